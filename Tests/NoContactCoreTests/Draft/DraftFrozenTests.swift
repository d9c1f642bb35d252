import Testing

@testable import NoContactCore

/// Messages that were written by somebody who has not seen the rules, and that nobody tunes to: what
/// `draft --help` says of how much the check misses was measured on them.
@Suite struct DraftFrozenTests {
  private func check(_ name: String, _ kind: DraftKind) -> [DraftCheck] {
    Frozen.lines(name).map { line in
      // A bad one has the name of its main fault before it.
      let text = name.hasSuffix("bad") ? line.drop { $0 != ":" }.dropFirst(2) : line[...]
      return DraftCheck(String(text), kind: kind, exName: nil)
    }
  }

  @Test func theFiguresOfTheHelpAreThoseOfMessagesNobodyHasTunedTo() {
    var (good, bad): ([DraftCheck], [DraftCheck]) = ([], [])
    for kind in DraftKind.allCases {
      good += check("\(kind.rawValue)-good", kind)
      bad += check("\(kind.rawValue)-bad", kind)
    }
    #expect(good.count >= 120 && bad.count >= 120)
    let passed = good.count(where: \.passes)
    let found = bad.count { !$0.passes }
    let careful = good.count { $0.care != nil }
    print(
      "frozen: \(careful) good drafts have words of care or a threat; of \(good.count) good drafts \(passed) pass, of \(bad.count) bad \(found) are found"
    )
    let measured = DraftCheck.measured
    #expect(measured.messages == good.count + bad.count)
    #expect(measured.goodPassed == passed * 100 / good.count)
    #expect(measured.badFound == found * 100 / bad.count)
  }
}
