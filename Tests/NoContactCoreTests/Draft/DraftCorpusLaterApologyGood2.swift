extension DraftCorpus {
  /// Good apologies, of those that the rules for findings alone were tuned on.
  static let laterApologyGood2 = lines(
    .apology, isGood: true,
    """
    I'm sorry I used your past against you. I knew where it would hurt and I aimed.
    I apologise for being late to the funeral. You needed me by your side, and I let you down.
    I'm sorry I made you beg for an answer. You only wanted the truth.
    I'm sorry I said I'd call and never did, over and over. It must have been lonely.
    I am sorry for shouting at you in the shop before all those people. You did not deserve such a
      thing.
    I'm sorry that I went on dating apps while we were together. I told you it was nothing. It was
      something.
    I'm sorry for making you responsible for my happiness. That was too much to ask of anybody.
    I'm sorry about your mum's vase. I broke it and let the cleaner take the blame. I've written
      to them both.
    I'm sorry I posted about us. It was private, and I've deleted all of it.
    I'm sorry I rushed you when you were grieving. You needed time and I gave you deadlines.
    I'm sorry for the texts I sent after midnight. You told me they scared you. I'm in a group for
      it now.
    I'm sorry I walked out of the counselling. You were trying so hard and I quit.
    I'm sorry for spying on you through your brother. He's not to blame, I pushed him.
    Sorry for forgetting your interview and then making it about my day.
    I'm sorry for pretending that I didn't get your letter. I read it many times and was ashamed.
    I was a bully about the wedding, and I'm sorry. You wanted twelve people and a picnic.
    I'm sorry for every sarcastic thing I said about your art. It's good. It was always good.
    I'm sorry I let my drinking come first. You waited up too many nights.
    I'm sorry for crying down the phone to you after you'd asked me to let you be. I've stopped.
    I'm sorry I hit the table. I know it frightened you and the children. It'll never be all right
      that I did.
    I'm sorry I lied to your face about smoking. You asked three times, kindly.
    I'm sorry for leaving without saying goodbye to your son. He'd done nothing wrong, and he
      deserved a goodbye.
    I'm sorry for the things I shouted the day you moved out. None of them were true.
    I owe you an apology for lying about the promotion. You made plans on the strength of it.
    I'm sorry I read your emails. It was an invasion and you were right to be furious.
    I'm sorry I was so short with your nan. She was confused and I had no patience.
    I apologise for the way I dumped you, in a car park, in the rain, on your break.
    Sorry for nagging you about your weight. It was none of my business and it was unkind.
    I'm sorry I cheated on you with Alex. You didn't deserve it. I forgive you for what you said
      after.
    I am sorry for not supporting you when you left your job. You needed a friend and I was a
      critic.
    I'm sorry for ringing your new partner. That was out of order and it won't happen again.
    I'm sorry I broke your trust by telling Mel about the baby. It was your news.
    I'm sorry for the drinking, and for what you had to clean up. I've been sober since May.
    I'm sorry I forgot to pick the kids up that day and let you take the blame with the school.
    I'm sorry I never stood up to my brother for you. I was a coward.
    Sorry I said you were a bad mother. You're a good one, and I knew it then.
    I'm sorry for pushing you to answer me that night. You'd said you were tired and I kept on.
    I was jealous, I was rude and I ruined your leaving do. I'm sorry.
    I'm sorry for all the nights you sat in casualty with me. It wasn't your job and you did it
      kindly.
    I'm sorry I didn't thank you for looking after Dad. I've no excuse. Thank you.
    I'm sorry I sulked through your graduation. It was your day and I made it about mine.
    I'm sorry about the money I borrowed and denied. I've paid it into your account.
    """)
}
