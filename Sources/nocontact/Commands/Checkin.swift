import CommandTable
import NoContactCore

let checkinCommand = Command<World, any Answer>(
  "checkin", "Save how today feels", group: Group.everyDay,
  details: """
    A mood from 1 (awful) to 5 (good), how strong the urge is, a line of your own: any of them \
    will do. With none of them, on a terminal, it asks.
    """,
  parameters: [
    mood.parameter, Options.note.parameter, urge.parameter, Options.on.parameter,
    Options.at.parameter, Options.edit.parameter, Options.quiet.parameter, Options.json.parameter,
  ],
  examples: [
    ("checkin 3 'slept badly, walked it off'", "a middling day"),
    ("checkin 2 --urge 8", "a hard one"),
  ]
) { arguments, world in
  let given = arguments[mood].map { " \($0)" } ?? ""
  try arguments.checkMeaning("checkin\(given)", number: "urge", isTimed: true, world)
  var (mood, urge) = (arguments[mood], arguments[urge])
  var words = try arguments.words(Options.note)
  if case .none = words, mood == nil, urge == nil {
    (mood, urge, words) = try askedFor(world)
  }
  let recording = try world.record(
    "checkin", words, on: arguments[Options.on], at: arguments[Options.at]
  ) { _ in .checkin(Checkin(mood: mood, urge: urge)) }
  return CheckinAnswer(recording: recording, checkin: Checkin(mood: mood, urge: urge))
}

private let mood = Key(
  "mood", .argument("MOOD", required: false), help: "From 1 (awful) to 5 (good)."
) { text throws(Complaint) in
  if let mood = Int(text), Checkin.moods.contains(mood) { return mood }
  throw Complaint(
    """
    '\(text)' is not a mood; a mood is a number from 1 (awful) to 5 (good); for another day add \
    --on DATE
    """)
}.offering(.moods).givingWay()
private let urge = Key(
  "urge", .option("LEVEL"), in: 0...10, help: "How strong the urge to get in touch is, 0 to 10."
).offering(.levels)

/// Asks for all of it.
private func askedFor(_ world: World) throws -> (mood: Int?, urge: Int?, words: WordSource) {
  guard world.terminal.isInteractive else {
    throw Failure.usage("say how it is: nocontact checkin MOOD, from 1 to 5, or --urge 0 to 10")
  }
  _ = try world.running()
  let prompt = Prompt(world: world)
  let mood = try prompt.number(
    "How's your mood, from 1 (awful) to 5 (good)? Enter skips it", 1...5)
  let urge = try prompt.number(
    "How strong is the urge to get in touch, from 0 to 10? Enter skips it", 0...10)
  let line = try prompt.line("A line about it? Enter skips it")
  if mood == nil && urge == nil && line == nil {
    throw Failure.failed("you left everything out; nothing was saved")
  }
  return (mood, urge, line.map(WordSource.said) ?? .none)
}
