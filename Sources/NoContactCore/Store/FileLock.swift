#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// The right to change the journal, held until the end of its life.
///
/// It stands on a file of its own, which is never deleted: a lock on the journal itself would be lost
/// when the journal is replaced. The file holds the number of the process that took it last.
enum FileLock {
  /// Takes the lock, waiting at most so many seconds for whoever holds it.
  ///
  /// It is given back when the descriptor closes.
  static func take(_ path: String, patience: Double) throws(StoreError) -> Descriptor {
    let file = try file(path)
    let number = file.number
    // The mask may have taken away what the next one needs to open it.
    fchmod(number, 0o600)
    var waited = 0.0
    while flock(number, LOCK_EX | LOCK_NB) == -1 {
      guard errno == EWOULDBLOCK || errno == EINTR else {
        throw .cannotWrite(SystemError(path: path, code: errno))
      }
      if waited >= patience { throw .locked(path: path, holder: FileLock.holder(number)) }
      usleep(10_000)
      waited += 0.01
    }
    // Who holds it helps whoever waits in vain; the lock does not depend on it.
    let process = Array("\(getpid())\n".utf8)
    if ftruncate(number, 0) == 0 { _ = pwrite(number, process, process.count, 0) }
    return file
  }

  private static func file(_ path: String) throws(StoreError) -> Descriptor {
    do throws(SystemError) {
      return try Descriptor(opening: path, O_RDWR | O_CREAT | O_NOFOLLOW)
    } catch {
      throw .cannotWrite(error)
    }
  }

  private static func holder(_ number: Int32) -> Int? {
    var buffer = [UInt8](repeating: 0, count: 16)
    let count = pread(number, &buffer, buffer.count, 0)
    return count > 1 ? Int(String(decoding: buffer[..<(count - 1)], as: UTF8.self)) : nil
  }
}
