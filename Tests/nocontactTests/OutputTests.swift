import Foundation
import NoContactCore
import Testing

@testable import nocontact

/// How the program writes: to what may fail, in colour or not, within the width of the screen.
@Suite struct OutputTests {
  static let commands = commandTable.commands.map(\.name)
  static let topics = Topic.all.map(\.id)

  /// A home with so many entries, each with a few words.
  private func home(entries count: Int) throws -> Home {
    let home = try Home(slips: [])
    var text = String(decoding: try #require(home.bytes), as: UTF8.self)
    let entries = (0..<count).map { number in
      """
      {"at": "2026-11-20T10:00:00+01:00", "changed": "2026-11-20T10:00:00+01:00",
       "day": "2026-11-20", "id": "n\(number)", "kind": "note", "revision": 1,
       "note": "note number \(number) with some more words in it"}
      """
    }
    text = text.replacing(
      /"entries" : \[\s*\]/, with: "\"entries\" : [\(entries.joined(separator: ","))]")
    try home.put(Array(text.utf8))
    return home
  }

  @Test(.enabled(if: FileManager.default.fileExists(atPath: "/dev/full")))
  func failsWhereTheResultCannotBeWritten() throws {
    let home = try Home(slips: ["1"])
    for words in [
      "status", "status --json", "log", "guide urge", "help", "--version", "slip --help",
    ] {
      let ended = try home.bash("exec \"$0\" \(words) > /dev/full")
      ended.refused(1, "No space left on device")
    }
    // What was recorded is recorded, and the message says so.
    try home.bash("exec \"$0\" slip text 2 > /dev/full").refused(1, "what's saved")
    #expect(try home.notes() == ["1", "2"])
    try home.bash("exec \"$0\" status >&-").refused(1)
  }

  @Test(arguments: ["", "trap '' PIPE; "]) func endsQuietlyWhereThePipeIsClosed(_ trap: String)
    throws
  {
    let home = try home(entries: 3000)
    for words in ["log", "log --json"] {
      let script = "\(trap)\"$0\" \(words) | head -c 5 > /dev/null; echo ${PIPESTATUS[0]}"
      let ended = try home.bash(script)
      #expect(ended.warnings == "")
      // 141 is what a shell calls the end by SIGPIPE.
      #expect(["0\n", "141\n"].contains(ended.text))
    }
  }

  /// A choice by options and variables, and whether there is to be colour.
  struct Choice: Sendable, CustomStringConvertible {
    var words: [String] = []
    var variables: [String: String] = [:]
    let isColoured: Bool

    var description: String { "\(words) \(variables)" }
  }

  static let choices = [
    Choice(isColoured: false),
    Choice(words: ["--color", "always"], isColoured: true),
    Choice(words: ["--color=auto"], isColoured: false),
    Choice(variables: ["CLICOLOR_FORCE": "1"], isColoured: true),
    Choice(variables: ["CLICOLOR_FORCE": "0"], isColoured: false),
    Choice(variables: ["CLICOLOR_FORCE": ""], isColoured: false),
    Choice(variables: ["CLICOLOR_FORCE": "1", "NO_COLOR": "1"], isColoured: false),
    Choice(variables: ["CLICOLOR_FORCE": "1", "NO_COLOR": ""], isColoured: true),
    Choice(words: ["--color", "never"], variables: ["CLICOLOR_FORCE": "1"], isColoured: false),
    Choice(words: ["--color", "always"], variables: ["NO_COLOR": "1"], isColoured: true),
    Choice(words: ["--color", "always"], variables: ["TERM": "dumb"], isColoured: true),
    Choice(variables: ["CLICOLOR_FORCE": "1", "TERM": "dumb"], isColoured: true),
    Choice(words: ["--color", "always", "--json"], isColoured: false),
  ]

  @Test(arguments: choices) func coloursWhereItIsWanted(_ choice: Choice) throws {
    let home = try Home(slips: ["1"])
    let changes = choice.variables.mapValues(Optional.some)
    for words in [["status"], ["steps"], ["log"], ["guide", "urge"], ["calendar"], ["stats"]] {
      let ended = try home.run(words + choice.words, changes).succeeded()
      #expect(ended.output.contains(0x1B) == choice.isColoured, "\(words)")
    }
  }

  @Test func saysTheSameWithoutColour() throws {
    let home = try Home(slips: ["1"])
    for words in [["status"], ["steps"], ["log"], ["guide"], ["restore"], ["calendar"], ["stats"]] {
      let plain = try home.run(words).succeeded().text
      let coloured = try home.run(words + ["--color", "always"]).succeeded().text
      // A heading that is not bold ends in a colon.
      let headings = /:$/.anchorsMatchLineEndings()
      #expect(
        coloured.replacing(/\u{1B}\[[0-9;]*m/, with: "").replacing(headings, with: "")
          == plain.replacing(headings, with: ""))
    }
  }

  @Test(arguments: ["24", "40", "80", "300", "0", "wide"]) func fitsTheScreen(_ columns: String)
    throws
  {
    let home = try Home()
    let width = Int(columns).flatMap { $0 > 0 ? $0 : nil } ?? 80
    func fits(_ words: [String]) throws {
      let ended = try home.run(words, ["COLUMNS": columns]).expect(0)
      for line in ended.lines where columnsOf(line) > width {
        Issue.record("\(words): \(columnsOf(line)) columns in '\(line)'")
      }
    }
    try fits([])
    try fits(["start", "2026-11-03", "--name", "你好 \u{1F600} Maximiliane-Alexandra"])
    for kind in ["text", "replied", "looked", "encounter", "dating"] {
      try fits(["slip", kind, "看到你的消息 with \(String(repeating: "wide", count: 30)) words"])
    }
    try fits(["slip", "called", "--necessary"])
    try fits(["checkin", "2", "--urge", "9", "a bad day"])
    for trigger in ["照片照片照片照片照片", String(repeating: "song", count: 30), "a\nphoto"] {
      try fits(["urge", "--level", "7", "--trigger", trigger, "--outcome", "passed"])
    }
    for words in [
      ["calendar"], ["stats"], ["status"], ["log"], ["steps"], ["settings"], ["restore"], ["undo"],
      ["redo"], ["help"],
    ] {
      try fits(words)
    }
    for subject in OutputTests.topics + (1...14).map(String.init) + ["--list"] {
      try fits(["guide", subject])
    }
    for command in OutputTests.commands { try fits([command, "--help"]) }
    try fits(["end", "moved-on", "for 你"])
    try fits(["status"])
  }

  @Test func spellsItsOwnSignsInASCIIWhereTheLocaleHasNothingElse() throws {
    let home = try Home()
    var pages = [
      ["start", "--name", "Zoe"], ["slip", "text", "“hi” – … ’"], ["status"],
    ]
    pages += [
      ["log"], ["steps"], ["undo"], ["redo"], ["restore"], ["settings"], ["help"],
      ["guide", "--list"], ["calendar"], ["stats"],
    ]
    pages += (OutputTests.topics + (1...14).map(String.init)).map { ["guide", $0] }
    pages += OutputTests.commands.map { [$0, "--help"] }
    for words in pages {
      for locale: [String: String?] in [
        ["LC_ALL": "C"], ["LC_ALL": nil], ["LC_ALL": "", "LANG": "POSIX"],
      ] {
        if locale["LC_ALL"] != "C", ["start", "slip", "undo", "redo"].contains(words[0]) {
          continue
        }
        let ended = try home.run(words, locale).succeeded()
        #expect(ended.output.allSatisfy { $0 < 0x80 }, "\(words): \(ended.text)")
      }
    }
    try home.run(["slip", "texte"], ["LC_ALL": "C"]).refused(2)
    // The user's letters pass through.
    let words = "привет Zoë 你好 \u{1F600}"
    try home.run(["note", words], ["LC_ALL": "C"]).succeeded()
    #expect(try home.run("log", ["LC_ALL": "C"]).text.contains(words))
  }

  @Test(arguments: [
    ("en_GB.UTF-8", true), ("C.utf8", true), ("de_DE.Utf-8@euro", true), ("UTF-8", true),
    ("C", false), ("de_DE.ISO-8859-1", false), ("de_DE", false), ("utf", false),
  ])
  func knowsTheLocaleByAnySpelling(_ locale: String, _ isUnicode: Bool) throws {
    let home = try Home(slips: [])
    let strip = try home.run("status", ["LC_ALL": locale]).succeeded()
    #expect(strip.text.contains("\u{2501}") == isUnicode)
  }

  @Test(arguments: commands) func explainsEveryCommand(_ command: String) throws {
    let home = try Home()
    let help = try home.run([command, "--help"]).succeeded()
    #expect(help.text.hasPrefix("Usage: nocontact \(command)"))
    #expect(help.text.contains("Examples"))
    #expect(help.lines.count { $0.hasPrefix("  nocontact \(command)") } >= 2)
    #expect(help.lines.allSatisfy { columnsOf($0) <= 80 })
    #expect(try home.run(["help", command]).succeeded().output == help.output)
    #expect(try home.run([command, "-h"]).succeeded().output == help.output)
    #expect(try home.run(["help"]).succeeded().text.contains("\n  \(command) "))
    #expect(home.files == [])
  }

  /// What goes out as it is to people is an object to a script.
  @Test(arguments: [
    "doctor --path", "remind 21:00 --with cron --print", "remind 21:00 --with systemd --print",
  ])
  func answersScriptsInJSON(_ line: String) throws {
    let home = try Home(slips: [])
    #expect(throws: (any Error).self) { try home.run(line).succeeded().json() }
    #expect(try home.run(line + " --json").succeeded().json()["schema"] as? Int == 1)
  }
}

/// How many columns a line takes, by the few kinds of signs that stand in these tests.
private func columnsOf(_ line: Substring) -> Int {
  line.unicodeScalars.reduce(0) { sum, scalar in
    switch scalar.value {
    case 0x2E80...0x9FFF, 0xFF00...0xFF60, 0x1F300...0x1FAFF: sum + 2
    case 0x300...0x36F, 0x200B...0x200F, 0xFE00...0xFE0F: sum
    default: sum + 1
    }
  }
}
