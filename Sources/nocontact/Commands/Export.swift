import CommandTable
import NoContactCore

let exportCommand = Command<World, any Answer>(
  "export", "Take everything out, as one file", group: Group.data,
  details: """
    json is the journal as it stands. csv is a table for a spreadsheet, a row for each entry. \
    Either has every word you saved, and 'import' takes it in again. Without --output it goes to \
    standard output. A file it makes can be read by you alone.
    """,
  parameters: [format.parameter, output.parameter, force.parameter],
  examples: [
    ("export --output backup.json", "a copy to keep elsewhere"),
    ("export --format csv --output entries.csv", "a table for a spreadsheet"),
  ]
) { arguments, world in
  let journal = try world.existingJournal()
  let bytes =
    switch arguments[format] ?? .json {
    case .json: journal.encoded()
    case .csv: journal.encodedAsCSV()
    }
  guard let path = arguments[output], path != "-" else { return ExportAnswer(bytes: bytes) }
  do throws(SystemError) {
    try Store.export(bytes, to: path, replacing: arguments.has(force))
  } catch {
    let isTaken = error.isTaken && !arguments.has(force)
    throw Failure.failed(
      isTaken
        ? "--output: \(path) is there already; add --force to replace it"
        : "--output: cannot write \(path): \(error)")
  }
  return ExportAnswer(count: journal.journeys.reduce(0) { $0 + $1.entries.count }, path: path)
}

private enum Format: String, CaseIterable {
  case json
  case csv
}

private let format = Key<Format>(word: "format", .option("FORMAT"), help: "json or csv.")
private let output = Key("output", .option("FILE"), help: "The file to make; - is stdout.")
  .offering(.files)
private let force = Key(flag: "force", help: "Replace a file that is there.")
