extension DraftCorpus {
  /// Good ones, with the words that bad ones have; the rules were tuned on them.
  static let fifthFirstGood = lines(
    .first, isGood: true,
    """
    Just walked past the chippy in Whitby where the seagull nicked your whole battered sausage.
      There's now a sign up that says BEWARE OF KEVIN. Thought you'd want to know he has a name.
      Hope all's well x
    Alright Niamh. Finally got round to reading that Claire Keegan you kept going on about. Finished
      it on the bus to Sligo and missed my stop by two villages. You were right, it's class.
    Guess who just won the pub quiz on a question about Eurovision 1996? Gina G, Ooh Aah Just a
      Little Bit. All those car journeys of you singing it have paid off, I have a meat raffle
      voucher to my name
    My ex-colleague Barbara has entered the sourdough starter you christened Doughlene Dion in the
      village show. She came third, behind a marrow. Sorry state of affairs. Hope the allotment's
      behaving, Martin.
    hey you! saw a dog today in a full hi vis jacket and hard hat outside Greggs, proper on his
      lunch break. made me think of your cousin's foreman. hope you're good x
    The Great British Sewing Bee has just done a kilt week and a man cried over a pleat. I know
      you'd have had opinions. Hope the new job's treating you well!
    I did it, I passed my motorbike test, third time lucky. Only stalled it once and that was waving
      at the examiner. Thought you'd enjoy that, given the state of me on your Honda. All the best,
      Carol
    Well Cian, Leitrim won a match. I thought you should hear it from someone who was there, in the
      rain, with a flask, with eleven other people. Up the Ridge County.
    Ciara! They've brought back the Tayto crisp sandwich pop up on Wicklow Street. I had two. No
      regrets. Hope you're keeping well
    Small victory to report: the lemon tree you said would never survive Aberdeen has a lemon. One.
      The size of a grape. I've never been so proud of anything. Hope all good with you.
    Just heard Half Man Half Biscuit are playing Hebden Bridge in May and there's still tickets
      going. Didn't want you to miss it. Hope life's good, Gaz
    Been up Tryfan for the first time without getting lost at the wall! Jumped between Adam and Eve,
      nearly missed, got back down with us all in one piece and ate a whole malt loaf. Hope you've
      had some good hill days too. Beth
    Hi Owen, weird question but what was the spice in your nan's bara brith? I've been volunteered
      for the school cake stall and I want to beat Jan from Year 4. No rush at all.
    Evening. Thought of you tonight, the Vicar of Dibley was on and it was the three Christmas
      dinners. I still can't look at a sprout. Hope you're keeping well, Geoff
    Hi Saoirse! You'll be happy to hear I've finally seen a kingfisher. Canal at Robertstown, half
      seven this morning, gone in a second. Like somebody threw a jewel. Hope yourself and the
      binoculars are keeping well.
    yo Kofi, arsenal won 4-0 and i was in the away end by accident. long story involving my uncle
      and the wrong ticket. had to celebrate with my eyes only. hope you're well man
    The choir got through to the regionals! We did the Karl Jenkins in the end and nobody fainted
      this time, not even Brian. Hope you're singing somewhere too.
    That wobbly bookshop in Hay with the cat on the till was on the telly last night. The cat had
      his own caption: "Assistant Manager". I've always said he had ambition. Made my week. Hope
      you're well, Jess
    Alright mate, random one. I've taken up bell ringing. Me. St Mary's, Tuesdays, with six
      pensioners and a lad called Crispin. I'm shockingly bad and I love it. Hope all's good your
      end x
    Dear Patricia, the dahlias have come at last and the big purple one, the one from Wisley, is the
      size of a dinner plate. I thought it would please you. With best wishes, Leonard
    We got a table! That Uyghur place on Walthamstow high street that always had a queue, me and my
      mum walked straight in, it was meant to be. Hand pulled noodles ten out of ten. Passing it on
      as a public service.
    Ha, just found out the Loch Ness gift shop sells a tartan umbrella for dogs and immediately
      thought of Biscuit. Give the wee man a scratch behind the ears from me. Hope you're well.
      Eilidh
    Big news: I can swim. Did a full length at Tooting Bec without touching the bottom and a lady of
      eighty overtook me twice. After that week in Cornwall you'll know how big this is. Hope you're
      well!
    Hi Declan, hope you and the pigeons are flying. My da was asking what feed you used the year you
      won Rosscarbery, he's got the bug now. Only if you have a minute.
    Saw the new Paddington last night and cried at a bear eating a sandwich. You always said the
      second one couldn't be beaten and I hate to say it, you're still right. Hope all's good x
    Hey Fran, hope you're good. Been learning the ukulele off YouTube and can now play exactly one
      song. It's the Countdown clock. Neighbours are thrilled.
    Wales actually won. I had to read it twice. Watched it in a service station near Swindon with a
      lorry driver who hugged me. Hope you were somewhere louder!
    Entered my jollof in the street party and lost to a Ghanaian, there's an inquiry. The judge said
      mine "needed time". I need a lie down. Hope you're well Ade, and that your neighbour never
      hears about this
    Hiya, only me. The cottage in Robin Hood's Bay with the terrible taxidermy has been done up on
      Homes Under the Hammer. The badger's gone. I thought you'd want a moment's silence. Kath
    The hedgehog's back! Or one of his relations. Ate half the cat food and fell asleep in the bowl.
      Hope you're well up there.
    Drunk on tiredness after the night shift, I put my lanyard in the fridge and the butter in my
      bag. Thought of the time you posted your keys. Hope the wards are kinder to you. Aoife
    Just come out of the Turner exhibition in Margate. There was a school group and a wee boy stood
      in front of a storm and said "he's left his washing out." I thought you'd love that. Hope
      you're painting.
    New boiler went in today and the fella says the old one was installed in 1987 by, and I quote, a
      lunatic. Your diagnosis exactly. It's twenty-two degrees in here, I'm in shorts. Hope you're
      well
    Finally tried roller derby! I've a bruise shaped like Norfolk and a derby name (Jane
      Austentatious). I keep falling for it, literally. You called it years ago. Hope you're doing
      great, Zara
    Just spotted your mural's on the front of the Hackney council magazine. It looks brilliant, and
      they even spelt your name right. Congratulations, really chuffed for you.
    Hi Siobhán, all well I hope. I got the last brack in Dunnes this morning and the ring was in my
      slice. Chipped a filling on it, so the luck is going straight to the dentist. Happy Halloween!
    Hello Trevor. Went to Crich on Sunday and rode the 1903 Leeds tram, top deck, front seat. The
      conductor let me ding the bell. I was six years old again. Hope you've got some good steam
      days planned. Maureen
    Alright Liv, guess what's back on? Gladiators. And my little brother has applied. His proposed
      name is Gary. Hope you're having a good summer x
    Did parkrun today dressed as a leek for charity and got beaten by a man dressed as a fridge. PB
      though! Hope the knees are holding up x
    Rob, they found your lucky darts! Big Al had them behind the bar in the Feathers since the quiz
      in March. He says he'll hang on to them, no hurry. Hope you're throwing well. Debs
    hey Mei, hope ur good! just wanted to say the bao recipe you gave me finally worked, fluffy and
      everything. my flatmate begged for the last one like a labrador. so cheers for that :)
    Good morning Anne. I heard the first cuckoo of the year at Wicken Fen today, the 19th, two days
      earlier than our record. I thought the notebook ought to know. Hope you're keeping well, David
    Hiya Jamie! Our Chloe's just got into Leeds to do physics and says it's thanks to you and that
      telescope. She asked me to pass it on, so consider it passed on. Hope you're well, Sam
    That daft pub in Dingle with the hardware shop in it? I was there Saturday for a hen do and
      bought a hinge. I don't own a door. Hope you're well x
    Hey, hope you're doing well. I was in Belfast for a work do and the taxi driver told me the
      exact same Titanic joke your da tells. Word for word. It's still good. Conor
    Still hate coriander, but I've been converted to beetroot. We grew it together, me and the two
      old boys at number 9, and it went in a brownie. I miss my clean carpet. Thought you'd like to
      know miracles happen. Freya
    Hello Bill, there's a photo of the old Ferranti lot in the Evening News, you're in the back row
      with all that hair. I'm next to the tea urn. Made me laugh. Hope you and the bowls club are
      thriving. Jean
    Test Match at Headingley yesterday and a streaker got a standing ovation and a better average
      than the openers. I was sunburnt by eleven. Hope your season's going well!
    Just got back from three weeks in Lisbon, now fluent in ordering custard tarts and nothing else.
      The jealous glances from the office are wonderful. Hope your Portuguese is better than mine
      these days! Holly
    Your band came on shuffle in the gym of all places and a big lad on the bench press said "who's
      this, it's mint". Thought that review should reach you. Hope you're well
    The puppy has arrived! He's a lurcher, he's called Alan, he's eaten a library book about
      training lurchers. Your sort of comedy. Hope you're well x
    Oddest job yet: tuning a piano on a canal boat. Low bridge, wet feet, lovely Bechstein, and the
      owner paid me in dates. The fruit sort. One for your list of odd pianos. Best, Huw
    Hi Yusuf, eid mubarak! I made your auntie's sheer khurma for the office from memory and not a
      drop was left. Hope you're having a lovely day with the family.
    Well hello. It's been confirmed: the mystery smell in the Corsa was a satsuma. Under the spare
      wheel. Since the Lakes. The garage man has framed the photo. Hope you're well! Becca
    Hi Ger, do you know is the trad session still on Thursdays in the Cobblestone? I've a cousin
      over from Boston with a banjo and I need to put him somewhere. Hope you're flying it.
    Saw that your favourite terrible film is getting a sing along screening at the Prince Charles,
      14th March. There will be costumes. I felt it was my civic duty to tell you. Hope all's well.
      Oli
    Alright Shaz. Me and our kid did the Three Peaks for the hospice and raised two grand! Cried at
      the top of Pen-y-ghent cos me sandwich blew off. Hope you're doing good x
    Finished the model of the Cutty Sark. Seven years, one ship, only two tantrums over the rigging.
      She's on the sideboard. I remember you threading the first needle, so a salute to you. Peter
    hiya!! the crab apple gin from that massive jar is FINALLY ready and it tastes like fancy
      calpol. actual success. hope everything's lush with you x Meg
    Bit of good news, I got the apprenticeship at the boatyard. First day I was handed a broom and a
      cup of tea, and I grinned like an idiot all day. Hope things are good with you too.
    ok so I finally got to the front of the line at Franklin BBQ and they ran out of brisket TWO
      people ahead of me. thought of your curse theory. turkey was great though
    Hey Dev! Walked past the arcade on Queen St today and the busted Galaga machine is actually
      fixed. Got 41k on my first try. Your record is no longer safe lol
    Just saw the trailer for the new Dune and somebody behind me did the exact worm noise you do. I
      lost it. Hope your week's a good one
    hey you, the raccoon is back. same raccoon, one ear. he's brought a wife and three kids to the
      green bin and I feel weirdly proud
    Hi Marcus, I tried your grandmother's gumbo trick with the oven roux and for the first time in
      my life I did not burn it. Please tell her she's a genius. Hope you're well!
    lmao i just heard a dude at the gym tell his friend "it's not a diet it's a lifestyle" in full
      seriousness and i had to leave the room. figured you'd appreciate it
    Happy to report the Leafs won and I was in the building. Section 314, my voice is gone, a
      stranger hugged me. Hope you caught it on TV!
    you were right about Station Eleven. missed my stop on the L because of it, twice. who knew a
      book about the end of the world would be so cozy
    Hey! Random, but they're doing a Nintendo 64 tournament at the library on Saturday nights now
      and the 11 year olds are destroying me. Mario Kart is not like riding a bike.
    Hi Jess. Took the nephews to the aquarium and the otter did the thing where he begs with both
      hands. Had to share with a fellow otter person. Hope the new job is treating you great
    Guess who finally passed the Class 1 road test!! backed that trailer in first try. Thought my
      old parking lot coach would get a laugh out of it
    yo the taco truck on 6th has a second truck now. they named it Junior. i am so happy for them
    Hey Sam, I heard Khruangbin are playing Red Rocks again in June and right away thought of the
      hailstorm show. Bought a poncho this time. Hope life's good up in Fort Collins
    I just learned that the Great Lakes have a shipwreck with a car still in it and I've talked
      about nothing else for two days. You'd have the patience for it. My coworkers do not.
    Dude. The coffee place by campus brought back the maple cardamom thing. That is all. That's the
      text
    Hi Renée! I made tourtière for the first time and my landlord came up to ask what smelled so
      good. Felt like you'd get a kick out of that. Bonne semaine!
    hey :) got a dog!! her name is Biscuit, she's nine and has like four teeth. she hates everyone
      at the park except one huge mastiff. pic incoming
    Ran my first 10k in under an hour this morning, 58:40. Remember when I had to walk up the hill
      at Mount Royal and blamed my shoes? Ok it was a little bit the shoes.
    Hey Tyler, was at my cousin's wedding and the DJ played Cotton Eye Joe three times. Three. I
      danced to all of them in your honor. Hope you're having a good summer
    I saw an actual moose on the highway outside Sudbury last night, after 34 years of living in
      this country and you laughing at me for it. Finally.
    the new season of Survivor has a guy who packs exactly like you. he brought a label maker!! go
      watch it when you get a chance
    Hi Andre. Our old trivia nemesis team, Quizzy Rascal, lost by one point last night on a question
      about coriander. The whole bar went nuts. Thought that might make your Tuesday.
    Just finished the 2000 piece puzzle, the awful one that's all sky. One piece missing. ONE. I
      think the cat is watching me and she knows where it is.
    hey hey, I took a pottery class and made what was supposed to be a mug. friends said ashtray, my
      sister said boat. I'm going with modern art. hope all's good w you
    Made the mistake of asking Alexa for "that one whale song" and got forty minutes of actual
      whales. Ended up loving it. You'd be happy to know I sleep like a baby now
    Hey Kayla! I got into the nursing program at Dal!! Still can't believe it. You quizzed me on all
      those flash cards so I figured you should hear. Thanks for that, and hope you're doing great.
    Someone at work brought in ketchup chips from Windsor and the whole Dallas office lost its mind.
      I feel like I've done my duty as honorary Canadian. 🇨🇦
    Heard the loons this morning at Algonquin, like six of them at once right at sunrise. No cell
      service so you're getting this three days late. Best thing I've heard all year.
    Hi Mike, the Subaru hit 300,000 miles on the way to Boise. I bought her a cake. Well, I bought
      me a cake. Remember how that mechanic gave her six months?
    ok you will never guess. the guy who played the vampire dad was in my Trader Joe's. buying like
      eleven bags of the frozen gnocchi. same as us mere mortals
    Hey Leila, I'm reading that memoir about the beekeeper you kept on your shelf and now I want
      bees. My condo board does not want bees. Is there a sequel?
    The community theatre cast me as the second gravedigger in Hamlet! Eleven lines, and one of
      them's funny. Your advice about breathing from the belly got me through the audition. Hope
      you're well :)
    been teaching my niece to skate at the rink by the canal and she yelled "I meant to do that"
      after every single fall. i think that's your line, she should be paying you royalties
    hi! just wanted to say congrats, saw in the alumni newsletter that your short film got into the
      festival in Halifax. That's so cool. The scene with the laundromat always cracked me up
    I hit a birdie. An actual birdie. On a par 3 with a windmill, but still. The lady at the mini
      golf counter gave me a free slushie
    Morning Carlos, Dodgers in 14 innings, I stayed up for all of it and went to work drunk on
      tiredness. Worth it. That catch in the 12th though!
    The neighbours got a rooster. In the middle of Hamilton. He starts at 4:50 and I've named him
      Gord. You always said this street needed more character.
    Hey Nat, the bookstore cat at Powell's got her own t-shirt. She looks very smug on it and the
      tourists were lining up. How's the garden doing?
    I finally beat the last boss in Hollow Knight. 200 something tries. My hands are shaking.
      figured you'd get what that means
    Hi Ben! Turns out I need a new boiler, in January of all months, but the plumber turned out to
      be the accordion guy from the Saint Paul polka night. He remembers the chicken dance. Small
      world!
    yo i just got back from Oaxaca and the chocolate there is unreal. also a street dog followed me
      for three days and i named him Kevin. hope ur summer's been fun
    Hey Ash, took the ferry to Bowen on Sunday and saw orcas, a whole family, right off the bow. A
      kid yelled "pizza!" and nobody knows why. Lovely day. Hope you've been getting out on the
      water too.
    The sourdough is alive!! after two months in the back of the fridge I fed Clint Yeastwood and he
      doubled overnight. he's a survivor
    Hey, hope you're good. I was in Target and they had the exact lamp shaped like a goose that we
      laughed at in Vermont, on sale for nine bucks. It's on my desk now, honking at nobody.
    Happy first snow, Claire! It's coming down hard here in Saskatoon and I've already been roped
      into a snowball war by the kids next door. I lost badly.
    so the Bills game went to overtime and my dad took his shirt off. in Buffalo. in December. he's
      on the news. wanted you to hear it from me first lol
    Hi Omar, I learned to do the moonwalk off YouTube, at 47, in socks, in my kitchen. My daughter
      has asked me never to do it at school pickup. No promises. Hope work's going well!
    They turned the old Blockbuster on Main into a climbing gym and left the sign up. I rented, uh,
      shoes. Be kind, rewind. Thought you'd enjoy that
    the tomatoes came in, all of them, at once. I've got about sixty pounds and no plan. Do you
      remember if your salsa recipe was lime or vinegar?
    Hey Whit. They're showing all three Lord of the Rings back to back at the Alamo and I made it
      through the entire thing with one bathroom break. Second breakfast was served. Hope you're
      doing awesome
    I got to hold a baby owl at the rescue place where I've been volunteering. It weighed about as
      much as a slice of bread. I've peaked. Hope your spring's off to a good start, Hannah
    lol my mom joined tiktok. her first video is a review of the Costco chicken and it has 80k
      views. she says hi to the fans
    Hey Jordan, I heard "Heads Carolina" at karaoke and a 70 year old lady absolutely crushed it.
      Standing ovation. You've got competition
    we got a new guy at the shop and he calls a Robertson screwdriver "the square one". I thought of
      your dad's speech and gave it word for word. Hope the family's all good!
    Hi Theo, my students did the egg drop today and one kid wrapped his in a whole loaf of Wonder
      Bread. Survived four stories. I remember a certain someone losing to bread once too. Hope
      you're well.
    The Steam sale got me. Stardew is five bucks and I'm back on the farm, married to a goat
      basically. What's that co-op game you liked with the chefs?
    finally tried that hot sauce from the gas station in Moab. the one w the skeleton. cried for ten
      minutes, saw god, would do it again. hope ur good
    Hey Dani! I've got a solo in the spring concert, sixteen bars of the trombone part nobody else
      wanted. Remember the neighbor who used to bang on the wall? He bought a ticket.
    Hi Marta, you will be pleased to know the lemon tree has finally produced a lemon. One. It is
      the size of a walnut and I have never been so proud of anything.
    Hey! Missed my stop on the tram this morning because I was laughing at that podcast about failed
      inventions. The episode on the edible umbrella is right up your street.
    Hello Daniel. The Herzog film we could never find with subtitles is on at the film museum this
      month, restored and everything. Thought you'd want to know. Hope the new semester is treating
      you kindly.
    I begged the lady at the market for her dumpling recipe and she finally gave in. The secret is
      white pepper. All those years of guessing nutmeg! Hope you're well.
    Just saw a man carry a full-size harp onto the metro at rush hour. Nobody said a word. You'd
      have written a whole sketch about it.
    Hi Priya, I passed the driving test! Fourth time lucky, and the examiner was the one with the
      whistle. Your impression of him was flawless.
    Good afternoon, Henrik. I have at last read the Sebald you kept recommending. You were right
      about the moths. I have started again from page one.
    Guess who just came third in the neighbourhood chess tournament, out of four people. The trophy
      is chocolate, so no evidence will survive.
    Hey Tomas, they've reopened the swimming pool with the terrible mural, and they restored the
      mural. The dolphin is even more cross-eyed than before.
    My nephew has decided he wants to be a palaeontologist, and corrected me for ten minutes on the
      pronunciation of a dinosaur. I thought you'd approve of him. Hope work is good!
    Hi Lucía! I finally tried the spicy ramen place by the station. I cried actual tears in front of
      two strangers and a waiter. Worth it. Have they ever explained what is in that red jar?
    So the cat from the bakery has had kittens and the baker is naming them after breads. There's a
      Ciabatta, a Rye and a very round one called Brioche.
    Hello Ines, my orchid is back from the dead. I did what you always told me and simply left it
      alone. Three flowers so far.
    Ran my first ten kilometres on Sunday. Slower than a woman with a pram, who was also eating a
      banana. Thought that would make you smile.
    Hi Sam. They are making a series out of the lighthouse novels, and the actor who plays the
      keeper is the man from that cough syrup advert. I cannot take it seriously and I cannot wait.
    Was drunk on tiredness after a night shift and put the kettle in the fridge. Then I remembered
      your glasses in the freezer and felt in good company. Have a nice week!
    Hey, you were the only other person I know who cares about this: the old number 7 tram is
      running again on Sundays, with the original wooden seats. I took it twice round for no reason.
    Hello Yusuf. My choir sang the Fauré last night and for once the tenors came in together. The
      conductor looked frightened. I hope your own concert season is going well.
    I jealously guarded the last jar of your aunt's fig jam and today I opened it. It's even better
      after two years. Please tell her so if you see her!
    Today at work someone asked, in complete seriousness, whether Saturn is "the one with the hat".
      You would have loved the planetarium this afternoon.
    Hi Kasia, I've just seen the northern lights from my own kitchen window, in my socks. Five
      minutes of green and then cloud. Hope you got a look at them up there too.
    Small victory: I made your grandmother's plum cake recipe and it did not sink. I'm as astonished
      as anyone. Was it supposed to have the stones taken out?
    The museum has finally corrected the label with the spelling mistake. "Bronze Age Pubic Vessel"
      is now, sadly, public. The end of an era.
    Hey Leo! My team won the pub quiz because I knew the capital of Burkina Faso, which I only know
      from your shower curtain. The prize was a ham. I'm a vegetarian.
    Hello. I hope the new job is going well. I've just watched two penguins at the zoo fight over
      one pebble for half an hour and it was better than most television.
    I have been to the opera, on purpose, and stayed awake. Miracles happen. The soprano died for
      eleven minutes. You did warn me.
    Hi Noor, I saw your photographs in the library magazine, the ones of the fishing harbour. The
      one with the gull is marvellous. Congratulations!
    You'll never guess: the neighbours' parrot has learned my ringtone. I've run to the phone six
      times today. I think it's laughing.
    Good morning Clara, I am writing this from a train that is, against all precedent, eleven
      minutes early. The conductor apologised for it. I knew you would enjoy that.
    Hey, they're giving a free lecture on octopus intelligence at the university, Thursday at six,
      streamed online as well. Sounded like your kind of thing. I've left the link on the end:
      oct-lecture.example
    I adopted a dog! He is nine, has three teeth and begs like a professional actor. His name was
      already Gustav, I swear. I thought you should know there's now a real one.
    Hi Ben, that tiny board game café has a new owner and he's kept the cracked mug. Played
      Carcassonne there yesterday and lost to a child of eight. Hope things are good with you.
    Hello Aino, I just had my first article accepted, the one about medieval bees! Reviewer two
      called it "surprisingly readable". I'm having that framed.
    My mother has discovered voice messages. Today's lasted nine minutes and was mostly the
      dishwasher. I know you'll appreciate the image. All the best with the exams!
    Hey Rafa, I got a boiler installed by a man who sang Puccini the whole time. Really good, too. I
      nearly asked him to break something else.
    Found a first edition of that dreadful book about sailing knots for two euros. Chapter three is
      exactly as we remembered: "The Lonely Bowline". Still funny.
    Hi Olga. Our old professor has won a prize for his book on fog. In his speech he thanked the
      weather. I laughed so loudly that people turned round.
    Saw a heron standing on a parked Fiat today, looking like it was waiting for its driver. I
      thought of your heron list. Does the city centre count?
    Hello Jonas, my bread has finally risen. I hate to admit that the rude Austrian on that baking
      channel was right about the water. Best to you and the sourdough.
    I'm in the stands watching my niece play handball and the mascot has just fallen over its own
      tail. Twice. This one's for you, connoisseur of mascots.
    The city has named a roundabout after our favourite forgotten poet. There's a plaque and a bush.
      He would have hated it so much. Hope your spring is a good one.
    Hey Fatima, just heard on the radio that the band with the accordion is back together and
      touring. They said "due to popular lack of demand". Made my day.
    My physiotherapist says my knee is healed and that I may dance again. I told her nobody who has
      seen it would say "again". You may laugh.
    Hello Alex, I met the man who designs the crossword! He came to our bookshop to sign copies. I
      told him about 14 across and he said sorry. Justice, after all that time.
    I won a raffle. First time in my life. The prize is forty kilos of potatoes and I live on the
      fifth floor. Any good soup recipe is welcome, but no hurry at all!
    Good evening, Margarethe. The Kandinsky exhibition has been extended to June. I went yesterday,
      and the guard with the magnificent moustache is still on duty in room four.
    Hey Dev, our old climbing wall has a new route called "Wrong Shoes". I like to think it's in my
      honour. I fell off it immediately.
    Hi! Just finished the last season of the detective show. I won't spoil it, except to say that
      you were right about the gardener in episode one, and I was loudly wrong.
    I taught my first class today. Twenty-six teenagers, and one of them asked if I'd personally
      known Shakespeare. I thought you'd be delighted on his behalf.
    Hello Mateo, I've just seen a shop called "Bread Pitt". That makes thirty-one on the list of pun
      shops. Please find attached one blurry photo.
    Hey Sofie, the ice is thick enough on the lake this year and half the town is out there skating,
      including the mayor, who cannot. Hope you get some good snow too!
    Got caught in the rain with a cello and a stranger lent me a shower curtain. I arrived at
      rehearsal dressed as a bathroom. Thought this might amuse you.
    Hi Arjun. The telescope is working again after I cleaned the mirror. Saw Jupiter and all four
      moons tonight, clear as pins. Worth looking up if your sky is free of cloud.
    My Portuguese has reached the level where I can make jokes. Nobody laughs yet, but they do
      correct my grammar with affection. I hope your Danish is suffering equally.
    Hello Ruth, Aunt Hilda turned ninety and danced on a chair. She asked me to pass on her regards
      and a warning about the price of butter. I do so herewith.
    Hey Nico! They've put your favourite tree on the heritage list. The crooked one in the botanical
      garden, officially "of outstanding character". I couldn't agree more.
    I've just lost a staring contest with a goat at a service station near Lyon. No dignity left.
      Hope summer has begun well for you.
    Hi Emre, a date shop has opened next to my office, as in the fruit. Eleven kinds. I'm on number
      six and have been unable to work since Tuesday.
    Hello there, I've been asked to judge a cake competition on the strength of, apparently, my
      figure. I've accepted with honour. I remember who taught me the word "crumb structure".
    Hey Tess, a magpie has just swooped me AND my new helmet with the googly eyes on it. So that's
      your theory officially dead. Hope the surf's been kind.
    Guess who just got stuck in Third Mainland traffic behind a truck that says NO TIME TO CHECK
      TIME. I laughed so hard the driver looked at me. Had to pass it on.
    Howzit Liam, they've reopened the padstal outside Robertson, the one with the enormous
      roosterkoek. Had one yesterday and it's still bigger than my head. Nothing else to report,
      just thought you'd like to know it survived.
    Hello Joost, I was in the train to Gent and the conductor had the exact same moustache as your
      chemistry professor. I almost stood up to say good morning. Have a nice weekend!
    Morning Priya! Missed my bus, waited in the rain, and ended up sharing an umbrella with a lady
      who turned out to be a retired tabla player. She's heard of your guru-ji. Small city, no?
    Hi Mel. Mia got her first wicket on Saturday and celebrated by doing a full lap of the oval with
      her arms out. I've got it on video, sending it below. She said to make sure you saw the
      run-up.
    Ciao Davide, yesterday in the library somebody's phone rang with the theme from Commissario
      Montalbano and the whole reading room started humming. I had to tell someone who would
      appreciate it.
    Hey Chidi, the new Tobe Nwigwe dropped and track four samples the exact highlife record your dad
      plays every Christmas. Enjoy!
    Sawubona Thando, saw a guy at Park Station carrying a couch on his head, with a cat sitting on
      it, calm as anything. Joburg never changes. Hope the new job is going well.
    Hi Ewa, my sourdough survived the holiday! I left it three weeks in the fridge and it came back
      from the dead, ugly but alive. I remember you gave it its name so I thought you should hear
      the news about Bogdan.
    Karan, you won't believe this, I passed the driving test. On the same Bandra flyover. The
      inspector begged me to go slower but he signed. That's all, go have chai.
    Hey Bron, quick one: they have put the Big Banana on a stamp. An actual stamp. The lady at the
      post office sold it to me with a completely straight face. Your nan would be beside herself.
    Hi Folake, I finished the marathon! 5 hours 12, overtaken at the end by a man dressed as a
      jollof pot. You'd have cheered for the pot. Hope you're keeping well.
    Hallo Anneke, the hadedas have made a nest on the office aircon and now no one can have a
      meeting before ten. I'm jealous of their work ethic. Hope the Karoo is green after the rain.
    Hi Sofia, do you remember the bakery in Porto with the angry lady? It is in the New York Times.
      She is angry in the photograph also. Made my whole day.
    Nikhil! India all out for 46 and my landlord still made everyone in the building a plate of
      jalebi because he'd already ordered it. First time a loss tasted that good. Hope all well in
      Leeds.
    Hey mate, the Dogs won by a point after the siren and I lost my voice completely, had to order
      coffee by pointing. Thought of your brother on the fence at the 2016 one. Hope you caught it.
    Hi Zanele, I got the bursary! Two years at Wits, all fees. Still dancing around the kitchen with
      the mop. You read about forty versions of my first ever application so I wanted you to have
      the news.
    Hei Mikko, I took the ice swimming course. Eleven seconds. The teacher, who is 78, stayed four
      minutes and talked about potatoes. You were right that it is wonderful after, and only after.
    Hi Dan, I've just found out that the podcast about lost ships has a whole episode on the
      Batavia. Two hours of mutiny and bad sailing. Right up your alley, I reckon.
    Good afternoon Ifeanyi. My mother's parrot has learned the GOtv error message and now says it
      whenever NEPA takes light. I'm still laughing. Greet the Enugu hills for me.
    Hey Meera, the stray from outside the hostel had four puppies, and one has your exact eyebrows
      of disapproval. Photo attached. The canteen uncle has named them after the four semesters.
    Hi Oksana, I saw the northern lights from my balcony in Gdańsk! Green, like the horrible soup in
      Tromsø. I took about one hundred blurry photos. This is the only good one.
    Hey Sipho, load shedding hit right in the last two minutes of the Springbok match and the whole
      complex went out to the parking lot to listen on someone's car radio. Best atmosphere ever.
      Hope you got to see it on a screen!
    Hi Jo, random, but the second-hand place on Smith St has the complete Hitchhiker's radio series
      on cassette. Eight bucks. Figured you might want first dibs before some hipster gets it.
    Hallo Katrin! I have finally understood the joke with the two sausages. It took me three years
      and a Bavarian colleague. It is actually good. Greetings from Bilbao.
    Ade, I finally ate at that amala place under the bridge, the one with no signboard. I take back
      every doubt. Two plates. I almost cried, from the pepper. Have a great week.
    Hi Vikram, our Ananya just read her first whole book by herself, the one with the crocodile and
      the dentist. She did all the voices. I recorded the crocodile for you, here it is.
    Hey Kirra, you'll like this. Went to a trivia night, final question was the capital of Burkina
      Faso, and I knew it thanks to you and that stupid song. We won a meat tray. Cheers!
    Hello Marek, I moved offices and the new one is over the street from the model train shop. In
      the window they have the Bohumín station, complete with the dog. I looked at it the whole
      lunch break.
    Hi Refilwe, my tomatoes came up! All from those seeds in the Jungle Oats tin. I've got forty of
      the things, the neighbours are hiding from me. Any good chutney recipe in your family?
    Hi Rohan. Just watched the new Lokah film in a packed hall in Kochi, whistles and all. The
      interval twist made an uncle throw his popcorn. Go see it on the big screen if you can!
    Hey Steph, I got a dog! Old greyhound, name of Kevin, begs like a professional and sleeps twenty
      hours. He's scared of the toaster. Photo for your collection of dogs with human names.
    Hola Inés, today the students asked me how one says "tiquismiquis" in English and I had to
      confess there is nothing so good. We voted for "fusspot". What would you have said?
    Bolu! Guess who is finally a chartered accountant. ICAN released results this morning. My mum
      has told the whole of Abeokuta. You lived through my flash cards so I thought you'd laugh.
      Stay well.
    Hey Riaan, passed the turn-off for Hogsback on Friday and the fog was so thick that a cow
      overtook me. True story. Hope your hike season's been good.
    Hi Luca, they play Paolo Conte in the supermarket here in Malmö now, between the herring and the
      discount cheese. A pensioner was dancing with her trolley. Just wanted to share the picture in
      your head.
    Hi Ness, the kids and I went past the Giant Koala on the way back from Horsham and Toby wants it
      on record that it's still the scariest thing he's ever seen. He's drawn you one. I'll pop it
      in his school bag.
    Namaste Deepa, I have been hit by a flying idli at a wedding in Madurai, thrown by a
      four-year-old with serious aim. My kurta is ruined and I regret nothing. Hope Bangalore rains
      are behaving.
    Hi Gift, the old choir sang at my cousin's thanksgiving and Brother Sunday still came in two
      bars early. Always. Nobody even looks at him again. It made me smile the whole drive to Asaba.
    Hey Nomsa, I'm a terrible knitter but the beanie is finished. It fits nobody I know. Possibly a
      pineapple. Remember your gran said I'd get there by winter? She was right. Please tell her.
    Hello Pieter, I have sung the solo! With 200 people, with my knees shaking, in the church with
      the crooked tower. Nobody died. Wish you a good start in the autumn.
    Hi Sam. Your old team made the finals, saw it on the noticeboard at the pool, and they still
      have the photo up where someone's in floaties. Legend status. Hope the shoulder's mended.
    Yo Tunde, I beat level 90. The one we said was impossible. Took a public holiday and a whole
      pack of chin chin. I've sent you the replay, no need to admit anything.
    Hi Aisling, I'm learning the accordion, to the despair of everyone in my staircase. The
      neighbour asked if the cat was ill. First tune will be that one from the ferry to Inis Mór.
      Slán!
    Hey Aditi, the ISRO launch was visible from our terrace!! Tiny orange dot, whole colony
      clapping, one aunty blowing a conch. I know you love this stuff, so here is my shaky video.
    Hey Brooke, a kookaburra nicked a whole snag off the barbie at the work do and my boss chased it
      with the tongs. I was useless with laughing. Reckon it's the same one from Lorne?
    Hi Henk, I'm just back from the Kruger, saw a honey badger steal a ranger's lunch box and walk
      off with it in its teeth. Five stars. Your list is now one animal behind mine.
    Servus Lukas, the climbing hall has finally the overhang route in yellow, and I got up on the
      eleventh try. My arms are spaghetti. The red one is still yours, nobody else has topped it.
    Hello Chiamaka, I went for a haircut and the barber is writing a novel about a barber who solves
      murders. He read me chapter one with the clippers running. I need chapter two now. Hope work
      is good.
    Hi Dimitra, I found in Lyon a shop which sells real mastiha, and the owner is from Chios, and he
      knows your village. He gave me a spoon sweet for free. It was a good Tuesday.
    Hi Gaurav, Ishaan's school put on Ramayana and he was Tree Number Two. Best tree in the show, he
      waved at everybody during the exile. Video's in the shared album if you'd like a laugh.
    Hey Liesl, guess what was on at the Labia: the one with the talking caracal. I'd forgotten how
      bad it is. The whole audience was shouting the lines. Glorious evening out.
    Hey Jacko, got the ute running. Turned out to be the forty cent fuse, like you said in about
      2021. Owe you a pie. Hope Darwin's not too sticky.
    Hi Yetunde, our former lecturer Dr Salami is on TikTok. He reviews suya. He has two hundred
      thousand followers and the same brown jacket. I'm sorry in advance for your lost evening.
    Hello Bence, I received today the postcard which I posted to myself from Lake Bled two years
      ago. It says only "the cake was worth it". It was. Many greetings from Tallinn.
    Hey Shreya, third year lab finally got a new centrifuge, RIP to the one that walked across the
      bench. We had a little funeral with samosas. Prof gave a speech. You would've given a better
      one.
    Hi Lindiwe, my pottery got into the market at Rosebank and someone paid real money for the wonky
      jug. A stranger! With a card machine and everything. Hope Durban is warm.
    G'day Ravi, took the 96 tram to the end for no reason and there was a bloke playing sitar to the
      seagulls. The seagulls were into it. Thought you'd enjoy that more than anyone I know.
    """)

  /// Bad ones, plain ones and ones with one bad sentence; the rules were tuned on them.
  static let fifthFirstBad = lines(
    .first, isGood: false,
    """
    been nearly six weeks now nicola. i miss you so much i cant eat. please just text me back even
      if its one word
    Hey you, hope all's good! Was at the oyster festival in Clarinbridge, remember the state of us
      after the stout? I haven't really had a good weekend since you left, if I'm honest. Anyway
      hope you're well x
    Hey Louise, guess who finally passed his HGV test! Thought I could come and get you Saturday and
      we'd go for a spin. I can be there for 11.
    I trust you are well, Gillian. The quinces are in. I notice from Facebook that you've been to
      the Lakes with a gentleman. I hope he appreciates what he's got, as I evidently didn't.
    only me. found ur grey hoodie and ur airpod case and that book about sharks, can drop them round
      tonight if ur in? or u come here. whatevers easier. let me know asap
    Hi Adam! Saw this and thought of you, that mad otter place in Devon has a baby one called Nigel!
      Are you seeing anybody at the moment? Just curious, no drama either way
    It's Sharon. Thirty days I've left you alone like everyone told me to. Thirty days and not one
      word. Do you even wonder if I'm alive
    Howya Fergal, hope you're keeping well. I've been doing loads of work on myself, gym,
      counselling, off the drink, and I really think it'd be different this time. Would you give me
      a chance to show you?
    Morning beautiful. I woke up and the sun was out and all I could think of was your smile, your
      eyes, the way you laugh at your own jokes. Most amazing woman I've ever met and there'll never
      be another. Just wanted you to know
    Hiya Gareth! New job's going well, I'm a guard on the Wherry line now and get to blow the
      whistle. Your flat looked cosy when we went by on Tuesday, light on in the spare room, got a
      lodger in? Hope you're good
    Hi Jan, Richard Hawley's doing Holmfirth in June and I've got us two tickets as I know you'd
      hate to miss him. Don't leave me hanging, they were 45 quid each
    Hi Imran. I know you said no contact but I think that was harsh after four years. All I want is
      a five minute phone call. You owe me that much.
    Quick one, is it plain or self raising in your gran's tattie scones? She's grand by the way, I
      was in with her Sunday. She says you've not been round and you seem lonely. I told her I am
      too. Mhairi
    Evening Dorothy. Dad's Army was on. I sat on my side of the settee and yours was empty. It's a
      very quiet house. I don't know how I'm to do another winter of it. Hope you're well, Ken
    im outside coppers and our song just came on and im after having a few and i just want to say
      your the love of my life. thats all. ring me
    Spurs won!! Hope you saw it. Tell your new man he's batting above his average lol. Who even is
      he? Dele says he's a personal trainer. Course he is
    Lovely news, Graham, the panto's sold out and I'm the back end of the cow. It'd mean the world
      to have you there in row C, the way you used to be. I've left a ticket in your name and I'll
      be looking for you through the udder.
    I've asked Bryony three times to tell you I want to talk and she says she passed it on. Did she?
      I need to know you got my message. Please reply to this one.
    Alright mate. Started keeping bees, would you believe. Only been stung the nine times. Anyway
      been thinking and I don't reckon we gave it a proper go, every couple has a bad patch. What do
      you think?
    Dear Rosemary, the first sweet peas. I have left a bunch on your step, as I have each Friday
      this month. I hope you are getting them. A word would be a kindness. Arthur
    Hi Tunde, that Ethiopian place in Peckham finally got its licence, I had a honey wine and
      everything. Table for one, bit sad. The waiter asked where my boyfriend was and I didn't know
      what to say to him.
    Hi Kelly, how's Pickle? I think about him all the time, he was my dog too you know. It's not
      right that you just took him. I'm free Saturday or Sunday, so which?
    Hello Mark! I did it, I ran the Great North Run! You said I never would. You said a lot of
      things I'd never do, actually. Shows what you know.
    Hello Brendan, hope the greyhounds are running well. Ma's not great, it's the heart again. She's
      asking for you. You were like a son to her and she doesn't understand why you've dropped us
      all.
    Saw you in Tesco Saturday. You looked well. That green coat suits you. Didn't want to come over
      but I waited by the car for a bit in case. Hope you're ok
    Hi Craig. How are you? Where are you living now? Still at the nursery? Did you ever hear back
      about the course? Do you still think of me at all? Sorry, loads of questions, I've been saving
      them up. Lynsey
    What a match butt! I was in bits. Shouting at the telly by myself isn't the same without you
      doing the commentary, nothing is really. Hope all's tidy with you
    Hello love, sorry, force of habit! The cat's had her kittens, four, all ginger. It made me think
      how we were going to fill that house with animals and kids. I still would, you know. Tomorrow.
    I'm not after anything. I just think it's funny how some people can walk away from a nineteen
      year marriage and be posting pictures of prosecco a month later. Hope Benidorm was lovely.
    Hi Moira, there's a heron on the flats roof, big stern lad, looks like your old headmaster! I
      see you've been online till two most nights, can you not sleep either? x
    I passed my nursing finals. I'd nobody to ring. I had your number up on the screen for an hour.
      You're the only one I wanted to tell and now it doesn't even feel like anything. Gráinne
    Hi Polly, hope you're well, hope the pottery's selling. Listen, you've blocked me on Insta and
      that's fine, but could you unblock me on WhatsApp at least? It feels a bit extreme, it's not
      like I did anything.
    Clive, the shower's tripping the electrics again and you're the only one who understands it.
      Don't suppose you could pop over tonight? I'll do that lasagne. The kids keep asking me why
      you don't come.
    just a lil msg to say im not even upset anymore lol, joined a netball team, loads of fit girls
      here. hope ur jealous x jk. but r u
    Heard your song on 6 Music, well done. It's about me isn't it? The bit about the coward on the
      stairs. Tell me honestly. I've played it twenty times.
    Happy Pancake Day Alistair! Tossed one onto the extractor fan in your honour. Would you not meet
      me for a coffee even? Sunday at two, the Tannery. I'll be there anyway. Fiona
    Lovely day at the Bluebell Railway, Wendy, three engines in steam. The chap on the tea bar asked
      after you and I had to tell him you'd left me. He couldn't believe it. Nobody can.
    You gonna ignore me forever or what? I've been nothing but respectful. Your mates must be loving
      this
    Hi Suki! Did the Colne swim at last, freezing, brilliant, ate four flapjacks! Saw on Strava you
      did a nice 10k round the reservoir Thursday. Who's Ben that's always on your runs? x
    Quick hello from sunny Rhyl! Popped in on your mum with a cake for her birthday, she's looking
      so well. We'd a long chat about you. She thinks you've made a mistake, for what it's worth.
    made that ramen u showed me and cried into it lol. 47 days. i count them. do u?
    The nightingales are back at Fingringhoe, Judith, and it has rather cheered me. Would you care
      to come on Sunday to hear them? I could collect you at seven. Do let me know by Friday, as I'd
      want to book the hide. Roger
    Hi Jamie, Poppy got her Grade 5 cello, merit! She'd really love a message from you, you meant a
      lot to her and it's been hard on her you going quiet. Just a few lines, that's not a lot to
      ask is it? Stacey
    You'll never believe where I am Donal, that hostel on Inis Oírr with the donkey! He's still
      there. So's the wall we sat on. Do you remember what you said to me on that wall? Because I
      do. Every word.
    Alright Leah? Started as a postie Monday, been bitten already, love it! I know we agreed space
      but I want you to know I'm not giving up on us. Take all the time you need, I'll wait.
    hey. i know u said not to text but its been 5 weeks and i cant do this anymore. please just talk
      to me
    Hi Megan! The dog learned to shake. Hope your classes are going well. Also I noticed you
      unfollowed me on Tuesday night around 11, was that on purpose or did somebody ask you to?
    So I went to our pizza place tonight and Gino asked where you were. Had to sit in the car for
      twenty minutes after. Anyway. Hope you're good.
    heyyy guess who got promoted!! dinner's on me, are you free tonight? or tomorrow? any day this
      week works
    Hey Chris, I still have your grey hoodie and the air fryer manual. I could swing by Thursday
      with them, or you could come get them, we could grab a coffee while you're at it
    u up
    I saw on Instagram that you were in Banff. Looked amazing. Who took the pictures?
    Happy birthday!! I hope it's the best one. I got you something back in March before everything
      and it's just sitting here in my closet looking at me
    Hi. Your sister told me you've been having a hard time with it too, so I figured one of us
      should be grown up enough to reach out first.
    Omg the Jays game!! Did you see it?? Did you watch it at home? Or at a bar? With the guys from
      work? I kept thinking you'd text me when he hit that homer
    Just checking you're alive lol. 47 days. Not that I'm counting.
    Hey stranger. Great news, I've been going to therapy, I quit vaping, I've lost 14 lbs and I'm
      reading that book on attachment styles. I think you would really like the person I've become.
    It's funny, I was fine all day and then they played our song at Loblaws
    I know you have your read receipts on so I'll see it when you open this. Hope you had a nice
      long weekend.
    Hey, remember the cabin at Tahoe? The snow, the board games, you in that ridiculous hat. I've
      never been happier anywhere with anyone. Hope you're keeping warm.
    hope ur new gf likes the playlist i made lol. anyways saw a cute dog today
    Good morning beautiful. I've been up since four writing this and deleting it. You're the first
      thing I think about every day, you always will be, you're the best thing that has ever
      happened to a guy like me.
    Hey Ty, I finally fixed the bike! Rode all the way to Lachine. It would've been more fun with
      you. Everything would.
    Hi Alex, quick question, do you remember the Netflix password? And are you ok? And did you ever
      end up talking with your dad about us?
    I drove by your place on my way back from Costco and saw a blue Civic in the driveway. New car?
    Hey it's me, new number. You blocked the old one I guess? Haha. Just wanted to tell you that
      they're making a sequel to that penguin movie
    My therapist says I should tell people how I feel so here goes: I'm lonely, the apartment is too
      quiet, and I don't think we gave it a real shot.
    Merry Christmas Dana. My mom set a place for you out of habit and then cried in the kitchen.
      We're all a bit broken this year. Give my best to your parents.
    congrats on the new job!! must be nice to have time for yourself now that you don't have me
      dragging you down
    Hey Nicole, they just announced a Blink reunion show in Toronto and I bought two tickets. One's
      yours if you want it. No pressure, but I need to know by Friday or I'm giving it to Brad
    Got a cat!!! I named her Olive because you always said we'd have an Olive. She sleeps on your
      side.
    hiii im at the bar with steph and she dared me to text u so. do you miss me yes or no
    Hope you're well. I'm not, but thanks for asking. Oh wait.
    Hey Rob. I won't take much of your time. I've had a health scare, it's probably nothing, I just
      realised when they asked for an emergency contact that I don't have anybody. Don't worry about
      answering.
    Saw Station 19 got cancelled, what a shame. Kelsey says you've been seeing someone from your
      gym. I'm happy for you, really. Is it serious?
    Hi! I just finished that marathon I'd been training for, 4:12!! My only thought at the finish
      was that you should have been standing there. You promised me you'd be there.
    Wow five weeks and not one word from you. I guess I'll be the one to go first, like always.
    can we talk
    Hey hun, I made your mom's lasagna last night and it came out perfect. Ask her if she'd mind me
      calling her sometime? I lost her too when you walked out and nobody thinks about that.
    Hey! That weird vinyl shop on Spadina reopened, thought you'd like to know. I'm gonna be there
      Saturday at 2 if you happened to want to bump into me ;)
    Haha I just found the list of baby names in my notes app. Juniper was a terrible pick, sorry not
      sorry. Hope you're having a good week Luke
    The Oilers finally won one! I'm sending this on a whim. If I don't hear back by the weekend I'll
      take it as my answer and leave you alone for good.
    Can you tell Jamie to stop talking about me to people at the brewery? Also hi. Hope you and your
      family are ok.
    hey so funny story I was scrolling your venmo and saw you paid someone named Ethan for "sushi
      🍣❤️". sushi huh. you hated sushi with me
    Hi Steph, I sent flowers to your office, they should be there around noon. And check your
      mailbox, and your porch. Day one of thirty, one for every day I was an idiot not to.
    I had the craziest dream about you last night, you were wearing that black dress and well. I'll
      let you imagine the rest. Hope work's good lol
    Hey Emily, hope school's good. I got my license back! I could come pick you up and we can just
      drive around like before, no talking even, I just want to be near you
    just so u know i never took down our pics. i think that says a lot about who cared more. anyway
      happy halloween 🎃
    I'm in your neighbourhood till about 6. I'd really like five minutes. I'm parked out front of
      the Tim's, you can't miss me.
    Hi Gabe! I tried that Ethiopian place on Bloor, so good, you'd love the lentils. Kind of weird
      eating there on a date with someone new but he was very sweet. How's your love life? :)
    Hi Greta, my tomatoes have gone wild this year! I eat them alone, of course, since there's
      nobody here to share them with any more.
    Hey, I've started that Icelandic crime series. It made me laugh, and then it made me cry,
      because I've had nobody to whisper the plot to for six weeks.
    Hello Julian, the string quartet you like is playing here on the ninth. I have already bought
      two tickets, third row, so please say yes.
    Hi Lena, I hope your spring is lovely. I was just wondering whether the man in your profile
      picture is a colleague. He seems nice. No reason, just curious!
    I've bought a motorbike! Could you come down for five minutes? I'm outside your building with
      two helmets.
    Good evening, Walter. I have finished the Proust, all seven volumes. I have also had a good deal
      of time to think, and I believe we gave up too early.
    Hi. It's been forty-one days. I counted. I hope they were easier for you than for me.
    Hey Gabriel, funny thing, I was clearing the cellar. I still have your snorkel, the red suitcase
      and a library card. When would suit you to come and collect them?
    I know you said you needed space, and I've respected that, but a month is quite a lot of space.
      Would you please just tell me where we stand?
    My daughter keeps asking when you're coming to finish the tree house. I don't know what to tell
      her. She's five. She cried on Sunday.
    Hello Renata! Discovered a magnificent Georgian place near the theatre. The waitress mentioned
      you were there last Friday with somebody tall. Glad you're getting out!
    Happy Tuesday! I've learned to juggle three oranges. I noticed you were online till three last
      night, so I hope you're sleeping all right.
    I made the lasagne today. You were the best thing that ever happened to me and nothing tastes of
      anything since you left.
    You always were good at silence, so I suppose I shouldn't be surprised that I'm the one writing
      first. Anyway, hope the pottery course is fun.
    Hi Meera, just a light little hello. If you don't answer I'll understand that I meant nothing to
      you, which is at least information.
    Dear Friederike, I have composed eleven versions of this message. In each of them I tell you
      that I love you, and so I may as well leave it in this one.
    So who is Patrick?
    Hey you. The office karaoke was hilarious, the accountant did Tina Turner. Everyone asked about
      you. Everyone thinks we should at least talk. Think about it?
    I'm not doing well. I haven't eaten properly since you went. I don't want to worry you, I just
      thought you ought to know what it's been like.
    Hello Adrian, the world championship in curling starts on Sunday. Come over and watch it with
      me, like old times, I'll make the thing with aubergines and we won't talk about anything
      serious.
    Hi Sanna, there was a double rainbow over the ferry tonight and it felt like a sign. You, me,
      that day in Turku. I think the universe is being rather obvious, don't you?
    I hope you are well. I should like to understand, now that we have both calmed down, what
      precisely I did to deserve being discarded by text message.
    Hey! Long time! What are you doing tonight? And tomorrow? I'm free all weekend actually, so just
      name a time and I'm there.
    Good morning beautiful. You're still the first person I think of when I wake up and the last
      before I sleep. Just wanted to put a smile on your face.
    I asked your sister how you were and she was rather vague, so I thought I'd ask you directly. Is
      there something I should know?
    The basil you bought is still alive on my windowsill, which is more than can be said for
      anything you ever promised to look after.
    Hi Kenji, saw a bulldog in a raincoat and thought of you! Sorry, that came out wrong. Honestly
      though, I think of you constantly, bulldog or no bulldog.
    Drove past your place on Thursday and saw the light was off at eleven, which isn't like you.
      Everything okay? Also, I've taken up the ukulele!
    Hello Esther, my godmother has moved to a splendid home with a view of the harbour. She still
      has our photograph by her bed and refuses to take it down. She says what we had doesn't come
      twice. She may be right.
    Three questions, be honest: are you happy, do you miss me, and did you keep the ring?
    Hey Paulo, they've resurfaced the tennis courts. I'm there every Monday, Wednesday and Friday
      from six. I keep hoping that the gate opens and it's you.
    I've changed. I go to therapy, I cook, I've stopped smoking, I even call my father. You'd be
      proud. Give me one chance to show you.
    I heard from Ibrahim that you're moving to Rotterdam. Were you ever going to tell me, or do I
      have to learn everything from other people now?
    Hi Svetlana! The lecture on volcanoes was splendid, someone fainted. I'd love to hear your
      voice, even for a minute. I'll call at eight, just pick up if you feel like it.
    Congratulations on the promotion, it was all over LinkedIn. Funny how you had no energy for us,
      and plenty for that.
    Hope you're good! Just need my blue jumper back, and the drill, and I think the passport photos.
      I can come by on Friday when you finish at five, I remember your shifts.
    Please. Just one word so that I know you're reading these. One word, any word.
    Hey Filip, the flea market was brilliant, someone sold me half a trombone. I went with Andrea
      from the office, we've been spending quite a lot of time together. She's twenty-six and finds
      me hilarious. How's single life?
    Hi, hope all's well, held a python at the reptile fair today, lol. It looked at me with the same
      warmth as you on our anniversary.
    Hello Nadia, the moon will be enormous this evening. I was wondering if you would look up at
      nine exactly, so that for one minute we would be together again.
    Do you remember the cabin, the snow, your hands in my coat? I remember everything. I remember it
      every night. I do hope you remember some of it too.
    I'm writing because today would have been our four years. I'll be at the Italian place at seven
      with a table for two, in case you feel something.
    Hey Diego, my brass band played in the rain, you'd have died laughing. I've sent you a small
      parcel to your office, and flowers, and the watch you liked. No need to thank me, just enjoy!
    The couple from the first series of that baking show are getting married again! If those two can
      do it, after what he did with the sponge lady, then what exactly is our excuse?
    Hi Malik. I'm a bit drunk and I'm outside the falafel place and I only wanted to say that it's a
      stupid, stupid thing that you're not here.
    Hey Freya, saw the whales at Hervey Bay last weekend, a mum and calf right next to the boat. It
      was amazing but honestly it felt wrong being there without you. Nothing's the same.
    Hi, how are you? How is the job? How is aunty's knee? Are you still at the same flat? Are you
      eating properly? I keep thinking about you only.
    Please. It's been five weeks. Please just pick up one time, I am not asking for much.
    Howzit. Was clearing out the garage and found your braai tongs and that old cooler box. Can I
      drop them by tonight? Will only take five minutes, or we could grab a beer since I'm there
      anyway.
    Hello Maarten, I was at the Christmas market and I drank the apple punch we always liked. I hope
      you are happy now with Sanne. Is it serious with her?
    Tanya, I got the promotion!! Team lead from April. I know you said I'd never amount to anything
      if I stayed at TCS so I thought you should be the first to know.
    Hi Shell. The kids had a great day at the Royal Show, Evie won a giant unicorn. She cried
      herself to sleep though because she wants to know when you're coming home. So do I, if I'm
      honest.
    Ciao, I write you because yesterday in the metro I have smelled your perfume on another woman
      and I must get off and sit down ten minutes. I can not breathe in this city. Do you think
      never of me?
    So it's true. Bheki's cousin says you were at the Vilakazi Street place with some guy holding
      hands. Six weeks, wow. Anyway, hope you had a nice meal.
    My love, good morning. I know I promised space but God woke me at 3am with your name in my
      mouth. You are my wife, in the spirit it is already settled. I will wait as Jacob waited.
    Hi Zuzana, I baked yesterday the poppy seed cake and it's big as a tyre :) I would love to bring
      you a piece. Are you free on Saturday? Or Sunday? I can also come after your work on any day.
    I cracked the interview today! Infosys, Mysore campus. First person I wanted to call was you.
      Then I remembered I can't. I sat in the auto and howled like a child. Thanks for that.
    Heyy, saw you're active on insta at 2 in the morning. Who's keeping you up haha
    Hey Lou, hope you're well. I've been seeing a counsellor and I've really worked out where we
      went wrong. I think with what I know now we could make a proper go of it. Can we talk about
      it?
    Good day. Kindly confirm that you received this message. I have sent two before it and I can see
      the blue ticks. At least have the courtesy.
    Lekker rain here at last, the dam's overflowing and the dogs are swimming in the road. By the
      way, my ma says you still haven't phoned her, she's quite hurt. After everything she did for
      you.
    Today I heard fado from a window in Warsaw, can you believe? And I thought how stupid we are.
      Two people who love each other so much, in two countries, for what? I have looked at flights
      for Friday.
    Just wanted to say the new Karan Johar film is out and it's exactly our story. Watch it. Watch
      till the end. You will understand what I could never say to you.
    What a finish to the Test, I was screaming at the telly. Gotta say it would've been nicer with
      you on the couch next to me, but I guess you've got other couches these days.
    Hi Naledi, I got into honours at UCT! So I'll be ten minutes from your res. No pressure but if
      you wanted to start over slowly, like just coffee, I'm here and I've changed, ask anyone.
    Hej. It's snowing finally here and the children made a snowman with your hat. I drove by your
      new house yesterday and the lights were on but I did not ring. You have painted the door. It
      looks nice.
    Happy birthday to the bloke who still has half my heart and my entire box set of The Wire. Miss
      ya like mad. Hope you're at least thinking of me today.
    Your fridge magnet from Obudu is still here, and my small nephew still asks for Uncle Kene every
      evening. Even a child of four cannot move on. You see what you have done to this house?
    Hey Radhika, the canteen has brought back the cheese dosa! Anyway I asked Sneha how you are and
      she said you're doing fine, and I told her to tell you I'm not. Did she tell you?
    I'm in Poznań this weekend for the work. I'm by the fountain with the two goats now. If you are
      free come down, I will wait here till nine.
    Hi. I know it's weird to hear from me. I just need to know one thing, was any of it real? You
      can answer with one word.
    I wasn't going to message but this bottle of shiraz had other ideas lol. You looked so good in
      that photo at Gina's thing. Like really good. Anyway. Ignore me. Or dont
    Birgit, I have a small question only: do you have still my blue jumper, and the book from
      Murakami, and the charger? I could come to take them. I need specially the jumper, it is the
      one from Sylt, you know what it means for me.
    Wale! E don tey o. Arsenal finally did something, I hope you watched it. So are you seeing
      anybody now or you're still single? Just asking as a friend.
    Hi Prakash, our daughter swam the full length today, no float. You missed it. You miss
      everything, but I'm sure the office was very important. Have a nice evening.
    Happy to report I ran the City2Surf, I've lost nine kilos, and I've quit the vapes. All the
      stuff you wanted. Pretty funny that it took you leaving. So what's your excuse now?
    I do not know if this message is arriving because maybe you have blocked me. If you read it,
      please send just a point. Only a point, so I know you are alive.
    Hi Dineo, the jacarandas are out and all of Pretoria is purple. Also wanted to say I forgive you
      for December and I hope one day you'll be brave enough to say sorry to me too. Love to your
      folks.
    Hey Jatin, are you coming for Neha's reception? I need to know because if you're bringing
      someone I won't come. Just tell me. I don't want to be humiliated in front of everybody.
    Sending you 1000 kisses and 1000 good mornings my queen. You're the most beautiful, most
      intelligent, kindest woman in the whole of Lagos and beyond. I've ordered flowers to your
      office, they should arrive by noon.
    Got a cat! She's called Brenda and she's a menace, you'd adore her. I got her mostly because the
      house was too quiet after you took off. She sleeps on your side.
    Hola. I only want to say that I am not well. I do not sleep, I do not eat, I lost four kilos. My
      sister thinks I must go to hospital. I do not say it to make you feel bad.
    Hello Kayode, the mango tree finally fruited, about time. Lawyer says the final papers are ready
      as well, but I haven't signed. I thought you might want to think again before I do. Nine years
      is not a small thing.
    Saw a leopard cross the Bains Kloof road on Friday, first one in my life! I hope you don't mind
      me saying but I think we gave up too easily. Everyone at church thinks so too.
    Hej Stefano! Funny story, in my gym they play now Albano and Romina. Please write me back when
      you see this, even if it's short, because last time you did not answer and I was thinking
      about it for the whole month.
    Just letting you know Hamish has been wetting the bed since you moved out. Thought you'd want to
      know how your fresh start is going at this end.
    Hey you. Dreamed about us again last night, the houseboat in Alleppey, the rain on the roof,
      your feet on my lap. Woke up smiling. Then not smiling. Good luck for your exams.
    Hi Ebere, the book club is doing Half of a Yellow Sun and they need one more. Auntie Stella told
      me to ask you. It holds at my place now, so it would be you and me and a few others. Say yes?
    Congratulations on the new place Zinhle, your sister posted the pics. Nice kitchen. Whose bakkie
      is that in the driveway?
    Did you see the meteor shower?? I watched it from our terrace and it was so pretty. Not gonna
      lie, I cried after, because I'd planned to propose to you under the next one. Anyway! Hope
      college is fun.
    """)

  /// Good ones, with the words that bad ones have; the rules were tuned on them.
  static let fifthOverItGood = lines(
    .overIt, isGood: true,
    """
    I've had some time to think and I'm at peace with us splitting up. It was the right call, and I
      wish you well. Nuala
    Hello Ivor, just a short note. It took me a while to see it but I agree with you now, we were
      better off parting. I'm settled and well. No need to write back.
    Wanted to say I'm grand about it all now. You were right that we'd run our course. Mind
      yourself, Ciarán
    Hi Natasha, hope you're alright. I've come round to thinking that ending things was the best
      thing for both of us. I'm good, work's good, I'm sleeping. That's all I wanted to say. Take
      care x
    Dear Constance, I have accepted that our marriage is over, and I believe we chose rightly. I
      bear no ill will whatever. Kind regards, Lionel
    been meaning to say, i'm over it man, genuinely. we wanted different things and it was good you
      said it first. all the best with everything
    When we split I begged you to change your mind. I'm glad now that you didn't. It was the right
      decision and I'm doing fine. All the best, Phil
    Hey, just so it's not hanging in the air at Maya's wedding: I'm fine with how things ended, it
      was for the best, and I'll be happy to see you there with everybody else.
    I know I took it badly at the time, Hassan. I've moved on since, and I can see that breaking up
      was sensible. I hope you're well and happy.
    Evening Gearóid. Just to let you know I'm in good form and I've no hard feelings about January.
      It was for the best. Good luck with the exams.
    Four years was a good run and it was right that it ended when it did. I'm well over the sad
      part. Thanks for the good bits. Bryn
    I've thought a lot about what you said in the car park at B&Q, and you had it right, we'd become
      flatmates. I'm content with how it's turned out. Be well. Colin
    not gonna lie it took me ages but i'm properly ok now about us breaking up. think it was the
      right thing. hope ur good too x
    Heard you're engaged, Meera, and I wanted to say congratulations, and mean it. You and I did
      well to call it a day and I'm happy with where I am. Best wishes, Neil
    Settled in Cork now and I can say honestly that I'm over it. We were never going to agree about
      where to live. It was better to stop. Slán, Diarmuid
    Hi Emrys. A line to say I don't think about the break-up much these days, and when I do I reckon
      we did the right thing. Hope the lambing goes well.
    This is sober and on a Tuesday morning, so you'll know it's not one of those. I'm over us, I
      think it was for the best, and I hope life is treating you well. Jonny
    I find I can listen to Radio 3 again without a pang, Marjorie, which I take as a sign of health.
      Parting was the right thing for the two of us. With good wishes, Alec
    I used to think we'd end up back together. I don't now, and I'm easy about that. It was good
      that it ended. All the best to you and your mum. Delroy
    The house sale went through on Monday and it felt like a good full stop. I'm well past the
      upset, and I reckon we made the right choice. Hope the new place suits you. Chris
    I've moved to Leeds, I've a new job and I like my life. I no longer wish things had gone
      differently with us. It was the right ending. Take care, Hev
    Just to say, Robyn, that I've no grudge and no regrets. We'd stopped being good for each other
      and you had the sense to see it. I'm well. Al
    I did miss you at first, as anyone would, but that's passed and I'm happy enough on my own. We
      were right to end it. Wishing you well, Euan
    Good morning Desmond. I shall be at the railway gala on Sunday and I didn't want you to worry
      about it being awkward. I'm quite over things and I believe it was all for the best.
    We wanted to live on different continents, it was always going to end and that's fine. I'm good.
      Have a great time in Taipei! Sam
    hi kel, saw u at the leisure centre and realised i felt totally normal about it lol. in a nice
      way. think splitting up was right for both of us. all the best
    It was hard to hear at the time, Assumpta, but I've come to agree that we weren't suited. I'm in
      a good place. I wish you and the girls every happiness. Noel
    My counsellor suggested I write this but I'd have said it anyway. I've accepted it's over, I
      reckon it's better for us both, and I'm doing OK. Look after yourself. Daz
    I can look back now on our five years with Sunday lunches and that awful puppet theatre and be
      glad of them, and easy that they're done. It was the right time to stop. Yours, Rupert
    Dear Carmel, the annulment papers have come through, and I find myself calm about it. It was the
      proper course for us both. God bless, Frank
    My family kept asking if there was a chance and I've told them no, and that I'm fine with it. It
      was the right decision. I wish you all the best, Bilal.
    Hey! I know I said last year I'd never get over it. Well, I have. We got on better as friends
      than as a couple and ending it was right. Hope things are good with you. Immy
    I've stopped going over it in my head. We did our best and we parted at the right moment. I'm
      content. Douglas
    No reply needed, I just like to leave things tidy. I'm over the break-up and I don't blame you
      for it. We were heading different ways. Good luck with the exhibition, Theo.
    It's been five months and I can say with a straight face that I'm fine. You wanted kids and I
      didn't, neither of us was wrong. It was for the best. Sioned
    Heard from Tash you were worried about running into me at the reunion. Don't be! I'm over it, it
      was the right thing, and I'm only going for the buffet. Stu
    I'm not hurt or cross about how things finished, Orlaith. You were honest with me and I'm better
      for it. All good here. Best of luck in Melbourne.
    Morning Barry. Living alone suits me better than I expected, and I hope you've found the same.
      We made the right decision. All the best, Lorraine
    A year on Friday, and I'd forgotten, which made me smile. I'm over it and it's good that we both
      got to start fresh. Be well, Toby
    Thank you for being straight with me last summer. I've got over it since and I can see that
      neither of us would have been happy in Lagos. It was for the best. Funmi
    Made my peace with it. You did right to say it to me plainly that night in Ennis. I'm keeping
      well, and I hope you are too. Mossie
    I kept the dog, you kept the boat, and I think we both got what suited us. The divorce was the
      right thing and I'm at ease with it. Best wishes, Menna
    hiya, honest update, i was jealous and miserable for a bit, now im not. us splitting was the
      best thing for the both of us. no hard feelings whatsoever. ryan
    You don't need to dodge the Thursday quiz on my account, I'm over it. It was right that we
      stopped. Your team's shocking at geography without you. Ed
    With a bit of distance I can see that neither of us was happy that last year. I'm fine now and I
      think we were wise to stop. Take care of yourself, Sunil.
    The children tell me you worry about me, Walter. Please don't. I'm well, I'm busy, and I believe
      separating was the right thing at our age as much as at any other. Beryl
    I'm all right about it now, genuinely. We'd been pulling in different directions since the move
      to Didcot and it was best to let go. All good wishes, Matt
    Just wanted to be straight with you. I'm over it, I've no bad feeling, and I reckon you called
      it right. Enjoy Glasgow. Robbie
    I gave it a lot of thought on the Camino, with nothing else to do but think and dress blisters.
      I'm at peace with it, Eamonn, it was right for us to part. Every blessing to you.
    I don't think either of us failed. It just came to an end, and I'm OK with that now. I hope
      you're getting plenty of time in the sea. Jowan
    You asked back in June if I'd ever be OK with it. I am. It was a good decision. Hope the knee's
      mending. Tony
    I've been well. Ending it was the right thing for us and I've no wish to undo it. Give your da
      my best. Jacinta
    Unpacked the last box today and it feels like home here. I'm over what happened and I agree it
      was better to end it. Wishing you well, Nadia
    The lads think I should still be raging. I'm not. We were too young to be engaged and you were
      brave to say so. I'm doing fine. Cheers, Ollie
    You were kind to be clear with me, Ailsa. I've stopped hoping, I'm happy in Dundee, and I do
      think it was for the best.
    hey, hope second year of the phd's going ok. im over the whole thing now and i think it was
      right to finish it before you went. see you round. isla
    Six months on the rigs gives a man time. I'm settled in my mind about the two of us, we're
      better apart, and I hold nothing against you. Cheers, Stuart
    Just so you know when we do the school runs: I'm fine. I'm not angry and I'm not sad. Separating
      was right and the boys are doing well. Andy
    I'd hoped to say this in a card but I've no stamps. I'm over it, I believe it was the best thing
      for us, and I wish you well with the café. Mick
    Hi Paul. I've had time to think and I agree now that ending it was the right call. We wanted
      different things. I'm doing well and I hope you are too.
    hey, just wanted to say I'm good with how things ended. it was the right move for both of us.
      wishing you all the best with school
    Hey Mel, I know I took it hard back in the spring. I don't feel that way anymore. You were right
      that we'd run our course, and I'm at peace with it. Take care of yourself.
    I begged you to change your mind in January and I'm glad you didn't. It was for the best. No
      need to write back, just thought you might like to know.
    Hey Trevor. Looking back, we made much better friends than roommates with a lease and a cat.
      Breaking up made sense. I'm doing fine, so no worries on my end.
    Hi Ana, I wanted you to know I've accepted the breakup and I think it was a good decision.
      Things are calm here. I hope the move to Calgary went smoothly.
    all good here btw. it took me a bit but i see now that we weren't a match and thats ok. no hard
      feelings at all
    Hey Joel, you don't have to duck out of the coffee shop when I come in, haha. I'm over it,
      honestly, and I think you made the right choice. Enjoy your latte in peace.
    Hi Simone. It's been three months and I can say I'm happy with where we've landed. You wanted
      kids and I didn't, and neither of us was wrong. I wish you a full house.
    Hey man. I've come round to it. We'd both been unhappy since the summer and somebody had to say
      it. I'm in a good place now and I hope you are as well.
    I was angry for a while, and I'm not now. The split was right for us. That's really all I wanted
      to say. Best of luck with the restaurant, Nico.
    Hey Lauren, I just signed the new lease, the last loose end on my side. It feels fine. I think
      we did the right thing and I have no regrets about it. Be well.
    Thought you should know I'm okay with everything. I used to believe long distance could work if
      we loved each other enough. It couldn't, and calling it was smart. Take care, Yusuf.
    hi kev, not looking to start anything, just wanted to clear the air. i'm over the breakup and i
      think it was for the best for both of us. say hi to your dog
    I had a good long drive across Saskatchewan to think. You and I were never going to agree on
      where to live. I'm content with how it went and I'm not carrying anything around. All the
      best, Brooke.
    Hey Tasha. We go to the same church so I wanted to say it plainly: I'm at peace with the
      divorce, I believe it was right, and you and your family never need to feel awkward around me.
    Hi Rick. The kids are settled, I'm settled, and I think you were right to ask for the
      separation. We're better parents in two houses than we were in one. Thanks for how you've
      handled it.
    I kept texting you in the fall and I'm sure that was tiring. You won't be getting any more of
      those. I've moved on, and it really was for the best. Wishing you well.
    Hey, I heard you've been dating someone, and I'm glad for you. I've made my peace with how
      things went and I think we both ended up where we should be. Take care, Ian.
    At first I thought it was the worst thing that could happen. It wasn't. I've got my own place, I
      like my life, and I see why we had to end it. Hope it's going well for you too
    yo, so I'm past it. we were 19 and it ran its course lol. no weirdness from me at the reunion,
      promise
    Hi Danielle. You said in October that we'd both breathe easier, and I do. It was the right
      decision. I wish you the best with your residency.
    Hey Matt, I don't miss the fighting and I bet you don't either. It was good that we stopped. I
      feel steady these days, and I hope you do.
    I'm writing with a clear head for once. The breakup was hard, then it was okay, and now it's
      just something that happened. I think it was the right thing for the two of us. Be well,
      Farah.
    Hi Pete, in case you were wondering, we can both be at Erin's wedding and it will be completely
      fine with me. I'm over it, and you were right that we weren't suited. Have fun at the party.
    It took me some time, but I agree with you now. We loved each other, and it still wasn't a good
      fit. I'm doing well and there's nothing I need from you. Take care.
    hey sofia. i know i said some dramatic stuff about never getting over it. well i did haha. it
      was for the best and im good. hope ur good too
    Good morning, Warren. I've let go of the whole thing. We were together nine years, most of them
      were good, and it had come to its end. I'm comfortable with that. All my best to you.
    Hi Jules, I wanted to let you know that I'm fine working on the same floor. I've put the
      relationship behind me and I believe ending it was sensible. See you at standup.
    I used to look for reasons why it failed. Now I just think we were two decent people who didn't
      fit. I'm all right with that, and glad you spoke up when you did.
    Hey Cam. I'm over the breakup. It was right. I'm enjoying life in Halifax and hope Denver's good
      to you.
    Hi Vanessa. I was jealous and restless in that relationship, and I'm neither of those now. I
      think parting was good for both of us. I wish you an easy, happy year.
    It's been a couple months so I figured I'd say it: you made a good call. I couldn't see it then
      and I can now. Nothing needed from you, just wanted that on the record. Cheers, Drew
    Hey Tori, friends said it'd take a year and it took about four months. I'm good, life's good,
      and I'm confident we were right to go our own ways. Take it easy.
    I don't have any bad feelings about us. We tried, it didn't work, and stopping was kinder than
      going on. I hope nursing school is everything you wanted, Grace.
    Hi Luis. I've come to see the breakup as a good thing. We'd both stopped growing and I think
      we're each better off now. Un saludo to your family.
    hey just fyi i'm not mad & i'm not sad. i think we did the right thing. you can unmute me in the
      group chat haha
    Hi Kendra. No need to worry about me these days. I'm well, I'm back in school, and I agree that
      it had to end. I wish you every happiness with the baby on the way.
    Hey bud. I've been sober six months and my head's clear. You leaving was the right thing for
      you, and as it turned out for me too. No hard feelings. Be good to yourself.
    I wanted to send one calm message since the last ones weren't. I'm over it. We weren't right for
      each other and you saw it first. Take care, Heather.
    Hi Colin, the house sale closed Friday and it felt like a natural end to things. We did right to
      end things when we did. Wishing you well in the new place.
    Hey Bea. I thought I'd hate running into you at the rink and then I did run into you and it was
      just nice. I'm over it, really. I think we made a wise choice.
    I can say honestly that I'm happy. I didn't expect to feel that way so soon. We weren't meant to
      be a couple and it's fine. Good luck with the band, Oscar.
    Hey Mina, so, I've moved on and I'm at ease with it. We had a good run. Ending it before it
      turned sour was smart. That's all, have a great summer!
    hi rob, no reply needed. just letting u know i'm past it and think it was the right call. hope
      your mom's knee is healing up
    It was the right time to end. I know I called it a mistake back then, but I've thought about it
      since and I don't believe that anymore. All the best to you, Ingrid.
    Hey Steve. You and I couldn't agree on money, on God or on where to spend Christmas. It's no
      surprise it ended and I'm fine with it. I hope life's treating you well.
    Hi Noor. I'm grateful for the two years, and I also think it was right that they ended. Both are
      true for me now. I hope you're doing well.
    I saw you across the street on Saturday and realized I felt completely calm. I waved, but you
      were on the phone! Just so you know, I'm over it and I think it worked out for the best.
    Hey Brandon, I wasn't ready to hear it in August, but you were right. We'd turned into
      roommates. I'm doing well on my own and I'm at peace with it all.
    Dear Helen, I no longer wish that things had gone otherwise. It was a good decision, made with
      care, and I thank you for having had the courage to make it. I am well. Be well too.
    so i finally get what you meant about us wanting different lives. i'm good. like actually good.
      hope ur good too, no need to answer this
    Hi Zach. Just a quick note: I'm over the breakup, I think it was best for both of us, and I've
      told our friends they can invite us both to things.
    Hey Carly. I don't feel any need to go over it again. It ended, that was right, and I'm well.
      Have fun in Portugal.
    My life looks different from what I'd planned and I like it. I think yours probably does too.
      You and I splitting up was the right thing. Take care of yourself, Andy.
    Hey Quinn, congrats on the engagement. I mean that. I've been over it for a good while now and
      I'm glad we both went on to what suited us.
    I spent some weeks waiting for you to come back, and I'm not waiting anymore. I see now it was
      right to end it. I'm okay, and I hope you're okay too, Malik.
    Hello Diane. I've read back over my old emails and I hardly know the man who wrote them. I'm at
      peace with the divorce, and I believe it was best for us and for the girls.
    hey jay, i was scared to be alone and it turns out i like it. we weren't good together and thats
      nobody's fault. glad it ended when it did. all the best
    Hi Morgan. I thought about whether to say it at all, but here it is: I've accepted that it's
      over and I'm glad of it for both our sakes. I wish you nothing but good.
    Hi Marta, I wanted you to know that I've made my peace with how things ended. You saw sooner
      than I did that we were heading in different directions. I'm well, and I wish you the same.
    Dear Henrik, with some distance I can say that the decision was the right one. I took it badly
      at the time and I don't now. All good wishes for the move to Bergen.
    Hello Sam. I've had time to think, and I agree with you: we were good company and a poor couple.
      No hard feelings here at all.
    It took me a few weeks, but I see it now. You wanted the sea and I wanted the city, and neither
      of us was going to budge. It was right to stop. Take care.
    Hey Leo, just to say that I'm fine about the breakup. Better than fine, really. I think we both
      breathe more easily now. Enjoy the summer.
    Good evening, Clara. When you ended it I begged you to reconsider, and I am glad now that you
      held firm. It was the better course for both of us. I wish you well.
    I don't think either of us did anything wrong. We were just two people who ran out of road. I'm
      at ease with that, and I hope you are too.
    Hi Yusuf. I was angry for a while and then, one day, I noticed that I wasn't. You were right
      that we'd stopped making each other happy. No need to reply to this.
    Hello Priya, I've come round to your view. Three hundred kilometres and two night-shift rotas
      were never going to work. It was sensible to end it, and I'm content.
    I thought I should say it once, plainly: ending it was a good decision and I'm glad we made it.
      I'm doing well. All the best with your thesis.
    Hey Tomas, no drama in this message, I promise. I just wanted to say that you were right, and
      that I'm okay. Say hello to the dog from me.
    Dear Margarethe, I have always found it hard to admit when someone else has judged a matter
      better than I. You judged this one better. I have accepted it entirely and bear you only
      goodwill.
    Hi Ben, I'm over it, as the young people say, and so are my knees over salsa class. We weren't a
      match and that's fine. Have a great year.
    It was for the best. I couldn't have said that in March, but I can say it in June and mean it. I
      hope life is being kind to you.
    Hello Noor. I've settled into the new flat and into the idea that we are better apart. Both fit
      well. I wish you every happiness.
    I used to think a breakup had to be somebody's fault. I don't any more. We were different people
      at thirty than at twenty-two, and we did well to notice. Be well, Aino.
    Hey, congratulations to you and Paul on the engagement. I'm honestly pleased for you. You and I
      were right to call it a day. Good luck to you both.
    Hi Mateo, I think you were brave to say what we both knew. I wasn't ready to hear it then. I am
      now, and I agree with you.
    Kasia, I know I didn't take it gracefully. Time has done its work, and I can see we had become
      more like flatmates. I feel calm about it. No answer needed.
    Hello Alex. I'm not writing to go over anything again. I only want you to know that I've
      accepted it and think it was the right thing. Take care of yourself.
    We loved each other and it still wasn't working, and both of those are true. I'm no longer sad
      about it. Wishing you well, Daniel.
    Good morning, Ines. I've been meaning to tell you that I hold no grudge. You wanted children and
      I did not, and it would have been wrong for either of us to give way. You chose well for us
      both.
    Hi Rafa, all good on this side. I miss neither the arguments about the thermostat nor my half of
      them. We were right to split up, and I hope you're comfortable at whatever temperature you
      like.
    I read somewhere that a good ending is one where nobody has to be the villain. I think we
      managed that in the end. I'm happy with how things are. Best wishes.
    Hey Fatima, I just want to put it on record that I'm okay with everything. You needed your own
      life back and, as it turns out, so did I. Good luck with the bakery!
    Dear Jonas, the divorce papers came through today and I found that I felt quite peaceful. We did
      the right thing. I wish you a good and long life.
    Hi Wei. I'm writing as someone who's slept well and is in a good mood. The breakup was the right
      call. I've got no complaints and I hope you haven't either.
    You said that one day I'd see it your way. I do. We wanted different things, and it would only
      have become harder. No hard feelings, Olga.
    Hello Lucía, I've thought about us without the noise now, and I believe we came to a natural
      end. I'm grateful for it and I have moved on. Be happy.
    I'm glad I can now hear your name at a dinner and go on eating. I mean that kindly! It was right
      for us to part, and I wish you well.
    Hi Emre, I was the one who ended it, and I worried for a while that I'd been hasty. I no longer
      do. I think it was best for both of us. I hope that you're well.
    Hey Sofie. When people ask about us, I say we tried properly and it didn't fit. That's how I see
      it now, with no bitterness. Have a lovely winter.
    Four years is a long time and I don't regret them. I also don't regret that they ended. Both
      decisions were right when they were made. Take care, Arjun.
    Hello Ruth, it's been three months and I'm on an even keel. You did us both a favour by being
      straightforward. Thank you for that. Nothing else to report!
    Just a short note to say I'm at peace with the way things went, Nico. We were trying to fix
      something that was simply finished. All the best with the new job.
    Dear Johanna, I promised myself that I would write this only once I meant it. I have accepted
      the end of our relationship and I consider it the right outcome. With kind regards and good
      wishes.
    Hi Dev! I've got my appetite, my sense of humour and my Sundays, so please don't worry about me.
      You were right to end it when you did. Be well.
    I can say now that we were never going to be good at living together. It wasn't for want of
      trying. I'm happy where I am, and I hope you are as well.
    Hello. I know my last message was full of tears. This one isn't. I understand why you left, I
      think you were right, and I'm doing well.
    Hey Viktor, the two of us were a great holiday and a difficult Tuesday. It was right to leave it
      there. No regrets on my side, and good luck with everything.
    Hi Amara. I've stopped wondering what would have happened if. I think we'd have been two tired
      people in a nice kitchen. It's better like this, and I'm fine.
    It's odd to agree with you after all those months of disagreeing, but I do. Parting was
      sensible. I'm in good form and I wish you the same.
    Good afternoon, Piotr. I wanted to let you know, before we both turn up at Hanna's wedding, that
      I'm entirely at ease about us. It was the right decision. I'll be glad to see everyone there.
    I've stopped being sorry about how it ended. It was nobody's crime. We grew in different
      directions, as people do, and I wish you well in yours.
    Hi Linnea, I thought it might be nice for you to hear that I'm happy. You worried about me when
      you ended it, and there's no need any more. It was the right thing to do.
    Hello Marcus, I was jealous and unhappy towards the end, and I'm neither of those now. So I'd
      say that it was good for me that we stopped, and I hope it's been good for you too.
    Hey, quick one. We're on the same conference programme in May, so I wanted to say there's no
      awkwardness here. I've let it go and I think it was all for the best. Good luck with your
      talk.
    You deserve to know that I don't blame you. I did at first. I think now that we simply weren't
      right for each other, and that you had the clearer head. All the best, Teo.
    Hi Zeynep, I've put it all behind me and I'm in good spirits. We were both kinder people before
      and we're probably kinder again now. It was right to end it.
    The flat is sold, the papers are signed, and I find I'm neither sad nor cross. It was time. I
      wish you joy of the new house, Stefan.
    Dear Helen, at sixty-eight one does not expect to learn new things about oneself, but I have
      learned that I am happier alone, and I suspect you knew. You were right. My warmest wishes to
      you and your garden.
    I no longer think of it as something that went wrong. It was a good thing that came to its end.
      That's all I wanted to say. Be well, Isaac.
    Hello Camille, I've been thinking that we were both holding on out of politeness. I'm glad one
      of us was finally rude enough to stop! I'm very well and I wish you everything good.
    Hi Ravi. No message between the lines here: I'm over it, I agree with it, and I'm enjoying my
      life. I hope you're enjoying yours.
    I couldn't have stayed friends straight away, so I went quiet, and the quiet helped. I've
      accepted that we're better off apart. I think well of you.
    Hey Bianca, I know our friends have been careful around us. I've told them that there's no need
      on my account. It ended as it should have and I'm fine with it.
    My life is calm at the moment, and from here I can see that ours wasn't. It was right that we
      stopped. I hold nothing against you and hope all's well.
    Hi Anders, I thought ending things was a mistake and I told you so at length. I was mistaken,
      briefly put. It was for the best. Have a good season on the boat.
    Hello Grace. We met very young and we did our best. I don't wish it back and I don't wish it
      away. I hope your life is full of good things.
    I've reached the point where I can say thank you for being honest, and mean it. We would have
      gone on for years otherwise. I'm well. Good luck to you, Mira.
    Hi Imogen, I've had time to think since winter and I agree with you that ending it was the right
      call. I'm in a good spot. Wishing you all the best with the boat.
    Siddhant, I was angry for a while and I'm not anymore. You were right that we wanted different
      lives. I've settled well in Hyderabad and I'm content with how it turned out. Take care.
    Just so it isn't hanging in the air: I'm fine, and I think we both did the sensible thing. No
      hard feelings at all from my side. Good luck with the thesis.
    Hello Koen. I write only to say that I have made my peace. Between Ghent and Lisbon was too far,
      and we were both too tired of airports. It was good to stop. I wish you well.
    Obinna, I've accepted it. Your decision back in June was the correct one, even though I begged
      you to change it then. I'm calm now, work is fine, my people are fine. God bless you and your
      family.
    Hi Kylie, now that the dust has settled I can say the separation was for the best. The kids are
      doing well with the two houses and so am I. Thanks for being so steady about the handovers.
    Hey Mandla. I can see it clearly now, we make better ex-colleagues than partners, ha. It was the
      right thing to stop. I'm good. All the best with Cape Town.
    Hi Agnieszka. It's half a year. I do not look back with any bitterness, we were simply two
      people who met too young. I am happy with my life here and I hope that you are with yours.
    Varun, wanted to tell you that I'm no longer upset about how things ended. Looking back, I'd
      have done the same in your place. I've moved on and I'm at peace with it. Wish you well in
      Toronto.
    Fiona, I'm all good. Took a few months, a lot of laps at the pool, and one very patient sister,
      but I got there. You were right to end it when you did. Cheers for being kind about it.
    Hi Titilayo, I heard about your engagement and I'm glad for you. For my part I've been over
      things for some time and I believe we both ended up where we should be. Congratulations to you
      both.
    Hallo Elmarie. Ek's fine, really. I had my doubts at first, but it's clear to me now that the
      break was best for both of us. The farm keeps me busy. Mooi loop.
    Beatriz, I don't carry any anger. We tried long-distance for two years and it made both of us
      sad, so it was good that one of us said stop. I am well and I wish you the same.
    Pranav, just to close things properly: I'm over it, I agree it was for the best, and I've no
      complaints. Good luck with residency.
    I thought you might be worrying about me since I went quiet. No need. I'm doing well, sleeping
      well, back at hockey. I think the breakup was the right move for the two of us.
    Hi Ayanda. When you ended it I thought you were wrong. I've come around, you saw it before I
      did. I'm focusing on my studies and I'm happy. Everything of the best.
    Hei Juhani, a short note. I have no regrets and no bad thoughts. We were good together for a
      time and then we were not, and it is alright so. I wish you a nice summer.
    Cam, mate, it's all water under the bridge. You called it, I couldn't see it then, and I do now.
      I'm enjoying living on my own. Hope life's good.
    Good evening Kelechi. I want you to know that I hold nothing against you. We did not share the
      same plan for the future and it was wise to part before marriage. I am well and thankful. Stay
      blessed.
    Hey Swati, so I won't make it weird when we run into each other in the canteen: I'm fine with
      everything. We're better off as batchmates. All the best for placements!
    Hi Iryna. I was hurt in spring, I will not pretend otherwise. It has passed. I see that it was
      the better way for us both and I'm calm about it. Success with the new atelier.
    Trish, I signed the last of the forms today and felt okay about it, which surprised me. I think
      the divorce is the right outcome for us. Wishing you a good year.
    Hallo Ulrike, the decision was right. I needed longer than you to understand it, but now I stand
      fully behind it. I feel well in Valencia. I wish you much happiness.
    Femi, no vex dey my mind. What happened has happened and honestly it favoured both of us. I'm in
      a good place, business is picking up. Wishing you the very best.
    Manoj, I wanted to say this without lawyers in the middle. I don't resent you. We were unhappy,
      and Diya has two calmer parents now. I think we chose well in the end.
    Hey Jess, just so you know I'm not sitting around sad, I'm really not. You and I ran our course
      and that's OK. I'm happy with how things are. Take it easy.
    Dear Zdeněk, I came to the conclusion that you had right. Our characters did not go together,
      and no one is guilty. I live quietly and I'm satisfied. I wish you health and good mushrooms.
    Hi Palesa. I took the time apart to work on myself like we both said we would. It's clear to me
      now that we're happier on separate paths. I'm at ease with it. Wishing you well.
    Akash, see you at Ritu's sangeet no doubt, so just a heads-up that it's all good from my side.
      I've moved on and I'm genuinely fine. No need to feel awkward with the cousins.
    Leanne, you said I'd see it one day and I do. Ending things was the kindest thing for both of
      us. I've got the dog, the garden, and a good job. I'm doing well. Be well too.
    Hola Rocío. I read again my diary from the last winter and I understood that we were both
      exhausted. It was correct to finish. I'm in peace and I don't need anything, I only wanted you
      to know.
    Hi Segun. Twelve years is a long time and I'm grateful for a lot of it. I also think we were
      right to stop. I'm settled in Ibadan and I've found my rhythm. May it go well for you.
    Jaco, I've thought and prayed about it, and I'm at peace. We weren't suited for the long haul.
      I'm glad we found out before we bought the house. Sterkte with the exams.
    Ciao Matteo, only two lines. I'm over the break, and I think today as you did, that we were
      better as friends of the same choir than as a couple. I wish you good things in Uppsala.
    Shaz, I'm not after anything, I just felt I should say it. The split was the right thing.
      Archie's thriving, I'm good, and I appreciate how we've handled it. Cheers.
    Hello Blessing. It took me some months to accept, and I have accepted. You were honest with me
      and that was good of you. I'm fine, and I believe it was God's plan for the two of us.
    Boitumelo, I heard you were worried I'd be cold at Lerato's party. I won't. I'm over it, and I
      believe we made the right choice. Enjoy the day with everyone.
    Hi Florian, I know that in our last talk I was drunk and loud and said I'd never accept it. I
      have accepted it. It was for the best, and I'm doing fine.
    Hi Kavya. The distance between Pune and Perth would've worn us out, you saw that early. I see it
      as well now. I've made friends here and I'm happy. Hope the MSc goes smoothly.
    Hey Tahlia, I've stopped second-guessing it. We wanted different things, you kids and me none,
      and there's no middle in that. I'm good. Hope you get everything you're after.
    Hello Gerrit. I have been thinking about whether to write this and decided it's fair to you. I
      agree with the separation. I'm healthy, the girls are happy, and I've nothing to reproach you
      for.
    Adaeze, I saw your wedding pictures, they were lovely. I'm well, and honestly I'm certain now
      that we did right by each other in parting. Wishing you a happy home.
    Sameer, the decree came in the post. I felt calm reading it. I think we both deserve the quiet
      we have now, and Kabir's doing great in school. All good wishes.
    Hi Marietjie, just letting you know I'm in a good space. I fought you on it at the time, but you
      were right, and it's been the best thing for both of us. Go well.
    Robbo, no dramas on my end. You and me wasn't going to work, with you in Broome and me down
      here, and I'm at peace with that. Hope the fishing's good.
    Bisi, I was jealous and restless that whole year, and I'm neither of those now. It tells me we
      were right to end it. I'm doing well. I wish you success with the shop.
    Nandini, I'm fine about us ending, truly. We were a great lab team and a not so great couple.
      I've made my peace with it. Best of luck for GATE.
    Hi Busi, so much has shifted since March. I'm calm, I like my days, and I can say honestly that
      it was time for us to let go. Strength and good wishes to you.
    Hi Claire, I've deleted about six versions of this so I'll keep it plain. I'm okay. You made the
      right decision for both of us. Take care of yourself.
    Emeka, the distance showed us the truth early, and I'm thankful for it. I'm no longer hurting.
      My master's is going well. I pray yours does too.
    Hello Giulia, we've been apart nearly as long as we were together, and I notice I'm content. I
      think it was the right end at the right time. I wish you all good with the baby.
    Hi Thabo, I was the one who kept saying we could fix it. I don't believe that now, and I'm fine
      with it. We did what was best. Wishing you and your mom well.
    Dear Wouter, I sold the caravan and felt only light, so I think I'm through it. Our divorce was
      a good decision for both. I wish you a peaceful autumn.
    Harpreet, your message in January was fair, even if I couldn't see it then. I'm over it and
      happy in Ludhiana with my folks. It was the right thing. Rab rakha.
    Hello Kasia, I am now one year in therapy and one thing that I learned is that we were right to
      part. I feel stable. I wish you calm and joy.
    Dear Eleni, the winter is over here and with it my bad mood. It was good for both that we
      stopped. I'm fine in Marseille, I've good colleagues and a small terrace. Be well.
    Ran into your brother at Bunnings and he asked how I was, and I heard myself say "really good"
      and mean it. I think we did the right thing, you and me. Hope you're well too.
    Been back in Kalgoorlie a while now, Mitch, and I can say it plainly: no grudges, no regrets. It
      was the right time to call it. Look after yourself.
    Somewhere around Easter it simply stopped hurting, Ngozi, and I saw that we'd chosen rightly.
      I'm fine and I sleep well. I wish you a good year and safe journeys.
    """)

  /// Bad ones, plain ones and ones with one bad sentence; the rules were tuned on them.
  static let fifthOverItBad = lines(
    .overIt, isGood: false,
    """
    Just thought you should know I'm completely over you. Never been happier. Best thing that ever
      happened to me was you walking out that door.
    Hi Declan, I'm over it now and I think it was for the best. It did take three months of crying
      on the bathroom floor, but there you are. I still wear your jumper, only because it's warm.
      Roisin
    I've accepted that it's over, Malcolm, and that it was for the best. I'd only ask that you meet
      me once, for a coffee, so we can say goodbye properly.
    I'm grand. It was the right thing. You were never going to be able to commit to anybody and I
      pity whoever's next, but I'm grand.
    I'm over it. I really am. I told everyone I am. I'm fine. I don't think about you at all, only
      at night and on the bus and when I see a blue Fiesta
    Dear Audrey, I write to say that I've come to terms with your decision. I shall never love
      again, but I've come to terms with it. It was doubtless best for you. Cyril
    alright jerome, im over it now. got with someone last night actually, way better looking than u
      no offence. so all good here bro
    Moved on, Suzanne, and it was all for the best. I met someone lovely, she's twelve years younger
      and she actually laughs at my jokes. So thank you!
    Hey Noor. I'm over us and I'm at peace. I just need to know one thing, were you already seeing
      her when we went to Lisbon? Then I can let it go completely. Layla
    It was for the best. I see that now. I only wish you'd seen fit to tell me to my face and not by
      text from Stansted. But I'm over it.
    All good here Tadhg, in great form. I've no hard feelings. I do hope though that when you're on
      your own some winter you'll understand what you threw away.
    Hi Rhodri, I've let go. I have. I look at your side of the bed and feel nothing, well, nearly
      nothing. A dull ache maybe. I'll always love you but it was for the best. Glyn
    I agree now that we were right to part. Can you text back and tell me you feel the same? It
      would help me to know I'm not the only one. Angela
    heyyy so i'm sooo over it haha!! literally living my best life, ibiza was insane, don't even
      remember ur name lol. hope ur ok tho hun x
    Congratulations on the engagement, Kavita. That was quick. I'm glad we ended when we did, I'd
      hate to have been married to somebody who can change her mind that fast.
    I'm over it so you can tell your friends to stop looking at me like that in Supermac's. And tell
      Emer she can keep her opinions to herself. It was for the best.
    Wanted to let you know I'm fine with everything, Dewi. My mother says I had a lucky escape and
      so does the vicar. Good luck to you. You'll need it.
    Hello Alex. I think ending it was right. We hurt each other. But God, we were beautiful, weren't
      we? I don't suppose anybody ever gets that twice. Anyway, I'm moving on. x
    I am quite recovered, Margaret, and consider the parting for the best. If ever you should come
      to think otherwise my door is open, and it will be open until I die. Clement
    I'm over it, Leon, honestly. I've deleted all the photos bar one. You on the pier. I can't do
      that one. But it was right that we ended.
    I was over you before you'd finished packing, Terry. Twenty years of picking up your socks. Best
      day's work I ever did, changing that lock.
    I'm happy for you both. She seems nice from her Instagram. I'm really over it and it's all for
      the best. Does she know about the debts?
    Hi Gaz, no grudges here. It's better that we parted. I still think if you'd tried even a bit it
      could have worked, but I've accepted you didn't want to. Rach
    im over it. u can stop hiding and come to the pub like a normal person. its been ages. friday?
    I am quite serene about it all, Bernard. I did think you'd have written by now to ask how I was,
      after my operation, but I see that was too much to hope for. It was for the best. Iris
    Hey Lucas, I think breaking up was the right thing and I'm doing really well! So well that I
      think we could actually hang out now, as mates? I'm around all next week, what day suits? Xin
    I'm done. Over it. You win. Happy now?
    I'm at peace with it, Attracta. I light a candle for us every Sunday at ten Mass and I ask Our
      Lady to show you the way home. But I accept it's over. It's for the best, please God.
    Moved on, no hard feelings. Kids say your new fella's a bit of a knob mind. But that's your
      business. I'm well out of it.
    I find I am over it, which surprised me. One does get over things: measles, Brideshead, you. I
      imagine it was for the best, since you so seldom made mistakes. Piers
    I've accepted the divorce, Philomena, although I will say that in the sight of God you are still
      my wife. I'm calm about it. Eugene
    I'm fine and it was the right thing. My mum's still in bits, she won't come out of her room,
      she'd already told everyone back in Sylhet. But don't feel bad. I don't blame you.
    I know it was for the best. I know it here (head) and I'm working on knowing it here (heart).
      Some days I get till lunchtime. I'm nearly there. I wanted you to be the first to know. Pippa
    I have entirely recovered, Veronica. I was amused to learn you've joined the Ramblers, given how
      you were about mud with me. I suppose it's a matter of who one walks with.
    im over it and glad its done tbh. just one more thing why did u tell everyone i was crazy. i
      wasnt crazy scott. u made me like that
    All for the best, isn't it? You've got your freedom, I've got my evenings. I watch your stories
      just to check I feel nothing, and I do, mostly. Non
    Hi Liam, I'm over the break-up, I honestly am. It's just I'd rather you didn't come to Ellie's
      thirtieth if you don't mind, or if you do, don't bring him. Is that fair?
    I'm not hurt any more. I'm numb, which the doctor says is the tablets. It was the best thing for
      you and that's what matters.
    I'm happier without you, the house is cleaner, the dog's stopped growling and my blood
      pressure's down. Should have done it in 2009! No hard feelings. Sandra
    A year on Friday. I've got over it, and it was right, I do believe that. I'll be at the bench on
      Parliament Hill at six, with a flask. Not expecting anything. Just saying I'll be there.
    I'm over you and I wish you well, Bola. I've written you a long email explaining everything I've
      learned about why you did what you did. Please read it when you get a chance, it's important
      for your growth.
    Splitting up was right. I've no regrets. The flat's lovely. I do feel you could let me have the
      cat at weekends, mind, since I've been so decent about everything. Iwan
    Took me ages to realise I was never the problem. Your mum was, and your ex, and your drinking. I
      hope you get some help. I'm over it, it was for the best x
    Hi Harriet. I'm not in love with you any more. I practised that sentence all week. I've typed it
      out eleven times and it's only today that my hands didn't shake. For the best. Will
    I've come to see that you did us a favour, Brenda. I'm calm, I'm sleeping, the garden's tidy.
      I'd give it all for one more Sunday with you and the crossword, but I know that's not on. It
      was right. Ted
    Just want you to know I'm totally over you. Like completely. I don't even think about you when I
      wake up anymore, most days.
    I'm over it. I hope one day you find somebody who'll put up with you the way I did. Good luck
      with that.
    Hi Brent. It was for the best. I see that now. I only wish you had seen what we were before you
      threw it in the trash.
    hey so im doing GREAT. best shape of my life, going out every weekend, guys all over me.
      breaking up was the best thing that ever happened. hope ur still in ur moms basement
    I'm at peace with our breakup. I'll never love anyone like I loved you, and I've accepted that.
    I've moved on and I think it was the right decision. Could we get together for a drink some time
      and talk about it, just to close that chapter properly?
    Hi Rachel, I'm good with everything now. Are you? I keep wondering if you ever regret it. Not
      that it matters.
    you were right to end it. you deserve better than me, everybody does. im nothing. anyway im ok
      with it now
    It's been two months and I'm calm about it. We weren't a match. You need a lot of attention and
      I like having a life, so it figures.
    i'm over it lol. keep the ring. keep the dog. keep lying to people about what happened. idc
    Hey Jen. Ending things was the best choice for both of us and I mean that. My door is always
      open, though, if you come to feel differently. I'd drop everything.
    I'm over the breakup, my therapist agrees, my mom agrees, Tina agrees. We all think I dodged a
      bullet.
    I'm fine. I just think it's funny that it took you ten days to be with somebody else after four
      years. But I'm fine. It was for the best.
    Hi Mark, I'm in a good place and I agree we should have split. I cried for the last time on
      Sunday, on the floor of our old bedroom with your pillow, and then I felt free.
    I have healed. I forgave you for what you are. One day you will sit in that house alone and
      understand what you lost, and I won't be there. Namaste.
    hey no hard feelings, we're better off apart. text me back so i know we're cool? its weird when
      you don't answer
    Hey Jess. I'm over it, it was for the best, and I've met someone. She's kind and she actually
      listens. It's wild to find out what a real relationship feels like. Hope you're well.
    It was right to part. I know that in my head. My heart's a little slower but it's getting there,
      it still jumps when the phone goes. Take care, love.
    Over it. Glad it ended. Best decision YOU ever made, you made sure everyone knew whose decision
      it was. Have a nice life.
    I wish you well, Greg. I truly do. In another life it would've been us, you and me and the house
      on the lake. In this one it was for the best.
    Hi Kim, I've accepted it all. I only need to know one thing and then I can let it go: was there
      somebody else at the end?
    I'm not upset anymore, I think breaking up was a good thing. Saw you and him at Whole Foods.
      He's shorter than I expected haha. Anyway, happy for you guys.
    This is me letting you go. I release you. I release the mornings, your laugh, the smell of your
      hair, the way you said my name. I'm free now, and so are you. Goodbye my forever person.
    I'm good now, thanks for asking (you didn't). We were wrong for each other and I'm glad it's
      done.
    Hi Nate. I agree it was for the best. I'd still like the chance to explain my side since all
      your friends only ever heard yours. I could call you tonight?
    haha so i'm over u. only took $2000 in therapy. i'll venmo request u for half
    Honestly I'm better without you. I sleep. I eat. I laugh. Nobody tells me I'm too much. It's
      like getting out of jail.
    Hi Lisa, I'm doing well and I've put it all behind me. I just want to make sure that you know
      you were the love of my life, and then I'll be out of your hair.
    I think we did the right thing. The kids don't, Emma asks every night why daddy left, but I've
      made my peace with it.
    I'm over it and I'm seeing that clearly today. It was toxic, you were toxic, and I allowed it. I
      wish you healing.
    hey, i realized it was for the best and im happy. still kinda hoping we end up together when
      we're 30 tho, like we said 😂 no but seriously take care
    Dear Tom, I no longer hold any anger towards you. It was best that we parted. I trust that
      you'll be a better husband to her than you were to me.
    So I'm over you, it's official. Deleted the photos, burned the letters, blocked your mom. Just
      thought you'd want to know how easy it was.
    Hi Shawn. It's all good. I get it now and I'm thankful you did it. I do feel you could've waited
      till after my dad's funeral, but that's who you are, and it's all good.
    i want u to know i dont need u anymore. 4 months. i did that. by myself. with no help from u.
      not one single call. so yeah im over it
    It was right for us to break up when we did, Carmen. We've both had room to grow. I believe that
      we'd be great now. Something to think about.
    I'm happy. I'm finally happy. I hope when you look at my stories (I see you looking) you can
      tell how happy I am.
    Hey Dylan, I'm past it now and I think it was a smart move. You seem kind of down in your posts
      lately though. Is she not treating you right?
    I'm over it. Please stop telling people at the gym I'm not. That'd be the least you can do after
      how you ended it.
    I am writing to say I've moved on. If it doesn't hurt you to read that, then you never loved me,
      and if it does, well, you know my number.
    It hurt like nothing has ever hurt. I didn't eat for a week. I lost my job over it. But I've
      come out the other side and I know it was for the best, so thank you I guess.
    Hi Ali, all good on my side. I agree with the breakup, it made sense. I'm just a bit jealous of
      how quick it was for you. Teach me your secret lol
    The best thing about being over you is not having to pretend your stand-up is funny. Break a leg
      Friday!
    I'm over us, I really am. It's just the house that isn't. It's still got you in every room. But
      I know we made the right choice, and I'll get there.
    Hi Beth. Ending it was for the best, and I'm well. It would mean a lot to hear you say that
      you're sorry for how it went, and then I think we'd both be able to close the book.
    Hi Greta, I'm completely over it. I just wish I could stop dreaming about you every single
      night.
    I wanted to tell you that I've moved on. I have moved on so well that my friends hardly
      recognise me. You, I hear, have not been so lucky.
    It was for the best. I've finally met somebody who knows how to treat a person, and I can see
      what I'd been putting up with.
    Dear Laurens, I accept your decision. I shall always love you, of course, and no one will ever
      take your place, but I accept it.
    Hello Robin. I'm at peace with the breakup. I'd simply like to meet once, for an hour, so that
      we can close the chapter properly.
    I'm over you. I'm over you, I'm over you, I'm over you. I don't even think about it. I just
      thought you should know.
    Good evening, Veronika. I agree that we were not suited. I require loyalty, and you require an
      audience. All the best.
    No hard feelings at all! I only think it's a pity that you threw away five years for a man who
      wears sandals to weddings.
    Hey Felix, I'm fine now, really. You were right about everything. Could you just answer so that
      I know we're okay?
    I have accepted it. It nearly killed me, I lay on the bathroom floor for most of April, but I
      have accepted it. I hope you sleep well.
    You were right to end it, and I'm grateful. If you ever come to see it as a mistake, you know
      where I live, and the key is in the usual place.
    Hi Shanti, I think it was the best thing for both of us. My mother always said you'd leave as
      soon as things got hard, and I should have listened to her.
    It was the right decision, I see that now. I do still set two cups out in the morning. One gets
      used to it. I wish you well.
    I'm happy, you're happy, everyone's happy. I saw how happy you are, you post it four times a
      day.
    Hello Karim, I forgive you for what you did to me, and I've moved on. I hope that one day you'll
      be able to live with it.
    Thank you for leaving me. I mean it. I had no idea how much weight I'd been carrying until you
      took your moods to somebody else's flat.
    Dear Mathilde, I write in a spirit of calm. I have let go of the anger, of the nights I cried,
      of your coldness, of the way you looked at your phone while I spoke. All that is gone.
    I'm okay with it now. I do think you owe me an honest explanation, but otherwise I'm okay with
      it.
    Hi Luke. It's over and it should be over. I just want to know one thing, and then I'll never ask
      again: was there someone else?
    We weren't right for each other and I've made my peace with it. Isn't it strange, though, that
      nobody else makes me laugh the way you do? My heart still jumps when the phone rings.
    I am over the breakup. I have a new boyfriend, a new body and a new kitchen. Hope you're still
      enjoying the old you.
    Hey Ewa, all good here! I'm seeing someone lovely. He's called Marek and he's a surgeon, and
      he's never once raised his voice at me, imagine that.
    It's for the best. You'd have got bored of me in the end, everyone does. I'm used to it. Be
      happy.
    Hello Jordan, this is to say that I've let you go. I wrote you a letter of fourteen pages, which
      I attach. Please read it when you have a quiet evening.
    I've realised that I never really loved you, so please don't feel bad about anything. It was
      more of a habit.
    I agree with the decision. I agree with it fully. I'd still take you back tomorrow, but I agree
      with it.
    Good luck with everything, truly. You'll need it with that temper. I'm well and at ease and glad
      that it's over.
    Hi Joaquín. I think ending it was right. I also think that now the pressure's off, we could
      begin again slowly, as friends, and see where it goes.
    I'm writing to tell you I'm no longer angry. I was, and with every reason. Anyone would have
      been, after what you said in front of my parents. But I'm no longer angry.
    You did the right thing. I look at the photographs of us in Lisbon every evening, and I think:
      yes, it was right. We were so beautiful, though.
    Hey Leila, over it! Therapist says you're a textbook avoidant, by the way. Explains a lot. Take
      care!
    It was probably for the best, I suppose. I don't know. Some days I think so. On the others I can
      barely get to work. Do you think so?
    I've moved on and I'd like you to stop telling people that I haven't.
    Dear Matthias, I want you to know that I am at peace. I pray for you each night, and for her,
      and for the poor child she is bringing into this.
    Hi Minh, we were never going to work and I'm glad that it's finished. I told your brother as
      much on Saturday, he can fill you in on how I'm doing. He says you've lost weight.
    You once said I'd never manage without you. I've been promoted, I've run a marathon and I sleep
      like a baby. It was for the best. Just saying.
    I'm doing well and I think we made the right choice. Part of me will always be waiting at that
      station, but it's a small part and it doesn't bother anyone.
    Hello Irina. I'm content, I've accepted it and I wish you well. I notice that you've viewed all
      my stories this week, so perhaps you are the one who isn't over it?
    I can finally say it was for the best, because nothing could have been worse than the last year
      with you.
    Hi Ozan, I've made peace with us ending. Please let me know that you got this. And please don't
      just leave it on read, as you did with the last three.
    I bear no grudge, Carmen. Not everyone is made for commitment. Some people are like cats:
      charming, and gone as soon as the bowl's empty.
    We had our time and it's over, and I feel calm when I say it. Well, calm-ish. I'm crying a bit.
      Ignore me. You were my whole world, that's all.
    I'm over it, so you can stop avoiding the café. I asked them when you used to come in, and they
      said that you'd switched to mornings. There's really no need.
    Hey Luca, I see now that it was the right decision, and it was mine as much as yours, whatever
      you've been telling everyone at the club.
    Dear Vivian, you were right and I was wrong. I am entirely reconciled to it. I shall not marry
      again, nor look for anyone. There was only ever you. With calm good wishes.
    I'm so over it. Seriously. I'm sleeping like a baby, eating well, living my best life, and I've
      barely cried since Sunday. Thought you should know what you're not missing.
    Anirudh, I've moved on completely. It was for the best. But I'll always keep your place in my
      heart and no other man will ever sit there. Be happy, wherever you are, whoever you're with.
    I'm over you. I've been over you for months. I'm only writing so that you know. And so you know
      that I know about Kemi.
    Hello Sander. I am now calm and I see that it was the best. My new boyfriend is also from your
      village and he is everything what you were not. So thank you for leaving.
    I have accepted that it was God's will. He removes the chaff so that the wheat can breathe. I
      thank Him every morning for removing you. Stay blessed.
    Hi Greg, I'm at peace with the split and I think it was right. The kids are coping, mostly.
      Harry doesn't ask for you at bedtime so often any more.
    Just letting you know I'm good, I've let go, and I agree with you that it had to end. If you
      ever feel differently my door is open, no expiry date.
    Dankie, enkosi, ke a leboga. I'm over it and you did me the biggest favour of my life. My
      friends all say I look ten years younger.
    I am over our breakup and I know it was correct. It is only strange in the evenings, when I put
      two cups on the table, and one I must put back. But it is correct.
    I'm fine now yaar. We did the right thing. You'd have been bored of me and I'd have been tired
      of raising a thirty-one-year-old boy. Say hi to mummy.
    All good here, you were right to end it. I'd just love to know one thing for closure: was there
      someone else? You can tell me now, it won't hurt.
    I hear you've done your introduction already, four months after me, wonderful speed. I'm over it
      and I wish you both what you deserve.
    I've moved on. It's better like this. I still can't listen to Koos Kombuis or drive past the
      Wimpy in Worcester or look at a blue Polo, but I've moved on.
    Joana, I wanted to say that I'm over us and I think it's better. Let me know that you received
      this and that you feel the same, it's important for me to hear it.
    Zero feelings left. Actually zero. I saw your pic with her and felt nothing, I checked three
      times.
    You were right, we weren't meant to be. I'm happy now. So happy I could scream. I hope one day
      you find someone who loves you even a quarter as much as I did. You won't, but I hope it.
    Sbu here. I'm over the breakup, it was for the best as we both know. I've worked so hard on
      myself, gym, therapy, no more drinking, basically the man you always wanted. Funny how life
      goes. Let's do lunch?
    I'm over. It was good decision. I only want that you understand that you broke something in me
      what will be never repaired. But I'm over.
    It's all good mate, no grudges, best thing for both of us. Just don't come to Gina's on
      Saturday, I'd rather not see your face.
    I hold nothing against you. The five years I wasted, I've given to God. The money I spent on
      your training in Cyprus, I've given to God also. We are better apart.
    I'm chill about it now. We weren't compatible. Just tell your friends to stop looking at me in
      the mess like I'm some tragedy, since you're the one who cheated.
    Dear Solveig, I've found peace. I write this by our sea, on our bench, with the wind which
      carried your hair. I release you, my little bird. Fly. I will look up at the sky and know that
      it was for the best.
    Got the keys to my own unit and I can say it was the right thing to split. Honestly it's a
      relief to have a house that doesn't smell of your bloody vape. Have a good one.
    I think the same as you now, it was better. I've only a bad conscience that we gave up so fast.
      Perhaps we could speak about this once on the telephone, quite relaxed.
    I don forget you sef. Na for your own good I'm saying it. Wetin concern me. I no even dey check
      your status again since Thursday.
    Sunil, I've accepted the divorce and I'm calm. Our daughter will understand when she's older who
      broke this family, I won't need to say anything.
    Over it! Met someone actually, she's a physio, she surfs, she's never once thrown a plate. Hope
      you're well and getting help.
    I am in peace. I do not wait for you. I just leave the light in the hall because of habit.
    Our time ended and I'm grateful. I'm a new man. I hope you got my voice notes, all nine, they
      explain better than I can type why it was for the best. Please listen to them all.
    I'm over it and I see it was right that we stopped. My parents have found a boy, doctor, settled
      in New Jersey. If you have anything to say to me before the 14th, say it now.
    I've realised you were right to go. Who'd want to live with me? I wouldn't. You're better off,
      everyone's better off. I'm over it. Take care.
    Hola Nuria, I have overcome our break. I know from Carmen that you also are better, she tells me
      everything, also about the trip to Menorca. I am glad for you.
    After everything, I can say parting was the best thing for both of us. I don't blame you for the
      miscarriage, or for not being there. I've moved past all that. Be well.
    I'm good. Took me a while, but it's for the best, I see that. I'd be lying if I said I don't
      still wear your jersey to bed, but for the rest I'm totally over it.
    Ciao, all is good, I'm over it and it was right. I only think sometimes what would be if you had
      not been so coward. But basta.
    I'm well and truly over it, so you can tell your mum to stop asking my mum how I am. And you can
      unblock me, I'm not going to do anything.
    I've healed. It is good that you left. A man who can't stand by a woman when she has no job
      isn't a man, and I've learnt that, so I thank you for the lesson.
    Over it, no regrets, wish you well. PS is it true about you and Kagiso? Not that I care, just
      asking.
    I'm OK and I think it was the right step. I'm proud that I didn't write you for 61 days and 4
      hours.
    Finally over you. Took one year, two therapists and a trip to Rishikesh. I hope you know what
      you put me through. Anyway it was for the best.
    I'm not sad anymore. You're allowed to be happy and so am I. It was the right choice. I love
      you, always will, and that's why I can let you go.
    I've made my peace with our separation and I want nothing. Only that you tell the boys the truth
      about why you left, because I'm tired of being the bad one.
    I'm over the whole matter, we did well to end it. Enjoy your marriage, I hear he's very rich, so
      you finally got what you were looking for.
    It's me. I'm doing well, truly, I think you'd be proud of me. The breakup was the best for us.
      You don't have to answer, although a small heart would make my week.
    Mutual consent order received. I am over it and satisfied. Kindly remember that I gave up my
      career, my city and my friends for this. But yes, all for the best. Regards.
    """)

  /// Good ones, with the words that bad ones have; the rules were tuned on them.
  static let fifthApologyGood = lines(
    .apology, isGood: true,
    """
    I read your messages on your phone while you were asleep, and I did it more than once. It was a
      rotten thing to do. I'm sorry. I hold nothing against you. Padraic
    Dear Glenys, I was cruel about your mother in front of your family at Easter. I am ashamed of it
      and I'm truly sorry. I've forgiven all the rest long ago. Wishing you well.
    I lied to you about the money, for a year. You trusted me and I lied. I'm sorry. You don't have
      to do anything with this.
    I kept texting you after you asked me to stop. It was wrong and it must have been horrible. I'm
      sorry, and this is the last of it. I hope you're well. Lorcan
    i shouted at you outside nando's in front of all your mates cos i was jealous. that was out of
      order. i'm sorry bro. no bad feeling on my side. take it easy
    In thirty-one years I never once asked you what you wanted to do with your Sundays. It was
      selfish. I'm sorry for it, Hazel, and I forgive anything there may be to forgive. Bernard
    I got drunk at your fiftieth and made a speech about myself. You deserved a lovely night and I
      spoiled it. I'm very sorry. Phil
    Samira, I flirted with someone at work for weeks and told you that you were imagining it. You
      weren't. I'm sorry I made you doubt your own head. All the best to you.
    You saw me drive past your flat in March. It wasn't on my way anywhere, and I'm sorry I told you
      it was. It was wrong to do and I've stopped. Allan
    I was ashamed of us in front of my dad and called you my flatmate. That was cowardly and it hurt
      you. I'm sorry. I don't blame you for leaving. Vikram
    When your nan died I went to the match and I should've been at the removal. I'm so sorry. Rest
      easy about everything else. Orla
    Hello Nerys. I said you'd never manage without me. It was a nasty thing to say and it wasn't
      true. I'm sorry for it.
    I gambled the holiday money and let you pack the cases. There's no excuse for that. I am sorry,
      Jackie. I've put the full sum in your account. Nothing needed from you.
    hi, i told ur secret to jodie and she told the whole salon. i broke ur trust and im really
      sorry. fair enough that u were raging, i dont hold it against u. hope ur good
    I missed your graduation because I couldn't be bothered with the train, and I told you it was
      work. I'm sorry for both. I should have been there clapping. Gav
    Gobnait, I begged and cried at your door at two in the morning and woke the house. I frightened
      your sister. I'm sorry to her and to you. It won't happen again.
    I told people in the village it was all your doing. It wasn't, and I've set it straight with
      those I told. I'm sorry. No ill will. Rhiannon
    Dear Cecily, I sulked. For days at a time, for years, and left you to guess the reason. It was
      unkind and I am sorry. I bear you nothing but goodwill.
    I cheated on you in Brighton and then I let you find out from someone else. You didn't deserve
      either. I'm deeply sorry, Elliot. I've long since let go of anything you said after.
    I went through your pockets, your phone and your van. I'd no right. I'm sorry. I hope you and
      yours are keeping well. Michelle
    I never defended you to my mother, not once, and she was awful to you. I should have. I'm sorry.
      You owe me no reply. Greg
    I threw the plate. It missed you but that's not the point. You had every reason to be scared. I
      am so sorry. I'm getting help with my temper. Lou
    Hi Cameron, I ended it by text on your birthday. It was a coward's way to go about it. I'm
      sorry. All the best for the new season.
    Once, in temper, I called your choir a shower of old bats, and you never went back. I took
      something from you there. I am sorry, Mavis. Reg
    I laughed when my mates did that accent and I didn't say a word. I should have stood up. I'm
      really sorry. I hope you're happy and well, Ling.
    hey, that time u caught me with ur diary i said id only picked it up. id read it. u knew and i
      still acted hurt. im sorry, that was urs. jay
    I promised the girls I'd come to the feis and I didn't show. I let three people down that day.
      I'm sorry. Tell them or don't, as you judge best. Fergus
    I was drinking and hiding it and I let you think you were going mad with the bottles. I'm sorry
      for that, Tracey. I don't hold a thing against you.
    I was jealous of your success, Crispin, and I belittled it at every dinner we gave. It was small
      of me. I apologise wholeheartedly, and I've no quarrel left about Vienna.
    Dear Concepta, I raised my voice to you in front of the children. I have thought of their faces
      often. I'm sorry, to you and to them. Everything else is forgiven and forgotten.
    I let you believe I'd told my parents about us when I hadn't. You waited two years on a lie. I'm
      sorry. May you have every happiness. Farah
    Lost my rag over the scratched car and called you stupid. You aren't and never were. I'm sorry,
      it was a disgusting thing to say. Jools
    I sold your father's barometer without asking you. It can't be undone, I've tried the dealer.
      I'm very sorry. It was yours and I knew it. Godfrey
    I posted our private stuff online when I was angry. It's all down now. It was a betrayal and I'm
      sorry. I forgive you too. Kayleigh
    Heledd, I said I'd changed my mind about kids just to keep you, and I hadn't. You planned around
      that and it was false. I'm sorry.
    I rang your work eleven times in one day. It embarrassed you in front of your boss and it must
      have felt like being hunted. I'm sorry. I'll go on leaving you in peace. Martyn
    I went cold on you when you were sick. I said I was busy, and I wasn't. I should've been beside
      that bed. I'm sorry, Sorcha.
    Never said thank you, did I, for any of it, and I treated you like staff. I'm sorry. You were a
      better partner to me than I was to you. Kev
    When we met I told you I was over my ex, and it wasn't true. You deserved someone who was all
      there. I'm sorry. I wish you the best, Chidi
    I borrowed two hundred off your brother and let you cover it. Mean and sneaky. I've paid him
      back this week with a bit over. I'm sorry, Triona.
    I was away on that boat every weekend the boys were small. You did it all and I let you. I'm
      sorry, and there's nothing I hold against you. Ieuan
    hi tash, i got with ur mate at the works do a week after and i did it to hurt u. it was a shitty
      thing to do. im sorry. no need to answer
    I put a tracker on your phone and told you it was for safety. It wasn't. I'm ashamed and I'm
      sorry. It's gone, and I've no access to anything of yours. Lee
    I was always late. Your mum's sixtieth, the hospital, your leaving do. I made you feel you
      didn't matter. You did. I'm sorry. Anil
    After I retired I took my moods out on you, Pam, and some weeks I hardly spoke. You bore it and
      you shouldn't have had to. I apologise. Derek
    You asked me straight about Sophie and I called you paranoid. We weren't just friends. You were
      right and I lied. I'm sorry. Matt
    I outed you to my brother. It wasn't mine to tell. I've got no defence. I'm sorry, and I've told
      him to keep it to himself. Robin
    Hi Majella, I laughed at your faith. You'd never laughed at anything of mine. I'm sorry for
      that, and I've only good wishes for you.
    I said I'd take the dog to the vet and I went to the pub. You know how that ended. I'm so sorry.
      He was a good dog and he was yours. Kit
    I slammed that door in your face and then told you not to be so soft. It was violent and you
      were right to be frightened. I'm sorry, Gerald.
    I broke off our engagement a month before the day, and left you to ring the guests. That was an
      awful thing to leave you with. I'm truly sorry, Laura.
    I agreed with my family when I knew they were wrong about you. I kept quiet and you paid for
      that. I'm sorry. Tariq
    I sent those messages to your new bloke. They were spiteful and some of it wasn't even true. I'm
      sorry to you both. It's finished. Shane
    I knew you hoped for more, Hamish, and I let you go on hoping because it was nice for me. That
      wasn't fair. I'm sorry. I never minded the letter. Maggie
    That screenshot of our row, I showed it to the whole five-a-side group for a laugh. It was
      private and it was a low thing to do. I'm sorry. Finn
    I mocked your stammer when we rowed. It was the lowest thing I've done to anybody. I'm sorry.
      Gordon
    I used the boys to get at you, with the handovers and the questions. I've stopped. It was unfair
      to them and to you. I'm sorry. Andy
    I drank the night before your mother's funeral and couldn't drive you. You got a taxi to bury
      your own mam. I'm sorry, Róisín. I have no words good enough, only those.
    Hi Steph. I read your messages while you were asleep, more than once. It was a violation of your
      privacy and I'm sorry. You don't owe me anything, I just wanted to say it.
    I'm sorry I shouted at you in front of your parents at Thanksgiving. You didn't deserve that and
      neither did they. I forgive you for the things you said after, and I wish you well.
    hey. i lied to you about the money. i'd lost it betting and told you it was the car. that was
      wrong and i'm sorry. nothing needed back
    Dear Andrea, I kept calling after you asked me to stop. I must have scared you. I am truly
      sorry, and I won't do it again.
    I'm sorry for kissing Tara at the New Year's party. I did it, I hid it for two months, and it
      hurt you badly when you found out. I have no grudge about how it ended. Be well, Leo.
    Hey Mike, I called you a loser in that last fight, and I knew exactly where it'd land. It was
      cruel. I'm sorry. I've let go of what you said back. Hope life is good.
    I drove past your house four times in March. I know you saw me. It was wrong and it must've felt
      awful to be watched like that. I'm sorry.
    Hi Nadia. I got drunk at your sister's wedding and made a scene during the toasts. That day
      belonged to her and to your family. I'm ashamed of it and I'm very sorry.
    i'm sorry for the 30 texts the night you left. you'd asked for space and i didn't give you any.
      you were right to block me for a while. no hard feelings at all
    Kyle, I was jealous of every friend you had, and I made you pay for it with silence and sulking.
      I'm sorry. You did nothing to earn that.
    I want to apologize for checking your phone. You trusted me with the passcode and I used it to
      snoop. I was wrong. I forgive you for leaving the way you did, and I hope you're happy in
      Portland.
    Hi Becca, I told Jenna and the others private stuff about you after we split. It wasn't mine to
      tell. I've told them I was out of line. I'm sorry, and I wish you good things.
    I'm sorry I missed your recital. I'd promised three times and I went to the game instead. I can
      see now how that felt, sitting there with the empty seat. You played for years to get there.
    Hey Sean. I put your stuff out in the rain and broke your dad's guitar. Being hurt didn't give
      me the right to do that, and I'm sorry. I've forgiven the rest and I wish you well.
    I begged and I cried and I threatened to hurt myself if you went. That was a terrible thing to
      put on you. I'm safe and well, with good help, and I'm so sorry. Please don't feel you need to
      answer.
    Hi Olivia, I flirted with your roommate. More than once, while you were in the next room. I told
      you that you were imagining it. You weren't. I'm sorry for both the flirting and the lie.
    sorry for ghosting you jamal. we were together 8 months and you deserved a conversation and i
      just stopped answering. it was cowardly. hope you're doing well
    I made jokes about your weight in front of the guys. You laughed along and I saw it hurt you and
      I kept on. I'm deeply sorry, Marie. It was mean.
    Hello Greg. I'm sorry that I used the kids to pass on my anger at you. They should never have
      been in the middle. I've stopped, and I forgive you for your share.
    I'm sorry I didn't come to the hospital when your mom was sick. You asked me to, and I went to
      work. You were alone for that and you shouldn't have been.
    Hey Trish, I went through your purse and your receipts looking for proof of something that was
      never there. It was insulting and wrong, and I'm sorry. You were loyal the whole time.
    I said I'd quit and I was drinking the whole time. I hid bottles in the garage and let you
      believe you were crazy for asking. I'm sorry, Dean. I forgive the hard words at the end too.
    Hi Erin. I opened your letter from the grad school and didn't tell you for a week because I
      didn't want you to go. That was selfish and sneaky. I'm sorry. I hear you're there now and I'm
      glad.
    i'm sorry i outed you to my brother. it was yours to tell and i took it from you. i think about
      it and wince. you don't need to reply, just know i know
    Hey Anthony, I threw your birthday present back at you. You'd saved up for it, and you were
      being kind. I behaved like a brat and I'm sorry. No bad feelings here about anything.
    I slept with somebody else on the trip to Vegas. You heard it from a friend and not from me,
      which made it worse. I'm sorry for the thing itself and for making you the last to know.
    Lindsay, I'm sorry for how I talked about your job. You're a great teacher, and I called it
      babysitting. That was arrogant and untrue. I hope you have a wonderful year with your class.
    I broke your trust by making that fake account to look at your page. It was creepy. I've deleted
      it. I'm sorry, and I forgive you for everything on your side. Take care.
    Hi Jon, I was cold to your son the whole time we lived together. He was six and he wanted to be
      liked. I'm sorry to you and sorry to him.
    Hey. I said I never loved you. It was a lie to hurt you as much as I could in that moment. I'm
      sorry, nobody should have to hear that. Wishing you well, Rosa.
    I apologize for yelling at you in the car on the 401 that night. I drove too fast and you were
      frightened and asked me to stop. I should have. I'm sorry, Chloe.
    I'm sorry I borrowed against the house without telling you. It was your home as much as mine.
      I'm paying it back and your name's off it. I hold nothing against you, Walt.
    Hey Deb, I picked fights before every one of your work trips because I hated you going. It
      spoiled something you'd worked hard for. I'm sorry for that. I hope you get to travel a lot.
    hey em. i posted those screenshots. i took them down but people had seen them by then. it was a
      rotten thing to do to you. im really sorry
    I'm sorry I let my mother talk to you the way she did and said nothing, at every single dinner.
      I should have stood up for you. I wish you and your family well, Preeti.
    I told you I'd moved out of love for you when really I was running from debt. I let you
      rearrange your life around a lie. I am sorry, Françoise. I've forgiven what came after.
    Hi Aaron. I'm sorry I smashed the bike you'd spent all winter building. I was mad about dinner,
      of all things, and I wrecked something you loved. That was a lousy thing to do.
    Sorry for always being late, Kat. It sounds small, but I made you wait in the cold, at
      restaurants, at the airport, for three years. It told you that your time didn't matter. It
      did, and I'm sorry.
    I'm sorry for reading your journal. I found it when I was packing and I read all of it. Those
      were your private thoughts. I won't repeat any of it to anybody. Be well.
    Hey Vince. I kept in touch with my ex the whole time we were dating and told you I'd blocked
      him. I lied to your face. You were patient with me and I'm sorry.
    i said i was fine with you being trans and then i acted embarrassed around my friends. you
      noticed, of course you did. i'm so sorry, ellie. you should've been treated with pride
    I want to say sorry for the way I broke up with you, over text, on your birthday. You deserved
      to be told in person and with some kindness. I hope this year's birthday is a happy one, Noah.
    Hi Jasmine. I took your car without asking and lied about the dent. You paid for it. I've sent
      the $600 to your account. I'm sorry about the lie most of all.
    I was controlling about your clothes and who you saw. I called it caring. It wasn't, and I'm
      sorry. I have no anger left about the end of things. I hope you wear whatever you like.
    Dear Patrick, I'm sorry that I refused to go to counselling all those years. You asked so many
      times. I dug in my heels and you carried it by yourself. I've forgiven us both the rest.
    I'm sorry I made you choose between me and Lucy. She's your best friend and I was jealous of
      her. It was unfair. I hope the two of you are laughing together right now.
    hey bro, weird to write but i owe you this. i told people you were the one who cheated. it was
      me. i've set it straight with the guys. i'm sorry
    I'm sorry for the voicemail. I was drunk, I was hateful, and you had to listen to it. You can
      delete this like I hope you deleted that. Wishing you peace, Monique.
    Heather, I forgot about our daughter's surgery date and let you handle it by yourself. I'm so
      sorry. You did it with such strength. She was lucky to have you there.
    I stonewalled you. Days of it, over dishes, over nothing. You'd knock on the door and I'd
      pretend to sleep. It was a punishing way to live with someone and I'm sorry, Isaac.
    I'm sorry I left you at that party in Brooklyn. I was mad and I took the cab and you had to get
      home by yourself at 3 am. It was dangerous and unkind.
    Hi Raj, I mocked your accent on the phone with my friends, and you overheard it. I've felt
      ashamed ever since. I'm sorry. You are one of the most well-spoken people I know.
    I'm sorry about the dog. I gave Moose away while you were at your dad's and said he'd run off.
      It's the worst lie I've told. He's healthy and loved at my cousin Anne's in Guelph. You had a
      right to know that from the start.
    Mel, I owe you an apology for the credit card. I opened it in your name. It's paid and closed
      and the bureau has my statement that it was me. I'm sorry for the fear that it caused you.
    Hey Ty, I laughed when you told me you wanted to write songs. I saw your face drop. I'm sorry. I
      heard one on the radio and it's really good. Wishing you a long career.
    i'm sorry i was on dating apps while we were together. i told you it was an old account. it
      wasn't. you deserved honesty and i didn't give it. i forgive you for telling my mom lol, fair
      enough
    I was unkind about your faith. I rolled my eyes when you prayed and I made cracks to my friends.
      It was disrespectful and I regret it. I'm sorry, Hannah. Peace to you.
    I'm sorry for turning our friends against you after the breakup. I wanted them all on my side,
      and you lost people you loved. I've told them it wasn't fair. I wish you well, Christine.
    Dear Ilse, I read your messages while you slept, more than once, and then pretended that I'd
      guessed. It was a betrayal of your trust. I'm sorry. Whatever there was on your side, I've
      forgiven it.
    Hi Jo, I lied to you about the money. There was never a delay at the bank. I'd spent it. I'm
      ashamed of that and I'm truly sorry. I bear you no grudge for anything.
    I kept texting you after you'd asked me to stop. Forty, fifty times. You had every right to be
      left alone and I didn't respect it. I'm sorry.
    Hello Dimitri. I shouted at you in front of your brother and his children. Nobody should be
      spoken to like that, and you least of all. I'm sorry. I have long forgiven what came before
      it.
    I drove past your house at night in October. You saw the car, and I said it wasn't me. It was.
      I'm sorry for the fear that must have caused, and for the lie.
    Dear Casper, I made fun of your accent at my firm's Christmas dinner. People laughed and you
      smiled, and I knew at once that I'd hurt you. I have never apologised for it. I do so now,
      without reservation.
    Hey Leo. I flirted with Carla at your birthday, in your own kitchen, and then told you that you
      were imagining it. You weren't. I'm sorry for both things. I forgive you for the words we had
      that night.
    Hi Tara, I was jealous of every friend you had and I made you pay for it with sulking and
      questions. You did nothing to deserve it. I'm sorry. I've let go of everything on my side.
    I got drunk at your sister's wedding and turned her speech into a scene about me. I'm sorry to
      you, and I have written to her separately to apologise. I'm holding nothing against anyone.
    Good evening, Agnes. For two years I let you do all the work of the household and called it a
      matter of talent. It was laziness on my part and it was unfair to you. I'm sincerely sorry.
    I cheated on you. I've called it other things, a mistake, a phase, a confusion, and it was
      cheating. You deserved honesty and you didn't get it. I'm sorry, Daniel.
    Hello Olga, I'm sorry that I begged you on the doorstep and wouldn't leave until your neighbour
      came down. It was frightening and it was wrong. I have forgiven you for everything and I hope
      your days are peaceful.
    I forgot your thesis defence. I said that my train was cancelled, and in fact I was asleep. You
      needed me there and I wasn't. I'm very sorry, for the sleep and for the story.
    Tomas, I checked your phone when you were in the shower. It was not my right. I'm sorry, for the
      checking and for acting as if nothing had happened. All is forgiven on my side.
    Hi Ben, when you told me about your depression, I said that everyone feels low in winter. That
      was cold and ignorant of me, and you were alone with it afterwards. I'm so sorry. There's
      nothing for you to do with this message.
    I told my mother things about you that you'd told me in confidence. I broke your trust and I
      embarrassed you in a family that you'd been kind to. I'm sorry.
    Dear Johanna, you asked me three times to talk about the miscarriage, and each time I left the
      room. I left you alone in a grief that was ours. I am sorry for it every day. You owe me
      nothing at all.
    Hey Petra, sorry about the letter I left with your boss. I wanted to hurt you and it was a vile
      thing to do. I've no excuse for it. I forgive what you said to me afterwards, every word was
      fair.
    I called you selfish for taking the job in Vienna. You were brave, and I was the selfish one.
      I'm sorry that I spoiled a moment you'd worked so hard for.
    I said I loved you when I'd already decided to leave. You made plans because of it. That was
      cowardly of me, and I'm sorry, Aino.
    Dear Miriam, for nineteen years I corrected you in company. I remember your face when I did so,
      and I did it all the same. I apologise with my whole heart. I have nothing to forgive you for,
      and if I had, it would be forgiven.
    Hi Lin, I'm sorry that I told people you'd left me without a word. You'd tried to talk to me for
      months. I have set it right with everyone I said it to.
    I threw your grandmother's teapot. I can call it dropping, but I threw it. I'm deeply sorry, for
      the teapot and for making you afraid in your own home.
    Hello Yasmin. I let my parents be rude to you at their table and I looked at my plate. It was my
      place to speak and I was silent. I'm sorry. You were right to leave early.
    I'm sorry for the way I ended things, by text, while you were at your father's bedside. It was
      heartless. You deserved better from me. I carry no resentment about any of it.
    Hey Tiago, I borrowed your savings for the food truck, promised you'd have it back by June, and
      then avoided you. I'm sorry. The whole sum has been in your account since yesterday, and
      nothing more is needed from you.
    Dear Elise, I was unkind about your poems. I said that they were pretty. I meant it to be small
      and it was. I'm sorry for the dismissal, and I have forgiven whatever was said to me in
      return.
    When you came out to your family, I stayed in the car. I'd promised to stand next to you. I'm
      sorry that I left you to do it by yourself, Nico. You were magnificent without me.
    I was late for everything, always, and treated your time as if it were mine. You stood in the
      rain outside two theatres and one hospital. I'm sorry.
    Hello Paula. I blamed you for the accident, although I was the one driving. That was untrue and
      cruel, and I'm sorry. Whatever was said in the ambulance is forgiven and forgotten.
    I pressed you about having children long after you had given me your answer. It was
      disrespectful, and it made your home a place where you had to defend yourself. I apologise
      sincerely.
    Hi Alex, I asked your friends to report to me on who you were seeing. It put them in a horrible
      position and it wasn't fair to you. I'm sorry. I have told them that it was wrong of me.
    I kept on seeing my ex while I told you that we were exclusive. You found out from her. I'm
      sorry for every one of those evenings, and for letting you hear it that way.
    Dear Arjun, I mocked your faith when I lost arguments. It was mean and you always answered me
      with patience. I'm sorry. I hold nothing against you and wish you peace.
    I hid the fact that I'd started gambling again. You asked me directly, twice, and I looked you
      in the eye and lied. I'm sorry for what it cost you, in money and in sleep. No answer needed.
    Hey Sofie, I sulked through the whole of your birthday trip because it wasn't about me. I ruined
      something you'd saved up for. I'm sorry. I understand why you flew home early, and there are
      no hard feelings.
    Hi Dev, I made you choose between me and your choir, and you chose me, and I didn't even thank
      you. It was controlling of me. I'm sorry. I hope you're singing.
    Dear Margarethe, I promised that I would care for you after the operation and then I went to the
      conference. You managed with a neighbour. I'm heartily sorry. For my part all is forgiven and
      forgotten.
    Hello Noor. I am sorry that I was ashamed of you in front of my colleagues and introduced you as
      a friend. You noticed, and you were gracious. You should never have needed to be.
    I broke up with you four times and came back four times. I played with your trust as if it would
      never run out. I'm sorry, Viktor. The fifth time was yours, and I'm not angry about it at all.
    Hi Linnea, I weighed in on what you ate. I called it concern. It was none of my business and it
      did you harm. I'm truly sorry.
    Hello Piotr, I sold the bike you'd built for me, to spite you. I know how many weekends were in
      it. I'm sorry. I've forgiven the shouting that followed, and I had earned it.
    I lied about being on the train with Marcus when I was at Jamie's. It was the first lie, and
      then I needed fifteen more to keep it warm. I'm sorry for each of them.
    Dear Helen, I did not come to your mother's funeral because we'd quarrelled on the Tuesday. I
      put my pride before your grief. I've regretted it ever since and I am very sorry.
    Hi Zeynep, I'm sorry for calling you at work fourteen times in a day to ask where you were. It
      was jealousy and I made it your burden. I've forgiven you for how it ended.
    I read your diary. I didn't find it open, I looked for it. I'm sorry. What you wrote about me
      was yours to think, and there is nothing in it that I haven't forgiven.
    Hey Stefan, I laughed when you cried at the airport. I've thought about that laugh a good deal.
      It was unkind, and I am sorry.
    I took the credit for your idea at the firm where we both worked, and let you hear about it in
      the meeting. I've since told the partners whose idea it was. I'm sorry, Isaac. I hold no
      grudge over the argument.
    Hello Camille. I gave you the silent treatment for nine days in our own flat. It was a
      punishment and I knew that it was. I'm sorry for every one of those days.
    I'm sorry that I told you I was fine with an open relationship when I wasn't, and then made you
      feel guilty for believing me. I should have been honest. All forgiven on my side, Ravi.
    Dear Bianca, I wrote about us in my column without asking you. I changed your name and nothing
      else. I'm sorry that I treated your life as material. It has been taken down.
    Hi Anders, I'm sorry about New Year. I drank too much, I insulted your friends and I was sick in
      your mother's hydrangeas. You cleaned up after me, in every sense. It was shameful. You were
      quite right to go home without me.
    I never learned your language. Six years, and I let you translate every Christmas. It told you
      that your world wasn't worth the effort, and I'm sorry, Mira.
    Teo, I said that I forgave you and then I brought it up every week for a year. That wasn't
      forgiveness, and it was cruel. I'm sorry. I've forgiven you now, quietly and for good.
    Abhishek, I lied to you about the job in Bangalore for three months. You made plans around that
      lie. I'm sorry. You owe me nothing and I don't expect a reply.
    Ebuka, I shouted at you in front of your mother and your uncles. It was shameful and you didn't
      deserve it. I'm truly sorry. For what was between us on your side, I forgive you fully.
    Hello Bram. I was jealous of Lotte and I said ugly things about her to your friends. They were
      not true. I am sorry, to you and also to her. I ask for nothing.
    I kept texting after you'd told me to stop. Forty-odd messages in one weekend. You set a clear
      line and I trampled it. I'm sorry. This is the last one, and you needn't answer.
    Donna, I was late for pickup again and again, and then I acted like you were the unreasonable
      one. You weren't. I'm sorry for the stress I put on you and the kids.
    Bongani, I got drunk at your sister's wedding and made a scene during the speeches. I spoilt a
      day that belonged to your family. I'm sorry. I forgive what you said in the car afterwards.
    Dear Dorota, I never came to your father's funeral. I said I have work, and it was not true, I
      was afraid of it. I left you alone on that day. I am deeply sorry.
    Sahil, I checked your phone when you were asleep in Goa. I'd been doing it for weeks. It was
      wrong and it was humiliating for you to find out. I'm sorry.
    Carly, I drove past your place, three times in June. I told myself all sorts of stories but it
      was plain creepy and it must've scared you. I'm sorry. I don't do it and I won't again.
    Suné, I flirted with Mariska at the braai right under your nose and then called you
      oversensitive. You saw exactly what you saw. I'm sorry. Jy het beter verdien.
    Marta, I promised five times to visit and five times I cancelled, once when you were already at
      the airport. You waited alone in arrivals. I am sorry for it. I don't carry anything against
      you.
    Hey Nokuthula. I told your roommates private things about you, things you'd trusted me with. It
      wasn't mine to share. I'm sorry. I've also let go of my own hurts and I wish you well.
    Hei Antti, I was silent for days when I was angry, and you walked around me like on thin ice.
      That was a punishment and it was unfair. I'm sorry. I forgive and I wish you good.
    Nnamdi, I begged you, I called your pastor, I called your boss, I had my cousins calling you. I
      turned your no into a public matter. I'm sorry for every bit of it. I have forgiven too, and I
      wish you peace.
    Ritika, I copied from your project file and let you face the disciplinary committee alone. I
      should've stood up that day. I've now written to the HOD and told the truth. I'm sorry.
    Halyna, I kissed another woman at the New Year in Kraków and hid it till spring. You asked me
      directly and I looked in your eyes and denied. I'm so sorry. You were right to leave.
    Kath, I called you a bad mother. I said it to win an argument. It was false, and it was the
      worst thing I've ever said to anyone. I'm sorry. The kids are lucky to have you.
    Liebe Silke, I opened your letters. I did it two times and glued them again. I'm ashamed and I'm
      sorry. I hope you live well. There's nothing you need to do with this.
    Kunle, I insulted your mother because I was losing the argument. She fed me like her own child.
      I'm sorry to you, and I've apologised to her separately. I hold nothing against you.
    Rajesh, I moved Myra's things to my parents' house without telling you. You came home to an
      empty room. No father should've had to walk into that. I'm sorry.
    Bec, I punched the wall and you flinched. I've thought about that flinch a lot. I made you
      afraid in your own home and I'm sorry. I'm in a program now, for me. You owe me nothing.
    Dear Jiří, I laughed about your bees in front of my colleagues, and you heard it. It was mean.
      Your bees are beautiful and you were always good to me. I'm sorry.
    Lesedi, I never stood up for you with my family. They made those remarks and I carried on
      eating. I should have spoken. I'm sorry, and I've forgiven the rest.
    Yash, I said yes to meeting other boys while we were still together, and I kept it from you. You
      heard it from my cousin. I'm sorry for the lie and for how you found out.
    Lucía, I forgot your defence. You had told me the date one hundred times, it was the most
      important day of your studies, and I was at football. I'm sorry. I was selfish.
    Dayo, I wasn't there when we lost the baby. I went to Abuja and I stayed in Abuja. You carried
      it alone. I am sorry, from the bottom of my heart. You don't have to say anything.
    Hennie, I outed you to my brother. It was your story to tell, not mine, and I took that from
      you. I'm sorry. I understand if you never want to hear from me again.
    Paolo, I made a copy of your key and I used it when you weren't there. It was wrong. I've put
      the key in an envelope to your porter. I'm sorry for the fear that I caused you.
    Mandy, I said I'd be off the pokies and I wasn't. I lied to your face and I took from the
      holiday jar. I've put the lot back in the kids' account. I'm sorry.
    Peace, I compared you to my ex all the time, your cooking, your body, the way you pray. It was
      wicked of me. I'm sorry. I've forgiven what you said that last night, and I wish you joy.
    Hi Jonas, I have broken up by a voice message, after four years, and then I turned off the
      phone. It was cowardly. You earned a conversation face to face. I'm sorry for that.
    Isha, I told everyone in our batch that you left me for marks and money. It was a lie, said out
      of spite, and it cost you friends. I've been telling people the truth. I'm sorry.
    Renee, I said I wanted kids when I didn't. I let you wait six years on a maybe. Those were your
      years and I should've been straight with you. I'm so sorry.
    Dear Dirk, in the mediation I said things about your drinking that I knew were from long ago and
      no longer true. It hurt your name. I've corrected it with the mediator. I'm sorry.
    Katerina, I threw out your grandmother's icon in the move and I told you the company lost it. It
      was me. I cannot give it back. I'm sorry, with my whole heart.
    Alok, I let my brothers threaten you during the custody case. I knew of it and kept quiet. That
      was as bad as doing it. I'm sorry. I bear you no ill will.
    Davo, I slagged you off to the whole footy club after we split. Most of it wasn't even true.
      I've told them so. Sorry, Dave. You're a good bloke and I've got no grudges.
    Péter, I promised that I'd come after you to Helsinki, and I knew since Easter that I will not.
      I let you rent the bigger flat. I am sorry. I forgive the hard words, they were deserved.
    Zodwa, I always made you the butt of the joke when people came over. You asked me to stop and I
      said it was just banter. It wasn't, it hurt you. I'm sorry.
    Yvonne, I used the kids to pass messages when I was too stubborn to talk to you. It put them in
      the middle and it wasn't right. I've stopped. I'm sorry, to you and to them.
    Uche, I blocked you while your father was in theatre because I was angry about a small thing.
      You needed me that night. I'm so sorry. I've forgiven all that came after.
    Chiara, when you were pregnant and sick I complained that the house was dirty. I think of it
      with shame. I was not a good husband to you in those months. I'm sorry.
    Tebogo, I kept you a secret from my church for three years. I let you walk ten steps behind me
      in the mall. You deserved to be next to me. I'm sorry.
    Stijn, I threatened to take the children to Poland so that you'd sign. It was a terrible thing
      to say to a father and I never should have. I'm sorry. I forgive you the rest, and wish you
      well.
    Gurpreet, I mixed up your good name with gossip, telling my bhabhi that you drank. It reached
      your parents. It was false and I've gone and told them so myself. I'm sorry.
    Amaka, I raised my voice at you every time you spoke about your PhD. I felt small next to you
      and I made you pay for it. It was my fault alone. I'm sorry. Go and shine.
    To Pauline. I said I had feelings no more when the truth was I'd met someone. You tormented
      yourself about what you did wrong. You did nothing wrong. I lied, and I'm sorry.
    I'm sorry for reading your messages while you were in the shower. More than once, too. You'd
      trusted me with your passcode for the Uber app and that's what I did with it. I've let go of
      whatever was mine to let go of.
    It's been bothering me how I spoke to you when the plant closed. You were out there handing in
      résumés in forty-degree heat and I called you lazy. That was a rotten thing to say, Shane, and
      I'm sorry for it.
    Sorry about the conference week, Nat. You came home proud and got seven days of cold shoulder
      from me. I was jealous, it was unfair, and you'd done nothing to earn it.
    This needs no answer. You asked me straight whether I was still on the app, and I called you
      paranoid. You had it right. I'm sorry for the lie, and sorrier for making you doubt your own
      eyes.
    For your fortieth you laid the table for two and I came in at four in the morning. I've never
      properly said sorry for it. I'm sorry. You were worth being on time for.
    I owe you the truth about the seminar: the idea was yours, I knew it was yours, and I let Prof
      praise me. I've since written to him. Very sorry, Pallavi. Nothing is expected of you.
    You'd never given me a reason to snoop and still I went through your email, and even rang the
      poor accountant. I am sorry, Suresh, for the spying and for the embarrassment.
    What I did with that fake profile was a trap, Brendan, plain and simple. You didn't fall for it,
      and I was still nasty about it. I'm sorry, mate. No reply needed.
    Mocking your stammer was the lowest thing I've done to anyone. I did it because I knew it'd
      hurt. I'm sorry, Tarun. I forgive the things you threw back, and I hope life's treating you
      gently.
    Ronke, good evening. The money for your shop did not get "held up at the bank". I spent it, and
      I lied. Every naira is back in your account since this morning. I am sorry for betraying your
      trust.
    """)

  /// Bad ones, plain ones and ones with one bad sentence; the rules were tuned on them.
  static let fifthApologyBad = lines(
    .apology, isGood: false,
    """
    Sorry I followed you to your sister's that night Leanne but if you'd answered your phone I
      wouldn't have had to. Anyway sorry.
    I was wrong to correct your grammar in front of your students, Miriam, and I'm sorry. I should
      like to say so in person. Could you manage Thursday?
    I'm sorry. I ran up that credit card in your name and I hate myself. I haven't slept. I've lost
      a stone. Please tell me you forgive me, I can't go on with this hanging over me.
    Padraig, I'm sorry for all the voicemails. I know there were a lot. I only kept on because you
      wouldn't pick up, one call would've done it. Hope you're well.
    sorry for kicking off at ur leaving do. u were chatting to that girl from accounts for like 40
      mins tho so what did u expect. still sorry
    My dear Elspeth, I regret how little I noticed you all those years. I was raised not to show
      feeling and the practice was demanding, as you know. I do hope that in time you'll consider a
      second beginning. Ronald
    Hi Trish, I'm sorry if my joke about your weight upset you at the barbecue. Everyone else seemed
      to find it funny. Keith
    I stayed on the apps the whole time we were together and I lied about it, I'm sorry. Will you
      unblock me now? I've said it, I've owned it, I don't know what else you want
    I'm sorry I parked up across from your work that week. I only wanted to see you were all right.
      You looked so tired coming out with that big bag. Are you eating? Pauline
    Hi Sanjay, sorry I took my ring off when my dad came over. I've told him about you now, the lot.
      So there's nothing in our way any more. Ring me tonight?
    I'm sorry I forgot your thirtieth, I was in the wrong. You did also forget our anniversary in
      Bundoran if you remember, so I suppose we're even. Mind yourself. Deirdre
    I'm sorry for every single thing. Every look, every word, every day. I was the worst man alive
      and you were an angel and I'll spend the rest of my life being sorry, I'll never forgive
      myself, never.
    I apologise for the bets, Yvonne. It's an illness, they've explained that to me at the group, it
      wasn't really me. I'd appreciate it if you'd tell your brother to stop calling me a thief.
    soz about telling ur housemates about the pregnancy scare, didn't think it'd get round!! was
      only trying to help u. can we just be normal now? x
    I'm sorry I didn't come to your first exhibition, Gemma. I was going through a lot that you
      never asked about. Hope all's well.
    I'd do anything to take back what I did at your cousin's christening, roaring like that in the
      car park. I'm sorry. I love you, that's all it was. I love you and I lost the head. Fintan
    Sorry for what I said about you in the post office. Most of it was true, mind, but I shouldn't
      have said it in front of Mrs Pugh.
    Sorry I called your stand-up a hobby, Ruth. I was snide and wrong. I've watched the new set on
      YouTube, twice, and the boyfriend bit's about me, isn't it? I'd love to talk about it.
    I'm sorry for the silences, Hilary. I see now that I went quiet because you were so often
      critical. I forgive you for that. Edmund
    Kieran, sorry about Lee. It meant nothing. You hadn't touched me in months and I was lonely. I
      just want you to understand why.
    So, sorry for opening your post. I found what I found, so I don't know why it's me saying sorry.
      But I'm the bigger person. Denise
    I'm sorry I let Mum run our wedding. She's sorry too, she wants to see you. She's not getting
      any younger. Come for Sunday dinner, 1 o'clock, please Kirsty, for her
    I'm sorry I smashed your phone. You know how you push me. I never would've done it to anyone
      else.
    hi mason sorry for dumping u in the kebab shop. was a mistake. like the whole thing was a
      mistake, i want u back. do u miss me at all
    I'm sorry I was sarcastic about your ballroom lessons, Sylvia. I understand a certain Kenneth
      gives you lifts now. I hope he's a better partner. Norman
    I'm sorry I did that impression of your mum at the work Christmas do. I didn't mean anything by
      it and you know I'm not racist. You've taken it a lot worse than it was. Hope you're well
      Anjali
    im so sorry i read ur group chat. but the stuff u all said about me was really hurtful?? like i
      cried for days. think u should say sorry too
    Sinéad, I'm sorry I never turned up for the kids' sports day. Tell them I'm sorry and that I
      love them and I'll bring them to the zoo Saturday, and you too if you'll come. Say yes.
    I'm sorry for the coke and the lies. Eight months clean on Friday, and I did it for you. So you
      can't say I don't love you. Don't make it have been for nothing. Wayne
    I apologise unreservedly for my remarks on your novel, Julian. You were always rather
      thin-skinned about it and I ought to have made allowance.
    I am sorry I struck the table and frightened the children. I think you'll agree we have both
      been punished enough. A family belongs under one roof. Malachy
    Sorry I cancelled meeting your parents four times, Aisha. I was scared, you don't know what mine
      are like, you've got the easy family. I hope one day you'll understand. I forgive you for
      giving up on me.
    I shouldn't have called you thick over the sat nav, I'm sorry. Please write back and say it's
      ok. Even just an ok. I'll be checking my phone on my break at 11 and 3
    I'm sorry I broke your grandmother's teapot and hid the bits. I've found one very like it at an
      auction in Ludlow, and could bring it over. I'd need only a quarter of an hour of your time.
      Humphrey
    Sorry for putting our business on Facebook. It's down. Now can you get your mates to stop having
      a go at me in the comments? I've said sorry, it's time everyone moved on. Donna
    I'm sorry I said I'd never leave London. I was stubborn and you put your life on hold for me.
      I've thought long and hard and I'd go anywhere now. With you. I've looked at houses in Frome,
      three bed, apple tree.
    I'm sorry for coming to your office with the flowers and making a scene. I know I shouldn't be
      writing, you said the next step was the police, I just couldn't leave it with you thinking I'm
      some sort of stalker.
    I went off to Magaluf when you were having your operation, I'm sorry. I carry it like a stone. I
      sit in the car outside yours some evenings, looking up at the window. I hope you're better
      now. Darren
    Sorry if I took you for granted, Elaine. I did work sixty hours a week, mind, to pay for that
      kitchen. But sorry.
    Dragging your best friend into it was wrong and I'm sorry, Bex. I've asked her to give you this
      as I wasn't sure you'd open it from me.
    I'm sorry I was always at the golf, Delyth. I'm sorry I made you so bitter that you'd turn my
      own daughters against me. I forgive you.
    im sorry i snogged chantelle in the smoking area. shes nothing compared to u, nobody is, ur the
      funniest fittest cleverest girl in the whole of leicester and i was a mug. can i take u for
      dinner and make it up to u
    I'm sorry I had your password and used it, it was wrong. I only looked when I was worried about
      you, and I still worry. Who's at 14 Elm Road? Craig
    Vera, I'm sorry for my temper these last years. The doctor says it's likely my heart, and that
      stress won't help it. I don't want to go with us on bad terms. You wouldn't want that on your
      conscience. Stan
    Sorry. There, I've said it. Is that what you wanted? Sorry I lied about Tenerife. Sorry I'm not
      perfect. Sorry for wasting your precious time.
    I'm sorry I read your texts but if you hadn't been so secretive I wouldn't have had to.
    im sorry ok?? i said it. now can we please go back to normal
    Hi Kate. I'm sorry for shouting at you that night. I was wrong and I take full responsibility.
      I'd love to say it in person, could I buy you a coffee this week?
    I apologize if anything I did made you feel bad. That was never my intention.
    I'm sorry I cheated. I was drunk, I was lonely, you were always at work, and Mia came on to me.
      It meant nothing.
    I lied about the job and I'm sorry. I've changed so much since then. I go to meetings, I
      meditate. If you'd give me one more chance, I would spend the rest of my life making it up to
      you.
    sorry for everything. guess im just a terrible person like u said. happy now?
    Dear Paul, I'm sorry for checking your phone. It was wrong. I think we can both agree that what
      I found in there was a lot worse, but I forgive you.
    I'm so sorry I called your mom crazy. That was out of line. Just please unblock me so I know
      that you got this
    I know I kept texting after you told me to stop and I'm sorry. I only did it since I love you so
      much and you wouldn't answer me. This is the last time, I swear. Well, after I hear back.
    I'm sorry, Brooke. I can't eat, I can't sleep, I've lost 20 lbs. I think about what I did to you
      every minute. I don't know how much longer I can live with this if you don't forgive me.
    I apologize for being jealous. I've learned that it comes from my childhood, my dad leaving and
      all that. You could have been more patient with someone who's been through trauma.
    hey i'm sorry for how i acted at the bar. my bad. u still have my jacket tho, when can i come
      get it
    Jeff, I wanted to say I'm sorry for flirting with your cousin. I was wrong. I noticed that
      you've been hanging out with Allie, which is kind of the same thing, so I guess we're even.
    Sorry that you took it the wrong way when I joked about your weight. I've always been a
      sarcastic person and you used to like that about me.
    I'm sorry for the way I treated you. I forgive you too, even for sleeping with half of
      Kitsilano.
    I was drunk and I said awful things to you, and I own that. You mean everything to me. You're my
      soulmate, my best friend, my whole heart. I'm sorry, I'm sorry, I'm sorry.
    Hi Monica. I'm sorry that I lied to you about Denver. You didn't deserve it. I hope you can
      write back and tell me we're ok, I've been checking my phone like an idiot all week.
    I'm sorry I got angry and drove off. Then again, anyone would've, if their girlfriend danced
      like that with another guy.
    I'm sorry for everything, Liam. I don't really know what it was that I did, since you never told
      me, but whatever it was I'm sorry.
    My deepest apologies for what happened between us. Mistakes were made on both sides. I'm ready
      to forgive yours as soon as you're ready to admit them.
    i shouldn't have put my hands on ur phone. sorry. u shouldn't of been talking to him at 2am.
      just saying
    I'm sorry for begging you to stay. It was pathetic, and I know it. I just couldn't picture my
      life without you and to be honest I still can't.
    Hey Sandra, I've apologized to God and I've apologized to your mother, and she says I should
      apologize to you as well. So I'm sorry. She thinks we should talk.
    Tim, I'm sorry for reading your journal. I was wrong to. I only wish the things you wrote in it
      about me had been said to my face, like an adult would.
    I'm sorry for ghosting you. I got scared of how good we were. I'm not scared anymore. I'm
      outside of your building on Saturday at noon, come down if you believe me.
    ok i'm sorry i told everyone. but you told everyone first
    I'm sorry that I wasn't the perfect boyfriend. I'm sorry I wasn't Kevin. I'm sorry I couldn't
      afford the trips and the nice car. I hope he makes you happy.
    Dear Nina, I was unfaithful to you, and I'm sorry. It was a single night in eleven years. Most
      wives would've at least tried to work through it, for the sake of the boys.
    I want to apologize for slamming the door and breaking the glass. I've replaced it. I've also
      sent you a necklace, a letter, and I booked us that cottage in Muskoka for the 14th, no
      strings.
    Sorry about the voicemails, that wasn't cool. By the way is it true what Dan said, are you
      seeing someone? I think I have a right to know.
    I'm really sorry for lying about my age and my marriage, that was wrong of me. You have to
      understand the position I was in. A divorce takes time and I was under so much stress at work.
    I did you wrong and I'm sorry Destiny. I'm sitting here with the box of our pictures. Remember
      the lake? Remember how you'd sleep on my arm the whole ride home? I ruined that.
    I'm sorry for not coming to your graduation. There, you finally have your apology. You can stop
      complaining to my sister about it.
    Hi Wes, I'm sorry for snooping in your email. I won't do it again. I did see that you've got a
      trip to Austin booked for two so I hope that's fun.
    I owe you an apology for how cold I was. I shut you out for months and that was unfair. Can you
      ever forgive me? Do you think there's any way back for us?
    I'm sorry I threw the plate. It didn't even hit you. I feel like people are making this into
      something that it wasn't.
    i'm sorry babe. i know i messed up w the whole tinder thing. i deleted it. come home. the dog
      misses u
    Tom, I'm writing as step nine says I have to. I stole from you and I lied. I'm sorry. I'd
      appreciate some sign that you accept it by Sunday, because my sponsor will be asking.
    I am sorry for what I said about your sister. It was true, but I shouldn't have said it.
    Hello Jill. I yelled at you in front of the kids and I regret it. I apologize. I'd ask that you
      keep that in mind before you say anything to the lawyer about it.
    hey. sorry i was so clingy. i get anxious when people don't text back. so if u could text back
      when u get this that'd be great lol
    I'm sorry I drove by your place. I only wanted to see that you got home safe, and then I saw his
      truck was there all night, so I guess you were.
    Sorry for being a bad girlfriend. I'll be alone for the rest of my life now, and I deserve it.
      You were the only good thing I had and I've got nothing left.
    I'm sorry about Amy. I forgive you for how you reacted, the screaming and throwing my clothes
      out and so on. I think that it shows we both have things to work on, maybe together.
    Dear Greta, I'm sorry that I went through your e-mails, but if you had been honest with me I
      wouldn't have needed to.
    Hi Owen, I never told you about the loan and I'm truly sorry. Could we meet for a coffee so that
      I can say it to your face?
    I'm sorry you feel that I hurt you. That was never my intention, and I hope that you can see it
      that way one day.
    Hello Nadia. I slammed the door in your father's face, and it was wrong. I'd been under enormous
      pressure at work and hadn't slept for three days, as you knew.
    I apologise for whatever it is I'm supposed to have done.
    I rang you all through your holiday, and I'm sorry. Please ring me back so that I know I'm
      forgiven.
    Dear Walter, I made a joke about your weight at the dinner and I regret it. You do take these
      things very personally, as everyone at the table agreed, but I regret it.
    Hey Filip, I kissed someone at the festival and I'm so, so sorry. I'm a terrible person. I don't
      deserve anyone. I hate myself for it and I don't know how I'm going to go on.
    I'm sorry for being possessive. It was only because I loved you more than anyone will ever love
      you again.
    Hi Meera, I am sorry for everything. Everything! Now let's forget it and start again, what do
      you say?
    I had too much wine at the christening and made a speech, and for that I apologise. I think
      you'll agree, though, that your cousin started it.
    Good evening, Esther. I am sorry that I never once got up with the baby. I have since learned to
      cook, iron and rise at six, and I'd be so happy to come home and prove it.
    I slept with her, and I'm sorry. We hadn't touched each other in months, Julian, and I'm only
      human.
    I'm sorry for my part. I hope that some day you'll find the courage to apologise for yours.
    Hello Svetlana, I'm sorry that I sang under your window at midnight. I shall regret it all my
      life. I still believe that if you had come down, you'd have seen how much you loved me.
    I missed your first concert as conductor and that was unforgivable of me. I've bought us a
      weekend in Prague to make up for it, the fourteenth to the sixteenth, everything's paid.
    Gabriel, I'm sorry that I searched your coat. I forgive you for being the kind of man whose coat
      needs searching.
    I am sorry, I am sorry, I am sorry. How many times do I have to say it before you stop punishing
      me with this silence?
    Hi Renata, I was impatient with you all through your burnout and I'm ashamed of it. I'm not well
      myself now, to be honest, and I've nobody to talk to. Perhaps you know how it feels.
    I complained about you to my parents for years and I apologise. They're sorry too, they'd love
      to see you, Mum's making the lamb on Sunday.
    Dear Friederike, I went to the Alps with my brothers when your cat was dying, and I'm sorry. I
      know that I'm not the only one who ever walked away from something difficult.
    Sorry for the way things went. We both said stuff. Let's call it even?
    I'm sorry that I waited outside your gym. I was worried about you. You'd changed your days
      without a word and there was a grey car that I didn't recognise.
    Hey Sanna, sorry about what I wrote on your wall, and the comments, and the poll. I was
      provoked, let's be fair.
    I called your degree a hobby and I take it back. I'm sorry. And I wonder if you could take back
      what you called me, it's been very hard to sleep with it.
    Hello Paulo, I kept your streaming password and looked at what you were watching. I apologise.
      It seems you now watch romantic comedies on two profiles. Who is he?
    I deceived you, Malik, and it's the greatest mistake of my life. You're my sun, my home and my
      reason to breathe. I would give everything I own for one more morning with you. Forgive me.
    Dear Adrian, I apologise for grading your cooking. It was a bad habit, though the marks were on
      the generous side.
    I want to say sorry for being distant. My childhood made me that way, my father never held me,
      and I'd never been taught to love. I think if you understood this you wouldn't have left.
    Hi Kenji, I'm sorry for the rumour about you at the studio. I'm trying to be a better person. I
      hope you'll tell everyone there that I apologised, especially Mio and the director.
    I put my fist through the wardrobe and I'm sorry. You know how to push my buttons like nobody
      else.
    Hello Samira. I should have told my parents about you years ago. I'm sorry. I've spoken with
      them at last and they're ready to give us their blessing. Nothing stands in our way any more.
    It was wrong to leave a note on the fridge and take the early train, and I'm sorry that I did
      it. I made a mistake. I want you back.
    Hey Diego, I owe you an apology about the rent I didn't pay. You'll have every cent back. Could
      you lend me just two hundred until the truck's licence comes through?
    I was harsh about your novel, Beatriz, and I'm sorry for it. Honest criticism is a form of love,
      and I'd hoped that you were strong enough for it.
    I followed you onto the ferry and I see now that it was too much. I'm sorry. I'll be in the café
      on the quay on Friday at one, and if you come, you come.
    I apologise for shouting. I do not apologise for what I shouted.
    Hi Cem, I threatened to show people those photos and I am so sorry. I never did, and I never
      will, as long as we can talk like adults.
    I'm sorry if I was controlling. I only ever wanted what was best for you, and I think, looking
      at how you live now, that I wasn't altogether wrong.
    Dear Hugo, I cancelled on your graduation for a football match and I'm sorry. Please let me know
      by Sunday whether you accept this, because I can't keep waiting.
    I forgot every anniversary we had and I apologise. I suppose your new boyfriend is terribly good
      with a calendar.
    Hello Valentina. I broke my promise about Chile and that was unjust. I forgive you for
      everything too: the lies, the coldness, the weekend in Turin, and for walking away when I was
      at my lowest.
    I'm sorry I hurt you. I've cried every day since. I can't eat, I've lost nine kilos, and the
      doctor's worried. I only want you to know how sorry I am.
    I asked Jana to tell you how sorry I am, and Luis, and your aunt. None of them has heard back,
      so I'm saying it myself. I'm sorry for spying on you. Will you please answer one of us?
    Mistakes were made, Thabo, and I'm sorry that you were affected by them. I do wish you'd been
      easier to talk to.
    I'm sorry I went through your handbag. But you have to admit, if there'd been nothing in it I
      wouldn't have had to.
    Devika, I'm sorry for hiding the loan from you. I was under so much pressure at home, you know
      how papa is, anybody would've done the same. I hope you can see my side now.
    I am sorry for the way I left you at the airport in Kano. I've fasted, I've sown seed, I've
      cried. Tell me what else to do and I'll do it. Please don't throw me away like this.
    Hello Ruud, I apologise that I called your colleague a snake. It was wrong. Even if we see now
      that I was perhaps not so wrong, no?
    Sorry about all the missed calls on Sunday. Can you at least tell me you're not angry anymore? I
      can't sleep till I know.
    Simone, I'm sorry I forgot Lachie's school concert and left you to explain it. I'd like to make
      it up to you, dinner at that Thai place, just us two, Friday? Mum's already said she'll
      babysit.
    I was wrong to shout at your year-end function and I'm sorry. Everyone was drunk, hey. Your boss
      was worse than me and nobody's making him apologise.
    I am sorry that I did not visit you in the clinic. I think of it every day. I am a terrible
      person, I deserve nothing, I don't know how I shall live with it. Only you could make it stop.
    I'm sorry if I hurt you. I'm sorry you felt I was controlling. I'm sorry you were never able to
      tell me things.
    Apologies for parking out the front of yours that night, won't happen again. Glad to see you've
      got a sensor light up now. And a new car in the drive. Looks expensive.
    Morenike, I'm sorry I told your father about the pregnancy scare. I was wrong. I'll explain
      everything the day you sit down and hear me out, before that I can't say more.
    Ek's jammer, my skat, for the nonsense with the girl from the co-op. It meant nothing. It's
      always been you, it will always be you. One more chance and I'll show you what kind of man I
      can be.
    I'm sorry that I hung up on your birthday. I was wrong. I have now a ticket to Bologna for the
      12th, it's not refundable, so I'll come to your door and say it properly.
    I'm sorry for saying your paintings were a hobby. That was low. I was just so hurt about Tanvi,
      and honestly I don't think you ever said sorry for that.
    I apologise for posting our pictures after you asked me not to. I've given Lerato a letter for
      you and a small something. Please read it and tell her your answer by Sunday because I'm going
      home Monday.
    Sorry that I went from the cottage at midsummer without a word. You also could have asked what
      is wrong, but sorry.
    Look, I was a cow about your mum moving in, and I'm sorry. In my defence I was doing all the
      cooking, and she did hide the remote.
    Onyeka, I regret going to your pastor behind your back. I'm sorry. He agrees with me though that
      what God has joined is joined, and he says you should at least come for one session. What time
      is good for you?
    sorry for making you miss your exam. my mom is unwell and i'm on probation and if you don't
      forgive me i don't know what i'll do to myself
    I'm sorry for the thing in Zakopane. It was one kiss only, with one woman, and I had four
      vodkas. I think you make from this a much bigger thing than it was.
    I'm sorry I said you were never home. You work hard, I know that. You just could've been around
      a bit more for the girls, that's all I was trying to say.
    I ask for forgiveness that I told your secret to my sister. Please write me that you forgive me.
      I need it in written form, then I can close with it.
    Abeg no vex. I'm sorry I insulted your cooking in front of your guys. Truth is I miss that
      egusi, I miss your wahala, I miss my chair in that parlour. When can I come and greet you?
    I'm sorry I emptied the joint account the week you filed. I did it on bad advice. I hope you'll
      also think about what you've done, because our son has started biting his nails.
    Sorry about throwing your phone off the balcony. I'm six weeks into anger management and the
      bloke running it says I'm the best in the group. I reckon you'd be right to come home now.
    Pavel, I'm sorry that I laughed on your poems. You were such a good man. I compare every one
      with you and no one comes near. I was a fool to let you go.
    I'm sorry my family was cold to you at Christmas. They're sorry too, Mama has cooked. We're
      outside your complex now, tell security to let us in.
    I'm sorry I agreed to see that engineer my parents found. You took three years to tell your
      parents about me, so what was I supposed to do? But still, I am sorry.
    Sorry for everything. You know what for.
    I'm sorry that I didn't come to the wedding of your sister. I've bought as compensation two
      tickets to Sevilla, in the name of us both. Say me only yes.
    Deji, I'm sorry I stayed in Abuja when your mother was dying. I was grieving also but nobody
      asked about me. I forgive you for never asking.
    I apologise for telling the whole rugby club you're bi. It slipped out. They were going to work
      it out sooner or later, everybody does with you.
    I'm sorry that I used the spare key. I only came in to be near to your things, to smell the
      pillow a little. I never took something. Only one shirt.
    I'm sorry for the gambling and the lies. I'm two months clean. Could you put in a word with your
      solicitor about every second weekend? It'd mean the world and I reckon I've earned it.
    Forgive me for comparing you with other women. You're better than all of them. Your eyes, your
      voice, your skin, my God, I was sleeping next to an angel and complaining of the light. My
      angel. My one and only.
    Eish, I'm sorry I cheated. I've deleted all the apps. I take it you're on them now yourself
      though, Musa showed me your profile. Cute pics.
    It was not okay that I have ended it by email. I'm sorry. Have you time this evening? I would
      want to say it to you personally, I'm anyway in your area.
    I am sorry I spread that rumour about you and the TA. Now please tell Siddharth and those people
      to stop ignoring me. I've apologised, so it should be finished.
    I'm sorry I strung you along about moving to Adelaide. I've thought about it and I'd do it now.
      I've even looked at rentals in Norwood. Ring me.
    I regret what I wrote in the parents' group about you. I was angry because you left me for a
      girl of twenty-six, and I think every wife would be.
    Sorry for standing at your gate that evening. I just couldn't take it that you'd read and not
      replied. If you'd answered me I wouldn't have had to come. I hope you're no longer cross.
    I'm so sorry that I broke your grandfather's violin. I'm searching one the same. In the
      meanwhile don't hate me, I beg you, I couldn't bear it.
    I am sorry that my brothers came to your office. That was wrong. I hope this apology will be
      considered when you decide about contesting the flat.
    I'm sorry I missed the scan that time. See, I can apologise. That's more than you've managed in
      eleven years.
    Sorry for bagging you out round the surf club, it was childish. Anyway now that's done, are we
      good? You still coming to Rottnest with everyone? Be a shame to let one little thing wreck the
      group.
    """)
}
