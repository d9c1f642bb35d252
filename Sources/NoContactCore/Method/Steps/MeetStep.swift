extension Step {
  /// How to ask for a meeting: of no use once there is a day for it.
  package static let askToMeet = """
    You could ask: "I'm getting a coffee in town on Saturday. Come along if you like, no worries if \
    not." If they say no, or not now, say that's fine. Then leave the next move to them.
    """

  /// Step 12: an hour in good company, to see how things stand.
  package static let meet = Step(
    number: 12, id: "meet", title: "Meet",
    stage: .reachOut, opening: .stepDone(9),
    completion: .meeting,
    practice: ["meet"],
    guidance: Guidance(
      """
      Ask in one easy sentence that leaves them a way out. Pick something short, like a coffee \
      or a walk.
      """,
      [
        """
        You're allowed to be nervous. You're meeting to see how interested they are, and if you \
        still want this. Nothing has to be decided.
        """,
        askToMeet,
        """
        Keep it casual, in a public place that means nothing to either of you. Tell someone where \
        you'll be, and have your own way home. If you live far apart, a video call counts as a \
        meeting. If you drink, have one at most, because it loosens your tongue.
        """,
        """
        Bring a good mood if it's there. Let them see that you're well and what's changed. You \
        don't have to explain it. If they're seeing someone, gently change the subject. It's not \
        your job to give advice on it.
        """,
        """
        Some things can be signs of interest, like leaning in or smiling often. They're not proof \
        of anything, and not everyone shows it like that.
        """,
        """
        If anything feels wrong, go. You don't have to be polite, or say why. Otherwise end on a \
        good note: thank them, and say it was good to see them.
        """,
      ],
      [
        GuidanceList(
          "Signs of interest",
          [
            GuidanceItem("leaning-in", "They lean in when you talk."),
            GuidanceItem("eye-contact", "They look at you, and keep coming back to it."),
            GuidanceItem("smiling", "They smile easily, and often."),
            GuidanceItem("touch", "They touch your arm or shoulder now and then."),
          ])
      ]),
    daily: [
      """
      Think of a place that means nothing to either of you, for a coffee, a walk or a call. An \
      hour is plenty.
      """,
      "Write your question in one sentence, with a way out: 'no worries if not'.",
      """
      Pick two good stories from your life right now. They show what's changed better than \
      explaining does.
      """,
      "Decide now when you'll leave. If you drink, make it one at most.",
      """
      Practise one kind line for changing the subject, in case {ex} wants to talk about someone \
      new.
      """,
      """
      Ask a friend if you can call them afterwards. Or plan a warm drink and a film for when \
      you're home.
      """,
      "Write down what you'd like to find out for yourself: do you still want this?",
      "Practise your goodbye: thanks, it was good to see you. Then off you go.",
      """
      Decide what you'll do if it's a no or a later: say it's fine, and do something nice for \
      yourself.
      """,
      "Lay out clothes you feel like yourself in, and get to bed in good time.",
    ])
}
