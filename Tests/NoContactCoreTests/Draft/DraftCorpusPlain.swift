extension DraftCorpus {
  /// Good ones with everyday words that look like faults; the rules were tuned on them.
  static let plainFirstGood = lines(
    .first, isGood: true,
    """
    The bread knife you left behind has finally met its match: my first rye loaf. Could have
      tarmacked the drive with it. Hope your kitchen's treating you better.
    Guess who passed the driving test, at the fourth go. The examiner looked as relieved as I was.
      You'll be safe on the roads as long as you stay in Kent.
    It poured all weekend, so we made your dad's lentil soup and watched the whole of that murder
      thing in Swedish. Still don't know who did it.
    I've taken up bouldering and I'm the worst there by forty years. Fell off the baby wall in front
      of a birthday party. Hope the choir's going well.
    Hello from Battle, where it is raining and the tea is strong. They've a bookshop run by a man
      who hates selling books. You'd approve.
    My nephew has named the new puppy after you, by accident he says. She eats shoes. Hope life's
      good.
    Just heard our old bar is turning into a dentist's. End of an era, or of a tooth. Hope you're
      well!
    Killed my basil again. That's five. The windowsill is a graveyard, but the chillies love it.
      How's your jungle?
    The allotment committee has made me treasurer, which tells you how desperate they are. I thought
      of you when I saw the size of their marrow.
    Remember the terrible ukulele man outside the library? He's got a record out. It's good! Ran out
      of words, bought two.
    I used to be scared of that bridge in Durham, and today I cycled over it with no hands. Well,
      one hand. Hope your week's a good one.
    Mum's started salsa and she's making the whole street come. She says hi, and that you owe her a
      dance.
    Saw the starlings over the pier last night and stood there like a fool till dark. First proper
      evening of autumn. Hope Glasgow's being kind.
    I'm three weeks into the new job and I finally know where the toilets are. The people are lovely
      and the coffee's a crime.
    Your recipe for the dumplings won second prize at work. I've told nobody it's yours, so this is
      my confession.
    We finally got the band back together, minus the talent. First gig's at a school fete between
      the cake stall and the ferrets.
    There's a film out about that chess player you like. I cried twice and I can't even play.
      Thought you'd want to know it exists.
    I've moved to a flat with a balcony the size of a tea towel. You'd hardly fit a chair on it, but
      I see the sea. All good here.
    The dentist says I've stopped grinding my teeth, so that's the yoga. Or the cat. Hope you're
      keeping well.
    I've painted the kitchen yellow, against everyone's advice, and I love it. The cat walked
      through it, so the cat's yellow too.
    """)

  /// Bad ones that say it plainly; the rules were tuned on them.
  static let plainFirstBad = lines(
    .first, isGood: false,
    """
    Please, I'll do anything, just come home. I can change, I promise.
    I hope you're happy now that you've ruined everything. I've not slept in weeks.
    I can't stop thinking about you. Every song, every street, all day long. I need you.
    Why aren't you answering? I've written four times. The least you can do is reply.
    So who's the guy in your story? Are you sleeping with him already?
    You're a selfish liar and I wasted three years on you.
    Can you come over tonight? I'll make dinner, we need to talk.
    I've been thinking about us and I believe we deserve another try.
    hey you
    """)

  /// Good ones with everyday words that look like faults; the rules were tuned on them.
  static let plainOverItGood = lines(
    .overIt, isGood: true,
    """
    I've been meaning to tell you: you were right to call it. I was sore about it for a long time,
      and I'm not any more.
    It's all settled in me now. We had a good run and it ended when it should have. I wish you well.
    I used to hope that you'd change your mind. That's gone, and it went quietly. It was right for
      both of us.
    When we ended I thought I'd never get over it. I have, and I can see it was the best thing for
      us both.
    I'm over the breakup. No hard feelings at all. I hope he's good to you, and I mean it.
    Looking back, we wanted different things. I can say that now without my stomach turning. Take
      care of yourself.
    The anger's gone, and so is the wondering. We made the right choice. Hope the new place feels
      like home.
    I stopped waiting for the phone some time in May, and noticed in July. It was for the best.
    I don't look back much now, and when I do I smile. I'm glad that we were brave enough to stop.
    We were never going to agree about children, and I'm grateful we were honest about it. I'm
      happy, and I hope you are.
    I saw your photo by chance today and felt nothing but goodwill. I think we did the right thing.
    You were kind about it when I wasn't. I've let it go, and I'm well. All the best with the shop.
    I know I took it badly. It was painful then and it isn't now. Ending it was the right call.
    I'm at peace with how it went. I pray for good things for you and yours.
    That chapter's closed for me and I'm glad we had it. You deserve a good life and I'm sure you'll
      have one.
    Thank God we stopped when we did, we'd have ended up throwing plates. No regrets here, all good.
    My love of the hills I owe to you. The rest I've put down. It was right to part.
    I won't pretend it never hurt. It doesn't now. We're both better suited elsewhere.
    """)

  /// Bad ones that say it plainly; the rules were tuned on them.
  static let plainOverItBad = lines(
    .overIt, isGood: false,
    """
    I'm over it, honestly, but it still hurts every single day.
    I'm over you. Not that you ever cared what you did to me.
    I'm over it, and my new girlfriend is so much hotter than you.
    I'm over the breakup. But if you ever want to try again I'd be yours in a second.
    I'm so over you, you pathetic cheat.
    It was for the best, but I'll always love you and I'll wait.
    """)

  /// Good ones with everyday words that look like faults; the rules were tuned on them.
  static let plainApologyGood = lines(
    .apology, isGood: true,
    """
    I'm sorry I never listened when you talked about work. You told me things that mattered and I
      looked at my phone. That was my fault.
    I owe you an apology for how I behaved at the wedding. I drank too much, I was rude to your mum,
      and you had to drive me home. I'm sorry.
    I said I'd pay half and I didn't. I've put it in your account today, with an apology that's two
      years late.
    I'm sorry I read your diary. There's no excuse for it. I've thought a lot about what it must
      have been like to find out.
    Sorry for the cold way I ended it, over text, on your birthday. You deserved to hear it in
      person. I was a coward.
    I blamed you for the move when it was me who wanted it. I'm sorry for that, and I don't expect
      anything back.
    I was jealous of your friends and I made you pay for it with sulks. I'm sorry. You did nothing
      wrong.
    I forgive you for Leeds, fully. And I'm sorry for my own part in it: I had left you alone for a
      year.
    I'm sorry that I threatened to leave in every argument. It must have been frightening. I've
      learned not to do it.
    I'm sorry for shouting at you in the car. You were scared and I kept going. It was wrong, and
      it's on me.
    I lied about the job for months. You found out from my brother, which is worse. I'm truly sorry.
    You asked for space and I kept calling. I'm sorry. I understand now why you changed your number.
    I apologise for what I said about your weight. It was cruel. It said everything about me and
      nothing about you.
    I wasn't there when your nan died, and I should have been. I'm sorry. No need to answer.
    I'm sorry I made you feel that your work was less important than mine. It wasn't.
    I let you carry the whole house and called it love. I'm sorry. I cook now, for what it's worth.
    I'm sorry for checking your phone. I had no right, whatever I was afraid of.
    For the years I didn't say thank you: thank you. For the temper: sorry. I hold nothing against
      you.
    """)

  /// Bad ones that say it plainly; the rules were tuned on them.
  static let plainApologyBad = lines(
    .apology, isGood: false,
    """
    I'm sorry if you felt hurt, but you pushed me to it.
    I'm sorry for all of it. Please take me back, I can't live like this without you.
    I'm sorry. Now say you forgive me. I need an answer by tonight.
    I'm sorry, though you've broken me completely and I hope you know that.
    I apologise for shouting, but you were asking for it all evening.
    """)
}
