import CommandTable
import NoContactCore

@testable import nocontact

/// Command lines that, one after the other in a new home, bring up what the program has to say.
enum Tour {
  /// The lines; between two of them a second passes.
  static let lines: [String] = {
    let signs = Vocabulary.signs.joined(separator: ",")
    var lines = [
      "", "status", "slip text", "steps", "guide", "guide --list", "restore", "stauts",
      "start '10 days ago' --name Sam", "status", "steps --done 4", "steps --undone 4",
      "draft first 'please come back'", "meet", "boundaries", "boundaries agree", "undo 2",
      "settings from '40 days ago'", "settings", "settings name", "settings name Kim", "steps",
      "calendar", "stats", "ready --signs '' --unsafe", "calendar", "stats",
      "ready --signs '' --safe", "draft hey", "draft hey --sent", "meet log", "talk yes", "status",
      "ready --signs \(signs) --safe", "did", "did friend", "did soup", "did --new soup", "urge",
      "urge --level 9", "urge --level 9 --outcome gave-in",
      "undo", "reflect --list", "reflect 5.1", "reasons", "reasons add 'I sleep again'", "reasons",
      "reasons add", "reasons remove", "undo", "redo", "guard", "guard -- true", "prompt", "doctor",
      "sync --status", "sync --off", "remind", "remind --off", "remind 20:30 --print",
      "remind 20:30", "remind --with cron", "remind 8:30 --every week", "remind",
      "remind --off 8:30", "remind --off", "remind 9:00", "remind 21:00 --with cron --print",
    ]
    lines += Vocabulary.questions.map { "reflect \($0) words" }
    lines += [
      "reflect", "status", "calendar --months 1 --week-starts sunday", "boundaries", "meet",
    ]
    lines += DraftKind.allCases.map { "draft \($0.rawValue) 'hello' --sent" }
    lines += [
      "status", "boundaries agree mutual-effort", "boundaries add 'no calls'", "boundaries",
      "meet plan --on tomorrow", "meet", "status", "meet log --signs smiling",
    ]
    lines += TalkOutcome.allCases.map { "talk \($0.rawValue)" }
    lines += [
      "restart", "checkin 1 --urge 9", "checkin 3", "note words", "note --unsent words",
      "guide begging", "guide 5.2",
    ]
    lines += Step.all.map { "guide \($0.number)" } + Topic.all.map { "guide \($0.id)" }
    lines += SlipKind.allCases.map { "slip \($0.rawValue)" }
    lines += commandTable.commands.map { "help \($0.name)" }
    lines += [
      "help", "edit", "edit last --note other", "start", "log", "log --kind talk", "restore",
    ]
    lines += Step.all.map { "steps --done \($0.number)" }
    lines += Outcome.allCases.flatMap { ["end \($0.rawValue)", "status", "undo", "redo", "undo"] }
    lines += [
      "calendar --all", "stats --all", "delete last", "delete last --for-good", "export",
      "export --format csv", "export --format markdown", "export --format ics", "import",
      "restore 1", "restore 2", "erase --yes",
    ]
    return lines
  }()

  /// The moment of the line at that place.
  static func moment(_ place: Int) -> String {
    Moment("2026-11-22T20:00:00+01:00").flatMap { start in
      let second = start.second + place
      return Moment(day: start.day, second: second, offset: start.offset)
    }?.description ?? ""
  }
}
