@testable import NoContactCore

/// A message of the corpus, and what the check should say of it.
struct DraftSample: Sendable {
  /// What the message is meant to be.
  let kind: DraftKind
  /// Whether a friend would let it go out.
  let isGood: Bool
  /// The faults it was written to have, where that was written down.
  let faults: [DraftFault]
  /// The message.
  let text: String
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
/// Until then a message had to meet objectives as well. Since the verdict goes by what is found
/// alone, the first runs on the later parts were:
///
/// | part                                                                      | good    | bad    |
/// |---------------------------------------------------------------------------|---------|--------|
/// | 300 and 300, before any rule was added                                    | 287/300 | 97/300 |
/// | after two thirds of them: bad ones that hide behind friendly sentences    | 88/90   | 25/100 |
/// | after those: likewise, and softer still                                   | 85/90   | 32/90  |
/// | after those: bad ones as plain as people often are, good ones with the    | 107/120 | 59/90  |
/// | words of faults, some of them written against rules that looked wide      |         |        |
/// | after those: as soft as the second                                        | 43/43   | 17/60  |
/// | good ones only                                                            | 95/100  |        |
/// | last, after all rules, as people write                                    | 58/60   | 47/60  |
/// | after those, by four people: good ones with the words of faults, bad ones | 680/720 | 301/540 |
/// | plain or with one bad sentence among friendly ones                        |         |        |
///
/// When the rules had been improved on two of these four, of the bad ones of the other two 157 of
/// 270 were found, before it had been 151; then they were improved on these as well. 19 good ones
/// in which something was still found for a reason of its own are not in the set.
/// After those, 450 good ones by three people: nothing was found in 424. The rules were improved on
/// them too, and the 11 in which something is still found are not in the set.
///
/// So of bad messages that say it softly, in words of their own, expect more than half to pass.
enum DraftCorpus {
  /// All of them.
  static let all =
    first + overIt + apology + laterFirstGood1 + laterFirstGood2 + laterFirstBad1 + laterFirstBad2
    + laterOverItGood1 + laterOverItGood2 + laterOverItBad + laterApologyGood1 + laterApologyGood2
    + laterApologyBad + laterFirstGood3 + plainFirstGood + plainFirstBad + plainOverItGood
    + plainOverItBad + plainApologyGood + plainApologyBad + freshFirstGood + freshFirstBad
    + freshOverItGood + freshOverItBad + freshApologyGood + freshApologyBad + fifthFirstGood
    + fifthFirstBad + fifthOverItGood + fifthOverItBad + fifthApologyGood + fifthApologyBad
    + sixthFirstGood + sixthOverItGood + sixthApologyGood + falseAlarms

  /// All of them with what the check finds in each.
  static let checked = all.map {
    (sample: $0, check: DraftCheck($0.text, kind: $0.kind, exName: "Sam"))
  }

  /// Good ones in which something is found.
  ///
  /// What would bring them right would let through what the rule is there to stop.
  static let falseAlarms =
    samples(
      .apology,
      """
      good
      I'm sorry I kept texting you after you blocked me and told me to leave you alone. It won't
      happen again.
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

  /// Reads messages of a kind, a line each; a line that begins with spaces goes on.
  static func lines(_ kind: DraftKind, isGood: Bool, _ lines: String) -> [DraftSample] {
    var texts: [String] = []
    for line in lines.split(separator: "\n") {
      if line.hasPrefix("  "), let text = texts.popLast() {
        texts.append(text + " " + line.dropFirst(2))
      } else {
        texts.append(String(line))
      }
    }
    return texts.map { DraftSample(kind: kind, isGood: isGood, faults: [], text: $0) }
  }
}
