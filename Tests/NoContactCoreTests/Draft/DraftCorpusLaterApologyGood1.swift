extension DraftCorpus {
  /// Good apologies, of those that the rules for findings alone were tuned on.
  static let laterApologyGood1 = lines(
    .apology, isGood: true,
    """
    I'm sorry I checked your phone. It was a breach of your trust, and you had every right to be
      angry. I forgive you too.
    I'm sorry I begged you to stay that night in the car park. It put you in a horrible spot.
    Sorry that I was jealous of your friends. You did nothing wrong. No need to answer.
    I apologise for shouting at you in front of your parents. It was wrong, and you didn't deserve
      it.
    I'm sorry for reading your messages. I should have trusted you. I hold nothing against you.
    I want to say sorry for how I spoke to your sister at the wedding. That was on me.
    I'm sorry I kept asking who you were with. It must have been exhausting.
    I'm sorry that I called you twenty times that weekend. It wasn't fair on you. You don't need
      to reply.
    I lied to you about the money, and I'm sorry. You should've heard it from me first.
    I'm sorry I turned up at your work. You'd asked for space and I didn't listen. It won't happen
      again.
    I'm sorry I told you that you'd never find anyone better. It was cruel and it wasn't true.
    Sorry for the voice notes. All of them. You didn't need that, and I'm embarrassed.
    I'm sorry I drank so much at Christmas and that you had to drive us home. I've stopped since.
    I'm sorry for making you feel guilty about seeing your mates. You were right to go.
    I am sorry that I forgot your graduation. You worked hard for it and I let you down.
    I owe you an apology for the way I ended things by text. You deserved better than that.
    I'm sorry for all the times I said "fine" and slammed the door. I hope you're well.
    I cheated on you and then I lied about it. I'm sorry. You don't have to forgive me.
    I'm sorry I asked your friends about you after we split. It was none of my business.
    Sorry I looked through your phone in Spain. It was wrong of me. I bear no grudge about the
      rest.
    I'm sorry that I said I couldn't live without you. It was a lot to put on you and it wasn't
      fair.
    I'm sorry I made you choose between me and your mum. I was insecure and you paid for it.
    I was controlling about the money and I'm sorry. You were right to call me out.
    I'm sorry I drove past your house last spring. I know how that must have felt. I've not done
      it since.
    I shouldn't have sent that email to your boss. I'm deeply sorry, and I've told him it was
      untrue.
    I'm sorry I called you selfish. You weren't. I was.
    I'm sorry about the way I behaved at Dan's party, flirting with everyone to make you jealous.
      It was childish.
    I'm sorry for not being there when your nan was ill. I've no excuse. I forgive the rest.
    I apologise for following you on that new account. I've deleted it. You were right to block me
      back then.
    I'm sorry I said "I hate you" that morning. I never meant it, and you never deserved it.
    Sorry for ignoring you for days whenever we argued. It was unkind, and I know it hurt.
    I'm sorry I wasn't honest about still talking to my ex. You asked me straight and I lied.
    I'm sorry that I broke your grandad's watch and said it was the cat. I'd like to pay for it,
      with no strings.
    I'm sorry for pressuring you to meet after we broke up. You'd said no and no was enough.
    I'm sorry I never said thank you. You carried the house for two years and I acted as if it ran
      itself.
    I want to apologise for what I said about your weight. It was nasty and I'm ashamed of it.
    I'm sorry for the scene at the airport. I forgive you for leaving, and I wish you well.
    I'm really sorry I didn't pay you back for the deposit. I've put it in your account today.
    I'm sorry I laughed when you told me about the panic attacks. I know better now.
    I'm sorry for telling people our private business. That was yours too and I'd no right.
    I'm sorry I blamed you for my drinking. It was mine. I've nothing against you.
    I'm sorry that I kept sending you "I miss you" texts when you'd asked for quiet. That was
      selfish.
    Sorry about the row over the holiday. I was tired and I took it out on you. Please don't feel
      you have to answer.
    I'm sorry I was so cold to you in the last year. It was cowardly, and you deserved honesty.
    I regret how I spoke to you in the kitchen that night. I'm sorry. All forgiven on my side.
    I'm sorry I used your card without asking. It was theft, really, and I've sent the money.
    I'm sorry I never came to a single match. I know they mattered to you.
    I said awful things when you came out to me, and I'm sorry. You were brave and I was scared.
    I apologise sincerely for the things I told to your parents. It was not true. I have told them
      also.
    Sorry for how I treated you in front of my mates, slagging you off for a laugh. It was cruel.
    I am sorry for hiding our relationship from my family. You deserved to be introduced with
      pride.
    I'm sorry for threatening to leave every time we fought. It was manipulation, and I see that
      now.
    I'm sorry I let you do all the housework. I've learned what an oven costs in elbow grease. I
      hold no grudge.
    I'm sorry that I made your birthday about me. You were gracious and I was not.
    I'm sorry I asked you to come back when I knew it was over. You were clear and I ignored it.
    I'm sorry I tracked your location. It was a violation and there's no excuse. You owe me
      nothing.
    I'm sorry for the wall of texts in August. I was drunk and that's no excuse. No reply needed.
    I should have told you about the job in Leeds before I took it. I'm sorry that I went behind
      your back.
    I'm sorry I compared you to my ex. It was unfair, every time.
    I'm sorry for yelling about the dishes, the car, the dog. You put up with too much from me.
    I am sorry I didn't stand up for you when my mother was rude. You needed me to and I sat
      there.
    I'm sorry for leaving you to tell the kids alone. That was cowardly. Thank you for doing it so
      gently.
    Sorry for giving you the silent treatment. I know it was a punishment, and it was wrong.
    I'm sorry I went through your bag looking for proof. There was none, and there was never going
      to be.
    I'm sorry I rang your mum crying. She didn't need it, and neither did you.
    I'm sorry I accused you of cheating with Mark. I was wrong, and I said it in front of people.
    I'm sorry I missed your exhibition because I was sulking. I saw the catalogue since: it's very
      good.
    I'm sorry for the time I punched the wall. You must have been frightened. I'm in a programme
      for it now.
    I'm sorry I kept your grandmother's ring so long. It went by registered post this morning.
    I broke my promise about the smoking and I hid it. I'm sorry for the lie more than the smoke.
    I'm sorry for saying you were too sensitive. You weren't, I was careless. I wish you all the
      best.
    I'm sorry I posted that photo of us without asking. It's gone, and I've asked Jen to delete
      hers too.
    I'm sorry for expecting you to fix my moods. It wasn't your job. I'm well now.
    I'm sorry that I didn't visit in hospital. I was afraid and I put that before you. You don't
      owe me an answer.
    I'm sorry about the Galway weekend. I sulked through all of it and you'd planned it for
      months.
    I'm sorry I spent our savings on the bike. I've put my half back and I don't expect a reply.
    I'm sorry for mocking your accent with my friends. It was ugly of me.
    I'm sorry I pushed you to move in before you were ready. You said so and I talked over you.
    I want to own up: I told Sinead about the loan, and then denied it. I'm sorry.
    I'm sorry for every "if you loved me you would". It was blackmail dressed up as love.
    Sorry I flaked on you so often. I'd say yes and cancel. You deserved someone who turned up.
    I'm sorry I never let you finish a sentence. I noticed it on an old video and winced.
    I made you apologise for things that were my fault. I'm sorry for that. I forgive what there
      is to forgive.
    I'm sorry for what I said about your faith. It was ignorant.
    I'm sorry I pretended to be over it so you'd stay friends with me. That was not honest.
    I'm sorry I read your diary. I can't undo it. I can say it was wrong.
    I apologise for calling you at 3 am again and again. You'd work in the morning. It was
      selfish.
    I'm sorry for embarrassing you at Raj's engagement. I had too much to drink and I was rude to
      your father.
    I'm sorry that I said yes to kids when I meant no. You built plans on it.
    I'm sorry I took the good chairs. They're yours, and Pat has them in his van for you.
    I'm sorry I didn't listen when you told me you were unhappy. You said it plainly, more than
      once.
    I'm sorry I threw your things out on the lawn. It was childish and cruel, and the neighbours
      saw. You're forgiven for your part.
    I'm sorry that I was on my phone through the whole of your speech. It was a good speech.
    I'm sorry for what I wrote on Facebook. It was a lie, I've taken it offline, and I've said so
      publicly.
    I said I'd wait in the hospital and I left. I'm sorry. I think of it often.
    I'm sorry for making your friends pick sides. I've told them that they needn't.
    I apologise for the snide remarks about your job. You were happy there, and I was jealous.
    I'm sorry for grabbing your arm in the car. There's no excuse for it. You were right to leave.
    I'm sorry for lying about quitting. I did it to win time, and it cost you yours.
    I'm sorry I ended it on your birthday. I panicked, and it was heartless.
    I'm sorry I was rude to your dad on the phone. He was only trying to help. I hope he's well.
    I'm sorry for not telling you I'd lost my job. I lied to you for two months and you worried
      about money alone.
    I owe you an apology. I put you down in front of people and called it a joke. I'm sorry.
    I'm sorry that I demanded answers from you when you needed rest. That was unfair of me.
    Sorry I stood you up at the registry office. There's no good reason. I wish you every
      happiness.
    I apologise for shouting at you in the car on the way to Cork. You'd done nothing.
    I'm sorry I said your friends only put up with you. It was a rotten thing to say.
    I'm sorry I used the kids to get at you. They shouldn't have been in the middle, and neither
      should you.
    I'm sorry for going on about him. I was jealous and I made your life smaller because of it.
    I'm sorry I didn't believe you about the pain. You were right and I should have driven you to
      A&E.
    I'm sorry for the love letters after you said no. You'd been clear and I made it hard for you.
    I took your trust for granted and I'm sorry. I forgive you too, for the rest of it.
    I want to apologise for the state I left the flat in. You had to clean it alone and you paid
      for the carpet.
    I'm sorry I kept bringing up your ex. It was years ago and none of my business.
    I am sorry I raised my voice at you in front of your office people. It was my ego only.
    I'm sorry I threatened to tell your parents. I'd no right, and I never will.
    Sorry about all the times I made us late. You hated it and I laughed it off.
    I'm sorry I cancelled our trip and blamed it on work. I was scared and I didn't say.
    I'm sorry for not defending you when Kev made that comment. I should've walked out with you.
    I regret telling you to get over your miscarriage. It was heartless. I am so sorry.
    I'm sorry for how I behaved when you told me it was over. I begged and shouted and that wasn't
      fair to you.
    I'm sorry I ignored your texts that weekend. You were worried sick and I was sulking.
    I'm sorry that I never made time for your mum. She was kind to me and I was offhand.
    I was drunk at your show and I heckled. I'm ashamed of it and I'm sorry.
    I'm sorry I let you think it was your fault. It wasn't. It was mine.
    Sorry for sending that photo to your sister. It was petty. I've deleted it.
    I'm sorry I wouldn't let you have the dog at weekends. It was spite. He's yours any time, Meg
      can do the handover.
    I'm sorry for the way I talked about your cooking, your driving and your work. You're good at
      all three.
    I'm sorry I kissed someone else at the party. You found out from others and that made it
      worse.
    I'm sorry. I was cold when your dog died, and I've thought about that since. She was a good
      dog.
    I'm sorry I said you were too sensitive when you were just hurt. I was wrong.
    I'm sorry if I'm the last person you want to hear from. I lied to you about the debt and I'm
      ashamed of it. No answer needed.
    I'm sorry I didn't let you speak at the counsellor's. You tried and I talked over you.
    I blamed you for my temper and I'm sorry. It was always mine.
    I'm sorry for asking you for another chance again and again. You'd answered me the first time.
    I'm sorry I begged your sister to talk to you. She shouldn't have been dragged into it.
    I am sorry for not picking up when you needed me. Your father was dying and I was at a match.
    I'm sorry I made you feel you had to choose. You never had to prove anything.
    I'm sorry I followed you to the station. You were frightened and you had every right to be.
    I'm sorry for what I said about him. I was jealous, and he'd done nothing to me.
    I'm sorry I told everyone it was your fault. It wasn't, and I've set them straight.
    I should have come home when I said I would. I'm sorry you sat up waiting.
    I'm sorry for turning cold when you needed warmth. You weren't asking for much.
    I'm sorry I read too much into everything and accused you. You'd been honest all along.
    I apologise for how I handled the money from Gran. Half was yours, and it's in your account
      now.
    I'm sorry for each time I promised to change and didn't. You were patient far too long.
    I'm sorry that I cried at you until you stayed. That was pressure, even if I didn't call it
      that.
    I'm sorry I never asked how you were. You always asked me.
    I lost my temper over nothing, over a cup. I'm sorry. You were right to walk out.
    I'm sorry I played games with my answers and let you wait. It was unkind.
    I'm sorry I said I'd moved on when I hadn't, just to hurt you.
    I want to say sorry for the day at the lake. You asked me to stop and I kept on.
    Sorry for wearing you down about kids. No was an answer and I should have heard it.
    I'm sorry I took you for granted. You did so much and I noticed so little.
    I'm sorry I called you dramatic. You were ill and nobody listened, me least of all.
    I'm sorry for how I handled the news about your job. You were over the moon and I made it
      about me.
    I'm sorry I told you to calm down. You had every reason to be upset.
    I'm sorry I hung up on you. You were trying to explain and I wouldn't hear it.
    I'm sorry I gave you an ultimatum about the dog. It was a rotten way to treat you.
    I apologise for going to your mum behind your back. That was between you and me.
    I am sorry that I was always on duty and never at home. You raised them alone those years.
    I'm sorry I laughed at the song you wrote. It was lovely and I was scared of how much.
    I was wrong to keep your post. I'm sorry, and I've handed it all to Jo.
    I'm sorry I called you crazy. You'd noticed what I was hiding, and I was hiding it.
    I'm sorry I let my friends talk about you that way. I should've stopped it.
    I'm sorry for that speech about everything I'd done for you. It was mean and half of it wasn't
      true.
    I'm sorry I said it takes two. That row was me.
    Sorry for every time I said I was only joking. I wasn't, and you knew.
    I'm sorry for lying about where I was on Fridays. You had a right to the truth.
    I'm sorry I kept score. You never did.
    I'm sorry I made you feel small at that dinner. You'd every right to leave.
    I'm sorry that I wanted to win every argument. You only wanted to be heard.
    I said I couldn't change and I hadn't tried. I'm sorry for that.
    I'm sorry for spoiling your trip by sulking. You'd saved for it for two years.
    I'm sorry I invited myself to your do. It was your night and I could see you were
      uncomfortable.
    I'm sorry about the things I said about your body. They were cruel and they were lies.
    I'm sorry I left you with the bills. I've set up a standing order, and the first one went out
      on Monday.
    I apologise that I could not stand against my father for you. You waited and I failed you.
    I'm sorry I never told you I was unhappy. You'd have listened. I ran instead.
    I'm sorry I slept with Kim. I told you it meant nothing, as if that made it better. It didn't.
    I'm sorry that I used your secret in a row. You trusted me with it.
    I'm sorry I kept you waiting for three years for an answer about moving. You deserved a
      straight no.
    I'm sorry for the night I wouldn't let you leave the room. That was wrong, and frightening,
      and I know it.
    I'm sorry for what I put you through with the gambling. I've not bet since March, for what
      it's worth.
    I'm sorry I told you to get over it. I had no idea what you were carrying, and I didn't ask.
    I'm sorry I was so hard on you about the driving test. You were nervous and I made it worse.
    I'm sorry I sold the guitar without telling you. It was yours, and I knew what it meant to
      you.
    Sorry for the shouting on the stairs, the neighbours, all of it. You were ill and I knew.
    I'm sorry for telling your boss you were hungover. It cost you, and it was spiteful.
    I'm sorry I let you carry the guilt for both of us. I had my share and I hid it.
    I apologise for coming to the house drunk that night. You asked me to leave and I should have
      gone at once.
    I'm sorry I never took your writing seriously. I read the book. I was wrong.
    I'm sorry I pretended not to see you at the station. It was cowardly. You looked well, and I'm
      glad.
    I lied about the text from Anna. I'm sorry. You knew, and I made you doubt yourself.
    I'm sorry I made jokes about your stammer. It was cruel, and no one laughed but me.
    I'm sorry I demanded the ring back. It was petty, and it's yours. I don't want it.
    I'm sorry for asking your friends to pick my side. I forgive you for the things you said that
      week.
    I'm sorry I missed the birth. There's nothing I can say that makes it right. Thank you for
      raising her so well.
    I'm sorry I kept your records for a year out of spite. Lou has them now and will drop them
      off.
    I'm sorry I was jealous of your success. You worked for it and I made you hide it.
    I'm sorry for the way I acted when you got your diagnosis. I went quiet and you needed me to
      talk.
    I'm sorry I wasn't faithful in Berlin. You heard it from a stranger and that was cowardly of
      me.
    I want to apologise for locking you out that night. It was dangerous and I've no excuse.
    Sorry for calling you boring. You were steady, and I mistook it.
    I'm sorry I told you nobody else would have you. It was a lie to keep you.
    I'm sorry for not telling you about the kids. You'd have loved them and you'd a right to
      choose.
    """)
}
