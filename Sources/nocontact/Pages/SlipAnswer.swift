import NoContactCore

/// The answer to a slip: what to do now, what it did to the countdown, the guidance that fits.
struct SlipAnswer: RecordedAnswer {
  let recording: Recording
  /// What happened.
  let kind: SlipKind
  /// Whether it had to be.
  var isNecessary = false
  /// Whether what came from them is about something that has to be.
  var isMatter = false

  /// What a message of theirs says is theirs to say: whether it asks the user to stop.
  var concern: Concern? {
    let concern = recordedConcern
    if kind.isYours || recording.after.practice.isUnsafe { return concern }
    if concern == nil, words.contains(where: Concern.asksToStop) { return .askedToStop }
    return concern == .toOthers ? .harm : concern
  }

  var page: Page {
    let journey = recording.after.journey
    // The advice for every other day would be wrong here, and may be dangerous.
    if let voice = recording.after.practice.hazardVoice {
      return unsafePage(
        voice, first: firstWords(voice), of: journey, territory: recording.territory,
        receipt: recording.receipt)
    }
    if recording.after.state == .reachingOut
      && ![.visit, .encounter, .dating, .looked].contains(kind)
    {
      return contactPage
    }
    let topic = isMatter ? .exceptions : kind.topic(necessary: isNecessary)
    var page = Page()
    // What lies back needs no advice for the moment, only a word on the count.
    if isPast {
      page.lead(effect(recording))
      page.text(recording.receipt)
      return page
    }
    if isMeantAsFirstText {
      page.lead("Was this your first text, as you'd planned? Then it's something else.")
      page.text(
        "'nocontact undo' takes this one back, and 'nocontact draft --sent' saves it as that.")
      page.blank()
    }
    page.lead(
      isNecessary
        ? "It was necessary, and it's done. You don't have to send anything more."
        : isAboutNecessity
          ? "Is it about \(journey.necessary ?? "")? Answer that part, in facts. Leave the rest."
          : darkWords ?? againWords ?? friendWords ?? spoken(topic.guidance.lead, of: journey))
    page.blank()
    page.text(Text(effect(recording)))
    if !isFamiliar && !isNecessary {
      page.blank()
      let again = [
        """
        You've come back from this before. What set it off this time? Change that one thing today: \
        move the app off your phone, say, or ask someone to call you at that hour.
        """
      ]
      for paragraph in againWords == nil ? topic.guidance.paragraphs : again {
        page.text(Text(spoken(paragraph, of: journey)), indent: 2)
        page.blank()
      }
    }
    if isFamiliar || isRepeated {
      if isFamiliar || isNecessary { page.blank() }
      page.text(Text(repeatedWords))
      page.blank()
    }
    page.text(recording.receipt)
    let urge: [(Text, Text)] =
      kind.breaksCountdown && !isNecessary ? [("urge", "if you want to write again")] : []
    page.next(urge + [("guide \(topic.id)", "more about this"), ("status", "where you are")])
    return page
  }

  /// What to do about it while a hazard stands.
  private func firstWords(_ voice: HazardVoice) -> String {
    let mustKeepAway = recording.after.practice.mustKeepAway
    if isNecessary {
      return mustKeepAway
        ? "If an order says how you may be in touch, stay inside it. Ask your lawyer before the next one."
        : "It's done. Keep a copy of it."
    }
    if recording.entry.day < recording.after.today, !kind.isYours {
      return voice == .asked
        ? "It's saved with its date. Leave it there."
        : "It's saved with its date. That can help you later."
    }
    return switch (kind, voice) {
    case (.visit, .asked):
      "Don't go out to them. If you're frightened, call your local emergency number."
    case (.visit, _):
      "If they're there now, call your local emergency number. You don't have to open the door."
    case (.encounter, _) where mustKeepAway:
      "Say nothing, and leave. Not safe? Call your local emergency number."
    case (.encounter, .afraid):
      "Are you somewhere safe now? If not, call your local emergency number."
    case (.encounter, _): "If {ex} is still near, go somewhere else now."
    case (.dating, .afraid):
      "You don't have to do anything about this. Be with someone kind tonight."
    case (.dating, _): "That hurts. Don't look into it, and be with someone kind tonight."
    case (.looked, .afraid) where !mustKeepAway:
      "It makes sense to want to know where they are. A domestic abuse line can help you plan."
    case (.looked, _): "Close it now, and call someone instead."
    case _ where !kind.isYours:
      switch voice {
      case .afraid where mustKeepAway:
        "Don't answer, even now: you're to keep away. Keep what they sent."
      case .afraid where soundsDangerous:
        """
        Are you somewhere safe? If not, call your local emergency number now. You don't have to answer. \
        Keep what they sent.
        """
      case .afraid: "You don't have to answer. Keep what they sent: it can help you later."
      case .asked: "Leave it unanswered, even now. {Ex} has asked for distance."
      case .neither: "Don't answer, and keep what they sent. Someone may need to see it."
      }
    // Whoever the order protects, or whoever asked for it.
    case _ where mustKeepAway && voice == .afraid:
      "Please send nothing more, not even a sorry. If there's an order, call a lawyer or a helpline today."
    case (_, .afraid): "\(deed), as many people do to keep things calm. It isn't your fault."
    case (_, .neither):
      "No more for now. If you answered because you were afraid, it isn't your fault."
    case (_, .asked): "Please don't send anything more, not even an apology. Call someone instead."
    }
  }

  /// Whether what came from them sounds like a threat.
  private var soundsDangerous: Bool {
    words.contains { text in
      [.harm, .toOthers].contains(Concern(in: text)) || CareCheck(text).threat != nil
    }
  }

  /// What somebody did who was afraid.
  private var deed: String {
    switch kind {
    case .called: "You called"
    case .met: "You met"
    case .replied: "You answered"
    default: "You wrote"
    }
  }

  /// Whether it may be the text that all steps before have led to, saved as something else.
  private var isMeantAsFirstText: Bool {
    kind == .texted && !isNecessary && recording.before.state == .complete
      && recording.before.isOpen(.text)
  }

  /// Where something very dark was written lately, the phone stays: it is what somebody can be called with.
  private var darkWords: String? {
    guard kind.breaksCountdown, recording.after.darkDay(within: 14) != nil else { return nil }
    return "It's done now. Keep the phone for one thing: calling someone who's good to you."
  }

  /// What came through somebody else need not be on a phone.
  private var friendWords: String? {
    kind == .friend
      ? """
      You don't have to send anything back. You could ask your friend not to pass messages on for now.
      """ : nil
  }

  /// What comes first where it has happened before, which is not the same each time; nil the first time.
  private var againWords: String? {
    guard kind.breaksCountdown, !isNecessary else { return nil }
    let days = recording.before.journey.entries.compactMap { entry -> Day? in
      guard case .slip(let slip) = entry.kind, slip.breaksCountdown else { return nil }
      return entry.day < recording.entry.day ? entry.day : nil
    }
    let words = [
      "It happened again, and that hurts. Put the phone out of reach for ten minutes.",
      "That was a hard moment, and it's over. Leave the phone in another room, and drink some water.",
      "You're still here, and still trying. Put the phone away, and breathe out slowly.",
    ]
    let count = Set(days).count
    return count == 0 ? nil : words[(count - 1) % words.count]
  }

  /// Whether it may be about what the two still have to be in touch about.
  private var isAboutNecessity: Bool {
    recording.after.journey.necessary != nil && [.text, .call, .email, .message].contains(kind)
  }

  /// Whether more than one thing of that side happened on the day.
  private var isRepeated: Bool {
    let day = recording.entry.day
    let count = recording.after.journey.entries.count { entry in
      guard case .slip(let slip) = entry.kind, entry.day == day else { return false }
      return kind.breaksCountdown
        ? slip.breaksCountdown : !slip.kind.isYours && ![.encounter, .dating].contains(slip.kind)
    }
    return count > (kind.breaksCountdown ? 1 : 2) && kind != .looked && !isNecessary
  }

  private var repeatedWords: String {
    kind.breaksCountdown
      ? """
      You can stop here for today. If it's hard to stop alone, or they've asked you to, 'nocontact \
      guide safety' says who can help.
      """
      : """
      That's a lot of contact you may not want. If any of it frightens you, keep it all: 'nocontact \
      guide safety'.
      """
  }

  /// Whether it was on a day before yesterday.
  private var isPast: Bool { recording.after.today - recording.entry.day > 1 }

  /// Whether it is the same kind for the third time in a week, or more often.
  private var isFamiliar: Bool {
    let day = recording.entry.day
    return recording.after.journey.entries.count { entry in
      guard case .slip(let slip) = entry.kind else { return false }
      return slip.kind == kind && (0..<7).contains(day - entry.day)
    } > 2
  }

  /// Contact while reaching out, which is what was meant to happen.
  private var contactPage: Page {
    var page = Page()
    switch kind {
    case .met: page.lead("Leave it at that for today, however it went.")
    case _ where kind.isYours && !recording.after.practice.isAnswered:
      page.lead("There's no answer saved yet. Please send nothing more, and call a friend instead.")
    case _ where kind.isYours: page.lead("It's sent. Now let them answer, in their own time.")
    default: page.lead("Take your time with it, and keep it light.")
    }
    page.blank()
    page.text(Text(effect(recording)))
    page.text(
      kind.isYours
        ? "If there's no answer, or they ask you to stop, leave it there."
        : """
        Answer at your own pace, in about as many words as you got. If they ask you to stop, stop \
        there.
        """)
    page.blank()
    page.text(recording.receipt)
    page.next([("guide 10", "what the texts are for"), ("status", "where you are")])
    return page
  }
}

extension Progress {
  /// Where the count stands, in a few words: no day is beyond the number.
  var count: String {
    isComplete
      ? "\(counted(clean, "day")) without contact, and complete" : "day \(day) of \(journey.days)"
  }
}

/// What an entry did to the countdown.
func effect(_ recording: Recording) -> String {
  let (before, after) = (recording.before, recording.after)
  let standing = after.count
  let summary =
    "best streak \(counted(after.runs.best, "day")), "
    + "\(counted(after.runs.daysInAll, "day")) without contact in all"
  if before.runs == after.runs {
    if after.state == .reachingOut {
      return "The countdown is over, so there's nothing to break."
    }
    return "Still \(standing)."
  }
  if before.runs.current == after.runs.current {
    return "The streak you're on goes on: \(standing). An earlier one is now two; \(summary)."
  }
  let start = DateWords.distance(of: after.runs.current, from: after.today)
  return "A new streak began \(start): \(standing). What came before is kept: \(summary)."
}
