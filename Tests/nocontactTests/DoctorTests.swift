import Foundation
import NoContactCore
import Testing

@testable import nocontact

/// The look at the journal and what belongs to it, and what is said of words that were left.
@Suite struct DoctorTests {
  private func mode(_ path: String, _ mode: Int) throws {
    try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: path)
  }

  @Test func saysInOneLineThatAllIsWell() throws {
    let home = try Home(slips: ["1", "2"])
    let told = try home.run("doctor").succeeded().text
    #expect(told.hasPrefix("All's well. 2 entries in"))
    #expect(try home.run("doctor --json").succeeded().json()["well"] as? Bool == true)
    #expect(try home.run("doctor --path").succeeded().text == "\(home.journal)\n")
    let empty = try Home()
    #expect(try empty.run("doctor").succeeded().text.contains("no journal yet"))
    #expect(empty.files == [])
  }

  @Test func mendsWhatOthersCouldRead() throws {
    let home = try Home(slips: ["1"])
    try mode(home.data, 0o755)
    try mode(home.journal, 0o644)
    let told = try home.run("doctor").expect(1)
    #expect(told.text.contains("2 things to look at") || told.text.contains("3 things to look at"))
    let before = home.bytes
    let mended = try home.run("doctor --fix").succeeded()
    #expect(mended.text.contains("Mended:") && mended.text.contains("All's well."))
    #expect(home.bytes == before)
  }

  @Test func setsLeftoversAndUnreadableVersionsAside() throws {
    let home = try Home(slips: ["1", "2"])
    let version = try #require(
      FileManager.default.contentsOfDirectory(atPath: "\(home.data)/history").sorted().last)
    try "{ damaged".write(
      toFile: "\(home.data)/history/\(version)", atomically: true, encoding: .utf8)
    try mode("\(home.data)/history/\(version)", 0o600)
    let leftover = "\(home.data)/.journal.json.nocontact-0123456789ab"
    try "half".write(toFile: leftover, atomically: true, encoding: .utf8)
    try mode(leftover, 0o600)
    #expect(try home.run("doctor").expect(1).text.contains("2 things to look at"))
    try home.run("doctor --fix").succeeded()
    let aside = try FileManager.default.contentsOfDirectory(atPath: "\(home.data)/history/merged")
    #expect(aside.count == 2)
    try home.run("erase --yes").succeeded()
    #expect(!home.files.contains { $0.contains("nocontact") })
  }

  @Test func keepsWordsThatWereNotFinished() throws {
    let home = try Home(slips: ["1"])
    let left = "\(home.data)/draft-0123456789ab.txt"
    try "what I wanted\nto say".write(toFile: left, atomically: true, encoding: .utf8)
    try mode(left, 0o600)
    for line in ["status", "slip text", "log"] {
      #expect(try home.run(line).expect(0).warnings.contains(left), "\(line)")
    }
    for line in ["prompt", "completions bash", "guard -- true"] {
      #expect(!(try home.run(line).warnings.contains(left)), "\(line)")
    }
    #expect(try home.run("doctor").expect(1).text.contains("didn't finish"))
    try home.run("doctor --fix").succeeded()
    #expect(!FileManager.default.fileExists(atPath: left))
    let entry = try #require(home.entries().last)
    #expect(entry["note"] as? String == "what I wanted\nto say" && entry["unsent"] as? Bool == true)
  }

  @Test func anEditorGoesOnWithThem() throws {
    let home = try Home(slips: ["1"])
    let left = "\(home.data)/draft-0123456789ab.txt"
    try "begun".write(toFile: left, atomically: true, encoding: .utf8)
    try home.spawn(["note", "--edit"], ["EDITOR": "sh -c 'echo \" and ended\" >>\"$0\"'"]).expect(0)
    #expect(try home.entries().last?["note"] as? String == "begun and ended")
    #expect(!FileManager.default.fileExists(atPath: left))
  }

  @Test func namesTheVersionThatBringsADamagedJournalBack() throws {
    let home = try Home(slips: ["1", "2"])
    let bytes = try #require(home.bytes)
    for (text, words) in [
      ("", "empty"), (String(decoding: bytes.dropLast(40), as: UTF8.self), "line"),
    ] {
      try Data(text.utf8).write(to: URL(fileURLWithPath: home.journal))
      try home.run("status").refused(1, words, "nocontact restore 1")
      #expect(try home.run("doctor").expect(1).text.contains("nocontact restore 1"))
    }
    try home.run("restore 1").succeeded()
    #expect(try home.entries().count == 1)
  }

  @Test func namesALockThatIsHeldAndACopy() throws {
    let home = try Home(slips: ["1"])
    let file = open("\(home.data)/journal.lock", O_RDWR)
    defer { close(file) }
    #expect(flock(file, LOCK_EX) == 0)
    #expect(try home.run("doctor").expect(1).text.contains("Another process"))
    flock(file, LOCK_UN)
    try Data(home.bytes ?? []).write(
      to: URL(fileURLWithPath: "\(home.data)/journal (conflicted copy 2026-11-22).json"))
    #expect(try home.run("doctor").expect(1).text.contains("nocontact import"))
  }

  @Test func tellsTheReminderAndWhatIsWrongWithIt() throws {
    let home = try Home(slips: ["1"])
    let tools = Tools(home: home)
    #expect(try home.run("doctor --json", tools: tools).succeeded().json()["reminder"] is NSNull)
    try home.run("remind 20:30", tools: tools).succeeded()
    let told = try home.run("doctor", tools: tools).succeeded().text
    #expect(told.contains("reminder comes every day at 20:30"))
    let json = try home.run("doctor --json", tools: tools).succeeded().json()
    #expect((json["reminder"] as? [String: Any])?["time"] as? String == "20:30")
    // Each trouble is told with its mend.
    tools.change { $0.isProgramThere = false }
    let gone = try home.run("doctor", tools: tools).expect(1).text
    #expect(gone.contains("/usr/bin/nocontact, which isn't there") && gone.contains("remind 20:30"))
    tools.change { ($0.isProgramThere, $0.programs) = (true, ["systemctl"]) }
    #expect(try home.run("doctor", tools: tools).expect(1).text.contains("notify-send is missing"))
    tools.change { $0.programs = ["systemctl", "notify-send"] }
    let link = "\(home.path)/.config/systemd/user/timers.target.wants/gentle-reminder.timer"
    try FileManager.default.removeItem(atPath: link)
    #expect(try home.run("doctor", tools: tools).expect(1).text.contains("switched off"))
    try home.run("remind 20:30", tools: tools).succeeded()
    try home.run("doctor", tools: tools).succeeded()
    // That of another journal is none of this one's.
    let other = ["NOCONTACT_DIR": "\(home.path)/other"]
    try home.run("start", other, tools: tools).succeeded()
    tools.change { $0.isProgramThere = false }
    try home.run("doctor", other, tools: tools).succeeded()
  }

  @Test(arguments: [
    (".bashrc", "eval \"$(nocontact init bash)\"\n", ["bash"]),
    (".zshrc", "  eval \"$(nocontact init zsh)\"\n", ["zsh"]),
    (".bashrc", "# nocontact init bash\nalias x=y\n", []),
  ])
  func tellsWhereTheTabKeyIsSetUp(_ name: String, _ text: String, _ shells: [String]) throws {
    let home = try Home(slips: ["1"])
    try home.write(name, text)
    let told = try home.run("doctor --json").succeeded().json()["completions"] as? [String]
    // Beside these, a package may have set it up for the whole machine.
    let others = try Home().run("doctor --json").json()["completions"] as? [String]
    #expect(Set(told ?? []).subtracting(others ?? []) == Set(shells))
  }
}
