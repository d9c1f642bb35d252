import Foundation
import Testing

/// A disk that is full or read-only, and a limit on the size of files: faults that need no tracing.
@Suite(.countsFaults) struct FullDiskTests {
  @Test func refusesWhereAFileMayNotGrow() throws {
    try FaultTable.attempt(.full) {
      let home = try Home(slips: ["1", String(repeating: "long ", count: 400)])
      let old = home.bytes
      // A limit makes a write short before it makes the next one fail.
      let ended = try home.bash("trap '' XFSZ; ulimit -f 1; exec \"$0\" slip text two")
      ended.refused(1, home.data)
      #expect(home.bytes == old)
      #expect(home.leftovers == [])
    }
  }

  /// A parent may hand over a stream that refuses to wait; what is recorded is told all the same.
  @Test func waitsWhereAStreamIsFullAndRefusesTo() throws {
    let home = try Home(slips: [])
    let words = String(repeating: "many words ", count: 10_000)
    let running = try Shell.start(
      [Shell.program, "note", "--json", words], environment: home.environment(), blocks: false)
    // Nobody reads for a while: the pipe is full by then.
    usleep(300_000)
    #expect(running.isRunning)
    let ended = running.wait().succeeded()
    #expect(ended.output.count > words.utf8.count)
    #expect(try ended.json()["entry"] != nil)
  }

  /// Commands that change the journal, as a shell takes them.
  private static let changing = [
    "slip text new", "note new", "checkin 3", "edit last --note new", "delete last", "undo",
    "restore 1", "settings name Kim", "end stopped", "delete last --for-good", "erase --yes",
  ]

  /// Runs each of the changing commands in a copy of a journal on a small disk in memory, after and
  /// before what is told; a line for each attempt.
  private func attempts(_ home: Home, _ before: String, _ after: String, _ rooms: [Int]) throws
    -> [[Substring]]
  {
    let script = """
      mount -t tmpfs -o size=200k tmpfs "$1" && cd "$1" || exit 99
      export NOCONTACT_DIR="$1/data"
      { "$0" start && "$0" slip text "$(printf '%3000s' x)" && "$0" slip text 2; } >/dev/null || exit 98
      cp -a data old
      sum() { if [ -e data/journal.json ]; then cksum <data/journal.json; else echo none; fi; }
      for room in \(rooms.map(String.init).joined(separator: " ")); do
        while IFS= read -r words; do
          rm -rf data filler && cp -a old data && old=$(sum)
          \(before)
          status=0; "$0" $words >/dev/null 2>"$2" || status=$?
          message=$(tr '\\n\\t' '  ' <"$2")
          left=$(ls -A data 2>/dev/null | grep -c '[.]nocontact-')
          new=$(sum)
          [ "$new" = none ] && reads=none || { "$0" status --json >/dev/null; reads=$?; }
          \(after)
          again=0; "$0" $words >/dev/null 2>&1 || again=$?
          [ "$old" = "$new" ] && is=old || is=new
          printf '%s\\t%s\\t%s\\t%s\\t%s\\t%s\\t%s\\n' "$words" "$status" "$is" "$reads" "$left" \
            "$again" "$message"
        done <"$3"
      done
      """
    let list = try home.write("commands", FullDiskTests.changing.map { "\($0)\n" }.joined())
    let place = "\(home.path)/disk"
    try #require(mkdir(place, 0o700) == 0)
    let ended = try home.run(command: [
      "unshare", "-rm", "bash", "-c", script, Shell.program, place, "\(home.path)/errors", list,
    ])
    ended.expect(0)
    let lines = ended.text.split(separator: "\n").map {
      $0.split(separator: "\t", omittingEmptySubsequences: false)
    }
    #expect(lines.count == FullDiskTests.changing.count * rooms.count, "\(ended.warnings)")
    return lines
  }

  /// What the disk has room for, page by page: the journal stays whole, and there is a reason.
  @Test(.enabled(if: Shell.canMount)) func refusesWhereTheDiskIsFull() throws {
    let lines = try attempts(
      try Home(), "head -c 300000 /dev/zero >filler 2>/dev/null; truncate -s \"-${room}k\" filler",
      "rm -f filler", Array(stride(from: 0, through: 36, by: 4)))
    var (full, done) = (0, 0)
    for line in lines {
      FaultTable.attempt(.full) {
        let place = Comment(rawValue: line.joined(separator: " | "))
        let (status, reads) = (line[1], line[3])
        // To remove things there is room.
        if line[0].hasPrefix("erase") {
          #expect(status == "0" && reads == "none", place)
          return
        }
        #expect(status == "0" || status == "1", place)
        #expect(reads == "0" && line[4] == "0", place)
        if status == "0" { #expect(line[2] == "new", place) }
        if status == "1" {
          full += 1
          #expect(line[6].hasPrefix("nocontact: "), place)
          #expect(line[6].contains("No space left on device"), place)
          // What was forgotten in the journal may still stand in a version, which is said.
          #expect(line[2] == "old" || line[0].hasSuffix("--for-good"), place)
        } else {
          done += 1
        }
        if line[2] == "old" { #expect(line[5] == "0", place) }
      }
    }
    #expect(full > 20 && done > 20)
  }

  @Test(.enabled(if: Shell.canMount)) func refusesWhereTheDiskIsReadOnly() throws {
    let lines = try attempts(
      try Home(), "mount -o remount,ro \"$1\"", "mount -o remount,rw \"$1\"", [0])
    for line in lines {
      FaultTable.attempt(.readOnly) {
        let place = Comment(rawValue: line.joined(separator: " | "))
        #expect(line[1] == "1" && line[2] == "old" && line[3] == "0", place)
        #expect(line[6].contains("Read-only file system"), place)
        #expect(line[4] == "0" && line[5] == "0", place)
      }
    }
  }
}

extension Shell {
  /// Whether file systems can be mounted, in a namespace of their own.
  static let canMount: Bool = {
    guard has("unshare") else { return false }
    let command = ["unshare", "-rm", "mount", "-t", "tmpfs", "tmpfs", "/mnt"]
    return (try? start(command, environment: ["PATH": searchPath]).wait().way) == .exit(0)
  }()
}
