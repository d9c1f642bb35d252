extension CareCorpus {
  /// Words of somebody who may hurt themselves.
  static let care = lines(
    """
    i don't want to be here anymore
    I want to kill myself tonight
    everyone would be better off without me
    i can't do this anymore and i'm done with life
    kms
    honestly might just kms after that phone call
    i want to unalive myself
    thinking about sewerslide again
    i just want to end it all
    I took all the tablets in the bathroom cabinet
    ive taken a whole packet of paracetamol and im scared
    I've been cutting again
    i cut my arms last night, deeper than usual
    I have given my records to Tom and the cat to my sister. I won't need them.
    I've written the letters. One for mum, one for you, one for the kids.
    If you don't come back I'll kill myself
    Nobody would even notice if I was gone
    the world would be a better place without me in it
    I dont see the point in living
    whats the point of being alive
    I wish I was dead
    i wish i'd never been born
    i wish i could just go to sleep and not wake up
    hoping I don't wake up tomorrow
    praying that god takes me tonight
    I'm a burden to everyone around me
    my family would be better off with the insurance money
    I've got nothing left to live for
    there's no reason for me to go on
    I can't see a future for myself
    I keep looking at the train tracks
    I was on the bridge earlier and nearly went over
    standing on the platform I keep thinking how easy it would be to step off
    I know exactly which bridge
    I have the rope
    I've been saving up my pills for weeks
    there's enough insulin in the fridge to finish it
    Googled how many sleeping pills is too many
    this is goodbye. tell my mum i love her.
    Goodbye everyone, I'm sorry, I tried
    by the time you read this I'll be gone
    when you get this i will already be dead
    you won't have to worry about me much longer
    soon I won't be anyone's problem
    it will all be over by tomorrow
    I'm ready to go. I'm at peace with it now.
    I don't deserve to live
    i deserve to die
    I should just die
    i should be dead
    should've died in that crash
    I'd be better off dead
    i cant go on
    I can't go on like this. I can't carry on living.
    I don't want to exist
    i dont wanna exist no more
    i don't want to live like this any more
    No desire to live whatsoever.
    I've lost the will to live, properly, not as a joke
    lost the will to carry on
    Life isn't worth living without her
    what is the point of anything. i just want to not be here
    I want it all to stop. I want to stop.
    i want to disappear and never come back
    I want to vanish from the face of the earth and have nobody look for me
    i want to fall asleep for ever
    Would anybody miss me if I died?
    who would even come to my funeral
    I've planned my funeral songs
    I've chosen the day. It's the 14th.
    I set a date
    I know how I'd do it
    I have a plan and I have the means
    my dad's gun is in the safe and i know the code
    I loaded the shotgun and sat with it in my lap
    had the knife against my wrist tonight
    I want to slit my wrists
    slitting my wrists in the bath keeps going through my head
    going to hang myself
    I tied a noose today
    i tried to hang myself yesterday
    I overdosed last night. They kept me in A&E.
    od'd on my meds
    took 40 pills and a bottle of vodka
    just swallowed the lot
    I've necked a load of co-codamol
    I drank bleach
    I've put the hose on the exhaust
    I want to drive my car into a wall
    every time I drive I think about swerving into a lorry
    i want to jump off the roof
    jumping in front of a train seems easier than this
    walking into the sea and not coming back
    thinking of walking into traffic
    I want to drown
    I feel suicidal
    im so suicidal rn
    suicidal thoughts all day
    the suicidal thoughts are back
    having suicidal ideation again since the breakup
    I have been thinking about suicide
    Suicide feels like the only way out
    there is only one way out of this
    I see no other way out
    there's no way out for me except one
    death would be a relief
    I think about death constantly, my own
    I think about dying all the time
    I keep imagining my own death
    I'm not afraid of dying anymore
    dying doesn't scare me, living does
    i'd rather be dead than feel this
    rather die than spend another day like this
    I don't want to see another morning
    I don't want to see Christmas
    I won't make it to the weekend
    I won't be here next week
    don't think i'll make it through the night
    I can't guarantee that I'll be here tomorrow
    I am not safe on my own tonight
    I'm scared of what I might do to myself
    I'm afraid I'm going to hurt myself
    i want to hurt myself so bad
    want to self harm
    I self harmed for the first time in three years
    relapsed on sh tonight
    the blades are back out
    I burned myself with the iron on purpose
    been scratching my skin till it bleeds
    punching the wall till my hands bleed, i deserve it
    I keep hitting my head against the wall to make it stop
    haven't eaten in six days, i want to just waste away
    KILL MYSELF KILL MYSELF that's all that's in my head
    I WANT TO DIE
    i wanna die
    wanna die lol
    i want 2 die
    just wanna b dead
    idk i just dont wanna be alive
    i dont want to be alive anymore tbh
    I do not wish to live any longer.
    I am tired of living
    I'm so tired of being alive
    sick of existing
    tired of existing. tired of pretending.
    so done with being alive
    I'm done. I'm out. Goodbye.
    I'm checking out for good
    I'm going to top myself
    gonna top myself one of these days
    I'll do myself in
    I'm thinking of doing something stupid with the tablets
    I might do something I can't take back
    I nearly did something stupid last night
    feel like ending it
    I'm going to end my life
    ending my own life is all I think about
    want to take my own life
    I've decided to take my life
    I've made up my mind. Nobody can talk me out of it.
    I've made my peace and I've said my goodbyes
    I'm writing this so that nobody blames themselves
    Please don't blame yourself, you did everything you could. Look after the dog.
    please forgive me for what i'm about to do
    I'm sorry for what you'll find
    look after my mum when i'm gone
    who will take the dog when I'm dead
    I've left instructions in the drawer and the passwords on the desk
    made my will this week, transferred everything to my brother
    gave away my guitar today. it felt good to have it all sorted.
    I cancelled everything after Friday because I won't be around
    No one will find me until Monday
    you'll be sorry when i'm dead
    Maybe you'll care when I'm in the ground
    my blood will be on your hands
    You'll have to live with my death on your conscience
    take me back or I'll jump
    If I don't hear from you by midnight I'm taking the pills
    without you i will end my life
    I can't live without you. I mean it, I won't.
    there's no life for me without him and I don't intend to live one
    If she marries him I won't be alive to see it
    I swear I'll top myself if you go through with it
    One more no from you and I'm going off the balcony
    you leave me no choice but to end it
    tell the kids I loved them
    tell the children daddy loved them very much
    kiss the baby for me, I won't see her again
    hope there's something better on the other side
    I'll see you on the other side
    can't wait to be with nan again, I'm going to her tonight
    I want to be with my dad in heaven
    I want to join my mother, who passed in March
    I want to sleep and never wake up
    If I went to sleep tonight and didn't wake up that would be fine
    I wouldn't mind if a bus hit me
    wish a car would just hit me
    I hope I get cancer and it's quick
    would not care if I got run over tomorrow
    I don't care if I live or die
    dont care whether i live or die anymore
    couldn't care less what happens to me now
    Living is too hard
    life is too painful to continue
    I cannot bear to be alive another hour
    I can't take this pain any longer, I want out
    I want out of this life
    want out. of everything.
    there is no place for me in this world
    I don't belong in this world
    this world isn't for me, i'm leaving it
    I'm leaving this world
    my time is up, i can feel it
    my life is over and it may as well be over properly
    I feel like I'm already dead, just need to make it official
    what if i just didn't exist
    nobody wants me alive
    Even my own kids don't need me. They'd do better with a new mum.
    mum would cry for a week then be relieved
    I'm just taking up space and oxygen
    I'm a waste of space and everybody knows it, they'd be glad to see me go
    all i do is hurt people. it would be kinder if i wasn't around
    they'll all be happier once I'm gone
    I am not needed in this world yaar, mar jaana chahiye
    feel like giving up on life only
    I am having thoughts of ending myself
    nothing is there for me to live now
    Thinking of giving up my life, ji
    I'm gonna neck myself
    might as well neck meself mate
    I'm thinking of chucking meself off the cliffs
    I'd sooner be six foot under
    be better for all if I were in the grave
    the thought of being dead is comforting
    the only thing that calms me is knowing I can end it whenever I want
    the thoughts about harming myself won't stop
    voices telling me to do it, to jump
    they keep telling me to kill myself
    I have a razor and I'm in the bathroom
    sitting in the bath with a razor blade
    I'm holding the bottle of pills
    I've got the pills lined up on the table
    the tablets are next to me
    I'm on the edge, literally, fourth floor
    I'm sat on the wrong side of the railing
    I went to the multi storey car park, top level, and stood there for an hour
    sucidal
    feeling really suicidle tonite
    i wnat to kill my self
    i want to kil myslef
    i wanr to die
    idwtla
    ctb soon, finally
    going to catch the bus soon, you know which one i mean
    yeeting myself off a bridge
    wish i could yeet myself out of existence
    life go brr i go splat off the 9th floor
    delete myself
    I want to delete my existence
    permanently log off. from life i mean.
    game over for me, pulling the plug on myself
    Time to pull the plug on this life
    Please let me die
    god just let me die
    let me go, i want to die in peace
    put me out of my misery, seriously, i mean it
    someone please kill me i'm serious
    I don't think I can keep myself safe
    called the crisis line twice and still want to do it
    I want to die and I've told nobody
    I've had enough of life
    had enough of this life
    I've had it with living
    I hate being alive
    I hate my life so much I want it to end
    I want my life to end
    i hope i die
    hope i die in my sleep
    every night i hope my heart stops
    I pray for death
    I long for death, I long for it to be quiet
    I'd welcome death at this point
    I can't face another day
    I can't face waking up tomorrow, or ever
    waking up was the worst part. I was hoping it had worked.
    it didn't work. i woke up. the pills didn't work.
    I should have taken more
    next time I'll make sure it works
    I attempted last weekend
    my second attempt was on Sunday
    I tried to kill myself on Tuesday and nobody knows
    I thought about killing myself on the way home
    what stops me is that I'm too much of a coward to do it
    the only reason I'm alive is the cat
    if it wasn't for the kids i'd be gone already
    once the dog dies there will be nothing keeping me here
    nothing keeps me here any more
    nothing is keeping me alive
    I don't know why I'm still alive
    Why am I even alive
    I'm only here because I'm too scared to do it
    maybe it would be easier if i wasn't here
    It would be easier for everybody if I just went
    wouldn't it be better if I stopped existing
    sometimes I think it would be best to not be around
    I think people would be relieved if I died
    Today was all right at first. I went to the market, bought plums, spoke to the neighbour \
    about her knee and the council. Then I came home and it was so quiet, and I sat on the \
    stairs, and I thought about the tablets in the cupboard and how I would not have to do \
    another evening like this. I made soup afterwards.
    Work was fine. Lunch with Priya was fine. I laughed at the thing about the printer. And \
    the whole time I am thinking that I don't want to be alive. Then home, washing, telly, \
    bed.
    Dear Sam, I found your scarf behind the radiator and I have washed it. Your post is in the\
     blue folder. The plants need water on Sundays. I have left the keys with Marjorie because\
     I will not be here. Be happy. Don't let them play anything sad.
    day 12. walked, ate, slept 4 hours. mum rang. i told her i was ok. i'm not ok. i keep \
    thinking about how quickly it could all be over, like a switch. watched the baking thing. \
    day 13 tomorrow i suppose
    Sorry I shouted on the phone about the car. You were right about the insurance. I hope the\
     new flat is good. I won't be bothering you after tonight, or anyone, and I've made sure \
    it won't be you who finds me.
    """)
}
