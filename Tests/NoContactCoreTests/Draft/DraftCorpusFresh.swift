extension DraftCorpus {
  /// Messages that were written after the first rules, and on which they were then tuned.
  static let fresh = messages(
    heldOut: false,
    """
    good first
    Hiya, random: the charity shop had the exact ugly vase your aunt gave us. Nearly bought it
    for old times' sake. Hope the new place feels like home!

    good first
    We did the escape room again with the office crowd, 41 minutes, new record. Nobody
    screamed at the clown this time, though. How's your ankle?

    good first
    Spent the weekend fixing up the old bike and rode it all the way to the coast. Chips on
    the pier, seagull stole half. Yours would have been proud of that seagull.

    good first
    So... I ate an oyster. Voluntarily. Thought the person who called me a coward for three
    years should know first 😂

    good first
    Hallo Sam! In my new office is a coffee machine from Italy, I must think on your little
    red one. I am very happy in this job. Is the red one still alive?

    good first
    they finally made a sequel to that awful shark movie. going with the climbing crew on
    friday. it's going to be terrible, can't wait

    good first
    I need your expert opinion: mustard on a cheese toastie, yes or no? My flatmates are at
    war and I'm winning.

    good first
    Happy birthday, Alex! Hope you have a brilliant day with loads of cake. I'm celebrating
    from afar with the choir, we sing in the cathedral tonight.

    good first
    My little brother just got engaged!! He asked me to tell you, since you're the one who
    told him to stop being a chicken. Whole family's over the moon.

    good first
    Came across our playlist from the road trip while painting the kitchen. Track 7 still
    slaps. Kitchen is now yellow and I regret nothing.

    good first
    I miss your lasagne, I'll be honest. Tried to make it myself last night and set off the
    smoke alarm, the neighbours came round and we ended up having a party. What was the trick
    with the sauce?

    good first
    guess where i am? that noodle bar on 5th. the owner asked how the tall one with the hot
    sauce problem is doing lol. hope work's treating you ok

    good first
    I was furious at my printer all morning until I noticed it wasn't plugged in. You'd have
    had a field day. On the bright side, the novel's first draft is done!

    good first
    Please tell your mum her rosemary cutting survived the winter, it's huge now! I feel like
    a real gardener.

    good over-it
    I wanted to tell you that I no longer wish things had gone differently. We made the right
    choice, and my life is good.

    good over-it
    Hi Sam. No drama, just honesty: the split was the healthiest thing that could have
    happened to us. I've made peace with it.

    good over-it
    hey. took me longer than you i think but im through it. we werent a match and thats ok.
    good luck with everything

    good over-it
    You asked a while ago whether I'd be okay. I am. I'm over what happened and I believe we
    are both better off this way.

    good over-it
    I don't need anything from you, I just thought you should hear it from me: I've moved on,
    and I think that ending things was a wise decision.

    good over-it
    I can look at our breakup calmly now. It was hard at first, and it was still the right
    thing to do. I wish you well.

    good over-it
    Good to see you at the wedding. I noticed that it doesn't hurt any more. Breaking up was
    for the best, and I'm glad we can both be there for Ana and Tom.

    good over-it
    Honestly? Best for both of us. I've let go of it and I sleep like a baby. Take care, Max.

    good over-it
    I have accept it that we are separated. It is better so for both. I am fine and I hope you
    also.

    good over-it
    Looking back I'm grateful for our time, and equally grateful that it ended when it did.
    I'm in a good place with all of it.

    good apology
    I was late to almost everything that mattered to you. Your show, your birthday, your nan's
    funeral. I'm sorry. And the argument in the car, I've forgiven that.

    good apology
    Sorry for being such a pig about the flat. You cleaned up after me for a year and I acted
    like it was nothing. No reply needed.

    good apology
    I'm sorry for how I handled the breakup, by text and in the middle of your exams. You
    deserved a conversation. I hold nothing against you.

    good apology
    i was a jealous idiot about your colleague and i went through your phone. im sorry for
    both. whatever you said about me to our friends, we're square

    good apology
    Dear Alex, I apologise for the loan I took in your name. I have paid it off, the papers
    are in the post. I forgive you your anger, it was earned.

    good apology
    I'm sorry. I told your secret to my sister after I swore I wouldn't. I have no excuse for
    it. I wish you nothing but good.

    good apology
    I want to say sorry for the names I called you. Nobody should be spoken to like that. I've
    forgiven you for the things you said back. You don't have to write back or forgive me.

    good apology
    I am sorry that I have not believed you when you told me about your illness. I was wrong.
    I do not carry anything from the past with me.

    good apology
    I should have picked you up from the hospital. I went to a match instead. It was selfish
    and I'm truly sorry. I don't resent you for leaving after that.

    good apology
    Sorry about the dog. I should've asked before giving him away, he was yours as much as
    mine. He's happy on the farm, and I'm not angry about what you said.

    bad first begging
    Hi, it's me. I'd do anything to make this right. Would you please just consider giving me
    another chance?

    bad first clinging
    The house feels so quiet without you in it. I keep your jumper on my pillow.

    bad first clinging
    Hey! Work is great. But every song makes me think of you and I end up in tears.

    bad first clinging
    Not a day goes by that I don't miss you.

    bad first guilt
    I suppose you're having a wonderful time while I sit here picking up the pieces.

    bad first guilt
    I guess I never meant anything to you.

    bad first jealousy
    Heard you're with Chris now. Didn't take you long, did it?

    bad first interrogation
    So is it serious with this new person? Have you slept together?

    bad first interrogation
    Hi, how have you been? I'm just curious, why did things end so suddenly for you?

    bad first anger
    You make me sick. Five years and not even a phone call. Pathetic.

    bad first anger
    Nice to see that you finally got what you wanted, you heartless snake.

    bad first relationship
    I took a pottery class and it's lovely. I believe we were made for each other and this
    break is just a phase.

    bad first relationship
    I've been thinking a lot about why we didn't work, and I think that with therapy we could
    fix it.

    bad first pressure
    You've had my message for two days. The least you can do is respond. Call me tonight.

    bad first watching
    I drove past your place and saw your light on at 2am. Everything ok?

    bad first shouting
    WHY WONT YOU ANSWER ME

    bad first asked-to-stop
    You wanted space, I know, but you'd have loved the market today! I bought those olives.

    bad first greeting-only
    Hey Sam, hope you're doing well, just checking in

    bad over-it guilt
    I'm over it. For the best, I guess. Not that you'd care how I've been.

    bad over-it anger
    It was for the best because you're a liar. I've moved on.

    bad over-it relationship
    I've moved on and it was for the best. I do wonder if we might find our way back to each
    other.

    bad over-it clinging
    I'm over the breakup, it was for the best. No one will ever compare to you.

    bad over-it feeling
    I finally accept that it was for the best. I still cry when I hear our song.

    bad over-it jealousy
    I'm over you, and it was for the best. I'm with someone now who actually appreciates me.

    bad over-it -
    I'm trying to get over you. It's not easy.

    bad over-it -
    I'm not over it, but maybe it was for the best.

    bad over-it -
    I don't think it was for the best, but I've moved on.

    bad over-it interrogation
    I'm over it and it was the right call. Do you ever think about me?

    bad apology blaming-apology
    I'm sorry you see it that way.

    bad apology blaming-apology
    I'm sorry I lied, but honestly you left me no choice.

    bad apology blaming-apology
    Sorry for losing my temper, you know how you get when you've been drinking.

    bad apology blaming-apology
    I apologise for any misunderstanding there may have been on your part.

    bad apology asking
    I'm sorry I missed your recital. I'd love to make it up to you over dinner.

    bad apology asking
    I'm sorry for reading your emails. I just hope we can go back to how things were.

    bad apology asking
    I'm sorry I was cold to your mother. Tell me what I can do to fix this.

    bad apology -
    I apologise if I hurt you.

    bad apology -
    My bad lol

    bad apology begging
    Sorry for cheating. I'll change, I swear, just come home.

    bad apology guilt
    I'm sorry I left you at the station. I have been punished enough, I lost everything, I
    hope you're satisfied.

    bad apology clinging
    I'm sorry for the lies about work. You are the love of my life and always will be.
    """)
}
