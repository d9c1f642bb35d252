import CommandTable
import NoContactCore

/// One setting of a journey.
///
/// `start` takes it, `settings` shows and changes it, and whatever lists settings lists these: to add
/// one is to add a row to `all`.
struct Setting {
  /// How `start` takes it; its name is the key, its help the meaning.
  let parameter: Parameter
  /// What there is to say of it beside its key; nil for nothing.
  let hint: String?
  /// What a command line gives, or what `start` takes where it gives nothing.
  let given: (Arguments) -> Change?
  /// What a text means.
  let read: (String) throws(Complaint) -> Change
  /// The value, for people.
  let shown: (Journey) -> String
  /// The value, for scripts.
  let member: Member<Journey>

  /// What becomes of a journey, seen from today.
  typealias Change = (_ journey: inout Journey, _ today: Day) throws -> Void

  /// The word it is typed by.
  var key: String { parameter.name }

  /// All of them, in the order in which they are listed.
  ///
  /// `start` sets the last one first: days are read by the turn of the day, and the breakup is on
  /// the first day unless something else is said.
  static var all: [Setting] {
    [
      Setting(
        nameKey, hint: "an empty '' takes it away", blank: { journey, _ in journey.name = nil },
        value: \.name, shown: { $0.name ?? "not given" },
        set: { journey, name, _ in journey.name = name }),
      Setting(goalKey, hint: "reconnect or heal", value: \.goal, shown: \.goal.rawValue) {
        journey, goal, _ in
        journey.goal = goal
      },
      Setting(daysKey, within: Journey.lengths, value: \.days) { journey, days, _ in
        journey.days = days
      },
      Setting(breakupKey, value: \.breakup) { journey, words, today in
        journey.breakup = try DateWords.day(words, today: today)
      },
      Setting(fromKey, hint: "the first day of no contact", unsaid: "today", value: \.from) {
        journey, words, today in
        let from = try DateWords.day(words, today: today)
        // A breakup that is later than the first day cannot stay; any other one is a fact, and stays.
        if journey.breakup > from { journey.breakup = from }
        journey.from = from
      },
      Setting(
        dayStartsKey, hint: "the hour when your day starts", within: Journey.turns,
        value: \.dayStarts
      ) { journey, hour, _ in journey.dayStarts = hour },
      Setting(
        personKey, hint: "who to call, a name and a number",
        blank: { journey, _ in journey.person = nil }, value: \.person,
        shown: { $0.person ?? "not given" }, set: { journey, text, _ in journey.person = text }),
      Setting(
        necessaryKey, hint: "what necessary contact is about",
        blank: { journey, _ in journey.necessary = nil }, value: \.necessary,
        shown: { $0.necessary ?? "not given" },
        set: { journey, text, _ in journey.necessary = text }
      ),
    ]
  }

  /// The setting of that key; nil where there is none.
  static func named(_ key: String) -> Setting? {
    all.first { $0.key == key }
  }

  /// A row: how it is read, where its value stands, and how it is set; `blank` is what a text without
  /// letters means where that is more than a mistake.
  private init<Value: Sendable, Shown: Shaped>(
    _ key: Key<Value>, hint: String? = nil, unsaid: Value? = nil, blank: Change? = nil,
    within bounds: ClosedRange<Int> = .min ... .max, value: @escaping (Journey) -> Shown,
    shown: ((Journey) -> String)? = nil,
    set: @escaping (inout Journey, Value, Day) throws -> Void
  ) {
    func change(_ value: Value) -> Change {
      { journey, today in
        try set(&journey, value, today)
      }
    }
    parameter = key.parameter
    self.hint = hint
    given = { arguments in (arguments[key] ?? unsaid).map(change) }
    read = { text throws(Complaint) in
      if let blank, !text.hasWords { return blank }
      return change(try key.value(of: text))
    }
    self.shown = shown ?? { "\(value($0))" }
    member = Member(key.parameter.name, key.parameter.help, value).within(bounds)
  }
}

private let nameKey = Key("name", .option("NAME"), help: "What to call the other person.") {
  text throws(Complaint) in try lettered(text, "a name")
}
private let personKey = Key(
  "person", .option("WHO"), help: "Who you can call: a name and a number."
) { text throws(Complaint) in try lettered(text, "who to call") }
private let necessaryKey = Key(
  "necessary", .option("WHAT"), help: "What necessary contact is about: the children, work ..."
) { text throws(Complaint) in try lettered(text, "what it is about") }

private func lettered(_ text: String, _ what: String) throws(Complaint) -> String {
  if !text.hasWords { throw Complaint("\(what) has at least one letter") }
  return text
}
private let goalKey = Key<Goal>(
  word: "goal", .option("GOAL"), help: "What you hope for; with heal there are nine steps.")
private let daysKey = Key(
  "days", .option("N"), in: Journey.lengths, help: "How long the countdown is; 30 if left out.")
private let breakupKey = Key("breakup", .option("DATE"), help: "The day of the breakup.")
  .offering(.days)
private let fromKey = Key("from", .text("DATE"), help: "The first day without contact.")
  .offering(.days)
private let dayStartsKey = Key(
  "day-starts", .option("HOUR"), in: Journey.turns,
  help: "The hour when your day starts, for those who are up after midnight.")

extension Journey {
  /// Refuses a breakup after the first day of no contact.
  func checkOrder() throws {
    if breakup > from {
      throw Failure.usage(
        "the breakup, \(breakup), cannot come after the first day of no contact, \(from)")
    }
  }
}
