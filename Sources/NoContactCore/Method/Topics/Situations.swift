extension Topic {
  /// For a message or a call that came from the other person.
  public static let text = Topic(
    id: "text", title: "They write or call",
    guidance: Guidance(
      "Do not answer it. Turn the phone face down and give yourself ten minutes.",
      [
        """
        The countdown goes on: what {ex} sends is no slip of yours. Leave it unanswered, and most \
        of all when it sounds as if they miss you, because that is the message that pulls hardest.
        """,
        """
        An answer now would undo the good of your silence, and leave things more tangled than \
        before. What is real in it can wait for a calm day.
        """,
        """
        If it truly has to be answered, because of children, work or a lease, write back something \
        short and factual, with no feeling in it. If it threatens or frightens you, keep it and \
        turn to the page on safety.
        """,
      ],
      [
        GuidanceList(
          "Before you touch the phone again",
          [
            GuidanceItem(nil, "Stand up, and drink a glass of water."),
            GuidanceItem(nil, "Name what the message stirred: hope, anger, grief."),
            GuidanceItem(nil, "Ask whether anything in it has to be answered. Mostly nothing has."),
            GuidanceItem(
              nil,
              "Show it to a friend, or write the reply you long to send and keep it."),
            GuidanceItem(nil, "Mute or block the number, at least until the morning."),
          ])
      ]))

  /// For a meeting by chance, beforehand and right afterwards.
  public static let encounter = Topic(
    id: "encounter", title: "You run into them",
    guidance: Guidance(
      """
      Be friendly, be brief, and go. If it is over already, sit down somewhere and breathe out \
      slowly.
      """,
      [
        """
        Running into {ex} is nobody's fault, and the countdown goes on. Where talking cannot be \
        avoided, be polite and warm, do not draw it out, stay level, and leave soon.
        """,
        """
        Let them meet a person who is doing well. It takes no acting: one kind sentence and a \
        reason to be on your way will do.
        """,
        """
        Afterwards your heart may race for a while, and you may go over every word. What was said \
        needs no message to put it right. Walk, tell a friend, and write it down once.
        """,
      ],
      [
        GuidanceList(
          "Sentences to have ready",
          [
            GuidanceItem(nil, "\"Good to see you. I am just on my way.\""),
            GuidanceItem(nil, "\"I am well, thank you. I hope you are too.\""),
            GuidanceItem(nil, "\"I have to be off now. Take care.\""),
          ])
      ]))

  /// For the news that there is someone new.
  public static let dating = Topic(
    id: "dating", title: "They are seeing someone",
    guidance: Guidance(
      "Breathe out, and set the phone aside. Nothing about this has to be done or decided now.",
      [
        """
        This is hard news, and it is all right to cry. Try not to panic, and draw no conclusions \
        yet. Perhaps it is a rebound. In any case it is no proof that {ex} is over you, nor of the \
        opposite.
        """,
        """
        Ask nobody for details, and leave the pictures unseen. They would hurt, and they would not \
        answer the question you have.
        """,
        """
        Then return to your own life, and keep going. The countdown goes on, and what you have \
        built in these days is yours, whoever {ex} is with.
        """,
      ],
      [
        GuidanceList(
          "For the next hour",
          [
            GuidanceItem(nil, "Ring someone, and say it aloud once."),
            GuidanceItem(nil, "Give your hands something to do: wash up, cook, tidy one drawer."),
            GuidanceItem(nil, "Leave every profile closed, theirs and the other person's."),
            GuidanceItem(nil, "Check in before you sleep, and write one line about how you are."),
          ])
      ]))
}
