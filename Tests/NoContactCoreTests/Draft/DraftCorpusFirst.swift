extension DraftCorpus {
  /// The first texts.
  static let first = samples(
    .first,
    """
    good
    Hey Sam! Walked past that tiny bakery on Mill Street and they still do the cinnamon rolls
    you used to steal off my plate. Hope you're well!

    good
    just saw a corgi in a raincoat and it made me laugh so hard, reminded me of the one from
    your street 😂 how's life?

    good
    Hi! I finally finished the pottery class. My first bowl looks like a hat. You would have
    laughed. What have you been up to lately?

    good
    You were right about that podcast, I'm hooked. Already on episode 12. Any other tips?

    good
    Hi Alex, hope you are not angry with the Red Sox any more after last night! I was at the
    game with my brother and we had a brilliant time. Did you watch it?

    good
    lol guess who just ran a 10k without dying. remember when i couldn't even make it to your
    bus stop

    good
    Hello, I started learn guitar in January and yesterday I played my first song in front of
    people! It was the song you always sing in the car. Have a good week :)

    good
    Quick one: what was the name of that Thai place near the canal? I'm taking my team there
    to celebrate the new project and I remember you loved it.

    good
    My boss was so angry about the broken coffee machine today that he brought in his own from
    home. Instant upgrade for all of us. Thought you'd enjoy that, given your feelings about
    office coffee.

    good
    Hey you! Passed my driving test on Monday, third time lucky. No more lifts needed 😄 How
    did your exhibition go?

    good
    the cat has learned to open the fridge. i blame your training. hope things are good with
    you

    good
    Hi Jordan. No need to answer quickly: I came across your grandma's lentil recipe while
    sorting the kitchen and cooked it for friends on Sunday. Everyone wanted seconds. How is
    she doing?

    good
    I hope you are not angry any more, the dog misses your sofa 😄 We had a lovely walk by the
    river today. How's your new job?

    good
    Saw a bloke on the Tube reading your favourite book upside down. Made my morning. Hope the
    garden's coming along!

    good
    hey sam, random q, do you still have that pancake recipe? made some today and they came
    out like frisbees lol

    good
    Just got back from Porto, ate my body weight in custard tarts. You'd love it there!

    good
    Our old quiz team won last night!! First time ever. The question that did it was about
    otters, so technically that's thanks to you.

    good
    Heard "Africa" in the supermarket and an old man was singing along even louder than you
    do. Whole aisle joined in. Best shopping trip of the year.

    good
    hiya, finally built that bookshelf. it's only slightly crooked. you may now say i told you
    so 🙂

    good
    Good morning Alex! I have seen that your team won the cup, congratulations! I watched with
    my cousins and we shouted all night. It was so fun.

    good
    I got the job!! Starting in March. Still can't believe it. That interview trick you taught
    me really worked, so thank you.

    good
    Do you remember the waiter who sang? He has his own restaurant now! Went there on Friday
    with my sister and it was delicious.

    good
    Climbed my first 6a today, I'm still buzzing. Remembered how you said I'd never get off
    the ground 😄 How's things?

    good
    They're tearing down the old cinema! I took some pictures of it for you before the crane
    arrived. Doing a photography course now and loving it.

    good
    My neighbour is jealous of my tomatoes, can you imagine? Me, who killed your cactus. How
    are your plants?

    good
    Okay you win, oat milk is better. I hate to admit it. Switched last week and my coffee has
    never tasted so good.

    good
    no worries if you're busy, just wanted to say your old band came on the radio at the gym
    and i PR'd my deadlift to it. sign from the universe?

    good
    The kids next door are begging me to bring back your terrible puppet show. I said I'd ask
    the artist. Hope you're having a great summer!

    good
    We missed you at the pub quiz, nobody knew the geography answers. We still came second,
    somehow! Hope you're good.

    good
    Hey Max, remember Bella from the beach? She's famous now, 40k followers for a dog. I
    nearly choked on my toast.

    good
    Hiya, random: the charity shop had the exact ugly vase your aunt gave us. Nearly bought it
    for old times' sake. Hope the new place feels like home!

    good
    We did the escape room again with the office crowd, 41 minutes, new record. Nobody
    screamed at the clown this time, though. How's your ankle?

    good
    Spent the weekend fixing up the old bike and rode it all the way to the coast. Chips on
    the pier, seagull stole half. Yours would have been proud of that seagull.

    good
    So... I ate an oyster. Voluntarily. Thought the person who called me a coward for three
    years should know first 😂

    good
    Hallo Sam! In my new office is a coffee machine from Italy, I must think on your little
    red one. I am very happy in this job. Is the red one still alive?

    good
    they finally made a sequel to that awful shark movie. going with the climbing crew on
    friday. it's going to be terrible, can't wait

    good
    I need your expert opinion: mustard on a cheese toastie, yes or no? My flatmates are at
    war and I'm winning.

    good
    Happy birthday, Alex! Hope you have a brilliant day with loads of cake. I'm celebrating
    from afar with the choir, we sing in the cathedral tonight.

    good
    My little brother just got engaged!! He asked me to tell you, since you're the one who
    told him to stop being a chicken. Whole family's over the moon.

    good
    Came across our playlist from the road trip while painting the kitchen. Track 7 still
    slaps. Kitchen is now yellow and I regret nothing.

    good
    I miss your lasagne, I'll be honest. Tried to make it myself last night and set off the
    smoke alarm, the neighbours came round and we ended up having a party. What was the trick
    with the sauce?

    good
    guess where i am? that noodle bar on 5th. the owner asked how the tall one with the hot
    sauce problem is doing lol. hope work's treating you ok

    good
    I was furious at my printer all morning until I noticed it wasn't plugged in. You'd have
    had a field day. On the bright side, the novel's first draft is done!

    good
    Please tell your mum her rosemary cutting survived the winter, it's huge now! I feel like
    a real gardener.

    good
    Hey, the lady at the library still asks about you and your overdue Agatha Christies 😅 I
    volunteer there on Thursdays now, it's the best part of my week.

    good
    I've taken up rowing! Fell in twice. You'd have paid good money to see it.

    good
    Our favourite busker made it onto the radio this morning! Nearly crashed my bike. How's
    life treating you?

    good
    Could you settle something for me: is it you or your brother who's allergic to kiwi?
    Making fruit salad for the whole team, big win today.

    good
    that joke you made about llamas? used it in my best man speech. got the biggest laugh of
    the night

    good
    Hello from Lisbon. The trams are as crazy as you said, and I have eaten seven pastéis. No
    regrets.

    good
    Hey Sam! So I caved and signed up for the salsa class. Two left feet confirmed, but it's a
    riot. Did your mum ever go back to hers?

    good
    ok you have to help me win a bet. what's the name of the pub with the stuffed bear? me and
    josh are down a tenner each lol

    good
    I begged the baker for the cinnamon bun recipe and he actually gave it to me. Yours were
    still better, but it's close.

    good
    Kayaked to the island today and the seals came right up to us!! You always said they would.
    How are things with you?

    good
    Sam, breaking news: the killer goose is back at the pond. It chased me and a jogger. I
    haven't laughed like that in months.

    good
    Just finished the last book in that series you got me into. I was NOT ready for the dragon.
    Have you read it yet?

    good
    Hi. I was at the flea market this morning and saw the same lamp you have in your kitchen.
    The man wanted 200 for it! Hold on to yours :)

    good
    My niece has decided that you are a wizard because of the coin trick. She's four and very
    firm about it. Hope work's being kind to you.

    good
    Passed my driving test!!! Third time lucky. All those Sundays in the Lidl car park weren't
    wasted after all

    good
    Hello Sam, how goes it? I have moved to the new flat with the balcony and the tomatoes love
    it. Your basil also survived the travel!

    good
    That band we saw in the rain is playing here in May. I've got tickets with the girls from
    work, very excited. Hope your knee has healed up.

    good
    Guess what's on telly. Yep, the one with the terrible accent. I'm watching with a curry and
    crying with laughter.

    good
    Tried your killer chilli on the guys at the station. Two of them had to leave the room. Ten
    out of ten, would burn again 🔥

    good
    Random thought: is it paprika or cumin that you put in the goulash? Having eight people over
    on Friday and I'd hate to ruin it

    good
    Morning! The old cinema has reopened and they kept the awful carpet. I went last night, it
    was lovely. You been yet?

    good
    yo sam, finally beat level 40. it only took me a year and a broken controller. what are you
    playing these days

    good
    The marathon nearly killed me but I did it, 4:12! Your playlist got me through the last
    miles, so cheers for that.

    good
    We had a power cut at the school today so I taught fractions with candles and cake. Best
    lesson I ever gave. Hope your class is treating you well!

    good
    Hey, Biscuit turned ten today. He got a whole sausage and stole another one. He'd want you
    to know.

    good
    Been learning to bake sourdough and I've named the starter after your uncle because it never
    stops bubbling. How's the old man doing?

    good
    Loved your mum's lasagne recipe so much that I made it for the whole crew. Not a crumb left!

    good
    Remember that terrible karaoke bar? It's a library now. I borrowed three cookbooks and a
    ukulele.

    good
    My nan turned 90 on Sunday and out-danced the lot of us. She's asked me to say hello to you.

    good
    I can't listen to your favourite podcast on the bus any more, I snort too loudly. The last
    one was gold!

    good
    Spotted a heron on the canal, standing outside your old office like it was late for a
    meeting 😄

    good
    Thanks to you I'm now the plant person at work. Eleven of them. They have names. How's the
    jungle at yours?

    good
    The allotment gave me forty courgettes. Forty. Want some? I could leave a bag with your
    sister

    good
    Hi Sam, hope you're keeping well. I've just come back from a week in Wales with my brother,
    rain every day and still the best holiday in years.

    good
    You'd better sit down: United won. Away. I was there! My voice is gone.

    good
    We finally have a cat at the office. He's called Invoice. Thought of your dad's puns
    straight away.

    good
    Looks like you were right about the boiler, it lasted exactly one winter. New one's a beauty
    though!

    good
    My door is open to all cats of the street now apparently. Three this morning. Which one
    would you name Gerald?

    good
    We changed our minds about Greece and went to Norway. Whales! Actual whales! Remember your
    whale phase?

    good
    Our fight song won best chant at the derby, the one you wrote on a napkin. You should get
    royalties

    good
    The team stood outside your favourite chippy for an hour and it was worth every minute. Are
    they still doing the curry sauce?

    good
    Saw your brother on the news with the giant pumpkin! Please tell him I'm proud. I've been
    growing them too, mine is a bit sad

    good
    I told the new guy at work about your pigeon story and he nearly fell off his chair. Best
    lunch in weeks.

    good
    I need you to know that the succulent is alive. Three years! It has a baby now. How are
    yours?

    good
    Tried to make your gran's dumplings, and they came out like cannonballs, but we laughed so
    much. What did she put in the dough?

    good
    Finally saw the northern lights! Drove past the place with the wonky sign on the way, still
    wonky.

    good
    Hi Sam! The bookshop on the corner has a cat now, and it sleeps on the poetry shelf. I
    thought that'd make your day.

    good
    Won a tenner on the scratch card you always buy. Drinks are on me, says my sister. Hope the
    new job's fun!

    good
    so i've joined a hiking club. average age 70. i'm the slowest. did you ever do that coast
    path?

    good
    Nothing important, just that the bread came out perfect for once and I did the victory dance
    you invented.

    bad greeting-only
    Hey

    bad greeting-only
    heyyy stranger, long time no see, how are you?

    bad begging
    Please give me one more chance, I promise I'll do everything differently.

    bad clinging
    I miss you so much I cannot sleep. Everything here reminds me of you.

    bad clinging
    Hi Sam, I baked bread today and it was lovely, but honestly I think about you every minute
    of the day.

    bad guilt
    I haven't eaten in a week because of what you did to me. Hope you're enjoying yourself.

    bad jealousy
    So who's the guy in your story? Looks like you moved on fast.

    bad interrogation
    Are you seeing someone? Where were you on Saturday? Who were you with?

    bad anger
    Got my promotion, no thanks to you. You're such a selfish liar.

    bad relationship
    Had a great weekend at the lake. It made me think about us and what went wrong. Can we
    talk about our relationship?

    bad asked-to-stop
    I know you asked me not to write, but I found your blue scarf and the city looks so pretty
    today. How are you?

    bad shouting
    HELLO I JUST WANTED TO TELL YOU I GOT THE JOB AND YOU WERE RIGHT ABOUT IT

    bad greeting-only
    hi sam 👋

    bad greeting-only
    Good morning! Hope you're well.

    bad greeting-only
    u up?

    bad begging
    Hey, I've changed, I really have. Please come back to me. Just one coffee, I beg you.

    bad begging
    I know I messed up. Give us another chance, I'll do anything.

    bad clinging
    can't stop thinking about u, i need u so bad 💔

    bad clinging
    I went to the beach and it was fun but nothing is the same without you. I feel so lonely.

    bad clinging
    I still love you, Alex. I always will.

    bad guilt
    After everything I did for you, you just threw me away. I hope you're happy now.

    bad guilt
    I got sick with the flu last week and you didn't even ask how I was. Nobody would treat a
    dog like that.

    bad jealousy
    Had fun at the concert! Saw you there with that new guy. He's not even your type.

    bad jealousy
    Hey! I've been on three dates this week, one of them was really hot. How are you?

    bad interrogation
    Hi! New haircut? Who are you trying to impress? And who was that on the phone when I
    called?

    bad interrogation
    why did you leave me? i just need to know

    bad anger
    I hate you for what you did. I hope karma finds you.

    bad anger
    Hope you're proud of yourself, you absolute coward. Enjoy your little life.

    bad relationship
    I've been doing great, lots of sports. I think we broke up too quickly and we should try
    again.

    bad relationship
    Hi Max, I found our photo from Rome. We were so good together, don't you think? What
    happened to us?

    bad pressure
    Why are you ignoring me? Answer me. I'll keep texting until you reply.

    bad watching
    I saw on Instagram that you were at the lake, and your car wasn't home last night. Nice
    trip?

    bad questions
    Hi! How are you? How is your mum? Are you still at the bank? Did you get the new flat? I
    went surfing!

    bad length
    Hi Sam, so I thought I would write to tell you what I have been doing. On Monday I went to
    the gym and then I had lunch with Ben and we talked about football. On Tuesday I cleaned
    the whole flat and found your old mug. On Wednesday there was a great concert in the park
    and I stayed until the end. On Thursday I was at work all day and we finished the project.
    On Friday we went out for dinner and I had the fish, which was delicious. On Saturday I
    slept in and read a book and called my parents, who say hello, and on Sunday I went for a
    long walk by the river.

    bad
    What's the wifi password?

    bad asked-to-stop
    I know I'm blocked on everything else but I made your favourite soup today and it was
    great!

    bad care
    I passed my exam but I don't want to live without you any more.

    bad begging
    Hi, it's me. I'd do anything to make this right. Would you please just consider giving me
    another chance?

    bad clinging
    The house feels so quiet without you in it. I keep your jumper on my pillow.

    bad clinging
    Hey! Work is great. But every song makes me think of you and I end up in tears.

    bad clinging
    Not a day goes by that I don't miss you.

    bad guilt
    I suppose you're having a wonderful time while I sit here picking up the pieces.

    bad guilt
    I guess I never meant anything to you.

    bad jealousy
    Heard you're with Chris now. Didn't take you long, did it?

    bad interrogation
    So is it serious with this new person? Have you slept together?

    bad interrogation
    Hi, how have you been? I'm just curious, why did things end so suddenly for you?

    bad anger
    You make me sick. Five years and not even a phone call. Pathetic.

    bad anger
    Nice to see that you finally got what you wanted, you heartless snake.

    bad relationship
    I took a pottery class and it's lovely. I believe we were made for each other and this
    break is just a phase.

    bad relationship
    I've been thinking a lot about why we didn't work, and I think that with therapy we could
    fix it.

    bad pressure
    You've had my message for two days. The least you can do is respond. Call me tonight.

    bad watching
    I drove past your place and saw your light on at 2am. Everything ok?

    bad shouting
    WHY WONT YOU ANSWER ME

    bad asked-to-stop
    You wanted space, I know, but you'd have loved the market today! I bought those olives.

    bad greeting-only
    Hey Sam, hope you're doing well, just checking in

    bad begging
    I can't lose you. Tell me what to do and I'll do it, just come home.

    bad clinging
    Lovely weather today! I just keep hoping that it's you whenever my phone lights up.

    bad guilt
    My mum cried when I told her. You broke her heart too, you know.

    bad anger
    I got a raise. Funny how things go well once you get rid of dead weight like you.

    bad jealousy
    Having the time of my life with Kim, who by the way is a much better kisser than you.

    bad relationship
    I think we should talk about where we stand.

    bad greeting-only
    heyyyy

    bad greeting-only
    Hi Sam, how are you?

    bad clinging
    Hey! Had the best day at the lake today. It would have been perfect with you though, I can't
    stop thinking about you.

    bad begging
    Hi Sam, I got a promotion! Please give us one more chance, I've changed so much.

    bad guilt
    Hope you're having fun. I've been in bed for two weeks, not that you'd care.

    bad jealousy
    Went on a date with a really hot guy on Saturday, we had so much fun! He took me to our
    place. How was your weekend?

    bad interrogation
    Hey, how's your new flat? Quick question, are you sleeping with anyone?

    bad anger
    You really are a piece of work, Sam. Hope you choke on that promotion.

    bad relationship
    Hey, I've been doing loads of thinking about where we went wrong. I think we gave up too
    early. How's your mum?

    bad pressure
    Saw a funny dog today, looked like yours! You better answer this time, I know you've read
    the other ones.

    bad watching
    Loved your story from the beach yesterday! Looked like you had a great time. I went climbing
    with Dan.

    bad threat
    Hi Sam. If you don't answer me I'll come to your work and tell everyone. You'll regret this.

    bad care
    I don't see the point of anything without you. I don't want to be here any more.

    bad asked-to-stop
    I know you blocked me everywhere so I'm using my sister's phone. I got the job! Remember how
    we practised the interview?

    bad relationship
    Would be great to grab a coffee and talk things through. I feel like we never had proper
    closure.

    bad clinging
    The house is so quiet without you. I made your lasagne last night and set two plates out of
    habit.

    bad
    Your post is still coming here.

    bad shouting
    WHY ARE YOU IGNORING ME SAM I HAD SUCH A GOOD WEEK AND WANTED TO TELL YOU

    bad questions
    Hey! Got a new puppy! How are you? How's your sister? Did you move? Are you still at the
    bank? What are you doing for Christmas?

    bad guilt
    Thanks to you I can't listen to our song any more. Anyway, I started yoga and it's fun, you
    should try it!

    bad pressure
    Made it to the top of Ben Nevis! Thought of you and your blisters. Can I see you tonight? It
    has to be tonight.

    bad pressure
    I know you saw my last message. Just answer, it's not that hard. My holiday was great by the
    way!

    bad relationship
    Guess who's been to therapy! I get it now, all our fights were about my dad. We could make
    it work this time, I know it.

    bad watching
    Nice haircut! Jenny showed me your profile pic. Also saw that you quit the band?

    bad jealousy
    Had a lovely weekend away with someone new. He's a pilot! You'd get on, ha. How's single
    life?

    bad anger
    Found your stupid mug while cleaning. Binned it, like you binned me. I got a much nicer one
    now!

    bad interrogation
    Hey, the garden's blooming! By the way who was the guy at the market with you?

    bad begging
    I'd give anything for one evening with you. Just one. I'll cook your favourite!

    bad
    Can you send me the login for the water company.

    bad pressure
    Great news, I got the flat! Text me when you see this, I need an answer today.

    bad guilt
    I suppose you're too busy to ask how I am. I ran a half marathon, in case you wonder.

    bad clinging
    Won the pub quiz! The first person I wanted to call was you. It's always you.

    bad relationship
    The cherry trees are in bloom and I keep asking myself why we threw it all away.

    bad interrogation
    Lovely hike on Sunday! So, anyone new in your life?

    bad clinging
    Got a raise today! You were the first one I wanted to tell. I still reach for you in my
    sleep.

    bad anger
    Saw the film you ruined for me. Even with your constant whining in my head it was good.

    bad begging
    Can't we just start fresh? I've been going to the gym and I've stopped drinking.

    bad pressure
    Hey, had a fab weekend in Leeds. I'll call you at eight, please be there.
    """)
}
