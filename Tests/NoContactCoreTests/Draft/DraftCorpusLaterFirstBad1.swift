extension DraftCorpus {
  /// Bad first texts, of those that the rules for findings alone were tuned on.
  static let laterFirstBad1 = lines(
    .first, isGood: false,
    """
    Lovely weather here, and the garden's coming on. I do still sleep on my side of the bed, in
      case.
    Hope the exams went well! Could you let me know either way? I've been checking my phone all
      day.
    Just thought I'd say the curry night was fun. It isn't the same laughing at things without you
      there to laugh with.
    Mum made trifle and asked when you're coming round again. I didn't know what to tell her. What
      should I tell her?
    Hi! I still have your blue jumper and the slow cooker. Shall I drop them round tonight? Could
      be nice to have a tea while I'm there.
    Your spare key's still on my hook. Maybe swing by and get it, I'll cook the aubergine thing.
    Aoife says you've been a bit down lately. She told me you asked about me. I'm here if that's
      true.
    Ran into your sister and she thinks we were daft to split. Anyway, got a new job!
    Your brother reckons you're not over it either. Just saying. Otherwise good here, running a
      lot.
    I've never met anyone like you. You're the most incredible, beautiful, kind human on this
      planet and you deserve the world.
    Morning sunshine! You're perfect, you know that? I'd move mountains for you. Have an amazing
      day.
    No one has ever understood me like you do. You're my person. Hope work's good x
    Looks like Portugal was sunny! The photos on your story were gorgeous. Who took the one at the
      beach?
    Saw you were online at 3 last night. Can't sleep either? I've taken up running.
    Noticed you changed your profile picture. You look well. Happy. That's good.
    Drove past yours and the lights were on till late. Glad you're having fun. I've started
      pottery.
    Are you free tonight? I'm in your area and there's a new wine bar I want to try.
    We should meet up this week, I've so much to tell you. Thursday? Friday? Whenever suits.
    Can I see you on Saturday? Only half an hour, I promise. I've got loads of news.
    Let me take you out for dinner, my treat, to celebrate my promotion. How's 8 on Friday?
    How are you? What are you up to these days? Still in the flat? How's work? Did you get the
      dog?
    heyyyy so im abit tipsy lol but the band played that tune and i just thinkk u should know ur
      the best thing tht ever happend
    had a few wines with the girls and everyone says i shouldnt text but here i am haha. hows u
    Two bottles in and feeling brave. The stars are out. You'd love it here.
    I know it's late and I've had one too many but that barbecue place on Hill St is back and I
      wanted you to be the first to hear.
    Hey you
    hi, how's things?
    Hello Sam. Hope you're well.
    hey stranger 👀
    Hi hope you are doing good. How is life?
    WHY HAVE YOU NOT ANSWERED MY LAST TEXT. I only wanted to say I got the job.
    I GOT THE JOB AND YOU ARE THE ONLY PERSON I WANTED TO TELL
    Passed my driving test today. First person I wanted to call was you. Then I remembered.
    The tulips came up, the ones we planted. I sat with them for a while and thought about how we
      gave up too soon.
    I think we left things badly. I'd love to sort it out over a coffee sometime. The marathon
      went well by the way.
    Do you ever think about Lisbon? I do. All the time, actually. Hope you're good.
    It's been six weeks and I've changed a lot. I'm calmer, I listen now. You'd notice the
      difference straight away.
    I've been to counselling and I finally get what went wrong with us. Got a puppy too!
    Great gig last night. A lad from work bought me drinks all evening, he's so sweet. How are you
      getting on?
    I've been on three dates this month, imagine! All lovely. None of them have your eyes though.
    You wouldn't recognise me, everyone's flirting with me at the gym these days haha. Hope you're
      well.
    Someone at work keeps asking me out and I don't know what to say. What would you do?
    So who's the fella in the photo with you and Niamh? He looks nice. I've been hiking a lot.
    Is it serious with that guy from your office? No judgement, just curious. The cat's doing
      great.
    I heard you've got somebody new. I hope he's good to you. I baked your mum's cake today,
      turned out lovely.
    Hope you're enjoying the house that I painted. Every room of it. Took me all last summer.
    I'm doing okay considering. Some people would have checked in by now but never mind. How's
      your dad?
    Don't feel bad but I spent my birthday alone this year. Anyway the new season of Bake Off is
      brilliant.
    You'd be surprised how quiet a flat gets. I've got the radio on all the time now. How are you
      finding it?
    Not that it matters to you, but I got through the surgery fine. The nurses were lovely.
    I suppose you're too busy these days for old friends. The choir concert was a triumph.
    Funny how some people can just switch off their feelings. Wish I could. Anyway, watched the
      match?
    Congrats on the new place. Must be nice to afford it now that you've only yourself to think
      of.
    Guess you found time to go skiing but not to answer my email. The kids at school had a blast
      with the volcano.
    You always did know how to walk away. The bakery on the corner's reopened by the way.
    Just so you know, I don't hold it against you that you left the week my dad died. Weather's
      lovely here.
    Please can you text back this time? Even just a thumbs up. I made the lasagne.
    No pressure at all but I'd really love an answer to this one. The roses are out.
    If I don't hear back I'll take it that you don't care. Anyway, I got a cat!
    I'll be at the Crown from 7 tonight. Up to you. They've got that IPA you like.
    I'll wait outside your office at five with coffee, like old times! Surprise. Oat milk, right?
    You can ring me any time, day or night. I mean any time. I keep my phone on the pillow.
    I get that you need time. Take all you need. I'll be here when you're ready, however long it
      takes.
    I'm not asking you to come back. I'm just saying the door's on the latch. And the tomatoes are
      ripe.
    I've kept your side of the wardrobe empty. Silly, I know. How's the new job?
    There's an us-shaped hole at the pub quiz. We came last.
    I keep almost calling you when something funny happens, like today with the pigeon in the
      lift.
    Every time I pass our bench I have to look away. Hope you're well though, truly.
    It would mean the world to hear how you're doing. It's been hard, not knowing. Garden's
      lovely.
    I wonder if you think about me when it rains. It rained all day here. Made soup.
    Can't imagine doing Christmas without you. My mum's put your stocking up anyway. How are you?
    Yaar I am missing our chai time so much. Nobody makes it like you. Hope job is going well.
    I am not able to forget you only. Daily I am passing your office road. How is aunty?
    Sam da, please talk to me once. Only five minutes. After that I'll not disturb you. Diwali was
      nice.
    G'day mate, just wondering if you'd reconsider. I've quit the smokes and everything. Footy's
      been great.
    Miss ya heaps. The arvos are dead boring without you. Got a new ute though!
    I'm in bits here to be honest. The lads are great but it's not the same. Up the Dubs anyway.
    'Tis fierce lonely above in the house. The dog still waits at the gate for you. Hope you're
      keeping well.
    I really feel we'd be great together now that I've sorted my head out. The beach was beautiful
      today.
    Do you think we made a mistake? I've been thinking it might've been just bad timing. Work's
      good.
    Remember what you said in Rome, that it'd always be us? I still believe that. The film was
      great by the way.
    I could bring your post over? There's three letters. I can come now if you're in.
    You left a box of books here. It'd be good to catch up when you collect it. Any evening, I'm
      always in.
    Can you do me a favour and look at my CV? We could go through it at yours one night.
    Need to ask you about the gas bill, can you ring? Also wanted to hear how you are.
    Tell your mum I said hi and that I still count her as my mother in law. Hope the party was
      fun.
    I asked Tom to find out how you are. He said you seem happy. I'm glad. I'm painting again.
    I know you told Priya that you weren't ready to talk, but she thinks you'd want to hear from
      me.
    Have you blocked me on insta? It says user not found. Anyway the concert was amazing.
    I know you said no contact but I had to tell you that the bakery is back.
    U up? just watched that show u like
    Did you get my last three messages? Maybe they're not going through. I got promoted!
    I need you to know that nobody will ever love you the way I did. Hope the new year's kind.
    Been crying over old photos tonight. You looked so happy then. How's the new place?
    I'm so lost at the moment. You always knew what to say. Could really use one of your talks.
    Baby, guess what, I got the flat! You should see the view. Our kind of view.
    Hiya gorgeous, thinking of you this fine morning. Hope it's treating you as well as you
      deserve ❤️😘
    Why did you unfollow me? I thought we agreed to stay friends. Had a nice time in Cork.
    I'd be lying if I said I'm fine. The trip was grand, but I looked for you in every crowd.
    Everything good happens and I have nobody to tell. Won the raffle today, a whole ham.
    Weather's turned here. I found myself setting two plates out last night. Old habits eh. How's
      Leeds?
    Got the puppy in the end! She'd love you. She's got a spot on the sofa where you used to sit.
    Hope you don't mind me writing. I think I finally see things clearly and I'd like the chance
      to say it properly.
    I had your mum on the phone for an hour. She agrees it's a shame about us. Anyway the roses
      are out!
    That new tapas place looks class. I've booked a table for two on Saturday, 8pm. No pressure!
    Passed my exams! You were my good luck charm and always will be.
    Still using your Netflix, hope that's okay. It keeps recommending our shows. Kills me a bit
      every time.
    So are you happier? Now that you've had a bit of time, I mean. I've taken up yoga.
    Hi love, hope you're minding yourself. I'm cooking your favourite tonight, there's plenty if
      you're hungry.
    Someone told me you were out with a tall fella. Good for you. I'm doing a triathlon.
    Everyone else has moved on so quickly, it's like I'm the only one who cared. Anyhow, happy
      Easter.
    Do you remember how you used to hold my hand under the table at your nan's? I think about
      that.
    Just landed in Lisbon. It should have been the two of us. The custard tarts are as good as
      they say though.
    I could really do with hearing your voice. It's been a tough week, although the garden is a
      picture.
    Me again! Not sure if you saw my other messages. The kitchen's done and it looks fab.
    You'll never guess who got promoted. Now will you believe that I can stick at something?
    I'm not the person I was in June. Therapy's been great. I only wish you could meet this
      version of me.
    It was so good to bump into you. You smelled the same. Been on my mind ever since.
    Saw your new place on Rightmove, nice kitchen! The commute's a bit long though?
    Every song on the radio's about us. Ha! How's the new job?
    I need to return your drill. When are you home? Evenings best?
    Hey, quick question, is the boiler warranty in your name? Also, hope you're ok. Also I dreamt
      about you.
    Dinner at Luigi's isn't dinner with just a book for company. The tiramisu's still good.
    Are we ever going to speak again or is this it? I had a great time in Wales btw.
    I'd give my right arm to be on that beach with you again. Sunny here too.
    Bought you a wee something for your birthday. Can I leave it at your door?
    Nobody else laughs at my jokes. I came third in the pub quiz with the new lot.
    Shaz at work says I'm a catch and that you must be mad haha. How's things?
    I won't lie, it's been rough since you went. But the choir's doing the Messiah and it's
      wonderful.
    I hope whoever you're with makes you laugh like I did. The cherry tree's in bloom.
    I could see us growing old in that village, you know. Went back there last week. The pub's for
      sale.
    heyy its me. cant sleep again. the stars r mad tonight. u awake?
    Your perfume is still on my scarf and I haven't washed it. Anyway, Merry Christmas.
    I've got two tickets for Coldplay in June and one of them has your name on it.
    If you only knew how I've been. But never mind that. The baby goats arrived!
    I'll always be your biggest fan, whatever happens. Saw you won the award. Over the moon for
      you.
    Babu, did you eat? I still ask that to the air at 1 pm. Office is fine.
    Tell me honestly, was I that bad? The cricket was good today.
    The flat's yours whenever you want it. I mean that. I had the locks left as they were.
    Got your Christmas card list still. Your auntie Pat wrote to us both. Should I tell her or
      will you?
    Garden's lovely. I keep turning round to show you things and then I remember.
    Happy Diwali! Amma made your favourite laddoos and left an empty chair. You know what she's
      like.
    I'm at our spot by the river. Just saying. The ducks say hi.
    Got that job in Cardiff by the way, so we'd be in the same city. Funny how things turn out
      isn't it?
    My counsellor says I should tell people what they mean to me. So: you mean everything. Hope
      work's okay.
    I was so proud of you when I heard about the award. No one's prouder. No one ever will be.
    Just checking you got home safe on Friday, saw you getting into a cab. Fun night?
    Would it be weird if I came to your gig on Thursday? I'd stand at the back.
    I know we said we wouldn't, but the snow made me do it. Look out of your window!
    You'll laugh, I still say "we" when people ask me about my weekend. Good weekend though.
    Ciara's getting married! Bring me as your plus one? Ha. Unless...
    You always said I never finish anything. Well, I finished the shed. So there.
    It's funny, I can't seem to enjoy a sunset any more. But the diving course is good.
    So I've been thinking about what you said that last night, and you were right about all of it.
      I'd do it so differently now.
    I've given up drink, joined a gym, started reading. You'd hardly believe it's me. Worth
      another look maybe?
    Are you eating properly? I worry about you. Work's fine.
    Do you need anything from IKEA? I could go with you, like we used to on Sundays.
    I see you've taken our picture off your wall. Fair enough. How's your mum?
    The lads all think I'm pathetic for writing but I don't care. How have you been keeping?
    Lovely to see you liked my post! Does that mean we're talking again?
    Not a day goes by without something making me think of you. Today it was a llama.
    I've got the car on Saturday. We could go see the bluebells, just as mates.
    I'm only texting since I said I'd tell you when the dog had her op. She's fine. She keeps
      looking at the door.
    Tried dating. It's hopeless, they're not you. Anyhow I've got tickets for the darts.
    When you get a sec can you call me? It's nothing bad. I've got some good news!
    Sending you the biggest hug in the world today, just because you're you and you're magic.
    Hello my love, I hope you are taking your meals on time. I have got the promotion.
    My heart did a flip when your name popped up in my memories. Five years since Goa! Good times.
    Heard you and Dave went to Paris. We always said we'd go. Hope it was nice.
    Question for you: if I'd been a better listener, would you have stayed? Just wondering. Love
      the new hair.
    It's only me. You don't have to say anything. I just need to know that you're reading these.
    I'm moving to your side of town, small world! Maybe you can show me the good cafes?
    Made enough chilli for two again, force of habit. It's on the hob if you're passing.
    There'll always be a plate for you at ours, Mum says. She did the trifle.
    Can't believe you'd go to the Fringe without me. That was our thing! Good shows?
    wish u were here. the sea's unreal
    Had my hair cut the way you like it. Work's going well.
    I hope you're not still cross with me. I've been on my best behaviour all year, ask anyone.
    Thinking of getting a tattoo, the little swallow like yours. What do you think?
    If you're ever lonely, you know where I am. The new flat has a balcony.
    I can't believe it's been a whole month since we spoke. It feels like a year. Hope work's
      good!
    The dog still runs to the door when he hears a car like yours. We had a great walk today
      though.
    I was thinking maybe we could start over, as friends first? I've got a new job and a new
      outlook.
    Hope you got my birthday card. And the flowers. And the email. Let me know!
    If you're free on Sunday I'd love to show you the new flat. It's got a view of the park.
    I know I shouldn't be texting but the cherry blossom made me think of you.
    You looked amazing at Claire's party. I couldn't take my eyes off you. Anyway, hope you had
      fun.
    Have you listened to the playlist I sent? Every song on it is for you.
    I'm lost without our Sunday mornings. Trying to keep busy, started painting.
    Mate, I'm a wreck. But the football's good.
    Nobody makes a cup of tea like you. Nobody does anything like you.
    What did I do wrong? I keep going over it. The garden's looking nice.
    Are you still mad at me? I finished the course by the way, top of the class.
    I saw on Facebook that you've been to Greece. Who did you go with?
    I hope you're happy now. I got the promotion without any help from you.
    Would you like to come to my graduation? It'd mean so much to have you there.
    My mum still sets a place for you. She says the house isn't the same. I got a bike!
    I still love you, that's all. Lovely weather.
    Please just give me a sign that you're okay. I've been worried sick. The cats are well.
    I have your records here, do you want me to bring them round at the weekend?
    Had a brilliant night out, got three numbers! Thought you'd find that funny.
    I've been a fool. I see that now. I've sold the motorbike and I'm a new man.
    """)
}
