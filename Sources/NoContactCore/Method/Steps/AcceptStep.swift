extension Step {
  /// Step 4: letting go of the outcome.
  package static let accept = Step(
    number: 4, id: "accept", title: "Accept that it may be over",
    stage: .noContact, opening: .pace(day: 7),
    completion: .mark,
    practice: ["note"],
    guidance: Guidance(
      "Say this out loud once: we may not get back together, and I'll be OK.",
      [
        "That's a hard thing to say, and you may need a few tries. You don't have to like it.",
        """
        There's a real chance that {ex} won't want to come back, however sure you feel. If you \
        tell yourself it's bound to work, it can break your heart all over again. So hope gently.
        """,
        """
        Letting go of the outcome doesn't mean you have to stop loving {ex}. It means you look \
        after your own happiness now. You don't wait for someone else to decide about it.
        """,
        """
        If you did what you could and it didn't work out, you'll know that you did. Some day there \
        may be someone else you're happy with, and you don't have to want that now. You can have a \
        good life without {ex}, even if you can't picture it yet.
        """,
      ],
      [
        GuidanceList(
          "When it won't sink in",
          [
            GuidanceItem("Ask what you'd say to a friend in your place, and say it to yourself."),
            GuidanceItem("Name three good things in your life that stay either way."),
            GuidanceItem("Write down what comes up with 'nocontact note'."),
            GuidanceItem("Mark this step on the day you can say that sentence and mean it."),
          ])
      ]),
    daily: [
      "Say out loud once: it may really be over. Then do the next small thing, like making tea.",
      """
      Write down both ways this could go. Under the one you fear, list three good things you'd \
      still have.
      """,
      "If you catch yourself counting on {ex} coming back, say out loud: I don't know yet.",
      "Do one thing just because you enjoy it. Don't ask yourself how it would look to {ex}.",
      """
      Name one thing you did for this relationship that you're glad of. You tried, and that \
      stays true.
      """,
      """
      Think of three people you've felt at ease with. Say hello to one, or write down why it \
      felt good.
      """,
      "Ask what you'd tell a friend in your place. Say it to yourself, out loud.",
      "Make one plan for next month that has nothing to do with {ex}. It can be free.",
      "Write one line about a hard time you got through before. What helped you then?",
      "Put away one thing that you kept out in case {ex} comes back. A box is enough.",
      """
      Write two lines to yourself a year from now. What do you hope is true, with or without \
      {ex}?
      """,
    ])
}
