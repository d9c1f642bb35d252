extension Topic {
  /// For lives in which the usual advice does not fit.
  public static let life = Topic(
    id: "life", title: "When your life looks different",
    guidance: Guidance(
      "Find the line below that fits you, and start with that one.",
      [
        """
        Most breakup advice is written for one kind of person. If it doesn't fit your life, \
        that's not your fault. Take what helps and leave the rest.
        """
      ],
      [
        GuidanceList(
          "How it ended",
          [
            GuidanceItem(
              """
              You were left: it can feel like you didn't get a say. You do get a say in today: \
              send nothing, and eat something.
              """),
            GuidanceItem(
              """
              You left: you can miss someone and still have been right to go. The same quiet \
              helps you too, and it's kind to them.
              """),
            GuidanceItem(
              """
              You keep ending up back together: that's tiring for both of you. Thirty days apart \
              lets you look at it from the outside.
              """),
            GuidanceItem(
              """
              You're afraid of them: none of this is meant for that. 'nocontact guide safety' \
              lists people who can help.
              """),
            GuidanceItem(
              """
              You keep writing, and can't stop: you're not a bad person, and it has to stop today. \
              'nocontact guide safety' says who can help.
              """),
            GuidanceItem(
              "They've asked you to stop: then stop, and let someone help you through it."),
          ]),
        GuidanceList(
          "How you live",
          [
            GuidanceItem(
              """
              Married or divorcing: it's all right to deal with papers, lawyers and deadlines. \
              'nocontact guide exceptions' has the rules.
              """),
            GuidanceItem(
              """
              Parents: if it's about a child, answer the same day, unless you're afraid of them or \
              an order says otherwise. It doesn't break anything.
              """),
            GuidanceItem(
              """
              Same home, work or school: seeing them doesn't count as contact. 'nocontact guide \
              home' has house rules.
              """),
            GuidanceItem(
              """
              Long-distance: a video call counts as a meeting, so it's contact too. Mute the chat \
              you used every day.
              """),
            GuidanceItem(
              """
              More than one partner: lean on the others if you like, and ask them not to carry \
              messages. If {ex} sees them too, let them arrange it so that you don't meet.
              """),
            GuidanceItem(
              "Friends you share: ask them not to bring news. See them without {ex} for now."),
          ]),
        GuidanceList(
          "Who you are",
          [
            GuidanceItem(
              """
              Nobody to call: a line is there for any hard night, not just for danger. \
              'nocontact guide safety' has numbers.
              """),
            GuidanceItem(
              """
              In recovery from drink or drugs: call your sponsor or go to a meeting before the \
              urge gets loud. Meetings are free, and many are online.
              """),
            GuidanceItem(
              """
              Not out to everyone: tell one person who knows, or a helpline. You don't have to say who \
              it was. If someone threatens to out you: 'nocontact guide safety'.
              """),
            GuidanceItem(
              """
              Young: what you feel is real, whatever anyone says. Tell one adult you trust. \
              Childline in the UK is \(HelpLine.childline.number).
              """),
            GuidanceItem(
              """
              Ill or disabled: every idea here can be made smaller or done from bed. If {ex} was \
              also your carer, ask a doctor or a social worker for help soon.
              """),
            GuidanceItem(
              """
              Short of money: all of it works for free. Libraries, parks by day, crisis lines \
              and support groups cost nothing.
              """),
            GuidanceItem(
              "No faith in any of this right now: you don't need any. Just don't write today."),
          ]),
      ]))

  /// For those whose former partner has died.
  public static let died = Topic(
    id: "died", title: "If they've died",
    guidance: Guidance(
      """
      I'm so sorry. Please call someone now who can be with you. If you're thinking \
      of suicide yourself, call one of the numbers below now.
      """,
      [
        """
        Day and night: \(HelpLine.lifeline.number) in the US and Canada, \
        \(HelpLine.samaritans.number) in the UK and Ireland. Anywhere else: \
        \(HelpLine.directory.number).
        """,
        """
        This is grief, even if you two had broken up, and even if nobody else sees it that way. If \
        they took their own life, it isn't your fault.
        """,
        """
        This program isn't made for a death, and a countdown is the wrong thing for this. You don't \
        have to get over anything by a certain day.
        """,
      ],
      [
        GuidanceList(
          "Who to call",
          [
            GuidanceItem(
              """
              Someone who'd sit with you, like a friend, a relative or a neighbour. You can just \
              say that {ex} died.
              """),
            GuidanceItem(
              "A line, at any hour. Was it suicide? Tell the person you call that it was."),
            GuidanceItem(
              """
              A doctor or a faith group, who can tell you about grief groups near you. Many are \
              free.
              """),
          ]),
        GuidanceList(
          "And here",
          [
            GuidanceItem("'nocontact end stopped' closes the countdown. What you wrote stays.")
          ]),
      ]))
}
