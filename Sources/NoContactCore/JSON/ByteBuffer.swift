/// Bytes being written one after the other.
///
/// An array asks at each append whether somebody else holds it as well; here nobody can, which makes
/// writing a journal twice as fast. What was written goes over to the array a piece at a time.
struct ByteBuffer: ~Copyable {
  private var complete: [UInt8] = []
  /// The piece that is being written.
  private let piece: UnsafeMutablePointer<UInt8>
  private var count = 0

  /// How many bytes a piece has: few enough to stay close to the processor.
  private static let size = 1 << 14

  /// An empty buffer with room for so many bytes; it grows as needed.
  init(capacity: Int) {
    complete.reserveCapacity(capacity)
    piece = .allocate(capacity: ByteBuffer.size)
  }

  deinit {
    piece.deallocate()
  }

  /// The bytes so far.
  var bytes: [UInt8] {
    mutating get {
      completePiece()
      return complete
    }
  }

  /// Appends a byte.
  @inline(__always)
  mutating func append(_ byte: UInt8) {
    makeRoom(1)
    piece[count] = byte
    count += 1
  }

  /// Appends the bytes of a literal.
  @inline(__always)
  mutating func append(_ text: StaticString) {
    append(UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  /// Appends bytes from elsewhere.
  mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard let start = bytes.baseAddress else { return }
    makeRoom(bytes.count)
    if bytes.count > ByteBuffer.size {
      complete += bytes
    } else {
      (piece + count).update(from: start, count: bytes.count)
      count += bytes.count
    }
  }

  /// Appends what is written to a room of that size, that of a piece at most; how much it was is
  /// returned.
  @inline(__always)
  mutating func append(upTo size: Int, _ write: (UnsafeMutableBufferPointer<UInt8>) -> Int) {
    precondition(size <= ByteBuffer.size)
    makeRoom(size)
    count += write(UnsafeMutableBufferPointer(start: piece + count, count: size))
  }

  @inline(__always)
  private mutating func makeRoom(_ size: Int) {
    if ByteBuffer.size - count < size { completePiece() }
  }

  private mutating func completePiece() {
    complete += UnsafeBufferPointer(start: piece, count: count)
    count = 0
  }
}
