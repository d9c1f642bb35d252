#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// The only place that exits.
@main
enum Main {
  static func main() {
    // A closed pipe ends the program quietly, whatever the parent did to the signal.
    signal(SIGPIPE, SIG_DFL)
    // A limit on the size of files is for the message to tell, not a reason to die without a word.
    signal(SIGXFSZ, SIG_IGN)
    // Where the words cannot be had, nothing is taken for what was meant.
    guard CommandLine.argc > 0 else {
      Console.standard.warn("nocontact: what was typed did not arrive; nothing was done\n")
      exit(1)
    }
    exit(Program.run(argumentsOfProcess()))
  }

  /// The words of the command line; nil where one of them is not valid UTF-8.
  ///
  /// `CommandLine.arguments` would repair such a word, and something else than what was typed would
  /// be recorded.
  private static func argumentsOfProcess() -> [String]? {
    var words: [String] = []
    for index in 1..<max(1, Int(CommandLine.argc)) {
      let word = CommandLine.unsafeArgv[index].flatMap { String(validatingCString: $0) }
      // What cannot be read is not completed either, and not complained about.
      guard let word else { return words.first == Complete.name ? [Complete.name] : nil }
      words.append(word)
    }
    return words
  }
}
