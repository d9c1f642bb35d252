/// Whether a message is in a language that the rules know nothing of.
///
/// It is told by plain means: by its script, or by how many of its words are among the commonest
/// of English, set against those of some other languages in the Latin script and those with accents.
enum DraftLanguage {
  /// Whether the message, of four words or more, is hardly English.
  static func isForeign(_ message: DraftWords, _ matcher: inout DraftMatcher) -> Bool {
    let words = message.words.filter { !$0.isEnd && !$0.isSign }
    // Latin letters, accented ones included, begin below this byte.
    let strange = words.count { message.text.bytes[$0.place.lowerBound] >= 0xCD }
    if strange > 0 && 2 * strange >= words.count { return true }
    guard words.count >= 4 else { return false }
    let english = matcher.longest(of: english, for: .first).count { $0 > 0 }
    let foreign = matcher.longest(of: foreign, for: .first).count { $0 > 0 }
    let accented = words.count { word in
      message.text.bytes[word.place].contains { 0xC3...0xC9 ~= $0 }
    }
    return foreign + accented >= 2 && foreign + accented > english
  }

  /// All of its tables.
  static let tables = [english, foreign]

  private static let english = DraftTable(
    (
      .all,
      """
      the|to|and|of|i|you|it|that|is|was|for|on|my|your|with|at|this|be|not|have|are|but|we|so|if|\
      from|all|just|what|there|can|about|would|they|up|out|one|get|he|she|his|her|our|their|had|\
      been|did|will|when|who|how|now|then|than|some|could|good|know|like|time|want|think|see|him|\
      them|by|or|an|as|has|do|in|a|no|am|me|were|by|which|back|more|hope|love|miss|sorry|please
      """
    ))

  private static let foreign = DraftTable(
    (
      .all,
      """
      que|de|la|el|los|las|por|para|con|pero|muy|yo|tu|mi|te|es|una|un|lo|como|estoy|quiero|le|les|\
      je|et|est|pas|vous|une|pour|dans|suis|avec|mais|moi|toi|tout|ne|ich|und|der|die|das|ist|\
      nicht|du|dich|mir|mich|ein|eine|zu|mit|sehr|aber|wir|auch|es|wie|che|di|il|sono|non|per|ti|\
      ho|ciao|molto|da|não|nao|você|voce|eu|meu|minha|com|uma|ik|je|het|een|niet|van|dat|maar|voor|\
      jij|jag|och|att|det|är|inte|dig|mig|jeg|ikke|og|deg|nie|jest|się|sie|cię|bardzo|ale|ben|bir|\
      ve|seni|sana|çok|cok|hai|hoon|hun|kya|nahi|nahin|main|mujhe|tum|tumhe|aap|kar|raha|rahi|aur|\
      bahut|mera|meri|aku|kamu|yang|dan|tidak|saya
      """
    ))
}
