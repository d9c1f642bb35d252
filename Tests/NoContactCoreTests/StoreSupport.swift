import Foundation
import Testing

@testable import NoContactCore

/// What lstat(2) says of a file.
struct FileStatus: Equatable {
  let mode: UInt32
  let inode: UInt64
  let size: Int
  /// Seconds and nanoseconds of the last access, of the last change of content and of the inode.
  let times: [Int]

  init(_ path: String) throws {
    var status = stat()
    try #require(lstat(path, &status) == 0, "\(path) is not there")
    mode = UInt32(status.st_mode) & 0o7777
    inode = UInt64(status.st_ino)
    size = Int(status.st_size)
    #if canImport(Darwin)
    let stamps = [status.st_atimespec, status.st_mtimespec, status.st_ctimespec]
    #else
    let stamps = [status.st_atim, status.st_mtim, status.st_ctim]
    #endif
    times = stamps.flatMap { [Int($0.tv_sec), Int($0.tv_nsec)] }
  }
}

/// The contents of a file.
func contents(_ path: String) throws -> Data {
  try Data(contentsOf: URL(fileURLWithPath: path))
}

/// Puts a file there with those contents.
func put(_ contents: some DataProtocol, at path: String) throws {
  try Data(contents).write(to: URL(fileURLWithPath: path))
}

/// Every file below a folder, by its path from there.
func files(in folder: String) throws -> [String] {
  try FileManager.default.subpathsOfDirectory(atPath: folder).sorted()
}

/// Everything below a folder: the contents of files, the targets of links.
func snapshot(_ folder: String) throws -> [String: Data] {
  var result: [String: Data] = [:]
  for name in try files(in: folder) {
    let path = "\(folder)/\(name)"
    if let target = try? FileManager.default.destinationOfSymbolicLink(atPath: path) {
      result[name] = Data(target.utf8)
    } else {
      var isFolder: ObjCBool = false
      let isThere = FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
      result[name] = isThere && !isFolder.boolValue ? try contents(path) : Data()
    }
  }
  return result
}

/// A moment so many minutes into 3 November 2026.
func minute(_ number: Int) throws -> Moment {
  try #require(Moment(day: try day("2026-11-03"), second: number * 60, offset: 60))
}

extension Store {
  /// Begins a journey, with a name of that length.
  func begin(at now: Moment, id: String = "j1", name: String = "Sam") throws {
    try change("start", at: now, begins: true) { journal in
      journal.journeys.append(
        Journey(id: id, changed: now, breakup: now.day, from: now.day, name: name))
    }
  }

  /// Adds a note to the first journey.
  func add(_ id: String, at now: Moment, note: String? = nil) throws {
    try change("note", at: now) { journal in
      journal.journeys[0].put(
        Entry(
          id: id, at: now, day: now.day, changed: now, kind: .note(Note()), note: note))
    }
  }

  /// The ids of the first journey's entries.
  func entryIDs() throws -> [String] {
    try load()?.journeys.first?.entries.map(\.id) ?? []
  }
}
