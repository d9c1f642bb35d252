extension Step {
  /// Step 3: a fuller life, one small thing at a time.
  package static let yourself = Step(
    number: 3, id: "yourself", title: "Work on yourself",
    stage: .noContact, opening: .pace(day: 3),
    completion: .mark,
    practice: ["did", "note"],
    guidance: Guidance(
      "Pick one thing below that takes less than half an hour, and start it now.",
      [
        """
        Some days you won't want to do anything at all. Then one small thing is plenty: a \
        shower, a sandwich, ten minutes with a warm drink.
        """,
        """
        Not sure where to start? Take five minutes. Give each of these a mark out of ten: body, \
        friends, work, money, home, joy. Start with the lowest.
        """,
        """
        In the first week, go for the second list, the one for your mind. The first list can \
        wait until you've slept.
        """,
        """
        This month is a chance to work on what you'd like to change. Do it for yourself first. \
        Picture yourself with a full, good life, \
        whether or not you meet {ex} again.
        """,
        """
        There's another reason too. When anger and heartache are still raw, they show in how you \
        talk.
        """,
      ],
      [
        GuidanceList(
          "To feel good in your own skin",
          [
            GuidanceItem(
              "fitness",
              """
              Do something for your fitness and health: a walk, some stretches, the check-up \
              you've put off.
              """),
            GuidanceItem(
              "style",
              "Wear something you feel good in. Try a new look, or bring back an old favourite."),
            GuidanceItem(
              "hobby",
              """
              Give time to a hobby or a passion, a new one or one you dropped while you were \
              together.
              """),
            GuidanceItem(
              "confidence",
              """
              Build your confidence: make yourself one small promise and keep it. Then notice \
              that you did.
              """),
            GuidanceItem(
              "goals",
              """
              Set a goal for this season and one for the next few years. Add a first step to \
              each.
              """),
            GuidanceItem(
              "out",
              """
              Go out and have some fun. Free counts: a library, a park by day, a friend's \
              kitchen.
              """),
          ]),
        GuidanceList(
          "For your mind",
          [
            GuidanceItem(
              "therapist",
              """
              Talk to a therapist or a counsellor. A doctor, school or workplace may know a free \
              one.
              """),
            GuidanceItem(
              "journal",
              """
              Write about what you feel, just for you. Going in circles? Write what's got \
              better.
              """),
            GuidanceItem(
              "friend",
              "Talk to a friend or relative you trust, someone who can just listen."),
            GuidanceItem(
              "outdoors",
              """
              Spend time in nature when it's light, like a park, a garden or a green street.
              """),
            GuidanceItem("exercise", "Move a bit most days, in any way your body likes."),
            GuidanceItem(
              "food",
              "Eat something decent, warm if you can. Small is fine when you're not hungry."),
            GuidanceItem(
              "sleep",
              "Get enough sleep: about the same bedtime each night, with no screen in sight."),
            GuidanceItem(
              "meditation",
              """
              Try meditation or mindfulness: sit still for ten minutes and follow your breath. \
              You don't need an app.
              """),
          ]),
      ]),
    daily: [
      """
      Call a friend or relative you trust, and say how it really is. Nobody to call? 'nocontact \
      guide life' has ideas.
      """,
      "Eat one warm thing today, however small. Sit down for it if you can.",
      "Pick a bedtime for tonight, and put your phone where you can't see the screen.",
      """
      Give each of these a mark out of ten: body, friends, work, money, home, joy. Do one small \
      thing for the lowest.
      """,
      """
      Do something for your body for ten minutes today: a stretch, a short walk, a shower with \
      music.
      """,
      "Wear something today that you like yourself in, even if you stay at home.",
      "Pick up one thing you let go while you were together, and give it half an hour.",
      "Make yourself one small promise and keep it before bed. Then write down that you did.",
      """
      Write down two goals, one for this season and one for three years from now. Add a first \
      step to each.
      """,
      "Ask someone to do something fun with you, like a film at home or a game. Free is fine.",
      """
      Look up one counsellor or free support group, or ask a doctor for a name. Send one short \
      message.
      """,
      """
      Write about how you feel for ten minutes. Then add three lines about anything that's got \
      better.
      """,
      "Get some daylight, at a window or outside. If it's dark already, plan it for tomorrow.",
      "Move until you're a little out of breath, in any way that works for your body.",
      """
      Sit still for ten minutes and count your breaths up to ten, again and again. Losing count \
      is part of it.
      """,
    ])
}
