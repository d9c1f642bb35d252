/// The third stage, step 9: whether to reach out at all.
let decideStage: [Step] = [.ready]
