extension Step {
  /// Step 12: an hour in good company, to see how things stand.
  package static let meet = Step(
    number: 12, id: "meet", title: "Meet",
    stage: .reachOut, opening: .stepDone(9),
    completion: .meeting,
    practice: ["meet"],
    guidance: Guidance(
      """
      Suggest something short in a neutral place, such as a coffee, and settle when you will \
      leave.
      """,
      [
        """
        You meet to see how interested {ex} is, and nothing gets decided. Keep it casual and on \
        neutral ground, over a coffee or a drink. Stop well before you have drunk too much, \
        because alcohol says what you meant to keep.
        """,
        """
        Bring a good mood, and keep things upbeat. Let {ex} notice how well you are and what is \
        different, rather than hear it explained. If they turn out to be seeing someone, lead the \
        talk kindly elsewhere; advising them about it is no task of yours.
        """,
        """
        Some signs speak of interest, and none of them proves anything. People also smile because \
        they are kind, or shy.
        """,
        """
        However it went, part on a good note: thank them, and say that you enjoyed seeing them. At \
        home, write down how it was while it is fresh.
        """,
      ],
      [
        GuidanceList(
          "Signs of interest",
          [
            GuidanceItem("leaning-in", "They lean in when you speak, and turn towards you."),
            GuidanceItem("eye-contact", "They hold your gaze, or keep coming back to it."),
            GuidanceItem("smiling", "They smile easily and often, and with the eyes."),
            GuidanceItem(
              "touch",
              "They touch your arm or shoulder in passing, for no particular reason."),
          ])
      ]),
    daily: [
      "Propose a coffee in a place that holds no memories for either of you. An hour is plenty.",
      """
      Choose two cheerful stories from your life as it is now. They show what has changed better \
      than any explanation.
      """,
      "Settle beforehand what you will drink, coffee or one glass, and at what time you will go.",
      """
      Prepare one kind sentence for changing the subject, in case {ex} wants to talk about someone \
      new.
      """,
      """
      While the two of you talk, notice leaning in, eye contact, smiles and touch, and take none \
      of it as proof.
      """,
      """
      End the meeting while it is still good: thank {ex}, say that you enjoyed it, go home and \
      write down how it was.
      """,
    ])
}
