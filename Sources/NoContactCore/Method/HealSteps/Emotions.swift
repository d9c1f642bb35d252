extension Step {
  /// Step 2, to be well: becoming calm before anything else.
  package static let healEmotions = Step.emotions.turned(
    title: "Steady your emotions",
    guidance: Guidance(
      """
      Breathe out slowly, five times. Then say in one word what you feel. That's enough for now.
      """,
      [
        """
        It's a lot to carry. Crying, not eating, or going over the last months all night is \
        normal right now.
        """,
        "This month is for calming down, and it's for you. Nobody has to see it.",
        """
        When you hurt this much, you'll probably want to do some of the things below. Wanting to \
        is fine. Doing them helps neither of you, now or later.
        """,
        """
        When it gets strong, type 'nocontact urge' and wait ten minutes. Check in once a day, so \
        you can see things change. If thoughts go round at night, 'nocontact guide night' helps.
        """,
      ],
      Step.emotions.guidance.lists),
    daily: Step.emotions.daily)
}
