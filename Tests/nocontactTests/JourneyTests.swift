import Foundation
import Testing

/// Which commands need a journey, and what they answer to scripts.
@Suite struct JourneyTests {
  @Test func needsAJourney() throws {
    let home = try Home()
    for words in [
      ["status"], ["slip", "text"], ["checkin", "3"], ["note", "x"], ["log"], ["settings"],
      ["settings", "name"], ["settings", "name", "Sam"], ["restart"], ["end", "stopped"], ["undo"],
      ["redo"], ["steps", "--done", "1"], ["did"], ["did", "sleep"], ["reasons"],
      ["urge", "--json"],
      ["urge", "--wait", "0", "--json"], ["urge", "--outcome", "passed"], ["reflect"],
      ["reflect", "5.1", "x"], ["ready", "--signs", "", "--safe"], ["draft", "hey"],
      ["draft", "hey", "--sent"], ["boundaries"], ["boundaries", "add", "x"], ["meet"],
      ["meet", "log"], ["talk", "yes"], ["edit", "last", "--note", "x"], ["note", "--edit"],
      ["edit", "last", "--edit"], ["delete", "last"], ["delete", "last", "--for-good"],
      ["calendar"], ["calendar", "--all", "--json"], ["stats"], ["stats", "--json"],
    ] {
      try home.run(words).refused(3, "nocontact start")
      #expect(home.files == [], "\(words)")
    }
    let status = try home.run(["status", "--json"]).expect(3).json()
    #expect(status["state"] as? String == "none")
    #expect(status["today"] as? String == "2026-11-22")
    #expect(Set(status.keys) == JourneyTests.statusKeys)
    for key in JourneyTests.statusKeys.subtracting(["schema", "state", "today"]) {
      #expect(status[key] is NSNull, "\(key)")
    }
    let welcome = try home.run([]).succeeded()
    #expect(welcome.text.contains("nocontact start"))
    for words in [["steps"], ["guide"], ["restore"], ["help"]] { try home.run(words).succeeded() }
  }

  @Test func runsOneJourneyAtATime() throws {
    let home = try Home(slips: ["1"])
    let before = home.bytes
    try home.run(["start"]).refused(1, "status", "restart", "end")
    try home.run(["start", "yesterday", "--json"]).refused(1)
    #expect(home.bytes == before)
  }

  @Test func closesAndBeginsAnother() throws {
    let home = try Home(slips: ["1"])
    try home.run(["end", "moved-on", "well"]).succeeded()
    let status = try home.run(["status", "--json"]).succeeded().json()
    #expect(status["state"] as? String == "ended")
    try home.run(["status"]).succeeded()
    try home.run([]).succeeded()
    for words in [
      ["slip", "text"], ["checkin", "3"], ["note", "x"], ["restart"], ["end", "stopped"],
      ["settings", "name", "Kim"], ["steps", "--done", "1"],
    ] {
      try home.run(words).refused(3)
    }
    #expect(try home.notes() == ["1", "well"])
    try home.run(["start", "--name", "Kim"]).succeeded()
    #expect(try entries(home.run(["log", "--json"]).succeeded()).isEmpty)
    #expect(try entries(home.run(["log", "--all", "--json"]).succeeded()).count == 2)
    try home.run(["undo", "2"]).succeeded()
    #expect(
      try home.run(["status", "--json"]).succeeded().json()["state"] as? String == "counting")
  }

  @Test func deletesAnEntryOnce() throws {
    let home = try Home(slips: ["1", "2"])
    let deleted = try home.run("delete last last --json").succeeded().json()["deleted"]
    #expect((deleted as? [String])?.count == 1)
    #expect(try home.entries().count == 1)
  }

  @Test func erasesEverything() throws {
    let home = try Home(slips: ["1"])
    try home.run(["erase", "--yes"]).succeeded()
    #expect(home.files.filter { $0.hasSuffix(".json") } == [])
    #expect(home.files.filter { $0.contains("history") } == [])
    try home.run(["status"]).expect(3)
    try home.run(["erase", "--yes", "--json"]).succeeded()
  }

  private func entries(_ ended: Ended) throws -> [[String: Any]] {
    try #require(ended.json()["entries"] as? [[String: Any]])
  }

  static let statusKeys: Set = [
    "schema", "state", "today", "breakup", "daysSinceBreakup", "name", "goal", "countdown", "runs",
    "slips", "lastLooked", "step", "stepsDone",
  ]

  /// A value's type as the contract has it; a flag is not taken for a number.
  private func type(_ value: Any?) -> String {
    switch value {
    case is NSNull: "null"
    case let number as NSNumber: String(cString: number.objCType) == "c" ? "flag" : "number"
    case is String: "text"
    case is [Any]: "list"
    case is [String: Any]: "object"
    default: "none"
    }
  }

  /// The keys of an object with the types of their values, `name:text`.
  private func shape(_ value: Any?) -> Set<String> {
    Set((value as? [String: Any] ?? [:]).map { "\($0.key):\(type($0.value))" })
  }

  private func isStatus(_ value: Any?, _ place: SourceLocation = #_sourceLocation) {
    let status = value as? [String: Any]
    #expect(
      shape(status).subtracting(["lastLooked:null", "lastLooked:text"]) == [
        "schema:number", "state:text", "today:text", "breakup:text", "daysSinceBreakup:number",
        "name:text", "goal:text", "countdown:object", "runs:object", "slips:object", "step:object",
        "stepsDone:list",
      ], sourceLocation: place)
    #expect(
      shape(status?["countdown"]) == [
        "from:text", "runFrom:text", "days:number", "day:number", "clean:number", "left:number",
        "ends:text", "complete:flag",
      ], sourceLocation: place)
    #expect(
      shape(status?["runs"]) == ["count:number", "best:number", "daysInAll:number"],
      sourceLocation: place)
    let slips = status?["slips"] as? [String: Any]
    #expect(
      shape(slips).subtracting(["last:null", "last:object"]) == [
        "total:number", "theirs:number", "yours:number", "necessary:number",
      ], sourceLocation: place)
    if let last = slips?["last"] as? [String: Any] {
      #expect(shape(last) == ["id:text", "kind:text", "day:text"], sourceLocation: place)
    }
    #expect(
      shape(status?["step"]) == ["number:number", "id:text", "title:text"], sourceLocation: place)
  }

  @Test func answersScripts() throws {
    let home = try Home()
    let start = ["start", "2026-11-03", "--breakup", "2026-11-01", "--name", "Sam", "--json"]
    isStatus(try home.run(start).succeeded().json()["status"])
    for words in [
      ["slip", "text", "hi"], ["slip", "replied", "--necessary"], ["slip", "looked"],
      ["checkin", "3", "--urge", "4"], ["note", "x"], ["note", "--unsent", "x"],
      ["edit", "last", "--note", "y"], ["restart", "--on", "yesterday"],
    ] {
      let answer = try home.run(words + ["--json"]).succeeded().json()
      #expect(answer["schema"] as? Int == 1)
      isStatus(answer["status"])
      #expect(
        shape(answer["entry"]).isSuperset(of: ["id:text", "kind:text", "day:text", "at:text"]),
        "\(words)")
    }
    isStatus(try home.run(["status", "--json"]).succeeded().json())
    for words in [
      ["undo"], ["redo"], ["undo", "2"], ["settings"], ["settings", "name"],
      ["settings", "name", "Kim"],
      ["guide"], ["guide", "urge"], ["guide", "--list"], ["steps"], ["steps", "--done", "4"],
      ["restore"],
      ["restore", "1"], ["delete", "last"], ["delete", "last", "--for-good"], ["log"],
      ["log", "--all"], ["calendar"], ["stats"],
      ["end", "stopped"], ["status"], ["erase", "--yes"],
    ] {
      let answer = try home.run(words + ["--json", "--no-input"]).succeeded()
      #expect(try answer.json()["schema"] as? Int == 1, "\(words)")
      #expect(answer.output.last == UInt8(ascii: "\n"))
    }
  }

  @Test func listsTheStepsForScripts() throws {
    let home = try Home(slips: [])
    for (goal, count) in [("reconnect", 14), ("heal", 9)] {
      try home.run(["settings", "goal", goal]).succeeded()
      let answer = try home.run(["steps", "--json"]).succeeded().json()
      let steps = try #require(answer["steps"] as? [[String: Any]])
      #expect(steps.compactMap { $0["number"] as? Int } == Array(1...count))
      for step in steps {
        #expect(
          shape(step) == ["number:number", "id:text", "title:text", "stage:text", "state:text"])
        let state = try #require(step["state"] as? String)
        #expect(["done", "now", "open", "closed"].contains(state))
      }
    }
  }

  /// The example of the contract, kind for kind.
  @Test func countsAsPromised() throws {
    let home = try Home(slips: [])
    try home.run(["slip", "text", "--on", "2026-11-10"]).succeeded()
    try home.run(["slip", "looked", "--on", "2026-11-11"]).succeeded()
    try home.run(["slip", "text", "--on", "2026-11-20"]).succeeded()
    let status = try home.run(["status", "--json"]).succeeded().json()
    let countdown = try #require(status["countdown"] as? [String: Any])
    #expect(status["daysSinceBreakup"] as? Int == 21)
    #expect(["day", "clean", "left", "days"].map { countdown[$0] as? Int } == [20, 19, 11, 30])
    #expect(countdown["ends"] as? String == "2026-12-03")
    #expect(countdown["complete"] as? Bool == false)
    let slips = try #require(status["slips"] as? [String: Any])
    #expect(["total", "theirs", "yours", "necessary"].map { slips[$0] as? Int } == [3, 2, 1, 0])
    #expect((slips["last"] as? [String: Any])?["day"] as? String == "2026-11-20")
    for (now, day, left, complete) in [
      ("2026-12-02T23:59:59+01:00", 30, 1, false), ("2026-12-03T00:00:00+01:00", 31, 0, true),
      ("2027-01-01T00:00:00+01:00", 60, 0, true),
    ] {
      let status = try home.run(["status", "--json"], at: now).succeeded().json()
      let countdown = try #require(status["countdown"] as? [String: Any])
      #expect(countdown["day"] as? Int == day)
      #expect(countdown["left"] as? Int == left)
      #expect(countdown["complete"] as? Bool == complete)
      #expect(status["state"] as? String == (complete ? "complete" : "counting"))
    }
  }

  @Test func looksBackAtDaysWithoutContactAlone() throws {
    let home = try Home()
    try home.run("start '40 days ago'").succeeded()
    try home.run("ready --signs quiet-mind,no-anger,calm-around,at-peace,excited --safe")
      .succeeded()
    try home.run("draft first 'The rowing club won' --sent").succeeded()
    #expect(try home.run("status").succeeded().text.contains("Reaching out, day 1"))
    let later = "2026-12-02T12:00:00+01:00"
    let told = try home.run("end moved-on", at: later).succeeded().text
    #expect(told.contains("51 days") && told.contains("40 days in all"), "\(told)")
    #expect(try home.run("steps").succeeded().text.hasPrefix("You've closed this."))
  }

  @Test func seesTheDayOnWhichItIsDone() throws {
    let home = try Home()
    try home.run("start '30 days ago'").succeeded()
    #expect(
      try home.run("status").succeeded().text.contains("30 days without contact: you did it."))
  }
}
