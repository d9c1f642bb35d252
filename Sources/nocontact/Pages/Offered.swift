import CommandTable
import NoContactCore

/// What a shell offers for the values of the program's options and arguments.
///
/// Whatever the journal is needed for is left out where it cannot be read.
extension Values {
  /// How many entries are offered at most: as many as somebody looks through.
  private static let limit = 40

  /// The ids of entries, the latest first, each with what it is.
  static let entries = live { (world: World, place) in
    guard let journal = world.journalIfReadable, let current = journal.current else { return [] }
    let today = world.today(current)
    let others = place.beginning.isEmpty ? [] : journal.journeys.filter { $0.id != current.id }
    var found = current.entries.isEmpty ? [] : [Candidate("last", "what you saved or changed last")]
    for journey in [current] + others where !journey.isDeleted {
      for entry in journey.entries.reversed() where found.count <= limit {
        guard entry.id.hasPrefix(place.beginning.lowercased()) else { continue }
        found.append(Candidate(entry.id, meaning(of: entry, in: journey, today: today)))
      }
    }
    return found
  }

  /// The user's own reasons, by the ids of their entries.
  static func reasons(_ world: World) -> [Candidate] {
    world.progressIfReadable?.practice.reasons.map { Candidate($0.id, $0.beginning) } ?? []
  }

  /// The boundaries that are agreed to or not, and the user's own where they are.
  static func boundaries(areAgreed: Bool, _ world: World) -> [Candidate] {
    let progress = world.progressIfReadable
    let boundaries = progress?.practice.boundaries
    let known = Vocabulary.boundaries.filter {
      (boundaries?.agreed.contains($0) ?? false) == areAgreed
    }
    let own = areAgreed ? boundaries?.own ?? [] : []
    return known.map { Candidate($0, itemText($0, of: progress?.journey)) }
      + own.map { Candidate($0.id, $0.beginning) }
  }

  /// What one can do for oneself: the method's, the user's own, and everyday words as they are begun.
  static let activities = live { (world: World, place) in
    let progress = world.progressIfReadable
    let known = Vocabulary.activities.map { Candidate($0, itemText($0, of: progress?.journey)) }
    let own = progress?.practice.activities.own.map { Candidate($0, "your own") } ?? []
    let begun = place.beginning.isEmpty ? [] : Vocabulary.activityWords
    let words = begun.filter { $0.hasPrefix(place.beginning.lowercased()) }
    return known + own + words.map { Candidate($0, Vocabulary.activity($0) ?? "") }
  }

  /// The kinds of contact.
  static let slipKinds = listed {
    SlipKind.allCases.map { ($0.rawValue, spoken($0.title, of: nil)) }
  }

  /// The steps by their numbers and their words.
  static let steps = live { (world: World, _) in steps(of: world) }

  /// The steps, and the topics beside them.
  static func subjects(_ world: World) -> [Candidate] {
    Topic.all.map { Candidate($0.id, $0.title) } + steps(of: world)
  }

  private static func steps(of world: World) -> [Candidate] {
    let steps = (world.journalIfReadable?.current?.goal ?? .reconnect).steps
    return steps.map { Candidate("\($0.number)", $0.title) }
      + steps.map { Candidate($0.id, "step \($0.number)") }
  }

  /// The questions of the steps.
  static let questions = live { (world: World, _) in
    let journey = world.journalIfReadable?.current
    let questions = Vocabulary.questions(for: journey?.goal ?? .reconnect)
    return questions.map { Candidate($0, itemText($0, of: journey)) }
  }

  /// Items of the guidance, by their ids.
  static func items(_ ids: [String]) -> Values {
    live { (world: World, _) in
      let journey = world.journalIfReadable?.current
      return ids.map { Candidate($0, itemText($0, of: journey)) }
    }
  }

  /// The days that are typed most often, each with its date.
  static let days = live { (world: World, _) in
    let today = world.today(world.journalIfReadable?.current)
    let names = ["today", "yesterday"] + (2...6).map { today.advanced(by: -$0).weekday.rawValue }
    return names.enumerated().map { Candidate($1, DateWords.full(today.advanced(by: -$0))) }
  }

  /// The same for what may be still to come.
  static let comingDays = live { (world: World, _) in
    let today = world.today(world.journalIfReadable?.current)
    let names = ["today", "tomorrow"] + (2...6).map { today.advanced(by: $0).weekday.rawValue }
    return names.enumerated().map { Candidate($1, DateWords.full(today.advanced(by: $0))) }
  }

  /// The kept versions, by their numbers.
  static let versions = live { (world: World, _) in
    let versions = (try? world.store.versions()) ?? []
    return versions.enumerated().map { index, version in
      let time = version.replaced
      return Candidate(
        "\(index + 1)", "until \(DateWords.full(time.day)) at \(time.time) (\(version.command))")
    }
  }

  /// Moods, the worst and the best with a word.
  static let moods = listed {
    Checkin.moods.map { ("\($0)", $0 == 1 ? "awful" : $0 == 5 ? "good" : "") }
  }

  /// What often sets an urge off.
  static let triggers = listed { Triggers.words.map { ($0, "") } }

  /// How strong an urge can be, the ends with a word.
  static let levels = listed {
    Checkin.levels.map { ("\($0)", $0 == 0 ? "not there" : $0 == 10 ? "can't get stronger" : "") }
  }

  /// What a setting can be, for the key that stands before it.
  static let settings = Values.found { context, place in
    guard let key = place.before.first, let setting = Setting.named(key) else { return [] }
    return setting.parameter.candidates(in: context, at: place)
  }

  private static func meaning(of entry: Entry, in journey: Journey, today: Day) -> String {
    let title = EntryWords.title(entry, in: journey)
    let words = entry.note == nil ? "" : ": \u{201C}\(entry.beginning)\u{201D}"
    return "\(EntryWords.when(entry, in: journey, today: today)), \(title)\(words)"
  }
}

extension Entry {
  /// The first of the user's words, however many there are.
  fileprivate var beginning: String {
    note.map { String(String.UnicodeScalarView($0.unicodeScalars.prefix(80))) } ?? ""
  }
}

extension World {
  /// The journal where there is one that can be read; no other file is looked at.
  fileprivate var journalIfReadable: Journal? { try? store.loadAlone() }

  /// Where the journey that counts stands, where it can be read.
  fileprivate var progressIfReadable: Progress? { journalIfReadable?.current.map(progress) }
}
