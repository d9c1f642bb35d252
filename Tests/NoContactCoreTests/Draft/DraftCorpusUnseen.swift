extension DraftCorpus {
  /// Messages that were written after the rules, in three rounds, and run before the rules saw them;
  /// three more of them are among `knownMisses`.
  static let unseen = messages(
    heldOut: true,
    """
    good first
    Loved your mum's lasagne recipe so much that I made it for the whole crew. Not a crumb left!

    good first
    Remember that terrible karaoke bar? It's a library now. I borrowed three cookbooks and a
    ukulele.

    good first
    My nan turned 90 on Sunday and out-danced the lot of us. She's asked me to say hello to you.

    good first
    I can't listen to your favourite podcast on the bus any more, I snort too loudly. The last
    one was gold!

    good first
    Spotted a heron on the canal, standing outside your old office like it was late for a
    meeting 😄

    good first
    Thanks to you I'm now the plant person at work. Eleven of them. They have names. How's the
    jungle at yours?

    good first
    The allotment gave me forty courgettes. Forty. Want some? I could leave a bag with your
    sister

    good first
    Hi Sam, hope you're keeping well. I've just come back from a week in Wales with my brother,
    rain every day and still the best holiday in years.

    good first
    You'd better sit down: United won. Away. I was there! My voice is gone.

    good first
    We finally have a cat at the office. He's called Invoice. Thought of your dad's puns
    straight away.

    good over-it
    I've been doing some thinking and I'm grateful we ended when we did. I hold no bitterness,
    I've moved on.

    good over-it
    Hi Sam, no need to answer. I wanted to tell you I'm okay with how it went. In hindsight you
    saw sooner than me that we weren't right together.

    good over-it
    Took the whole summer, but I'm well past it. We did the sensible thing.

    good over-it
    It's over, and that's good for both of us. I can think of you and smile. All the best.

    good over-it
    I used to wonder if we could have saved it. I don't any more. It was never going to work and
    I'm fine with that.

    good over-it
    All good here. I've come round to your view: we're happier as two separate people. No bad
    blood.

    good over-it
    I took the split hard, you know that. These days I see it as the best decision for us both,
    and I've found my feet again.

    good over-it
    I'm not holding on any more. We weren't making each other happy and it was wise to call it a
    day.

    good over-it
    Just so you know, I don't blame you for ending it. It needed doing. I'm at ease with it.

    good over-it
    My feelings about the breakup have settled. It was the healthiest choice we could make. Take
    care of yourself, Sam.

    good apology
    I'm sorry I made fun of your accent in front of everyone. It was mean and it wasn't even
    funny.

    good apology
    I apologise for parking outside your house that week. It must have been scary. It was wrong
    and I have not done it since.

    good apology
    When your father was ill I disappeared on you. I'm deeply sorry. You don't have to respond.

    good apology
    I know what I did wrong now: I kept score. I'm sorry for every time I made you pay for
    something small.

    good apology
    sorry for ghosting you after the funeral. you needed a friend and i hid. i don't hold the
    argument against you

    good apology
    I'd like to apologise for the things I said about your job. I was envious, and it came out
    as contempt.

    good apology
    I am sorry that I didn't stand up for you when my mother was rude. I understand if you would
    rather not answer.

    good apology
    I threw away the letters from your gran in a temper. I can't undo it and I'm truly sorry.

    good apology
    Sorry I pushed you so hard about the move. You said no and I wouldn't hear it. I get it now.

    good apology
    I'm sorry for being late to everything, always, and acting as if your time didn't matter.

    bad first pressure
    I know you saw my last message. Just answer, it's not that hard. My holiday was great by the
    way!

    bad first relationship
    Guess who's been to therapy! I get it now, all our fights were about my dad. We could make
    it work this time, I know it.

    bad first watching
    Nice haircut! Jenny showed me your profile pic. Also saw that you quit the band?

    bad first jealousy
    Had a lovely weekend away with someone new. He's a pilot! You'd get on, ha. How's single
    life?

    bad first anger
    Found your stupid mug while cleaning. Binned it, like you binned me. I got a much nicer one
    now!

    bad first interrogation
    Hey, the garden's blooming! By the way who was the guy at the market with you?

    bad first begging
    I'd give anything for one evening with you. Just one. I'll cook your favourite!

    bad first -
    Can you send me the login for the water company.

    bad over-it feeling
    I'm over it. It was for the best. I only wish it didn't still sting whenever I hear your
    name.

    bad over-it anger
    I've moved on and it was for the best. You always were a self-absorbed child.

    bad over-it clinging
    I accept that it's over and that it was right. My heart will always have a room with your
    name on it.

    bad over-it begging
    I know it was for the best and I've accepted it, but if you ever change your mind, my door
    is open.

    bad over-it guilt
    I'm over it now, after months of hell that you didn't even notice. Best thing for both of
    us.

    bad over-it jealousy
    It was for the best. I'm over it, and I hope he makes you happier than I could.

    bad over-it relationship
    I'm past the breakup and it was right at the time. Who knows, in a year or two we might find
    our way back.

    bad over-it -
    It's all fine now, I've moved on.

    bad over-it pressure
    I'm over it and it was for the best. Now that that's clear, we should meet this week.

    bad over-it feeling
    I've moved on. It was the right thing to do, though it tore me apart.

    bad apology blaming-apology
    I'm sorry I cheated, I felt so neglected by you for months.

    bad apology asking
    I'm sorry I yelled at you on the phone. I hope you'll give me the chance to say it to your
    face.

    bad apology pressure
    I'm sorry I broke the lamp. I've apologised, so you should at least say something back.

    bad apology begging
    I'm sorry for lying to you about Berlin. Don't throw us away over one stupid mistake.

    bad apology guilt
    I'm sorry I was difficult. You have no idea how many nights I've lain awake because of what
    you said.

    bad apology anger
    I'm sorry I told your sister. But then you were always the biggest hypocrite in the family.

    bad apology -
    Sorry, sorry, sorry. You know what for.

    bad apology clinging
    I'm sorry I took you for granted. I'd be lying if I said I didn't dream of you still.

    bad apology relationship
    I'm sorry for how I handled the move. If we ever tried again I'd do it all differently.

    good first
    Looks like you were right about the boiler, it lasted exactly one winter. New one's a beauty
    though!

    good first
    My door is open to all cats of the street now apparently. Three this morning. Which one
    would you name Gerald?

    good first
    We changed our minds about Greece and went to Norway. Whales! Actual whales! Remember your
    whale phase?

    good first
    Our fight song won best chant at the derby, the one you wrote on a napkin. You should get
    royalties

    good first
    The team stood outside your favourite chippy for an hour and it was worth every minute. Are
    they still doing the curry sauce?

    good first
    Saw your brother on the news with the giant pumpkin! Please tell him I'm proud. I've been
    growing them too, mine is a bit sad

    good first
    I told the new guy at work about your pigeon story and he nearly fell off his chair. Best
    lunch in weeks.

    good first
    I need you to know that the succulent is alive. Three years! It has a baby now. How are
    yours?

    good first
    Tried to make your gran's dumplings, and they came out like cannonballs, but we laughed so
    much. What did she put in the dough?

    good first
    Finally saw the northern lights! Drove past the place with the wonky sign on the way, still
    wonky.

    good over-it
    I've settled in up here and I'm content. Breaking up was right for us, and I see that
    clearly now.

    good over-it
    I'm not angry about anything any more, and I don't need anything from you. It was right to
    end it when we did.

    good over-it
    You don't need to worry about me, I'm over it and doing fine. It was the best thing for us
    both.

    good over-it
    We had good times and bad times and it ended for the right reasons. I've moved on, hope you
    have too.

    good over-it
    Just a note to say I'm fine about the breakup. If we meet at Kim's wedding, it won't be
    weird from my side. We're both better off.

    good over-it
    I've stopped looking back. Splitting up was sensible and I respect how you did it.

    good over-it
    I thought I'd never say it, but you were right that we weren't meant to be together. I'm at
    peace with it.

    good over-it
    I've long since moved on, and I hope you're happy. We were right to part.

    good over-it
    Time has healed what needed healing. I'm glad that we ended it, it was better for the both
    of us.

    good over-it
    I don't feel sad when I think about us now. It was the right choice, and I have no regrets.

    good apology
    I'm sorry I didn't come to your exhibition. I was sulking and it was childish of me.

    good apology
    I'm sorry I called you childish and self-centred. It was unfair, and it said more about me.

    good apology
    You told me you felt neglected by me and I brushed it off. I'm sorry. You should have been
    heard.

    good apology
    I'm sorry for the excuses I made every time I was late. You deserved better and I know it.

    good apology
    I'm sorry I read your diary. You trusted me and I broke that. I'm not expecting an answer.

    good apology
    I let you carry the rent alone for three months and I'm sorry. The money is in your account.
    You don't have to write back.

    good apology
    I'm sorry I told people about your illness. It was your news to tell. I've forgiven what you
    said after.

    good apology
    Sorry about what I wrote on your birthday, I was hurt and took it out on you. It was nothing
    you did.

    good apology
    I was a bad partner in the last months, checking your phone and starting arguments. I'm
    truly sorry for that.

    good apology
    I want to say sorry for not standing by you when your family fell out with you. You needed
    me and I wasn't there.

    bad first pressure
    Great news, I got the flat! Text me when you see this, I need an answer today.

    bad first guilt
    I suppose you're too busy to ask how I am. I ran a half marathon, in case you wonder.

    bad first clinging
    Won the pub quiz! The first person I wanted to call was you. It's always you.

    bad first relationship
    The cherry trees are in bloom and I keep asking myself why we threw it all away.

    bad first interrogation
    Lovely hike on Sunday! So, anyone new in your life?

    bad over-it anger
    I've moved on. It was for the best, because life with you was a prison.

    bad over-it begging
    It was right and I'm over it. Though if there's any part of you that wants to try again, I'm
    here.

    bad over-it guilt
    I'm over it. Best decision, even if you went about it in the cruellest way.

    bad over-it clinging
    I'm fine and it was for the best. I'll always keep a place for you in my heart.

    bad over-it jealousy
    I'm over it, it was for the best. Say hi to what's-her-name, I'm sure she'll last longer
    than I did.

    bad apology blaming-apology
    I'm sorry I lied, you'd have gone mad if I'd told you the truth.

    bad apology asking
    I'm sorry I was so cold at Christmas. It would mean a lot to hear that we're okay.

    bad apology guilt
    I'm sorry I let you down. I've punished myself every day since and you haven't said one kind
    word.

    bad apology begging
    I'm sorry I kissed him. Don't let this be the end of us.

    bad apology pressure
    I'm sorry for the mess with the deposit. Ring me tonight and we'll sort it out.

    good first
    Hi Sam! The bookshop on the corner has a cat now, and it sleeps on the poetry shelf. I
    thought that'd make your day.

    good first
    Won a tenner on the scratch card you always buy. Drinks are on me, says my sister. Hope the
    new job's fun!

    good first
    so i've joined a hiking club. average age 70. i'm the slowest. did you ever do that coast
    path?

    good first
    Nothing important, just that the bread came out perfect for once and I did the victory dance
    you invented.

    good over-it
    It has been half a year. I'm through with being sad about it, and I believe we chose right.

    good over-it
    I wanted to tell you that the breakup doesn't weigh on me any more. We're both better off
    for it.

    good over-it
    No regrets here. I've built a life I like, and looking back it's a good thing that we
    stopped when we did.

    good over-it
    I'm well, and over it. I see now that we'd grown apart and that it had to end.

    good apology
    I'm sorry I laughed when you told me about the audition. You were brave and I was small.

    good apology
    I owe you a sorry for the night I locked you out. It was childish and dangerous, and I've
    thought about it a lot.

    good apology
    I'm sorry about the loan. I said I'd pay it back by June and I didn't. It's in your account
    as of today.

    good apology
    Sorry for rolling my eyes every time you talked about your course. It mattered to you and
    that should have been enough.

    bad first clinging
    Got a raise today! You were the first one I wanted to tell. I still reach for you in my
    sleep.

    bad first anger
    Saw the film you ruined for me. Even with your constant whining in my head it was good.

    bad first begging
    Can't we just start fresh? I've been going to the gym and I've stopped drinking.

    bad first pressure
    Hey, had a fab weekend in Leeds. I'll call you at eight, please be there.

    bad over-it feeling
    It was for the best, I'm over it. It nearly destroyed me, but here I am.

    bad over-it jealousy
    I'm over the breakup and it was the right call. My new girlfriend says hi, she's lovely.

    bad over-it -
    I hope you're doing well. I think about the breakup a lot and what it taught me.

    bad over-it interrogation
    I've moved on and it was for the best. I'm only curious whether there was somebody else.

    bad apology blaming-apology
    I'm sorry I got angry, but you can be so difficult to live with.

    bad apology asking
    I'm sorry I missed your show. Let me take you out for dinner to make up for it.

    bad apology guilt
    I'm sorry I let you go. I've lost my job and my friends and I've got nobody now.

    bad apology pressure
    I'm sorry for what I said about your mum. I won't stop writing until you accept it.
    """)
}
