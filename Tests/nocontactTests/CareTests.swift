import Foundation
import NoContactCore
import Testing

@testable import nocontact

/// Words that sound as if somebody may hurt themselves are answered with care before anything else,
/// by every command that takes words.
@Suite struct CareTests {
  private static let words = "I want to die"
  private let lead = "You don't have to be alone with this."

  /// Every command that takes the user's words, on a journey where all may be recorded.
  static let lines = [
    "note '\(words)'", "note --unsent '\(words)'", "slip text '\(words)'",
    "slip replied '\(words)' --on '3 days ago'", "checkin 1 '\(words)'", "checkin '4' '\(words)'",
    "urge '\(words)'", "urge --outcome passed '\(words)'", "did sleep -- '\(words)'",
    "did --new '\(words)'", "reasons add '\(words)'", "reflect 5.1 '\(words)'",
    "boundaries add '\(words)'", "meet plan '\(words)' --on tomorrow", "meet log '\(words)'",
    "talk no '\(words)'", "restart '\(words)'", "end stopped '\(words)'",
    "edit last --note '\(words)'", "draft first '\(words)' --sent", "settings name '\(words)'",
  ]

  private func home() throws -> Home {
    let home = try Home.ready()
    try home.run("note before").succeeded()
    return home
  }

  @Test(arguments: lines) func putsTheLinesFirst(_ line: String) throws {
    let home = try home()
    let answer = try home.run(line).expect(0).text
    #expect(answer.hasPrefix(lead), "\(answer)")
    #expect(answer.contains("findahelpline.com") && answer.contains("local emergency number"))
    // It is saved as it was typed, and no word about it.
    let journal = try #require(home.bytes.map { String(decoding: $0, as: UTF8.self) })
    #expect(journal.lowercased().contains(CareTests.words.lowercased()))
    #expect(!journal.contains("\"care\""))
  }

  @Test(arguments: lines) func putsThemOnStderrForScripts(_ line: String) throws {
    for flag in ["-q", "--json"] {
      let home = try home()
      var words = Home.words(line)
      words.insert(flag, at: 1)
      let ended = try home.run(words).expect(0)
      #expect(ended.warnings.hasPrefix(lead), "\(line) \(flag): \(ended.warnings)")
      if flag == "--json" {
        #expect(try ended.json()["care"] as? Bool == true, "\(line)")
      } else {
        #expect(ended.lines.count == 2, "\(ended.text)")
      }
    }
  }

  @Test func saysWhereToTalkOnAVeryLowDayToScriptsToo() throws {
    for flag in ["-q", "--json"] {
      let home = try home()
      #expect(try home.run("checkin 1 \(flag)").expect(0).warnings.contains("988"))
      #expect(try home.run("checkin 3 \(flag)").expect(0).warnings.isEmpty)
    }
  }

  @Test func saysNothingOfItWhereNothingIsWrong() throws {
    let home = try home()
    for line in ["note 'killing it at work'", "checkin 2 'cried all day'"] {
      let ended = try home.run(line).succeeded()
      #expect(!ended.text.contains("findahelpline.com"))
      #expect(try home.run("\(line) --json").succeeded().json()["care"] == nil)
    }
    // Nor once more of what was said before.
    try home.run("note '\(CareTests.words)'").expect(0)
    for line in ["log", "status", "edit last --on yesterday", "undo"] {
      #expect(try !home.run(line).expect(0).text.hasPrefix(lead), "\(line)")
    }
  }

  @Test func looksAtWordsFromStdinAndAtTheEndOfLongOnes() throws {
    let home = try home()
    let long = String(repeating: "It was an ordinary day at work. ", count: 400) + CareTests.words
    #expect(try home.run("note -", input: "\(long)\n").expect(0).text.hasPrefix(lead))
    #expect(try home.run("urge -", input: "\(CareTests.words)\n").expect(0).text.contains(lead))
  }

  @Test func takesAThreatForThatOfWhoeverMadeIt() throws {
    let home = try home()
    let threat = "I will find you and kill you"
    let theirs = try home.run("slip text '\(threat)'").expect(0).text
    #expect(theirs.hasPrefix("Did someone hurt or frighten you?"))
    let own = try home.run("note '\(threat)'").expect(0).text
    #expect(own.hasPrefix("Might you hurt someone?"))
    let plea = try home.run("slip text 'please leave me alone'").expect(0).text
    #expect(plea.hasPrefix("Did they ask you to stop?"))
  }

  @Test func asksSoftlyWhereTheWordsLeaveRoom() throws {
    let soft = "not waking up"
    #expect(CareCheck(soft).care?.isSure == false)
    let answer = try home().run("did --new '\(soft)'").expect(0).text
    #expect(answer.hasPrefix("If you mean yourself: you don't have to be alone"))
  }

  @Test func answersTheQuestionsOfATerminalToo() throws {
    let home = try home()
    let asked = try home.run("reflect", typing: [CareTests.words, ""]).expect(0)
    #expect(asked.text.hasPrefix(lead))
    #expect(try home.notes().contains(CareTests.words))
  }

  @Test(arguments: [
    ("en_GB.UTF-8", "Europe/London", "GB"), ("en_US.UTF-8", "America/New_York", "US"),
    ("en_US", "US/Pacific", "US"), ("en_IE@euro", "Europe/Dublin", "IE"),
    ("de_DE", ":Europe/Berlin", "DE"), ("en_AU", "Australia/Sydney", "AU"),
    ("en_NZ", "/usr/share/zoneinfo/Pacific/Auckland", "NZ"), ("en_IN", "Asia/Kolkata", "IN"),
    ("en_CA", "America/Toronto", "CA"), ("en_GB", "/usr/share/zoneinfo/posix/Europe/London", "GB"),
  ])
  func knowsTheCountryWhereLocaleAndZoneAgree(
    _ locale: String, _ zone: String, _ territory: String
  ) throws {
    #expect(try world(locale, zone).territory == territory)
  }

  @Test(arguments: [
    ("en_GB.UTF-8", "America/New_York"), ("en_US.UTF-8", "Europe/London"), ("C", "Europe/London"),
    ("en", "Europe/London"), ("en_GB", "UTC"), ("fr_FR", "Europe/Paris"), ("", "Europe/London"),
    ("en_GB", "Europe/Londonderry"), ("en_USA", "America/New_York"),
  ])
  func knowsNoneWhereTheyDoNot(_ locale: String, _ zone: String) throws {
    #expect(try world(locale, zone).territory == nil)
  }

  @Test func showsTheLinesOfTheCountry() throws {
    let home = try home()
    let there: [String: String?] = ["LC_ALL": "en_GB.UTF-8", "TZ": "Europe/London"]
    let own = try home.run("note '\(CareTests.words)'", there).expect(0).text
    #expect(own.contains("116 123") && own.contains("85258") && !own.contains("988"))
    let elsewhere = try home.run("note '\(CareTests.words)'").expect(0).text
    #expect(elsewhere.contains("988") && elsewhere.contains("116 123"))
  }

  private func world(_ locale: String, _ zone: String) throws -> World {
    let variables = ["LC_ALL": locale, "TZ": zone]
    return try World({ variables[$0] }, .standard)
  }

  @Test(arguments: [
    ("i took all the tablets", true), ("I've taken a whole box of paracetamol", true),
    ("I want to die", false), ("I took the bus and I want to die", false),
  ])
  func namesTheAmbulanceWhereSomethingIsDone(_ words: String, _ isDone: Bool) throws {
    let home = try Home(slips: [])
    let told = try home.run(["note", words]).succeeded().text
    #expect(told.contains("Call an ambulance now") == isDone, "\(told)")
  }

  @Test func remembersAVeryDarkDayTheNextDay() throws {
    let home = try Home(slips: [])
    let told = try home.run("checkin 1").succeeded().text
    #expect(told.contains("116 123") && told.contains("988"))
    for (day, isSaid) in [(22, true), (23, true), (24, true), (25, false)] {
      let status = try home.run("status", at: "2026-11-\(day)T21:00:00+01:00").succeeded().text
      #expect(status.contains("it was very hard") == isSaid, "\(day)")
      #expect(status.prefix { $0 != "." }.contains("very hard") == isSaid)
      #expect(status.contains("988") == isSaid && status.contains("guide safety"))
    }
    try home.run("checkin 4").succeeded()
    #expect(!(try home.run("status").succeeded().text.contains("very hard")))
    #expect(try home.run("checkin 5").succeeded().text.contains("If it turns again") == false)
  }

  @Test func staysCarefulAfterDarkWords() throws {
    let home = try Home(slips: [])
    try home.run("settings person 'Jo 07700 900123'").succeeded()
    let told = try home.run("note '\(CareTests.words)'").succeeded().text
    #expect(told.contains("Jo 07700 900123") && told.contains("Move away from anything"))
    let later = "2026-11-28T21:00:00+01:00"
    let status = try home.run("status", at: later).succeeded().text
    #expect(!status.contains("very hard") && status.contains("guide safety"))
    #expect(
      try home.run("slip replied", at: later).succeeded().text.hasPrefix("It's done now. Keep"))
    #expect(try home.run("checkin 5", at: later).succeeded().text.contains("If it turns again"))
  }

  @Test func tellsWhatTheRecordSaysBeforeAFirstText() throws {
    for line in ["slip text 'please stop writing to me'", "note 'he told me to leave him alone'"] {
      let home = try Home()
      try home.run("start '40 days ago' --name Sam").succeeded()
      try home.run(line + " --on '20 days ago'").succeeded()
      let signs = Vocabulary.signs.joined(separator: ",")
      let ready = try home.run("ready --signs \(signs) --safe").succeeded().text
      #expect(ready.contains("asked you to stop") && !ready.contains("You're ready"), "\(ready)")
      #expect(try home.run("draft first 'the roses are out'").text.contains("asked you to stop"))
      let status = try home.run("status").succeeded().text
      #expect(status.contains("asked you to stop") && !status.contains("step 10"), "\(status)")
      let again = try Home(copying: home)
      #expect(try home.run("draft first hello --sent").text.hasPrefix("It's saved. Please send"))
      // Whoever has read it, and goes through the signs once more, is not told again.
      let second = try again.run("ready --signs \(signs) --safe").succeeded().text
      #expect(second.hasPrefix("You're ready"), "\(second)")
      #expect(try again.run("status").succeeded().text.contains("step 10"))
    }
    let home = try Home.ready()
    #expect(!(try home.run("draft first 'the roses are out'").text.contains("asked you to stop")))
  }

  @Test(arguments: [
    ["note", "I want to kill myself"], ["draft", "first", "I want to kill myself"],
    ["I want to kill myself"], ["checkin", "9", "I want to kill myself"],
  ])
  func answersWordsThatAreRefused(_ words: [String]) throws {
    for home in [try Home(), try Home(slips: [])] {
      let ended = try home.run(words)
      let told = (ended.warnings + ended.text).split(whereSeparator: \.isWhitespace)
        .joined(separator: " ")
      #expect(told.contains("Please talk to someone now."), "\(words)")
    }
  }

  @Test(arguments: [["urge", "I want to kill myself"], ["urge", "-q", "I want to kill myself"]])
  func answersThemOnceWhereNothingIsRunning(_ words: [String]) throws {
    let ended = try Home().run(words).expect(3)
    let told = (ended.text + ended.warnings).split(whereSeparator: \.isWhitespace)
      .joined(separator: " ")
    #expect(told.components(separatedBy: "Please talk to someone now.").count == 2, "\(told)")
  }
}
