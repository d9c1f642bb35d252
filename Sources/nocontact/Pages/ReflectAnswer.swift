import NoContactCore

/// All questions, and which of them have an answer.
struct QuestionsAnswer: Answer {
  /// Where the journey stands.
  let progress: Progress

  var page: Page {
    let (answers, journey) = (progress.practice.answers, progress.journey)
    var page = Page()
    let lead =
      answers.next.map { "Take question \($0) next, and take your time." }
      ?? "Every question has an answer. Read them again in a week."
    page.lead(lead)
    for step in Step.all {
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
        ?? [("log --kind answer", "all answers, the earlier ones too")])
    return page
  }

  static var members: [Member<QuestionsAnswer>] {
    [
      Member("next", "The next one without an answer.") { $0.progress.practice.answers.next },
      Member("questions", "All of them.") { answer in
        Vocabulary.questions.map { Question(id: $0, progress: answer.progress) }
      },
    ]
  }
}

/// One question, with the answers so far.
struct QuestionAnswer: Answer {
  /// Which question.
  let id: String
  /// Where the journey stands.
  let progress: Progress

  var page: Page { questionPage(id, progress) }

  static var members: [Member<QuestionAnswer>] {
    Question.members { Question(id: $0.id, progress: $0.progress) }
  }
}

/// An answer that was taken down.
struct ReflectAnswer: RecordedAnswer {
  let recording: Recording

  var page: Page {
    let answers = recording.after.practice.answers
    var page = Page()
    page.lead("It is written down. Nobody else has to read it.")
    page.blank()
    page.text("\(progressWords(answers))")
    if case .answer(let answered) = recording.entry.kind,
      let step = Vocabulary.item(answered.question)?.step,
      recording.after.path.done.contains(step.number)
    {
      page.text("Step \(step.number) is done: \(step.title).")
    }
    page.text(recording.receipt)
    page.next(
      answers.next.map { [("reflect", Text("the next question, \($0)"))] }
        ?? [("status", "where you are")])
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
    let lead = hasWritten ? "Kept." : "Nothing was written this time; that is all right."
    page.text("\(lead, .strong) \(progressWords(progress.practice.answers))")
    page.next([("reflect --list", "the questions"), ("status", "where you are")])
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
  if answers.next == nil { return "All \(Vocabulary.questions.count) questions have an answer." }
  let verb = answers.count == 1 ? "has" : "have"
  return "\(answers.count) of \(Vocabulary.questions.count) questions \(verb) an answer."
}

private struct Question: ObjectShaped {
  let id: String
  let progress: Progress

  static var members: [Member<Question>] {
    [
      Member("id", "The word it is typed by.", \.id),
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
