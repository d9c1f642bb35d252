import Foundation
import Testing

/// Questions, asked and answered on a pseudo-terminal, which script(1) provides.
@Suite(.enabled(if: Shell.has("script") && !isDarwin)) struct PromptTests {
  /// Runs the program on a terminal; the keys are pressed one after the other, half a second apart,
  /// and an empty one is half a second more for a machine that is busy.
  private func answer(_ home: Home, _ words: String, _ keys: [String]) throws -> Ended {
    let pressed = keys.map { "sleep 0.5; printf '%b' '\($0)'" }.joined(separator: "; ")
    let script = "{ \(pressed); sleep 0.7; } | script -qec \"exec '$0' \(words)\" /dev/null"
    return try home.bash(script)
  }

  @Test func asksForTheKindOfASlip() throws {
    let home = try Home(slips: [])
    let ended = try answer(home, "slip", ["99\\n", "looked\\n"])
    #expect(ended.text.contains("That is not one of the answers."))
    #expect(try home.entries().map { $0["what"] as? String } == ["looked"])
  }

  @Test func asksForACheckin() throws {
    let home = try Home(slips: [])
    try answer(home, "checkin", ["3\\n", "\\n", "a line\\n"]).expect(0)
    let entry = try #require(home.entries().first)
    #expect(entry["mood"] as? Int == 3 && entry["urge"] == nil)
    #expect(entry["note"] as? String == "a line")
  }

  @Test func recordsNothingWhereTheInputEnds() throws {
    let home = try Home(slips: [])
    let before = home.bytes
    try answer(home, "checkin", ["3\\n", "\\004"]).expect(1)
    try answer(home, "end", ["\\004"]).expect(1)
    try answer(home, "talk", ["\\003"]).expect(1)
    #expect(home.bytes == before)
  }

  @Test func interruptingAQuestionRecordsNothing() throws {
    let home = try Home(slips: [])
    let before = home.bytes
    #expect(try answer(home, "checkin", ["3\\n", "", "", "\\003"]).status == 130)
    #expect(home.bytes == before)
  }

  @Test func keepsAnUrgeThatWasInterrupted() throws {
    let home = try Home(slips: [])
    try answer(home, "urge", ["6\\n", "photo\\n", "1\\n", "", "", "", "\\003"]).expect(0)
    try answer(home, "urge --level 4 --trigger song --wait 0", ["", "", "", "\\003"]).expect(0)
    let entries = try home.entries()
    #expect(Set(entries.compactMap { $0["trigger"] as? String }) == ["photo", "song"])
    #expect(entries.allSatisfy { $0["outcome"] == nil })
  }

  @Test func givingInLeadsToTheSlip() throws {
    let home = try Home(slips: [])
    try answer(
      home, "urge --level 4 --trigger song --wait 0", ["gave-in\\n", "texted\\n"]
    ).expect(0)
    #expect(try home.entries().map { $0["kind"] as? String } == ["urge", "slip"])
  }

  @Test func asksTheQuestionsInTurn() throws {
    let home = try Home(slips: [])
    try answer(home, "reflect", ["one\\n", "\\n", "three\\n", "\\004"]).expect(0)
    #expect(try home.entries().map { $0["what"] as? String } == ["5.1", "5.3"])
  }

  @Test func asksForTheSignsAndTheGate() throws {
    let home = try Home(slips: [])
    try answer(home, "ready", ["y\\n"] + Array(repeating: "n\\n", count: 6) + ["y\\n"]).expect(0)
    try answer(home, "ready", ["n\\n"]).expect(0)
    let entries = try home.entries()
    #expect(entries.map { $0["signs"] as? [String] } == [["at-peace"], []])
    #expect(entries.map { $0["safe"] as? Bool } == [true, false])
  }
}

#if canImport(Darwin)
private let isDarwin = true
#else
private let isDarwin = false
#endif
