import NoContactCore

/// What the journey is set to.
struct SettingsAnswer: Answer {
  /// The journey.
  let journey: Journey
  /// The one setting to show; nil for all.
  let only: Setting?

  /// The settings that are asked for, a row each.
  fileprivate var rows: Page {
    var page = Page()
    let shown = only.map { [$0] } ?? Setting.all
    page.rows(shown.map { ("\($0.key, .command)", Text($0.shown(journey))) })
    return page
  }

  var page: Page {
    var page = rows
    if only == nil { page.next([("settings name Sam", "change one")]) }
    return page
  }

  static var members: [Member<SettingsAnswer>] {
    [Member("settings", "All settings, by their keys.") { Settings(journey: $0.journey) }]
  }

  fileprivate struct Settings: ObjectShaped {
    let journey: Journey

    static var members: [Member<Settings>] { Setting.all.map { $0.member.of(\.journey) } }
  }
}

/// A setting that was changed.
struct ChangedSettingAnswer: BriefAnswer {
  /// Which one.
  let setting: Setting
  /// Where the journey stands with it.
  let after: Progress

  var progress: Progress? { after }
  var words: [String] { [setting.shown(after.journey)] }
  var brief: String { "Set: \(setting.key) \(setting.shown(after.journey))" }

  var page: Page {
    // The first day may have taken another one along.
    let isAlone = setting.key != "from"
    var page = SettingsAnswer(journey: after.journey, only: isAlone ? setting : nil).rows
    if setting.key == "person" && after.journey.personIsTheEx {
      let words = "Better to put someone else here: it's who you call instead of {ex}."
      page.text(Text(spoken(words, of: after.journey)))
    }
    page.standing(after)
    page.next([("undo", "as it was before"), ("status", "where you are")])
    return page
  }

  static var members: [Member<ChangedSettingAnswer>] {
    [
      Member("settings", "All settings, by their keys.") {
        SettingsAnswer.Settings(journey: $0.after.journey)
      },
      Member("status", "Where the journey stands with it.") { StatusAnswer($0.after) },
    ]
  }
}

extension Journey {
  /// Whether the person to call seems to be the other person, by the name.
  fileprivate var personIsTheEx: Bool {
    func parts(_ text: String) -> [FoldedText] {
      text.split { !$0.isLetter && !$0.isNumber }.map { FoldedText(String($0)) }
    }
    guard let name = name.map(parts), let person = person.map(parts), !name.isEmpty else {
      return false
    }
    return name.allSatisfy { part in person.contains { $0 == part } }
  }
}
