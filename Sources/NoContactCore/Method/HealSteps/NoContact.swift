extension Step {
  /// Step 1, to be well: at least thirty days without contact.
  package static let healNoContact = Step.noContact.turned(
    title: "Keep no contact",
    guidance: Guidance(
      """
      Mute {ex} for an hour, and put the chat out of sight. All you have to do today is not write.
      """,
      [
        """
        If this is one of the first days, it may hurt more than you thought anything could. \
        That's true if you were left, and it can be just as true if you're the one who left.
        """,
        """
        No contact means at least 30 days with no texts, no calls, no email and no social media. \
        A quick 'how are you' counts too. The one exception is what can't wait, like kids, work \
        or a shared home: 'nocontact guide exceptions'.
        """,
        """
        Why does it help? While you're in touch, love and sadness take longer to fade. Fewer \
        reminders give your head a rest, and you may sleep better. It isn't easy at first.
        """,
        """
        If you think you'll be tempted, block their number and accounts. It's for your sake. \
        'nocontact guide block' says how, and when not to.
        """,
        """
        Thirty days is a popular rule of thumb, not medicine. You can add more if it does you \
        good: 'nocontact settings days 60'.
        """,
      ],
      Step.noContact.guidance.lists),
    daily: Step.noContact.daily)
}
