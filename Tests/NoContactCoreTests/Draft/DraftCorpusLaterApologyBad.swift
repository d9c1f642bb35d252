extension DraftCorpus {
  /// Bad apologies, of those that the rules for findings alone were tuned on.
  static let laterApologyBad = lines(
    .apology, isGood: false,
    """
    I'm sorry for everything. I hope you can find it in your heart to give me another go.
    I'm sorry I shouted. I wouldn't have, had you not pushed me to it.
    I'm sorry if anything I did came across as unkind. That was never my intention.
    I apologise for my part. I trust you'll be apologising for yours.
    I'm sorry I checked your phone, but you gave me every reason to.
    Sorry I lied. You did make it very hard to tell you the truth, though.
    I'm sorry about the party. Can we meet up and put it behind us?
    I'm sorry for how I acted. I miss you every single day, and I'd do it all differently.
    I'm sorry that you felt ignored. I was doing my best with a lot on.
    I'm sorry you see it that way. I never meant to upset anyone.
    I'm sorry for cheating. It only happened because I was so lonely with you.
    I'm sorry I called you names. It takes two to have a row, mind.
    Sorry about last week. Let me make it up to you with dinner?
    I'm sorry for the lies. Please tell me there's still a chance for us.
    I'm sorry for what I did. Would you be able to forgive me? I need to hear you say it.
    I'm sorry, alright? What more do you want from me?
    I've said sorry a hundred times now. At some point you have to accept it.
    I'm sorry I wasn't perfect. Nobody is, you included.
    I'm sorry I drank. You knew what I was like when you met me.
    I'm sorry for hurting you. I hate myself for it and I can't sleep or eat.
    I'm sorry for the way it ended. I've not been able to get out of bed since. I just want you to
      know what it's done to me.
    I'm sorry I snooped. But can we talk about what I found?
    I regret the shouting, but anyone would have lost it after a day like that.
    I'm sorry I lost my temper. You know how to press my buttons.
    I'm sorry for being jealous. If you'd been more open with me I'd have had no cause.
    I apologise if I was a bit much. You're very sensitive, as you've said yourself.
    I'm sorry I forgot our anniversary. I was under huge pressure and you might have reminded me.
    I'm sorry I hurt you. I still love you more than anything and always will.
    I'm sorry for it all. You're the best thing that ever happened to me. I was a fool to let you
      go.
    I'm sorry I didn't text back that time. Did you get my letter? Did you read it?
    Sorry for the 3am calls. I'd really appreciate it if you could answer just once so I know
      we're okay.
    I'm sorry. I'm so so so sorry. I'm sorry I'm sorry. Please. I'm begging you.
    I'm sorry for lying about Dublin. Now that I've said it, I think you owe me the truth about
      Mark.
    I'm sorry I was distant. I suppose we both were. You more than me, if we're honest.
    I'm sorry I said those things. You said worse, but I'm willing to let it go.
    I apologise for the texts. I was only trying to get you to listen for once.
    I'm sorry I turned up at your door. I only did it because you wouldn't answer your phone.
    I'm sorry I left. I've realised what we had. I want to come home.
    I'm sorry. I know I was wrong. Just give me five minutes face to face.
    I'm sorry for reading your emails. I'd do anything to earn your trust again.
    I'm sorry for my behaviour. Tell your mum too, and ask her to put in a word for me.
    I'm sorry I made a scene. Your friends were winding me up all night, in fairness.
    I'm sorry that you misunderstood what I meant. It was only banter.
    I was only messing. Sorry you took it to heart.
    Sorry. Even though it wasn't all me.
    I'm sorry I wasn't what you wanted. I tried so hard and it was never enough for you.
    I'm sorry for wanting too much love. That was my only crime.
    I'm sorry for loving you more than you loved me.
    I'm sorry I cared so much. I won't make that mistake again.
    I forgive you for what you did to me, and I'm sorry for any upset on my side.
    I'm sorry for the trouble, and I hope that in return you'll drop what you've been saying about
      me.
    I'm sorry I shouted at your mother. She did start it.
    I am sorry for my mistakes. Kindly forgive and give one chance. I will not repeat.
    I am very sorry yaar. Please unblock me na. I will explain everything.
    Sorry for the fight. My parents are also asking for you. Please come to the function once.
    I'm sorry I cheated. Are you with him now? Is that why you won't answer?
    I'm sorry, I was wrong about Tom. Is there something going on with him now, though?
    I'm sorry for throwing the plate. You've no idea how it felt to be spoken to like that.
    I'm sorry you feel I let you down. For my part I've nothing to hide.
    I'm sorry I lied about the money. Can I come over tonight and give you the rest in person?
    I'm sorry I was late so often. If it's any use I've changed, I'm never late now, ask anyone.
      You'd see.
    I said I was sorry. Now it's your turn.
    Sorry for what I did. I think we should sit down and talk about where this leaves us.
    I'm sorry for my anger. I'm in therapy now. I thought you'd want to know, in case that changes
      things.
    I'm sorry for how I was. I've been told that I was depressed. Could you consider trying again?
    I'm sorry I broke your trust. I promise I'll never do it again if you let me back in.
    I'm sorry I lied, and I'm sorry you're the kind of person people have to lie to.
    I apologise for swearing at you. In future maybe don't corner me.
    I'm sorry I wasn't more understanding about your issues. You have a lot of them.
    I'm sorry that things got out of hand. Mistakes were made on both sides.
    I'm sorry for whatever it is I'm supposed to have done.
    I'm sorry I kissed her. It meant nothing, and you'd been away for weeks.
    I'm sorry for the way I spoke to you. You can be very difficult, you know that.
    I'm sorry I couldn't be who you wanted. I gave you my best years.
    I'm sorry for the things I wrote. I was heartbroken, what did you expect?
    Sorry about that message. You've got to admit it was a bit funny though.
    I'm sorry for calling your work. I'll stop when you answer me.
    I'm sorry for sending flowers to the office. I only want you to notice me again.
    I'm sorry that I ruined it. I cry myself to sleep. I hope one day you'll know how sorry.
    I'm sorry I said I'd hurt myself if you left. You frightened me by leaving like that.
    I'm sorry I wasn't there. I regret losing you every hour of every day.
    I'm sorry for the lies I told. I need you to reply so that I can move on.
    I'm sorry I yelled. Coffee on Sunday? The usual place?
    I'm sorry for ghosting you. I was scared of how much I felt. I still feel it.
    I'm sorry about the dog. He misses you. We both do.
    I'm sorry for being so stupid. I never deserved an angel like you. You're everything to me.
    I'm sorry I smashed your phone. You shouldn't have hidden it from me.
    I'm sorry for being clingy. I still think we're meant to be.
    I'm sorry for snapping. I was tired, hungry and you were going on and on.
    I'm sorry for the rumours. It wasn't just me, Ciara told them too, and you did talk about me
      as well.
    I'm sorry I was unfaithful. You stopped touching me, what was I to do?
    I'm sorry I hurt your feelings with the joke everyone else found funny.
    I take full responsibility for what happened, even though we both know it was 50/50.
    I'm sorry, but I also think you could have handled it better.
    Sorry for being honest. Apparently that's a crime.
    I'm sorry I slept with him. I was drunk and you had said we were on a break.
    Sorry I'm not as strong as you. Not everyone can just move on in a week.
    I'm sorry I let you walk away. I should have fought for you. Let me fight for you now.
    I'm sorry for Saturday. When can I see you?
    I'm sorry for all of it. I hope you'll write back, even one word.
    I'm sorry about the shouting. I get like that when I'm not listened to.
    I'm sorry for how things went. Perhaps we can draw a line under it over a pint?
    I'm sorry I hurt you. It kills me that you won't even look at me.
    Sorry if I upset you. I'm a passionate person.
    I'm sorry I lied. You'd have flown off the handle if I'd told the truth.
    I'm sorry for all the pain I caused. All I ask is that you think about it.
    I apologise for going through your things. My gut told me something was off and it was right.
    I'm sorry for being distant. I suppose I was protecting myself from your moods.
    I'm sorry about the wedding. You always take things so personally though.
    I'm sorry I forgot your birthday. You forget things too, and I don't make a fuss.
    I am truly sorry. Without you there's no colour in anything.
    I'm sorry I called your sister that. She provoked me and she knows it.
    I'm sorry for what happened. Let's start fresh, you and me.
    Sorry I blew up. Next time maybe don't spring things on me.
    I'm sorry I cheated. I felt invisible to you for years.
    I'm sorry for the messages. I'll stop as soon as I hear that you forgive me.
    I'm sorry for shouting. I hope we can be friends again soon.
    I'm sorry I didn't come to the hospital. You could have asked me properly.
    I've apologised already and I'm doing it again, since you seem to need it.
    I'm sorry I gave up on us. I'd never do that again, if I had you.
    I'm sorry you had to find out that way. It wasn't how I wanted it to come out.
    I'm sorry I lost it at the party. The way you were dancing with him, what was I meant to
      think?
    I apologise for anything I may have done.
    I'm sorry about what I said. You know I don't mean things when I'm angry.
    I'm sorry for the way I ended it. I've regretted it every day, and I'd take it all back.
    I'm sorry for being a nightmare. At least I was never boring, eh? Drinks soon?
    I'm sorry I snapped. Work's been hell and you weren't exactly helping.
    I'm sorry I left you. Worst decision of my life. I dream of you most nights.
    Please accept my apologies. Kindly revert so that I can be at peace.
    I'm sorry for hurting you. My mum says you should hear me out, she knows how much I've
      changed.
    I'm sorry for the shouting match. You gave as good as you got though.
    I'm sorry I hurt you. I'll spend my life making it right, if you let me.
    I'm sorry. I know you'll never forgive me and I don't blame you, I'm worthless.
    I apologise if my words offended you.
    I'm sorry I messed up. Everyone deserves a second chance, don't they?
    Sorry for reading your texts. Turns out I was right to worry.
    I'm sorry about how I was. My dad was the same, it's how I was brought up.
    I'm sorry I wasn't around. Somebody had to pay the bills.
    I am sorry for what I did to you. The flat is so empty now.
    I'm sorry I pushed you away. Come back and I'll show you who I can be.
    I'm sorry for being late with this. You could have reached out as well, to be honest.
    I'm sorry for the things I said. I was jealous because you gave him more attention than me.
    I'm sorry for hurting you. I think we owe it to ourselves to talk.
    I'm sorry I was so needy. You weren't easy to love from a distance either.
    I'm sorry I lied. Are we okay?
    I'm sorry for my drinking. I'd stop tomorrow if I had you beside me.
    I'm sorry I broke it off by text. I panicked because you were being so intense.
    Sorry for all that. Hope you've got over it by now.
    I'm sorry I shouted. No one else has ever made me that mad.
    I'm sorry. There, I said it. Happy?
    I'm sorry for the lies. I only lied to protect you.
    I'm sorry I forgot to collect you. You do live miles away, in fairness.
    I'm sorry for ruining Christmas. Your family never liked me anyway.
    I'm sorry I flirted with her. You never look at me like that any more.
    I am sorry for everything I did wrong. I pray every night that you come back to me.
    I'm sorry for what I did. Please forgive me and come home.
    I'm sorry you got hurt, but I had my reasons.
    I'm sorry for cheating. You were never home and I was lonely.
    I'm sorry I yelled. You made me so angry that day.
    I'm sorry. I love you. I'll always love you.
    I'm sorry I lied. Can you call me tonight so we can talk it over?
    I apologise if I hurt you in any way.
    I'm sorry for everything. I can't live like this. I need you.
    I'm sorry about your birthday, but you could have reminded me.
    I'm sorry for checking your phone. I wouldn't have if you'd been honest.
    I'm sorry I was jealous. You were always flirting though.
    I'm sorry for hurting you. Give me a chance to make it up to you.
    I'm sorry I forgot. We both forgot things, didn't we?
    I'm sorry that you're so upset about a joke.
    I'm sorry for the way I left. Do you think you could ever love me again?
    I'm sorry I pushed you. You pushed me first.
    I'm sorry I was a bad husband. You weren't a great wife either.
    I'm sorry. Now can we please move on and go back to normal?
    I'm sorry for the past. I've changed and I want you to see it.
    I'm sorry for ignoring you, I was so busy with work and you were so demanding.
    I'm sorry I ever doubted you. You are my whole world.
    I'm sorry about the texts. If you'd replied I wouldn't have sent so many.
    I'm sorry I wrecked the car. It was an accident and you shouldn't have distracted me.
    I'm sorry for what I said, though most of it was true.
    I'm sorry I missed your call. Are you with someone? Is that why you rang?
    I'm sorry I shouted. It's just that you never listen unless I do.
    I'm sorry about the money. I'd have told you if I'd thought you'd be reasonable.
    I'm sorry for what I said. I hope you'll do me the courtesy of a reply.
    I'm sorry I upset you. That's all I ever seem to do according to you.
    I'm sorry for walking out. I was hoping you'd come after me.
    I'm sorry for being cold. I'm ready to be warm now, if you'll have me.
    I'm sorry about Sunday. Your mother has a lot to answer for too.
    I'm sorry that it came to this. I blame myself, and I blame you a little.
    I'm sorry I cheated, and I'm sorry you found out like that.
    I'm sorry for my temper. The doctor says it's stress, and you know where the stress came from.
    Sorry I'm such a disappointment to everyone.
    I'm sorry for lying. I think of you with every breath and I'd crawl back over glass.
    I'm sorry I called you that. Though you've called me worse.
    I apologise unreservedly. I trust that settles it and you'll take down the post.
    I'm sorry for everything. My life's fallen apart since, if that's any comfort to you.
    I'm sorry I didn't trust you. Was I wrong, though? About him?
    I'm sorry for being late so much. You could've been a bit more laid back about it.
    I'm sorry for the hurt. If you ever want to hear my side, I'm here.
    I'm sorry I kissed Jo. We were basically finished anyway.
    I'm sorry. I know flowers don't fix it. Did they arrive?
    I'm sorry for what happened between us. I never stopped loving you and I want to fix it.
    I'm sorry I got angry, but you knew exactly what you were doing.
    I'm sorry if you felt that I wasn't supportive enough.
    I'm sorry for lying. You weren't always honest either, were you?
    I'm sorry I cheated, I was drunk and lonely and you were always working.
    I apologise for my behaviour. I'd appreciate an apology from you as well.
    I'm sorry for everything. Please can we talk? I'll come to you.
    I'm sorry for hurting you. I haven't slept since you left.
    I'm sorry I was controlling. I only did it because I care about you so much.
    I'm sorry for what I said, I didn't mean it. You know how I get when I'm stressed.
    I'm sorry I ruined us. You're the only one I'll ever love.
    I'm sorry about the shouting. My mum thinks we should give it another try.
    I'm sorry. Can you forgive me? I need to know where I stand.
    I'm sorry I forgot your birthday, I had a lot on my plate and you never reminded me.
    I'm sorry for all of it. Just tell me what to do and I'll do it.
    I'm sorry for checking your phone. If you had nothing to hide it wouldn't have mattered.
    I'm sorry for being distant. Could I take you to dinner to make up for it?
    I'm sorry I let you down. I hope in time you'll be able to trust me again.
    I'm sorry I wasn't there for you. You could have told me that you needed me.
    """)
}
