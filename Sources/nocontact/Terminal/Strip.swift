/// Signs in a row, one for each of so many things, and what those mean that need a word.
struct Strip: Equatable {
  /// The row, in stretches of one role: a kind of its own would take longer to make than the rest.
  private(set) var signs: [Text.Run] = []
  /// How many columns it takes.
  private(set) var columns = 0
  /// What the signs mean that need a word, in the order in which they are told.
  var meanings: [Meaning] = []

  /// What a sign means, and where it stands.
  struct Meaning: Equatable {
    let sign: String
    let role: Text.Role
    /// What it means, in a few words.
    let words: String
    /// What it stands for each of, such as `Day`.
    let unit: String
    /// The numbers of those it stands for, from 1.
    var places: [Int]
  }

  /// Adds one more sign, of one column.
  mutating func add(_ sign: String, _ role: Text.Role) {
    columns += 1
    if let last = signs.last, last.role == role {
      signs[signs.count - 1].text += sign
    } else {
      signs.append(Text.Run(text: sign, role: role))
    }
  }
}

extension Strip.Meaning {
  /// So many places are told one by one; of the others, how many there are.
  private static let told = 5

  /// How many columns the sign and its words take, the space between them included.
  var columns: Int { 2 + words.displayWidth }

  /// Where it stands and what it means, such as "Days 3, 9 and 12: a look".
  var inWords: Text {
    var list = unit
    list += places.count == 1 ? " " : "s "
    for (index, place) in places.prefix(Self.told).enumerated() {
      if index > 0 { list += index == places.count - 1 ? " and " : ", " }
      list += place.description
    }
    if places.count > Self.told { list += " and \(places.count - Self.told) more" }
    list += ": "
    list += words
    list += "."
    return Text(list)
  }
}
