import CommandTable
import NoContactCore
import Testing

@testable import nocontact

/// What the program prints can be read by someone who has not slept.
@Suite struct ReadabilityTests {
  /// What has still to be written anew, and is measured when it is: a name is taken from this list with
  /// it, until nothing is left of it.
  static let stillToCome: Set<String> = ["help settings", "settings --help", "redo"]

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
    // A refusal is told elsewhere.
    guard let answer = try? home.answer(to: Home.words(line), at: now) else { return nil }
    return Place(name: line, texts: answer.page.texts)
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
    if let home = try? Home() {
      for (index, line) in Tour.lines.enumerated() {
        if let place = page(line, in: home, at: Tour.moment(index)) { places.append(place) }
      }
    }
    return places.filter { !stillToCome.contains($0.name) }
  }()

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
    let long = prose.sentences(over: limit).filter { !$0.hasPrefix("One of:") }
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
