/// Texts that `CareClassifier` learns from, with those of Tests/Training.
///
/// What the check makes of them says no more than that nothing got worse.
enum CareCorpus {
  /// A text a line.
  static func lines(_ source: String) -> [String] {
    source.split(separator: "\n").map(String.init)
  }
}
