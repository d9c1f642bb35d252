extension Topic {
  /// For fear, danger and thoughts of dying; help lines by country.
  public static let safety = safety(in: nil)

  /// The same with the numbers of a country first, where it has some.
  package static func safety(in territory: String?) -> Topic {
    let isKnown = !HelpLine.own(territory, for: HelpLine.Matter.allCases).isEmpty
    let numbers = HelpLine.lines(territory: isKnown ? territory : nil)
    return Topic(
      id: "safety", title: "Safety, and who can help",
      guidance: Guidance(
        """
        In danger now? Call your local emergency number. You don't have to be sure it's an emergency.
        """,
        [],
        [
          GuidanceList(
            "Numbers to call now", numbers.map { GuidanceItem(isKnown ? $0.text : $0.brief) }),
          GuidanceList(
            "If you may hurt yourself",
            [
              GuidanceItem(
                """
                Call your emergency number now if you've taken something or hurt yourself, even if \
                you feel fine.
                """),
              GuidanceItem(
                """
                Call one of these numbers, or go and be near someone. You don't have to know what \
                to say.
                """),
              GuidanceItem(
                "You don't have to be suicidal to call. Feeling this bad is reason enough."),
              GuidanceItem(
                """
                Put some distance between you and anything you could hurt yourself with. Ask \
                someone to keep it.
                """),
              GuidanceItem(
                """
                Tell one person: "I'm thinking of hurting myself, and I don't want to be alone."
                """),
              GuidanceItem(
                """
                Just get through the next ten minutes, and then the next. Feelings this strong \
                come in waves.
                """),
            ]),
          GuidanceList(
            "If you're afraid of {ex}",
            [
              GuidanceItem(
                """
                Call a domestic abuse line before you change anything: \
                \(HelpLine.hotline.number) in the US, \(HelpLine.england.number) in England. The \
                rest \
                are below. You don't have to be sure that it's abuse.
                """),
              GuidanceItem(
                """
                It's not your fault. This program isn't made for fear, threats, control, violence or \
                stalking. You deserve help from people who understand them.
                """),
              GuidanceItem(
                """
                Leaving, and the weeks and months after it, can be the most dangerous time. Make a \
                plan with a domestic abuse adviser (an advocate), even now.
                """),
              GuidanceItem(
                "Hurt, or did someone squeeze your neck? See a doctor today, even if you feel fine."
              ),
              GuidanceItem(
                """
                Children together? Say so first when you call. Unless they're in danger now, get \
                advice before you change anything about contact with them.
                """),
              GuidanceItem(
                """
                {Ex} may be tracking your phone or car, or watching your accounts. Don't take \
                anything off yet: it can tip them off. Ask the line first.
                """),
              GuidanceItem(
                """
                Keep what they send. If it's safe to have them, take screenshots that show the date \
                and the number.
                """),
              GuidanceItem(
                """
                A dated record can be evidence too. 'nocontact log' is one, and 'nocontact report \
                --record-of-contact' lists only what came from them.
                """),
              GuidanceItem(
                """
                Does an order protect you? If {ex} breaks it, call the police, and save what \
                happened, with the date.
                """),
              GuidanceItem(
                """
                Think before 'nocontact erase'. If someone watches you, a sudden gap could tip them \
                off.
                """),
              GuidanceItem(
                """
                A computer or phone that someone else can open isn't private. The same goes for your \
                shell's history and what's still on the screen. Use one that's only yours if you \
                can.
                """),
            ]),
          GuidanceList(
            "If it's you who keeps writing",
            [
              GuidanceItem(
                "Stop today. Block the number yourself if that helps: 'nocontact guide block'."),
              GuidanceItem(
                """
                Worried you might hurt them, or anyone? Go somewhere else now, and call your local \
                emergency number. You can stop this.
                """),
              GuidanceItem(
                """
                Being shut out hurts, and it makes sense that you want an answer. Contact that \
                someone doesn't want, again and again, is harassment. That's true even when it's \
                meant with love.
                """),
              GuidanceItem(
                """
                If they've asked you to stop, or a court or the police have, keep away. That means \
                no following or watching them either.
                """),
              GuidanceItem(
                """
                Call someone who can help with this: \(HelpLine.respect.number) in the UK (weekdays) \
                or \(HelpLine.hotline.number) in the US. At night, or anywhere else, call a crisis \
                line.
                """),
            ]),
          GuidanceList(
            "If {ex} has died",
            [
              GuidanceItem(
                """
                This program isn't for that, and you shouldn't be alone with it: 'nocontact guide \
                died'.
                """)
            ]),
          GuidanceList(
            "All lines, by country",
            HelpLine.all.map { GuidanceItem($0.text) } + [
              GuidanceItem(
                """
                Numbers change. If one doesn't work, \(HelpLine.directory.number) has others for \
                your \
                country.
                """)
            ]),
        ]))
  }
}
