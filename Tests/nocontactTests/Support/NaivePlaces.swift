import NoContactCore

/// A day and a time as somebody typed them, and what they mean.
struct TypedTime {
  /// The words of --on, without those of a time; nil where it was left out.
  var words: String?
  var day: Int?
  /// Minutes after midnight: behind the day, and of --at.
  var timeBeside: Int?
  var time: Int?

  /// The options.
  var options: [String] {
    func clock(_ minutes: Int) -> String {
      let rest = minutes % 60
      return "\(minutes / 60):\(rest < 10 ? "0" : "")\(rest)"
    }
    var options: [String] = []
    if let words { options += ["--on", words + (timeBeside.map { " " + clock($0) } ?? "")] }
    if let time { options += ["--at", clock(time)] }
    return options
  }
}

extension NaiveJourney {
  /// The day it is by the journey's turn of the day.
  func today(_ now: Moment) -> Int {
    now.second < dayStarts * 3600 ? now.day.number - 1 : now.day.number
  }

  /// A fact at a typed time; nil where that is refused.
  func fact(_ kind: String, at typed: TypedTime, _ now: Moment) -> NaiveFact? {
    let civil = today(now)
    let day = typed.day ?? max(civil, from)
    var fact = NaiveFact(
      kind: kind, day: day, wallDay: now.day.number, second: now.second, offset: now.offset,
      isTimed: typed.day == nil)
    if day < from || day > max(civil, from) { return nil }
    if typed.timeBeside != nil && typed.time != nil { return nil }
    guard let time = typed.time ?? typed.timeBeside else { return fact }
    fact.wallDay = (typed.day ?? civil) + (time < dayStarts * 60 ? 1 : 0)
    fact.second = time * 60
    fact.isTimed = true
    return fact.instant > now.instant ? nil : fact
  }

  /// A fact moved to a typed time; nil where that is refused.
  func moved(_ fact: NaiveFact, to typed: TypedTime, _ now: Moment) -> NaiveFact? {
    var typed = typed
    let isForSameDay = typed.day == nil || typed.day == fact.day
    if typed.time == nil && typed.timeBeside == nil {
      // Nothing is different, or the time goes along.
      if isForSameDay, typed.day.map({ $0 <= max(today(now), from) && $0 >= from }) ?? true {
        return fact
      }
      if fact.isTimed {
        let along = fact.second / 60
        var with = typed
        with.time = along
        typed = self.fact("", at: with, now) == nil ? typed : with
      }
    }
    if typed.day == nil { typed.day = fact.day }
    guard let place = self.fact("", at: typed, now) else { return nil }
    var moved = fact
    (moved.day, moved.wallDay, moved.second) = (place.day, place.wallDay, place.second)
    (moved.offset, moved.isTimed) = (place.offset, place.isTimed)
    return moved
  }
}
