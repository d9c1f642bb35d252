extension Step {
  /// Step 4, to be well: taking in that it is over.
  package static let healAccept = Step.accept.turned(
    title: "Accept that it's over",
    guidance: Guidance(
      "Say this out loud once: it's over, and I'll be OK.",
      [
        """
        That's a hard thing to say, and you may need a few tries. You don't have to like it, and \
        it can take a while to feel true.
        """,
        """
        Part of you may still wait for a message. That's normal. Each time you notice it, you \
        can turn back to what you were doing.
        """,
        """
        Accepting it doesn't mean you have to stop loving {ex}. It means you look after your own \
        happiness now.
        """,
        """
        Some day there may be someone else you're happy with, and you don't have to want that now. \
        You can have a good life without {ex}, even if you can't picture it yet.
        """,
      ],
      [
        GuidanceList(
          "When it won't sink in",
          [
            GuidanceItem("Ask what you'd say to a friend in your place, and say it to yourself."),
            GuidanceItem("Name three good things in your life that haven't changed."),
            GuidanceItem("Write down what comes up with 'nocontact note'."),
            GuidanceItem("Mark this step on the day you can say that sentence and mean it."),
          ])
      ]),
    daily: [
      "Say out loud once: it's over. Then do the next small thing, like making tea.",
      """
      Put away one thing that keeps you waiting, like a shirt or a photo by the bed. A box is \
      enough.
      """,
      """
      Catch one thought today that's still waiting for {ex}. Then look round and name three \
      things you can see.
      """,
      "Do one thing your own way that you two always did another way.",
      """
      Name one thing you did for this relationship that you're glad of. It was real, and it \
      stays yours.
      """,
      """
      Think of three people you've felt at ease with. Say hello to one, or write down why it \
      felt good.
      """,
      "Ask what you'd tell a friend in your place. Say it to yourself, out loud.",
      "Make one plan for next month that's just for you. It can be free.",
      "Write one line about a hard time you got through before. What helped you then?",
      "Write a goodbye that you won't send: 'nocontact note --unsent'. Three lines are plenty.",
      "Write two lines to yourself a year from now. What do you hope is true?",
    ])
}
