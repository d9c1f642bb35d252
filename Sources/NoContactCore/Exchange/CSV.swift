/// Comma-separated values by RFC 4180: fields in rows, quoted where they have to be.
enum CSV {
  /// Rows as text: CRLF at the end of each, a quote within a field doubled.
  ///
  /// A field that a spreadsheet would take for a formula begins with an apostrophe, as does one that
  /// begins with an apostrophe itself.
  static func encoded(_ rows: [[String]]) -> [UInt8] {
    var bytes: [UInt8] = []
    for row in rows {
      for (index, field) in row.enumerated() {
        if index > 0 { bytes.append(comma) }
        append(field, to: &bytes)
      }
      bytes += [carriageReturn, lineFeed]
    }
    return bytes
  }

  private static func append(_ field: String, to bytes: inout [UInt8]) {
    let isDefused = field.utf8.first.map(suspects.contains) ?? false
    let isQuoted = field.utf8.contains { [comma, quote, carriageReturn, lineFeed].contains($0) }
    if isQuoted { bytes.append(quote) }
    if isDefused { bytes.append(apostrophe) }
    for byte in field.utf8 {
      if byte == quote { bytes.append(quote) }
      bytes.append(byte)
    }
    if isQuoted { bytes.append(quote) }
  }

  /// The rows of a text, each with the line it begins on, from 1; lines with nothing on them are none.
  ///
  /// The apostrophe that defuses is taken off again.
  /// - Throws: `ExchangeError` where a quote stands where none can be, or is never closed.
  static func rows(_ bytes: [UInt8]) throws(ExchangeError) -> [(line: Int, fields: [String])] {
    var reader = Reader(bytes: bytes)
    var rows: [(line: Int, fields: [String])] = []
    while reader.place < bytes.count {
      let row = try reader.row()
      if row.fields != [""] { rows.append(row) }
    }
    return rows
  }

  /// The fields of the first row; none where it cannot be read.
  static func header(_ bytes: [UInt8]) -> [String] {
    var reader = Reader(bytes: bytes)
    return (try? reader.row())?.fields ?? []
  }

  private struct Reader {
    let bytes: [UInt8]
    var place = 0
    private var line = 1

    init(bytes: [UInt8]) {
      self.bytes = bytes
      if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { place = 3 }
    }

    mutating func row() throws(ExchangeError) -> (line: Int, fields: [String]) {
      let first = line
      var fields: [String] = []
      while true {
        fields.append(try field())
        guard place < bytes.count else { return (first, fields) }
        let mark = bytes[place]
        place += 1
        if mark == comma { continue }
        if mark == carriageReturn, place < bytes.count, bytes[place] == lineFeed { place += 1 }
        line += 1
        return (first, fields)
      }
    }

    private mutating func field() throws(ExchangeError) -> String {
      var content: [UInt8] = []
      if place < bytes.count, bytes[place] == quote {
        let first = line
        place += 1
        while true {
          guard place < bytes.count else {
            throw ExchangeError(line: first, problem: "a quote is never closed")
          }
          let byte = bytes[place]
          place += 1
          if byte == lineFeed { line += 1 }
          if byte == quote {
            guard place < bytes.count, bytes[place] == quote else { break }
            place += 1
          }
          content.append(byte)
        }
        if place < bytes.count, ![comma, carriageReturn, lineFeed].contains(bytes[place]) {
          throw ExchangeError(line: line, problem: "something follows a quoted field")
        }
      } else {
        while place < bytes.count, ![comma, carriageReturn, lineFeed].contains(bytes[place]) {
          content.append(bytes[place])
          place += 1
        }
      }
      if content.first == apostrophe, content.count > 1, suspects.contains(content[1]) {
        content.removeFirst()
      }
      guard let text = String(validating: content, as: UTF8.self) else {
        throw ExchangeError(line: line, problem: "it isn't valid UTF-8")
      }
      return text
    }
  }

  private static let comma = UInt8(ascii: ",")
  private static let quote = UInt8(ascii: "\"")
  private static let carriageReturn = UInt8(ascii: "\r")
  private static let lineFeed = UInt8(ascii: "\n")
  private static let apostrophe = UInt8(ascii: "'")
  /// What a formula begins with, and the apostrophe that defuses one.
  private static let suspects = Array("=+-@\t\r'".utf8)
}

/// What is wrong with a line of a file that is to be taken in.
package struct ExchangeError: Error, Hashable, CustomStringConvertible {
  /// The line, from 1.
  package let line: Int
  /// What is wrong with it.
  package let problem: String

  /// The line and the problem.
  package var description: String { "line \(line): \(problem)" }
}
