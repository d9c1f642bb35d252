extension Step {
  /// Thirty pieces for the days after completion, in their fixed order, whatever the goal: each names one
  /// thing to do for oneself, and none has to do with the other person's answer.
  package static let afterCompletion: [String] = [
    "Make a hot drink and sit with it for five minutes, without your phone.",
    "Text one friend a few words about your day. Or save them for yourself.",
    "Change the sheets on your bed, or just the pillow.",
    "Write down three things you've learned about yourself in these weeks.",
    "Make something to eat that you like and you two never had.",
    "Listen to an album you used to love, all the way through.",
    "Stretch for ten minutes, in a chair or on the floor.",
    "Clear one drawer, one shelf or one folder on your computer.",
    "Ask someone how they are, and listen to the whole answer.",
    "Read ten pages of anything. A library book or a free one online will do.",
    "Write down one thing you'd like to learn this year, and look up a free way to start.",
    "Get ten minutes of daylight, outside or at a window.",
    "Thank someone who helped you through this, in one line.",
    "Draw, knit, fix, plant or bake something small. It doesn't have to turn out well.",
    "Watch something that makes you laugh. A short clip counts.",
    "Make one plan for next week with another person, even just a call.",
    "Go to bed half an hour earlier tonight, with the phone where you can't see the screen.",
    "Write two lines about today with 'nocontact note'. Ordinary is fine.",
    "Take care of one small thing you've put off: a form, a call, a button.",
    "Pick one small thing you'd like to do this month, and write it down.",
    "Sit still for five minutes and count your breaths.",
    "Wear something you like today, for no reason at all.",
    "Find one new song, and play it twice.",
    "Drink a glass of water, and eat something with colour in it.",
    "Do one small kind thing for a neighbour or a stranger.",
    "Write down what a good ordinary day looks like for you now.",
    "Move your body to one song, in any way it likes.",
    "Learn one small thing today: a word, a knot, a card trick.",
    "Leave out one chore this week, if you can.",
    """
    Look at one of your first entries with 'nocontact log'. Tell your past self one kind thing.
    """,
  ]
}
