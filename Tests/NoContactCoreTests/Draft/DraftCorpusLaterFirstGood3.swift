extension DraftCorpus {
  /// Good first texts, of those that the rules for findings alone were tuned on.
  static let laterFirstGood3 = lines(
    .first, isGood: true,
    """
    I'm the proud owner of a shed, a lathe and a very ugly bowl. Next one will be round. How's
      things?
    My sister's had the baby, a girl, 7 lbs, lungs like a foghorn. Everyone's over the moon.
    Do they still do the lantern walk in your village? The kids here want to start one and I said
      I'd ask someone who knows.
    Put the tent up in the garden to air it and ended up sleeping in it. Best night's sleep all
      year.
    I've just read that octopuses throw things at each other when they're annoyed. Thought of your
      office. Hope it's quieter now.
    """)
}
