import CommandTable
import Foundation
import NoContactCore
import Testing

@testable import nocontact

/// What the scripts of the shells are told.
@Suite struct CompletionTests {
  /// The lines that stand for words, and those that say something else.
  private func lines(_ home: Home, _ words: [String]) throws -> (words: [String], other: [String]) {
    let ended = try home.run([Complete.name] + words).succeeded()
    let lines = ended.text.split(separator: "\n").map(String.init)
    return (lines.filter { !$0.hasPrefix("\t") }, lines.filter { $0.hasPrefix("\t") })
  }

  private func words(_ home: Home, _ words: String...) throws -> [String] {
    try lines(home, words).words.map { $0.split(separator: "\t").first.map(String.init) ?? "" }
  }

  /// Whatever is offered is taken: every candidate of every option and argument, as it is typed.
  @Test(arguments: commandTable.commands.map(\.name))
  func offersNothingThatIsRefused(_ name: String) throws {
    let home = try Home.ready()
    try home.run("did --new 'long walk'").succeeded()
    try home.run("reasons add 'one of mine'").succeeded()
    let command = try commandTable.command(name)
    let needed = command.parameters.filter { $0.usage.first != "[" }.map { parameter in
      parameter.choices.first ?? "x"
    }
    var count = 0
    for parameter in command.parameters + commandTable.common {
      let before = [command.name] + (parameter.isOption ? ["--\(parameter.name)"] : [])
      let world = try home.world()
      let place = Place(before: [], beginning: "")
      let candidates = parameter.candidates(in: world, at: place)
      if case .flag = parameter.form { continue }
      if !parameter.choices.isEmpty { #expect(!candidates.isEmpty, "\(name) \(parameter.name)") }
      #expect(Set(candidates.map(\.text)).count == candidates.count, "\(name) \(parameter.name)")
      for candidate in candidates {
        let line = before + [candidate.text] + (parameter.isOption ? needed : [])
        #expect(throws: Never.self) {
          try commandTable.parse(line.dropFirst(), for: command)
        }
        count += 1
      }
    }
    #expect(count >= 3)
  }

  /// Every word of a fixed vocabulary says what it means, unless it is plain.
  @Test func saysWhatTheWordsMean() throws {
    let home = try Home(slips: ["asked how I was"])
    for line in [
      "", "slip", "guide", "help", "steps --done", "reflect", "ready --signs", "ready --hazard",
      "end", "talk", "draft", "boundaries agree", "meet log --signs", "settings", "slip text --on",
      "delete", "edit", "restore", "edit last --outcome", "did", "urge --outcome",
    ] {
      let words = Home.words(line) + [""]
      for line in try lines(home, words).words { #expect(line.contains("\t"), "\(words): \(line)") }
    }
  }

  @Test func offersTheEntriesTheLatestFirst() throws {
    let home = try Home(slips: ["one"])
    try home.run("note 'the second'", at: "2026-11-22T21:00:00+01:00").succeeded()
    let found = try lines(home, ["delete", ""]).words
    #expect(found.count == 3 && found[0].hasPrefix("last\t"))
    #expect(found[1].contains("a note: \u{201C}the second") && found[2].contains("one"))
    let id = try #require(found[1].split(separator: "\t").first)
    #expect(try words(home, "edit", String(id.prefix(5))) == ["last", String(id)])
    // What is named already is not offered again.
    #expect(try words(home, "delete", String(id), "").count == 2)
    try home.run("delete \(id)").succeeded()
  }

  @Test func offersWhatIsTheUsersOwn() throws {
    let home = try Home.ready()
    try home.run("did --new pottery").succeeded()
    #expect(try words(home, "did", "").contains("pottery"))
    #expect(try words(home, "did", "sleep", "").contains("sleep") == false)
    #expect(try words(home, "did", "gy").contains("gym"))
    #expect(try words(home, "edit", "last", "--activities", "sleep,").contains("pottery"))
    try home.run("reasons add 'I sleep again'").succeeded()
    let reasons = try lines(home, ["reasons", "remove", ""]).words
    #expect(reasons.count == 1 && reasons[0].hasSuffix("\tI sleep again"))
    #expect(try words(home, "reasons", "add", "") == [])
    let id = try #require(reasons[0].split(separator: "\t").first)
    try home.run("reasons remove \(id)").succeeded()
    try home.run("boundaries agree commitment").succeeded()
    try home.run("boundaries add 'no calls after ten'").succeeded()
    #expect(try !words(home, "boundaries", "agree", "").contains("commitment"))
    let kept = try lines(home, ["boundaries", "remove", ""]).words
    #expect(kept.count == 2 && kept[1].hasSuffix("\tno calls after ten"))
    #expect(try words(home, "boundaries", "add", "") == [])
  }

  @Test func offersWhatASettingCanBe() throws {
    let home = try Home(slips: [])
    #expect(try words(home, "settings", "") == Setting.all.map(\.key))
    #expect(try words(home, "settings", "goal", "") == ["reconnect", "heal"])
    #expect(try words(home, "settings", "from", "").contains("yesterday"))
    #expect(try words(home, "settings", "name", "") == [])
  }

  @Test func followsTheGoal() throws {
    let home = try Home(slips: [])
    #expect(try words(home, "reflect", "") == Vocabulary.questions)
    try home.run("settings goal heal").succeeded()
    #expect(try words(home, "reflect", "") == Vocabulary.questions(for: .heal))
    #expect(try !words(home, "steps", "--done", "").contains("14"))
  }

  @Test func offersTheKeptVersions() throws {
    let home = try Home(slips: ["1", "2"])
    let found = try lines(home, ["restore", ""]).words
    #expect(found.count == home.versions.count && found[0].hasPrefix("1\t"))
    #expect(found[0].contains("(slip)") && found.last?.contains("(start)") == true)
  }

  @Test func completesListsItemByItem() throws {
    let home = try Home(slips: [])
    let found = try lines(home, ["ready", "--signs=no-anger,at-peace,"])
    #expect(found.other == ["\tprefix\t--signs=no-anger,at-peace,", "\tlist"])
    #expect(found.words.count == Vocabulary.signs.count - 2)
    #expect(try lines(home, ["guard", "--", "ls", ""]).other == ["\tprogram\t2"])
  }

  @Test func withoutACommandTheOptionsAreThoseOfTheStatus() throws {
    let home = try Home()
    #expect(try words(home, "-").contains("--json"))
    #expect(try words(home, "-").contains("--version"))
    #expect(try words(home, "--color", "").contains("never"))
    #expect(try words(home, "--version", "") == [])
    #expect(try words(home, "--help", "") == words(home, "help", ""))
    #expect(try words(home, "--help", "").contains("slip"))
    #expect(try words(home, "") == commandTable.commands.map(\.name))
    #expect(try !words(home, "").contains(Complete.name))
  }

  /// No line is more than a line, and no part of one is more than a part.
  @Test func keepsWhatANoteHoldsApart() throws {
    let home = try Home()
    let hostile = "a\tb\nc $(touch x) `touch y` \u{1B}]0;z\u{07} \u{202E} \\ : ' \" ! % \u{9B}"
    try home.run(["start", "--name", hostile]).succeeded()
    try home.run(["slip", "text", hostile + String(repeating: " and more", count: 500)]).succeeded()
    try home.run(["did", "--new", "tab\there"])
    try home.run(["did", "--new", "esc\u{1B}[31m"])
    try home.run(["did", "--new", "a:b\\c d"]).succeeded()
    let entries = try lines(home, ["delete", ""]).words
    #expect(entries.allSatisfy { $0.filter { $0 == "\t" }.count == 1 && $0.count < 120 })
    #expect(!entries.joined().unicodeScalars.contains { $0.isUnsafeToShow && $0 != "\t" })
    let activities = try words(home, "did", "")
    #expect(activities.contains("a:b\\c d"))
    #expect(!activities.contains { $0.hasPrefix("tab") || $0.hasPrefix("esc") })
    // Nothing goes back that would be a line of its own.
    #expect(try lines(home, ["ready", "--signs", "a\n\tfiles\n,"]).other == [])
  }

  @Test func neverFailsAndNeverWrites() throws {
    let homes = try [[], ["1"], ["1"], ["1"]].map { $0.isEmpty ? try Home() : try Home(slips: $0) }
    try homes[2].put(Array("{".utf8))
    try FileManager.default.removeItem(atPath: homes[3].journal)
    let lines =
      commandTable.commands.map { [$0.name, ""] }
      + [[], [""], ["", "", ""], ["--", ""], ["nothing", ""], ["settings", "goal", ""]]
      + [["reasons", "remove", ""], ["boundaries", "remove", ""], ["delete", "x"]]
    for home in homes {
      let before = home.files
      for words in lines {
        let ended = try home.run([Complete.name] + words).succeeded()
        #expect(ended.warnings == "", "\(words)")
      }
      #expect(home.files == before)
    }
    let home = homes[1]
    // No home, a clock that is none, a zone that is none, words that are no text, nowhere to write.
    for changes: [String: String?] in [
      ["HOME": nil], ["NOCONTACT_NOW": "noon"], ["NOCONTACT_NOW": nil, "TZ": "X-90"],
    ] {
      try home.spawn([Complete.name, "delete", ""], changes).succeeded()
    }
    let script = "\"$0\" __complete delete $'\\xff' && \"$0\" __complete '' >&-"
    #expect(try home.bash(script).succeeded().text == "")
  }

  /// The lock is not waited for: another process holds it here.
  @Test(.enabled(if: Shell.has("flock"))) func doesNotWaitForTheLock() throws {
    let home = try Home(slips: ["1"])
    let lock = try #require(home.files.first { $0.hasSuffix("lock") })
    let script = "flock \"$HOME/\(lock)\" timeout 5 \"$0\" __complete delete ''"
    #expect(try home.bash(script).succeeded().lines.count > 2)
  }

  @Test func offersNoMoreThanSomebodyLooksThrough() throws {
    let home = try Home(slips: [])
    var text = String(decoding: try #require(home.bytes), as: UTF8.self)
    let entries = (0..<3000).map { number in
      """
      {"at": "2026-11-20T10:00:00+01:00", "changed": "2026-11-20T10:00:00+01:00",
       "day": "2026-11-20", "id": "n\(number)", "kind": "note", "revision": 1, "note": "a"}
      """
    }
    text = text.replacing(
      /"entries" : \[\s*\]/, with: "\"entries\" : [\(entries.joined(separator: ","))]")
    try home.put(Array(text.utf8))
    #expect(try words(home, "delete", "").count == 41)
    #expect(try words(home, "delete", "n2999") == ["last", "n2999"])
  }
}
