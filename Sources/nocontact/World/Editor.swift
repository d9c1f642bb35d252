import NoContactCore

#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// The user's own editor, for words that are to stay out of the shell's history.
struct Editor {
  let world: World

  /// Lets the user edit a text, in a file that only they can read, and has the result recorded.
  ///
  /// The file goes when the words are recorded; until then they are in it, whatever happens.
  /// - Throws: `Failure`, or what `record` throws.
  func edit<Result>(
    _ text: String, keepsDraft: (Result) -> Bool, record: (String) throws -> Result
  ) throws -> Result {
    guard let editor = command() else {
      throw Failure.failed("--edit needs an editor: set EDITOR first, as in export EDITOR=nano")
    }
    let draft = try world.store.edited(text)
    do {
      guard try run(editor, on: draft.path) == 0 else {
        throw Failure.failed("the editor did not end well; nothing was saved")
      }
      let words = try draft.read()
      guard let edited = String(validating: words, as: UTF8.self) else {
        throw Failure.usage("the text is not valid UTF-8; nothing was saved")
      }
      let result = try record(edited)
      if keepsDraft(result) { leave(draft, begunWith: text) } else { draft.remove() }
      return result
    } catch {
      leave(draft, begunWith: text)
      throw error
    }
  }

  /// What the user set, or `vi` on a terminal; elsewhere it would wait for keys that never come.
  private func command() -> String? {
    let names = ["VISUAL", "EDITOR"]
    return names.compactMap { world.variable($0) }.first { !$0.isEmpty }
      ?? (world.terminal.isInteractive && isatty(STDOUT_FILENO) == 1 ? "vi" : nil)
  }

  /// Leaves the words where they are, if there are any but those it began with.
  private func leave(_ draft: EditedFile, begunWith text: String) {
    if (try? draft.read()) == Array(text.utf8) {
      draft.remove()
    } else {
      world.warn("What you wrote is in \(draft.path)")
    }
  }

  /// Runs the editor through the shell, as its value may hold options; its exit status.
  private func run(_ editor: String, on path: String) throws -> Int32 {
    let words = ["/bin/sh", "-c", "\(editor) \"$1\"", "sh", path]
    var arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) } + [nil]
    defer { for argument in arguments { free(argument) } }
    #if canImport(Darwin)
    let environ = _NSGetEnviron().pointee
    #endif
    var process = pid_t()
    let code = posix_spawn(&process, "/bin/sh", nil, nil, &arguments, environ)
    guard code == 0 else {
      throw Failure.failed("cannot start the editor: \(String(cString: strerror(code)))")
    }
    // Ctrl-C is for the editor; without this it would end this program under it.
    let interrupt = signal(SIGINT, SIG_IGN)
    defer { signal(SIGINT, interrupt) }
    var status: Int32 = 0
    while waitpid(process, &status, 0) == -1, errno == EINTR {}
    return status
  }
}

extension String {
  /// The text without line breaks and spaces at its end.
  var withoutTrailingSpace: String {
    var text = self[...]
    while text.last?.isWhitespace ?? false { text.removeLast() }
    return String(text)
  }
}
