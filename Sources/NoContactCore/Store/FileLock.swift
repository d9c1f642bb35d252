#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// The right to change the journal, held until the end of its life.
///
/// It stands on a file of its own: a lock on the journal itself would be lost when the journal is
/// replaced. While it is held, the file has the number of the process in it, for people to see.
struct FileLock: ~Copyable {
  private let file: Descriptor

  private init(_ file: consuming Descriptor) {
    self.file = file
  }

  deinit {
    _ = ftruncate(file.number, 0)
  }

  /// Takes the lock, waiting at most so many seconds for whoever holds it.
  ///
  /// `prepare` makes the folder; it is called again where the file went away during the wait.
  static func take(
    _ path: String, patience: Double, _ prepare: () throws(StoreError) -> Void
  ) throws(StoreError) -> FileLock {
    let end = seconds() + patience
    while true {
      try prepare()
      do throws(SystemError) {
        let file = try Descriptor(opening: path, O_RDWR | O_CREAT | O_NOFOLLOW | O_NONBLOCK)
        let facts = try file.facts()
        if facts.kind != .file {
          throw SystemError(path: path, code: EINVAL, detail: .kind(facts.kind))
        }
        let number = file.number
        // The mask may have taken away what the next one needs to open it.
        fchmod(number, 0o600)
        if facts.owner == geteuid() { try file.giveToFolderOwner() }
        while flock(number, LOCK_EX | LOCK_NB) == -1 {
          let code = errno
          guard code == EWOULDBLOCK || code == EINTR else {
            throw SystemError(path: path, code: code)
          }
          if seconds() >= end { throw SystemError(path: path, code: EWOULDBLOCK) }
          usleep(10_000)
        }
        // Whoever erased everything took the file away too: a lock on it binds nobody else.
        guard try Files.facts(path, followsLinks: false)?.isSameFile(as: facts) == true else {
          continue
        }
        let process = Array("\(getpid())\n".utf8)
        if ftruncate(number, 0) == 0 { _ = pwrite(number, process, process.count, 0) }
        return FileLock(file)
      } catch  where error.code == EWOULDBLOCK {
        throw .locked(path: path, holder: holder(path))
      } catch {
        throw .cannotWrite(error)
      }
    }
  }

  /// Seconds that pass whatever is done to the clock.
  private static func seconds() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  /// The process that surely holds the lock: the system's own list says so.
  ///
  /// The number in the file may be that of one that was killed.
  private static func holder(_ path: String) -> Int? {
    #if os(Linux)
    guard let facts = try? Files.facts(path),
      let list = try? Descriptor(opening: "/proc/locks", O_RDONLY).readToEnd(limit: 1 << 20),
      let text = String(validating: list, as: UTF8.self)
    else { return nil }
    for line in text.split(separator: "\n") {
      // 1: FLOCK  ADVISORY  WRITE 1234 fd:01:131090 0 EOF
      let words = line.split(separator: " ")
      guard words.count > 5, words[1] == "FLOCK", let number = Int(words[4]), number > 0 else {
        continue
      }
      let place = words[5].split(separator: ":")
      guard place.count == 3, let major = UInt64(place[0], radix: 16),
        let minor = UInt64(place[1], radix: 16), UInt64(place[2]) == facts.inode,
        facts.device == device(major, minor)
      else { continue }
      return number
    }
    #endif
    return nil
  }

  #if os(Linux)
  /// A file system's number, of the two parts of it, as makedev(3) puts them together.
  private static func device(_ major: UInt64, _ minor: UInt64) -> UInt64 {
    (major & 0xFFF) << 8 | (major & ~0xFFF) << 32 | minor & 0xFF | (minor & ~0xFF) << 12
  }
  #endif
}
