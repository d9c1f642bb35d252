extension CareCorpus {
  /// Threats and blackmail.
  static let threat = lines(
    """
    I'm going to kill you
    I will find you and I will hurt you
    I'll break your legs
    I'll smash your windows
    you're dead
    you are a dead man
    watch your back
    sleep with one eye open
    I'd watch your step if I were you
    You'll regret this
    you will regret the day you met me
    you're going to be sorry you did this to me
    I'll make you pay for what you did
    You're going to pay for this, one way or another
    If I see you two together again, I won't be so polite
    next time I won't be so nice
    I know where you live
    I know where you park
    I know what time you finish work
    I know which gym she goes to
    I know where your new boyfriend works
    Nice car you've got. Would be a shame if something happened to it.
    It would be a shame if your boss saw those pictures
    I'd hate for your mum to see what you sent me
    would hate to see anything happen to your dog
    It'd be terrible if those videos got out
    I still have the photos. Just saying.
    remember I still have all those nudes you sent
    I've kept every picture. Think carefully about what you do next.
    I'll post your pictures online
    I'm putting the video on facebook tonight
    everyone at your work is going to see those photos
    I'll send the screenshots to your husband
    your wife will hear about us
    Does your wife know about us? Maybe she should.
    I'll tell your boss what you really do on your sick days
    One email to HR and you're finished
    One call to immigration is all it takes
    I'll report you to the home office unless you come back
    Your visa depends on me, don't forget that
    I can withdraw my sponsorship any time I like
    I'll have you deported
    if you leave me I will make sure you're sent back
    You'll never see the kids again
    i'll take the kids and you won't find us
    I will get full custody and you'll get nothing
    say goodbye to the children if you go through with this
    If you don't call me back I'm taking the dog to the pound
    I'll have the cat put down
    the dog goes to the shelter if you're not here by six
    your stuff is going on the fire if you don't answer
    I'll burn everything you own
    I'll burn your house down
    I'll key your car
    your tyres won't last the week
    I'll slash your tyres
    I'm coming over whether you like it or not
    I'm outside. Open the door or I'll kick it in.
    open up or I break it down
    I will turn up at your work and make a scene
    I'll come to your office and tell everybody what you are
    see you at your mum's on sunday. Let's see how they like the truth.
    Maybe I'll pay your parents a visit
    Maybe I should have a little chat with your new girlfriend
    I wonder what your boss would say about the things you told me
    Wonder what your church would think if they knew
    Your parents might be interested in what you got up to in Ibiza
    It only takes one message and your reputation is gone
    I can ruin you with one post
    I could destroy your career, you know that
    I'll ruin your life like you ruined mine
    I will make your life hell
    I'm going to make your life a misery
    you'll never be happy, I'll make sure of it
    I'll never let you be with anyone else
    if I can't have you nobody can
    If I can't have you, no one will
    you belong to me and you'll find out what happens
    you don't want to find out what I'm capable of
    you have no idea what I'm capable of
    Don't make me do something we'd both regret
    don't test me
    don't push me
    do not make me angry. you know what happens when I'm angry
    You remember what happened last time
    remember what happened to your last boyfriend
    Tell your new boyfriend to watch himself
    your boyfriend better watch out
    If he touches my kids I'll put him in hospital
    I'll put him in a wheelchair
    i will batter him
    gonna knock his teeth out
    I'll smash his face in if i see him near you
    he's a dead man
    I'll kill him
    I'm gonna kill that bitch
    She'd better not walk home alone
    tell her to be careful walking home
    accidents happen
    accidents happen, especially on that road you take
    Something might happen to you
    Something bad could happen to your family
    I'd be careful if I were you
    be careful who you cross
    You've got until Friday or I send them
    You have 24 hours to answer or everyone gets the video
    Call me by midnight or I go to the police about the money
    Pay me back or I tell your dad everything
    Give me the money or the photos go online
    send me £500 and I'll delete them
    I'll delete the pictures when you meet me
    Meet me once and I will delete everything. Otherwise I can't promise anything.
    come back and nobody has to see them
    Come home and nobody needs to know
    Be nice and nobody will find out
    If you block me I'll make new accounts for ever and tell your friends everything
    block me and see what happens
    Unblock me or I'll turn up at your door
    Ignore me again and see what happens
    try me
    Ignore this one and you'll see what I do
    Answer me or else
    do as I say or else
    reply or you'll be sorry
    you better reply before I do something
    You better answer or I'm telling your mum you're gay
    I'll out you to your whole family
    I'll tell everyone about the abortion
    should I tell your parents about the abortion or will you
    I'll tell everybody you have herpes
    your secret is safe with me, for now
    your secret's safe as long as you behave
    I've been keeping your secret but I might not keep it forever
    I have friends who can deal with you
    My brothers are going to come and see you
    my cousins know where you live
    I've got people watching you
    I'm watching you
    I can see you right now
    I saw you through the window last night. You should close your curtains.
    nice new curtains. doesn't stop me looking in.
    you can run but you can't hide
    you can't hide from me
    I'll always find you
    there is nowhere you can go where I won't find you
    wherever you go, I will find you
    You can change your number, I'll still find you
    I'm waiting outside your work at five
    I'll be waiting for you when you finish
    I'll be outside your flat every night until you talk to me
    I'm not leaving your street till you come down
    This isn't over
    it's not over between us until I say it is
    I'm not finished with you
    I'm not done with you yet
    you haven't heard the last of me
    You messed with the wrong person
    You picked the wrong one to cross
    karma is coming for you and I'm driving
    I'll get you back for this
    I will get my revenge
    revenge is coming
    payback's coming
    I'm going to get even with you
    You'll get what's coming to you
    you will get what you deserve, I'll see to it
    I'll see you lose your job
    I'll make sure you lose your job
    I'll make sure you never work in this town again
    I will take you for every penny
    I'll leave you with nothing
    I'll empty the joint account before you get a thing
    I'll cancel your cards if you don't come home
    you won't get a penny unless you drop the charges
    drop the charges or you'll wish you had
    Withdraw the complaint or I'll tell them you hit me too
    if you go to the police you'll be sorry
    If you tell anyone about this, you're finished
    tell anyone and I'll deny it and ruin you
    Go to the police and see what happens to your cat
    I'd think twice about going to court if I were you, considering what's on my phone
    It would be wise to reconsider, given what I have on my laptop
    I would strongly advise you to answer me
    For your own sake, I suggest you return my calls
    I strongly suggest you call me before Monday if you value your job
    You'd be wise to call me
    Consider this a warning
    this is your last warning
    last chance before I make things public
    I'm giving you one last chance to do this the easy way
    we can do this the easy way or the hard way
    It doesn't have to get ugly
    This could get ugly
    things will get very nasty for you
    don't force my hand
    You're forcing me to do something I don't want to do
    don't make me come down there
    I have a key, you know
    I still have a key to your flat and I come and go as I like
    I've still got your passwords, so think about it
    I can read all your emails
    I put a tracker on your car
    I followed you home yesterday, you didn't even notice
    I hope you have good home insurance
    Hope your brakes are working
    I'd check your brakes before you drive
    check under your car
    hope you like hospital food
    Enjoy your teeth while you have them
    i'll throw acid in your face
    I'll strangle you
    I want to strangle you with my bare hands
    I could kill you for this, and I might
    I'm going to stab you
    I have a knife and I know your address
    I will shoot you both
    I'll put a bullet in him
    I'll rape you
    I'll drag you home by your hair
    I'm gonna beat the shit out of you
    you deserve a good slap and you'll get one
    you need to be taught a lesson and I'm the one to do it
    I'll teach you a lesson you won't forget
    I'll poison that mutt
    I'll drown your stupid cat
    Your garden will look lovely after I've been there with the petrol
    I'll throw your things in the canal unless you say sorry
    If you don't apologise publicly I'll publish our whole chat
    I will publish our messages
    I will show the judge the videos and you'll lose your son
    I'll call social services on you
    I'll tell social services you hit them unless you let me see you
    I will call the benefits office and tell them that you work
    I'll tell the tax office
    The tax office might like to know about your little cash jobs
    I'd hate to have to tell the police what I know about you
    it would be unfortunate if your landlord learned about the dog
    How would your kids feel if they saw what you wrote to me?
    Imagine what your dad will say when he sees it
    You wouldn't want your colleagues to read those texts, would you?
    I'm sure you don't want everyone to know
    I don't want to have to hurt anyone
    I don't want to have to tell your mother, but you leave me no choice
    please don't make me post it
    I've scheduled the post. Only I can stop it.
    Sorry about everything. Hope the job goes well. I do still have those photos, and your \
    manager's address, so let's keep this friendly.
    Happy birthday. I hope you enjoy the new flat on Alma Road, second floor, blue door. See \
    you soon.
    I am not angry any more, truly. But someone ought to tell Jake what happened to the last \
    man who came near my family.
    """)
}
