import CommandTable
import NoContactCore

let reportCommand = Command<World, any Answer>(
  "report", "Make a report to print, or to show a therapist", group: Group.look,
  details: """
    One file for a browser, with a short summary first, then charts, then each day. It works \
    without the internet, on paper and with a screen reader. Answers to the questions are left out \
    unless you ask for them. Only you can read the file, and no file is replaced unasked.
    """,
  parameters: [
    Options.output.parameter, Options.force.parameter, since.parameter, discreet.parameter,
    reflections.parameter, record.parameter, open.parameter, Options.json.parameter,
  ],
  examples: [
    ("report", "a file in this folder, with today's date in its name"),
    ("report --discreet --since '30 days ago'", "the last weeks, without names and notes"),
    ("report --record-of-contact --output record.html", "what came from them, with dates"),
  ]
) { arguments, world in
  if arguments.has(discreet), arguments.has(reflections) {
    throw Failure.usage("--discreet leaves your words out, --with-reflections does not: choose one")
  }
  if arguments.has(record), arguments.has(reflections) {
    throw Failure.usage("--record-of-contact has no answers in it: leave out --with-reflections")
  }
  if arguments.has(open), arguments[Options.output] == "-" {
    throw Failure.usage("--open shows a file, and '--output -' makes none: choose one")
  }
  guard let journey = try world.journal().current else { throw Failure.noJourney }
  let progress = world.progress(journey)
  let report = ReportContent(
    progress, weekStart: world.weekStart,
    since: try date(of: "--since", arguments[since], today: progress.today),
    isDiscreet: arguments.has(discreet), hasReflections: arguments.has(reflections))
  let html = arguments.has(record) ? ContactRecord(report: report).html : report.html
  let path = arguments[Options.output] ?? "nocontact-report-\(progress.today).html"
  let isElse = arguments[since] != nil || arguments[Options.output] != nil
  let used = [discreet, record, reflections].filter(arguments.has).map { "--\($0.parameter.name)" }
  func answer(_ bytes: [UInt8]?) -> ReportAnswer {
    ReportAnswer(
      bytes: bytes, path: path, isOpen: arguments.has(open), options: isElse ? nil : used)
  }
  if path == "-" { return answer(Array(html.utf8)) }
  try arguments.write(Array(html.utf8), to: path)
  if arguments.has(open) { try Viewer.show(path, on: world.machine) }
  return answer(nil)
}

private let since = Key("since", .option("DATE"), help: "Only from this day on.")
  .offering(.days)
private let discreet = Key(flag: "discreet", help: "Leave out the name and your notes.")
private let reflections = Key(
  flag: "with-reflections", help: "Take in your answers to the questions.")
private let record = Key(
  flag: "record-of-contact", help: "Only what came from them, and when you typed it.")
private let open = Key(flag: "open", help: "Show it in your browser when it's made.")
