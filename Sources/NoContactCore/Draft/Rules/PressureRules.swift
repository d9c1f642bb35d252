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
      ~@negation you @very* have|must|need to? reply|answer|call|listen|talk|meet|see|respond|forgive
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
      ~@negation|need let me know either|if|when|what|as|whether|how|that ..2 way|you|soon|got|think|feel|okay
      ~@negation checking|watching|staring|looking|refreshing|checked my|at phone|messages|screen|inbox|my
      text|write|message|reply|call|answer back|me ..1 this|even|just|one|once|please|when|any|so|soon|by|to|if !to|later
      even a|just|if|one|only ..1 thumbs|emoji|word|yes|no|line|dot|thumb|hello
      ~@negation|need|expect|expecting|want|wait|waiting love|like|appreciate|mean|grateful|nice|good|great|hoping|hope|happy ..4 answer|reply|response|hear back|word|you|from|if|could|to|hear|soon
      ~@negation|need|expecting|whether|if|nor|never to? hear how|from|back|what|your|you ..1 you|are|doing|think|side|thoughts|voice
      if i|you do not|never hear|reply|answer|get|respond ..4 i|then|take|assume|know|back
      i will ..1 take|assume|guess|know|understand ..1 it|your|that|silence|no ..2 silence|mean|means|you|as|that|answer
      i will stop|leave|go|be ..3 when|once|if|after you
      after|then that|this i will not disturb|bother|write|text
      disturb|bother you again|any|after|ever
      not|never ..1 answer-|repl-|respond- ..1 to ..1 my|me|any|one|last
      time to ..4 not|but ..1 to ..1 answer|reply|write|call|text
      i need|want you to ..1 say|hear|tell|see|understand|promise|admit|look|notice|read
      need|want to hear you|it|your|that ..1 say|from|it|voice|too
      please ..1 can|could|would|will|just|at you|we|one|least|not ..1 text|answer|reply|write|say|talk|call|just|ignore
      please @very* talk|call|text|write|reply|answer|ring|respond|come|unblock ..1 me|to|back|once|na
      kindly ..1 reply|call|forgive|unblock|respond|meet|talk|consider
      no pressure ..2 but|at ..1 but|all
      you can|could|may ..1 ring|call|text|write|message|phone me|any|day|whenever ..1 time|any|day|whenever|if|when
      i am @very* here ..1 if|whenever|when|for|always|any ..2 you|want|need|true|ready|time|ever|like
      here if that|you|it ..1 is|ever|want|need|like|true
      give me ..1 five|ten|one|two|just|a ..1 minutes|chance|minute|call|sign|hour|reason
      ~@negation|have answer|reply ..1 just|me|once|so|this ..1 once|at|so|i|one
      ~@negation you have ..1 to|got accept|listen|admit|forgive|understand|see
      what more do|can you|i want|do
      by friday|monday|tuesday|wednesday|thursday|saturday|sunday|tomorrow|tonight ..3 so|or|if|please ..1 i|not
      ~@negation unblock me|my|na
      surprise $
      ^ it|only|just? is? me again
      see|saw|seen|get|got|read my other|last|previous|earlier|first|three|two|messages|message
      my|the ..1 other|last|previous|messages ..1 messages|message|texts|text|seen|unread
      left|leave|leaving me on read
      on read
      still waiting|no ..1 for|to|on|reply|answer|word|hear|message ..1 you|your|reply|answer|hear
      all i|that ask|want|need is|from ..1 is|you|that|a|an
      just|only one|a ..1 word|sign|emoji|reply|answer|yes|no
      revert
      say something|anything
      ~need|rush|worry reply|answer|write|text|respond|call|message back? soon|quickly|quick|tonight|today !to|i
      leave|leaving|keep|keeping me hanging|waiting|wondering|guessing|in|on ..1 hanging|dark|read|limbo|edge
      are you ..1 ignoring|avoiding|angry|blocking|mad|getting ..1 me|my|with|at|these
      did|have i ..1 say|said|do|done|upset|offend|annoyed|annoy|hurt something|you|anything ..1 wrong|you|to
      last|final|third|fourth message|text|try|attempt ..1 i|from|promise|will|before
      will|would not text|write|message|call|bother|contact|disturb ..1 you ..1 again|any|after
      promise|swear i|this ..2 stop|leave|last|be|not|go
      double|triple text|texting
      tried|been|kept|keep|trying ..1 to? calling|ringing|call|ring|phone|phoning|reach|text|texting|get you|your|through|hold
      called|rang|phoned|texted|messaged you ..3 times|twice|again|already|yesterday|earlier|last
      voicemail|missed call|calls
      look|looking forward to ..1 your|hearing|hear ..1 reply|response|answer|from|back|thoughts
      await|awaiting your|a|the|any
      please ..1 do not? ignore|delete|block|answer|leave
      if|even you do|did not ..1 want|feel|have ..1 to|like ..1 reply|answer|talk|speak|write|see ..2 but|it|just|at
      sorry|apologies to bother|bug|pester|disturb|annoy|nag|text|keep|message you ..1 again|but
      bother|bug|pester|pestering|bothering|disturb you ..1 again|but|with
      be a stranger
      make time for you|us|me
      when i do not hear
      worry|worried|anxious|nervous when|if|not ..2 hear|heard|hearing|reply|answer
      just|only wanted|want|need to hear|know ..1 how|if|that|you|your|whether|from ..2 you|are|voice|okay|doing|back
      """
    ),
    (
      [.overIt, .apology],
      """
      ~@negation|if|when|until we|us @very* should|must|need|have to? meet|talk|speak|see
      you @very* should|must|need at|to? least|answer|reply|respond|say|call|forgive|accept
      """
    ),
    (
      [.overIt],
      """
      one ..1 honest|last|final|proper|more conversation|talk|chat|call|word|answer
      can|could we|you|i ..2 be|still|stay|talk|have|get|call|just|at|unblock|tell
      nice|good|great|lovely to hear|know ..1 you|from|that|if|your
      ring|call|text me|us if|when|whenever|sometime
      """
    ),
    (
      [.first, .overIt],
      """
      when you get|have ..1 a|sec|time|chance|minute|moment|five ..2 call|ring|text|message|could|can|let
      i ..1 just need|want to know|see|be|hear ..2 that|you|if|whether|sure
      acknowledge|acknowledgement|acknowledgment
      let me know you
      are|were you ..1 reading|getting|seeing|ignoring|avoiding ..1 these|my|me
      you|that are|is reading|seeing|getting these|my
      i ..1 would appreciate ..1 an|a|it|if
      do not have to say|reply|answer ..3 but
      """
    ),
    (
      [.first],
      """
      hope you ..1 got|saw|received|opened|liked|read my|the ..2 card|flowers|letter|email|message|messages|present|gift|parcel|text|playlist
      have you ..1 listened|read|seen|opened|looked|got to|at|my|the ..1 playlist|letter|email|message|messages|song|photos ..1 i
      shall|should|can|could|may i send it|them|you
      """
    ),
    (
      [.apology],
      """
      do me the ..1 courtesy|decency|favour|honour
      answer|reply|response ..2 least|please|would|soon|from
      hear from you
      did they|it|the ..3 arrive|come|get ..1 ?
      take down|back the|that|your|what
      love|like|nice|good|mean to ..1 hear|know ..2 you|your|from|it|that
      """
    )
  )
}
