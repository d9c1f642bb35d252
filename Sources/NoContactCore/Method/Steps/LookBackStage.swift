/// The second stage, steps 5 to 8: what it was, and what is wanted now.
let lookBackStage: [Step] = [.honest, .ownPart, .reasons, .options]
