/// A journal that is no more.
struct EraseAnswer: Answer {
  /// How many files were removed.
  let removed: Int

  var page: Page {
    var page = Page()
    page.text(
      "\("Removed: \(counted(removed, "file")), the journal and all its versions.", .strong)")
    page.text("\("Your shell may still remember what you typed; clear its history too.", .faint)")
    return page
  }

  static var members: [Member<EraseAnswer>] {
    [Member("removed", "How many files were removed.", \.removed)]
  }
}
