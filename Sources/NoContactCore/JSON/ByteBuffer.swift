/// Bytes being written one after the other.
///
/// An array asks at each append whether somebody else holds it as well; here nobody can, which makes
/// writing a journal twice as fast.
struct ByteBuffer: ~Copyable {
  private var memory: UnsafeMutableBufferPointer<UInt8>
  private var count = 0

  /// An empty buffer with room for so many bytes; it grows as needed.
  init(capacity: Int) {
    memory = .allocate(capacity: max(capacity, 256))
  }

  deinit {
    memory.deallocate()
  }

  /// The bytes so far.
  var bytes: [UInt8] { Array(memory[..<count]) }

  /// Appends a byte.
  @inline(__always)
  mutating func append(_ byte: UInt8) {
    if count == memory.count { grow(by: 1) }
    memory[count] = byte
    count += 1
  }

  /// Appends the bytes of a literal.
  @inline(__always)
  mutating func append(_ text: StaticString) {
    append(UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  /// Appends bytes from elsewhere.
  mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
    append(upTo: bytes.count) { room in
      room.update(fromContentsOf: bytes)
    }
  }

  /// Appends what is written to a room of that size; how much it was is returned.
  @inline(__always)
  mutating func append(upTo size: Int, _ write: (UnsafeMutableBufferPointer<UInt8>) -> Int) {
    if memory.count - count < size { grow(by: size) }
    count += write(UnsafeMutableBufferPointer(rebasing: memory[count..<(count + size)]))
  }

  private mutating func grow(by size: Int) {
    let larger = UnsafeMutableBufferPointer<UInt8>.allocate(
      capacity: max(memory.count * 2, count + size))
    _ = larger.update(fromContentsOf: memory[..<count])
    memory.deallocate()
    memory = larger
  }
}
