import Foundation
import NoContactCore
import Testing

@testable import nocontact

/// Words that a shell would run, cut or expand if it were let.
private let hostile = "$(touch canary) `touch canary` ; ' \" \\ : * ~ ! # %n {a,b}"
/// The same as a word of the user's own, which a shell may have to complete.
private let hostileWord = "zz:b\\c $(touch canary)`touch canary`'\"!*"

/// A home for shells: the program is in the path, and the notes are hostile.
private func hostileHome() throws -> Home {
  let home = try Home()
  try home.run(["start", "2026-11-03", "--name", hostile]).succeeded()
  try home.run(["slip", "text", hostile + "\nanother line\tand a tab"]).succeeded()
  try home.run(["did", "--new", hostileWord]).succeeded()
  try home.run(["did", "--new", "long walk"]).succeeded()
  return home
}

extension Home {
  /// The variables of somebody who has the program installed, and a shell with a terminal.
  fileprivate var installed: [String: String?] {
    let folder = URL(fileURLWithPath: Shell.program).deletingLastPathComponent().path
    return ["PATH": "\(folder):\(Shell.searchPath)", "TERM": "xterm", "USER": "robin"]
  }

  fileprivate func run(_ shell: String, _ words: [String]) throws -> Ended {
    try run(command: ["timeout", "20", shell] + words, installed, folder: path)
  }

  /// Puts a program in the place of this one that says that files can follow `--output=`.
  fileprivate func pretendFiles() throws {
    for folder in ["bin", "there"] {
      try FileManager.default.createDirectory(
        atPath: "\(path)/\(folder)", withIntermediateDirectories: true)
    }
    let program = "\(path)/bin/nocontact"
    let script = "#!/bin/sh\nprintf '\\tprefix\\t--output=\\n\\tfiles\\n'\n"
    try Data(script.utf8).write(to: URL(filePath: program))
    chmod(program, 0o755)
  }

  /// That no word was run.
  fileprivate func expectNothingWasRun(_ place: SourceLocation = #_sourceLocation) {
    #expect(!files.contains { $0.contains("canary") }, sourceLocation: place)
  }
}

/// Tab in bash.
@Suite(.enabled(if: Shell.has("bash") && Shell.has("timeout"))) struct BashTests {
  /// The words that bash is given for a line whose words it has cut into those.
  private func complete(
    _ home: Home, _ words: [String], line: String? = nil, isListed: Bool = false
  ) throws -> [String] {
    let script = """
      COMP_TYPE=\(isListed ? 63 : 9)
      set -eu
      shopt -s expand_aliases
      eval "$(nocontact init bash)"
      eval "$(nocontact init bash)"
      alias they='nocontact slip text' nc=nocontact
      COMP_WORDBREAKS=$' \\t\\n"\\'@><=;|&(:'
      COMP_LINE=$1 COMP_POINT=${#1}
      shift
      COMP_WORDS=("$@") COMP_CWORD=$(($# - 1))
      _nocontact "$1" "${COMP_WORDS[COMP_CWORD]}" "" || exit 9
      if ((${#COMPREPLY[@]})); then printf '%s\\n' "${COMPREPLY[@]}"; fi
      """
    let line = line ?? words.joined(separator: " ")
    let ended = try home.run("bash", ["-c", script, "bash", line] + words).succeeded()
    home.expectNothingWasRun()
    return ended.text.split(separator: "\n").map(String.init)
  }

  @Test func completesCommandsOptionsAndValues() throws {
    let home = try hostileHome()
    #expect(try complete(home, ["nocontact", "sl"]) == ["slip"])
    #expect(try complete(home, ["nocontact", "slip", ""]) == SlipKind.allCases.map(\.rawValue))
    #expect(try complete(home, ["nocontact", "slip", "text", "--on", "yes"]) == ["yesterday"])
    #expect(try complete(home, ["nocontact", "slip", "--nec"]) == ["--necessary"])
    #expect(try complete(home, ["nocontact", "delete", "la"]) == ["last"])
    #expect(try complete(home, ["nocontact", "delete", ""]).count == 4)
  }

  /// A list says what the words mean; what goes into the line never does.
  @Test func listsWithMeanings() throws {
    let home = try hostileHome()
    let kinds = try complete(home, ["nocontact", "slip", ""], isListed: true)
    #expect(kinds.count == SlipKind.allCases.count)
    #expect(kinds.first == "text       (a text from your ex)")
    let entries = try complete(home, ["nocontact", "delete", ""], isListed: true)
    #expect(entries.contains { $0.contains("$(touch canary)") })
    #expect(entries.allSatisfy { $0.count < 80 })
    #expect(try complete(home, ["nocontact", "slip", "vi"], isListed: true) == ["visit"])
  }

  @Test func completesAfterCommasAndEqualSigns() throws {
    let home = try hostileHome()
    #expect(
      try complete(home, ["nocontact", "ready", "--signs", "no-anger,ca"])
        == ["no-anger,calm-around"])
    // Bash cuts the word there, and replaces what comes after.
    let words = ["nocontact", "ready", "--signs", "=", "no-anger,ca"]
    #expect(
      try complete(home, words, line: "nocontact ready --signs=no-anger,ca")
        == ["no-anger,calm-around"])
    let open = try complete(
      home, ["nocontact", "ready", "--signs", "="], line: "nocontact ready --signs=")
    #expect(open == Vocabulary.signs)
  }

  @Test func quotesWhatHasToBeQuoted() throws {
    let home = try hostileHome()
    #expect(try complete(home, ["nocontact", "did", "lo"]) == ["long\\ walk"])
    #expect(try complete(home, ["nocontact", "did", "long\\ w"]) == ["long\\ walk"])
    #expect(try complete(home, ["nocontact", "did", "'lo"]) == ["long walk"])
    #expect(try complete(home, ["nocontact", "did", "\"zz"]) == [])
    #expect(try complete(home, ["nocontact", "did", "'zz"]) == [])
    let word = try #require(try complete(home, ["nocontact", "did", "zz"]).first)
    // What stands there in the end means the word, and nothing else.
    let shown = try home.run("bash", ["-c", "printf %s \(word)"]).succeeded()
    #expect(shown.text == hostileWord)
    home.expectNothingWasRun()
    let cut = try complete(home, ["nocontact", "did", "zz", ":"], line: "nocontact did zz:")
    #expect(cut.count == 1 && "zz:\(cut.first ?? "")" == word)
  }

  @Test func completesAliasesAndOtherPrograms() throws {
    let home = try hostileHome()
    #expect(try complete(home, ["they", "--nec"]) == ["--necessary"])
    #expect(try complete(home, ["nc", "ur"]) == ["urge"])
    #expect(try complete(home, ["nocontact", "guard", "--", "noconta"]).contains("nocontact"))
    let files = try complete(home, ["nocontact", "guard", "--", "cat", "/etc/passw"])
    #expect(files.contains("/etc/passwd"))
  }

  @Test func completesFiles() throws {
    let home = try Home()
    try home.pretendFiles()
    let script = """
      eval "$(nocontact init bash)"
      PATH=$HOME/bin:$PATH
      COMP_WORDBREAKS=$' =' COMP_LINE='nocontact x --output=the' COMP_POINT=24
      COMP_WORDS=(nocontact x --output = the) COMP_CWORD=4
      _nocontact
      printf '%s\\n' "${COMPREPLY[@]}"
      """
    #expect(try home.run("bash", ["-c", script]).succeeded().text == "there\n")
  }

  @Test func thePromptShowsTheNameAndRunsNothingOfIt() throws {
    let home = try hostileHome()
    let script = """
      eval "$(nocontact init bash)"
      PS1='$(nocontact_prompt --format "{day} {name}")> '
      printf '%s' "${PS1@P}"
      """
    #expect(try home.run("bash", ["-c", script]).succeeded().text == "20 \(hostile)> ")
    home.expectNothingWasRun()
  }
}

/// Tab in fish.
@Suite(.enabled(if: Shell.has("fish") && Shell.has("timeout"))) struct FishTests {
  private func complete(_ home: Home, _ line: String) throws -> [String] {
    let script = """
      nocontact init fish | source
      nocontact init fish | source
      alias they='nocontact slip text'
      complete -C $argv[1]
      """
    let ended = try home.run("fish", ["--no-config", "-c", script, line]).succeeded()
    home.expectNothingWasRun()
    return ended.text.split(separator: "\n").map(String.init)
  }

  @Test func completesWithDescriptions() throws {
    let home = try hostileHome()
    #expect(
      try complete(home, "nocontact sl") == [
        "slip\tSave contact of any kind, and read what to do now"
      ])
    let kinds = try complete(home, "nocontact slip ")
    #expect(kinds.map { $0.prefix { $0 != "\t" } } == SlipKind.allCases.map { $0.rawValue[...] })
    #expect(try complete(home, "nocontact slip --nec").first?.hasPrefix("--necessary\t") == true)
    let entries = try complete(home, "nocontact delete ")
    #expect(entries.count == 4 && entries.last?.contains("$(touch canary)") == true)
    #expect(try complete(home, "they --nec").count == 1)
  }

  @Test func completesListsAndOtherPrograms() throws {
    let home = try hostileHome()
    let signs = try complete(home, "nocontact ready --signs=no-anger,ca")
    #expect(signs.map { $0.prefix { $0 != "\t" } } == ["--signs=no-anger,calm-around,"])
    // The comma at the end is one that the program takes.
    try home.run("ready --signs=no-anger, --safe").succeeded()
    #expect(try complete(home, "nocontact guard -- cat /etc/passw").contains("/etc/passwd"))
    #expect(try complete(home, "nocontact guard -- noconta").contains { $0.hasPrefix("nocontact") })
  }

  @Test func completesFiles() throws {
    let home = try Home()
    try home.pretendFiles()
    let script = """
      nocontact init fish | source
      set -p PATH $HOME/bin
      complete -C 'nocontact x --output=the'
      """
    let ended = try home.run("fish", ["--no-config", "-c", script]).succeeded()
    #expect(ended.text.hasPrefix("--output=there/"), "\(ended.text)")
  }

  @Test func offersTheUsersOwnWordsAsTheyAre() throws {
    let home = try hostileHome()
    #expect(try complete(home, "nocontact did lo") == ["long walk\tyour own"])
    #expect(try complete(home, "nocontact did zz") == ["\(hostileWord)\tyour own"])
    #expect(try complete(home, "nocontact did zz:").count == 1)
  }

  @Test func thePromptShowsTheNameAndRunsNothingOfIt() throws {
    let home = try hostileHome()
    let script = "nocontact init fish | source; nocontact_prompt --format '{day} {name}'"
    #expect(
      try home.run("fish", ["--no-config", "-c", script]).succeeded().text == "20 \(hostile)\n")
    home.expectNothingWasRun()
  }
}

/// Tab in zsh, on a terminal of its own: what is completed is run, and looked at then.
@Suite(.enabled(if: Shell.has("zsh") && Shell.has("timeout"))) struct ZshTests {
  /// What a fresh zsh shows once these keys were typed; completion is set up after or before the script.
  private func type(
    _ home: Home, _ keys: String, setUpFirst: Bool = false, then line: String = ""
  ) throws -> String {
    let (early, late) = setUpFirst ? ("compinit -D -u; ", "") : ("", "compinit -D -u; ")
    let script = """
      zmodload zsh/zpty
      unset ZDOTDIR
      zpty shell zsh -f -i
      zpty -w shell 'PS1=; stty cols 200; autoload -Uz compinit; \
      \(early)eval "$(nocontact init zsh)"; eval "$(nocontact init zsh)"; \(late)\
      alias they="nocontact slip text"; LISTMAX=999; \(line)'
      zpty -w shell 'print RE""ADY'
      zpty -r shell shown $'*READY\\r\\n*'
      zpty -w -n shell "$1"
      sleep 1
      zpty -w -n shell $'\\x15'
      zpty -w shell 'print D""ONE'
      zpty -r shell shown $'*DONE\\r\\n*'
      print -r -- "$shown"
      """
    let ended = try home.run("zsh", ["-fc", script, "zsh", keys]).expect(0)
    home.expectNothingWasRun()
    return ended.text.replacing(/\u{1B}\[[0-9;?]*[A-Za-z]/, with: "")
  }

  @Test(arguments: [false, true]) func listsWithDescriptions(_ setUpFirst: Bool) throws {
    let home = try hostileHome()
    let kinds = try type(home, "nocontact slip \t", setUpFirst: setUpFirst)
    #expect(kinds.contains("-- a letter or a gift from your ex"), "\(kinds)")
    let entries = try type(home, "nocontact delete \t", setUpFirst: setUpFirst)
    #expect(entries.contains("$(touch canary) `touch"), "\(entries)")
  }

  @Test func completesWordsAndRunsNothingOfThem() throws {
    let home = try hostileHome()
    _ = try type(home, "nocontact did zz\t\n")
    _ = try type(home, "nocontact did lo\t\n")
    _ = try type(home, "nocontact did 'lo\t\n")
    let done = try home.entries().compactMap { $0["activities"] as? [String] }
    #expect(done.filter { $0 == [hostileWord] }.count == 2, "\(done)")
    #expect(done.filter { $0 == ["long walk"] }.count == 3, "\(done)")
  }

  @Test func completesOptionsListsAndAliases() throws {
    let home = try hostileHome()
    _ = try type(home, "nocontact ready --sig\tno-anger,ca\t --sa\t\n")
    _ = try type(home, "nocontact ready --signs=no-anger,at\t --sa\t\n")
    _ = try type(home, "they --on yest\t --qui\t 'a word'\n")
    let entries = try home.entries()
    let signs = Set(entries.compactMap { $0["signs"] as? [String] })
    #expect(signs == [["no-anger", "calm-around"], ["no-anger", "at-peace"]], "\(entries)")
    #expect(try home.notes().contains("a word"))
    let shown = try type(home, "nocontact guard -- cat /etc/passw\t")
    #expect(shown.contains("cat /etc/passwd"), "\(shown)")
  }

  @Test func completesFiles() throws {
    let home = try Home()
    try home.pretendFiles()
    let shown = try type(home, "nocontact x --output=the\t", then: "path=($HOME/bin $path)")
    #expect(shown.contains("--output=there/"), "\(shown)")
  }

  @Test func loadsFromAFileOfItsOwn() throws {
    let home = try hostileHome()
    let script = """
      mkdir "$HOME/functions"
      nocontact completions zsh > "$HOME/functions/_nocontact"
      fpath=("$HOME/functions" $fpath)
      autoload -Uz compinit
      compinit -D -u
      print -r -- "$_comps[nocontact] $+functions[_nocontact] $precmd_functions"
      """
    #expect(try home.run("zsh", ["-fc", script]).succeeded().text == "_nocontact 1 \n")
  }

  @Test func changesNothingElse() throws {
    let home = try hostileHome()
    // Twice, and with what a start file may have set; the hook leaves nothing behind.
    let script = """
      set -eu
      precmd_functions=(mine)
      mine() { :; }
      before=$(setopt)
      eval "$(nocontact init zsh)"
      eval "$(nocontact init zsh)"
      [[ $(setopt) == $before ]]
      print -r -- "$precmd_functions"
      _nocontact_register
      print -r -- "$precmd_functions $+functions[_nocontact_register]"
      PROMPT='$(nocontact_prompt --format "{day} {name}")> '
      setopt prompt_subst
      print -rnP -- "$PROMPT"
      """
    let ended = try home.run("zsh", ["-fc", script]).succeeded()
    #expect(ended.text == "mine _nocontact_register\nmine 0\n20 \(hostile)> ")
    home.expectNothingWasRun()
  }
}

/// What `init` does to any of them.
@Suite struct InitTests {
  @Test(arguments: ShellName.allCases)
  func holdsTheCompletionAndThePrompt(_ shell: ShellName) throws {
    let home = try Home()
    let all = try home.run("init \(shell.rawValue)").succeeded().text
    let completion = try home.run("completions \(shell.rawValue)").succeeded().text
    #expect(all.hasSuffix(completion) && completion.count > 500 && all.contains("nocontact_prompt"))
    // It asks the program: no command is named but those it calls.
    #expect(!completion.contains("slip") && !completion.contains("--json"))
    #expect(home.files == [])
  }

  @Test func refusesAnotherShell() throws {
    let home = try Home()
    try home.run("init powershell").refused(2, "bash, zsh, fish")
    try home.run("init").refused(2)
  }

  @Test(.enabled(if: Shell.has("bash"))) func bashKeepsItsOptionsAndItsWords() throws {
    let home = try Home(slips: [])
    let script = """
      before="$(set +o; shopt; complete -p; alias)"
      eval "$("$0" init bash)"
      [ "$(set +o; shopt; complete -r nocontact; complete -p; alias)" = "$before" ]
      """
    try home.bash(script).succeeded()
    // An older bash, and one that stays with the standard, reads it too.
    try home.bash("eval \"$(\"$0\" init bash)\"; [ -n \"$(type -t _nocontact)\" ]").succeeded()
    try home.run(command: ["bash", "--posix", "-euc", "eval \"$($0 init bash)\"", Shell.program])
      .succeeded()
  }
}
