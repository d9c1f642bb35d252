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
    for step in Step.all + Step.healing {
      texts.append((step.id, step.title))
      texts += step.daily.map { (step.id, $0) }
      add(step.guidance, step.id)
    }
    for topic in Topic.all {
      texts.append((topic.id, topic.title))
      add(topic.guidance, topic.id)
    }
    texts += (Step.afterFirstText + Step.afterCompletion).map { ("days", $0) }
    texts += SlipKind.allCases.map { ($0.rawValue, $0.title) }
    texts += Stage.allCases.map { ($0.rawValue, $0.title) }
    return texts
  }()

  /// The lines of help, which stand as they are.
  private static let lines = Set(HelpLine.all.flatMap { [$0.text, $0.brief] })

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
      !titles.contains(text) && !GuidanceTests.lines.contains(text)
        && text.first?.isLowercase == true
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
    // A line of help says whom it is for.
    expectNone { !GuidanceTests.lines.contains($0) && !gendered.isDisjoint(with: words($0)) }
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
    let all =
      (Step.all + Step.healing).flatMap(\.daily) + Step.afterFirstText + Step.afterCompletion
    let long = all.filter {
      $0.replacing("{ex}", with: "your ex").count > 180
    }
    #expect(long == [])
  }

  @Test func beginsEachPageWithAShortAction() {
    for lead in (Step.all + Step.healing).map(\.guidance.lead) + Topic.all.map(\.guidance.lead) {
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
    let items = topic.guidance.lists.last?.items.map(\.text) ?? []
    for (number, country, words) in [
      ("988", "US, Canada", "any crisis"), ("1-800-799-7233", "US", "START to 88788"),
      ("116 123", "UK, Ireland", "Samaritans"), ("85258", "UK", "SHOUT"),
      ("0808 2000 247", "England", "women"), ("0800 027 1234", "Scotland", "anyone"),
      ("0808 80 10 800", "Wales", "day and night"), ("0808 801 0327", "UK", "weekdays"),
      ("0800 999 5428", "UK", "LGBT+"), ("0808 802 4040", "UK", "how you treat someone"),
      ("0808 802 0300", "UK", "stalking"), ("0800 1111", "UK", "under 19"),
      ("1800 341 900", "Ireland", "Women's Aid"), ("13 11 14", "Australia", "0477 13 11 14"),
      ("1800 737 732", "Australia", "1800RESPECT"), ("1737", "New Zealand", "any crisis"),
      ("0800 733 843", "New Zealand", "Women's Refuge"), ("14416", "India", "Tele-MANAS"),
      ("181", "India", "women"), ("0800 111 0 111", "Germany", "116 123"),
      ("116 016", "Germany", "women"), ("1-866-488-7386", "US", "young LGBTQ+ people"),
      ("1-800-668-6868", "Canada", "CONNECT to 686868"), ("50808", "Ireland", "by text"),
      ("1800 816 588", "Ireland", "men"), ("1800 55 1800", "Australia", "ages 5 to 25"),
      ("1300 766 491", "Australia", "how you treat someone"),
      ("0800 456 450", "New Zealand", "9:00 to 23:00"),
    ] {
      let found = items.filter { $0.hasPrefix(number) }
      #expect(found.contains { $0.contains("(\(country)):") && $0.contains(words) }, "\(number)")
    }
    #expect(items.count == HelpLine.all.count + 1)
    #expect(items.last?.contains("Numbers change") == true)
    let text = text(of: topic)
    #expect(text.contains("emergency number") && text.contains("findahelpline.com"))
    #expect(text.contains("erase") && !text.contains("checked on"))
  }

  /// In three parts, each of which begins with what to do, and numbers before all of them.
  @Test func beginsWithNumbersAndWhatToDo() throws {
    let lists = try #require(Topic.named("safety")).guidance.lists
    #expect(lists[0].items.map(\.text) == HelpLine.lines(territory: nil).map(\.brief))
    #expect(lists[0].items.allSatisfy { $0.text.count <= 40 })
    #expect(
      lists.dropFirst().prefix(3).map(\.title) == [
        "If you may hurt yourself", "If you're afraid of {ex}", "If it's you who keeps writing",
      ])
    for list in lists.dropFirst().prefix(3) {
      let first = list.items[0].text
      #expect(["Call", "Stop"].contains { first.hasPrefix($0) }, "\(first)")
    }
  }

  @Test func givesTheLinesOfACountry() {
    func numbers(_ territory: String?) -> [String] {
      HelpLine.lines(territory: territory).map(\.number)
    }
    let everywhere = ["Your local emergency number", "findahelpline.com"]
    // What to dial comes first, and other countries' lines last.
    #expect(
      numbers("US") == ["911", "988", "1-800-799-7233", "1-866-488-7386", "findahelpline.com"])
    #expect(numbers("CA") == ["911", "988", "1-800-668-6868", "findahelpline.com"])
    #expect(
      numbers("IE") == [
        "112", "116 123", "50808", "1800 341 900", "1800 816 588", "findahelpline.com",
      ])
    #expect(numbers("GB").count == 2 + 11)
    #expect(HelpLine.lines(territory: "GB")[0].text.contains("Press 55"))
    let short = everywhere + ["988", "116 123", "13 11 14", "1737", "14416", "0800 111 0 111"]
    #expect(numbers(nil) == short && numbers("") == short)
    #expect(numbers("FR") == ["112"] + short.dropFirst() && numbers("JP") == short)
    let violence = HelpLine.lines(territory: "DE", for: [.violence])
    #expect(violence.map(\.number) == ["112", "116 016", "findahelpline.com"])
    // Where the country has none for it, those of others that are for it, and not for something else.
    let others = HelpLine.lines(territory: "CA", for: [.violence]).dropFirst(2)
    #expect(others.count >= 6 && others.allSatisfy { $0.matter == .violence })
    #expect(HelpLine.lines(territory: nil, for: [.crisis]).map(\.number) == short)
    // Whoever is afraid, or was asked to stop, finds the lines of each country for that first.
    let afraid = HelpLine.lines(territory: nil, for: HazardVoice.afraid.matters)
    let countries = Set(afraid.filter { $0.matter == .violence }.flatMap(\.territories))
    #expect(countries == ["US", "GB", "IE", "AU", "NZ", "IN", "DE"])
    #expect(afraid[2].number == HelpLine.hotline.number)
    let asked = HelpLine.lines(territory: nil, for: HazardVoice.asked.matters)
    #expect(asked[2...3].map(\.number) == [HelpLine.hotline.number, HelpLine.respect.number])
    #expect(
      HelpLine.own("US", for: HazardVoice.asked.matters).map(\.number)
        == [HelpLine.hotline.number, HelpLine.lifeline.number, "1-866-488-7386"])
    #expect(HelpLine.own("AU", for: [.ownBehaviour]).map(\.number) == ["1300 766 491"])
    #expect(HelpLine.own("NZ", for: [.ownBehaviour]).map(\.number) == ["0800 456 450"])
  }

  @Test func namesTheStudiesWithTheirNumbers() throws {
    let items = try #require(Topic.named("evidence")).guidance.lists.flatMap(\.items).map(\.text)
    for words in [
      ["Sbarra", "Emery", "2005", "58"], ["Mason", "2012", "137"], ["O'Hara", "2020", "122"],
      ["Marshall", "2012", "464"], ["Marshall", "2026", "762", "six months"],
      ["Sbarra", "2013", "90", "experiment"], ["Lewandowski", "2009", "mutual"],
      ["Larson", "Sbarra", "2015", "210"], ["Kansky", "Allen", "2018", "160"],
      ["Sbarra", "Smith", "Mehl", "2012", "109"], ["Langeslag", "Sanchez", "2018", "small study"],
      ["Brumbaugh", "Fraley", "2015"], ["Slotter", "2010"], ["Tashiro", "Frazier", "2003", "92"],
      ["Preetz", "2022", "2,631"], ["Monk", "2018", "545"],
    ] {
      #expect(items.contains { item in words.allSatisfy(item.contains) }, "\(words)")
    }
    #expect(items.count == 16)
    let text = text(of: try #require(Topic.named("evidence")))
    #expect(text.contains("not what causes what"))
  }
}
