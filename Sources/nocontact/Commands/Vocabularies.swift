import CommandTable
import NoContactCore

extension Key where Value == [String] {
  /// A key for ids of items in the guidance, separated by commas; an empty text is none.
  init(
    ids name: String, of what: String, _ vocabulary: [String], listedBy list: String? = nil,
    help: String
  ) {
    let key = Key(
      name, .option("A,B,..."), help: help, choices: vocabulary
    ) { text throws(Complaint) in
      let ids = text.lowercased().split { $0 == "," || $0 == " " }.map(String.init)
      for id in ids where !vocabulary.contains(id) {
        throw Complaint(unknown: what, id, choices: vocabulary, listedBy: list)
      }
      return ids
    }
    self = key.offering(.items(vocabulary), asList: true)
  }
}

extension Key where Value == String {
  /// A key for an id of a vocabulary.
  init(
    id name: String, _ form: Parameter.Form, of what: String, _ vocabulary: [String],
    listedBy list: String? = nil, help: String
  ) {
    self.init(name, form, help: help, choices: vocabulary) { text throws(Complaint) in
      let id = text.lowercased()
      guard vocabulary.contains(id) else {
        throw Complaint(unknown: what, text, choices: vocabulary, listedBy: list)
      }
      return id
    }
  }
}

/// A key for a kind of slip, by its name or an everyday word for it.
func slipKindKey(_ name: String, _ form: Parameter.Form, help: String) -> Key<SlipKind> {
  let choices = SlipKind.allCases.map(\.rawValue)
  let key = Key(name, form, help: help, choices: choices) { word throws(Complaint) in
    if let kind = SlipKind(word: word) { return kind }
    if word.lowercased() == "blocked" {
      throw Complaint(
        """
        being blocked isn't contact, so it doesn't change your count; to keep it: nocontact note \
        'they blocked me'
        """)
    }
    if let near = nearest(to: word, in: choices + SlipKind.aliases.keys.sorted()) {
      throw Complaint("unknown kind '\(word)'; did you mean '\(near)'?")
    }
    throw Complaint(unknown: "kind", word, choices: choices, listedBy: "nocontact help slip")
  }
  return key.offering(.slipKinds)
}
