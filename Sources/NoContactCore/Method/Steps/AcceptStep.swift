extension Step {
  /// Step 4: letting go of the outcome.
  package static let accept = Step(
    number: 4, id: "accept", title: "Accept that it may not happen",
    stage: .noContact, opening: .pace(day: 7),
    completion: .mark,
    practice: ["note"],
    guidance: Guidance(
      "Say it once, aloud: this may not happen, and I will be all right.",
      [
        """
        However sure you feel, {ex} may well not want to come back. Telling yourself that failing \
        is out of the question only prepares a second heartbreak. Let what you expect stay close \
        to what you know.
        """,
        """
        Letting go of the outcome is not the same as letting go of love. Your happiness returns \
        into your own keeping, and your days stop waiting for somebody else's decision.
        """,
        """
        Should it come to nothing although you did what you could, you will at least know that you \
        did. The world holds more than one person with whom you could be happy. A life without \
        {ex} can be a good one, and you will come through to it.
        """,
        """
        Write down what these thoughts bring up. Mark this step on the day when you can say that \
        sentence and mean it, even if it takes several tries.
        """,
      ]),
    daily: [
      """
      Say aloud once today: it may not happen. Then do the next ordinary thing, and notice that \
      you can.
      """,
      """
      Write down both ways this could go. Beside the one you fear, list three good things your \
      life would still hold.
      """,
      """
      Catch one thought today that plans for {ex}'s return, and finish it with the words "or not".
      """,
      "Do one thing only because it makes you happy, with no thought of how it would look to {ex}.",
      """
      Name one thing you did for this relationship that you are glad of. You tried, and that stays \
      true.
      """,
      """
      Recall three people with whom you have felt at ease. Let them remind you that good company \
      does not end with {ex}.
      """,
    ])
}
