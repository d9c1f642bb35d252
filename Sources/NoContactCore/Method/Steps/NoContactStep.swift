extension Step {
  /// Step 1: at least thirty days without contact.
  package static let noContact = Step(
    number: 1, id: "no-contact", title: "Keep no contact",
    stage: .noContact, opening: .pace(day: 1),
    completion: .countdown,
    practice: ["slip", "guard"],
    guidance: Guidance(
      """
      Mute {ex} for an hour, and put the chat out of sight. All you have to do today is not write.
      """,
      [
        """
        If this is one of the first days, it may hurt more than you thought anything could. Many \
        people can't eat, sleep or think straight at first. You don't have to be brave about it. \
        If you still can't eat or sleep after a few days, see a doctor.
        """,
        """
        No contact means at least 30 days with no texts, no calls, no email and no social media. \
        A quick 'how are you' counts too. The one exception is what can't wait, like kids, work \
        or a shared home: 'nocontact guide exceptions'.
        """,
        """
        Why does it help? While you're in touch, love and sadness take longer to fade, and each \
        message starts the waiting again. Fewer reminders give your head a rest, and you may \
        sleep better. It isn't easy at first.
        """,
        """
        If you think you'll be tempted, block their number and accounts for now. It's for your \
        sake, and you can undo it any day. 'nocontact guide block' says how, and when not to.
        """,
        """
        Thirty days is a popular rule of thumb, not medicine. It can't promise that {ex} will come \
        back. It does give you time to calm down and look after yourself.
        """,
      ],
      [
        GuidanceList(
          "What may happen",
          [
            GuidanceItem(
              "text",
              """
              They write or call. Don't answer, especially if it sounds like they miss you. If \
              it has to be answered, keep it short and factual.
              """),
            GuidanceItem("encounter", "You run into them. Be friendly, keep it short, and go."),
            GuidanceItem(
              "dating",
              """
              You hear they're seeing someone. It may not mean what you fear. Turn back to your \
              own day.
              """),
          ])
      ]),
    daily: [
      """
      Drink some water. Then tell one person how you are, or write it down with 'nocontact note'.
      """,
      """
      Block {ex}'s number and accounts today if you think you'll be tempted. 'nocontact guide \
      block' says how, and when not to.
      """,
      """
      Move the old messages and photos somewhere you can't open in two taps. You don't have to \
      delete anything.
      """,
      """
      Ask a friend if you can text them when you want to text {ex}. No friend handy? Text \
      yourself.
      """,
      """
      Decide now what you'll do if {ex} writes: leave it, especially if it sounds like they \
      miss you.
      """,
      """
      Practise two friendly lines in case you run into {ex}: one to say hello and one to leave.
      """,
      """
      Pick one small thing to do if you hear that {ex} is seeing someone: shower, cook, tidy a \
      drawer.
      """,
      """
      List what really has to be sorted out with {ex}, like kids, work or a bill. The rest can \
      wait.
      """,
      """
      Skip the small stuff too today: no likes, no birthday line, no quick check-in. Mute {ex} \
      where you can.
      """,
      """
      Put the last day of your countdown in your calendar. Next to it, write one nice thing \
      you'll do that day.
      """,
      "Turn off the alert you keep listening for. Check your phone at three set times today.",
      """
      Write down three reasons why you're doing this: 'nocontact reasons' keeps them for when it \
      gets hard.
      """,
      """
      Find your hardest hour of the day and plan something for it: a call, a shower, a film you \
      know by heart.
      """,
      """
      Tell one person you'd rather not hear news about {ex} for now. If friends post a lot, mute \
      them for a month.
      """,
    ])
}
