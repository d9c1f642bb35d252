import Foundation
import Testing

/// Many processes change the journal at once.
@Suite struct ParallelTests {
  @Test func losesNoneOfSixtySlips() throws {
    let home = try Home(slips: ["before"])
    let script = """
      for number in {1..60}; do "$0" slip text "n$number" > /dev/null & jobs+=($!); done
      for job in "${jobs[@]}"; do wait "$job" || echo "failed: $?"; done
      """
    let writers = try Shell.start(
      ["bash", "-c", script, Shell.program], environment: home.environment())
    var reads = 0
    var last = 1
    while writers.isRunning {
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
    }
    let ended = writers.wait()
    #expect(ended.text == "")
    #expect(ended.warnings == "")
    #expect(reads > 10)
    #expect(try Set(home.notes()) == Set((1...60).map { "n\($0)" } + ["before"]))
    #expect(try home.entries().count == 61)
    #expect(home.leftovers == [])
    // The last fifty versions are kept, and each change took the next number.
    #expect(home.versions.count == 50)
    let numbers = home.versions.compactMap { Int($0.split(separator: ".").suffix(3).first ?? "") }
    #expect(numbers == Array(13...62))
  }

  @Test func waitsForTheLockAndSaysWhoMayHoldIt() async throws {
    let home = try Home(slips: ["1"])
    let lock = open("\(home.data)/journal.lock", O_RDWR | O_CLOEXEC)
    defer { close(lock) }
    #expect(flock(lock, LOCK_EX) == 0)
    // What one that was killed has left there tells nothing.
    #expect(pwrite(lock, "999999\n", 7, 0) == 7)
    let writer = try Shell.start(
      [Shell.program, "slip", "text", "2"], environment: home.environment())
    let patient = try Shell.start(
      [Shell.program, "slip", "text", "3"], environment: home.environment())
    let begin = ContinuousClock.now
    // Asleep and not blocked, so that other tests go on meanwhile.
    while writer.isRunning, begin.duration(to: .now) < .seconds(20) {
      try await Task.sleep(for: .milliseconds(50))
    }
    #expect(begin.duration(to: .now) > .seconds(9))
    let ended = writer.wait()
    ended.refused(1, "\(home.data)/journal.lock", "try again")
    #expect(!ended.warnings.contains("999999"))
    #if os(Linux)
    #expect(ended.warnings.contains("process \(getpid()), which is running"), "\(ended.warnings)")
    #endif
    patient.wait().refused(1, "\(home.data)/journal.lock")
    #expect(try home.notes() == ["1"])
    flock(lock, LOCK_UN)
    try home.run(["slip", "text", "4"]).succeeded()
    #expect(try home.notes() == ["1", "4"])
  }
}
