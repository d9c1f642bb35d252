import NoContactCore

/// A step or a topic, whole.
struct GuidanceAnswer: Answer {
  /// What it is about.
  let subject: Subject
  /// The journey, for its name; nil where there is none.
  let journey: Journey?
  /// How to speak to somebody who said that it is not safe; nil for everybody else.
  var voice: HazardVoice?
  /// The country whose help lines come first.
  var territory: String?
  let warnings: [String]

  /// What guidance is about.
  enum Subject {
    /// A step, where it stands on the path, and what each command does that it is practised with.
    case step(Step, Path, commands: [String: String])
    /// A topic.
    case topic(Topic)
  }

  var page: Page {
    switch subject {
    case .step(let step, let path, let commands):
      if let instead {
        unsafePage(instead, of: journey, territory: territory)
      } else if !path.steps.contains(step) {
        healingPage()
      } else {
        stepPage(step, of: journey, path: path, commands: commands)
      }
    case .topic(let topic): topicPage(topic, of: journey)
    }
  }

  static var members: [Member<GuidanceAnswer>] {
    [
      Member("id", "The word it is typed by.", \.id),
      Member("title", "Its name.", \.title),
      Member("step", "The number of the step; null where it is a topic.", \.step?.number)
        .within(1...Step.all.count),
      Member("lead", "The next action.") { $0.spoken($0.instead?.lead ?? $0.guidance.lead) },
      Member("paragraphs", "Why, and how.") {
        ($0.instead?.paragraphs ?? $0.guidance.paragraphs).map($0.spoken)
      },
      Member("lists", "What can be picked from, kept in mind or asked.") { answer in
        (answer.instead == nil ? answer.guidance.lists : []).map {
          SpokenList(list: $0, journey: answer.journey)
        }
      },
    ]
  }

  /// How to speak in the place of the step; nil where it is shown.
  private var instead: HazardVoice? {
    step.flatMap { step in voice.flatMap { $0.replaces(step) ? $0 : nil } }
  }

  private var step: Step? {
    if case .step(let step, _, _) = subject { step } else { nil }
  }

  private var id: String {
    switch subject {
    case .step(let step, _, _): step.id
    case .topic(let topic): topic.id
    }
  }

  private var title: String {
    switch subject {
    case .step(let step, _, _): step.title
    case .topic(let topic): topic.title
    }
  }

  private var guidance: Guidance {
    switch subject {
    case .step(let step, _, _): step.guidance
    case .topic(let topic): topic.guidance
    }
  }

  private func spoken(_ text: String) -> String {
    nocontact.spoken(text, of: journey)
  }
}

/// A list of guidance, with the other person's name in it.
private struct SpokenList: ObjectShaped {
  let list: GuidanceList
  let journey: Journey?

  static var members: [Member<SpokenList>] {
    [
      Member("title", "What the items have in common.") { spoken($0.list.title, of: $0.journey) },
      Member("items", "The items.") { list in
        list.list.items.map { SpokenItem(item: $0, journey: list.journey) }
      },
    ]
  }
}

private struct SpokenItem: ObjectShaped {
  let item: GuidanceItem
  let journey: Journey?

  static var members: [Member<SpokenItem>] {
    [
      Member("id", "The word it is typed by; null where it has none.", \.item.id),
      Member("text", "What it says.") { spoken($0.item.text, of: $0.journey) },
    ]
  }
}

/// A step, whole, with those of the program's commands that it is practised with.
private func stepPage(
  _ step: Step, of journey: Journey?, path: Path, commands: [String: String]
) -> Page {
  var page = Page()
  let place = "Step \(step.number) of \(path.steps.count)"
  page.append(guidancePage(step.guidance, place, step.title, of: journey))
  let practice = step.practice.compactMap { name in commands[name].map { (Text(name), Text($0)) } }
  let isNext = journey != nil && [.now, .open].contains(path.state(of: step))
  let mark: [(Text, Text)] =
    step.canBeMarked && isNext
    ? [("steps --done \(step.number)", "mark this step as done")] : []
  if !(practice + mark).isEmpty { page.next(practice + mark) }
  return page
}

/// In the place of what belongs to reaching out, for somebody who wants to be well.
func healingPage() -> Page {
  var page = Page()
  page.lead("You're here to heal, so you can skip this part.")
  page.blank()
  page.text(
    """
    It's about getting back in touch. If you'd like that after all, you can change your goal.
    """)
  page.next([
    ("status", "where you are"), ("settings goal reconnect", "if getting back is what you want"),
  ])
  return page
}

/// A topic, whole.
private func topicPage(_ topic: Topic, of journey: Journey?) -> Page {
  guidancePage(topic.guidance, "Topic '\(topic.id)'", topic.title, of: journey)
}

private func guidancePage(
  _ guidance: Guidance, _ place: String, _ title: String, of journey: Journey?
) -> Page {
  var page = Page()
  page.lead(spoken(guidance.lead, of: journey))
  page.text("\("\(place): \(title)", .faint)")
  for paragraph in guidance.paragraphs {
    page.blank()
    page.text(Text(spoken(paragraph, of: journey)))
  }
  for list in guidance.lists {
    page.blank()
    page.heading(spoken(list.title, of: journey))
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
