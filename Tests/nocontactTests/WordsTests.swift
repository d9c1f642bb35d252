import Foundation
import Testing

/// What people write is kept as they gave it, and shown so that it does nothing to a terminal.
@Suite struct WordsTests {
  static let texts = [
    "it's", "say \"hi\"", "$HOME `id` $(id) \\n %s %n", "\u{1F468}\u{200D}\u{1F469} na\u{EF}ve 你好",
    String(repeating: "long words ", count: 909) + "10", String(repeating: "x", count: 10_000),
    "red \u{1B}[31m title \u{1B}]0;x\u{7} link \u{1B}]8;;http://x\u{1B}\\",
    "\u{9B}31m \u{7F} \u{8}\u{8}",
    "gnp\u{202E}exe \u{2066}\u{2067}\u{2068}\u{2069}\u{202A}\u{202B}\u{202C}\u{202D}",
    "\u{200E}\u{200F}\u{61C} \u{2028}\u{2029}.", "first\nsecond\n\n\tfourth",
    "carriage\rreturn\nend",
    "{ex} {Ex} {", "-- not an option", "e\u{301} \u{E9}", "a\u{FEFF}mark", "] } \" , \\u0041",
    "\u{0} nul",
  ]
  /// Those that can be arguments.
  static let arguments = texts.filter { !$0.contains("\u{0}") }

  /// Nothing on stdout may steer a terminal or turn the direction of what follows.
  private func isHarmless(_ ended: Ended, _ place: SourceLocation = #_sourceLocation) {
    let unsafe = ended.text.unicodeScalars.filter { scalar in
      switch scalar.value {
      case 0x0A: false
      case 0..<0x20, 0x7F...0x9F, 0x202A...0x202E, 0x2066...0x2069: true
      default: false
      }
    }
    #expect(Array(unsafe) == [], sourceLocation: place)
    #expect(String(validating: ended.output, as: UTF8.self) != nil, sourceLocation: place)
  }

  private func isShownHarmlessly(_ home: Home) throws {
    for words in [["status"], ["log"], ["settings"], ["settings", "name"], ["guide", "text"]] {
      isHarmless(try home.run(words).succeeded())
      isHarmless(try home.run(words + ["--json"]).succeeded())
    }
  }

  /// Strings that are equal to Swift can still differ in their scalars.
  private func isStored(
    _ text: String, _ home: Home, _ place: SourceLocation = #_sourceLocation
  ) throws {
    let note = try #require(home.entries().first)["note"] as? String
    #expect(
      note.map { Array($0.unicodeScalars) } == Array(text.unicodeScalars), sourceLocation: place)
  }

  @Test(arguments: arguments) func keepsAnArgument(_ text: String) throws {
    let home = try Home(slips: [])
    isHarmless(try home.spawn(["slip", "text", "--", text]).succeeded())
    try isStored(text, home)
    try isShownHarmlessly(home)
    isHarmless(try home.run(["undo"]).succeeded())
    isHarmless(try home.run(["redo", "--json"]).succeeded())
    try isStored(text, home)
  }

  @Test(arguments: texts) func keepsWhatIsRead(_ text: String) throws {
    let home = try Home(slips: [])
    let json = try home.spawn(["note", "-", "--json"], input: Array(text.utf8)).succeeded()
    isHarmless(json)
    let entry = try #require(json.json()["entry"] as? [String: Any])
    #expect(entry["note"] as? String == text)
    try isStored(text, home)
    try isShownHarmlessly(home)
    // As a program such as echo sends it.
    let other = try Home(slips: [])
    try other.run(["note", "-"], input: Array((text + "\n").utf8)).succeeded()
    try isStored(text, other)
  }

  @Test(arguments: arguments) func keepsWhatTheEditorLeaves(_ text: String) throws {
    let home = try Home(slips: [])
    let editor = try home.editor("printf %s \"$WORDS\" > \"$1\"")
    let changes = ["EDITOR": editor, "WORDS": text]
    isHarmless(try home.spawn(["note", "--edit"], changes).succeeded())
    try isStored(text, home)
    #expect(!home.files.contains { $0.contains("draft") })
  }

  @Test(arguments: arguments) func keepsAName(_ text: String) throws {
    let home = try Home()
    isHarmless(try home.run(["start", "--name", text]).succeeded())
    #expect(try home.journeys().first?["name"] as? String == text)
    isHarmless(try home.run(["slip", "text", "--json"]).succeeded())
    isHarmless(try home.run(["slip", "looked"]).succeeded())
    try isShownHarmlessly(home)
    isHarmless(try home.run(["settings", "name", "--", text + "."]).succeeded())
    #expect(try home.journeys().first?["name"] as? String == text + ".")
    isHarmless(try home.run(["end", "stopped"]).succeeded())
  }

  @Test(arguments: [
    ("first\r\nsecond\r\n", "first\nsecond"), ("\u{FEFF}marked", "marked"), ("a\n\n \n\t\n", "a"),
    ("\n  indented \n", "\n  indented "),
    ("a\r\n\r\nb", "a\n\nb"), ("lone\rreturn", "lone\rreturn"),
  ])
  func takesTheFormOfATextFileAway(_ text: String, _ kept: String) throws {
    let home = try Home(slips: [])
    try home.run(["note", "-"], input: Array(text.utf8)).succeeded()
    try isStored(kept, home)
    let other = try Home(slips: [])
    let editor = try other.editor("printf %s \"$WORDS\" > \"$1\"")
    try other.spawn(["note", "--edit"], ["EDITOR": editor, "WORDS": text]).succeeded()
    try isStored(kept, other)
  }

  @Test(arguments: ["   ", " \n\t", "\r\n", "\u{A0}"])
  func takesWhiteSpaceForNoWords(_ text: String) throws {
    let home = try Home(slips: [])
    try home.run(["note", text]).refused(2, "no words")
    try home.run(["note", "-"], input: Array(text.utf8)).refused(2, "no words")
    try home.run(["reflect", "5.2", text]).refused(2, "no words")
    try home.run(["slip", "text", text]).succeeded()
    #expect(try home.notes() == [])
    #expect(try home.entries().count == 1)
  }

  @Test func joinsWordsWithSpaces() throws {
    let home = try Home(slips: [])
    try home.run(["note", "two", "words", "", "more"]).succeeded()
    try isStored("two words  more", home)
  }

  @Test func refusesWhatIsNotText() throws {
    let home = try Home(slips: [])
    let before = home.bytes
    for script in [
      "note $'a\\xff'", "slip text $'\\xc3'", "settings name $'\\xed\\xa0\\x80'", "$'\\xff'",
      "note --on $'\\xff' x",
    ] {
      try home.bash("exec \"$0\" \(script)").refused(2, "UTF-8")
    }
    for words in [["note", "-"], ["slip", "text", "-"], ["checkin", "3", "-"]] {
      try home.run(words, input: Array("a".utf8) + [0xFF, 0x0A]).refused(2, "UTF-8")
    }
    #expect(home.bytes == before)
  }

  @Test func refusesTextBeyondTheLimit() throws {
    let home = try Home(slips: [])
    let before = home.bytes
    try home.bash("head -c 70000000 /dev/zero | tr '\\0' x | \"$0\" note -").refused(1, "64 MiB")
    #expect(home.bytes == before)
  }

  @Test func takesEmptyWordsForNone() throws {
    let home = try Home(slips: [])
    let before = home.bytes
    try home.run(["note", ""]).refused(2)
    try home.run(["note", "-"]).refused(2)
    try home.run(["note", "-"], input: [0x0A]).refused(2)
    try home.run(["note"]).refused(2)
    try home.spawn(["note", "--edit"], ["EDITOR": "true"]).refused(2)
    #expect(home.bytes == before)
    try home.run(["slip", "text", ""]).succeeded()
    try home.run(["checkin", "3", "-"]).succeeded()
    #expect(try home.entries().count == 2)
    #expect(try home.notes() == [])
  }
}
