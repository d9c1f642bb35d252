import CommandTable
import NoContactCore

let didCommand = Command<World, any Answer>(
  "did", "Save something you did for yourself", group: Group.everyDay,
  details: """
    One activity or several, by their ids or everyday words such as gym, walk or therapy; words \
    after -- are a note. So are words in quotes after an activity. Something that is not on the \
    list can be added in your own word with --new, and is known from then on. Alone it shows the \
    list, with how often and when last, and what's been missing.
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
  let (words, said) = try parts(arguments, world)
  if words.isEmpty {
    if arguments[note] != nil || arguments[Options.on] != nil || arguments.has(isNew) {
      throw Failure.usage("say what you did: nocontact did ACTIVITY; 'nocontact did' lists them")
    }
    return ActivitiesAnswer(progress: try world.running())
  }
  var done: [String] = []
  let recording = try world.record(
    "did", WordSource(said), on: arguments[Options.on]
  ) { progress in
    let tally = progress.practice.activities
    done = try knownActivities(
      words, tally, takesNew: arguments.has(isNew),
      hint: "; words about it go in quotes after it")
    return .did(Did(done))
  }
  return DidAnswer(recording: recording, activities: done)
}

/// The activities that were typed, and what was said of them: where a sentence follows an activity, it is
/// about that.
private func parts(
  _ arguments: Arguments, _ world: World
) throws -> (activities: [String], note: String?) {
  let words = arguments.list(activities)
  let (note, takesNew) = (arguments[note], arguments.has(isNew))
  guard note == nil, !takesNew, words.dropFirst().contains(where: { $0.contains(" ") }) else {
    return (words, note)
  }
  let tally = try world.running().practice.activities
  let first = words.indices.dropFirst().first {
    words[$0].contains(" ") && !tally.knows(words[$0].lowercased())
  }
  guard let first else { return (words, note) }
  return (Array(words[..<first]), words[first...].joined(separator: " "))
}

private let activities = Key("activity", .list("ACTIVITY", required: false), help: activityHelp)
  .offering(.activities)
private let activityHelp =
  "What you did. One of: \(Vocabulary.activities.joined(separator: ", ")); or a word of your own."
private let isNew = Key(flag: "new", help: "Take a word that is not on the list.")
private let note = Key("note", .afterDashes("NOTE"), help: "Your words; - reads them from stdin.")

/// The activities that are meant, each once: by their ids, everyday words for them, or words of the
/// user's own, new ones where they are taken; `hint` ends what is wrong with one after another.
///
/// - Throws: `Failure` where a word has no letter, or is not known and to be so.
func knownActivities(
  _ words: [String], _ tally: ActivityTally, takesNew: Bool, hint: String = ""
) throws -> [String] {
  var known: [String] = []
  for word in words {
    let id = word.lowercased()
    if !id.hasWords { throw Failure.usage("an activity has at least one letter") }
    // A word that was the user's own before stays it.
    let meant = tally.knows(id) ? id : Vocabulary.activity(id)
    if meant == nil && !takesNew {
      let near = didYouMean(word, tally.all + Vocabulary.activityWords)
      // After an activity it may be the first word of something about it.
      let words = known.isEmpty ? "" : hint
      throw Failure.usage(
        "unknown activity '\(word)'; \(near ?? "add --new to put it on your list\(words)")")
    }
    if !known.contains(meant ?? id) { known.append(meant ?? id) }
  }
  return known
}
