import Foundation

/// A transcript of commands, their output and their status, that is run again and compared.
///
/// ```
/// >>> at 2026-11-03T20:00:00+01:00
/// $ nocontact start
/// …what it prints, stdout and stderr…
/// [1]
/// ```
/// `>>> at` pins the clock, `>>> columns N` sets the width, `# …` is a comment, a status of 0 is left
/// out. Ids are written `id01`, `id02` … in the order in which they came up.
struct Session {
  /// The transcript as it was recorded, or as it is to be played for the first time.
  let recorded: String

  init(_ text: String) {
    recorded = text
  }

  init(_ file: URL) throws {
    recorded = try String(contentsOf: file, encoding: .utf8)
  }

  /// The transcript as it comes out today.
  func replayed() throws -> String {
    while true {
      let (transcript, ids) = try played()
      // An id may begin like a word of the transcript, and could not be told from it: once more.
      if !ids.contains(where: { recorded.contains($0.prefix(4)) }) { return transcript }
    }
  }

  private func played() throws -> (transcript: String, ids: [String]) {
    var stage = Stage(home: try Home())
    var transcript: [String] = []
    for line in recorded.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("$ ") {
        transcript.append(String(line))
        transcript += try stage.run(String(line.dropFirst(2)))
      } else if line.hasPrefix(">>> ") || line.hasPrefix("# ") {
        if transcript.last?.isEmpty == false, transcript.last?.hasPrefix("#") == false {
          transcript.append("")
        }
        transcript.append(String(line))
        stage.set(line.dropFirst(4).split(separator: " ").map(String.init))
      }
    }
    return (transcript.joined(separator: "\n") + "\n", stage.ids)
  }
}

/// A home, a clock and the ids met so far.
private struct Stage {
  let home: Home
  private var environment: [String: String?]
  private(set) var ids: [String] = []

  init(home: Home) {
    self.home = home
    let folder = URL(fileURLWithPath: Shell.program).deletingLastPathComponent().path
    environment = ["PATH": "\(folder):\(Shell.searchPath)", "COLUMNS": "80"]
  }

  mutating func set(_ words: [String]) {
    switch words.first {
    case "at": environment["NOCONTACT_NOW"] = words.last
    case "columns": environment["COLUMNS"] = words.last
    default: break
    }
  }

  /// Runs a command in bash; the lines of its output, and its status where it is not 0.
  mutating func run(_ command: String) throws -> [String] {
    let ended = try home.run(
      command: ["/bin/bash", "-c", "exec 2>&1; " + named(command)], environment,
      folder: home.path)
    meetIDs()
    var lines = masked(ended.text)
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    if lines.last == "" { lines.removeLast() }
    if ended.status != 0 { lines.append("[\(ended.status)]") }
    return lines
  }

  /// Looks for ids that are new in the journal.
  private mutating func meetIDs() {
    guard let text = try? String(contentsOfFile: home.journal, encoding: .utf8) else { return }
    for match in text.matches(of: /"id" : "([0-9a-z]{12})"/) where !ids.contains(String(match.1)) {
      ids.append(String(match.1))
    }
  }

  private func name(_ index: Int) -> String {
    String(format: "id%02d", index + 1)
  }

  private func masked(_ text: String) -> String {
    ids.enumerated().reduce(text) { text, id in
      text.replacing(id.1, with: name(id.0)).replacing(id.1.prefix(4), with: name(id.0))
    }
  }

  private func named(_ command: String) -> String {
    ids.enumerated().reduce(command) { $0.replacing(name($1.0), with: $1.1) }
  }
}
