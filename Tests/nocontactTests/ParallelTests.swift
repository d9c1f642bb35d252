import Foundation
import Testing

/// Many processes change the journal at once.
@Suite(.countsFaults) struct ParallelTests {
  /// Who is told that somebody else holds the lock tries again, as that message says.
  @Test func losesNoneOfManySlips() throws {
    let count = Thorough.isOn ? 200 : 60
    let home = try Home(slips: ["before"])
    let script = """
      write() { # NUMBER
        until message=$("$0" slip text "n$1" 2>&1 >/dev/null); do
          case $message in *"try again in a moment"*) ;; *) echo "writer $1: $message"; return ;; esac
        done
        [ -z "$message" ] || echo "writer $1: $message"
      }
      read_on() { # NUMBER
        while [ ! -e "$1/done" ]; do
          "$0" log --json >/dev/null || echo "a reader: $?"
          echo read >>"$1/reads"
          sleep 0.2
        done
      }
      for number in {1..20}; do read_on "$1" & readers+=($!); done
      for ((number = 1; number <= $2; number++)); do write "$number" & writers+=($!); done
      wait "${writers[@]}"
      touch "$1/done"
      wait "${readers[@]}"
      """
    let running = try Shell.start(
      ["bash", "-c", script, Shell.program, home.path, "\(count)"], environment: home.environment())
    var reads = 0
    var last = 1
    while running.isRunning {
      let count = try home.entries().count
      #expect(count >= last)
      last = count
      reads += 1
      if reads % 20 == 0 {
        try home.run(["status", "--json"]).succeeded()
        if Shell.has("jq") {
          try home.run(command: ["jq", "-e", ".schema == 1", home.journal]).succeeded()
        }
      }
      usleep(2_000)
    }
    let ended = running.wait()
    #expect(ended.text == "")
    #expect(ended.warnings == "")
    #expect(reads > 10)
    let others = try String(contentsOfFile: "\(home.path)/reads", encoding: .utf8)
    #expect(others.split(separator: "\n").count >= 20)
    let notes = try home.notes()
    for number in 1...count {
      FaultTable.attempt(.writers) {
        #expect(notes.count { $0 == "n\(number)" } == 1, "n\(number)")
      }
    }
    #expect(notes.count == count + 1)
    #expect(home.leftovers == [])
    // The last fifty versions are kept, and each change took the next number.
    #expect(home.versions.count == 50)
    let numbers = home.versions.compactMap { Int($0.split(separator: ".").suffix(3).first ?? "") }
    #expect(numbers == Array((count - 47)...(count + 2)))
  }

  @Test func waitsForTheLockAndSaysWhoMayHoldIt() async throws {
    let home = try Home(slips: ["1", "2"])
    try home.run("undo").succeeded()
    let (old, files) = (home.bytes, home.files)
    let lock = open("\(home.data)/journal.lock", O_RDWR | O_CLOEXEC)
    defer { close(lock) }
    #expect(flock(lock, LOCK_EX) == 0)
    // What one that was killed has left there tells nothing.
    #expect(pwrite(lock, "999999\n", 7, 0) == 7)
    let words = DamageTests.changing.filter { $0 != ["start"] } + [["erase", "--yes"]]
    let script = """
      begin=$SECONDS
      "$0" "$@"
      status=$?
      [ $((SECONDS - begin)) -lt 60 ] || echo "after $((SECONDS - begin)) s" >&2
      exit "$status"
      """
    let begin = ContinuousClock.now
    let writers = try words.map {
      try Shell.start(["bash", "-c", script, Shell.program] + $0, environment: home.environment())
    }
    // Who reads waits for nobody.
    for words in DamageTests.reading { try home.run(words).succeeded() }
    // Asleep and not blocked, so that other tests go on meanwhile.
    while writers.contains(where: \.isRunning) { try await Task.sleep(for: .milliseconds(50)) }
    #expect(begin.duration(to: .now) > .seconds(9))
    for writer in writers {
      FaultTable.attempt(.locked) {
        let ended = writer.wait()
        ended.refused(1, "\(home.data)/journal.lock", "try again in a moment")
        #expect(!ended.warnings.contains("after"), "\(ended.warnings)")
        #expect(!ended.warnings.contains("999999"))
        #if os(Linux)
        #expect(ended.warnings.contains("process \(getpid()), which is running"))
        #endif
      }
    }
    #expect(home.bytes == old && home.files == files)
    flock(lock, LOCK_UN)
    try home.run(["slip", "text", "4"]).succeeded()
    #expect(try home.notes() == ["1", "4"])
  }
}
