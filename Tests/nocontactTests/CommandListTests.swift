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

  @Test func whatIsForEveryDayComesFirst() {
    let help = commandTable.overview([], options: [], examples: [])
    #expect(help.sections.first?.title == "Every day")
    #expect(help.sections.first?.rows.count == 8)
  }

  @Test(arguments: commandTable.commands.map(\.name))
  func examplesWorkWhenTyped(_ name: String) throws {
    for example in try commandTable.command(name).examples {
      let home =
        switch name {
        case "start": try Home()
        case "draft", "boundaries", "meet", "talk": try Home.ready()
        default: try Home(slips: ["one", "two"])
        }
      if name == "redo" { try home.run("undo 2").succeeded() }
      if ["export", "import", "report"].contains(name) {
        // Files are of a folder, which only a process has.
        try home.write("notes.txt", "2026-11-20 text he wrote")
        try home.write("backup.json", "{\"journeys\":[],\"schema\":1}")
        if name == "export" {
          try FileManager.default.removeItem(atPath: "\(home.path)/backup.json")
        }
        try home.spawn(Home.words(example.words), folder: home.path).expect(0)
        continue
      }
      try home.run(example.words, at: "2026-11-22T20:01:00+01:00").expect(
        example.words.hasPrefix("guard -- ") ? 4 : name == "guard" ? 127 : 0)
    }
  }

  /// Everything the program can say, where it names a command of its own, names one that exists.
  @Test func noScreenNamesACommandThatDoesNotExist() throws {
    let home = try Home()
    var screens = ""
    for (place, line) in Tour.lines.enumerated() {
      let screen = try home.run(line, at: Tour.moment(place)).screen
      screens += String(decoding: screen, as: UTF8.self).replacing("\n", with: " ")
    }
    let names = Set(commandTable.commands.map(\.name) + ["COMMAND"])
    var mentions = 0
    for match in screens.matches(of: /nocontact +([A-Za-z-]+)/) {
      let word = String(match.1)
      // "nocontact undo takes it back" names one, "of nocontact" none.
      let isProse = ["alone", "counts", "shows"].contains(word)
      #expect(names.contains(word) || isProse, "\(match.0)")
      mentions += 1
    }
    #expect(mentions > 100)
  }
}
