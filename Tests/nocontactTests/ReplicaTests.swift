import Foundation
import Testing

/// Three machines that change, meet, and miss each other at random end with the same bytes, and nothing
/// that was written is lost.
@Suite(.enabled(if: Shell.has("git"))) struct ReplicaTests {
  private static let rounds = Thorough.isOn ? 1000 : 60

  @Test(arguments: [1 as UInt64]) func endTheSameWithNothingLost(seed: UInt64) throws {
    var replicas = try Replicas(seed: seed)
    for round in 0..<ReplicaTests.rounds {
      let problems = try replicas.step(round)
      if problems.isEmpty { continue }
      return report(problems, replicas, seed)
    }
    let problems = try replicas.end(after: ReplicaTests.rounds)
    if !problems.isEmpty { report(problems, replicas, seed) }
    // Something did happen.
    #expect(try replicas.entries.left > 3 && replicas.entries.all > replicas.entries.left)
    #expect(replicas.counts["done"] ?? 0 > ReplicaTests.rounds / 2)
  }

  private func report(_ problems: [String], _ replicas: Replicas, _ seed: UInt64) {
    let story = replicas.story.suffix(60).joined(separator: "\n")
    Issue.record("seed \(seed)\n\(problems.joined(separator: "\n"))\n\(story)")
  }
}
