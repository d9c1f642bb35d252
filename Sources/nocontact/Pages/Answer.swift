import NoContactCore

/// What a command answers: a page for people, members for scripts, a status for the shell, and what
/// goes to stderr beside it.
protocol Answer: ObjectShaped {
  /// What people see.
  var page: Page { get }
  /// The exit status; 0 unless said otherwise.
  var status: Int32 { get }
  /// What is to be said beside it, on stderr.
  var warnings: [String] { get }
}

extension Answer {
  /// No script reads an answer without members.
  static var members: [Member<Self>] { [] }
  var status: Int32 { 0 }
  var warnings: [String] { [] }

  static var shape: Shape {
    let version = Shape.Property("schema", .integer, "The version of this form: 1.")
    return .object([version] + members.map(\.property))
  }

  var json: JSON { .object(JSON.Members([JSON.Member("schema", .integer(1))] + jsonMembers)) }
}
