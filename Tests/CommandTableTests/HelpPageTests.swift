import Testing

@testable import CommandTable

@Suite struct HelpPageTests {
  private func help(_ name: String) throws -> HelpPage {
    try table.help(table.command(name))
  }

  @Test func showsTheUsage() throws {
    #expect(
      try help("slip").usage
        == "nocontact slip KIND [NOTE...] [--name NAME] [--days N] [--mood MOOD] [--force]")
    #expect(try help("delete").usage == "nocontact delete ID... [--force]")
    #expect(try help("did").usage == "nocontact did [WORD...]")
    #expect(try help("undo").usage == "nocontact undo [N]")
  }

  @Test func hasSectionsForWhatThereIs() throws {
    let page = try help("slip")
    #expect(page.sections.map(\.title) == ["Arguments", "Options", "Examples"])
    #expect(page.paragraphs == ["Does slip.", "More on slip."])
    #expect(page.sections[0].rows.map(\.term) == ["KIND", "NOTE"])
    #expect(
      page.sections[1].rows.map(\.term) == [
        "-n, --name NAME", "--days N", "--mood MOOD", "-f, --force", "--json",
      ])
    #expect(page.sections[1].rows[0].meaning == "A name.")
    #expect(page.sections[1].rows[2].meaning.contains("low, high"))
    #expect(page.sections[2].rows.map(\.term) == ["nocontact slip a", "nocontact slip b"])
    let bare = table.help(command("bare", []))
    #expect(bare.sections.map(\.title) == ["Options", "Examples"])
    #expect(bare.usage == "nocontact bare")
  }

  @Test func listsTheCommandsByTheirGroups() {
    let page = table.overview(
      ["About."], options: [("-V", "The version.")], examples: [("slip a", "an a")])
    #expect(page.usage == "nocontact COMMAND [options] [arguments]")
    #expect(page.paragraphs == ["About."])
    #expect(
      page.sections.map(\.title)
        == ["Every day", "Data", "Options of every command", "Examples"])
    #expect(page.sections[0].rows.map(\.term) == ["slip"])
    #expect(page.sections[1].rows.map(\.term) == ["delete", "did", "undo"])
    #expect(page.sections[1].rows[0].meaning == "Does delete")
    #expect(page.sections[2].rows.map(\.term) == ["--json", "-V"])
    #expect(page.sections[3].rows.map(\.term) == ["nocontact slip a"])
  }
}
