/// What a file holds that is to be taken into a journal.
///
/// A journal, an export in JSON and a kept version are one form; a table in CSV with the columns of
/// an export, or some of them, another; and lines with a date and a word each the third.
package struct Import: Sendable {
  /// The journal to merge with.
  package let journal: Journal
  /// The lines that were not understood, and so are not in it.
  package let problems: [ExchangeError]

  /// Reads the content of a file, for a journal as it stands.
  ///
  /// What has no journey of its own goes to the one that runs. A line without an id gets one from its
  /// day, its kind, its words and the how-manieth such line it is, so that it comes in once, however
  /// often it is read. Takes time in proportion to both.
  /// - Parameters:
  ///   - bytes: the content.
  ///   - current: the journal it is to be merged with.
  ///   - now: the time of the change.
  ///   - moment: the moment of a time on a calendar day, in the zone of the user.
  /// - Throws: `JournalError` where it begins like a journal and is none, `JournalProblem.noJourney`
  ///   where there is no journey for its lines, `ExchangeError` where it is no CSV.
  package init(
    _ bytes: [UInt8], for current: Journal, at now: Moment,
    moment: (Day, TimeOfDay) -> Moment?
  ) throws {
    switch Import.form(of: bytes) {
    case .journal:
      journal = try Journal(parsing: bytes)
      problems = []
    case .table:
      var reading = Reading(current, at: now)
      try reading.readTable(bytes, moment)
      (journal, problems) = (try reading.journal(), reading.problems)
    case .lines:
      var reading = Reading(current, at: now)
      try reading.readLines(bytes, moment)
      (journal, problems) = (try reading.journal(), reading.problems)
    }
  }

  /// What a time on a day is in the user's zone.
  typealias Clock = (Day, TimeOfDay) -> Moment?

  private enum Form {
    case journal
    case table
    case lines
  }

  private static func form(of bytes: [UInt8]) -> Form {
    let space: [UInt8] = [0x20, 0x09, 0x0A, 0x0D]
    if bytes.first(where: { !space.contains($0) }) == UInt8(ascii: "{") { return .journal }
    let columns = CSV.header(bytes)
    return columns.contains("kind") && columns.count > 1 ? .table : .lines
  }
}
