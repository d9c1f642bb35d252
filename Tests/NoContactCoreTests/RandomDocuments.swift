@testable import NoContactCore

/// Documents as any program may write them.
extension SplitMix64 {
  /// The value in any of the ways it can be written: members in any order, spaces and escapes
  /// anywhere.
  mutating func document(of value: JSON) -> String {
    let space = pick(["", " ", "\n", "\t", "\r\n  ", "            "])
    switch value {
    case .null: return space + "null" + space
    case .bool(let bool): return "\(space)\(bool)"
    case .number(let digits): return digits + space
    case .string(let text): return space + quoted(text) + space
    case .array(let values):
      let inner = values.map { document(of: $0) }.joined(separator: ",")
      return "[\(space)\(inner)]"
    case .object(let members):
      let inner = members.shuffled(using: &self).map { member in
        "\(space)\(quoted(member.name))\(space):\(document(of: member.value))"
      }
      return "{\(inner.joined(separator: ","))\(space)}\(space)"
    }
  }

  private mutating func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      if scalar == "\"" || scalar == "\\" || scalar.value < 0x20 || chance(20) {
        for unit in String(scalar).utf16 {
          let digits = String(unit, radix: 16, uppercase: chance(50))
          result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
        }
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
