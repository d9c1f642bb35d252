extension Step {
  /// Step 7, to be well: knowing what is missed.
  package static let healReasons = Step.reasons.turned(
    title: "Know what you're missing",
    guidance: Guidance(
      "Ask yourself what you miss most right now. Write down the first word that comes.",
      [
        """
        There's no bad answer here. Missing someone to hold, or being scared of an empty room, \
        is as human as it gets.
        """,
        """
        Often it isn't only the person. It's company, touch, sex, a habit, or not being single. \
        Those are real needs, and you can look after many of them without {ex}.
        """,
        "Pick one that you can do something about this week. Start small.",
      ],
      Step.reasons.guidance.lists),
    daily: [
      """
      List what you miss, one thing a line. Mark the ones only {ex} could give you, and look at \
      the rest.
      """,
      """
      Do something that's just yours for an hour, near people if being alone is hard. Write one \
      line about it.
      """,
      """
      When the longing comes, ask what it wants: company, touch or rest. Give yourself one of \
      those today.
      """,
      """
      Write down what scares you about being single. Next to each fear, write one thing that \
      would help.
      """,
      "When did you last feel good on your own? Do that thing again for twenty minutes.",
      "Hug someone who'd like a hug, or wrap up in something warm. It's normal to miss touch.",
      "Think of a time you held on to something out of fear. What would you tell yourself now?",
      """
      Ask a friend what they look for in a relationship, or look back at your own list from step \
      5.
      """,
      "Write down one thing that's easier without {ex}. It's fine to be glad of it.",
      """
      Picture a normal Tuesday a year from now that you'd enjoy. What's in it? Write three \
      things.
      """,
      "Pick one need from your list, like company or fun. Do one free thing for it today.",
    ])
}
