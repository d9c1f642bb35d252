import Foundation
import NoContactCore
import Testing

@testable import nocontact

/// Machines that change their journals at random and meet through one repository, and a naive look at
/// what must come of it.
///
/// The look from above knows every form that an entry has ever had on any machine. In the end an entry
/// is in the form of the highest revision, rather there than deleted, then in the latest: which machine
/// met which, and when, must make no difference.
struct Replicas {
  /// The machines.
  let machines: [Home]
  /// What was typed where, for a failure to be tried again.
  private(set) var story: [String] = []
  /// How often something of a name was done.
  private(set) var counts: [String: Int] = [:]
  private let remote: Home
  private var random: Seeded
  private var forms: [String: Set<Form>] = [:]
  private var journeys: Set<String> = []

  /// A form of an entry.
  struct Form: Hashable {
    let revision: Int
    let isThere: Bool
    let changed: Int
    let content: String
  }

  /// Where the machines meet.
  var path: String { "\(remote.path)/remote.git" }

  init(seed: UInt64) throws {
    random = Seeded(state: seed)
    remote = try Home()
    machines = try (0..<3).map { _ in try Home() }
    try remote.run(command: ["git", "init", "--quiet", "--bare", path]).expect(0)
    // Two of them begin before they have met.
    for place in 0..<2 {
      try machines[place].run("start '1\(place) days ago' --name 'N\(place)'").succeeded()
      try learn(from: machines[place])
    }
    for machine in machines { try machine.run(["sync", path]).expect(0) }
  }

  /// The clock of a machine: one is a day ahead, another a day behind.
  private func clock(_ place: Int, _ round: Int) throws -> String {
    let now = try #require(Moment(Shell.now)).instant + round * 97
    return try #require(Moment(seconds: now + [0, 86_400, -86_400][place], offset: 60)).description
  }

  /// Does something on one of the machines; what is wrong then, in words.
  mutating func step(_ round: Int) throws -> [String] {
    let place = Int.random(in: 0..<3, using: &random)
    let machine = machines[place]
    let words = try words(round, at: place)
    counts[words[0], default: 0] += 1
    let now = try clock(place, round)
    story.append("N=\(now) machine \(place): \(words.joined(separator: " "))")
    if words == ["offline"] { return try missTheOthers(machine, now) }
    let ended = try machine.run(words, at: now)
    // What cannot be done is refused, such as an undo of nothing; a sync can always be.
    guard ended.status == 0 || words[0] != "sync" && (1...3).contains(ended.status) else {
      return ["exit \(ended.status): \(ended.warnings)"]
    }
    if ended.status == 0 { counts["done", default: 0] += 1 }
    return try learn(from: machine, isNews: words[0] != "sync")
  }

  private mutating func words(_ round: Int, at place: Int) throws -> [String] {
    let machine = machines[place]
    switch Int.random(in: 0..<26, using: &random) {
    case 0, 1, 2: return ["note", "round \(round)"]
    case 3: return ["slip", Bool.random(using: &random) ? "text" : "replied", "round \(round)"]
    case 4: return ["checkin", "\(Int.random(in: 1...5, using: &random))"]
    // The same entry everywhere, as soon as it is there.
    case 5, 6, 7: return ["edit", try entry(of: machine, isFirst: true), "--note", "edit \(round)"]
    case 8: return ["edit", "last", "--note", "edit \(round)"]
    case 9: return ["delete", try entry(of: machine, isFirst: Bool.random(using: &random))]
    case 10, 11: return ["undo"] + (Bool.random(using: &random) ? [] : ["2"])
    case 12: return ["redo"]
    case 13: return ["restore", "\(Int.random(in: 1...9, using: &random))"]
    case 14:
      // What another machine has, or had, comes as a file.
      let other = machines[(place + 1) % 3]
      let file = ([other.journal] + other.versions).randomElement(using: &random) ?? other.journal
      return ["import", file]
    case 15: return ["settings", "days", "\(Int.random(in: 30...90, using: &random))"]
    case 16: return ["settings", "name", "Name \(round)"]
    case 17: return Bool.random(using: &random) ? ["end", "stopped"] : ["start", "2 days ago"]
    case 18: return ["offline"]
    default: return ["sync"]
    }
  }

  /// The id of an entry of a machine: the one that was typed first, or any.
  private mutating func entry(of machine: Home, isFirst: Bool) throws -> String {
    // By when it was typed, and not by the ids, which are others each time.
    let ids = try machine.entries().map { entry in
      (when: entry["typed"] as? String ?? "", id: entry["id"] as? String ?? "")
    }.sorted { $0 < $1 }.map(\.id)
    return (isFirst ? ids.first : ids.randomElement(using: &random)) ?? "last"
  }

  /// A sync where the remote is out of reach says so and changes nothing.
  private func missTheOthers(_ machine: Home, _ now: String) throws -> [String] {
    let manager = FileManager.default
    let before = machine.bytes
    try manager.moveItem(atPath: path, toPath: "\(path).away")
    defer { try? manager.moveItem(atPath: "\(path).away", toPath: path) }
    let ended = try machine.run(["sync"], at: now)
    let isKept = ended.warnings.contains("everything is kept here")
    return ended.status == 1 && isKept && machine.bytes == before
      ? [] : ["offline, exit \(ended.status): \(ended.warnings)"]
  }

  /// Sees what a machine has now; a sync must not have made anything up but what came back.
  @discardableResult
  private mutating func learn(from machine: Home, isNews: Bool = true) throws -> [String] {
    var problems: [String] = []
    for journey in try machine.journeys() {
      if let id = journey["id"] as? String { journeys.insert(id) }
      let entries = journey["entries"] as? [[String: Any]] ?? []
      for entry in entries {
        guard let id = entry["id"] as? String, let form = Replicas.form(entry) else { continue }
        if forms[id, default: []].insert(form).inserted, !isNews {
          problems.append("sync has made up a form of \(id): \(form)")
        }
      }
      let isThere = entries.contains { $0["kind"] as? String != "deleted" }
      if journey["deleted"] as? Bool == true, isThere {
        problems.append("entries are in a journey that was taken back, where nobody sees them")
      }
    }
    return problems
  }

  private static func form(_ entry: [String: Any]) -> Form? {
    guard let revision = entry["revision"] as? Int,
      let changed = (entry["changed"] as? String).flatMap({ Moment($0) })
    else { return nil }
    return Form(
      revision: revision, isThere: entry["kind"] as? String != "deleted",
      changed: changed.instant, content: entry["note"] as? String ?? "")
  }

  /// Has each machine sync twice; what is then other than it must be.
  mutating func end(after rounds: Int) throws -> [String] {
    for _ in 0..<2 {
      for (place, machine) in machines.enumerated() {
        try machine.run(["sync"], at: clock(place, rounds)).expect(0)
      }
    }
    var problems: [String] = []
    if Set(machines.map(\.bytes)).count != 1 { problems.append("the journals are different") }
    problems += try learn(from: machines[0], isNews: false)
    var found: [String: Form] = [:]
    for journey in try machines[0].journeys() {
      for entry in journey["entries"] as? [[String: Any]] ?? [] {
        if let id = entry["id"] as? String { found[id] = Replicas.form(entry) }
      }
    }
    for (id, forms) in forms {
      let best = forms.map { [$0.revision, $0.isThere ? 1 : 0, $0.changed] }
        .max { $0.lexicographicallyPrecedes($1) }
      let right = forms.filter { [$0.revision, $0.isThere ? 1 : 0, $0.changed] == best }
      guard let form = found[id] else {
        problems.append("\(id) is gone; it was \(right)")
        continue
      }
      if !right.contains(form) { problems.append("\(id) is \(form), and not \(right)") }
    }
    let known = Set(try machines[0].journeys().compactMap { $0["id"] as? String })
    problems += journeys.subtracting(known).map { "journey \($0) is gone" }
    return problems
  }

  /// How many entries there were, and how many of them are there in the end.
  var entries: (all: Int, left: Int) {
    get throws { (forms.count, try machines[0].entries().count) }
  }
}
