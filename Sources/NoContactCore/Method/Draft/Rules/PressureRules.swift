extension DraftTable {
  /// A demand for an answer, or for a meeting.
  static let pressure = DraftTable(
    (
      .all,
      """
      ~@negation|sorry answer me
      ^ answer|reply|respond !is|to|was
      ~@negation|sorry reply|respond to me
      ~@negation|need call|text|write|message|ring me back? so|now|asap|immediately|or|please|tonight
      ^ call|text|ring|write me $
      ~@negation|sorry|for ignoring me|my
      ~@negation|sorry|for do not ignore
      i will keep|never|not stop|give|texting|calling|writing|trying|messaging|sending up|texting|calling|writing
      i will keep texting|calling|writing|trying|messaging|sending
      until you reply|answer|respond|talk|call|write|listen
      ~sorry|for|apologise i am @very* outside|near your
      ~sorry|for|apologise|@negation wait|waiting|stand|standing|come|coming|turn|turning at|outside|up|by|over ..1 your door|house|place|flat|apartment|work|office
      i will|am @very* coming|come over|round
      if you do not @very* reply|answer|call|come|write|text|respond|talk|meet
      ~this is your last chance
      you @very* have|must|need to? reply|answer|call|listen|talk|meet|see|respond|forgive
      last time i ..1 ask|write|text|try
      or else
      pick up the|your phone
      i demand
      ~@negation expect|waiting|want ..2 for? ..1 answer|reply|response|explanation
      """
    )
  )
}
