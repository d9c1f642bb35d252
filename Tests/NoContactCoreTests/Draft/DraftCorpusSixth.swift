extension DraftCorpus {
  /// Good ones, with the words that bad ones have; the rules were tuned on them.
  static let sixthFirstGood = lines(
    .first, isGood: true,
    """
    Missed the 43 by a whisker this morning and ended up walking past the old print shop. It's a
      dumpling place now and they're excellent. Thought the dumpling fan in you ought to know!
    Hi Priya! The library finally got the whole Studio Ghibli box set back and I cried like a baby
      at Totoro on a Tuesday. No need to reply, just thought you'd approve.
    You were right about cardamom in the banana bread. My whole office is begging me for the
      recipe and I'm taking all the credit.
    I got the job at the museum!! First day they put me alone with the stuffed walrus you always
      saluted. Saluted him for you.
    My sister's dog has learned to beg in two languages. English for toast, Polish for ham. You
      always said he was the clever one.
    Mate, Hearts actually won away. Dad was so happy he kissed the neighbour. Hope you saw it!
    Guess who finally beat the final boss in Hollow Knight? Only took me three years and one
      broken controller. Thought you'd enjoy that one.
    Hey Tom, that Portuguese film with the jealous donkey is on BBC iPlayer till Sunday. Thought
      of your donkey impression. Hope all's good at the bakery.
    Can't stop laughing. Auntie Bev tried to pay for parking at the aquarium with her bowling club
      card and the machine ATE it. Felt like a story you'd love.
    Hola! I hate coriander a little less this week: a guy at the market made me a green sauce and
      I went back for seconds. Your years of lecturing may have worked.
    The tomatoes survived!! Against all odds and my watering. Eleven so far, one shaped exactly
      like your old boss in profile.
    Saw a heron standing on a Volvo today, totally serious, like he was waiting for someone to
      come out and move it. Thought of your bird diary immediately.
    So I'm drunk on tiredness but I did it, 42.2 km in 4:51, and the last hill was as evil as you
      described. Worth it for the free banana.
    Hi Jo, quick one from quiz night: the question was the capital of Burkina Faso and I shouted
      Ouagadougou so loud the barman dropped a glass. All those nights with your flashcards finally
      paid off!
    Our old choir piece, the Fauré, came on in the dentist's chair and I hummed the alto line with
      a mouth full of cotton wool. Dentist was not impressed.
    The new boiler has arrived and it's called a Baxi Duo-tec, which sounds like a eurovision act.
      I know how you feel about a good appliance name.
    Remember the lady with the parrot at Café Lindt? She's in the local paper, the parrot called
      the fire brigade. Real story, page 4!
    Yo, the climbing gym finally reset the purple wall and I got your nemesis, the one with the
      awful sloper. I'm still shaking. Still dead proud too lol
    I've gone back to pottery on Thursdays and made a bowl that really holds soup. Small miracle.
      The teacher still says "centre yourself, darling" every four minutes.
    Kia ora Hemi, my nephew did his school speech on giant squid and used the facts you told him
      at Christmas. Won first prize! He's unbearable about it.
    I was late for work because a swan was on the cycle path and wouldn't let anybody past. Six
      grown adults, terrified. You'd have known how to talk to it.
    Sorry to report that I now own a bread maker. I know, I know. The smell in the mornings is
      unreal though.
    Hi Meera, I passed my driving test!!! Fourth time lucky, and on the roundabout of doom as
      well. Two minors. The examiner even smiled.
    They've brought back the lemon Solero. Repeat: the lemon Solero is back. That is all.
    Watched the lunar eclipse from the roof with half the building last night, Mr Okafor brought
      samosas. Your astronomy app is still the best thing on my phone.
    Hey Sam, does your focaccia get 20 or 25 minutes? Mine's for the allotment party and Doreen is
      a harsh judge. No rush at all, I'll just watch it if you're busy.
    The Killers cover band was at our street party, singer was 70 and incredible. Whole road
      dancing together, even the couple from number 9 who hate noise. You'd have had a ball.
    Got hooked on that podcast about lost ships, you know, the one with the narrator who breathes
      like Darth Vader. Ep 12 is about your home town!
    Finn lost his first tooth and then lost the tooth. He's written the tooth fairy a formal
      letter of apology. My sister is framing it.
    Heads up for a fellow nerd: the Moomin exhibition is coming to Leeds in spring. I've just seen
      the poster and squeaked on the bus.
    I finally finished Middlemarch. FINALLY. Dorothea deserved better but I wept with joy at the
      end. You called it back at page 90.
    Saw snow leopards today!! School trip, 28 kids, and the cat just looked at me like I owed it
      money. Best day I've had at work in ages.
    The lads at the five-a-side voted me Most Improved, which I choose not to see as an insult.
      Trophy is a spoon. Thought it'd give you a giggle.
    Hiya, our Nana's turned 90 and danced to Abba with her new boyfriend (he's 84, she says he's
      too young). It was a hoot. Hope your spring's going well.
    Made your gran's pierogi for the first time without one bursting. Not one!! I watched that pot
      like a hawk and I miss nothing now.
    Dropped my phone in a fountain in Bologna, a nun fished it out with an umbrella. It still
      works. Italy is something else, the gelato's as good as you said.
    Your favourite bookshop cat has been promoted. There's a badge now that says Assistant
      Manager. I paid at her till.
    Hey Lou, little one from the band: we've got a slot at the Green Note in May! Ravi's learning
      to smile on stage. It looks painful so far.
    A man on the tram was reading the exact terrible crime novel we found in that cottage in
      Wales. I wanted to tell him it was the vicar. I was strong.
    I'm officially a person who swims in the sea in March. I screamed so loud a dog came to rescue
      me. Ten out of ten, the flask trick works.
    Chose a new sourdough name after the old one passed away: Bread Pitt is dead, long live Clint
      Yeastwood. Thought that one had to be shared with an expert.
    I met David Attenborough's cameraman at a wedding!! He told us the penguins smell worse than
      you could ever dream. I didn't stop asking questions for an hour.
    Hey! That hiking app says the Gorbea path we liked is open again after the landslide, and
      they've put in a proper bridge. Good news for your boots.
    Jonas taught me the chess opening you kept crushing me with and I've just won in nine moves
      against a twelve year old. He asked for a rematch. I fled.
    After a month of practice I can now play Blackbird start to finish. The neighbours applauded
      through the wall. I think it was applause, anyway.
    Wanted to send you this pic of a pug in a raincoat because it's the spit of Uncle Gerald.
      That's it, that's the message :)
    Work news: the seal pup we took in in January went back to sea today. He didn't even say
      goodbye, ungrateful wee sausage. Everyone cried. Brilliant day!
    Did you know they're making a new Wallace and Gromit? I was so happy I ate a whole
      Wensleydale. Cracking stuff.
    Salut Camille! My French class had to describe a disaster and I told them about the raclette
      and the smoke alarm. Full marks, and the teacher is still laughing.
    Cheeky win on the scratch card, 40 quid, spent the lot on plants. The house now looks like
      Jurassic Park. That fern you rescued from the skip is the king of it all.
    Hi Karen, the bakery on Mill Street finally reopened and the cheese scones are as good as
      ever. I nearly missed the bus going back for a second one. Hope work is treating you well.
    Hey Dev! Finally watched the last season of that detective show you kept on about. You were
      right, it was the brother all along.
    Guess who finished a 10k on Saturday. Me, dead last in my age group but still smiling. There
      was a bloke dressed as a pineapple and I thought you'd enjoy that.
    Hi Tom. The lemon tree has actually got lemons on it this year, eleven of them. Mum made
      marmalade and is very proud of herself.
    Saw a busker in Galway yesterday doing the whole of that Fleetwood Mac album on a tin whistle.
      It was terrible and I loved every minute. Thought you'd get a laugh out of it.
    Hey Marcus, the Blue Jays game last night went 14 innings and I stayed up for all of it. I was
      useless at work today but it was worth it. Hope you caught the end.
    Hi Priya, I made your aunt's dal on Sunday and for once it didn't burn. Even my brother had
      seconds, and he hates everything. Hope all is well with you.
    Hello Graham. The allotment got second place in the village show, mostly down to the leeks.
      The judge said they were always going to beat the marrows. Hope your knee is better.
    Hey, random one, but they're bringing back the night market at the wharf from next Friday. The
      dumpling lady will be there too. Thought you'd want to know.
    Hi Jess! I passed my forklift ticket this morning, first go. The instructor said he'd never
      seen anyone so nervous and so good at it. Hope you're having a good week.
    Hi Sam, started at the new job on Monday and there's a guy here who does the exact same
      parking lot walk as your uncle. I had to look away. Hope you're doing well!
    Hey Lou. I found a copy of that Terry Pratchett we could never find, two dollars at the
      Salvos. I've read half of it already and laughed out loud on the train.
    Biscuit learned to open the fridge. She's been begging for cheese all year and now she just
      gets it herself. Hope you're good, Nate.
    Hi Aoife, the choir got through to the county final. We sang the one with the impossible high
      bit and nobody fainted. Hope you're keeping well.
    Hey Ben, got to see the aurora from the back deck last week, green and a bit of pink. The
      whole street was out in their pyjamas. Did you get any of it down your way?
    Hi Michelle. I tried the Korean place on Fifth that replaced the old video store and it is
      really good. They still have the Ghostbusters poster up in the bathroom.
    Hello Ruth, I saw a kingfisher on the canal this morning, about ten feet away. Didn't have the
      camera of course. Hope you've had some good birds lately too.
    Hey Tyler, my little sister got into vet school! She cried, I cried, the dog cried. She said
      you'd be glad to hear that the flash cards paid off.
    Hi Femi, I was at a wedding in Leeds and the DJ played that Burna Boy song twice in a row. My
      grandad did not sit down once. Hope you're well.
    Hey Chloe, they've got the capybaras at the zoo now. Five of them, all asleep in the one bath.
      Made my whole week.
    Hi Will. The Corolla just hit 300,000 km and still starts first time. I bought it a new air
      freshener to celebrate.
    Hey Angela, I finally beat Dad at cribbage. He's demanding a rematch and says the cards were
      wet. Hope you and the cats are well.
    Hi Rob, quick one. Did you ever hear that the old Odeon is opening again as a cinema? First
      thing they're showing is Jaws. Thought that would make you happy.
    Hey Simone! I tried coriander again, just to be fair to it, and I still hate it. Everything
      else about the taco truck was brilliant though. Hope summer's been good to you.
    Hi Pete, the boiler finally went and the new one is so quiet I keep checking whether it's on.
      First warm bathroom since I moved in. Hope you're keeping cosy.
    Hi Nomsa. We climbed Lion's Head for the sunrise on Sunday, the whole office, and only one
      person cried. It was the boss. Hope you're well.
    Hey Greg, the pub quiz had a whole round on 90s wrestlers. We got ten out of ten and I think
      half of that was stuff I learned from you. Cheers!
    Hi Laura, I've taken up pottery on Tuesdays. So far I have made two ashtrays that were meant
      to be bowls. My teacher says everyone starts somewhere.
    Hey Kiri, whales in the harbour this morning! Ferry stopped and everyone on one side took
      photos. It was late for work all round and nobody minded.
    Hi Dan, the Lego Millennium Falcon is finally done. Seven weeks and one missing piece, which
      was in my slipper. Hope you're building something good too.
    Hello Margaret. The heritage railway has the old steam engine back on the line after all that
      work. I took my grandson and he wanted to drive it home. Hope you're keeping well.
    Hey Jordan, I heard that new Paramore song in the grocery store and ended up dancing next to
      the bananas. An old lady joined in. Hope your summer's off to a good start.
    Hi Steph, our old trivia host is on a TV game show next Wednesday at 7. He says he can't tell
      us how he did but he's got a new truck.
    Hi Ash, my sourdough finally came out with proper holes in it. I was so happy I took it to
      meet the neighbours. No need to write back, just wanted to show off to someone who'd get it.
    Hey Colin, Partick Thistle won three in a row. I know, I checked it twice. Hope you were
      watching.
    Hi Vanessa! Just got back from Tobago with the girls from work, and I actually went
      snorkelling. A turtle looked me dead in the eye. Hope life is good.
    Hey Matt. I drove through Gundagai last weekend and the pie shop with the giant magpie is
      still going. Still the best pepper pie in the country.
    Hi Leanne, they've put the swings back in at Victoria Park. My niece went on them for an hour
      and I went on for ten minutes and felt sick. Hope all's well with you.
    Hey Raj, I finally learned to ride a bike properly at 38. Only one bush was harmed. Hope
      you're getting out on yours now that the weather's better.
    Hi Becca, I saw a Great Dane in a raincoat today and it was a very good raincoat. That's all.
      Have a lovely weekend!
    Hey Owen, the Mumbles chip shop has won best in Wales. There was a queue right round the
      corner but they still gave us free scraps. Hope you're keeping well.
    Hi Denise. I used your pie crust recipe for the church bake sale and it sold out before noon.
      Pastor Lewis bought two. Please tell your mother hi and thank you.
    Hey Luis, the Spurs tickets came through at work and I sat so close I could hear the sneakers.
      The Coyote threw me a shirt! Hope you're having a good season.
    Hi Hannah, I've been fostering kittens and there are four asleep on my jumper right now. One
      is called Gravy. Hope you're well.
    Hey Mike, thought of you when I saw they're re-releasing that old Zelda game. I started it
      last night and got lost in the same forest as always. Hope you're doing great.
    Hi Siobhan, the sea swimming club did a midnight dip for charity and I lasted four minutes. My
      teeth only stopped chattering at breakfast. Hope things are good in Cork.
    Hi Craig. Caught my first trout on the fly on Saturday, a little brown one, and let it go
      again. I was grinning like an idiot all the way home.
    Hey Tasha, I got picked for the community theatre musical! I'm a talking teapot and I have one
      line. Hope you're well and still singing.
    Hi Alan, is your brother still after parts for that Triumph? A man at the Hamilton swap meet
      had a whole shed of them, going cheap. It was a great day out, sun the whole time.
    Hey Mel, the bookshop cat is back after three weeks away. He'd been living at the butcher's.
      He looks very well on it!
    Hello Martin, you'll be pleased to hear that the allotment committee, after forty years of
      arguing, has finally allowed chickens, and that the first hen through the gate was named
      Margaret Thatcher by a man who couldn't stand her. I thought of your egg theory at once and
      laughed all the way home.
    Hi Priya! I missed my stop this morning because I was so deep in that Ferrante you once
      pressed on me, the one I swore I'd never finish, and I ended up in Croydon with forty pages to
      go and no regrets whatsoever. Credit where it's due, you were right about Lila.
    Dear Gwen, the choir has taken up the Fauré again after all this time, and when the altos came
      in two bars early, exactly as they did in Hereford, old Mr Pugh stopped conducting and simply
      laughed. It was such a happy evening that I thought you'd enjoy hearing of it.
    Yo Dan, so the dog who begs outside the chip shop, the one you always said was running a
      business, has now got his own Instagram with nine thousand followers, and the owner told me
      he's on a diet because of it. I was crying laughing in the queue. Hope work's treating you
      kindly.
    Hey Soraya, I finally made your uncle's saffron rice without burning the bottom, which after
      eleven attempts and one ruined pan feels like something that ought to be announced in a
      newspaper. My flatmates ate it standing up. Can I ask whether the barberries go in before or
      after the steam?
    Hi Tom, I saw a heron land on a bloke's paddleboard today while he was still on it, and
      neither of them wanted to be the first to move, so they just drifted past the pub together
      like an old married couple. Best thing I've seen on that canal since the otter.
    Marisol! The telescope you talked me into buying when I said I'd never use it has just shown
      me Saturn, with actual rings, from the car park behind the laundrette, while three teenagers
      and a traffic warden queued up for a turn. I was grinning like a child. Clear skies to you.
    Hello Bernard, I was down at the bowls club on Saturday, where Doreen, who is ninety-one and
      claims to be half blind, beat all four of the young men and then asked them what they were
      drinking. You'd have loved every minute. I hope the new knee is behaving itself.
    Hi Aoife, after two years of killing every plant that came through my door, I've got a lemon
      tree with one lemon on it, which I check every morning like an anxious parent and have named
      Gerald. I thought that the woman who taught me about drainage deserved to know.
    Kia ora Hemi, took the nephews out to Piha at the weekend, and the little one, who'd sworn he
      hated the sea, stood up on his very first wave and then refused to leave until it got dark.
      Reminded me of you yelling at the tide. Hope summer's being good to you.
    Hi Jo, it turns out that the "haunted" boiler you always blamed for the singing noise really
      was singing, because the engineer who came about the new one found a musical greetings card
      stuck down the back of it. It still plays Abba. I felt you should have closure on the matter.
    Hallo Lena, I passed the C1 exam, the one with the horrible essay about wind turbines, and the
      examiner said my only real weakness was that I swear with a Hamburg accent. I can't think
      where I picked that up. Greetings to the Elbe, and to the fish sandwiches.
    Dear Rosalind, the Repair Café has mended my grandmother's wireless, which hadn't made a sound
      since 1987, and when they switched it on the first thing we all heard was the shipping
      forecast. There was hardly a dry eye. I remembered how you love Dogger and Fisher, so I'm
      passing it on.
    Heyyy Kai, ok so I finally watched the last season of that baking show you love, and I need it
      on record that I screamed at the meringue, out loud, on a train, next to a nun. She'd seen it
      too. She thought he was robbed. Hope you're having a good week!
    Hi Olu, you won't believe it, but Arsenal's under-nines used our five-a-side pitch on Sunday,
      and one of them, who came up to about my belt, nutmegged big Steve twice and then said sorry
      to him. Steve has retired from the game. I knew you of all people would appreciate it.
    Hi Fran, I've had the loveliest week, since my sister's twins came early but perfectly
      healthy, and I've been holding one in each arm and singing them the terrible ferry song from
      Skye because it was the only thing I could remember the words to. It works. They slept.
    Salut Émile, the little cinema on Rue Cler is showing every Tati film this month, and last
      night the projector broke down just as the door fell off in Playtime, so that for five full
      minutes nobody in the room knew whether it was part of the joke.
    Hi Callum, just back from the Cairngorms, where I was so drunk on tiredness by the second
      night that I put salt in my tea and honestly preferred it, and where we saw a wildcat, or else
      a very angry tabby. Thought of your list. I'm counting it as a wildcat.
    Hey Nadia, your old rival Mr Whiskers from the vintage market, who hissed at everyone but
      especially at you, was asleep on the till today with a sign round his neck that said "Please
      do not wake the manager." I bought a lamp I don't need purely out of respect.
    Dear Howard, I thought you might like to know that the 1934 Riley we saw rusting in that barn
      near Ludlow has been restored, and that it won second prize at Malvern last week, beaten only
      by a tractor. The owner let me sound the horn. It was everything I'd hoped for.
    Hi Zanele, I've started running again, slowly, with a group of grannies in Emmarentia who talk
      the whole way round and still leave me behind on the hill, and yesterday one of them handed me
      a boiled egg at the finish. Is parkrun in Durban as humid as everyone says it is?
    Hola Javi, we got the grant! After three rejections and a panel who plainly hated coriander,
      fun and me, the school garden is finally going ahead, and the kids have voted to plant nothing
      but watermelons and one cactus. Remembered your watermelon summer and smiled. Hope the band's
      doing well.
    Hi Beth, the knitting group has lost its mind and decided to cover the entire bus shelter for
      the jubilee, pigeon spikes included, so I've spent three weeks making small woollen hats for
      metal spikes. The 42 driver saluted. It's your sort of nonsense, so here's a photo.
    Hi Viktor, I beat the old man at the park, the one with the green cap who used to destroy us
      both in twelve moves, and he stood up, shook my hand and told me that he'd had a terrible
      cold. I'm framing the score sheet anyway. Long live the Caro-Kann.
    Hello Imogen, somebody at the museum has found a label, in handwriting from about 1910, which
      says only "Spoon? Ask Arthur," and the whole department has been helpless with laughter since
      Tuesday because nobody has ever known who Arthur was. I know how fond you are of a good label.
    Guess who has been made captain of the pub quiz team, purely because everyone else was at a
      christening, and then won it on a question about the wives of Henry VIII which I only knew
      from your tea towel! Forty quid and a ham. Greetings to the tea towel, Patrick.
    Hi Sunniva, our strange old ferry captain, the one who used to announce every island as if
      he'd just discovered it, retired on Friday, and the whole boat sang for him while he pretended
      to have something in his eye. I was glad that I'd missed the earlier crossing, for once.
    Evening, Raj. My mother, who as you know trusts no machine, has bought a robot hoover, named
      it Sachin, and now follows it from room to room telling it what it has missed. Dad says he's
      jealous of the attention. I thought it might brighten your Monday.
    Ciao Matteo, a small triumph to report: I ordered lunch in Bologna, entirely in Italian,
      without the waiter once answering me in English, and it was only when the food came that I
      learned I'd asked for eleven of everything. The whole table helped. Your dad's lessons weren't
      wasted.
    Hi Harriet, the village fete was rained off at two, so everyone carried the cakes into the
      church, where the vicar gave up and judged them from the pulpit in reverse order like Miss
      World. Your lemon drizzle recipe, under my unworthy hand, came third. I thought you ought to
      know.
    Morning Luis, I saw the first monarch butterflies of the year on my walk to the hospital,
      hundreds of them, all over that ugly fence behind the parking lot, and for a minute even the
      surgeons stopped talking about golf. You'd have had the good camera. I had half a bagel.
    Hello Wei, remember that hopeless little bookshop with the ladder? It's been saved, because
      some lady left it her house in her will, and they've put up new shelves, fixed the roof and
      kept the ladder, which still pinches. I came out with four crime novels and a plaster on my
      thumb.
    Hi Ingrid, the seed library opened today after all those meetings, and the very first thing
      anybody borrowed was a packet of your purple beans, taken by a boy of six who wanted to know
      if he'd have to bring back the same ones. We're still discussing what to tell him.
    Dear Clive, at the model railway exhibition a gentleman spent an hour explaining to me why my
      signal box was on the wrong side, and then discovered that he'd been looking at someone else's
      layout. I gave him a biscuit. There was a Deltic there that would have pleased you very much.
    Hey Tamsin, I've been learning the ukulele with the old boys at the lifeboat station, and
      we've just done our first gig, which was in a car park, in a gale, to a seagull and somebody's
      aunt. The seagull left. It was still the most fun I've had since the regatta.
    Hi Abdi, the bakery by the station has started doing that cardamom bun again, the one you said
      could bring about world peace, and at seven this morning I watched two total strangers in
      suits split the last one without a word. So you may have been on to something.
    Sat sri akal Simran! My pottery teacher held up my bowl in front of everyone today and said it
      had "the confidence of a much better bowl," and I haven't stopped laughing since. It's yours
      in spirit, since you were the one who always told me to make things badly and often.
    Hi Noor, so the school play is over, the donkey stayed in one piece, and the shepherd who'd
      begged me for a speaking part walked on, forgot it all and said, with great feeling, "Well,
      here we are again." Standing ovation. I'm still drunk on relief and leftover mince pies.
    Hey Bex, I did it, I jumped off the top board, the one I'd been climbing up and climbing back
      down since I was nine, and a whole class of seven-year-olds counted me in. Belly flop. Ten out
      of ten from the small one with the goggles. Hope your swim season's going well!
    Dear Theo, I've a question which only a Greek or a chemist can answer, and you're the one I
      know: does one salt the aubergines before frying them, or is that an old wives' tale? My
      supper club is divided, tempers are high, and Mrs Okafor has threatened to bring a quiche.
    Hi Lorna, the bees came through the winter, all three hives, even the bad-tempered one you
      named after the headmistress, and today they were out on the crocuses in such numbers that the
      postman wouldn't come up the path. First honey in June, with any luck. Hope your spring's
      begun well.
    Yo Marcus, I know you said that nobody would ever find the vinyl of that Fela show, but it was
      in a church sale in Peckham, between a fondue set and the Best of Bagpipes, for two pounds.
      The lady asked me whether it was any good for dancing. Reader, we danced.
    Hi Paulina, I've adopted a greyhound, who was described to me as shy and who within the hour
      had stolen a whole gouda, slept on every chair and made friends with the meter reader. She's
      called Duchess. I remember you telling me that they're forty-mile-an-hour couch potatoes, and
      it's all true.
    Dear Winifred, the U3A poetry circle did Larkin on Thursday, and Mr Entwistle, who has been
      deaf to all of us since Easter, put in a new battery halfway through and was so shocked that
      he took it out again. I nearly fell off my chair. I hope the watercolours are flourishing.
    Hey Ezra, my kid brother got into the marine biology programme, the one he talked your ear off
      about all through that rainy week in Maine, and he wanted me to tell you that you were right
      about the horseshoe crabs. I've no clue what that means, but he's very happy about it.
    Hi Caro, there's a new display at the botanic gardens on plants that smell dreadful, and I
      queued for forty minutes beside a woman in full evening dress to sniff the big one, which was
      on form. Like a wet dog in a cheese shop. I recalled your famous durian and felt prepared.
    Hello Giles, I thought you'd enjoy this: our new bishop, visiting the school, asked the
      reception class who lived in the big house next to the cathedral, and a child who'd clearly
      been waiting all morning told him, "Dracula." It's been in the parish magazine. Hope that
      Suffolk is treating you well.
    """)

  /// Good ones, with the words that bad ones have; the rules were tuned on them.
  static let sixthOverItGood = lines(
    .overIt, isGood: true,
    """
    Hi Mark. I've had time to think since March, and I believe you were right to end it. I'm doing
      well and I've let it go. No reply needed, all the best with the shop.
    Just so you know, I'm fine with how things turned out. We wanted different lives and it's
      better this way. Take care, Ines.
    I was upset at first and I think that showed. I'm not any more. Splitting up was the right
      call for the both of us, and I wish you a good year.
    Hey Dani, I heard from Ruth that you were worried about how I'm getting on. I'm good,
      honestly. I've come to agree it was time. Say hi to your mum from me.
    I don't miss the arguing and I'm sure you don't either! It was a good decision. Things are
      calm here and I hope they are with you.
    A short note to say I've accepted the breakup and think it was for the best. You don't have to
      tiptoe round me at choir.
    Since we'll both be at Kofi's wedding I wanted to say in advance that I'm at peace with
      everything. We ended for good reasons. It'll be nice to just enjoy the day.
    I've stopped asking myself why. It wasn't working, you saw it first, and I see it now as well.
      No hard feelings from my side.
    Looking back, I agree with you that we weren't right together. I'm settled in Utrecht, I like
      the job, and I'm content with how it all went.
    I said a few times that I'd never get over it. I have, and I'm fine. You made a sensible
      choice for us both. Cheers, Ollie
    Dear Sofia, I won't try to change your mind any more; I've changed mine. It was right to stop
      when we did. Wishing you well with the thesis.
    Last autumn I begged you to think again, and I'm glad now that you didn't. It was for the
      best. I'm in a good place, nothing needed from you.
    Tbh I think we both knew it. I'm ok with it now, properly ok. Hope the new flat's nice and the
      cat has settled in.
    I know I wrote a lot of messages right after. That's behind me. I agree with the split and I'm
      getting on with things. Have a good summer, Yusuf.
    You can wear the green jacket to the reunion and sit where you like, I'm fine with all of it.
      It ended for the right reasons and I'm happy enough with my lot.
    Kia ora, just letting you know there's no bad blood. We were good mates who made a so-so
      couple, and ending it was fair. Go well.
    I see it differently now than I did in the winter. I've been over it for a while, and I think
      we did the right thing. Hope the band's going well.
    It took me a couple of months, but I've come round to your view: we were too different to live
      together. No regrets, and I hope work's treating you well.
    Hi Beth. I'm writing this once and it needs no answer. The breakup was the right thing. I was
      angry, I'm not now. Good luck in Cardiff.
    We gave it a fair try and it didn't fit. I see that clearly now and I feel fine about it. Best
      of luck with the exams!
    Being on my own suits me better than I'd expected. I think you were right that we'd run our
      course. Wishing you a good one, Hugh.
    I used to think we should've fought harder for it. I don't think so today. It was the right
      time to stop, and I'm doing fine.
    I realise I was jealous and that we'd both got tired. Ending it was good for each of us. I'm
      well, and I hope you are too.
    Please don't feel guilty about how it ended. I don't see it as anybody's fault, it was the
      right decision and I'm all right. Take it easy, Nils.
    To be straight with you: yes it hurt, and no, it doesn't now. I think it was the right
      outcome. All the best to you and the kids.
    Six months on and I can say it simply: you wanted Lisbon, I wanted to stay near my folks, and
      there's nothing wrong with either. It worked out for the best.
    I have no wish to go back and I don't suppose you have. We're better apart. It's all good, and
      I hope the knee's healing.
    Hiya Chloe, since the gang's all going camping in June, just a heads up that it's not weird
      for me. I'm over it and I think we made the right choice. Already dreaming of the
      marshmallows!
    I found it hard to believe you when you said we'd both be happier. You were right. I'm happy
      with how things are. That's all I wanted to say.
    It's a relief to be able to say I'm fine with it. We loved each other as well as we could and
      it was still right to end it. Be well, Amara.
    No drama, just a line to say I don't blame you or me. It was the right thing to do, I've moved
      on and I'm busy with the garden.
    For a while I was forever checking my phone after it ended. That stopped ages ago. The split
      was a good thing for us, and I'm well.
    Arjun, I'm no longer sad about us. It ended as it should have and I'm thankful to you for
      being honest at the time. Hope the cricket season goes well.
    There'll be no awkwardness when I run into your dad at the hardware shop. You and I parted for
      good reasons and I'm quite all right with it.
    I'm back at uni, I'm sleeping, I'm eating my greens. I reckon breaking up was the right move
      for both of us. Hope you're doing alright as well.
    You once said that one day I'd agree with you, and I do. We were better as friends of friends.
      Everything's fine on this end.
    We'd both gone quiet by the end and stopping was kind to us both. I'm doing well and I've let
      it go. Best, Tobias.
    My therapist asked me how I feel about the breakup and I said "fine" and noticed that it's
      true. Thought you might like to know. It was the right decision.
    We had four decent years and then it was done. I don't need it to have been more than that.
      I'm glad it ended when it did and on decent terms.
    I was wrong to think we needed another try. We didn't. I've come to terms with it and life is
      good. Take care of yourself, Lena.
    Hello Pat. At our age one can be plain: the divorce was sensible, I'm comfortable with it, and
      I bear you no grudge. Kind regards to your sister.
    I'm done going over who did what. We both did our best and stopping was right. I'm fine, and I
      wish you the same.
    Honestly it stopped being a big deal for me some time in February. Good call on ending it. See
      you around at the club, no weirdness.
    I threw a few sharp words around last year, and I don't feel them any more. We were right to
      part. Wishing you and Marcus all the best.
    I know you were afraid I'd be lonely. I'm not, I've got the dog, the lads and too many evening
      classes. Ending it was the right thing.
    I've thought about it without any heat, and I'm sure now that we were right to stop when we
      did. I'm at ease with it. Good luck with everything, Rosa.
    No more late night essays from me, you'll be pleased to hear. I'm over it, and I think it was
      best that we stopped. Cheers, Callum
    Our friends don't have to choose between us and I've told them so. I'm fine with the breakup
      and I think it did us both good.
    I kept waiting for it to feel wrong and it never did. It's fine. We did right to end it, and I
      hope life's being good to you, Kerstin.
    Hi Kevin, I wanted to say that I'm fine about how things ended. I think it was the right call
      for both of us. I wish you well.
    Hey Sarah. It's been a few months and I've had time to think. We were better off going our
      separate ways and I'm at peace with it. All the best with the new job.
    Hi Ryan, just a note to say no hard feelings here. You were right that we wanted different
      things. I hope Calgary is everything you wanted.
    Dear Elaine, I've come to see that the breakup was the best thing for us both. I'm doing well,
      the kids are doing well, and I hope you are too.
    Hey Zoe, I didn't agree at the time but I do now. Breaking up made sense. Take care of
      yourself.
    Hi Anthony. I know I took it hard in the beginning, but that's behind me. I think we both did
      the right thing and I wish you a good life.
    Hi Mo, just so there's no awkwardness at Claire's wedding, I'm okay with everything. I think
      splitting up was right and I'm happy to say hello like normal people. See you there maybe.
    Hey Jen, I've accepted it and honestly I feel lighter. We had some good years and they're
      done, and that's fine. No need to reply to this.
    Hi Dee, I wanted you to know that I'm over it now and I don't hold anything against you. It
      was for the best. Good luck with the nursing course.
    Hi Carmen. You said in March that we'd both be happier apart and I have to say you were right.
      I'm well and I hope you are too.
    Hey Luke, it took me a while but I get it now. We weren't a good match and it's good that one
      of us said so. All the best, mate.
    Hi Ngaire, I'm writing just to say all is well on my side. The break was the right thing and
      I've made my peace with it. Hope the new house is warm and dry.
    Hi Brian, I've had time to think since Christmas and I can see we weren't making each other
      happy. It was the right decision. I wish you nothing but good things.
    Hey Keisha, I wanted to let you know I'm good. I used to think we gave up too soon, but now I
      think we stopped at the right time. Take care.
    Hi Stuart. Things are quiet here and I like it that way. I think we're both better for having
      stopped and I wish you well.
    Hey Emma, when you ended it I thought it was a mistake. I've changed my mind, it was the right
      thing. Hope the band's going well.
    Hello Joan, at our age I think we did well to be honest about it. We make better friends of
      other people than we made a couple. I'm content and I hope you are.
    Hi Tariq, I just wanted to say I'm at ease with the way things went. We wanted to live in
      different countries and neither of us was wrong. Good luck in Toronto.
    Hey Amber. I'm fine and I'm not writing to start anything up. I just think it's worth saying
      that you made a good decision for both of us.
    Hi Neil, now the sale of the house has gone through, I wanted to say that I think we handled
      it well. It was time. All the best in the new place.
    Hey Lindsay, I don't have any bad feelings about us anymore. It ended because it needed to. I
      hope your spring is a good one.
    Hi Monica. I've been back in Houston since June and life is steady and good. I believe we did
      right to let it go. Wishing you and your family well.
    Hey Shane, just clearing the air. I was pretty quiet when it ended and you might have thought
      I was angry. I wasn't, and I think it was for the best.
    Hi Fiona, I wanted you to hear it from me that I'm okay. Ending it was sensible and I've no
      regrets about it. Have a lovely time in Portugal.
    Hey Derek, six months on and I can say it worked out for the best. I sleep well, I'm back at
      the gym, and I hope life is treating you kindly too.
    Hi Sunita. My family asked me last week if I was sad about it and I realised that I'm not any
      more. It was right for both of us. I wish you every happiness.
    Hey Chris, I'm good with how we left things. You're a decent man and we just weren't right
      together. Be well.
    Hi Holly, no drama, just wanted to say I've moved on and I think we made the right choice. If
      we bump into each other at the climbing wall it'll be fine with me.
    Hello Martin. I've thought about it a lot less lately, which I take as a good sign. I believe
      we're both where we should be. Kind regards to your sister.
    Hey Andre, I know you felt bad about being the one to end it. Please don't on my account. I'm
      fine and I agree it was time.
    Hi Trish, the divorce papers came through and I felt calm about it. I think it's best for the
      both of us and the kids seem settled. Thank you for being fair all the way through.
    Hey Kyle. I was wrong when I said we could have fixed it. We couldn't, and that's okay with
      me. Hope you're doing well.
    Hi Rosie, I'm over it and I'm glad to say so without any bitterness. We grew apart and
      stopping was the kind thing. All the very best.
    Hi Ahmed, I just want to say I've accepted that it's finished and I think it's right. I'm busy
      with the shop and happy. I hope your exams went well.
    Hey Gemma, you don't have to answer. I'm in a good place and I can see that we're both better
      suited to other people. Wishing you luck.
    Hi Doug. Took me all winter, but I'm settled with it. We loved each other once and then we
      were better apart, and there's no shame in that.
    Hi Caitlin, I saw your mum in Tesco and she said you'd been worried about me. No need, I'm
      grand. It was the right thing to do and I'm well over it.
    Hey Vince, I'm not upset about the breakup any more. I can see it gave us both room to do what
      we wanted. Enjoy the farm.
    Hi Thandi, I think back on it now and it feels finished in a good way. We were right not to
      get married. I wish you and yours well.
    Hey Pam. I was jealous and miserable for a while, I'll admit, but that's passed. I really do
      think it's turned out well for both of us.
    Hi Jack, I wanted to tell you there's nothing left to sort out from my end. I'm happy, I think
      you did right to end it, and I hope you're happy too.
    Hello Yvonne, a year has gone by and I've no complaints. We both seem to have better lives for
      it. Good health to you.
    Hey Mitch, I used to think we could have tried harder. Now I think it just wasn't meant to
      last, and I'm fine with that. Take it easy.
    Hi Bea, just a short one to say I'm fine, I've let it go and I agree with what you said in the
      car that day. We wouldn't have lasted. Hope life's good with you.
    Hey Lamar, I wanted to say we're cool. It was better to end it at two years than at ten. Hope
      the kids on your team win something this season.
    Hi Sue. I wouldn't go back and I don't think you would either, and I find that rather a
      comfort. I wish you a good retirement.
    Hi Ian, I'm doing alright, better than I expected. I think breaking up was best for us. That's
      all really, look after yourself.
    Hi Martin, I've been meaning to say, now that the dust has long since settled, that I think we
      made the right decision in the spring, even though neither of us managed to say so very
      gracefully at the time. I'm well, the garden is in hand, and I look back on those years with a
      good deal of affection and no regrets. Wishing you all the best with the move.
    Dear Gwen, it took me rather longer than it took you to see it, but I do see now that parting
      was the sensible thing, and that we should both have grown crabby if we'd gone on. I've found
      my feet again, the choir keeps me busy, and I hold no hard feelings at all. I hope life in Hay
      is suiting you.
    Hey Dan, no need to answer this, I only wanted you to know that I'm properly fine about
      everything, and that when people ask me about it I say we had a good run which ended when it
      should have. I used to hate that kind of talk, and here I am, meaning it. Go well, mate, and
      enjoy Lisbon.
    Soraya, I was tidying up my desk when it struck me how peaceful I feel about how things ended.
      We wanted different lives, you by the sea and me within ten minutes of my mum's, and it would
      have been unfair on both of us to keep pretending otherwise. I'm glad we stopped when we did,
      and I wish you every happiness.
    Hi Tom, somebody asked me last night whether I was over it, and I was pleased to notice that I
      said yes before I'd even thought about it. It was the right call, for me as much as for you.
      I'm grateful for the good bits, at ease with the rest, and hope the boat gets finished one of
      these years.
    Hello Bernard, at our age one is supposed to cling on to things, but I find that I don't, and
      that I'm quite content with the way matters have turned out. You were right that we were
      better friends than partners, and I no longer mind that you were the one who said it first. I
      trust you are keeping well.
    Aoife, just a short one, though you know I've never managed a short one in my life. I've made
      my peace with us ending, I think it was best for both of us, and I'm enjoying my own company
      more than I'd have guessed, lemon tree and all. I hope Galway is being kind to you. Mind
      yourself.
    Hey bro, well, ex-bro, well, Hemi. Wanted to say I'm all good about how things went, and that
      I reckon you were onto it when you said we were two people in two different hemispheres, even
      when we were in the same kitchen. It was the right thing. No dramas from my end, and all the
      best for the season.
    Hi Jo, I know the last time we spoke I was in floods of tears in a garden centre, so I thought
      it only fair to let you know that those days are well behind me. I'm settled, I'm sleeping,
      and I honestly believe it was for the best that we went our own ways. I wish you nothing but
      good things.
    Liebe Lena, I write this in English because in German I become too solemn. The separation was
      the right step, I understand that now without any bitterness, and I wouldn't change it if
      somebody offered me the chance. My new job begins on Monday and I'm looking forward to it. I
      hope that you, too, have much to look forward to.
    Dear Rosalind, I have reached the stage, which I was assured would come and which I did not
      believe in, where I can think of our time together as a good chapter that had come to its
      natural end. I believe we were wise to close it. You need not reply; I simply thought it a
      kind thing to be able to say.
    Kai!! ok this is weirdly formal for me but I just wanted to say I'm in a good place, and I
      really do think breaking up was the best thing for both of us, like we were great at road
      trips and terrible at Tuesdays. No hard feelings, no secret message in here. Have the best
      time in Seoul x
    Olu, I've had the time to think that you always said I needed, and what I think is that you
      did us both a favour. We'd been going round in circles for a year, and I was too stubborn to
      get off. I'm happy, I'm busy, Mum's well, and I wish you the same, all of it.
    Fran, I'd been wondering whether to say this or let it lie, but I'd want to hear it in your
      place. I don't carry any anger about last year. We ended because we'd stopped fitting, and
      since then I've become a good deal more like myself, as I expect you have too. Take good care,
      and love to the dog.
    Cher Émile, I walked past our old café yesterday and noticed, two streets later, that I'd felt
      nothing but hungry, which I take as a sign of excellent health. It was right to stop. I keep
      the good memories, I leave the quarrels where they fell, and I wish you a beautiful autumn.
    Hi Callum, wanted you to know I'm sound. I went off in a bit of a huff, I know, but after a
      few months of hills and early nights I can see that you and I were never going to want the
      same things, and that it's better we found out at thirty than at fifty. All the best, big man.
    Nadia, I've spent a long time trying to find a clever way of saying this, and there isn't one:
      I'm over it, I'm well, and I think that ending it was the right thing for each of us. I'm glad
      I knew you, and I'm glad of where I am now. Wishing you a brilliant year.
    Dear Howard, when I found the photographs from Ludlow I was able to enjoy them, which tells me
      that I've come out on the far side. I'm convinced that we were right to part while we could
      still be civil to each other. I've no wish to go back, and every wish that you should be
      content. With warm regards, Audrey.
    Hey Zanele, my therapist, who you'll remember I said I'd never go to, asked what I'd say to
      you if I had one minute, and it turned out I only needed ten seconds: thank you, it was right
      to end it, and I'm fine. I used the other fifty to talk about running. Go well, hey.
    Javi, I know that we said a lot of things in March, most of them loud, so let me say one quiet
      one. You and I weren't meant to last, and I've stopped seeing that as a failure, because it
      led me to work that I love and a flat with a balcony. I hope the music goes well for you.
    Beth, nothing's the matter, I only wanted to say that I feel calm about us these days, calmer
      than I ever expected. It was best that we finished. Neither of us was a villain, we simply
      wore each other out, and I've got my energy back now and hope that you've got yours. Keep
      knitting.
    Viktor, you once said that a good player knows when to resign, and I was furious with you for
      weeks, and now I quote it to my students. It was the right moment to stop. I've let go of the
      arguments, I've kept the openings, and I wish you many strong games. Nothing more than that.
    Dear Imogen, I gather from the Christmas round-robin that you've taken the post in Leiden, and
      I was sincerely pleased for you, which made me realise how thoroughly I've moved on. I don't
      think either of us could have done what we're doing now if we'd stayed together. It was for
      the best. Congratulations, and bon voyage.
    Hi Declan, I hear through the usual channels, by which I mean your sister's hairdresser, that
      you're getting married, and I wanted to say that I'm delighted for you both. You and I were
      right to call it a day. I've a good life here, I've no complaints about the past, and I wish
      you a dry day for it.
    Hiya Meg, thought I'd say it before it gets weird at some wedding: I'm over it, have been a
      while now, and I think splitting up was the best decision we made, except for the air fryer.
      Honestly all good. You don't have to say anything back, I just like things to be tidy. Hope
      you're smashing it.
    This may come out of the blue, Patrick, but it's a cheerful sort of message. I've come to
      think that we were right to go our separate ways, and I say it without a sigh. The flat's
      quiet, the ham's in the freezer, life is good. I hope that yours is as well.
    Dear Sunniva, when we parted on the quay I said that I would never understand it, and I've
      since found that I understand it perfectly well. You needed the north and I needed people, and
      no amount of love would have moved either. It was for the best, I'm at peace with it, and I
      wish you long light summers.
    Raj, I'm told by my mother, who still follows your mother on everything, that you've bought a
      place in Leicester. I'm glad. I can say in all honesty that I'm over what happened with us and
      that I believe it was best for us both, and that I feel nothing but goodwill when your name
      comes up. Enjoy the new house.
    Hi Cleo, I've put off writing this until I could be sure that I meant it, and I do. The
      breakup was the right thing. I couldn't see it then, because I was frightened of being on my
      own, and now I'm on my own and rather like it. I hope that things are going well for you,
      whatever you're up to.
    Matteo, my grandmother used to say that you should leave the table while you're still a little
      hungry, and I think in the end that's what we did, give or take a year. I'm well and I have no
      regrets, and I'm sure it was best this way. I wish you and all of your noisy family a happy
      Easter.
    Dear Harriet, I believe the last thing I said to you was "you'll be sorry," which was
      nonsense, as you had nothing to be sorry about. I'm quite recovered. You were right to end it,
      it has turned out to be a good thing for me too, and I think of you with respect. All good
      wishes for the school year.
    Luis, for a good while I had this whole speech in my head, with points one through nine, and
      today I tried to remember it and couldn't get past two. So that's that. I'm over it, I'm doing
      great, and I think that splitting up was the right move for both of us. Take care of yourself
      out there in Tucson.
    Hi Wei, I wanted you to hear it from me that I'm well and that there's nothing left to be
      sorted out or forgiven. We were together at the right time and we parted at the right time,
      which is more than most can say. I'm content with how it went. Best wishes to you and to your
      parents for the New Year.
    Ingrid, I used to lie awake wondering what we could have done differently, and these days I
      lie awake because the neighbours have got a trombone. I find that a great improvement. I truly
      think it was best that we ended it, since we'd each stopped growing. I hope you're thriving,
      and that your own neighbours are quiet.
    Shaz, I'm not one for big speeches so here's a small one. I'm over it, I'm not angry, and I
      reckon you and me splitting up was the best thing that could've happened, cause I've gone back
      to college like I always said I would and you've got your salon. Proud of the pair of us,
      separately. Ta-ra, love.
    My dear Clive, thirty-one years is a long time, and I don't believe I could have written this
      letter any sooner. I've come to see the divorce as the right decision, taken late but taken
      well. I am happy in the bungalow. I harbour no grievance whatever, and it's my sincere wish
      that you should be happy in yours. Yours, Dorothy.
    Tamsin, I've been told I go on a bit, so I'll try to keep this to the size of a postcard. I've
      let go of it all, the good and the bad, and what's left is a fondness for you and a certainty
      that we did the right thing. I'm off to sea again on Friday. Fair winds to you.
    Salaam Abdi, Ramadan has made me think about what I still carry, and I was happy to find that
      our breakup wasn't among it. I believe that what happened was best for you and best for me,
      and I've accepted it with a quiet heart. May this year be generous to you and to your family.
    Hi Simran, you'll laugh, or maybe you won't, but I only realised I was over us when your
      favourite song came on in Tesco and I went on comparing the price of chickpeas. I think we
      were right to end it when we did. I'm in good form, and I hope you are too. The chickpeas were
      forty-nine pence.
    Noor, I don't want there to be any awkwardness when term starts and we're both in the same
      staff room, so let me just say that I'm absolutely fine. I've had the summer to think, and I
      see our breakup as a good decision that we made like grown-ups. See you at the photocopier, as
      colleagues, with no strings and no drama.
    Angus, I was up on the ridge this morning in that thin sort of light, and it came to me that
      I'd not thought of our parting for weeks, and that when I did, it didn't hurt. It was the
      right thing. You've your life there, I've mine here, and they're both good ones, I believe.
      All the best to you.
    Hey Bex, I told Shan that if I ever got properly over you I'd let you know, because I was such
      a drama queen about it that I felt you were owed a final episode. So here it is, and nothing
      happens in it: I'm happy, you were right, it was for the best. Roll credits. Good luck at
      nationals.
    Dear Theo, I no longer wish that it had gone otherwise. I say so because in the winter I said
      the opposite, on your answering machine, at some length. I can see now that we'd become a
      habit, and that by ending it you spared us both. I'm grateful, I'm in good spirits, and I wish
      you well in Thessaloniki.
    Lorna, I've always thought that the best endings in books are those that you don't see coming
      and can't imagine otherwise afterwards, and I've come round to thinking that ours was one of
      them. I'm well over the sad part. It was right for us both to stop, and I wish you honey,
      health and a decent summer.
    Marcus, man, just so it's been said. When you left I thought my world was ending, and it
      turned out to be my twenties. I'm good now, I mean really good, and I see that we wanted
      different things and would've made each other small. No love lost and none owed. I hope the
      label takes off and that you're well.
    Paulina, since we share a godson and will meet at his communion, I thought that I'd write a
      few words beforehand, so neither of us has to wonder. I'm at ease with everything. I believe
      that parting was the right thing for us, I've built a life that I enjoy, and it'll be a
      pleasure to eat cake in the same garden.
    Dear Winifred, people have been so tactful with me that I've had to tell them, repeatedly,
      that I'm not an invalid, I'm merely single. I tell you the same. I'm over it, my dear, and I
      think that you were quite right to call it off before we'd ordered the carpets. I wish you
      many good years and fine weather to paint in.
    Hi Caro, I'm clearing out my drafts, and there were eleven to you, each more tragic than the
      last. I've deleted the lot with a light heart and written this one instead: I'm fine, I think
      we did right to break up, and I'm thankful that you had the sense not to drag it out. All the
      very best.
    Giles, it occurred to me as I was singing, or at any rate moving my lips, at evensong, that I
      bear you no ill will at all and haven't for some time. Ending the engagement was a wise thing
      and a brave one, and we're both better for it. I'm teaching again, which I love. With kind
      wishes for your ordination.
    """)

  /// Good ones, with the words that bad ones have; the rules were tuned on them.
  static let sixthApologyGood = lines(
    .apology, isGood: true,
    """
    Hi Lena. I read your messages while you were in the shower, more than once. It was a breach of
      your trust and I'm sorry. I hold nothing against you. You don't need to answer this.
    I lied to you about the money. There was no bonus, I'd borrowed it from Ben. You deserved the
      truth and I'm sorry you had to find out from him.
    I'm sorry for shouting at you in the car in front of your sister. That was humiliating for you
      and it was entirely on me. I've let go of everything from that time and I wish you well.
    I got drunk at your work do and made jokes about your boss. You had to face them all on
      Monday. I'm really sorry, Kasia.
    After we split I kept texting, late, over and over, even when you didn't answer. It must have
      been exhausting. I'm sorry for every one of those messages. Nothing to reply to here.
    I was jealous of Dev and I made you pay for it with sulks and silly remarks. You'd done
      nothing wrong. I'm sorry. Whatever I was cross about back then is forgiven and gone.
    I flirted with your cousin's friend at the barbecue and then told you that you were imagining
      it. You weren't. I'm ashamed of both and I apologise.
    When you told me it was over I begged you on the stairs for an hour and didn't let you get to
      bed. That was selfish. I'm sorry, Femi.
    I forgot your mother's memorial and then acted as though you were making a fuss. It mattered
      and I wasn't there. I'm so sorry.
    I checked your phone while you were asleep. I had no right to. I'm sorry, and I forgive what
      there was to forgive between us. Be well.
    Dear Hanna, I told your parents that we were breaking up before you'd had the chance to. It
      was yours to tell. I'm truly sorry.
    I said "you're just like your father" and I knew precisely how that would land. It was cruel,
      it was untrue, and I'm sorry I said it.
    I cancelled on you eleven times last spring, I've counted. You stopped believing me and you
      were right to. I'm sorry I treated your time as if it were worth less than mine.
    I drove past your place a couple of times in the first week after we broke up. It was wrong of
      me and I stopped there and then. I'm sorry. You owe me nothing, not even a reply.
    I complained about you to our friends and made you sound like the bad guy. I've told them
      since that it wasn't fair. I'm sorry, Theo.
    I never did my share in the house. You cooked, you cleaned, you rang the plumber, and I let
      you. I'm sorry for that and for calling it nagging.
    I kissed Jamie at New Year's and said nothing for three weeks. I'm sorry for the kiss and more
      sorry for the three weeks. I bear no grudge for how it ended.
    I wrote that awful post about you. It was up for two days and people saw it. I'm sorry. I had
      no business putting our private things out there.
    I made fun of your singing in front of everyone at Alma's, and you've not sung since, I think.
      I'm very sorry. You sing beautifully and I was being small.
    I said I'd quit smoking and I hadn't. I lied to your face every day, for months. I'm sorry,
      you deserved better than that.
    I went quiet on you for days at a time to punish you. I called it needing space. It was unkind
      and I'm sorry for it.
    Sorry for what I said about your degree, Bongani. I was sneering at something you'd worked
      hard for. You should've had my respect. I don't expect anything from this, I just wanted it
      said.
    I used the joint account for my gambling and you found out from the bank. I'm deeply sorry.
      Your anger was more than fair. The last of it was paid back in on Friday.
    I blamed you for the move to Aberdeen every time anything went wrong. It was my decision as
      much as yours. I'm sorry I put it all on you.
    I didn't come to the hospital when you had your operation. I was frightened and I let you be
      alone, and being frightened is no excuse. I am sorry.
    I slammed doors. I swore. I made our home somewhere you had to watch your step. I'm sorry,
      Michelle, and I wish you peace.
    I told Raf what you'd told me in confidence about your brother. It wasn't mine to tell. I'm
      sorry that I broke your trust.
    On your birthday I argued with the waiter and then with you till you cried. You'd been looking
      forward to that night for weeks. I'm so sorry.
    I never introduced you to my family as my boyfriend. I called you my flatmate for two years.
      It hurt you each time and I knew it. I'm sorry, Luca. You were right to leave.
    I kept asking you where you were and who with. You had to account for every hour. That was
      controlling and I'm sorry. I've put the rest behind me and I forgive it all.
    I turned up at your office with flowers in April when a quiet goodbye would've done. It
      embarrassed you in front of everyone. I'm sorry for that.
    I said you were too sensitive whenever I'd hurt you. You weren't, I was careless with you. I
      apologise, and no answer is needed.
    I'm sorry I sold the bike without asking. It was your grandad's and I knew it. Nothing I say
      puts that right but I wanted to own up to it properly.
    I stayed in touch with Nadia behind your back. Nothing more than messages, but I hid them
      because I knew it was wrong. I'm sorry, Eszter.
    I pushed you to decide about children when you'd asked me for time. I kept on and on. I'm
      sorry I didn't listen to you.
    I'm sorry I made your promotion about me. I sulked at your own party. You'd earned it and I
      should've been cheering. I forgive us both the rest.
    I'm sorry for ending it by text. After three years you should've had a conversation. That was
      cowardly of me.
    I asked your best friend to tell me what you were up to, and put her in the middle. That was
      unfair to her and to you. I'm sorry. I've stopped and said sorry to her too.
    I never once said thank you for all those nights you looked after Mum. I took it for granted.
      I'm sorry, and thank you.
    I stood you up at the registry appointment and switched off my phone. You waited there with
      your dad. I'm sorry, Gareth. You deserved to be told, in person, by me.
    I read your diary. Two pages, in June, and then I used what I'd read in an argument. I'm
      ashamed of it and I'm sorry.
    I called your friends boring and made you choose between them and me at weekends. You lost
      touch with people because of that. I'm sorry.
    I'm sorry I threatened to break up every time we had a row. You never knew where you stood
      with me. It was wrong, and I have only goodwill for you now.
    I told you I loved Bristol and would stay. I'd already applied for the Dublin job. You made
      plans on the strength of it. I'm sorry that I lied, Tess.
    I spoke about your weight. I said it "for your health" and it was plain mean. I'm sorry. No
      need to do anything with this.
    After you left I rang your mum in tears three times. I shouldn't have dragged her into it. I'm
      sorry to you, and sorry you had to deal with her worry as well.
    I let my mates make jokes about your accent and I laughed along. I should've stood up for you.
      I'm sorry, Beatriz.
    I hit send on that email to your whole family about the wedding money. It was spiteful and it
      was me. I'm sorry. I've forgiven whatever I was so angry about and I hope you're all well.
    I kept score. Every favour, every pound, every lift to the station, and threw it back at you
      at the end. I'm sorry, love shouldn't come with a bill and mine did.
    Hi Sean, I'm sorry I went through your phone that night. It was an invasion of your privacy
      and you did nothing to deserve it. You don't need to reply.
    Dear Kate, I lied to you about the money I owed. I should have told you from the start and I'm
      sorry that I didn't.
    Hey Marcus, I'm sorry for shouting at you in front of your parents at Thanksgiving. It was
      wrong and it embarrassed you. I hold nothing against you for what was said that day.
    Hi Ella. I was jealous of your friends and I made you feel bad every time you went out. I'm
      sorry for that. I hope you're having plenty of good nights out now.
    Hi Paul, I'm sorry I kept texting you after we broke up. You asked for some space and I didn't
      give it to you at first. You deserved better.
    Tracy, I got drunk at your sister's fortieth and I spoiled it for everyone. I am sorry. I've
      written to your sister too.
    Hey Naveen, I told your secret to people at work and it was not mine to tell. I'm truly sorry.
      I don't expect you to forgive it.
    Hi Bronwyn, I'm sorry I flirted with Lisa and then told you that you were imagining it. You
      weren't. You were right and I lied to your face.
    Dear Howard, I'm sorry for all the times I put you down in front of the children. You were a
      good father and I should have said so. I forgive you for your part, and I wish you well.
    Hey Alicia, I forgot your graduation and then I acted like it was no big deal. It was a big
      deal. I'm sorry I missed it.
    Hi Jake, I want to apologise for the things I said about your mum. They were cruel and she'd
      only ever been kind to me. I'm sorry.
    Hi Moira. I drove past your house a few times after we split up, and I know you saw me. I'm
      sorry, it must have been unsettling. I stopped a long time ago.
    Hey Terrence, I'm sorry I ended it by text. Three years deserved a proper conversation and I
      was a coward. No need to answer this.
    Hi Liz, I'm sorry for begging you to stay that night and making you sit there for hours. It
      wasn't fair to put you through that. I've forgiven everything on your side.
    Hi Amit, I'm sorry I never told my family about you. You waited patiently and I let you feel
      like something to hide. That was wrong of me.
    Dear Carol, I blamed you for losing the house when it was my gambling that did it. I'm sorry
      for the gambling and even more for the blaming.
    Hey Dylan, sorry for going quiet on you for days every time we had a row. It was a punishment
      and I knew it. You didn't deserve that.
    Hi Grace, I kissed someone at the Christmas do and you found out from other people. I'm sorry
      that I did it and sorry that you had to hear it that way.
    Hi Robbie, I said I'd help with your dad and then I left you to do it all. I am really sorry.
      I think of how tired you were and I'm ashamed of it.
    Hey Nicole, I want to say sorry for checking up on where you were all the time. You never gave
      me a reason. It was controlling and I see that now.
    Hi Tim, I'm sorry that I laughed when you told me about the art course. You were excited and I
      was mean. I hope you're still painting.
    Dear Anne-Marie, I'm sorry for how I behaved at mediation. I called you things that weren't
      true. I have no bad feelings towards you and I wish you peace.
    Hey Corey, I borrowed your truck, dented it and let you think it was the guy next door. I'm
      sorry I lied. You and your neighbor both deserved the truth.
    Hi Philippa, I'm sorry I read your diary. There is no good reason for it. It was yours and I
      had no right.
    Hi Manny, I said I wanted kids when I didn't. I let you plan a whole life around it. I'm so
      sorry for the years that cost you.
    Hey Kirsty, I was rude to your pals every time they came round and in the end they stopped
      coming. That was my fault. I'm sorry.
    Hi Ed, sorry for the way I talked to you when you lost your job. You needed some kindness and
      I gave you lectures. I hope things are going well for you.
    Dear Lorna, I am sorry I was always at work. I missed your birthdays, and I missed your
      mother's funeral tea, and I'll regret that one most. You were very patient with me.
    Hey Brandon, I'm sorry I posted about our breakup online. It was private and it made you look
      bad when you'd done nothing wrong. I took it all down.
    Hi Meera, I let my mother speak to you like that for two years and never once stood up for
      you. I'm sorry. You shouldn't have had to face it alone.
    Hi Glenn, I'm sorry I shouted at you so often over small things. It can't have been nice
      coming home to that. I hold nothing against you and I hope home is peaceful now.
    Hey Ivy, I told you I'd quit smoking weed and I hadn't. I'm sorry for the lying, it made you
      doubt yourself. You deserved the truth.
    Hi Joe, I want to own up that I was still messaging my ex for most of our first year. I'm
      sorry. You trusted me and I broke that.
    Hi Debbie, I'm sorry I sold your record player without asking. I told myself it was just
      clutter, but it was your dad's and I knew it. It was a rotten thing to do.
    Hey Sipho, I'm sorry I didn't come to the hospital. I was scared and I stayed away, and you
      needed me there. It was wrong and I think about it often.
    Hi Wendy, sorry for all the sarcastic remarks about your weight. I called it joking. It was
      unkind and I hurt you.
    Hi Nick, I'm sorry for turning up at your work that day to argue. It was humiliating for you
      and I had no business being there. I won't ever do that again.
    Dear Bill, I said some hard things in my last letter and I take them back. I'm sorry. There is
      nothing to forgive on your side, and if there was, it's forgiven.
    Hey Rachel, I was short with your kids and they didn't deserve it. I'm sorry to you and I'm
      sorry to them. You're a great mum.
    Hi Cam, I'm sorry I spent our holiday savings and kept saying the money was there. I paid the
      last of it into your account on Friday. You were right to be angry.
    Hi Orla, I asked your friends about you after we broke up and put them in an awkward spot. I'm
      sorry to you and to them. I don't do it any more.
    Hey Vic, I cancelled on you so many times and always for something that could have waited. I'm
      sorry. You were owed more than that.
    Hi Stacey, I used to threaten to leave every time we argued. It was a nasty thing to do and it
      must have worn you out. I'm sorry, and I don't blame you for anything.
    Hi Hugh, I'm sorry for outing you to my cousins. It wasn't mine to share and I can't undo it.
      I'm deeply sorry.
    Hey Tanya, I called you crazy when you asked about Melissa, and you were right the whole time.
      I'm sorry I cheated and I'm sorry I called you that.
    Hi Gavin, I'm sorry I left without saying goodbye to your mum and dad. They'd been good to me
      and it was cowardly. You got left to explain it and that wasn't fair.
    Hi Joyce, I drank too much for most of our marriage and you carried the house. I am sorry.
      I've been sober since February, and I forgive you for the hard words at the end.
    Hey Scott, I'm sorry I rang you at 2am all those times. You had early shifts and I knew that.
      It was selfish.
    Hi Leila, I made fun of your praying and I'm ashamed of it. It mattered to you and I should
      have respected that. I'm sorry.
    Hi Russ, I'm sorry I made you choose between me and your fishing weekends. They were your time
      with your brother and I spoiled them. Hope you two are getting out on the water.
    Dear Martin, I am sorry that I read your letters from your brother, which were none of my
      business, and that I then repeated what was in them to my sister as though it had been common
      knowledge. It was a betrayal of your trust, and you were right to be hurt by it. I forgive
      whatever there was on your side. No reply is needed.
    Gwen, I lied to you about the money from the caravan, not once but for the best part of a
      year, and I let you think that you'd miscounted when I knew very well that you hadn't. That
      was a rotten thing to do to somebody so careful. I'm truly sorry. I don't expect anything from
      you in return.
    Dan, I'm sorry I got drunk at your graduation and made a speech nobody had asked for, in front
      of your nan, with that story in it. It was your day and I turned it into mine. You were decent
      about it, and I never once owned up to how bad it was. I'm owning up to it now. That's all.
    Soraya, I went through your phone while you were asleep, more than once, and when I found
      nothing I still asked you questions as if you'd done something wrong. I was jealous, and that
      was mine to deal with and not yours to carry. I'm sorry for every one of those mornings. I
      wish you well, and I hold nothing against you.
    Tom, I've thought a lot about how I shouted at you in the boatyard, with all the lads standing
      there, over a rope of all things. You hadn't deserved a word of it, and you must have felt
      about an inch tall. I'm sorry that I did that, and sorry that it took me so long to say so.
    Dear Bernard, I told your daughter that you had asked me to sell your mother's clock, when in
      truth I had simply grown tired of the chiming. You bore the blame for it at Christmas, and I
      sat there and let you. I am ashamed of that and I apologise without reservation. I have
      written to tell her the truth.
    Aoife, I'm sorry that I flirted with that fella at your cousin's wedding, and sorrier still
      that I called you paranoid afterwards when you'd seen exactly what you saw. You weren't
      imagining it. I was wrong twice over, and the second was the worse. I forgive the bit about
      the cake. Mind yourself, and no need to write back.
    Hemi, I begged you to stay that night at the airport, in front of your whānau, and I made you
      feel like a criminal for getting on a plane to look after your dad. It was a selfish thing to
      do to a man who was already scared. I'm sorry. You did right by him, and I should have carried
      your bags.
    Jo, after we split up I kept texting you for weeks, at all hours, long monologues about
      nothing with a song at the end, when any fool could tell from your short, polite answers that
      you wanted some quiet. I can only imagine how tiring it was. I'm sorry for each and every one.
      This isn't another of them in disguise; I just wanted to say it properly.
    Liebe Lena, I'm sorry that I always corrected your English in front of my friends and then
      laughed along with them, as if it were a game which you had agreed to play. You told me it
      humiliated you, and I rolled my eyes. It was unkind and it was arrogant. I apologise, and I
      wish you a good and gentle year.
    Dear Rosalind, when your novel was turned down, I said in company that I wasn't surprised. I
      remember your face, and I have thought about it often since. It was a cruel remark, made to
      amuse people whose names I've forgotten, at the expense of the one person in the room who
      mattered. I am deeply sorry. I ask nothing of you.
    kai, i'm sorry i told everyone in the group chat about your audition before you'd heard back,
      and that when it went badly you had to explain it to forty people, one by one, while i was
      being all breezy about it. it was your news and i took it. i'm really sorry. you don't have to
      reply to this.
    Olu, I borrowed your car without asking, scraped it on the bollard behind Lidl, and then stood
      beside you in the street and agreed that whoever had done it must be a proper coward. Well, he
      was, and it was me. I'm sorry for the lie more than for the paint, though I'm sorry for the
      paint as well. I've put the money in your account.
    Fran, I'm sorry I missed your father's funeral. I told you that the trains were off, when the
      truth is that I was frightened of it and stayed at home with the curtains drawn. You needed me
      there and I lied instead of coming. There's nothing that makes that all right. I wanted you to
      have the truth, and my apology with it.
    Callum, I said I'd quit the betting and I hadn't. I let you pay my half of the rent four
      months running while I told you that the wages were late. You trusted me, and I used that. I'm
      sorry, pal. I've stopped now, and I've set up a standing order to pay you back the lot, so you
      needn't do anything.
    Nadia, I'm sorry for how I behaved whenever you had good news. You'd come in glowing about the
      gallery, and I'd find the one thing that might go wrong, and I'd keep at it until you stopped
      glowing. I told myself that it was realism, and it was envy. You deserved to be celebrated.
      I'm sorry that I didn't do it.
    Dear Howard, I promised you that I would post the entry form for the Malvern show, I forgot,
      and rather than say so I told you it must have been lost in the mail. You spent a whole summer
      complaining to the Post Office. It was a silly lie that cost you something you had worked hard
      for, and I apologise for it wholeheartedly.
    Zanele, when you said that you were studying at Thandi's, I drove past her place to see
      whether your car was really outside, and then told you I happened to be in the area. I didn't
      happen to be anywhere. You'd given me no reason to doubt you, and it was a mean, jealous thing
      to do. I'm sorry. I don't want anything from you.
    Beth, I'm sorry I gave away your gran's sewing machine to make space for my bike. You had told
      me what it meant to you and I'd only half listened, and when you cried I said that it was only
      a thing. It wasn't, and I should have known it. I'm so sorry, and I forgive everything that
      was said afterwards.
    Viktor, I accused you in front of the club of having cheated at backgammon, which is
      ridiculous, and of having cheated on me, which was worse, and neither of them was true. I'd
      had too much to drink and I said it because I wanted an audience. I'm sorry for the shame it
      caused you. I've since told them all that I was wrong.
    Dear Imogen, I read your diary. I did it in the week your mother was ill, when you had other
      things to think about, and I then used what I'd read to win a quarrel. I'm more sorry than I
      can say. You never did anything which deserved such treatment, and I hope you've since had
      many peaceful, private pages.
    Declan, I never came to one of your matches, not one in three years, and I always had an
      excuse ready, a headache or a deadline or my mother. The truth is that I couldn't be bothered,
      and you could tell. You showed up for all of my things, the dreadful poetry included. I'm
      sorry that I didn't do the same for you.
    Meg, I'm sorry I made you the butt of every joke at my mates' barbecue, and that when you went
      quiet I told you to lighten up. You were on your own with a load of people you barely knew,
      and I was meant to be on your side. I wasn't. It was shabby of me and I'm sorry. No answer
      needed, honestly.
    I've been putting this off, Patrick, because it doesn't show me in a good light. I told your
      mother that you'd forgotten her birthday, when it was I who'd promised to post the card and
      found it in my coat a week later. You took the telling-off without a word. I'm sorry, and I've
      told her how it really was.
    Dear Sunniva, I'm sorry that I sulked through the whole of your midsummer party because I
      didn't know anybody and nobody spoke to me in English. You'd prepared it for weeks, and I sat
      on the jetty like a wet cat, so that you spent your own evening looking after me. It was
      childish of me. I forgive you the herring.
    Raj, I'm sorry that for two years I let you tell your parents about me while I told mine that
      you were my flatmate. You were brave, and you must have felt like something to be hidden in a
      cupboard. I was afraid, which is no reason to have lied to you about having done it. You
      deserved much better.
    Cleo, I checked your location on that app we'd got for festivals, every lunchtime, for months,
      and then acted surprised when you mentioned where you'd been. You had given me no cause, and
      it was sneaky. I deleted it long ago. I'm sorry for having spied on somebody who would simply
      have told me, if I'd only asked.
    Matteo, when your father asked me what I thought of the restaurant, I told him it was dated,
      and I said it just after the doctor had told him to stop working. I saw that you were asking
      me with your eyes to be gentle, and I went on. I'm ashamed of it. I'm sorry, to you and to
      him.
    Dear Harriet, I marked up your thesis in red pen, as though you had been one of my
      third-formers, and I left it open on the dining table when the Hendersons came to supper. You
      had asked me for encouragement. I gave you a public correction. It was pompous and it was
      unkind, and I am sincerely sorry for it.
    Luis, I was the one who backed over your mother's rose bush, and I let her blame the mailman,
      who's a saint, for an entire summer. Then I got mad at you when you guessed. I'm sorry for the
      lie, and for yelling at you because you were right. I've written to your mom too. I'm not
      asking for anything.
    Wei, I said yes to moving to Vancouver when I'd already decided that I wouldn't go, and I let
      you give up your lease and say goodbye to your team before I told you. I knew for three weeks.
      You lost a home and a good job's worth of notice because I didn't have the courage for one
      conversation. I am so sorry.
    Ingrid, I used to be jealous of your friendship with Marit, and I made you pay for it: the
      long faces, the headaches that came on whenever you were going out, the nine calls in an
      evening to ask where things were. I knew where the colander was. I'm sorry that I spoiled so
      many of your nights. You did nothing wrong.
    Shaz, I'm sorry I slagged off your salon idea to all your family over Sunday dinner, saying
      you'd be bust by Christmas, when you'd only just worked up the nerve to tell them. I saw you
      go red. I carried on cause people were laughing. It was horrible of me, and you were right and
      I was wrong.
    My dear Clive, I threw away your father's timetables. I told you that the damp had got to
      them, and it hadn't; I wanted the shelf. I watched you search the attic on two separate
      weekends and I offered you tea. I can't replace them, and I make no excuses. I'm truly sorry,
      and I hold nothing from our marriage against you.
    Tamsin, I'm sorry for that night in Falmouth, when I got plastered on rum, fell into your
      boss's dinghy, and sang at him. You'd introduced me as your sensible other half about ten
      minutes earlier. You spent the next month apologising on my behalf, and I never did it myself.
      So here I am, late and red in the face: I'm sorry.
    Abdi, you asked me to keep it between us that you'd failed the bar exam, and I told my sister,
      who told everybody, as I might have known she would. Then I denied it. You trusted me with the
      thing you were most ashamed of, and I passed it around like gossip. I'm sorry for the telling
      and for the denying.
    Simran, I'm sorry that I gave up on us weeks before I told you so. I went on saying love you
      at the end of calls, I let you book the cottage, and I smiled at your cousins' wedding plans
      while I was looking at flats. You should have had honesty from me, and you got acting. I
      forgive the things said in the car.
    Noor, I took the credit for the puppet theatre in front of the head, with you standing right
      beside me holding the glue. You had sewn every one of those camels yourself. I said "thanks,
      it was a labour of love," and it was, only it was yours. I'm sorry. I've put it right with her
      now, rather late in the day.
    Angus, it's no excuse that I was cold, wet and frightened, since so were you. I screamed at
      you on that hill, I called you a useless old fool, and you just went on ahead, finding the
      path for both of us. I never thanked you and I never took it back. I take it back now, and I'm
      sorry.
    Bex, I lied about being ill on the day of your final. I was at Lucy's birthday thing, I saw
      your calls, and I let them ring. When you found the photos I said it was a different weekend,
      like you were stupid. You're not stupid and you'd worked so hard. I'm sorry for missing it and
      sorry for lying about it.
    Dear Theo, I left eleven messages on your answering machine last winter, in which I wept,
      pleaded and, if I remember rightly, quoted Cavafy. You'd done nothing but be honest with me,
      and I made you feel guilty for it, night after night. I'm sorry to have put that on you.
      There's no need to answer this; I only wanted to apologise.
    Lorna, I sold the kayak that we'd bought together and told you that it had been stolen from
      the shed. You went and reported it, God help me, and I let you sit there in the police station
      filling in the form. I've sent your half of the money and told the constable the truth. I'm so
      very sorry that I deceived you.
    Marcus, I'm sorry I kept on comparing you to my ex. I did it in bed, I did it at dinner, I did
      it in front of your boys, and when you finally said something I told you that you were
      insecure. Anybody would've been. It must have been like living with a ghost at the table, and
      I'd put it there. I'm sorry.
    Paulina, I'm sorry that I opened the letter from the clinic, which had your name on it and not
      mine, and that I knew your result for a whole day before you did. It was your body and your
      news. I said that I'd thought it was the gas bill, and I hadn't. I was wrong to do it and
      wrong to lie.
    Dear Winifred, I let you believe that I'd been a widower, when in fact I was divorced, because
      I had once said it by mistake and you'd been so kind about it. You lit a candle for her, and
      she was in Torquay. I'm mortified, and I apologise to you with all my heart. You were entitled
      to the truth from the first day.
    Ezra, I'm making amends for things I did when I was drinking, and the worst of them was what I
      did to you at Thanksgiving, when I mocked you for being out of work until you left the table.
      I remember it, though I told you that I didn't. I'm sorry for saying it and for hiding behind
      the bottle. You owe me nothing.
    Caro, I'm sorry I broke up with you by text while you were on the train to meet my parents, so
      that you had to get off at some station in the middle of nowhere and wait two hours in the
      rain to go back. It was cowardly, and you'd even baked something for them. You deserved a
      conversation and some basic decency from me.
    Dear Giles, I told several of our friends that you had ended the engagement because of the
      Church, since it made a better story than the truth, which was that I'd been unkind to you for
      a long time. You never once contradicted me. I've corrected it with each of them. I am deeply
      sorry, and I've long since forgiven the rest.
    """)
}
