import NoContactCore

/// The boundaries to keep in mind.
struct BoundariesAnswer: Answer {
  /// Where the journey stands.
  let progress: Progress
  /// The country whose help lines come first.
  let territory: String?

  private var boundaries: Boundaries { progress.practice.boundaries }

  var page: Page {
    let instead = progress.unsafePage(
      territory,
      afraid: """
        Your safety comes first. People who know about this can help you make a safety plan.
        """,
      asked: "The boundary that counts now is theirs: keep away.",
      neither: "The boundary that counts now is distance.")
    if let instead { return instead }
    if progress.journey.goal == .heal { return healingPage() }
    var page = Page()
    let lead =
      boundaries.areComplete
      ? "Keep these in mind. You don't have to tell anyone yet."
      : "Before you meet, choose what you'll hold to."
    page.lead(lead)
    page.blank()
    page.rows(
      Vocabulary.boundaries.map { id in
        let state = boundaries.agreed.contains(id) ? Text("agreed", .good) : Text("open", .faint)
        return ("\(id, .command)", "\(state): \(itemText(id, of: progress.journey))")
      }, indent: 2)
    if !boundaries.own.isEmpty {
      page.blank()
      page.heading("Your own")
      page.rows(
        boundaries.own.map { ("\($0.id.prefix(6), .command)", Text($0.note ?? "")) }, indent: 2)
    }
    let open = Vocabulary.boundaries.filter { !boundaries.agreed.contains($0) }
    if !progress.isOpen(.boundaries) {
      page.next([("steps", "what opens this step")])
      return page
    }
    page.next(
      (open.isEmpty
        ? []
        : [
          (
            "boundaries agree",
            open.count == Vocabulary.boundaries.count
              ? "agree to all four, or to some" : "agree to the rest, or to some"
          )
        ])
        + [("boundaries add '...'", "one of your own")])
    return page
  }

  static var members: [Member<BoundariesAnswer>] {
    [
      Member("boundaries", "The four of the method.") { answer in
        Vocabulary.boundaries.map { id in
          Row(
            id: id, text: itemText(id, of: answer.progress.journey),
            isAgreed: answer.boundaries.agreed.contains(id))
        }
      },
      Member("own", "The user's own.") { $0.boundaries.own.map(OwnWords.init) },
    ]
  }

  private struct Row: ObjectShaped {
    let id: String
    let text: String
    let isAgreed: Bool

    static var members: [Member<Row>] {
      [
        Member("id", "The word it is typed by.", \.id).among(Vocabulary.boundaries),
        Member("text", "What it says.", \.text),
        Member("agreed", "Whether the user holds to it.", \.isAgreed),
      ]
    }
  }
}

/// A change to the boundaries.
struct BoundaryChangeAnswer: RecordedAnswer {
  let recording: Recording

  private var lead: String {
    switch recording.entry.kind {
    case .boundary(.remove): "It's off your list. You can agree to it again whenever you like."
    case .boundary(.add): "That's yours now. Keep it, even on lonely days."
    case .boundary(.agree(let ids)) where ids.count > 1:
      "Saved. Keep to them, even on lonely days."
    default: "Saved. Keep to it, even on lonely days."
    }
  }

  var page: Page {
    let boundaries = recording.after.practice.boundaries
    var page = Page()
    page.lead(lead)
    page.blank()
    let own = boundaries.own.isEmpty ? "" : ", and added \(boundaries.own.count) of your own"
    let agreed =
      boundaries.areComplete
      ? "all four" : "\(boundaries.agreed.count) of the \(Vocabulary.boundaries.count)"
    page.text("You've agreed to \(agreed)\(own).")
    page.text(recording.receipt)
    page.next([("boundaries", "all of them"), ("status", "where you are")])
    return page
  }
}
