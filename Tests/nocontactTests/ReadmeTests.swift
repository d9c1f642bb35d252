import Foundation
import Testing

@testable import nocontact

/// What the README has people put into their start files, as it stands there.
@Suite(.enabled(if: Shell.has("timeout"))) struct ReadmeTests {
  /// The blocks of *In your shell* that are for a shell, or for any, in their order.
  private func blocks(_ shell: ShellName) throws -> [String] {
    let top = URL(fileURLWithPath: #filePath).appending(path: "../../..").standardizedFileURL
    let readme = try String(contentsOf: top.appending(path: "README.md"), encoding: .utf8)
    let start = try #require(readme.range(of: "## In your shell\n"))
    let section = readme[start.upperBound...].components(separatedBy: "\n## ")[0]
    let parts = section.components(separatedBy: "```")
    let blocks = parts.enumerated().filter { $0.offset % 2 == 1 }.map(\.element)
    return blocks.compactMap { block in
      let name = block.prefix { $0 != "\n" }
      guard name == shell.rawValue || name == "sh" else { return nil }
      return String(block.dropFirst(name.count + 1))
    }
  }

  /// What a shell with all of that in its start file prints at its start, and then for a script.
  private func run(_ shell: ShellName, _ script: String, installed: Bool = true) throws -> Ended {
    let home = try Home(slips: ["1"])
    let files = [".bashrc", ".zshrc", ".config/fish/config.fish"]
    try FileManager.default.createDirectory(
      atPath: "\(home.path)/.config/fish", withIntermediateDirectories: true)
    let text = try blocks(shell).filter { installed || $0.contains("init") }.joined()
    for file in files { try Data(text.utf8).write(to: URL(filePath: "\(home.path)/\(file)")) }
    let folder = URL(fileURLWithPath: Shell.program).deletingLastPathComponent().path
    let ended = try home.run(
      command: ["timeout", "20", shell.rawValue, "-i", "-c", script],
      ["PATH": installed ? "\(folder):\(Shell.searchPath)" : Shell.searchPath, "TERM": "dumb"],
      folder: home.path)
    if installed {
      #expect(home.files.contains(".local/share/man/man1/nocontact.1"))
    }
    return ended.expect(0)
  }

  @Test(.enabled(if: Shell.has("bash") && Shell.has("jq"))) func worksInBash() throws {
    let ended = try run(.bash, #"printf '%s\n' "${PS1@P}"; complete -p they nocontact; alias they"#)
    let shown = ended.lines.drop { !$0.hasPrefix("day") }
    #expect(shown.first?.hasPrefix("day 20/30 ") == true, "\(ended.text)\(ended.warnings)")
    #expect(ended.text.contains("complete -F _nocontact they\ncomplete -F _nocontact nocontact"))
    #expect(ended.text.contains("alias they='nocontact slip text'") && ended.lines.first == "20")
  }

  @Test(.enabled(if: Shell.has("zsh") && Shell.has("jq"))) func worksInZsh() throws {
    let script = #"print -rP -- "$PROMPT"; print -r -- "$_comps[nocontact]"; alias they"#
    let ended = try run(.zsh, script)
    #expect(ended.text.hasPrefix("20\nday 20/30 "), "\(ended.text)\(ended.warnings)")
    #expect(ended.text.hasSuffix("\n_nocontact\nthey='nocontact slip text'\n"), "\(ended.text)")
  }

  @Test(.enabled(if: Shell.has("fish") && Shell.has("jq"))) func worksInFish() throws {
    let ended = try run(.fish, "fish_right_prompt; complete -C 'they --nec'; complete -C 'breat'")
    #expect(ended.text.hasPrefix("20\nday 20/30\n--necessary\t"), "\(ended.text)\(ended.warnings)")
    #expect(ended.text.contains("breathe"))
  }

  /// What stands before a messenger stops it while no contact is on, and lets it through afterwards.
  @Test(arguments: ShellName.allCases.filter { Shell.has($0.rawValue) })
  func stopsWhatItStandsBefore(_ shell: ShellName) throws {
    let home = try Home(slips: ["1"])
    let block = try #require(try blocks(shell).first { $0.contains("guard") })
    let names = block.matches(of: /alias ([a-z]+)=.* -- ([a-z-]+)'/)
    #expect(names.map { String($0.1) } == ["signal", "mutt", "ssh"])
    for program in names.map(\.2) {
      try home.bash(
        "printf '#!/bin/sh\\necho %s runs' $1 >$HOME/$1; chmod +x $HOME/$1", [String(program)]
      )
      .succeeded()
    }
    let folder = URL(fileURLWithPath: Shell.program).deletingLastPathComponent().path
    let calls = names.map(\.1).joined(separator: "\n")
    let aliases = shell == .bash ? "shopt -s expand_aliases\n" : ""
    try home.write("script", aliases + block + calls + "\n")
    func run(at time: String) throws -> Ended {
      try home.run(
        command: ["timeout", "20", shell.rawValue, "\(home.path)/script"],
        [
          "PATH": "\(home.path):\(folder):\(Shell.searchPath)",
          "NOCONTACT_NOW": "2026-11-22T\(time):00+01:00",
        ])
    }
    let day = try run(at: "21:30").text
    #expect(day.contains("command signal-desktop") && !day.contains("signal-desktop runs"))
    #expect(day.hasSuffix("mutt runs\nssh runs\n"), "\(day)")
    let night = try run(at: "23:30")
    #expect(night.expect(4).text.contains("command ssh") && !night.text.contains("runs"))
    try home.run("end stopped").succeeded()
    #expect(try run(at: "23:30").text == "signal-desktop runs\nmutt runs\nssh runs\n")
  }

  /// Where the program is not there any more, a shell starts as before.
  @Test(arguments: ShellName.allCases.filter { Shell.has($0.rawValue) })
  func doesNothingWhereTheProgramIsNotThere(_ shell: ShellName) throws {
    let ended = try run(shell, "echo ready", installed: false)
    #expect(ended.text == "ready\n" && !ended.warnings.contains("nocontact"), "\(ended.warnings)")
  }
}
