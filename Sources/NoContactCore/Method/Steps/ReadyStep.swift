extension Step {
  /// Step 9: whether, and not only when.
  package static let ready = Step(
    number: 9, id: "ready", title: "Decide whether to end no contact",
    stage: .decide, opening: .countdownComplete,
    completion: .readiness,
    practice: ["ready"],
    guidance: Guidance(
      "Don't reach out yet. Go through the signs first, and answer for how things are today.",
      [
        """
        Getting through the countdown is hard, and you can be proud of it. It isn't a green \
        light to write, though.
        """,
        """
        The right time is different for everyone. You can also leave it here, if you're happy to. \
        That's a success too.
        """,
        """
        There are seven signs. You're ready when at least five are true, including no-anger, \
        calm-around and at-peace, and it's safe. If you're not there yet, you'll see what's \
        missing and which step helps. Then try again in a week or two.
        """,
        """
        Three questions about safety come first, and no sign makes up for them. If the answer to \
        one of them is yes, steps 10 to 14 stay closed. 'nocontact guide safety' shows who can \
        help.
        """,
      ],
      [
        GuidanceList(
          "Signs that you're ready",
          [
            GuidanceItem("quiet-mind", "You're not thinking of them every second."),
            GuidanceItem("no-anger", "When you think of them, there's no anger or hurt."),
            GuidanceItem("calm-around", "You could be around them and stay calm and steady."),
            GuidanceItem(
              "positive-change",
              "You've made a good change in your life, and you like yourself better for it."),
            GuidanceItem(
              "excited",
              "A second chance would excite you more than it would scare you."),
            GuidanceItem(
              "dated-others",
              "You've met other people, and you know it's {ex} you want."),
            GuidanceItem("at-peace", "It may not work out, and your life is good anyway."),
          ]),
        GuidanceList(
          "Safety first",
          [
            GuidanceItem(
              "safe",
              """
              They haven't asked you to stop. There's no court order or police condition, and no \
              fear, threats or violence.
              """),
            GuidanceItem("asked", "Have they asked you to stop, or to keep away? A block counts."),
            GuidanceItem(
              "order",
              "Is there a court order or a police condition between you, either way?"),
            GuidanceItem(
              "afraid",
              "Are you afraid of them, or have there been threats or violence?"),
          ]),
      ]),
    daily: [
      """
      Notice one hour today when {ex} wasn't on your mind. Write down what you were doing.
      """,
      """
      Think of {ex} for one minute and see what comes up. If it's anger or hurt, give it another \
      week.
      """,
      "Picture {ex} saying what you least want to hear. Practise one calm answer, out loud.",
      "Write down one change you've made that you'd keep even if nobody ever saw it.",
      """
      Picture a second chance. Is your first feeling joy, or just relief that the missing stops? \
      Write it down.
      """,
      """
      Think of the people you've met since the breakup. If there's nobody yet, talk to someone \
      new first.
      """,
      """
      Plan something good for next month that doesn't depend on {ex}. See if you look forward to \
      it.
      """,
      """
      Ask yourself plainly: does {ex} want to be left alone? If so, stay away, and be kind to \
      yourself today.
      """,
      """
      Think about leaving it here, and being happy with that. Write down what you'd do with the \
      freedom.
      """,
      """
      Read your notes from the first week with 'nocontact log'. Write one line about what's \
      different now.
      """,
      "Ask yourself: would I be OK if no answer ever came? Write down the honest answer.",
    ])
}
