import Foundation
import Testing

/// Words that are written in an editor.
@Suite struct EditorTests {
  @Test(arguments: ["exit 1", "kill -9 $$"])
  func keepsTheWordsWhereTheEditorFails(_ way: String) throws {
    let home = try Home(slips: [])
    let before = home.bytes
    let editor = try home.editor("echo 'my words' > \"$1\"; \(way)")
    let ended = try home.spawn(["note", "--edit"], ["EDITOR": editor])
    ended.refused(1)
    try draftIsKept(home, ended, "my words\n")
    #expect(home.bytes == before)
  }

  @Test func keepsTheWordsWhereTheyCannotBeRecorded() throws {
    let home = try Home(slips: [])
    let editor = try home.editor("echo 'my words' > \"$1\"; echo broken > \"$JOURNAL\"")
    let ended = try home.spawn(
      ["slip", "text", "--edit"], ["EDITOR": editor, "JOURNAL": home.journal])
    ended.refused(1, home.journal)
    try draftIsKept(home, ended, "my words\n")
    #expect(home.bytes == Array("broken\n".utf8))
  }

  /// A text that is better not sent is there to be worked on; one that passes has had its use.
  @Test(arguments: [
    ("please come back", 1), ("Finally saw that film you raved about, you were right", 0),
  ])
  func keepsATextThatDoesNotPass(_ text: String, _ status: Int32) throws {
    let home = try Home.ready()
    let editor = try home.editor("echo '\(text)' > \"$1\"")
    let ended = try home.spawn(["draft", "first", "--edit"], ["EDITOR": editor]).expect(status)
    #expect(ended.text.contains("begging") == (status == 1))
    if status == 1 { return try draftIsKept(home, ended, "\(text)\n") }
    #expect(!home.files.contains { $0.contains("draft") })
  }

  /// Nobody writes for nothing: what may not be recorded is refused before the editor opens.
  @Test(arguments: [
    ["talk", "yes"], ["meet", "log"], ["draft", "first", "--sent"], ["edit", "nothing"],
  ])
  func opensNoEditorForWhatIsRefused(_ words: [String]) throws {
    let home = try Home(slips: [])
    let (before, editor) = (home.files, try home.editor("touch \"$HOME/opened\""))
    let ended = try home.spawn(words + ["--edit"], ["EDITOR": editor])
    #expect([.exit(1), .exit(2)].contains(ended.way), "\(ended.warnings)")
    #expect(home.files == (before + ["editor"]).sorted())
  }

  private func draftIsKept(_ home: Home, _ ended: Ended, _ words: String) throws {
    let draft = try #require(home.files.first { $0.contains("draft") })
    #expect(ended.warnings.contains("\(home.path)/\(draft)"), "\(ended.warnings)")
    let content = FileManager.default.contents(atPath: "\(home.path)/\(draft)")
    #expect(content == Data(words.utf8))
    var status = stat()
    #expect(stat("\(home.path)/\(draft)", &status) == 0)
    #expect(status.st_mode & 0o777 == 0o600)
  }

  @Test func prefersVisualAndTakesOptions() throws {
    let home = try Home(slips: [])
    let editor = try home.editor("echo \"$1\" > \"$2\"")
    try home.spawn(["note", "--edit"], ["VISUAL": "\(editor) -x", "EDITOR": "false"]).succeeded()
    #expect(try home.notes() == ["-x"])
  }

  @Test func beginsWithTheWordsThatAreThere() throws {
    let home = try Home(slips: ["before"])
    let editor = try home.editor("echo after >> \"$1\"")
    try home.spawn(["edit", "last", "--edit"], ["EDITOR": editor]).succeeded()
    #expect(try home.notes().first?.hasPrefix("before") == true)
    #expect(try home.notes().first?.hasSuffix("after") == true)
  }

  /// A script or a timer has nobody to press keys: there `vi` would wait for ever.
  @Test func saysSoWhereNoEditorIsKnown() throws {
    let home = try Home(slips: [])
    try home.run(["note", "--edit"]).refused(1, "EDITOR")
    try home.spawn(["note", "--edit"]).refused(1, "EDITOR")
    try home.spawn(["note", "--edit"], ["VISUAL": "", "EDITOR": ""]).refused(1, "EDITOR")
    try home.run(["note", "--edit", "-"]).refused(2)
    try home.spawn(["note", "--edit"], ["EDITOR": "/does/not/exist"]).expect(1)
    #expect(try home.notes() == [])
  }

  @Test(.enabled(if: Shell.has("script") && !isDarwin)) func opensViOnATerminal() throws {
    let home = try Home(slips: [])
    let ended = try home.bash(
      """
      printf '#!/bin/sh\\necho "from vi" > "$1"\\n' > "$HOME/vi"; chmod +x "$HOME/vi"
      script -qec "exec '$0' note --edit" /dev/null < /dev/null
      """, [], ["PATH": "\(home.path):\(Shell.searchPath)"])
    #expect(ended.status == 0, "\(ended)")
    #expect(try home.notes() == ["from vi"])
  }

  /// The signal for a file that may not grow would end the program without a word.
  @Test func saysSoWhereFilesMayNotGrow() throws {
    let home = try Home(slips: [])
    let before = home.bytes
    try home.bash("ulimit -f 0; exec \"$0\" note hello").refused(1, "ulimit -f")
    #expect(home.bytes == before)
  }
}

extension Home {
  /// An editor that is a few lines for the shell, with the file's path as their last word.
  func editor(_ lines: String) throws -> String {
    let script = "\(path)/editor"
    try Data("\(lines)\n".utf8).write(to: URL(fileURLWithPath: script))
    // Read by the shell and not executed: that fails while a child of another test holds it open.
    return "sh \(script)"
  }
}
