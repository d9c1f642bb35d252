import Foundation
import NoContactCore
import Testing

@testable import nocontact

/// Types what a person could, and tells a naive journal the same.
struct Driver {
  var traveller: Traveller
  let home: Home
  var journal = NaiveJournal()
  /// The command lines so far, for whoever has to find out what went wrong.
  var lines: [String] = []
  /// Whether all is ready for a first text.
  private(set) var isReady = false
  /// The states that were met.
  var states: Set<String> = []

  /// A command line, the status it must end with, and what it does to the journal where that is 0.
  struct Typed {
    var words: [String]
    var status: Int32 = 0
    var isQuiet = true
    var effect: (inout NaiveJournal) -> Void = { _ in }

    init(_ words: [String], status: Int32) { (self.words, self.status) = (words, status) }

    init(_ words: [String], _ effect: @escaping (inout NaiveJournal) -> Void) {
      (self.words, self.effect) = (words, effect)
    }
  }

  var now: Moment { traveller.now }
  /// The day that counts for what is recorded now.
  var today: Int { journal.running.map { max($0.today(now), $0.from) } ?? now.day.number }

  /// Any command, more often one of those for every day.
  mutating func typed() -> Typed {
    guard let current = journal.current else { return start() }
    if isReady { return reachOut() }
    if current.isEnded && traveller.chance(50) { return start() }
    switch Int.random(in: 0..<100, using: &traveller.random) {
    case 0..<27: return slip()
    case 27..<45: return everyDay()
    case 45..<47: return restart()
    case 47..<62: return edit()
    case 62..<67: return delete()
    case 67..<74: return back()
    case 74..<78: return forth()
    case 78..<87: return setting()
    case 87..<97: return reachOut()
    case 97..<98: return end()
    default: return start()
    }
  }

  /// A day around today, mostly one that may be typed, with or without a time.
  mutating func time(in journey: NaiveJourney, seldom: Bool = false, canHaveTime: Bool = true)
    -> TypedTime
  {
    var typed = TypedTime()
    if traveller.chance(seldom ? 90 : 55) {
      let back = traveller.chance(8) ? -1 : Int.random(in: 0...12, using: &traveller.random)
      let base = max(journey.today(now), journey.from)
      if let day = Day(number: base - back), let today = Day(number: base) {
        typed.words = traveller.words(for: day, today: today)
        typed.day = day.number
      }
    }
    guard canHaveTime else { return typed }
    if traveller.chance(30) { typed.time = Int.random(in: 0..<1440, using: &traveller.random) }
    if typed.day != nil && traveller.chance(15) {
      typed.timeBeside = Int.random(in: 0..<1440, using: &traveller.random)
    }
    return typed
  }

  /// A command that records something, at a time that may be refused.
  private mutating func recording(
    _ words: [String], _ kind: String, takesTime: Bool = true, takesDay: Bool = true,
    _ change: @escaping (inout NaiveFact) -> Void = { _ in }
  ) -> Typed {
    guard let journey = journal.running else { return Typed(words, status: 3) }
    let typed = takesDay ? time(in: journey, canHaveTime: takesTime) : TypedTime()
    guard var fact = journey.fact(kind, at: typed, now) else {
      return Typed(words + typed.options, status: 2)
    }
    change(&fact)
    return Typed(words + typed.options) { [fact] journal in
      guard let index = journal.currentIndex else { return }
      journal.change { $0[index].facts.append(fact) }
    }
  }

  private static let own = ["replied", "texted", "called", "emailed", "messaged", "met"]
  private static let theirs = [
    "text", "call", "email", "message", "letter", "friend", "visit", "encounter", "dating",
  ]

  private mutating func slip() -> Typed {
    let kind = traveller.pick(traveller.chance(75) ? Driver.theirs : Driver.own + ["looked"])
    let isNecessary = traveller.chance(15)
    let words = ["slip", kind] + (isNecessary ? ["--necessary"] : [])
    return recording(words, "slip") {
      $0.slip = kind
      $0.isNecessary = isNecessary && (Driver.own.contains(kind) || kind == "looked")
    }
  }

  private mutating func everyDay() -> Typed {
    switch traveller.pick(["checkin", "urge", "did", "note"]) {
    case "checkin": recording(["checkin", "3"], "checkin")
    case "urge": recording(["urge", "--level", "4"], "urge")
    case "did": recording(["did", "exercise"], "did", takesTime: false)
    default: recording(["note", "some words"], "note")
    }
  }

  private mutating func restart() -> Typed {
    recording(["restart"], "restart", takesTime: false)
  }

  private mutating func end() -> Typed {
    recording(["end", "moved-on"], "ended", takesDay: false)
  }

  /// Says that all signs are there, or records a first text as sent.
  private mutating func reachOut() -> Typed {
    isReady = false
    let words = ["draft", "first", "a film you would like", "--sent"]
    guard let journey = journal.running else { return Typed(words, status: 3) }
    let today = journey.today(now)
    if journey.standing(on: today).state == "counting" { return Typed(words, status: 1) }
    // Whether the step is open, the newest result decides, and none that a restart has ended.
    let latest = journey.facts.map(\.day).max() ?? journey.from
    let isReady =
      journey.facts.contains { $0.kind == "readiness" && $0.day == today } && latest <= today
      && today >= journey.from
      && !journey.facts.contains { $0.kind == "restart" && $0.day == today }
    if isReady { return recording(words, "draft", takesDay: false) }
    self.isReady = latest <= today && today >= journey.from
    let signs = Vocabulary.signs.joined(separator: ",")
    return recording(["ready", "--signs", signs, "--safe"], "readiness", takesDay: false)
  }

  private mutating func start() -> Typed {
    let turn = traveller.chance(30) ? traveller.pick([0, 3, 4, 5, 12, 24]) : 0
    let days = traveller.chance(20) ? traveller.pick([29, 30, 31, 45]) : 30
    let empty = NaiveJourney(from: now.day.number, breakup: 0, dayStarts: turn)
    let today = empty.today(now)
    let from = today - (traveller.chance(5) ? -1 : Int.random(in: 0...45, using: &traveller.random))
    let breakup = traveller.chance(40) ? from - traveller.pick([0, 1, 5, -1]) : nil
    guard let first = Day(number: from), let day = Day(number: today) else {
      return Typed(["start"], status: 1)
    }
    var words = ["start"]
    if from != today || traveller.chance(50) { words += [traveller.words(for: first, today: day)] }
    if turn != 0 { words += ["--day-starts", "\(turn)"] }
    if days != 30 { words += ["--days", "\(days)"] }
    if let breakup, let sad = Day(number: breakup) { words += ["--breakup", "\(sad)"] }
    let isWrong =
      turn > 23 || days < 30 || from > today || breakup.map { $0 > from || $0 > today } ?? false
    if isWrong { return Typed(words.fixed, status: 2) }
    if journal.running != nil { return Typed(words.fixed, status: 1) }
    let journey = NaiveJourney(
      from: from, days: days, breakup: breakup ?? from, dayStarts: turn)
    return Typed(words.fixed) { $0.change { $0.append(journey) } }
  }

  private mutating func setting() -> Typed {
    let key = traveller.pick(["days", "from", "from", "day-starts", "breakup"])
    guard let journey = journal.running, let index = journal.currentIndex else {
      return Typed(["settings", "days", "30"], status: 3)
    }
    let today = journey.today(now)
    var changed = journey
    var value: String
    var isRight = true
    switch key {
    case "days":
      changed.days = traveller.pick([29, 30, 30, 31, 40, 60, 3650, 3651])
      (value, isRight) = ("\(changed.days)", (30...3650).contains(changed.days))
    case "day-starts":
      changed.dayStarts = traveller.pick([0, 0, 3, 4, 5, 12, 23, 24])
      (value, isRight) = ("\(changed.dayStarts)", changed.dayStarts < 24)
    default:
      let number = today - Int.random(in: -1...60, using: &traveller.random)
      guard let day = Day(number: number), let now = Day(number: today) else {
        return Typed(["settings", "breakup", "never"], status: 2)
      }
      value = traveller.words(for: day, today: now)
      if key == "from" {
        changed.from = number
        changed.breakup = min(changed.breakup, number)
      } else {
        changed.breakup = number
      }
      isRight = number <= today && changed.breakup <= changed.from
    }
    let words = value.hasPrefix("-") ? ["--", key, value] : [key, value]
    if !isRight { return Typed(["settings"] + words, status: 2) }
    return Typed(["settings"] + words) { [changed] in
      $0.change { $0[index] = changed }
    }
  }

  private mutating func back() -> Typed {
    let count = traveller.pick([1, 1, 1, 2, 3, 5])
    var after = journal
    guard after.undo(count) else { return Typed(["undo", "\(count)"], status: 1) }
    return Typed(["undo", "\(count)"]) { [after] in $0 = after }
  }

  private mutating func forth() -> Typed {
    let count = traveller.pick([1, 1, 2])
    var after = journal
    guard after.redo(count) else { return Typed(["redo", "\(count)"], status: 1) }
    return Typed(["redo", "\(count)"]) { [after] in $0 = after }
  }

  /// Some entry, its journey and its place in it.
  private mutating func anyFact() -> (journey: Int, place: Int, fact: NaiveFact)? {
    guard let index = journal.currentIndex, !journal.journeys[index].facts.isEmpty else {
      return nil
    }
    let place = traveller.pick(Array(journal.journeys[index].facts.indices))
    return (index, place, journal.journeys[index].facts[place])
  }

  private mutating func edit() -> Typed {
    guard let (index, place, fact) = anyFact(), let id = fact.id else {
      return Typed(["edit", "zzzz", "--on", "today"], status: 2)
    }
    let journey = journal.journeys[index]
    var changed = fact
    var words = ["edit", id]
    var isRight = true
    if traveller.chance(60) {
      let typed = time(in: journey, seldom: true)
      words += typed.options
      if typed.options.isEmpty {
        // Nothing of it was typed.
      } else if let moved = journey.moved(fact, to: typed, now) {
        changed = moved
      } else {
        isRight = false
      }
    }
    if traveller.chance(40) || words.count == 2 {
      if traveller.chance(50) {
        let kind = traveller.pick(Driver.theirs + Driver.own)
        words += ["--kind", kind]
        if fact.slip == nil { isRight = false } else { changed.slip = kind }
      } else {
        changed.isNecessary = traveller.chance(50)
        words += [changed.isNecessary ? "--necessary" : "--no-necessary"]
        if fact.slip == nil { isRight = false }
      }
      changed.isNecessary =
        changed.isNecessary && (Driver.own + ["looked"]).contains(changed.slip ?? "")
    }
    if !isRight { return Typed(words, status: 2) }
    return Typed(words) { [changed] in
      $0.change { $0[index].facts[place] = changed }
    }
  }

  private mutating func delete() -> Typed {
    guard let (index, place, fact) = anyFact(), let id = fact.id else {
      return Typed(["delete", "zzzz"], status: 2)
    }
    return Typed(["delete", id]) {
      $0.change { $0[index].facts.remove(at: place) }
    }
  }
}

extension [String] {
  /// A command line in which no date that begins with a hyphen is taken for an option.
  fileprivate var fixed: [String] {
    map { word in
      guard word.hasPrefix("-"), !word.hasPrefix("--"), word.hasSuffix("d") else { return word }
      return "\(word.dropFirst().dropLast()) days ago"
    }
  }
}
