/// How ready the user was: `"safe":true`, `"signs":["no-anger","at-peace"]`.
extension Readiness: EntryValue {
  init?(_ members: inout Members, _ reader: inout JSONReader) throws(JSONFault) {
    let signs = try members.strings("signs", &reader)
    self.init(signs: signs, isSafe: try members.flag("safe", &reader))
  }

  func write(to members: inout MemberList) {
    members.add("safe", isSafe)
    members.add("signs", signs)
  }
}
