/// A line to call, text or look up: each one stands here alone, so that it can be mended in one place.
///
/// Confirmed in public pages of 2015 to 2025, and never by calling.
package struct HelpLine: Hashable, Sendable {
  /// The countries it serves, as ISO 3166 codes such as `GB`; empty where it serves all.
  package let territories: [String]
  /// Where it serves, for people; empty where it serves everywhere.
  package let place: String
  /// What to dial, or where to look.
  package let number: String
  /// Another way than talking, where there is one; of an emergency number, in a sentence.
  package let way: String?
  /// Its name, where it is known by one.
  package let name: String?
  /// What it is for.
  package let matter: Matter
  /// Whom it is for, where it is not for everyone.
  package let audience: String?
  /// When somebody answers, where that is known.
  package let hours: String?
  /// What else it is for; nil for nothing.
  package let isAlso: Matter?

  /// What a line is for.
  package enum Matter: String, CaseIterable, Sendable {
    /// Danger, for which there is the local emergency number.
    case danger
    /// A list of lines.
    case directory
    /// Any crisis, thoughts of dying among them.
    case crisis
    /// Violence or abuse.
    case violence
    /// Being stalked.
    case stalking
    /// One's own behaviour towards somebody.
    case ownBehaviour

    /// What it is for, in a few words.
    package var words: String {
      switch self {
      case .danger: "any danger"
      case .directory: "lines by country"
      case .crisis: "any crisis"
      case .violence: "domestic abuse"
      case .stalking: "stalking"
      case .ownBehaviour: "help to change how you treat someone"
      }
    }
  }

  private init(
    _ territories: [String], _ place: String, _ number: String, way: String? = nil,
    name: String? = nil, _ matter: Matter, isAlso: Matter? = nil, for audience: String? = nil,
    hours: String? = nil
  ) {
    self.territories = territories
    self.place = place
    self.number = number
    self.way = way
    self.name = name
    self.matter = matter
    self.audience = audience
    self.hours = hours
    self.isAlso = isAlso
  }

  /// The local emergency number, whatever it is.
  package static let emergency = HelpLine([], "", "Your local emergency number", .danger)
  /// The emergency number of a country; the words for it where it is not known.
  ///
  /// Those are here that the whole country has one of, for the police and an ambulance alike.
  package static func emergency(in territory: String?) -> HelpLine {
    let known = emergencyNumbers.first { $0.territories.contains(territory ?? "") }
    return known.map { HelpLine([], "", $0.number, way: $0.way, .danger) } ?? emergency
  }

  private static let emergencyNumbers: [(number: String, territories: Set<String>, way: String?)] =
    [
      ("999", ["GB"], "On a mobile and can't speak? Press 55 when asked."),
      ("911", ["US", "CA", "MX", "PH"], nil), ("000", ["AU"], nil), ("111", ["NZ"], nil),
      (
        "112",
        [
          "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE",
          "IN", "IS", "IT", "LI", "LT", "LU", "LV", "MT", "NL", "NO", "PL", "PT", "RO", "SE", "SI",
          "SK", "TR", "UA",
        ], nil
      ),
    ]

  /// Where lines of other countries are listed.
  package static let directory = HelpLine([], "", "findahelpline.com", .directory)
  /// 988 in the United States and Canada.
  package static let lifeline = HelpLine(
    ["US", "CA"], "US, Canada", "988", way: "call or text", .crisis, hours: always)
  /// The National Domestic Violence Hotline in the United States.
  package static let hotline = HelpLine(
    ["US"], "US", "1-800-799-7233", way: "or text START to 88788", .violence,
    isAlso: .ownBehaviour, for: alsoOwn, hours: always)
  /// Samaritans in the United Kingdom and Ireland.
  package static let samaritans = HelpLine(
    ["GB", "IE"], "UK, Ireland", "116 123", name: "Samaritans", .crisis,
    for: "anyone who's struggling", hours: "day and night, free")
  /// Respect in the United Kingdom.
  package static let respect = HelpLine(
    ["GB"], "UK", "0808 802 4040", name: "Respect", .ownBehaviour, hours: "weekdays")
  /// The National Domestic Abuse Helpline in England.
  package static let england = HelpLine(
    ["GB"], "England", "0808 2000 247", .violence, for: "for women", hours: always)
  /// Childline in the United Kingdom.
  package static let childline = HelpLine(
    ["GB"], "UK", "0800 1111", name: "Childline", .crisis, for: "under 19", hours: always)

  private static let always = "day and night"
  private static let alsoOwn = "also about how you treat someone"

  /// All of them, those for everywhere first, then country by country.
  package static let all: [HelpLine] = [
    emergency, directory, lifeline, hotline,
    HelpLine(
      ["US"], "US", "1-866-488-7386", name: "Trevor Project", .crisis, for: "young LGBTQ+ people",
      hours: always),
    HelpLine(
      ["CA"], "Canada", "1-800-668-6868", way: "or text CONNECT to 686868",
      name: "Kids Help Phone", .crisis, for: "young people", hours: always),
    samaritans,
    HelpLine(["GB"], "UK", "85258", way: "text SHOUT", .crisis, hours: always),
    england,
    HelpLine(["GB"], "Scotland", "0800 027 1234", .violence, for: "for anyone", hours: always),
    HelpLine(["GB"], "Wales", "0808 80 10 800", .violence, for: "for anyone", hours: always),
    HelpLine(
      ["GB"], "Northern Ireland", "0808 802 1414", .violence, for: "for anyone", hours: always),
    HelpLine(
      ["GB"], "UK", "0808 801 0327", name: "Men's Advice Line", .violence, hours: "weekdays"),
    HelpLine(
      ["GB"], "UK", "0800 999 5428", name: "Galop", .violence, for: "for LGBT+ people",
      hours: "weekdays"),
    respect,
    HelpLine(["GB"], "UK", "0808 802 0300", .stalking, hours: "weekdays, office hours"),
    childline,
    HelpLine(
      ["IE"], "Ireland", "50808", way: "by text", .crisis, hours: always),
    HelpLine(
      ["IE"], "Ireland", "1800 341 900", name: "Women's Aid", .violence, hours: always),
    HelpLine(["IE"], "Ireland", "1800 816 588", .violence, for: "for men", hours: "weekdays"),
    HelpLine(
      ["AU"], "Australia", "13 11 14", way: "or text 0477 13 11 14", name: "Lifeline", .crisis,
      hours: always),
    HelpLine(
      ["AU"], "Australia", "1800 55 1800", name: "Kids Helpline", .crisis, for: "ages 5 to 25",
      hours: always),
    HelpLine(
      ["AU"], "Australia", "1800 737 732", name: "1800RESPECT", .violence, hours: always),
    HelpLine(
      ["AU"], "Australia", "1300 766 491", name: "Men's Referral Service", .ownBehaviour,
      for: "for men"),
    HelpLine(["NZ"], "New Zealand", "1737", way: "call or text", .crisis, hours: always),
    HelpLine(
      ["NZ"], "New Zealand", "0800 733 843", name: "Women's Refuge", .violence, hours: always),
    HelpLine(
      ["NZ"], "New Zealand", "0800 456 450", name: "Are You OK", .violence, isAlso: .ownBehaviour,
      for: alsoOwn, hours: "9:00 to 23:00"),
    HelpLine(["IN"], "India", "14416", name: "Tele-MANAS", .crisis, hours: always),
    HelpLine(["IN"], "India", "181", .violence, for: "for women", hours: always),
    HelpLine(
      ["DE"], "Germany", "0800 111 0 111", way: "or 116 123", name: "TelefonSeelsorge", .crisis,
      hours: always),
    HelpLine(["DE"], "Germany", "116 016", .violence, for: "for women", hours: always),
  ]

  /// The lines to show in a country: its emergency number, its own lines, and where others are listed;
  /// where it has none, or is not known, the first line of each other one comes last.
  ///
  /// - Parameters:
  ///   - territory: the country, as an ISO 3166 code; nil where it is not known.
  ///   - matters: what they have to be for, the most important first; the ones for everywhere come in
  ///     any case.
  /// - Returns: the lines, at least those for everywhere.
  package static func lines(
    territory: String?, for matters: [Matter] = Matter.allCases
  ) -> [HelpLine] {
    let own = own(territory, for: matters)
    return own.isEmpty
      ? [emergency(in: territory), directory] + short(matters)
      : [emergency(in: territory)] + own + [directory]
  }

  /// A country's own lines for what is asked for, in that order; none where it has none, or is not known.
  package static func own(_ territory: String?, for matters: [Matter]) -> [HelpLine] {
    guard let territory else { return [] }
    let lines = all.filter { $0.territories.contains(territory) }
    if matters == Matter.allCases { return lines }
    return inOrder(matters.map { matter in lines.filter { $0.isFor(matter) } })
  }

  /// The lines of each country for what is asked for first, and the first ones for the rest; where all
  /// is asked for, those for a crisis.
  private static func short(_ matters: [Matter]) -> [HelpLine] {
    let wanted: [Matter] = matters.contains(.danger) ? [.crisis] : matters
    let lines = wanted.map { matter in
      var seen: Set<String> = []
      return all.filter { line in
        guard !line.territories.isEmpty, line.isFor(matter) else { return false }
        // Lines for some people alone do not stand for their country.
        let isFirst = line.territories.allSatisfy { seen.insert($0).inserted }
        return isFirst || matter == .violence && line.territories == ["GB"]
      }
    }
    // No more than fit on a screen; the guide to safety has the rest.
    return Array(inOrder(lines).prefix(13))
  }

  /// One list after the other, each line once.
  private static func inOrder(_ lists: [[HelpLine]]) -> [HelpLine] {
    lists.joined().reduce(into: []) { lines, line in
      if !lines.contains(line) { lines.append(line) }
    }
  }

  private func isFor(_ matter: Matter) -> Bool { self.matter == matter || isAlso == matter }

  /// All that is known of it, in one line, the number first.
  package var text: String { text(audience) }

  /// The same for somebody a hazard concerns: nobody who is afraid is told what else a line is for.
  package func text(to voice: HazardVoice) -> String {
    text(voice == .afraid && isAlso != nil ? nil : audience)
  }

  private func text(_ audience: String?) -> String {
    let place = place.isEmpty ? "" : " (\(place))"
    if matter == .danger { return "\(number): \(matter.words).\(way.map { " \($0)" } ?? "")" }
    let purpose = [name, matter.words, audience, hours].compactMap { $0 }.joined(separator: ", ")
    return "\(number)\(way.map { ", \($0)" } ?? "")\(place): \(purpose)."
  }

  /// Where it serves, within a sentence.
  package var land: String {
    switch place {
    case "US, Canada": "the US and Canada"
    case "UK, Ireland": "the UK and Ireland"
    default: place
    }
  }

  /// The number and where it serves, or what it is for where it serves everywhere.
  package var brief: String {
    "\(number): \(place.isEmpty ? matter.words : place)"
  }
}
