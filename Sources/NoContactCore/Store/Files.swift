#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// What the store asks of a file system.
enum Files {
  /// What stands at a path, or where a link there leads; nil where there is nothing.
  static func facts(
    _ path: String, followsLinks: Bool = true
  ) throws(SystemError) -> FileFacts? {
    var status = stat()
    while (followsLinks ? stat(path, &status) : lstat(path, &status)) == -1 {
      let code = errno
      if code == ENOENT { return nil }
      if code != EINTR { throw SystemError(path: path, code: code) }
    }
    return FileFacts(status)
  }

  /// The symbolic link on the way to a path that leads nowhere, with its target; nil where none does.
  static func deadLink(_ path: String) throws(SystemError) -> (path: String, target: String)? {
    var path = path
    while true {
      if let here = try facts(path, followsLinks: false) {
        guard here.kind == .link, try facts(path) == nil else { return nil }
        return (path, try resolved(path))
      }
      if path == "/" || path == "." { return nil }
      path = folder(of: path)
    }
  }

  /// Opens a regular file for reading without touching its time stamps where the system allows it.
  static func read(_ path: String, limit: Int) throws(SystemError) -> [UInt8] {
    // A pipe in the place of the file must not make the program wait.
    let flags = O_RDONLY | O_NONBLOCK | O_NOCTTY
    #if os(Linux)
    // O_NOATIME, for the owner only; Glibc hides the name.
    let quiet: Int32 = 0o1_000_000
    do throws(SystemError) {
      return try contents(Descriptor(opening: path, flags | quiet), limit: limit)
    } catch  where error.code == EPERM && error.detail == nil {
      return try contents(Descriptor(opening: path, flags), limit: limit)
    } catch  where error.code == ENXIO {
      // Nobody can open a socket, nor a device that is not there.
      guard let kind = try facts(path)?.kind, kind != .file else { throw error }
      throw SystemError(path: path, code: error.code, detail: .kind(kind))
    }
    #else
    return try contents(Descriptor(opening: path, flags), limit: limit)
    #endif
  }

  private static func contents(
    _ file: borrowing Descriptor, limit: Int
  ) throws(SystemError) -> [UInt8] {
    let kind = try file.facts().kind
    guard kind == .file else {
      throw SystemError(
        path: file.path, code: kind == .folder ? EISDIR : EINVAL, detail: .kind(kind))
    }
    return try file.readAll(limit: limit)
  }

  /// Whether there is surely no such file; one that cannot be looked at may be there.
  static func isMissing(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == -1 && errno == ENOENT
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
      let bytes = buffer[..<count].map(UInt8.init(bitPattern:))
      // Repaired, it would be the name of another file.
      guard let target = String(validating: bytes, as: UTF8.self) else {
        throw SystemError(path: path, code: EILSEQ, detail: .notText)
      }
      path = isAbsolute(target) ? target : "\(folder(of: path))/\(target)"
    }
    throw SystemError(path: path, code: ELOOP)
  }

  /// Whether a path begins at the root; by its bytes, as a mark may follow the slash.
  static func isAbsolute(_ path: String) -> Bool { path.utf8.first == UInt8(ascii: "/") }

  /// The folder a file is in.
  static func folder(of path: String) -> String {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// The last part of a path.
  static func name(of path: String) -> String {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return path }
    return String(path[path.utf8.index(after: slash)...])
  }

  /// Makes the folder and those above it that are missing, each for its owner alone, and has the disk
  /// keep their names: what is kept in a folder is lost where its name is.
  static func makeFolder(_ path: String) throws(SystemError) {
    var code = try make(path)
    if code == ENOENT, path != "/" {
      if let dead = try deadLink(path) {
        throw SystemError(path: dead.path, code: ENOENT, detail: .deadLink(dead.target))
      }
      try makeFolder(folder(of: path))
      code = try make(path)
    }
    if code == 0 { return try synchronize(folder: folder(of: path)) }
    // A folder that is there already may be one that nobody may make anew.
    guard let facts = try facts(path) else {
      let dead = try deadLink(path)
      throw SystemError(path: path, code: code, detail: dead.map { .deadLink($0.target) })
    }
    if facts.kind != .folder { throw SystemError(path: path, code: ENOTDIR) }
  }

  /// Makes one folder; 0, or the error number where that fails.
  private static func make(_ path: String) throws(SystemError) -> Int32 {
    guard mkdir(path, 0o700) == 0 else { return errno }
    // The mask can only have taken away from the mode: what is left may be too little.
    try systemCall(on: path) { chmod(path, 0o700) }
    if geteuid() == 0 {
      try Descriptor(opening: path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW).giveToFolderOwner()
    }
    return 0
  }

  /// The names of the files in a folder, in order; none where it does not exist.
  ///
  /// One that is no text in UTF-8 is none of the program's, and left out.
  static func names(in folder: String) throws(SystemError) -> [String] {
    try listing(of: folder).names
  }

  /// The names in a folder, in order, and beside them, to be shown alone, those that are no text.
  ///
  /// - Throws: `SystemError`, also where the folder is a link that leads nowhere.
  static func listing(
    of folder: String
  ) throws(SystemError) -> (names: [String], others: [String]) {
    var opened = opendir(folder)
    while opened == nil, errno == EINTR { opened = opendir(folder) }
    guard let stream = opened else {
      let code = errno
      if code != ENOENT { throw SystemError(path: folder, code: code) }
      guard let dead = try deadLink(folder) else { return ([], []) }
      throw SystemError(path: dead.path, code: code, detail: .deadLink(dead.target))
    }
    defer { closedir(stream) }
    var names: [String] = []
    var others: [String] = []
    while true {
      // At the end and on an error alike there is no item: only errno tells them apart.
      errno = 0
      guard let item = readdir(stream) else {
        if errno != 0 { throw SystemError(path: folder, code: errno) }
        break
      }
      withUnsafePointer(to: &item.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 1) { characters in
          let name = String(validatingCString: characters)
          if let name, name != ".", name != ".." { names.append(name) }
          if name == nil { others.append(String(cString: characters)) }
        }
      }
    }
    return (names.sorted(), others.sorted())
  }

  /// Gives a file the name of another, which it takes the place of.
  static func rename(_ path: String, to target: String) throws(SystemError) {
    try systemCall(on: target) { renameFile(path, target) }
  }

  /// Gives a file a second name; why not, where the file system cannot, or the name is taken.
  static func link(_ path: String, as name: String) -> SystemError? {
    linkFile(path, name) == 0 ? nil : SystemError(path: name, code: errno)
  }

  /// Leaves a file or a folder to its owner alone.
  static func close(_ path: String) throws(SystemError) {
    let isFolder = try facts(path)?.kind == .folder
    try systemCall(on: path) { chmod(path, isFolder ? 0o700 : 0o600) }
  }

  /// How much room there is where a path is, in bytes; nil where the system does not say.
  static func freeSpace(_ path: String) -> Int? {
    var status = statvfs()
    guard statvfs(path, &status) == 0 else { return nil }
    return Int(
      clamping: UInt64(status.f_bavail).multipliedReportingOverflow(by: UInt64(status.f_frsize))
        .partialValue)
  }

  /// Removes a file, if it is there.
  static func remove(_ path: String) throws(SystemError) {
    if unlink(path) == -1, errno != ENOENT { throw SystemError(path: path, code: errno) }
  }

  /// Removes an empty folder, if it is there.
  ///
  /// Returns false where a disk is mounted there, so that it is nobody's to take away.
  @discardableResult
  static func removeFolder(_ path: String) throws(SystemError) -> Bool {
    if rmdir(path) == 0 || errno == ENOENT { return true }
    if errno == EBUSY { return false }
    throw SystemError(path: path, code: errno)
  }

  /// Removes a folder with all that is in it, if it is there; links are removed, and not followed.
  static func removeTree(_ path: String) throws(SystemError) {
    guard let facts = try facts(path, followsLinks: false) else { return }
    guard facts.kind == .folder else { return try remove(path) }
    let found = try listing(of: path)
    if let name = found.others.first {
      throw SystemError(path: "\(path)/\(name)", code: EINVAL, detail: .notText)
    }
    for name in found.names { try removeTree("\(path)/\(name)") }
    guard try removeFolder(path) else { throw SystemError(path: path, code: EBUSY) }
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
