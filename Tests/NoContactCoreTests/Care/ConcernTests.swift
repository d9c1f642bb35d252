import Testing

@testable import NoContactCore

/// What words tell of besides the writer's own danger, and what they only sound like.
@Suite struct ConcernTests {
  @Test(arguments: [
    "he strangled me", "he said he'd kill me", "he raped me", "he's outside my house", "he hit me",
    "I'm scared of him", "he put a tracker on my car", "my stepdad hits me",
    "she says she'll out me to my parents", "he threatened to post my nudes",
    "he hit me when he drank", "Sam grabbed my arm", "he hits me and i am scared to go home",
    "I was raped", "his hands were around my neck", "my ex is stalking me",
    "she has threatened me twice", "I'm afraid of her", "he said that he will find me",
  ])
  func hearsThatSomebodyIsHarmed(_ text: String) {
    #expect(Concern(in: text) == .harm)
  }

  @Test(arguments: [
    "if I can't have her nobody will", "I want to hurt her", "I'm going to kill him",
    "I will find you and kill you",
  ])
  func hearsThatTheWriterMayHurtSomebody(_ text: String) {
    #expect(Concern(in: text) == .toOthers)
  }

  @Test(arguments: [
    "I hit her last night", "i slapped him and left", "I shoved her against the wall",
    "I grabbed her wrist, I never meant to", "I put my hands on him", "I beat him up on Saturday",
    "we argued and I punched him", "my hands were round her neck",
  ])
  func hearsThatTheWriterHasHurtSomebody(_ text: String) {
    #expect(Concern(in: text) == .hasHurt)
  }

  @Test(arguments: [
    "he says he will kill himself if I dont come back", "she's suicidal again",
    "he wants to end his life", "Sam is my ex and he said he would hurt himself",
  ])
  func hearsOfTheOtherLife(_ text: String) {
    #expect(Concern(in: text) == .theirLife)
  }

  @Test(arguments: [
    "he told me to stop contacting him", "she asked me to leave her alone",
    "he doesn't want me to write", "she said don't contact her",
  ])
  func hearsThatTheUserWasAskedToStop(_ text: String) {
    #expect(Concern(in: text) == .askedToStop)
  }

  @Test(arguments: [
    "please stop writing to me", "leave me alone", "stop texting me, i will block you",
    "Don't contact me again.", "I don't want any more contact with you", "let me be",
  ])
  func readsAPlea(_ text: String) {
    #expect(Concern.asksToStop(text))
  }

  @Test(arguments: [
    "Sam died on Tuesday", "mum died last night", "his brother took his own life",
    "Dad passed away in spring", "her sister killed herself", "The funeral is on Friday",
  ])
  func hearsOfADeath(_ text: String) {
    #expect(Concern(in: text) == .death)
  }

  @Test(arguments: [
    "my phone died last night", "he hit me up on insta", "that song hit me hard",
    "I'm scared of losing him", "I nearly died laughing", "he pushed me to do better",
    "she hurt my feelings", "I'm afraid of the dark", "he's outside with the kids",
    "he told me to stop worrying", "he beat me at chess", "we were outside my flat", "love died",
    "it hit me that he's gone", "she followed me on instagram", "he was at my work party",
    "I was scared of him leaving", "he kicked me out", "they hit me with a bill",
    "he never hit me", "I hit him up", "he asked me to stay", "she wants me to be happy",
    "I want to leave him alone now", "asked how I was", "we were kind to each other",
    "I stopped texting", "he told me about his new job", "I killed it at work today",
    "I hit him back up", "I never hit her", "I beat her at chess", "I threw her keys in the drawer",
    "I pushed her on the swing", "I kicked him out", "I put my hand on her shoulder",
    "they say I hit her car", "I almost hit him up", "I held her hand on the stairs",
    "I don't want to hurt her", "I never want to hurt him", "I want to hurt less",
  ])
  func takesNothingElseForIt(_ text: String) {
    #expect(Concern(in: text) == nil)
    #expect(!Concern.asksToStop(text))
  }

  @Test(arguments: [
    "ich will sterben", "Je veux mourir.", "me quiero morir, quiero morir", "Voglio morire!",
    "ik wil dood", "chcę umrzeć", "хочу умереть", "今夜 死にたい", "main marna chahta hoon",
  ])
  func hearsWhoWantsToDieInOtherLanguages(_ text: String) {
    #expect(CareCheck(text).care?.isSure == true)
  }

  @Test(arguments: [
    "ich will nicht streiten", "je veux dormir", "quiero dormir", "voglio dormire", "ik wil slapen",
    "the suicidarmes of words",
  ])
  func takesOtherSentencesForWhatTheyAre(_ text: String) {
    #expect(CareCheck(text).care == nil)
  }

  @Test(arguments: [
    "took 30 paracetamol", "ive taken 40 ibuprofen with vodka", "just took loads of codeine",
    "I've taken pills, you have an hour", "I overdosed", "took the whole packet",
  ])
  func asksWhetherTooMuchWasTaken(_ text: String) {
    #expect(CareCheck(text).care?.isDone == true)
  }

  @Test(arguments: [
    "took 2 paracetamol for my headache", "took 400 mg ibuprofen", "took pills for my back",
  ])
  func knowsADose(_ text: String) {
    #expect(CareCheck(text).care?.isDone != true)
  }

  @Test(arguments: [
    "If you don't answer I'll kill myself", "i will kill myself if you dont answer",
    "told him if he doesn't come I'll slit my wrists", "i wanna kill my self", "want to ctb",
  ])
  func hearsWhatIsMadeToDependOnAnAnswer(_ text: String) {
    for isDraft in [false, true] {
      #expect(CareCheck.look(at: text, isDraft: isDraft)?.kind == .care)
    }
  }

  @Test func knowsWhatHurtsWhoeverDoesIt() {
    for word in ["cutting", "got drunk", "burned my arm", "Vomiting"] {
      #expect(Vocabulary.mayHarm(word), "\(word)")
    }
    for word in ["pottery", "exercise", "running", "breakfast", "haircut"] {
      #expect(!Vocabulary.mayHarm(word), "\(word)")
    }
  }
}
