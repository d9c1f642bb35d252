extension Step {
  /// Step 3, to be well: a fuller life, one small thing at a time.
  package static let healYourself = Step.yourself.turned(
    title: "Look after yourself",
    guidance: Guidance(
      "Pick one thing below that takes less than half an hour, and start it now.",
      [
        """
        Some days you won't want to do anything at all. Then one small thing is plenty: a \
        shower, a sandwich, ten minutes by an open window.
        """,
        """
        Not sure where to start? Take five minutes. Write down six words: body, friends, work, \
        money, home, joy. Give each one a mark out of ten, and start with the lowest.
        """,
        """
        In the first week, go for the second list, the one for your mind. The first list can \
        wait until you've slept.
        """,
        """
        Do it for you. Picture yourself a year from now with a full, good life that's your own. \
        Each small thing is a bit of it.
        """,
        "Anger and heartache need time to settle. Small good things give them that time.",
      ],
      [
        GuidanceList(
          "To feel good about yourself",
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
              Spend time in nature by day, like a park, a garden or a green street. An open \
              window counts.
              """),
            GuidanceItem("exercise", "Move a bit most days, in any way your body likes."),
            GuidanceItem(
              "food",
              "Eat something decent, warm if you can. Small is fine when you're not hungry."),
            GuidanceItem(
              "sleep",
              "Get enough sleep: about the same bedtime each night, phone in another room."),
            GuidanceItem(
              "meditation",
              """
              Try meditation or mindfulness: sit still for ten minutes and follow your breath. \
              You don't need an app.
              """),
          ]),
      ]),
    daily: Step.yourself.daily)
}
