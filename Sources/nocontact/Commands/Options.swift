import CommandTable
import NoContactCore

/// The parameters that several commands share.
enum Options {
  static let json = Key(flag: "json", help: "Answer with one JSON object, for scripts.")
  static let color = Key(
    "color", .option("WHEN"), help: "Colour: on a terminal (auto), or always, or never.",
    choices: ["auto", "always", "never"]
  ) { text throws(Complaint) in
    let choices = ["auto", "always", "never"]
    guard choices.contains(text) else { throw Complaint(unknown: "colour", text, choices: choices) }
    return text
  }
  static let noInput = Key(flag: "no-input", help: "Ask no questions.")
  static let help = Key(flag: "help", short: "h", help: "Show this help.")
  /// What every command takes.
  static let common = [color.parameter, noInput.parameter, help.parameter]

  static let on = Key("on", .option("DATE"), help: "The day it happened; today if left out.")
  static let at = Key("at", .option("TIME"), help: "The time it happened, as HH:MM.") {
    text throws(Complaint) in
    guard let time = TimeOfDay(text) else {
      throw Complaint("'\(text)' is not a time; write it as 21:40")
    }
    return time
  }
  static let note = Key("note", .text("NOTE"), help: "Your words; - reads them from stdin.")
  static let edit = Key(flag: "edit", help: "Write the words in your editor ($VISUAL or $EDITOR).")
}

extension World {
  /// The words that a command was given: on the command line, from stdin or in the editor.
  ///
  /// With `fromInput` stdin is read although no `-` was given; the editor starts with `before`. What
  /// `record` does with the words happens before any draft is thrown away.
  func withWords<Result>(
    _ arguments: Arguments, _ key: Key<String>, fromInput: Bool = false, before: String = "",
    record: (String?) throws -> Result
  ) throws -> Result {
    try withWords(
      arguments[key], edits: arguments.has(Options.edit), fromInput: fromInput, before: before,
      record: record)
  }

  /// The same for words that were found already.
  func withWords<Result>(
    _ given: String?, edits: Bool, fromInput: Bool = false, before: String = "",
    record: (String?) throws -> Result
  ) throws -> Result {
    if edits {
      if given == "-" { throw Failure.usage("--edit and - are two ways to write; choose one") }
      return try Editor(world: self).edit(given ?? before) { words in
        try record(words.isEmpty ? nil : words)
      }
    }
    guard given == "-" || fromInput else {
      return try record(given.flatMap { $0.isEmpty ? nil : $0 })
    }
    let bytes = try console.readAll(Store.limit)
    if bytes.count > Store.limit { throw StoreError.wouldBeOversized(limit: Store.limit) }
    guard let words = String(validating: bytes, as: UTF8.self) else {
      throw Failure.usage("standard input is not valid UTF-8; nothing was recorded")
    }
    // One line end, of either kind, is the shell's and not the user's.
    let isEnded = words.hasSuffix("\n") || words.hasSuffix("\r\n")
    let text = isEnded ? String(words.dropLast()) : words
    return try record(text.isEmpty ? nil : text)
  }

  /// The day and the moment that `--on` and `--at` mean in a journey.
  ///
  /// - Throws: `DateError` or `Failure` where they lie ahead, or before the journey.
  func when(
    _ journey: Journey, on words: String?, at time: TimeOfDay?
  ) throws -> (moment: Moment, day: Day) {
    let now = clock.now()
    let today = now.day(startingAt: journey.dayStarts)
    let day = try words.map { try DateWords.day($0, today: today) } ?? today
    if day < journey.from { throw DateError.beforeJourney(day, from: journey.from) }
    guard let time else { return (now, day) }
    return (try moment(of: day, at: time, in: journey, now: now), day)
  }

  /// The moment of a journey's day at a time; before the turn of the day, that is a calendar day on.
  func moment(of day: Day, at time: TimeOfDay, in journey: Journey, now: Moment) throws -> Moment {
    let isPastMidnight = time.minutes < journey.dayStarts * 60
    guard
      let moment = clock.moment(on: isPastMidnight ? day.advanced(by: 1) : day, at: time),
      moment.instant <= now.instant
    else { throw Failure.usage("\(time) on \(day) lies in the future") }
    return moment
  }
}
