#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// A system call that failed: which file, and the error number.
public struct SystemError: Error, Hashable, CustomStringConvertible {
  /// The file or folder that it was about.
  public let path: String
  /// The error number, as in errno(3).
  public let code: Int32

  /// What the system says of it, such as `Permission denied`.
  public var description: String { String(cString: strerror(code)) }
}

/// Calls again while a signal interrupts, and throws what errno says where the result is -1.
@discardableResult
func systemCall<Result: SignedInteger>(
  on path: String, _ call: () -> Result
) throws(SystemError) -> Result {
  while true {
    let result = call()
    if result != -1 { return result }
    if errno != EINTR { throw SystemError(path: path, code: errno) }
  }
}

/// An open file, closed at the end of its life.
struct Descriptor: ~Copyable {
  private(set) var number: Int32
  let path: String

  init(opening path: String, _ flags: Int32, mode: mode_t = 0o600) throws(SystemError) {
    number = try systemCall(on: path) { open(path, flags | O_CLOEXEC, mode) }
    self.path = path
  }

  /// Makes a file that is not there yet, for its owner alone, to be written.
  static func creating(_ path: String) throws(SystemError) -> Descriptor {
    let file = try Descriptor(opening: path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW)
    let number = file.number
    do throws(SystemError) {
      // The mask can only have taken away from the mode: what is left may not be readable.
      try systemCall(on: path) { fchmod(number, 0o600) }
    } catch {
      unlink(path)
      throw error
    }
    return file
  }

  deinit {
    if number >= 0 { close(number) }
  }

  /// Everything in the file, up to one byte more than the limit.
  func readAll(limit: Int) throws(SystemError) -> [UInt8] {
    var status = stat()
    try systemCall(on: path) { fstat(number, &status) }
    let size = min(Int(status.st_size), limit) + 1
    var content = try piece(size)
    // It may have grown since it was measured.
    while content.count >= size, content.count <= limit {
      let more = try piece(1 << 16)
      if more.isEmpty { break }
      content += more
    }
    return content
  }

  /// What comes next, up to so many bytes; less only at the end of the file.
  private func piece(_ size: Int) throws(SystemError) -> [UInt8] {
    var failure: SystemError?
    let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, filled in
      do throws(SystemError) {
        while filled < size {
          let count = try systemCall(on: path) {
            read(number, buffer.baseAddress?.advanced(by: filled), size - filled)
          }
          if count == 0 { break }
          filled += count
        }
      } catch {
        failure = error
      }
    }
    if let failure { throw failure }
    return bytes
  }

  /// Writes all the bytes, however many calls it takes.
  func writeAll(_ bytes: [UInt8]) throws(SystemError) {
    var written = 0
    while written < bytes.count {
      written += try systemCall(on: path) {
        bytes.withUnsafeBytes { buffer in
          write(number, buffer.baseAddress?.advanced(by: written), buffer.count - written)
        }
      }
    }
  }

  /// Has the disk keep what was written.
  func synchronize() throws(SystemError) {
    #if canImport(Darwin)
    // F_FULLFSYNC also empties the drive's own cache; not every file system knows it.
    if fcntl(number, F_FULLFSYNC) == 0 { return }
    #endif
    try systemCall(on: path) { fsync(number) }
  }

  /// Closes the file, and says so if that fails.
  mutating func closeChecked() throws(SystemError) {
    let number = number
    self.number = -1
    // After EINTR the descriptor is closed on Linux: calling again could close another file.
    if close(number) == -1, errno != EINTR { throw SystemError(path: path, code: errno) }
  }
}

extension SystemError {
  /// Whether the file or folder is not there.
  var isMissing: Bool { code == ENOENT }

  /// That a file is not there.
  static func missing(_ path: String) -> SystemError { SystemError(path: path, code: ENOENT) }

  /// Whether there is no room left, on the disk or for the user.
  public var isFull: Bool { code == ENOSPC || code == EDQUOT }
}

// Within a type that has a method of the same name, the system's function is out of sight.

func renameFile(_ path: String, _ target: String) -> Int32 { rename(path, target) }

func linkFile(_ path: String, _ name: String) -> Int32 { link(path, name) }
