import CommandTable
import Testing

@Suite struct SuggestionTests {
  @Test(arguments: [
    ("stauts", "status"), ("slp", "slip"), ("resotre", "restore"), ("NOTE", "note"),
    ("checkins", "checkin"),
  ])
  func findsTheNearestWord(_ typed: String, _ meant: String) {
    #expect(nearest(to: typed, in: ["note", "status", "slip", "restore", "checkin"]) == meant)
  }

  @Test func findsNothingWhereNothingIsNear() {
    #expect(nearest(to: "banana", in: ["note", "status"]) == nil)
    #expect(nearest(to: "x", in: []) == nil)
  }
}
