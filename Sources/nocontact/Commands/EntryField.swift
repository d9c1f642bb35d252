import CommandTable
import NoContactCore

/// A field of an entry that `edit` corrects: the options for it, and the kinds of entry that have it.
///
/// To add one is to add a row to `all`.
struct EntryField: Sendable {
  /// The options, one or, for what is said or not said, two.
  let parameters: [Parameter]
  /// What it belongs to, for somebody who names it on another kind of entry.
  private let owner: String
  /// Corrects the kind by what was typed; false where that kind has no such field.
  private let change: @Sendable (Arguments, inout Entry.Kind, Journey) throws -> Bool

  /// All of them, in the order in which the help lists them.
  static let all = [
    EntryField(
      word("kind", "KIND", "What kind of contact it was, or which text.").offering(.kinds),
      "contact"
    ) {
      switch $1 {
      case .slip(let old):
        let kind = try slip.value(of: $0)
        $1 = .slip(Slip(kind, isNecessary: old.isNecessary && kind.isYours))
      case .draft: $1 = .draft(try draft.value(of: $0))
      default: return false
      }
      return true
    },
    EntryField("necessary", "It was necessary.", "It wasn't necessary.", "contact") {
      guard case .slip(var slip) = $1 else { return false }
      slip.isNecessary = $0 && slip.kind.isYours
      $1 = .slip(slip)
      return true
    },
    EntryField(
      number("mood", "MOOD", Checkin.moods, "The mood, 1 to 5.").offering(.moods), "a check-in"
    ) {
      guard case .checkin(let checkin) = $1 else { return false }
      $1 = .checkin(Checkin(mood: $0.value, urge: checkin.urge))
      return true
    },
    EntryField(
      number("level", "0-10", Checkin.levels, "How strong the urge was.").offering(.levels),
      "an urge or a check-in"
    ) {
      switch $1 {
      case .checkin(let checkin): $1 = .checkin(Checkin(mood: checkin.mood, urge: $0.value))
      case .urge(var urge):
        urge.level = $0.value
        $1 = .urge(urge)
      default: return false
      }
      return true
    },
    EntryField(
      word("trigger", "WORD", "What set the urge off.").offering(.triggers), "an urge"
    ) {
      guard case .urge(var urge) = $1 else { return false }
      urge.trigger = $0.hasWords ? $0 : nil
      $1 = .urge(urge)
      return true
    },
    EntryField(number("wait", "MINUTES", Urge.waits, "How long you waited."), "an urge") {
      guard case .urge(var urge) = $1 else { return false }
      urge.waited = $0.value
      $1 = .urge(urge)
      return true
    },
    EntryField(
      word("outcome", "OUTCOME", "How the urge, the talk or all of it ended.").offering(.outcomes),
      "an urge"
    ) {
      switch $1 {
      case .urge(var urge):
        urge.outcome = $0.hasWords ? try ending.value(of: $0) : nil
        $1 = .urge(urge)
      case .talk: $1 = .talk(try talk.value(of: $0))
      case .ended: $1 = .ended(try end.value(of: $0))
      default: return false
      }
      return true
    },
    EntryField(
      parameters: [activities.parameter, isNew.parameter], owner: "what you did for yourself"
    ) { arguments, kind, journey in
      guard case .did = kind else { return false }
      let words = (arguments[activities] ?? "").split(separator: ",").map {
        String($0.drop { $0 == " " })
      }
      if words.isEmpty { throw Complaint("name at least one activity") }
      let tally = Progress(journey, today: journey.from).practice.activities
      kind = .did(Did(try knownActivities(words, tally, takesNew: arguments.has(isNew))))
      return true
    },
    EntryField(
      word("question", "QUESTION", "Which question it answers.").offering(.questions), "an answer"
    ) {
      guard case .answer = $1 else { return false }
      $1 = .answer(Answered(try question.value(of: $0)))
      return true
    },
    EntryField(
      word("signs", "A,B,...", "The signs there were.").offering(
        .items(Vocabulary.signs + Vocabulary.meetingSigns), asList: true),
      "a meeting or 'ready'"
    ) {
      switch $1 {
      case .readiness(let old):
        $1 = .readiness(
          Readiness(signs: try signs.value(of: $0), isSafe: old.isSafe, hazards: old.hazards))
      case .meeting(.held): $1 = .meeting(.held(signs: try seen.value(of: $0)))
      default: return false
      }
      return true
    },
    EntryField("safe", "It was safe.", "It was not.", no: "unsafe", "'ready'") {
      guard case .readiness(let old) = $1 else { return false }
      $1 = .readiness(
        Readiness(signs: old.signs, isSafe: $0, hazards: $0 ? [] : old.hazards))
      return true
    },
    EntryField(
      word("hazard", "A,B,...", "What made it unsafe.").offering(
        .items(Hazard.allCases.map(\.rawValue)), asList: true),
      "'ready'"
    ) {
      guard case .readiness(let old) = $1 else { return false }
      $1 = .readiness(
        Readiness(
          signs: old.signs, isSafe: false, hazards: $0.hasWords ? try hazards.value(of: $0) : []))
      return true
    },
    EntryField(
      word("boundaries", "A,B,...", "Which you agreed to.").offering(
        .items(Vocabulary.boundaries), asList: true),
      "a boundary"
    ) {
      guard case .boundary(.agree) = $1 else { return false }
      $1 = .boundary(.agree(try boundaries.value(of: $0)))
      return true
    },
    EntryField("unsent", "It is a letter to them.", "It is not.", "a note") {
      guard case .note = $1 else { return false }
      $1 = .note(Note(isUnsent: $0))
      return true
    },
    EntryField("done", "The step is done.", "It is not.", no: "undone", "the mark of a step") {
      guard case .step(var mark) = $1 else { return false }
      mark.isDone = $0
      $1 = .step(mark)
      return true
    },
  ]

  /// Whether anything was typed for it.
  func isGiven(_ arguments: Arguments) -> Bool {
    parameters.contains(where: arguments.has)
  }

  /// Corrects the entry, where something was typed for the field.
  ///
  /// - Throws: `Failure` or `UsageError` where the entry has no such field, or cannot have that value.
  func apply(_ arguments: Arguments, to entry: inout Entry, in journey: Journey) throws {
    guard let given = parameters.first(where: arguments.has) else { return }
    do {
      if try change(arguments, &entry.kind, journey) { return }
    } catch let complaint as Complaint {
      throw UsageError.invalid("--\(given.name)", complaint)
    }
    let title = EntryWords.title(entry, in: journey)
    throw Failure.usage("--\(given.name) is for \(owner), and that is \(title)")
  }
}

extension EntryField {
  /// A field with a value.
  private init<Value>(
    _ key: Key<Value>, _ owner: String,
    _ change: @escaping @Sendable (Value, inout Entry.Kind) throws -> Bool
  ) {
    parameters = [key.parameter]
    self.owner = owner
    self.change = { arguments, kind, _ in
      try arguments[key].map { try change($0, &kind) } ?? true
    }
  }

  /// A field that is so or is not so; the second option takes back what the first one says.
  private init(
    _ name: String, _ help: String, _ opposite: String, no: String? = nil, _ owner: String,
    _ change: @escaping @Sendable (Bool, inout Entry.Kind) throws -> Bool
  ) {
    let (yes, no) = (Key(flag: name, help: help), Key(flag: no ?? "no-\(name)", help: opposite))
    parameters = [yes.parameter, no.parameter]
    self.owner = owner
    self.change = { arguments, kind, _ in
      if arguments.has(yes) && arguments.has(no) {
        throw Complaint("--\(no.parameter.name) says the opposite; give one of the two")
      }
      return try change(arguments.has(yes), &kind)
    }
  }
}

/// A number that may be taken away.
private struct Removable: Sendable {
  let value: Int?
}

private func number(
  _ name: String, _ placeholder: String, _ range: ClosedRange<Int>, _ help: String
) -> Key<Removable> {
  let key = Key(name, .option(placeholder), in: range, help: help)
  return Key(name, .option(placeholder), help: help) { text throws(Complaint) in
    Removable(value: text.isEmpty ? nil : try key.value(of: text))
  }
}

private func word(_ name: String, _ placeholder: String, _ help: String) -> Key<String> {
  Key(name, .option(placeholder), help: help)
}

extension Values {
  fileprivate static let kinds = listed {
    SlipKind.allCases.map { ($0.rawValue, spoken($0.title, of: nil)) }
      + DraftKind.allCases.map { ($0.rawValue, $0.title) }
  }
  fileprivate static let outcomes = listed {
    UrgeOutcome.allCases.map { ($0.rawValue, $0.title) }
      + TalkOutcome.allCases.map { ($0.rawValue, $0.title) }
      + Outcome.allCases.map { ($0.rawValue, $0.title) }
  }
}

private let activities = word("activities", "A,B,...", "What you did.").offering(
  .activities, asList: true)
private let isNew = Key(flag: "new", help: "Take an activity that is not on the list.")

// What the words mean on the kinds of entry that have them.
private let slip = slipKindKey("kind", .option("KIND"), help: "")
private let draft = Key<DraftKind>(word: "kind of text", .option("KIND"), help: "")
private let ending = Key<UrgeOutcome>(word: "outcome", .option("OUTCOME"), help: "")
private let talk = Key<TalkOutcome>(word: "outcome", .option("OUTCOME"), help: "")
private let end = Key<Outcome>(word: "outcome", .option("OUTCOME"), help: "")
private let question = Key(
  id: "question", .option("QUESTION"), of: "question", Vocabulary.questions,
  listedBy: "nocontact reflect --list", help: "")
private let signs = Key(ids: "signs", of: "sign", Vocabulary.signs, help: "")
private let hazards = Key(
  ids: "hazard", of: "hazard", Hazard.allCases.map(\.rawValue), help: "")
private let seen = Key(
  ids: "signs", of: "sign of interest", Vocabulary.meetingSigns, help: "")
private let boundaries = Key(ids: "boundaries", of: "boundary", Vocabulary.boundaries, help: "")
