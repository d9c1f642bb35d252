import CommandTable
import NoContactCore

let urgeCommand = Command<World, any Answer>(
  "urge", "Get through the urge to write to them", group: Group.everyDay,
  details: """
    Shows who to call, your own reasons, what won't help and one thing to do. On a terminal it \
    asks how strong it is, waits with you, and asks how it is then; elsewhere it waits only with \
    --wait. Ctrl-C ends the wait and keeps what you said. It's there at any time, before 'start' \
    and after 'end' too.
    """,
  parameters: [
    Options.note.parameter, level.parameter, trigger.parameter, wait.parameter, outcome.parameter,
    Options.on.parameter, Options.at.parameter, Options.edit.parameter, Options.quiet.parameter,
    Options.json.parameter,
  ],
  examples: [
    ("urge --level 7 --trigger lonely", "a strong one, and what set it off"),
    ("urge --level 3 --outcome passed 'went for a walk'", "one that's over already"),
  ]
) { arguments, world in
  try arguments.checkMeaning("urge", number: "level", isTimed: true, world)
  // One of another time is over.
  let isOver =
    arguments[outcome] != nil || arguments[Options.on] != nil || arguments[Options.at] != nil
  if arguments[wait] != nil && isOver {
    throw Failure.usage(
      "--wait is for an urge that is there; --outcome, --on and --at are for one that is over")
  }
  var urge = Urge(
    level: arguments[level], trigger: arguments[trigger], outcome: arguments[outcome])
  let isShown = !world.isJSON && !world.isQuiet && !isOver
  let asks = isShown && world.terminal.isInteractive
  // Where nobody waits, it is recorded first: whoever reads no further has said it all the same.
  let waits = asks || arguments[wait] != nil
  let words = isShown ? [arguments[Options.note], arguments[trigger]].compactMap(\.self) : []
  let seen = waits ? words : []
  try world.showCare(for: seen)
  var unshown: Page?
  if isShown || arguments[wait] != nil {
    do {
      let progress = try world.running()
      if isShown { unshown = urgePage(urge, progress, world) }
    } catch {
      // The page is there for whoever needs it, whatever has become of the journal; of a journey that
      // is over, with the person to call and the reasons.
      let last = try? world.journal().current.map(world.progress)
      if !waits { try world.showCare(for: words) }
      if isShown { try world.show(urgePage(urge, last, world)) }
      _ = wait(try arguments[wait] ?? (asks ? minutesToWait(world) : 0), showsTime: asks, world)
      throw Failure.unrecorded(error, wasShown: isShown)
    }
  }
  if waits, let page = unshown {
    try world.show(page)
    unshown = nil
  }
  let said = arguments[Options.note] != nil
  var minutes = asks ? try ask(&urge, arguments[wait], saidMore: said, world) : arguments[wait] ?? 0
  var waited = 0
  while let next = minutes {
    let seconds = wait(next, showsTime: asks, world)
    waited += seconds
    minutes = nil
    guard asks && seconds == next * 60 else { break }
    urge.outcome = outcomeAfterwards(world)
    if urge.outcome == .stillThere { minutes = moreMinutes(world) }
  }
  urge.waited = waited < 60 ? nil : min(waited / 60, Urge.waits.upperBound)
  let recording: Recording
  do {
    recording = try world.later.record(
      "urge", arguments.words(Options.note), on: arguments[Options.on], at: arguments[Options.at]
    ) { _ in .urge(urge) }
  } catch {
    guard let page = unshown else { throw error }
    try world.showCare(for: words)
    try world.show(page)
    throw Failure.unrecorded(error, wasShown: true)
  }
  let answer = UrgeAnswer(
    recording: recording, urge: urge, wasShown: isShown, before: unshown, seen: seen)
  guard asks && urge.outcome == .gaveIn else { return answer }
  try world.show(answer.page)
  return try contact(recording.after.journey, world)
}

private let level = Key("level", .option("0-10"), in: 0...10, help: "How strong it is.")
  .offering(.levels)
private let trigger = Key(
  "trigger", .option("WORD"), help: "What set it off, in a word: lonely, photo, drunk ..."
) { text throws(Complaint) in
  if !text.hasWords { throw Complaint("a trigger has at least one letter") }
  return text
}.offering(.triggers)
private let wait = Key(
  "wait", .option("MINUTES"), in: 0...1440, help: "Wait this many minutes first.")
private let outcome = Key<UrgeOutcome>(
  word: "outcome", .option("OUTCOME"), help: "How it ended, if it's over."
).offering(.listed { UrgeOutcome.allCases.map { ($0.rawValue, $0.title) } })

/// Asks for what is not known; how many minutes to wait, nil where somebody left the questions.
///
/// Whoever leaves, with Ctrl-C, Ctrl-D or by closing the window, has said what they have said: that is
/// kept. Only where that is nothing at all, it throws.
private func ask(
  _ urge: inout Urge, _ minutes: Int?, saidMore: Bool, _ world: World
) throws -> Int? {
  var minutes = minutes
  var problem: (any Error)?
  world.console.interruptibly {
    do {
      let prompt = Prompt(world: world)
      if urge.level == nil {
        urge.level = try prompt.number("How strong is it, from 0 to 10? Enter skips it", 0...10)
        if urge.isOverwhelming {
          var page = Page()
          page.text("\(crisisLine(world.territory), .warm)")
          world.ask(page)
        }
      }
      if urge.trigger == nil {
        urge.trigger = try prompt.line("What set it off, in a word? Enter skips it")
      }
      if minutes == nil { minutes = try minutesToWait(world) }
    } catch {
      problem = error
    }
  }
  guard let problem else { return minutes }
  if urge.level == nil, urge.trigger == nil, !saidMore { throw problem }
  return nil
}

private func minutesToWait(_ world: World) throws -> Int {
  try Prompt(world: world).number(
    "How many minutes will you wait? Enter for 10", 0...1440)
    ?? 10
}

/// How long to go on; nil where that is enough, or nobody answers any more.
private func moreMinutes(_ world: World) -> Int? {
  var minutes: Int??
  world.console.interruptibly {
    minutes = try? Prompt(world: world).number(
      "That's okay. How many more minutes shall we wait? Enter for none", 1...1440)
  }
  return minutes ?? nil
}

/// Waits with the user; how many seconds it was, fewer where Ctrl-C ended it.
private func wait(_ minutes: Int, showsTime: Bool, _ world: World) -> Int {
  guard minutes > 0 else { return 0 }
  guard showsTime else { return world.console.wait(minutes * 60) { _ in } }
  if world.terminal.isPlain { return waitInWords(minutes, world) }
  let waited = world.console.wait(minutes * 60) { left in
    world.console.warn(waitingLine(left: left, of: minutes * 60, on: world.terminal))
  }
  world.console.warn("\n")
  return waited
}

/// Waits and says when it ends, and then a line a minute, for somebody who hears the screen.
private func waitInWords(_ minutes: Int, _ world: World) -> Int {
  let now = world.later.now
  let end = Moment(seconds: now.instant + minutes * 60, offset: now.offset) ?? now
  world.warn("Waiting until \(end.time). Ctrl-C ends it sooner.")
  var told = minutes
  return world.console.wait(minutes * 60) { left in
    let minutesLeft = (left + 59) / 60
    if minutesLeft < told { world.warn("\(counted(minutesLeft, "minute")) left.") }
    told = minutesLeft
  }
}

private func outcomeAfterwards(_ world: World) -> UrgeOutcome? {
  // Ctrl-C here ends the question, and what happened so far is recorded.
  var word: String?
  world.console.interruptibly {
    word = try? Prompt(world: world).choose(
      "How is it now?",
      [
        ("passed", "it's gone, or weaker"), ("still-there", "it hasn't moved"),
        ("gave-in", "you got in touch"),
      ])
  }
  return word.flatMap(UrgeOutcome.init)
}

/// Records the contact that an urge has led to.
private func contact(_ journey: Journey, _ world: World) throws -> SlipAnswer {
  let kinds = SlipKind.allCases.filter(\.breaksCountdown)
  let prompt = Prompt(world: world, loss: "the urge is saved, the contact isn't")
  let word = try prompt.choose(
    "What was it?", kinds.map { ($0.rawValue, Text(spoken($0.title, of: journey))) },
    enterLeaves: true)
  let kind = SlipKind(rawValue: word) ?? .texted
  let recording = try world.later.record("slip") { _ in .slip(Slip(kind)) }
  return SlipAnswer(recording: recording, kind: kind)
}
