/// The word nearest to a mistyped one, where one is near: at most a third of its letters, or one, are
/// wrong, missing, superfluous or swapped with a neighbour.
package func nearest(to word: String, in candidates: [String]) -> String? {
  let distances = candidates.map { (candidate: $0, distance: distance(word.lowercased(), $0)) }
  guard let best = distances.min(by: { $0.distance < $1.distance }) else { return nil }
  return best.distance <= max(1, min(word.count, best.candidate.count) / 3) ? best.candidate : nil
}

/// `did you mean '…'?`, where there is something near.
package func didYouMean(_ word: String, _ candidates: [String]) -> String? {
  nearest(to: word, in: candidates).map { "did you mean '\($0)'?" }
}

/// How many letters to insert, delete, replace or swap with a neighbour to make one word the other:
/// the optimal string alignment distance.
private func distance(_ one: String, _ other: String) -> Int {
  let (one, other) = (Array(one.prefix(64)), Array(other.prefix(64)))
  var rows = [Array(0...other.count)]
  for (row, letter) in one.enumerated() {
    var next = [row + 1]
    for (column, target) in other.enumerated() {
      let change = rows[row][column] + (letter == target ? 0 : 1)
      var best = min(change, rows[row][column + 1] + 1, next[column] + 1)
      if row > 0, column > 0, letter == other[column - 1], one[row - 1] == target {
        best = min(best, rows[row - 1][column - 1] + 1)
      }
      next.append(best)
    }
    rows.append(next)
  }
  return rows[one.count][other.count]
}
