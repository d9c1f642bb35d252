import NoContactCore

/// Everything, taken out: as bytes, or in a file.
struct ExportAnswer: Answer {
  let bytes: [UInt8]?
  private let count: Int
  private let path: String
  private let comesBack: Bool

  /// To stdout.
  init(bytes: [UInt8]) {
    (self.bytes, count, path, comesBack) = (bytes, 0, "", false)
  }

  /// To a file, with so many entries, which can be taken in again or not.
  init(count: Int, path: String, comesBack: Bool) {
    (bytes, self.count, self.path, self.comesBack) = (nil, count, path, comesBack)
  }

  /// None where the bytes are all there is.
  static var members: [Member<ExportAnswer>] {
    [
      Member(optional: "path", "The file.") { $0.bytes == nil ? $0.path : nil },
      Member(optional: "entries", "How many entries it has.") { $0.bytes == nil ? $0.count : nil }
        .from(0),
    ]
  }

  var page: Page {
    var page = Page()
    guard comesBack else {
      page.text("\("Saved in \(path).", .strong) Only you can read it.")
      page.next([("export", "all there is, which 'import' takes in again")])
      return page
    }
    page.text(
      "\("Saved \(counted(count, "entry", "entries")) in \(path).", .strong) Only you can read it.")
    page.next([("import '\(path)'", "takes it in again, here or on another machine")])
    return page
  }
}
