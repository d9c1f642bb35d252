import NoContactCore

/// What a command answers: a page for people, members for scripts, a status for the shell, and what
/// goes to stderr beside it.
protocol Answer: ObjectShaped {
  /// What people see.
  var page: Page { get }
  /// What goes out as it is, in the place of the page; nil where there is no such thing.
  var bytes: [UInt8]? { get }
  /// The exit status; 0 unless said otherwise.
  var status: Int32 { get }
  /// What is to be said beside it, on stderr.
  var warnings: [String] { get }
  /// The user's own words, as they were typed for it: they are looked at for whether somebody may hurt
  /// themselves.
  var words: [String] { get }
  /// What those words say of the user's own safety; nil where they say nothing.
  var care: CareFinding? { get }
  /// What else those words tell of that no ordinary answer fits; nil where there is no such thing.
  var concern: Concern? { get }
  /// What people see below the lines that come first then: no more than what happened.
  var pageBelowCare: Page { get }
}

extension Answer {
  /// No script reads an answer without members.
  static var members: [Member<Self>] { [] }
  var status: Int32 { 0 }
  var bytes: [UInt8]? { nil }
  var warnings: [String] { [] }
  var words: [String] { [] }
  var concern: Concern? { nil }
  var pageBelowCare: Page { page }

  static var shape: Shape {
    let version = Shape.Property("schema", .integer(in: 1...1), "The version of this form: 1.")
    let own = members.map(\.property)
    let care = Shape.Property(
      "care", .flag, "Whether the words sound as if somebody may hurt themselves.", isOptional: true
    )
    return .object([version] + own + (own.contains { $0.key == care.key } ? [] : [care]))
  }

  var json: JSON { json(isCare: care != nil) }

  /// The answer to a script, where its words call for care or do not.
  func json(isCare: Bool) -> JSON {
    let members = [JSON.Member("schema", .integer(1))] + jsonMembers
    let isSaid = members.contains { $0.name == "care" }
    return .object(
      JSON.Members(members + (isCare && !isSaid ? [JSON.Member("care", .bool(true))] : [])))
  }

  var care: CareFinding? {
    for text in words {
      if let finding = CareCheck(text).care { return finding }
    }
    return nil
  }
}
