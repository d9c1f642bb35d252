extension Step {
  /// Step 11: what protects you, settled before you meet.
  package static let boundaries = Step(
    number: 11, id: "boundaries", title: "Set your boundaries",
    stage: .reachOut, opening: .stepDone(9),
    completion: .boundaries,
    practice: ["boundaries"],
    guidance: Guidance(
      "Before you arrange to meet, say each boundary aloud once, and hear whether you mean it.",
      [
        """
        Boundaries come before the meeting. They protect you, and they make sure that you and {ex} \
        want the same thing before hope runs ahead.
        """,
        """
        For now, keep them in mind and to yourself. They are spoken aloud only when the two of you \
        talk seriously about being a couple again. Until then they show in what you do.
        """,
        """
        Agree to these four and add your own. A boundary says what you will do, and not what {ex} \
        must do, so nobody has to approve it.
        """,
      ],
      [
        GuidanceList(
          "Boundaries",
          [
            GuidanceItem(
              "mutual-effort",
              """
              Effort is mutual: you chase nobody who is not coming towards you, and where they \
              make no effort, you make none.
              """),
            GuidanceItem(
              "official-first",
              """
              You sleep in your own beds until you are officially a couple again: no sex before \
              that.
              """),
            GuidanceItem(
              "commitment",
              """
              You want a committed, healthy relationship, and for anything less they get no more \
              of your time.
              """),
            GuidanceItem(
              "solve-issues",
              "Before you are together again, both of you agree to work on what drove you apart."),
          ])
      ]),
    daily: [
      """
      Look through the last week of messages and see who began them. If it was mostly you, let \
      {ex} take the next turn.
      """,
      """
      Decide with a clear head how an evening together ends: each of you sleeps at home until you \
      are officially together.
      """,
      """
      Write one sentence about the committed, healthy relationship you want, and put it where you \
      will see it before you meet.
      """,
      """
      Choose the one issue that both of you would have to work on first. Keep it to yourself until \
      the serious talk.
      """,
      """
      Add one boundary in your own words. Think of a moment last time when you wished you had had \
      it.
      """,
    ])
}
