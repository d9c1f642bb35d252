extension Step {
  /// Step 14: the talk, and either answer.
  package static let together = Step(
    number: 14, id: "together", title: "Talk about getting back together",
    stage: .reachOut, opening: .stepDone(12),
    completion: .talk,
    practice: ["talk"],
    guidance: Guidance(
      "Take your time. First write down two things that would have to change.",
      [
        "You may have hoped for this talk and dreaded it too. You don't have to get it perfect.",
        """
        If they bring it up, be open, but don't hurry. A little doubt is fine. Go slowly and \
        talk about the issues first. Here you say your boundaries out loud: what went wrong, and \
        what has to change.
        """,
        """
        If they don't bring it up, you can. Say that you've enjoyed the time together, and that \
        you're open to trying again if certain things change. Name them. Then listen.
        """,
        """
        Be ready for a no. They may have moved on and be happy, and that can hurt a lot. What \
        you built this month stays yours. You can still move on.
        """,
        """
        Save how it went with 'nocontact talk'. When it feels right, 'nocontact end' closes \
        this.
        """,
      ]),
    daily: [
      "If {ex} brings it up, say you'd like to take your time, and agree on a day to talk.",
      """
      Write down the two or three issues that ended it, and what each of you would do \
      differently.
      """,
      "Put each boundary in a sentence that starts with 'I'. Say it out loud to yourself first.",
      """
      Write down how you'd bring it up: what you've enjoyed, that you're open to it, what has to \
      change.
      """,
      """
      Picture hearing no, and plan that evening: where you'd go, who you'd call, what you'd eat.
      """,
      """
      List what these weeks have given you that no answer can take away. Read it before the \
      talk.
      """,
      """
      Write down three questions you'd like to ask {ex}, and listen for the answers more than \
      for a yes.
      """,
      "Check one thing before the talk: are you rested and fed? If not, make it another day.",
      "Ask a friend to hear your two main points, or say them to a mirror. Keep them short.",
      "Write down what you'd need to see in the first month, if you two tried again.",
    ])
}
