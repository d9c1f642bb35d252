import Testing

@testable import NoContactCore

@Suite("DraftCheck: the corpus")
struct DraftCheckCorpusTests {
  @Test("has each message once, and of each kind enough good and bad ones")
  func size() {
    for kind in DraftKind.allCases {
      #expect(DraftCorpus.all.count { $0.kind == kind && $0.isGood } >= 25)
      #expect(DraftCorpus.all.count { $0.kind == kind && !$0.isGood } >= 25)
    }
    #expect(Set(DraftCorpus.all.map(\.text)).count == DraftCorpus.all.count)
  }

  @Test("finds nothing in good messages, and something in most bad ones")
  func verdicts() {
    let checked = DraftCorpus.checked
    let alarms = checked.filter { $0.sample.isGood && !$0.check.passes }
    let misses = checked.filter { !$0.sample.isGood && $0.check.passes }
    print(
      """
      DraftCheck, the \(checked.count) messages that it was tuned on: of \
      \(checked.count { $0.sample.isGood }) good ones something is found in \(alarms.count), of \
      \(checked.count { !$0.sample.isGood }) bad ones nothing in \(misses.count)
      """)
    let known = Set(DraftCorpus.falseAlarms.map(\.text))
    // What comes before everything else is no rule of the draft: at most 3 in 100.
    let careful = alarms.filter { $0.check.care != nil }
    #expect(careful.count * 100 <= checked.count { $0.sample.isGood } * 3)
    for (sample, check) in alarms where check.care == nil && !known.contains(sample.text) {
      let found = check.findings.map { "\($0.fault): \($0.words)" }
      Issue.record("\(sample.kind): \(sample.text): \(found)")
    }
    #expect(alarms.count - careful.count == known.count)
    // Of bad ones of before, 22 only missed what the text is for; others have nothing but tone.
    // 13 more were only found by phrases that good ones have as well.
    // Some of these 84 are found by the rules that came with the messages of four people; of
    // those messages 4 are missed, which have nothing but tone.
    // One more was only found by a phrase that a good one has as well, and seven by the look at
    // care, which a draft has to give more reason for now.
    #expect(misses.count <= 81)
  }

  @Test("bad messages have the faults they were written to have")
  func faults() {
    for (sample, check) in DraftCorpus.checked where !sample.isGood {
      let found = Set(check.findings.map(\.fault))
      // Where a threat or words of care stand in it, nothing else is named.
      if found.isEmpty || found == [.threat] || found == [.care] { continue }
      #expect(found.isSuperset(of: sample.faults), "\(sample.text): \(found)")
    }
  }
}
