extension DraftCorpus {
  /// Good first texts, of those that the rules for findings alone were tuned on.
  static let laterFirstGood1 = lines(
    .first, isGood: true,
    """
    Made your nan's soda bread on Sunday and it rose for once. Half the street smelled of it.
      How's she keeping?
    Saw the heron back on the canal by Lock 7 this morning, standing there like he owns the place.
      Hope the new job's treating you well.
    Just got off the night ferry to Cairnryan, flat calm for once, no repeat of the Great Vomit of
      2022. Anyone with you on your next crossing is in luck.
    That dosa place on 5th Cross has reopened with the same uncle shouting at everyone. Had two
      masala dosas in your honour.
    Finished the half marathon in Cork, 2:09, and I didn't cry at mile ten. Well, a little. How's
      the climbing going?
    Your team finally won away! Even my dad texted me about it. Hope you were watching.
    Found the recipe card for your mum's lemon drizzle inside my Delia book, so I baked it. Came
      out lopsided but gorgeous.
    Started the pottery course in Leith. So far I've made one ashtray and three accidents. You'd
      laugh.
    Bumped into Mr Okafor at the garden centre, he's growing dahlias the size of dinner plates. He
      says hi.
    The library finally got the sequel to that octopus book. Started it last night and it's as odd
      as the first.
    Quick one: what was the name of the shop in Galway with the green wool? I'm knitting again and
      it's going great.
    lol the dog has learned to ring the bell on the back door. took him 4 days. you said he was
      too thick for it
    Been to the new climbing wall in Fremantle, arms like noodles today. Their coffee's better
      than the old place. You still going on Tuesdays?
    Your fern is alive!! New leaf and everything. Thought you should know its life has turned a
      corner.
    I passed my theory test, 48/50. The two I got wrong were both about trams, so Melbourne's safe
      from me for now. Hope you're well.
    The quiz team came second without you on the sports round, which tells you all you need to
      know. Fun night though.
    Watched "Who's Afraid of Virginia Woolf?" at the Everyman last night. Loved it. You were right
      about the ending.
    Heard "I Will Always Love You" sung by a parrot in a pub in Whitby today. Thought of your
      karaoke. Hope all's good.
    https://youtu.be/dQw4w9WgXcQ?t=42 this is the goat video I could never find. Still makes me
      laugh. Hope you're keeping well
    My NHS physio says I can run again. FYI she also supports Leeds so we talk about that mostly.
      How's the knee on your side?
    Got the job at the BBC! Start in January, ASAP as they say. Remember the mock interview with
      the sock puppet?
    OMG the Tesco on Mill Road has a cheese counter now. Dangerous times. Hope you had a good
      diwali with the family.
    Happy Birthday! Hope it's a good one with cake and no speeches. I spent mine up Scafell in
      horizontal rain and enjoyed every minute.
    Congratulations on the graduation, saw your mum at the market and she was beaming. Chuffed for
      you.
    Your old bike lock turned up in the shed, I've cut it up and made a wind chime. It sounds
      awful. Hope Perth's sunny.
    The bakery on Smithdown is doing those cardamom buns again. Ate two on the way home. No
      regrets. How's things?
    We had the first frost here today and the allotment looks like a Christmas card. My sprouts
      survived. Do yours ever?
    Guess who's finally reading Middlemarch. 200 pages in and I get it now. You can say I told you
      so.
    I've taken up the ukulele and the neighbours have taken up swearing. Learned three chords so
      far. Hope life's good.
    Thought of you when the man on the radio said "scone" the wrong way. Then again, maybe he said
      it right. Hope work is calmer now.
    Remember the man who sold us the broken tent in Tarifa? He's on a TV show about bargain
      hunters! I nearly dropped my tea.
    The kittens next door are six weeks old and one looks exactly like your boss. I'm thinking of
      getting him. Do you still do that impression?
    Just back from Hampi, boulders for days, my phone is full of rocks and monkeys. You called it,
      February was the right time.
    New personal best at the parkrun, 27:40, beaten only by a man dressed as a carrot and two
      hundred others. How's your running?
    Mum's finally retired and has already joined five clubs. She's never been so busy. Thought
      you'd enjoy that.
    The Irish class is going well, I can now order a pint and complain about the rain. What's the
      word you used for drizzle?
    That Thai place by the station closed and it's a very good ramen bar now. Your favourite table
      is still by the window.
    I was at the Lantern Parade and the giant hare was back. My nephew believed it was real. Hope
      you got to see it.
    I cannot believe it, our old landlord has painted the house pink. Pink! Made my week. How are
      you getting on?
    Tried the trick you taught me with the rice and it finally worked. Eleven years of mush are
      over. Hope you're good.
    The new Attenborough has a bit about cuttlefish that you'd love. I watched it twice. How's the
      marine course going?
    It's bin day and I put the right one out. Growth. Hope you and the cat are well.
    Our Thursday five-a-side has a keeper now who's 61 and saves everything. Haven't laughed so
      much in months. Are you still playing?
    Went to see The Wedding Singer at the Lowry with my sister, she cried at all the wrong parts.
      Great night.
    Sorted my photos at last and there's a brilliant one of your dad asleep on the donkey. Want me
      to send it on?
    I planted the sunflower seeds from your gran and they're taller than the shed. Thought she'd
      like to know.
    Are you seeing the new Dune this week? I went on Friday and it's worth the big screen. Hope
      you're well.
    Back in the choir, we're doing the Fauré. The tenor section still can't count. Thought of you
      at bar 40.
    The crossword had "spelunker" today and I got it straight away thanks to you. Small joys.
      How's things in Leeds?
    I'm in Lisbon for work and the tram is every bit as terrifying as you said. Pastéis are as
      good too. Hope you're having a great autumn.
    You won't believe who cuts my hair now: Big Dave from the chippy. He retrained. Best haircut
      in years.
    Little one took her first steps on Saturday, straight towards the biscuit tin. Thought her
      godparent should know. Hope you're grand.
    I passed the boards! Two years of flashcards and it's done. Thanks for all those Sunday
      quizzes. How's the residency?
    Your podcast made it to number 9 in the comedy chart, a lad at work was playing it. Well done,
      honestly.
    The storm took our fence down and the whole street came out to help. I know all their names
      now. Hope your roof held.
    Hi Alex, hope the move went okay. I've started volunteering at the food bank on Wednesdays and
      it's the best part of my week.
    Cycled to Brighton on Saturday with the club. The last hill is still awful, the chips at the
      end still great. You doing it this year?
    My first tomatoes came in and I'm ridiculously proud. Remember when we couldn't keep basil
      alive for a week?
    I won the raffle at the school fete. It's a ham. I'm a vegetarian. You'd have enjoyed my face.
    There's a pigeon nesting on the speed camera on Hope Street. No one has the heart to move it.
      Made me smile.
    Got a promotion on Monday and celebrated with a full fry-up. Your theory about good news and
      bacon stands.
    Good luck with the exam on Thursday, you'll be grand. I've just finished my own last one and
      slept for 14 hours.
    The Lions tour is on and I'm up at 5 with toast. My flatmate thinks I'm mad. Did you get
      tickets in the end?
    Found a first edition of the Moomins in Oxfam for £2. Two pounds! I thought of your shelf.
      Hope all's well.
    Eid Mubarak to you and the family! My biryani was nearly edible this year. How's your mum's?
    Merry Christmas Sam, hope it's a lovely one. We've my cousins here and the charades have got
      political.
    I saw a man on the ferry reading the Hitchhiker's Guide with a towel over his shoulder. Made
      my day. How's life?
    The Melbourne Cup sweep at work: I drew the horse that came last again. Tradition. Hope you're
      enjoying the sun.
    Do you remember the name of the beach with the blue boats? My sister's going and I've told her
      it's the best swim in Cornwall.
    Went to the observatory open night and saw Saturn's rings. Actual rings. I was grinning like a
      child.
    My sourdough has a name now, Clint Yeastwood. He's doing great. Thought of your pun wall.
    Rang in sick for the first time in two years, watched all of Detectorists, feel wonderful.
      Hope you've had a chance to rest too.
    The cat came back after three days with a new collar and a swagger. I was so worried, now I'm
      just offended. How's Biscuit?
    Your name came up at Jo's wedding, in the story about the goat. You'd be happy to know it gets
      better each time.
    My date palm has survived the winter. I know, I know. Hope yours has too.
    Just did my first stand-up gig, five minutes, two laughs, one heckle from my own uncle. I
      loved it.
    Not sure if you heard, the Star is doing Sunday roasts again. Went with the lads and the
      gravy's back to its best.
    I've finally learned to drive and my first trip was to that service station with the otters.
      They're still there!
    They found a Roman road under the Aldi. You always said there would be one. Hope you're
      keeping well.
    Took the kids to the science museum and the skeleton clock still terrifies everyone. How's the
      new flat?
    You left your umbrella in my dad's car a year ago and he's been using it at every match. He
      says it's lucky.
    I'm learning to bake with my flatmate, and yesterday's focaccia was the best thing I've ever
      made. What's your oven temp again?
    The fox is back in the garden with two cubs. I've named them Ant and Dec. Thought that might
      make you smile.
    It's 32 degrees and the office aircon has given up, so we're all working from the pool bar.
      Not complaining. How's Dublin?
    Heard our song, I mean the ice cream van one, at 9 in the morning. In November. He's an
      optimist. Hope you are too.
    Wore the terrible Hawaiian shirt to a funeral today, at Grandad's request. He'd have loved it.
      Hope you're all well.
    Started seeing a physio for my back and I can touch my toes for the first time since school.
      Hope yours is better too.
    My boss says I shout less since I took up boxing. Good to know. Are you still doing the
      morning swims?
    A miss is as good as a mile, as you used to say: I came 4th in the bake off. The vicar came
      3rd. How are you?
    I had a dream of a weekend on Skye, sun every day, no midges. The Old Forge pie is still
      magic. Been back?
    Your man at the market asked after you and gave me free plums. Jam made. Hope things are good.
    I've got a spare ticket story for you: the guy next to me at the Oval knitted a whole sock in
      one innings. Great day out.
    Love Actually is on in the pub with a live choir this year. My sister and I are going. Hope
      December's kind to you.
    Remember "stop the boat, I've dropped my glasses"? Paddy told it at his 50th and the whole
      room was in tears. Hope you're well.
    The bus driver sang the whole way down the Falls Road this morning. Nobody was angry. What a
      start. How are things?
    Hey Sam, hope I'm not interrupting your thesis. The swallows are back in the barn and I
      thought of your count. 14 so far.
    You'd be proud, I fixed the tap on my own. With YouTube and only minor flooding. How's the DIY
      at yours?
    I've switched teams at work and now I sit next to a man who breeds snails. Every day's a gift.
      How's your new place?
    Finally saw the northern lights from the back garden in Donegal. Stood there in my pyjamas,
      freezing and delighted. Did you get them too?
    Third lasagne this month and I think I've cracked it. The secret was nutmeg, as you always
      said. Hope you and yours are well.
    Roof's fixed! The builder found a newspaper from 1953 in the rafters and I've framed it. Hope
      you're keeping dry over there.
    Aye, the ceilidh band took my cousin on as a caller. You'd have been in stitches. How's the
      fiddle?
    My daughter's science fair volcano took out the kitchen blind. Ten out of ten, would erupt
      again. Hope your two are well.
    So the mango tree your dad gave me has fruit. Three. I'm guarding them from the parrots. How's
      everyone at home?
    I retired on Friday after 41 years. They gave me a clock, as if I'd need one now. Thought
      you'd appreciate that.
    omg they put pineapple on the pizza at the union and there's a petition lol. you'd lead it
    Saw the trailer for the new Paddington, and yes I welled up. Hope you're well and that work's
      not too mad.
    The council's finally fixed the pothole outside the Red Lion. They had a cake. An actual cake.
      How's village life?
    I'm sat in the cafe with the wobbly table and someone's finally folded a beermat under it. The
      end of an era.
    Turns out I'm allergic to horses, which explains 2019. Started on antihistamines and the world
      is new. How's the stable?
    Came across a stall at Chor Bazaar selling the same clock as your grandfather's. Didn't buy
      it, the price was criminal. Hope he's well.
    Got my black belt on Saturday, at 54! My knees have filed a complaint. How's the swimming?
    We lost the final on penalties, of course we did, but the bus home was the best party of the
      year. Did you see it?
    Just heard "Please Don't Go" in the dentist's chair. Felt like the drill was singing. Hope
      you're well, that's all from my molars.
    I've been wanting to tell someone who'd get it: the heron ate the koi. All of them. Bill next
      door is beside himself.
    Your old team are hiring again, I saw the ad on the BMJ site. Thought of it in case you know
      someone. Hope life's kind.
    Second place in the chilli cook-off, robbed by a man with a moustache. Your paprika tip nearly
      won it. How are you?
    The ferry to Rottnest had dolphins the whole way. Kids screaming, me too. Hope you're getting
      some sun.
    I never thanked you for telling me about the evening class. I'm in week six and I can weld.
      Weld!
    Is the little bookshop by the cathedral still open? I'm over that way with work in May and I'd
      like to bring the kids a treat.
    Did my first open water swim, 14 degrees, no wetsuit. I'm still shaking but grinning. How's
      your training?
    Look what turned up: the tickets from that awful musical, in my winter coat. 4 stars my foot.
      Hope you're good.
    Happy new year! I've resolved to read more and complain less, and I'm one for two. How was
      yours?
    Neighbour's lad is learning the bagpipes. Pray for us. Otherwise a lovely spring here, hope it
      is there too.
    It's official, I'm an uncle. Twins! They look like angry potatoes and I love them. Hope all's
      well with yours.
    Went to the reunion. Mr Hall remembered you as the one with the stink bomb. Some legends don't
      die.
    Passed my citizenship test today, I can now name six Australian prime ministers. Hope you're
      well mate.
    Thought I'd say: the physio exercises you swore by have sorted my shoulder. Back bowling on
      Saturdays.
    Spent the weekend at my sister's and she misses the old dog more than she lets on. We're
      getting a puppy for her 40th. Any breed tips?
    That film we could never remember the name of? Local Hero! It came on last night. I shouted it
      at the telly.
    Took Mum to see Les Mis for her birthday and she sang through all of it. The usher gave up.
      Hope you're well.
    My brother says your old band's reunion was packed. Well done, I hope you got an encore.
    The kids at school asked me if dinosaurs had feelings. I said ask your mum. How's the teaching
      going?
    I've been dreaming of that mushroom pie, so I finally made it. It's not your gran's but it was
      close.
    Alone at the cinema on a Tuesday, whole row to myself, the best night out in ages. You'd
      approve.
    My cat's been in love with next door's greyhound for weeks. It's going nowhere. Hope Biscuit's
      behaving.
    I lost a bet and had to sing Take That at work karaoke. "Back for Good", in front of HR. I'm
      told it was moving.
    The neighbours broke up their old piano for firewood and I saved the keys. Making a coat rack.
      Any tips on sanding ivory?
    Remember our landlord's parrot that shouted "call me back"? It's on TikTok now with 2 million
      views.
    Someone asked me what the secret of a good chutney is and I said ask Sam. How was the harvest?
    """)
}
