/// The rules of care, by what they find.
///
/// To add one, add a line in the language of `CareGrammar`, and a text that has it to the corpus of
/// the tests.
enum CareRules {
  /// All of them.
  static let all: [(CareGrammar.Section, String)] = [
    (.care, care), (.care, deeds), (.care, farewells), (.softCare, soft),
    (.threat, threat), (.threat, blackmail), (.softThreat, veiled),
    (.harmless, everyday), (.apology, apologies),
    (.harmless, idioms), (.harmless, past), (.harmless, ordinary),
  ]
}
