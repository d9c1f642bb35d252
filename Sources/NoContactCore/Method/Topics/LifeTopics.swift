extension Topic {
  /// For contact that life requires, and that is no slip.
  public static let exceptions = Topic(
    id: "exceptions", title: "Contact that has to be",
    guidance: Guidance(
      "Write it down, stick to the matter, and read it once more before you send it.",
      [
        """
        It's tiring to stay in touch with someone you're trying to get over. Some things can't \
        be left, and dealing with them isn't a slip. Your countdown goes on.
        """,
        """
        Write rather than call, where you can. Say only what's needed, like a date, a sum or a \
        place. Leave out all feelings, the nice ones too.
        """,
        """
        If {ex} writes something personal back, just answer the practical half. Save it as \
        contact that had to be: 'nocontact slip replied --necessary'.
        """,
        """
        If you're afraid of {ex}, don't handle this alone. 'nocontact guide safety' has numbers \
        to call.
        """,
      ],
      [
        GuidanceList(
          "What counts",
          [
            GuidanceItem(
              """
              Children: what's about a child gets its answer the same day. Handovers are short \
              and friendly.
              """),
            GuidanceItem(
              """
              Divorce and separation: lawyers, court papers, deadlines and hearings. Let a \
              lawyer or an adviser write if you can.
              """),
            GuidanceItem(
              "Money: bills, rent, debts, a shared account. One thing at a time, with figures."),
            GuidanceItem("Home and work: see 'nocontact guide home'."),
            GuidanceItem("Illness or a death in the family: a few kind words are fine."),
            GuidanceItem(
              "Pets, belongings and keys: one list, one day, or a friend who picks things up."),
            GuidanceItem("Visas and papers: what the form needs, and nothing else."),
          ]),
        GuidanceList(
          "Before you send it",
          [
            GuidanceItem("Is it about one thing only?"),
            GuidanceItem(
              "Would it be a problem to wait until the countdown is over? If not, wait."),
            GuidanceItem("Could a stranger read it and not guess how you feel?"),
          ]),
      ]))

  /// For those who share a home or a workplace.
  public static let home = Topic(
    id: "home", title: "You share a home or a workplace",
    guidance: Guidance(
      "Pick one rule for today: no talks about the two of you at home or at work.",
      [
        """
        Seeing someone every day while you're getting over them is hard. Many people have to, \
        and you can still do this.
        """,
        """
        Seeing them doesn't count as contact, and nor does what a household or a job needs. \
        Personal talks, late chats and looking through their things do.
        """,
      ],
      [
        GuidanceList(
          "Rules for a shared home",
          [
            GuidanceItem(
              "Sleep in separate rooms, or at least in separate beds, if there's space."),
            GuidanceItem("Agree on times for the kitchen, the bathroom and the sofa."),
            GuidanceItem("Sort out bills and chores in writing, on a list or in messages."),
            GuidanceItem(
              """
              Spend some evenings elsewhere if you can: a friend, a library, your room with \
              headphones.
              """),
            GuidanceItem("Set a date for who moves out, as soon as you know it."),
          ]),
        GuidanceList(
          "Rules for a shared workplace or school",
          [
            GuidanceItem("Say hello and goodbye, and talk about work."),
            GuidanceItem(
              "Put work in writing where you can, with others copied in if it's normal there."),
            GuidanceItem("Change your seat, shift or break if someone can help with that."),
            GuidanceItem("Tell one person at work, if there's someone you trust."),
          ]),
        GuidanceList(
          "If it isn't safe",
          [
            GuidanceItem(
              """
              If you're afraid of them, don't wait for a better rule. 'nocontact guide safety' \
              has people who help you plan.
              """)
          ]),
      ]))

  /// How to block, and what being blocked means.
  public static let block = Topic(
    id: "block", title: "Blocking, and being blocked",
    guidance: Guidance(
      """
      Open their contact on your phone and tap Block. It takes a minute, and you can undo it any \
      day.
      """,
      [
        """
        It can feel harsh. It isn't a message to them. It's a door you close so that you can \
        rest.
        """,
        """
        If you share kids, a home or a job, keep one way open, like email. Block or mute the \
        rest.
        """,
      ],
      [
        GuidanceList(
          "Where to block",
          [
            GuidanceItem(
              """
              Phone: open the contact or the last call, then Block. It often stops calls and \
              texts together.
              """),
            GuidanceItem(
              """
              Messages: in most chat apps, open the chat, tap the name, then Block. Or archive \
              and mute it.
              """),
            GuidanceItem(
              """
              Social media: open the profile, then Block. If that's too much now, mute or \
              unfollow.
              """),
            GuidanceItem("Email: make a filter that moves their mail to a folder you don't open."),
            GuidanceItem("Photos: hide them from your memories and your home screen."),
            GuidanceItem(
              """
              If someone scares you, keep their messages before you block. They can be evidence: \
              'nocontact guide safety'.
              """),
          ]),
        GuidanceList(
          "How to save it",
          [
            GuidanceItem(
              """
              You blocked them: nocontact note 'I blocked them today'. It doesn't change the \
              count.
              """),
            GuidanceItem(
              """
              They blocked you: that can feel like a slap. It's no contact, so your countdown \
              goes on. Keep it with nocontact note 'they blocked me'.
              """),
            GuidanceItem(
              """
              Please don't look for a way round it, like a new account or a friend's phone. A \
              block is a clear no.
              """),
          ]),
      ]))

  /// For lives in which the usual advice does not fit.
  public static let life = Topic(
    id: "life", title: "When your life looks different",
    guidance: Guidance(
      "Find the line that's yours below, and do that one thing today.",
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
              You were left: it can feel like you didn't get a say. You get one in what happens \
              today: send nothing, and eat something.
              """),
            GuidanceItem(
              """
              You left: you can miss someone and still have been right to go. The same quiet \
              helps you too, and it's kind to them.
              """),
            GuidanceItem(
              """
              You keep ending up back together: that's tiring for both of you. Thirty days gives \
              you a look at it from outside.
              """),
            GuidanceItem(
              """
              You're afraid of them: none of this is meant for that. 'nocontact guide safety' \
              has people who help.
              """),
            GuidanceItem(
              """
              You keep writing, and can't stop: you're not a bad person, and it has to stop \
              today. 'nocontact guide safety' says who helps.
              """),
            GuidanceItem(
              "They've asked you to stop: then stop, and let someone help you through it."),
          ]),
        GuidanceList(
          "How you live",
          [
            GuidanceItem(
              """
              Married or divorcing: papers, lawyers and deadlines aren't slips. 'nocontact guide \
              exceptions' has the rules.
              """),
            GuidanceItem(
              """
              Parents: a child's matter gets its answer the same day. It doesn't break anything.
              """),
            GuidanceItem(
              """
              Same home, work or school: seeing them doesn't count as contact. 'nocontact guide \
              home' has house rules.
              """),
            GuidanceItem(
              """
              Long-distance: a video call counts as a meeting, so leave those too. Mute the chat \
              you used every day.
              """),
            GuidanceItem(
              """
              More than one partner: keep your other people, and ask them not to carry messages. \
              'Someone new' here just means new.
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
      This program isn't made for a death. Please call someone today, and let them be there for \
      you.
      """,
      [
        """
        That's a terrible loss. Losing someone you've loved is grief, even if you two had broken \
        up, and even if nobody else sees it that way.
        """,
        """
        A countdown is the wrong thing for it. You don't have to get over anything by a certain \
        day.
        """,
      ],
      [
        GuidanceList(
          "Who to call",
          [
            GuidanceItem(
              """
              Someone who'd sit with you, like a friend, a relative or a neighbour. You can just \
              say: {ex} died.
              """),
            GuidanceItem(
              """
              A line, at any hour: \(HelpLine.lifeline.number) in the US and Canada, \
              \(HelpLine.samaritans.number) in the UK and Ireland. Anywhere else: \
              \(HelpLine.directory.number).
              """),
            GuidanceItem(
              """
              A doctor or a faith group, who can tell you about grief groups near you. Many are \
              free.
              """),
          ]),
        GuidanceList(
          "And here",
          [
            GuidanceItem("'nocontact end stopped' closes the countdown. What you wrote stays."),
            GuidanceItem("If you think about dying too, call now: 'nocontact guide safety'."),
          ]),
      ]))
}
