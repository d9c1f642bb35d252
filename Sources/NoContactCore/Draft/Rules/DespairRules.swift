extension DraftTable {
  /// Words of somebody who may not be safe.
  static let despair = DraftTable(
    (
      .all,
      """
      kill|hurt|harm|hang|cut|drown myself !laughing|when|on|while|again
      end|ending ..1 my life
      end|ending it all
      take|taking my own? life
      do|did not want|wish to live|exist
      do not want to be here|alive any|more
      no reason|point|will to|in live|living|life|going
      nothing ..1 to live for
      can|could not go|carry on
      better off dead|without me
      better off if i was|were|am|had|died|die|disappeared|vanished
      not have to ..3 me soon|much
      soon i will not be around|here|alive
      soon i will not be $
      i am @very* burden
      i want|wish ..2 to|was|were|i die|dead
      would be dead|gone soon|without
      suicid-
      goodbye forever
      not be here|around any|much more|longer
      """
    )
  )
}
