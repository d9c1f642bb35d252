#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// What the store asks of a file system.
enum Files {
  /// The target of a symbolic link that leads nowhere; nil where it is no link, or leads somewhere.
  static func deadTarget(_ path: String) -> String? {
    var status = stat()
    guard lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFLNK, isMissing(path) else {
      return nil
    }
    return try? resolved(path)
  }

  /// Opens a regular file for reading without touching its time stamps where the system allows it.
  static func read(_ path: String, limit: Int) throws(SystemError) -> [UInt8] {
    // A pipe in the place of the file must not make the program wait.
    let flags = O_RDONLY | O_NONBLOCK
    #if os(Linux)
    // O_NOATIME, for the owner only; Glibc hides the name.
    let quiet: Int32 = 0o1_000_000
    do throws(SystemError) {
      return try contents(Descriptor(opening: path, flags | quiet), limit: limit)
    } catch  where error.code == EPERM {
      return try contents(Descriptor(opening: path, flags), limit: limit)
    }
    #else
    return try contents(Descriptor(opening: path, flags), limit: limit)
    #endif
  }

  private static func contents(
    _ file: borrowing Descriptor, limit: Int
  ) throws(SystemError) -> [UInt8] {
    var status = stat()
    let number = file.number
    try systemCall(on: file.path) { fstat(number, &status) }
    guard status.st_mode & S_IFMT == S_IFREG else {
      throw SystemError(path: file.path, code: EISDIR)
    }
    return try file.readAll(limit: limit)
  }

  /// Whether there is surely no such file; one that cannot be looked at may be there.
  static func isMissing(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == -1 && errno == ENOENT
  }

  /// The size of a file in bytes and its inode; nil where there is none.
  static func identity(_ path: String) -> (size: Int, inode: UInt64)? {
    var status = stat()
    return stat(path, &status) == 0 ? (Int(status.st_size), UInt64(status.st_ino)) : nil
  }

  /// The file that a path leads to, through any symbolic links; it need not exist.
  static func resolved(_ path: String) throws(SystemError) -> String {
    var path = path
    var buffer = [CChar](repeating: 0, count: Int(PATH_MAX) + 1)
    for _ in 0..<40 {
      let count = readlink(path, &buffer, Int(PATH_MAX))
      if count == -1 {
        if errno == EINVAL || errno == ENOENT { return path }
        throw SystemError(path: path, code: errno)
      }
      let target = String(decoding: buffer[..<count].map(UInt8.init(bitPattern:)), as: UTF8.self)
      path = target.hasPrefix("/") ? target : "\(folder(of: path))/\(target)"
    }
    throw SystemError(path: path, code: ELOOP)
  }

  /// The folder a file is in.
  static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// Makes the folder and those above it that are missing, each for its owner alone.
  static func makeFolder(_ path: String) throws(SystemError) {
    if try make(path) { return }
    switch errno {
    case ENOENT where path != "/":
      try makeFolder(folder(of: path))
      if try !make(path), errno != EEXIST { throw SystemError(path: path, code: errno) }
    case EEXIST: return
    // A folder that is there already may be one that nobody may make anew.
    case let code where identity(path) == nil: throw SystemError(path: path, code: code)
    default: return
    }
  }

  /// Makes one folder; false where that fails.
  ///
  /// The mask can only have taken away from the mode: what is left may be too little.
  private static func make(_ path: String) throws(SystemError) -> Bool {
    guard mkdir(path, 0o700) == 0 else { return false }
    try systemCall(on: path) { chmod(path, 0o700) }
    return true
  }

  /// The names of the files in a folder, in order; none where it does not exist.
  static func names(in folder: String) throws(SystemError) -> [String] {
    var opened = opendir(folder)
    while opened == nil, errno == EINTR { opened = opendir(folder) }
    guard let stream = opened else {
      if errno == ENOENT { return [] }
      throw SystemError(path: folder, code: errno)
    }
    defer { closedir(stream) }
    var names: [String] = []
    while true {
      // At the end and on an error alike there is no item: only errno tells them apart.
      errno = 0
      guard let item = readdir(stream) else {
        if errno != 0 { throw SystemError(path: folder, code: errno) }
        break
      }
      let name = withUnsafePointer(to: &item.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 1) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted()
  }

  /// Gives a file the name of another, which it takes the place of.
  static func rename(_ path: String, to target: String) throws(SystemError) {
    try systemCall(on: target) { renameFile(path, target) }
  }

  /// Gives a file a second name; false where the file system cannot, or where the name is taken.
  static func link(_ path: String, as name: String) -> Bool {
    linkFile(path, name) == 0
  }

  /// Removes a file, if it is there.
  static func remove(_ path: String) throws(SystemError) {
    if unlink(path) == -1, errno != ENOENT { throw SystemError(path: path, code: errno) }
  }

  /// Removes an empty folder, if it is there.
  static func removeFolder(_ path: String) throws(SystemError) {
    if rmdir(path) == -1, errno != ENOENT { throw SystemError(path: path, code: errno) }
  }

  /// Has the disk keep the names in a folder, where the file system can.
  static func synchronize(folder path: String) throws(SystemError) {
    do throws(SystemError) {
      try Descriptor(opening: path, O_RDONLY | O_DIRECTORY).synchronize()
    } catch {
      let refusals = [EINVAL, ENOTSUP, EOPNOTSUPP, ENOSYS, EBADF, EACCES, EPERM]
      if !refusals.contains(error.code) { throw error }
    }
  }
}

extension String {
  /// Whether another text stands in the name of a file, byte by byte.
  ///
  /// Not `contains`, with which the standard library's regular expressions would come along: a fifth
  /// of the program.
  func holds(_ part: String) -> Bool {
    let (bytes, part) = (Array(utf8), Array(part.utf8))
    return bytes.indices.contains { bytes[$0...].starts(with: part) }
  }
}
