#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// What stands at a path, as stat(2) has it.
struct FileFacts: Hashable, Sendable {
  /// In bytes.
  let size: Int
  /// The file system that it is on.
  let device: UInt64
  /// Its number on that file system alone: on another one, another file may have it.
  let inode: UInt64
  /// The user it belongs to.
  let owner: uid_t
  /// The group it belongs to.
  let group: gid_t
  /// What it is.
  let kind: FileKind
  /// Whether others than the owner may read, write or search it.
  let isExposed: Bool

  init(_ status: stat) {
    size = Int(status.st_size)
    device = UInt64(truncatingIfNeeded: status.st_dev)
    inode = UInt64(status.st_ino)
    owner = status.st_uid
    group = status.st_gid
    kind = FileKind(mode: status.st_mode)
    isExposed = status.st_mode & 0o077 != 0
  }

  /// Whether two names are names of one file.
  func isSameFile(as other: FileFacts) -> Bool {
    device == other.device && inode == other.inode
  }
}

/// What can stand at a path.
enum FileKind: Hashable, Sendable {
  case file, folder, link, pipe, socket, device

  init(mode: mode_t) {
    switch mode & S_IFMT {
    case S_IFREG: self = .file
    case S_IFDIR: self = .folder
    case S_IFLNK: self = .link
    case S_IFIFO: self = .pipe
    case S_IFSOCK: self = .socket
    default: self = .device
    }
  }

  /// Its name with the article.
  var words: String {
    switch self {
    case .file: "a file"
    case .folder: "a folder"
    case .link: "a link"
    case .pipe: "a named pipe"
    case .socket: "a socket"
    case .device: "a device"
    }
  }
}
