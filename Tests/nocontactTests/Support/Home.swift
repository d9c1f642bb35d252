import Foundation
import NoContactCore
import Testing

/// A temporary home with the program's data in it, removed at the end of its life.
///
/// A test of a command makes one and runs command lines in it:
/// ```
/// let home = try Home(slips: ["asked how I was"])
/// let status = try home.run("status --json").succeeded().json()
/// try home.run("slip banana").refused(2, "did you mean")
/// try home.run("checkin", typing: ["3", "", "a line"]).expect(0)
/// try home.run("status", at: "2026-11-23T08:00:00+01:00", ["COLUMNS": "40"])
/// ```
/// `run` stays within this process and takes a millisecond or two (`InProcess.swift` has the world
/// it makes); `spawn` starts the built program, for what only a process can show: arguments and streams as
/// the system hands them over, signals, an editor, the zone. Either answers with an `Ended`.
final class Home {
  /// The folder.
  let path: String

  /// An empty home.
  init() throws {
    var template = Array("\(NSTemporaryDirectory())nocontact-test-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw POSIXError(.EIO) }
    path = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  /// A home with a journey since the first of November and these notes on slips.
  convenience init(slips notes: [String]) throws {
    try self.init()
    try run(["start", "2026-11-03", "--breakup", "2026-11-01", "--name", "Sam"]).succeeded()
    for note in notes { try run(["slip", "text", note]).succeeded() }
  }

  /// A home in which the countdown is complete, and everything may be done.
  static func ready() throws -> Home {
    let home = try Home()
    try home.run("start '40 days ago' --name Sam").succeeded()
    let signs = Vocabulary.signs.joined(separator: ",")
    try home.run("ready --signs \(signs) --safe").succeeded()
    // The talk opens with a meeting.
    try home.run("meet log").succeeded()
    return home
  }

  /// A home with the same files in it.
  convenience init(copying other: Home) throws {
    try self.init()
    for name in try FileManager.default.contentsOfDirectory(atPath: other.path) {
      try FileManager.default.copyItem(atPath: "\(other.path)/\(name)", toPath: "\(path)/\(name)")
    }
  }

  deinit {
    // A test may have taken the permissions away that removing needs.
    for folder in [data, "\(data)/history"] { chmod(folder, 0o700) }
    try? FileManager.default.removeItem(atPath: path)
  }

  /// The folder with the journal.
  var data: String { "\(path)/.local/share/nocontact" }
  /// The journal.
  var journal: String { "\(data)/journal.json" }

  /// Writes a file into the home; its path.
  @discardableResult
  func write(_ name: String, _ text: String) throws -> String {
    try text.write(toFile: "\(path)/\(name)", atomically: true, encoding: .utf8)
    return "\(path)/\(name)"
  }

  /// What stands in for the schedulers of the machine: a test must not set its reminders.
  private static let standIns = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("StandIns").path

  /// The variables that the program gets, with some changed, or taken away where they are nil.
  func environment(_ changes: [String: String?] = [:]) -> [String: String] {
    let usual = [
      "PATH": "\(Home.standIns):\(Shell.searchPath)", "HOME": path, "LC_ALL": "C.UTF-8",
      "NOCONTACT_NOW": Shell.now,
    ]
    return changes.reduce(into: usual) { $0[$1.key] = $1.value }
  }

  /// Starts the built program with these words.
  @discardableResult
  func spawn(
    _ words: [String], _ changes: [String: String?] = [:], input: [UInt8] = [],
    folder: String? = nil
  ) throws -> Ended {
    try run(command: [Shell.program] + words, changes, input: input, folder: folder)
  }

  /// Runs any program; nothing is read from the input of the tests.
  @discardableResult
  func run(
    command: [String], _ changes: [String: String?] = [:], input: [UInt8] = [],
    folder: String? = nil
  ) throws -> Ended {
    try Shell.start(command, environment: environment(changes), folder: folder).wait(input: input)
  }

  /// Runs a script of bash, in which `$0` is the built program and `$1` and so on are the words.
  func bash(
    _ script: String, _ words: [String] = [], _ changes: [String: String?] = [:]
  ) throws -> Ended {
    try run(command: ["bash", "-c", script, Shell.program] + words, changes)
  }

  /// The bytes of the journal; nil where there is none.
  var bytes: [UInt8]? {
    FileManager.default.contents(atPath: journal).map { Array($0) }
  }

  /// Replaces the journal.
  func put(_ bytes: [UInt8]) throws {
    try Data(bytes).write(to: URL(fileURLWithPath: journal))
  }

  /// The members of the journal's journeys, as another reader of JSON sees them.
  func journeys() throws -> [[String: Any]] {
    let document = try #require(bytes).object()
    return try #require(document["journeys"] as? [[String: Any]])
  }

  /// The entries of all journeys, without those that are deleted.
  func entries() throws -> [[String: Any]] {
    try journeys().flatMap { try #require($0["entries"] as? [[String: Any]]) }
      .filter { $0["kind"] as? String != "deleted" }
  }

  /// The notes of the entries, sorted: of two in the same second either may come first.
  func notes() throws -> [String] {
    try entries().compactMap { $0["note"] as? String }.sorted()
  }

  /// The paths of all files and folders below, from this folder on.
  var files: [String] {
    (FileManager.default.enumerator(atPath: path)?.allObjects as? [String] ?? []).sorted()
  }

  /// Temporary files that a save has left behind.
  var leftovers: [String] { files.filter { $0.contains(".nocontact-") } }

  /// The kept versions' files, oldest first: with a pinned clock only their numbers order them.
  var versions: [String] {
    files.filter { $0.contains("/history/") }.map { "\(path)/\($0)" }
  }
}

extension [UInt8] {
  /// The object that a document in JSON holds.
  func object() throws -> [String: Any] {
    let value = try JSONSerialization.jsonObject(with: Data(self))
    return try #require(value as? [String: Any])
  }
}

extension Ended {
  /// Records an issue where the program did not do what it was asked to.
  @discardableResult
  func succeeded(_ place: SourceLocation = #_sourceLocation) -> Ended {
    expect(0, place)
    #expect(warnings == "", sourceLocation: place)
    return self
  }

  /// Records an issue where the program ended with another status.
  @discardableResult
  func expect(_ status: Int32, _ place: SourceLocation = #_sourceLocation) -> Ended {
    #expect(way == .exit(status), "\(warnings)\(text)", sourceLocation: place)
    return self
  }

  /// Records an issue where it did not refuse with that status and a message that has these words.
  func refused(
    _ status: Int32, _ words: String..., at place: SourceLocation = #_sourceLocation
  ) {
    expect(status, place)
    let first = warnings.split(separator: "\n").first { $0.hasPrefix("nocontact: ") }
    #expect(first != nil, "\(warnings)", sourceLocation: place)
    // Long messages are not wrapped, so that what they name can be searched for.
    for word in words { #expect(warnings.contains(word), "\(warnings)", sourceLocation: place) }
    #expect(output.isEmpty, "\(text)", sourceLocation: place)
  }

  /// The object on stdout.
  func json() throws -> [String: Any] { try output.object() }
}
