import Testing

@testable import NoContactCore

/// The reading of a document value by value.
@Suite struct JSONReaderTests {
  /// What a moment, and what a day, is read as right after another moment.
  private func second(_ first: String, _ other: String) -> (moment: String?, day: String?) {
    func read(
      _ value: (inout JSONReader) throws(JSONFault) -> String
    ) -> String? {
      try? JSONReader.reading(Array("[\"\(first)\",\"\(other)\"]".utf8)) {
        reader throws(JSONFault) in
        try reader.enterArray()
        _ = try reader.nextElement()
        _ = try reader.moment()
        _ = try reader.nextElement()
        let read = try value(&reader)
        _ = try reader.nextElement()
        return read
      }
    }
    return (
      read { reader throws(JSONFault) in try reader.moment().description },
      read { reader throws(JSONFault) in try reader.day().description }
    )
  }

  /// The text that is meant by one between quotes.
  private func meant(_ quoted: String) throws -> String {
    guard case .string(let text) = try JSON(parsing: Array("\"\(quoted)\"".utf8)) else { return "" }
    return text
  }

  @Test(arguments: [
    ("2026-11-05T21:40:12+01:00", "2026-11-05T21:40:12+01:00"),
    ("2026-11-05T21:40:12+01:00", "2026-11-05"),
    ("2026-11-05T21:40:12+01:00", "2026-11-06"),
    ("2026-11-05T21:40:12+01:00", "2026-11-05T21:40:13+01:00"),
    ("2026-11-05T21:40:12+01:00", "2026-11-05T21:40:12-01:00"),
    ("2026-11-05T21:40:12+01:00", "2026-11-05T21:40:12+01:00x"),
    ("2026-11-05T21:40:12+01:00", "2026-11-05T21:40:12+01:0"),
    ("2026-11-05T21:40:12+01:00", "2026-11-055"), ("2026-11-05T21:40:12+01:00", "2026-11-0"),
    ("2026-11-05T21:40:12+01:00", "2026-11-05T"), ("2026-11-05T21:40:12+01:00", ""),
    ("2026-11-05T21:40:12Z", "2026-11-05T21:40:12Z"), ("2026-11-05T21:40:12Z", "2026-11-05"),
    ("2026-11-05T21:40:12Z", "2026-11-05T21:40:12"),
    ("2026-11-05T21:40:12Z", "2026-11-05T21:40:12+00:00"),
    ("2026-11-05T21:40:12.1234Z", "2026-11-05T21:40:12.1234Z"),
    // The first 25 bytes are the same.
    ("2026-11-05T21:40:12.12345+01:00", "2026-11-05T21:40:12.12345-08:00"),
    ("2026-11-05T21:40:12.12345+01:00", "2026-11-05T21:40:12.12345"),
    (#"2026-11-05T21:40:12\u002B01:00"#, #"2026-11-05T21:40:12\u002B02:30"#),
    (#"2026-11-05T21:40:12\u002B01:00"#, #"2026-11-05T21:40:12\u002B"#),
    (#"2026-11-05T21:40:12\u002B01:00"#, "2026-11-05"),
    // The first ten are.
    (#"\u0032026-11-05T21:40:12Z"#, #"\u0032026-"#),
    (#"\u0032026-11-05T21:40:12Z"#, #"\u0032026-12-06"#),
    (#"\u0032026-11-05T21:40:12Z"#, #"\u0032026-11-05T21:40:12+03:00"#),
    ("2026-11-05T21:40:12+01:00", #"2026-11-0\u0035"#),
    ("2026-11-05T21:40:12+01:00", #"2026-11\u002d05"#),
  ])
  func takesNothingForTheMomentBefore(_ first: String, _ other: String) throws {
    let (moment, day) = second(first, other)
    #expect(try moment == Moment(meant(other))?.description)
    #expect(try day == Day(meant(other))?.description)
  }

  @Test(arguments: 0..<40)
  func readsMomentsAndDaysInAnyForm(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    var forms: [String] = []
    for _ in 0..<4 {
      let text = random.moment().description
      let fraction = ".\(random.int(0...99_999))"
      let cut = text.dropLast(6)
      forms += [text, "\(cut)Z", "\(cut)\(fraction)\(text.suffix(6))", "\(cut)\(fraction)Z"]
      forms += [String(text.prefix(10)), text.replacing("T", with: "t"), "\(text)0"]
    }
    let values = (0..<60).map { _ -> JSON in .string(random.pick(forms)) }
    let list = random.document(of: .array(values))
    let read = try JSONReader.reading(Array(list.utf8)) { reader throws(JSONFault) in
      var read: [String?] = []
      try reader.enterArray()
      while try reader.nextElement() {
        let place = reader.start()
        let moment = try reader.at(place) { reader throws(JSONFault) in
          try? reader.moment().description
        }
        let day = try reader.at(place) { reader throws(JSONFault) in try? reader.day().description }
        read.append(moment ?? day)
        try reader.skipValue()
      }
      return read
    }
    let expected = values.map { value -> String? in
      guard case .string(let text) = value else { return nil }
      return Moment(text)?.description ?? Day(text)?.description
    }
    #expect(read == expected)
  }

  @Test(arguments: 0..<60)
  func passesOverAValueJustAsItReadsOne(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let text = random.document(of: random.json(depth: 4))
    for tail in ["", "  7 ]", ",", "\"", "}"] {
      let document = Array("\(text)\(tail)".utf8)
      func place(
        after read: (inout JSONReader) throws(JSONFault) -> Void
      ) -> Int? {
        var place: Int?
        _ = try? JSONReader.reading(document) { reader throws(JSONFault) in
          try read(&reader)
          place = reader.start()
        }
        return place
      }
      let skipped = place { reader throws(JSONFault) in try reader.skipValue() }
      let read = place { reader throws(JSONFault) in _ = try reader.value() }
      #expect(skipped == read && skipped != nil, "\(text)")
    }
  }

  /// Texts are not looked into while they are passed over; all the rest is.
  @Test(arguments: [
    "[1,]", "{\"a\" 1}", "{\"a\":1,}", "01", "1.", "-", "1e", "+1", "nul", "tru", "[1 2]", "[", "{",
    "{\"a\":", "\"a", "\"\n\"", "\"\\", "x", "", "]", "{1:2}", "[1}", "{\"a\":1]",
    "truex", "nullnull",
  ])
  func refusesWhatIsNotJSONWhilePassingOver(_ text: String) {
    #expect(throws: JSONError.self) {
      try JSONReader.reading(Array(text.utf8)) { reader throws(JSONFault) in
        try reader.skipValue()
      }
    }
  }

  @Test func countsTheLevelsWhilePassingOver() throws {
    for (open, close) in [("[", "]"), ("{\"a\":", "}")] {
      for levels in [128, 129] {
        let text =
          String(repeating: open, count: levels) + "1" + String(repeating: close, count: levels)
        let remaining = try? JSONReader.reading(Array(text.utf8)) { reader throws(JSONFault) in
          try reader.skipValue()
          return reader.remaining
        }
        #expect(remaining == (levels == 128 ? 0 : nil))
      }
    }
  }

  @Test func comesBackFromAnotherPlace() throws {
    let text = #"{"a":[1,{"b":2}],"c":"x"}"#
    try JSONReader.reading(Array(text.utf8)) { reader throws(JSONFault) in
      try reader.enterObject()
      _ = try reader.nextName()
      let place = reader.start()
      try reader.skipValue()
      for _ in 0..<3 {
        let value = try reader.at(place) { reader throws(JSONFault) in try reader.value() }
        #expect(
          value == .array([.number("1"), .object([JSON.Member("b", .number("2"))])]))
      }
      let name = try reader.nextName()
      #expect(try name?.text() == "c")
      let (text, end) = (try reader.string(), try reader.nextName())
      #expect(text == "x" && end == nil && reader.remaining == 0)
    }
  }

  @Test(arguments: [
    ("1", 1), ("9007199254740992", 1 << 53), ("9007199254740993", nil), ("0", nil), ("-1", nil),
    ("1.0", nil), ("1e0", nil), ("\"1\"", nil), ("null", nil), ("99999999999999999999", nil),
  ])
  func readsWholeNumbersFromOneUp(_ text: String, _ number: Int?) {
    let read = try? JSONReader.reading(Array(text.utf8)) { reader throws(JSONFault) in
      try reader.positive()
    }
    #expect(read == number)
  }

  @Test(arguments: [
    ("id", true), (#"\u0069d"#, true), (#"i\u0064"#, true), (#"\u0069\u0064"#, true),
    ("idd", false), ("i", false), ("", false), (#"\u0069"#, false), (#"\u0069dd"#, false),
    ("Id", false), (#"\u0049d"#, false), (#"i\d"#, false), (#"\u006d"#, false), ("id ", false),
  ])
  func tellsANameByWhatIsMeant(_ written: String, _ isSame: Bool) throws {
    let text = Array("\"\(written)\"".utf8)
    try JSONReader.reading(text) { reader throws(JSONFault) in
      let name = try reader.quoted()
      #expect(("id" ~= name) == isSame)
      #expect(name.place == 0 && name.bytes.count == text.count - 2)
      #expect(name.isEscaped == written.contains("\\") && name.isASCII)
    }
  }

  /// Eight bytes are looked at together: what stands anywhere among them must be seen.
  @Test func findsTheEndOfATextWhereverItStands() throws {
    for part in ["", "\\\\", "\\\"", "\u{E9}", "\u{1F600}", "\\u00e9", "\u{7F}"] {
      for before in 0..<20 {
        for after in 0..<10 {
          let padding = String(repeating: "a", count: before)
          let text = padding + part + String(repeating: "!", count: after)
          let document = Array("[\"\(text)\",\"\(padding)\"]".utf8)
          let value = try JSON(parsing: document)
          guard case .array(let values) = value else { continue }
          #expect(values.count == 2)
          #expect(try values[0] == .string(meant(text)))
          #expect(values[1] == .string(padding))
        }
      }
    }
  }
}
