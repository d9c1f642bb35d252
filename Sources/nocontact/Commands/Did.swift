import CommandTable
import NoContactCore

let didCommand = Command<World>(
  "did", "Record something you did for yourself", group: Group.everyDay,
  details: """
    One activity or several; words after -- are a note. Something that is not on the list can be \
    added in your own word with --new, and is known from then on. Alone it shows the list, with \
    how often and when last, and what has been missing.
    """,
  parameters: [
    activities.parameter, isNew.parameter, Options.on.parameter, note.parameter,
    Options.json.parameter,
  ],
  examples: [
    ("did exercise sleep", "two at once"),
    ("did --new pottery -- 'made a bowl'", "one of your own"),
  ]
) { arguments, world in
  let words = arguments.list(activities)
  guard let journey = try world.journal().running else { throw Failure.noJourney }
  let tally = ActivityTally(journey)
  let wantsMore =
    arguments[note] != nil || arguments[Options.on] != nil || arguments.has(isNew)
  if words.isEmpty && wantsMore {
    throw Failure.usage("say what you did: nocontact did ACTIVITY; 'nocontact did' lists them")
  }
  if words.isEmpty {
    return try world.show(
      activitiesPage(tally, journey, today: world.today(journey)), json: tally.json)
  }
  let ids = words.map { $0.lowercased() }
  let known = Vocabulary.activities + tally.own
  if ids.contains(where: { $0.allSatisfy(\.isWhitespace) }) {
    throw Failure.usage("an activity has at least one letter")
  }
  for (id, word) in zip(ids, words) where !known.contains(id) && !arguments.has(isNew) {
    let near = nearest(to: id, in: known).map { "did you mean '\($0)'?" }
    throw Failure.usage(
      "unknown activity '\(word)'; \(near ?? "with --new it is added; 'nocontact did' lists them")")
  }
  let unique = ids.enumerated().filter { ids.firstIndex(of: $1) == $0 }.map(\.1)
  let recording = try world.withWords(arguments[note], edits: false) { note in
    try Recording(world, "did", .did(unique), note: note, on: arguments[Options.on])
  }
  try world.show(donePage(recording, unique), json: recording.json)
}

private let activities = Key("activity", .list("ACTIVITY", required: false), help: activityHelp)
private let activityHelp =
  "What you did. One of: \(Vocabulary.activities.joined(separator: ", ")); or a word of your own."
private let isNew = Key(flag: "new", help: "Take a word that is not on the list.")
private let note = Key("note", .afterDashes("NOTE"), help: "Your words; - reads them from stdin.")

extension ActivityTally {
  fileprivate var json: JSON {
    .object(of: [
      "schema": .integer(1), "missing": .text(missing) ?? .null,
      "activities": .array(
        all.map { id in
          .object(of: [
            "id": .string(id), "count": .integer(counts[id]?.count ?? 0),
            "last": .text(counts[id]?.last) ?? .null,
          ])
        }),
    ])
  }
}

private func activitiesPage(_ tally: ActivityTally, _ journey: Journey, today: Day) -> Page {
  var page = Page()
  if let missing = tally.missing {
    page.text("\("Try '\(missing)' next.", .strong) \(itemText(missing, of: journey))")
    page.blank()
  }
  let rows = tally.all.map { id -> (Text, Text) in
    guard let (count, last) = tally.counts[id] else { return ("\(id, .command)", "not yet") }
    let when = DateWords.distance(of: last, from: today)
    return ("\(id, .command)", "\(counted(count, "time")), last \(when)")
  }
  page.rows(rows, indent: 2)
  page.next([
    ("did \(tally.missing ?? "friend")", "when you have done it"),
    ("guide yourself", "what each of them means"),
  ])
  return page
}

private func donePage(_ recording: Recording, _ ids: [String]) -> Page {
  let tally = ActivityTally(recording.after.journey)
  var page = Page()
  page.text("\("That was for you. Let it count.", .strong)")
  page.blank()
  page.rows(
    ids.map { id in
      let count = tally.counts[id]?.count ?? 1
      return ("\(id, .command)", Text(count == 1 ? "for the first time" : "\(count) times now"))
    }, indent: 2)
  page.blank()
  page.text(recording.receipt)
  page.next([("did", "all of them, and what has been missing"), ("status", "where you are")])
  return page
}
