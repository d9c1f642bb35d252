extension Topic {
  /// For a message or a call that came from the other person.
  public static let text = Topic(
    id: "text", title: "They write or call",
    guidance: Guidance(
      """
      Don't answer. Put the phone face down and give yourself ten minutes. About a child, or scared to \
      stay silent? Read on first.
      """,
      [
        """
        Hearing from {ex} can knock the wind out of you. It's from them, so it doesn't change your \
        count.
        """,
        """
        Leave it unanswered, especially if it sounds like they miss you. Messages like that are \
        the hardest to leave alone. An answer would stir it all up again and make things more tangled.
        """,
        """
        If it's about kids, work or a lease and it really needs an answer, keep it short and \
        factual. Leave feelings out, the nice ones too. About a child? Answer the same day, \
        unless you're afraid of them or an order says otherwise: 'nocontact guide exceptions'.
        """,
        """
        If it scares you, keep it. You don't have to answer. Does it feel dangerous to stay silent? \
        Trust that, and call one of the helplines in 'nocontact guide safety'.
        """,
        """
        If it says they'll hurt themselves, call the emergency number where they are, or someone \
        near them. You don't have to be the one who helps. It isn't your fault.
        """,
      ],
      [
        GuidanceList(
          "Before you pick up the phone again",
          [
            GuidanceItem("Stand up if you can, and drink some water."),
            GuidanceItem("Say what it stirred up, in one word: hope, anger, sadness."),
            GuidanceItem(
              "Ask yourself if anything in it really needs an answer. Usually nothing does."),
            GuidanceItem(
              """
              Show it to a friend, or write your answer and keep it: 'nocontact note --unsent'.
              """),
            GuidanceItem("Mute the number, at least until morning."),
          ])
      ]))

  /// For a meeting by chance, beforehand and right afterwards.
  public static let encounter = Topic(
    id: "encounter", title: "You run into them",
    guidance: Guidance(
      """
      Keep it short, be friendly, and go. Scared? Go somewhere with people around, and call for help. Asked to \
      keep away? Say nothing, and leave.
      """,
      [
        """
        Is it over already? Sit down, and breathe out slowly. Running into {ex} can be a shock, \
        even when you've pictured it. It's nobody's fault, and it doesn't change your count.
        """,
        """
        If you can't avoid talking, be polite and friendly. Don't stretch it out, stay calm, and \
        leave soon. One kind sentence is enough, and it shows that you're doing OK.
        """,
        """
        Your heart may race for a while, and you may go over every word. You don't have to put \
        anything right with a message. Tell a friend, or write it down once.
        """,
        """
        If it scared you, or they've asked you to keep away, 'nocontact guide safety' has numbers \
        to call.
        """,
      ],
      [
        GuidanceList(
          "Lines to have ready",
          [
            GuidanceItem("\"Hi, good to see you. I'm just on my way.\""),
            GuidanceItem("\"I'm fine, thanks. I hope you are too.\""),
            GuidanceItem("\"I've got to go. Take care.\""),
          ])
      ]))

  /// For somebody who comes to the door, beforehand and right afterwards.
  public static let visit = Topic(
    id: "visit", title: "They're at your door",
    guidance: Guidance(
      """
      You don't have to open the door. If they're there now and you're scared, call your local \
      emergency number.
      """,
      [
        """
        Having {ex} turn up can shake you to the core. It's from them, so it doesn't change your \
        count.
        """,
        """
        You can leave the door shut, or say one sentence through it: "I don't want to talk. Please \
        go." \
        Then call someone who can be with you.
        """,
        """
        If they came on purpose and you hadn't asked them to, that isn't chance. Save it with the \
        date each time. If it goes on, or it frightens you, 'nocontact guide safety' lists people \
        who know about stalking.
        """,
      ],
      [
        GuidanceList(
          "Afterwards",
          [
            GuidanceItem("Lock the door, sit down, and breathe out slowly, five times."),
            GuidanceItem("Tell one person today that they came."),
            GuidanceItem("Decide now what you'll do if they come again, and who you'd call."),
          ])
      ]))

  /// For the news that there is someone new.
  public static let dating = Topic(
    id: "dating", title: "They're seeing someone",
    guidance: Guidance(
      """
      Breathe out, and put the phone down. You don't have to do or decide anything about this \
      now.
      """,
      [
        "This is hard news, and it's fine to cry.",
        """
        You can't know today what it means, and you don't have to. It may be a rebound, and it may \
        not. It doesn't prove that {ex} is over you, or that you meant nothing.
        """,
        """
        The pictures and the details would hurt, and they wouldn't tell you what you want to \
        know. You can leave them alone.
        """,
        """
        Feel like going there, or hurting yourself or anyone? Stay where you are, and call someone: \
        'nocontact guide safety' lists numbers to call.
        """,
        """
        Then turn back to your own life and keep going. This doesn't change your count. What \
        you've built is yours, whoever {ex} is with.
        """,
      ],
      [
        GuidanceList(
          "For the next hour",
          [
            GuidanceItem(
              """
              Call someone, and say it out loud once. Nobody to call? Write it down with \
              'nocontact note'.
              """),
            GuidanceItem("Give your hands something to do: wash up, cook, tidy a drawer."),
            GuidanceItem("Leave the profiles closed, theirs and the new person's."),
            GuidanceItem("Check in before you sleep, with one line about how you are."),
          ])
      ]))
}
