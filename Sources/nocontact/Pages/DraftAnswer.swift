import NoContactCore

/// A text held against what it is for, before it is sent.
struct DraftAnswer: Answer {
  /// The text, checked.
  let check: DraftCheck
  /// Where the journey stands.
  let progress: Progress

  /// 1 where it is better not sent.
  var status: Int32 { check.passes && !progress.practice.isUnsafe ? 0 : 1 }

  static var members: [Member<DraftAnswer>] {
    [Member("kind", "What the text is for.", \.check.kind.rawValue)]
      + DraftCheck.members(of: \.check)
  }

  var page: Page {
    var page = Page()
    let stops = check.findings.first { [.care, .threat, .askedToStop].contains($0.fault) }
    let isOpen = progress.isOpen(.text)
    if progress.practice.isUnsafe {
      page.lead("Do not write. Keep away, and let somebody help you with that.")
    } else if let stops {
      page.lead(stops.fault.reason)
    } else if check.passes && !isOpen {
      page.lead("Not now. Keep it for later; sending comes after step 9, if at all.")
    } else if check.findings.isEmpty && !check.passes {
      page.lead("Not like this yet. It leaves out what it is for.")
    } else if check.passes {
      page.text(
        "\("Nothing in it stands out as a hindrance. Sleep on it, and read it aloud tomorrow.", .strong)"
      )
    } else {
      page.lead("Do not send it like this. A few words are in its way.")
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
}

/// A text that was sent.
struct SentAnswer: RecordedAnswer {
  let recording: Recording
  /// The text, checked.
  let check: DraftCheck

  static var members: [Member<SentAnswer>] {
    DraftCheck.members(of: \.check) + Recording.members(of: \.recording)
  }

  var page: Page {
    var page = Page()
    page.lead("Put the phone away now. The answer, or none, comes by itself.")
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
}

/// What is asked for where no text was given.
func draftQuestion(_ kind: DraftKind) -> Page {
  var page = Page()
  page.text(Text(kind.purpose))
  page.text("Write \(kind.title). Ctrl-D on an empty line checks it.")
  return page
}

extension DraftCheck: ObjectShaped {
  static var members: [Member<DraftCheck>] {
    [
      Member("passes", "Whether it has no fault and does what it is for.", \.passes),
      Member("objectives", "What the text is to do.") { check in
        check.objectives.map { DraftAim(objective: $0, isMet: $1) }
      },
      Member("findings", "What is in its way.", \.findings),
    ]
  }
}

private struct DraftAim: ObjectShaped {
  let objective: DraftObjective
  let isMet: Bool

  static var members: [Member<DraftAim>] {
    [
      Member("id", "Which objective it is.", \.objective.rawValue),
      Member("met", "Whether there are words that do it.", \.isMet),
    ]
  }
}

extension DraftFinding: ObjectShaped {
  static var members: [Member<DraftFinding>] {
    [
      Member("fault", "What kind of fault it is.", \.fault.rawValue),
      Member("words", "The words it is about.", \.words),
      Member("reason", "Why they are better left out.", \.fault.reason),
    ]
  }
}

/// A finding may be the whole text.
private func shortened(_ words: String) -> String {
  words.count > 60 ? words.prefix(57) + "\u{2026}" : words
}

private func next(_ check: DraftCheck, _ progress: Progress) -> [(String, Text)] {
  if progress.practice.isUnsafe { return [("guide safety", "who can help")] }
  if !progress.isOpen(.text) {
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
