import NoContactCore
import Testing

@Suite struct MethodTests {
  private func step(_ number: Int) throws -> Step {
    try #require(Step.all.first { $0.number == number })
  }

  /// The ids of each list that has any, in order.
  private func ids(_ guidance: Guidance) -> [[String]] {
    guidance.lists.map { $0.items.compactMap(\.id) }.filter { !$0.isEmpty }
  }

  @Test(arguments: [
    (1, "no-contact", "Keep no contact", Stage.noContact, Step.Opening.pace(day: 1)),
    (2, "emotions", "Steady your emotions", .noContact, .pace(day: 1)),
    (3, "yourself", "Work on yourself", .noContact, .pace(day: 3)),
    (4, "accept", "Accept that it may be over", .noContact, .pace(day: 7)),
    (5, "honest", "Be honest about the relationship", .lookBack, .pace(day: 10)),
    (6, "own-part", "Own your part", .lookBack, .pace(day: 14)),
    (7, "reasons", "Want it for the right reasons", .lookBack, .pace(day: 18)),
    (8, "options", "Explore your options", .lookBack, .pace(day: 22)),
    (9, "ready", "Decide whether to end no contact", .decide, .countdownComplete),
    (10, "text", "Send a text", .reachOut, .stepDone(9)),
    (11, "boundaries", "Set your boundaries", .reachOut, .stepDone(9)),
    (12, "meet", "Meet", .reachOut, .stepDone(9)),
    (13, "walk-away", "Be prepared to walk away", .reachOut, .stepDone(9)),
    (14, "together", "Talk about getting back together", .reachOut, .stepDone(12)),
  ])
  func hasTheStepsOfTheMethod(
    _ number: Int, _ id: String, _ title: String, _ stage: Stage, _ opening: Step.Opening
  ) throws {
    let step = Step.all[number - 1]
    #expect(step.number == number)
    #expect(step.id == id)
    #expect(step.title == title)
    #expect(step.stage == stage)
    #expect(step.opening == opening)
    #expect(Step.named(id) == step)
    #expect(Step.named("\(number)") == step)
  }

  @Test func hasFourteenStepsAndNoMore() {
    #expect(Step.all.count == 14)
    for name in ["0", "15", "", "01", "-1", "safety", "No-Contact "] {
      #expect(Step.named(name) == nil, "\(name)")
    }
    #expect(
      Stage.allCases.map(\.title) == ["No contact", "Look back", "Decide", "Reach out"])
  }

  @Test(arguments: [
    (1, ["slip", "guard"]), (2, ["urge", "checkin"]), (3, ["did", "note"]), (4, ["note"]),
    (5, ["reflect"]), (6, ["reflect"]), (7, ["reflect"]), (8, ["did"]), (9, ["ready"]),
    (10, ["draft"]), (11, ["boundaries"]), (12, ["meet"]), (13, ["restart"]), (14, ["talk"]),
  ])
  func isPractisedWithCommands(_ number: Int, _ commands: [String]) throws {
    #expect(try step(number).practice == commands)
  }

  @Test func isDoneAsTheMethodSays() throws {
    let markable = try (1...14).filter { try step($0).canBeMarked }
    #expect(Set(markable).isSuperset(of: [4, 8, 10, 13]))
    #expect(Set(markable).isDisjoint(with: [1, 9, 11, 12, 14]))
    #expect(try step(1).completion == .countdown)
    #expect(try step(5).completion == .answers(["5.1", "5.2", "5.3", "5.4", "5.5"]))
    #expect(try step(6).completion == .answers(["6.1", "6.2", "6.3", "6.4"]))
    #expect(try step(7).completion == .answers(["7.1", "7.2", "7.3"]))
    #expect(try step(9).completion == .readiness)
    #expect(try step(10).completion == .texts)
    #expect(try step(11).completion == .boundaries)
    #expect(try step(12).completion == .meeting)
    #expect(try step(14).completion == .talk)
  }

  @Test(arguments: [
    (1, [["text", "encounter", "dating"]]),
    (2, [["clingy", "begging", "jealous", "angry", "interrogating", "stalking", "guilt"]]),
    (
      3,
      [
        ["fitness", "style", "hobby", "confidence", "goals", "out"],
        [
          "therapist", "journal", "friend", "outdoors", "exercise", "food", "sleep", "meditation",
        ],
      ]
    ),
    (4, []), (5, [["5.1", "5.2", "5.3", "5.4", "5.5"]]), (6, [["6.1", "6.2", "6.3", "6.4"]]),
    (7, [["7.1", "7.2", "7.3"]]),
    (
      9,
      [
        [
          "quiet-mind", "no-anger", "calm-around", "positive-change", "excited", "dated-others",
          "at-peace",
        ], ["safe", "asked", "order", "afraid"],
      ]
    ), (10, [["first", "over-it", "apology"]]),
    (11, [["mutual-effort", "official-first", "commitment", "solve-issues"]]),
    (12, [["leaning-in", "eye-contact", "smiling", "touch"]]),
  ])
  func listsEveryIdInItsStep(_ number: Int, _ expected: [[String]]) throws {
    #expect(try ids(step(number).guidance) == expected)
  }

  @Test func usesNoIdTwiceInOneStep() {
    for step in Step.all {
      let ids = ids(step.guidance).flatMap { $0 }
      #expect(Set(ids).count == ids.count)
    }
  }

  @Test func hasTheTopicsBesideTheSteps() {
    let ids = [
      "text", "encounter", "visit", "dating", "looking", "urge", "night", "relapse", "exceptions",
      "home",
      "block",
      "life", "died", "safety", "evidence",
    ]
    #expect(Topic.all.map(\.id) == ids)
    for id in ids { #expect(Topic.named(id)?.id == id) }
    #expect(Topic.named("no-contact") == nil)
  }

  @Test func understandsEverydayWords() {
    let ids = Set(Topic.all.map(\.id) + Step.all.map(\.id))
    for (word, id) in Topic.aliases {
      #expect(!ids.contains(word), "\(word) is an id")
      #expect(word == word.lowercased() && !word.isEmpty)
      #expect(Topic.meant(by: word)?.id == id)
      #expect(Topic.meant(by: word.uppercased())?.id == id)
    }
    for (words, id) in [
      (["children", "kids", "work", "divorce", "lawyer", "money", "pets", "visa"], "exceptions"),
      (["block", "blocked"], "block"), (["night", "insomnia"], "night"),
      (["death", "died"], "died"),
      (
        [
          "suicide", "scared", "afraid", "restraining order", "stalking", "stalked", "stalker",
          "overdose", "pills", "non-molestation", "sos", "bail",
        ], "safety"
      ), (["looked", "profile"], "looking"), (["bereaved"], "died"), (["crying"], "night"),
      (["queer"], "life"),
      (["sober", "long distance", "young", "disabled", "poor", "polyamorous", "dumped"], "life"),
      (["roommate", "office", "home"], "home"), (["research"], "evidence"),
    ] {
      for word in words { #expect(Topic.meant(by: word)?.id == id, "\(word)") }
    }
    #expect(Topic.meant(by: "txet") == nil && Topic.meant(by: "") == nil)
  }

  @Test func hasPiecesForManyDays() {
    for step in Step.all + Step.healing {
      #expect(step.daily.count >= (step.number == 1 ? 12 : 10), "\(step.id)")
      #expect(Set(step.daily).count == step.daily.count, "\(step.id)")
    }
    #expect(Step.afterFirstText.count >= 10)
    #expect(Set(Step.afterCompletion).count == 30 && Step.afterCompletion.count == 30)
  }

  /// None of thirty days has the piece of one of the ten before it.
  @Test(arguments: Goal.allCases) func repeatsNoPieceWithinTenDays(_ goal: Goal) throws {
    let from = try day("2026-11-01")
    let journey = Journey(
      id: "j", changed: Moment(midnightOf: from), breakup: from, from: from, goal: goal)
    let pieces = (0..<30).map { Progress(journey, today: from.advanced(by: $0)).path.piece }
    for (number, piece) in pieces.enumerated() {
      #expect(piece != nil && !pieces[max(0, number - 10)..<number].contains(piece), "\(number)")
    }
  }

  @Test func turnsNineStepsTowardsBeingWell() {
    let healing = Goal.heal.steps
    #expect(healing.map(\.number) == Array(1...9) && healing == Array(Step.all.prefix(9)))
    #expect(Goal.reconnect.steps.map(\.title) == Step.all.map(\.title))
    #expect(healing.map(\.id) == Step.all.prefix(9).map(\.id))
    #expect(Goal.heal.step("honest")?.completion == .answers(["5.1", "5.2", "5.3", "5.4"]))
    #expect(Goal.heal.step("text") == nil && Goal.heal.step("10") == nil)
    #expect(Vocabulary.questions(for: .heal) == Vocabulary.questions.filter { $0 != "5.5" })
    #expect(
      Vocabulary.signs(for: .heal)
        == Vocabulary.signs.filter { !["excited", "dated-others"].contains($0) })
    let waiting = [
      "come back", "comes back", "second chance", "get back", "getting back", "again and why",
    ]
    for step in healing {
      let guidance = step.guidance
      let texts =
        [step.title, guidance.lead] + guidance.paragraphs + step.daily
        + guidance.lists.flatMap { $0.items.map(\.text) }
      for text in texts {
        #expect(!waiting.contains(where: text.lowercased().contains), "\(step.id): \(text)")
      }
    }
  }
}

@Suite struct SlipKindTests {
  @Test func hasTheSidesOfTheContract() {
    let theirs = [
      "text", "call", "email", "message", "letter", "friend", "visit", "encounter", "dating",
    ]
    let breaking = ["replied", "texted", "called", "emailed", "messaged", "met"]
    #expect(SlipKind.allCases.map(\.rawValue) == theirs + breaking + ["looked"])
    #expect(SlipKind.allCases.filter(\.isYours).map(\.rawValue) == breaking + ["looked"])
    #expect(SlipKind.allCases.filter(\.breaksCountdown).map(\.rawValue) == breaking)
  }

  @Test func understandsOtherWords() throws {
    for (word, kind) in SlipKind.aliases {
      #expect(SlipKind(rawValue: word) == nil, "\(word) is a kind")
      #expect(word == word.lowercased() && !word.contains(" "))
      #expect(SlipKind(word: word) == kind)
      #expect(SlipKind(word: word.uppercased()) == kind)
    }
    for kind in SlipKind.allCases { #expect(SlipKind(word: kind.rawValue) == kind) }
    let words = ["sms": "text", "dm": "message", "saw": "encounter", "reply": "replied"]
    for (word, kind) in words { #expect(SlipKind(word: word)?.rawValue == kind) }
    #expect(SlipKind(word: "stalked") == .looked)
    for word in ["", "txet", "slip", "text "] { #expect(SlipKind(word: word) == nil) }
  }

  @Test func leadsToTheGuidanceOfItsSituation() {
    let topics: [SlipKind: String] = [
      .text: "text", .call: "text", .email: "text", .message: "text", .encounter: "encounter",
      .dating: "dating",
    ]
    for kind in SlipKind.allCases {
      let topic = kind.topic(necessary: false).id
      if let expected = topics[kind] { #expect(topic == expected) }
      if kind.breaksCountdown {
        #expect(topic == "relapse")
        #expect(kind.topic(necessary: true).id == "exceptions")
      }
    }
    #expect(SlipKind.looked.topic(necessary: false).id == "looking")
  }
}
