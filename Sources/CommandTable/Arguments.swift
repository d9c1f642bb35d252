/// The values a command line gave, converted and checked.
package struct Arguments: Sendable {
  // A handful at most: quicker to go through than to look up.
  private var values: [(name: String, value: any Sendable)] = []

  /// No values.
  package init() {}

  /// Reads the words after a command's name.
  ///
  /// Options stand anywhere, `--` ends them, and a dash before a digit is a word like any other.
  init(
    _ words: ArraySlice<String>, for command: String, _ own: [Parameter],
    common: () -> [Parameter]
  ) throws(UsageError) {
    var operands: [String] = []
    var rest = words
    while let word = rest.popFirst() {
      if word == "--" {
        if let parameter = own.first(where: \.isAfterDashes) {
          if case .commandAfterDashes = parameter.form {
            values.append((parameter.name, Array(rest) as [any Sendable]))
          } else if !rest.isEmpty {
            try set(parameter, rest.joined(separator: " "))
          }
        } else {
          operands += rest
        }
        break
      }
      if Arguments.isOption(word) {
        try readOption(word, &rest, for: command, own + common())
      } else {
        operands.append(word)
      }
    }
    try assign(operands, for: command, own)
  }

  /// Whether the command line gave nothing.
  package var isEmpty: Bool { values.isEmpty }

  /// The value of a key; nil where the command line gave none.
  package subscript<Value>(key: Key<Value>) -> Value? {
    self[key.parameter.name] as? Value
  }

  /// The words of a list; none where the command line gave none.
  package func list<Value>(_ key: Key<Value>) -> [Value] {
    (self[key.parameter.name] as? [any Sendable])?.compactMap { $0 as? Value } ?? []
  }

  /// Whether a flag was given.
  package func has(_ flag: Key<Bool>) -> Bool { has(flag.parameter) }

  /// Whether anything was given for a parameter.
  package func has(_ parameter: Parameter) -> Bool { self[parameter.name] != nil }

  private subscript(name: String) -> (any Sendable)? {
    for (known, value) in values where known == name { return value }
    return nil
  }

  private mutating func set(_ parameter: Parameter, _ text: String) throws(UsageError) {
    let value = try parameter.converted(text)
    // A flag may be given twice.
    if self[parameter.name] == nil { values.append((parameter.name, value)) }
  }

  /// Whether a word before `--` is an option.
  static func isOption(_ word: String) -> Bool {
    guard word.hasPrefix("-"), let second = word.dropFirst().first else { return false }
    return !second.isNumber
  }

  /// The name of an option, with its dashes, and the value after `=`; nil without one.
  static func split(_ option: String) -> (name: String, value: String?) {
    let parts = option.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    return (String(parts[0]), parts.count == 2 ? String(parts[1]) : nil)
  }

  /// Reads an option, and its value, which may be the next word.
  private mutating func readOption(
    _ word: String, _ rest: inout ArraySlice<String>, for command: String,
    _ parameters: [Parameter]
  ) throws(UsageError) {
    let (name, attached) = Arguments.split(word)
    var value = attached
    guard let parameter = parameters.first(where: { $0.answers(to: name) }) else {
      let hint = didYouMean(name, parameters.filter(\.isOption).map { "--\($0.name)" })
      throw .unknownOption(name, command: command, hint: hint)
    }
    if case .flag = parameter.form {
      if value != nil { throw .unwantedValue(name) }
      value = ""
    } else if self[parameter.name] != nil {
      throw .repeated(name)
    }
    guard let text = value ?? rest.popFirst() else { throw .missingValue(name) }
    try set(parameter, text)
  }

  /// Gives the other words to the arguments in their order.
  private mutating func assign(
    _ operands: [String], for command: String, _ parameters: [Parameter]
  ) throws(UsageError) {
    var rest = operands[...]
    for parameter in parameters {
      switch parameter.form {
      case .flag, .option, .afterDashes, .commandAfterDashes: continue
      case .argument(let placeholder, let required):
        if parameter.givesWay, let words = rest.first, words.isSentence,
          !parameter.understands(words)
        {
          continue
        }
        if let word = rest.popFirst() {
          try set(parameter, word)
        } else if required {
          throw .missingArgument(placeholder, command: command)
        }
      case .text:
        if !rest.isEmpty { try set(parameter, rest.joined(separator: " ")) }
        rest = []
      case .list(let placeholder, let required):
        if rest.isEmpty && required { throw .missingArgument(placeholder, command: command) }
        var list: [any Sendable] = []
        for word in rest { list.append(try parameter.converted(word)) }
        if !list.isEmpty { values.append((parameter.name, list)) }
        rest = []
      }
    }
    if let word = rest.first { throw .unwantedArgument(word, command: command) }
  }
}

extension Parameter {
  fileprivate func converted(_ text: String) throws(UsageError) -> any Sendable {
    do throws(Complaint) {
      return try convert(text)
    } catch {
      throw .invalid(isOption ? "--\(name)" : nil, error)
    }
  }

  /// Whether a text can be its value.
  fileprivate func understands(_ text: String) -> Bool { (try? convert(text)) != nil }

  /// Whether it takes what stands after `--`.
  var isAfterDashes: Bool {
    switch form {
    case .afterDashes, .commandAfterDashes: true
    default: false
    }
  }

  /// Whether it is the option that is typed so.
  func answers(to word: String) -> Bool {
    isOption && (word == "--\(name)" || short.map { word == "-\($0)" } ?? false)
  }
}

extension String {
  /// Whether it has several words: no id and no number has.
  fileprivate var isSentence: Bool { utf8.contains(UInt8(ascii: " ")) }
}
