import CommandTable
import NoContactCore

let doctorCommand = Command<World, any Answer>(
  "doctor", "Check that all is well with the journal", group: Group.data,
  details: """
    Looks at the place, who can read it, the lock, leftovers, unfinished texts and the kept \
    versions. The clock, the room on the disk and the reminder are looked at too. Each problem is \
    named with its fix, and the exit status \
    is then 1. --fix mends what can be mended, and loses nothing. Words you didn't finish become an unsent \
    note. What's no use any more is set aside in history/merged.
    """,
  parameters: [fix.parameter, path.parameter, Options.json.parameter],
  examples: [("doctor", "is everything all right?"), ("doctor --path", "where the journal is")]
) { arguments, world in
  let store = try world.store
  if arguments.has(path) { return PathAnswer(path: store.path) }
  var examination = store.examine()
  var mended: [Examination.Trouble] = []
  var failures: [String] = []
  if arguments.has(fix) {
    for trouble in examination.troubles where trouble.kind.isMendable {
      do {
        try store.mend(trouble, at: world.now)
        mended.append(trouble)
      } catch {
        failures.append(Failure.report(of: error).message)
      }
    }
    examination = store.examine()
  }
  let progress = examination.journal?.current.map(world.progress)
  let clock = [world.clock.zoneProblem(at: world.now), progress?.clockWarning].compactMap(\.self)
  let version = examination.journal == nil ? store.latestReadableVersion() : nil
  return DoctorAnswer(
    examination: examination, mended: mended, failures: failures, clock: clock,
    installed: Installed(in: world, folder: store.folder), path: store.path,
    readable: version?.number)
}

private let fix = Key(flag: "fix", help: "Mend what can be mended without losing anything.")
private let path = Key(flag: "path", help: "Only say where the journal is.")
