extension JSON {
  /// The value as UTF-8 text, names sorted, ending in one newline.
  ///
  /// `pretty` indents by two spaces, a member a line; without it everything stands in one line.
  /// Control characters and bidirectional overrides are escaped, so that the text is safe to print.
  public func encoded(pretty: Bool = true) -> [UInt8] {
    var writer = JSONWriter(pretty: pretty)
    writer.write(self)
    writer.output.append(UInt8(ascii: "\n"))
    return writer.output
  }
}

private struct JSONWriter {
  let pretty: Bool
  var output: [UInt8] = []
  private var depth = 0

  init(pretty: Bool) {
    self.pretty = pretty
  }

  mutating func write(_ value: JSON) {
    switch value {
    case .null: output.append(contentsOf: "null".utf8)
    case .bool(let bool): output.append(contentsOf: (bool ? "true" : "false").utf8)
    case .number(let digits): output.append(contentsOf: digits.utf8)
    case .string(let text): write(text)
    case .array(let values):
      list(values, open: "[", close: "]") { writer, value in writer.write(value) }
    case .object(let members):
      let sorted = members.sorted { $0.name < $1.name }
      list(sorted, open: "{", close: "}") { writer, member in
        writer.write(member.name)
        writer.output.append(contentsOf: (writer.pretty ? " : " : ":").utf8)
        writer.write(member.value)
      }
    }
  }

  private mutating func list<Element>(
    _ elements: [Element], open: Unicode.Scalar, close: Unicode.Scalar,
    write: (inout JSONWriter, Element) -> Void
  ) {
    output.append(UInt8(ascii: open))
    depth += 1
    for (index, element) in elements.enumerated() {
      if index > 0 { output.append(UInt8(ascii: ",")) }
      newLine()
      write(&self, element)
    }
    depth -= 1
    if !elements.isEmpty { newLine() }
    output.append(UInt8(ascii: close))
  }

  private mutating func newLine() {
    guard pretty else { return }
    output.append(UInt8(ascii: "\n"))
    output.append(contentsOf: repeatElement(UInt8(ascii: " "), count: depth * 2))
  }

  private mutating func write(_ text: String) {
    output.append(UInt8(ascii: "\""))
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\":
        output.append(UInt8(ascii: "\\"))
        output.append(UInt8(ascii: scalar))
      case "\n": output.append(contentsOf: "\\n".utf8)
      case "\t": output.append(contentsOf: "\\t".utf8)
      case _ where scalar.isUnsafeToShow:
        let digits = String(scalar.value, radix: 16)
        output.append(contentsOf: "\\u\(String(repeating: "0", count: 4 - digits.count))".utf8)
        output.append(contentsOf: digits.utf8)
      case _ where scalar.isASCII: output.append(UInt8(ascii: scalar))
      default: output.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      }
    }
    output.append(UInt8(ascii: "\""))
  }
}

extension Unicode.Scalar {
  /// Whether a terminal might act on it instead of showing it: the control characters C0, DEL and C1,
  /// and the bidirectional overrides and isolates (CVE-2021-42574).
  public var isUnsafeToShow: Bool {
    switch value {
    case 0..<0x20, 0x7F..<0xA0, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}
