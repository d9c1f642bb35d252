import CommandTable
import NoContactCore

let didCommand = Command<World, any Answer>(
  "did", "Save something you did for yourself", group: Group.everyDay,
  details: """
    One activity or several, by their ids or everyday words such as gym, walk or therapy; words \
    after -- are a note. Something that is not on the list can be added in your own word with \
    --new, and is known from then on. Alone it shows the list, with \
    how often and when last, and what's been missing.
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
  var done: [String] = []
  let recording = try world.record(
    "did", arguments.words(note), on: arguments[Options.on]
  ) { progress in
    let tally = progress.practice.activities
    done = try knownActivities(words, tally, takesNew: arguments.has(isNew))
    return .did(Did(done))
  }
  return DidAnswer(recording: recording, activities: done)
}

private let activities = Key("activity", .list("ACTIVITY", required: false), help: activityHelp)
  .offering(.activities)
private let activityHelp =
  "What you did. One of: \(Vocabulary.activities.joined(separator: ", ")); or a word of your own."
private let isNew = Key(flag: "new", help: "Take a word that is not on the list.")
private let note = Key("note", .afterDashes("NOTE"), help: "Your words; - reads them from stdin.")

/// The activities that are meant, each once: by their ids, everyday words for them, or words of the
/// user's own, new ones where they are taken.
///
/// - Throws: `Failure` where a word has no letter, or is not known and to be so.
func knownActivities(
  _ words: [String], _ tally: ActivityTally, takesNew: Bool
) throws -> [String] {
  var known: [String] = []
  for word in words {
    let id = word.lowercased()
    if !id.hasWords { throw Failure.usage("an activity has at least one letter") }
    // A word that was the user's own before stays it.
    let meant = tally.knows(id) ? id : Vocabulary.activity(id)
    if meant == nil && !takesNew {
      let near = didYouMean(word, tally.all + Vocabulary.activityWords)
      throw Failure.usage(
        "unknown activity '\(word)'; \(near ?? "with --new it is added; 'nocontact did' lists them")"
      )
    }
    if !known.contains(meant ?? id) { known.append(meant ?? id) }
  }
  return known
}
