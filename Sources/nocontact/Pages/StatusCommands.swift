import NoContactCore

/// What to type next, at the end of the page for every day.
func statusCommands(_ progress: Progress) -> [(Text, Text)] {
  let (step, planned) = (progress.path.current, progress.practice.plannedMeeting)
  var commands: [(Text, Text)] = []
  func add(_ command: Text, _ meaning: Text) { commands.append((command, meaning)) }
  func addPractice() {
    if let step, let practice = practiceCommand(step) { commands.append(practice) }
  }
  func addGuide() {
    if let step { add("guide", "all of step \(step.number)") }
  }
  switch progress.state {
  case _ where progress.practice.isUnsafe:
    add("guide safety", "who can help")
    add("ready", "should that ever change")
    add("end", "close the journey, however it ended")
  case .reachingOut where step == nil:
    add("end", "close the journey, however it ended")
    add("restart", "if it has to be quiet again")
  case .reachingOut:
    if let planned, planned < progress.today {
      add("meet log", "how it was on \(DateWords.short(planned))")
    } else if let planned {
      add("meet", "what to keep in mind on \(DateWords.short(planned))")
    }
    if planned == nil || step?.practice.first != "meet" { addPractice() }
    addGuide()
    add("restart", "if it has to be quiet again")
    add("end", "close the journey, however it ended")
  case .complete:
    addPractice()
    addGuide()
    add("end moved-on", "close the journey, whenever you are content")
  case .counting, .ended:
    if progress.practice.lastCheckin == progress.today {
      add("note", "write a few lines, for yourself alone")
    } else {
      add("checkin 3", "how today feels, from 1 (awful) to 5 (good)")
    }
    add("slip text", "if they write; 'nocontact slip' lists what else can happen")
    addPractice()
    addGuide()
  }
  return commands
}

/// What a step is practised with.
private func practiceCommand(_ step: Step) -> (Text, Text)? {
  switch step.practice.first {
  case "urge": ("urge", "when the wish to write to them comes")
  case "did": (step.id == "options" ? "did date" : "did", "what you did for yourself")
  case "reflect": ("reflect", "the questions, one at a time")
  case "ready": ("ready", "see whether you are ready, sign by sign")
  case "draft": ("draft", "write a text, and see whether it does what it is for")
  case "boundaries": ("boundaries", "what you will hold to")
  case "meet": ("meet", "before and after a meeting")
  case "talk": ("talk", "what came of the talk about trying again")
  case "restart": ("steps --done \(step.number)", "when you know that you could walk away")
  default: nil
  }
}
