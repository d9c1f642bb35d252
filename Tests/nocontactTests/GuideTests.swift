import NoContactCore
import Testing

/// The pages of the method hold all that it says.
@Suite struct GuideTests {
  private static let pages =
    Step.all.map { ("\($0.number)", $0.guidance) } + Topic.all.map { ($0.id, $0.guidance) }

  @Test(arguments: pages) func saysAllThereIsInItsOrder(_ subject: String, _ guidance: Guidance)
    throws
  {
    let page = try Home().run("guide \(subject)").succeeded().text
    var rest = page.split { $0.isWhitespace }.joined(separator: " ")[...]
    let lists = guidance.lists.flatMap { list in
      [list.title] + list.items.map { "\($0.id.map { "\($0):" } ?? "\u{2022}") \($0.text)" }
    }
    for text in [guidance.lead] + guidance.paragraphs + lists {
      let spoken = text.replacing("{ex}", with: "your ex").replacing("{Ex}", with: "Your ex")
      let words = spoken.split { $0.isWhitespace }.joined(separator: " ")
      let place = try #require(rest.firstRange(of: words), "\(words)")
      rest = rest[place.upperBound...]
    }
  }
}
