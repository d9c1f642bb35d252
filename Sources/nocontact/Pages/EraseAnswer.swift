import NoContactCore

/// A journal that is no more, or what is left of it.
struct EraseAnswer: Answer {
  /// What came of it.
  let erasure: Store.Erasure
  /// The folder that it was in.
  let folder: String
  /// Where other machines were met; nil for nowhere.
  var remote: String?
  /// Whether somebody may watch, whom a gap would tell something.
  var mayBeWatched = false
  /// What became of the reminder.
  let reminder: ReminderRemoval

  private var isDone: Bool { erasure.remainders.isEmpty && reminder.problems.isEmpty }
  var status: Int32 { isDone ? 0 : 1 }

  var warnings: [String] {
    erasure.remainders.map { "\($0.path) may still be there: \($0.reason)" } + reminder.problems
      + (isDone ? [] : ["sort that out, then type 'nocontact erase --yes' again"])
  }

  var page: Page {
    var page = Page()
    page.text("\(first, .strong)")
    if !erasure.others.isEmpty {
      page.text("Left alone, because it isn't the journal's:")
      for path in erasure.others.prefix(10) { page.text(Text(path), indent: 2, hanging: 2) }
      if erasure.others.count > 10 { page.text("… and \(erasure.others.count - 10) more") }
    }
    if !reminder.removed.isEmpty { page.text("The reminder is off as well.") }
    if reminder.mayCome {
      page.text("What starts it can't be reached, so it may still come until you log out.")
    }
    if !reminder.left.isEmpty {
      page.text("A reminder of another journal stays: 'nocontact remind --off' takes it away.")
    }
    if let remote {
      page.text(
        """
        \(remote) still has the journal and its history, and so have the machines that sync with it. \
        Remove that repository as well.
        """)
    }
    let reach = """
      It can't reach backups of your disk, copies and sync remotes elsewhere, or your shell's \
      history.
      """
    page.text("\("\(reach) \(history)", .faint)")
    return page
  }

  /// What to do about the shell's history.
  private var history: String {
    mayBeWatched
      ? """
      That may still have what you typed. A sudden gap can tip somebody off, so ask a domestic \
      abuse line before you clear it.
      """
      : "That may still have what you typed, so clear it too."
  }

  private var first: String {
    let count = counted(erasure.removed, "file")
    if !isDone { return "Removed: \(count), but not everything yet." }
    if erasure.removed == 0 { return "There's nothing of the journal's in \(folder)." }
    return "Removed: \(count), the journal and everything kept of it."
  }

  static var members: [Member<EraseAnswer>] {
    [
      Member("removed", "How many files were removed.", \.erasure.removed).from(0),
      Member("left", "Files of somebody else's, left alone.", \.erasure.others),
      Member("remaining", "Files that may still be there, and should not.") {
        $0.erasure.remainders.map(\.path)
      },
      Member("remote", "Where it was synced to, which still has it; null for nowhere.", \.remote),
      Member("reminder", "Whether a reminder was taken away.") { !$0.reminder.removed.isEmpty },
    ]
  }
}
