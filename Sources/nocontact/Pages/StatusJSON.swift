import NoContactCore

/// The status as scripts read it; with no journey, everything but the state and the day is null.
func statusJSON(_ progress: Progress?, today: Day) -> JSON {
  let journey = progress?.journey
  return .object(of: [
    "schema": .integer(1),
    "state": .string(progress?.state.rawValue ?? "none"),
    "today": .text(today),
    "breakup": .text(journey?.breakup) ?? .null,
    "daysSinceBreakup": journey.map { .integer(today - $0.breakup) } ?? .null,
    "name": .text(journey?.name) ?? .null,
    "goal": .text(journey?.goal.rawValue) ?? .null,
    "countdown": progress?.countdownJSON ?? .null,
    "runs": progress.map { progress in
      .object(of: [
        "count": .integer(progress.runs.starts.count), "best": .integer(progress.runs.best),
      ])
    } ?? .null,
    "slips": progress?.slips.json ?? .null,
    "step": progress?.path.current?.json ?? .null,
    "stepsDone": progress.map { .array($0.path.done.sorted().map(JSON.integer)) } ?? .null,
  ])
}

extension Progress {
  fileprivate var countdownJSON: JSON {
    .object(of: [
      "from": .text(journey.from), "runFrom": .text(runs.current), "days": .integer(journey.days),
      "day": .integer(day), "clean": .integer(clean), "left": .integer(left),
      "ends": .text(ends), "complete": .bool(isComplete),
    ])
  }
}

extension Slips {
  fileprivate var json: JSON {
    var latest: JSON?
    if let last, case .slip(let kind, _) = last.kind {
      latest = .object(of: [
        "id": .string(last.id), "kind": .string(kind.rawValue), "day": .text(last.day),
      ])
    }
    return .object(of: [
      "total": .integer(total), "theirs": .integer(theirs), "yours": .integer(yours),
      "necessary": .integer(necessary), "last": latest ?? .null,
    ])
  }
}

extension Step {
  /// Which step it is.
  var json: JSON {
    .object(of: ["number": .integer(number), "id": .string(id), "title": .string(title)])
  }
}
