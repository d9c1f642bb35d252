import Testing

@testable import NoContactCore

@Suite("CareClassifier")
struct CareClassifierTests {
  private func read(_ text: String) -> CareClassifier {
    CareClassifier(CareWords(text))
  }

  @Test("scores as its trainer does")
  func scores() throws {
    #expect(CareScores.all.count > 30)
    for sample in CareScores.all {
      let reading = read(sample.text)
      let care = try #require(reading.care).margin
      let threat = try #require(reading.threat).margin
      #expect(abs(care - sample.care) < 0.001, "\(sample.text)")
      #expect(abs(threat - sample.threat) < 0.001, "\(sample.text)")
    }
  }

  @Test("has a weight for each slot, and reads nothing into no words")
  func weights() {
    #expect(CareWeights.care.utf8CodeUnitCount == Int(CareWeights.mask) + 1)
    #expect(CareWeights.threat.utf8CodeUnitCount == Int(CareWeights.mask) + 1)
    for text in ["", " \n", "…"] { #expect(read(text).care == nil && read(text).threat == nil) }
  }

  @Test("what stands around a sentence takes nothing from it")
  func around() throws {
    for sample in CareScores.all {
      let text = "The soup was good.\n\n\(sample.text)\n\nThe bus was late."
      #expect(try #require(read(text).care).margin > sample.care - 0.001, "\(sample.text)")
    }
  }

  @Test("quotes the sentence of a long text that shows it")
  func place() throws {
    let rest = String(repeating: "We walked to the shop and had soup. ", count: 30)
    let words = try #require(CareCheck.look(at: rest + "I'll burn your house down. " + rest)).words
    #expect(words.count < 120, "\(words)")
  }
}
