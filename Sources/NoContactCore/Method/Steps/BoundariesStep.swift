extension Step {
  /// Step 11: what protects you, settled before you meet.
  package static let boundaries = Step(
    number: 11, id: "boundaries", title: "Set your boundaries",
    stage: .reachOut, opening: .stepDone(9),
    completion: .boundaries,
    practice: ["boundaries"],
    guidance: Guidance(
      "Before you meet, say each boundary out loud once. Notice if you mean it.",
      [
        """
        It can feel strange to set limits for someone you've missed so much. They protect you, \
        and they make sure you both want the same thing.
        """,
        """
        Keep them in mind and don't announce them. You say them out loud when you seriously talk \
        about getting back together, and not before.
        """,
        """
        A boundary says what you will do, not what {ex} has to do. Agree to these four and add \
        your own: 'nocontact boundaries'.
        """,
      ],
      [
        GuidanceList(
          "Boundaries",
          [
            GuidanceItem(
              "mutual-effort",
              """
              You don't do all the chasing. If they make no effort, neither do you. Doing it all \
              tells you nothing about them.
              """),
            GuidanceItem(
              "official-first",
              """
              You don't sleep together until you're officially together. It's easier to think \
              clearly, and either of you can say no at any time.
              """),
            GuidanceItem(
              "commitment",
              """
              You want a committed, healthy relationship, as you define it. You don't give more of \
              your time to anything less. You decide how long you'll wait.
              """),
            GuidanceItem(
              "solve-issues",
              """
              You both agree to work on what broke you up before you get back together. If you \
              don't, it tends to come back.
              """),
          ])
      ]),
    daily: [
      """
      Look at who wrote first this last week. If it was mostly you, let {ex} take the next turn.
      """,
      "Decide with a clear head how an evening together ends: each of you goes home.",
      """
      Write one line about the kind of relationship you want. Put it where you'll see it before \
      you meet.
      """,
      """
      Pick the one issue you'd both have to work on first. Keep it to yourself until you have \
      that talk.
      """,
      """
      Add one boundary of your own with 'nocontact boundaries'. Think of a moment when you \
      wished you'd had it.
      """,
      "Say one boundary out loud and finish it with 'or I'll'. What would you really do?",
      "Ask a friend about a boundary they keep. Or think of one you already keep at work.",
      "Practise a small no today, on something that doesn't matter much.",
      "Write down how you'd notice that you're the only one making an effort.",
      "Do something today with the time you'd spend waiting for {ex}: read, cook, call someone.",
    ])
}
