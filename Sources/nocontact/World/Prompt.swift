/// Questions on a terminal, asked on stderr, so that stdout holds the result alone.
struct Prompt {
  let world: World
  /// What it means when no answer comes.
  var loss = "nothing was recorded"

  /// Asks for one of several choices, by its number or its word, until the answer is one of them.
  ///
  /// - Throws: `Failure` where the input ends instead.
  func choose(
    _ question: String, _ choices: [(word: String, meaning: Text)]
  ) throws -> String {
    var page = Page()
    page.text(Text(question, .strong))
    page.rows(
      choices.enumerated().map { number, choice in
        let digits = number < 9 ? " \(number + 1)" : "\(number + 1)"
        return ("\(digits)  \(choice.word, .command)", choice.meaning)
      }, indent: 1)
    world.ask(page)
    return try ask("Number or word") { answer in
      if let number = Int(answer), choices.indices.contains(number - 1) {
        return choices[number - 1].word
      }
      return choices.first { $0.word == answer.lowercased() }?.word
    }
  }

  /// Asks for a number within bounds; an empty answer is none.
  func number(_ question: String, _ range: ClosedRange<Int>) throws -> Int? {
    try ask("\(question), \(range.lowerBound) to \(range.upperBound), or Enter to leave it out") {
      answer -> Int?? in
      if answer.isEmpty { return .some(nil) }
      guard let number = Int(answer), range.contains(number) else { return nil }
      return number
    }
  }

  /// Asks for a line of text; an empty answer is none.
  func line(_ question: String) throws -> String? {
    try ask("\(question), or Enter to leave it out") { answer -> String?? in
      answer.isEmpty ? .some(nil) : answer
    }
  }

  /// Asks for yes or no.
  func yesOrNo(_ question: String) throws -> Bool {
    try ask("\(question) (y/n)") { answer in
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

  private func ask<Answer>(_ question: String, _ accept: (String) -> Answer?) throws -> Answer {
    while true {
      show(question)
      guard let bytes = world.console.readLine() else {
        world.console.warn("\n")
        throw Failure.failed("no answer came; \(loss)")
      }
      if let line = String(validating: bytes, as: UTF8.self) {
        let answer = line.withoutTrailingSpace.drop { $0.isWhitespace }
        if let accepted = accept(String(answer)) { return accepted }
      }
      world.warn("That is not one of the answers.")
    }
  }
}
