import Foundation
import NoContactCore
import Testing

// >>> as in the documentation
private func example(_ folder: String, print: (String) -> Void) throws {
  let store = Store(folder: folder)
  guard let start = Moment("2026-11-03T20:00:00+01:00"),
    let evening = Moment(seconds: 1_794_171_600, offset: 60)
  else { return }
  try store.change("start", at: start, begins: true) { journal in
    journal.journeys.append(
      Journey(id: "robin", changed: start, breakup: start.day, from: start.day, name: "Sam"))
  }
  try store.record(.slip(Slip(.text)), note: "asked how I was", at: evening)
  if let journey = try store.load()?.running {
    let progress = Progress(journey, today: evening.day)
    print("day \(progress.day) of \(journey.days), \(progress.practice.slips.theirs) from them")
  }
}
// <<<

/// The example of the library's documentation, compiled and run.
@Suite struct WorkedExampleTests {
  @Test func saysWhatItPromises() throws {
    try withTemporaryFolder { folder in
      var lines: [String] = []
      try example(folder) { lines.append($0) }
      #expect(lines == ["day 6 of 30, 1 from them"])
    }
  }

  @Test func standsInTheDocumentationAsItIsHere() throws {
    let here = URL(fileURLWithPath: #filePath)
    let root = here.deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let page = root.appendingPathComponent(
      "Sources/NoContactCore/NoContactCore.docc/NoContactCore.md")
    func block(_ file: URL, from opening: String, to closing: String) throws -> [String] {
      let lines = try String(contentsOf: file, encoding: .utf8).components(separatedBy: "\n")
      let start = try #require(lines.firstIndex(of: opening))
      let end = try #require(lines[(start + 1)...].firstIndex(of: closing))
      return lines[(start + 1)..<end].map { $0.trimmingCharacters(in: .whitespaces) }
    }
    let compiled = try block(here, from: "// >>> as in the documentation", to: "// <<<")
    #expect(try block(page, from: "```swift", to: "```") == compiled.dropFirst().dropLast())
  }
}
