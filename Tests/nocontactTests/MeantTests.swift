import CommandTable
import NoContactCore
import Testing

@testable import nocontact

/// What somebody meant who typed another word than the program knows.
@Suite struct MeantTests {
  @Test(arguments: [
    ("relapse", "nocontact guide relapse"), ("text", "nocontact slip text"),
    ("sms", "nocontact slip sms"), ("5", "nocontact guide 5"), ("urge", ""),
    ("honest", "nocontact guide honest"), ("begging", "nocontact guide begging"),
    ("5.2", "nocontact guide 5.2"), ("gym", "nocontact did gym"), ("Relapse", "guide relapse"),
    ("relaps", "nocontact guide relapse"), ("evidense", "nocontact guide evidence"),
    ("encouter", "nocontact slip encounter"), ("stauts", "status"),
  ])
  func namesTheCommandThatWasMeant(_ word: String, _ meant: String) throws {
    let home = try Home(slips: [])
    if meant.isEmpty {
      try home.run(word).expect(0)
    } else {
      try home.run(word).refused(2, "unknown command", "did you mean '", "\(meant)'?")
    }
  }

  @Test(arguments: [
    ("relapse", "Topic 'relapse'"), ("5", "Step 5"), ("honest", "Step 5"), ("text", "Topic 'text'"),
    ("urge", "Usage: nocontact urge"), ("5.2", "5.2"),
  ])
  func helpExplainsStepsAndTopicsToo(_ word: String, _ words: String) throws {
    let home = try Home(slips: [])
    #expect(try home.run("help \(word)").succeeded().text.contains(words))
  }

  @Test func helpRefusesWhatItDoesNotKnow() throws {
    let home = try Home()
    try home.run("help banana").refused(2, "unknown command 'banana'; 'help' lists the commands")
    try home.run("help relaps").refused(2, "did you mean 'nocontact guide relapse'?")
  }

  /// Who says something to the program, and types no command, is told where somebody listens.
  @Test(arguments: [["help", "me"], ["sos"], ["crying"], ["i", "miss", "Sam"], ["please help"]])
  func tellsWhereSomebodyListens(_ words: [String]) throws {
    let ended = try Home().run(words)
    ended.refused(2, "'nocontact urge' when you want to write", "'nocontact guide safety'")
    #expect(!ended.warnings.contains("did you mean"))
  }

  @Test(arguments: ["stalked", "stalker", "stalking", "overdose", "pill"])
  func sendsWhoIsInDangerToSafety(_ word: String) throws {
    let home = try Home()
    try home.run(word).refused(2, "did you mean 'nocontact guide safety'?")
    #expect(try home.run("guide \(word)").succeeded().output == home.run("guide safety").output)
  }

  @Test func takesASentenceAfterAnActivityForWordsAboutIt() throws {
    let home = try Home(slips: [])
    try home.run(["did", "sleep", "exercise", "ran by the river"]).succeeded()
    let entry = try #require(home.entries().first)
    #expect(entry["activities"] as? [String] == ["sleep", "exercise"])
    #expect(entry["note"] as? String == "ran by the river")
    try home.run("did exercise around the park").refused(
      2, "unknown activity 'around'; add --new to put it on your list; words about it go in quotes")
    // A word of the user's own stays one, with spaces too.
    try home.run(["did", "--new", "long bath"]).succeeded()
    try home.run(["did", "sleep", "long bath"]).succeeded()
    let done = try home.entries().map { $0["activities"] as? [String] }
    #expect(done.contains(["sleep", "long bath"]))
  }

  /// A message for somebody in distress does not throw dozens of words at them.
  @Test func noMessageListsMoreThanADozenWords() throws {
    let home = try Home.ready()
    var tried = 0
    for command in commandTable.commands {
      for parameter in command.parameters {
        let line: [String]
        switch parameter.form {
        case .flag, .afterDashes, .commandAfterDashes: continue
        // A file of that name would be made.
        case .option where parameter.name == "output": continue
        case .option: line = [command.name, "--\(parameter.name)", "zzzzzzzz"]
        case .argument, .text, .list: line = [command.name, "zzzzzzzz"]
        }
        let ended = try home.run(line)
        if ended.way == .exit(0) { continue }
        tried += 1
        #expect(ended.warnings.filter { $0 == "," }.count < 12, "\(line): \(ended.warnings)")
      }
    }
    for line in ["slip", "ready", "did zzzzzzzz", "steps --done zzzzzzzz", "guide 15"] {
      let ended = try home.run(line)
      #expect(ended.warnings.filter { $0 == "," }.count < 12, "\(line): \(ended.warnings)")
    }
    #expect(tried > 30)
  }

  /// Every option that takes a date or a number is named in what is wrong with it.
  @Test(arguments: [
    "slip text --on zzz", "slip text --at zzz", "checkin 3 --urge zzz", "checkin 3 --on zzz",
    "urge --level zzz", "urge --on zzz", "urge --at zzz", "note x --on zzz", "did sleep --on zzz",
    "restart --on zzz", "log --since zzz", "log --until zzz", "log --last zzz", "log --kind zzz",
    "meet plan --on zzz", "meet log --on zzz", "talk yes --on zzz", "edit last --on zzz",
    "edit last --at zzz", "slip text --on tomorrow", "slip text --on '900 days ago'",
    "slip text --on 05.11.2026", "slip text --on 2026-02-30", "slip text --at 23:59",
    "ready --signs zzz", "urge --outcome zzz", "steps --done zzz",
  ])
  func namesTheOption(_ line: String) throws {
    let home = try Home.ready()
    let option = try #require(Home.words(line).first { $0.hasPrefix("--") })
    try home.run(line).refused(2, "nocontact: \(option): ")
  }

  /// Taken for a note, it would be recorded of today.
  @Test(arguments: [
    ("note yesterday", "note --on yesterday"), ("slip replied 21:40", "slip replied --at 21:40"),
    ("note 9:05", "note --at 9:05"), ("end stopped yesterday", "end stopped --on yesterday"),
    ("slip text 'yesterday evening'", "slip text --on 'yesterday evening'"),
    ("slip called 'last night'", "slip called --on 'last night'"),
    ("checkin 2 'this morning'", "checkin 2 --on 'this morning'"),
  ])
  func namesTheOptionForADateOrATimeAmongTheWords(_ line: String, _ meant: String) throws {
    let home = try Home(slips: [])
    let before = home.bytes
    try home.run(line).refused(2, "nocontact \(meant); to keep it as your words")
    #expect(home.bytes == before)
  }

  @Test func takesASentenceWhereTheWordBeforeItIsLeftOut() throws {
    let home = try Home(slips: [])
    try home.run("checkin 'slept badly'").succeeded()
    try home.run("reflect 'I stopped listening'").succeeded()
    #expect(try home.notes().sorted() == ["I stopped listening", "slept badly"])
    for line in ["checkin yesterday", "checkin good", "checkin 7"] {
      try home.run(line).refused(2, "is not a mood", "--on")
    }
    try home.run("slip 'they rang'").refused(2, "say what happened")
    try home.run("end 'it is over'").refused(2, "say how it ended")
  }

  @Test func endsOnTheDayThatIsNamed() throws {
    let home = try Home()
    try home.run("start '5 days ago'").succeeded()
    let told = try home.run("end moved-on --on yesterday").succeeded().text
    #expect(told.contains("4 days in all") || told.contains(", 5 days"), "\(told)")
    #expect(try home.entries().first?["day"] as? String == "2026-11-21")
  }

  @Test func namesTheOptionOfStartAndTheKeyOfSettings() throws {
    let home = try Home()
    try home.run("start --breakup zzz").refused(2, "nocontact: --breakup: 'zzz'")
    try home.run("start zzz").refused(2, "nocontact: 'zzz' is not a date")
    try home.run("start --days 3").refused(2, "nocontact: --days: '3'")
    try home.run("start").succeeded()
    for key in ["from", "breakup", "days", "day-starts"] {
      try home.run("settings \(key) zzz").refused(2, "nocontact: \(key): 'zzz'")
    }
  }

  @Test(arguments: [
    ("gym", "exercise"), ("run", "exercise"), ("Walk", "outdoors"), ("therapy", "therapist"),
    ("slept", "sleep"), ("cooked", "food"), ("dates", "date"), ("mum", "friend"),
  ])
  func understandsEverydayWordsForActivities(_ word: String, _ id: String) throws {
    let home = try Home(slips: [])
    try home.run("did \(word)").succeeded()
    #expect(try home.entries().first?["activities"] as? [String] == [id])
  }

  @Test func takesAnActivityOnceAndKeepsOnesOwnWord() throws {
    let home = try Home(slips: [])
    try home.run("did gym exercise run").succeeded()
    #expect(try home.entries().first?["activities"] as? [String] == ["exercise"])
    try home.run("did gymm").refused(2, "did you mean 'gym'?")
    try home.run("did --new pottery").succeeded()
    try home.run("did pottery").succeeded()
    try home.run("did potery").refused(2, "did you mean 'pottery'?")
  }

  /// An everyday word means one activity, and none of them is the id of another.
  @Test func noEverydayWordMeansTwo() {
    let words = Vocabulary.activityWords
    #expect(Set(words).count == words.count)
    #expect(Set(words).isDisjoint(with: Vocabulary.activities))
    for word in words { #expect(Vocabulary.activity(word) != nil) }
  }
}
