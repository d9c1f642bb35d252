import Foundation
import Testing

/// Machines that meet through a remote which nobody else can read: git-remote-gcrypt, which pushes as if
/// with force, whoever was faster.
@Suite(.enabled(if: ["git", "git-remote-gcrypt", "gpg", "gpgconf"].allSatisfy(Shell.has)))
struct GcryptTests {
  /// A keyring that the machines share; what runs on it is ended with it.
  private final class Keys {
    let home: Home
    var variables: [String: String?] { ["GNUPGHOME": "\(home.path)/k"] }

    init() throws {
      home = try Home()
      try home.bash(
        """
        mkdir -m 700 "$GNUPGHOME"
        gpg --batch --quiet --passphrase '' --quick-gen-key 'Sam <sam@example.org>' default default never
        git init --quiet --bare "$1"
        """, ["\(home.path)/remote.git"], variables
      ).expect(0)
    }

    deinit {
      _ = try? home.run(command: ["gpgconf", "--kill", "all"], variables)
    }

    var remote: String { "gcrypt::\(home.path)/remote.git" }
  }

  @Test func twoAtOnceLoseNothing() throws {
    let keys = try Keys()
    let machines = [try Home(slips: ["secretword"]), try Home()]
    for machine in machines {
      try machine.spawn(["sync", keys.remote, "--no-input"], keys.variables).expect(0)
    }
    for round in 0..<3 {
      for (place, machine) in machines.enumerated() {
        try machine.run(["note", "round \(round) of \(place)"]).succeeded()
      }
      let running = try machines.map {
        try Shell.start(
          [Shell.program, "sync", "--no-input"], environment: $0.environment(keys.variables))
      }
      for one in running { one.wait().expect(0) }
    }
    for machine in machines + machines.prefix(1) {
      try machine.spawn(["sync", "--no-input"], keys.variables).succeeded()
    }
    #expect(machines[0].bytes == machines[1].bytes)
    #expect(try machines[0].notes().count == 7)
    // Everything that was ever pushed is still in the history, whoever pushed over whom.
    let log = try machines[0].run(
      command: [
        "/bin/sh", "-c",
        """
        export GIT_DIR="$0/sync/repository"
        for commit in $(git rev-list --all); do git cat-file blob $commit:journal.json; done
        """, machines[0].data,
      ])
    for round in 0..<3 { #expect(log.text.contains("round \(round) of 1")) }
    // The remote gives nothing away.
    let told = try keys.home.run(
      command: [
        "/bin/sh", "-c",
        "git --git-dir \"$0\" cat-file --batch-all-objects --batch | grep -ac -e secretword -e journal",
        "\(keys.home.path)/remote.git",
      ])
    #expect(told.text == "0\n")
  }
}
