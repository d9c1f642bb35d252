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
      i will|am @very* call|calling|ring|phone|phoning|ringing you at|tonight|tomorrow|later|until
      ~@negation i @very* need|want|expect|deserve an|your answer|reply|response
      call|text|write|ring|message me ..4 see|read|get this
      ^ just|please|so|now|then answer|reply|respond !to
      you had? better @very* answer|reply|respond|call|write|text|listen|talk
      know|see|saw you ..2 read|seen|saw|opened ..3 message|messages|text|texts
      it|this has|needs to be|happen ..1 today|tonight|now|soon|tomorrow $
      least ..3 do is|would @very* be? answer|reply|respond|call|write|talk|listen|meet
      ~@negation i @very* need|want|expect you to @very* answer|reply|respond|confirm|admit|listen|decide|promise|talk|call|meet|acknowledge|apologise
      answer|reply|respond|confirm|decide|decision ..8 by|before tomorrow|tonight|midnight|noon|monday|tuesday|wednesday|thursday|friday|saturday|sunday|weekend
      pick up the|your phone
      i demand
      ~@negation expect|waiting|want ..2 for? ..1 answer|reply|response|explanation
      """
    ),
    (
      [.overIt, .apology],
      """
      ~@negation|if|when|until we|us @very* should|must|need|have to? meet|talk|speak|see
      you @very* should|must|need at|to? least|answer|reply|respond|say|call|forgive|accept
      """
    )
  )
}
