import Foundation
import NoContactCore
import Testing

@testable import nocontact

/// Names that something on the way could take for more than a name.
private let hostileNames = [
  "plain", "with space", "50% off %n", "it's", "a \"quote\"", "$HOME ${x} $(touch canary)",
  "`touch canary`",
  "back\\slash\\\\twice", "\\%", "a;b&c|d", "<b>&amp;</b>", "ÅÄÖ 日本 🙂", "~", "* ?", "#x", "--x",
  "=a=b", "x\\",
]

/// What a crontab can hold, and what it should not.
private func randomCrontab(_ random: inout Seeded) -> [UInt8] {
  let lines = [
    "", "# a comment", "#", "MAILTO=\"\"", "SHELL=/bin/bash", "PATH=/a:/b", " \t",
    "@daily /bin/true",
    "5 4 * * * echo 'a' # reminder", "*/5 * * * 1-5 cd /tmp && date +\\%F >>x",
    "0 0 1 1 * true%input",
    "1 2 3 4 5 ünï cödé", "0 9 * * * nocontact remind", "0 9 * * * x __remind >/dev/null 2>&1",
    "30 20 * * * y __remind >/dev/null 2>&1 # gentle-reminders",
  ]
  var bytes: [UInt8] = []
  for _ in 0..<Int.random(in: 0...8, using: &random) {
    bytes += lines[Int.random(in: 0..<lines.count, using: &random)].utf8
    if Int.random(in: 0..<6, using: &random) == 0 { bytes += [0xFF, 0xC3, 0x28] }
    if Int.random(in: 0..<4, using: &random) == 0 { bytes.append(0x0D) }
    bytes.append(0x0A)
  }
  return bytes
}

/// The reminder, with the programs that are to take it: none of them has anything of the user's changed.
@Suite struct RemindToolTests {
  private static let reminder = Reminder(
    time: TimeOfDay("20:30") ?? Moment(midnightOf: .earliest).time, weekday: nil, program: "/p",
    folder: "/d")

  /// A home with the program in a folder of that name, in which scripts stand for other programs.
  private func home(_ name: String, _ scripts: [String: String]) throws -> (Home, program: String) {
    let home = try Home(slips: ["1"])
    let manager = FileManager.default
    for folder in ["bin", "x \(name)"] {
      try manager.createDirectory(
        atPath: "\(home.path)/\(folder)", withIntermediateDirectories: true)
    }
    let program = "\(home.path)/x \(name)/nocontact"
    try manager.createSymbolicLink(atPath: program, withDestinationPath: Shell.program)
    for (name, script) in scripts {
      // By a process of its own: a file that this one has open could not be run by another thread.
      let words = ["sh", "-c", "cat >\"$0\" && chmod 755 \"$0\"", "\(home.path)/bin/\(name)"]
      try home.run(command: words, input: Array("#!/bin/sh\n\(script)\n".utf8)).succeeded()
    }
    return (home, program)
  }

  /// Scripts that stand for the schedulers, and for what shows a notification.
  private func scripts(_ home: String = "$HOME") -> [String: String] {
    [
      "systemctl": "exit 1",
      "notify-send": """
      for word; do printf '[%s]' "$word"; done >>"\(home)/shown"
      printf ' %s %s\\n' "$XDG_RUNTIME_DIR" "$DBUS_SESSION_BUS_ADDRESS" >>"\(home)/shown"
      """,
      "crontab": """
      case $1 in
      -l) cat "\(home)/crontab" 2>/dev/null || { echo 'no crontab for you' >&2; exit 1; } ;;
      -r) rm "\(home)/crontab" ;;
      *) cat >"\(home)/crontab" ;;
      esac
      """,
    ]
  }

  private func path(_ home: Home) -> String { "\(home.path)/bin:\(Shell.searchPath)" }

  // MARK: cron

  @Test func otherLinesOfACrontabStayAsTheyAre() throws {
    let line = try CrontabLine.line(RemindToolTests.reminder)
    for seed in 1...2000 {
      var random = Seeded(state: UInt64(seed))
      var crontab = randomCrontab(&random)
      // The last line may have no end, as far as this program is concerned.
      if seed.isMultiple(of: 3), !crontab.isEmpty { crontab.removeLast() }
      let with = CrontabLine.with(line, crontab)
      #expect(with == Array(line.utf8) + crontab, "seed \(seed)")
      #expect(CrontabLine.with(line, with) == with, "seed \(seed)")
      #expect(CrontabLine.without(with) == crontab, "seed \(seed)")
      #expect(CrontabLine.without(crontab) == crontab, "seed \(seed)")
      // Somebody may have moved it, or kept the file in another form.
      let end = crontab.isEmpty || crontab.last == 0x0A ? [] : [UInt8(0x0A)]
      let moved = crontab + end + Array(line.utf8.dropLast()) + [0x0D, 0x0A]
      #expect(CrontabLine.without(moved) == crontab + end, "seed \(seed)")
    }
  }

  /// The command of a line as cron makes it: some take a backslash away before another one as well.
  private func command(_ line: String, takesAll: Bool) -> String {
    let fields = line.split(separator: " ", maxSplits: 5)
    var command = ""
    var rest = fields[5].unicodeScalars[...]
    while let scalar = rest.popFirst() {
      if scalar == "%" { break }
      if scalar == "\\", let next = rest.first, next == "%" || takesAll && next == "\\" {
        command.unicodeScalars.append(next)
        rest.removeFirst()
      } else {
        command.unicodeScalars.append(scalar)
      }
    }
    return command
  }

  @Test(arguments: hostileNames) func cronRunsItWhereverItIs(_ name: String) throws {
    let (home, program) = try home(name, scripts())
    let folder = "\(home.path)/data \(name)"
    let variables: [String: String?] = [
      "PATH": path(home), "NOCONTACT_DIR": folder, "XDG_RUNTIME_DIR": "/run/user/7",
    ]
    try home.run(command: [program, "start"], variables).expect(0)
    try home.run(command: [program, "remind", "20:30"], variables).succeeded()
    let line = try String(contentsOfFile: "\(home.path)/crontab", encoding: .utf8)
    #expect(line.split(separator: "\n").count == 1)
    let there = ["PATH": path(home), "HOME": home.path]
    for takesAll in [false, true] {
      let ended = try Shell.start(
        ["sh", "-c", command(String(line.dropLast()), takesAll: takesAll)], environment: there,
        folder: home.path
      ).wait()
      #expect(ended.way == .exit(0) && ended.output.isEmpty && ended.errors.isEmpty)
    }
    let shown = try String(contentsOfFile: "\(home.path)/shown", encoding: .utf8)
    let once =
      "[--app-name=Reminder][Reminder][A minute for yourself] /run/user/7 unix:path=/run/user/7/bus\n"
    #expect(shown == once + once)
    // Without the program it is silent, and after the end too.
    let cronRuns = {
      let words = ["sh", "-c", self.command(line, takesAll: false)]
      let ended = try Shell.start(words, environment: there, folder: home.path).wait()
      #expect(ended.output.isEmpty && ended.errors.isEmpty)
      #expect(try String(contentsOfFile: "\(home.path)/shown", encoding: .utf8) == once + once)
    }
    try FileManager.default.removeItem(atPath: program)
    try cronRuns()
    try FileManager.default.createSymbolicLink(
      atPath: program, withDestinationPath: Shell.program)
    try home.run(command: [program, "end", "stopped"], variables).expect(0)
    try cronRuns()
    #expect(!home.files.contains { $0.hasSuffix("canary") })
    try home.run(command: [Shell.program, "remind", "--off"], variables).succeeded()
    #expect(!home.files.contains("crontab"))
  }

  /// Debian's own crontab, on a spool that is not the user's.
  @Test(.enabled(if: canHaveSpool)) func theRealCrontabTakesIt() throws {
    let (home, program) = try home("plain", ["systemctl": "exit 1"])
    var crontabs: [[UInt8]] = []
    for seed in 1...25 {
      var random = Seeded(state: UInt64(seed))
      crontabs.append(randomCrontab(&random))
      try Data(crontabs[seed - 1]).write(to: URL(filePath: "\(home.path)/in\(seed)"))
    }
    let script = """
      \(RemindToolTests.spool)
      cd "$HOME"
      for name in in*; do
        crontab "$name" 2>/dev/null || continue
        crontab -l >"before-$name"
        "$1" remind 20:30 --with cron >/dev/null || exit 8
        "$1" remind 21:30 >/dev/null || exit 8
        crontab -l >"with-$name"
        "$1" remind --off >/dev/null || exit 8
        crontab -l >"after-$name" 2>/dev/null || rm "after-$name"
      done
      crontab -r 2>/dev/null
      "$1" remind 20:30 --with cron >/dev/null && "$1" remind --json && "$1" remind --off >/dev/null
      ! crontab -l 2>/dev/null
      """
    let ended = try home.run(
      command: ["unshare", "-rm", "bash", "-c", script, "bash", program], ["PATH": path(home)])
    ended.expect(0)
    #expect(ended.text.contains("\"time\":\"20:30\""))
    var taken = 0
    for seed in 1...25 {
      guard let before = FileManager.default.contents(atPath: "\(home.path)/before-in\(seed)")
      else {
        continue
      }
      taken += 1
      let with = try #require(
        FileManager.default.contents(atPath: "\(home.path)/with-in\(seed)"))
      #expect(with.starts(with: "30 21 * * * ".utf8) && with.suffix(before.count) == before)
      let lines = with.split(separator: 0x0A, omittingEmptySubsequences: false).count
      #expect(lines == before.split(separator: 0x0A, omittingEmptySubsequences: false).count + 1)
      let after = FileManager.default.contents(atPath: "\(home.path)/after-in\(seed)")
      #expect(before.isEmpty ? after == nil : after == before, "seed \(seed)")
    }
    #expect(taken > 3)
  }

  /// Puts an empty spool in the place of the user's, for this script alone.
  private static let spool = """
    set -u
    mount -t tmpfs tmpfs /var/spool/cron && mkdir -m 1730 /var/spool/cron/crontabs || exit 9
    """

  private static let canHaveSpool: Bool = {
    guard Shell.has("crontab"), Shell.has("unshare"), Shell.has("bash"), let home = try? Home()
    else { return false }
    let script = "\(spool)\necho '1 2 3 4 * true' | crontab - && crontab -l >/dev/null"
    return (try? home.run(command: ["unshare", "-rm", "bash", "-c", script]))?.status == 0
  }()

  // MARK: systemd

  @Test(.enabled(if: Shell.has("systemd-analyze")), arguments: hostileNames)
  func systemdFindsNothingWrong(_ name: String) throws {
    let (home, program) = try home(
      name, ["systemctl": "exit 0", "crontab": "echo no crontab >&2; exit 1"])
    let folder = "\(home.path)/data \(name)"
    let variables: [String: String?] = [
      "PATH": path(home), "NOCONTACT_DIR": folder, "XDG_RUNTIME_DIR": home.path,
    ]
    chmod(home.path, 0o700)
    for line in ["remind 20:30", "remind 8:05 --every week"] {
      try home.run(command: [program] + Home.words(line), variables).expect(0)
      let units = "\(home.path)/.config/systemd/user"
      let ended = try home.run(
        command: ["systemd-analyze", "--user", "verify"]
          + ["service", "timer"].map { "\(units)/gentle-reminder.\($0)" }, variables)
      #expect(ended.way == .exit(0) && ended.warnings == "", "\(ended.warnings)")
    }
    // Where a failure counts, it is looked whether what is started is there: the name is read as it was
    // meant. A shell is always there.
    let service = "\(home.path)/.config/systemd/user/gentle-reminder.service"
    let text = try String(contentsOfFile: service, encoding: .utf8)
    for (name, isThere) in [("nocontact", true), ("none", text.contains("/bin/sh"))] {
      let other = text.replacing("ExecStart=-", with: "ExecStart=")
        .replacing("/nocontact\"", with: "/\(name)\"")
      try home.write(".config/systemd/user/gentle-reminder.service", other)
      let ended = try home.run(
        command: ["systemd-analyze", "--user", "verify", service], variables)
      #expect((ended.way == .exit(0) && ended.warnings == "") == isThere, "\(ended.warnings)")
    }
  }

  // MARK: launchd

  @Test(arguments: hostileNames) func aReaderOfPlistsTakesIt(_ name: String) throws {
    let home = try Home()
    let program = "/x \(name)/nocontact"
    let tools = Tools(home: home, isMac: true, program: program)
    let folder = "/data \(name)"
    try home.run("remind 20:05 --every week", ["NOCONTACT_DIR": folder], tools: tools).succeeded()
    let file = "\(home.path)/Library/LaunchAgents/local.gentle-reminder.plist"
    let bytes = try Data(contentsOf: URL(filePath: file))
    let value = try PropertyListSerialization.propertyList(from: bytes, format: nil)
    let agent = try #require(value as? [String: Any])
    #expect(agent["Label"] as? String == "local.gentle-reminder")
    #expect(agent["ProgramArguments"] as? [String] == [program, "__remind"])
    #expect(agent["EnvironmentVariables"] as? [String: String] == ["NOCONTACT_DIR": folder])
    #expect(
      agent["StartCalendarInterval"] as? [String: Int] == ["Hour": 20, "Minute": 5, "Weekday": 0])
    #expect(tools.calls(of: "launchctl").last == ["bootstrap", "gui/501", file])
    if Shell.has("python3") {
      let script = "import plistlib, sys; plistlib.load(open(sys.argv[1], 'rb'))"
      try home.run(command: ["python3", "-c", script, file]).succeeded()
    }
  }

  @Test func aPathWithALineBreakIsRefusedWhereItDoesNotFit() throws {
    let home = try Home()
    let tools = Tools(home: home, program: "/a\nb/nocontact") {
      $0.programs = ["crontab", "launchctl", "systemctl"]
    }
    for name in ["cron", "launchd"] {
      try home.run("remind 9:00 --with \(name)", tools: tools).refused(1, "line break")
    }
    #expect(home.files == [] && tools.now.crontab == nil)
    try home.run("remind 9:00 --with systemd", tools: tools).expect(0)
    let service = "\(home.path)/.config/systemd/user/gentle-reminder.service"
    #expect(try String(contentsOfFile: service, encoding: .utf8).contains("\"/a\\x0ab/nocontact\""))
  }

  // MARK: The README

  @Test func theReadmesLinesWork() throws {
    let top = URL(fileURLWithPath: #filePath).appending(path: "../../..").standardizedFileURL
    let readme = try String(contentsOf: top.appending(path: "README.md"), encoding: .utf8)
    let section = try #require(
      readme.components(separatedBy: "\n## A reminder\n").dropFirst().first)
    let block = try #require(section.components(separatedBy: "```sh\n").dropFirst().first)
    let script = block.components(separatedBy: "```")[0]
    #expect(script.contains("nocontact remind"))
    let (home, _) = try home("plain", scripts())
    let folder = URL(fileURLWithPath: Shell.program).deletingLastPathComponent().path
    let ended = try home.run(
      command: ["sh", "-e", "-c", script],
      ["PATH": "\(home.path)/bin:\(folder):\(Shell.searchPath)"])
    #expect(ended.succeeded().text.contains("every day at 20:30"))
    #expect(!home.files.contains("crontab"))
  }
}
