import CommandTable
import NoContactCore

let exportCommand = Command<World, any Answer>(
  "export", "Save a copy of everything in one file", group: Group.data,
  details: """
    json is the journal as it stands. csv is a table for a spreadsheet, a row for each entry. \
    Either has every word you saved, and 'import' takes it in again. markdown is a diary to read. \
    ics puts your days in a calendar: it says 'Day 7' and a kind word, not what it's about. Without \
    --output it goes to standard output. A file it makes can be read by you alone.
    """,
  parameters: [
    format.parameter, Options.output.parameter, Options.force.parameter, Options.json.parameter,
  ],
  examples: [
    ("export --output backup.json", "a copy to keep elsewhere"),
    ("export --format csv --output entries.csv", "a table for a spreadsheet"),
    ("export --format markdown --output diary.md", "a diary to read"),
  ]
) { arguments, world in
  let journal = try world.existingJournal()
  let format = arguments[format] ?? .json
  if !format.isWhole, journal.current == nil { throw Failure.noJourney }
  let bytes =
    switch format {
    case .json: journal.encoded()
    case .csv: journal.encodedAsCSV()
    case .markdown: Array(diary(journal) { world.today($0) }.utf8)
    case .ics: countdownCalendar(journal) { world.today($0) }.bytes
    }
  guard let path = arguments[Options.output], path != "-" else { return ExportAnswer(bytes: bytes) }
  try arguments.write(bytes, to: path)
  return ExportAnswer(
    count: journal.journeys.reduce(0) { $0 + $1.entries.count }, path: path,
    comesBack: format.isWhole)
}

extension Arguments {
  /// Writes a file for `--output`, over one that is there only with `--force`.
  func write(_ bytes: [UInt8], to path: String) throws {
    do throws(SystemError) {
      try Store.export(bytes, to: path, replacing: has(Options.force))
    } catch {
      let isTaken = error.isTaken && !has(Options.force)
      throw Failure.failed(
        isTaken
          ? "--output: \(path) is there already; add --force to replace it"
          : "--output: cannot write \(path): \(error)")
    }
  }
}

private enum Format: String, CaseIterable {
  case json
  case csv
  case markdown
  case ics

  /// Whether it has all there is, to be taken in again.
  var isWhole: Bool { self == .json || self == .csv }
}

private let format = Key<Format>(
  word: "format", .option("FORMAT"), help: "json, csv, markdown or ics.")
