import CommandTable
import NoContactCore

/// The command line that somebody meant who typed a kind of contact, a topic, a step or an activity
/// where a command goes; nil where the word is none of them.
func meantCommand(_ word: String) -> String? {
  let word = word.lowercased()
  // Whoever is stalked has not looked at a profile.
  if Topic.meant(by: word) == .safety { return "nocontact guide safety" }
  if SlipKind(word: word) != nil { return "nocontact slip \(word)" }
  if Topic.meant(by: word) != nil || Step.named(word) != nil { return "nocontact guide \(word)" }
  if Vocabulary.activity(word) != nil { return "nocontact did \(word)" }
  return Vocabulary.item(word).map { _ in "nocontact guide \(word)" }
}

/// Whether a word, or what begins with it, is said to somebody, and is no command mistyped.
private func isSaidToSomebody(_ word: String) -> Bool {
  let words = """
    i i'm im i've ive i'll me my he he's she she's they they're them him her we you it it's its this \
    that what how when where who please can can't cant could don't dont want need feel feeling tell \
    love crying cry sad sos panic
    """
  let first = word.lowercased().split(separator: " ").first
  return words.split(separator: " ").contains { $0 == first }
}

/// The command that a word means.
///
/// - Throws: `UsageError` with what was meant, or else the nearest word, where it is no command.
func command(_ word: String) throws(UsageError) -> Command<World, any Answer> {
  do throws(UsageError) {
    return try commandTable.command(word)
  } catch {
    guard case .unknownCommand(_, let hint) = error else { throw error }
    if isSaidToSomebody(word) {
      throw .unknownCommand(
        word,
        hint: """
          'nocontact urge' when you want to write, 'nocontact guide safety' for someone to talk to
          """)
    }
    if let meant = meantCommand(word) {
      throw .unknownCommand(word, hint: "did you mean '\(meant)'?")
    }
    let others = SlipKind.allCases.map(\.rawValue) + Topic.all.map(\.id) + Step.all.map(\.id)
    let near = hint == nil ? nearest(to: word, in: others).flatMap(meantCommand) : nil
    throw .unknownCommand(word, hint: near.map { "did you mean '\($0)'?" } ?? hint)
  }
}
