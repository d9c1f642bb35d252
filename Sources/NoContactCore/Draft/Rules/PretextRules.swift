extension DraftTable {
  /// Something to fetch, to hand over or to settle, as a reason for contact.
  static let pretext = DraftTable(
    (
      [.first, .overIt],
      """
      your ..8 drop|bring|post|collect|fetch|get|pick|return|swing|give|want ..3 round|over|by|them|it|back|up|tonight ?
      ~@negation i ..2 have|got|found your ..6 drop|bring|meet|collect|want|pick|shall|could|need|still|here|should|hand
      you left ..6 here|mine ..8 collect|pick|drop|fetch|get|bring|come|want|it
      you left ..6 here|mine . ..9 collect|pick|drop|fetch|get|bring|come|want|catch
      your ..5 . ..4 drop|bring|swing|come|pop|pick ..4 by|over|round|up
      ~@negation|used i ..1 still have|got your !favourite|favorite|advice|recipe|voice|laugh|number
      your ..2 key|keys|post|mail|parcel|letters|charger|jumper|hoodie|shirt|jacket|coat|books|box|things|stuff|bits is|are|has|have ..2 here|hook|hall|waiting|still
      come|pop|call|swing ..1 round|over|by ..2 and|to|for ..1 get|collect|pick|fetch|grab
      pick|drop|collect|fetch ..1 up|off|your|my ..1 your|my|the ..1 things|stuff|jumper|guitar|books|bike|post|keys|key|bits
      do me a ..1 favour|favor
      need|have to ask you ..2 about|something ..2 bill|gas|rent|deposit|netflix|password|account
      your|the netflix|spotify|password|wifi ..8 ?
      do you ..1 know|remember|have|want where|if|my|the|your ..4 my|charger|passport|key|keys|jumper|jacket|coat|guitar ?
      i|just|still need|have|want|got to return|give|hand|post|send ..1 you|your|back|the ..3 your|back|drill|key|keys|things|stuff|yours
      bought|got|made|knitted|found you a|some|something|the ..4 birthday|door|post|drop|leave|send|give|bring|wee|little|christmas
      can i|you ..1 send|post|leave|drop|give ..2 you|your|it ..3 your|door|you|address|it
      what is your new? ..1 address|postcode
      is the|my|our ..3 in|under ..2 your|my name
      are|were|was|is you|your|the|my ..2 still|want|need ..1 using|got|have|keep|the|my ..2 netflix|spotify|key|hoodie|jumper|charger|tent|drill
      should i ..2 tell|say|keep|throw|forward|cancel|bin|sell ..1 her|him|them|your|it|the|our ..4 ?
      my ..4 in|at your dryer|flat|place|house|car|wardrobe|garage|shed|loft|cupboard|bag
      you may|might|will|would need it|them|these|that
      found your ..3 bill|passport|licence|certificate|letter|letters|charger|key|keys|earring|post
      could|can|would|will you ..2 drop|bring|post|send|leave|return|mail ..1 my
      ~you|they can|could|will|shall drop|bring|pop|swing them|it|those|these ..1 round|over|by|off
      if your in|around|home|about|nearby
      or you ..1 come|pop|swing here|round|over|by
      do you ..1 have ..1 my|still
      could|can come ..2 to|and take|fetch|get|collect them|it
      it means for|to me
      """
    )
  )
}
