import Testing

@testable import NoContactCore

@Suite struct ByteBufferTests {
  @Test(arguments: 0..<40)
  func holdsWhatWasAppended(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    var buffer = ByteBuffer(capacity: random.pick([0, 1, 255, 256, 5000]))
    var expected: [UInt8] = []
    for _ in 0..<random.int(0...200) {
      let byte = UInt8(random.int(0...255))
      switch random.int(0...3) {
      case 0:
        buffer.append(byte)
        expected.append(byte)
      case 1:
        buffer.append("literal \u{E9}")
        expected += Array("literal \u{E9}".utf8)
      case 2:
        let bytes = [UInt8](repeating: byte, count: random.pick([0, 1, 7, 300, 2000]))
        bytes.withUnsafeBufferPointer { buffer.append($0) }
        expected += bytes
      default:
        // Less may be written than there is room for.
        let (size, count) = (random.int(0...600), random.int(0...600))
        let written = min(size, count)
        buffer.append(upTo: size) { room in
          #expect(room.count == size)
          for index in 0..<written { room[index] = byte }
          return written
        }
        expected += [UInt8](repeating: byte, count: written)
      }
    }
    #expect(buffer.bytes == expected)
    buffer.append(7)
    #expect(buffer.bytes == expected + [7])
  }

  @Test(arguments: [255, 256, 257, 511, 512, 513, 1024, 100_000])
  func growsAtItsEdge(count: Int) {
    var buffer = ByteBuffer(capacity: 0)
    for index in 0..<count { buffer.append(UInt8(truncatingIfNeeded: index)) }
    buffer.append("ab")
    let expected = (0..<count).map { UInt8(truncatingIfNeeded: $0) } + Array("ab".utf8)
    #expect(buffer.bytes == expected)
  }
}
