/// The first stage, steps 1 to 4: silence, and what to do with it.
let noContactStage: [Step] = [.noContact, .emotions, .yourself, .accept]
