import NoContactCore

extension HazardVoice {
  /// What to do now: the first line of every page while a hazard stands.
  var lead: String {
    switch self {
    case .afraid:
      """
      You deserve to be safe. In danger now? Call your local emergency number. 'nocontact guide \
      safety' lists people who know about this.
      """
    case .asked:
      """
      Please keep away, from now on. It's hard, and there's help with it: 'nocontact guide \
      safety'.
      """
    case .neither:
      """
      Safety comes first. 'nocontact guide safety' shows who can help, whether you're afraid or have \
      been told to keep away.
      """
    }
  }

  /// Whether it speaks in the place of a step: none leads to being in touch then, and nobody who was
  /// hurt is asked for their own part.
  func replaces(_ step: Step) -> Bool {
    switch step.stage {
    case .noContact: false
    case .lookBack: self != .asked
    case .decide, .reachOut: true
    }
  }

  /// What else there is to say.
  var paragraphs: [String] {
    switch self {
    case .afraid:
      [
        """
        It isn't your fault. Call a domestic abuse line before you change anything, from a phone \
        {ex} can't check. The people there can help you make a plan that fits. Tell one person \
        you trust.
        """,
        """
        {Ex} may be tracking your phone or car, or watching your accounts. Don't take anything off \
        yet: ask the line first. If you have children together, say so when you call.
        """,
        """
        If {ex} can't get at this computer, save what they send and do: 'nocontact slip text', \
        'nocontact slip visit'. Keep the messages too, with the number and the time. All of it can \
        be evidence.
        """,
        """
        You don't need to look for your part in this. What someone does to scare or hurt you isn't \
        your part.
        """,
      ]
    case .asked:
      [
        """
        {Ex} has asked for distance. So don't write, call, visit or check their profile, and don't send anyone to them. \
        For children or legal matters, go through a lawyer. If there's an order, go through whoever \
        it names.
        """,
        """
        It hurts to be shut out. Don't be alone with it: call a friend or a helpline today.
        """,
        """
        Worried you might hurt them, or anyone? Go somewhere else now, and call your local \
        emergency number. You can stop this.
        """,
      ]
    case .neither:
      [
        """
        Are you afraid of {ex}? It isn't your fault. Say so with 'nocontact ready --hazard afraid', and \
        call a domestic abuse line before you change anything.
        """,
        """
        Have they asked you to stop, or is there an order? Keep away, and don't answer, even if they \
        wrote first. If the order protects you and {ex} breaks it, call the police.
        """,
        """
        It's hard to live with that, whichever it is. You don't have to be alone with it.
        """,
      ]
    }
  }

  /// What is true each day, whatever else the day's line says.
  var reminder: String {
    switch self {
    case .afraid: "Your safety comes first: 'nocontact guide safety', day and night."
    case .asked: "{Ex} has asked for distance. Not writing today is the whole task."
    case .neither: "Safety comes first: 'nocontact guide safety'."
    }
  }

  /// The first lines of the status, after its day.
  func line(on day: Day) -> String {
    let lines = own + HazardVoice.shared
    return lines[((day.number % lines.count) + lines.count) % lines.count]
  }

  private var own: [String] {
    switch self {
    case .afraid:
      [
        "call one person you trust, and tell them how it is.",
        "tell one person you trust, face to face, where you'll be today.",
        "if anything has come from {ex}, save it with the date. You don't have to answer.",
        "if it scares you, it counts. A domestic abuse line can help you plan.",
      ]
    case .asked:
      [
        "keep away, today and after. There's help with how hard that is: 'nocontact guide safety'.",
        "give {ex} the distance they asked for, and spend some time with a friend.",
        "hand your phone to someone for an hour if it pulls.",
        "take the ways to reach {ex} off your phone. It makes tonight easier.",
      ]
    case .neither:
      [
        "safety comes first. 'nocontact guide safety' shows who can help.",
        "tell one person how this is for you.",
        "be with someone this evening, on the sofa or on the phone.",
        "write it down here, and leave it here.",
      ]
    }
  }

  private static let shared = [
    "eat something warm, even a little.",
    "let today be small: some food, a wash, a bit of daylight.",
    "sit down, and take ten slow breaths.",
    "rest somewhere you feel safe.",
    "do one thing today that's only yours.",
    "put on some music you like.",
    "go to bed when you're tired, even if you lie awake for a while.",
    "ask someone to keep you company for an hour.",
  ]
}

/// What is said in the place of anything about getting closer, while a hazard stands.
func unsafePage(_ voice: HazardVoice, of journey: Journey?, territory: String?) -> Page {
  var page = Page()
  page.lead(voice.lead)
  for paragraph in voice.paragraphs {
    page.blank()
    page.text(Text(spoken(paragraph, of: journey)))
  }
  page.blank()
  page.heading("Numbers to call")
  for line in HelpLine.lines(territory: territory, for: voice.matters) {
    page.text("\u{2022} \(line.text(to: voice))", indent: 2, hanging: 2)
  }
  page.next([("guide safety", "all of it"), ("urge", "when it's hard not to write")])
  return page
}

/// The same in few words, about one thing: first what to do about that, with what was recorded of it.
///
/// All there is to say was said where the hazard was named, and stands in the guide to safety.
func unsafePage(
  _ voice: HazardVoice, first: String, of journey: Journey, territory: String?,
  receipt: Text? = nil
) -> Page {
  var page = Page()
  page.lead(spoken(first, of: journey))
  page.blank()
  page.text(Text(voice.lead))
  // Where the country is not known, the first ones stand for what there is.
  let isKnown = !HelpLine.own(territory, for: voice.matters).isEmpty
  let lines = HelpLine.lines(territory: territory, for: voice.matters)
  for line in lines.prefix(isKnown ? 8 : 4) {
    page.text("\u{2022} \(line.text(to: voice))", indent: 2, hanging: 2)
  }
  if let receipt {
    page.blank()
    page.text(receipt)
  }
  page.next([("guide safety", "all of it"), ("urge", "when it's hard not to write")])
  return page
}

extension Progress {
  /// The page in the place of another one while a hazard stands, by what to do first; nil where none does.
  func unsafePage(
    _ territory: String?, afraid: String, asked: String, neither: String, receipt: Text? = nil
  ) -> Page? {
    practice.hazardVoice.map { voice in
      let first =
        switch voice {
        // Whoever is afraid and has to keep away, keeps away.
        case .afraid: practice.mustKeepAway ? asked : afraid
        case .asked: asked
        case .neither: neither
        }
      return nocontact.unsafePage(
        voice, first: first, of: journey, territory: territory, receipt: receipt)
    }
  }
}

extension Recording {
  /// The same for something that was recorded; who has to keep away is told one thing.
  func unsafePage(afraid: String, others: String) -> Page? {
    after.unsafePage(
      territory, afraid: afraid, asked: others, neither: others, receipt: receipt)
  }
}
