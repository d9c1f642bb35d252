extension Step {
  /// Step 13: leaving at the first disrespect.
  package static let walkAway = Step(
    number: 13, id: "walk-away", title: "Be prepared to walk away",
    stage: .reachOut, opening: .stepDone(9),
    completion: .mark,
    practice: ["restart"],
    guidance: Guidance(
      "If you are met with disrespect, stand up, say goodbye and go. You owe nobody a speech.",
      [
        """
        Perhaps {ex} tests you, and often no harm is meant by it: whether you have changed, \
        whether you are still keen, whether you are still in their power. Keep your confidence, \
        and let negative feelings pass before you speak.
        """,
        """
        The first disrespect is the line. Go, calmly, and stay silent afterwards: send nothing, do \
        not call, and reach out in no other way. Nothing goes on from there unless they apologise.
        """,
        """
        Walking away is no move in a game. You have built something that is worth keeping, and the \
        way back into no contact is always open, with all your days still counted. Where you feel \
        fear and not only hurt, turn to the page on safety.
        """,
        "Mark this step when you know that you could do it.",
      ]),
    daily: [
      """
      Define in one sentence what disrespect is for you: a tone, a lie, an hour's wait without a \
      word. You will know it sooner.
      """,
      "Rehearse leaving once in your own room: stand up, say \"I am going home now\", coat, door.",
      """
      Think of one way in which {ex} might test whether you are still keen, and prepare a calm \
      answer of one line.
      """,
      """
      If you had to walk away, send nothing today. The next word is theirs, and it would have to \
      be an apology.
      """,
      """
      Practise one slow breath before you reply, today, on some small annoyance. It will be there \
      when you need it.
      """,
    ])
}
