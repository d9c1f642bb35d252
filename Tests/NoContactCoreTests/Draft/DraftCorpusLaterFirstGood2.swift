extension DraftCorpus {
  /// Good first texts, of those that the rules for findings alone were tuned on.
  static let laterFirstGood2 = lines(
    .first, isGood: true,
    """
    Drank a terrible wine from Kent last night and thought of your rating system. Minus four. Hope
      life's treating you well.
    Our street party is on the 4th and there'll be a tug of war again. Last year's rope burn has
      only just healed.
    I miss the old library, they've turned it into flats. But the new one has a slide. A slide!
      How's Cardiff?
    The marathon nearly killed me but I got round in 4:58, dressed as a lobster. Thanks for the
      training plan back then.
    I'm so angry at this jigsaw I could eat it. 999 pieces. You were right about car boot sales.
    We had a power cut for six hours and played cards by candlelight like Victorians. Lovely
      evening. Hope you're all well.
    Great news, Dad's scan was clear. He celebrated with a pork pie the size of his head. Thought
      you'd want to know.
    Your article on seagrass got quoted at our team meeting. I felt very clever for knowing the
      author. Congrats!
    They're showing When Harry Met Sally on the big screen in the park. I'm going for the picnic.
      Hope summer's good over there.
    Is the swimming pond at Hampstead open in winter? A friend wants to try it, and you're the
      only person I know who's done it.
    I am learning to drive the tractor at my uncle's farm. Only one fence is damaged. How are
      things in Chennai?
    Met the new vicar, she plays bass in a metal band. Church is suddenly full. How's your lot?
    I can't stop laughing at the goat video from Wales. Look up "goat says no". You're welcome.
    My flatmate's boyfriend tried to fix the boiler and now it plays a note. B flat, I think.
      You'd know.
    Just watched the sun come up over Ben Lomond with a flask of tea. No words. Well, three: bring
      warm socks.
    Hi Sam, it's been a good month: new job, new boots, no drama. Hope it's been kind to you too.
    A woman on the train was reading your favourite, the one with the lighthouse, and crying at
      the same page you did. Had to smile.
    The council asked for ideas for the old chapel and I said climbing wall. Second place went to
      a spa. How's your wall?
    I tried your trick with the onions under water. Tears everywhere, also wet. How do you do it?
    It rained on the whole wedding and my cousin danced in wellies. Best one yet. Hope you're
      having a good summer.
    I've been asked to be best man, me! Working on the speech. Remember the one with the
      slideshow? Not doing that.
    The dog met a hedgehog and has forgiven nobody. Otherwise all grand here. How's Galway?
    I'm selling the canoe, if you know anybody who wants one that only goes left. It's had a good
      life.
    Shout out to your sister, she fixed my laptop at the library drop-in and didn't even laugh.
      How's your mum's hip?
    New year, new knees! The op went well and I've walked to the lighthouse and back. Hope your
      2027 starts well.
    There's a robin that comes in the kitchen now. I feel chosen. Hope you and the garden are
      thriving.
    We won the pub quiz by one point thanks to your obsession with Eurovision. 1974, Waterloo. I
      owe you a pint one day.
    So the sourdough died. There was a short service. I'm on to bagels and they're brilliant.
      How's things?
    I finally get the hype about cricket, eleven years late. That last over at Lord's! Did you see
      it?
    Your cousin's cafe is fab, I had the lamb wrap and didn't let on who I was. Hope you're
      keeping well.
    Are you getting the new phone everyone's queueing for? My brother slept outside the shop. He's
      46.
    You and Tom were right about the Isle of Eigg. Four days, no signal, best holiday in years.
    My gran asks about your tomatoes every time I phone. Apparently hers are sulking.
    Saw you at the regatta from a distance, looked like a great crew. Well rowed!
    We could make a fortune with your mum's pickle, honestly. I took the last jar to work and
      there was a fight.
    I heard you got the fellowship. Brilliant news, and about time. Drinks all round here in your
      honour.
    My mother says thank you for the card. She has it on the mantelpiece next to the ugly dog.
    I'm on the late ferry, there's a stag do in penguin suits, and one of them has lost his head.
      The costume's, I mean.
    They asked me to give the toast at Ellie's 40th and I stole your joke about the otter. It
      killed.
    What was that wine we had at Karen's wedding, the one that tasted of pencils? My boss collects
      odd ones.
    I hate running, but I hate losing to Clive more. New PB on Sunday. Hope you're still at it.
    You know how I said I'd never get a smart watch? It's telling me to stand up right now.
    I don't want to alarm anyone but the Hendersons have bought a llama. It looks at me. Hope
      you're all well.
    Had my heart checked, all fine, the doctor says it's the heart of a much lazier man. How's
      yours?
    No more braces at 35! I keep smiling at strangers. Hope you've had a good summer.
    The dog's been to the vet, he'd eaten your old slipper. Both doing well.
    Sitting in the sun at the Arboretum with a book about bees. It's heaven. Hope you get some of
      this weather.
    I keep thinking about that curry from the van in Margate. Do you remember what it was called?
    Dave and I finished the canal walk, all 145 miles. My feet have filed for divorce.
    Every time it snows I think of the great sledge disaster of 2018. It's snowing now. Careful
      out there!
    I've been seeing a lot of kingfishers this year, one nearly took my hat off. You still keep
      the list?
    Come January I'll be a qualified electrician. Nobody is more shocked than me. Sorry. How's
      tricks?
    The kids want to know if the tooth fairy takes cards. You'd have had an answer.
    Still laughing about the mayor falling in the duck pond. It's on the front page. Have you seen
      it?
    I was hoping for a quiet birthday and the choir turned up at my door at 7 am. It was the best
      morning ever.
    Sending this from a tent in the Cairngorms, 3 bars of signal and one sock. Worth it for the
      stars.
    It's my last day at the call centre. I've told the next angry man that I forgive him. Free!
    Please pass my congratulations on to your brother, twins is quite a result. I'm just back from
      Wales myself, soaked and happy.
    I made a complete fool of myself at salsa and I'm going back on Tuesday. Hope all's good with
      you.
    Someone left a piano in the lane and the whole street's been playing it. Badly. Love it here.
    The old place has new people in it and they've kept your mural. Thought you'd like that.
    I can't get over how good that new bakery is. Are your lot still on the oat bread?
    Our U10s won 4-1 and I'm hoarse. The goalie was picking daisies. How's the coaching?
    Got chatting to your old piano teacher on the bus, she's 91 and still has pupils. She
      remembers you as "the whistler".
    This time last year I couldn't swim. Today I did a mile. Thanks for going on about it.
    Do you know if the Lakes bus still runs in winter? Planning a walk with my sister and we're
      both useless at this.
    I dream about that ice cream in Bologna. Found a decent one in Bristol at last. Pistachio, of
      course.
    Mind if I pick your brain? The school want a beehive and you're the only beekeeper I know.
      We're all very excited.
    Happy Hanukkah! My latkes were a triumph, the smoke alarm disagreed. Hope you had a lovely
      time with the family.
    Your recommendation for the dentist was spot on, not a single tear. I've told the whole
      office.
    We had the class of 2009 round on Saturday. Rahul still can't dance. It was lovely to see
      everyone.
    Did you hear they're turning the pier into a skate park? I'm learning to drop in. At my age!
    A robin's nesting in my cycle helmet. So I'm walking to work now and I quite like it.
    I finally opened the good whisky, for my mum's all-clear. You were right to make me save it.
    I was angry at the weather until I saw the rainbow over Tesco. Full double. Anyway, hope
      you're well!
    Turned 30, bought a shed. I'm told this is how it starts. Hope the new house has a shed.
    Just met a man who's never heard of Abba. We're educating him. Send prayers. And playlists.
    Auntie Noreen's 80th was carnage, she did the limbo. You were asked after by the entire bar.
    I've a new neighbour, a trumpet player, lovely fella. We've agreed on hours. How's the new
      street?
    The lighthouse is open again on Sundays. 199 steps and the best scone in Scotland at the top.
    Do you still have the number of that roofer? No rush. It's only dripping on the cat.
    I love this time of year, all woodsmoke and conkers. My conker's a sixer. How's autumn with
      you?
    My team at work did a sponsored silence. I lasted four minutes. We raised £900 all the same.
    Guess what came through the letterbox? The parking fine from Ghent, three years late.
      Outrageous.
    Lost my voice at the match and my students have never been happier. Hope your throat's holding
      up for panto season.
    I'm reading that book about trees talking to each other. Now I say good morning to the oak.
      It's a slippery slope.
    Nothing to report except a perfect poached egg. First ever. I took a photo and everything.
    Had a lovely chat with the man who paints the boats. He says the blue is called Tuesday.
      Thought you'd like it.
    I gave up sugar for a week and dreamt of Battenberg. It's over now. I've had Battenberg. Hope
      you're well.
    The blossom's out on our old road, the whole lot of it, like a wedding. Walked to work
      grinning.
    The chess club's moved to the Railway Arms and I won my first game there, against an
      11-year-old. I'll take it. How's life?
    Dad finally sold the caravan. End of an era. He's already looking at a bigger one. Hope you're
      well.
    Had your favourite for tea, fish fingers with the posh ketchup. Still unbeatable. Hope the new
      job's good fun.
    We went to the Diwali mela in Leicester, ate everything, and my niece got mehndi up to her
      elbows. Hope yours was bright.
    Look who's got a library card again after 20 years! Any of those Scandi crime ones you'd
      recommend?
    Seen the price of olive oil? I'm back on lard like my nan. Otherwise all good, the rowing's
      going well.
    I've been made head of year. Me! The one who got detention for the frog. Thought that'd make
      you laugh.
    The footy club's raffle prize was a sheep. A live one. Guess who won. I've called her Beryl.
    Just walked the Cliffs of Moher in a gale and lost my hat to America. Worth it. How's the
      hiking?
    My eldest got her GCSEs, all 8s and a 9 in art. She says thanks for the watercolours back
      then.
    You'd be amazed, I've kept the spider plant going and it's had eleven babies. Half the office
      has one now.
    A colleague brought in Goan prawn curry today and I thought of Anjuna. Couldn't finish it, too
      hot, happy tears. Hope you're good.
    New job starts on Monday, I've bought a proper bag like a grown-up. Wish me luck! Hope all's
      well with you.
    Remember the man with the accordion on Grafton Street? He's got an album out. I bought it.
      It's dreadful and I love it.
    Hope the move went smoothly. I've been doing up the garden bench, it's a very loud yellow now.
    The ice rink's back in the square. I fell four times and a small child told me to bend my
      knees. She was right.
    "Don't Look Back in Anger" came on at the wedding and the priest knew all the words. Great
      night in Salford.
    We're doing the Three Peaks in June for the hospice. My legs know nothing yet. How's the
      cycling?
    Called at the farm shop where you used to work and they still tell the story of the runaway
      cheese.
    I got the kitchen painted at last, it's the colour of custard. Mum says it's cheerful in a
      threatening way.
    Going through old boxes I found your cousin's zine. It's better than I remembered! Does she
      still draw?
    Just back from the vet, Monty needs a diet. He's taking it personally. Hope yours is svelte.
    I'm doing a stand at the craft fair this weekend, twelve wonky mugs, all of them for sale.
      Hope you're having a good week.
    We finally beat Kilkenny. I'm told I cried but it was hay fever. Did you see the second half?
    Started a supper club with the girls, first one was Ethiopian and nobody died. How's the
      cooking going?
    The train was so late today that a hen party adopted me. I have a sash now. Hope your week's
      been calmer.
    Got a message from Ravi, he's engaged! I owe you a tenner, you called it.
    There was a fox in the porch this morning, bold as brass, eating the post. He only left the
      bills.
    I've had my hair cut short, I look like my uncle. It's freeing. How's things with you?
    I need to thank you for that tip about the dentist in Hove, painless and he hums Abba.
    The museum's got your favourite dinosaur back from Berlin. Queue round the block. Worth every
      minute.
    Could you remind me what the mountain in Mallorca was called? I'm telling people Puig
      something and getting looks.
    My grandad turned 90 and made a speech about parking. Best night of the year. Hope your lot
      are well.
    On my lunch break at the sea, chips in hand, gull staring at me like I owe it money.
    It's wild here, three of us from school are on the same allotment. We've become our dads.
      How's your plot?
    Would you believe it, I've been asked to play at the Christmas concert again. Same triangle.
    Saw an otter! In the actual Thames! I told everyone on the bus. Nobody looked up.
    Turns out the neighbour's been feeding my cat for a year. He's been called Gerald over there.
      Hope you're all good.
    I'm taking a class in sign language and today I told someone that their soup was beautiful. It
      was meant to be dog.
    Loving the new series of Shetland. My mum's worked out the killer by minute six again. Are you
      watching?
    Happy birthday! 40 suits you, I bet. Mine was three days of cake and one of regret. Have a
      lovely one.
    I met your old boss on a course and he said you were the best hire he ever made. Thought you'd
      like to know.
    I can't move my arms, the climbing gym had a new wall. Worth it though. You'd have flown up
      it.
    My tomatoes won a rosette! Third of three, but still. How did your dad's leeks do?
    First day of the school run and I forgot a child. Only briefly. Hope your mornings are
      quieter.
    Someone's knitted hats for all the bollards on Bridge Street. It's the best thing the town's
      ever done.
    I'm in Jaipur for a wedding with 900 guests and an elephant. Sent Mum a photo and she asked
      who'd clean up.
    Finished the big jigsaw, one piece missing, dog looking guilty. All's well here otherwise.
    That comedian we saw in the cellar is on Live at the Apollo tonight! We said he'd make it.
    Work's sent me on a course about emails. It was cancelled by email. Twice. How's the new team?
    Winter swim club did its charity dip and raised two grand. I couldn't feel my feet till
      Tuesday.
    I hear it's snowing up your way. Send some down, the kids have had the sledge out since
      October.
    My brother's band got a song on Radio 6! He rang at midnight, we all screamed. Hope things are
      good with you.
    Just a quick hello from the top of Croagh Patrick. No view at all, all cloud, still magic.
    I've learnt to make paratha like your aunty's, nearly. Mine are map-shaped. She'd tut.
    Not a great year for apples but the quinces have gone mad. If your mum wants some, Pat's
      bringing a box to church on Sunday.
    The lads have signed me up for a triathlon. I can't swim. Or cycle. Should be fun. Hope you're
      well.
    Finished the patchwork quilt, two years in the making. The cat claimed it within a minute.
      How's your mum's sewing group?
    The bakery at the end of your old road has sourdough crumpets now. Dangerous. Hope you're
      keeping well.
    I did it, I sang at open mic! "Someone Like You", to eleven people and a whippet. Nobody left.
    Quick question for a plant person: my monstera has a yellow leaf, panic or no panic? It's
      otherwise enormous.
    Got back from Hull last night, yes, on holiday, and it was brilliant. The Deep is full of rays
      now.
    Our choir's through to the regional final in Cardiff! I've bought a tie. How's the band doing?
    I bumped into your uncle at the tip. He was throwing out a rowing machine and looked very
      happy about it.
    So the PhD is done. Dr Muppet, as you predicted in 2019. Hope life's being good to you.
    Happy Pongal! Made the sweet kind, burnt the bottom, told everyone it's smoky. How's everyone
      in Madurai?
    They've put a blue plaque on the chip shop. I'm not even joking. Thought you'd want to know.
    I've a rescue greyhound now, she's called Mabel and she's scared of bread. Life's fun. How's
      yours?
    Lost to my niece at Monopoly and had to make her breakfast in bed. Full English. She's nine.
    Was on a walk in the Mournes and met a man with a llama called Kevin. Made my whole month.
    New year, same me, better boots. Did the Pentlands loop in the snow and it was perfect. Hope
      you're well.
    The ABC's repeating that show about the fishmonger detective. Dad's thrilled. Are you
      watching?
    """)
}
