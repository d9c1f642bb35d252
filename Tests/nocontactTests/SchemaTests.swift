import Foundation
import NoContactCore
import Testing

@testable import nocontact

/// What other programs can rely on: the schemas of the answers, and the format of the journal.
@Suite struct SchemaTests {
  @Test func everyCommandThatAnswersInJSONHasASchema() throws {
    let names = commandTable.commands.filter { command in
      command.parameters.contains { $0.name == "json" }
    }.map(\.name)
    #expect(Set(Schemas.names) == Set(names))
    let home = try Home()
    for name in names {
      let schema = try home.run("help schema \(name)").succeeded().json()
      #expect(schema["$id"] as? String == "urn:nocontact:\(name):1")
      #expect(schema["properties"] != nil || schema["anyOf"] != nil)
    }
    try home.run("help schema nothing").refused(2, "nocontact help schema")
    #expect(try home.run("help schema").succeeded().text.contains("status"))
    try home.run("help slip status").refused(2)
  }

  @Test func theAnswersAreOfTheTypesThatTheSchemasAreReadFrom() throws {
    let home = try Home()
    for (place, line) in Tour.lines.enumerated() {
      let words = Home.words(line)
      guard let name = words.first, let types = Schemas.types(of: name),
        let answer = try? home.answer(to: words + ["--json"], at: Tour.moment(place))
      else { continue }
      #expect(types.contains { $0 == type(of: answer) }, "\(line): \(type(of: answer))")
    }
  }

  /// By another reader of schemas, where one is installed: what a tour, the examples of the help and the
  /// transcripts answer is valid; without one of its members, or with another value in one, it is not.
  @Test(.enabled(if: SchemaTests.hasValidator))
  func aValidatorTakesTheAnswers() throws {
    let answers = try toured() + exemplified() + transcribed()
    #expect(Set(answers.map(\.command)) == Set(Schemas.names))
    var schemas: [String: Any] = [:]
    for name in Schemas.names {
      schemas[name] = try Home().run("help schema \(name)").succeeded().json()
    }
    let input = try JSONSerialization.data(withJSONObject: [
      "schemas": schemas, "pairs": answers.map { ["command": $0.command, "answer": $0.answer] },
      "wrong": SchemaTests.wrong.map { [$0.command, $0.path, $0.value] },
    ])
    let script = """
      import copy, datetime, json, sys
      from jsonschema import Draft202012Validator as Validator, FormatChecker
      given = json.load(sys.stdin)
      formats = FormatChecker(["date"])
      @formats.checks("date-time", raises=ValueError)
      def is_moment(value):
          moment = not isinstance(value, str) or datetime.datetime.fromisoformat(value)
          return moment is True or moment.tzinfo is not None
      for schema in given["schemas"].values(): Validator.check_schema(schema)
      broken, unused = 0, list(given["wrong"])
      for pair in given["pairs"]:
          validator = Validator(given["schemas"][pair["command"]], format_checker=formats)
          validator.validate(pair["answer"])
          for row in given["wrong"]:
              answer = copy.deepcopy(pair["answer"])
              *places, last = row[1].split(".")
              at = answer
              for place in places: at = at.get(place) if isinstance(at, dict) else None
              if row[0] != pair["command"] or not at or at.get(last) is None: continue
              at[last] = row[2]
              assert not validator.is_valid(answer), row
              unused = [other for other in unused if other != row]
          if "anyOf" in validator.schema: continue
          for key in validator.schema["required"]:
              for change in ("less", "other"):
                  answer = copy.deepcopy(pair["answer"])
                  if change == "less": del answer[key]
                  else: answer[key] = [[["none"]]]
                  assert not validator.is_valid(answer), (pair["command"], key, change)
                  broken += 1
      assert not unused, unused
      print(broken > 100)
      """
    let checked = try Home().run(
      command: ["/usr/bin/env", "python3", "-c", script], input: Array(input))
    #expect(checked.text == "True\n", "\(checked.warnings)")
  }

  /// Values that are none, and the members that could have them.
  private static let wrong: [(command: String, path: String, value: any Sendable)] = [
    ("status", "schema", 2), ("status", "state", "asleep"), ("status", "today", "2026-02-30"),
    ("status", "countdown.days", 29), ("status", "countdown.left", -1), ("status", "goal", "win"),
    ("status", "slips.last.kind", "banana"), ("status", "step.number", 15),
    ("checkin", "entry.mood", 6), ("checkin", "entry.urge", 11), ("checkin", "entry.time", "24:00"),
    ("checkin", "entry.at", "2026-11-22T20:00:00"), ("checkin", "entry.revision", 0),
    ("slip", "entry.what", "banana"), ("urge", "entry.outcome", "won"),
    ("talk", "entry.what", "maybe"), ("end", "entry.what", "gone"),
    ("start", "journey.dayStarts", 24), ("guard", "guarded", "yes"),
    ("remind", "time", "8:30"), ("remind", "weekday", "someday"), ("draft", "kind", "last"),
  ]

  /// An answer of a command.
  private typealias Answered = (command: String, answer: [String: Any])

  private func toured() throws -> [Answered] {
    let home = try Home()
    return try Tour.lines.enumerated().compactMap { place, line in
      let words = Home.words(line)
      guard let name = words.first, Schemas.types(of: name) != nil else { return nil }
      let ended = try home.run(words + ["--json"], at: Tour.moment(place))
      return (try? ended.json()).map { (name, $0) }
    }
  }

  private func exemplified() throws -> [Answered] {
    try Scene.examples.compactMap { example in
      if Schemas.types(of: example.command) == nil || example.isAnotherProgram { return nil }
      return (example.command, try example.run(first: ["--json"]).ended.json())
    }
  }

  /// The lines of the transcripts that are answers to scripts.
  private func transcribed() throws -> [Answered] {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appending(path: "Sessions")
    var found: [Answered] = []
    for name in SessionTests.sessions {
      let lines = try String(contentsOf: folder.appending(path: name), encoding: .utf8)
        .split(separator: "\n", omittingEmptySubsequences: false)
      for (line, answer) in zip(lines, lines.dropFirst())
      where line.hasPrefix("$ nocontact ") && answer.hasPrefix("{") {
        let command = try #require(line.split(separator: " ").dropFirst(2).first)
        found.append((String(command), try Array(answer.utf8).object()))
      }
    }
    #expect(found.count > 1)
    return found
  }

  static let hasValidator: Bool = {
    let home = try? Home()
    let ended = try? home?.run(
      command: ["/usr/bin/env", "python3", "-c", "import jsonschema"])
    return ended?.status == 0
  }()

  // MARK: What is promised

  /// What a script relies on stands in a file of its own: a member is added there, and none is changed.
  @Test func noMemberIsTakenAwayOrRenamed() throws {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appending(path: "Frozen/members.txt")
    let promised = Set(try String(contentsOf: file, encoding: .utf8).split(separator: "\n"))
    let shared = [
      "entry": DatedEntry.shape, "journey": Journey.shape, "status": StatusAnswer.shape,
    ]
    .mapValues { NSDictionary(dictionary: (try? $0.schema.encoded().object()) ?? [:]) }
    var found: Set<Substring> = []
    for name in Schemas.names {
      let schema = try Home().run("help schema \(name)").succeeded().json()
      found.formUnion(members(of: schema, at: name, shared).map { $0[...] })
    }
    for (name, shape) in shared where name != "status" {
      let own = members(of: shape as? [String: Any] ?? [:], at: "(\(name))", shared)
      found.formUnion(own.map { $0[...] })
    }
    #expect(promised.subtracting(found).sorted() == [], "was promised, and is not there")
    #expect(found.subtracting(promised).sorted() == [], "belongs into \(file.lastPathComponent)")
  }

  /// The members of a schema, a line each: where it stands, and what it is.
  private func members(
    of schema: [String: Any], at place: String, _ shared: [String: NSDictionary]
  ) -> [String] {
    let required = schema["required"] as? [String] ?? []
    let own = (schema["properties"] as? [String: [String: Any]] ?? [:]).flatMap { key, value in
      let mark = required.contains(key) ? "" : "?"
      return line(of: value, at: "\(place).\(key)\(mark)", shared)
    }
    let others = (schema["anyOf"] as? [[String: Any]] ?? []).flatMap {
      members(of: $0, at: place, shared)
    }
    let kinds = (schema["allOf"] as? [[String: [String: Any]]] ?? []).flatMap { choice in
      let kind = (choice["if"]?["properties"] as? [String: [String: Any]])?["kind"]?["const"]
      return members(of: choice["then"] ?? [:], at: "\(place)[\(kind ?? "")]", shared)
    }
    return own + others + kinds
  }

  private func line(
    of schema: [String: Any], at place: String, _ shared: [String: NSDictionary]
  ) -> [String] {
    var schema = schema
    schema["description"] = nil
    if let name = shared.first(where: { $0.value.isEqual(to: schema) })?.key {
      return ["\(place): \(name)"]
    }
    if let choices = schema["anyOf"] as? [[String: Any]] {
      return line(of: choices[0], at: place, shared).map { "\($0) or null" }
    }
    switch schema["type"] as? String {
    case "array":
      return line(of: schema["items"] as? [String: Any] ?? [:], at: "\(place)[]", shared)
    case "object": return ["\(place): object"] + members(of: schema, at: place, shared)
    case let type: return ["\(place): \(schema["format"] ?? type ?? "string")"]
    }
  }

  // MARK: The format

  @Test func theFormatIsThatOfTheDocumentation() throws {
    let article = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../../Sources/NoContactCore/NoContactCore.docc/Format.md")
    #expect(try String(contentsOf: article, encoding: .utf8) == FormatAnswer.text + "\n")
    #expect(try Home().run("help format").succeeded().text == FormatAnswer.text + "\n")
  }

  @Test func itsExampleIsAJournalAsItIsWritten() throws {
    let example = try #require(
      FormatAnswer.text.components(separatedBy: "```json\n").last?
        .components(separatedBy: "```").first)
    let journal = try Journal(parsing: Array(example.utf8))
    #expect(String(decoding: journal.encoded(), as: UTF8.self) == example)
  }

  @Test func itNamesEveryKindAndEveryMember() {
    for kind in Entry.Kind.Name.allCases {
      #expect(FormatAnswer.text.contains("| `\(kind.rawValue)` |"), "\(kind)")
    }
    guard case .object(let entry, let kinds) = Entry.shape,
      case .object(let journey, _) = Journey.shape
    else {
      Issue.record("neither is an object")
      return
    }
    #expect(kinds.count == Entry.Kind.Name.allCases.count)
    for property in entry + journey + kinds.flatMap(\.properties) {
      #expect(FormatAnswer.text.contains("`\(property.key)`"), "\(property.key)")
    }
    for word in SlipKind.allCases.map(\.rawValue) + Outcome.allCases.map(\.rawValue)
      + UrgeOutcome.allCases.map(\.rawValue) + DraftKind.allCases.map(\.rawValue)
      + Step.all.map(\.id) + Vocabulary.questions + Vocabulary.activities + Vocabulary.signs
      + Vocabulary.boundaries + Vocabulary.meetingSigns + Vocabulary.hazards
    { #expect(FormatAnswer.text.contains("`\(word)`"), "\(word)") }
  }

  /// Another program, which knows no more than the page says, reads what the program writes, and writes
  /// what it reads, to the byte.
  @Test(.enabled(if: Shell.has("python3"))) func anotherProgramReadsAndWritesIt() throws {
    let home = try Home()
    let hostile =
      String(
        String.UnicodeScalarView((1...0x2070).compactMap { Unicode.Scalar($0) })) + "\u{1F600}"
    let written = try Tour.lines.enumerated().map { place, line in
      try home.run(line, at: Tour.moment(place))
      if line == "restart" {
        try home.run(["note", hostile], at: Tour.moment(place)).succeeded()
        try home.run(["edit", "last", "--at", "10:00"], at: Tour.moment(place)).succeeded()
      }
      return home.bytes.map { String(decoding: $0, as: UTF8.self) } ?? ""
    }
    let input = try JSONEncoder().encode([FormatAnswer.text] + Set(written.filter { $0 != "" }))
    let script = #"""
      import json, re, sys
      page, *journals = json.load(sys.stdin)
      kinds = {}
      for row in re.findall(r"^\| `(\w+)` \| (.*) \|$", page, re.M):
          kinds[row[0]] = re.findall(r"`(\w+)`(\\\*)?:", row[1])
      must = {"id", "kind", "at", "day", "changed", "revision"}
      may = {"note", "timed", "typed", "corrections"}
      def quoted(text):
          spelt = {'"': r'\"', "\\": r"\\", "\n": r"\n", "\t": r"\t"}
          unsafe = r'["\\\x00-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]'
          return '"' + re.sub(unsafe, lambda m: spelt.get(m[0]) or r"\u%04x" % ord(m[0]), text) + '"'
      def written(value, pad="\n"):
          inner = pad + "  "
          if isinstance(value, str): return quoted(value)
          if isinstance(value, dict) and value:
              rows = sorted((name.encode(), name) for name in value)
              rows = [quoted(name) + " : " + written(value[name], inner) for _, name in rows]
              return "{" + inner + ("," + inner).join(rows) + pad + "}"
          if isinstance(value, list) and value:
              return "[" + inner + ("," + inner).join(written(v, inner) for v in value) + pad + "]"
          return json.dumps(value)
      seen = set()
      for text in journals:
          journal = json.loads(text)
          assert journal["schema"] == 1 and written(journal) + "\n" == text
          for entry in (entry for journey in journal["journeys"] for entry in journey["entries"]):
              seen.add(entry["kind"])
              if entry["kind"] == "deleted": own, needed = set(), {"id", "kind", "revision", "changed"}
              else:
                  own = {name for name, _ in kinds[entry["kind"]]} | may
                  needed = must | {name for name, star in kinds[entry["kind"]] if star}
              assert needed <= entry.keys() <= needed | own, (entry, needed, own)
      assert seen == kinds.keys() | {"deleted"}, seen ^ kinds.keys()
      print("read")
      """#
    let ended = try home.run(
      command: ["/usr/bin/env", "python3", "-c", script], input: Array(input))
    #expect(ended.text == "read\n", "\(ended.warnings)")
  }
}
