extension Step {
  /// Step 10: the first words, and the two that follow.
  package static let text = Step(
    number: 10, id: "text", title: "Send a text",
    stage: .reachOut, opening: .stepDone(9),
    completion: .texts,
    practice: ["draft"],
    guidance: Guidance(
      "Write the message where it cannot be sent, and read it again tomorrow.",
      [
        """
        A text puts little pressure on anyone. You have time to choose your words, {ex} need not \
        answer at once, and interest has room to grow before you meet.
        """,
        """
        The first one has three objectives: it starts a conversation, it brings you to mind, and \
        it shows that your life is good. A bare "hey" does nothing of the kind. Tell something fun \
        or positive from the last few days, with {ex} lightly woven in. Be subtle, and leave the \
        relationship out of it.
        """,
        """
        After that, keep it casual and light. You are only getting back in touch. Two more texts \
        have their time later, and neither is in a hurry.
        """,
        """
        If no answer comes, or if {ex} asks you to stop, then stop. A text that stays unanswered \
        has been answered, and leaving it at that is kind to you both.
        """,
      ],
      [
        GuidanceList(
          "The three texts",
          [
            GuidanceItem(
              "first",
              """
              Something fun or positive from your life with {ex} lightly in it: easy to reply to, \
              pleasant to read, and not about the two of you.
              """),
            GuidanceItem(
              "over-it",
              """
              That the breakup is behind you and was for the best, said evenly, without feeling in \
              it. There is strength in that, once it is true.
              """),
            GuidanceItem(
              "apology",
              """
              A sincere apology for what you did, and forgiveness for what they did, so that both \
              can begin with a clean slate.
              """),
          ])
      ]),
    daily: [
      """
      Write down three fun or good things from the past two weeks. One of them may become your \
      first text.
      """,
      """
      Find what in your own news would make {ex} smile: a song, a place, an old joke. Put it into \
      one line.
      """,
      """
      Read your draft aloud and strike out every word about the relationship. What is left should \
      be easy to answer.
      """,
      """
      Keep your messages today casual and light, and about as long as the ones you get. Nothing \
      has to be settled.
      """,
      """
      Write one line saying that the breakup was for the best, and see whether you mean it. If it \
      hurts to write, let it wait.
      """,
      """
      Draft your apology: what you did, that you are sorry, that you forgive. Leave out reasons \
      and requests.
      """,
      """
      If no answer came, or a request to stop, send nothing more. Spend the evening with somebody \
      who is glad of you.
      """,
    ])
}
