import NoContactCore

/// Everything, taken out: as bytes, or in a file.
struct ExportAnswer: Answer {
  let bytes: [UInt8]?
  private let count: Int
  private let path: String

  /// To stdout.
  init(bytes: [UInt8]) {
    (self.bytes, count, path) = (bytes, 0, "")
  }

  /// To a file, with so many entries.
  init(count: Int, path: String) {
    (bytes, self.count, self.path) = (nil, count, path)
  }

  var page: Page {
    var page = Page()
    page.text(
      "\("Saved \(counted(count, "entry", "entries")) in \(path).", .strong) Only you can read it.")
    page.next([("import '\(path)'", "takes it in again, here or on another machine")])
    return page
  }
}
