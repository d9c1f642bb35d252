extension DraftCorpus {
  /// Messages by someone who had read no rule and hardly any of the messages before; one more of
  /// them is among `knownMisses`.
  static let blind = messages(
    heldOut: true,
    """
    good first
    Hey Sam! So I caved and signed up for the salsa class. Two left feet confirmed, but it's a
    riot. Did your mum ever go back to hers?

    good first
    ok you have to help me win a bet. what's the name of the pub with the stuffed bear? me and
    josh are down a tenner each lol

    good first
    I begged the baker for the cinnamon bun recipe and he actually gave it to me. Yours were
    still better, but it's close.

    good first
    Kayaked to the island today and the seals came right up to us!! You always said they would.
    How are things with you?

    good first
    Sam, breaking news: the killer goose is back at the pond. It chased me and a jogger. I
    haven't laughed like that in months.

    good first
    Just finished the last book in that series you got me into. I was NOT ready for the dragon.
    Have you read it yet?

    good first
    Hi. I was at the flea market this morning and saw the same lamp you have in your kitchen.
    The man wanted 200 for it! Hold on to yours :)

    good first
    My niece has decided that you are a wizard because of the coin trick. She's four and very
    firm about it. Hope work's being kind to you.

    good first
    Passed my driving test!!! Third time lucky. All those Sundays in the Lidl car park weren't
    wasted after all

    good first
    Hello Sam, how goes it? I have moved to the new flat with the balcony and the tomatoes love
    it. Your basil also survived the travel!

    good first
    That band we saw in the rain is playing here in May. I've got tickets with the girls from
    work, very excited. Hope your knee has healed up.

    good first
    Guess what's on telly. Yep, the one with the terrible accent. I'm watching with a curry and
    crying with laughter.

    good first
    Tried your killer chilli on the guys at the station. Two of them had to leave the room. Ten
    out of ten, would burn again 🔥

    good first
    Random thought: is it paprika or cumin that you put in the goulash? Having eight people over
    on Friday and I'd hate to ruin it

    good first
    Morning! The old cinema has reopened and they kept the awful carpet. I went last night, it
    was lovely. You been yet?

    good first
    yo sam, finally beat level 40. it only took me a year and a broken controller. what are you
    playing these days

    good first
    The marathon nearly killed me but I did it, 4:12! Your playlist got me through the last
    miles, so cheers for that.

    good first
    We had a power cut at the school today so I taught fractions with candles and cake. Best
    lesson I ever gave. Hope your class is treating you well!

    good first
    Hey, Biscuit turned ten today. He got a whole sausage and stole another one. He'd want you
    to know.

    good first
    Been learning to bake sourdough and I've named the starter after your uncle because it never
    stops bubbling. How's the old man doing?

    good over-it
    Hey Sam, hope all's well. I've been thinking about how things ended, and I can see now that
    it was the right thing for both of us. I'm good. Take care.

    good over-it
    I know I took the breakup badly at first. That's behind me now, and I think you made the
    right call.

    good over-it
    just wanted to say i'm fine with how it all turned out. we weren't a good fit and it's
    better this way. no drama, all the best

    good over-it
    Hi Sam. I used to be angry about the breakup but I'm not any more. Looking back, we were
    better off ending it.

    good over-it
    I've had time to think, and I agree with you: splitting up was the best thing for us. I've
    let it go and I'm doing well.

    good over-it
    You said back then that we'd both be happier apart. You were right. I've made my peace with
    it.

    good over-it
    I no longer miss what we had and I don't want it back. It ended for good reasons, and I've
    moved on. Wishing you well.

    good over-it
    No hard feelings about us, Sam. It ran its course, and I'm happy where I am.

    good over-it
    I have accepted that it is over between us. It was the correct decision, also for me. I wish
    you a good time in Berlin.

    good over-it
    It took me a while but I got there: I'm okay with the breakup. I honestly think it needed to
    happen. Hope the new job is going great.

    good over-it
    Funny how time works. I can say without a lump in my throat that breaking up was a good
    idea. Thanks for having the courage to say it first.

    good over-it
    been meaning to say this. im past it all now and i think we did the right thing. hope ur
    good

    good over-it
    We wanted different things and it makes sense to me now that we went separate ways. I'm at
    peace with it and life is good.

    good over-it
    I don't hold any grudges, and I'm not hurting any more. Ending things was best for everyone.
    Be well.

    good over-it
    It's all water under the bridge for me. I'm glad we called it when we did, we'd have made
    each other miserable.

    good over-it
    Just to clear the air: I'm not waiting for you, and I'm not upset. The breakup did us both
    good.

    good over-it
    Hand on heart, I've moved on from us. I was sad for a while, as one is, but it was the right
    time to stop. Good luck with everything.

    good over-it
    I've come to see the breakup as a good thing. Neither of us was happy. I've closed that
    chapter and I'm enjoying my life.

    good over-it
    I don't regret the years we had, and I don't regret that they're over. It's for the best,
    and I'm in a good place.

    good over-it
    Sam, I won't pretend it was easy, but I'm through it. You were right to end it. See you
    around some time, no awkwardness from my side.

    good apology
    Sam, I'm sorry for reading your messages that night. It was a breach of your trust and
    there's no excuse. I don't need a reply.

    good apology
    I want to apologise for shouting at you in front of your parents. You didn't deserve that.
    I've forgiven you for the rest, too.

    good apology
    sorry for being such a flake last summer. i cancelled on you so many times and you were
    right to be fed up. no need to answer

    good apology
    I lied to you about the money, and I am sorry. It was wrong and it was on me. What you said
    that day, I've let go of.

    good apology
    I owe you an apology. I was jealous and I accused you of things you hadn't done. I'm working
    on it. That's all I wanted to say.

    good apology
    Hi Sam. I was cruel about your painting. It has bothered me ever since, and I'm sorry.

    good apology
    Forgive me for missing your graduation. It was a big day for you and I put work first. I
    should have been there.

    good apology
    I'm sorry I called you needy. You weren't, you were asking for something quite normal and I
    was scared of it.

    good apology
    My apologies for how I left, without a word and with your keys in my pocket. That was
    cowardly. I bear you no grudge for anything.

    good apology
    I am sorry that I have drunk so much in the last year and that you had to carry me home. I
    do not drink any more. I wish you the best.

    good apology
    I never said sorry for kissing Jo at the party. I'm saying it now: I'm sorry. You were
    honest with me and I wasn't with you.

    good apology
    Really sorry about the things I posted about you. They're deleted. They were spiteful and
    untrue.

    good apology
    Sam, you were right that I never listened. I'm sorry for all the dinners I spent on my
    phone. I hold nothing against you.

    good apology
    I broke your grandmother's vase and blamed the cat. Sorry. It was me, and I should've told
    you then.

    good apology
    I apologise for the way I treated your friends, I was rude to them because I felt left out.
    That was my problem, not theirs or yours.

    good apology
    I regret how I behaved when you lost your job. You needed me and I made it about myself. I'm
    sorry. And I forgive you for leaving.

    good apology
    sorry i kept your dog from you after we split. that was petty. he's yours whenever

    good apology
    It's taken me too long to say this. I'm sorry I hurt you by hiding us from my family. You
    were patient with me and I took it for granted.

    good apology
    I want to say sorry for the voicemail. I was drunk and angry, and none of what I said is
    true. We both made mistakes; I've forgiven yours and I'm owning mine.

    bad first greeting-only
    heyyyy

    bad first greeting-only
    Hi Sam, how are you?

    bad first clinging
    Hey! Had the best day at the lake today. It would have been perfect with you though, I can't
    stop thinking about you.

    bad first begging
    Hi Sam, I got a promotion! Please give us one more chance, I've changed so much.

    bad first guilt
    Hope you're having fun. I've been in bed for two weeks, not that you'd care.

    bad first jealousy
    Went on a date with a really hot guy on Saturday, we had so much fun! He took me to our
    place. How was your weekend?

    bad first interrogation
    Hey, how's your new flat? Quick question, are you sleeping with anyone?

    bad first anger
    You really are a piece of work, Sam. Hope you choke on that promotion.

    bad first relationship
    Hey, I've been doing loads of thinking about where we went wrong. I think we gave up too
    early. How's your mum?

    bad first pressure
    Saw a funny dog today, looked like yours! You better answer this time, I know you've read
    the other ones.

    bad first watching
    Loved your story from the beach yesterday! Looked like you had a great time. I went climbing
    with Dan.

    bad first despair
    I don't see the point of anything without you. I don't want to be here any more.

    bad first asked-to-stop
    I know you blocked me everywhere so I'm using my sister's phone. I got the job! Remember how
    we practised the interview?

    bad first relationship
    Would be great to grab a coffee and talk things through. I feel like we never had proper
    closure.

    bad first clinging
    The house is so quiet without you. I made your lasagne last night and set two plates out of
    habit.

    bad first -
    Your post is still coming here.

    bad first shouting
    WHY ARE YOU IGNORING ME SAM I HAD SUCH A GOOD WEEK AND WANTED TO TELL YOU

    bad first questions
    Hey! Got a new puppy! How are you? How's your sister? Did you move? Are you still at the
    bank? What are you doing for Christmas?

    bad first guilt
    Thanks to you I can't listen to our song any more. Anyway, I started yoga and it's fun, you
    should try it!

    bad first pressure
    Made it to the top of Ben Nevis! Thought of you and your blisters. Can I see you tonight? It
    has to be tonight.

    bad over-it feeling
    I'm over it and it was for the best, even if I still cry every night.

    bad over-it anger
    It was for the best, you'd only have lied to me again. I've moved on, you selfish pig.

    bad over-it clinging
    I've accepted it. It was probably the right thing. But there will never be anyone like you,
    and part of me will always be yours.

    bad over-it begging
    I'm over the breakup and you were right to end it. Still, if you'd just let me prove myself
    one more time.

    bad over-it jealousy
    I'm so over you. I'm seeing someone who actually treats me right. Best thing that could have
    happened.

    bad over-it guilt
    I've moved on, no thanks to you. It was for the best. You have no idea what you put me
    through.

    bad over-it -
    I'm doing great! Got a new job and joined a choir. Hope you're well too.

    bad over-it -
    I think we made the right decision, though most days I'm still trying to understand it.

    bad over-it feeling
    It was the right decision. I'm fine. I'm just so sad about it, you know?

    bad over-it relationship
    I've made my peace with the breakup and it was the right thing back then. I wonder if we'd
    do better now, though.

    bad over-it interrogation
    I'm over it, it was for the best for both of us. But can you tell me what I did wrong?

    bad over-it pressure
    I'm over it. It was the right call. I need you to confirm that you feel the same by
    tomorrow.

    bad over-it watching
    I've moved on and it's better this way. I see you're online till three every night, so I
    guess you haven't.

    bad over-it despair
    It's for the best. You won't have to deal with me soon, nobody will. I'm over everything.

    bad over-it -
    I'm not over you yet, but I'm getting there. I know it was for the best.

    bad over-it anger
    Honestly the breakup was a blessing. I'm over it, and over your pathetic excuses and your
    mother.

    bad over-it asked-to-stop
    You told me not to text you any more, but I wanted you to know that I'm over it and that it
    was for the best.

    bad over-it clinging
    I'm over it, it was for the best. I just hope that one day you find your way home to me.

    bad over-it shouting
    I'M TOTALLY FINE!!!! IT WAS FOR THE BEST!!!! I'M OVER IT!!!!

    bad over-it guilt
    I've let it go. It was right to end it. I hope it was worth throwing five years away for.

    bad apology blaming-apology
    I'm sorry you took it that way.

    bad apology blaming-apology
    I'm sorry I shouted, but honestly, anyone would have with the way you were acting.

    bad apology blaming-apology
    Sorry if anything I did upset you. I never meant to.

    bad apology asking
    I'm sorry I lied about the trip. Can we have a coffee and talk about it?

    bad apology asking
    I'm sorry for cheating. It was unforgivable. I'd love to hear from you, just let me know
    where your head is at.

    bad apology begging
    I'm so so sorry for what I said to your brother. Please please forgive me, I'll do anything.

    bad apology clinging
    I'm sorry for pushing you away. I love you more than anything and I always will.

    bad apology guilt
    I'm sorry I wasn't perfect enough for you. I've been crying since you left me like garbage.

    bad apology pressure
    I'm sorry I forgot your birthday. I've said it now, so the least you can do is answer.

    bad apology -
    Sorry for everything that went wrong.

    bad apology -
    I feel bad about how it all went. It was a difficult time for the two of us.

    bad apology anger
    I'm sorry I read your diary. Though it did show me what a liar you are.

    bad apology jealousy
    I'm sorry I was distant last year. I'm sure Mark is much more attentive, enjoy him while it
    lasts.

    bad apology interrogation
    I'm sorry for the fight in the car. I have to ask though, was there someone else back then?

    bad apology relationship
    I'm sorry that I neglected you. I know what we had was special and I think we could be great
    together again.

    bad apology blaming-apology
    I apologise for raising my voice. You know how to push my buttons.

    bad apology asked-to-stop
    I know I'm not supposed to contact you because of the order, but I'm sorry I came to your
    house.

    bad apology watching
    I'm sorry for how I acted at the wedding. I parked outside your place last night and saw
    your light on, and couldn't bring myself to ring.

    bad apology despair
    I'm sorry for all the pain I caused you. You'd all be better off if I wasn't around, and
    soon I won't be.

    bad apology blaming-apology
    I'm sorry for checking your phone. If you'd been honest with me, I wouldn't have had to.
    """)
}
