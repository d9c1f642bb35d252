@testable import NoContactCore

extension DraftTable {
  /// Its lines, under whatever kinds of text.
  var lines: [String] {
    sections.flatMap { $0.phrases.split(separator: "\n").map(String.init) }
  }

  /// All tables, that of greetings too.
  static var all: [DraftTable] {
    DraftFault.allCases.compactMap { of($0) } + DraftObjective.allCases.compactMap { of($0) }
      + [.greeting] + DraftDeed.tables + DraftLanguage.tables + Concern.tables
  }
}

extension DraftWords {
  /// The spelling of a key.
  func spelling(_ key: Int32) -> String {
    String(decoding: vocabulary[Int(key / 2)], as: UTF8.self)
  }

  /// The spellings of its words.
  var spellings: [String] { words.map { spelling($0.key) } }

  /// Where the matches of a pattern that begin at each word end, 0 where none does.
  func matches(_ pattern: String) -> [Int] {
    var matcher = DraftMatcher(self)
    let found = matcher.longest(of: DraftTable((.all, pattern)), for: .first)
    return found.isEmpty ? words.map { _ in 0 } : found
  }

  /// Whether a pattern is in it.
  func has(_ pattern: String) -> Bool { matches(pattern).contains { $0 > 0 } }
}
