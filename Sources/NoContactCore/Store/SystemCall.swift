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
  /// What the number alone does not say.
  let detail: Detail?

  /// What can be in the way besides what the system has a number for.
  enum Detail: Hashable, Sendable {
    /// That stands where a file should.
    case kind(FileKind)
    /// A link that leads to that place, where nothing is.
    case deadLink(String)
    /// It belongs to somebody else, and could not be given back to them.
    case otherOwner
    /// Its name, or the one it leads to, is no text in UTF-8.
    case notText
  }

  init(path: String, code: Int32, detail: Detail? = nil) {
    self.path = path
    self.code = code
    self.detail = detail
  }

  /// What is wrong: what the system says of it, such as `Permission denied`, or something plainer.
  public var description: String {
    switch detail {
    case .kind(let kind): "it's \(kind.words), not a file"
    case .deadLink(let target): "it's a link to \(target), which is not there"
    case .otherOwner: "it belongs to another user, and would become yours"
    case .notText: "its name, or the one it leads to, is not valid UTF-8"
    case nil: String(cString: strerror(code))
    }
  }

  /// Whether something that is no file stands in the place of one.
  public var isObstructed: Bool {
    if case .kind = detail { true } else { false }
  }

  /// Whether it belongs to somebody else.
  public var isOthers: Bool { detail == .otherOwner }
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
      try file.giveToFolderOwner()
    } catch {
      unlink(path)
      throw error
    }
    return file
  }

  deinit {
    if number >= 0 { close(number) }
  }

  /// What stat(2) says of it.
  func facts() throws(SystemError) -> FileFacts {
    var status = stat()
    try systemCall(on: path) { fstat(number, &status) }
    return FileFacts(status)
  }

  /// Has it belong to whom another file belongs to.
  ///
  /// - Throws: `SystemError` with `isOthers` where only the system's keeper may do that.
  func give(to other: FileFacts) throws(SystemError) {
    let own = try facts()
    if own.owner == other.owner {
      // The group is no secret's keeper: the mode leaves it nothing.
      if own.group != other.group { _ = fchown(number, uid_t.max, other.group) }
      return
    }
    do throws(SystemError) {
      try systemCall(on: path) { fchown(number, other.owner, other.group) }
    } catch  where error.code == EPERM {
      throw SystemError(path: path, code: EPERM, detail: .otherOwner)
    }
  }

  /// Where root works in somebody's folder, what it makes there is theirs.
  func giveToFolderOwner() throws(SystemError) {
    guard geteuid() == 0 else { return }
    if let folder = try Files.facts(Files.folder(of: path)) { try give(to: folder) }
  }

  /// All that comes, up to the limit, of a file that does not know its size.
  func readToEnd(limit: Int) throws(SystemError) -> [UInt8] { try piece(limit) }

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
    // With room for large pages, where it is large.
    let isLarge = size > 1 << 21
    let bytes = [UInt8](unsafeUninitializedCapacity: isLarge ? size + size / 2 : size) {
      buffer, filled in
      if isLarge { Descriptor.askForLargePages(buffer) }
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

  /// Asks for pages that are large: of small ones, the first touch of each takes longer in all than
  /// reading what is put there.
  private static func askForLargePages(_ buffer: UnsafeMutableBufferPointer<UInt8>) {
    #if os(Linux)
    let page = 4096
    guard let start = buffer.baseAddress else { return }
    let first = UnsafeMutableRawPointer(start).alignedUp(toMultipleOf: page)
    madvise(first, (buffer.count - page) & -page, MADV_HUGEPAGE)
    #endif
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
  var isMissing: Bool { code == ENOENT && detail == nil }

  /// That a file is not there.
  static func missing(_ path: String) -> SystemError { SystemError(path: path, code: ENOENT) }

  /// Whether there is no room left, on the disk or for the user.
  public var isFull: Bool { code == ENOSPC || code == EDQUOT }

  /// Whether something stands under that name already.
  public var isTaken: Bool { code == EEXIST }

  /// That a file is larger than anything that is taken in.
  package static func tooLarge(_ path: String) -> SystemError {
    SystemError(path: path, code: EFBIG)
  }

  /// Whether files may not become so large here.
  public var isLimited: Bool { code == EFBIG }
}

// Within a type that has a method of the same name, the system's function is out of sight.

func renameFile(_ path: String, _ target: String) -> Int32 { rename(path, target) }

func linkFile(_ path: String, _ name: String) -> Int32 { link(path, name) }
