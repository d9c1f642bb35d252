/// The lines of a text, found by their first byte.
///
/// A dictionary of them takes longer to fill than most texts take to read.
struct LineTable: Sendable {
  /// The bytes of all lines.
  let bytes: [UInt8]
  /// The places of the lines that begin with each byte.
  private var lines = [[Range<Int>]](repeating: [], count: 256)

  /// The lines of a text, none of which is empty.
  init(_ text: StaticString) {
    bytes = text.withUTF8Buffer { Array($0) }
    var start = 0
    for index in bytes.indices where bytes[index] == UInt8(ascii: "\n") {
      add(start..<index)
      start = index + 1
    }
    add(start..<bytes.count)
  }

  private mutating func add(_ line: Range<Int>) {
    lines[Int(bytes[line.lowerBound])].append(line)
  }

  /// The lines that begin with a byte.
  func lines(from first: UInt8) -> [Range<Int>] { lines[Int(first)] }
}
