import NoContactCore

/// The beginning of a report: what can be read in a minute.
struct ReportSummary {
  let report: ReportContent

  /// The summary, a fact to a tile.
  var html: String {
    var html = "<h2>In short</h2>\n<dl class=\"tiles\">\n"
    for fact in facts {
      html += "<div><dt>\(HTML.escaped(fact.name))</dt>"
      for words in fact.words where !words.isEmpty { html += "<dd>\(HTML.escaped(words))</dd>" }
      html += "</div>\n"
    }
    return html + "</dl>\n"
  }

  private var facts: [(name: String, words: [String])] {
    let (whole, part) = (report.whole, report.part.practice)
    var facts: [(name: String, words: [String])] = [
      ("Where it stands", standing),
      (
        "Best streak",
        [
          counted(whole.runs.best, "day"), "of \(counted(whole.runs.starts.count, "streak"))",
        ]
      ),
      ("Days without contact", ["\(whole.runs.daysInAll) in all"]),
    ]
    let slips = part.slips
    let own = slips.yours - slips.necessary - slips.looks
    facts += [
      ("Contact from them, or by chance", ["\(slips.theirs)"]),
      (
        "Contact from this side", ["\(own)", slips.looks > 0 ? counted(slips.looks, "look") : ""]
      ),
      ("Necessary contact", ["\(slips.necessary)"]),
      ("Urges", urges),
    ]
    if let first = part.moods.first, let last = part.moods.last {
      let sum = part.moods.reduce(0) { $0 + $1.mood }
      facts.append(
        (
          "Mood, first to last",
          [
            "\(first.mood) to \(last.mood) of 5",
            "\(tenths(sum, of: part.moods.count)) on average, in \(counted(part.moods.count, "check-in"))",
          ]
        ))
    }
    facts.append(("Self-care", care))
    let answers = part.answers.count
    if answers > 0 {
      facts.append(("Questions answered", ["\(answers) of \(part.answers.questions.count)"]))
    }
    return facts
  }

  private var standing: [String] {
    let progress = report.whole
    let journey = progress.journey
    if let outcome = journey.outcome, let end = journey.end {
      return ["Over: \(outcome.title)", "since \(DateWords.full(end.day))"]
    }
    if let reachedOut = progress.runs.reachedOut {
      return ["In touch again", "first text sent on \(DateWords.full(reachedOut))"]
    }
    if progress.isComplete {
      return [
        "\(counted(progress.clean, "day")) without contact",
        "the \(journey.days) days were reached on \(DateWords.full(progress.ends))",
      ]
    }
    // While a hazard stands, there is no day to look forward to as one that opens something.
    if progress.practice.isUnsafe { return ["Day \(progress.day)"] }
    return [
      "Day \(progress.day) of \(journey.days)",
      "\(progress.left) to go, done on \(DateWords.full(progress.ends))",
    ]
  }

  private var urges: [String] {
    let urges = report.part.practice.urges
    let ends = UrgeOutcome.allCases.map { outcome in
      let count = urges.count { $0.outcome == outcome }
      return count > 0 ? "\(count) \(outcome.ending)" : ""
    }
    let open = urges.count { $0.outcome == nil }
    return [
      "\(urges.count)",
      listed(ends + [open > 0 && open < urges.count ? "\(open) not told" : ""]),
    ]
  }

  private var care: [String] {
    let tally = report.part.practice.activities
    let known = report.isDiscreet ? Vocabulary.activities : tally.all
    let names = known.filter { tally[$0] != nil }.sorted {
      (tally[$0]?.count ?? 0) > (tally[$1]?.count ?? 0)
    }
    return [
      counted(tally.total, "time"),
      listed(names.prefix(5).map { "\($0) \(tally[$0]?.count ?? 0)" }),
    ]
  }
}

/// A mean with one place after the point.
func tenths(_ sum: Int, of count: Int) -> String {
  guard count > 0 else { return "0" }
  let tenths = (sum * 20 + count) / (count * 2)
  return tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)"
}

extension UrgeOutcome {
  /// How several of them ended, after their number.
  fileprivate var ending: String {
    switch self {
    case .passed: "passed"
    case .stillThere: "still there"
    case .gaveIn: "gave in"
    }
  }
}
