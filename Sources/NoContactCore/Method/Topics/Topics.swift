extension Topic {
  /// For the moment in which the wish to write is strongest.
  public static let urge = Topic(
    id: "urge", title: "When you want to write to them",
    guidance: Guidance(
      "Wait ten minutes before anything else, with the phone out of reach. Only ten.",
      [
        """
        The wish feels as if it would never let go, and yet strong wishes of yours have passed \
        before. You need not get through the month tonight, only through these ten minutes, and \
        then perhaps through ten more.
        """,
        """
        Looking at {ex}'s profile feeds the urge: it promises relief and leaves you with a new \
        picture to think about. If you have just looked, close it and begin with the list. The \
        countdown goes on, and nothing is lost.
        """,
        """
        If the wish is not to write but to stop living, ring a crisis line or the emergency number \
        now. The page on safety lists them, and they are there for nights like this one.
        """,
      ],
      [
        GuidanceList(
          "In this order",
          [
            GuidanceItem(nil, "Wait: ten minutes by the clock, with the phone in another room."),
            GuidanceItem(nil, "Name the feeling in one word: lonely, angry, afraid, hopeful."),
            GuidanceItem(nil, "Read your own reasons, the ones you wrote down on a calmer day."),
            GuidanceItem(
              nil,
              "Call a friend. You only have to say that you would like some company."),
            GuidanceItem(
              nil,
              "Write the message without sending it, where it cannot go out by accident."),
            GuidanceItem(
              nil,
              """
              Do one thing for yourself from the third step: a walk, a meal, ten minutes of \
              sitting still.
              """),
          ])
      ]))

  /// For contact that life requires, and that is no slip.
  public static let exceptions = Topic(
    id: "exceptions", title: "Contact that has to be",
    guidance: Guidance(
      "Write it, keep to the matter itself, and read it once more before you send it.",
      [
        """
        Children, work, bills and a shared home do not stop for a broken heart. Contact about them \
        is not a slip, and the countdown goes on.
        """,
        """
        Choose writing over talking wherever you can. Say only what the matter needs, a date, a \
        sum, a place, and leave out every feeling, the kind ones included.
        """,
        """
        Should {ex} reply with something personal, answer the practical half alone. Where a child \
        or a key has to be handed over in person, be friendly and brief, and plan what you do \
        next. If you are afraid of {ex}, do not manage this alone: turn to the page on safety.
        """,
      ],
      [
        GuidanceList(
          "Before you send it",
          [
            GuidanceItem(
              nil,
              "It is about one thing only: the children, the work, a bill or the home."),
            GuidanceItem(nil, "It cannot wait until the month is over."),
            GuidanceItem(nil, "It asks only what you have to know."),
            GuidanceItem(nil, "A stranger could read it and not guess what you feel."),
          ])
      ]))

  /// For right after a slip, without blame.
  public static let relapse = Topic(
    id: "relapse", title: "After a contact of your own",
    guidance: Guidance(
      """
      Lay the phone aside for five minutes and breathe. It has happened, and nothing needs to \
      follow it.
      """,
      [
        """
        You reached out because it hurts, and there is no shame in that. The countdown begins \
        anew, but what you have learned does not. Your best run and all your days so far are kept.
        """,
        """
        For these five minutes, send nothing after it: no explanation, no apology, no taking it \
        back. If an answer comes, it can lie there like any other.
        """,
        """
        Then look at what set it off, as gently as you would for a friend, and change one thing \
        today. A small change is enough, if it stands in the way of the next time.
        """,
      ],
      [
        GuidanceList(
          "What set it off",
          [
            GuidanceItem(nil, "Was it an hour, a place, a drink, a song, something you saw?"),
            GuidanceItem(nil, "What did you need just before: company, comfort, an answer, sleep?"),
          ]),
        GuidanceList(
          "What to change today",
          [
            GuidanceItem(
              nil,
              """
              Make it harder: block the number, remove the app, charge the phone in another room.
              """),
            GuidanceItem(
              nil,
              "Make it warmer: fill that hour tomorrow with a friend, a class, a walk."),
            GuidanceItem(
              nil,
              "Make it known: tell one person, and ask whether you may ring them next time."),
          ]),
      ]))

  /// For fear, danger and thoughts of dying; phone lines by country.
  public static let safety = Topic(
    id: "safety", title: "Safety, and who can help",
    guidance: Guidance(
      "If you are in danger, call your local emergency number now. The rest of this page can wait.",
      [
        """
        Where there is fear, control or violence, where there are threats or stalking, on either \
        side, this plan is the wrong one. So it is where a court, or one of you, has told the \
        other to keep away. Then keeping away is the whole of the plan.
        """,
        """
        If {ex} frightens or controls you, the time of leaving can be the most dangerous one. An \
        advocate on one of these lines helps you to plan it. You need not be sure what to call it \
        before you ring.
        """,
        """
        If it is you who keeps writing, watching or turning up: contact that is unwanted and \
        repeated is harassment, however much love is in it. Stop today, and let somebody, a \
        counsellor or one of the crisis lines, help you through the nights.
        """,
        """
        Nothing here is private on a computer that somebody else can open: neither this page nor \
        what you write. The erase command removes the journal and every kept version of it. If you \
        may be watched, read and call from a device that nobody else can open.
        """,
      ],
      [
        GuidanceList(
          "Lines, with their country, last checked on 22 November 2026",
          [
            GuidanceItem(nil, "Everywhere: your local emergency number, when you are in danger."),
            GuidanceItem(nil, "US: 988, call or text, in any crisis and for thoughts of suicide."),
            GuidanceItem(nil, "US: 1-800-799-7233, the National Domestic Violence Hotline."),
            GuidanceItem(
              nil,
              "UK and Ireland: 116 123, Samaritans, for anyone who is struggling to cope."),
            GuidanceItem(nil, "UK: 0808 2000 247, the National Domestic Abuse Helpline."),
            GuidanceItem(nil, "UK: 0808 802 0300, the National Stalking Helpline."),
            GuidanceItem(nil, "Elsewhere: findahelpline.com, which lists lines by country."),
          ])
      ]))

  /// What studies found, and what they cannot say.
  public static let evidence = Topic(
    id: "evidence", title: "What research says",
    guidance: Guidance(
      "Use this to be kind to yourself, and not to predict {ex}. No study knows the two of you.",
      [
        """
        Thirty days without contact is a popular convention and not medicine. Among all the \
        studies found, none tests thirty days or any other number. You will find no success rate \
        here.
        """,
        """
        Nearly all of the studies are correlational: they show what goes together, and not what \
        causes what. What was true of many people may not be true of you.
        """,
        """
        With that in mind, they speak for some distance, for acceptance, for leaving profiles \
        closed, and for a life of your own with people in it. If writing takes you round in \
        circles, turn to what has got better, or stop.
        """,
      ],
      [
        GuidanceList(
          "Studies",
          [
            GuidanceItem(
              nil,
              """
              Sbarra and Emery, 2005, 58 adults: with contact, love and sadness took longer to \
              fade after a breakup.
              """),
            GuidanceItem(
              nil,
              """
              Mason and colleagues, 2012, 137 adults: what contact does depends on how far someone \
              has accepted the end.
              """),
            GuidanceItem(
              nil,
              """
              O'Hara and colleagues, 2020, 122 adults: contact in person went with later distress, \
              but only for people without children.
              """),
            GuidanceItem(
              nil,
              """
              Marshall, 2012, 464 adults: watching a former partner online went with more \
              distress, more longing and less growth.
              """),
            GuidanceItem(
              nil,
              """
              Sbarra and colleagues, 2013, 90 adults: expressive writing made things worse for \
              people who were searching for meaning.
              """),
            GuidanceItem(
              nil,
              "Lewandowski, 2009: writing about the positive side of a breakup helped."),
            GuidanceItem(
              nil,
              """
              Brumbaugh and Fraley, 2015: a new relationship after a breakup does people more good \
              than is commonly believed.
              """),
            GuidanceItem(
              nil,
              """
              Slotter and colleagues, 2010: knowing less clearly who you are predicts distress \
              after a breakup.
              """),
            GuidanceItem(
              nil,
              "Tashiro and Frazier, 2003, 92 adults: it is common to grow after a breakup."),
          ])
      ]))
}
