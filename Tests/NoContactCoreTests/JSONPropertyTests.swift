import Foundation
import Testing

@testable import NoContactCore

@Suite struct JSONPropertyTests {
  @Test(arguments: 0..<300)
  func readsBackWhatItWrote(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let value = random.json(depth: 4)
    for pretty in [true, false] {
      let bytes = value.encoded(pretty: pretty)
      let back = try JSON(parsing: bytes)
      #expect(back == value)
      // Equality of texts does not see the difference between composed and decomposed letters.
      #expect(back.encoded(pretty: pretty) == bytes)
      #expect(bytes.last == UInt8(ascii: "\n"))
    }
  }

  @Test(arguments: 0..<300)
  func agreesWithFoundationOnDocuments(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let value = random.json(depth: 4)
    let text = random.document(of: value)
    // Foundation drops the byte order mark from the middle of texts.
    if written(value).contains("\u{FEFF}") { return }
    let own = try JSON(parsing: Array(text.utf8))
    #expect(own == value)
    let other = try JSONSerialization.jsonObject(
      with: Data(text.utf8), options: [.fragmentsAllowed])
    #expect(isSame(own, other), "\(text)")
    let pretty = try JSONSerialization.jsonObject(
      with: Data(value.encoded()), options: [.fragmentsAllowed])
    #expect(isSame(value, pretty))
  }

  /// Foundation is the laxer of the two: nothing that it refuses may be accepted here.
  @Test(arguments: 0..<300)
  func acceptsNothingThatFoundationRefuses(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    var bytes = random.json(depth: 3).encoded(pretty: random.chance(50))
    for _ in 0..<random.int(1...3) {
      let place = random.int(0...(bytes.count - 1))
      let marks = Array("{}[]\",:\\u0e-. \n\u{1F}tn".utf8) + [0x80, 0xC3, 0xFF, 0]
      switch random.int(0...2) {
      case 0: bytes[place] = random.pick(marks)
      case 1: bytes.insert(random.pick(marks), at: place)
      default: if bytes.count > 1 { bytes.remove(at: place) }
      }
    }
    guard (try? JSON(parsing: bytes)) != nil else { return }
    #expect(throws: Never.self, "\(String(decoding: bytes, as: UTF8.self))") {
      try JSONSerialization.jsonObject(with: Data(bytes), options: [.fragmentsAllowed])
    }
  }

  private func written(_ value: JSON) -> String.UnicodeScalarView {
    String(decoding: value.encoded(), as: UTF8.self).unicodeScalars
  }

  private func isSame(_ own: JSON, _ other: Any) -> Bool {
    switch own {
    case .null: return other is NSNull
    case .bool(let bool): return other as? Bool == bool
    case .number(let digits): return (other as? NSNumber)?.doubleValue == Double(digits)
    case .string(let text):
      return (other as? String).map { Array($0.utf8) == Array(text.utf8) } ?? false
    case .array(let values):
      guard let others = other as? [Any], others.count == values.count else { return false }
      return zip(values, others).allSatisfy { isSame($0, $1) }
    case .object(let members):
      guard let others = other as? [String: Any], others.count == members.count else {
        return false
      }
      return members.allSatisfy { member in
        others[member.name].map { isSame(member.value, $0) } ?? false
      }
    }
  }
}
