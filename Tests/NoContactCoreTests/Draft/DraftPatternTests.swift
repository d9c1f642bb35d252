import Testing

@testable import NoContactCore

@Suite("DraftPattern")
struct DraftPatternTests {
  private let words = ["a", "b", "ab", "ba", "caf\u{E9}", "cafe\u{301}", "no", "us", "abb", "abbb"]
  private let lengths = 0...9

  private func alternatives(_ random: inout SplitMix64) -> String {
    let all = words.dropLast() + ["a-", "-b", "ab-", "@we", "@no", "c"]
    return (0...random.int(0...2)).map { _ in random.pick(Array(all)) }.joined(separator: "|")
  }

  private func element(_ random: inout SplitMix64) -> String {
    switch random.int(0...13) {
    case 0: random.pick(["^", "$"])
    case 1: random.pick([".", "?", "!", "!!"])
    case 2: "_"
    case 3: "..\(random.int(lengths))"
    case 4: "...\(random.int(lengths))"
    case 5: "!" + alternatives(&random)
    case 6: "~" + alternatives(&random)
    case 7, 8: alternatives(&random) + "?"
    case 9: alternatives(&random) + "*"
    default: alternatives(&random)
    }
  }

  @Test(
    "matches as a naive reading of the language does",
    arguments: Thorough.part(of: [UInt64](1...8), oneIn: 3))
  func likeNaive(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    var found = 0
    for _ in 0..<200 {
      let signs = [".", "?", "!", "!!", "\n", " ", " ", " "]
      let text = (0..<random.int(0...20)).map { _ in
        random.pick(words) + (random.chance(20) ? random.pick(signs) : "")
      }.joined(separator: " ")
      let message = DraftWords(text)
      for _ in 0..<5 {
        let pattern = (0...random.int(0...5)).map { _ in element(&random) }.joined(separator: " ")
        let matches = NaivePattern(pattern, in: message).matches
        #expect(message.matches(pattern) == matches, "seed \(seed): \(pattern) in \(text)")
        found += matches.contains { $0 > 0 } ? 1 : 0
      }
    }
    #expect(found > 200)
  }

  @Test("rules match the corpus as a naive reading of the language does")
  func rules() {
    let lines = DraftTable.all.flatMap(\.lines)
    for (index, sample) in DraftCorpus.all.enumerated() {
      let message = DraftWords(sample.text)
      let line = lines[index * 7 % lines.count]
      #expect(message.matches(line) == NaivePattern(line, in: message).matches, "\(line)")
    }
  }
}
