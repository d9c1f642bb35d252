import Foundation

/// Texts that nobody tunes to, in the folder of that name: a line each, with `\n` for a line break.
enum Frozen {
  static func lines(_ name: String) -> [String] {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appending(path: "Frozen/\(name).txt")
    let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    return text.split(separator: "\n").map { String($0.replacing("\\n", with: "\n")) }
  }
}
