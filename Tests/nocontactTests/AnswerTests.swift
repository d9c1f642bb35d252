import CommandTable
import Foundation
import NoContactCore
import Testing

@testable import nocontact

/// What holds for every answer: its JSON is what its rows declare.
@Suite struct AnswerTests {
  /// What is wrong with a value that is to have a shape: where, and what was expected there.
  private func problems(_ value: Any?, _ shape: Shape, at place: String = "") -> [String] {
    switch (shape, value) {
    case (.orNull, is NSNull), (.text, is String): return []
    case (.day, let text as String): return Day(text) == nil ? ["\(place): \(text)"] : []
    case (.moment, let text as String): return Moment(text) == nil ? ["\(place): \(text)"] : []
    case (.orNull(let shape), let value): return problems(value, shape, at: place)
    case (.flag, let number as NSNumber) where isFlag(number): return []
    case (.word(let words), let word as String):
      return words.contains(word) ? [] : ["\(place): \(word)"]
    case (.time, let text as String):
      return TimeOfDay(text)?.description == text ? [] : ["\(place): \(text)"]
    case (.integer(let bounds), let number as NSNumber) where !isFlag(number):
      let isWhole = number.doubleValue == Double(number.intValue)
      return isWhole && bounds.contains(number.intValue) ? [] : ["\(place): \(number)"]
    case (.list(let shape), let values as [Any]):
      return values.enumerated().flatMap { problems($1, shape, at: "\(place)[\($0)]") }
    case (.object(let common, let kinds), let members as [String: Any]):
      let kind = kinds.first { $0.name == members["kind"] as? String }
      if !kinds.isEmpty && kind == nil { return ["\(place): of no kind"] }
      let properties = common + (kind?.properties ?? [])
      let unknown = Set(members.keys).subtracting(properties.map(\.key))
      return unknown.map { "\(place).\($0) is in no row" }
        + properties.flatMap { property -> [String] in
          if property.isOptional && members[property.key] == nil { return [] }
          return problems(members[property.key], property.shape, at: "\(place).\(property.key)")
        }
    default: return ["\(place): \(value ?? "nothing") instead of \(shape)"]
    }
  }

  private func isFlag(_ number: NSNumber) -> Bool {
    String(cString: number.objCType) == "c"
  }

  /// The members of a shape, and those within them.
  private func properties(_ shape: Shape) -> [[Shape.Property]] {
    switch shape {
    case .text, .word, .day, .moment, .time, .integer, .flag: []
    case .orNull(let shape), .list(let shape): properties(shape)
    case .object(let common, let kinds):
      ([common] + kinds.map { common + $0.properties }).flatMap { members in
        [members] + members.flatMap { properties($0.shape) }
      }
    }
  }

  @Test func hasTheShapeThatItsRowsDeclare() throws {
    let home = try Home()
    var answered: Set<String> = []
    var lists: Set<[Shape.Property]> = []
    for (place, line) in Tour.lines.enumerated() {
      let name = Home.words(line).first ?? ""
      let command = try? commandTable.command(name)
      let takesJSON = command?.parameters.contains { $0.name == "json" } ?? false
      let words = Home.words(line) + (takesJSON ? ["--json"] : [])
      guard let answer = try? home.answer(to: words, at: Tour.moment(place)) else { continue }
      let shape = type(of: answer).shape
      lists.formUnion(properties(shape))
      let members = try answer.json.encoded(pretty: false).object()
      let found = problems(members, shape)
      #expect(found == [], "\(line)")
      // An answer with nothing but "schema" is for people alone.
      if takesJSON && members.count > 1 { answered.insert(name) }
    }
    // Files are of a folder, which only a process has.
    let wanted = commandTable.commands.filter { command in
      command.parameters.contains { $0.name == "json" }
        && !command.parameters.contains { $0.name == "output" }
    }
    #expect(answered == Set(wanted.map(\.name)))
    for list in lists {
      #expect(Set(list.map(\.key)).count == list.count)
      for row in list {
        #expect(row.meaning.hasSuffix(".") || row.meaning.hasSuffix("..."), "\(row.key)")
      }
    }
    #expect(lists.count > 20)
  }

  @Test func saysWhatIsWrongWithAShape() throws {
    let shape = Shape.object([
      Shape.Property("a", .integer(in: 1...9), ""),
      Shape.Property("b", .flag, "", isOptional: true),
      Shape.Property("c", .orNull(.list(.text)), ""),
    ])
    func count(_ json: String) throws -> Int {
      problems(try Array(json.utf8).object(), shape).count
    }
    #expect(try count(#"{"a":1,"c":null}"#) == 0)
    #expect(try count(#"{"a":1,"b":true,"c":["x"]}"#) == 0)
    #expect(try count(#"{"a":true,"b":1,"c":[1]}"#) == 3)
    #expect(try count(#"{"a":1.5,"b":null,"d":0}"#) == 4)
    #expect(try count(#"{"a":10,"c":null}"#) == 1)
    let kinds = Shape.object(
      [Shape.Property("kind", .text, "")],
      kinds: [Shape.Kind(name: "x", properties: [Shape.Property("on", .word(["a", "b"]), "")])])
    for (json, number) in [
      (#"{"kind":"x","on":"b"}"#, 0), (#"{"kind":"x","on":"c"}"#, 1), (#"{"kind":"x"}"#, 1),
      (#"{"kind":"y","on":"b"}"#, 1), (#"{"kind":"x","on":"a","at":1}"#, 1),
    ] {
      #expect(problems(try Array(json.utf8).object(), kinds).count == number, "\(json)")
    }
    #expect(problems("21:05", .time) == [] && problems("9:05", .time).count == 1)
  }

  @Test func everySettingIsARowInAllOfItsPlaces() throws {
    let home = try Home()
    let help = try home.run("start --help").succeeded().text
      .split { $0.isWhitespace }.joined(separator: " ")
    try home.run("start --name Sam").succeeded()
    let page = try home.run("settings").succeeded()
    let json = try #require(home.run("settings --json").json()["settings"] as? [String: Any])
    #expect(Set(json.keys) == Set(Setting.all.map(\.key)))
    for setting in Setting.all {
      #expect(page.text.contains(setting.key))
      #expect(help.contains(setting.parameter.help), "\(setting.key)")
      let value = try #require(json[setting.key])
      if value is NSNull {
        #expect(try home.run("settings \(setting.key)").text.contains("not given"))
        continue
      }
      #expect(try home.run("settings \(setting.key)").text.contains("\(value)"))
      try home.run("settings \(setting.key) \(value)").succeeded()
    }
    #expect(try home.run("settings").output == page.output)
    try home.run("settings name ''").succeeded()
    #expect(try home.run("undo").succeeded().text.contains("name Sam, goal reconnect, days 30"))
  }

  /// One that stands in the table alone would be taken, and be lost with the end of the command.
  @Test func everySettingIsKept() throws {
    let home = try Home()
    try home.run("start").succeeded()
    func values() throws -> [String: Any] {
      try #require(home.run("settings --json").json()["settings"] as? [String: Any])
    }
    let blank = try values().filter { $0.value is NSNull }.map(\.key)
    #expect(!blank.isEmpty)
    for key in blank { try home.run("settings \(key) kept").succeeded() }
    let kept = try values().filter { $0.value as? String == "kept" }.map(\.key)
    #expect(Set(kept) == Set(blank))

    let words = blank.flatMap { ["--\($0)", "kept"] }
    let answer = try Home().answer(to: ["start"] + words + ["--json"])
    let members = try answer.json.encoded(pretty: false).object()
    #expect(problems(members, type(of: answer).shape) == [])
  }
}
