import Testing

@testable import nocontact

/// What the variables of the environment make of the screen.
@Suite struct WorldTests {
  private func terminal(
    _ variables: [String: String], isTerminal: Bool = true, width: Int? = nil
  ) throws -> Terminal {
    try World(
      { variables[$0] }, .standard, isTerminal: isTerminal,
      screen: width.map { ($0, 24) }
    ).terminal
  }

  @Test(arguments: [
    ("1", 1), ("41", 41), ("0", 80), ("-1", 80), ("", 80), ("wide", 80), ("4.5", 80),
  ])
  func takesColumnsForTheWidthWhereTheyAreSome(_ columns: String, _ width: Int) throws {
    #expect(try terminal(["COLUMNS": columns]).width == width)
    // The screen itself knows better.
    #expect(try terminal(["COLUMNS": columns], width: 132).width == 132)
  }

  @Test(arguments: [
    ([:], true), (["TERM": "xterm"], true), (["TERM": ""], true), (["TERM": "dumb"], false),
    (["NO_COLOR": "1"], false), (["TERM": "dumb", "CLICOLOR_FORCE": "1"], true),
  ])
  func coloursATerminalThatCan(_ variables: [String: String], _ hasColour: Bool) throws {
    #expect(try terminal(variables).hasColour == hasColour)
    let isForced = variables["CLICOLOR_FORCE"] != nil
    #expect(try terminal(variables, isTerminal: false).hasColour == isForced)
  }

  @Test(arguments: [
    ([:], false), (["TERM": "xterm"], false), (["TERM": "dumb"], true), (["ACCESSIBLE": "1"], true),
    (["ACCESSIBLE": "yes"], true), (["ACCESSIBLE": "0"], false), (["ACCESSIBLE": ""], false),
    (["TERM": "xterm", "ACCESSIBLE": "1"], true),
  ])
  func saysItInWordsAloneWhereThatIsAskedFor(_ variables: [String: String], _ isPlain: Bool) throws
  {
    #expect(try terminal(variables).isPlain == isPlain)
  }
}
