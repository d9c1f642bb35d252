/// The lines of a text, found by their first byte.
///
/// A dictionary of them takes longer to fill than most texts take to read; so do arrays of anything but
/// numbers.
struct LineTable: Sendable {
  /// The bytes of all lines.
  let bytes: [UInt8]
  /// Where the lines begin, those with one first byte together, in their order.
  private var starts: [Int]
  /// Where, in `starts`, those with each first byte begin; behind the last, where they end.
  private var firsts = [Int](repeating: 0, count: 257)

  /// The lines of a text, none of which is empty.
  init(_ text: StaticString) {
    bytes = text.withUTF8Buffer { Array($0) }
    for index in bytes.indices where LineTable.isStart(index, of: bytes) {
      firsts[Int(bytes[index]) + 1] += 1
    }
    for first in 1..<firsts.count { firsts[first] += firsts[first - 1] }
    starts = [Int](repeating: 0, count: firsts[256])
    var next = firsts
    for index in bytes.indices where LineTable.isStart(index, of: bytes) {
      starts[next[Int(bytes[index])]] = index
      next[Int(bytes[index])] += 1
    }
  }

  private static func isStart(_ index: Int, of bytes: [UInt8]) -> Bool {
    index == 0 || bytes[index - 1] == UInt8(ascii: "\n")
  }

  /// The places of the lines that begin with a byte.
  func lines(from first: UInt8) -> some Sequence<Range<Int>> {
    starts[firsts[Int(first)]..<firsts[Int(first) + 1]].lazy.map { start in
      start..<(bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count)
    }
  }
}
