import Foundation
import Testing

@testable import NoContactCore

/// Randomness that a seed reproduces: SplitMix64 (Steele, Lea and Flood, 2014).
struct SplitMix64: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  mutating func int(_ range: ClosedRange<Int>) -> Int {
    Int.random(in: range, using: &self)
  }

  mutating func chance(_ percent: Int) -> Bool {
    int(1...100) <= percent
  }

  /// One of the elements, of which there must be one.
  mutating func pick<Element>(_ elements: [Element]) -> Element {
    elements[int(0...(elements.count - 1))]
  }
}

/// The day of that text; a test fails where there is none.
func day(_ text: String) throws -> Day {
  try #require(Day(text))
}

/// The moment of that text; a test fails where there is none.
func moment(_ text: String) throws -> Moment {
  try #require(Moment(text))
}

/// A folder of its own for one test, removed after it.
func withTemporaryFolder<Result>(_ body: (String) throws -> Result) throws -> Result {
  let manager = FileManager.default
  let name = "nocontact-tests-\(UUID().uuidString)"
  let folder = manager.temporaryDirectory.appendingPathComponent(name).path
  try manager.createDirectory(
    atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
  defer { try? manager.removeItem(atPath: folder) }
  return try body(folder)
}
