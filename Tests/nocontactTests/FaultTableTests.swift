import Foundation
import Testing

/// The README says what is tried, and `.ci/faults` that it was.
@Suite struct FaultTableTests {
  private static let top = URL(fileURLWithPath: #filePath).appending(path: "../../..")
    .standardizedFileURL

  /// The rows of the README's table: a fault, and how often it is tried at least.
  private func rows() throws -> [(name: String, least: Int)] {
    let readme = try String(
      contentsOf: FaultTableTests.top.appending(path: "README.md"), encoding: .utf8)
    return try readme.split(separator: "\n").compactMap { line in
      let cells = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
      guard cells.count == 2, cells[1].hasPrefix("at least ") else { return nil }
      let digits = cells[1].dropFirst("at least ".count).filter { $0 != "," }
      return (cells[0], try #require(Int(digits)))
    }
  }

  @Test func standsInTheReadme() throws {
    #expect(try rows().map(\.name) == FaultTable.Row.allCases.map(\.rawValue))
    let script = try String(
      contentsOf: FaultTableTests.top.appending(path: ".ci/fuzz"), encoding: .utf8)
    #expect(script.contains(FaultTable.Row.input.rawValue))
  }

  /// Runs the script on lines that say what was tried.
  private func table(_ lines: [(String, Int, Int)], isCI: Bool = false) throws -> Ended {
    let home = try Home()
    let text = lines.map { "\($0.0)\t\($0.1)\t\($0.2)\n" }.joined()
    let file = try home.write("faults", text)
    let script = FaultTableTests.top.appending(path: ".ci/faults").path
    return try home.run(command: [script, file], ["CI": isCI ? "true" : nil])
  }

  @Test(.enabled(if: Shell.has("awk"))) func isPrintedAndCompared() throws {
    let rows = try rows()
    let all = rows.map { ($0.name, $0.least, $0.least) }
    let ended = try table(all + [(rows[0].name, 1, 1)], isCI: true).expect(0)
    for row in rows { #expect(ended.text.contains(row.name)) }
    #expect(ended.text.contains("\(rows[0].least + 1) tried"))
    // Too few, one that was not survived, one that was not tried at all.
    let others = Array(all.dropLast())
    for lines in [others + [(all[9].0, 1, 1)], others] {
      let few = try table(lines, isCI: true).expect(1)
      #expect(few.text.contains("the README says"))
      #expect(try table(lines).expect(0).text == few.text)
    }
    let lost = try table(others + [(all[9].0, all[9].1, all[9].1 - 1)]).expect(1)
    #expect(lost.text.contains("not all of them"))
  }
}
