extension Step {
  /// Step 9, to be well: how well someone is.
  package static let healReady = Step.ready.turned(
    title: "See how well you are",
    guidance: Guidance(
      """
      Go through the signs slowly, and answer for how things are today. Not yet is a fine \
      answer.
      """,
      [
        """
        Getting through the countdown is hard, and you can be proud of it. Feeling well may take \
        longer, and that's all right.
        """,
        """
        There are five signs. Four of them, including no-anger, calm-around and at-peace, say that \
        you're doing well. You can end this whenever you like, with or without them: 'nocontact end \
        moved-on'.
        """,
        """
        If you're not there yet, you'll see what's missing and which step helps. Try again in a \
        week or two. Every result is kept, so you can see what changes.
        """,
        """
        If you're afraid of {ex}, or there's a court order, 'nocontact guide safety' shows who \
        can help.
        """,
      ],
      [
        GuidanceList(
          "Signs that you're well",
          [
            GuidanceItem("quiet-mind", "You're not thinking of them every second."),
            GuidanceItem("no-anger", "When you think of them, there's no anger or hurt."),
            GuidanceItem("calm-around", "You could be around them and stay calm and steady."),
            GuidanceItem(
              "positive-change",
              "You've made a good change in your life, and you like yourself better for it."),
            GuidanceItem("at-peace", "It's over, and your life is good anyway."),
          ]),
        Step.ready.guidance.lists[1],
      ]),
    daily: [
      """
      Notice one hour today when {ex} wasn't on your mind. Write down what you were doing.
      """,
      """
      Think of {ex} for one minute and see what comes up. Whatever it is, write it down in one \
      word.
      """,
      "Picture running into {ex} and staying calm. Practise one friendly line, out loud.",
      "Write down one change you've made that you want to keep.",
      "Plan something good for next month. See if you look forward to it.",
      """
      Tell a friend one thing that's better now than in the first week. Or write it down with \
      'nocontact note'.
      """,
      """
      Read your notes from the first week with 'nocontact log'. Write one line about what's \
      different now.
      """,
      "Which hour of the day used to hurt most? Do something you like with it today.",
      "Thank someone who helped you through this. A short message is plenty.",
      "Write down what you'd tell someone on day 1. You know more about it than you did.",
      "Do one thing today that you couldn't have done a month ago.",
    ])
}
