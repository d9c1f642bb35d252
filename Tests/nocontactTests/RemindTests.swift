import Foundation
import NoContactCore
import Testing

@testable import nocontact

/// A reminder by the scheduler that is there, installed with recording stand-ins.
@Suite struct RemindTests {
  /// A home with a space, a percent sign and a dollar in its path, and stand-ins for the system's tools.
  private struct Place {
    let home: Home
    let folder: String
    let tools: String
    let program: String

    init() throws {
      home = try Home(slips: ["1"])
      folder = "\(home.path)/a b%c$d"
      tools = "\(folder)/tools"
      program = "\(folder)/nocontact"
      try FileManager.default.createDirectory(atPath: tools, withIntermediateDirectories: true)
      // A name of the program's own, in a folder with an awkward one.
      // By processes of their own: what this one writes may be held open by another test's child.
      try home.run(command: ["/bin/cp", Shell.program, program]).expect(0)
      try tool("systemctl", "echo \"$@\" >>\"$LOG\"")
      try tool(
        "crontab",
        """
        case "$1" in
        -l) cat "$TABLE" 2>/dev/null ;;
        -r) rm -f "$TABLE" ;;
        -) cat >"$TABLE" ;;
        esac
        """)
      try tool(
        "notify-send", "printf '%s|' \"$@\" \"$DBUS_SESSION_BUS_ADDRESS\" >>\"$LOG\"")
    }

    func tool(_ name: String, _ script: String) throws {
      let path = "\(tools)/\(name)"
      let make = "printf '#!/bin/sh\\n%s\\n' \"$2\" >\"$1\" && chmod 755 \"$1\""
      try home.run(command: ["/bin/sh", "-c", make, "sh", path, script]).expect(0)
    }

    var table: String { "\(folder)/table" }
    var units: String { "\(home.path)/.config/systemd/user" }
    var log: String { (try? String(contentsOfFile: "\(folder)/log", encoding: .utf8)) ?? "" }

    var changes: [String: String?] {
      [
        "PATH": "\(tools):\(Shell.searchPath)", "LOG": "\(folder)/log", "TABLE": table,
      ]
    }

    @discardableResult
    func run(_ words: String...) throws -> Ended {
      try home.run(command: [program] + words, changes)
    }
  }

  @Test func systemdHasOneTimerAndThenNone() throws {
    let place = try Place()
    let before = Set(place.home.files)
    try place.run("remind", "21:00").succeeded()
    try place.run("remind", "08:05", "--every", "week").succeeded()
    let timer = try String(contentsOfFile: "\(place.units)/gentle-reminder.timer", encoding: .utf8)
    #expect(timer.contains("OnCalendar=sun *-*-* 08:05:00") && timer.contains("Persistent=true"))
    let service = try String(
      contentsOfFile: "\(place.units)/gentle-reminder.service", encoding: .utf8)
    #expect(service.contains("a b%%c$d/nocontact\" __remind"))
    for unit in [timer, service] { #expect(unit.contains("Description=Reminder\n")) }
    let told = try place.run("remind", "--json").succeeded().json()
    #expect(told["time"] as? String == "08:05" && told["weekday"] as? String == "sunday")
    try place.run("remind", "--off").succeeded()
    let after = Set(place.home.files.filter { !$0.hasSuffix("/log") })
    #expect(after == before)
    #expect(try place.run("remind").succeeded().text.contains("Nothing reminds you"))
  }

  @Test func otherLinesOfTheCrontabSurvive() throws {
    let place = try Place()
    let other = Data([0xFF, 0xFE] + Array(" 5 4 * * * x \\% y\r\n# a comment\n\n@reboot z\n".utf8))
    try other.write(to: URL(fileURLWithPath: place.table))
    for time in ["07:30", "7:31"] { try place.run("remind", time, "--with", "cron").succeeded() }
    let table = try Data(contentsOf: URL(fileURLWithPath: place.table))
    #expect(table.starts(with: other))
    let line = String(decoding: table.dropFirst(other.count), as: UTF8.self)
    #expect(line.hasPrefix("31 7 * * * '") && line.split(separator: "\n").count == 1)
    // As cron has it: a percent sign with a backslash is one, and sh runs the rest.
    let command = line.split(separator: " ", maxSplits: 5)[5].replacing("\\%", with: "%")
    try place.home.run(command: ["/bin/sh", "-c", String(command)], place.changes).succeeded()
    #expect(
      place.log
        == "--app-name=Reminder|Reminder|A minute for yourself.|unix:path=/run/user/\(getuid())/bus|"
    )
    // After the end it is silent.
    try place.run("end", "moved-on").succeeded()
    try place.home.run(command: ["/bin/sh", "-c", String(command)], place.changes).succeeded()
    #expect(place.log.split(separator: "\n").count == 1)
    try place.run("remind", "--off").succeeded()
    #expect(try Data(contentsOf: URL(fileURLWithPath: place.table)) == other)
  }

  @Test func anotherSchedulerReplacesTheOneBefore() throws {
    let place = try Place()
    try place.run("remind", "21:00", "--with", "systemd").succeeded()
    try place.run("remind", "21:00", "--with", "cron").succeeded()
    #expect(!FileManager.default.fileExists(atPath: place.units))
    #expect(try place.run("remind", "--json").succeeded().json()["scheduler"] as? String == "cron")
    try place.run("erase", "--yes").succeeded()
    #expect(!FileManager.default.fileExists(atPath: place.table))
  }

  @Test(arguments: ["systemd", "cron", "launchd"])
  func onlyShowsWhatWouldBe(_ scheduler: String) throws {
    let place = try Place()
    let before = place.home.files
    let shown = try place.run("remind", "21:00", "--with", scheduler, "--print").succeeded().text
    #expect(place.home.files == before && shown.contains("__remind"))
    for word in ["contact with", "Sam", "breakup", "day 1"] { #expect(!shown.contains(word)) }
  }

  @Test func saysWhatIsWrong() throws {
    let place = try Place()
    try place.run("remind", "25:00").refused(2, "25:00")
    try place.run("remind", "--every", "week").refused(2, "remind 21:00")
    try place.run("remind", "--off", "--print").refused(2, "--off")
    try place.tool("systemctl", "exit 1")
    try place.run("remind", "21:00", "--with", "systemd").refused(1, "systemctl")
  }

  @Test func showsNothingWhereNothingIsRunning() throws {
    let place = try Place()
    try place.run("__remind").succeeded()
    #expect(place.log.contains("A minute for yourself."))
    try Data("{ damaged".utf8).write(to: URL(fileURLWithPath: place.home.journal))
    let log = place.log
    try place.run("__remind").succeeded()
    #expect(place.log == log)
  }

  @Test(.enabled(if: Shell.has("systemd-analyze")))
  func systemdTakesTheUnits() throws {
    let place = try Place()
    try place.run("remind", "21:00", "--with", "systemd", "--every", "week").succeeded()
    let verified = try place.home.run(
      command: [
        "/usr/bin/env", "systemd-analyze", "verify", "--user",
        "\(place.units)/gentle-reminder.timer",
      ], ["XDG_RUNTIME_DIR": place.folder])
    #expect(!verified.warnings.contains("gentle-reminder"), "\(verified.warnings)")
    #expect(verified.status == 0, "\(verified.warnings)")
  }

  @Test(.enabled(if: Shell.has("python3")))
  func thePropertyListIsOne() throws {
    let place = try Place()
    let shown = try place.run("remind", "21:05", "--with", "launchd", "--print").succeeded()
    let list = shown.lines.dropFirst().joined(separator: "\n")
    let read = try place.home.run(
      command: [
        "/usr/bin/env", "python3", "-c",
        """
        import plistlib, sys
        found = plistlib.loads(sys.stdin.buffer.read())
        print(found["ProgramArguments"][1], found["StartCalendarInterval"]["Minute"])
        """,
      ], input: Array(list.utf8))
    #expect(read.text == "__remind 5\n", "\(read.warnings)")
  }
}
