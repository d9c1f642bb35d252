import NoContactCore

/// How ready someone is to reach out.
struct ReadyAnswer: RecordedAnswer {
  let recording: Recording
  /// The signs, and whether it is safe.
  let readiness: Readiness

  static var members: [Member<ReadyAnswer>] {
    [
      Member("ready", "Whether it is enough.", \.isReady),
      Member("missing", "The signs that are not true yet.", \.missing),
    ] + Recording.members(of: \.recording)
  }

  private var goal: Goal { recording.after.journey.goal }
  private var isReady: Bool { readiness.isReady(for: goal) }
  private var missing: [String] { readiness.missing(for: goal) }

  var page: Page {
    let (journey, after) = (recording.after.journey, recording.after)
    let opensNothing = !after.isComplete && after.state == .counting
    var page = Page()
    page.lead(lead(readiness, after))
    page.blank()
    let trueSigns = readiness.count(for: goal)
    let verb = trueSigns == 1 ? "is" : "are"
    let count = "\(trueSigns) of \(Vocabulary.signs(for: goal).count) signs \(verb) true"
    page.text("\(count)\(change(since: recording.before, after)).")
    if opensNothing {
      let left = counted(after.left, "day")
      page.text("The countdown still has \(left), so this is kept and opens nothing yet.")
    }
    if !readiness.isSafe {
      page.blank()
      page.text(
        """
        Where someone has asked for distance, or where there is fear, staying away is the whole \
        plan, and no sign outweighs it. You can be well without that conversation.
        """)
    }
    if readiness.isSafe && !missing.isEmpty {
      page.blank()
      page.heading("What is missing, and the step that works on it")
      page.rows(
        missing.map { sign in
          let step = Readiness.step(for: sign).map { " (step \($0.number))" } ?? ""
          let needed = Readiness.required.contains(sign) ? ", needed" : ""
          return ("\(sign, .command)", "\(itemText(sign, of: journey))\(step)\(needed)")
        }, indent: 2)
    }
    page.blank()
    page.text(recording.receipt)
    page.next(nextCommands(readiness, after))
    return page
  }
}

private func lead(_ readiness: Readiness, _ progress: Progress) -> String {
  if !readiness.isSafe { return "Do not write. Keep away, and let somebody help you with that." }
  if !readiness.isReady(for: progress.journey.goal) {
    return "Not yet. Leave it quiet, and work on one of the signs below."
  }
  if progress.state == .counting { return "Stay quiet until the countdown is complete." }
  return progress.journey.goal == .heal
    ? "You are well. Nothing has to follow from it."
    : "You are ready, if you want to. Sleep on it before you write anything."
}

private func change(since before: Progress, _ after: Progress) -> String {
  guard let (past, entry) = before.practice.readiness, let (now, _) = after.practice.readiness
  else { return "" }
  let goal = after.journey.goal
  let difference = now.count(for: goal) - past.count(for: goal)
  let words =
    difference == 0 ? "as many as" : "\(abs(difference)) \(difference > 0 ? "more" : "fewer") than"
  let day = DateWords.distance(of: entry.day, from: after.today)
  return ", \(words) \(entry.day == after.today ? "earlier today" : day)"
}

private func nextCommands(_ readiness: Readiness, _ progress: Progress) -> [(String, Text)] {
  if !readiness.isSafe { return [("guide safety", "who can help")] }
  let goal = progress.journey.goal
  if let sign = readiness.missing(for: goal).first, !readiness.isReady(for: goal),
    let step = Readiness.step(for: sign)
  {
    return [("guide \(step.number)", "the step that works on '\(sign)'")]
  }
  if progress.state == .counting { return [("status", "where you are")] }
  return progress.journey.goal == .heal
    ? [("end moved-on", "close the journey, whenever you are content")]
    : [("guide 10", "how to write the first text"), ("end moved-on", "or stop here, content")]
}
