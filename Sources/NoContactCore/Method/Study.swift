/// What a study found, worded as it was found.
package struct Study: Hashable, Sendable {
  /// Who did it.
  package let authors: String
  /// The year in which it came out.
  package let year: Int
  /// How many people took part; nil where that is not known here.
  package let participants: Int?
  /// What was found, in a sentence or two.
  package let finding: String

  private init(_ authors: String, _ year: Int, of participants: Int? = nil, _ finding: String) {
    self.authors = authors
    self.year = year
    self.participants = participants
    self.finding = finding
  }

  /// Who, when and how many, and then the finding.
  package var text: String {
    let people = participants.map { ", \(Study.grouped($0)) people" } ?? ""
    return "\(authors), \(year)\(people): \(finding)"
  }

  private static func grouped(_ number: Int) -> String {
    let rest = "\(number % 1000)"
    return number < 1000
      ? rest : "\(number / 1000)," + String(repeating: "0", count: 3 - rest.count) + rest
  }

  /// All of them, those on contact first.
  package static let all: [Study] = [
    Study(
      "Sbarra and Emery", 2005, of: 58,
      """
      Young adults were asked every day for a month. With contact, love and sadness took longer to \
      fade.
      """),
    Study(
      "Mason and others", 2012, of: 137,
      """
      Among separated spouses, contact went with feeling worse for those who hadn't accepted the \
      end. It went with feeling better for those who had.
      """),
    Study(
      "O'Hara and others", 2020, of: 122,
      """
      After a marriage, contact in person went with more distress two months on. That was so only \
      for people without children.
      """),
    Study(
      "Marshall", 2012, of: 464,
      "Watching an ex online went with more distress, more longing and less growth."),
    Study(
      "Marshall", 2026, of: 762,
      """
      A study over time, an experiment and a diary study: looking on purpose predicted more \
      distress the same day, the next day and six months on.
      """),
    Study(
      "Sbarra and others", 2013, of: 90,
      """
      In an experiment, some people kept searching for meaning. Writing about the breakup left \
      them worse off than writing about their day.
      """),
    Study(
      "Lewandowski", 2009,
      """
      Writing about the good in it brought more positive feeling for a while. It was clearest \
      where the breakup was mutual.
      """),
    Study(
      "Larson and Sbarra", 2015, of: 210,
      """
      For people after a breakup, answering regularly about themselves went with a clearer sense \
      of self and less loneliness.
      """),
    Study(
      "Kansky and Allen", 2018, of: 160,
      """
      Understanding why it ended went with fewer symptoms and better relationships three years on.
      """),
    Study(
      "Sbarra, Smith and Mehl", 2012, of: 109,
      """
      Being kind to oneself went with fewer intrusive thoughts of the breakup, up to nine months \
      later.
      """),
    Study(
      "Langeslag and Sanchez", 2018,
      """
      Thinking of an ex's faults lowered love and felt worse. Distraction felt better and lowered \
      nothing. A later, small study did not find it again.
      """),
    Study(
      "Brumbaugh and Fraley", 2015,
      "A rebound may be better than its reputation."),
    Study(
      "Slotter and others", 2010,
      "After a breakup, a less clear sense of self went with more distress."),
    Study(
      "Tashiro and Frazier", 2003, of: 92,
      "When they're asked, many people report that they've grown."),
    Study(
      "Preetz", 2022, of: 2631,
      "Satisfaction with life dips and, for most people, is back within about a year."),
    Study(
      "Monk and others", 2018, of: 545,
      "More rounds of breaking up and getting back together went with more distress."),
  ]
}
