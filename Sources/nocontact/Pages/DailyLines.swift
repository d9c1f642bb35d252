extension Situation {
  /// The next action, in a sentence or two, with `{ex}` for the other person: enough of them that none
  /// comes back within ten days.
  var lines: [String] {
    switch self {
    case .firstDay:
      ["this hurts, and you're still here. Mute {ex} for an hour, and be near someone if you can."]
    case .firstWeek: Situation.firstWeekLines
    case .middle: Situation.middleLines
    case .halfway: ["you're halfway. Do one small thing today to mark it."]
    case .lastWeek: Situation.lastWeekLines
    case .lastDay: ["the last one. Plan something kind for tomorrow, just for you."]
    case .completed:
      ["you did it. That was hard, and every day of it is yours. Nothing has to happen now."]
    case .complete: Situation.completeLines
    case .waiting: Situation.waitingLines
    case .inTouch: Situation.inTouchLines
    case .relapsed: Situation.relapsedLines
    }
  }

  private static let firstWeekLines = [
    "eat something warm, even a little.",
    "tell a friend how you really are. A short message is enough.",
    "turn your phone face down tonight, and take something to read to bed.",
    "if you feel like crying, cry. Then have a glass of water.",
    "let today be small: some food, a wash, a bit of daylight.",
    "write down what you'd say to {ex}, and keep it here.",
    "ask someone to keep you company tonight, on the sofa or on the phone.",
    "mute {ex} for now. It takes a minute, and you can undo it.",
    "just today. Nobody's asking you about tomorrow.",
    "sit down, and take ten slow breaths.",
    "go to bed when you're tired, even if you lie awake for a while.",
    "when your thoughts go round, name three things you can see.",
  ]

  private static let middleLines = [
    "do one thing today that's only yours.",
    "write it down here instead of writing to {ex}.",
    "get ten minutes of daylight, at a window if that's all there is.",
    "leave the big questions alone today.",
    "ask someone how they are, and listen.",
    "make something you like to eat, even if it's toast.",
    "tidy one corner. Leave the rest.",
    "plan something small for the weekend with someone you like.",
    "notice one thing that's easier than it was, and write it down.",
    "move for ten minutes, in any way your body likes.",
    "put on some music that has nothing to do with {ex}.",
    "answer someone who's good to you and has been waiting for a reply.",
    "read your reasons, or write one: 'nocontact reasons'.",
    "do nothing for ten minutes, on purpose.",
  ]

  private static let lastWeekLines = [
    "keep going the way you have. You know how by now.",
    "stay with today. What comes after can wait.",
    "write down one thing you've learned about yourself.",
    "thank someone who's been there for you.",
    "do whatever's helped most so far, once more.",
    "rest if you're tired. Tired days count too.",
    "think of something nice for the day it's done, just for you.",
  ]

  private static let completeLines = [
    "nothing has to happen now. Take your time.",
    "you did what you set out to do. Enjoy that for a minute.",
    "let any decision wait for a calm day.",
    "see someone who makes you laugh.",
    "plan something for next month that's just for you.",
    "pick up something you stopped doing.",
    "notice how much room {ex} takes up today, and leave it at noticing.",
    "tell somebody how far you've come.",
    "try a place you haven't been to, or a new way home.",
    "go to bed early, or stay up for something good. You choose.",
    "ask yourself what you want, and write down the first answer.",
    "read what you wrote in your first week: 'nocontact log'.",
    "do something with your hands.",
    "spend an hour without a screen.",
    "call someone in your family, or someone who feels like it.",
    "make yourself a small promise, and keep it today.",
    "learn one new thing, however small.",
    "clear out one drawer.",
    "say yes to an invitation, or send one.",
    "move in a way you enjoy.",
    "eat something fresh.",
    "write down three things that went all right this week.",
    "let someone help you with something.",
    "do something you're good at, for an hour.",
    "keep this evening free for yourself.",
    "change one thing in your room.",
    "be kind to someone who doesn't expect it.",
    "watch or read something that's just fun.",
    "think about what you'd tell a friend who was where you are.",
    "look back over your week, and keep one good thing for the next.",
  ]

  private static let waitingLines = [
    "get on with your own day. They may take a while to answer, or not answer.",
    "leave it where it is. One text is enough.",
    "put your phone away for an hour, and do something you like.",
    "see a friend today, and talk about something else.",
    "if there's no answer, that's an answer too. Send nothing more.",
    "do what you'd do if you weren't waiting.",
    "turn off the notifications for that chat.",
    "move a little. Waiting is hard on the body.",
    "you've said what you wanted to say. The rest isn't up to you.",
    "write down here how the waiting feels.",
    "spend time with people who do answer.",
    "let this evening be about you.",
  ]

  private static let inTouchLines = [
    "keep it light today, in about as many words as come back.",
    "you can answer tomorrow. Nobody's counting the minutes.",
    "end the chat on a good note, a bit early.",
    "keep the two of you out of it today.",
    "give as much as comes back, and no more.",
    "keep your evening plans, whatever {ex} writes.",
    "notice how you feel after you've talked, and write it down.",
    "read your boundaries once: 'nocontact boundaries'.",
    "tell a friend how it's going, the plain version.",
    "stay kind. You don't have to be clever.",
    "if it stops feeling good, you can stop: 'nocontact restart'.",
    "look after your own week first.",
  ]

  private static let relapsedLines = [
    "it happened, and nothing's lost. Mute the chat and eat something.",
    "be as kind to yourself today as you'd be to a friend.",
    "start small. Make the next time harder: delete one app, or block one number.",
    "tell one person what happened, just as it was.",
    "what you've learned is still yours. Today only has to be quiet.",
    "if an answer comes, you can leave it there.",
    "rest first. Why it happened can wait.",
    "write down what you needed just before you wrote. It's worth knowing.",
    "tomorrow, have someone to call at the hour it happened.",
    "you've done this before, so you know the first step. One day is enough.",
    "have a glass of water, a wash and an early night.",
  ]
}
