import NoContactCore

/// What a date, a moment or a time of day is read as is written, and read again, the same.
func fuzzDates(_ input: [UInt8]) {
  let text = String(decoding: input, as: UTF8.self)
  if let day = Day(text) {
    check(Day(day.description) == day, "\(day)")
    check(Day(number: day.number) == day, "\(day)")
  }
  if let moment = Moment(text) { check(Moment(moment.description) == moment, "\(moment)") }
  if let time = TimeOfDay(text) { check(TimeOfDay(time.description) == time, "\(time)") }
  let days = [Day("2026-11-22"), Day("2028-02-29"), .earliest, .latest]
  for today in days.compactMap(\.self) {
    if let (day, time) = try? DateWords.dayAndTime(text, today: today) {
      check(day <= today, "\(day) lies ahead of \(today)")
      let written = [day.description, time?.description].compactMap(\.self).joined(separator: " ")
      let again = try? DateWords.dayAndTime(written, today: today)
      check(again?.day == day && again?.time == time, "\(written) is not read again")
      check(!DateWords.distance(of: day, from: today).isEmpty, "\(day)")
    }
    if let day = try? DateWords.comingDay(text, today: today) {
      check(day >= today, "\(day) lies behind \(today)")
    }
  }
}
