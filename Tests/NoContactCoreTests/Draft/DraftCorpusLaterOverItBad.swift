extension DraftCorpus {
  /// Bad texts that the user is over it, of those that the rules for findings alone were tuned on.
  static let laterOverItBad = lines(
    .overIt, isGood: false,
    """
    I'm totally over you. Like, completely. I don't even think about you except when I do. It was
      for the best.
    I'm fine with the breakup. It was for the best. Though if you ever changed your mind I
      wouldn't say no.
    I've moved on, it was for the best. I do hope one day you'll realise what you had.
    It was for the best I suppose. I'm over it. I just wish you'd tried a bit harder.
    I'm over it and it was right. I met someone who actually listens, so that's a nice change.
    You'll be glad to hear I'm over it. He takes me everywhere, Paris last week. It was for the
      best!
    I accept that it's over. I'll always have a place in my heart for you and only you.
    I'm over the breakup and it was for the best. Could we be friends now? I'd love to get a
      coffee.
    We did the right thing. I'm okay. Are you okay? Are you seeing anyone? Do you ever regret it?
    I'm okay now. It was for the best. Maybe in a few years when we've both grown we'll find each
      other again.
    It's for the best. I only cry on Sundays now. I'm over it, mostly.
    I'm at peace with it. You'll never find anyone who puts up with you like I did but that's your
      business.
    I'm over it. It was for the best, since you were never going to put me first anyway.
    Hope you're happy with what you did. I've moved on. It was for the best.
    I'm so over this. Honestly best thing that ever happened to me was you walking out that door.
      Good riddance!
    I've made peace with it. I'd still drop everything if you called though.
    I'm over it, I think. I'm getting there. Some nights are still hard but it was right.
    I no longer love you as much as I did. It was right to end it. Some of it will never go.
    I'm good! It was right! Let me know what you think about what I said, I'd like to hear your
      side.
    I'm over it but I think I deserve to know why. It was for the best, I just want to understand.
    It was for the best and I'm fine. Please write back so I know that you got this.
    I'm doing great without you. Lost two stone, got promoted, everyone says I'm glowing. Your
      loss. It was for the best.
    I've let you go. It was for the best. If you ever need me, I'm one call away, always.
    I'm over you, and my new partner is kinder than you ever were. So thanks for setting me free.
    I've accepted it. It was for the best. I hope you think of me now and then, the way I think of
      you.
    It was right to end it. I'm fine. Mum's still devastated though, she keeps asking what she did
      wrong.
    I'm over it. You can tell your mates to stop asking about me. It was for the best.
    All good here. The breakup was right. I saw you with her at the Tesco and felt nothing at all.
    I'm fine now, despite everything you put me through. It was for the best.
    I'm not bitter. It's just that you wasted five years of my life. But it was for the best.
    Over it! It was for the best!!! Never been better!!! Never!!!!!
    It's for the best. I'm okay. Sometimes I read our old messages and wonder where those two
      went.
    I'm over the breakup. It was best. Can I come round and get my guitar? We could have one last
      drink.
    I've moved on. I think about you every day but I've moved on. It was right.
    I'm over it and wish you well. I'll love you till I die, but as a memory.
    I'm past it and it was for the best. My door's always open, you know that.
    The breakup was for the best for you, I'm sure. I've learned to live with it.
    I'm fine. It was for the best. Nobody will ever know me as you did, and that's okay.
    Just so you know I've got over you, which is more than your sister thinks, she said I'd never
      manage it.
    I'm over it. I'm thankful we ended it. Maybe we could meet Thursday and close it properly?
    It was the right thing. I'm okay. I still have your side of the bed made up. Silly me.
    I've forgiven you for cheating and lying and for leaving me with the rent. I'm over it and it
      was best.
    I'm over it, it was for the best. You looked so good on Saturday, by the way. I saw the
      pictures.
    I'm over you. I deleted everything. Every photo. Every single one. It was for the best. I hope
      that hurts.
    I'm at peace. You on the other hand will have to live with what you did. It was for the best.
    Was it even real for you? Doesn't matter. I'm over it. It was for the best.
    It's for the best. I'm okay. I've stopped waiting. Well, nearly. Say the word.
    I'm fine and it was best. But you could at least have told me about her yourself.
    It's all behind me. I know you don't care but I wanted to say that it was right.
    I think it was for the best. I'm over it. I'd give anything for one more of those Sundays
      though.
    I have moved on completely only. Still my heart is calling your name daily. It was for the
      best.
    I'm grand now. It was for the best. The bed's cold but sure that's what hot water bottles are
      for.
    It was right. I'm good. I keep the ring in my wallet. I don't know why I'm telling you that.
    I've accepted everything. It was for best. I pray that God will bring you back if it is meant.
    I'm over it, no thanks to you. The right decision, even if you made it like a coward.
    I'm okay and I know it was right. I have so much love for you, I always will, more than you
      know.
    It was for the best. I'm fine now. Did you ever love me though? Be honest.
    I'm through it. It was best for us. I want you to know that I never stopped hoping, but now I
      have to.
    Over you. Best decision. And yes, I do know about Dublin. Everyone knows about Dublin.
    It's right that we ended. I'm fine. Just lonely. And a bit lost. But fine.
    I'm happy for you both, really, I am. It was for the best. She's very pretty.
    I'm over us. It was right. I think we could be really good together one day if we both worked
      on things.
    I'm over it and I don't blame you, though we both know whose fault it was.
    It was for the best. Life's great! Parties every weekend, so many numbers in my phone I can't
      keep up. You?
    I got over it the way you get over a car crash. It was for the best.
    It was the right call. I've healed. I'd be grateful if you could reply by Friday so I can
      close this.
    I've moved on and it was for the best. I told your cousin to tell you but I wasn't sure he
      would.
    I'm okay. It was right. Your mum rang me, she cried. She says you're not yourself.
    I'm over you. I said it out loud today. It nearly killed me. But it was for the best.
    It's for the best. I'm over it. I can't listen to the radio any more but I'm over it.
    We were right to end it. I've got nothing but love for you, my angel, my sunshine.
    im over it lol its 2am and ive had a bottle of red but im over it. was for the best
    I'M OVER IT AND IT WAS FOR THE BEST SO STOP TELLING PEOPLE I AM NOT
    I am fine. It was for the best. Please just unblock me, I only want to be able to see that
      you're okay.
    It was right. I'm well. I've changed so much that you wouldn't know me. I'd love to show you.
    I'm over it. It's best this way. Whenever I see your car outside the gym I just smile.
    The breakup was for the best. I'm over it. You never deserved me.
    I'm okay now. It was for the best. I guess I just wasn't enough for you. That's life.
    I'm over it but I do feel I'm owed an apology. It was right to end it.
    It was for the best and I'm all good. I did check your Facebook, you look happy. I'm glad.
    I'm over it. It was for the best. Anyway what are you doing this weekend?
    I've moved on and I'm fine. I reckon you'll miss me one day, mark my words. It was best.
    I'm at peace with the split. It was right. We'll always be soulmates in some way.
    I've moved on, it's for the best. Just don't ever tell me that you loved me, because you
      didn't.
    I'm fine about it all. It was right. I do wish you'd fought for us, just once.
    It was for the best. I'm over it. Can you tell Jamie to stop following me on Instagram, it's
      upsetting.
    I'm good and it was the right thing. I made you a playlist that explains it better than I can.
    I hope you're well. I'm over it. It was best. I wrote you a letter of nine sides, I'll post
      it.
    It was for the best that you ran away as you always do. I'm well and over it.
    I'm over the breakup. It was for the best. No one makes me laugh, though, not like you did. No
      one.
    We made the right decision. I'm fine. My friends all say that you'll regret it, but I don't.
    All good, it was for the best. Still can't go past the harbour without a lump in my throat.
    It's been a year. I'm over it. It was right. Would you try again, if I asked? Hypothetically.
    It was the right thing. I'm okay. I did lose my job and the flat over it, but I'm okay.
    I'm over it. You were right. Happy now?
    I'm over it, babe. It was for the best, sweetheart. Sleep tight x
    The split was right. I'm grand. I'd rather have been told to my face than by text, mind you.
    I've moved on. It was best. I just need to hear you say it too.
    I've no feelings left. None. You killed them all. It was for the best.
    I'm over it. It was right. I wonder what would've happened if we'd taken that job in Sydney.
    I'm over it. It was for the best. Although when I close my eyes it's still you I see.
    It was right to end it. I'm good. You won't find what you're looking for out there, you know.
      You'll be back.
    All good on my side. It was for the best. I've started seeing someone from the gym, he's ten
      years younger!
    I'm fine. It was right. I just think it's sad that you couldn't say it to my face.
    It was for the best. I'm okay. Can we be mates? I'd hate to lose you completely.
    I'm over it, as you clearly were about five minutes after we broke up.
    I've moved on. It was the right call. Shame you had to burn everything down to make it.
    I'm okay with it being over. I'd still marry you tomorrow. But I'm okay.
    I've made my peace. I hope you can live with yourself too.
    It was for the best. I'm over it. How's she? Does she know what you're like?
    I'm good. It was right. The cat looks for you at the window every evening.
    I'm over the breakup and think it was for the best, but I need one honest conversation with
      you.
    It was for the best, everybody says so. Even your own brother thinks I'm better off.
    I'm over you. Took me ages. You have no clue what that was like.
    It's fine, it's over, it was best. I'll just be here picking up what's left.
    It was right. I've moved on. Kept your hoodie though, it's the only thing I sleep in.
    I'm over it. It was for the best. If things were different, who knows. Never say never.
    We were right to end it. I'm well. Pity about the wedding we'd planned, it would've been
      today.
    I'm at peace. It was for the best. You broke something in me but I've glued it.
    I've moved on and it was for the best. I've never looked better, ask anyone. Check my Insta
      lol.
    I'm fine with it now. It was right. Why you couldn't have waited until after the funeral I'll
      never know.
    It's for the best, I've accepted that. Doesn't mean I like it. Doesn't mean I'm not dying
      inside.
    I'm over it, promise. It was for the best. Would be nice to hear you're over it too?
    It was for the best. I'm fine. Ring me if you fancy a chat, you've got my number.
    I'm grand. It was right. I only drove by the once to see if you'd painted the door.
    I'm through it. It was for the best. God knows my heart and He knows yours.
    It was right. I'm okay. The kids ask for you every night, mind.
    I've let go. It was best. I'm letting you know before you hear that I've been seeing Danny.
    I'm past it. It was right to split. I hope she's worth it.
    I'm fine!! Really!! It was for the best!! Stop worrying!!!!!!
    It was for the best. I'm over it. Mind you, nobody ever made me feel so small.
    I've moved on, it was right. Funny how you only call when you're bored though.
    I'm over it. It was for the best. You were my first love and you'll be my last.
    I'm okay now, it was right. I just hope you've told her about the debts.
    It was for the best. Honestly. I even managed a whole day without crying.
    I'm fine. It was the right thing. If you're reading this, I've finally stopped checking if
      you're online.
    I'm at peace. It was right to end. I do have one question: why?
    It's for the best. I'm over it. I look amazing, by the way. You'd be kicking yourself.
    I've moved on and I'm happier than I ever was with you. It was for the best.
    I'm over it, it was right. Do you miss the dog at least?
    I'm good and it was the right decision. You made it for both of us without asking, but it was
      right.
    I'm fine. It was for the best. Say hi to whoever's in my side of the bed.
    It was right. I'm over it. Let's grab a beer and laugh about it all?
    I'm over you. There. I said it. Now you can stop feeling sorry for me, or whatever it is that
      you feel.
    It's for the best. I'm over it. The truth is I'd have waited for ever.
    It was right to end it, I suppose. You got what you wanted.
    I've moved on. It was for the best. My new girlfriend's a doctor, actually.
    I'm okay. It was right. Part of me will be waiting at that station for the rest of my life,
      but I'm okay.
    I'm over it. It was for the best. I'd appreciate an acknowledgement of this message.
    I'm fine with it, and it was right, and if I sound bitter it's because you made me so.
    It was for the best and I'm at peace. Karma's a funny thing, isn't it?
    I'm over it. It was right. I see now that you never knew what love is. I pity you.
    I've let it go. It was for the best. Your dad still phones me, he says I'm the daughter he
      wanted.
    It was the right thing. I'm okay. I've written a song about us, I'll send you the link.
    I'm past it, it was for the best. I only think of you when I breathe.
    I'm over it and it was for the best, but I miss our talks. I miss my best friend.
    It was for the best. I hope you realise one day what you threw away.
    I'm fine. It was right. I still have feelings for you, I won't lie, but I'm fine.
    I've moved on and I'm with somebody wonderful. It was for the best.
    It was for the best and I forgive you for all the hurt you caused me.
    I'm over it. Can we meet for a coffee to talk it through? It was for the best.
    I'm okay with it. It was right. I just want to know if there was somebody else.
    I'm over you, finally. You were a terrible boyfriend anyway. It was for the best.
    It was for the best. I'll never love anyone like I loved you though.
    I'm over it. It was right. Please don't forget me.
    I've moved on. It was for the best. Do you think of me ever?
    It was for the best. You broke my heart but I'm over it.
    I'm fine. It was right. I've been crying less. Only at night now.
    I'm past it. It was for the best. Give me a call if you ever want to try again.
    I'm over it, so stop worrying that I'll make a scene. It was for the best.
    It was the right decision. I'm good. I hope she's not a liar like you.
    I'm over it. It was for the best. I wish things had been different.
    I've moved on, and honestly you did me a favour, you were holding me back for years.
    It was right. I'm okay. I do get lonely, and I do think of you, but I'm okay.
    I'm over the breakup. It was for the best. Text me back so I know we're good.
    It was for the best, I guess, if you say so. I'm over it.
    I'm over it and over you. I hope you rot. It was for the best.
    I'm good. It was right. My friends can't believe how badly you treated me.
    It was for the best. I'm over it. You'll always be the love of my life.
    I'm over it. It was right. Why did you do it though? I keep asking myself.
    I'm over it. It was for the best. It'd be nice if you could admit that you cheated, mind.
    I'm fine. It was right. I hear things aren't so great with you and him.
    It was for the best. I'm over it. You'll find your stuff on the kerb.
    I'm happy it's over. It was for the best. I only wish I'd met you later in life, when we'd
      have been ready.
    I'm okay, it was right. Don't be a stranger, you know I'd always make time for you.
    I'm over it. It was the right thing. I hope you get what's coming to you.
    It was for the best. I'm moving on. I haven't taken off the ring yet but I'm moving on.
    I've moved on and it was for the best. So many people have told me that I'm glowing, and Jake
      certainly thinks so.
    It was right to end it and I'm well. Would you say that you were ever happy with me?
    I'm over it. It was for the best, whatever you've been telling people.
    It was for the best. I'm fine, though I'd be lying if I said I slept.
    I'm fine. It was right. I think of you when the ferry horn goes, every evening at six.
    I'm over it now. It was for the best. If you want to talk some time, I'm in most nights.
    I'm over it. It was right. Three years of my life, but who's counting.
    It was for the best. I'm alright. Don't worry about me, nobody else does.
    I'm over it and it was right. Please don't bring her to Mark's wedding, I couldn't bear it.
    I've made my peace, it was for the best. I forgive you, even for the abortion you never asked
      me about.
    I'm past it. It was for the best. My life is so much better without you in it.
    It was right. I'm good. I'd have done anything for you, but that's in the past now.
    I'm at peace with it. It was for the best. I'm sure you'll hurt the next one too.
    I'm over it and it was for the best, though I'll never understand how you could just walk
      away.
    It was right. I'm fine. I just hope you find whatever it is you were looking for in other
      people's beds.
    I'm over you. It was for the best. I still love you in a way, I always will.
    It was for the best. I've met the most amazing woman and she treats me like a king.
    I'm over it. Could we meet up to give each other our things? It was for the best.
    I'm good. It was right. You really hurt me, you know, but I've let it go.
    It's for the best and I've moved on. If it doesn't work out with him, you know where to find
      me.
    I'm okay. It was right. Do you ever regret it?
    I'm past it. It was for the best. I cried for three months, not that you'd know.
    It was for the best. I'm over it. You were the worst thing that ever happened to me.
    I'm fine with it now. It was right. I miss your family, especially your mum. Tell her I love
      her.
    It was right to break up. I'm okay. I'd love to stay friends and maybe see where it goes.
    I've moved on, it was for the best. I saw that you unfollowed me. Bit petty.
    I'm over it. It was for the best. You'll never find someone who loves you like I did.
    It was for the best. I'm alright now. Please reply so I know you don't hate me.
    I'm over it. It was right. All our friends agree that you were the problem.
    It was the right thing. I'm okay. My heart still skips when I see your name though.
    I've accepted it. It was for the best, even though you never gave us a proper chance.
    It was for the best and I'm happy. You on the other hand looked miserable in that photo.
    I'm over it!!!!!! Best thing ever!!!!!! It was for the best!!!!!
    """)
}
