import CommandTable
import NoContactCore
import Testing

@testable import nocontact

/// What the program prints can be read by someone who has not slept.
@Suite struct ReadabilityTests {
  /// What a text never says, as whole words.
  private static let banned = [
    "taken down", "lay the phone", "the page on safety", "should you", "journey", "the silence",
    "the plan", "this plan", "the path", "page", "a run", "this run", "your run", "best run",
    "new run", "longest run", "runs", "seldom", "whom", "must", "upon", "their slip",
  ]

  /// What is said in one place.
  struct Place: CustomTestStringConvertible {
    let name: String
    let texts: [String]
    var testDescription: String { name }
  }

  private static func page(_ line: String, in home: Home, at now: String = Shell.now) -> Place? {
    do {
      return Place(name: line, texts: try home.answer(to: Home.words(line), at: now).page.texts)
    } catch {
      // A message is no running text: its words alone are looked at.
      return Place(name: line, texts: [Failure.report(of: error).message + ":"])
    }
  }

  /// Every page of the guide for both goals, the questions, what the tour of the tests comes by, and the
  /// pieces of the days.
  static let places: [Place] = {
    var places: [Place] = []
    for goal in Goal.allCases {
      guard let home = try? Home() else { continue }
      _ = page("start '10 days ago' --name Sam --goal \(goal.rawValue)", in: home)
      let questions = Vocabulary.questions(for: goal).map { "reflect \($0)" }
      let lines =
        goal.steps.map { "guide \($0.number)" } + Topic.all.map { "guide \($0.id)" }
        + ["guide --list", "reflect --list"] + questions
      places += lines.compactMap { page($0, in: home) }.map { place in
        Place(name: "\(place.name) (\(goal.rawValue))", texts: place.texts)
      }
      places += goal.steps.map { step in
        Place(name: "days of step \(step.number) (\(goal.rawValue))", texts: step.daily)
      }
    }
    places.append(Place(name: "days after the first text", texts: Step.afterFirstText))
    places.append(Place(name: "days after completion", texts: Step.afterCompletion))
    for name in commandTable.commands.map(\.name) {
      if let home = try? Home() { places += [page("\(name) --help", in: home)].compactMap(\.self) }
    }
    let parts = [manual.environment, manual.files, manual.statuses].flatMap(\.self)
    places.append(Place(name: "man", texts: manual.description + parts.map(\.meaning)))
    if let home = try? Home() {
      for (index, line) in Tour.lines.enumerated() {
        if let place = page(line, in: home, at: Tour.moment(index)) { places.append(place) }
      }
    }
    if let home = try? Home(slips: ["1"]) {
      places += messages.compactMap { page($0, in: home) }
    }
    return places
  }()

  /// What is refused, for the messages.
  private static let messages = [
    "start", "relapse", "slip", "slip banana", "slip text --on tomorrow", "slip text --at 23:59",
    "slip text --on '900 days ago'", "slip text --on 05.11.2026", "urge 7", "restart yesterday",
    "urge --wait 3 --outcome passed", "draft first hello --sent", "draft frist hello", "draft",
    "meet log", "meet plan --on yesterday", "talk yes", "talk", "boundaries agree commitment",
    "ready", "ready --safe --unsafe", "steps --done 1", "steps --done 14", "steps --undone 4",
    "did banana", "did ' '", "edit last", "edit last --mood 3", "edit zzz --on today", "delete zzz",
    "undo 999", "redo", "restore 999", "settings days 3", "settings breakup tomorrow",
    "settings banana", "log --until yesterday --since today", "reflect --list 5.1", "reflect 9.9",
    "checkin 9", "checkin", "note", "note ' '", "end", "end banana", "erase", "reasons remove",
    "guide 15", "guide banana", "help banana", "reflect 5.1 --edit -", "--banana", "status 3",
    "remind 25:00", "remind --print", "remind 9:00 --with launchd",
  ]

  private static let lines = Set(
    HelpLine.all.flatMap { [$0.text, $0.brief] } + Study.all.map(\.text))

  /// The running text of a place: lines of help, names of studies and what is no sentence left out.
  private func prose(_ place: Place) -> Prose {
    Prose(
      place.texts.filter { text in
        !ReadabilityTests.lines.contains(text) && (text.last.map { ".?!\"'".contains($0) } ?? false)
      })
  }

  @Test func gathersWhatIsSaid() {
    #expect(ReadabilityTests.places.count > 120)
  }

  @Test(arguments: places) func isEasilyRead(_ place: Place) {
    let prose = prose(place)
    let limit = place.name.hasPrefix("guide evidence") ? 35 : 25
    // A list of words to choose from is no sentence.
    let long = prose.sentences(over: limit).filter {
      !$0.hasPrefix("One of:") && !$0.hasPrefix("Keys:")
    }
    #expect(long == [], "\(place.name)")
    // A few sentences alone say little of how a page is read.
    guard prose.sentences.count >= 8 else { return }
    let hardest = { prose.sentences.max { Prose([$0]).grade < Prose([$1]).grade } ?? "" }
    #expect(prose.grade <= 6, "\(place.name): \(prose.grade); hardest: \(hardest())")
  }

  @Test(arguments: places) func saysNoneOfTheWordsThatAreTaken(_ place: Place) {
    for text in place.texts {
      let words = text.lowercased().split { !$0.isLetter && $0 != "'" }.joined(separator: " ")
      for word in ReadabilityTests.banned {
        #expect(!" \(words) ".contains(" \(word) "), "\(place.name): \(text)")
      }
    }
  }

  @Test(arguments: [
    ("a", 1), ("there", 1), ("little", 2), ("table", 2), ("asked", 1), ("wanted", 2),
    ("anyone", 3), ("emergency", 4), ("messages", 3), ("times", 1), ("don't", 1), ("number", 2),
  ])
  func countsSyllables(_ word: String, _ count: Int) {
    #expect(abs(Prose.syllables(word) - count) <= (word == "anyone" ? 1 : 0), "\(word)")
  }

  @Test func tellsSentencesApart() {
    let prose = Prose(["Wait. \"Why?\" you ask (no hurry.) See 'nocontact guide 10'.", "And on"])
    #expect(
      prose.sentences == ["Wait.", "\"Why?\"", "you ask (no hurry.)", "See it.", "And on"])
    #expect(
      Prose(["The cat sat."]).grade < Prose(["Considerable deliberation is imperative."]).grade)
  }
}
