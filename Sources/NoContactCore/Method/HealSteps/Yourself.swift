extension Step {
  /// Step 3, to be well: a fuller life, one small thing at a time.
  package static let healYourself = Step.yourself.turned(
    title: "Look after yourself",
    guidance: Guidance(
      "Pick one thing below that takes less than half an hour, and start it now.",
      [
        """
        Some days you won't want to do anything at all. Then one small thing is plenty: a \
        shower, a sandwich, ten minutes with a warm drink.
        """,
        """
        Not sure where to start? Take five minutes. Give each of these a mark out of ten: body, \
        friends, work, money, home, joy. Start with the lowest.
        """,
        """
        In the first week, go for the second list, the one for your mind. The first list can \
        wait until you've slept.
        """,
        """
        Do it for you. Picture yourself a year from now with a full, good life that's your own. \
        Each small thing is a bit of it.
        """,
        "Anger and heartache take time to settle. Small good things can help while you wait.",
      ],
      [
        GuidanceList("To feel good about yourself", Step.yourself.guidance.lists[0].items),
        Step.yourself.guidance.lists[1],
      ]),
    daily: Step.yourself.daily)
}
