import Foundation
import Testing

/// A home and a remote that are put back to where they were, to be tried again and again, and a git that
/// does not come back from one of its calls.
struct Interrupted {
  /// The home in which a command is cut off.
  let home: Home
  /// Where it meets others.
  let remote: String
  private let place: Home

  /// How a call of git goes wrong.
  enum Way: CustomStringConvertible, Sendable {
    /// The program is killed before git has done anything, or once it is done.
    case before, after
    /// git and what it calls are killed on entering such a system call, and then the program.
    case inside(String)

    var description: String {
      switch self {
      case .before: "before"
      case .after: "after"
      case .inside(let call): call
      }
    }
  }

  /// Begins with a journal, and a remote without anything in it.
  init(_ notes: [String]) throws {
    home = try Home(slips: notes)
    place = try Home()
    remote = "\(place.path)/remote.git"
    // A child writes the program: what this process has open for writing, none can start.
    try place.bash(
      """
      mkdir "$1/bin"
      cat >"$1/bin/git" <<'END'
      #!/bin/sh
      count=$(($(cat "$COUNT" 2>/dev/null || echo 0) + 1))
      echo $count >"$COUNT"
      PATH=$REAL
      [ "$count" = "$AT" ] || exec git "$@"
      case $WAY in
        before) ;;
        after) git "$@" ;;
        *) strace -f -qq -o /dev/null -e trace=all -e inject="$WAY" git "$@" ;;
      esac
      kill -9 $PPID
      END
      chmod +x "$1/bin/git"
      git init --quiet --bare "$2"
      """, [place.path, remote]
    ).expect(0)
  }

  /// Takes down how everything is now.
  func keep() throws {
    try place.bash(
      """
      rm -rf "$1/kept" && mkdir "$1/kept" && cp -a "$2" "$1/kept/home" && cp -a "$3" "$1/kept/remote"
      """, [place.path, home.path, remote]
    ).expect(0)
  }

  /// Puts everything back to how it was then.
  func putBack() throws {
    try place.bash(
      """
      rm -rf "$2" "$3" && cp -a "$1/kept/home" "$2" && cp -a "$1/kept/remote" "$3"
      """, [place.path, home.path, remote]
    ).expect(0)
  }

  /// Runs a command, cut off at a call of git; how it ended, and how many calls of git there were.
  func run(_ words: [String], at call: Int = 0, _ way: Way = .before) throws -> (Ended, Int) {
    let count = "\(place.path)/count"
    try? FileManager.default.removeItem(atPath: count)
    let ended = try home.spawn(
      words,
      [
        "PATH": "\(place.path)/bin:\(Shell.searchPath)", "REAL": Shell.searchPath, "COUNT": count,
        "AT": "\(call)", "WAY": way.description,
      ])
    let text = try String(contentsOfFile: count, encoding: .utf8)
    return (ended, Int(text.prefix { $0.isNumber }) ?? 0)
  }

  /// Whether the remote's branch still has a commit in its history.
  func remembers(_ commit: String) throws -> Bool {
    try home.run(
      command: [
        "git", "--git-dir", remote, "merge-base", "--is-ancestor", commit, "journal",
      ]
    ).status == 0
  }

  /// The commit that the remote's branch has; nil where it has none.
  func tip() throws -> String? {
    let told = try home.run(command: ["git", "--git-dir", remote, "rev-parse", "journal"])
    return told.status == 0 ? told.lines.first.map(String.init) : nil
  }
}
