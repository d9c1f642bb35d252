import NoContactCore

/// What the journey is set to.
struct SettingsAnswer: Answer {
  /// The journey.
  let journey: Journey
  /// The one setting to show; nil for all.
  let only: Setting?

  var page: Page {
    var page = Page()
    let shown = only.map { [$0] } ?? Setting.all
    page.rows(shown.map { ("\($0.key, .command)", Text($0.shown(journey))) })
    if only == nil { page.next([("settings name Sam", "change one")]) }
    return page
  }

  static var members: [Member<SettingsAnswer>] {
    [Member("settings", "All settings, by their keys.") { Settings(journey: $0.journey) }]
  }

  private struct Settings: ObjectShaped {
    let journey: Journey

    static var members: [Member<Settings>] { Setting.all.map { $0.member.of(\.journey) } }
  }
}
