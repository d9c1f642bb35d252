extension Topic {
  /// For contact that life requires, and that is no slip.
  public static let exceptions = Topic(
    id: "exceptions", title: "Necessary contact",
    guidance: Guidance(
      "If it needs an answer, keep to the facts, and read it once more before you send it.",
      [
        """
        If there's a court order, follow that, not this. If you're afraid of {ex}, go through a \
        lawyer, a parenting app or someone you trust: 'nocontact guide safety'.
        """,
        """
        It's tiring to stay in touch with someone you're trying to get over. Some things can't \
        wait, and it's all right to deal with them. It doesn't change your count.
        """,
        """
        Write rather than call, where you can. Say only what's needed, like a date, a sum or a \
        place. Leave out all feelings, the nice ones too.
        """,
        """
        If {ex} writes something personal back, just answer the practical half. Save it as \
        necessary: 'nocontact slip replied --necessary'.
        """,
      ],
      [
        GuidanceList(
          "What counts",
          [
            GuidanceItem(
              """
              Children: if it's about a child, answer the same day, unless you're afraid of them \
              or an order says otherwise. Keep handovers short and friendly.
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
      """
      Afraid of {ex}? Don't set rules or say you're leaving yet: call an abuse line first. \
      Otherwise, \
      pick one rule for today, like no talks about the two of you.
      """,
      [
        """
        Seeing someone every day while you're getting over them is hard. Many people have to, \
        and you can still do this.
        """,
        """
        Seeing them doesn't count as contact, and neither does what a household or a job needs. \
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
            GuidanceItem(
              "Agree on who moves out. With children or a shared lease, get advice before that."),
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
      ]))

  /// How to block, and what being blocked means.
  public static let block = Topic(
    id: "block", title: "Blocking, and being blocked",
    guidance: Guidance(
      """
      Afraid of {ex}? Don't block yet: save the messages, and ask an abuse line first. Otherwise, \
      open the contact and tap Block.
      """,
      [
        """
        Blocking can feel harsh. It isn't to punish them. It's so that you can rest.
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
              They blocked you: that can hurt a lot. It means no. 'nocontact ready --hazard asked' \
              saves it, and helps you keep to it.
              """),
            GuidanceItem(
              """
              Please don't look for a way round it, like a new account or a friend's phone. A \
              block is a clear no.
              """),
          ]),
      ]))
}
