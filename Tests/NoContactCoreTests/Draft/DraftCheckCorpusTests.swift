import Testing

@testable import NoContactCore

@Suite("DraftCheck: the corpus")
struct DraftCheckCorpusTests {
  /// Counts of verdicts against what was expected.
  private struct Matrix: CustomStringConvertible {
    var goodPassed = 0
    var goodFailed = 0
    var badPassed = 0
    var badFailed = 0

    init(_ samples: [DraftSample]) {
      for sample in samples {
        switch (sample.isGood, sample.check.passes) {
        case (true, true): goodPassed += 1
        case (true, false): goodFailed += 1
        case (false, true): badPassed += 1
        case (false, false): badFailed += 1
        }
      }
    }

    var description: String {
      """
              passes  fails
        good  \(goodPassed)      \(goodFailed)
        bad   \(badPassed)       \(badFailed)
      """
    }

    var goodShare: Double { Double(goodPassed) / Double(goodPassed + goodFailed) }
    var badShare: Double { Double(badFailed) / Double(badPassed + badFailed) }
  }

  @Test("is large enough, and a third of it was written before the rules")
  func size() {
    for kind in DraftKind.allCases {
      #expect(DraftCorpus.all.count { $0.kind == kind && $0.isGood } >= 25)
      #expect(DraftCorpus.all.count { $0.kind == kind && !$0.isGood } >= 25)
    }
    #expect(DraftCorpus.all.count(where: \.isHeldOut) * 3 >= DraftCorpus.all.count)
    #expect(Set(DraftCorpus.all.map(\.text)).count == DraftCorpus.all.count)
  }

  @Test("is told apart")
  func matrix() {
    for (name, samples) in [
      ("all", DraftCorpus.all), ("held out", DraftCorpus.all.filter(\.isHeldOut)),
    ] {
      let matrix = Matrix(samples)
      print("DraftCheck, \(name) (\(samples.count) messages):\n\(matrix)")
      #expect(matrix.goodShare >= 0.95)
      #expect(matrix.badShare >= 0.95)
    }
    for sample in DraftCorpus.all where sample.check.passes != sample.isGood {
      let check = sample.check
      print(
        sample.isHeldOut ? "held out" : "", sample.isGood ? "FALSE ALARM" : "MISS", sample.kind,
        sample.text, check.findings.map { "\($0.fault): \($0.words)" },
        check.objectives.filter { !$0.isMet }.map(\.0))
    }
  }

  @Test("misjudges the known misses, and nothing else")
  func knownMisses() {
    let known = DraftCorpus.knownMisses
    print("DraftCheck, known misses: \(known.count) of \(DraftCorpus.all.count)")
    for sample in known {
      print("  \(sample.isGood ? "good" : "bad") \(sample.kind): \(sample.text)")
    }
    let misjudged = DraftCorpus.all.filter { $0.check.passes != $0.isGood }
    #expect(Set(misjudged.map(\.text)) == Set(known.map(\.text)))
  }

  @Test("bad messages have the faults they were written to have")
  func faults() {
    let known = Set(DraftCorpus.knownMisses.map(\.text))
    for sample in DraftCorpus.all where !sample.isGood && !known.contains(sample.text) {
      let found = Set(sample.check.findings.map(\.fault))
      #expect(found.isSuperset(of: sample.faults), "\(sample.text): \(found)")
    }
  }
}
