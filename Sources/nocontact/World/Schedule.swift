import NoContactCore

/// All schedulers, of which one at most has the reminder.
struct Schedule {
  let world: World

  /// What was found, and why more cannot be known.
  typealias Findings = (reminders: [FoundReminder], problems: [String])

  /// The scheduler of that name.
  func scheduler(_ name: SchedulerName) -> any Scheduler {
    switch name {
    case .systemd: SystemdTimer(world: world)
    case .cron: CrontabLine(world: world)
    case .launchd: LaunchAgent(world: world)
    }
  }

  /// What they have.
  func found() -> Findings {
    var findings: Findings = ([], [])
    for name in SchedulerName.allCases {
      let scheduler = scheduler(name)
      do {
        if let reminder = try scheduler.found() { findings.reminders.append(reminder) }
      } catch {
        let reason = Failure.report(of: error).message
        findings.problems.append("can't tell whether \(name.rawValue) has one: \(reason)")
      }
    }
    return findings
  }

  /// The scheduler that this machine has for it.
  ///
  /// - Throws: `Failure` where it has none.
  func usual() throws -> SchedulerName {
    if world.machine.isMac { return .launchd }
    if SystemdTimer(world: world).isUsable { return .systemd }
    if CrontabLine(world: world).isUsable { return .cron }
    throw Failure.failed(
      """
      there's nothing here to set it with: no systemd of yours is running, and there's no cron; \
      install cron, or add --with systemd and log in again
      """)
  }

  /// The session of the desktop, as far as it has a place that stays the same.
  var session: Reminder.Session {
    let runtime = world.variable("XDG_RUNTIME_DIR").flatMap { $0.hasPrefix("/") ? $0 : nil }
    let folder = runtime ?? "/run/user/\(world.machine.user())"
    let bus = world.variable("DBUS_SESSION_BUS_ADDRESS").flatMap { address in
      address.hasPrefix("unix:path=") && !address.utf8.contains(UInt8(ascii: ",")) ? address : nil
    }
    return Reminder.Session(folder: folder, bus: bus ?? "unix:path=\(folder)/bus")
  }

  /// Gives a reminder to one scheduler, and takes it from the others; whether it waits for the next login.
  ///
  /// - Throws: why that failed, and which one may have it now.
  func set(_ reminder: Reminder, with name: SchedulerName) throws -> Bool {
    let waits = try scheduler(name).set(reminder)
    for other in SchedulerName.allCases where other != name {
      let scheduler = scheduler(other)
      // Where that cannot be known, the look at all of them afterwards says so.
      guard (try? scheduler.found()) != nil else { continue }
      do {
        _ = try scheduler.remove()
      } catch {
        let reason = Failure.report(of: error).message
        throw Failure.failed(
          "\(name.rawValue) has it now, and \(other.rawValue) may still have one: \(reason)")
      }
    }
    return waits
  }

  /// Takes every reminder away, or those alone that are about one folder.
  func remove(about folder: String? = nil) -> ReminderRemoval {
    let found = found()
    var removal = ReminderRemoval(problems: found.problems)
    for reminder in found.reminders {
      guard folder.map({ reminder.isAbout($0) }) ?? true else {
        removal.left.append(reminder)
        continue
      }
      do {
        let mayCome = try scheduler(reminder.scheduler).remove()
        removal.removed.append(reminder)
        if mayCome { removal.mayCome = true }
      } catch {
        let reason = Failure.report(of: error).message
        removal.problems.append(
          "the reminder may still be in \(reminder.place): \(reason)")
      }
    }
    return removal
  }
}

/// What came of taking reminders away.
struct ReminderRemoval: Sendable {
  /// Those that are gone.
  var removed: [FoundReminder] = []
  /// Those that are about another journal.
  var left: [FoundReminder] = []
  /// Why one may still be there.
  var problems: [String] = []
  /// Whether one may still come until the user logs out.
  var mayCome = false
}

extension FoundReminder {
  /// Whether it is about the journal in that folder.
  func isAbout(_ folder: String) -> Bool {
    switch scheduler {
    case .systemd: holds(SystemdTimer.setting(folder: folder) + "\n")
    case .cron: holds(" \(CrontabLine.setting(folder: folder)) ")
    case .launchd: holds(LaunchAgent.setting(folder: folder))
    }
  }
}
