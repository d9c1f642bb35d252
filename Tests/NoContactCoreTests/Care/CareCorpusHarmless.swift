extension CareCorpus {
  /// What is neither.
  static let harmless = lines(
    """
    I'm dying to see you
    this traffic is killing me
    my feet are killing me
    I'm dead tired
    could murder a curry
    I'd kill for a coffee
    shoot me a text when you land
    we should hang out soon
    I'm cutting ties with him
    I cut my hair short today
    overdosed on chocolate at easter
    took two pills for my cold
    drowning in work this week
    I'm ready to end it with him
    I want this course to be over
    I nearly died of embarrassment
    the deadline is killing me
    watched suicide squad with Tom
    two years ago I wanted to die, I don't any more
    I used to think about suicide a lot, those days are behind me
    I used to cut myself as a teenager. The scars have faded.
    when I was nineteen I tried to kill myself, and I'm glad it didn't work
    my friend said she wants to die and I don't know how to help
    he told me he'd kill himself if I left
    his brother took his own life in March
    grandad died on Sunday and I miss him so much
    the funeral is on Thursday
    I want to be a better person
    please pick up your things by Friday or I'll drop them at your mum's
    my solicitor will write to yours
    I'll send the form to your lawyer on Monday
    If the rent isn't paid by the 1st I'll have to speak to the landlord
    please stop contacting me or I will go to the police
    I will block you if you write again
    I'm tired of living in this flat
    I'm tired of living with my parents
    I can't do this anymore, the commute is too long
    i'm done with dating apps
    I'm so done with this job
    I want to disappear for a weekend somewhere with no signal
    I slept like the dead
    I laughed so hard I died
    lol i'm dead 😂
    that meme killed me
    kill me now, another meeting
    if looks could kill
    killing time at the airport
    I killed it at the presentation
    he killed that guitar solo
    kill two birds with one stone
    curiosity killed the cat
    we killed a bottle of red
    the battery died
    my phone is dead
    my plants keep dying
    the car died on the motorway
    to die for, that cake
    I'd die for those shoes
    over my dead body will he get the sofa
    drop dead gorgeous
    dead on time
    deadlines all week
    it's a dead end job
    I'm at a dead end with this puzzle
    Watched Dead Poets Society and cried
    read The Bell Jar, heavy but good
    listening to "I Want to Die in New Orleans"
    that song, suicide is painless, stuck in my head
    the film is about a man who plans his suicide
    the episode where she jumps off the bridge is so sad
    my book club chose a novel about grief and suicide
    did a suicide prevention training at work
    volunteered at the suicide helpline
    the bridge was closed this morning
    jumped off the diving board for the first time
    jumped in the lake, freezing
    I went over the edge with spending
    hanging the washing out
    hung the pictures on the wall
    hanging in there
    hang on a minute
    got hung up on the details
    cut my finger chopping onions
    I cut myself shaving
    burnt my hand on the oven
    hurt my back at the gym
    took my tablets with breakfast
    started new tablets from the doctor, feeling sick
    picked up my prescription
    the vet put our old dog to sleep today
    had to put the cat down
    I ended my contract early
    ended the lease
    I want to end the evening on a good note
    end of story
    the end of us was for the best
    it's over between us and I'm fine with it
    we are over
    I'm over him
    glad it's all over
    exams will all be over on Friday
    I won't be here next week, I'm on holiday in Wales
    I'll be gone for two weeks
    gone by Monday, moving to Leeds
    I won't be around this weekend
    Goodbye and good luck
    said goodbye to my colleagues
    goodbye letter to my old flat
    wrote him a goodbye letter and burned it
    writing letters I will never send
    wrote a letter to the council
    gave my old clothes to charity
    giving away my sofa, anyone want it
    gave the cat to my sister while I travel
    made my will, adult at last
    sorted the life insurance with the bank
    I have no plans for tomorrow
    I've nothing to wear
    no point in arguing
    what's the point of Twitter
    there is no point in calling him
    I don't see the point of small talk
    I see no future for us
    I can't see a future with him
    we have no future
    life is too short
    life's a bitch
    life without him is strange but okay
    living without him is getting easier
    can't live without coffee
    I can't live without my phone
    can't live without you, Taco Bell
    I don't want to be here, the office is freezing
    I don't want to be with him any more
    I don't want to be alone tonight
    I don't want to live with him again
    I don't want to live in London anymore
    don't want to wake up at six tomorrow
    I don't want to get up
    I wish I could sleep in tomorrow
    just want to sleep
    I slept through, didn't wake up until nine
    I wish I was in Spain
    wish I was rich
    I wish I'd never met him
    I wish I had never moved here
    nobody came to the party
    nobody noticed my haircut
    would anyone miss me if I skipped the meeting
    I'm better off without him
    we're better off apart
    she is better off without me as a boss
    you deserve better
    I don't deserve this
    I'm such a burden on my mum since the operation, but she laughs about it
    it's a burden to carry the shopping up
    I can't take this heat any longer
    I've had enough of winter
    had enough of his excuses
    I've had it with this printer
    I hate my life, said every student in January
    I hate being alive at 6am on a Monday lol
    I hate being single
    sick of crying
    tired of pretending that I like jazz
    exhausted but ok
    I feel empty today
    I feel so low and lonely
    crying in the bath
    I miss her so much it hurts
    it hurts to breathe when I see the photos
    my heart is broken
    I feel like a part of me died
    I'm heartbroken and I don't know what to do
    I cried myself to sleep
    life is hard right now but I'm getting through
    I'm scared of being alone
    I'm afraid of flying
    scared of the dentist
    I'm not suicidal, just sad
    no I don't want to die, I'm just tired
    I'd never hurt myself, don't worry
    I would never kill myself over a man
    I don't want to hurt myself at the gym so I went easy
    glad to be alive
    happy to be alive today
    I want to live
    I feel alive again
    learned to live without him
    survived another Monday
    barely survived the hike
    this hill nearly killed me
    nearly killed myself on the ice
    tripped over the cat and almost killed myself lol
    my boss will kill me if I'm late
    mum is going to kill me
    she'll kill me when she sees the carpet
    I could kill him, he forgot the milk again
    I'm going to murder this burger
    bloody murder
    getting away with murder
    I'd give my right arm for a ticket
    shoot, I forgot the keys
    shoot for the moon
    photo shoot on Saturday
    shot in the dark
    took a shot of tequila
    bite the bullet
    dodged a bullet with that one
    jump through hoops
    jump on a train to York
    jumped on the bus
    running for the train
    missed the train again
    train tracks are closed
    standing on the platform, delayed again
    walked into the sea with my sister, lovely swim
    walked along the cliffs
    stood at the edge of the pier eating chips
    bathroom smells of bleach
    cleaned with bleach
    razor blades are so expensive now
    knife skills class tonight
    rope climbing course
    gun laws debate in class
    the noose tightens, says the paper about the minister
    self harm policy meeting at school
    talked in therapy about my nephew's self harm
    my sister self harms and I'm worried
    my mum has cancer and she wants to die at home
    grandma says she is ready to go and see grandad
    the dog is dying
    my dad tried to kill himself when I was a child
    his suicide note was found in the drawer, the documentary said
    it was social suicide to wear that
    career suicide
    political suicide
    committing to the gym
    threw myself into work
    threw myself into bed
    beating myself up about the text
    kicking myself for missing it
    I could kick myself
    I hate myself for texting him
    I'm my own worst enemy
    pushing myself too hard at running
    taking my own life back, one day at a time
    taking control of my life
    I want my life back
    I want out of this lease
    I want out of the group chat
    wanted out of the relationship for a year
    I'm out, see you at the pub
    I'm done. Dinner?
    I'm done crying
    I'm done with him
    that's it, I give up on knitting
    I give up, you win at scrabble
    given up sugar
    gave up smoking
    lost the will to live in that queue
    lost the will to live halfway through the meeting
    losing my mind with this form
    this Zoom call makes me want to die
    I died inside when he said my name wrong
    he's dead to me
    you're dead to me at monopoly
    dead chuffed
    dead good
    wouldn't be seen dead in that hat
    I thought I'd die laughing
    died laughing
    cry laughing
    tickled to death
    bored to death
    scared to death of spiders
    worried to death about the exam
    sick to death of rain
    love you to death
    freezing to death in this office
    starving to death, when is dinner
    I'm starving
    work will be the death of me
    till death do us part, they read
    death by chocolate
    Death in Venice is on tonight
    went to see Death of a Salesman
    murder mystery dinner
    life and death
    matter of life and death
    the game kept killing me on level 9
    i died on the last boss
    respawned after I died in minecraft
    finished the level without dying
    I'd rather die than eat olives
    rather be dead than wear crocs
    i will end you at mario kart
    gonna destroy you at chess
    I'll kill you if you spoil the ending haha
    I know where you live, so I'll drop the cake off
    I know where you work, we met there
    I know where the keys are
    I know you park on the hill, thanks for the tip
    you'll regret missing this one, the band was great
    don't regret it
    I regret what I said
    you will not regret trying the ramen
    I won't be so late next time
    I'll tell your mum you said hello
    told your boss hello when I saw her
    tell your family I said merry christmas
    I'll send the photos of the trip to your sister, she asked for them
    I still have the photos of the trip, want copies?
    I posted the pictures from the wedding
    I'll post your letters on Monday
    your post is here, I'll forward it
    I'll bring the kids back at six
    I'd like to take the kids to my mum's at Easter if that works
    I'll pick the children up from school
    the kids can't come until Sunday
    I'll keep the dog if you'd rather
    dog's at the vet, it will be 80 each
    the visa office needs your form
    your visa letter came, I've left it with Jo
    I'll report the broken lift to the landlord
    the police found my bike
    I called the police about the noise
    I'll be outside at five with the boxes
    I'm outside the station, which exit?
    see you at your mum's on Sunday for the birthday
    I'll turn up at seven if that's still fine
    I'll come by on Saturday for my coat, tell me if that's not good
    if you can't make it, no problem
    if you don't want to answer, that's fine
    unless you want the lamp, I'll give it to charity
    or else I'll take the bus
    I'll sell the sofa unless you want it
    pay the bill by Friday please, otherwise they charge a fee
    please send me the £40 for the gas by Friday
    I'd prefer to settle it without a court, but I'll file if the deposit isn't back by the \
    30th
    my lawyer advises me not to discuss this
    the court date is the 9th
    please don't come to my flat again
    please do not contact my family
    do not call me any more
    leave me alone
    I don't want to see you again
    we are finished
    I'm keeping the flat, you're keeping the car, as agreed
    I have a key for you, where shall I leave it
    I still have your key, I'll post it
    I changed my passwords
    I'm watching the match
    I'm watching your show, you were right
    I saw you on the bus and looked away
    I can see the sea from here
    watch out for the ice on the steps
    be careful on the roads tonight
    take care of yourself
    watch your step on the stairs, they're wet
    think carefully about the job offer
    it's not over until the fat lady sings
    the match isn't over yet
    revenge of the sith tonight
    payback for losing at cards: I cook
    get well soon
    the accident happened on the M6, nobody was hurt
    smashed a plate
    I smashed my exam
    smashed it at work
    burned the toast
    burned the CDs he made me
    I'll burn you a copy
    threw his letters on the fire
    deleted the pictures
    I deleted all his photos today
    deleted my account
    I logged off for good from instagram
    checked out of the hotel
    checking out the new place
    pulled the plug on the project
    pulling the plug on our holiday
    game over, he won at tennis
    take me back to Rome
    take me out tonight, as the song goes
    there is a light that never goes out is still the best song
    I want to break free on karaoke
    I will survive
    hit me baby one more time
    bus hit a lamp post
    hit the road
    hit me up
    I fell off the wagon
    fell off my bike
    crashed at Tom's
    crash diet
    drove into town
    drove my car into the garage wall by mistake, dented
    swerved to miss a deer
    bottle of vodka for the party
    split a bottle of wine with Jen
    had one too many
    took an aspirin
    took all the boxes to the tip
    took all the blame
    swallowed my pride
    swallowed a fly
    ODd on cake
    had an overdose of romcoms
    high on life
    the nurse explained the overdose risk for dad's medication
    insulin at eight, breakfast after
    need to sort out grandma's pills for the week
    counted the pills for mum
    heaven knows I'm miserable now
    this pizza is heaven
    see you on the other side of the exams
    going to my nan's tonight
    I want to be with my dad at christmas
    I'm going to sleep
    rest in peace grandad
    RIP my diet
    funeral for my uncle, sang his favourite song
    planned the funeral for mum
    I can't face the gym
    can't face another salad
    can't go on holiday this year
    I can't go on the trip
    I can't carry on with this course
    I can't carry the sofa alone
    I can't cope with his mess
    I'm at the end of my rope with this dishwasher
    on the edge of my seat
    on edge all day
    I'm on the balcony watching the rain
    cliffhanger ending, I can't wait
    the ending killed me
    """)
}
