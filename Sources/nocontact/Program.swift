import CommandTable
import NoContactCore

/// From words to an exit status; nothing else prints an answer.
enum Program {
  /// The version, as `--version` prints it.
  static let version = "1.0.0"

  /// Runs one command line in the world of this process; its exit status.
  ///
  /// There are no words where one of them is not valid UTF-8.
  static func run(_ words: [String]?) -> Int32 {
    do {
      let world = try World.process()
      return run(words, in: world)
    } catch {
      // A shell that completes a line has no place for a message.
      if [Complete.name, Reminder.word].contains(words?.first) { return 0 }
      let (message, status) = Failure.report(of: error)
      Console.standard.warn(Terminal().shown("nocontact: \(message)") + "\n")
      return status
    }
  }

  /// Runs one command line in a world; its exit status.
  static func run(_ words: [String]?, in world: World) -> Int32 {
    if let words, words.first == Complete.name {
      Complete.run(words.dropFirst(), in: world)
      return 0
    }
    if words?.first == Reminder.word {
      Reminder.show(in: world)
      return 0
    }
    if words?.first != "prompt", let problem = world.clock.zoneProblem(at: world.now) {
      world.warn("nocontact: \(problem)")
    }
    do {
      guard let words else {
        throw Failure.usage("a word is not valid UTF-8; nothing was saved")
      }
      let (answer, world) = try answer(to: words, in: world)
      if !isQuiet(words) { world.mentionUnfinishedTexts() }
      for warning in answer.warnings { world.warn("nocontact: \(warning)") }
      try show(answer, in: world)
      return answer.status
    } catch {
      // Words that call for help are answered, whatever became of the command.
      let wasShown = if case Failure.unrecorded(_, wasShown: true) = error { true } else { false }
      let typed = if case Failure.stopped(let typed, _) = error { [typed] } else { [String]() }
      let said = (words ?? []) + typed
      if !wasShown, let finding = CareCheck(said.joined(separator: " ")).care {
        world.ask(carePage(finding, territory: world.territory, person: world.person))
      }
      let (message, status) = Failure.report(of: error, in: world)
      world.warn("nocontact: \(message)")
      return status
    }
  }

  /// Whether a command says nothing but what it was asked: what calls it is no person.
  private static func isQuiet(_ words: [String]) -> Bool {
    ["prompt", "guard", "completions", "init", "man", "doctor"].contains(words.first ?? "")
  }

  /// Prints an answer in the form that was asked for; what calls for care comes before it.
  private static func show(_ answer: any Answer, in world: World) throws {
    // What goes out as it is has members where a script may ask for it instead.
    if let bytes = answer.bytes, !world.isJSON || answer.jsonMembers.isEmpty {
      return try world.console.write(bytes)
    }
    let care = answer.care
    let first =
      care.map { carePage($0, territory: world.territory, person: world.person) }
      ?? answer.concern.map { concernPage($0, territory: world.territory) }
    func warnOfHelp(_ answer: any Answer) {
      if let help = (answer as? any BriefAnswer)?.help { world.warn(help) }
    }
    if world.isJSON {
      if let first { world.ask(first) } else { warnOfHelp(answer) }
      try world.console.write(answer.json(isCare: care != nil).encoded(pretty: false))
    } else if world.isQuiet, let brief = answer as? any BriefAnswer {
      if let first { world.ask(first) } else { warnOfHelp(answer) }
      try world.console.write(Array((world.terminal.shown(brief.line) + "\n").utf8))
    } else if let first {
      try world.show(first)
      try world.show(answer.pageBelowCare)
    } else {
      try world.show(answer.page)
    }
  }

  /// What one command line is answered, and the world as its options have made it.
  static func answer(to words: [String], in world: World) throws -> (any Answer, World) {
    guard let name = words.first else {
      let status = try status(in: world)
      return (status.progress == nil ? WelcomeAnswer() : status, world)
    }
    switch name {
    case "--help", "-h": return try answer(to: ["help"] + words.dropFirst(), in: world)
    case "--version", "-V":
      if let word = words.dropFirst().first {
        throw UsageError.unwantedArgument(word, command: name)
      }
      return (VersionAnswer(version: version), world)
    case _ where name.hasPrefix("-") && name != "-":
      // Without a command, options are those of the status.
      let hasCommand = words.contains { word in commandTable.commands.contains { $0.name == word } }
      if hasCommand { throw UsageError.optionBeforeCommand(name) }
      return try answer(to: ["status"] + words, in: world)
    default: break
    }
    let command = try command(name)
    for word in words.dropFirst() {
      if word == "--" { break }
      if word == "--help" || word == "-h" {
        return (HelpAnswer(help: commandTable.help(command)), world)
      }
    }
    let arguments = try commandTable.parse(words.dropFirst(), for: command)
    let world = world.adjusted(by: arguments)
    return (try command.action(arguments, world), world)
  }
}

extension World {
  /// Says where words are that a killed editor has left.
  fileprivate func mentionUnfinishedTexts() {
    for text in (try? store.unfinishedTexts()) ?? [] {
      warn(
        "nocontact: words you didn't finish are in \(text.path); 'nocontact note --edit' goes on with them"
      )
    }
  }

  /// The world as the options that every command has make it.
  fileprivate func adjusted(by arguments: Arguments) -> World {
    if arguments.isEmpty { return self }
    var world = self
    world.isJSON = arguments.has(Options.json)
    world.isQuiet = arguments.has(Options.quiet)
    if arguments.has(Options.noInput) { world.terminal.isInteractive = false }
    switch arguments[Options.color] {
    case "always": world.terminal.hasColour = true
    case "never": world.terminal.hasColour = false
    default: break
    }
    return world
  }
}
