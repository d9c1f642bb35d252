import CommandTable
import NoContactCore

let checkinCommand = Command<World>(
  "checkin", "Take down how today feels", group: Group.everyDay,
  details: """
    A mood from 1 (awful) to 5 (good), the urge to get in touch from 0 to 10, a line of your own: \
    any of them will do. On a terminal it asks for what you leave out altogether.
    """,
  parameters: [
    mood.parameter, Options.note.parameter, urge.parameter, Options.edit.parameter,
    Options.json.parameter,
  ],
  examples: [
    ("checkin 3 'slept badly, walked it off'", "a middling day"),
    ("checkin 2 --urge 8", "a hard one"),
  ]
) { arguments, world in
  var (mood, urge) = (arguments[mood], arguments[urge])
  var asked: String?
  if mood == nil && urge == nil && arguments[Options.note] == nil
    && !arguments.has(Options.edit)
  {
    guard world.terminal.isInteractive else {
      throw Failure.usage("say how it is: nocontact checkin MOOD, from 1 to 5, or --urge 0 to 10")
    }
    if try world.journal().running == nil { throw Failure.noJourney }
    let prompt = Prompt(world: world)
    mood = try prompt.number("How is your mood", 1...5)
    urge = try prompt.number("How strong is the urge to get in touch", 0...10)
    asked = try prompt.line("A line about it")
    if mood == nil && urge == nil && asked == nil {
      throw Failure.failed("all was left out; nothing was recorded")
    }
  }
  let recording = try world.withWords(arguments, Options.note) { note in
    try Recording(
      world, "checkin", .checkin(mood: mood, urge: urge), note: note ?? asked)
  }
  try world.show(checkinPage(recording, urge: urge), json: recording.json)
}

private let mood = Key(
  "mood", .argument("MOOD", required: false), in: 1...5, help: "From 1 (awful) to 5 (good).")
private let urge = Key(
  "urge", .option("LEVEL"), in: 0...10, help: "How strong the urge to get in touch is, 0 to 10.")

private func checkinPage(_ recording: Recording, urge: Int?) -> Page {
  let after = recording.after
  var page = Page()
  let isStrong = (urge ?? 0) >= 7
  let lead =
    isStrong
    ? spoken(Topic.urge.guidance.lead, of: after.journey)
    : "Thank you for being honest with yourself. That is enough for now."
  if let urge, urge >= 9 { page.text("\(crisisLine, .strong)") }
  page.text("\(lead, .strong)")
  page.blank()
  page.text(recording.receipt)
  page.next(
    isStrong
      ? [("urge", "what to do in the next ten minutes")]
      : [("status", "where you are"), ("note", "write a little more")])
  return page
}
