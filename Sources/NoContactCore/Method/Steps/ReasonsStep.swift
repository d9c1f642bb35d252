extension Step {
  /// Step 7: telling love from fear.
  package static let reasons = Step(
    number: 7, id: "reasons", title: "Want it for the right reasons",
    stage: .lookBack, opening: .pace(day: 18),
    completion: .answers(["7.1", "7.2", "7.3"]),
    practice: ["reflect"],
    guidance: Guidance(
      "Ask yourself: is it love just now, or fear? Write down the word that comes first.",
      [
        """
        Wanting {ex} back makes sense only if you are truly convinced that it would make you \
        happy. Missing sex, loneliness and the dread of single life are strong, human feelings. As \
        reasons they are the wrong ones, and following them hurts more later on.
        """,
        """
        Let love decide, and not fear. Imagine yourself rested, well and among friends, and ask \
        whether you would still choose this person.
        """,
        """
        No answer here is shameful. If you find that you miss company, or touch, or simply a \
        habit, you have learned what you need, and there are many ways to find it.
        """,
      ],
      [
        GuidanceList(
          "Questions",
          [
            GuidanceItem("7.1", "Do you miss {ex}, or do you miss being in a relationship?"),
            GuidanceItem(
              "7.2",
              "When you want {ex} back, how much of it is the fear of being alone?"),
            GuidanceItem(
              "7.3",
              "Do you actually like who {ex} is, or have you grown used to them?"),
          ])
      ]),
    daily: [
      """
      List what you miss, one thing a line. Mark the lines that only {ex} could fill, then look at \
      the others.
      """,
      """
      Spend one hour alone on purpose, with something you enjoy, and write down what being alone \
      was like.
      """,
      "Write down five things you like about {ex} as a person. Leave out whatever is only habit.",
      """
      When the longing comes, ask what it is hungry for: company, touch, rest. Give yourself \
      whichever of these can be had today.
      """,
      """
      Imagine an ordinary weekday together a year from now, errands and tiredness included. Note \
      whether you are happy in it.
      """,
    ])
}
