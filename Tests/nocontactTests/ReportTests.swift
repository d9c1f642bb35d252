import Foundation
import Testing

@testable import nocontact

/// The page for a therapist, and the record of contact.
@Suite struct ReportTests {
  private static let hostile = [
    "<script>alert(1)</script>", "</svg></blockquote>", "a & b \"c\" 'd'", "\u{202E}txt",
    "שלום עולם", String(repeating: "x", count: 10_000), "two\n\nlines", "\u{FFFE}",
  ]

  /// A home in which something of each kind happened.
  private func home() throws -> Home {
    let home = try Home()
    try home.run("start 2026-11-03 --breakup 2026-11-01 --name '<b>Sam</b>'").succeeded()
    for note in Self.hostile { try home.run(["slip", "text", note]).succeeded() }
    try home.run("slip replied --on 2026-11-12").expect(0)
    try home.run("slip looked --on 2026-11-13").expect(0)
    try home.run("slip called --necessary --on 2026-11-14").expect(0)
    try home.run("slip dating --on 2026-11-14").expect(0)
    try home.run(["urge", "--level", "8", "--trigger", "<i>song", "--outcome", "passed"]).expect(0)
    try home.run("urge --level 5 --outcome gave-in --on 2026-11-05").expect(0)
    try home.run("checkin 2 --on 2026-11-05").expect(0)
    try home.run("checkin 4 'my secret'").expect(0)
    try home.run("did friend").expect(0)
    try home.run("did --new <u>soup").expect(0)
    try home.run(["reflect", "5.1", "<p>because"]).expect(0)
    return home
  }

  private func report(_ home: Home, _ options: String...) throws -> String {
    try home.run(["report", "--output", "-"] + options).succeeded().text
  }

  @Test func hasTheFiguresOfStatus() throws {
    let home = try home()
    let page = try report(home)
    let status = try home.run("status --json").expect(0).json()
    let runs = try #require(status["runs"] as? [String: Any])
    let slips = try #require(status["slips"] as? [String: Any])
    let (best, all) = (try #require(runs["best"]), try #require(runs["daysInAll"]))
    #expect(page.contains("<dd>\(best) days</dd><dd>of 2 streaks</dd>"))
    #expect(page.contains("<dd>\(all) in all</dd>"))
    let theirs = try #require(slips["theirs"])
    #expect(page.contains("<dt>Contact from them, or by chance</dt><dd>\(theirs)</dd>"))
    #expect(page.contains("<dt>Contact from this side</dt><dd>1</dd><dd>1 look</dd>"))
    #expect(page.contains("<dt>Necessary contact</dt><dd>1</dd>"))
    // And those of a count of one's own.
    let entries = try home.entries()
    let urges = entries.filter { $0["kind"] as? String == "urge" }
    #expect(page.contains("<dt>Urges</dt><dd>\(urges.count)</dd><dd>1 passed, 1 gave in</dd>"))
    #expect(page.contains("<dd>2 to 4 of 5</dd><dd>3 on average, in 2 check-ins</dd>"))
    #expect(page.contains("<td>1, strength 8.0 of 10</td>"))
    #expect(page.contains("<td>2.0 (1 check-in)</td>"))
    #expect(page.contains("<td>4.0 (1 check-in)</td>"))
  }

  /// Whoever made one without names is not offered one with them.
  @Test func offersNoFullReportAfterADiscreetOne() throws {
    let home = try Home(slips: [])
    func offered(_ options: String, _ output: String = "") throws -> String {
      let words = Home.words("report \(options) --force \(output)")
      let told = try home.spawn(words, folder: home.path).succeeded().text
      return told.split { $0.isWhitespace }.joined(separator: " ")
    }
    #expect(try offered("").contains("nocontact report --discreet the same without names"))
    #expect(try offered("--discreet").contains("nocontact report --discreet --open --force makes"))
    #expect(try !offered("--discreet").contains("the same without"))
    let record = "nocontact report --record-of-contact --open --force makes"
    #expect(try offered("--record-of-contact").contains(record))
    #expect(try !offered("--discreet", "--output x.html").contains("nocontact report"))
  }

  @Test func escapesWhatTheUserWrote() throws {
    let home = try home()
    for options in [["--with-reflections"], ["--record-of-contact"]] {
      let page = try home.run(["report", "--output", "-"] + options).succeeded().text
      for tag in ["<script", "<b>", "<i>", "<u>", "<p>because", "\u{202E}", "\u{FFFE}"] {
        #expect(!page.contains(tag), "\(tag)")
      }
      #expect(page.contains("&lt;script&gt;alert(1)&lt;/script&gt;"))
      #expect(page.contains("a &amp; b &quot;c&quot; &#39;d&#39;"))
      for word in ["http:", "https:", "url(", "@import", "src="] { #expect(!page.contains(word)) }
    }
  }

  @Test func keepsBackWhatWasNotAskedFor() throws {
    let home = try home()
    #expect(!(try report(home)).contains("because"))
    #expect(try report(home, "--with-reflections").contains("because"))
    let discreet = try report(home, "--discreet")
    for word in ["Sam", "secret", "song", "soup", "alert"] { #expect(!discreet.contains(word)) }
    #expect(discreet.contains("text from your ex"))
    let late = try report(home, "--since", "2026-11-13")
    #expect(!late.contains("reply to") && late.contains("<dt>Urges</dt><dd>1</dd>"))
    #expect(late.contains("of 2 streaks"))
    try home.run("report --discreet --with-reflections").refused(2, "--discreet")
    try home.run("report --record-of-contact --with-reflections").refused(2, "--record-of-contact")
    try home.run("report --since tomorrow").refused(2, "--since")
  }

  @Test func recordsContactFromThemAlone() throws {
    let home = try home()
    try home.run("edit last --note other").expect(0)
    let before = try report(home, "--record-of-contact")
    #expect(before.components(separatedBy: "<h2>Entry").count == Self.hostile.count + 1)
    for word in ["reply", "seeing someone", "secret"] { #expect(!before.contains(word)) }
    #expect(before.contains("<dt>Typed</dt><dd>22 November 2026, 20:00:00 (UTC+01:00)</dd>"))
    #expect(before.contains("Earlier wording is not kept.") && !before.contains("Changed"))
    let texts = try home.entries().filter { ($0["note"] as? String) == "two\n\nlines" }
    let id = try #require(texts.first?["id"] as? String)
    try home.run("edit \(id) --note corrected", at: "2026-11-22T21:00:00+01:00").expect(0)
    let after = try report(home, "--record-of-contact")
    #expect(
      after.contains("<dt>Changed</dt><dd>22 November 2026, 21:00:00 (UTC+01:00): the words</dd>"))
  }

  @Test func replacesNothingUnasked() throws {
    let home = try home()
    let path = try home.write("mine.html", "mine")
    try home.run("report --output \(path)").refused(1, "--force")
    #expect(try String(contentsOfFile: path, encoding: .utf8) == "mine")
    try home.run("report --output \(path) --force").succeeded()
    let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions]
    #expect(mode as? Int == 0o600)
    try home.spawn(["report"], folder: home.path).expect(0)
    let name = "\(home.path)/nocontact-report-2026-11-22.html"
    let bytes = FileManager.default.contents(atPath: name)
    #expect(bytes == Data(try home.run("report --output -").succeeded().output))
  }

  @Test func isShownAtOnce() throws {
    let home = try home()
    let folder = try home.write("stand-in", "") + "s"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: false)
    func stand(_ script: String) throws {
      for name in ["xdg-open", "open"] {
        let path = try home.write("stand-ins/\(name)", "#!/bin/sh\n\(script)\n")
        chmod(path, 0o755)
      }
    }
    let path = ["PATH": "\(folder):\(Shell.searchPath)"]
    try stand("echo \"$1\" >\"$HOME/shown\"; echo noise")
    let ended = try home.spawn(
      ["report", "--open", "--output", "a b.html"], path, folder: home.path
    ).succeeded()
    #expect(ended.text.contains("It's open in your browser.") && !ended.text.contains("noise"))
    let shown = try String(contentsOfFile: "\(home.path)/shown", encoding: .utf8)
    #expect(shown.hasSuffix("/a b.html\n") && shown.hasPrefix("/"))
    // A browser that runs on is left to itself.
    try stand("exec sleep 30")
    let start = Date()
    try home.spawn(["report", "--open", "--output", "\(home.path)/b.html"], path).succeeded()
    #expect(Date().timeIntervalSince(start) < 20)
  }

  @Test func isKeptWhereNothingShowsIt() throws {
    let home = try home()
    let target = "\(home.path)/report.html"
    let bare = Tools(home: home)
    let ended = try home.run(["report", "--open", "--output", target], tools: bare)
    ended.refused(1, "it's saved in \(target): open it in a browser")
    #expect(FileManager.default.fileExists(atPath: target))
    let failing = try home.write("xdg-open", "#!/bin/sh\nexit 3\n")
    chmod(failing, 0o755)
    try FileManager.default.copyItem(atPath: failing, toPath: "\(home.path)/open")
    try home.spawn(
      ["report", "--open", "--force", "--output", target],
      ["PATH": "\(home.path):\(Shell.searchPath)"]
    ).refused(1, "can't show it here")
    try home.run("report --open --output -").refused(2, "--open")
  }

  @Test func standsAfterTheEnd() throws {
    let home = try home()
    try home.run("end stopped").succeeded()
    #expect(try report(home).contains("<dd>Over: stopped here</dd>"))
    #expect(try Home().run("report --output -").expect(3).output.isEmpty)
  }

  /// A strict reader of HTML finds nothing to complain of.
  @Test(.enabled(if: Shell.hasModule("html5lib"), "html5lib is not installed"))
  func isValid() throws {
    let home = try home()
    let script = """
      import html5lib, sys
      html5lib.HTMLParser(strict=True).parse(open(sys.argv[1], 'rb'), transport_encoding='utf-8')
      """
    for options in [
      [], ["--discreet"], ["--with-reflections"], ["--since", "2026-11-22"],
      ["--record-of-contact"],
    ] {
      let path = "\(home.path)/report.html"
      try home.run(["report", "--force", "--output", path] + options).succeeded()
      try home.run(command: ["python3", "-c", script, path]).expect(0)
    }
  }
}
