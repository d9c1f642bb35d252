import NoContactCore

/// All questions, and which of them have an answer.
struct QuestionsAnswer: Answer {
  /// Where the journey stands.
  let progress: Progress
  /// The country whose help lines come first.
  let territory: String?

  var page: Page {
    if let voice = progress.lookingBackVoice { return waitingPage(voice, progress, territory) }
    let (answers, journey) = (progress.practice.answers, progress.journey)
    var page = Page()
    let lead =
      answers.next.map { "Try question \($0) next. There's no hurry." }
      ?? "You've answered all of them. Have another look in a week."
    page.lead(lead)
    for step in journey.goal.steps {
      guard case .answers(let ids) = step.completion else { continue }
      page.blank()
      page.heading("Step \(step.number): \(step.title)")
      for id in ids {
        page.text("\(id, .command)  \(itemText(id, of: journey))", indent: 2, hanging: 5)
        let note = answers[id].last?.note
        page.text(note.map { "\u{201C}\($0)\u{201D}" } ?? "\("no answer yet", .faint)", indent: 7)
      }
    }
    page.next(
      answers.next.map { [("reflect \($0) --edit", "answer it in your editor")] }
        ?? [("log --kind answer", "all your answers, old ones too")])
    return page
  }

  static var members: [Member<QuestionsAnswer>] {
    [
      Member("next", "The next one without an answer.") { $0.progress.practice.answers.next }
        .among(Vocabulary.questions),
      Member("questions", "All of them.") { answer in
        answer.progress.practice.answers.questions.map {
          Question(id: $0, progress: answer.progress)
        }
      },
    ]
  }
}

extension Progress {
  /// How to speak in the place of the questions; nil where they are asked.
  var lookingBackVoice: HazardVoice? {
    practice.hazardVoice.flatMap { $0.replaces(.honest) ? $0 : nil }
  }
}

/// In the place of the questions, for somebody who is not to look for their own part now.
private func waitingPage(
  _ voice: HazardVoice, _ progress: Progress, _ territory: String?
) -> Page {
  let first =
    voice == .afraid
    ? "These questions can wait. What someone does to scare or hurt you isn't your part."
    : "These questions can wait until it's safe."
  return unsafePage(voice, first: first, of: progress.journey, territory: territory)
}

/// One question, with the answers so far.
struct QuestionAnswer: Answer {
  /// Which question.
  let id: String
  /// Where the journey stands.
  let progress: Progress
  /// The country whose help lines come first.
  let territory: String?

  var page: Page {
    progress.lookingBackVoice.map { waitingPage($0, progress, territory) }
      ?? questionPage(id, progress)
  }

  static var members: [Member<QuestionAnswer>] {
    Question.members { Question(id: $0.id, progress: $0.progress) }
  }
}

/// An answer that was recorded.
struct ReflectAnswer: RecordedAnswer {
  let recording: Recording

  var page: Page {
    let answers = recording.after.practice.answers
    var page = Page()
    page.lead("Saved on this computer.")
    page.blank()
    page.text("\(progressWords(answers))")
    if case .answer(let answered) = recording.entry.kind,
      let step = Vocabulary.item(answered.question, for: recording.after.journey.goal)?.step,
      recording.after.path.done.contains(step.number),
      !recording.before.path.done.contains(step.number)
    {
      page.text("That completes step \(step.number): \(step.title).")
    }
    page.text(recording.receipt)
    if let next = answers.next {
      page.next([("reflect", "the next question, \(next)")])
    } else {
      page.next([("status", "where you are")])
    }
    return page
  }
}

/// The end of answering one question after the other.
struct ReflectedAnswer: Answer {
  /// Whether anything was written.
  let hasWritten: Bool
  /// Where the journey stands.
  let progress: Progress

  var page: Page {
    var page = Page()
    let lead = hasWritten ? "Saved." : "You didn't write anything this time. That's all right."
    page.text("\(lead, .strong) \(progressWords(progress.practice.answers))")
    page.next([("reflect --list", "all the questions"), ("status", "where you are")])
    return page
  }
}

/// A question, with the answers so far, to be asked or with what to type.
func questionPage(
  _ id: String, _ progress: Progress, isAsked: Bool = false
) -> Page {
  var page = Page()
  page.lead("\(id)  \(itemText(id, of: progress.journey))")
  for entry in progress.practice.answers[id] {
    page.text(
      "\("\(DateWords.full(entry.day)):", .faint) \(entry.note ?? "")", indent: 2, hanging: 2)
  }
  if isAsked { return page }
  page.next([
    ("reflect \(id) --edit", "answer it in your editor"),
    ("reflect \(id) 'your words'", "or right here"),
  ])
  return page
}

private func progressWords(_ answers: Answers) -> String {
  let all = answers.questions.count
  return answers.next == nil
    ? "You've answered all \(all) questions."
    : "You've answered \(answers.count) of \(all) questions."
}

private struct Question: ObjectShaped {
  let id: String
  let progress: Progress

  static var members: [Member<Question>] {
    [
      Member("id", "The word it is typed by.", \.id).among(Vocabulary.questions),
      Member("question", "What it asks.") {
        itemText($0.id, of: $0.progress.journey)
      },
      Member("answers", "The answers, the latest last.") {
        $0.progress.practice.answers[$0.id].map(Given.init)
      },
    ]
  }

  private struct Given: ObjectShaped {
    let entry: Entry

    static var members: [Member<Given>] {
      [
        Member("day", "The day it was given on.", \.entry.day),
        Member("answer", "What it says.", \.entry.note),
      ]
    }
  }
}
