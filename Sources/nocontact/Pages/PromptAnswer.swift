import NoContactCore

/// A line for a prompt or a bar: printed as it is, without a page's care for the screen.
struct PromptAnswer: Answer {
  /// Where the count stands; nil where there is nothing to count.
  let progress: Progress?
  /// What to print, with fields in braces; nil for the usual line.
  let template: String?
  /// What shows it.
  let target: PromptTarget

  var page: Page { Page() }
  var bytes: [UInt8]? { Array((target.line(text) + "\n").utf8) }

  private var text: String {
    guard let progress else { return "" }
    if let template { return PromptField.filled(template, by: progress) }
    switch progress.state {
    case .counting: return PromptField.filled("day {day}/{days}", by: progress)
    case .complete: return PromptField.filled("{days}/{days}", by: progress)
    case .reachingOut, .ended: return ""
    }
  }
}

/// What a template can name.
enum PromptField: String, CaseIterable {
  case day
  case days
  case left
  case clean
  case best
  case percent
  case slips
  case step
  case state
  case name

  /// All of them, as they are written.
  static var names: [String] { allCases.map { "{\($0.rawValue)}" } }

  /// A field of a template that there is not; nil where all are known.
  static func unknown(in template: String) -> String? {
    pieces(template).compactMap(\.field).first { PromptField(rawValue: $0) == nil }
  }

  /// A template with the values in it.
  static func filled(_ template: String, by progress: Progress) -> String {
    pieces(template).map { piece in
      piece.text + (piece.field.flatMap(PromptField.init)?.value(progress) ?? "")
    }.joined()
  }

  /// The texts of a template, and the field after each.
  private static func pieces(_ template: String) -> [(text: String, field: String?)] {
    var pieces: [(String, String?)] = []
    var rest = template[...]
    while let start = rest.firstIndex(of: "{"), let end = rest[start...].firstIndex(of: "}") {
      pieces.append((String(rest[..<start]), String(rest[rest.index(after: start)..<end])))
      rest = rest[rest.index(after: end)...]
    }
    return pieces + [(String(rest), nil)]
  }

  private func value(_ progress: Progress) -> String {
    let days = progress.journey.days
    return switch self {
    case .day: "\(min(progress.day, days))"
    case .days: "\(days)"
    case .left: "\(progress.left)"
    case .clean: "\(progress.clean)"
    case .best: "\(progress.runs.best)"
    case .percent: "\(min(100, progress.clean * 100 / max(1, days)))"
    case .slips: "\(progress.practice.slips.total)"
    case .step: progress.path.current.map { "\($0.number)" } ?? ""
    case .state: progress.state.rawValue
    // In one line, whatever it is.
    case .name: progress.journey.name == nil ? "" : progress.journey.ex
    }
  }
}

/// What shows the line, and would do something with some of its letters.
enum PromptTarget: String, CaseIterable {
  case plain
  case bash
  case zsh
  case fish
  case tmux
  case starship
  case waybar
  case i3blocks
  case polybar

  /// A text as the target shows it: nothing in it is expanded, run or taken for markup.
  fileprivate func line(_ text: String) -> String {
    // No line break and no escape sequence reaches a prompt.
    let safe = String(text.unicodeScalars.map { $0.isUnsafeToShow ? " " : Character($0) })
    return switch self {
    case .plain, .fish, .starship: safe
    // For PS1 as PROMPT_COMMAND sets it: it is decoded once, and then expanded.
    case .bash: escaped(safe, ["\\": #"\\\\"#, "$": #"\\$"#, "`": #"\\`"#])
    case .zsh: escaped(safe, ["%": "%%"])
    case .tmux: escaped(safe, ["#": "##"])
    case .i3blocks: safe
    // A tag begins with %{, and no way to write it otherwise is known: an invisible sign parts them.
    case .polybar: safe.replacingAll("%{", with: "%\u{200B}{")
    case .waybar: json(escaped(safe, markup))
    }
  }

  private var markup: [Character: String] {
    ["&": "&amp;", "<": "&lt;", ">": "&gt;", "\"": "&quot;", "'": "&#39;"]
  }

  private func escaped(_ text: String, _ spellings: [Character: String]) -> String {
    text.map { spellings[$0] ?? String($0) }.joined()
  }

  private func json(_ text: String) -> String {
    let members = [JSON.Member("text", .string(text)), JSON.Member("tooltip", .string(text))]
    return String(
      decoding: JSON.object(JSON.Members(members)).encoded(pretty: false), as: UTF8.self
    ).trimmedOfLineBreak
  }
}

extension String {
  /// The text with one part put for another, wherever it stands.
  fileprivate func replacingAll(_ part: String, with other: String) -> String {
    var result = ""
    var rest = self[...]
    while let place = rest.firstRange(of: part) {
      result += rest[..<place.lowerBound] + other
      rest = rest[place.upperBound...]
    }
    return result + rest
  }

  fileprivate var trimmedOfLineBreak: String { hasSuffix("\n") ? String(dropLast()) : self }
}
