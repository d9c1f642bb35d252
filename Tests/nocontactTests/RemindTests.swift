import Foundation
import NoContactCore
import Testing

@testable import nocontact

/// The reminder, with schedulers that are made up.
@Suite struct RemindTests {
  private static let timer = ".config/systemd/user/gentle-reminder.timer"
  private static let service = ".config/systemd/user/gentle-reminder.service"
  private static let agent = "Library/LaunchAgents/local.gentle-reminder.plist"

  private func content(_ name: String, in home: Home) throws -> String {
    try String(contentsOfFile: "\(home.path)/\(name)", encoding: .utf8)
  }

  /// A machine on which all schedulers are.
  private func everything(_ home: Home, crontab: String? = nil) -> Tools {
    Tools(home: home) {
      $0.programs = ["systemctl", "crontab", "launchctl", "notify-send"]
      $0.crontab = crontab.map { Array($0.utf8) }
    }
  }

  private func reminder(_ home: Home, _ tools: Tools) throws -> [String: Any]? {
    let json = try home.run("remind --json", tools: tools).succeeded().json()
    return json["scheduler"] is String ? json : nil
  }

  @Test func isSetWithSystemd() throws {
    let home = try Home()
    let tools = Tools(home: home)
    let told = try home.run("remind 20:30", tools: tools).succeeded()
    #expect(told.text.contains("every day at 20:30"))
    let timer = try content(RemindTests.timer, in: home)
    #expect(timer.contains("\nOnCalendar=*-*-* 20:30:00\nPersistent=true\n"))
    let service = try content(RemindTests.service, in: home)
    #expect(service.contains("\nExecStart=-:\"/usr/bin/nocontact\" __remind\n"))
    #expect(service.contains("\nEnvironment=\"NOCONTACT_DIR=\(home.data)\"\n"))
    #expect(tools.now.loaded == ["gentle-reminder.timer"])
    #expect(home.files.contains { $0.hasSuffix("timers.target.wants/gentle-reminder.timer") })
    let found = try #require(try reminder(home, tools))
    #expect(found["scheduler"] as? String == "systemd" && found["time"] as? String == "20:30")
    #expect(found["weekday"] is NSNull && found["on"] as? Bool == true)
  }

  /// The week counts from the day it is set on: 22 November 2026 is a Sunday.
  @Test(arguments: SchedulerName.allCases) func comesOnceAWeek(_ name: SchedulerName) throws {
    for day in 22...28 {
      let home = try Home()
      let tools = everything(home)
      let now = "2026-11-\(day)T20:00:00+01:00"
      let line = "remind 7:05 --every week --with \(name.rawValue)"
      try home.run(line, at: now, tools: tools).succeeded()
      let names = [
        "sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday",
      ]
      let found = try #require(try reminder(home, tools))
      #expect(found["weekday"] as? String == names[day - 22] && found["time"] as? String == "07:05")
      switch name {
      case .systemd:
        let short = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"][day - 22]
        #expect(
          try content(RemindTests.timer, in: home).contains("=\(short) *-*-* 07:05:00\n"))
      case .cron:
        #expect(tools.now.crontab?.starts(with: "5 7 * * \(day - 22) ".utf8) == true)
      case .launchd:
        #expect(
          try content(RemindTests.agent, in: home)
            .contains("<key>Weekday</key>\n    <integer>\(day - 22)</integer>"))
      }
    }
  }

  @Test func usesWhatTheMachineHas() throws {
    let cases: [(programs: Set<String>, isReachable: Bool, isMac: Bool, name: String?)] = [
      (["systemctl", "crontab"], true, false, "systemd"),
      (["systemctl", "crontab"], false, false, "cron"), (["crontab"], true, false, "cron"),
      (["launchctl", "crontab"], true, true, "launchd"), (["systemctl"], false, false, nil),
      ([], true, false, nil),
    ]
    for (programs, isReachable, isMac, name) in cases {
      let home = try Home()
      let tools = Tools(home: home, isMac: isMac) {
        ($0.programs, $0.isReachable) = (programs, isReachable)
      }
      let ended = try home.run("remind 20:30", tools: tools)
      guard let name else {
        ended.refused(1, "install cron", "--with systemd")
        #expect(home.files == [])
        continue
      }
      ended.succeeded()
      #expect(try reminder(home, tools)?["scheduler"] as? String == name)
    }
  }

  @Test func isOneHoweverOftenItIsSet() throws {
    let home = try Home()
    let other = "# mine\n5 4 * * * true\n"
    let tools = everything(home, crontab: other)
    for name in ["cron", "systemd", "systemd", "launchd", "cron", "cron", "launchd", "systemd"] {
      try home.run("remind 20:30 --with \(name)", tools: tools).succeeded()
      try home.run("remind 21:15", tools: tools).succeeded()
      let found = try #require(try reminder(home, tools))
      #expect(found["scheduler"] as? String == name && found["time"] as? String == "21:15")
      let crontab = String(decoding: tools.now.crontab ?? [], as: UTF8.self)
      #expect(crontab.hasSuffix(other))
      let lines = crontab.split(separator: "\n").filter { $0.contains("__remind") }.count
      #expect(lines == (name == "cron" ? 1 : 0))
      #expect(home.files.contains(RemindTests.timer) == (name == "systemd"))
      #expect(home.files.contains(RemindTests.agent) == (name == "launchd"))
      let loaded = tools.now.loaded.map { $0.split(separator: "/").last.map(String.init) ?? "" }
      #expect(
        loaded
          == (name == "systemd"
            ? ["gentle-reminder.timer"] : name == "launchd" ? ["local.gentle-reminder.plist"] : []))
    }
  }

  @Test(arguments: SchedulerName.allCases) func leavesNothingBehind(_ name: SchedulerName) throws {
    let folders = [
      [], [".config"], [".config/systemd/user"], ["Library"], ["Library/LaunchAgents"],
      [".local/share/systemd/timers"],
    ]
    for folders in folders {
      let home = try Home()
      for folder in folders {
        try FileManager.default.createDirectory(
          atPath: "\(home.path)/\(folder)", withIntermediateDirectories: true)
      }
      let isKept = folders.first != ".local/share/systemd/timers"
      if !isKept { try home.write(".local/share/systemd/timers/stamp-other.timer", "") }
      let before = home.files
      let tools = everything(home)
      try home.run("remind 20:30 --with \(name.rawValue)", tools: tools).succeeded()
      #expect(home.files != before || name == .cron)
      try home.run("remind 21:30", tools: tools).succeeded()
      let told = try home.run("remind --off", tools: tools).succeeded()
      #expect(told.text.contains("nothing of it is left"))
      #expect(home.files == before)
      #expect(tools.now.crontab == nil && tools.now.loaded == [])
      #expect(try home.run("remind --off", tools: tools).succeeded().text.contains("was no"))
    }
  }

  @Test func printsAndSetsNothing() throws {
    let home = try Home()
    for name in SchedulerName.allCases {
      let tools = everything(home)
      let told = try home.run("remind 20:30 --print --with \(name.rawValue)", tools: tools)
      #expect(told.succeeded().text.contains("__remind"))
      let json = try home.run("remind 20:30 --print --json --with \(name.rawValue)", tools: tools)
      let files = try #require(try json.succeeded().json()["files"] as? [[String: Any]])
      #expect(files.count == (name == .systemd ? 2 : 1))
      #expect(home.files == [] && tools.now.crontab == nil && tools.now.loaded == [])
    }
  }

  @Test func waitsForTheNextLoginWithoutABus() throws {
    let home = try Home()
    let tools = Tools(home: home) { $0.isReachable = false }
    let told = try home.run("remind 20:30 --with systemd", tools: tools).succeeded()
    #expect(told.text.contains("when you next log in"))
    #expect(home.files.contains { $0.hasSuffix("timers.target.wants/gentle-reminder.timer") })
    let off = try home.run("remind --off", tools: tools).succeeded()
    #expect(off.text.contains("until you log out"))
    #expect(home.files == [])
  }

  @Test func keepsWhatWasThereWhereItCannotBeSet() throws {
    for word in ["enable", "start"] {
      let home = try Home()
      let tools = Tools(home: home) { $0.failing = [word] }
      try home.run("remind 20:30", tools: tools).refused(1, "systemctl: it just fails")
      #expect(home.files == [])
      tools.change { $0.failing = [] }
      try home.run("remind 20:30", tools: tools).succeeded()
      tools.change { $0.failing = [word] }
      try home.run("remind 21:30", tools: tools).refused(1, "it just fails")
      #expect(try content(RemindTests.timer, in: home).contains("20:30"))
    }
    let home = try Home()
    let tools = Tools(home: home, isMac: true) { $0.failing = ["bootstrap"] }
    try home.run("remind 20:30", tools: tools).refused(1, "launchctl: it just fails")
    #expect(home.files == [])
  }

  @Test func leavesFilesOfOthersAlone() throws {
    let home = try Home()
    for (name, line) in [
      (RemindTests.service, "remind 9:00"), (RemindTests.agent, "remind 9:00 --with launchd"),
    ] {
      let folder = URL(filePath: "\(home.path)/\(name)").deletingLastPathComponent()
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      try home.write(name, "somebody else's\n")
      let before = home.files
      try home.run(line, tools: everything(home)).refused(1, "somebody else's", name)
      try home.run("remind --off", tools: everything(home)).succeeded()
      #expect(home.files == before)
      #expect(try content(name, in: home) == "somebody else's\n")
    }
  }

  @Test func saysWhatIsMissing() throws {
    let home = try Home()
    let none = Tools(home: home) { $0.programs = ["notify-send"] }
    for (name, program) in [
      ("systemd", "systemctl"), ("cron", "crontab"), ("launchd", "launchctl"),
    ] {
      try home.run("remind 9:00 --with \(name)", tools: none).refused(1, "\(name) needs \(program)")
    }
    #expect(home.files == [])
    let silent = Tools(home: home) { $0.programs = ["systemctl"] }
    let told = try home.run("remind 9:00", tools: silent).succeeded()
    #expect(told.text.contains("notify-send is missing"))
    #expect(try !home.run("remind 9:00").succeeded().text.contains("notify-send is missing"))
  }

  @Test func doesNotTouchACrontabThatCannotBeRead() throws {
    let home = try Home()
    let tools = everything(home, crontab: "1 2 * * * true\n")
    tools.change { $0.crontabProblem = "the spool is on fire" }
    try home.run("remind 9:00 --with cron", tools: tools).refused(1, "the spool is on fire")
    tools.change { $0.isReachable = false }
    try home.run("remind 9:00", tools: tools).refused(1, "the spool is on fire")
    tools.change { $0.isReachable = true }
    #expect(tools.calls(of: "crontab").allSatisfy { $0 == ["-l"] })
    let set = try home.run("remind 9:00 --with systemd", tools: tools).expect(0)
    #expect(set.warnings.contains("can't tell whether cron has one: crontab: the spool is on fire"))
    let off = try home.run("remind --off", tools: tools).expect(1)
    #expect(off.warnings.contains("cron") && off.warnings.contains("the spool is on fire"))
    // Somebody who may not use it has none.
    tools.change { $0.crontabProblem = "You (robin) are not allowed to use this program (crontab)" }
    try home.run("remind --off", tools: tools).succeeded()
    try home.run("remind 9:00 --with cron", tools: tools).refused(1, "not allowed")
  }

  @Test func saysWhenSomebodyChangedIt() throws {
    let home = try Home()
    let tools = everything(home)
    try home.run("remind 9:00", tools: tools).succeeded()
    let timer = try content(RemindTests.timer, in: home)
    try home.write(RemindTests.timer, timer.replacing("*-*-* 09:00:00", with: "hourly"))
    #expect(try home.run("remind", tools: tools).succeeded().text.contains("changed by hand"))
    try home.write(RemindTests.timer, timer)
    let link = "\(home.path)/.config/systemd/user/timers.target.wants/gentle-reminder.timer"
    try FileManager.default.removeItem(atPath: link)
    #expect(try home.run("remind", tools: tools).succeeded().text.contains("switched off"))
    #expect(try reminder(home, tools)?["on"] as? Bool == false)
  }

  @Test(arguments: [
    "remind 25:00", "remind 9", "remind soon", "remind 9:00 --every month", "remind --print",
    "remind --every week", "remind 9:00 --with at", "remind --off 9:00", "remind --off --print",
  ])
  func refusesWhatIsNoReminder(_ line: String) throws {
    let home = try Home()
    let tools = everything(home)
    let ended = try home.run(line, tools: tools).expect(2)
    #expect(ended.warnings.hasPrefix("nocontact: ") && home.files == [])
    #expect(tools.now.crontab == nil)
  }

  // MARK: What comes of it

  @Test func showsANotificationThatGivesNothingAway() throws {
    let home = try Home(slips: ["1"])
    for isMac in [false, true] {
      let tools = Tools(home: home, isMac: isMac)
      let before = home.bytes
      let files = home.files
      let ended = try home.run(["__remind"], tools: tools).succeeded()
      #expect(ended.output.isEmpty && home.bytes == before && home.files == files)
      let calls = tools.now.calls
      #expect(calls.count == 1)
      let words = calls[0].joined(separator: " ").lowercased()
      #expect(words.contains("reminder") && words.contains("a minute for yourself"))
      for word in ["sam", "contact", "breakup", "day 20", "ex "] {
        #expect(!words.contains(word), "\(words)")
      }
    }
  }

  @Test func saysNothingOfWhatItIsAbout() throws {
    let home = try Home(slips: ["1"])
    let tools = everything(home)
    for name in SchedulerName.allCases {
      let line = "remind 20:30 --print --json --with \(name.rawValue)"
      let json = try home.run(line, ["NOCONTACT_DIR": "/d"], tools: tools).succeeded().json()
      for file in try #require(json["files"] as? [[String: Any]]) {
        // Its own name is in the path of the program, and in the variable for the folder.
        let text = "\(file["path"] ?? "") \(file["text"] ?? "")"
          .replacing("/usr/bin/nocontact", with: "").replacing("NOCONTACT_DIR", with: "")
          .replacing(home.path, with: "").lowercased()
        for word in ["contact", "sam", "breakup", "journey", "ex "] {
          #expect(!text.contains(word), "\(text)")
        }
      }
    }
  }

  @Test func isSilentWhereNothingRuns() throws {
    let empty = try Home()
    let tools = Tools(home: empty)
    try empty.run(["__remind"], tools: tools).succeeded()
    #expect(empty.files == [] && tools.now.calls == [])
    let home = try Home(slips: ["1"])
    let before = home.bytes ?? []
    for damage in ["", "{", "{\"schema\":99,\"journeys\":[]}", "\u{0}"] {
      try home.put(Array(damage.utf8))
      let ended = try home.run(["__remind"], tools: tools).succeeded()
      #expect(ended.output.isEmpty && tools.now.calls == [])
    }
    try home.put(before)
    try home.run(["__remind", "more", "--words"], tools: tools).succeeded()
    #expect(tools.now.calls.count == 1)
    try home.run("end moved-on").succeeded()
    try home.run(["__remind"], tools: tools).succeeded()
    #expect(tools.now.calls.count == 1)
    // A notification that fails is not there, and that is all.
    try home.run("start").succeeded()
    tools.change { $0.failing = ["Reminder"] }
    #expect(try home.run(["__remind"], tools: tools).succeeded().output.isEmpty)
    tools.change { $0.programs = [] }
    #expect(try home.run(["__remind"], tools: tools).succeeded().output.isEmpty)
  }

  // MARK: Erasing

  @Test(arguments: SchedulerName.allCases) func goesWithTheJournal(_ name: SchedulerName) throws {
    let home = try Home()
    let before = home.files
    let tools = everything(home)
    try home.run("start", tools: tools).succeeded()
    try home.run("remind 20:30 --with \(name.rawValue)", tools: tools).succeeded()
    let told = try home.run("erase --yes", tools: tools).succeeded()
    #expect(told.text.contains("The reminder is off"))
    #expect(home.files.filter { !$0.hasPrefix(".local") } == before)
    #expect(tools.now.crontab == nil && tools.now.loaded == [])
  }

  @Test func namesAReminderThatStaysAfterErasing() throws {
    let home = try Home(slips: ["1"])
    let tools = everything(home)
    try home.run("remind 20:30 --with cron", tools: tools).succeeded()
    tools.change { $0.failing = ["-r"] }
    let ended = try home.run("erase --yes", tools: tools).expect(1)
    #expect(ended.warnings.contains("your crontab") && ended.warnings.contains("it just fails"))
    tools.change { $0.failing = [] }
    try home.run("erase --yes", tools: tools).succeeded()
    #expect(tools.now.crontab == nil)
  }

  /// The crontab is the user's, whichever home the journal is in.
  @Test func leavesTheReminderOfAnotherJournal() throws {
    let home = try Home(slips: ["1"])
    for name in SchedulerName.allCases {
      let tools = everything(home)
      let other = ["NOCONTACT_DIR": "\(home.path)/.local/share/nocontact2"]
      try home.run("start", other).expect(0)
      try home.run("remind 20:30 --with \(name.rawValue)", other, tools: tools).succeeded()
      let told = try home.run("erase --yes --json", tools: tools).succeeded()
      #expect(try told.json()["reminder"] as? Bool == false)
      #expect(try reminder(home, tools) != nil)
      #expect(try home.run("erase --yes", tools: tools).text.contains("another journal"))
      try home.run("erase --yes", other, tools: tools).succeeded()
      #expect(try reminder(home, tools) == nil)
    }
  }
}
