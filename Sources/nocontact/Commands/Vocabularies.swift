import CommandTable
import NoContactCore

extension Key where Value == [String] {
  /// A key for ids of a vocabulary, separated by commas; an empty text is none.
  init(ids name: String, of what: String, _ vocabulary: [String], help: String) {
    self.init(name, .option("A,B,..."), help: help, choices: vocabulary) { text throws(Complaint) in
      let ids = text.lowercased().split { $0 == "," || $0 == " " }.map(String.init)
      for id in ids where !vocabulary.contains(id) {
        throw Complaint(unknown: what, id, choices: vocabulary)
      }
      return ids
    }
  }
}

extension Key where Value == String {
  /// A key for an id of a vocabulary.
  init(
    id name: String, _ form: Parameter.Form, of what: String, _ vocabulary: [String], help: String
  ) {
    self.init(name, form, help: help, choices: vocabulary) { text throws(Complaint) in
      let id = text.lowercased()
      guard vocabulary.contains(id) else {
        throw Complaint(unknown: what, text, choices: vocabulary)
      }
      return id
    }
  }
}

/// What an item of the guidance says, with the other person's name in it.
func itemText(_ id: String, of journey: Journey?) -> String {
  Vocabulary.item(id).map { spoken($0.item.text, of: journey) } ?? ""
}
