extension CareRules {
  /// What two people have to tell each other.
  static let ordinary = """
    know where you live|work so|and_can|we_met|i_can_drop|i_will_drop|i_could_drop|we|we_work
    post|send|forward|return|give|leave|drop|collect|bring|email ..2 your ..1 key|keys|letters|post|things|mail|coat|stuff|parcel|books|passport
    send|share|email|post ..2 photos|pictures|pics|videos|link|messages ..1 from|of|to|if ..2 the|trip|wedding|party|holiday|weekend|you_want|christening|dog|kids|cottage|nan
    have|got ..2 photos|pictures|pics|videos ..1 of|from the ..1 trip|wedding|holiday|party|weekend|dog|garden|kids|cottage|old
    tell|told|telling your|everyone|everybody|the ..2 i|hello|that|we|said ..1 said|say|says|send|am ..1 hello|hi|merry|happy|love|congratulations|thanks|happy_birthday|sorry
    will|would|to|already|may|might|can|shall|have go|speak|call|report|ring|talk|file|apply|ask|going|contact|tell ..2 the|to ..1 police|council|landlord|court|letting|agent|small_claims|solicitor|lawyer|citizens|gas|insurance|bank ..1 if|about|for|when|because|$|with|again|to ..3 you_write|noise|contact|write|keep|come|rent|deposit|message|turn_up|boiler|call|harass|threaten|it|leak|lift|bike|bond|again|$
    will|shall have to|need_to ..1 speak|talk|write|go ..1 to the ..1 landlord|council|court|agent|solicitor|letting
    stop|do_not|never|leave ..2 contacting|writing|messaging|calling|texting|contact|call|come|me ..3 me|alone|my_family|flat|again|or ..1 or i will|shall ..1 go|call|report|block|contact|have_to ..3 police
    my solicitor|lawyer|barrister|attorney will|is|has|says|advises|would|may
    or|otherwise|else|unless ..1 i|they|we|it will|am|would|can|charge|shall|have ..1 to? ..1 drop|give|take|leave|donate|bring|cancel|book|sell|charge|post|bus|miss|get_the|keep|put_them|put_it|eat|go_without|assume|start|buy|find_someone ..3 mums|charity|off|bus|fee|skip|tip|without|it|them|storage|shed|parents|train|$ ..3 ~your_dog|burn
    or else i|we|they will|have take|get|miss|go|charge|starve|book|to
    you will|would not|never regret
    regret|regretting ..1 missing|not_coming|not_trying|this_tattoo|eating|that_kebab ~leaving|crossing
    not be so late|early|busy|tired
    revenge of the|body
    payback for|time ..2 losing|cards|quiz|last_week
    take|have|bring|pick|collect|drop|keep ..1 the|up|back|our ..1 kids|children|boys|girls|dog ..2 to|from|at|on|up|back|until|for|by|if|this ..3 mums|school|six|park|easter|football|dentist|weekend|sunday|works|you_would|dinner|five|holiday|vet|swimming|monday|nursery|class|easter
    watch|mind|careful ..1 your|on|out ..1 step|for|the|out ..2 stairs|wet|ice|road|roads|steps|floor|black_ice|driving|weather|hot|mat
    be careful on|with|driving_home_in|in_the|of_the|lifting
    think ..1 carefully about ..2 job|offer|house|colour|names|university|course
    we|us|and|they ..1 met there|work_there
    """
}
