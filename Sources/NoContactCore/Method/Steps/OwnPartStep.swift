extension Step {
  /// Step 6: your share, no more and no less.
  package static let ownPart = Step(
    number: 6, id: "own-part", title: "Own your part",
    stage: .lookBack, opening: .pace(day: 14),
    completion: .answers(["6.1", "6.2", "6.3", "6.4"]),
    practice: ["reflect"],
    guidance: Guidance(
      "Write one sentence that begins with \"I could have\", then put the pen down.",
      [
        """
        Two people make a relationship, and seldom does one of them alone end it. Seeing your part \
        does not mean shouldering everything. Other causes can be just as real, and so can the \
        wrongs that were done to you.
        """,
        """
        The point is to come out of this a better person, with a better relationship, this one or \
        another. It is no contest, so leave out the sentences that would only win an argument.
        """,
        """
        If you can stay with these questions and feel fairly at ease, you have come a good way. If \
        one of them stings, leave it for some days. Where somebody frightened or harmed you, \
        forgiveness is nothing you owe.
        """,
      ],
      [
        GuidanceList(
          "Questions",
          [
            GuidanceItem(
              "6.1",
              "What did you do, or leave undone, that contributed to the breakup?"),
            GuidanceItem(
              "6.2",
              "Would you be willing to apologise for your part, and ask for nothing in return?"),
            GuidanceItem("6.3", "What can you do differently the next time you are with someone?"),
            GuidanceItem(
              "6.4",
              "Can you forgive {ex} for what they did, and if not yet, what stands in the way?"),
          ])
      ]),
    daily: [
      """
      Draw two columns, mine and not mine, and put each cause of the breakup where it belongs. \
      Both columns may be true.
      """,
      """
      Describe one thing you did that made matters worse, as plainly as a kind witness would tell \
      it.
      """,
      """
      Draft an apology of two sentences, for your own eyes. It says what you did, and it asks for \
      nothing.
      """,
      """
      Take one moment you regret, and write what you would do in it next time, whoever the other \
      person is.
      """,
      """
      Name one thing you hold against {ex}, and ask whether you could put it down. An honest no is \
      an answer too.
      """,
    ])
}
