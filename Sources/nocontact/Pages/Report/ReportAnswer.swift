import NoContactCore

/// A page for a browser: as bytes, or in a file.
struct ReportAnswer: Answer {
  let bytes: [UInt8]?
  /// The file.
  let path: String
  /// Whether it is shown already.
  let isOpen: Bool
  /// The options that made it what it is; nil where others were given than a line can repeat.
  var options: [String]? = []

  /// None where the bytes are all there is.
  static var members: [Member<ReportAnswer>] {
    [Member(optional: "path", "The file.") { $0.bytes == nil ? $0.path : nil }]
  }

  var page: Page {
    var page = Page()
    let words = isOpen ? "It's open in your browser." : "Open it in a browser."
    page.text("\("Saved in \(path).", .strong) Only you can read it. \(words)")
    guard let options else { return page }
    var commands: [(Text, Text)] = []
    if options.isEmpty {
      commands.append(("report --discreet", "the same without names and notes"))
    }
    if !isOpen {
      let same = (["report"] + options + ["--open", "--force"]).joined(separator: " ")
      commands.append((Text(same), "makes it again, and shows it"))
    }
    if !commands.isEmpty { page.next(commands) }
    return page
  }
}
