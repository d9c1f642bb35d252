import NoContactCore
import Testing

@testable import nocontact

/// What stands before a messenger while no contact is on.
@Suite struct GuardTests {
  private let marker = ["guard", "--", "sh", "-c", "echo ran; exit 7"]

  @Test func doesNotRunWhileNoContactIsOn() throws {
    for days in [0, 10, 40] {
      let home = try Home()
      try home.run("start '\(days) days ago'").succeeded()
      let before = home.bytes
      let kept = try home.spawn(marker)
      #expect(kept.status == 4 && !kept.text.contains("ran"))
      #expect(kept.text.contains("nocontact urge") && kept.text.contains("command sh"))
      #expect(try home.run("guard").status == 4)
      #expect(home.bytes == before)
    }
  }

  @Test func becomesTheProgramOtherwise() throws {
    let empty = try Home()
    let ran = try empty.spawn(marker)
    #expect(ran.status == 7 && ran.text == "ran\n" && ran.warnings == "")
    #expect(empty.files == [])
    let ended = try Home(slips: [])
    try ended.run("end stopped").succeeded()
    #expect(try ended.spawn(marker).status == 7)
    let home = try Home.ready()
    try home.run("draft first hello --sent").succeeded()
    #expect(try home.spawn(marker).status == 7)
    #expect(try home.run("guard").succeeded().text == "")
    // A hazard that stands keeps from it while reaching out too.
    try home.run("ready --hazard asked").succeeded()
    let kept = try home.run("guard")
    #expect(kept.status == 4 && kept.text.contains("guide safety"))
    #expect(kept.text.hasPrefix("Sam has asked for distance. Please leave the chat closed"))
  }

  @Test func isTheSameProcessWithItsInputAndItsWords() throws {
    let home = try Home()
    let words = ["guard", "--", "sh", "-c", "cat; echo \"$0|$1\"", "a  b", "--json"]
    let ended = try home.spawn(words, input: Array("typed\n".utf8)).succeeded()
    #expect(ended.text == "typed\na  b|--json\n")
    #expect(try home.spawn(["guard", "--", "no-such-program-anywhere"]).status == 127)
    #expect(try home.spawn(["guard", "--", "/etc/passwd"]).status == 126)
  }

  @Test func doesNotRunWhereTheJournalCannotBeRead() throws {
    let home = try Home(slips: [])
    try home.put(Array("{".utf8))
    let ended = try home.spawn(marker)
    #expect(ended.status == 1 && !ended.text.contains("ran"))
  }

  @Test(arguments: [
    ("22:00-07:00", "23:30", true), ("22:00-07:00", "22:00", true), ("22:00-07:00", "06:59", true),
    ("22:00-07:00", "07:00", false), ("22:00-07:00", "12:00", false),
    ("09:00-17:00", "09:00", true), ("09:00-17:00", "16:59", true), ("09:00-17:00", "17:00", false),
    ("09:00-17:00", "08:59", false), ("9:00-9:00", "09:00", false),
  ])
  func stopsOnlyWithinItsHours(_ hours: String, _ time: String, _ isStopped: Bool) throws {
    let home = try Home(slips: [])
    let now = "2026-11-22T\(time):00+01:00"
    #expect(try home.run("guard --between \(hours)", at: now).status == (isStopped ? 4 : 0))
  }

  @Test(arguments: ["22-07", "22:00", "25:00-07:00", "22:00-07:00-08:00", ""])
  func refusesWhatAreNoHours(_ hours: String) throws {
    try Home(slips: []).run(["guard", "--between", hours]).refused(2, "--between: ")
  }

  @Test func saysTheFirstThingsOfAnUrge() throws {
    let home = try Home(slips: [])
    try home.run("settings person 'Maya, 0123'").succeeded()
    try home.run("reasons add 'I sleep again'").succeeded()
    let page = try home.run("guard").text
    #expect(page.contains("Call Maya, 0123.") && page.contains("I sleep again"))
    #expect(page.hasPrefix("You're keeping no contact: day 20 of 30."))
  }
}
