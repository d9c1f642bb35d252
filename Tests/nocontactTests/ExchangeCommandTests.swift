import Foundation
import NoContactCore
import Testing

@testable import nocontact

/// Everything taken out, and what other machines and other programs have taken in.
@Suite struct ExchangeCommandTests {
  @Test(arguments: ["json", "csv"])
  func comesInAgainOnAnotherMachine(_ format: String) throws {
    let home = try Home(slips: ["he wrote, \"twice\"", "=1+1", "zwölf\nZeilen"])
    try home.run("delete last").succeeded()
    let path = "\(home.path)/out.\(format)"
    try home.run("export --format \(format) --output \(path)").succeeded()
    let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions]
    #expect(mode as? Int == 0o600)
    let other = try Home()
    let told = try other.run("import \(path)").succeeded()
    #expect(told.text.contains("Taken in: 2 new entries, 1 other change"), "\(told.text)")
    #expect(other.bytes == home.bytes)
    let before = other.bytes
    #expect(try other.run("import \(path)").succeeded().text.contains("Nothing new"))
    #expect(other.bytes == before)
    try other.run("undo").succeeded()
    #expect(try other.run("status").expect(3).warnings.contains("start"))
  }

  @Test func replacesNothingUnasked() throws {
    let home = try Home(slips: ["1"])
    let path = try home.write("mine.txt", "mine")
    try home.run("export --output \(path)").refused(1, "--force")
    #expect(try String(contentsOfFile: path, encoding: .utf8) == "mine")
    try home.run("export --output \(path) --force").succeeded()
    #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == Data(home.bytes ?? []))
    try home.run("export --output /nowhere/x").refused(1, "/nowhere/x")
    #expect(try home.run("export").succeeded().output == (home.bytes ?? []))
  }

  @Test func takesLinesInAllOrNone() throws {
    let home = try Home(slips: [])
    let path = try home.write(
      "lines.txt", "2026-11-20 text he wrote\nsome day text\n2026-11-21 replied sorry\n")
    let before = home.bytes
    try home.run("import \(path)").refused(2, "line 2", "--skip")
    #expect(home.bytes == before)
    try home.run("import -", input: "nonsense\n").refused(2, "standard input, line 1")
    let would = try home.run("import \(path) --skip --dry-run").expect(0)
    #expect(would.warnings.contains("left out") && would.warnings.contains("line 2"))
    #expect(would.text.contains("Would take in: 2 new entries"))
    #expect(home.bytes == before)
    try home.run("import \(path) --skip").expect(0)
    #expect(try home.entries().count == 2)
    try home.run("undo").succeeded()
    #expect(try home.entries().filter { $0["kind"] as? String != "deleted" }.isEmpty)
  }

  /// However many they are, they go in one, and are not all told.
  @Test func aThousandLinesGoInOne() throws {
    let home = try Home(slips: [])
    let before = try home.entries().count
    let lines = (0..<1000).map { "2026-11-\(10 + $0 % 10) note line \($0)\n" }.joined()
    let path = try home.write("lines.txt", lines)
    #expect(try home.run("import \(path)").succeeded().text.contains("and 980 more"))
    #expect(try home.entries().count == before + 1000)
    let undone = try home.run("undo -q").succeeded().lines
    #expect(undone.count == 2 && undone[0].contains("; and 980 more"))
    #expect(try home.entries().count == before)
    let redone = try home.run("redo").succeeded().text
    #expect(redone.contains("and 980 more") && redone.split(separator: "\n").count < 60)
  }

  @Test func setsConflictCopiesAside() throws {
    let home = try Home(slips: ["1"])
    let copy = "\(home.data)/journal.sync-conflict-20261122-120000-ABCDEFG.json"
    try Data(home.bytes ?? []).write(to: URL(fileURLWithPath: copy))
    try home.run("note 'only here'").succeeded()
    #expect(try home.run("status").expect(0).warnings.contains("nocontact import"))
    try home.run("import").succeeded()
    #expect(!FileManager.default.fileExists(atPath: copy))
    let kept = try FileManager.default.contentsOfDirectory(atPath: "\(home.data)/history/merged")
    #expect(kept.count == 1)
    #expect(try home.run("log").succeeded().text.contains("only here"))
    #expect(try home.run("import").succeeded().text.contains("No copy lies beside"))
  }

  @Test(arguments: [
    "journal.sync-conflict-20261122-120000-ABCDEFG.json",
    "journal (Robin's conflicted copy 2026-11-22).json",
    "journal (conflicted copy 2026-11-22 120000).json", "journal_conflict-20261122-120000.json",
    "journal (In Konflikt stehende Kopie von Robin 2026-11-22).json",
    "journal (Copie en conflit de Robin 2026-11-22).json",
  ])
  func takesTheCopiesOfEachFileSync(_ name: String) throws {
    let home = try Home(slips: ["1"])
    let other = try Home(copying: home)
    try other.run("note theirs").succeeded()
    let copy = "\(home.data)/\(name)"
    for line in ["status", ""] {
      #expect(try home.run(line).succeeded().warnings == "")
    }
    try Data(other.bytes ?? []).write(to: URL(fileURLWithPath: copy))
    for line in ["status", ""] {
      #expect(try home.run(line).expect(0).warnings.contains("'\(name)'"), "\(line)")
    }
    #expect(try home.run("doctor").expect(1).text.contains("journal"))
    try home.run("import").succeeded()
    #expect(home.bytes == other.bytes)
    #expect(!FileManager.default.fileExists(atPath: copy))
    let kept = try FileManager.default.contentsOfDirectory(atPath: "\(home.data)/history/merged")
    #expect(kept.count == 1)
    let content = FileManager.default.contents(atPath: "\(home.data)/history/merged/\(kept[0])")
    #expect(content == Data(other.bytes ?? []))
    // The same again brings nothing, and is one change less to undo.
    try Data(other.bytes ?? []).write(to: URL(fileURLWithPath: copy))
    #expect(try home.run("import").succeeded().text.contains("Nothing new"))
    #expect(home.bytes == other.bytes)
    try home.run("undo").succeeded()
    #expect(try home.notes() == ["1"])
  }

  @Test func namesAnotherTimeThatRuns() throws {
    let (home, other) = (try Home(), try Home())
    try home.run("start '5 days ago' --name Sam").succeeded()
    try other.run("start '3 days ago' --name Ana").succeeded()
    try home.run("import \(other.journal)").succeeded()
    let status = try home.run("status").expect(0)
    #expect(status.text.contains("Ana") && status.warnings.contains("17 November 2026"))
    try home.run("end stopped").succeeded()
    #expect(try home.run("status").expect(0).text.contains("Sam"))
  }

  @Test func refusesWhatIsDamaged() throws {
    let home = try Home(slips: ["1"])
    let before = home.bytes
    for (text, status) in [("{\"schema\":1,", 1), ("{\"journeys\":[],\"schema\":9}", 1)] {
      let path = try home.write("bad.json", text)
      try home.run("import \(path)").refused(Int32(status), path)
    }
    try home.run("import /nowhere.json").refused(1, "/nowhere.json")
    #expect(home.bytes == before)
  }

  /// Whatever was done: each kept version, and each export that can be read back, holds all of it.
  @Test(arguments: 1...4 as ClosedRange<UInt64>)
  func everyVersionAndExportComesInWithoutLoss(seed: UInt64) throws {
    var random = Seeded(state: seed)
    let home = try Home(slips: ["=1+1", "'quoted'", "a, \"b\"\r\n\tc"])
    let words = [
      "slip replied", "checkin 2 'so so, \u{1F327}'", "urge --level 7", "did exercise -- '@home'",
      "note --unsent '-dear'", "reasons add '+1'", "boundaries add 'x;y'", "edit last --note ''",
      "delete last", "undo", "redo", "settings name 'N, \"Q\"'", "settings person 'A 0123'",
      "end stopped", "start '2 days ago'", "restore 3", "steps --done 1",
      "reflect 5.2 'first, then'",
      "settings days 45", "ready --unsafe --hazard afraid", "draft first --sent 'hello'",
    ]
    for _ in 0..<60 { _ = try home.run(words.randomElement(using: &random) ?? "undo") }
    let exports = try ["json", "csv"].map { format in
      let path = "\(home.path)/out.\(format)"
      try home.run("export --format \(format) --output \(path)").succeeded()
      return path
    }
    for path in home.versions + exports {
      let other = try Home()
      try other.run(["import", path]).expect(0)
      let content = FileManager.default.contents(atPath: path)
      let bytes = exports.contains(path) ? home.bytes : content.map { Array($0) }
      // Where nothing had begun, nothing begins.
      if let journeys = try bytes?.object()["journeys"] as? [Any], journeys.isEmpty { continue }
      // Journeys come in the order of their first days.
      let whole = try Journal(parsing: try #require(bytes)).merged(with: Journal())
      #expect(try Journal(parsing: try #require(other.bytes)) == whole, "\(path)")
      // Into what it came from, it brings nothing.
      if exports.contains(path) {
        #expect(try home.run(["import", path]).expect(0).text.contains("Nothing new"), "\(path)")
      }
    }
  }

  /// Another reader of tables finds the same words, with an apostrophe before what would be a formula.
  @Test(.enabled(if: Shell.has("python3"), "python3 is not installed"))
  func isReadByAnotherReaderOfTables() throws {
    let notes = [
      "plain", "a, b; \"c\"", "two\nlines", "=1+1", "+49", "-x", "@y", "'quoted", "\u{202E}עולם",
      String(repeating: "x", count: 10_000),
    ]
    let home = try Home(slips: [])
    for note in notes { try home.run(["slip", "text", "--", note]).succeeded() }
    let table = "\(home.path)/table.csv"
    try home.run("export --format csv --output \(table)").succeeded()
    let script = """
      import csv, json, sys
      with open(sys.argv[1], newline='', encoding='utf-8') as file:
          rows = [row for row in csv.DictReader(file) if row['kind'] == 'slip']
      print(json.dumps([row['note'] for row in rows]))
      """
    let read = try home.run(command: ["python3", "-c", script, table]).expect(0)
    let found = try JSONSerialization.jsonObject(with: Data(read.output)) as? [String]
    let expected = notes.map { note in
      "=+-@'".contains(note.first ?? " ") ? "'\(note)" : note
    }
    #expect(found?.sorted() == expected.sorted())
  }
}
