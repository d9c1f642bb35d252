import NoContactCore

/// A page for a browser: as bytes, or in a file.
struct ReportAnswer: Answer {
  let bytes: [UInt8]?
  /// The file.
  let path: String
  /// Whether it is shown already.
  let isOpen: Bool

  /// None where the bytes are all there is.
  static var members: [Member<ReportAnswer>] {
    [Member(optional: "path", "The file.") { $0.bytes == nil ? $0.path : nil }]
  }

  var page: Page {
    var page = Page()
    let words = isOpen ? "It's open in your browser." : "Open it in a browser."
    page.text("\("Saved in \(path).", .strong) Only you can read it. \(words)")
    var commands: [(Text, Text)] = [("report --discreet", "the same without names and notes")]
    if !isOpen { commands.append(("report --open --force", "makes it again, and shows it")) }
    page.next(commands)
    return page
  }
}
