import NoContactCore

/// What can be read as a journal is written, read again, and merged with itself, the same.
func fuzzJournal(_ input: [UInt8]) {
  let document = try? JSON(parsing: input)
  if let document {
    let written = document.encoded()
    check((try? JSON(parsing: written)) == document, "a document is not read again")
  }
  guard let journal = try? Journal(parsing: input) else { return }
  check(document != nil, "a journal that is no JSON")
  let written = journal.encoded()
  guard let again = try? Journal(parsing: written) else {
    fatalError("a journal is not read again:\n\(String(decoding: written, as: UTF8.self))")
  }
  check(again == journal, "a journal is read otherwise")
  check(again.encoded() == written, "a journal is written otherwise")
  let merged = journal.merged(with: journal)
  check(merged == merged.merged(with: journal), "merging a journal with itself changes it again")
  check(Difference.all(from: journal, to: journal).isEmpty, "a journal is different from itself")
  for journey in journal.journeys {
    for today in [journey.from, journey.from.advanced(by: 30), .latest] {
      let progress = Progress(journey, today: today)
      check(progress.left >= 0, "\(progress.left) days are left")
      _ = Figures(progress, weekStart: .monday)
    }
  }
}

/// The columns of a table, so that an input is its rows.
let tableHeader = "journey,id,kind,day,time,what,note,mood,revision\n"

/// What is taken in makes a journal that reads, and once more adds nothing.
func fuzzImport(_ input: [UInt8]) {
  guard let now = Moment("2026-11-22T20:00:00+01:00"), let from = Day("2026-11-03") else { return }
  var journal = Journal()
  journal.journeys = [Journey(id: "j1", changed: now, breakup: from, from: from)]
  func takenIn(_ journal: Journal) -> Import? {
    try? Import(input, for: journal, at: now) { day, time in
      Moment(day: day, second: time.minutes * 60, offset: 60)
    }
  }
  guard let first = takenIn(journal) else { return }
  let merged = journal.merged(with: first.journal)
  let written = merged.encoded()
  check((try? Journal(parsing: written)) == merged, "what was taken in is not read again")
  if let again = takenIn(merged) {
    check(merged.merged(with: again.journal) == merged, "once more adds something")
  }
  let table = merged.encodedAsCSV()
  let back = try? Import(table, for: Journal(), at: now) { day, time in
    Moment(day: day, second: time.minutes * 60, offset: 60)
  }
  check(back?.problems.isEmpty == true, "a table is not taken in again: \(back?.problems ?? [])")
  check(back?.journal.merged(with: Journal()) == merged, "a table is taken in otherwise")
}
