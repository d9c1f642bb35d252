import CommandTable
import NoContactCore

let draftCommand = Command<World>(
  "draft", "Check a text before you send it", group: Group.method,
  details: """
    Holds your words against what the text is for: the first one, the one that you are over it, \
    or the apology. Nothing is sent and nothing is kept, until you add --sent once you have sent \
    it. The exit status is 0 when it passes and 1 when it does not. It reads words, not minds.
    """,
  parameters: [
    words.parameter, sent.parameter, Options.edit.parameter, Options.json.parameter,
  ],
  examples: [
    ("draft first 'Finally saw that film you raved about, you were right'", "check the first text"),
    ("draft apology 'I am sorry that I shouted. I forgive you too.'", "check the apology"),
  ]
) { arguments, world in
  guard let journey = try world.journal().running else { throw Failure.noJourney }
  let progress = Progress(journey, today: world.today(journey))
  var rest = arguments.list(words)
  let named = rest.first.flatMap { DraftKind(rawValue: $0.lowercased()) }
  if named == nil, rest.count > 1, let word = rest.first,
    let near = didYouMean(word, DraftKind.allCases.map(\.rawValue))
  {
    throw Failure.usage(
      "'\(word)' is no kind of text; \(near) To check it as it is, put it in quotes")
  }
  if named != nil { rest.removeFirst() }
  let kind = named ?? journey.nextDraft
  if arguments.has(sent) { try checkOpen(kind, progress) }
  let given = rest.isEmpty ? nil : rest.joined(separator: " ")
  let isAsked = given == nil && !arguments.has(Options.edit)
  if isAsked {
    guard world.terminal.isInteractive else {
      throw Failure.usage("give the text, or - to read it from standard input, or --edit")
    }
    var page = Page()
    page.text(Text(kind.purpose))
    page.text("Write \(kind.title). Ctrl-D on an empty line checks it.")
    world.console.warn(page.drawn(on: world.terminal))
  }
  try world.withWords(
    given, edits: arguments.has(Options.edit), fromInput: isAsked
  ) { text in
    guard let text else { throw Failure.usage("there are no words in it") }
    let check = DraftCheck(text, kind: kind, exName: journey.name)
    guard arguments.has(sent) else {
      try world.show(checkPage(check, progress), json: .object(of: checkMembers(check)))
      if !check.passes || progress.isUnsafe { throw Failure.silent(1) }
      return
    }
    let recording = try Recording(world, "draft", .draft(kind), note: text)
    try world.show(sentPage(recording, check), json: sentJSON(recording, check))
  }
}

private let words = Key(
  "words", .list("[first|over-it|apology] TEXT", required: false),
  help: "Which text it is, the next one if left out, and its words; - reads them from stdin.")
private let sent = Key(flag: "sent", help: "Record it: you have sent it.")

/// Refuses to record as a text of step 10 what was sent outside of it.
private func checkOpen(_ kind: DraftKind, _ progress: Progress) throws {
  if progress.state == .counting {
    throw Failure.failed(
      """
      the countdown still has \(counted(progress.left, "day")); what was sent before its end is \
      'nocontact slip texted'
      """)
  }
  if progress.isUnsafe {
    throw Failure.failed(
      """
      you said that it is not safe, and while that stands the texts stay closed; 'nocontact guide \
      safety' says who can help, 'nocontact slip texted' takes down what was sent
      """)
  }
  try progress.requireOpen("text", instead: "what was sent before is 'nocontact slip texted'")
  if kind != .first && progress.state != .reachingOut {
    throw Failure.failed("the first text comes first: 'nocontact draft first - --sent'")
  }
}

private func checkPage(_ check: DraftCheck, _ progress: Progress) -> Page {
  var page = Page()
  let stops = check.findings.first { [.askedToStop, .despair].contains($0.fault) }
  let isOpen = progress.isOpen("text")
  if progress.isUnsafe {
    page.text("\("Do not write. Keep away, and let somebody help you with that.", .strong)")
  } else if let stops {
    page.text("\(stops.fault.reason, .strong)")
  } else if check.passes && !isOpen {
    page.text("\("Not now. Keep it for later; sending comes after step 9, if at all.", .strong)")
  } else if check.findings.isEmpty && !check.passes {
    page.text("\("Not like this yet. It leaves out what it is for.", .strong)")
  } else if check.passes {
    page.text(
      "\("Nothing in it stands out as a hindrance. Sleep on it, and read it aloud tomorrow.", .strong)"
    )
  } else {
    page.text("\("Do not send it like this. A few words are in its way.", .strong)")
  }
  page.blank()
  page.rows(
    check.objectives.map { objective, isMet in
      let state = isMet ? Text("yes", .good) : Text("not yet", .warm)
      return (state, "\(objective.title)\(isMet ? "" : ". " + objective.hint)")
    }, indent: 2)
  for fault in DraftFault.allCases {
    let findings = check.findings.filter { $0.fault == fault }
    guard !findings.isEmpty else { continue }
    page.blank()
    let quoted = findings.map { "\u{201C}\(shortened($0.words))\u{201D}" }.joined(separator: ", ")
    page.text("\(fault.rawValue, .warm): \(quoted)", indent: 2, hanging: 2)
    if fault != stops?.fault { page.text(Text(fault.reason), indent: 4) }
  }
  page.next(next(check, progress))
  return page
}

/// A finding may be the whole text.
private func shortened(_ words: String) -> String {
  words.count > 60 ? words.prefix(57) + "\u{2026}" : words
}

private func next(_ check: DraftCheck, _ progress: Progress) -> [(String, Text)] {
  if progress.isUnsafe { return [("guide safety", "who can help")] }
  if !progress.isOpen("text") {
    return [("note --unsent --edit", "keep it here, unsent"), ("status", "where you are")]
  }
  if check.findings.contains(where: { $0.fault == .askedToStop }) {
    return [("guide safety", "what helps with stopping"), ("note --unsent --edit", "keep it here")]
  }
  let kind = check.kind.rawValue
  return check.passes
    ? [("draft \(kind) '...' --sent", "once you have sent it, with its words")]
    : [
      ("draft \(kind) --edit", "try again, in your editor"), ("guide 10", "what the texts are for"),
    ]
}

private func sentPage(_ recording: Recording, _ check: DraftCheck) -> Page {
  var page = Page()
  page.text("\("Put the phone away now. The answer, or none, comes by itself.", .strong)")
  page.blank()
  page.text(
    """
    From the first text on, contact restarts nothing. If no answer comes, or a request to stop, \
    send nothing more: that is an answer.
    """)
  if !check.passes {
    page.blank()
    page.text("It was not quite what this text is for. That is no disaster; leave it as it is.")
  }
  page.blank()
  page.text(recording.receipt)
  page.next([("status", "the next step"), ("restart", "if it has to be quiet again")])
  return page
}

private func checkMembers(_ check: DraftCheck) -> KeyValuePairs<String, JSON?> {
  [
    "schema": .integer(1), "kind": .string(check.kind.rawValue), "passes": .bool(check.passes),
    "objectives": objectives(check), "findings": findings(check),
  ]
}

private func objectives(_ check: DraftCheck) -> JSON {
  .array(
    check.objectives.map { objective, isMet in
      .object(of: ["id": .string(objective.rawValue), "met": .bool(isMet)])
    })
}

private func findings(_ check: DraftCheck) -> JSON {
  .array(
    check.findings.map {
      .object(of: [
        "fault": .string($0.fault.rawValue), "words": .string($0.words),
        "reason": .string($0.fault.reason),
      ])
    })
}

private func sentJSON(_ recording: Recording, _ check: DraftCheck) -> JSON {
  .object(of: [
    "schema": .integer(1), "passes": .bool(check.passes), "objectives": objectives(check),
    "findings": findings(check), "entry": recording.entry.json,
    "status": statusJSON(recording.after, today: recording.after.today),
  ])
}
