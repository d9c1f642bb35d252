import CommandTable
import NoContactCore

let readyCommand = Command<World>(
  "ready", "See whether you are ready to reach out", group: Group.method,
  details: """
    Seven signs and a gate. You are ready with five of the signs, among them no-anger, \
    calm-around and at-peace, and if it is safe: they have not asked you to stay away, and no \
    court order, threat or fear stands between you. On a terminal it asks; otherwise name the \
    signs that are true with --signs, and say --safe or --unsafe. Every result is kept.
    """,
  parameters: [
    signs.parameter, safe.parameter, unsafe.parameter, Options.json.parameter,
  ],
  examples: [
    ("ready --signs no-anger,at-peace --safe", "two signs are true, and it is safe"),
    ("ready --signs '' --unsafe", "none, and it is not safe"),
  ]
) { arguments, world in
  guard let journey = try world.journal().running else { throw Failure.noJourney }
  if arguments.has(safe) && arguments.has(unsafe) {
    throw Failure.usage("--safe and --unsafe exclude each other; give one")
  }
  let isGateGiven = arguments.has(safe) || arguments.has(unsafe)
  let readiness: Readiness
  if let given = arguments[signs], isGateGiven {
    readiness = Readiness(signs: given, isSafe: arguments.has(safe))
  } else {
    guard world.terminal.isInteractive else {
      throw Failure.usage(
        """
        name the signs that are true, and say whether it is safe: nocontact ready --signs A,B,... \
        --safe; the signs are \(Vocabulary.signs.joined(separator: ", "))
        """)
    }
    let prompt = Prompt(world: world)
    let isSafe =
      try isGateGiven
      ? arguments.has(safe)
      : prompt.yesOrNo(itemText("safe", of: journey))
    // Where it is not safe, no sign makes up for it.
    let asked = isSafe ? Vocabulary.signs : []
    let found =
      try arguments[signs]
      ?? asked.filter {
        try prompt.yesOrNo(itemText($0, of: journey))
      }
    readiness = Readiness(signs: found, isSafe: isSafe)
  }
  let previous = journey.entries.last { entry in
    if case .readiness = entry.kind { true } else { false }
  }
  let recording = try Recording(world, "ready", .readiness(readiness))
  try world.show(
    readyPage(recording, readiness, previous), json: readyJSON(recording, readiness))
}

private let signs = Key(
  ids: "signs", of: "sign", Vocabulary.signs, help: "The signs that are true, with commas.")
private let safe = Key(flag: "safe", help: "Nothing stands in the way of writing to them.")
private let unsafe = Key(
  flag: "unsafe", help: "They asked you to stay away, or a court order, threat or fear is there.")

private func readyPage(_ recording: Recording, _ readiness: Readiness, _ previous: Entry?) -> Page {
  let (journey, after) = (recording.after.journey, recording.after)
  let opensNothing = !after.isComplete && after.state == .counting
  var page = Page()
  page.text("\(lead(readiness, after), .strong)")
  page.blank()
  let verb = readiness.count == 1 ? "is" : "are"
  let count = "\(readiness.count) of \(Vocabulary.signs.count) signs \(verb) true"
  page.text("\(count)\(change(readiness, since: previous, today: after.today)).")
  if opensNothing {
    let left = counted(after.left, "day")
    page.text("The countdown still has \(left), so this is kept and opens nothing yet.")
  }
  if !readiness.isSafe {
    page.blank()
    page.text(
      """
      Where someone has asked for distance, or where there is fear, staying away is the whole \
      plan, and no sign outweighs it. You can be well without that conversation.
      """)
  }
  if readiness.isSafe && !readiness.missing.isEmpty {
    page.blank()
    page.text("\("What is missing, and the step that works on it", .strong)")
    page.rows(
      readiness.missing.map { sign in
        let step = Readiness.step(for: sign).map { " (step \($0.number))" } ?? ""
        let needed = Readiness.required.contains(sign) ? ", needed" : ""
        return ("\(sign, .command)", "\(itemText(sign, of: journey))\(step)\(needed)")
      }, indent: 2)
  }
  page.blank()
  page.text(recording.receipt)
  page.next(nextCommands(readiness, after))
  return page
}

private func lead(_ readiness: Readiness, _ progress: Progress) -> String {
  if !readiness.isSafe { return "Do not write. Keep away, and let somebody help you with that." }
  if !readiness.isReady { return "Not yet. Leave it quiet, and work on one of the signs below." }
  if progress.state == .counting { return "Stay quiet until the countdown is complete." }
  return progress.journey.goal == .heal
    ? "You are well. Nothing has to follow from it."
    : "You are ready, if you want to. Sleep on it before you write anything."
}

private func change(_ readiness: Readiness, since previous: Entry?, today: Day) -> String {
  guard let previous, case .readiness(let past) = previous.kind else { return "" }
  let difference = readiness.count - past.count
  let words =
    difference == 0 ? "as many as" : "\(abs(difference)) \(difference > 0 ? "more" : "fewer") than"
  let day = DateWords.distance(of: previous.day, from: today)
  return ", \(words) \(previous.day == today ? "earlier today" : day)"
}

private func nextCommands(_ readiness: Readiness, _ progress: Progress) -> [(String, Text)] {
  if !readiness.isSafe { return [("guide safety", "who can help")] }
  if let sign = readiness.missing.first, !readiness.isReady,
    let step = Readiness.step(for: sign)
  {
    return [("guide \(step.number)", "the step that works on '\(sign)'")]
  }
  if progress.state == .counting { return [("status", "where you are")] }
  return progress.journey.goal == .heal
    ? [("end moved-on", "close the journey, whenever you are content")]
    : [("guide 10", "how to write the first text"), ("end moved-on", "or stop here, content")]
}

private func readyJSON(_ recording: Recording, _ readiness: Readiness) -> JSON {
  .object(of: [
    "schema": .integer(1), "ready": .bool(readiness.isReady),
    "missing": .array(readiness.missing.map(JSON.string)), "entry": recording.entry.json,
    "status": statusJSON(recording.after, today: recording.after.today),
  ])
}
