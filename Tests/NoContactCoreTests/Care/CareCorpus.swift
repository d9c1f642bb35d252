/// The texts that the rules of care were tuned on.
///
/// They were written before the rules and by the same hand, and then the rules were improved until
/// most came right: what the check makes of them says no more than that nothing got worse.
enum CareCorpus {
  /// A text a line.
  static func lines(_ source: String) -> [String] {
    source.split(separator: "\n").map(String.init)
  }
}
