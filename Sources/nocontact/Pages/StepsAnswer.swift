import NoContactCore

/// The fourteen steps, or nine, each with its state.
struct StepsAnswer: BriefAnswer {
  /// Where the journey stands; nil where there is none.
  let progress: Progress?
  /// The mark that was made or taken away last; nil where none was.
  let entry: Entry?

  var brief: String {
    guard let progress, let entry else { return "Nothing was marked" }
    return "Saved: \(EntryWords.title(entry, in: progress.journey))"
  }

  var page: Page { stepsPage(path, progress, marked: marked) }

  /// The step that was just marked as done.
  private var marked: Step? {
    guard case .step(let mark) = entry?.kind, mark.isDone else { return nil }
    return mark.step
  }

  static var members: [Member<StepsAnswer>] {
    [
      Member(optional: "entry", "The mark that was made or taken away.") { answer in
        answer.progress.flatMap { progress in
          answer.entry.map { DatedEntry($0, in: progress.journey) }
        }
      },
      Member(optional: "status", "Where the journey stands with it.") { answer in
        answer.entry.flatMap { _ in answer.progress.map { StatusAnswer($0) } }
      },
      Member("steps", "The steps, in order.") { answer in
        answer.path.steps.map { Row(step: $0, state: answer.path.state(of: $0)) }
      },
    ]
  }

  private var path: Path { progress?.path ?? .beforeStart }

  private struct Row: ObjectShaped {
    let step: Step
    let state: Path.State

    static var members: [Member<Row>] {
      [
        Member("number", "Where it stands in the method, from 1.", \.step.number)
          .within(1...Step.all.count),
        Member("id", "The word it is typed by.", \.step.id),
        Member("title", "Its name.", \.step.title),
        Member("stage", "The part of the method it belongs to.", \.step.stage),
        Member("state", "done, now, open or closed.", \.state),
      ]
    }
  }
}

private func stepsPage(_ path: Path, _ progress: Progress?, marked: Step?) -> Page {
  var page = Page()
  let isOver = progress?.state == .ended
  let voice = progress?.practice.hazardVoice
  if isOver {
    page.lead("You've closed this. Here's how far you came.")
  } else if let voice {
    page.lead(voice.lead)
  } else if let current = path.current, let marked, current.number < marked.number {
    page.lead(
      """
      Step \(marked.number) is done. Step \(current.number) is still open, so that's today's: \
      \(current.title)
      """)
  } else if let current = path.current {
    page.lead("Today's step is \(current.number): \(current.title)")
  } else if progress != nil {
    page.lead("There's no step you have to work on. Come back to any of them when you like.")
  } else {
    page.lead("These are the steps. Begin with 'nocontact start' when you're ready.")
  }
  // While a hazard stands, nothing is shown that leads to being in touch.
  for stage in Stage.allCases {
    let steps = path.steps.filter { $0.stage == stage && voice?.replaces($0) != true }
    guard !steps.isEmpty else { continue }
    page.blank()
    page.heading(stage.title)
    page.rows(
      steps.map { step in
        let number = step.number < 10 ? " \(step.number)" : "\(step.number)"
        let state = path.state(of: step)
        // Nor anything that speaks of it.
        let title = (voice == nil ? step : Goal.heal.step(step.id) ?? step).title
        return ("\(number)  \(mark(state))", "\(title)\(why(step, state, progress), .faint)")
      }, indent: 2)
  }
  var next: [(Text, Text)] = []
  if isOver {
    next.append(("status", "what it was, in numbers"))
  } else if voice != nil {
    next.append(("guide safety", "who can help"))
  } else if let current = path.current {
    next.append(("guide", "all of step \(current.number)"))
    if current.canBeMarked {
      next.append(("steps --done \(current.number)", "when you're done with it"))
    }
  } else if progress != nil {
    next.append(("status", "where you are"))
  } else {
    next.append(("guide 1", "read the first one"))
  }
  page.next(next)
  return page
}

private func mark(_ state: Path.State) -> Text {
  switch state {
  case .done: "\("done  ", .good)"
  case .now: "\("now   ", .warm)"
  case .open: "open  "
  case .closed: "\("closed", .faint)"
  }
}

private func why(_ step: Step, _ state: Path.State, _ progress: Progress?) -> String {
  guard state == .closed else { return "" }
  switch step.opening {
  case .pace: return ""
  case .countdownComplete:
    guard let progress else { return " (opens when the countdown is complete)" }
    return " (opens when the countdown is complete, in \(counted(progress.left, "day")))"
  case .stepDone(let number): return " (opens when step \(number) is done)"
  }
}
