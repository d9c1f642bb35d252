import NoContactCore

/// A page for a browser: as bytes, or in a file.
struct ReportAnswer: Answer {
  let bytes: [UInt8]?
  /// The file.
  let path: String

  /// None where the bytes are all there is.
  static var members: [Member<ReportAnswer>] {
    [Member(optional: "path", "The file.") { $0.bytes == nil ? $0.path : nil }]
  }

  var page: Page {
    var page = Page()
    page.text("\("Saved in \(path).", .strong) Only you can read it. Open it in a browser.")
    page.next([("report --discreet", "the same without names and notes")])
    return page
  }
}
