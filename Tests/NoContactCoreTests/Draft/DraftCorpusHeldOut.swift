extension DraftCorpus {
  /// Messages that were written before the rules.
  static let heldOut = messages(
    heldOut: true,
    """
    good first
    Hey Sam! Walked past that tiny bakery on Mill Street and they still do the cinnamon rolls
    you used to steal off my plate. Hope you're well!

    good first
    just saw a corgi in a raincoat and it made me laugh so hard, reminded me of the one from
    your street 😂 how's life?

    good first
    Hi! I finally finished the pottery class. My first bowl looks like a hat. You would have
    laughed. What have you been up to lately?

    good first
    You were right about that podcast, I'm hooked. Already on episode 12. Any other tips?

    good first
    Hi Alex, hope you are not angry with the Red Sox any more after last night! I was at the
    game with my brother and we had a brilliant time. Did you watch it?

    good first
    lol guess who just ran a 10k without dying. remember when i couldn't even make it to your
    bus stop

    good first
    Hello, I started learn guitar in January and yesterday I played my first song in front of
    people! It was the song you always sing in the car. Have a good week :)

    good first
    Quick one: what was the name of that Thai place near the canal? I'm taking my team there
    to celebrate the new project and I remember you loved it.

    good first
    My boss was so angry about the broken coffee machine today that he brought in his own from
    home. Instant upgrade for all of us. Thought you'd enjoy that, given your feelings about
    office coffee.

    good first
    Hey you! Passed my driving test on Monday, third time lucky. No more lifts needed 😄 How
    did your exhibition go?

    good first
    the cat has learned to open the fridge. i blame your training. hope things are good with
    you

    good first
    Hi Jordan. No need to answer quickly: I came across your grandma's lentil recipe while
    sorting the kitchen and cooked it for friends on Sunday. Everyone wanted seconds. How is
    she doing?

    good over-it
    Hi Sam, I wanted to say that I've made my peace with the breakup. It was the right
    decision for both of us. I hope you're doing well.

    good over-it
    hey, been thinking and honestly you were right to end it. we weren't good for each other
    and im fine with it now. take care

    good over-it
    I've accepted that we're not together any more and I think it was for the best. No hard
    feelings. All good wishes to you.

    good over-it
    Just so you know, I'm over the breakup. Looking back, splitting up was the best thing for
    both of us.

    good over-it
    Hello Alex. Some months have passed and I see things clearly now. Our relationship had run
    its course, and ending it was the right thing. I have moved on, and I wish you well.

    good over-it
    I was upset for a while, but that has passed. We both needed something different, and
    breaking up was the right call. Hope work is treating you kindly.

    good over-it
    No need to reply. I only wanted you to know that I am no longer angry or sad about us.
    It's better this way, and I'm in a good place.

    good over-it
    Hey! Bumped into your sister, she said you were worried about me. I'm all good, promise.
    I've let it go and honestly I agree it was for the best :)

    good over-it
    Wanted to clear the air: I'm fine with how things turned out. You made a good call, we'd
    have kept going in circles. See you around.

    good over-it
    It took me some time, but I have come to terms with our separation. I believe it was the
    best for us. I am grateful for the years we had.

    good over-it
    i dont miss what we had anymore, its all water under the bridge. we're both better off.
    hope the new flat is nice

    good over-it
    Took me a bit but I'm past it. Us splitting up was a good thing in the end, I can see that
    now.

    good apology
    I'm sorry that I lied to you about the money. It was wrong, and you deserved to know. I
    forgive you for the things you said that night. No need to reply.

    good apology
    hey, i owe you an apology. i was on my phone every time you tried to talk and i made you
    feel alone. im sorry. i dont hold anything against you for leaving

    good apology
    Dear Sam, I want to apologise for shouting at you in front of your parents in June. I
    should never have done it. I have forgiven what happened afterwards, and I expect nothing
    from you.

    good apology
    Sorry for reading your messages. That was a breach of trust and there's no excuse. As for
    the rest, no hard feelings on my side.

    good apology
    I have thought about how jealous I was of your friends. I am sorry for checking where you
    were and for the scenes I made. I forgive you that you did not tell me about Lisbon.

    good apology
    I was too proud to say this when it mattered: I'm sorry I forgot your birthday and then
    made it your problem. I'm not angry about the party any more. You don't owe me an answer.

    good apology
    I cheated, and I lied about it for weeks. I am truly sorry. You did nothing to deserve it.
    I bear no grudge about how you ended things.

    good apology
    sorry i never stood up for you when my mum was rude. i should have. its all forgiven from
    my side too. take care of yourself

    good apology
    I apologize for cancelling on you so many times because of work. I put you last, and that
    was unfair. Whatever you did in return is forgiven and forgotten. Wishing you well.

    good apology
    I want to apologise for the way I spoke to you when you lost your job. You needed support
    and I gave you criticism. I don't blame you for walking out.

    good apology
    Hi Alex, I regret drinking as much as I did, and I'm sorry for the nights you had to carry
    me home. I have stopped. I've let go of what you said at the wedding. This is not a
    request, only a sorry.

    good apology
    I'm sorry about the lamp, the lease and mostly about leaving you alone with the move. It
    was selfish of me. I forgive you for the fight we had over it.

    bad first greeting-only
    Hey

    bad first greeting-only
    heyyy stranger, long time no see, how are you?

    bad first begging
    Please give me one more chance, I promise I'll do everything differently.

    bad first clinging
    I miss you so much I cannot sleep. Everything here reminds me of you.

    bad first clinging
    Hi Sam, I baked bread today and it was lovely, but honestly I think about you every minute
    of the day.

    bad first guilt
    I haven't eaten in a week because of what you did to me. Hope you're enjoying yourself.

    bad first jealousy
    So who's the guy in your story? Looks like you moved on fast.

    bad first interrogation
    Are you seeing someone? Where were you on Saturday? Who were you with?

    bad first anger
    Got my promotion, no thanks to you. You're such a selfish liar.

    bad first relationship
    Had a great weekend at the lake. It made me think about us and what went wrong. Can we
    talk about our relationship?

    bad first asked-to-stop
    I know you asked me not to write, but I found your blue scarf and the city looks so pretty
    today. How are you?

    bad first shouting
    HELLO I JUST WANTED TO TELL YOU I GOT THE JOB AND YOU WERE RIGHT ABOUT IT

    bad over-it anger
    I'm totally over you. Best decision ever, you pathetic excuse for a human being.

    bad over-it begging
    I'm over the breakup and it was for the best. But if you want, take me back and I'd be
    yours tomorrow.

    bad over-it clinging
    I accept that it was the right choice. Still, I can't stop thinking about you.

    bad over-it guilt
    I've moved on. It was for the best, even though you ruined my life and left me with
    nothing.

    bad over-it jealousy
    I'm so over it and it was for the best. My new boyfriend is way better looking than you
    anyway.

    bad over-it -
    I'm doing really well, thanks for asking. Work is great and I have a new bike.

    bad over-it -
    I have moved on from us. Take care.

    bad over-it feeling
    The breakup was for the best and I have moved on, though my heart is still broken and I
    cry most nights.

    bad over-it interrogation
    I'm over it, it was the right decision. Are you dating anyone?

    bad over-it feeling
    I'm over you, it was for the best, and I will always love you.

    bad over-it asked-to-stop
    You told me to leave you alone but I just want to tell you that I'm over it and it was for
    the best.

    bad over-it guilt
    It was for the best I suppose. I've accepted it. I just hope you can live with yourself
    after how you treated me.

    bad apology blaming-apology
    I'm sorry you felt hurt by what I said.

    bad apology blaming-apology
    I'm sorry I yelled, but you were pushing my buttons all day.

    bad apology blaming-apology
    I apologise if I did anything that offended you. You're very sensitive sometimes.

    bad apology asking
    I'm sorry I lied about the trip. I forgive you too. Can we meet for a coffee to talk about
    it?

    bad apology begging
    I'm sorry for cheating. I'm begging you, please take me back.

    bad apology -
    Sorry for everything.

    bad apology guilt
    I'm sorry I shouted at you. I've been a wreck since you abandoned me and nobody cares
    about me now.

    bad apology -
    I forgive you for everything you did to me.

    bad apology asking
    I am sorry that I read your diary. Please write me back, I need to know that you forgive
    me.

    bad apology clinging
    I'm sorry for ignoring you. I can't live without you and I need you in my life.

    bad apology blaming-apology
    I'm sorry for shouting, although you made me do it.

    bad apology asked-to-stop
    I know you said no contact, but I need to say sorry for lying to you about Berlin.
    """)
}
