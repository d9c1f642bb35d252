/// Questions on a terminal, asked on stderr, so that stdout holds the result alone.
struct Prompt {
  let world: World
  /// What it means when no answer comes.
  var loss = "nothing was saved"

  /// Something to choose: its word, and what it means.
  typealias Choice = (word: String, meaning: Text)

  /// Asks for one of several choices, by its number or its word, until the answer is one of them.
  ///
  /// An empty answer leaves where `enterLeaves`.
  ///
  /// - Throws: `Failure` where the input ends instead.
  func choose(
    _ question: String, _ choices: [Choice], enterLeaves: Bool = false
  ) throws -> String {
    try choose(question, parts: [(nil, choices)], enterLeaves: enterLeaves) { _ in nil }
  }

  /// The same in parts, each under a title; `other` says which choice another word means.
  func choose(
    _ question: String, parts: [(title: String?, choices: [Choice])], enterLeaves: Bool = false,
    other: (String) -> String?
  ) throws -> String {
    var page = Page()
    page.text(Text(question, .strong))
    var words: [String] = []
    for (title, choices) in parts {
      if let title { page.text("\(title, .faint)") }
      var rows: [(Text, Text)] = []
      for choice in choices {
        words.append(choice.word)
        let digits = words.count < 10 ? " \(words.count)" : "\(words.count)"
        rows.append(("\(digits)  \(choice.word, .command)", choice.meaning))
      }
      page.rows(rows, indent: 1)
    }
    world.ask(page)
    return try ask(
      "Number or word, or \(enterLeaves ? "Enter" : "q") to leave",
      wanted: "a number from 1 to \(words.count), or one of the words",
      leavesWith: ["q", "quit", "exit"] + (enterLeaves ? [""] : [])
    ) { answer in
      if let number = Int(answer), words.indices.contains(number - 1) { return words[number - 1] }
      let word = answer.lowercased()
      return words.contains(word) ? word : other(word)
    }
  }

  /// Asks for a number within bounds, which the question names; an empty answer is none.
  func number(_ question: String, _ range: ClosedRange<Int>) throws -> Int? {
    let wanted = "a number from \(range.lowerBound) to \(range.upperBound)"
    return try ask(question, wanted: wanted) { answer -> Int?? in
      if answer.isEmpty { return .some(nil) }
      guard let number = Int(answer), range.contains(number) else { return nil }
      return number
    }
  }

  /// Asks for a line of text; an empty answer is none.
  func line(_ question: String) throws -> String? {
    try ask(question, wanted: "a line") { answer -> String?? in
      answer.isEmpty ? .some(nil) : answer
    }
  }

  /// Asks for yes or no.
  func yesOrNo(_ question: String) throws -> Bool {
    try ask("\(question) (y/n)", wanted: "y or n") { answer in
      ["y", "yes"].contains(answer.lowercased())
        ? true : ["n", "no"].contains(answer.lowercased()) ? false : nil
    }
  }

  /// Asks for an answer to what stands above; empty to pass over it, nil where the input ends.
  func answer() throws -> String? {
    show("Your answer, Enter for later, Ctrl-D to stop")
    guard let bytes = world.console.readLine() else {
      world.console.warn("\n")
      return nil
    }
    guard let line = String(validating: bytes, as: UTF8.self) else {
      throw Failure.usage("the answer is not valid UTF-8; it was not recorded")
    }
    return line.withoutTrailingSpace
  }

  private func show(_ question: String) {
    let lines = Text("\(question):").wrapped(world.terminal, width: world.terminal.textWidth)
    // The last line stays open for the answer.
    world.console.warn(lines.map(\.plain).joined(separator: "\n") + " ")
  }

  private func ask<Answer>(
    _ question: String, wanted: String, leavesWith leaving: [String] = [],
    _ accept: (String) -> Answer?
  ) throws -> Answer {
    while true {
      show(question)
      guard let bytes = world.console.readLine() else {
        world.console.warn("\n")
        throw Failure.failed("no answer came; \(loss)")
      }
      if let line = String(validating: bytes, as: UTF8.self) {
        let answer = String(line.withoutTrailingSpace.drop { $0.isWhitespace })
        if let accepted = accept(answer) { return accepted }
        if leaving.contains(answer.lowercased()) { throw Failure.failed("you left; \(loss)") }
      }
      world.warn("Please type \(wanted). \(leaving.first ?? "Ctrl-D") leaves.")
    }
  }
}
