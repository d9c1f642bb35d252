import Foundation
import NoContactCore
import Synchronization

@testable import nocontact

/// Command lines in a folder of their own, one after the other: whatever they are, the journal reads
/// afterwards, a refusal says why, and nothing reaches the screen that a terminal would obey.
///
/// A line of the input is a command line, its words apart by single spaces; `_` stands for a space.
func fuzzCommandLine(_ input: [UInt8]) {
  let lines = String(decoding: input, as: UTF8.self).split(separator: "\n").prefix(12)
  let home = TemporaryHome()
  guard let store = Store.folder(by: { home.variables[$0] }).map(Store.init) else { return }
  for (number, line) in lines.enumerated() {
    let words = line.split(separator: " ").map { String($0.replacing("_", with: " ")) }
    // Nothing outside of the folder is written, and no other machine is called.
    if words.contains(where: { $0.contains("/") }) || words.first == "sync" { continue }
    home.run(words, number)
    do {
      _ = try store.load()
    } catch {
      // A journal that was erased or never begun is none; one that is there has to be whole.
      fatalError("\(words): \(error)")
    }
  }
}

/// A folder for one input, emptied at the end of its life, and the program's world in it.
private final class TemporaryHome {
  private static let path: String = {
    // In memory, where there is such a place: nothing has to reach a disk.
    let places = ["/dev/shm", NSTemporaryDirectory()]
    let place = places.first { access($0, W_OK) == 0 } ?? "."
    var template = Array("\(place)/nocontact-fuzz-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { fatalError("no temporary folder") }
    let path = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
    guard chdir(path) == 0 else { fatalError("no way into \(path)") }
    atexit { try? FileManager.default.removeItem(atPath: TemporaryHome.path) }
    return path
  }()

  let variables = [
    "HOME": TemporaryHome.path, "LC_ALL": "C.UTF-8", "NOCONTACT_NOW": "2026-11-22T20:00:00+01:00",
  ]

  deinit {
    let manager = FileManager.default
    for name in (try? manager.contentsOfDirectory(atPath: TemporaryHome.path)) ?? [] {
      try? manager.removeItem(atPath: "\(TemporaryHome.path)/\(name)")
    }
  }

  func run(_ words: [String], _ number: Int) {
    let streams = Streams()
    var variables = variables
    variables["NOCONTACT_NOW"] = "2026-11-22T20:\(10 + number):00+01:00"
    let fixed = variables
    guard var world = try? World({ fixed[$0] }, streams.console) else { return }
    world.become = { _ in ENOENT }
    world.machine = Machine(run: { _, _ in nil }, program: { nil }, user: { 501 }, isMac: false)
    let status = Program.run(words, in: world)
    // Those of a command that cannot be started are a shell's.
    let known: [Int32] = words.first == "guard" ? [0, 1, 2, 3, 4, 126, 127] : [0, 1, 2, 3, 4]
    check(known.contains(status), "\(words) ends with \(status)")
    let errors = streams.errors
    check(
      status < 2 || !errors.isEmpty || !streams.output.isEmpty,
      "\(words) says nothing and ends with \(status)")
    for scalar in errors.unicodeScalars where scalar != "\n" {
      check(!scalar.isUnsafeToShow, "\(words): U+\(scalar.value) reaches the screen")
    }
    check(String(validating: streams.output, as: UTF8.self) != nil, "\(words): not valid UTF-8")
  }
}

/// Standard streams in memory, with nothing to read.
private final class Streams: Sendable {
  private let state = Mutex((output: [UInt8](), errors: ""))

  var output: [UInt8] { state.withLock(\.output) }
  var errors: String { state.withLock(\.errors) }

  var console: Console {
    Console(
      write: { bytes in self.state.withLock { $0.output += bytes } },
      warn: { text in self.state.withLock { $0.errors += text } },
      readLine: { nil }, readAll: { _ in ([], false) }, wait: { seconds, _ in seconds },
      interruptibly: { body in body() })
  }
}
