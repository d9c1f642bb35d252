extension Step {
  /// Step 10: the first words, and the two that follow.
  package static let text = Step(
    number: 10, id: "text", title: "Send a text",
    stage: .reachOut, opening: .stepDone(9),
    completion: .texts,
    practice: ["draft"],
    guidance: Guidance(
      "Write it where it can't go out by accident, and read it again tomorrow.",
      [
        """
        It's normal to be nervous. A text is the easy way. You have time to choose your words, \
        nobody has to answer on the spot, and there's room for interest to grow before you meet.
        """,
        """
        The first text has three jobs: start a conversation, bring you to mind, and show that \
        your life is good. 'Hey' alone does none of them. Pick something fun or good that \
        happened lately, and mention {ex} in passing. It's not about the two of you.
        """,
        """
        Then keep it casual and light. Write about as much as they do, and no faster than they \
        answer. Say nothing about the two of you. Be the one who ends the chat, while it's still \
        going well.
        """,
        """
        Two more texts can come later. Once a few chats have gone lightly, you can say you're \
        over the breakup. Only do that if it's true: if you hope they'll come back, leave it \
        out. The apology comes when you mean it, and you ask nothing for it.
        """,
        """
        If they don't answer, or they ask you to stop, stop there. It hurts, and no answer is an \
        answer too. 'nocontact draft' looks at your words before you send them.
        """,
      ],
      [
        GuidanceList(
          "The three texts",
          [
            GuidanceItem(
              "first",
              """
              Something fun or good that happened lately, with a light mention of them. It's \
              easy to answer.
              """),
            GuidanceItem(
              "over-it",
              """
              You're over the breakup and think it was for the best. You say it calmly, and that \
              shows strength, as long as it's true.
              """),
            GuidanceItem(
              "apology",
              """
              You're sorry for what you did, and you forgive what they did. It's a clean slate. If \
              you were afraid of them, leave this one out.
              """),
          ]),
        GuidanceList(
          "What each could sound like",
          [
            GuidanceItem(
              """
              First: "My sourdough finally came out round. It looks like the hat you wore to the \
              lake. I'm bringing it to choir tonight. How's your garden doing?"
              """),
            GuidanceItem(
              """
              Over it: "I've made my peace with the breakup, and I think it was for the best. \
              I'm doing well, and I hope you are too."
              """),
            GuidanceItem(
              """
              Apology: "I'm sorry I went quiet whenever things got hard. That wasn't fair to \
              you. Whatever hurt me back then, I've forgiven it. I wish you well."
              """),
          ]),
      ]),
    daily: [
      """
      Write down three fun or good things from the last two weeks. One of them could be your \
      first text.
      """,
      """
      Find something in your news that would make {ex} smile, like a song, a place or an old \
      joke.
      """,
      "Read your draft out loud. Cross out anything about the two of you.",
      "Ask yourself: would I be OK if no answer ever came? If not, give it a few more days.",
      "Cut your draft in half. Short is easier to answer.",
      "Try your words with 'nocontact draft first'. It shows what often goes wrong.",
      "Leave your draft alone today. Read it tomorrow with fresh eyes.",
      "Read your draft to a friend, or read it as if you'd just got it yourself.",
      "Take out any question about {ex}'s love life, and any hint about the past.",
      "Do something worth telling today, just for you. The text can wait.",
      "Check that your text asks for one easy thing at most, or for nothing.",
    ])

  /// The pieces of step 10 while the first text has no answer, in their fixed order.
  package static let afterFirstText: [String] = [
    "Put your phone away this evening and do something you'd do anyway.",
    "Spend some time with someone else today, even ten minutes. Talk about other things.",
    "Mute the chat until tomorrow. You can look once, at a time you pick now.",
    "Write down how waiting feels, in three lines. Then put the pen down.",
    "Plan one good thing for this week that doesn't depend on an answer.",
    "Decide now what you'll do if no answer comes: nothing more sent, and a kind evening for you.",
    "Go back to one thing that helped you in your first week, and do it again.",
    "Tell a friend that you wrote. Ask them to keep you company while you wait.",
    "Ask yourself if you still want this. Write one line, and let it be a no if it's a no.",
    "Leave your old messages closed today. What you wrote was fine as it was.",
  ]

  /// The pieces of step 10 once an answer came, in their fixed order.
  package static let afterAnswer: [String] = [
    "If {ex} writes, answer with about as many words, and no faster than they did.",
    """
    Be the one who ends a chat today, while it's going well. 'Got to go, nice talking' will do.
    """,
    "Keep one light story from today, for the next time you two talk. Leave the past out of it.",
    "Put your phone away this evening and do something you'd do anyway.",
    """
    Write one line saying the breakup was for the best. Is it true for you? If not, leave that \
    text out.
    """,
    """
    Write an apology just for yourself: what you did, that you're sorry, that you forgive {ex}. No \
    requests. Were you afraid of them? Skip this.
    """,
    "Look at your last few messages. If yours are longer, make the next one shorter.",
    "Spend some time with someone else today, even ten minutes. It helps you keep things light.",
    "Decide what you'll do if a message upsets you: put the phone down, wait an hour, then see.",
    "Ask yourself if you still enjoy this. Write one line, and let it be a no if it's a no.",
  ]
}
