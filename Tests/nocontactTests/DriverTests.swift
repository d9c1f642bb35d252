import Foundation
import NoContactCore
import Testing

@testable import nocontact

/// A journey of two thousand commands, entered late, out of order and in three zones, against a naive
/// count of the days.
@Suite struct DriverTests {
  @Test(arguments: Thorough.part(of: 4...8 as ClosedRange<UInt64>, oneIn: 5))
  func agreesWithANaiveCount(_ seed: UInt64) throws {
    var driver = Driver(traveller: Traveller(seed: seed), home: try Home())
    for number in 0..<400 {
      driver.traveller.wait(isShort: driver.isReady)
      let problems = try driver.step(isShown: number % 4 == 0)
      if problems.isEmpty { continue }
      let found = problems.joined(separator: "\n")
      Issue.record("seed \(seed), command \(number)\n\(found)\n\(driver.story)")
      return
    }
    #expect(driver.states == ["counting", "complete", "reaching-out", "ended"])
  }
}

extension Driver {
  /// The latest command lines, as a shell takes them.
  var story: String { lines.suffix(40).joined(separator: "\n") }

  /// Types a command and compares everything; what is different, in words.
  mutating func step(isShown: Bool) throws -> [String] {
    var typed = typed()
    let form = traveller.pick(["", "--json", "--quiet"])
    if form == "--json" || form == "--quiet" && typed.isQuiet {
      typed.words.insert(form, at: 1)
    }
    let words = typed.words
    let quoted = words.map { $0.contains(" ") ? "'\($0)'" : $0 }
    lines.append("N=\(now) nc \(quoted.joined(separator: " "))")
    let ended = try home.run(words, at: now.description)
    guard ended.status == typed.status else {
      return ["exit \(ended.status), not \(typed.status): \(ended.warnings)\(ended.text)"]
    }
    var problems: [String] = []
    if ended.status == 0 {
      typed.effect(&journal)
      if form == "--quiet" && typed.isQuiet && ended.lines.count != 2 {
        problems.append("not one line: \(ended.text)")
      }
    }
    try problems += differences(hasChanged: ended.status == 0)
    if problems.isEmpty && isShown { try problems += screenDifferences() }
    if form == "--json" && ended.status == 0, problems.isEmpty {
      let status = try ended.json()["status"] as? [String: Any]
      problems += status.map { standingDifferences($0) } ?? ["no status in the answer"]
    }
    return problems
  }

  /// What the program says that the naive count does not.
  private mutating func differences(hasChanged: Bool) throws -> [String] {
    let ended = try home.run("status --json", at: now.description)
    guard let current = journal.current else {
      return ended.status == 3 ? [] : ["status ends with \(ended.status) where nothing runs"]
    }
    // What was refused has changed nothing.
    guard hasChanged else { return standingDifferences(try ended.json()) }
    let log = try home.run("log --json", at: now.description).json()
    let entries = (log["entries"] as? [[String: Any]]) ?? []
    let known = Set(current.facts.compactMap(\.id))
    let unnamed = entries.compactMap { $0["id"] as? String }.filter { !known.contains($0) }
    if unnamed.count == 1 { journal.name(unnamed[0]) }
    let shown = entries.map { entry -> String in
      let kind = (entry["kind"] as? String) ?? ""
      let what = kind == "slip" ? (entry["what"] as? String) ?? "" : ""
      let time = (entry["time"] as? String) ?? "(no time)"
      let isNecessary = entry["necessary"] as? Bool ?? false
      return "\(entry["id"] ?? "") \(entry["day"] ?? "") \(time) \(kind) \(what) \(isNecessary)"
    }
    let counted = (journal.current?.inOrder ?? []).map { fact in
      "\(fact.id ?? "?") \(day(fact.day)) \(fact.time ?? "(no time)") \(fact.kind) "
        + "\(fact.slip ?? "") \(fact.isNecessary)"
    }
    var problems: [String] = []
    if Set(shown) != Set(counted) {
      problems += Set(shown).subtracting(counted).sorted().map { "log has \($0)" }
      problems += Set(counted).subtracting(shown).sorted().map { "log should have \($0)" }
    } else if days(shown) != days(counted) {
      problems.append("the log is out of order")
    }
    return problems + standingDifferences(try ended.json())
  }

  /// The days of lines of the log, of which some stand at the same moment.
  private func days(_ lines: [String]) -> [Substring] { lines.map { $0.dropFirst(13).prefix(10) } }

  private func day(_ number: Int) -> String { Day(number: number)?.description ?? "" }

  /// What a status in JSON says otherwise.
  private mutating func standingDifferences(_ status: [String: Any]) -> [String] {
    guard let journey = journal.current else {
      return status["state"] as? String == "none" ? [] : ["the state is not none"]
    }
    let today = journey.today(now)
    let standing = journey.standing(on: today)
    states.insert(standing.state)
    let slips = journey.inOrder.filter { $0.slip != nil }
    let yours = slips.filter { Driver.isOwn($0.slip) }
    let looked = slips.filter { $0.slip == "looked" }.last
    let expected: [(String, Any?)] = [
      ("today", day(today)), ("state", standing.state), ("breakup", day(journey.breakup)),
      ("daysSinceBreakup", max(0, today - journey.breakup)),
      ("countdown.from", day(journey.from)), ("countdown.runFrom", day(standing.runFrom)),
      ("countdown.days", journey.days), ("countdown.day", standing.clean + 1),
      ("countdown.clean", standing.clean), ("countdown.left", standing.left),
      ("countdown.ends", day(min(standing.runFrom + journey.days, standing.reachedOut ?? .max))),
      ("countdown.complete", standing.isComplete), ("runs.count", standing.runs),
      ("runs.best", standing.best), ("runs.daysInAll", standing.daysInAll),
      ("slips.total", slips.count), ("slips.yours", yours.count),
      ("slips.theirs", slips.count - yours.count),
      ("slips.necessary", slips.filter(\.isNecessary).count),
      ("slips.last.day", slips.last.map { day($0.day) }),
      ("lastLooked", looked.map { day($0.day) }),
    ]
    return expected.compactMap { path, value in
      let told = path.split(separator: ".").reduce(status as Any?) { part, key in
        (part as? [String: Any])?[String(key)]
      }
      let (one, other) = ("\(told ?? "null")", "\(value ?? "null")")
      let isSame = one == other || (value as? Bool).map { ($0 ? "1" : "0") == one } ?? false
      return isSame || told is NSNull && value == nil ? nil : "\(path): \(one), not \(other)"
    }
  }

  static func isOwn(_ slip: String?) -> Bool {
    ["replied", "texted", "called", "emailed", "messaged", "met", "looked"].contains(slip ?? "")
  }

  /// What the screen says otherwise.
  private func screenDifferences() throws -> [String] {
    guard let journey = journal.current, !journey.isEnded else { return [] }
    let text = try home.run("status", at: now.description).text
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let standing = journey.standing(on: journey.today(now))
    func counted(_ number: Int) -> String { "\(number) day\(number == 1 ? "" : "s")" }
    var words: [String] = []
    switch standing.state {
    case "counting": words.append("Day \(standing.clean + 1) of \(journey.days):")
    case "complete": words.append("\(counted(standing.clean)) without contact")
    default: words.append("Reaching out, day")
    }
    if standing.runs > 1 {
      words.append("\(standing.runs), the longest \(counted(standing.best));")
      words.append("; \(counted(standing.daysInAll)) without contact in all")
    }
    let slips = journey.facts.filter { $0.slip != nil }
    let theirs = slips.filter { !Driver.isOwn($0.slip) }.count
    let necessary = slips.filter(\.isNecessary).count
    if theirs > 0 { words.append("\(theirs) from them or by chance") }
    let looks = slips.filter { $0.slip == "looked" && !$0.isNecessary }.count
    let own = slips.count - theirs - necessary - looks
    if own > 0 { words.append("\(own) from you") }
    if looks > 0 { words.append("\(looks) look\(looks == 1 ? "" : "s")") }
    if necessary > 0 { words.append("\(necessary) necessary") }
    return words.filter { !text.contains($0) }.map { "the screen has no '\($0)': \(text)" }
  }
}
