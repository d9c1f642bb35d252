extension DraftCorpus {
  /// Messages that the rules were tuned on.
  static let tuning1 = messages(
    heldOut: false,
    """
    good first
    I hope you are not angry any more, the dog misses your sofa 😄 We had a lovely walk by the
    river today. How's your new job?

    good first
    Saw a bloke on the Tube reading your favourite book upside down. Made my morning. Hope the
    garden's coming along!

    good first
    hey sam, random q, do you still have that pancake recipe? made some today and they came
    out like frisbees lol

    good first
    Just got back from Porto, ate my body weight in custard tarts. You'd love it there!

    good first
    Our old quiz team won last night!! First time ever. The question that did it was about
    otters, so technically that's thanks to you.

    good first
    Heard "Africa" in the supermarket and an old man was singing along even louder than you
    do. Whole aisle joined in. Best shopping trip of the year.

    good first
    hiya, finally built that bookshelf. it's only slightly crooked. you may now say i told you
    so 🙂

    good first
    Good morning Alex! I have seen that your team won the cup, congratulations! I watched with
    my cousins and we shouted all night. It was so fun.

    good first
    I got the job!! Starting in March. Still can't believe it. That interview trick you taught
    me really worked, so thank you.

    good first
    Do you remember the waiter who sang? He has his own restaurant now! Went there on Friday
    with my sister and it was delicious.

    good first
    Climbed my first 6a today, I'm still buzzing. Remembered how you said I'd never get off
    the ground 😄 How's things?

    good first
    They're tearing down the old cinema! I took some pictures of it for you before the crane
    arrived. Doing a photography course now and loving it.

    good first
    My neighbour is jealous of my tomatoes, can you imagine? Me, who killed your cactus. How
    are your plants?

    good first
    Okay you win, oat milk is better. I hate to admit it. Switched last week and my coffee has
    never tasted so good.

    good first
    no worries if you're busy, just wanted to say your old band came on the radio at the gym
    and i PR'd my deadlift to it. sign from the universe?

    good first
    The kids next door are begging me to bring back your terrible puppet show. I said I'd ask
    the artist. Hope you're having a great summer!

    good first
    We missed you at the pub quiz, nobody knew the geography answers. We still came second,
    somehow! Hope you're good.

    good first
    Hey Max, remember Bella from the beach? She's famous now, 40k followers for a dog. I
    nearly choked on my toast.

    good over-it
    Hi. I've had time to think and I can say honestly that I'm okay with us not being
    together. It was the right choice.

    good over-it
    Hey Alex, just wanted to say I'm good. Breaking up was the best thing for us both and I'm
    glad you had the courage to say it.

    good over-it
    Thinking back, you made the right call. I've moved on and I'm happy where I am. Hope you
    are too.

    good over-it
    im over it now, no drama. we wanted different things and its better like this

    good over-it
    I know I took it hard at first. I'm past that now, and I agree that breaking up was for
    the best. All the best with the course!

    good over-it
    I am at peace with our breakup. We were not right for each other. I wish you all the best
    for the future.

    good over-it
    For what it's worth, I think you did the right thing. I've put it behind me. Good luck
    with the move.

    good over-it
    Hi Sam, I am writing to say that I do not hold on to the past any more. The separation was
    good for us two. Have a nice spring.

    good over-it
    I've healed from the breakup and I don't have any anger left. It needed to happen. Enjoy
    Madrid!

    good over-it
    You don't have to worry about bumping into me at Ana's party, I'm completely fine. I've
    accepted that it's over and, to be honest, I think it was for the best.

    good over-it
    That chapter is closed for me, in a good way. We're both happier apart, and I can see that
    now.

    good over-it
    I used to think we should get back together. I don't any more. It was right to end it and
    I've moved on.

    good over-it
    so i finally get why you ended things and i think it was smart. im good with it. cheers

    good over-it
    Hey, wanted to let you know there are no bad feelings from my side. I got over it, and in
    hindsight it was the right thing to do.

    good over-it
    I've stopped wondering what might have been. Parting was the right step for both of us,
    and I feel settled with it.

    good apology
    I'm sorry I wasn't there when your dad was ill. I chose work over you and I was wrong.
    I've forgiven the rest. Be well.

    good apology
    Sorry for the things I said about your sister. They were cruel and untrue. I don't hold
    last winter against you.

    good apology
    hey sam. sorry i ghosted you after the fight. that was cowardly. no hard feelings about
    the rest, hope life is good to you

    good apology
    I want to say sorry for having been so controlling about your clothes and your friends. It
    was never my business. I forgive you for the lies, I understand where they came from.

    good apology
    I was angry a lot, and I took it out on you. You didn't deserve that and I'm sorry. I've
    made my peace with how it ended.

    good apology
    I apologise for my jealousy. I accused you of things that you had not done. From my side
    everything is forgiven.

    good apology
    This is an apology and nothing more. I broke my promise about the savings and I hid it
    from you. I'm deeply sorry. You need not answer.

    good apology
    I am sorry for I did not listen to you when you said you were unhappy. I forgive also what
    you have done with Marco. I wish you a good life.

    good apology
    You were right that I never helped at home. I let you do all of it and called it love. I'm
    sorry. I hold no grudge for the way you left.

    good apology
    i shouldn't have told everyone about your anxiety. it was yours to tell. really sorry. and
    were good about the car thing, thats long forgotten

    good apology
    I'm sorry for begging you to stay that night and for turning up at your work. You had made
    yourself clear and I ignored it. I forgive you for being cold, I'd have been too.

    good apology
    My apologies for never paying you back for the holiday. The money is in your account. I've
    let go of my anger about the argument. All the best.

    good apology
    I behaved badly at Christmas: I drank, I picked a fight and I blamed you for it. I'm
    sorry. What you said to my brother is forgiven.

    good apology
    I'm sorry that I made you feel small when you talked about your art. It was envy. I am not
    cross about the keys any more. Nothing to do on your end, I just wanted you to have this.

    good apology
    Sorry I missed your graduation, Max. I had no good reason. I know it hurt you. There's
    nothing I hold against you.

    bad first greeting-only
    hi sam 👋

    bad first greeting-only
    Good morning! Hope you're well.

    bad first greeting-only
    u up?

    bad first begging
    Hey, I've changed, I really have. Please come back to me. Just one coffee, I beg you.

    bad first begging
    I know I messed up. Give us another chance, I'll do anything.

    bad first clinging
    can't stop thinking about u, i need u so bad 💔

    bad first clinging
    I went to the beach and it was fun but nothing is the same without you. I feel so lonely.

    bad first clinging
    I still love you, Alex. I always will.

    bad first guilt
    After everything I did for you, you just threw me away. I hope you're happy now.

    bad first guilt
    I got sick with the flu last week and you didn't even ask how I was. Nobody would treat a
    dog like that.

    bad first jealousy
    Had fun at the concert! Saw you there with that new guy. He's not even your type.

    bad first jealousy
    Hey! I've been on three dates this week, one of them was really hot. How are you?

    bad first interrogation
    Hi! New haircut? Who are you trying to impress? And who was that on the phone when I
    called?

    bad first interrogation
    why did you leave me? i just need to know

    bad first anger
    I hate you for what you did. I hope karma finds you.

    bad first anger
    Hope you're proud of yourself, you absolute coward. Enjoy your little life.

    bad first relationship
    I've been doing great, lots of sports. I think we broke up too quickly and we should try
    again.

    bad first relationship
    Hi Max, I found our photo from Rome. We were so good together, don't you think? What
    happened to us?

    bad first pressure
    Why are you ignoring me? Answer me. I'll keep texting until you reply.

    bad first watching
    I saw on Instagram that you were at the lake, and your car wasn't home last night. Nice
    trip?

    bad first questions
    Hi! How are you? How is your mum? Are you still at the bank? Did you get the new flat? I
    went surfing!

    bad first length
    Hi Sam, so I thought I would write to tell you what I have been doing. On Monday I went to
    the gym and then I had lunch with Ben and we talked about football. On Tuesday I cleaned
    the whole flat and found your old mug. On Wednesday there was a great concert in the park
    and I stayed until the end. On Thursday I was at work all day and we finished the project.
    On Friday we went out for dinner and I had the fish, which was delicious. On Saturday I
    slept in and read a book and called my parents, who say hello, and on Sunday I went for a
    long walk by the river.

    bad first -
    What's the wifi password?

    bad first asked-to-stop
    I know I'm blocked on everything else but I made your favourite soup today and it was
    great!

    bad first despair
    I passed my exam but I don't want to live without you any more.

    bad over-it anger
    I'm over it and you were right to leave, but you're still the biggest liar I've ever met
    and you disgust me.

    bad over-it relationship
    I know it was for the best and I've moved on. Could we maybe try again though? Please?
    """)
}
