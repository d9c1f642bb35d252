extension Entry {
  /// What an entry can be: a value of one of the kinds, each of which has its file beside this one.
  ///
  /// To add one, add its file and a case here; the compiler asks for the rest.
  public enum Kind: Hashable, Sendable {
    /// Contact, or something close to it.
    case slip(Slip)
    /// How the day is.
    case checkin(Checkin)
    /// A line in the journal, or a letter that is never sent.
    case note(Note)
    /// The wish to get in touch, and what became of it.
    indirect case urge(Urge)
    /// What the user did for themselves.
    case did(Did)
    /// An answer, in the entry's note, to a question.
    case answer(Answered)
    /// How ready the user was.
    case readiness(Readiness)
    /// A text that was sent, in the entry's note.
    case draft(DraftKind)
    /// A change to the boundaries.
    case boundary(BoundaryChange)
    /// Why, in the entry's note: one of the user's own reasons.
    case reason
    /// A meeting.
    case meeting(Meeting)
    /// The outcome of the talk about trying again.
    case talk(TalkOutcome)
    /// Back to no contact: a new run.
    case restart
    /// A step, marked as done or as not done.
    case step(StepMark)
    /// The journey is over.
    case ended(Outcome)
    /// A kind from a newer version of the program, by its name.
    case other(String)
  }
}

extension Entry.Kind {
  /// The kinds there are, by their names in the journal.
  package enum Name: String, CaseIterable, Sendable {
    /// Contact.
    case slip
    /// A check-in.
    case checkin
    /// A note.
    case note
    /// An urge.
    case urge
    /// Self-care.
    case did
    /// An answer.
    case answer
    /// A readiness check.
    case readiness
    /// A text that was sent.
    case draft
    /// A change to the boundaries.
    case boundary
    /// A reason of the user's own.
    case reason
    /// A meeting.
    case meeting
    /// A talk.
    case talk
    /// A restart.
    case restart
    /// A mark on a step.
    case step
    /// The end.
    case ended
  }

  /// Its name in the journal; nil for a kind from a newer version.
  package var name: Name? {
    switch self {
    case .slip: .slip
    case .checkin: .checkin
    case .note: .note
    case .urge: .urge
    case .did: .did
    case .answer: .answer
    case .readiness: .readiness
    case .draft: .draft
    case .boundary: .boundary
    case .reason: .reason
    case .meeting: .meeting
    case .talk: .talk
    case .restart: .restart
    case .step: .step
    case .ended: .ended
    case .other: nil
    }
  }

  /// Its name in the journal, that of a newer version's kind among them.
  package var word: String {
    if case .other(let word) = self { word } else { name?.rawValue ?? "" }
  }

  /// Reads what belongs to a kind; words unknown here leave it to a newer version.
  init(
    _ name: Name, _ members: inout Members, _ reader: inout JSONReader
  ) throws(JSONFault) {
    let kind: Entry.Kind? =
      switch name {
      case .slip: try Slip(&members, &reader).map(Entry.Kind.slip)
      case .checkin: try Checkin(&members, &reader).map(Entry.Kind.checkin)
      case .note: try Note(&members, &reader).map(Entry.Kind.note)
      case .urge: try Urge(&members, &reader).map(Entry.Kind.urge)
      case .did: try Did(&members, &reader).map(Entry.Kind.did)
      case .answer: try Answered(&members, &reader).map(Entry.Kind.answer)
      case .readiness: try Readiness(&members, &reader).map(Entry.Kind.readiness)
      case .draft: try DraftKind(&members, &reader).map(Entry.Kind.draft)
      case .boundary: try BoundaryChange(&members, &reader).map(Entry.Kind.boundary)
      case .meeting: try Meeting(&members, &reader).map(Entry.Kind.meeting)
      case .talk: try TalkOutcome(&members, &reader).map(Entry.Kind.talk)
      case .reason: .reason
      case .restart: .restart
      case .step: try StepMark(&members, &reader).map(Entry.Kind.step)
      case .ended: try Outcome(&members, &reader).map(Entry.Kind.ended)
      }
    self = kind ?? .other(name.rawValue)
  }

  /// What is wrong with the value, in a few words; nil where nothing is.
  var problem: String? {
    switch self {
    case .slip(let value): value.problem
    case .checkin(let value): value.problem
    case .note(let value): value.problem
    case .urge(let value): value.problem
    case .did(let value): value.problem
    case .answer(let value): value.problem
    case .readiness(let value): value.problem
    case .draft(let value): value.problem
    case .boundary(let value): value.problem
    case .meeting(let value): value.problem
    case .talk(let value): value.problem
    case .step(let value): value.problem
    case .ended(let value): value.problem
    case .reason, .restart, .other: nil
    }
  }

  /// Adds the members that belong to the kind.
  func write(to members: inout MemberList) {
    switch self {
    case .slip(let value): value.write(to: &members)
    case .checkin(let value): value.write(to: &members)
    case .note(let value): value.write(to: &members)
    case .urge(let value): value.write(to: &members)
    case .did(let value): value.write(to: &members)
    case .answer(let value): value.write(to: &members)
    case .readiness(let value): value.write(to: &members)
    case .draft(let value): value.write(to: &members)
    case .boundary(let value): value.write(to: &members)
    case .meeting(let value): value.write(to: &members)
    case .talk(let value): value.write(to: &members)
    case .step(let value): value.write(to: &members)
    case .ended(let value): value.write(to: &members)
    case .reason, .restart, .other: break
    }
  }
}

/// The value of one kind of entry, and how it stands in the journal.
protocol EntryValue: Hashable, Sendable {
  /// Reads the members that belong to the kind.
  ///
  /// Nil where one of them is a word unknown here: the entry is left to a newer version.
  /// - Throws: `JSONFault` where a member has a value that no version would write.
  init?(_ members: inout Members, _ reader: inout JSONReader) throws(JSONFault)

  /// Adds those members, in any order.
  func write(to members: inout MemberList)

  /// What is wrong with the value, in a few words; nil where nothing is.
  var problem: String? { get }
}

extension EntryValue {
  /// Most values cannot be wrong.
  var problem: String? { nil }
}

/// A value that is one word, in `what`.
extension EntryValue where Self: CaseIterable & RawRepresentable<String> {
  init?(_ members: inout Members, _ reader: inout JSONReader) throws(JSONFault) {
    guard let value = try members.word("what", &reader, { $0.word() as Self? }) else { return nil }
    self = value
  }

  func write(to members: inout MemberList) {
    members.add("what", rawValue)
  }
}
