import Foundation
import NoContactCore
import Testing

/// The words of the method, whoever reads them.
@Suite struct GuidanceTests {
  /// Every text there is, and where it stands.
  private static let texts: [(place: String, text: String)] = {
    var texts: [(String, String)] = []
    func add(_ guidance: Guidance, _ place: String) {
      texts.append((place, guidance.lead))
      texts += guidance.paragraphs.map { (place, $0) }
      for list in guidance.lists {
        texts.append((place, list.title))
        texts += list.items.map { (place, $0.text) }
      }
    }
    for step in Step.all {
      texts.append((step.id, step.title))
      texts += step.daily.map { (step.id, $0) }
      add(step.guidance, step.id)
    }
    for topic in Topic.all {
      texts.append((topic.id, topic.title))
      add(topic.guidance, topic.id)
    }
    texts += SlipKind.allCases.map { ($0.rawValue, $0.title) }
    texts += Stage.allCases.map { ($0.rawValue, $0.title) }
    return texts
  }()

  private func expectNone(_ fault: (String) -> Bool) {
    let found = GuidanceTests.texts.filter { fault($0.text) }.map { "\($0.place): \($0.text)" }
    #expect(found == [])
  }

  private func words(_ text: String) -> [String] {
    text.lowercased().split { !$0.isLetter }.map(String.init)
  }

  @Test func saysSomethingEverywhere() {
    #expect(GuidanceTests.texts.count > 300)
    expectNone { $0.isEmpty || $0.first == " " || $0.last == " " || $0.contains("  ") }
  }

  @Test func leavesTheNameOpen() {
    expectNone { $0.lowercased().contains("your ex") }
    expectNone { text in
      let plain = text.replacing("{ex}", with: "").replacing("{Ex}", with: "")
      return plain.contains("{") || plain.contains("}")
    }
  }

  /// What stands for the name is written with a capital letter where a sentence begins, and only there.
  @Test func beginsSentencesWithACapitalLetter() throws {
    expectNone { text in
      text.ranges(of: "{ex}").contains { beginsSentence(text[..<$0.lowerBound]) }
    }
    expectNone { text in
      text.ranges(of: "{Ex}").contains { !beginsSentence(text[..<$0.lowerBound]) }
    }
    let titles = Set(SlipKind.allCases.map(\.title))
    expectNone { text in
      !titles.contains(text) && text.first?.isLowercase == true
    }
  }

  private func beginsSentence(_ before: Substring) -> Bool {
    let marks = before.filter { !"\" ".contains($0) }
    return marks.isEmpty || ".?".contains(marks.last ?? " ")
  }

  @Test func isPlainASCII() {
    expectNone { !$0.utf8.allSatisfy { (0x20..<0x7F).contains($0) } }
  }

  @Test func neverRaisesItsVoice() {
    expectNone { $0.contains("!") }
  }

  @Test func assumesNoGenderOfAnyone() {
    let gendered: Set<String> = [
      "he", "she", "him", "her", "his", "hers", "himself", "herself", "boyfriend", "girlfriend",
      "husband", "wife", "guy", "guys", "man", "woman", "men", "women",
    ]
    expectNone { !gendered.isDisjoint(with: words($0)) }
  }

  @Test func promisesNothing() {
    expectNone { text in
      let text = text.lowercased()
      return ["guarantee", "%", "percent", "win them back", "win back"].contains {
        text.contains($0)
      }
    }
  }

  @Test func fitsADailyPieceIntoAFewLines() {
    let long = Step.all.flatMap(\.daily).filter {
      $0.replacing("{ex}", with: "your ex").count > 180
    }
    #expect(long == [])
  }

  @Test func beginsEachPageWithAShortAction() {
    for lead in Step.all.map(\.guidance.lead) + Topic.all.map(\.guidance.lead) {
      #expect(lead.count <= 180, "\(lead)")
      #expect(lead.contains("."), "\(lead)")
    }
  }

  private func text(of topic: Topic) -> String {
    let guidance = topic.guidance
    let items = guidance.lists.flatMap { [$0.title] + $0.items.map(\.text) }
    return ([guidance.lead] + guidance.paragraphs + items).joined(separator: "\n")
  }

  @Test func namesTheLinesOfHelpWithTheirCountries() throws {
    let topic = try #require(Topic.named("safety"))
    let items = topic.guidance.lists.flatMap(\.items).map(\.text)
    for (number, country) in [
      ("988", "US"), ("1-800-799-7233", "US"), ("116 123", "UK and Ireland"),
      ("0808 2000 247", "UK"), ("0808 802 0300", "UK"), ("findahelpline.com", "Elsewhere"),
    ] {
      #expect(items.contains { $0.contains(number) && $0.hasPrefix("\(country):") }, "\(number)")
    }
    let text = text(of: topic)
    #expect(text.contains("emergency number"))
    #expect(text.contains("erase"))
    let year = try Regex(#"checked on \d{1,2} [A-Z][a-z]+ 20\d\d"#)
    #expect(text.contains(year))
  }

  @Test func namesTheStudiesWithTheirNumbers() throws {
    let items = try #require(Topic.named("evidence")).guidance.lists.flatMap(\.items).map(\.text)
    for words in [
      ["Sbarra", "Emery", "2005", "58"], ["Mason", "2012", "137"], ["O'Hara", "2020", "122"],
      ["Marshall", "2012", "464"], ["Sbarra", "2013", "90"], ["Lewandowski", "2009"],
      ["Brumbaugh", "Fraley", "2015"], ["Slotter", "2010"], ["Tashiro", "Frazier", "2003", "92"],
    ] {
      #expect(items.contains { item in words.allSatisfy(item.contains) }, "\(words)")
    }
    let text = text(of: try #require(Topic.named("evidence")))
    #expect(text.contains("correlational"))
  }
}
