import Foundation

/// What a fuzzer tries inputs on.
///
/// `.ci/fuzz` builds all of them as one program, and names one.
enum Target: String, CaseIterable {
  case commandLine = "command-line"
  case dates
  case importCSV = "import-csv"
  case importDates = "import-dates"
  case importJSON = "import-json"
  case journal
  case words
  case wrapping

  /// Tries one input; what is wrong ends the program.
  func run(_ input: [UInt8]) {
    switch self {
    case .commandLine: fuzzCommandLine(input)
    case .dates: fuzzDates(input)
    case .importCSV: fuzzImport(Array(tableHeader.utf8) + input)
    case .importDates: fuzzImport(input)
    case .importJSON: fuzzImport([UInt8(ascii: "{")] + input)
    case .journal: fuzzJournal(input)
    case .words: fuzzWords(input)
    case .wrapping: fuzzWrapping(input)
    }
  }

  /// Whether an input that is repeated is a longer one of its kind, so that its growth can be measured.
  ///
  /// A journal ends after its first document, and a command line starts a program for each line.
  var isRepeatable: Bool {
    switch self {
    case .commandLine, .importJSON, .journal: false
    case .dates, .importCSV, .importDates, .words, .wrapping: true
    }
  }

  /// The one that this process was started for.
  static let chosen: Target = {
    let name = ProcessInfo.processInfo.environment["NOCONTACT_FUZZ"] ?? ""
    guard let target = Target(rawValue: name) else {
      fatalError("NOCONTACT_FUZZ names none of \(Target.allCases.map(\.rawValue))")
    }
    return target
  }()
}

/// What the fuzzer calls with every input.
@_cdecl("LLVMFuzzerTestOneInput")
public func tryInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> Int32 {
  let input = Array(UnsafeBufferPointer(start: start, count: count))
  let target = Target.chosen
  let start = processorTime()
  target.run(input)
  // What the clock says is the machine's matter too.
  let seconds = processorTime() - start
  check(seconds < 10, "it takes \(seconds) s")
  // One input of so many, and always the same ones: it takes as long as many short inputs.
  if target.isRepeatable, count > 0, digest(input) % 1024 == 0 { checkGrowth(input, target.run) }
  return 0
}

/// Ends the program where something that must hold does not.
func check(
  _ holds: Bool, _ what: @autoclosure () -> String, file: StaticString = #filePath,
  line: UInt = #line
) {
  if !holds { fatalError(what(), file: file, line: line) }
}

/// Four times as much must not take much more than four times as long.
private func checkGrowth(_ input: [UInt8], _ run: ([UInt8]) -> Void) {
  func seconds(_ size: Int) -> Double {
    let long = Array(repeatElement(input, count: size / input.count + 1).joined())
    return (0..<2).map { _ in
      let start = processorTime()
      run(long)
      return processorTime() - start
    }.min() ?? 0
  }
  let (one, four) = (seconds(4 << 10), seconds(16 << 10))
  check(four < 10 * one + 0.05, "4 KiB take \(one) s, and 16 KiB \(four) s")
}

/// What this thread has taken of the processor, so that other programs do not count.
private func processorTime() -> Double {
  var time = timespec()
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
  return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}

/// A number that an input always has: FNV-1a, by Fowler, Noll and Vo.
private func digest(_ bytes: [UInt8]) -> UInt64 {
  bytes.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
}
