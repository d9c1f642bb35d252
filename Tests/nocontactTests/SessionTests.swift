import Foundation
import Testing

private let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
  .appending(path: "Sessions")

/// Replays the transcripts of the folder beside this file.
///
/// With `RECORD=1` in the environment they are written anew instead, for a review to read the
/// difference.
@Suite struct SessionTests {
  static var sessions: [String] {
    let names = try? FileManager.default.contentsOfDirectory(atPath: folder.path)
    return (names ?? []).filter { $0.hasSuffix(".session") }.sorted()
  }

  @Test(arguments: sessions)
  func comesOutAsRecorded(_ name: String) throws {
    let file = folder.appending(path: name)
    let session = try Session(file)
    let replayed = try session.replayed()
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
      try Data(replayed.utf8).write(to: file)
    } else {
      #expect(replayed == session.recorded)
    }
  }

  @Test func theReadmeShowsWhatTheProgramSays() throws {
    let top = folder.appending(path: "../../..").standardizedFileURL
    let readme = try String(contentsOf: top.appending(path: "README.md"), encoding: .utf8)
    let session = try Session(folder.appending(path: "readme.session")).recorded
    let blocks = readme.components(separatedBy: "```console\n").dropFirst()
    #expect(!blocks.isEmpty)
    for block in blocks {
      let transcript = try #require(block.components(separatedBy: "```").first)
      #expect(session.contains(transcript))
    }
  }

  @Test func thereAreSessions() {
    #expect(SessionTests.sessions.count >= 3)
  }
}
