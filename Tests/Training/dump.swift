// What the trainer reads: for each line of standard input (a text; \n is a line break) its words
// as CareSpelling has them, with the break before each, and what the rules of care find.
while let line = readLine() {
  let text = line.replacing("\\n", with: "\n")
  let words = CareWords(text, for: CareGrammar.shared)
  let row = words.words.map { "\($0.gap.rawValue)\(words.spellings[$0.key])" }
  let matches = CareMatcher.matches(in: words, of: CareGrammar.shared).map {
    "\($0.section):\($0.range.lowerBound):\($0.range.upperBound)"
  }
  print(row.joined(separator: " "), matches.joined(separator: " "), separator: "\t")
}
