// What the trainer reads: for each line of standard input (a text; \n is a line break) its words
// as CareSpelling has them, with the break before each.
while let line = readLine() {
  let words = CareWords(line.replacing("\\n", with: "\n"))
  print(words.words.map { "\($0.gap.rawValue)\(words.spellings[$0.key])" }.joined(separator: " "))
}
