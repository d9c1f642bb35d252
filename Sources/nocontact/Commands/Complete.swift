import CommandTable
import NoContactCore

/// What the scripts of the shells ask when Tab is pressed, under a name that no help shows.
///
/// It never fails, writes, waits or asks: what cannot be found is not offered.
enum Complete {
  /// What it is called by: the words so far and the one where the cursor is come after it.
  static let name = "__complete"

  /// Prints what can stand in the place of the last word; nothing for words that are no text.
  static func run(_ words: ArraySlice<String>, in world: World) {
    guard let word = words.last else { return }
    let completion = completion(of: word, after: Array(words.dropLast()), in: world)
    try? world.console.write(CompletionAnswer(completion, on: world.terminal).bytes)
  }

  private static func completion(
    of word: String, after words: [String], in world: World
  ) -> Completion {
    var line = words
    // As without Tab: options that stand alone are those of the status.
    switch words.first ?? word {
    case "-V" where !words.isEmpty, "--version" where !words.isEmpty: return Completion()
    case "-h" where !words.isEmpty, "--help" where !words.isEmpty:
      line = ["help"] + words.dropFirst()
    case let first where first.hasPrefix("-"): line = ["status"] + words
    default: break
    }
    var completion = commandTable.completion(of: word, after: line, in: world)
    if words.isEmpty && word.hasPrefix("-") {
      completion.candidates.append(Candidate("--version", Options.version))
    }
    return completion
  }
}
