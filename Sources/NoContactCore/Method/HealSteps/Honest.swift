extension Step {
  /// Step 5, to be well: seeing the whole of what it was.
  package static let healHonest = Step.honest.turned(
    title: "Be honest about the relationship",
    completion: .answers(["5.1", "5.2", "5.3", "5.4"]),
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
        It can also make it easier to let go. You start to miss a real person with real \
        problems, and not just the best days.
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
          Array(Step.honest.guidance.lists[0].items.prefix(4)))
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
      "Finish this three times: 'I don't miss'. Then do it with 'I learned'.",
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
