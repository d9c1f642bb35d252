extension DraftCorpus {
  /// Messages that the rules were tuned on.
  static let tuning2 = messages(
    heldOut: false,
    """
    bad over-it clinging
    It was the right decision and I'm over it. I miss you every single day.

    bad over-it guilt
    I'm over the breakup. It was for the best. You broke me, but I survived.

    bad over-it jealousy
    I've moved on and it was for the best. Enjoy your new girlfriend, I give it two months.

    bad over-it -
    It was for the best.

    bad over-it -
    hey how was your week? mine was great, went climbing

    bad over-it feeling
    I'm over it!!! So over it!!! Best thing that ever happened to me, I'm finally free of
    you!!!

    bad over-it feeling
    I've accepted it and it was for the best, but it hurts so much every day.

    bad over-it relationship
    I've accepted the breakup and it was for the best. Maybe one day we can get back together.

    bad over-it shouting
    I AM OVER YOU AND IT WAS FOR THE BEST

    bad over-it pressure
    I'm over it and it was for the best. Text me back so I know you read this.

    bad over-it interrogation
    I'm over it, it was for the best. One thing: did you cheat on me? Was there someone else?

    bad over-it asked-to-stop
    Even though you don't want to hear from me: I'm over it. Breaking up was for the best.

    bad apology blaming-apology
    Sorry that you took it the wrong way.

    bad apology blaming-apology
    I'm sorry for cheating, but if you had paid more attention to me it wouldn't have
    happened.

    bad apology blaming-apology
    I'm sorry we fought. We both know that it was mostly your fault.

    bad apology blaming-apology
    I apologize for my part, now it's your turn to apologize for yours.

    bad apology blaming-apology
    Sorry, but I was only joking when I called you fat.

    bad apology asking
    I'm sorry I shouted at your friends. I forgive you as well. Could you call me tonight?

    bad apology asking
    I'm sorry for lying to you. I hope you can forgive me and we can be friends again.

    bad apology begging
    I'm so sorry I lied. I'm on my knees, give me a second chance, I'll never do it again.

    bad apology -
    I'm sorry for what happened.

    bad apology -
    I am sorry. I hope you are well.

    bad apology guilt
    I'm sorry I read your messages. I've hated myself every day and I can't eat, I hope that
    makes you feel better.

    bad apology anger
    I'm sorry I threw your clothes out. You're still a manipulative liar, though.

    bad apology relationship
    I'm sorry that I never listened. I want us to start over and be together again.

    bad apology clinging
    I'm sorry I was late so often. I love you more than anything and I dream of you every
    night.

    bad apology asked-to-stop
    I know I'm not supposed to contact you, but I'm sorry for hitting your car.

    bad apology despair
    I'm sorry I cheated. I've been thinking of ending it all.
    """)
}
