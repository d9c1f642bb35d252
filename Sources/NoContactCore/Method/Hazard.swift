/// What closes the way to reaching out, until the user says that it is over.
public enum Hazard: String, CaseIterable, Sendable {
  /// The other person has asked the user to stop, or to keep away.
  case asked
  /// There is a court order or a condition of the police, on either side.
  case order
  /// The user is afraid of them, or there have been threats or violence.
  case afraid
}

/// How to speak to somebody whom a hazard concerns: there is no one voice for both sides of it.
package enum HazardVoice: Sendable {
  /// To somebody who has to be protected.
  case afraid
  /// To somebody who has to stop.
  case asked
  /// To somebody of whom neither is known: it blames nobody, and shows both kinds of help.
  case neither

  /// The voice for these hazards; fear comes first.
  package init(_ hazards: [String]) {
    let known = hazards.compactMap(Hazard.init)
    self = known.contains(.afraid) ? .afraid : known.contains(.asked) ? .asked : .neither
  }

  /// What the lines to show have to be for, the most important first.
  package var matters: [HelpLine.Matter] {
    switch self {
    case .afraid: [.violence, .stalking, .crisis]
    case .asked: [.ownBehaviour, .crisis]
    case .neither: [.violence, .ownBehaviour, .crisis]
    }
  }
}
