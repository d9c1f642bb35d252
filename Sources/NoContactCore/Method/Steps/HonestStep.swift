extension Step {
  /// Step 5: seeing the whole of what it was.
  package static let honest = Step(
    number: 5, id: "honest", title: "Be honest about the relationship",
    stage: .lookBack, opening: .pace(day: 10),
    completion: .answers(["5.1", "5.2", "5.3", "5.4", "5.5"]),
    practice: ["reflect"],
    guidance: Guidance(
      "Write down two things that were hard between you. Two lines are enough for now.",
      [
        """
        When people are hurt and lonely, memory keeps the good times and mislays the rest. What \
        went wrong needs looking at all the same, or it comes round again, with {ex} or with \
        somebody else.
        """,
        """
        Looking also shows you whether this is what you want. If there were constant fights, \
        broken trust, no commitment or nothing in common, another try may not be worth it. If it \
        was good, and better communication could solve what was wrong, trying again may make \
        sense.
        """,
        """
        Take the questions one at a time, on days when you feel steady. Answer as you would to a \
        friend who repeats nothing, and come back to change an answer whenever you know more.
        """,
      ],
      [
        GuidanceList(
          "Questions",
          [
            GuidanceItem(
              "5.1",
              "What were the main problems between you, the ones that kept coming back?"),
            GuidanceItem(
              "5.2",
              "What role did you play in those problems, as honestly as you can say it?"),
            GuidanceItem(
              "5.3",
              "Are you willing to change how you behave, and where would you begin?"),
            GuidanceItem("5.4", "What will you not compromise on, whoever you are with?"),
            GuidanceItem("5.5", "Do you really want to be a couple with {ex} again, and why?"),
          ])
      ]),
    daily: [
      """
      Set fifteen minutes aside to remember the whole of it, the bad days beside the good. Start \
      with a bad one.
      """,
      """
      Name in a single sentence the problem that the two of you fought about most, or kept silent \
      about most.
      """,
      """
      Take one old quarrel and write down only your own side of it: what you said, and what you \
      left unsaid.
      """,
      """
      Choose one habit of yours that hurt things between you, and decide whether you want to \
      change it, with or without {ex}.
      """,
      """
      Write down three things you will not do without in a relationship. Keep to what you would \
      really leave for.
      """,
      """
      Finish this sentence three times: "I want to be with {ex} again because". Then finish its \
      opposite, three times as well.
      """,
    ])
}
