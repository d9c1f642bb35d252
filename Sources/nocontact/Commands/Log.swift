import CommandTable
import NoContactCore

let logCommand = Command<World, any Answer>(
  "log", "Read what you've saved", group: Group.record,
  details: """
    Oldest first, each entry with the beginning of its id, which 'edit' and 'delete' take. It \
    shows the current time of no contact, or the last one.
    """,
  parameters: [
    kind.parameter, search.parameter, since.parameter, until.parameter, last.parameter,
    all.parameter,
    Options.json.parameter,
  ],
  examples: [
    ("log --last 10", "the ten latest entries"),
    ("log --kind slip --since '7 days ago'", "all contact in the last week"),
  ]
) { arguments, world in
  let journal = try world.journal()
  guard let current = journal.current else { throw Failure.noJourney }
  let today = world.today(current)
  let first = try date(of: "--since", arguments[since], today: today)
  let final = try date(of: "--until", arguments[until], today: today)
  if let first, let final, final < first {
    throw Failure.usage("--until, \(final), comes before --since, \(first)")
  }
  let journeys = arguments.has(all) ? journal.journeys.filter { !$0.isDeleted } : [current]
  let wanted = arguments[search].map(FoldedText.init)
  let word = arguments[kind]
  func isWanted(_ entry: Entry) -> Bool {
    if let wanted, !entry.words.contains(where: { FoldedText($0).contains(wanted) }) {
      return false
    }
    if let first, entry.day < first { return false }
    if let final, entry.day > final { return false }
    return word.map(entry.matches) ?? true
  }
  let isWhole = wanted == nil && first == nil && final == nil && word == nil
  var parts = journeys.sorted { $0.from < $1.from }.map { journey in
    LogAnswer.Part(
      journey: journey, entries: isWhole ? journey.entries : journey.entries.filter(isWanted))
  }
  if var count = arguments[last] {
    for index in parts.indices.reversed() {
      parts[index].entries = Array(parts[index].entries.suffix(count))
      count -= parts[index].entries.count
    }
  }
  parts.removeAll { $0.entries.isEmpty }
  return LogAnswer(
    parts: parts, namesJourneys: arguments.has(all) && journeys.count > 1,
    shortIDs: journal.shortIDs(), isChosen: !isWhole)
}

private let kinds =
  Entry.Kind.Name.allCases.map(\.rawValue) + ["unsent"]
  + SlipKind.allCases.map(\.rawValue)
private let kind = Key(
  "kind", .option("KIND"), help: "Only entries of this kind.", choices: kinds
) { text throws(Complaint) in
  if let slip = SlipKind.aliases[text.lowercased()] { return slip.rawValue }
  guard kinds.contains(text.lowercased()) else {
    throw Complaint(unknown: "kind", text, choices: kinds, listedBy: "nocontact help log")
  }
  return text.lowercased()
}
private let search = Key(
  "search", .option("TEXT"), help: "Only where your own words have this, in any case or accent.")
private let since = Key("since", .option("DATE"), help: "Only from this day on.")
  .offering(.days)
private let until = Key("until", .option("DATE"), help: "Only up to this day.")
  .offering(.days)
private let last = Key(
  "last", short: "n", .option("N"), in: 1...1_000_000, help: "Only so many of the latest.")
private let all = Key(flag: "all", help: "Earlier times too, each under a heading.")

extension Entry {
  /// The words that it is found by: the user's own, and the activities.
  fileprivate var words: [String] {
    if case .did(let did) = kind { return did.activities + ownWords }
    return ownWords
  }

  /// Whether it is of a kind, by the kind's name or by what a slip was.
  fileprivate func matches(_ word: String) -> Bool {
    switch kind {
    case .slip(let slip): word == "slip" || word == slip.kind.rawValue
    case .note(let note): word == "note" || (word == "unsent" && note.isUnsent)
    default: word == kind.word
    }
  }
}
