import CommandTable
import Foundation
import NoContactCore
import Synchronization
import Testing

@testable import nocontact

/// What holds for every command alike, tried on the built program with the examples of its help: a command
/// that is new is held to it without being named here.
@Suite struct GroundRulesTests {
  static let commands = commandTable.commands.map(\.name)
  /// Those for which what takes many processes is tried.
  static let some = Thorough.part(of: commands, oneIn: 5)

  private func examples(_ command: String) throws -> [Example] {
    let found = Scene.examples.filter { $0.command == command }
    // Each works in one of the homes.
    #expect(try found.count == commandTable.command(command).examples.count, "\(found)")
    return found
  }

  private func takes(_ option: String, _ command: String) throws -> Bool {
    try commandTable.command(command).parameters.contains { $0.name == option }
  }

  // MARK: Words

  @Test(arguments: some) func optionsStandAnywhereAfterTheCommand(_ command: String) throws {
    for example in try examples(command) {
      let plain = example.plain
      let first = try example.run(first: ["--no-input", "--color", "never"])
      let last = try example.run(last: ["--color=never", "--no-input"])
      #expect(first.shown == plain.shown && last.shown == plain.shown, "\(example)")
      #expect(first.ended.status == plain.ended.status, "\(example)")
      #expect(last.ended.status == plain.ended.status, "\(example)")
    }
  }

  @Test(arguments: commands) func afterTwoDashesNothingIsAnOption(_ command: String) throws {
    for example in try examples(command) where !example.words.contains("--") {
      let run = try example.run(last: ["--", "--json", "--help"])
      // It is a word, which the command takes or does not.
      #expect([0, 1, 2].contains(run.ended.status), "\(example): \(run.ended.warnings)")
      #expect((try? run.ended.json()) == nil && !run.ended.text.contains("Usage:"), "\(example)")
    }
  }

  @Test(arguments: some) func whatIsWrongChangesNothing(_ command: String) throws {
    for example in try examples(command) {
      for words in [["--no-such"], ["--color", "red"], ["--color"]] {
        // A value that is missing is missing at the end alone.
        if words == ["--color"] && example.words.contains("--") { continue }
        let run = try words == ["--color"] ? example.run(last: words) : example.run(first: words)
        run.ended.refused(2, words[0].prefix { $0 != "=" }.description)
        #expect(!run.hasChanged, "\(example)")
      }
    }
  }

  // MARK: Streams

  @Test(arguments: commands) func answersOnStdoutAlone(_ command: String) throws {
    for example in try examples(command) {
      let plain = example.plain
      #expect(plain.ended.warnings == "", "\(example)")
      // Nothing that a terminal would act on, whatever the words hold.
      let unsafe = plain.ended.text.unicodeScalars.filter { $0.isUnsafeToShow && $0 != "\n" }
      let isTable = unsafe.allSatisfy { $0 == "\r" || $0 == "\t" }
      #expect(isTable, "\(example): \(unsafe)")
    }
  }

  @Test(arguments: some) func failsWhereNothingCanBeWritten(_ command: String) throws {
    for example in try examples(command) {
      let plain = example.plain
      if plain.ended.output.isEmpty || example.isAnotherProgram { continue }
      for (script, words) in [
        ("exec \"$0\" \"$@\" >/dev/full", "No space left on device"),
        ("exec \"$0\" \"$@\" >&-", "Bad file descriptor"),
      ] where words.first != "N" || FileManager.default.fileExists(atPath: "/dev/full") {
        let run = try example.run(script)
        run.ended.refused(1, words)
        #expect(run.hasChanged == plain.hasChanged, "\(example)")
        // What was recorded can be looked up, and the message says where.
        #expect(run.ended.warnings.contains("what's saved"), "\(example)")
      }
    }
  }

  @Test(arguments: some) func endsQuietlyWhereNobodyReads(_ command: String) throws {
    for example in try examples(command) {
      let run = try example.run("{ sleep 0.1; \"$0\" \"$@\"; echo $? >&2; } | :")
      // 141 is what a shell calls the end by SIGPIPE.
      let status = run.ended.warnings
      #expect(["0\n", "4\n", "141\n"].contains(status), "\(example): \(status)")
      // Whoever reads no further has lost nothing.
      #expect(run.hasChanged == example.plain.hasChanged, "\(example): \(status)")
    }
  }

  /// A file must not come to stand where a stream should be: what goes to that would go into the journal.
  @Test(arguments: some) func keepsTheJournalWhereStreamsAreClosed(_ command: String) throws {
    for example in try examples(command) {
      let plain = example.plain
      for streams in ["<&-", "2>&-", "<&- 2>&-", "<&- >&- 2>&-"] {
        let run = try example.run("exec \"$0\" \"$@\" \(streams)")
        if !streams.contains(" >&-") {
          #expect(run.ended.status == plain.ended.status, "\(example) \(streams)")
          #expect(run.shown == plain.shown, "\(example) \(streams)")
        }
        let hasFailed = run.ended.status == 1
        #expect(hasFailed || run.hasChanged == plain.hasChanged, "\(example) \(streams)")
        guard let bytes = run.journal else { continue }
        #expect(throws: Never.self, "\(example) \(streams)") { try Journal(parsing: bytes) }
      }
    }
  }

  // MARK: Scripts

  @Test(arguments: commands) func answersScriptsInOneObject(_ command: String) throws {
    for example in try examples(command) {
      let plain = example.plain
      if example.isAnotherProgram { continue }
      guard try takes("json", command) else {
        // The help is for people; everything else goes out as it is.
        #expect(command == "help" || example.isRaw, "\(example)")
        continue
      }
      let run = try example.run(first: ["--json", "--color", "always"])
      #expect(run.ended.status == plain.ended.status, "\(example)")
      #expect(run.hasChanged == plain.hasChanged, "\(example)")
      #expect(try run.ended.json()["schema"] as? Int == 1, "\(example)")
      #expect(run.ended.lines.count == 2 && run.ended.warnings == "", "\(example)")
    }
  }

  @Test(arguments: commands) func answersInOneLine(_ command: String) throws {
    for example in try examples(command) {
      let plain = example.plain
      guard try takes("quiet", command) else {
        // What is gone has no count.
        let isGone = plain.journal == nil
        #expect(!plain.hasChanged || isGone, "\(example) has no --quiet")
        continue
      }
      // What changed nothing may be a page to read.
      if !plain.hasChanged { continue }
      for option in ["-q", "--quiet"] {
        let run = try example.run(first: [option])
        #expect(run.ended.status == plain.ended.status, "\(example)")
        #expect(run.ended.lines.count == 2 && run.ended.warnings == "", "\(example)")
        // Where the count stands comes last.
        let standing = /; (day \d+ of \d+|.*complete|the end|reaching out|nothing is running)\.$/
        #expect(run.ended.lines[0].contains(standing), "\(example): \(run.ended.lines[0])")
      }
    }
  }

  @Test(arguments: commands) func knowsNoClockThatIsNone(_ command: String) throws {
    for example in try examples(command) {
      let run = try example.run(variables: ["NOCONTACT_NOW": "noon"])
      run.ended.refused(2, "NOCONTACT_NOW")
      #expect(!run.hasChanged, "\(example)")
    }
  }

  /// With nothing running, and with a journal that cannot be read.
  @Test(arguments: commands) func saysWhatItCannotDo(_ command: String) throws {
    for example in try examples(command) {
      let empty = try example.run(on: .empty)
      #expect([0, 1, 3].contains(empty.ended.status), "\(example): \(empty.ended.status)")
      if empty.ended.status != 0 {
        #expect(empty.ended.saysWhy, "\(example)")
        #expect(!empty.hasChanged, "\(example)")
      }
      let damaged = try example.run(on: .damaged)
      #expect([0, 1].contains(damaged.ended.status), "\(example): \(damaged.ended.status)")
      if damaged.ended.status != 0 {
        #expect(damaged.ended.saysWhy, "\(example)")
        #expect(!damaged.hasChanged, "\(example)")
      }
    }
  }

  // MARK: The screen

  @Test(arguments: some) func saysNothingByColourAlone(_ command: String) throws {
    var hasColour = false
    for example in try examples(command) {
      let plain = example.plain.ended
      let forced = ["CLICOLOR_FORCE": "1"]
      let coloured = try example.run(variables: forced).ended
      let none = try example.run(variables: ["CLICOLOR_FORCE": "1", "NO_COLOR": "1"]).ended
      let never = try example.run(first: ["--color=never"], variables: forced).ended
      let always = try example.run(first: ["--color", "always"], variables: ["NO_COLOR": "1"]).ended
      #expect(![plain, none, never].contains { $0.output.contains(0x1B) }, "\(example)")
      if example.isRaw {
        #expect(!coloured.output.contains(0x1B) && !always.output.contains(0x1B), "\(example)")
        continue
      }
      for ended in [coloured, always] {
        hasColour = hasColour || ended.output.contains(0x1B)
        // Nothing in yellow or white.
        #expect(!ended.text.contains(/\u{1B}\[(3|9)[37]m/), "\(example)")
      }
    }
    #expect(try hasColour || examples(command).allSatisfy(\.isRaw))
  }

  @Test(arguments: some, [["TERM": "dumb"], ["ACCESSIBLE": "1"]])
  func drawsNothingWhereItIsHeard(_ command: String, _ variables: [String: String]) throws {
    for example in try examples(command) {
      let text = try example.run(variables: variables).ended.text
      #expect(!text.contains(/[\u{2580}-\u{259F}\u{1B}]/), "\(example)")
      if !example.isRaw { #expect(!text.contains("\r"), "\(example)") }
    }
  }

  @Test(arguments: some) func fitsTheWidth(_ command: String) throws {
    for example in try examples(command) where !example.isRaw {
      for (columns, width) in [("40", 40), ("0", 80), ("wide", 80)] {
        let ended = try example.run(variables: ["COLUMNS": columns]).ended
        for line in ended.lines where line.count > width {
          Issue.record("\(example) in \(columns) columns: \(line)")
        }
      }
    }
  }

  /// On a terminal, where a command alone would ask: what happens is what happens without one.
  @Test(.enabled(if: Shell.has("script") && Shell.has("timeout") && !isDarwin), arguments: some)
  func asksNothingWhereNobodyIsToBeAsked(_ command: String) throws {
    let example = try Example(command: command, words: [command], scene: .begun)
    let variables = ["TERM": "dumb", "COLUMNS": "80"]
    let plain = try example.run(
      "exec \"$0\" \"$@\" 2>&1", first: ["--no-input"], variables: variables)
    let asked = try example.run(
      """
      printf '1\\n1\\n1\\n' | timeout 30 script -qec "stty -echo cols 80; '$0' $*" /dev/null
      """, first: ["--no-input"], variables: variables)
    #expect(asked.ended.status == plain.ended.status)
    #expect(asked.hasChanged == plain.hasChanged)
    // What is typed may stand on the screen before anybody reads it.
    func words(_ run: Example.Run) -> [Substring] {
      run.shown.split { $0.isWhitespace }.filter { $0 != "1" }
    }
    #expect(words(asked) == words(plain))
  }
}

extension Ended {
  /// Whether it tells why it did not do what it was asked: in a message, or in its answer.
  fileprivate var saysWhy: Bool { warnings.hasPrefix("nocontact: ") || !output.isEmpty }
}

/// A line of the help, and where it does what it says.
struct Example: CustomStringConvertible {
  let command: String
  let words: [String]
  /// What there is before it.
  let scene: Scene
  /// What becomes of it.
  let plain: Run

  init(command: String, words: [String], scene: Scene) throws {
    (self.command, self.words, self.scene) = (command, words, scene)
    plain = try Example.run(words, on: scene)
  }

  var description: String { words.joined(separator: " ") }

  /// Whether another program answers in the place of this one.
  var isAnotherProgram: Bool {
    let parameters = (try? commandTable.command(command).parameters) ?? []
    let takesProgram = parameters.contains {
      if case .commandAfterDashes = $0.form { true } else { false }
    }
    return takesProgram && words.contains("--") && plain.ended.status == 0
  }

  /// Whether it goes out as it is, and is no page: what is for another program, or for a file.
  var isRaw: Bool {
    if words.contains("--json") || isAnotherProgram { return true }
    // What can go into a file does so in the examples, and says it in a page.
    let parameters = (try? commandTable.command(command).parameters) ?? []
    if parameters.contains(where: { $0.name == Options.output.parameter.name }) { return false }
    return (try? scene.home().answer(to: words))?.bytes != nil
  }

  /// What became of it.
  struct Run {
    let ended: Ended
    /// The journal after it; nil where there is none.
    let journal: [UInt8]?
    /// Whether the journal is another one.
    let hasChanged: Bool
    /// What is on stdout, with one word for what is another one each time.
    let shown: String
  }

  /// Runs it on its scene, or on another one, by a script in which `$0` is the program.
  func run(
    _ script: String = Example.script, first: [String] = [], last: [String] = [],
    variables: [String: String] = [:], on other: Scene? = nil
  ) throws -> Run {
    let cut = words.firstIndex(of: "--") ?? words.endIndex
    let line = [words[0]] + first + words[1..<cut] + last + words[cut...]
    return try Example.run(line, script, variables, on: other ?? scene)
  }

  private static let script = "exec \"$0\" \"$@\""

  private static func run(
    _ line: [String], _ script: String = script, _ variables: [String: String] = [:],
    on scene: Scene
  ) throws -> Run {
    let home = try scene.home()
    let before = home.bytes
    let ended = try home.run(
      command: ["bash", "-c", script, Shell.program] + line, variables, folder: home.path)
    let journals = String(decoding: (before ?? []) + (home.bytes ?? []), as: UTF8.self)
    let ids = journals.matches(of: /"id" : "([0-9a-z]{12})"/).map { String($0.1) }
    let shown = ids.reduce(ended.text) { text, id in
      text.replacing(id, with: "ID").replacing(id.prefix(4), with: "ID")
    }
    return Run(
      ended: ended, journal: home.bytes, hasChanged: home.bytes != before,
      shown: shown.replacing(home.path, with: "HOME"))
  }
}

/// What there is before an example is tried.
enum Scene: CaseIterable {
  /// Two entries, with words in them that a terminal would act on.
  case begun
  /// Everything may be done.
  case ready
  /// Something can be put back.
  case undone
  /// Files to take in.
  case filed
  /// Nothing.
  case empty
  /// A journal that cannot be read.
  case damaged

  /// A new home of that kind.
  func home() throws -> Home {
    let home = try Home()
    let files = try Scene.files.withLock { known in
      if known[self] == nil { known[self] = try contents(of: made()) }
      return known[self] ?? [:]
    }
    let manager = FileManager.default
    for (name, bytes) in files {
      let path = URL(filePath: "\(home.path)/\(name)")
      try manager.createDirectory(
        at: path.deletingLastPathComponent(), withIntermediateDirectories: true,
        attributes: [.posixPermissions: 0o700])
      _ = manager.createFile(
        atPath: path.path, contents: bytes, attributes: [.posixPermissions: 0o600])
    }
    return home
  }

  /// The files of each, which are made once.
  private static let files = Mutex<[Scene: [String: Data]]>([:])

  private func contents(of home: Home) -> [String: Data] {
    home.files.reduce(into: [:]) {
      $0[$1] = FileManager.default.contents(atPath: "\(home.path)/\($1)")
    }
  }

  private func made() throws -> Home {
    switch self {
    case .ready: return try Home.ready()
    case .empty: return try Home()
    case .begun, .undone, .filed, .damaged: break
    }
    let home = try Home(slips: ["one \u{1B}]0;x\u{7}", "two \u{202E}\u{9B}m"])
    try home.run(["settings", "name", "Sam \u{1B}[31m"]).succeeded()
    if self == .undone { try home.run("undo 2").expect(0) }
    if self == .damaged { try home.put(Array("{".utf8)) }
    if self == .filed {
      try home.write("notes.txt", "2026-11-20 text he wrote")
      try home.write("backup.json", "{\"journeys\":[],\"schema\":1}")
    }
    return home
  }

  /// Every example of the help, with the first scene on which it does what it says.
  static let examples: [Example] = commandTable.commands.flatMap { command in
    command.examples.compactMap { line in
      allCases.lazy.compactMap { scene in
        try? Example(command: command.name, words: Home.words(line.words), scene: scene)
      }.first { [0, 4].contains($0.plain.ended.status) }
    }
  }
}
