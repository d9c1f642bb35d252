import CommandTable

/// Help, drawn.
struct HelpAnswer: Answer {
  /// What it says.
  let help: HelpPage

  var page: Page {
    var page = Page()
    page.text("Usage: \(help.usage, .command)", hanging: 7)
    for paragraph in help.paragraphs {
      page.blank()
      page.text(Text(paragraph))
    }
    for section in help.sections {
      page.blank()
      page.heading(section.title)
      page.rows(section.rows.map { ("\($0.term, .command)", Text($0.meaning)) }, indent: 2)
    }
    return page
  }
}

/// The version of the program.
struct VersionAnswer: Answer {
  /// Its number.
  let version: String

  var page: Page {
    var page = Page()
    page.text("nocontact \(version)")
    return page
  }
}
