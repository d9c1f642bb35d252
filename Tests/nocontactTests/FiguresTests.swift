import Foundation
import NoContactCore
import Testing

@testable import nocontact

/// What `status`, `stats`, `calendar` and `report` count, against a count of somebody else's from what
/// `export` hands out.
@Suite(.enabled(if: Shell.has("python3"), "python3 is not installed"))
struct FiguresTests {
  /// A journal of half a year: several streaks, entries typed late and in other zones, of all sorts.
  private func home(seed: UInt64) throws -> Home {
    var random = RandomText(seed: seed)
    let home = try Home()
    let start = try #require(Day("2026-05-04"))
    let zones = ["+14:00", "+13:00", "+05:45", "+01:00", "-03:30", "-11:00"]
    var place = 0
    func now() throws -> String {
      let zone = try #require(zones.randomElement(using: &random))
      let hour = random.number(10...23)
      return "\(start.advanced(by: place))T\(hour):\(random.number(10...59)):00\(zone)"
    }
    let settings = ["--days \(random.number(30...60))", "--day-starts \(random.number(0...4))"]
    try home.run("start \(settings.joined(separator: " "))", at: try now()).succeeded()
    let theirs = ["text", "call", "email", "message", "letter", "friend", "visit", "encounter"]
    let own = ["replied", "texted", "called", "emailed", "messaged", "met"]
    for _ in 0..<150 {
      place += random.number(0...10) == 0 ? 5 : random.number(0...1)
      let when = random.number(0...3) == 0 ? " --on '\(random.number(1...9)) days ago'" : ""
      let time = random.number(0...3) == 0 ? " --at \(random.number(10...23)):30" : ""
      let line =
        switch random.number(0...11) {
        case 0...1: "slip \(theirs.randomElement(using: &random) ?? "text")"
        case 2:
          "slip \(own.randomElement(using: &random) ?? "met")"
            + (random.number(0...2) > 0 ? " --necessary" : "")
        case 3: "slip looked" + (random.number(0...3) == 0 ? " --necessary" : "")
        case 4...6:
          "urge --level \(random.number(0...10)) --trigger \(["song", "Photo", "photo"][random.number(0...2)])"
            + ["", " --outcome passed", " --outcome gave-in"][random.number(0...2)]
        case 7: "urge"
        case 8...9: "checkin \(random.number(1...5))"
        case 10: "did exercise friend"
        default: random.number(0...6) == 0 ? "restart" : "note words"
        }
      // What comes before the first day is refused, and so is a time for what has none.
      let takesTime = !line.hasPrefix("did") && line != "restart"
      let moment = try now()
      let ended = try home.run(line + when + (takesTime ? time : ""), at: moment)
      #expect([.exit(0), .exit(2)].contains(ended.way), "\(line): \(ended.warnings)")
    }
    return home
  }

  @Test(arguments: Thorough.part(of: 1...6 as ClosedRange<UInt64>, oneIn: 4))
  func agreeWithAnotherCount(_ seed: UInt64) throws {
    let home = try home(seed: seed)
    let now = "2026-11-22T20:00:00+01:00"
    let weekStart = ["monday", "sunday", "saturday"][Int(seed % 3)]
    let territory = ["": "", "monday": "GB", "sunday": "US", "saturday": "EG"][weekStart] ?? ""
    let locale = ["LC_ALL": "en_\(territory).UTF-8"]
    for (name, line) in [
      ("export", "export"), ("status", "status --json"), ("stats", "stats --json"),
      ("calendar", "calendar --months 120 --json"), ("report", "report --output -"),
    ] {
      try home.write(name, try home.run(line, at: now, locale).expect(0).text)
    }
    let script = try home.write("count.py", FiguresTests.script)
    let ended = try home.run(command: ["python3", script, home.path, "2026-11-22", weekStart])
    #expect(ended.way == .exit(0) && ended.text == "all agree\n", "\(ended.text)\(ended.warnings)")
  }

  private static let script = #"""
    import collections, datetime, html, json, re, sys
    folder, today, week_start = sys.argv[1:]
    text = {name: open(f"{folder}/{name}", encoding="utf-8").read()
            for name in ["export", "status", "stats", "calendar", "report"]}
    date = datetime.date.fromisoformat
    today = date(today)
    (journey,) = json.loads(text["export"])["journeys"]
    first = date(journey["countdown"]["from"])
    entries = [e for e in journey["entries"] if e["kind"] != "deleted"]
    entries.sort(key=lambda e: (e["day"], datetime.datetime.fromisoformat(e["at"])))
    for e in entries:
        e["date"] = date(e["day"])
    of = lambda kind: [e for e in entries if e["kind"] == kind]
    slips = of("slip")
    OWN = {"replied", "texted", "called", "emailed", "messaged", "met", "looked"}

    def sort(e):
        if e["what"] not in OWN: return "theirs"
        if e.get("necessary"): return "necessary"
        return "looked" if e["what"] == "looked" else "contact"

    # Streaks.
    broken = {e["date"] for e in slips if sort(e) == "contact"}
    starts = sorted({first} | broken | {e["date"] for e in of("restart")})
    lengths = [(b - a).days for a, b in zip(starts, starts[1:] + [today])]
    in_all = (today - first).days - len([day for day in broken if day < today])

    # Weeks.
    index = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
    monday = lambda day: day - datetime.timedelta((day.weekday() - index.index(week_start)) % 7)
    weeks = collections.OrderedDict()
    day = monday(first)
    while day <= today:
        weeks[day] = collections.Counter()
        day += datetime.timedelta(7)
    weekdays, hours = [0] * 7, [0] * 8
    triggers, outcomes = collections.Counter(), collections.Counter()
    for e in entries:
        week = weeks[monday(e["date"])]
        if e["kind"] == "slip":
            key = {"theirs": "theirs", "contact": "yours", "looked": "looks", "necessary": "necessary"}
            week[key[sort(e)]] += 1
        if e["kind"] == "checkin" and "mood" in e:
            week["moodCount"] += 1
            week["moodSum"] += e["mood"]
        if e["kind"] == "did":
            week["activities"] += len(e["activities"])
        if e["kind"] == "urge":
            week["urges"] += 1
            weekdays[e["date"].weekday()] += 1
            if e["timed"]:
                hours[datetime.datetime.fromisoformat(e["at"]).hour // 3] += 1
            if "level" in e:
                week["levelCount"] += 1
                week["levelSum"] += e["level"]
            if "trigger" in e: triggers[e["trigger"].lower()] += 1
            if "outcome" in e: outcomes[e["outcome"]] += 1

    wrong = []
    def same(name, told, counted):
        if told != counted: wrong.append(f"{name}: told {told}, counted {counted}")

    status = json.loads(text["status"])
    same("runs", status["runs"], {"count": len(starts), "best": max(lengths), "daysInAll": in_all})
    same("clean", status["countdown"]["clean"], lengths[-1])
    kinds = collections.Counter(map(sort, slips))
    own = sum(1 for e in slips if e["what"] in OWN)
    same("slips", [status["slips"][k] for k in ["total", "theirs", "yours", "necessary"]],
         [len(slips), len(slips) - own, own, kinds["necessary"]])

    (stats,) = json.loads(text["stats"])["stats"]
    same("streaks", [(r["from"], r["days"]) for r in stats["runs"]],
         [(str(a), b) for a, b in zip(starts, lengths)])
    same("days", stats["days"], (today - first).days + 1)
    same("urges", stats["urges"], len(of("urge")))
    same("weekdays", stats["weekdays"], weekdays)
    same("hours", stats["hours"], hours)
    same("triggers", {t["trigger"].lower(): t["count"] for t in stats["triggers"]}, dict(triggers))
    same("outcomes", [stats["outcomes"][k] for k in ["passed", "stillThere", "gaveIn"]],
         [outcomes[k] for k in ["passed", "still-there", "gave-in"]])
    same("weeks", [week.pop("from") for week in stats["weeks"]], list(map(str, weeks)))
    for told, (day, counted) in zip(stats["weeks"], weeks.items()):
        same(f"week of {day}", told, {key: counted[key] for key in told})

    (calendar,) = json.loads(text["calendar"])["calendars"]
    days = {date(d["day"]): d for d in calendar["days"]}
    day = first
    while day <= today:
        here = [sort(e) for e in slips if e["date"] == day]
        heaviest = [k for k in ["contact", "looked", "necessary", "theirs"] if k in here]
        moods = [e["mood"] for e in of("checkin") if e["date"] == day and "mood" in e]
        told = days[day]
        same(f"calendar, {day}",
             [told["kind"], told["withoutContact"], told["run"], told["mood"], len(told["slips"])],
             [(heaviest + ["clean"])[0], day not in broken, sum(s <= day for s in starts),
              (moods or [None])[-1], len(here)])
        day += datetime.timedelta(1)

    # The tables of the report.
    tables = {}
    for caption, body in re.findall(r"<caption>(.*?)</caption>\s*<tbody>(.*?)</tbody>",
                                    text["report"], re.S):
        tables[html.unescape(caption)] = re.findall(r"</th><td>(.*?)</td>", body)
    numbers = lambda name: [int(re.match(r"\d+", cell)[0]) for cell in tables[name]]
    turned = weekdays[index.index(week_start):] + weekdays[:index.index(week_start)]
    same("report, weekdays", numbers("Urges by day of the week"), turned)
    same("report, hours", numbers("Urges by time of day"), hours)
    same("report, streaks", numbers("Streaks, in days")[:-1], lengths[-26:])
    # The weeks before the first urge have no bar.
    shown = list(weeks.values())
    while not shown[0]["urges"]: shown.pop(0)
    shown = shown[-26:]
    same("report, urges", numbers("Urges by week, and their strength"), [w["urges"] for w in shown])
    for name, number in [("Contact from them, or by chance", len(slips) - own),
                         ("Contact from this side", kinds["contact"]),
                         ("Necessary contact", kinds["necessary"]), ("Urges", len(of("urge")))]:
        cell = re.search(f"<dt>{re.escape(html.escape(name))}</dt><dd>(\\d+)</dd>",
                         text["report"].replace("&#39;", "&#x27;"))
        same(f"report, {name}", cell and int(cell[1]), number)
    print("\n".join(wrong) if wrong else "all agree")
    """#
}
