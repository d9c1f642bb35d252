import Foundation

/// How much is tried where there is much to try: a part where somebody waits for the tests, and all of it
/// where `THOROUGH` is set, as `.ci/run` has it.
enum Thorough {
  static let isOn = ProcessInfo.processInfo.environment["THOROUGH"] != nil

  /// All of it, or one of so many, beginning with the first.
  static func part<Whole: Collection>(of whole: Whole, oneIn count: Int) -> [Whole.Element] {
    isOn ? Array(whole) : whole.enumerated().filter { $0.offset % count == 0 }.map(\.element)
  }
}
