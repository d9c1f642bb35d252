import NoContactCore

/// A step, whole, with those of the program's commands that it is practised with.
func stepPage(_ step: Step, of journey: Journey?, path: Path, commands: [String: String]) -> Page {
  var page = Page()
  page.append(guidancePage(step.guidance, "Step \(step.number) of 14", step.title, of: journey))
  let practice = step.practice.compactMap { name in commands[name].map { (name, Text($0)) } }
  let isNext = journey != nil && [.now, .open].contains(path.state(of: step))
  let mark =
    step.canBeMarked && isNext
    ? [("steps --done \(step.number)", Text("mark this step as done"))] : []
  if !(practice + mark).isEmpty { page.next(practice + mark) }
  return page
}

/// A topic, whole.
func topicPage(_ topic: Topic, of journey: Journey?) -> Page {
  var page = guidancePage(topic.guidance, "Topic '\(topic.id)'", topic.title, of: journey)
  if let step = Step.named(topic.id) {
    page.blank()
    page.text("\("Step \(step.number) has the same name: nocontact guide \(step.number)", .faint)")
  }
  return page
}

/// One item of a list of the method.
func itemPage(_ id: String, of journey: Journey?) -> Page {
  var page = Page()
  page.text("\(itemText(id, of: journey), .strong)")
  if let step = Vocabulary.item(id)?.step {
    page.text("\("'\(id)', from step \(step.number): \(step.title)", .faint)")
    page.next([("guide \(step.number)", "the whole step")])
  }
  return page
}

private func guidancePage(
  _ guidance: Guidance, _ place: String, _ title: String, of journey: Journey?
) -> Page {
  var page = Page()
  page.text("\(spoken(guidance.lead, of: journey), .strong)")
  page.text("\("\(place): \(title)", .faint)")
  for paragraph in guidance.paragraphs {
    page.blank()
    page.text(Text(spoken(paragraph, of: journey)))
  }
  for list in guidance.lists {
    page.blank()
    page.text("\(spoken(list.title, of: journey), .strong)")
    for item in list.items {
      let text = spoken(item.text, of: journey)
      if let id = item.id {
        page.text("\(id, .command): \(text)", indent: 2, hanging: 2)
      } else {
        page.text("\u{2022} \(text)", indent: 2, hanging: 2)
      }
    }
  }
  return page
}

/// Everything there is to read.
func guideListPage() -> Page {
  var page = Page()
  page.text("\("Read any of these with 'nocontact guide NAME', or a step by its number.", .strong)")
  for stage in Stage.allCases {
    page.blank()
    page.text("\(stage.title, .strong)")
    let steps = Step.all.filter { $0.stage == stage }
    page.rows(steps.map { ("\("\($0.number)  \($0.id)", .command)", Text($0.title)) }, indent: 2)
  }
  page.blank()
  page.text("\("Topics", .strong)")
  page.rows(Topic.all.map { ("\($0.id, .command)", Text($0.title)) }, indent: 2)
  return page
}

/// The fourteen steps, or nine, each with its state.
func stepsPage(_ path: Path, _ progress: Progress?) -> Page {
  var page = Page()
  if let current = path.current {
    page.text("\("Work on step \(current.number) today: \(current.title)", .strong)")
  } else {
    page.text("\("The steps of the method, from the first day on", .strong)")
  }
  for stage in Stage.allCases {
    let steps = path.steps.filter { $0.stage == stage }
    guard !steps.isEmpty else { continue }
    page.blank()
    page.text("\(stage.title, .strong)")
    page.rows(
      steps.map { step in
        let number = step.number < 10 ? " \(step.number)" : "\(step.number)"
        let state = path.state(of: step)
        return ("\(number)  \(mark(state))", "\(step.title)\(why(step, state, progress), .faint)")
      }, indent: 2)
  }
  var next: [(String, Text)] = []
  if let current = path.current {
    next.append(("guide", "all of step \(current.number)"))
    if current.canBeMarked {
      next.append(("steps --done \(current.number)", "when you are through with it"))
    }
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
