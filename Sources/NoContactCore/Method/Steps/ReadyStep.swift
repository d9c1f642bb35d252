extension Step {
  /// Step 9: whether, and not only when.
  package static let ready = Step(
    number: 9, id: "ready", title: "Decide whether to end no contact",
    stage: .decide, opening: .countdownComplete,
    completion: .readiness,
    practice: ["ready"],
    guidance: Guidance(
      "Do not reach out yet. Go through the signs first, slowly, and answer as things are today.",
      [
        """
        Completing the countdown is something to be proud of, but it gives no permission to \
        contact anyone. The right time differs from person to person. Staying where you are, \
        content, is a success in its own right.
        """,
        """
        Seven signs help you to decide. You are ready when at least five of them are true, among \
        them that the anger is gone, that you could be calm around {ex} and that you are at peace, \
        and when the way is safe. Otherwise the answer is not yet, and you hear what is missing \
        and which step works on it.
        """,
        """
        The gate of safety stands apart, and no sign makes up for it. If {ex} has asked you to \
        stay away, or if a court order, a threat or fear is in the way, the steps after this one \
        stay closed.
        """,
        """
        Ask yourself again in a week or two. Every result is kept, so that you can watch yourself \
        change, and an honest no costs nothing.
        """,
      ],
      [
        GuidanceList(
          "Signs that you are ready",
          [
            GuidanceItem(
              "quiet-mind",
              "You no longer think of them every second; whole hours belong to something else."),
            GuidanceItem(
              "no-anger",
              "When you do think of them, no anger and no hurt come with it."),
            GuidanceItem(
              "calm-around",
              "You could sit across from them, calm and centred, whatever they said."),
            GuidanceItem(
              "positive-change",
              """
              You have made a positive change that you can name, and are a better version of \
              yourself for it.
              """),
            GuidanceItem(
              "excited",
              "The thought of a second chance excites you more than it frightens you."),
            GuidanceItem(
              "dated-others",
              """
              You have met other people, and know from it that you want {ex} and not just anyone.
              """),
            GuidanceItem(
              "at-peace",
              """
              Should it come to nothing, you would be at peace, because your life is good either \
              way.
              """),
          ]),
        GuidanceList(
          "The gate",
          [
            GuidanceItem(
              "safe",
              """
              They have not told you to keep away, and there is no court order, no threat and no \
              fear on either side.
              """)
          ]),
      ]),
    daily: [
      """
      Make a stroke on paper whenever {ex} crosses your mind today. You are looking for quiet \
      hours, not for none at all.
      """,
      """
      Think of {ex} for one minute and notice what rises. If it is anger or hurt, give it more \
      time and look again next week.
      """,
      """
      Imagine {ex} across a table, saying what you least want to hear. Practise one calm reply, \
      aloud.
      """,
      "Write down one change of these weeks that you would keep even if nobody ever saw it.",
      """
      Picture a second chance and look at your first feeling. Note whether it is excitement, or \
      relief that the missing would end.
      """,
      """
      Think over whom you have met since the breakup. If it is nobody yet, arrange one coffee \
      before you decide.
      """,
      """
      Plan something good for next month that does not depend on {ex}, and see whether you look \
      forward to it.
      """,
      """
      Ask yourself plainly whether {ex} wants distance, or whether a court, a threat or fear is in \
      the way. If so, stay away.
      """,
      """
      Consider stopping here, content, and calling it a success. Write down what you would do with \
      the freedom.
      """,
    ])
}
