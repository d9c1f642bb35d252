/// A text that was sent, in the entry's note: `"what":"apology"`.
extension DraftKind: EntryValue {}
