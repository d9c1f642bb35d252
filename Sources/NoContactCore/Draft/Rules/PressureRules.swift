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
      i will|am @very* coming|come over|round !to
      if you do not @very* reply|answer|call|come|write|text|respond|talk|meet
      ~this is your last chance
      ~@negation you @very* have|must|need to? reply|answer|call|listen|talk|meet|see|respond|forgive
      last time i ..1 ask|write|text|try
      or else $
      i will|am @very* call|calling|ring|phone|phoning|ringing you at|tonight|tomorrow|later|until
      ~@negation i @very* need|want|expect|deserve an|your answer|reply|response
      call|text|write|ring|message me ..4 see|read|get this
      ^ just|please|so|now|then answer|reply|respond !to
      you had? better @very* answer|reply|respond|call|write|text|listen|talk
      know|see|saw you ..2 read|seen|saw|opened ..3 message|messages|text|texts
      it|this has|needs to be|happen ..1 today|tonight|now|soon|tomorrow $
      least ..3 do is|would @very* be? answer|reply|respond|call|write|talk|listen|meet
      ~@negation i @very* need|want|expect you to @very* answer|reply|respond|confirm|admit|listen|decide|promise|talk|call|meet|acknowledge|apologise
      answer|reply|respond ..4 by|before tomorrow|tonight|midnight|noon|monday|tuesday|wednesday|thursday|friday|saturday|sunday|weekend
      you|i|we ..3 confirm|decide|decision ..4 by|before tomorrow|tonight|midnight|noon|monday|tuesday|wednesday|thursday|friday|saturday|sunday|weekend
      pick up the|your phone
      i demand
      ~@negation expect|waiting|want ..2 for? ..1 answer|reply|response|explanation
      ~@negation|need let me know either way
      ~@negation|need let me know as soon
      ~@negation|need let me know what|how|that|if|whether you ..1 think|feel|okay|got ..1 this|me|it|back
      ~@negation|need let me know what|how|that|if|whether you ..1 think|feel|okay|got ..1 $
      ~@negation|was|used|stopped checking|watching|staring|refreshing|checked my|at my? phone|messages|screen|inbox
      ~@negation text|write|message|reply|call|answer back|me ..1 this|even|just|one|once|please|when|any|so|soon|by|to|if !to|later
      even a|just|if|one|only ..1 thumbs|emoji|word|yes|no|line|dot|thumb|hello
      ~@negation|need|expect|expecting|want|wait|waiting love|like|appreciate|mean|grateful|nice|good|great|hoping|hope|happy ..4 answer|reply|response back|word|you|from|if|could|to|soon
      ~@negation|need|expect|expecting|want|wait|waiting love|like|appreciate|mean|grateful|nice|good|great|hoping|hope|happy ..4 hear back|from
      would|will ..5 hear back|word|you|from|if
      ~@negation|need|expecting|whether|if|nor|never to hear how|from|back|what|your ..1 you|are|doing|think|side|thoughts|voice
      if i|you do not|never hear|reply|answer|get|respond ..4 i|then|take|assume|know|back
      i will ..1 take|assume|guess|know|understand ..1 it|your|that|silence|no ..2 silence|mean|means|you|as|that|answer
      i will stop|leave ..3 when|once|if|after you
      not|never ..1 answer-|repl-|respond- ..1 to ..1 my|me|any|one|last
      i need|want you to ..1 say|hear|tell|see|understand|promise|admit|look|notice|read
      need|want to hear you|it|your|that ..1 say|from|it|voice|too
      please ..1 can|could|would|will|just|at you|we|one|least|not ..1 text|answer|reply|write|say|talk|call|just|ignore
      please @very* talk|call|text|write|reply|answer|ring|respond|come|unblock ..1 me|to|back|once|na
      kindly ..1 reply|call|forgive|unblock|respond|meet|talk|consider
      you can|could|may ..1 ring|call|text|write|message|phone me|any|day|whenever ..1 time|any|day|whenever|if|when
      i am @very* here ..1 if|whenever|when|for|always|any ..2 you|want|need|true|ready|time|ever|like
      here if that|you|it ..1 is|ever|want|need|like|true
      give me ..1 five|ten|one|two|just|a ..1 minutes|chance|minute|call|sign|hour|reason
      ~@negation|have answer|reply ..1 just|me|once|so|this ..1 once|at|so|i|one
      ~@negation you have ..1 to|got accept|admit|forgive|understand
      ~@negation you have to listen to me
      what more do|can you|i want|do
      by friday|monday|tuesday|wednesday|thursday|saturday|sunday|tomorrow|tonight ..3 so|or|if|please ..1 i|not
      ~@negation unblock me|my|na
      ^ surprise $
      ^ it|only|just? is? me again
      see|saw|seen|get|got|read my ..2 message|messages|text|texts|email|emails|letter
      my|the ..1 other|last|previous|messages ..1 messages|message|texts|text|seen|unread !was|were|had
      my|the ..1 other|last|previous ..1 messages|message|texts|text was|were ..1 ignored|unread|unanswered|delivered|not|never
      left|leave|leaving me on read
      on read
      still waiting|no ..1 for|to|on|reply|answer|word|hear|message ..1 you|your|reply|answer|hear
      all i ask|want|need is|from ..1 you|answer|word|reply|sign|chance
      all i ask
      just|only one|a ..1 sign|emoji|reply|answer
      revert
      please|just|you say something|anything
      ^ say something|anything
      ~need|rush|worry reply|answer|text|respond|call|message back? soon|quickly|quick|tonight|today !to|i
      leave|leaving|keep|keeping me hanging|waiting|wondering|guessing|in|on ..1 hanging|dark|read|limbo|edge
      are you ..1 ignoring|avoiding|angry|blocking|mad|getting ..1 me|my|with|at|these
      did|have i ..1 say|said|do|done|upset|offend|annoyed|annoy|hurt something|you|anything ..1 wrong|you|to
      double|triple text|texting
      tried|been|keep|trying ..1 to? calling|ringing|call|ring|phone|phoning|reach|text|texting|get you|your|through|hold
      called|rang|phoned|texted|messaged you ..3 times|twice|again|already|yesterday|earlier|last
      my ..1 voicemail|missed ..1 call|calls
      my ..1 voicemail|missed ..1 $
      voicemail|missed calls from me
      look|looking forward to ..1 your|hearing|hear ..1 reply|response|answer|from|back|thoughts
      await|awaiting your
      please ..1 do not? ignore|delete|block|answer|leave
      if|even you do|did not ..1 want|feel|have ..1 to|like ..1 reply|answer|talk|speak|write|see ..2 but|it|just|at
      sorry|apologies to bother|bug|pester|disturb|annoy|nag|text|keep|message you ..1 again|but
      bother|bug|pester|pestering|bothering|disturb you ..1 again|but|with
      do not be a stranger
      ~@negation|should|could make time for you|us|me
      when i do not hear
      worry|worried|anxious|nervous when|if|not ..2 hear|heard|hearing|reply|answer
      just|only wanted|want|need to hear|know ..1 how|if|that|you|your|whether|from ..2 you|are|voice|okay|doing|back
      only|just polite|fair|decent|right to ..1 answer|reply|respond|write
      one|a|single line|word|message|text|reply from you
      if you would|could ..1 write|text|reply|call|message ..1 back|me
      ball is|'s in your court
      you will do the right thing
      ~stopped|used|longer|@negation waiting|wait|sitting|sit by the|my phone
      one|a word|line|reply|answer|note|call would|will be ..1 kindness|lovely|nice|enough|welcome|kind|good
      hope you are|were ..1 getting|reading|receiving|seeing them|these|this|my
      ~@negation|need let me know asap|soon|today|tonight|quick|quickly|please
      ^ please|just|so|and|do? say yes $
      as long as we|you ..2 talk|answer|meet|reply|speak|hear
      would help me|to|if ..2 know|hear|understand|sleep|you
      please ..1 read|open|watch ..1 it|my|the|this|them !book|article|one ..2 when|if|before|email|letter|carefully|through|all|to
      we are @very* outside|near your
      let us in
      read receipts|receipt
      blue tick|ticks
      kindly|please confirm
      least have the
      important to|for me ..1 to hear|know
      would make my day|week|year|month|life|christmas
      if you have|had anything|something to say|tell
      say it now|tonight
      """
    ),
    (
      [.overIt, .apology],
      """
      ~@negation|if|when|until we|us @very* should|must|need|have to? meet|talk|speak|see
      ~@negation you @very* should|must|need at|to? least|answer|reply|respond|say|call|forgive|accept !have|had|been
      would ..2 nice|good|great|lovely to hear|know
      i ..1 just want|need to be sure
      no pressure ..2 but
      """
    ),
    (
      [.overIt],
      """
      one ..1 honest|last|final|proper|more conversation|talk|chat|call|word|answer
      can|could we|you|i ..2 be|still|stay|talk|have|get|call|just|at|unblock|tell
      be nice|good|great|lovely to hear|know ..1 from|if|that|how
      ring|call|text me|us if|when|whenever|sometime
      can|could|will|would you ..1 text|write|reply|call|message|ring|answer|confirm|tell|admit
      ~@negation tell me ..1 you feel|agree|think|understand
      ~@negation|glad could|can|might let me have|see|keep|take
      ~@negation i would only|just|simply|still|really ..1 like|ask|love|need|want ..1 you|to|that|for|one !wish|say|tell|thank|let
      i would ..1 like|love to ..1 hear|meet|talk|chat|catch|stay
      let me !say|be|know|go|down|tell|just
      let me know that|how|you
      only that|thing you ..1 tell|say|let|give|admit|call
      rather not see|look|run|bump|hear|meet
      do not have to ..3 although
      """
    ),
    (
      [.first, .overIt],
      """
      when you get|have ..1 a|sec|time|chance|minute|moment|five ..2 call|ring|text|message|could|can|let
      i ..1 just need|want to know|hear ..2 that|you|if|whether|sure
      acknowledge|acknowledgement|acknowledgment
      are|were you ..1 reading|getting|seeing|ignoring|avoiding ..1 these|my|me
      you|that are|is reading|seeing|getting these|my
      i ..1 would appreciate a|an ..1 reply|answer|response|call|word
      i ..1 would appreciate it if
      do not have to say|reply|answer ..3 but
      i said|promised|swore i would not ..1 text|write|message|call|contact
      you ..3 time to think
      you could|would|can get back to me
      get back to me by|this|soon|today|tomorrow|when|please|as
      know|see|saw|noticed|notice you ..2 read|seen|opened this|these|my
      know|see|saw|noticed|notice you ..2 read|seen|opened $
      please just let me know
      let me know how you feel
      ^ hello ?
      ~is|was|if anyone|anybody there|home ?
      do not make me !laugh
      i can|could ..1 wait $
      urgent|urgently $
      i need to tell|ask|show|give you
      something ..1 important to|i
      please just
      """
    ),
    (
      [.first],
      """
      hope you ..1 got|saw|received|opened|liked|read my|the ..2 card|flowers|letter|email|message|messages|present|gift|parcel|text|playlist
      have you ..1 listened|read|seen|opened|looked|got to|at|my|the ..1 playlist|letter|email|message|messages|song|photos ..1 i
      let me know $

      """
    ),
    (
      [.apology],
      """
      do me the ..1 courtesy|decency|favour|honour
      did they|it|the ..3 arrive|come|get ..1 ?
      ~@negation|wish|can|could|i take down|back the|that|your|what
      ~@negation|need love|like|nice|good|mean to ..1 hear|know ..2 you|your|from|it|that
      """
    ),
    (
      [.first, .apology],
      """
      kept ..1 calling|ringing|phoning|texting you|your
      """
    )
  )
}
