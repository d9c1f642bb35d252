import Foundation
import Synchronization

@testable import nocontact

extension Home {
  /// Runs a command line in this process, in a world whose variables are those of the home.
  ///
  /// - Parameters:
  ///   - words: the command line after the program's name.
  ///   - now: the moment that the clock is pinned to.
  ///   - changes: variables of another value, or without one.
  ///   - input: what standard input holds.
  ///   - lines: what somebody types, line by line, who sits at a terminal; nil where nobody does.
  ///   - patience: after how many seconds of waiting that person presses Ctrl-C.
  ///   - screen: the columns and lines of the screen that stdout is; nil where it is none.
  ///   - tools: the schedulers of the machine; nil for one that can be told anything.
  /// - Returns: how it ended; nobody waits for real.
  /// - Throws: where no world can be made, as `NOCONTACT_NOW` is no moment.
  @discardableResult
  func run(
    _ words: [String], at now: String = Shell.now, _ changes: [String: String?] = [:],
    input: [UInt8] = [], typing lines: [String]? = nil, patience: Int = .max,
    screen: (width: Int, height: Int)? = nil, tools: Tools? = nil
  ) throws -> Ended {
    let typed = lines.map { $0.map { "\($0)\n" }.joined() }
    let streams = Streams(input: typed.map { Array($0.utf8) } ?? input, patience: patience)
    let variables = environment(["NOCONTACT_NOW": now].merging(changes) { $1 })
    var world = try World(
      { variables[$0] }, streams.console, isTerminal: screen != nil, screen: screen,
      isInteractive: lines != nil)
    // The tests must not become another program.
    world.become = { _ in ENOENT }
    world.machine = (tools ?? Tools(home: self)).machine
    let status = Program.run(words, in: world)
    return Ended(
      output: streams.output, errors: streams.errors, way: .exit(status), screen: streams.screen)
  }

  /// The same for words as a person types them, with single quotes around what belongs together.
  @discardableResult
  func run(
    _ line: String, at now: String = Shell.now, _ changes: [String: String?] = [:],
    input: String = "", typing lines: [String]? = nil, patience: Int = .max,
    screen: (width: Int, height: Int)? = nil, tools: Tools? = nil
  ) throws -> Ended {
    try run(
      Home.words(line), at: now, changes, input: Array(input.utf8), typing: lines,
      patience: patience, screen: screen, tools: tools)
  }

  /// What a command line is answered, before it is printed.
  ///
  /// - Throws: what the command throws where it refuses.
  func answer(to words: [String], at now: String = Shell.now) throws -> any Answer {
    try Program.answer(to: words, in: world(at: now)).0
  }

  /// The world that a command line is answered in, where nobody sits at a terminal.
  func world(at now: String = Shell.now) throws -> World {
    let variables = environment(["NOCONTACT_NOW": now])
    var world = try World({ variables[$0] }, Streams(input: [], patience: .max).console)
    world.become = { _ in ENOENT }
    world.machine = Tools(home: self).machine
    return world
  }

  /// The words of a line, as a shell splits them.
  static func words(_ line: String) -> [String] {
    var words: [String] = []
    var word: String?
    // Every other part stands between quotes.
    for (index, part) in line.split(separator: "'", omittingEmptySubsequences: false).enumerated() {
      guard index % 2 == 0 else {
        word = (word ?? "") + part
        continue
      }
      let pieces = part.split(separator: " ", omittingEmptySubsequences: false)
      for (index, piece) in pieces.enumerated() {
        if index > 0 {
          words += word.map { [$0] } ?? []
          word = nil
        }
        if !piece.isEmpty { word = (word ?? "") + piece }
      }
    }
    return words + (word.map { [$0] } ?? [])
  }
}

/// Standard streams that are kept in memory.
private final class Streams: Sendable {
  private struct State {
    var input: ArraySlice<UInt8>
    var output: [UInt8] = []
    var errors: [UInt8] = []
    var screen: [UInt8] = []
  }

  private let state: Mutex<State>
  private let patience: Int

  init(input: [UInt8], patience: Int) {
    state = Mutex(State(input: input[...]))
    self.patience = patience
  }

  var output: [UInt8] { state.withLock(\.output) }
  var errors: [UInt8] { state.withLock(\.errors) }
  var screen: [UInt8] { state.withLock(\.screen) }

  /// The streams as the program sees them.
  var console: Console {
    Console(
      write: { bytes in
        self.state.withLock { state in
          state.output += bytes
          state.screen += bytes
        }
      },
      warn: { text in
        self.state.withLock { state in
          state.errors += text.utf8
          state.screen += text.utf8
        }
      },
      readLine: {
        self.state.withLock { state in
          if state.input.isEmpty { return nil }
          let line = state.input.prefix { $0 != UInt8(ascii: "\n") }
          state.input = state.input.dropFirst(line.count + 1)
          return Array(line)
        }
      },
      readAll: { limit in
        self.state.withLock { state in
          let content = state.input.prefix(limit + 1)
          state.input = state.input.dropFirst(content.count)
          return (Array(content), false)
        }
      },
      wait: { seconds, tick in
        for left in stride(from: seconds, to: 0, by: -30) { tick(left) }
        return min(seconds, self.patience)
      },
      interruptibly: { body in body() })
  }
}
