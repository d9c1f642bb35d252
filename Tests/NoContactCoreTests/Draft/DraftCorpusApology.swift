extension DraftCorpus {
  /// The apologies.
  static let apology = samples(
    .apology,
    """
    good
    I'm sorry that I lied to you about the money. It was wrong, and you deserved to know. I
    forgive you for the things you said that night. No need to reply.

    good
    hey, i owe you an apology. i was on my phone every time you tried to talk and i made you
    feel alone. im sorry. i dont hold anything against you for leaving

    good
    Dear Sam, I want to apologise for shouting at you in front of your parents in June. I
    should never have done it. I have forgiven what happened afterwards, and I expect nothing
    from you.

    good
    Sorry for reading your messages. That was a breach of trust and there's no excuse. As for
    the rest, no hard feelings on my side.

    good
    I have thought about how jealous I was of your friends. I am sorry for checking where you
    were and for the scenes I made. I forgive you that you did not tell me about Lisbon.

    good
    I was too proud to say this when it mattered: I'm sorry I forgot your birthday and then
    made it your problem. I'm not angry about the party any more. You don't owe me an answer.

    good
    I cheated, and I lied about it for weeks. I am truly sorry. You did nothing to deserve it.
    I bear no grudge about how you ended things.

    good
    sorry i never stood up for you when my mum was rude. i should have. its all forgiven from
    my side too. take care of yourself

    good
    I apologize for cancelling on you so many times because of work. I put you last, and that
    was unfair. Whatever you did in return is forgiven and forgotten. Wishing you well.

    good
    I want to apologise for the way I spoke to you when you lost your job. You needed support
    and I gave you criticism. I don't blame you for walking out.

    good
    Hi Alex, I regret drinking as much as I did, and I'm sorry for the nights you had to carry
    me home. I have stopped. I've let go of what you said at the wedding. This is not a
    request, only a sorry.

    good
    I'm sorry about the lamp, the lease and mostly about leaving you alone with the move. It
    was selfish of me. I forgive you for the fight we had over it.

    good
    I'm sorry I wasn't there when your dad was ill. I chose work over you and I was wrong.
    I've forgiven the rest. Be well.

    good
    Sorry for the things I said about your sister. They were cruel and untrue. I don't hold
    last winter against you.

    good
    hey sam. sorry i ghosted you after the fight. that was cowardly. no hard feelings about
    the rest, hope life is good to you

    good
    I want to say sorry for having been so controlling about your clothes and your friends. It
    was never my business. I forgive you for the lies, I understand where they came from.

    good
    I was angry a lot, and I took it out on you. You didn't deserve that and I'm sorry. I've
    made my peace with how it ended.

    good
    I apologise for my jealousy. I accused you of things that you had not done. From my side
    everything is forgiven.

    good
    This is an apology and nothing more. I broke my promise about the savings and I hid it
    from you. I'm deeply sorry. You need not answer.

    good
    I am sorry for I did not listen to you when you said you were unhappy. I forgive also what
    you have done with Marco. I wish you a good life.

    good
    You were right that I never helped at home. I let you do all of it and called it love. I'm
    sorry. I hold no grudge for the way you left.

    good
    i shouldn't have told everyone about your anxiety. it was yours to tell. really sorry. and
    were good about the car thing, thats long forgotten

    good
    I'm sorry for begging you to stay that night and for turning up at your work. You had made
    yourself clear and I ignored it. I forgive you for being cold, I'd have been too.

    good
    My apologies for never paying you back for the holiday. The money is in your account. I've
    let go of my anger about the argument. All the best.

    good
    I behaved badly at Christmas: I drank, I picked a fight and I blamed you for it. I'm
    sorry. What you said to my brother is forgiven.

    good
    I'm sorry that I made you feel small when you talked about your art. It was envy. I am not
    cross about the keys any more. Nothing to do on your end, I just wanted you to have this.

    good
    Sorry I missed your graduation, Max. I had no good reason. I know it hurt you. There's
    nothing I hold against you.

    good
    I was late to almost everything that mattered to you. Your show, your birthday, your nan's
    funeral. I'm sorry. And the argument in the car, I've forgiven that.

    good
    Sorry for being such a pig about the flat. You cleaned up after me for a year and I acted
    like it was nothing. No reply needed.

    good
    I'm sorry for how I handled the breakup, by text and in the middle of your exams. You
    deserved a conversation. I hold nothing against you.

    good
    i was a jealous idiot about your colleague and i went through your phone. im sorry for
    both. whatever you said about me to our friends, we're square

    good
    Dear Alex, I apologise for the loan I took in your name. I have paid it off, the papers
    are in the post. I forgive you your anger, it was earned.

    good
    I'm sorry. I told your secret to my sister after I swore I wouldn't. I have no excuse for
    it. I wish you nothing but good.

    good
    I want to say sorry for the names I called you. Nobody should be spoken to like that. I've
    forgiven you for the things you said back. You don't have to write back or forgive me.

    good
    I am sorry that I have not believed you when you told me about your illness. I was wrong.
    I do not carry anything from the past with me.

    good
    I should have picked you up from the hospital. I went to a match instead. It was selfish
    and I'm truly sorry. I don't resent you for leaving after that.

    good
    Sorry about the dog. I should've asked before giving him away, he was yours as much as
    mine. He's happy on the farm, and I'm not angry about what you said.

    good
    I'm sorry that I read your letters and that I told Ben about them. I forgive you for
    throwing my records away. Have a good year.

    good
    I was unfair to you in the last months. I criticised how you ate, how you dressed and who
    you saw. I'm ashamed of it and I'm sorry. I'm at peace with your part.

    good
    Apologies for the awful voice mails in May. They were out of line. I've long since
    forgiven what came before.

    good
    sorry for dragging your parents into it. that was low. and dont worry about the deposit,
    its forgiven

    good
    I want to own something: I made fun of your accent in front of people, and I saw it hurt.
    I'm sorry. No grudges here.

    good
    Sam, I'm sorry for reading your messages that night. It was a breach of your trust and
    there's no excuse. I don't need a reply.

    good
    I want to apologise for shouting at you in front of your parents. You didn't deserve that.
    I've forgiven you for the rest, too.

    good
    sorry for being such a flake last summer. i cancelled on you so many times and you were
    right to be fed up. no need to answer

    good
    I lied to you about the money, and I am sorry. It was wrong and it was on me. What you said
    that day, I've let go of.

    good
    I owe you an apology. I was jealous and I accused you of things you hadn't done. I'm working
    on it. That's all I wanted to say.

    good
    Hi Sam. I was cruel about your painting. It has bothered me ever since, and I'm sorry.

    good
    Forgive me for missing your graduation. It was a big day for you and I put work first. I
    should have been there.

    good
    I'm sorry I called you needy. You weren't, you were asking for something quite normal and I
    was scared of it.

    good
    My apologies for how I left, without a word and with your keys in my pocket. That was
    cowardly. I bear you no grudge for anything.

    good
    I am sorry that I have drunk so much in the last year and that you had to carry me home. I
    do not drink any more. I wish you the best.

    good
    I never said sorry for kissing Jo at the party. I'm saying it now: I'm sorry. You were
    honest with me and I wasn't with you.

    good
    Really sorry about the things I posted about you. They're deleted. They were spiteful and
    untrue.

    good
    Sam, you were right that I never listened. I'm sorry for all the dinners I spent on my
    phone. I hold nothing against you.

    good
    I broke your grandmother's vase and blamed the cat. Sorry. It was me, and I should've told
    you then.

    good
    I apologise for the way I treated your friends, I was rude to them because I felt left out.
    That was my problem, not theirs or yours.

    good
    I regret how I behaved when you lost your job. You needed me and I made it about myself. I'm
    sorry. And I forgive you for leaving.

    good
    sorry i kept your dog from you after we split. that was petty. he's yours whenever

    good
    It's taken me too long to say this. I'm sorry I hurt you by hiding us from my family. You
    were patient with me and I took it for granted.

    good
    I want to say sorry for the voicemail. I was drunk and angry, and none of what I said is
    true. We both made mistakes; I've forgiven yours and I'm owning mine.

    good
    I'm sorry I made fun of your accent in front of everyone. It was mean and it wasn't even
    funny.

    good
    I apologise for parking outside your house that week. It must have been scary. It was wrong
    and I have not done it since.

    good
    When your father was ill I disappeared on you. I'm deeply sorry. You don't have to respond.

    good
    I know what I did wrong now: I kept score. I'm sorry for every time I made you pay for
    something small.

    good
    sorry for ghosting you after the funeral. you needed a friend and i hid. i don't hold the
    argument against you

    good
    I'd like to apologise for the things I said about your job. I was envious, and it came out
    as contempt.

    good
    I am sorry that I didn't stand up for you when my mother was rude. I understand if you would
    rather not answer.

    good
    I threw away the letters from your gran in a temper. I can't undo it and I'm truly sorry.

    good
    Sorry I pushed you so hard about the move. You said no and I wouldn't hear it. I get it now.

    good
    I'm sorry for being late to everything, always, and acting as if your time didn't matter.

    good
    I'm sorry I didn't come to your exhibition. I was sulking and it was childish of me.

    good
    I'm sorry I called you childish and self-centred. It was unfair, and it said more about me.

    good
    You told me you felt neglected by me and I brushed it off. I'm sorry. You should have been
    heard.

    good
    I'm sorry for the excuses I made every time I was late. You deserved better and I know it.

    good
    I'm sorry I read your diary. You trusted me and I broke that. I'm not expecting an answer.

    good
    I let you carry the rent alone for three months and I'm sorry. The money is in your account.
    You don't have to write back.

    good
    I'm sorry I told people about your illness. It was your news to tell. I've forgiven what you
    said after.

    good
    Sorry about what I wrote on your birthday, I was hurt and took it out on you. It was nothing
    you did.

    good
    I was a bad partner in the last months, checking your phone and starting arguments. I'm
    truly sorry for that.

    good
    I want to say sorry for not standing by you when your family fell out with you. You needed
    me and I wasn't there.

    good
    I'm sorry I laughed when you told me about the audition. You were brave and I was small.

    good
    I owe you a sorry for the night I locked you out. It was childish and dangerous, and I've
    thought about it a lot.

    good
    I'm sorry about the loan. I said I'd pay it back by June and I didn't. It's in your account
    as of today.

    good
    Sorry for rolling my eyes every time you talked about your course. It mattered to you and
    that should have been enough.

    bad blaming-apology
    I'm sorry you felt hurt by what I said.

    bad blaming-apology
    I'm sorry I yelled, but you were pushing my buttons all day.

    bad blaming-apology
    I apologise if I did anything that offended you. You're very sensitive sometimes.

    bad asking
    I'm sorry I lied about the trip. I forgive you too. Can we meet for a coffee to talk about
    it?

    bad begging
    I'm sorry for cheating. I'm begging you, please take me back.

    bad
    Sorry for everything.

    bad guilt
    I'm sorry I shouted at you. I've been a wreck since you abandoned me and nobody cares
    about me now.

    bad
    I forgive you for everything you did to me.

    bad asking
    I am sorry that I read your diary. Please write me back, I need to know that you forgive
    me.

    bad clinging
    I'm sorry for ignoring you. I can't live without you and I need you in my life.

    bad blaming-apology
    I'm sorry for shouting, although you made me do it.

    bad asked-to-stop
    I know you said no contact, but I need to say sorry for lying to you about Berlin.

    bad blaming-apology
    Sorry that you took it the wrong way.

    bad blaming-apology
    I'm sorry for cheating, but if you had paid more attention to me it wouldn't have
    happened.

    bad blaming-apology
    I'm sorry we fought. We both know that it was mostly your fault.

    bad blaming-apology
    I apologize for my part, now it's your turn to apologize for yours.

    bad blaming-apology
    Sorry, but I was only joking when I called you fat.

    bad asking
    I'm sorry I shouted at your friends. I forgive you as well. Could you call me tonight?

    bad asking
    I'm sorry for lying to you. I hope you can forgive me and we can be friends again.

    bad begging
    I'm so sorry I lied. I'm on my knees, give me a second chance, I'll never do it again.

    bad
    I'm sorry for what happened.

    bad
    I am sorry. I hope you are well.

    bad guilt
    I'm sorry I read your messages. I've hated myself every day and I can't eat, I hope that
    makes you feel better.

    bad anger
    I'm sorry I threw your clothes out. You're still a manipulative liar, though.

    bad relationship
    I'm sorry that I never listened. I want us to start over and be together again.

    bad clinging
    I'm sorry I was late so often. I love you more than anything and I dream of you every
    night.

    bad asked-to-stop
    I know I'm not supposed to contact you, but I'm sorry for hitting your car.

    bad care
    I'm sorry I cheated. I've been thinking of ending it all.

    bad blaming-apology
    I'm sorry you see it that way.

    bad blaming-apology
    I'm sorry I lied, but honestly you left me no choice.

    bad blaming-apology
    Sorry for losing my temper, you know how you get when you've been drinking.

    bad blaming-apology
    I apologise for any misunderstanding there may have been on your part.

    bad asking
    I'm sorry I missed your recital. I'd love to make it up to you over dinner.

    bad asking
    I'm sorry for reading your emails. I just hope we can go back to how things were.

    bad asking
    I'm sorry I was cold to your mother. Tell me what I can do to fix this.

    bad
    I apologise if I hurt you.

    bad
    My bad lol

    bad begging
    Sorry for cheating. I'll change, I swear, just come home.

    bad guilt
    I'm sorry I left you at the station. I have been punished enough, I lost everything, I
    hope you're satisfied.

    bad clinging
    I'm sorry for the lies about work. You are the love of my life and always will be.

    bad blaming-apology
    I'm sorry for the way I reacted, but anyone would have done the same.

    bad blaming-apology
    I'm sorry if you were hurt.

    bad asking
    I'm sorry I ruined your birthday. Would love to see you and say it in person.

    bad
    Sorry about all that stuff.

    bad guilt
    I'm sorry I slammed the door. You have destroyed me, and you don't even care.

    bad blaming-apology
    I'm sorry you took it that way.

    bad blaming-apology
    I'm sorry I shouted, but honestly, anyone would have with the way you were acting.

    bad blaming-apology
    Sorry if anything I did upset you. I never meant to.

    bad asking
    I'm sorry I lied about the trip. Can we have a coffee and talk about it?

    bad asking
    I'm sorry for cheating. It was unforgivable. I'd love to hear from you, just let me know
    where your head is at.

    bad begging
    I'm so so sorry for what I said to your brother. Please please forgive me, I'll do anything.

    bad clinging
    I'm sorry for pushing you away. I love you more than anything and I always will.

    bad guilt
    I'm sorry I wasn't perfect enough for you. I've been crying since you left me like garbage.

    bad pressure
    I'm sorry I forgot your birthday. I've said it now, so the least you can do is answer.

    bad
    Sorry for everything that went wrong.

    bad
    I feel bad about how it all went. It was a difficult time for the two of us.

    bad anger
    I'm sorry I read your diary. Though it did show me what a liar you are.

    bad jealousy
    I'm sorry I was distant last year. I'm sure Mark is much more attentive, enjoy him while it
    lasts.

    bad interrogation
    I'm sorry for the fight in the car. I have to ask though, was there someone else back then?

    bad relationship
    I'm sorry that I neglected you. I know what we had was special and I think we could be great
    together again.

    bad blaming-apology
    I apologise for raising my voice. You know how to push my buttons.

    bad asked-to-stop
    I know I'm not supposed to contact you because of the order, but I'm sorry I came to your
    house.

    bad violence
    I'm sorry I pushed you into the door that night. It was only once, and I've stopped drinking.

    bad violence
    There's no excuse for what I did. I choked you, and I think about it every day. I'm so sorry.

    bad watching
    I'm sorry for how I acted at the wedding. I parked outside your place last night and saw
    your light on, and couldn't bring myself to ring.

    bad care
    I'm sorry for all the pain I caused you. You'd all be better off if I wasn't around, and
    soon I won't be.

    bad blaming-apology
    I'm sorry for checking your phone. If you'd been honest with me, I wouldn't have had to.

    bad blaming-apology
    I'm sorry I cheated, I felt so neglected by you for months.

    bad asking
    I'm sorry I yelled at you on the phone. I hope you'll give me the chance to say it to your
    face.

    bad pressure
    I'm sorry I broke the lamp. I've apologised, so you should at least say something back.

    bad begging
    I'm sorry for lying to you about Berlin. Don't throw us away over one stupid mistake.

    bad guilt
    I'm sorry I was difficult. You have no idea how many nights I've lain awake because of what
    you said.

    bad anger
    I'm sorry I told your sister. But then you were always the biggest hypocrite in the family.

    bad
    Sorry, sorry, sorry. You know what for.

    bad clinging
    I'm sorry I took you for granted. I'd be lying if I said I didn't dream of you still.

    bad relationship
    I'm sorry for how I handled the move. If we ever tried again I'd do it all differently.

    bad blaming-apology
    I'm sorry I lied, you'd have gone mad if I'd told you the truth.

    bad asking
    I'm sorry I was so cold at Christmas. It would mean a lot to hear that we're okay.

    bad guilt
    I'm sorry I let you down. I've punished myself every day since and you haven't said one kind
    word.

    bad begging
    I'm sorry I kissed him. Don't let this be the end of us.

    bad pressure
    I'm sorry for the mess with the deposit. Ring me tonight and we'll sort it out.

    bad blaming-apology
    I'm sorry I got angry, but you can be so difficult to live with.

    bad asking
    I'm sorry I missed your show. Let me take you out for dinner to make up for it.

    bad guilt
    I'm sorry I let you go. I've lost my job and my friends and I've got nobody now.

    bad pressure
    I'm sorry for what I said about your mum. I won't stop writing until you accept it.
    """)
}
