/// How ready the user was: `"safe":false`, `"hazards":["asked"]`, `"signs":["no-anger","at-peace"]`.
extension Readiness: EntryValue {
  init?(_ members: inout Members, _ reader: inout JSONReader) throws(JSONFault) {
    let signs = try members.strings("signs", &reader)
    let hazards = try members.strings("hazards", &reader)
    self.init(signs: signs, isSafe: try members.flag("safe", &reader), hazards: hazards)
  }

  func write(to members: inout MemberList) {
    if !hazards.isEmpty { members.add("hazards", hazards) }
    members.add("safe", isSafe)
    members.add("signs", signs)
  }
}
