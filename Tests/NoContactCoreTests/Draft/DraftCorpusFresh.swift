extension DraftCorpus {
  /// Good ones in which a phrase that was too loose found something; the rules were tuned on them.
  static let freshFirstGood = lines(
    .first, isGood: true,
    """
    Someone at work brought in durian. SOMEONE. AT. WORK. I thought of the hotel lift in Penang
      and had to leave the room to laugh.
    Your tomato trick with the banana skins works. I've got more than I can eat. Whole office is
      living on them. Thank you for that one.
    Hi Tom, passed your old school and they've painted the gates bright orange. I can hear what
      you'd say. Hope the band's going well.
    saw a dog today with eyebrows. actual eyebrows. you were the first person I thought would
      appreciate it
    hey, saw that Sinead's play got a 5 star review. She was so nervous that night at our kitchen
      table reading it. Chuffed for her
    hi Aoife, thought of you at the match on Sunday, Clare by a point. Bet your dad hasn't stopped
      singing
    hey I finally learned to whistle. been a 30 year project. you started it
    just learned that wombat poo is square. you knew this all along didn't you
    the waffle house off exit 9 got a jukebox. first song on it was Dolly. tipped my hat to you
    """)

  /// Bad ones that were missed before; the rules were tuned on them.
  static let freshFirstBad = lines(
    .first, isGood: false,
    """
    Hi Meg, found the shells from Lyme Regis. My mum asks every day what she did wrong that you
      never say hello.
    Remember teaching me to waltz in the garage? Best night. Funny to think of anybody else's hand
      on your back.
    Thirty days and not a word. Unbelievable. Who does that to a person?
    The kids' team won 4-1. Thought you'd like to know, seeing as you couldn't be arsed to turn
      up.
    Good luck with the show tonight, Bel. When this break of ours is done I'll be in the front
      row.
    Went past the registry office, there was a couple in matching trainers. That could still be us
      one day, Finn.
    Look, everyone agrees it's only polite to answer. Hope the exams went well.
    Happy Friday Dev! Beers tonight? Usual corner, usual stools.
    Hi Nick, I think one of my socks might be in your dryer, a grey one. Could you have a look?
    I was cleaning up and found your 2017 phone bill. Thought you may need it for tax. Hope you're
      ok!
    Saw Darren in Woolies and he told me all about your new place. Sounds nice, two bedrooms and a
      balcony!
    I asked Ellie how you're getting on and she said you cried at the picnic. I hope you feel
      better soon.
    Good morning to the most beautiful, brilliant, magical woman who ever walked the earth. I saw
      a daisy and it was you.
    I've written you thirty letters, one for every day, and sent roses to your work. Hope you like
      yellow ones.
    I remember your laugh in the planetarium. I adore you. I worship every single freckle. Hope
      the thesis is going well.
    Saw you're awake at 2am most nights by the little green dot. Chamomile used to help, remember,
      in the moose mug?
    Hi Vic. I remember Naples and the scooter. We were happy until your friends got in your ear.
    Hi Sophie, how are you? Hope all is well.
    """)

  /// Good ones in which a phrase that was too loose found something; the rules were tuned on them.
  static let freshOverItGood = lines(
    .overIt, isGood: true,
    """
    I got my own place, a cat and a terrible sofa. I'm happy in it. I understand why we ended and
      there's no bad blood here. All the best.
    Three months ago I'd have written you a novel. Today it's just: I accept it, I'm good, and all
      the best to you.
    Hi Alasdair. Just to put your mind at ease: I'm grand, I accept it, and I won't be a stranger
      crossing the road if I see you in Tesco. All the best.
    I know it's over and I'm okay. I still think well of you and I always will. Take care, Rob.
    Dear Margaret, I've taken the ring off and put it in the drawer with Dad's watch. It felt
      right. I accept it, and I wish you well.
    Hi Luca, I am serene. Really! What we had was nice and it's finished. I wish you big success
      with the gelateria.
    I'm glad we had what we had and I'm ok that it's finished. Wishing you loads of luck in
      Melbourne
    Hi! This is just a kind word. I'm good, I've moved on from the hurt, and I'm happy for the
      good years. All the best, Tash
    Sorted my head out. It's over, I'm fine with that, you're a good person, have a good life
    Last thing from me: I'm good, you were right to call it, and I hope you love the new job
    I wasn't ready to hear it when you told me. I am now, it's over and I'm fine. Thanks for being
      honest, take care
    """)

  /// Bad ones that were missed before; the rules were tuned on them.
  static let freshOverItBad = lines(
    .overIt, isGood: false,
    """
    I wish you well, and I'll keep the porch light on.
    I'm okay with us being apart. Sometimes people have to part so they can find each other
      properly.
    Hi Bea, I'm in a good place and I'm happy for you. My heart's not going anywhere, just so you
      know.
    I let you go, Callum. If it's meant to be it'll come back round.
    I'm totally over it. You did me the biggest favour of my life by getting out of it.
    Doing great now that I'm not walking on eggshells. Good luck to the next one.
    I'm at peace. It took me a while to see how little I'd lost.
    I accept it, and good luck with Greg, he seems to need it.
    All the best to you both. I knew there was somebody before you did.
    It's done and I'm okay. I do wonder what Liv's got that I hadn't, but there we are. Be well!
    I've accepted it. There's someone new in my life and it feels like love ought to feel. All the
      best, Tina.
    It was the right thing, us splitting up. Didn't know what I was missing till Hugh came along!
      Be happy.
    I accept it's over and I'm alright. It'd mean a lot if you'd write back and say you're alright
      as well.
    I wish you well, Hannah. I only ask for one line from you so that I can close the book.
    I'm fine now, don't you worry about me. Not that you did.
    All the best to you. I'll be spending Christmas alone with the cat and I've accepted that.
    No hard feelings. You gave up too soon but that's your nature. I wish you happiness.
    I'm at peace with it. Was it me, or was it the job? Either way I wish you well.
    We're good, I'm good. There's a table at Rico's on Friday at eight, no strings, just two old
      friends.
    """)

  /// Good ones in which a phrase that was too loose found something; the rules were tuned on them.
  static let freshApologyGood = lines(
    .apology, isGood: true,
    """
    Dear Ian, I made fun of your stammer in front of my friends. It was cruel, and you never said
      a word about it. I am sorry.
    I'm sorry that I kept bringing up your ex. You'd told me everything I needed to know and I
      went on at you anyway. It was unfair on you.
    I gambled our holiday money. It was $3,400 and it was mostly yours. I'm sorry. I go to GA on
      Tuesdays now and I've closed the accounts.
    I opened your post. I knew it was from the clinic. It was yours to tell me or not, and I'm
      sorry.
    For all the evenings I sat on my phone while you talked to the side of my head: I'm sorry. You
      were worth listening to.
    I stood you up at your own mother's funeral tea because I was sulking. I should have been
      there holding your coat. I'm sorry.
    Hi Nikhil. I called your dream of the café a joke, in front of the bank man. I'm sorry. You
      deserved someone on your side of the desk.
    I danced with him to make you jealous and I knew what I was at. It was cheap and hurtful. I'm
      sorry, Declan.
    I listened at the door while you were on the phone with your therapist. It's the one place you
      had. I am sorry.
    I told everyone we'd split because you were "unstable". It was a lie to cover my own drinking.
      I've told them so. I'm sorry.
    I nodded along when my uncle said that about your people, and you sat there holding your
      plate. I'm so sorry, Tunde. I've told him what I think of it since.
    Sorry I kept your ring after you asked for it. I've given it to your sister. It was yours and
      I was petty
    Hi Deb, I'm sorry about the way I broke the news that I was leaving for Sydney. By text, on
      your lunch break. You deserved it face to face
    sorry for deleting your game save, 120 hours. i did it cos i was mad at you. it was petty and
      mean
    """)

  /// Bad ones that were missed before; the rules were tuned on them.
  static let freshApologyBad = lines(
    .apology, isGood: false,
    """
    I lied about the money and that was wrong. Anyone in my position would've done it, mind you.
    Sorry for the late-night texts. It was the wine talking.
    I'm sorry I forgot your birthday. I'd just lost my job and my head was all over the place.
    I'm sorry I cheated, Lou. I was lonely in that house with you.
    I called you names and I'm sorry. You called me a few as well, let's remember.
    I'm sorry I let your dad's records go. They'd been sitting there for years and you never
      lifted a finger.
    I own what I did, reading your diary. It was there open on the bed, as though you'd wanted me
      to.
    I'm sorry I got drunk at the wedding. Your cousins kept filling my glass and you didn't stop
      them.
    I regret that my words at the party came across to you as an insult.
    I'm sorry I put work first. I've handed in my notice, so there's time for you now.
    I'm sorry I dodged the wedding talk for so long. I've got a ring now, Abby.
    I was out of order at your mum's and I'm sorry. I've said my piece, so the ball's in your
      court.
    I was rotten to you when you were ill, and I'm sorry. You're a forgiving person, Jude, I know
      you'll do the right thing.
    I'm sorry for calling you lazy when you were down. I'll be waiting by the phone tonight.
    I was horrible at the barbecue and I'm sorry. I'm coming through Geelong on Friday, I'll drop
      in and apologise properly.
    I'm sorry I was jealous of Ahmed. It seems I wasn't far wrong though, having seen you two.
    I'm sorry I lied to you. There, that's more than you ever gave me.
    I'm sorry I wasted your time. You certainly wasted mine.
    I'm sorry I tracked your phone. I've stopped. I only look at your Instagram now.
    """)
}
