@testable import NoContactCore

/// Random values with everything in them that the format allows, the awkward parts more often.
extension SplitMix64 {
  mutating func text(_ length: Int = 8) -> String {
    let awkward: [Unicode.Scalar] = [
      "\"", "\\", "/", "\n", "\r", "\t", "\u{0}", "\u{1}", "\u{8}", "\u{C}", "\u{1B}", "\u{1F}",
      "\u{7F}", "\u{80}", "\u{9F}", "\u{A0}", "\u{E9}", "\u{301}", "\u{200D}", "\u{202A}",
      "\u{202E}", "\u{2066}", "\u{2069}", "\u{2028}", "\u{FEFF}", "\u{FFFD}", "\u{FFFF}",
      "\u{1F468}", "\u{10FFFF}", "\u{D7FF}", "\u{E000}",
    ]
    var text = String.UnicodeScalarView()
    for _ in 0..<int(0...length) {
      let letter = Unicode.Scalar(UInt8(int(0x20...0x7E)))
      text.append(chance(40) ? pick(awkward) : letter)
    }
    return String(text)
  }

  /// Members whose names no version of the format has, in any order.
  mutating func members(depth: Int = 2) -> JSON.Members {
    var values: [String: JSON] = [:]
    for _ in 0..<int(0...3) { values["x-\(text(4))"] = json(depth: depth) }
    return JSON.Members(values.map { JSON.Member($0.key, $0.value) })
  }

  mutating func json(depth: Int) -> JSON {
    switch int(depth > 0 ? 0...6 : 0...4) {
    case 0: return .null
    case 1: return .bool(chance(50))
    case 2: return .number(number())
    case 3, 4: return .string(text())
    case 5: return .array((0..<int(0...3)).map { _ in json(depth: depth - 1) })
    default: return .object(members(depth: depth - 1))
    }
  }

  /// The digits of a number in any of the forms that JSON has.
  mutating func number() -> String {
    var digits = chance(30) ? "-" : ""
    digits += chance(20) ? "0" : "\(int(1...999_999_999))"
    if chance(30) { digits += ".\(int(0...9999))0" }
    if chance(20) { digits += pick(["e", "E"]) + pick(["", "+", "-"]) + "\(int(0...9))" }
    return digits
  }

  mutating func day(_ range: ClosedRange<Int> = 20_000...21_000) -> Day {
    Day(number: int(range)) ?? .latest
  }

  mutating func moment() -> Moment {
    let day = day()
    return Moment(day: day, second: int(0...86_399), offset: int(-1439...1439))
      ?? Moment(midnightOf: day)
  }

  /// What an entry may be, of a newer version's kind now and then.
  mutating func kind() -> Entry.Kind {
    chance(7) ? .other("kind-\(text(4))") : kind(pick(Entry.Kind.Name.allCases))
  }

  /// A value of the kind of that name: one that is forgotten here does not compile.
  mutating func kind(_ name: Entry.Kind.Name) -> Entry.Kind {
    switch name {
    case .slip: .slip(Slip(pick(SlipKind.allCases), isNecessary: chance(30)))
    case .checkin:
      .checkin(Checkin(mood: chance(70) ? int(1...5) : nil, urge: chance(70) ? int(0...10) : nil))
    case .note: .note(Note(isUnsent: chance(30)))
    case .urge: .urge(urge())
    case .did: .did(Did(some(of: Vocabulary.activities + [text(8)])))
    case .answer: .answer(Answered(pick(Vocabulary.questions)))
    case .readiness:
      .readiness(Readiness(signs: some(of: Vocabulary.signs + ["newer"]), isSafe: chance(50)))
    case .draft: .draft(pick(DraftKind.allCases))
    case .boundary: .boundary(boundary())
    case .meeting:
      .meeting(chance(50) ? .planned(day()) : .held(signs: some(of: Vocabulary.meetingSigns)))
    case .talk: .talk(pick(TalkOutcome.allCases))
    case .reason: .reason
    case .restart: .restart
    case .step: .step(StepMark(pick(Step.all), isDone: chance(60)))
    case .ended: .ended(pick(Outcome.allCases))
    }
  }

  private mutating func urge() -> Urge {
    Urge(
      level: chance(50) ? int(0...10) : nil, trigger: chance(50) ? text(8) : nil,
      waited: chance(50) ? int(Urge.waits) : nil,
      outcome: chance(50) ? pick(UrgeOutcome.allCases) : nil)
  }

  private mutating func boundary() -> BoundaryChange {
    switch int(0...2) {
    case 0: .agree(some(of: Vocabulary.boundaries))
    case 1: .add
    default: .remove(text(8))
    }
  }

  mutating func some(of words: [String]) -> [String] {
    var chosen: [String] = []
    for word in words where chance(40) { chosen.append(word) }
    return chosen
  }

  mutating func entry() -> Entry {
    let id = Identifier.make(using: &self)
    var entry = Entry(
      id: id, at: moment(), day: day(), isTimed: chance(50) ? chance(50) : nil,
      typed: chance(50) ? moment() : nil, changed: moment(), kind: kind())
    if chance(50) { entry.note = text(30) }
    entry.revision = int(1...9)
    if chance(30) { entry.unknown = members() }
    if chance(20) {
      entry.correct(
        Entry(id: id, at: moment(), day: day(), changed: moment(), kind: kind()), at: moment())
    }
    return entry
  }

  mutating func journey() -> Journey {
    let id = Identifier.make(using: &self)
    let from = day()
    if chance(10) {
      var deleted = Journey(deleted: id, at: moment())
      if chance(50) { deleted.unknown = members() }
      return deleted
    }
    var journey = Journey(
      id: id, changed: moment(), breakup: from.advanced(by: -int(0...40)), from: from,
      days: int(Journey.lengths), goal: pick(Goal.allCases), name: chance(50) ? text() : nil,
      dayStarts: int(Journey.turns))
    if chance(30) { journey.person = text() }
    if chance(30) { journey.necessary = text() }
    for _ in 0..<int(0...12) { journey.put(entry()) }
    for entry in journey.entries where chance(20) { journey.delete([entry.id], at: moment()) }
    if chance(30) { journey.unknown = members() }
    if chance(30) { journey.unknownOfCountdown = members() }
    if chance(30) {
      let id = Identifier.make(using: &self)
      let members = [JSON.Member("id", .string(id)), JSON.Member("kind", .string("photo"))]
      journey.unknownEntries[id] = .object(JSON.Members(members + self.members()))
    }
    return journey
  }

  mutating func journal() -> Journal {
    var journal = Journal()
    for _ in 0..<int(0...3) { journal.journeys.append(journey()) }
    if chance(30) { journal.unknown = members() }
    return journal
  }
}
