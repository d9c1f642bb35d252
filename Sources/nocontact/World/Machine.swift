#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// What the program runs on, as far as other programs there are concerned.
struct Machine: Sendable {
  /// Runs another program to its end, looked for in PATH, with English messages; nil where there is none
  /// of that name.
  var run: @Sendable (_ command: [String], _ input: [UInt8]) -> Child? = Machine.runChild
  /// The path by which this program is called, a link to it where there is one; nil where it is no text.
  var program: @Sendable () -> String? = Machine.programOfProcess
  /// Whether a path leads to something that can be run.
  var isProgram: @Sendable (_ path: String) -> Bool = { access($0, X_OK) == 0 }
  /// The number of the user.
  var user: @Sendable () -> UInt32 = { getuid() }
  /// Whether it is a Mac.
  var isMac: Bool = Machine.isDarwin

  /// Whether a program of that name is there.
  func has(_ name: String) -> Bool {
    run(["sh", "-c", "command -v -- \"$1\"", "sh", name], [])?.status == 0
  }

  private static var isDarwin: Bool {
    #if canImport(Darwin)
    true
    #else
    false
    #endif
  }

  private static func runChild(_ command: [String], _ input: [UInt8]) -> Child? {
    let child = try? Child(command, input: input, environment: ["LC_ALL": "C"])
    return child?.status == 127 ? nil : child
  }

  /// A name that leads to this program stays the same when another version takes its place, and the
  /// file that it leads to may not.
  private static func programOfProcess() -> String? {
    guard let file = real(executable) else { return nil }
    guard CommandLine.argc > 0, let word = CommandLine.unsafeArgv[0].map({ String(cString: $0) })
    else { return file }
    if word.utf8.contains(UInt8(ascii: "/")) {
      let path = word.hasPrefix("/") ? word : absolutePath(word)
      return real(path) == file ? path : file
    }
    for folder in (getenv("PATH").map { String(cString: $0) } ?? "").split(separator: ":") {
      let path = "\(folder)/\(word)"
      if path.hasPrefix("/"), real(path) == file { return path }
    }
    return file
  }

  private static var executable: String {
    #if canImport(Darwin)
    var size = UInt32(PATH_MAX)
    var path = [CChar](repeating: 0, count: Int(size))
    return _NSGetExecutablePath(&path, &size) == 0
      ? path.withUnsafeBufferPointer { $0.baseAddress.map { String(cString: $0) } ?? "" } : ""
    #else
    return "/proc/self/exe"
    #endif
  }

  /// The file that a path leads to; nil where there is none, or its name is no text.
  private static func real(_ path: String) -> String? {
    guard let file = realpath(path, nil) else { return nil }
    defer { free(file) }
    return String(validatingCString: file)
  }
}
