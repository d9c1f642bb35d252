extension Step {
  /// Step 5: seeing the whole of what it was.
  package static let honest = Step(
    number: 5, id: "honest", title: "Be honest about the relationship",
    stage: .lookBack, opening: .pace(day: 10),
    completion: .answers(["5.1", "5.2", "5.3", "5.4", "5.5"]),
    practice: ["reflect"],
    guidance: Guidance(
      "Write down two things that were hard between you. Two lines are enough for today.",
      [
        """
        When you're hurt and lonely, you mostly remember the good times. Nearly everyone does. \
        Looking at the rest can sting, so go slowly.
        """,
        """
        It's worth it. Problems you don't look at tend to return, with {ex} or with someone else.
        """,
        """
        It also tells you if you want this at all. If there were constant fights, broken trust, \
        no commitment or nothing in common, it may not be worth another try. If it was good and \
        you mostly needed to talk better, it may be worth it.
        """,
        """
        Take one question at a time, on a day when you feel steady: 'nocontact reflect' asks \
        them. If what went wrong was fear or violence, you don't have to look at it alone: \
        'nocontact guide safety'.
        """,
      ],
      [
        GuidanceList(
          "Questions",
          [
            GuidanceItem("5.1", "What were the main problems, the ones that kept coming back?"),
            GuidanceItem(
              "5.2", "What was your part in them? If you were afraid of {ex}, skip this one."),
            GuidanceItem(
              "5.3",
              """
              Are you willing to change how you act? Where would you start? If you were afraid of \
              {ex}, skip this one.
              """),
            GuidanceItem("5.4", "What won't you compromise on, whoever you're with?"),
            GuidanceItem("5.5", "Do you really want to be with {ex} again, and why?"),
          ])
      ]),
    daily: [
      "Take ten minutes to remember all of it, the bad days too. Start with a bad one.",
      "Say in one sentence what you two argued about most, or kept quiet about most.",
      """
      Pick one old argument. Write down just your side: what you said, and what you didn't say. \
      Were you afraid of {ex}? Skip this: it isn't yours to carry.
      """,
      """
      Pick one habit of yours that made things harder. Would you like to change it? Were you \
      afraid of {ex}? Skip this: it isn't yours to carry.
      """,
      """
      Write down three things you need in a relationship. Keep the ones you'd really leave for.
      """,
      """
      Finish this three times: 'I want to be with {ex} again because'. Then do it with 'I don't \
      want to'.
      """,
      """
      Ask a friend what they noticed about you in those months. Or ask yourself, and write one \
      line.
      """,
      """
      Remember one good day together. Write down what made it good, and what that says about \
      your needs.
      """,
      "Write down one thing you let go by because you didn't want an argument.",
      "Think of a normal week near the end. Write down how you felt on most evenings.",
      """
      Write one line {ex} might say about what went wrong. You don't have to agree with it. Were \
      you afraid of them? Skip this.
      """,
      "Name one thing you're proud of in how you handled it all.",
    ])
}
