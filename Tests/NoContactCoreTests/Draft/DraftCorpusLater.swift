extension DraftCorpus {
  /// Messages that were written last, against rules that were thought finished.
  static let later = messages(
    heldOut: true,
    """
    good first
    Hey, the lady at the library still asks about you and your overdue Agatha Christies 😅 I
    volunteer there on Thursdays now, it's the best part of my week.

    good first
    I've taken up rowing! Fell in twice. You'd have paid good money to see it.

    good first
    Our favourite busker made it onto the radio this morning! Nearly crashed my bike. How's
    life treating you?

    good first
    Could you settle something for me: is it you or your brother who's allergic to kiwi?
    Making fruit salad for the whole team, big win today.

    good first
    that joke you made about llamas? used it in my best man speech. got the biggest laugh of
    the night

    good first
    Hello from Lisbon. The trams are as crazy as you said, and I have eaten seven pastéis. No
    regrets.

    good over-it
    I've come out the other side. Ending it was right for both of us, and I bear no ill will.

    good over-it
    Time did its thing and I'm over it. You and I were better as friends anyway, so breaking
    up made sense.

    good over-it
    I know we don't talk, and that's fine. Just wanted you to know I'm at peace with it all
    and I'd make the same decision today.

    good over-it
    All good here. The breakup stopped bothering me months ago and I'm convinced that it was
    for the best.

    good over-it
    I am not sad about us any more. It was a good decision and I thank you for it. Greetings
    to your family.

    good apology
    I'm sorry that I read your letters and that I told Ben about them. I forgive you for
    throwing my records away. Have a good year.

    good apology
    I was unfair to you in the last months. I criticised how you ate, how you dressed and who
    you saw. I'm ashamed of it and I'm sorry. I'm at peace with your part.

    good apology
    Apologies for the awful voice mails in May. They were out of line. I've long since
    forgiven what came before.

    good apology
    sorry for dragging your parents into it. that was low. and dont worry about the deposit,
    its forgiven

    good apology
    I want to own something: I made fun of your accent in front of people, and I saw it hurt.
    I'm sorry. No grudges here.

    bad first begging
    I can't lose you. Tell me what to do and I'll do it, just come home.

    bad first clinging
    Lovely weather today! I just keep hoping that it's you whenever my phone lights up.

    bad first guilt
    My mum cried when I told her. You broke her heart too, you know.

    bad first anger
    I got a raise. Funny how things go well once you get rid of dead weight like you.

    bad first jealousy
    Having the time of my life with Kim, who by the way is a much better kisser than you.

    bad first relationship
    I think we should talk about where we stand.

    bad over-it anger
    I'm over it and it was for the best. You were never good enough for me anyway.

    bad over-it clinging
    It was for the best and I've moved on, but you'll always be the one.

    bad over-it pressure
    I'm over it. It was for the best. I expect an answer.

    bad over-it guilt
    I've made my peace with it, it was for the best, no matter how badly you treated me.

    bad over-it -
    Hope all is well with you. I'm fine.

    bad apology blaming-apology
    I'm sorry for the way I reacted, but anyone would have done the same.

    bad apology blaming-apology
    I'm sorry if you were hurt.

    bad apology asking
    I'm sorry I ruined your birthday. Would love to see you and say it in person.

    bad apology -
    Sorry about all that stuff.

    bad apology guilt
    I'm sorry I slammed the door. You have destroyed me, and you don't even care.
    """)
}
