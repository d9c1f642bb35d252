extension Step {
  /// Step 2: becoming calm before anything else.
  package static let emotions = Step(
    number: 2, id: "emotions", title: "Steady your emotions",
    stage: .noContact, opening: .pace(day: 1),
    completion: .mark,
    practice: ["urge", "checkin"],
    guidance: Guidance(
      """
      Breathe out slowly, five times. Then say in one word what you feel. That's enough for now.
      """,
      [
        """
        It's a lot to carry. Crying, not eating, or going over the last months all night is \
        normal right now.
        """,
        """
        This month is for calming down. It's for you first. And if you two ever meet again, it \
        helps you be yourself.
        """,
        """
        When you hurt this much, you'll probably want to do some of the things below. Wanting to \
        is fine. Doing them helps neither of you, now or later.
        """,
        """
        When it gets strong, type 'nocontact urge' and wait ten minutes. Check in once a day, so \
        you can see things change. If thoughts go round at night, 'nocontact guide night' helps.
        """,
      ],
      [
        GuidanceList(
          "What doesn't help either of you",
          [
            GuidanceItem(
              "clingy",
              "Sending one text after another because you miss them."),
            GuidanceItem("begging", "Asking or begging them to take you back."),
            GuidanceItem(
              "jealous",
              "Being jealous of someone new: digs, comparing, asking friends."),
            GuidanceItem(
              "angry",
              """
              Getting angry or defensive with them about how they treated you. The anger may be \
              right.
              """
            ),
            GuidanceItem(
              "interrogating",
              "Asking them who they're seeing, since when, and how serious it is."),
            GuidanceItem(
              "stalking",
              "Following them, or someone they're seeing, online or on the street."),
            GuidanceItem("guilt", "Making them feel guilty about the breakup."),
          ])
      ]),
    daily: [
      """
      Stop three times today and name what you feel in one word. Save one of them with \
      'nocontact checkin'.
      """,
      """
      When you miss {ex} and want to hear that you matter, ask someone else for half an hour. A \
      pet counts too.
      """,
      """
      Write down everything you'd beg for, on paper. Then put the paper in a drawer. It stays \
      there.
      """,
      """
      Is someone new on your mind? Say 'I'm jealous' out loud once. Then do something with your \
      hands for ten minutes.
      """,
      """
      Angry? Scrub a pan, shout into a pillow, or put on something loud. You don't have to \
      defend yourself today.
      """,
      """
      Write down every question you have about {ex}'s love life. Then close the notebook and ask \
      nobody.
      """,
      """
      Log out of the account where you look {ex} up. If you can, take the app off your phone for \
      a week.
      """,
      """
      Tell someone what this breakup has cost you. Nobody around? Write it with 'nocontact note \
      --unsent'.
      """,
      "If you need to cry, let it come. Then wash your face and have something warm to drink.",
      "Breathe in for four and out for six, ten times. Do it once now and once before bed.",
      """
      Put a pen by your bed. If thoughts go round tonight, write one line and leave it there \
      until morning.
      """,
      "Play one song that has nothing to do with {ex}, all the way through.",
    ])
}
