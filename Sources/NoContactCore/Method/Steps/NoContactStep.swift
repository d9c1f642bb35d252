extension Step {
  /// Step 1: at least thirty days of silence.
  package static let noContact = Step(
    number: 1, id: "no-contact", title: "Keep no contact",
    stage: .noContact, opening: .pace(day: 1),
    completion: .countdown,
    practice: ["slip", "guard"],
    guidance: Guidance(
      """
      Put the phone in another room for an hour. Send nothing to {ex} today, not even a short \
      line.
      """,
      [
        """
        For at least thirty days, let it be quiet between you and {ex}: no texts, no calls, no \
        email, nothing on social media. There are no exceptions, and the quick message to see how \
        they are is contact too. Whatever chance you are waiting for, each contact uses up some of \
        it.
        """,
        """
        If you know that you will be tempted, block the number and the accounts for now. It \
        punishes nobody. It is for your own sake, it spares you a hundred small decisions, and it \
        can be undone on any day you choose.
        """,
        """
        Three things may happen while you are quiet, and each has a page of its own, for \
        beforehand and for right after. Contact that has to be, about children, work or a home you \
        share, is another matter and does not break the silence.
        """,
        """
        Nobody has shown that thirty is the right number. It is a popular convention and nothing \
        medical, and it cannot promise that {ex} comes back. What it gives you is time, and the \
        time is yours.
        """,
      ],
      [
        GuidanceList(
          "What may happen meanwhile",
          [
            GuidanceItem(
              "text",
              """
              {Ex} writes or calls, perhaps as if they miss you. Leave it unanswered; where a \
              reply has to be, send bare facts.
              """),
            GuidanceItem(
              "encounter",
              """
              You meet {ex} by chance and have to say something. Be friendly and level, keep it \
              short, and be on your way.
              """),
            GuidanceItem(
              "dating",
              """
              You learn that {ex} is seeing someone. Draw no conclusions from it, and turn back to \
              your own day.
              """),
          ])
      ]),
    daily: [
      """
      For the next hour, put the phone in another room, drink a glass of water, and tell one \
      person you trust how you are.
      """,
      """
      If you fear a weak moment, block {ex}'s number and accounts this evening. It is for your own \
      sake, and you can undo it.
      """,
      """
      Move the old messages and photos to where you cannot open them in two taps. Nothing has to \
      be deleted.
      """,
      """
      Tell one friend that you are keeping the silence, and ask whether you may write to them \
      whenever you want to write to {ex}.
      """,
      """
      Decide now what you will do if {ex} writes or calls: leave it unanswered, above all when it \
      sounds as if they miss you.
      """,
      """
      Rehearse two friendly sentences in case you run into {ex}: one to say hello with, and one to \
      leave with.
      """,
      """
      Plan one ordinary thing to do next, should you hear that {ex} is seeing someone: cook, wash \
      up, go out. The news proves nothing.
      """,
      """
      List what truly has to be settled with {ex}, such as children, work or a lease. Whatever is \
      not on the list can wait.
      """,
      """
      Leave out the small things too: no like, no birthday line, no asking how they are. A little \
      contact is contact.
      """,
      """
      Put the last day of the countdown in your calendar, and beside it one good thing you will do \
      that day for yourself.
      """,
    ])
}
