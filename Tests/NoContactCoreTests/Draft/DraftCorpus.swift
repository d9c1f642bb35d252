@testable import NoContactCore

/// A message of the corpus, and what the check should say of it.
struct DraftSample: Sendable {
  /// What the message is meant to be.
  let kind: DraftKind
  /// Whether a friend would let it go out.
  let isGood: Bool
  /// The faults it was written to have; a bad message without any misses its objectives.
  let faults: [DraftFault]
  /// The message.
  let text: String

  /// The check of it.
  var check: DraftCheck { DraftCheck(text, kind: kind, exName: "Sam") }
}

/// The messages that the rules were tuned on, a file for each kind of text.
///
/// It is one set, and what the check makes of it says only that nothing got worse: each part was
/// written before the rules were run on it, and then they were improved until it came right. What
/// the first run of each part gave is the honest measure:
///
/// | part                                                                      | good  | bad   |
/// |---------------------------------------------------------------------------|-------|-------|
/// | written minutes before the rules, by the same hand                        | 36/36 | 36/36 |
/// | to tune the first rules on                                                | 45/48 | 54/55 |
/// | to be unlike those before, for the first rules                            | 19/34 | 25/40 |
/// | likewise, later                                                           | 11/16 | 7/16  |
/// | by someone who had read no rule and, but for the openings of some, none   | 46/60 | 41/60 |
/// | of the messages                                                           |       |       |
/// | after the rules had been improved on that, most of the bad ones polite    | 22/30 | 8/30  |
/// | after they had been improved on those, likewise                           | 25/30 | 2/15  |
/// | after they had been improved on those                                     | 8/12  | 5/12  |
///
/// Of the 60 by someone else, 15, 13 and 18 of 20 good ones came right for the first text, the one
/// that the user is over it, and the apology, and 16, 11 and 14 of 20 bad ones; one bad apology of
/// them, and one of the first part, has been changed since. So of bad messages that say it in words
/// of their own, expect more than half to pass.
enum DraftCorpus {
  /// All of them.
  static let all = first + overIt + apology + knownMisses

  /// Those that the check misjudges, with what would be right.
  ///
  /// What would bring them right is a rule for one sentence, which helps nobody else, or, for the
  /// apology that says "You asked for space", would let through what the check is there to stop.
  static let knownMisses =
    samples(
      .first,
      """
      bad guilt
      Happy birthday. I'm spending it alone with the cake I'd already ordered for you, so thanks
      for that.

      bad clinging
      I drove through our town today and had to pull over because all of it is you. Hope you had a
      good day.
      """)
    + samples(
      .apology,
      """
      good
      I'm sorry for begging you to come back and for turning up at your work. You asked for space
      and I ignored it. It won't happen again.

      bad blaming-apology
      I'm sorry I snapped at dinner. You do have a way of pushing people to that point.
      """)

  /// Reads messages of a kind: blocks with a head (`good`, `bad asking guilt`) and lines of text.
  ///
  /// Lines are joined by a space.
  static func samples(_ kind: DraftKind, _ blocks: String) -> [DraftSample] {
    let lines = blocks.split(separator: "\n", omittingEmptySubsequences: false)
    return lines.split(whereSeparator: \.isEmpty).map { block in
      let head = block[block.startIndex].split(separator: " ")
      return DraftSample(
        kind: kind, isGood: head[0] == "good",
        faults: head.dropFirst().compactMap { DraftFault(rawValue: String($0)) },
        text: block.dropFirst().joined(separator: " "))
    }
  }
}
