extension Step {
  /// Step 6: your share, no more and no less.
  package static let ownPart = Step(
    number: 6, id: "own-part", title: "Own your part",
    stage: .lookBack, opening: .pace(day: 14),
    completion: .answers(["6.1", "6.2", "6.3", "6.4"]),
    practice: ["reflect"],
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
        "The point is a better you and a better relationship. It's not about winning.",
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
              Are you willing to apologise for it, and ask for nothing back? If you were afraid of \
              {ex}, skip this one.
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
    daily: [
      """
      Draw two columns, mine and not mine. Put each cause of the breakup where it belongs. Were \
      you afraid of {ex}? Skip this: it isn't yours to carry.
      """,
      """
      Write down one thing you did that made it worse, as a kind friend would tell it. Were you \
      afraid of {ex}? Skip this: it isn't yours to carry.
      """,
      """
      Write an apology in two sentences, just for yourself. Say what you did and ask for nothing. \
      Were you afraid of {ex}? Skip this: it isn't yours to carry.
      """,
      """
      Pick one moment you regret. Write down what you'd do instead, with anyone. Were you afraid \
      of {ex}? Skip this: it isn't yours to carry.
      """,
      """
      Name one thing you still hold against {ex}. Could you put it down? No is a fine answer. Were \
      you afraid of {ex}? Skip this: it isn't yours to carry.
      """,
      "Forgive yourself for one small thing today. Say out loud which one.",
      "Name one thing you did well in this relationship. It counts as much as the rest.",
      "Think of a pattern you knew before {ex}, maybe from home. Write it in one line.",
      """
      Pick one habit to practise this week, like asking before you get cross. Try it on anyone.
      """,
      """
      Read your answers with 'nocontact reflect --list'. Change one word that's too hard on you.
      """,
      "Write down what was just bad luck or bad timing. That part is nobody's fault.",
    ])
}
