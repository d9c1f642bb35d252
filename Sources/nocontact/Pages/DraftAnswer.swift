import NoContactCore

/// A text read before it is sent: what was found in it, and what its writer says of the rest.
struct DraftAnswer: Answer {
  /// The text, checked.
  let check: DraftCheck
  /// Where the journey stands.
  let progress: Progress
  /// The country whose help lines come first.
  let territory: String?
  /// What the record tells of that stands in its way; nil where nothing does.
  let plea: String?
  /// What its writer said to the questions, where somebody was asked.
  var answers: [DraftQuestion: Bool] = [:]
  /// Whether what was found stands on the screen already.
  var isContinued = false

  init(check: DraftCheck, progress: Progress, territory: String?) {
    (self.check, self.progress, self.territory) = (check, progress, territory)
    plea = pleaWords(progress)
  }

  /// 1 where something was found, by the rules or by its writer.
  var status: Int32 {
    check.passes && concerns.isEmpty && !progress.practice.isUnsafe ? 0 : 1
  }

  static var members: [Member<DraftAnswer>] {
    [Member("kind", "What the text is for.", \.check.kind)]
      + DraftCheck.members(of: \.check)
  }

  /// Whether there is anything that only its writer can say.
  var asksQuestions: Bool {
    !progress.practice.isUnsafe && stops == nil && !isForHealing && !isWaiting
      && progress.state != .counting && plea == nil
  }

  /// Whether the first text has no answer yet.
  private var isWaiting: Bool { progress.isWaitingForAnAnswer }

  /// Whether it is by somebody for whom there is nothing to send.
  private var isForHealing: Bool { progress.journey.goal == .heal }

  /// The questions with an answer that speaks against the text.
  private var concerns: [DraftQuestion] {
    DraftQuestion.allCases.filter { answers[$0] == !$0.isYesRight }
  }

  /// What was found that leaves nothing else to say.
  private var stops: DraftFinding? {
    check.findings.first {
      [.care, .threat, .language, .askedToStop, .violence].contains($0.fault)
    }
  }

  var care: CareFinding? { check.care.flatMap { $0.kind == .care ? $0 : nil } }
  /// Nothing is coached then, and nothing is to be tried again.
  var pageBelowCare: Page { Page() }

  var page: Page {
    if let voice = progress.practice.hazardVoice {
      return unsafePage(voice, of: progress.journey, territory: territory)
    }
    var page = isContinued ? Page() : findingsPage
    let open = DraftQuestion.allCases.filter { answers[$0] == nil }
    if asksQuestions && !open.isEmpty {
      if !page.blocks.isEmpty { page.blank() }
      page.heading(
        open.count == 4 ? "Four things only you can know" : "Things only you can know")
      for question in open { page.text(Text(question.text), indent: 2, hanging: 2) }
    }
    if !answers.isEmpty {
      if !page.blocks.isEmpty { page.blank() }
      page.append(verdict)
    }
    if check.findings.first?.fault != .language { page.next(next) }
    return page
  }

  /// What was found, and what the text is for.
  var findingsPage: Page {
    var page = Page()
    if let stops {
      page.lead(stops.reason)
      if stops.fault == .language { return page }
    } else if isForHealing {
      page.lead("You're here to heal, so this can stay unsent.")
      return page
    } else if isWaiting {
      page.lead(waitingWords)
    } else if progress.state == .counting {
      page.lead("Don't send it: it's \(progress.count). Keep it here instead.")
    } else if let plea {
      page.lead(plea)
    } else if !check.passes {
      page.lead("Don't send it yet. Some of these words often land badly.")
    } else if !progress.isOpen(.text) {
      page.lead("Keep it for later. Sending comes after step 9, if at all.")
    }
    if check.passes {
      page.text("None of the words that often land badly are in it. That's not a yes.")
    }
    // Beside what stops it, nothing else is worth a word.
    for fault in stops.map({ [$0.fault] }) ?? DraftFault.allCases {
      let findings = check.findings.filter { $0.fault == fault }
      guard let first = findings.first else { continue }
      page.blank()
      let words = findings.map { quoted($0.words) }.joined(separator: ", ")
      page.text("\(fault.rawValue, .warm): \(words)", indent: 2, hanging: 2)
      if fault != stops?.fault { page.text(Text(first.reason), indent: 4) }
    }
    // What a text is for is a question for when one may be sent.
    guard stops == nil, progress.state != .counting, plea == nil else { return page }
    page.blank()
    page.heading("Ask yourself if it")
    page.rows(
      check.aims.map { aim in
        // Where something often goes wrong, no words of it are praised.
        let words = check.passes ? aim.words.map(quoted).joined(separator: ", ") : ""
        return (Text(aim.objective.question), Text(words))
      }, indent: 2)
    return page
  }

  /// What the answers of its writer come to.
  private var verdict: Page {
    var page = Page()
    if concerns.isEmpty {
      page.text(
        check.passes
          ? "You know this text better than I do. A night's sleep never hurt one."
          : "Your answers sound sure. The words above are still worth another look.")
    }
    for question in concerns { page.text(Text(question.concern)) }
    return page
  }

  private var next: [(Text, Text)] {
    if check.care != nil {
      return [
        ("guide safety", "who can help, day and night"), ("note --unsent --edit", "keep it here"),
      ]
    }
    if plea != nil {
      return [("guide safety", "who can help"), ("note --unsent --edit", "keep it here, unsent")]
    }
    if !progress.isOpen(.text) || isWaiting {
      return [("note --unsent --edit", "keep it here, unsent"), ("status", "where you are")]
    }
    if let stops {
      return [
        ("guide safety", stops.fault == .askedToStop ? "what helps with stopping" : "who can help"),
        ("note --unsent --edit", "keep it here"),
      ]
    }
    let kind = check.kind.rawValue
    return status == 0
      ? [("draft \(kind) '...' --sent", "if you send it, save its words here")]
      : [
        ("draft \(kind) --edit", "try again, in your editor"),
        ("guide 10", "what the texts are for"),
      ]
  }

  private func quoted(_ words: String) -> String { "\u{201C}\(shortened(words))\u{201D}" }
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
    let before = recording.before
    page.lead(
      before.wasUnsafe || pleaWords(before) != nil
        ? """
        It's saved. Please send nothing more. If they've asked you to stop, or there's an order, talk to \
        someone today: 'nocontact guide safety'.
        """
        : before.state != .reachingOut
          ? "It's sent. Now put the phone away, and do something nice for yourself."
          : before.practice.isAnswered
            ? "It's sent. Now it's their turn: send nothing more until they answer."
            : "Your earlier text still has no answer saved. Please stop here: no answer is an answer."
    )
    if before.state != .reachingOut {
      page.blank()
      page.text(
        """
        There's nothing more to do about it now: they may answer or not. You've reached out, so the \
        countdown is over. If they don't answer, or ask you to stop, please leave it there.
        """)
    }
    if !check.passes {
      page.blank()
      page.text(
        "A few words in it often land badly. That happens to everybody, and it's fine to let it be."
      )
    }
    page.blank()
    page.text(recording.receipt)
    page.next([("status", "the next step"), ("restart", "go back to no contact, any time")])
    return page
  }
}

/// What comes first for somebody whose first text has no answer yet.
private let waitingWords = "They haven't answered yet. Leave it at that."

extension Progress {
  /// Whether the user has ever said that it was not safe.
  fileprivate var wasUnsafe: Bool {
    journey.entries.contains { entry in
      if case .readiness(let result) = entry.kind { !result.isSafe } else { false }
    }
  }

  /// Whether the first text was sent, and nothing has come since.
  fileprivate var isWaitingForAnAnswer: Bool { state == .reachingOut && !practice.isAnswered }
}

/// What is asked for where no text was given.
func draftQuestion(_ kind: DraftKind, _ progress: Progress) -> Page {
  var page = Page()
  if progress.isWaitingForAnAnswer { page.lead(waitingWords) }
  page.heading(capitalized(kind.title))
  page.text(Text(kind.purpose))
  page.text("Write \(kind.title) here. Ctrl-D on an empty line checks it.")
  return page
}

extension DraftCheck: ObjectShaped {
  static var members: [Member<DraftCheck>] {
    [
      Member("passes", "Whether nothing was found.", \.passes),
      Member("objectives", "What the text is to do.", \.aims),
      Member("findings", "The words that often go wrong.", \.findings),
      Member("questions", "What words cannot show.") { _ in DraftQuestion.allCases },
      Member("care", "Whether its words call for help.") { $0.care?.kind == .care },
    ]
  }
}

extension DraftAim: ObjectShaped {
  static var members: [Member<DraftAim>] {
    [
      Member("id", "Which objective it is.", \.objective),
      Member("met", "Whether there are words that may do it.", \.isMet),
      Member("words", "Those words.", \.words),
    ]
  }
}

extension DraftQuestion: ObjectShaped {
  static var members: [Member<DraftQuestion>] {
    [
      Member("id", "Which question it is.", \.rawValue)
        .among(DraftQuestion.allCases.map(\.rawValue)),
      Member("text", "The question.", \.text),
    ]
  }
}

extension DraftFinding: ObjectShaped {
  static var members: [Member<DraftFinding>] {
    [
      Member("fault", "What kind of fault it is.", \.fault),
      Member("words", "The words it is about.", \.words),
      Member("reason", "Why they often go wrong.", \.reason),
    ]
  }
}

/// A finding may be the whole text.
private func shortened(_ words: String) -> String {
  words.count > 60 ? words.prefix(57) + "\u{2026}" : words
}
