import Foundation
import Testing

/// A disk that is full, and a limit on the size of files: faults that need no tracing.
@Suite struct FullDiskTests {
  @Test func refusesWhereAFileMayNotGrow() throws {
    let home = try Home(slips: ["1", String(repeating: "long ", count: 400)])
    let old = home.bytes
    // A limit makes a write short before it makes the next one fail.
    let ended = try home.bash("trap '' XFSZ; ulimit -f 1; exec \"$0\" slip text two")
    ended.refused(1, home.data)
    #expect(home.bytes == old)
    #expect(home.leftovers == [])
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

  @Test(.enabled(if: Shell.canMount)) func refusesWhereTheDiskIsFull() throws {
    let home = try Home(slips: ["1"])
    let script = """
      mount -t tmpfs -o size=40k tmpfs "$1" && export NOCONTACT_DIR="$1/data" || exit 99
      "$0" start > /dev/null || exit 98
      while "$0" note "$(printf '%2000s' | tr ' ' x)" > /dev/null 2> "$2"; do :; done
      cat "$2" >&2; echo "left: $(ls -A "$1/data" | grep -c '[.]nocontact-')" >&2
      cat "$1/data/journal.json"
      """
    let ended = try home.run(
      command: ["unshare", "-rm", "bash", "-c", script, Shell.program, home.data, home.path + "/e"])
    ended.expect(0)
    #expect(ended.warnings.contains("No space left on device"), "\(ended.warnings)")
    #expect(ended.warnings.contains("left: 0"), "\(ended.warnings)")
    #expect(try ended.json()["schema"] as? Int == 1)
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
