/// Why the journal could not be read or changed.
///
/// In every case but `notDurable` it is as it was.
public enum StoreError: Error, Hashable {
  /// It cannot be opened or read.
  case cannotRead(SystemError)
  /// It is there, but nothing is in it.
  case empty(path: String)
  /// It is larger than the limit, in bytes.
  case oversized(path: String, limit: Int)
  /// It breaks the rules of the format at that place.
  case damaged(path: String, JSONError)
  /// It was written by a newer version of the program.
  case newer(path: String, schema: String)
  /// Another process, of that number where it is known for sure, held the lock for too long.
  case locked(path: String, holder: Int?)
  /// It cannot be written.
  case cannotWrite(SystemError)
  /// What was to be written would be larger than the limit, in bytes.
  case wouldBeOversized(limit: Int)
  /// There is no journal yet.
  case noJournal
  /// The journal is gone, and so many versions of it are kept.
  case missing(path: String, kept: Int)
  /// The journal is a link to a file that is not there.
  case danglingLink(path: String, target: String)
  /// What was to be written breaks a rule of the journal.
  case wrong(JournalProblem)
  /// What was to be written would not read back as the same.
  case wouldNotReadBack
  /// It is written, but the disk failed to confirm that it will stay.
  case notDurable(SystemError)
  /// A version that undo or redo goes by cannot be read; what is wrong with it.
  indirect case unreadableVersion(StoreError)
  /// There is nothing to undo or to redo.
  case nothingTo(Direction)
  /// What there was to take back lies before the versions that are kept; how many changes they reach
  /// back.
  case outOfReach(Int)
  /// No version of that number is kept; there are so many.
  case noVersion(Int, kept: Int)
}

extension StoreError: CustomStringConvertible {
  /// What is wrong, and where.
  public var description: String {
    switch self {
    case .cannotRead(let error): "cannot read \(error.path): \(error)"
    case .empty(let path): "\(path) is empty"
    case .oversized(let path, let limit): "\(path) is larger than \(limit >> 20) MiB"
    case .damaged(let path, let error): "\(path) is damaged: \(error)"
    case .newer(let path, let schema):
      "\(path) has schema \(schema), which a newer version of this program wrote"
    case .locked(let path, let holder):
      "\(path) is held by "
        + (holder.map { "process \($0), which is running" } ?? "another process")
    case .cannotWrite(let error): "cannot write \(error.path): \(error)"
    case .wouldBeOversized(let limit): "the journal would become larger than \(limit >> 20) MiB"
    case .noJournal: "there is no journal yet"
    case .missing(let path, let kept):
      "\(path) is missing, and \(kept == 1 ? "a version of it is" : "\(kept) versions of it are") kept"
    case .danglingLink(let path, let target):
      "\(path) is a link to \(target), which is not there"
    case .wrong(let problem): problem.description
    case .wouldNotReadBack: "the journal would not read back as it was written"
    case .notDurable(let error):
      "the change is in \(error.path), but the disk did not confirm it: \(error)"
    case .unreadableVersion(let error):
      "that reaches back to a version that can't be read: \(error)"
    case .nothingTo(let direction): "there is nothing to \(direction.rawValue)"
    case .outOfReach(let changes): "undo reaches back \(changes) changes, and no further"
    case .noVersion(let number, let kept):
      kept == 0
        ? "no earlier versions are kept yet"
        : "there is no version \(number); \(kept) are kept, and 1 is the latest"
    }
  }
}
