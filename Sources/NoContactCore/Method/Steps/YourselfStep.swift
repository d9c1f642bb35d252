extension Step {
  /// Step 3: a fuller life, one small thing at a time.
  package static let yourself = Step(
    number: 3, id: "yourself", title: "Work on yourself",
    stage: .noContact, opening: .pace(day: 3),
    completion: .mark,
    practice: ["did", "note"],
    guidance: Guidance(
      "Pick one thing from the lists that takes less than half an hour, and begin it now.",
      [
        """
        These weeks are an opportunity. Improve what you have long wanted to improve, and do it \
        for yourself first. People warm more easily to somebody who is at home in their own skin.
        """,
        """
        Picture being met again some day, by {ex} or by anybody else, as a person whose life is \
        full and good. You need not act the part. Every small thing you do from these lists makes \
        it truer.
        """,
        """
        There is a reason within the plan as well. Raw anger, resentment and heartbreak can be \
        heard in a conversation, whatever the words are. Looking after yourself gives them time to \
        heal.
        """,
        """
        Take one or two rather than all of them. Note what you did and how it was, and let an \
        empty day be an empty day.
        """,
      ],
      [
        GuidanceList(
          "To feel more attractive",
          [
            GuidanceItem(
              "fitness",
              """
              Get in shape and look after your health: a class, a daily walk, the check-up you \
              have put off.
              """),
            GuidanceItem(
              "style",
              """
              Work on your sense of style: a haircut, one outfit you like yourself in, clothes for \
              who you are now.
              """),
            GuidanceItem(
              "hobby",
              """
              Give time to a hobby or a passion, a new one or one you let go while you were \
              together.
              """),
            GuidanceItem(
              "confidence",
              """
              Build confidence and self-esteem: make yourself a small promise, keep it, and notice \
              that you did.
              """),
            GuidanceItem(
              "goals",
              """
              Set goals for the coming months and for the coming years, with one first step for \
              each.
              """),
            GuidanceItem("out", "Go out more and have fun: accept an invitation, or make one."),
          ]),
        GuidanceList(
          "For your mind",
          [
            GuidanceItem(
              "therapist",
              """
              See a therapist or a counsellor, about the breakup or about what it has stirred up.
              """),
            GuidanceItem(
              "journal",
              """
              Write about your feelings, for no eyes but yours. If it goes in circles, write about \
              what has got better.
              """),
            GuidanceItem(
              "friend",
              "Talk to a trusted friend or relative, someone who can listen without taking over."),
            GuidanceItem(
              "outdoors",
              "Spend time in nature: a park, a wood, the water, a hill with a wide view."),
            GuidanceItem(
              "exercise",
              """
              Move regularly, in whatever way you will do again: walking, swimming, dancing in the \
              kitchen.
              """),
            GuidanceItem(
              "food",
              "Eat well: one warm meal a day at least, in company when you can."),
            GuidanceItem(
              "sleep",
              """
              Get enough sleep: much the same bedtime every night, and the phone charging in \
              another room.
              """),
            GuidanceItem(
              "meditation",
              """
              Practise meditation or mindfulness: ten minutes of sitting still and returning to \
              your breath.
              """),
          ]),
      ]),
    daily: [
      """
      Choose twenty minutes for your body today: a run, some stretching, a swim. If the day is \
      over, lay the clothes out for tomorrow.
      """,
      "Wear something today that you like yourself in. If nothing comes to mind, book a haircut.",
      "Take up one thing you let go while you were together, and give it half an hour.",
      """
      Make yourself one small promise, keep it before the day is over, and write down that you \
      did.
      """,
      """
      Write down two goals, one for this season and one for three years from now. Under each, put \
      a first step for this week.
      """,
      """
      Ask somebody along to a film, a match or a meal, just for the fun of it. Suggest a day and a \
      time.
      """,
      """
      Look up one therapist or counsellor near you, or ask your doctor for a name, and send the \
      first short message.
      """,
      """
      Write for ten minutes about how you feel, then three lines about anything that has got \
      better.
      """,
      """
      Ring a friend or a relative you trust and tell them how it really is. Ask first whether they \
      have the time.
      """,
      "Spend half an hour outside where something grows, and leave the phone in your pocket.",
      "Move until you are a little out of breath: stairs, a bicycle, a fast walk around the block.",
      "Cook one proper meal today, or let someone cook it for you, and eat it at a table.",
      "Settle on a bedtime for tonight, and leave the phone outside the bedroom.",
      """
      Sit still for ten minutes and count your breaths, ten at a time. When your mind wanders, \
      come back without comment.
      """,
    ])
}
