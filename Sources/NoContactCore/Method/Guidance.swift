/// What the program has to say on one matter: text for a person, with the next action first.
///
/// Texts are plain prose. `{ex}` stands for the other person: "your ex", or the name given at the
/// start; `{Ex}` is the same at the beginning of a sentence. Source: the method's fourteen steps.
public struct Guidance: Hashable, Sendable {
  /// The next action, in one or two short sentences: the first thing to be read.
  public let lead: String
  /// Why, and how: a few short paragraphs.
  public let paragraphs: [String]
  /// What can be picked from, kept in mind or asked.
  public let lists: [GuidanceList]

  init(_ lead: String, _ paragraphs: [String], _ lists: [GuidanceList] = []) {
    self.lead = lead
    self.paragraphs = paragraphs
    self.lists = lists
  }
}

/// A list within a piece of guidance.
public struct GuidanceList: Hashable, Sendable {
  /// What the items have in common, a few words.
  public let title: String
  /// The items, in their fixed order.
  public let items: [GuidanceItem]

  init(_ title: String, _ items: [GuidanceItem]) {
    self.title = title
    self.items = items
  }
}

/// One item of a list of guidance.
public struct GuidanceItem: Hashable, Sendable {
  /// The word it is typed and stored by, such as `begging` or `5.2`; nil where it has none.
  public let id: String?
  /// What it says.
  public let text: String

  init(_ id: String, _ text: String) {
    self.id = id
    self.text = text
  }

  /// An item that has no word of its own.
  init(_ text: String) {
    id = nil
    self.text = text
  }
}
