import Foundation
import Testing

@testable import nocontact

/// What the README has people put into the settings of a bar, as it stands there: its command is run, and
/// what it prints is read as that bar would.
@Suite struct BarTests {
  /// What a bar would do something with, and a shell too.
  private static let hostile =
    #"$(touch canary) `touch canary` #(touch canary) #S #[fg=red] %H %n %{F#f00} <b>&amp;"'\$HOME"#

  private static let wanted = ["day 20/30", hostile]

  private static func readme() throws -> String {
    let top = URL(fileURLWithPath: #filePath).appending(path: "../../..").standardizedFileURL
    return try String(contentsOf: top.appending(path: "README.md"), encoding: .utf8)
  }

  /// The block of the README whose first line names that program's settings.
  private static func block(_ program: String) throws -> String {
    let parts = try readme().components(separatedBy: "```")
    let blocks = parts.enumerated().filter { $0.offset % 2 == 1 }
    let block = blocks.map(\.element).first { block in
      let lines = block.split(separator: "\n")
      return lines.count > 1 && lines[1].contains("~/.") && lines[1].contains(program)
    }
    return try #require(block).split(separator: "\n").dropFirst().map { "\($0)\n" }.joined()
  }

  /// The first part of the block for a program that a pattern takes out.
  private func part(_ pattern: Regex<(Substring, Substring)>, of program: String) throws -> String {
    String(try #require(BarTests.block(program).firstMatch(of: pattern)).1)
  }

  /// What the command prints where nothing is special, and for a name in which everything is.
  private func lines(_ command: String) throws -> [String] {
    #expect(command.hasPrefix("nocontact "))
    func run(_ name: String, _ options: String) throws -> String {
      let home = try Home()
      try home.run(["start", "2026-11-03", "--name", name]).succeeded()
      let ended = try home.bash(
        "nocontact() { \"$program\" \"$@\"; }; \(command)\(options)", [],
        ["program": Shell.program]
      ).succeeded()
      #expect(!home.files.contains { $0.hasSuffix("canary") })
      // A bar reads lines: more than one would be something else to it.
      #expect(ended.lines.count == 2 && ended.lines.last == "", "\(ended.text)")
      return String(ended.lines[0])
    }
    return [try run("Sam", ""), try run(BarTests.hostile, " --format '{name}'")]
  }

  @Test(.enabled(if: Shell.has("bash"))) func bashShowsIt() throws {
    let readme = try BarTests.readme()
    let line = try #require(readme.firstMatch(of: /\n(PROMPT_COMMAND=.*)\n/)).1
    #expect(line.contains("nocontact prompt --for bash"))
    let home = try Home()
    try home.run(["start", "2026-11-03", "--name", BarTests.hostile]).succeeded()
    for (options, wanted) in zip(["", " --format '\\''{name}'\\''"], BarTests.wanted) {
      let script = """
        nocontact() { "$0" "$@"; }
        \(line.replacing("--for bash", with: "--for bash\(options)"))
        eval "$PROMPT_COMMAND"; printf %s "${PS1@P}"
        """
      let shown = try home.bash(script).succeeded().text
      #expect(shown == "\(wanted) # " || shown == "\(wanted) $ ")
    }
    #expect(!home.files.contains { $0.hasSuffix("canary") })
  }

  @Test func starshipShowsIt() throws {
    let block = try BarTests.block("starship")
    // It starts the program itself, with the command as its last word.
    let shell = try part(/shell = \[(.*)\]/, of: "starship").replacing("\"", with: "")
      .replacing(",", with: "")
    let shown = try lines("\(shell) \(part(/command = "(.*)"/, of: "starship"))")
    #expect(shown == BarTests.wanted)
    #expect(block.contains("[custom.nocontact]") && block.contains("use_stdin = false"))
    #expect(block.contains("when = true"))
  }

  @Test func waybarShowsIt() throws {
    let block = try BarTests.block("waybar")
    let settings = "{" + block.split(separator: "\n").dropFirst().joined(separator: "\n") + "}"
    let module = try #require(Array(settings.utf8).object()["custom/nocontact"] as? [String: Any])
    #expect(module["return-type"] as? String == "json" && module["interval"] is Int)
    let shown = try lines(#require(module["exec"] as? String))
    for (line, text) in zip(shown, BarTests.wanted) {
      let bar = try Array(line.utf8).object()
      for key in ["text", "tooltip"] {
        let markup = try #require(bar[key] as? String)
        // Pango takes these for the beginning of something.
        #expect(!markup.replacing(/&(amp|lt|gt|quot|#39);/, with: "").contains(/[&<>]/))
        let plain = [
          ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&"),
        ].reduce(markup) { $0.replacing($1.0, with: $1.1) }
        #expect(plain == text)
      }
    }
  }

  @Test func polybarShowsIt() throws {
    let shown = try lines(part(/exec = (.*)/, of: "polybar"))
    #expect(shown[0] == "day 20/30")
    #expect(!shown[1].contains("%{"))
    // It drops a sign without a width.
    #expect(shown[1].replacing("\u{200B}", with: "") == BarTests.hostile)
    #expect(try BarTests.block("polybar").contains("[module/nocontact]\ntype = custom/script\n"))
  }

  @Test func i3blocksShowsIt() throws {
    #expect(try lines(part(/command=(.*)/, of: "i3blocks")) == BarTests.wanted)
  }

  @Test(.enabled(if: Shell.has("i3blocks") && Shell.has("timeout"))) func theRealI3blocksShowsIt()
    throws
  {
    let shown = try shown(by: "i3blocks") { settings in
      """
      timeout 20 i3blocks -c \(settings) > shown &
      until [ "$(grep -c canary shown)" -gt 0 ] || ! kill -0 $! 2>/dev/null; do sleep 0.1; done
      kill $! || :
      """
    }
    let bar = try #require(shown.split(separator: "\n").last { $0.hasPrefix(",") })
    let blocks = try JSONSerialization.jsonObject(with: Data(bar.dropFirst().utf8))
    let texts = try #require(blocks as? [[String: Any]]).map { $0["full_text"] as? String }
    // An empty one comes before those of the settings.
    #expect(texts.suffix(2) == BarTests.wanted)
  }

  @Test func tmuxShowsIt() throws {
    let shown = try lines(part(/#\((.*)\)/, of: "tmux"))
    #expect(shown[0] == "day 20/30")
    #expect(shown[1].replacing("##", with: "") == BarTests.hostile.replacing("#", with: ""))
    #expect(shown[1].replacing("##", with: "#") == BarTests.hostile)
  }

  @Test(.enabled(if: Shell.has("tmux") && Shell.has("script") && Shell.has("timeout") && !isDarwin))
  func theRealTmuxShowsIt() throws {
    let shown = try shown(by: "tmux") { settings in
      """
      echo "set -g status-interval 1; set -g status-right-length 300" >> \(settings)
      tmux="tmux -S $HOME/socket -f \(settings)"
      TERM=xterm timeout 20 script -fqec "stty cols 300 rows 10; $tmux new" shown <&0 >/dev/null &
      until [ "$(grep -c canary shown)" -gt 0 ] || ! kill -0 $! 2>/dev/null; do sleep 0.1; done
      $tmux kill-server
      """
    }
    #expect(shown.contains("day 20/30 \(BarTests.hostile) "), "\(shown)")
  }

  /// What a bar shows of its block and of one with the hostile name, started by a script with its settings.
  private func shown(by program: String, _ script: (String) -> String) throws -> String {
    let home = try Home()
    try home.run(["start", "2026-11-03", "--name", BarTests.hostile]).succeeded()
    let block = try BarTests.block(program)
    let command = "prompt --for \(program)"
    // Of two lines with one option tmux takes the last: both commands stand in it.
    let named = "\(command) --format \"{name}\""
    let both =
      program == "tmux"
      ? block.replacing(/#\((.*?)\)/) { "\($0.0) #(\($0.1.replacing(command, with: named)))" }
      : block + block.replacing(command, with: named)
    let settings = try home.write("settings", both)
    let folder = URL(fileURLWithPath: Shell.program).deletingLastPathComponent().path
    let ended = try home.run(
      command: ["bash", "-c", script(settings)], ["PATH": "\(folder):\(Shell.searchPath)"],
      folder: home.path
    )
    #expect(!home.files.contains { $0.hasSuffix("canary") }, "\(ended.warnings)")
    return try String(contentsOfFile: "\(home.path)/shown", encoding: .utf8)
  }
}
