import Foundation
import NoContactCore
import Testing

/// Questions, and what becomes of the answers.
@Suite struct PromptTests {
  @Test func asksForTheKindOfASlip() throws {
    let home = try Home(slips: [])
    let ended = try home.run("slip", typing: ["99", "looked"]).expect(0)
    #expect(ended.warnings.contains("What happened?"))
    #expect(
      ended.warnings.contains("Please type a number from 1 to 16, or one of the words. q leaves."))
    #expect(try home.entries().map { $0["what"] as? String } == ["looked"])
  }

  @Test func takesTheNumberOfAChoice() throws {
    let home = try Home(slips: [])
    try home.run("end", typing: ["0", "4", "2"]).expect(0)
    #expect(try home.entries().map { $0["what"] as? String } == ["moved-on"])
  }

  @Test func asksForACheckin() throws {
    let home = try Home(slips: [])
    try home.run("checkin", typing: ["3", "", "a line"]).expect(0)
    let entry = try #require(home.entries().first)
    #expect(entry["mood"] as? Int == 3 && entry["urge"] == nil)
    #expect(entry["note"] as? String == "a line")
  }

  /// What somebody types into a question is words, whatever it would mean on the command line.
  @Test func takesADashForWords() throws {
    let home = try Home(slips: [])
    try home.run("checkin", typing: ["", "", "-"]).expect(0)
    #expect(try home.notes() == ["-"])
  }

  @Test(arguments: [
    ("checkin", ["3"]), ("checkin", ["", "", ""]), ("end", []), ("end", ["nothing"]), ("slip", []),
    ("talk", []), ("ready", ["y", "y"]), ("boundaries agree", ["n", "n", "n", "n"]),
    ("meet log", ["y"]), ("erase", ["keep"]), ("note", []), ("draft", []),
  ])
  func recordsNothingWhereTheAnswersEnd(_ words: String, _ lines: [String]) throws {
    let home = try Home.ready()
    let before = home.bytes
    let status = try home.run(words, typing: lines).status
    #expect([1, 2].contains(status))
    #expect(home.bytes == before)
  }

  @Test(arguments: ["slip", "checkin", "note", "end", "talk", "ready", "draft", "reflect"])
  func asksNothingWhereNoJourneyRuns(_ words: String) throws {
    let home = try Home()
    let ended = try home.run(words, typing: ["1", "1", "1"]).expect(3)
    #expect(ended.text == "" && !ended.warnings.contains("?"))
    #expect(home.files == [])
  }

  @Test(arguments: ["slip", "checkin", "note", "end", "talk", "ready", "draft", "erase"])
  func asksNothingWhereNobodyIsToBeAsked(_ words: String) throws {
    let home = try Home.ready()
    let before = home.bytes
    try home.run("\(words) --no-input", typing: ["1", "1", "1"]).refused(2)
    #expect(home.bytes == before)
  }

  @Test func asksWhatTheEndOfAnUrgeWas() throws {
    let home = try Home(slips: [])
    let ended = try home.run("urge", typing: ["9", "photo", "3", "passed"]).expect(0)
    let entry = try #require(home.entries().first)
    #expect(entry["level"] as? Int == 9 && entry["trigger"] as? String == "photo")
    #expect(entry["wait"] as? Int == 3 && entry["outcome"] as? String == "passed")
    // The page stands there while the questions are asked, and help does where it may be needed.
    let screen = String(decoding: ended.screen, as: UTF8.self)
    let places = ["What won't help right now", "How strong is it", "988", "3:00 left", "It passed"]
    let found = places.map { screen.range(of: $0)?.lowerBound }
    #expect(found == found.compactMap(\.self).sorted(), "\(screen)")
  }

  @Test func keepsAnUrgeWhoseWaitWasInterrupted() throws {
    let home = try Home(slips: [])
    let lines = ["song", "passed"]
    try home.run("urge --level 4 --wait 5", typing: lines, patience: 130).expect(0)
    let entry = try #require(home.entries().first)
    #expect(entry["trigger"] as? String == "song" && entry["wait"] as? Int == 2)
    #expect(entry["outcome"] == nil)
  }

  @Test func givingInLeadsToTheSlip() throws {
    let home = try Home(slips: [])
    let words = "urge --level 4 --trigger song --wait 0"
    try home.run(words, typing: ["gave-in", "texted"]).expect(0)
    #expect(try home.entries().map { $0["kind"] as? String } == ["urge", "slip"])
    try home.run(words, typing: ["gave-in"]).expect(1)
    #expect(try home.entries().count == 3)
  }

  @Test func asksTheQuestionsInTurn() throws {
    let home = try Home(slips: [])
    try home.run("reflect", typing: ["one", "", "three"]).expect(0)
    #expect(try home.entries().map { $0["what"] as? String } == ["5.1", "5.3"])
    // What has an answer is passed over.
    let ended = try home.run("reflect", typing: ["two", "four"]).expect(0)
    #expect(ended.text.contains("You've answered 4 of"))
    #expect(try home.entries().map { $0["what"] as? String } == ["5.1", "5.3", "5.2", "5.4"])
    // One that is named is asked again, and alone.
    try home.run("reflect 5.1", typing: ["once more", "and more"]).expect(0)
    #expect(try home.notes() == ["four", "once more", "one", "three", "two"])
  }

  @Test func saysHowManyQuestionsHaveAnAnswerInTheEnd() throws {
    let home = try Home(slips: [])
    let count = Vocabulary.questions.count
    func end(_ lines: [String]) throws -> String {
      let text = try home.run("reflect", typing: lines).expect(0).text
      return text.split { $0.isWhitespace }.joined(separator: " ")
    }
    let nothing = "You didn't write anything this time. That's all right."
    #expect(try end([]).hasPrefix("\(nothing) You've answered 0 of \(count) questions."))
    #expect(try end(["one"]).hasPrefix("Saved. You've answered 1 of \(count) questions."))
    #expect(try end([""]).hasPrefix("\(nothing) You've answered 1 of \(count) questions."))
    let rest = (2...count).map(String.init)
    #expect(try end(rest).hasPrefix("Saved. You've answered all \(count) questions."))
  }

  @Test func asksForTheSignsAndTheGate() throws {
    let home = try Home(slips: [])
    try home.run("ready", typing: Array(repeating: "n", count: 9) + ["y"]).expect(0)
    try home.run("ready", typing: ["y", "n", "n"]).expect(0)
    let entries = try home.entries()
    #expect(entries.map { $0["signs"] as? [String] } == [["at-peace"], []])
    #expect(entries.map { $0["safe"] as? Bool } == [true, false])
  }

  @Test func asksForWordsToCheckOrToKeep() throws {
    let home = try Home.ready()
    let ended = try home.run("draft first", typing: ["please", "come back"]).expect(1)
    #expect(ended.warnings.contains("Write the first text") && ended.text.contains("begging"))
    // The questions come after what was found, and whoever leaves them leaves them open.
    let screen = String(decoding: ended.screen, as: UTF8.self)
    let places = ["begging", "Four things only you can know", "no answer ever came? (y/n)"]
    let found = places.map { screen.range(of: $0)?.lowerBound }
    #expect(found == found.compactMap(\.self).sorted(), "\(screen)")
    try home.run("draft --sent", typing: ["hello"]).expect(0)
    try home.run("note", typing: ["two", "lines"]).expect(0)
    #expect(try home.notes() == ["hello", "two\nlines"])
  }

  @Test func asksForTheBoundariesAndTheSignsOfAMeeting() throws {
    let home = try Home.ready()
    try home.run("boundaries agree", typing: ["y", "n", "n", "y"]).expect(0)
    try home.run("meet log", typing: Vocabulary.meetingSigns.map { _ in "y" } + ["fine"]).expect(0)
    let entries = try home.entries()
    #expect(entries.compactMap { ($0["ids"] as? [String])?.count } == [2])
    #expect(try home.notes() == ["fine"])
  }
}

/// The same on a pseudo-terminal, which script(1) provides: keys, signals and the end of the input.
@Suite(.enabled(if: Shell.has("script") && !isDarwin)) struct PseudoterminalTests {
  /// Runs the program on a terminal; the keys are pressed one after the other, half a second apart,
  /// and an empty one is half a second more for a machine that is busy.
  private func answer(_ home: Home, _ words: String, _ keys: [String]) throws -> Ended {
    let pressed = keys.map { "sleep 0.5; printf '%b' '\($0)'" }.joined(separator: "; ")
    let script = "{ \(pressed); sleep 0.7; } | script -qec \"exec '$0' \(words)\" /dev/null"
    return try home.bash(script)
  }

  @Test func recordsNothingWhereTheInputEnds() throws {
    let home = try Home(slips: [])
    let before = home.bytes
    let ended = try answer(home, "checkin", ["9\\n", "3\\n", "\\004"]).expect(1)
    #expect(ended.text.contains("Please type a number from 1 to 5. Ctrl-D leaves."))
    #expect(home.bytes == before)
  }

  @Test func takesNoAnswerFromWhatIsTypedWhileItWaits() throws {
    let home = try Home(slips: [])
    let keys = ["passed\\n", "passed\\n", "", "", "\\003"]
    let ended = try answer(home, "urge --level 4 --trigger song --wait 1", keys).expect(0)
    let entry = try #require(home.entries().first)
    #expect(entry["outcome"] == nil)
    #expect(!ended.text.contains("passed"), "\(ended.text)")
  }

  @Test func interruptingAQuestionRecordsNothing() throws {
    let home = try Home(slips: [])
    let before = home.bytes
    #expect(try answer(home, "checkin", ["3\\n", "", "", "\\003"]).status == 130)
    #expect(home.bytes == before)
  }

  @Test func keepsTheWordsOfANoteThatWasInterrupted() throws {
    let home = try Home(slips: [])
    let before = home.bytes
    let ended = try answer(home, "note", ["one\\n", "two", "", "\\003"]).expect(1)
    #expect(ended.text.contains("you stopped, so it isn't in your journal"), "\(ended.text)")
    #expect(home.bytes == before)
    try home.spawn(["note", "--edit"], ["EDITOR": "true"]).expect(0)
    #expect(try home.notes() == ["one\ntwo"])
    // Where nothing was typed, nothing is left.
    #expect(try answer(home, "note", ["", "\\003"]).text.contains("nothing was saved"))
    #expect(try !home.run("status").expect(0).warnings.contains("didn't finish"))
  }

  @Test func keepsWhatWasSaidOfAnUrgeBeforeTheQuestionsWereLeft() throws {
    for leaving in ["\\003", "\\034", "\\004"] {
      let home = try Home(slips: [])
      try answer(home, "urge", ["6\\n", "", "", leaving]).expect(0)
      #expect(try home.entries().compactMap { $0["level"] as? Int } == [6], "\(leaving)")
      let before = home.bytes
      try answer(home, "urge", ["", "", leaving]).expect(1)
      #expect(home.bytes == before)
    }
  }

  @Test func keepsAnUrgeThatWasInterrupted() throws {
    let home = try Home(slips: [])
    try answer(home, "urge", ["6\\n", "photo\\n", "1\\n", "", "", "", "\\003"]).expect(0)
    try answer(home, "urge --level 4 --trigger song --wait 0", ["", "", "", "\\003"]).expect(0)
    let entries = try home.entries()
    #expect(Set(entries.compactMap { $0["trigger"] as? String }) == ["photo", "song"])
    #expect(entries.allSatisfy { $0["outcome"] == nil })
  }
}

/// What ends a wait, where no terminal is needed for it.
@Suite struct WaitingTests {
  /// A window that is closed, a session that ends, Ctrl-C: what happened is kept all the same.
  @Test(arguments: [SIGHUP, SIGTERM, SIGINT])
  func keepsAnUrgeWhoseWaitASignalEnds(_ signal: Int32) throws {
    let home = try Home(slips: [])
    let words = [Shell.program, "urge", "--level", "6", "--wait", "5", "still here"]
    let running = try Shell.start(words, environment: home.environment())
    // Until the page stands there, the signal would end the program.
    usleep(400_000)
    kill(running.process, signal)
    running.wait().expect(0)
    #expect(try home.notes() == ["still here"])
    #expect(try home.entries().first?["level"] as? Int == 6)
  }

  /// A shell that is told of its closed window tells its jobs once more.
  @Test func keepsAnUrgeWhateverElseAClosedWindowSends() throws {
    let home = try Home(slips: [])
    let words = [Shell.program, "urge", "--level", "6", "--wait", "5"]
    let running = try Shell.start(words, environment: home.environment())
    usleep(400_000)
    for _ in 0..<400 where kill(running.process, SIGHUP) == 0 { usleep(250) }
    running.wait().expect(0)
    #expect(try home.entries().first?["level"] as? Int == 6)
  }

  @Test(arguments: [["TERM": "dumb"], ["ACCESSIBLE": "1"]])
  func saysInWordsHowLongItTakes(_ variables: [String: String]) throws {
    let home = try Home(slips: [])
    let ended = try home.run(
      "urge --level 4 --trigger song --wait 3", variables, typing: ["passed"],
      screen: (80, 200))
    #expect(
      ended.warnings.contains(
        """
        Waiting until 20:03. Ctrl-C ends it sooner.
        2 minutes left.
        1 minute left.
        """))
    #expect(!ended.warnings.contains("\r") && !ended.warnings.contains("\u{2588}"))
  }

  @Test func asksOfADraftWhatWordsCannotShow() throws {
    let home = try Home.ready()
    let before = home.bytes
    let line = "draft first 'The heron is back on the canal by your old school'"
    let calm = try home.run(line, typing: ["y", "n", "y", "n"], screen: (80, 40)).expect(0)
    #expect(calm.text.contains("You know this text better than I do"))
    #expect(
      calm.warnings.contains("None of the words that often land badly")
        && !calm.text.contains("None of"))
    let hope = try home.run(line, typing: ["y", "n", "y", "y"]).expect(1)
    #expect(hope.text.contains("They'd hear the hope") && hope.text.contains("None of the words"))
    try home.run(line + " --json", typing: ["n"]).expect(0)
    try home.run(line + " --no-input", typing: ["n"]).expect(0)
    #expect(home.bytes == before)
  }
}

#if canImport(Darwin)
let isDarwin = true
#else
let isDarwin = false
#endif
