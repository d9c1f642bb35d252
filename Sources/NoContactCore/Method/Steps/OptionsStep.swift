extension Step {
  /// Step 8: looking up and around.
  package static let options = Step(
    number: 8, id: "options", title: "Explore your options",
    stage: .lookBack, opening: .pace(day: 22),
    completion: .mark,
    practice: ["did"],
    guidance: Guidance(
      "Set up one thing this week with someone who isn't {ex}. A call with a friend counts.",
      [
        """
        You may not feel like meeting anyone, and that's all right. Small counts here, and you \
        can go home early.
        """,
        """
        Being with other people shows you if you want {ex}, or if you're lonely. It also takes \
        {ex} off the pedestal.
        """,
        """
        If you're an adult and would like to date, make a profile, go on a few dates and see how it feels. Be honest \
        about where you are. Try not to compare, and enjoy meeting people. You may find someone \
        who suits you better.
        """,
        """
        You don't have to date. For some people, friends and new places are the honest way to do \
        this step. Mark it when you've had a good look around.
        """,
      ],
      [
        GuidanceList(
          "What you can save with 'nocontact did date'",
          [
            GuidanceItem(
              "date",
              "A date with someone new, whatever comes of it. Online counts too.")
          ])
      ]),
    daily: [
      "Pick how you'll do this step: dates, or friends and new places. Both count.",
      "Write three true things about yourself, the way a good friend would say them.",
      "Find one photo of yourself on a good day. Keep it where you'll see it.",
      "Send someone a friendly line and suggest something free, like a walk by day or a call.",
      """
      Ask someone three questions today and listen to the answers. Try not to compare them with \
      {ex}.
      """,
      """
      Have a look round somewhere new, by day or online: a library, a class, another part of \
      town.
      """,
      "Get in touch with a friend you've seen too little of. Let them do the talking for a bit.",
      """
      After time with other people, write one word before bed: curious, bored, lonely, at ease.
      """,
      """
      Write five honest lines about {ex}, two of them about faults. It can help you see the whole \
      person.
      """,
      "Join one free thing this week: a group, a choir, a forum, a games night online.",
      "Say yes to one invitation, or make one yourself. You can leave after half an hour.",
    ])
}
