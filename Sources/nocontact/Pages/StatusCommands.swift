import NoContactCore

/// What to type next, at the end of the page for every day.
func statusCommands(_ progress: Progress, isDark: Bool) -> [(Text, Text)] {
  let (step, planned) = (progress.path.current, progress.practice.plannedMeeting)
  var commands: [(Text, Text)] = []
  func add(_ command: Text, _ meaning: Text) { commands.append((command, meaning)) }
  func addPractice() {
    if let step, let practice = practiceCommand(step) { commands.append(practice) }
  }
  func addGuide() {
    if let step { add("guide", "all of step \(step.number)") }
  }
  func addUrge() { add("urge", "when you want to write to them") }
  func addEnd() { add("end", "when this is over for you, however it ended") }
  switch progress.state {
  case _ where progress.practice.isUnsafe:
    add("guide safety", "who can help")
    addUrge()
    add("checkin 3", "how today feels, from 1 (awful) to 5 (good)")
    add("slip text", "if anything comes from them, to keep a record")
    addEnd()
  case .reachingOut where step == nil:
    addUrge()
    addEnd()
    add("restart", "back to no contact")
  case .reachingOut:
    if let planned, planned < progress.today {
      add("meet log", "how it was on \(DateWords.short(planned))")
    } else if let planned {
      add("meet", "what to keep in mind on \(DateWords.short(planned))")
    }
    let isWaiting = step?.practice.first == "draft" && !progress.practice.isAnswered
    if isWaiting {
      add("slip text", "if they write back")
      addUrge()
    }
    if !isWaiting, planned == nil || step?.practice.first != "meet" { addPractice() }
    addGuide()
    add("restart", "back to no contact")
    addEnd()
  case .complete:
    addPractice()
    addGuide()
    addUrge()
    add("end moved-on", "if you're happy to leave it here")
  case .counting, .ended:
    addUrge()
    if progress.practice.lastCheckin == progress.today {
      add("note", "a few lines, just for you")
    } else {
      add("checkin 3", "how today feels, from 1 (awful) to 5 (good)")
    }
    add("slip text", "if they write; 'nocontact help slip' has the rest")
    // In the first days, while they are still clear.
    if progress.day <= 3 && progress.practice.reasons.isEmpty {
      add("reasons add '...'", "why you're doing this, in your words")
    }
    if step?.practice.first != "urge" { addPractice() }
    addGuide()
  }
  // The first nights are the longest, also of a streak that begins anew.
  let isHard =
    isDark || progress.practice.isOver || progress.state == .counting && progress.day <= 7
  if isHard, !progress.practice.isUnsafe {
    add("guide safety", "someone to talk to, day and night")
  }
  return commands
}

/// What a step is practised with.
private func practiceCommand(_ step: Step) -> (Text, Text)? {
  switch step.practice.first {
  case "urge": ("urge", "when you want to write to them")
  case "did": (step.id == "options" ? "did date" : "did", "what you did for yourself")
  case "reflect": ("reflect", "the questions, one at a time")
  case "ready": ("ready", "go through the signs, one by one")
  case "draft": ("draft", "check a text before you send it")
  case "boundaries": ("boundaries", "what you'll hold to")
  case "meet": ("meet", "before and after you meet")
  case "talk": ("talk", "what came of the talk about trying again")
  case "restart": ("steps --done \(step.number)", "when you know you could walk away")
  default: nil
  }
}
