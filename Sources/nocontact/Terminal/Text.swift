/// Text for the screen, in runs of one role each.
///
/// What stands in a run may come from anywhere: it is made safe where it is shown, in one place.
struct Text: ExpressibleByStringInterpolation, Equatable {
  var runs: [Run] = []

  struct Run: Equatable {
    var text: String
    var role: Role
  }

  /// What a run is for; colour only adds to what the words say.
  enum Role {
    case plain
    /// What is to be read first.
    case strong
    /// What may be passed over.
    case faint
    /// Something to type.
    case command
    /// The part of the bar, or of a list, that is done.
    case good
    /// What wants attention.
    case warm
  }

  init(_ text: String, _ role: Role = .plain) {
    runs = text.isEmpty ? [] : [Run(text: text, role: role)]
  }

  init(stringLiteral text: String) {
    self.init(text)
  }

  init(stringInterpolation interpolation: Interpolation) {
    runs = interpolation.runs
  }

  struct Interpolation: StringInterpolationProtocol {
    var runs: [Run] = []

    init(literalCapacity: Int, interpolationCount: Int) {
      runs.reserveCapacity(interpolationCount + 1)
    }

    mutating func appendLiteral(_ literal: String) {
      if !literal.isEmpty { add(literal, .plain) }
    }

    mutating func appendInterpolation(_ value: some CustomStringConvertible, _ role: Role = .plain)
    {
      add(value.description, role)
    }

    /// Goes on in the last run where the role is the same.
    private mutating func add(_ text: String, _ role: Role) {
      if !runs.isEmpty, runs[runs.count - 1].role == role {
        runs[runs.count - 1].text += text
      } else {
        runs.append(Run(text: text, role: role))
      }
    }

    mutating func appendInterpolation(_ text: Text) {
      runs += text.runs
    }
  }

  static func + (one: Text, other: Text) -> Text {
    var sum = one
    sum.runs += other.runs
    return sum
  }

  /// The words alone.
  var plain: String {
    var plain = ""
    for run in runs { plain += run.text }
    return plain
  }

  var isEmpty: Bool {
    for run in runs where !run.text.isEmpty { return false }
    return true
  }

  /// How many columns a terminal gives it, in one line.
  var displayWidth: Int {
    var width = 0
    for run in runs { width += run.text.displayWidth }
    return width
  }

  /// The words as they are shown, in lines of at most so many columns.
  func wrapped(_ terminal: Terminal, width: Int) -> [Text] {
    var terminal = terminal
    terminal.hasColour = false
    var canvas = Canvas(terminal)
    canvas.write(self, width: width)
    return canvas.bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      .map { Text(String(decoding: $0, as: UTF8.self)) }
  }
}
