extension Step {
  /// Step 8: looking up and around.
  package static let options = Step(
    number: 8, id: "options", title: "Explore your options",
    stage: .lookBack, opening: .pace(day: 22),
    completion: .mark,
    practice: ["did"],
    guidance: Guidance(
      "Arrange one meeting this week with someone who is not {ex}: a date, or simply a friend.",
      [
        """
        Meeting others shows you whether you want {ex} or are lonely, which is hard to tell from \
        the sofa. It also brings them down from the pedestal to the size of a person.
        """,
        """
        If dating appeals to you, make a profile, go on a few dates and see how it feels. Compare \
        nobody with {ex}, be honest about where you stand, and enjoy the company. It may turn out \
        that somebody else suits you better.
        """,
        """
        You are free to leave dating out. For some, friends and new places are the honest way to \
        take this step, and they count in full. Mark it when you feel that you have looked up and \
        around.
        """,
      ],
      [
        GuidanceList(
          "To take down",
          [
            GuidanceItem(
              "date",
              """
              An evening with someone new, whatever comes of it; you owe it to nobody, and it \
              need not lead anywhere.
              """)
          ])
      ]),
    daily: [
      """
      Decide which form this step takes for you: dates, or friends and new places. Either one is \
      honest.
      """,
      """
      Write three true sentences for a dating profile, as a good friend would describe you. You \
      need not publish them.
      """,
      "Find one photo of yourself on a good day, for a profile or for your own wall.",
      "Send one person a friendly line, and propose something short, such as a coffee or a walk.",
      """
      In the next conversation with someone new, ask three questions, listen, and compare nobody \
      with {ex} meanwhile.
      """,
      """
      Go to one place you have never been to, a market, a class, another part of town, and stay \
      for an hour.
      """,
      "Invite a friend you have seen too little of, and let them talk for a while.",
      """
      After time with someone new, write down what you felt before you sleep: curious, bored, \
      lonely, at ease.
      """,
      """
      Describe {ex} in five honest lines, two of them about faults, until you see a person and no \
      pedestal.
      """,
    ])
}
