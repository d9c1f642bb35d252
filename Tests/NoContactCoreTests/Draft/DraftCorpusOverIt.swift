extension DraftCorpus {
  /// The texts that the user is over it.
  static let overIt = samples(
    .overIt,
    """
    good
    Hi Sam, I wanted to say that I've made my peace with the breakup. It was the right
    decision for both of us. I hope you're doing well.

    good
    hey, been thinking and honestly you were right to end it. we weren't good for each other
    and im fine with it now. take care

    good
    I've accepted that we're not together any more and I think it was for the best. No hard
    feelings. All good wishes to you.

    good
    Just so you know, I'm over the breakup. Looking back, splitting up was the best thing for
    both of us.

    good
    Hello Alex. Some months have passed and I see things clearly now. Our relationship had run
    its course, and ending it was the right thing. I have moved on, and I wish you well.

    good
    I was upset for a while, but that has passed. We both needed something different, and
    breaking up was the right call. Hope work is treating you kindly.

    good
    No need to reply. I only wanted you to know that I am no longer angry or sad about us.
    It's better this way, and I'm in a good place.

    good
    Hey! Bumped into your sister, she said you were worried about me. I'm all good, promise.
    I've let it go and honestly I agree it was for the best :)

    good
    Wanted to clear the air: I'm fine with how things turned out. You made a good call, we'd
    have kept going in circles. See you around.

    good
    It took me some time, but I have come to terms with our separation. I believe it was the
    best for us. I am grateful for the years we had.

    good
    i dont miss what we had anymore, its all water under the bridge. we're both better off.
    hope the new flat is nice

    good
    Took me a bit but I'm past it. Us splitting up was a good thing in the end, I can see that
    now.

    good
    Hi. I've had time to think and I can say honestly that I'm okay with us not being
    together. It was the right choice.

    good
    Hey Alex, just wanted to say I'm good. Breaking up was the best thing for us both and I'm
    glad you had the courage to say it.

    good
    Thinking back, you made the right call. I've moved on and I'm happy where I am. Hope you
    are too.

    good
    im over it now, no drama. we wanted different things and its better like this

    good
    I know I took it hard at first. I'm past that now, and I agree that breaking up was for
    the best. All the best with the course!

    good
    I am at peace with our breakup. We were not right for each other. I wish you all the best
    for the future.

    good
    For what it's worth, I think you did the right thing. I've put it behind me. Good luck
    with the move.

    good
    Hi Sam, I am writing to say that I do not hold on to the past any more. The separation was
    good for us two. Have a nice spring.

    good
    I've healed from the breakup and I don't have any anger left. It needed to happen. Enjoy
    Madrid!

    good
    You don't have to worry about bumping into me at Ana's party, I'm completely fine. I've
    accepted that it's over and, to be honest, I think it was for the best.

    good
    That chapter is closed for me, in a good way. We're both happier apart, and I can see that
    now.

    good
    I used to think we should get back together. I don't any more. It was right to end it and
    I've moved on.

    good
    so i finally get why you ended things and i think it was smart. im good with it. cheers

    good
    Hey, wanted to let you know there are no bad feelings from my side. I got over it, and in
    hindsight it was the right thing to do.

    good
    I've stopped wondering what might have been. Parting was the right step for both of us,
    and I feel settled with it.

    good
    I wanted to tell you that I no longer wish things had gone differently. We made the right
    choice, and my life is good.

    good
    Hi Sam. No drama, just honesty: the split was the healthiest thing that could have
    happened to us. I've made peace with it.

    good
    hey. took me longer than you i think but im through it. we werent a match and thats ok.
    good luck with everything

    good
    You asked a while ago whether I'd be okay. I am. I'm over what happened and I believe we
    are both better off this way.

    good
    I don't need anything from you, I just thought you should hear it from me: I've moved on,
    and I think that ending things was a wise decision.

    good
    I can look at our breakup calmly now. It was hard at first, and it was still the right
    thing to do. I wish you well.

    good
    Good to see you at the wedding. I noticed that it doesn't hurt any more. Breaking up was
    for the best, and I'm glad we can both be there for Ana and Tom.

    good
    Honestly? Best for both of us. I've let go of it and I sleep like a baby. Take care, Max.

    good
    I have accept it that we are separated. It is better so for both. I am fine and I hope you
    also.

    good
    Looking back I'm grateful for our time, and equally grateful that it ended when it did.
    I'm in a good place with all of it.

    good
    I've come out the other side. Ending it was right for both of us, and I bear no ill will.

    good
    Time did its thing and I'm over it. You and I were better as friends anyway, so breaking
    up made sense.

    good
    I know we don't talk, and that's fine. Just wanted you to know I'm at peace with it all
    and I'd make the same decision today.

    good
    All good here. The breakup stopped bothering me months ago and I'm convinced that it was
    for the best.

    good
    I am not sad about us any more. It was a good decision and I thank you for it. Greetings
    to your family.

    good
    Hey Sam, hope all's well. I've been thinking about how things ended, and I can see now that
    it was the right thing for both of us. I'm good. Take care.

    good
    I know I took the breakup badly at first. That's behind me now, and I think you made the
    right call.

    good
    just wanted to say i'm fine with how it all turned out. we weren't a good fit and it's
    better this way. no drama, all the best

    good
    Hi Sam. I used to be angry about the breakup but I'm not any more. Looking back, we were
    better off ending it.

    good
    I've had time to think, and I agree with you: splitting up was the best thing for us. I've
    let it go and I'm doing well.

    good
    You said back then that we'd both be happier apart. You were right. I've made my peace with
    it.

    good
    I no longer miss what we had and I don't want it back. It ended for good reasons, and I've
    moved on. Wishing you well.

    good
    No hard feelings about us, Sam. It ran its course, and I'm happy where I am.

    good
    I have accepted that it is over between us. It was the correct decision, also for me. I wish
    you a good time in Berlin.

    good
    It took me a while but I got there: I'm okay with the breakup. I honestly think it needed to
    happen. Hope the new job is going great.

    good
    Funny how time works. I can say without a lump in my throat that breaking up was a good
    idea. Thanks for having the courage to say it first.

    good
    been meaning to say this. im past it all now and i think we did the right thing. hope ur
    good

    good
    We wanted different things and it makes sense to me now that we went separate ways. I'm at
    peace with it and life is good.

    good
    I don't hold any grudges, and I'm not hurting any more. Ending things was best for everyone.
    Be well.

    good
    It's all water under the bridge for me. I'm glad we called it when we did, we'd have made
    each other miserable.

    good
    Just to clear the air: I'm not waiting for you, and I'm not upset. The breakup did us both
    good.

    good
    Hand on heart, I've moved on from us. I was sad for a while, as one is, but it was the right
    time to stop. Good luck with everything.

    good
    I've come to see the breakup as a good thing. Neither of us was happy. I've closed that
    chapter and I'm enjoying my life.

    good
    I don't regret the years we had, and I don't regret that they're over. It's for the best,
    and I'm in a good place.

    good
    Sam, I won't pretend it was easy, but I'm through it. You were right to end it. See you
    around some time, no awkwardness from my side.

    good
    I've been doing some thinking and I'm grateful we ended when we did. I hold no bitterness,
    I've moved on.

    good
    Hi Sam, no need to answer. I wanted to tell you I'm okay with how it went. In hindsight you
    saw sooner than me that we weren't right together.

    good
    Took the whole summer, but I'm well past it. We did the sensible thing.

    good
    It's over, and that's good for both of us. I can think of you and smile. All the best.

    good
    I used to wonder if we could have saved it. I don't any more. It was never going to work and
    I'm fine with that.

    good
    All good here. I've come round to your view: we're happier as two separate people. No bad
    blood.

    good
    I took the split hard, you know that. These days I see it as the best decision for us both,
    and I've found my feet again.

    good
    I'm not holding on any more. We weren't making each other happy and it was wise to call it a
    day.

    good
    Just so you know, I don't blame you for ending it. It needed doing. I'm at ease with it.

    good
    My feelings about the breakup have settled. It was the healthiest choice we could make. Take
    care of yourself, Sam.

    good
    I've settled in up here and I'm content. Breaking up was right for us, and I see that
    clearly now.

    good
    I'm not angry about anything any more, and I don't need anything from you. It was right to
    end it when we did.

    good
    You don't need to worry about me, I'm over it and doing fine. It was the best thing for us
    both.

    good
    We had good times and bad times and it ended for the right reasons. I've moved on, hope you
    have too.

    good
    Just a note to say I'm fine about the breakup. If we meet at Kim's wedding, it won't be
    weird from my side. We're both better off.

    good
    I've stopped looking back. Splitting up was sensible and I respect how you did it.

    good
    I thought I'd never say it, but you were right that we weren't meant to be together. I'm at
    peace with it.

    good
    I've long since moved on, and I hope you're happy. We were right to part.

    good
    Time has healed what needed healing. I'm glad that we ended it, it was better for the both
    of us.

    good
    I don't feel sad when I think about us now. It was the right choice, and I have no regrets.

    good
    It has been half a year. I'm through with being sad about it, and I believe we chose right.

    good
    I wanted to tell you that the breakup doesn't weigh on me any more. We're both better off
    for it.

    good
    No regrets here. I've built a life I like, and looking back it's a good thing that we
    stopped when we did.

    good
    I'm well, and over it. I see now that we'd grown apart and that it had to end.

    bad anger
    I'm totally over you. Best decision ever, you pathetic excuse for a human being.

    bad begging
    I'm over the breakup and it was for the best. But if you want, take me back and I'd be
    yours tomorrow.

    bad clinging
    I accept that it was the right choice. Still, I can't stop thinking about you.

    bad guilt
    I've moved on. It was for the best, even though you ruined my life and left me with
    nothing.

    bad jealousy
    I'm so over it and it was for the best. My new boyfriend is way better looking than you
    anyway.

    bad
    I'm doing really well, thanks for asking. Work is great and I have a new bike.

    bad
    I have moved on from us. Take care.

    bad feeling
    The breakup was for the best and I have moved on, though my heart is still broken and I
    cry most nights.

    bad interrogation
    I'm over it, it was the right decision. Are you dating anyone?

    bad feeling
    I'm over you, it was for the best, and I will always love you.

    bad asked-to-stop
    You told me to leave you alone but I just want to tell you that I'm over it and it was for
    the best.

    bad guilt
    It was for the best I suppose. I've accepted it. I just hope you can live with yourself
    after how you treated me.

    bad anger
    I'm over it and you were right to leave, but you're still the biggest liar I've ever met
    and you disgust me.

    bad relationship
    I know it was for the best and I've moved on. Could we maybe try again though? Please?

    bad clinging
    It was the right decision and I'm over it. I miss you every single day.

    bad guilt
    I'm over the breakup. It was for the best. You broke me, but I survived.

    bad jealousy
    I've moved on and it was for the best. Enjoy your new girlfriend, I give it two months.

    bad
    It was for the best.

    bad
    hey how was your week? mine was great, went climbing

    bad feeling
    I'm over it!!! So over it!!! Best thing that ever happened to me, I'm finally free of
    you!!!

    bad feeling
    I've accepted it and it was for the best, but it hurts so much every day.

    bad relationship
    I've accepted the breakup and it was for the best. Maybe one day we can get back together.

    bad shouting
    I AM OVER YOU AND IT WAS FOR THE BEST

    bad pressure
    I'm over it and it was for the best. Text me back so I know you read this.

    bad interrogation
    I'm over it, it was for the best. One thing: did you cheat on me? Was there someone else?

    bad asked-to-stop
    Even though you don't want to hear from me: I'm over it. Breaking up was for the best.

    bad guilt
    I'm over it. For the best, I guess. Not that you'd care how I've been.

    bad anger
    It was for the best because you're a liar. I've moved on.

    bad relationship
    I've moved on and it was for the best. I do wonder if we might find our way back to each
    other.

    bad clinging
    I'm over the breakup, it was for the best. No one will ever compare to you.

    bad feeling
    I finally accept that it was for the best. I still cry when I hear our song.

    bad jealousy
    I'm over you, and it was for the best. I'm with someone now who actually appreciates me.

    bad
    I'm trying to get over you. It's not easy.

    bad
    I'm not over it, but maybe it was for the best.

    bad
    I don't think it was for the best, but I've moved on.

    bad interrogation
    I'm over it and it was the right call. Do you ever think about me?

    bad anger
    I'm over it and it was for the best. You were never good enough for me anyway.

    bad clinging
    It was for the best and I've moved on, but you'll always be the one.

    bad pressure
    I'm over it. It was for the best. I expect an answer.

    bad guilt
    I've made my peace with it, it was for the best, no matter how badly you treated me.

    bad
    Hope all is well with you. I'm fine.

    bad feeling
    I'm over it and it was for the best, even if I still cry every night.

    bad anger
    It was for the best, you'd only have lied to me again. I've moved on, you selfish pig.

    bad clinging
    I've accepted it. It was probably the right thing. But there will never be anyone like you,
    and part of me will always be yours.

    bad begging
    I'm over the breakup and you were right to end it. Still, if you'd just let me prove myself
    one more time.

    bad jealousy
    I'm so over you. I'm seeing someone who actually treats me right. Best thing that could have
    happened.

    bad guilt
    I've moved on, no thanks to you. It was for the best. You have no idea what you put me
    through.

    bad
    I'm doing great! Got a new job and joined a choir. Hope you're well too.

    bad
    I think we made the right decision, though most days I'm still trying to understand it.

    bad feeling
    It was the right decision. I'm fine. I'm just so sad about it, you know?

    bad relationship
    I've made my peace with the breakup and it was the right thing back then. I wonder if we'd
    do better now, though.

    bad interrogation
    I'm over it, it was for the best for both of us. But can you tell me what I did wrong?

    bad pressure
    I'm over it. It was the right call. I need you to confirm that you feel the same by
    tomorrow.

    bad watching
    I've moved on and it's better this way. I see you're online till three every night, so I
    guess you haven't.

    bad care
    It's for the best. You won't have to deal with me soon, nobody will. I'm over everything.

    bad
    I'm not over you yet, but I'm getting there. I know it was for the best.

    bad anger
    Honestly the breakup was a blessing. I'm over it, and over your pathetic excuses and your
    mother.

    bad asked-to-stop
    You told me not to text you any more, but I wanted you to know that I'm over it and that it
    was for the best.

    bad clinging
    I'm over it, it was for the best. I just hope that one day you find your way home to me.

    bad shouting
    I'M TOTALLY FINE!!!! IT WAS FOR THE BEST!!!! I'M OVER IT!!!!

    bad guilt
    I've let it go. It was right to end it. I hope it was worth throwing five years away for.

    bad feeling
    I'm over it. It was for the best. I only wish it didn't still sting whenever I hear your
    name.

    bad anger
    I've moved on and it was for the best. You always were a self-absorbed child.

    bad clinging
    I accept that it's over and that it was right. My heart will always have a room with your
    name on it.

    bad begging
    I know it was for the best and I've accepted it, but if you ever change your mind, my door
    is open.

    bad guilt
    I'm over it now, after months of hell that you didn't even notice. Best thing for both of
    us.

    bad jealousy
    It was for the best. I'm over it, and I hope he makes you happier than I could.

    bad relationship
    I'm past the breakup and it was right at the time. Who knows, in a year or two we might find
    our way back.

    bad
    It's all fine now, I've moved on.

    bad pressure
    I'm over it and it was for the best. Now that that's clear, we should meet this week.

    bad feeling
    I've moved on. It was the right thing to do, though it tore me apart.

    bad anger
    I've moved on. It was for the best, because life with you was a prison.

    bad begging
    It was right and I'm over it. Though if there's any part of you that wants to try again, I'm
    here.

    bad guilt
    I'm over it. Best decision, even if you went about it in the cruellest way.

    bad clinging
    I'm fine and it was for the best. I'll always keep a place for you in my heart.

    bad jealousy
    I'm over it, it was for the best. Say hi to what's-her-name, I'm sure she'll last longer
    than I did.

    bad feeling
    It was for the best, I'm over it. It nearly destroyed me, but here I am.

    bad jealousy
    I'm over the breakup and it was the right call. My new girlfriend says hi, she's lovely.

    bad
    I hope you're doing well. I think about the breakup a lot and what it taught me.

    bad interrogation
    I've moved on and it was for the best. I'm only curious whether there was somebody else.
    """)
}
