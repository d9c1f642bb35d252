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
    case .said(let words): try body(words.asWritten, self)
    case .input:
      try body(input(), later)
    case .editor(let text):
      try Editor(world: self).edit(text, keepsDraft: keepsDraft) { words in
        try body(words.asWritten, later)
      }
    }
  }

  private func input() throws -> String? {
    let (bytes, isCut) = try console.readAll(Store.limit)
    if isCut { throw try stopped(String(decoding: bytes, as: UTF8.self)) }
    if bytes.count > Store.limit { throw StoreError.wouldBeOversized(limit: Store.limit) }
    guard let words = String(validating: bytes, as: UTF8.self) else {
      throw Failure.usage("standard input is not valid UTF-8; nothing was saved")
    }
    return words.asWritten
  }

  /// Why words are not recorded that Ctrl-C or a closed window has ended; they are kept as those of an
  /// editor would be.
  private func stopped(_ words: String) throws -> Failure {
    console.warn("\n")
    guard words.hasWords else { return .failed("you left; nothing was saved") }
    let draft = try store.edited(words)
    return .stopped(words, path: draft.path)
  }
}

extension String {
  /// Whether there is more in it than white space and what shows nothing at all.
  var hasWords: Bool {
    unicodeScalars.contains {
      !$0.properties.isWhitespace && !$0.properties.isDefaultIgnorableCodePoint
    }
  }

  /// The text that a file or a pipe holds, as it was written: with the line ends of this system, without
  /// a byte-order mark and without empty lines at its end; nil where no words are in it.
  var asWritten: String? {
    var bytes: [UInt8] = []
    var previous: UInt8 = 0
    for byte in utf8 {
      // A carriage return before a line feed belongs to another system's line end.
      if byte == UInt8(ascii: "\n"), previous == UInt8(ascii: "\r") { bytes.removeLast() }
      bytes.append(byte)
      previous = byte
    }
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
    var lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    let blank: [UInt8] = [0x20, 0x09, 0x0D]
    while let last = lines.last, last.allSatisfy(blank.contains) { lines.removeLast() }
    let text = String(decoding: Array(lines.joined(separator: [UInt8(ascii: "\n")])), as: UTF8.self)
    return text.hasWords ? text : nil
  }
}
