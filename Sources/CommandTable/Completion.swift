/// What can stand where the cursor is.
package struct Completion: Sendable {
  /// The beginning of the word that stays before whatever is chosen: `--signs=no-anger,`.
  package var prefix = ""
  /// What can follow it, whether or not it begins as the word does.
  package var candidates: [Candidate] = []
  /// Whether a comma and another one may follow.
  package var isList = false
  /// Whether files and folders can stand there.
  package var takesFiles = false
  /// Where the command line of another program begins among the words; nil where none does.
  package var program: Int?

  /// Nothing, or these.
  package init(_ candidates: [Candidate] = []) {
    self.candidates = candidates
  }
}

extension CommandTable {
  /// What can stand in the place of a word that comes after others, all without the program's name.
  package func completion(
    of word: String, after words: [String], in context: Context
  ) -> Completion {
    guard let name = words.first else {
      return Completion(commands.map { Candidate($0.name, $0.summary) })
    }
    guard let command = commands.first(where: { $0.name == name }) else { return Completion() }
    let own = command.parameters
    let line = TypedLine(words, own + common)
    if let option = line.open { return option.completion(of: word, in: context) }
    if let end = line.end, let parameter = own.first(where: \.isAfterDashes) {
      var completion = Completion()
      if case .commandAfterDashes = parameter.form { completion.program = end }
      return completion
    }
    if line.end == nil, word == "-" || Arguments.isOption(word) {
      let (name, value) = Arguments.split(word)
      guard let value else { return line.options(withShort: word == "-") }
      let option = (own + common).first { $0.answers(to: name) }
      return option?.completion(of: value, in: context, prefix: "\(name)=") ?? Completion()
    }
    var operands = line.operands[...]
    for parameter in own where !parameter.isOption && !parameter.isAfterDashes {
      if case .argument = parameter.form, operands.popFirst() != nil { continue }
      return parameter.completion(of: word, after: line.operands, in: context)
    }
    // Where nothing else can stand, an option can.
    return line.end == nil ? line.options(withShort: false) : Completion()
  }
}

/// The words of a command line that is still being typed.
private struct TypedLine {
  /// The words that belong to no option.
  private(set) var operands: [String] = []
  /// The option whose value comes next; nil where none is open.
  private(set) var open: Parameter?
  /// How many words there are up to `--`, that one included; nil without one.
  private(set) var end: Int?
  private var given: [String] = []
  private let parameters: [Parameter]

  /// The words of a line, the command the first of them.
  init(_ words: [String], _ parameters: [Parameter]) {
    self.parameters = parameters
    for (place, word) in words.enumerated().dropFirst() {
      if end != nil {
        operands.append(word)
      } else if open != nil {
        open = nil
      } else if word == "--" {
        end = place + 1
      } else if Arguments.isOption(word) {
        let (name, value) = Arguments.split(word)
        guard let option = parameters.first(where: { $0.answers(to: name) }) else { continue }
        given.append(option.name)
        if case .option = option.form, value == nil { open = option }
      } else {
        operands.append(word)
      }
    }
  }

  /// The options that were not given yet.
  func options(withShort: Bool) -> Completion {
    Completion(
      parameters.filter { $0.isOption && !given.contains($0.name) }.flatMap { option in
        let short = withShort ? option.short.map { [Candidate("-\($0)", option.help)] } : nil
        return [Candidate("--\(option.name)", option.help)] + (short ?? [])
      })
  }
}

extension Parameter {
  /// What can stand for its value, after words without dashes, where the word begins so.
  fileprivate func completion(
    of word: String, after operands: [String] = [], in context: Any, prefix: String = ""
  ) -> Completion {
    var completion = Completion()
    completion.prefix = prefix
    completion.isList = isCommaList
    var before = operands
    var beginning = word
    if isCommaList, let comma = word.lastIndex(of: ",") {
      before = word[..<comma].split(separator: ",").map(String.init)
      beginning = String(word[word.index(after: comma)...])
      completion.prefix += word[...comma]
    }
    if case .files = values { completion.takesFiles = true }
    completion.candidates = candidates(
      in: context, at: Place(before: before, beginning: beginning))
    if isRepeated { completion.candidates.removeAll { before.contains($0.text) } }
    return completion
  }

  /// The words that can stand for its value; of two that are the same the first.
  package func candidates(in context: Any, at place: Place) -> [Candidate] {
    switch values {
    case .files: return []
    case .choices: return choices.map { Candidate($0) }
    case .found(let find):
      var seen: Set<String> = []
      return find(context, place).filter { seen.insert($0.text).inserted }
    }
  }

  /// Whether it can be several words, none of which has to stand there twice.
  private var isRepeated: Bool {
    if case .list = form { return true }
    return isCommaList
  }
}
