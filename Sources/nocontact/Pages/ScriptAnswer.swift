/// A text for another program, printed as it is.
struct ScriptAnswer: Answer {
  /// The text.
  let text: String

  var page: Page { Page() }
  var bytes: [UInt8]? { Array(text.utf8) }
}
