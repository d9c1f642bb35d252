extension Step {
  /// Step 2: becoming calm before anything else.
  package static let emotions = Step(
    number: 2, id: "emotions", title: "Steady your emotions",
    stage: .noContact, opening: .pace(day: 1),
    completion: .mark,
    practice: ["urge", "checkin"],
    guidance: Guidance(
      """
      Breathe out slowly five times, then say in one word what you feel. Nothing needs a reply \
      yet.
      """,
      [
        """
        This is what the month is for: growing calm before the two of you meet. Someone who meets \
        too early is likely to do the very thing that pushes {ex} further away. A trace of what is \
        listed here can be enough to tell them that they were right to go.
        """,
        """
        All seven are what pain does when it turns towards the other person. You will feel the \
        wish for some of them, perhaps every day, and the wish itself harms nobody. Keep it away \
        from {ex}, and it has done no damage.
        """,
        """
        So give it somewhere else to go. When a wave comes, wait, find its name, and ring someone \
        else. Once a day, check in with yourself and write down how you are, so that you can see \
        what changes.
        """,
      ],
      [
        GuidanceList(
          "What to keep away from them",
          [
            GuidanceItem(
              "clingy",
              """
              Being clingy or needy out of missing them: writing often, wanting to hear that you \
              still matter.
              """),
            GuidanceItem(
              "begging",
              """
              Begging or pleading for another chance: in tears, in long messages, with promises \
              made on the spot.
              """),
            GuidanceItem(
              "jealous",
              """
              Jealousy over someone new: remarks about them, comparisons, asking friends who it \
              is.
              """),
            GuidanceItem(
              "angry",
              """
              Anger at how you were treated, or defending yourself: old quarrels reopened, every \
              charge answered.
              """),
            GuidanceItem(
              "interrogating",
              """
              Asking questions about whom they date or love: whether there is anyone, since when, \
              how serious it is.
              """),
            GuidanceItem(
              "stalking",
              """
              Following them or a new partner of theirs, on a screen or on foot: reading profiles, \
              passing the house, turning up where they are.
              """),
            GuidanceItem(
              "guilt",
              """
              Making the breakup their guilt to carry: telling them what it has done to you and \
              what they owe you.
              """),
          ])
      ]),
    daily: [
      """
      Stop three times today and name what you feel in one word: sad, angry, lonely, afraid. Check \
      in once and write it down.
      """,
      """
      When you miss {ex} so much that you want to hear you still matter, ask a friend for an hour \
      of company instead.
      """,
      """
      Write the plea you would like to send on paper, all of it, and lay the paper in a drawer. \
      Let the plea end there.
      """,
      """
      If someone new is on your mind, ask nobody about them today. Say "I am jealous" aloud once, \
      and go out for a walk.
      """,
      """
      Take the anger for a brisk walk, or scrub the kitchen with it. You have to defend yourself \
      to nobody today.
      """,
      """
      Write down every question you have about {ex}'s love life, then close the page. Put them to \
      nobody, friends included.
      """,
      """
      Log out of the account in which you look up {ex} or anyone new, and choose a way home that \
      does not lead past their door.
      """,
      """
      Tell a friend what the breakup has cost you. It deserves to be heard, by someone who need \
      not feel guilty for it.
      """,
    ])
}
