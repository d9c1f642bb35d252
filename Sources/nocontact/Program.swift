import CommandTable
import NoContactCore

/// From words to an exit status.
enum Program {
  /// The version, as `--version` prints it.
  static let version = "1.0.0"

  /// Runs one command line in the world of this process; its exit status.
  static func run(_ words: [String?]) -> Int32 {
    do {
      let world = try World.process()
      return run(words, in: world)
    } catch {
      let (message, status) = Failure.report(of: error)
      if let message { Console.standard.warn(Terminal().shown("nocontact: \(message)") + "\n") }
      return status
    }
  }

  /// Runs one command line in a world; its exit status.
  static func run(_ words: [String?], in world: World) -> Int32 {
    do {
      let complete = words.compactMap(\.self)
      guard complete.count == words.count else {
        throw Failure.usage("a word is not valid UTF-8; nothing was recorded")
      }
      try run(complete, in: world)
      return 0
    } catch {
      let (message, status) = Failure.report(of: error)
      if let message { world.warn("nocontact: \(message)") }
      return status
    }
  }

  private static func run(_ words: [String], in world: World) throws {
    guard let name = words.first else {
      let isEmpty = try world.journal().current == nil
      return try isEmpty ? world.show(welcomePage()) : run(["status"], in: world)
    }
    switch name {
    case "--help", "-h": return try run(["help"] + words.dropFirst(), in: world)
    case "--version":
      if let word = words.dropFirst().first {
        throw UsageError.unwantedArgument(word, command: name)
      }
      return try world.console.write(Array("nocontact \(version)\n".utf8))
    default: break
    }
    let command = try commandTable.command(name)
    if words.dropFirst().prefix(while: { $0 != "--" }).contains(where: {
      ["--help", "-h"].contains($0)
    }) {
      return try world.show(helpPage(commandTable.help(command)))
    }
    let arguments = try commandTable.parse(words.dropFirst(), for: command)
    try command.action(arguments, world.adjusted(by: arguments))
  }
}

extension World {
  /// The world as the options that every command has make it.
  fileprivate func adjusted(by arguments: Arguments) -> World {
    var world = self
    world.isJSON = arguments.has(Options.json)
    if arguments.has(Options.noInput) { world.terminal.isInteractive = false }
    switch arguments[Options.color] {
    case "always": world.terminal.hasColour = true
    case "never": world.terminal.hasColour = false
    default: break
    }
    return world
  }

  /// Shows a page that has no other form.
  func show(_ page: Page) throws {
    try console.write(Array(page.drawn(on: terminal).utf8))
  }
}
