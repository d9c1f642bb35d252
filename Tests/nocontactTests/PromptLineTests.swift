import Foundation
import Testing

@testable import nocontact

/// The line for prompts and bars.
@Suite struct PromptLineTests {
  private func line(_ home: Home, _ words: String, at now: String = Shell.now) throws -> String {
    let ended = try home.run("prompt \(words)", at: now).succeeded()
    #expect(ended.output.last == UInt8(ascii: "\n"))
    return String(ended.text.dropLast())
  }

  @Test func showsTheDayAndGivesNothingAway() throws {
    let home = try Home(slips: ["1"])
    let before = home.files
    #expect(try line(home, "") == "day 20/30")
    #expect(try line(home, "", at: "2026-12-03T10:00:00+01:00") == "30/30")
    #expect(try line(home, "", at: "2027-06-03T10:00:00+01:00") == "30/30")
    #expect(home.files == before)
    let ready = try Home.ready()
    try ready.run("draft first hello --sent").succeeded()
    #expect(try line(ready, "") == "")
    try ready.run("end stopped").succeeded()
    #expect(try line(ready, "") == "")
  }

  @Test func isEmptyWhereThereIsNothingOrNothingCanBeRead() throws {
    let home = try Home()
    for target in PromptTarget.allCases where target != .waybar {
      #expect(try line(home, "--for \(target.rawValue)") == "")
    }
    let bar = try #require(
      try home.run("prompt --for waybar").succeeded().json()["text"] as? String)
    #expect(bar == "" && home.files == [])
    let damaged = try Home(slips: [])
    try damaged.put(Array("{".utf8))
    #expect(try line(damaged, "") == "")
    #expect(try line(damaged, "--format '{day}'") == "")
  }

  @Test func fillsInEveryField() throws {
    let home = try Home(slips: ["1", "2"])
    let all = PromptField.names.joined(separator: " ")
    #expect(try line(home, "--format '\(all)'") == "20 30 11 19 19 63 2 7 counting Sam")
    // No day beyond the number, and what is not known is empty.
    let later = "2027-01-03T10:00:00+01:00"
    #expect(try line(home, "--format '{day}|{percent}|{left}'", at: later) == "30|100|0")
    try home.run("settings name ''").succeeded()
    #expect(try line(home, "--format '<{name}>'") == "<>")
  }

  @Test(arguments: ["{days_left}", "{}", "{Day}", "{day} {x}"])
  func refusesAFieldThereIsNot(_ template: String) throws {
    try Home(slips: []).run(["prompt", "--format", template]).refused(2, "--format: ")
  }

  private func named(_ name: String) throws -> Home {
    let home = try Home()
    try home.run(["start", "--name", name]).succeeded()
    return home
  }

  @Test func escapesWhatTheTargetWouldInterpret() throws {
    let home = try named("a%b#c<d>&$e`f\\g%{h")
    func shown(_ target: String) throws -> String {
      try line(home, "--for \(target) --format '{name}'")
    }
    #expect(try shown("plain") == "a%b#c<d>&$e`f\\g%{h")
    #expect(try shown("zsh") == "a%%b#c<d>&$e`f\\g%%{h")
    #expect(try shown("tmux") == "a%b##c<d>&$e`f\\g%{h")
    #expect(try shown("polybar") == "a%b#c<d>&$e`f\\g%\u{200B}{h")
    let bar = try #require(try home.run("prompt --for waybar --format '{name}'").json()["text"])
    #expect(bar as? String == "a%b#c&lt;d&gt;&amp;$e`f\\g%{h")
  }

  @Test func noEscapeSequenceGoesOut() throws {
    let home = try named("a\u{1B}[31mb\u{202E}c\u{9B}d")
    for target in PromptTarget.allCases {
      let bytes = try home.run("prompt --for \(target.rawValue) --format '{name}'").output
      #expect(!bytes.contains(0x1B))
    }
  }

  /// What a shell makes of it is the name, and nothing of it is run.
  @Test(.enabled(if: Shell.has("bash"))) func bashShowsItAndRunsNothingOfIt() throws {
    let name = #"$(touch x)`touch y`\$HOME\n\w!%"#
    let home = try named(name)
    let script = """
      cd "$HOME"; PS1="$("$0" prompt --for bash --format '{name}')"
      printf '%s' "${PS1@P}"
      """
    let shown = try home.bash(script).text
    #expect(shown == name, "\(shown)")
    #expect(!home.files.contains("x") && !home.files.contains("y"))
  }

  @Test(.enabled(if: Shell.has("zsh"))) func zshShowsItAndRunsNothingOfIt() throws {
    let name = "%F{red}%n 100% %(?.a.b)"
    let home = try named(name)
    let script = #"print -rnP -- "$($0 prompt --for zsh --format '{name}')""#
    let shown = try home.run(command: ["zsh", "-fc", script, Shell.program]).text
    #expect(shown == name, "\(shown)")
  }
}
