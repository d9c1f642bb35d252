import Foundation
import Testing

@testable import NoContactCore

/// The value that a text holds.
private func parsed(_ text: String) throws(JSONError) -> JSON {
  try JSON(parsing: Array(text.utf8))
}

private func written(_ value: JSON) -> String {
  String(decoding: value.encoded(pretty: false), as: UTF8.self)
}

@Suite struct JSONTests {
  @Test(arguments: [
    ("null", JSON.null), ("true", .bool(true)), (" false\n", .bool(false)), ("\"\"", .string("")),
    ("[]", .array([])), ("{}", .object([])), ("[ 1 , 2 ]", .array([.number("1"), .number("2")])),
    ("\r\n\t{\"a\":{\"b\":[null]}}", .object([.init("a", .object([.init("b", .array([.null]))]))])),
    (#""\"\\\/\b\f\n\r\t""#, .string("\"\\/\u{8}\u{C}\n\r\t")),
    (#""\u0041\u00e9\u20AC\ud83d\uDE00\u0000""#, .string("A\u{E9}\u{20AC}\u{1F600}\u{0}")),
    ("\"\u{E9}\u{1F600}\u{7F}\"", .string("\u{E9}\u{1F600}\u{7F}")),
  ])
  func readsEveryKindOfValue(_ text: String, _ value: JSON) throws {
    #expect(try parsed(text) == value)
  }

  @Test(arguments: [
    "0", "-0", "1", "-1", "10", "0.1", "1.50", "1e5", "1E+5", "1e-05", "-12.340e10", "1e999",
    "12345678901234567890123456789012345678901234567890", "0.1000000000000000055511151231257827",
  ])
  func keepsNumbersDigitForDigit(_ digits: String) throws {
    #expect(try parsed(digits) == .number(digits))
    #expect(written(.array([.number(digits)])) == "[\(digits)]\n")
  }

  @Test(arguments: [
    "", " ", "[1,]", "{\"a\":1,}", "[,1]", "{,}", "[1 2]", "{\"a\" 1}", "{\"a\":}", "{a:1}",
    "{'a':1}", "{\"a\":1 \"b\":2}", "{1:2}", "[", "]", "{", "}", "[1", "{\"a\":1", "[1}",
    "{\"a\":1]",
    "\u{FEFF}{}", "nul", "nulll", "True", "TRUE", "NaN", "Infinity", "-", "+1", "01", "-01", ".5",
    "1.", "1.e5", "1e", "1e+", "0x10", "1_000", "--1", "{} {}", "{}x", "{}\u{0}", "[]]", "1 2",
    "\"a", "\"\\\"", "\"\\x\"", "\"\\u12\"", "\"\\u12G4\"", "\"\\u+123\"", "\"\\", "'a'",
    "// no\n1", "/* no */1", "\u{A0}1", "\u{B}1", "\u{2028}1", "undefined",
  ])
  func refusesWhatIsNotJSON(_ text: String) {
    #expect(throws: JSONError.self) { try parsed(text) }
  }

  @Test(arguments: [
    #"{"a":1,"a":2}"#, #"{"a":1,"b":0,"a":1}"#, #"{"a":1,"\u0061":2}"#, #"{"\u00e9":1,"\u00E9":2}"#,
    #"{"":1,"":2}"#, #"[{"x":{"n":1,"\n":2,"n":3}}]"#,
  ])
  func refusesTwoMembersOfOneName(_ text: String) {
    let error = #expect(throws: JSONError.self) { try parsed(text) }
    #expect(error?.problem.contains("twice") == true)
  }

  @Test func tellsNamesApartThatOnlyLookAlike() throws {
    // Names are the same where their code points are (RFC 8259, section 8.3).
    let value = try parsed(#"{"\u00e9":1,"e\u0301":2}"#)
    guard case .object(let members) = value else {
      Issue.record("not an object")
      return
    }
    #expect(members.count == 2)
  }

  @Test func refusesControlCharactersInTexts() throws {
    for byte in UInt8(0)..<0x20 {
      for padding in ["", "12345678", "1234567890abc"] {
        let text = Array("\"\(padding)".utf8) + [byte] + Array("\(padding)\"".utf8)
        #expect(throws: JSONError.self) { try JSON(parsing: text) }
      }
    }
    #expect(throws: JSONError.self) { try JSON(parsing: Array("\"\\\n\"".utf8)) }
  }

  @Test(
    arguments: [
      [0x80], [0xC3], [0xC3, 0x28], [0xC0, 0xAF], [0xE0, 0x80, 0xAF], [0xED, 0xA0, 0x80], [0xFF],
      [0xF4, 0x90, 0x80, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xE2, 0x82], [0xF0, 0x9F, 0x98],
    ] as [[UInt8]])
  func refusesInvalidUTF8(_ bytes: [UInt8]) {
    for (before, after) in [("\"", "\""), ("\"12345678", "12345678\""), ("\"\\n", "\"")] {
      #expect(throws: JSONError.self) {
        try JSON(parsing: Array(before.utf8) + bytes + Array(after.utf8))
      }
    }
    #expect(throws: JSONError.self) {
      try JSON(parsing: Array("{\"".utf8) + bytes + Array("\":1}".utf8))
    }
    #expect(throws: JSONError.self) { try JSON(parsing: bytes) }
  }

  @Test(arguments: [
    #""\ud83d""#, #""\ude00""#, #""\ud83dx""#, #""\ud83d\n""#, #""\ud83d\u0041""#,
    #""\ude00\ud83d""#, #""\ud83d\ud83d""#, #""\ud83d\""#,
  ])
  func refusesHalfASurrogatePair(_ text: String) {
    #expect(throws: JSONError.self) { try parsed(text) }
  }

  @Test func allows128LevelsAndNoMore() throws {
    func nested(_ levels: Int, _ open: String, _ close: String) -> String {
      String(repeating: open, count: levels) + "1" + String(repeating: close, count: levels)
    }
    for (open, close) in [("[", "]"), ("{\"a\":", "}")] {
      _ = try parsed(nested(128, open, close))
      #expect(throws: JSONError.self) { try parsed(nested(129, open, close)) }
      #expect(throws: JSONError.self) { try parsed(nested(1_000_000, open, close)) }
    }
    // Depth counts what is open, not what ever was.
    _ = try parsed("[" + Array(repeating: "[[]]", count: 500).joined(separator: ",") + "]")
  }

  @Test(arguments: [
    ("", 1, 1), ("{\n  \"a\" : 1,\n}", 3, 1), ("[1,\n 2,\n x]", 3, 2), ("{} x", 1, 4),
    ("[\n\n", 3, 1), ("{\"a\":1,\"a\":2}", 1, 8), ("\"\u{E9}\u{E9}\" x", 1, 8),
    ("[\"a\nb\"]", 1, 4), ("\n\n  \"\\q\"", 3, 4), ("{\n  \"a\" 1}", 2, 7), ("[1 2]", 1, 4),
    ("\u{FEFF}{}", 1, 1), ("[1,\r\n01]", 2, 2),
  ])
  func tellsLineAndColumnOfTheFault(_ text: String, _ line: Int, _ column: Int) throws {
    let error = try #require(throws: JSONError.self) { try parsed(text) }
    #expect(error.line == line && error.column == column, "\(error)")
    #expect(error.description.hasPrefix("line \(line), column \(column): "))
  }

  @Test func escapesWhatATerminalWouldActOn() {
    let bidirectional = Array(0x202A...0x202E) + Array(0x2066...0x2069)
    let unsafe = Array(0..<0x20) + Array(0x7F..<0xA0) + bidirectional
    for value in unsafe.compactMap(Unicode.Scalar.init) {
      let output = written(.string("a\(value)b"))
      #expect(!output.dropLast().unicodeScalars.contains(value))
      #expect(output.dropLast().utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7F })
      #expect(throws: Never.self) {
        let back = try parsed(output)
        #expect(back == .string("a\(value)b"))
      }
    }
    #expect(written(.string("\u{1B}[31m\u{202E}")) == "\"\\u001b[31m\\u202e\"\n")
    #expect(written(.string("\"\\/\u{E9}\u{1F600}")) == "\"\\\"\\\\/\u{E9}\u{1F600}\"\n")
    #expect(written(.object([.init("\u{9B}", .null)])) == "{\"\\u009b\":null}\n")
  }

  @Test func writesWithSortedNamesAndTwoSpaces() {
    let value = JSON.object([
      .init("b", .array([.number("1"), .array([]), .object([])])), .init("a", .string("x")),
    ])
    #expect(written(value) == "{\"a\":\"x\",\"b\":[1,[],{}]}\n")
    #expect(
      String(decoding: value.encoded(), as: UTF8.self) == """
        {
          "a" : "x",
          "b" : [
            1,
            [],
            {}
          ]
        }

        """)
  }
}
