import CommandTable
import Foundation
import NoContactCore
import Testing

@testable import nocontact

@Suite struct CommandListTests {
  @Test func everyRowIsComplete() {
    for command in commandTable.commands {
      #expect(!command.summary.isEmpty && !command.details.isEmpty, "\(command.name)")
      #expect(command.examples.count >= 2, "\(command.name)")
      for parameter in command.parameters + commandTable.common {
        #expect(!parameter.help.isEmpty, "\(command.name) \(parameter.name)")
      }
    }
  }

  @Test func noTwoShareASpelling() {
    let names = commandTable.commands.map(\.name)
    #expect(Set(names).count == names.count)
    for command in commandTable.commands {
      let parameters = command.parameters + commandTable.common
      let spellings =
        parameters.map(\.name) + parameters.compactMap { $0.short.map(String.init) }
      #expect(Set(spellings).count == spellings.count, "\(command.name)")
    }
  }

  @Test func theSixForEveryDayComeFirst() {
    let help = commandTable.overview([])
    #expect(help.sections.first?.title == "Every day")
    #expect(help.sections.first?.rows.count == 6)
  }

  @Test(arguments: commandTable.commands.map(\.name))
  func examplesWorkWhenTyped(_ name: String) throws {
    let command = try commandTable.command(name)
    for example in command.examples {
      var lines = [">>> at 2026-11-22T20:00:00+01:00"]
      if name != "start" {
        lines += [
          "$ nocontact start '10 days ago'", ">>> at 2026-11-22T20:01:00+01:00",
          "$ nocontact checkin 3", "$ nocontact note 'a line'",
        ]
      }
      if name == "redo" { lines.append("$ nocontact undo 2") }
      if ["draft", "boundaries", "meet", "talk"].contains(name) {
        let signs = Vocabulary.signs.joined(separator: ",")
        lines += [
          "$ nocontact settings from '40 days ago'", "$ nocontact ready --safe --signs \(signs)",
          "$ nocontact meet log",
        ]
      }
      lines += ["# tried", "$ nocontact \(example.words)"]
      let transcript = try Session(lines.joined(separator: "\n")).replayed()
      let tried = try #require(transcript.components(separatedBy: "# tried").last)
      #expect(!tried.contains("\n["), "\(example.words): \(tried)")
      #expect(!tried.contains("nocontact: "), "\(example.words): \(tried)")
    }
  }

  /// Everything the program can say, where it names a command of its own, names one that exists.
  @Test func noScreenNamesACommandThatDoesNotExist() throws {
    var lines = [">>> at 2026-11-22T20:00:00+01:00", "$ nocontact", "$ nocontact slip text"]
    lines += ["$ nocontact start '40 days ago'", "$ nocontact steps", "$ nocontact guide --list"]
    let signs = Vocabulary.signs.joined(separator: ",")
    lines += ["$ nocontact ready --signs '' --unsafe", "$ nocontact ready --signs '' --safe"]
    lines += ["$ nocontact draft hey", "$ nocontact meet log", "$ nocontact talk yes"]
    lines += [">>> at 2026-11-22T20:01:00+01:00", "$ nocontact ready --signs \(signs) --safe"]
    lines += [
      "$ nocontact did", "$ nocontact did friend", "$ nocontact did soup", "$ nocontact urge",
    ]
    lines += ["$ nocontact urge --level 9 --outcome gave-in", "$ nocontact reflect --list"]
    lines += Vocabulary.questions.map { "$ nocontact reflect \($0) words" }
    lines += [
      "$ nocontact reflect", "$ nocontact status", "$ nocontact boundaries", "$ nocontact meet",
    ]
    lines += DraftKind.allCases.map { "$ nocontact draft \($0.rawValue) 'hello' --sent" }
    lines += ["$ nocontact status", "$ nocontact boundaries agree mutual-effort"]
    lines += ["$ nocontact meet plan --on tomorrow", "$ nocontact status", "$ nocontact meet log"]
    lines += TalkOutcome.allCases.map { "$ nocontact talk \($0.rawValue)" }
    lines += ["$ nocontact restart", "$ nocontact checkin 1 --urge 9"]
    let subjects = Step.all.map { String($0.number) } + Topic.all.map(\.id)
    lines += subjects.map { "$ nocontact guide \($0)" }
    lines += SlipKind.allCases.map { "$ nocontact slip \($0.rawValue)" }
    lines += commandTable.commands.map { "$ nocontact help \($0.name)" }
    lines += ["$ nocontact help", "$ nocontact stauts", "$ nocontact edit", "$ nocontact start"]
    lines += Step.all.map { "$ nocontact steps --done \($0.number)" }
    lines += Outcome.allCases.flatMap { ["$ nocontact end \($0.rawValue)", "$ nocontact undo"] }
    let screens = try Session(lines.joined(separator: "\n")).replayed()
      .split(separator: "\n").filter { !$0.hasPrefix("$") }.joined(separator: " ")
    let names = Set(commandTable.commands.map(\.name) + ["COMMAND"])
    var mentions = 0
    for match in screens.matches(of: /nocontact +([A-Za-z-]+)/) {
      let word = String(match.1)
      // "nocontact undo takes it back" names one, "of nocontact" none.
      let isProse = ["alone", "keeps", "shows"].contains(word)
      #expect(names.contains(word) || isProse, "\(match.0)")
      mentions += 1
    }
    #expect(mentions > 100)
  }
}
