import CommandTable
import NoContactCore

/// The command line that somebody meant who typed a kind of contact, a topic, a step or an activity
/// where a command goes; nil where the word is none of them.
func meantCommand(_ word: String) -> String? {
  let word = word.lowercased()
  if SlipKind(word: word) != nil { return "nocontact slip \(word)" }
  if Topic.meant(by: word) != nil || Step.named(word) != nil { return "nocontact guide \(word)" }
  if Vocabulary.activity(word) != nil { return "nocontact did \(word)" }
  return Vocabulary.item(word).map { _ in "nocontact guide \(word)" }
}

/// The command that a word means.
///
/// - Throws: `UsageError` with what was meant, or else the nearest word, where it is no command.
func command(_ word: String) throws(UsageError) -> Command<World, any Answer> {
  do throws(UsageError) {
    return try commandTable.command(word)
  } catch {
    guard case .unknownCommand(_, let hint) = error else { throw error }
    if let meant = meantCommand(word) {
      throw .unknownCommand(word, hint: "did you mean '\(meant)'?")
    }
    let others = SlipKind.allCases.map(\.rawValue) + Topic.all.map(\.id) + Step.all.map(\.id)
    let near = hint == nil ? nearest(to: word, in: others).flatMap(meantCommand) : nil
    throw .unknownCommand(word, hint: near.map { "did you mean '\($0)'?" } ?? hint)
  }
}
