extension Step {
  /// Step 13: leaving at the first disrespect.
  package static let walkAway = Step(
    number: 13, id: "walk-away", title: "Be prepared to walk away",
    stage: .reachOut, opening: .stepDone(9),
    completion: .mark,
    practice: ["restart"],
    guidance: Guidance(
      """
      Scared? Leave without a word, and go somewhere with people around. If they treat you with disrespect, get up, \
      say goodbye and go. You don't owe anyone a speech.
      """,
      [
        "It hurts when someone you love treats you badly. You don't have to sit through it.",
        """
        They may test you a little, often without meaning harm: have you changed, are you still \
        keen? Stay calm, and take a breath. You don't have to answer, or prove anything. If it feels \
        like a test of their power over you, go.
        """,
        """
        The first time they're disrespectful, leave. After that, don't text, don't call, don't \
        reach out. \
        Nothing starts again unless they apologise. Were you scared, and not just hurt? Then no \
        apology makes it safe: 'nocontact guide safety'.
        """,
        """
        You can go back to no contact any day with 'nocontact restart', and the days you kept \
        still count.
        """,
        "Mark this step when you know that you could do it.",
      ]),
    daily: [
      """
      Write down in one sentence what disrespect is for you: a tone, a lie, an hour's wait \
      without a word.
      """,
      """
      Practise leaving once at home: get your coat, say 'I'm going home now', and go to the \
      door.
      """,
      "Think of one way {ex} might test you. Get a calm answer ready, one line long.",
      """
      If you had to walk away, send nothing today. The next word is up to them, and it's an \
      apology or nothing.
      """,
      "Take one slow breath before you answer someone today, over something small.",
      "Write down a time you left something that was bad for you. What helped you do it?",
      """
      Agree with a friend that you can call them if you have to leave. Or save a number you \
      could call.
      """,
      "Know your way home before you go: a bus, a lift, enough battery.",
      "Name three people who treat you well. Spend ten minutes with one, or write to one.",
      "Say out loud once: I can leave whenever I want.",
    ])
}
