extension Step {
  /// Step 6, to be well: your share, no more and no less.
  package static let healOwnPart = Step.ownPart.turned(
    title: "Own your part",
    guidance: Guidance(
      "Write one sentence that starts with 'I could have'. Then put the pen down.",
      [
        """
        If you were afraid of {ex}, skip this step. It isn't yours. If you were lied to or cheated \
        on, you can skip looking for your part in that. Go gently, because it can sting.
        """,
        """
        A relationship takes two, and a breakup is rarely one person's doing. Owning your part \
        doesn't mean taking all the blame. There can be other causes, and {ex} may have done \
        wrong too.
        """,
        """
        The point is to like how you treat people from here on. It's not about winning, and you \
        don't have to tell {ex} any of it.
        """,
        """
        If you feel fairly OK with these questions, that's a good sign. You don't owe anyone \
        forgiveness.
        """,
      ],
      [
        GuidanceList(
          "Questions",
          [
            GuidanceItem(
              "6.1",
              """
              What did you do, or not do, that helped lead to the breakup? If you were afraid of \
              {ex}, skip this one.
              """),
            GuidanceItem(
              "6.2",
              """
              Are you willing to be sorry for it, even if you never get to say so? If you were \
              afraid of {ex}, skip this one.
              """),
            GuidanceItem("6.3", "What can you do differently in a future relationship?"),
            GuidanceItem(
              "6.4",
              """
              Can you forgive {ex} for their part? If not yet, what's in the way? If you were \
              afraid of {ex}, skip this one.
              """),
          ])
      ]),
    daily: Step.ownPart.daily)
}
