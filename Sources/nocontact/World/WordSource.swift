import NoContactCore

/// Where the words of an entry come from.
enum WordSource {
  /// There are none.
  case none
  /// They were said already, on the command line or in answer to a question.
  case said(String)
  /// Standard input, up to its end.
  case input
  /// The user's editor, which begins with that text.
  case editor(String)

  /// What is meant by words on the command line, where `-` stands for standard input; an editor
  /// begins with them, or with `before`.
  ///
  /// - Throws: `Failure` where both an editor and standard input are asked for.
  init(_ given: String?, edits: Bool = false, before: String = "") throws {
    if edits && given == "-" {
      throw Failure.usage("--edit and - are two ways to write; choose one")
    }
    self = edits ? .editor(given ?? before) : given == "-" ? .input : given.map(Self.said) ?? .none
  }
}

extension World {
  /// Does something with the words, nil where there are none.
  ///
  /// It happens before any draft is thrown away, and in the world as it is by then, since somebody
  /// may have been waited for. A draft stays where its result says that it is to be worked on.
  func withWords<Result>(
    _ source: WordSource, keepsDraft: (Result) -> Bool = { _ in false },
    _ body: (String?, World) throws -> Result
  ) throws -> Result {
    switch source {
    case .none: try body(nil, self)
    case .said(let words): try body(words.isEmpty ? nil : words, self)
    case .input:
      try body(input(), later)
    case .editor(let text):
      try Editor(world: self).edit(text, keepsDraft: keepsDraft) { words in
        try body(words.isEmpty ? nil : words, later)
      }
    }
  }

  private func input() throws -> String? {
    let bytes = try console.readAll(Store.limit)
    if bytes.count > Store.limit { throw StoreError.wouldBeOversized(limit: Store.limit) }
    guard let words = String(validating: bytes, as: UTF8.self) else {
      throw Failure.usage("standard input is not valid UTF-8; nothing was recorded")
    }
    // One line end, of either kind, is the shell's and not the user's.
    let isEnded = words.hasSuffix("\n") || words.hasSuffix("\r\n")
    let text = isEnded ? String(words.dropLast()) : words
    return text.isEmpty ? nil : text
  }
}
