import NoContactCore

/// How ready someone is to reach out.
struct ReadyAnswer: RecordedAnswer {
  let recording: Recording
  /// The signs, and whether it is safe.
  let readiness: Readiness

  static var members: [Member<ReadyAnswer>] {
    [
      Member("ready", "Whether it is enough.", \.isReady),
      Member("missing", "The signs that are not true yet.", \.missing).among(Vocabulary.signs),
    ] + Recording.members(of: \.recording)
  }

  private var goal: Goal { recording.after.journey.goal }
  private var isReady: Bool { readiness.isReady(for: goal) }
  private var missing: [String] { readiness.missing(for: goal) }

  var page: Page {
    let (journey, after) = (recording.after.journey, recording.after)
    var page = Page()
    if let voice = after.practice.hazardVoice {
      // To somebody who is afraid, what else was named just now is answered as well.
      let isSaid = voice == .asked ? Hazard.asked.rawValue : ""
      let named = voice == .neither ? [] : readiness.hazards.filter { $0 != isSaid }
      for words in named.compactMap(Self.keepAway) {
        page.lead(spoken(words, of: journey))
      }
      if !page.blocks.isEmpty { page.blank() }
      page.append(unsafePage(voice, of: journey, territory: recording.territory))
      page.blank()
      page.text("\(recording.place).")
      return page
    }
    if recording.before.practice.isUnsafe {
      page.lead(
        "Talk to someone before you write anything: 'nocontact guide safety' lists people to call.")
      page.text(
        """
        You said before that it wasn't safe. If they asked you to stop, or there's an order, time \
        and calm don't change that.
        """)
    } else if isReady, let plea = pleaWords(after) {
      page.lead(plea)
    } else {
      page.lead(lead(readiness, after))
    }
    page.blank()
    let trueSigns = readiness.count(for: goal)
    let verb = trueSigns == 1 ? "is" : "are"
    let count = "\(trueSigns) of \(Vocabulary.signs(for: goal).count) signs \(verb) true"
    // Beside what was unsafe, more signs are no progress.
    let isMore = recording.before.practice.isUnsafe ? "" : change(since: recording.before, after)
    page.text("\(count)\(isMore).")
    if !after.isComplete && after.state == .counting {
      let left = counted(after.left, "day")
      page.text(
        goal == .heal
          ? "This is saved. The countdown is over in \(left)."
          : "This is saved. Steps 10 to 14 stay closed until the countdown is over, in \(left).")
    }
    if !missing.isEmpty {
      page.blank()
      let threshold = Readiness.threshold(for: goal)
      if !isReady {
        page.text("You need \(threshold) of them, including any marked 'needed'.")
      }
      page.heading("Not true yet, and the step that helps")
      page.rows(
        missing.map { sign in
          let step = Readiness.step(for: sign).map { "step \($0.number)" } ?? ""
          let needed = Readiness.required.contains(sign) ? "needed; " : ""
          return ("\(sign, .command)", "\(itemText(sign, of: journey)) (\(needed)\(step))")
        }, indent: 2)
    }
    page.blank()
    page.text(recording.receipt)
    page.next(
      recording.before.practice.isUnsafe || isReady && pleaWords(after) != nil
        ? [("guide safety", "who can help"), ("status", "where you are")]
        : nextCommands(readiness, after))
    return page
  }
}

extension ReadyAnswer {
  /// What follows from a hazard that asks for distance; nil for another one.
  fileprivate static func keepAway(_ hazard: String) -> String? {
    switch Hazard(rawValue: hazard) {
    case .asked:
      "They've asked you to stop, so send nothing, and don't answer, even if they write first."
    case .order:
      """
      There's an order, so keep to it, and don't answer. If it protects you and {ex} breaks it, call \
      the police.
      """
    case .afraid, nil: nil
    }
  }
}

private func lead(_ readiness: Readiness, _ progress: Progress) -> String {
  if !readiness.isReady(for: progress.journey.goal) {
    return "Not yet, and that's fine. Pick one of the signs below to work on."
  }
  if progress.state == .counting { return "You're well on your way. Finish the countdown first." }
  return progress.journey.goal == .heal
    ? "You're doing well. Nothing has to follow from that."
    : "You're ready, if you want to be. Sleep on it before you write anything."
}

private func change(since before: Progress, _ after: Progress) -> String {
  guard let past = before.practice.readiness, let now = after.practice.readiness else { return "" }
  let (entry, goal) = (past.entry, after.journey.goal)
  let difference = now.result.count(for: goal) - past.result.count(for: goal)
  let words =
    difference == 0 ? "as many as" : "\(abs(difference)) \(difference > 0 ? "more" : "fewer") than"
  let day = DateWords.distance(of: entry.day, from: after.today)
  return ", \(words) \(entry.day == after.today ? "earlier today" : day)"
}

private func nextCommands(_ readiness: Readiness, _ progress: Progress) -> [(Text, Text)] {
  let goal = progress.journey.goal
  if let sign = readiness.missing(for: goal).first, !readiness.isReady(for: goal),
    let step = Readiness.step(for: sign)
  {
    return [("guide \(step.number)", "the step that helps with '\(sign)'")]
  }
  if progress.state == .counting { return [("status", "where you are")] }
  return progress.journey.goal == .heal
    ? [("end moved-on", "whenever you like")]
    : [
      ("guide 10", "how to write the first text"),
      ("end moved-on", "or leave it here, if you're happy to"),
    ]
}
