import Foundation
import Testing

@testable import NoContactCore

/// Who may read what is written, whatever the mask for new files is.
@Suite(.serialized) struct StoreModeTests {
  /// Does something under that mask, on a thread of its own.
  ///
  /// The mask belongs to the whole process, and other tests make files at the same time: on Linux the
  /// thread therefore takes leave of the mask that it shares with the others.
  private func under<Result: Sendable>(
    mask: mode_t, _ body: @escaping @Sendable () throws -> Result
  ) throws -> Result {
    nonisolated(unsafe) var result: Swift.Result<Result, any Error>?
    let done = DispatchSemaphore(value: 0)
    let thread = Thread {
      #if os(Linux)
      let part: Int32 = 0x200  // CLONE_FS: root, working folder and mask
      let symbol = dlsym(UnsafeMutableRawPointer(bitPattern: 0), "unshare")
      typealias Unshare = @convention(c) (Int32) -> Int32
      let isApart = unsafeBitCast(symbol, to: Unshare?.self).map { $0(part) == 0 } ?? false
      if !isApart { Issue.record("the thread shares its mask with the others") }
      #endif
      let before = umask(mask)
      result = Swift.Result { try body() }
      umask(before)
      done.signal()
    }
    thread.start()
    done.wait()
    return try #require(result).get()
  }

  @Test(arguments: [0, 0o022, 0o077, 0o277, 0o777] as [mode_t])
  func makesFilesForTheOwnerAlone(mask: mode_t) throws {
    try withTemporaryFolder { folder in
      let store = Store(folder: "\(folder)/a/b")
      try under(mask: mask) {
        try store.begin(at: minute(0))
        try store.add("a", at: minute(1))
        _ = try store.edited("words")
      }
      for name in ["a", "a/b", "a/b/history"] {
        #expect(try FileStatus("\(folder)/\(name)").mode == 0o700, "\(name)")
      }
      let paths = try files(in: store.folder).filter { $0 != "history" }
      #expect(paths.count == 5)
      for name in paths {
        #expect(try FileStatus("\(store.folder)/\(name)").mode == 0o600, "\(name)")
      }
    }
  }

  @Test(arguments: [0, 0o077] as [mode_t])
  func leavesTheModeOfFoldersThatAreThere(mask: mode_t) throws {
    try withTemporaryFolder { folder in
      let store = Store(folder: folder)
      try #require(chmod(folder, 0o755) == 0)
      try under(mask: mask) { try store.begin(at: minute(0)) }
      #expect(try FileStatus(folder).mode == 0o755)
      #expect(try FileStatus(store.path).mode == 0o600)
    }
  }

  @Test func narrowsAJournalThatOthersCouldRead() throws {
    try withTemporaryFolder { folder in
      let store = Store(folder: folder)
      try store.begin(at: minute(0))
      try #require(chmod(store.path, 0o644) == 0)
      try store.add("a", at: minute(1))
      #expect(try FileStatus(store.path).mode == 0o600)
    }
  }
}
