extension Topic {
  /// For the moment in which the wish to write is strongest.
  public static let urge = Topic(
    id: "urge", title: "When you want to write to them",
    guidance: Guidance(
      "Wait ten minutes before you write. Use the phone just to call a friend.",
      [
        """
        Thinking of suicide? Keep your phone, and call now: \(HelpLine.lifeline.number) in the US and \
        Canada, \(HelpLine.samaritans.number) in the UK and Ireland. Anywhere else: your local \
        emergency number, or \(HelpLine.directory.number).
        """,
        """
        It's a strong pull, and it can feel like it won't ever let go. Urges this strong come in \
        waves. You don't have to get through the month now, just these ten minutes.
        """,
        """
        Looking at {ex}'s profile feeds the urge. It can feel like relief, but it gives you one \
        more picture to forget.
        """,
        "You don't have to be suicidal to call a line. They're there for times like this.",
      ],
      [
        GuidanceList(
          "In this order",
          [
            GuidanceItem("Wait ten minutes by the clock, with the phone face down."),
            GuidanceItem("Name what you feel in one word: lonely, angry, scared, hopeful."),
            GuidanceItem(
              """
              Read your own reasons, the ones you wrote on a calmer day: 'nocontact reasons'.
              """),
            GuidanceItem(
              """
              Call your person. You can just say that you'd like some company. Nobody? Call a \
              line.
              """),
            GuidanceItem("Write the message where it won't be sent: 'nocontact note --unsent'."),
            GuidanceItem(
              """
              Do one thing from 'nocontact guide yourself' that fits the hour: something warm to \
              eat, a shower, ten minutes of sitting still.
              """),
          ])
      ]))

  /// For right after a look at the other person's profile.
  public static let looking = Topic(
    id: "looking", title: "You looked at their profile",
    guidance: Guidance(
      "Close it now. You don't have to look at anything more.",
      [
        """
        It can sting to see {ex}'s life go on. Lots of people look, and it isn't contact, so it \
        doesn't change your count.
        """,
        """
        It can feel like relief for a moment, and then you want to look again. It also leaves you \
        with one more picture to forget.
        """,
      ],
      [
        GuidanceList(
          "So that it's harder next time",
          [
            GuidanceItem(
              "Log out where you look {ex} up, or take the app off your phone for a week."),
            GuidanceItem(
              "Mute {ex}, and friends who post about them. 'nocontact guide block' says how."),
            GuidanceItem(
              """
              Write down what you hoped to find. Tell it to a friend, or keep it with 'nocontact \
              note'.
              """),
            GuidanceItem("When you want to look again, type 'nocontact urge' first."),
            GuidanceItem(
              """
              Have they asked you to keep away? Then don't look either: 'nocontact guide safety' \
              says who can help.
              """),
            GuidanceItem(
              """
              Are you scared, and need to know where they are? Ask a domestic abuse line: \
              'nocontact guide safety'.
              """),
          ])
      ]))

  /// For thoughts that go round at night.
  public static let night = Topic(
    id: "night", title: "Thoughts that go round at night",
    guidance: Guidance(
      "Turn on a small light and write the thought down in one line. It can wait until morning.",
      [
        """
        Thinking of dying, or of hurting yourself? Call someone now: \(HelpLine.lifeline.number) in \
        the US and Canada, \(HelpLine.samaritans.number) in the UK and Ireland, or \
        \(HelpLine.directory.number).
        """,
        """
        Nights can be the hardest part. Going over the last months again and again is normal after \
        a breakup. So is crying.
        """,
        """
        You don't have to work anything out now. Everything looks worse at this hour.
        """,
      ],
      [
        GuidanceList(
          "Try one of these",
          [
            GuidanceItem("Breathe in for four and out for six, ten times."),
            GuidanceItem(
              "Name five things you can see, four you can hear and three you can touch."),
            GuidanceItem("Play something calm and quiet: a story, an old show, rain."),
            GuidanceItem(
              """
              Wide awake? Get up for a bit. Sit somewhere warm, with little light and the phone \
              face down.
              """),
            GuidanceItem("Give the thought a time tomorrow, say ten minutes at five o'clock."),
            GuidanceItem(
              "Leave the old messages and {ex}'s profile closed. They'll keep you up longer."),
            GuidanceItem("If you've hardly slept for a week, a doctor can help."),
          ])
      ]))

  /// For right after a contact of one's own, without blame.
  public static let relapse = Topic(
    id: "relapse", title: "After you've been in touch",
    guidance: Guidance(
      "It's done now. Put the phone down for five minutes and breathe.",
      [
        """
        When you're hurting, this happens. There's nothing shameful in it, and you're far from \
        the only one.
        """,
        """
        Your best streak and all the days you kept are still there, and so is \
        what you've learned.
        """,
        """
        Try not to send anything more right now. No explaining, no sorry, no taking it back. If \
        they answer, you can leave that alone too.
        """,
        """
        Then look at what set it off, the way you'd look at it for a friend. Change one thing \
        today. Go easy on yourself while you do it. It isn't a luxury: people who are kind to \
        themselves tend to get over a breakup more easily.
        """,
      ],
      [
        GuidanceList(
          "What set it off",
          [
            GuidanceItem("Was it a time of day, a place, a drink, a song, something you saw?"),
            GuidanceItem("What did you need just before it: company, comfort, an answer, sleep?"),
          ]),
        GuidanceList(
          "What to change today",
          [
            GuidanceItem(
              """
              Make it harder: delete the app, mute the chat, put the phone where you can't see it. \
              Want to block the number? 'nocontact guide block' says how, and when not to.
              """),
            GuidanceItem("Fill that hour tomorrow with something else: a friend, a film, a bath."),
            GuidanceItem("Tell one person, and ask if you can call them next time."),
            GuidanceItem(
              "If you can't seem to stop, 'nocontact guide safety' says who can help with that."),
          ]),
        GuidanceList(
          "If you drank or used again",
          [
            GuidanceItem(
              """
              You're still worth helping. Call your sponsor, a friend or a doctor. Took a lot, or \
              feel ill? Call your local emergency number.
              """)
          ]),
      ]))
}
