extension Step {
  /// Step 7: telling love from fear.
  package static let reasons = Step(
    number: 7, id: "reasons", title: "Want it for the right reasons",
    stage: .lookBack, opening: .pace(day: 18),
    completion: .answers(["7.1", "7.2", "7.3"]),
    practice: ["reflect"],
    guidance: Guidance(
      "Ask yourself: is it love right now, or fear? Write down the first word that comes.",
      [
        """
        There's no bad answer here. Missing someone to hold, or being scared of an empty room, \
        is as human as it gets.
        """,
        """
        Only go back if you truly believe it would make you happy. Being lonely, missing sex or fearing single life isn't enough. Going back for those can hurt more.
        """,
        """
        Picture yourself rested, well and among friends, out of love and without fear. Would \
        you still pick {ex}?
        """,
        """
        If it turns out that you miss company, or touch, or a habit, that's good to know. There \
        are other ways to get those.
        """,
      ],
      [
        GuidanceList(
          "Questions",
          [
            GuidanceItem("7.1", "Do you miss {ex}, or do you miss being in a relationship?"),
            GuidanceItem("7.2", "Are you afraid of being alone? How much of this is that?"),
            GuidanceItem("7.3", "Do you actually like {ex}, or are you just used to them?"),
          ])
      ]),
    daily: [
      """
      List what you miss, one thing a line. Mark the ones only {ex} could give you, and look at \
      the rest.
      """,
      """
      Do something that's just yours for an hour, near people if being alone is hard. Write one \
      line about it.
      """,
      "Write down what you like about {ex} as a person. Leave out what's just habit.",
      """
      When the longing comes, ask what it wants: company, touch or rest. Give yourself one of \
      those today.
      """,
      """
      Picture a normal Tuesday together a year from now, chores and all. Are you happy in it? \
      Write it down.
      """,
      """
      Write down what scares you about being single. Next to each fear, write one thing that \
      would help.
      """,
      "When did you last feel good on your own? Do that thing again for twenty minutes.",
      "Hug someone who'd like a hug, or wrap up in something warm. It's normal to miss touch.",
      "Name one thing about {ex} that you'd want to change. Would you be happy if it never did?",
      "Think of a time you held on to something out of fear. What would you tell yourself now?",
      """
      Ask a friend what they look for in a relationship, or look back at your own list from step \
      5.
      """,
    ])
}
