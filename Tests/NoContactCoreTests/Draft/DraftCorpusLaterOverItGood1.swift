extension DraftCorpus {
  /// Good texts that the user is over it, of those that the rules for findings alone were tuned on.
  static let laterOverItGood1 = lines(
    .overIt, isGood: true,
    """
    I wanted to say that I'm okay about how things ended. I think we did the right thing. Wishing
      you well with the new course.
    Just to let you know, I've made my peace with the breakup and I think it was for the best.
      Take care of yourself.
    I'm over it, honestly, and I can see now that you were right to end it. All the best in
      Manchester.
    It took me a while, but I'm grand with it all now. It was the right call for both of us. Hope
      you're keeping well.
    Looking back, we wanted different things, and ending it was sensible. I'm in a good place and
      hope you are too.
    No need to reply to this. I've moved on and I'm glad we stopped when we did.
    I was angry for a good while and I'm not any more. It was for the best.
    I used to miss you a lot and I don't now, and I mean that kindly. We're better off as we are.
    You asked once whether I'd be all right. I am. Ending it was the best thing for us both.
    The breakup's behind me and I've no hard feelings. We were never going to work, and that's
      fine.
    I cried for about a month, then I joined a rowing club. I'm fine now. You made the right
      decision.
    I'm not sad about it these days. I think we both know it was right.
    Hi Sam, I've accepted how it ended. It needed to happen. Good luck with everything.
    Thought you might like to know I'm well and settled. Splitting up was the right thing, and I'm
      thankful we did it decently.
    I've come to agree with you about us. It wasn't working and we're both better for having said
      so.
    Hand on heart, I'm past it. We'd have made each other miserable by forty. Be well.
    I hated you for a week and that's long gone. It was the right decision, and I'm well.
    Mate, all good here. It was for the best, and I'm over it. Have a good one.
    I am totally fine with the divorce now. It was the correct decision for both the families
      also.
    I no longer wonder what if. I'm content, and I think we ended it at the right time.
    Signed the papers today and felt fine. I think we did right by each other in the end. Best
      wishes.
    It's all water under the bridge for me now. We're happier apart, and there's nothing wrong
      with that.
    I won't pretend it didn't hurt at first. It doesn't now. You were right to call it.
    You were brave to say it first. I've been at peace with it for a while, and I believe it was
      right.
    For what it's worth, I don't regret us and I don't want us back. It ended when it should have.
    Hello Priya. I have accepted the things and moved ahead in life. It was for the best. God
      bless.
    I've stopped waiting by the phone, ages ago in fact. The breakup made sense and I'm happy in
      my own company.
    I heard "Someone Like You" in the shop today and felt nothing but hungry. I'm over it. We
      chose well.
    Two years on and I can say that it was for the best. I'm good. Hope life's treating you
      kindly.
    I don't hate you and I'm not hurting. We weren't a good match. That's all, and it's fine.
    I've let go of it. You did us both a favour by being honest. Take it easy.
    Things are calm here. I've come to terms with it, and with hindsight it was right for both of
      us.
    If you ever worried about me: no need. I'm well, and I'd make the same choice now.
    I was jealous when I heard you'd met someone, months back. That passed. I'm glad for you, and
      the split was right.
    I don't need an answer. I only wanted it said: I'm fine, and it was the right thing to do.
    As it turns out you were right about us. I'm over it and enjoying life in Hobart.
    It ended well for us both, I think. I'm settled in Pune and at ease with it.
    Sam, I'm all right with it now. It was better to stop than to keep patching. Cheers.
    I spent a long time thinking about us and I'm done thinking. We did the right thing. I'm
      grand.
    The house sale went through, so that's the last of it. I'm at ease with how it went and think
      it was best.
    I've healed up nicely and I'm glad it ended. We'd grown apart. All the best to you and your
      mum.
    I can think of you now and smile, and that's all it is. Ending it was kind to us both.
    There was a time I begged you to stay. I'm glad you didn't. It was for the best and I'm fine.
    We're good. I've no grudge, and I think splitting up when we did was wise.
    I don't miss what we had, and I say that with respect. It was the right time to end.
    I've no wish to go back and I hope you don't either. We called it at the right moment.
    It's taken me till now to agree with you. You were right. I'm happy, I'm sleeping, I'm through
      it.
    Our breakup was the right move. I'm at peace with it. Have a lovely Christmas with your folks.
    I'm fully recovered from us, in case you wondered. It was a sound decision.
    I know I took it badly. I've got over it since, and I can see why it had to end.
    To be clear I'm not writing to start anything. I'm over it and it was for the best.
    I'm with you on this now: we were better as friends than as a couple, and I'm good.
    You said I'd thank you one day. So, thanks. I'm over it and it was right.
    No drama, just news: I'm okay. We both needed different lives and I like mine.
    I feel nothing bad about it at all now. It was the best outcome for us and for the kids.
    The kids are settled and so am I. Parting was right, and I think we handled it well.
    I'm out the other side. You saw it before I did, and you were right.
    I've no anger left and no hope either, in the good sense. It was for the best.
    Honestly the best thing for both of us was to stop. I know that now and I'm well.
    I've got my own place, my own cat and no regrets. We were right to part.
    I'm past the breakup and happy with my lot. I think you were right that we'd run our course.
    Looking at it calmly, we just weren't suited. I'm fine with that and I wish you the best.
    I do think it was the right thing, and I'm comfortable with it now. Say hi to your sister.
    This is just to say I'm okay, and it was for the best. Nothing more to it.
    Hi, all well here. I can honestly say I'm over it, and that you made the right choice for us
      both.
    Ending it on the phone was hard on me then. I don't hold it against you. It was right, and I'm
      over it.
    I finally understand why you left, and I'd have done the same. I'm doing well and it's behind
      me.
    I was heartbroken in March and bored of it by June. I'm fine, and we were right to end it.
    Six months sober and clear about it: we weren't good for each other. I'm well and at peace.
    My therapist would be proud. I'm at peace with our split and think it was right.
    After a lot of walks I got there. It was for the best. I'm over it and I mean it.
    I'm not hoping for anything with this. I've moved on, and I think we were right to.
    Just a line to close the chapter. I'm good, it was right, go well.
    I gave the ring back to your mum and felt light doing it. I'm over it, and it was for the
      best.
    I've forgiven myself and you. It had to end and I'm well.
    With a year's distance I can see that it wasn't love that we lacked but sense. It was right to
      end it. I'm good.
    Da always said I'd be grand, and I am. It was for the best.
    I don't think about it much any more, which tells me that I'm over it. We did well to end it.
    We wanted different things, you were right about that, and I'm happy where I am.
    I found our old photos and kept two. No tears. I'm over it, and it was the right decision.
    You're a good person and we were a bad couple. I'm at peace with that.
    Congrats on the engagement. I mean it, and I'm over what happened. We were right to part.
    I'm fine, Sam. It was time, and I'm glad we didn't drag it out.
    It's better this way and I've no complaints. Hope the business is flying.
    It's been long enough to say it: I'm okay and you did the right thing. Mind yourself.
    In the end the split suited us both. I'm well, working, swimming, sleeping.
    Hand in heart I can say breaking up was for our good only. I am doing fine.
    It was rough for a bit but I've come through it. We made the right decision. No reply needed.
    I'm no longer upset, and I agree that we were too different. Best of luck with the move.
    I accept it, all of it. It was the right thing and I'm doing okay.
    I've had time to think and it was the right call to end it. I'm happy enough and wish you the
      same.
    Sometimes I still laugh about the tent. Otherwise it's behind me, and it was for the best.
    I know you worried how I'd cope. I coped. I'm well, and it was right to end it.
    It doesn't hurt any more, and I wanted you to know that the decision was a good one.
    I'm dating again and it's going okay, so please don't feel guilty. The breakup was right for
      us.
    Glad we ended it. No malice in that. I'm content and hope you are.
    I don't love you any more, and that's a relief for both of us. It was right.
    Things ended as they should. I'm at peace and getting on with life in Auckland.
    I read my old diary about us and I felt like a different person. I'm over it. We were right.
    It's all good. I've moved on, and I'm grateful we ended before we stopped being kind.
    Just a short note. I've stopped being angry about how it ended and I can see it was the right
      thing. Good luck in Leeds.
    I've had a good year, and I can say now that we were right to go our separate ways.
    I'm at peace with it, Sam. It ended because it had to. Hope you and the kids are well.
    Hope you don't mind me saying so, but I'm fine about us now. It was for the best.
    I know you felt guilty. Please don't. It was the right decision and I'm well.
    Truth is, I was relieved after a while. It was right, and I've been happy since.
    I'm writing to say that I've no hard feelings. The break was the best thing for both of us.
    I thought I'd never get over it and I did, by about Easter. You made the right call.
    I used to replay it every night. I don't now. It was for the best and I'm all right.
    I'm doing well and I'm over it. Splitting up gave us both our lives back.
    The house is sold, the dog's with my brother, and I'm okay. It was the right time to end it.
    We gave it a good go and it wasn't meant to be. I'm fine with that these days.
    Mum asked about you the other day and I noticed it didn't hurt. I'm over it. It was right.
    I'm not looking for a reply. I only wanted you to know that I'm over it and I don't blame you.
    You did right to end it when you did. I've a good life here and I hope you've one too.
    My dear Anil, I am having no bad feelings. What happened was good for both our futures. Stay
      blessed.
    I'll be honest, I didn't see it then. I do now. We'd stopped being good for each other. All
      fine here.
    No regrets, no hard feelings. I'm over the breakup and glad of the years we had.
    I'm not in love with you any more, and it's a nice, quiet feeling. We did the right thing.
    I'd want you to hear it from me: I'm fine, and ending it was right.
    It's been eighteen months and I'm over it. I even laughed at the photos. Best of luck to you.
    I've got to say you were right. I'm happier on my own, and you deserve to be happy as well.
    Saw you at the shop and realised it was okay. I'm past it. It was for the best.
    I've accepted that it's over and that it should be. Go well.
    Separate lives suit us. I'm well settled, and I wish you nothing but good.
    The breakup felt like the end of the world and it turned out to be a Tuesday. I'm fine. It was
      right.
    I'm good now, thanks to time and my sister. It was best for us both that it ended.
    It's behind me. I hope it's behind you too. We'd run out of road.
    I can wish you well and mean it, so I think I'm through. Ending it was a good decision.
    Not sad, not cross, just done. It was the right thing. Take care of yourself.
    I'm well. I can see that we were right to stop, and I don't carry anything against you.
    There's no need to write back. I'm over it and wanted you to have that.
    I'm happy for you, and for me. It was the right decision.
    I won't lie, it was a hard winter. It's spring now and I'm over it. It was right.
    My mum was right and so were you: it was for the best. I'm good.
    I'm okay with never knowing all the reasons. It was right to end and I'm doing well.
    I don't need anything from you. It's only to say that I'm fine and I think it was for the
      best.
    We loved each other and it didn't work. Both are fine with me now.
    You once said I'd never forgive you. I have. It was right to part and I'm well.
    I missed you for a year and then I stopped. I'm all right. It was for the best.
    I'm glad it's over, in a good way. We've both got more room to be ourselves.
    No drama from me. I've accepted that we weren't right for each other, and life's good.
    I was a mess when you left and I'm not now. Ending it was a good call.
    I'd been hoping for a long time and I've stopped. It was for the best, and I feel lighter.
    I've moved in with my brother, I'm working again, and I'm over the breakup. It was the best
      for both.
    All the anger's gone. You did what you had to and I respect it. I'm well.
    It was best for the kids and best for us. I'm settled and I hope you are.
    I know now that love wasn't the problem. We just wanted different lives. I'm at peace with it.
    I've come to see that you did us both a kindness. I'm good.
    I thought I'd be sad when I saw you at the wedding, and I wasn't. It was right. Hope you had
      fun.
    I still think you're a great person and I'm over it. We were right to call it a day.
    You don't owe me anything, and I don't need closure. It was for the best. I'm fine.
    Sam, I took the photos down and it felt okay. We did the right thing.
    I hope she makes you happy, honestly. I'm over it, and it was right for us to end.
    I'm content. I sleep, I eat, I laugh. It was right to finish it.
    I can say this calmly now: it was for the best. I hope you're happy, I am.
    I've been over it for a good while. It was right, and you handled it kindly.
    I was waiting to feel sad on our anniversary and forgot that it was our anniversary. I'm over
      it. It was right.
    You made the right choice for both of us and I'd like you to know that I see it.
    I don't think about the breakup much. When I do, I think we were right.
    I've stopped asking why. It was right for us to end and I'm doing fine.
    It hurt, it healed, and it was for the best. All good wishes for the baby.
    I was wrong to fight it. We weren't happy and now we both are.
    I'm writing because you asked me to let you know when I was okay. I'm okay. It was right.
    Whatever I said back then, I don't feel it any more. It was for the best. I'm well.
    I'm at the stage where I can recommend breaking up with me. You did well. So did I.
    Life's steady. I'm over the split and I believe it was the right thing for the four of us.
    Saw you and Jack at the market and it was nice, honestly. I'm over it and it was right.
    I didn't agree at the time, but you were right. I'm happy. That's all.
    I'm not asking for anything. It was right, I'm well, and I hope you're well too.
    The love's gone and so is the hurt. What's left is good will. It was for the best.
    It was a good decision, made badly, by both of us. I'm over it.
    I took it hard and then I took up judo. I'm fine and it was for the best.
    I don't feel sorry for myself and you needn't either. It was right.
    I'm over us and glad of it. You can tell your mum she was right about the wallpaper.
    We tried for years and it was right to stop trying. I'm at ease with that.
    I've nothing to prove with this. I'm okay, and I think it ended as it should.
    I did lose sleep over it once. Not now. You were right and I'm good.
    Now and then I come across something of ours and it's fine. It was right to end it.
    I've accepted your decision and I've come to think it was mine as well. All the best, Sam.
    Separating was the hardest thing I did and the right one. I'm well these days.
    I wanted you to hear that I bear you no ill will. It was for the best and I'm happy.
    My heart's mended and my knees are next. It was for the best, and I'm glad you said it first.
    Hope the exhibition goes well. I'm over what happened and I think it was right.
    It was for the best. I knew it on the beach in Rhyl when I realised I was humming.
    Hello love to your family first of all. I'm well, I'm over it, and it was the right choice.
      Take care.
    I'd got into the habit of being sad and I'm out of it. We were right to end it.
    I saw the photos of the baby and was glad for you. I'm past it all. It was for the best.
    Sam, a line to say that I'm grand. It was right, it's done, and I wish you luck.
    I was sure I'd lost the best thing I had. Turns out not. It was right for both of us, and I'm
      happy.
    You asked for honesty once, so: I'm fine, it was for the best, and I sleep like a log.
    I don't regret a day of it and I don't want it back. We ended well enough.
    The kids told me about the move. I'm pleased for you. I'm at peace with how it went and think
      it was right.
    I'm not cross about the money or the rest any more. It's over, it was right, all the best.
    It was for the best that we stopped. I know that as well as you do now.
    We had different ideas of home. I've found mine. Ending it was right and I'm settled.
    I'm fine, in case it's been on your mind. I agree with you that it was time.
    After all the shouting it's odd to feel calm, and I do. It was the right decision.
    I've had a think and I believe we were right to end it. I'm okay and I hope you are as well.
    I wanted to say thanks for being straight with me back then. It was for the best, and I'm
      fine.
    There's nothing left to sort out between us, I'm at peace, and it was right.
    I'm enjoying my life. I can say without any bitterness that it was the right thing.
    You weren't the villain and neither was I. It was right to end it. All good here.
    I'd like you to know that I don't blame you for any of it. I'm well. It was for the best.
    I've been well for months and kept forgetting to say. It was the right decision, thanks for
      making it.
    I'm fine with how we ended, and with how we began. It was good and then it was over. Best
      wishes.
    It's a year today and all I feel is okay. It was right. Hope you're well.
    I didn't think I'd say this, but I'm thankful. It was for the best and I've learned a lot.
    I have moved on with peace in my heart. It was best for both families. Regards to your
      parents.
    We both deserved better than what we'd become. I'm happy now, and I'm sure it was right.
    I've met someone, and I wanted you to hear it from me and not in town. I'm over us and it was
      right.
    I love my new life. I don't miss the old one. Ending it was right, and I hope you feel it too.
    I'm not writing out of sadness. I'm well, it was right, and I wish you the best with the
      restaurant.
    You were right, I was stubborn, and it's over. I'm good. Take care of yourself.
    I won't be in touch after this, and that's fine. I'm over it. It was right.
    The anger took longer than the love. Both are gone now. It was for the best.
    I heard you were worried I'd be upset about the engagement. I'm not. I'm glad, and I'm over
      it.
    I'm fit, I'm busy and I'm over it. You made the right decision. Good luck with the baby.
    I've forgiven what there was to forgive. It's done, it was right, and I'm happy.
    It was a relief in the end. I think it was for you too. I'm well.
    I had to lose you to find out that I was all right by myself. It was for the best. Be well.
    I don't check up on you or ask people about you any more. I'm over it. It was right.
    """)
}
