import NoContactCore

/// Somebody who types at random, in three zones, on a clock that mostly goes forward.
struct Traveller {
  var random: Seeded
  /// Seconds after 1970-01-01T00:00:00Z: 20 September 2026, some weeks before summer time ends.
  var instant = 1_789_905_600
  var zone = Zone.berlin
  /// The clock for one command, where it is wrong.
  var wrong: Int?

  enum Zone: CaseIterable {
    case auckland, berlin, losAngeles

    /// Minutes east of UTC, with the changes from September 2026 to April 2027.
    func offset(_ instant: Int) -> Int {
      switch self {
      case .auckland: instant >= 1_790_431_200 && instant < 1_806_760_800 ? 780 : 720
      case .berlin: instant >= 1_792_890_000 && instant < 1_806_195_600 ? 60 : 120
      case .losAngeles: instant >= 1_793_523_600 && instant < 1_805_018_400 ? -480 : -420
      }
    }
  }

  init(seed: UInt64) { random = Seeded(state: seed) }

  /// The moment that the clock shows.
  var now: Moment {
    let seconds = wrong ?? instant
    return Moment(seconds: seconds, offset: zone.offset(seconds)) ?? Moment(midnightOf: .latest)
  }

  /// Lets time pass: some hours, rarely a step back, a flight, or a clock that is wrong for once.
  mutating func wait(isShort: Bool) {
    wrong = nil
    if isShort {
      instant += 1
      return
    }
    instant += Int.random(in: 60...60_000, using: &random)
    if chance(3) { instant -= Int.random(in: 3600...200_000, using: &random) }
    if chance(6) { zone = pick(Zone.allCases) }
    if chance(2) { wrong = instant + Int.random(in: 2...90, using: &random) * 86_400 }
    if chance(1) { wrong = 10 }
  }

  mutating func pick<Value>(_ values: [Value]) -> Value {
    values[Int.random(in: 0..<values.count, using: &random)]
  }

  /// True so many times in a hundred.
  mutating func chance(_ percent: Int) -> Bool { Int.random(in: 0..<100, using: &random) < percent }

  /// A day in one of the forms in which people type it, seen from today.
  mutating func words(for day: Day, today: Day) -> String {
    let (year, month, number) = day.civil
    let back = today - day
    let names = [
      "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
    ]
    var forms = [day.description, day.description, "\(number) \(names[month - 1]) \(year)"]
    if back >= 0 && back < 10_000 { forms += ["\(back) days ago", "-\(back)d"] }
    if back == 0 { forms += ["today"] }
    if back == 1 { forms += ["yesterday", "a day ago"] }
    if back == -1 { forms += ["tomorrow"] }
    if back > 0 && back % 7 == 0 { forms += ["\(back / 7) weeks ago"] }
    if (1...7).contains(back) {
      forms += [day.weekday.rawValue, "last \(day.weekday.rawValue.prefix(3))"]
    }
    if (0..<365).contains(back) {
      forms += ["\(number) \(names[month - 1])", "\(names[month - 1]) \(number)"]
    }
    return pick(forms)
  }
}

/// Numbers that a seed decides: SplitMix64, by Sebastiano Vigna.
struct Seeded: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var word = state
    word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
    word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
    return word ^ (word >> 31)
  }
}
