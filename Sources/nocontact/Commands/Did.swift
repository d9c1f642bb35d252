import CommandTable
import NoContactCore

let didCommand = Command<World, any Answer>(
  "did", "Record something you did for yourself", group: Group.everyDay,
  details: """
    One activity or several; words after -- are a note. Something that is not on the list can be \
    added in your own word with --new, and is known from then on. Alone it shows the list, with \
    how often and when last, and what has been missing.
    """,
  parameters: [
    activities.parameter, isNew.parameter, Options.on.parameter, note.parameter,
    Options.quiet.parameter, Options.json.parameter,
  ],
  examples: [
    ("did exercise sleep", "two at once"),
    ("did --new pottery -- 'made a bowl'", "one of your own"),
  ]
) { arguments, world in
  let words = arguments.list(activities)
  if words.isEmpty {
    if arguments[note] != nil || arguments[Options.on] != nil || arguments.has(isNew) {
      throw Failure.usage("say what you did: nocontact did ACTIVITY; 'nocontact did' lists them")
    }
    return ActivitiesAnswer(progress: try world.running())
  }
  let ids = words.map { $0.lowercased() }
  let unique = ids.enumerated().filter { ids.firstIndex(of: $1) == $0 }.map(\.1)
  let recording = try world.record(
    "did", arguments.words(note), on: arguments[Options.on]
  ) { progress in
    if ids.contains(where: { $0.allSatisfy(\.isWhitespace) }) {
      throw Failure.usage("an activity has at least one letter")
    }
    if !arguments.has(isNew) { try checkThatAllAreKnown(words, progress.practice.activities) }
    return .did(Did(unique))
  }
  return DidAnswer(recording: recording, activities: unique)
}

private let activities = Key("activity", .list("ACTIVITY", required: false), help: activityHelp)
private let activityHelp =
  "What you did. One of: \(Vocabulary.activities.joined(separator: ", ")); or a word of your own."
private let isNew = Key(flag: "new", help: "Take a word that is not on the list.")
private let note = Key("note", .afterDashes("NOTE"), help: "Your words; - reads them from stdin.")

private func checkThatAllAreKnown(_ words: [String], _ tally: ActivityTally) throws {
  for word in words where !tally.knows(word.lowercased()) {
    let near = didYouMean(word, tally.all)
    throw Failure.usage(
      "unknown activity '\(word)'; \(near ?? "with --new it is added; 'nocontact did' lists them")")
  }
}
