/// One thing a command takes: an option, a flag or an argument.
package struct Parameter: Sendable {
  /// Its name, without dashes.
  package let name: String
  /// Its one-letter name, without the dash.
  package let short: Character?
  /// How it is written.
  package let form: Form
  /// What it is for: one short sentence.
  package let help: String
  /// The values it can have, where they can be listed.
  package let choices: [String]
  /// What a shell offers for its value.
  package fileprivate(set) var values = Values.choices
  /// Whether its value is a list, with commas between the items.
  package fileprivate(set) var isCommaList = false
  /// Whether several words in one, which are not its value, belong to the text after it.
  fileprivate(set) var givesWay = false
  let convert: @Sendable (String) throws(Complaint) -> any Sendable

  /// How a parameter is written on the command line.
  package enum Form: Sendable {
    /// `--name`, without a value.
    case flag
    /// `--name VALUE`; the placeholder for the value.
    case option(String)
    /// One word; its placeholder, and whether it must be there.
    case argument(String, required: Bool)
    /// All words that are left, as one text.
    case text(String)
    /// All words that are left, one by one; at least one where required.
    case list(String, required: Bool)
    /// All words after `--`, as one text.
    case afterDashes(String)
    /// All words after `--`, one by one, as they are.
    case commandAfterDashes(String)
  }

  /// How it stands in a usage line: `[--on DATE]`, `KIND`, `[NOTE...]`.
  package var usage: String {
    switch form {
    case .flag: "[--\(name)]"
    case .option(let placeholder): "[--\(name) \(placeholder)]"
    case .argument(let placeholder, let required): required ? placeholder : "[\(placeholder)]"
    case .text(let placeholder): "[\(placeholder)...]"
    case .list(let placeholder, let required):
      required ? "\(placeholder)..." : "[\(placeholder)...]"
    case .afterDashes(let placeholder), .commandAfterDashes(let placeholder):
      "[-- \(placeholder)...]"
    }
  }

  /// How it stands at the head of its help: `-n, --name NAME`, `KIND`.
  package var term: String {
    let dashed = (short.map { "-\($0), " } ?? "") + "--\(name)"
    switch form {
    case .flag: return dashed
    case .option(let placeholder): return "\(dashed) \(placeholder)"
    case .argument(let placeholder, _), .text(let placeholder), .list(let placeholder, _),
      .afterDashes(let placeholder), .commandAfterDashes(let placeholder):
      return placeholder
    }
  }

  /// Whether it is written with dashes.
  package var isOption: Bool {
    switch form {
    case .flag, .option: true
    case .argument, .text, .list, .afterDashes, .commandAfterDashes: false
    }
  }
}

/// A parameter together with the type of its value: declared once, listed in a command's row, and
/// used to read the value back.
package struct Key<Value: Sendable>: Sendable {
  /// The parameter without the type.
  package private(set) var parameter: Parameter
  private let convert: @Sendable (String) throws(Complaint) -> Value

  /// A key whose text is converted, and may be complained about, while parsing.
  package init(
    _ name: String, short: Character? = nil, _ form: Parameter.Form, help: String,
    choices: [String] = [], convert: @escaping @Sendable (String) throws(Complaint) -> Value
  ) {
    self.convert = convert
    parameter = Parameter(
      name: name, short: short, form: form, help: help, choices: choices,
      convert: { text throws(Complaint) -> any Sendable in try convert(text) })
  }

  /// The same key, for whose value a shell offers these; `asList` where it is a list with commas.
  package func offering(_ values: Values, asList: Bool = false) -> Key {
    var key = self
    key.parameter.values = values
    key.parameter.isCommaList = asList
    return key
  }

  /// The same key of an argument that is left out where what stands in its place is a sentence.
  package func givingWay() -> Key {
    var key = self
    key.parameter.givesWay = true
    return key
  }

  /// What a text means, as it would on a command line.
  package func value(of text: String) throws(Complaint) -> Value {
    try convert(text)
  }
}

extension Key where Value == String {
  /// A key for a text taken as it is.
  package init(_ name: String, short: Character? = nil, _ form: Parameter.Form, help: String) {
    self.init(name, short: short, form, help: help, convert: { $0 })
  }
}

extension Key where Value == Int {
  /// A key for a whole number within bounds.
  package init(
    _ name: String, short: Character? = nil, _ form: Parameter.Form, in range: ClosedRange<Int>,
    help: String
  ) {
    self.init(name, short: short, form, help: help) { text throws(Complaint) in
      guard let number = Int(text), range.contains(number) else {
        throw Complaint(
          "'\(text)' is not a whole number from \(range.lowerBound) to \(range.upperBound)")
      }
      return number
    }
  }
}

extension Key where Value == Bool {
  /// A key for a flag.
  package init(flag name: String, short: Character? = nil, help: String) {
    self.init(name, short: short, .flag, help: help, convert: { _ in true })
  }
}

extension Key where Value: RawRepresentable<String> & CaseIterable {
  /// A key for one word of a vocabulary.
  package init(word name: String, _ form: Parameter.Form, help: String) {
    let choices = Value.allCases.map(\.rawValue)
    self.init(name, form, help: help, choices: choices) { text throws(Complaint) in
      guard let value = Value(rawValue: text) else {
        throw Complaint(unknown: name, text, choices: choices)
      }
      return value
    }
  }
}

/// What is wrong with a value.
package struct Complaint: Error, Equatable {
  /// The complaint, without the name of the parameter.
  package let message: String

  /// A complaint in these words.
  package init(_ message: String) {
    self.message = message
  }

  /// That a word is none of those known, with the nearest one; where none is near, with all of them, or
  /// with the command that lists them.
  package init(
    unknown what: String, _ word: String, choices: [String], listedBy list: String? = nil
  ) {
    let all = list.map { "'\($0)' lists them" } ?? "it is one of \(choices.joined(separator: ", "))"
    message = "unknown \(what) '\(word)'; \(didYouMean(word, choices) ?? all)"
  }
}
