extension Step {
  /// Step 8, to be well: letting people in.
  package static let healOptions = Step.options.turned(
    title: "Let people in",
    guidance: Guidance(
      "Set up one thing this week with someone you like. A call with a friend counts.",
      [
        """
        You may not feel like meeting anyone, and that's all right. Small counts here, and you \
        can go home early.
        """,
        """
        Time with other people is good company, and it takes {ex} off the pedestal. Friends and \
        new places count in full.
        """,
        """
        Dating is up to you. If you'd like to, go on a few dates and see how it feels. Be honest \
        about where you are. There's no hurry, and you don't have to find anyone.
        """,
        "Mark this step when there are some people in your week.",
      ],
      Step.options.guidance.lists),
    daily: [
      """
      Pick how you'll do this step: friends, new places, or dates if you like. All of them \
      count.
      """,
      "Write three true lines about yourself, the way a good friend would.",
      "Find one photo of yourself on a good day. Keep it where you'll see it.",
      "Send someone a friendly line and suggest something free, like a walk by day or a call.",
      """
      Ask someone three questions today and listen to the answers. Try not to compare them with \
      {ex}.
      """,
      """
      Have a look round somewhere new, by day or online: a library, a class, another part of \
      town.
      """,
      "Get in touch with a friend you've seen too little of. Let them do the talking for a bit.",
      """
      After time with other people, write one word before bed: curious, bored, lonely, at ease.
      """,
      """
      Write five honest lines about {ex}, two of them about faults. It can help you see the whole \
      person.
      """,
      "Join one free thing this week: a group, a choir, a forum, a games night online.",
      "Say yes to one invitation, or make one yourself. You can leave after half an hour.",
    ])
}
