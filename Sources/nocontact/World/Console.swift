#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// The three standard streams.
struct Console: Sendable {
  /// Writes all the bytes to stdout.
  let write: @Sendable ([UInt8]) throws(Failure) -> Void
  /// Writes to stderr, as far as that goes.
  let warn: @Sendable (String) -> Void
  /// Reads a line from stdin, without its end; nil at the end of the input.
  let readLine: @Sendable () -> [UInt8]?
  /// Reads stdin to its end, up to one byte more than the limit, and says whether Ctrl-C or a closed
  /// window has cut off what was being typed.
  let readAll: @Sendable (_ limit: Int) throws(Failure) -> (bytes: [UInt8], isCut: Bool)
  /// Waits so many seconds, or until Ctrl-C comes or the window is closed; returns how many it waited.
  let wait: @Sendable (_ seconds: Int, _ tick: (_ left: Int) -> Void) -> Int
  /// Does something that Ctrl-C may end, and not the program: a line that is read is then nil.
  let interruptibly: @Sendable (_ body: () -> Void) -> Void

  /// The streams of this process.
  static let standard = Console(
    write: { bytes throws(Failure) in
      if let code = writeAll(bytes, to: STDOUT_FILENO) {
        throw .output(String(cString: strerror(code)))
      }
    },
    warn: { text in _ = writeAll(Array(text.utf8), to: STDERR_FILENO) },
    readLine: {
      var line: [UInt8] = []
      var byte: UInt8 = 0
      // A byte at a time: what follows the line is not ours to take.
      while true {
        switch read(STDIN_FILENO, &byte, 1) {
        case 1 where byte == UInt8(ascii: "\n"): return line
        case 1: line.append(byte)
        case -1 where errno == EINTR && !Pause.wasInterrupted: continue
        default: return line.isEmpty ? nil : line
        }
      }
    },
    readAll: { limit throws(Failure) in
      guard isatty(STDIN_FILENO) == 1 else { return (try readAll(limit), false) }
      return try Pause.catchingTyped { () throws(Failure) in
        let bytes = try readAll(limit)
        return Pause.wasInterrupted ? (bytes + Pause.begunLine(), true) : (bytes, false)
      }
    },
    wait: { seconds, tick in Pause.wait(seconds, tick: tick) },
    interruptibly: { body in Pause.catching(body) })

  private static func readAll(_ limit: Int) throws(Failure) -> [UInt8] {
    var content: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while content.count <= limit {
      let count = read(STDIN_FILENO, &buffer, buffer.count)
      if count == 0 { break }
      if count == -1 {
        if errno == EINTR {
          if Pause.wasInterrupted { break }
          continue
        }
        throw .failed("cannot read standard input: \(String(cString: strerror(errno)))")
      }
      content += buffer[..<count]
    }
    return content
  }

  /// The error number where it fails; nil where all is written.
  private static func writeAll(_ bytes: [UInt8], to descriptor: Int32) -> Int32? {
    var written = 0
    while written < bytes.count {
      let count = bytes.withUnsafeBytes {
        Self.write(descriptor, $0.baseAddress?.advanced(by: written), bytes.count - written)
      }
      if count >= 0 {
        written += count
      } else if errno == EAGAIN {
        // A stream that does not block is full: wait until it takes more.
        var stream = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
        poll(&stream, 1, -1)
      } else if errno != EINTR {
        return errno
      }
    }
    return nil
  }

  private static func write(_ descriptor: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
    #if canImport(Darwin)
    Darwin.write(descriptor, bytes, count)
    #elseif canImport(Musl)
    Musl.write(descriptor, bytes, count)
    #else
    Glibc.write(descriptor, bytes, count)
    #endif
  }
}
