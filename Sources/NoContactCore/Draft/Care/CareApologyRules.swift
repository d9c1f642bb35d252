extension CareRules {
  /// Deeds that somebody is sorry for, and others that sound like a threat and are none.
  static let apologies = """
    sorry|apologise|apologize|apologies|regret|ashamed|forgive|regretted ..2 for|about|i|that|if|when ..1 i|-ing|how|being|never|ever|made|the ...10
    wise|smart|sensible|right to call it
    took|take|taking|taken it|that|things out on you
    called|call it a|quits day|off
    @neg ..1 without a word
    without a word ..3
    love|like|happy|glad|pleased to ..1 talk|speak|chat|see|have ..1 to|with ..2 your
    hate to ruin|miss|spoil|waste|bother it|the|your_evening|you|this
    standing|stood|sat outside your|the favourite|old|office|chippy|bookshop|cafe|pub
    see|seen|saw|look_at|looked_at|delete|deleted|kept the|our|old|his|her|all photos|pictures
    it hurts to ..6 photos|pictures
    i will tell your|the ..1 mum|dad|nan|sister|brother|boss ..1 you said hello|hi
    watching your show|team|series|favourite|old_show
    letter to the council|bank|editor|landlord|school
    for every time i ..1 made you pay
    sees|see you|them|us happy|well|again
    """
}
