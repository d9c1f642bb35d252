/// The fourth stage, steps 10 to 14: from the first text to the talk.
let reachOutStage: [Step] = [.text, .boundaries, .meet, .walkAway, .together]
