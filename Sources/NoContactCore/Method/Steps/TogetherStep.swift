extension Step {
  /// Step 14: the talk, and either answer.
  package static let together = Step(
    number: 14, id: "together", title: "Talk about getting back together",
    stage: .reachOut, opening: .stepDone(12),
    completion: .talk,
    practice: ["talk"],
    guidance: Guidance(
      "Slow down before you answer or ask. First write down two things that would have to change.",
      [
        """
        If {ex} brings it up, be open and take your time; even a little sceptical is fine. Go \
        slowly, with the issues before everything else. This is the place to say your boundaries \
        aloud, and to talk honestly about where it went wrong and what would have to be different.
        """,
        """
        If they never mention it, you may raise it yourself. Tell them that you have enjoyed being \
        around them, and would try again if certain things were different. Name those things, and \
        listen.
        """,
        """
        Be prepared for no. It may be that {ex} has moved on and is happy, and then the kind thing \
        is to believe it. What these weeks have built stays yours: you are well, and you can move \
        on from here.
        """,
        """
        Whatever the outcome, write it down, and then bring this journey to a close. You have come \
        a long way.
        """,
      ]),
    daily: [
      """
      If {ex} brings it up, say that you would like to take your time, and agree on a day to talk.
      """,
      """
      Write down the two or three issues that ended it, and what each of you would have to do \
      differently. Begin the talk with those.
      """,
      """
      Put each boundary into a sentence that starts with I, and say it aloud to yourself before \
      you say it to {ex}.
      """,
      """
      Draft how you would raise it: what you have enjoyed, that you are open to trying again, and \
      what would have to change.
      """,
      """
      Picture hearing no, and plan the evening after it: where you go, whom you ring, what you \
      eat.
      """,
      """
      List what these weeks have given you that no answer can take away. Read it once before the \
      talk.
      """,
    ])
}
