extension Topic {
  /// What studies found, and what they cannot say.
  public static let evidence = Topic(
    id: "evidence", title: "What research says",
    guidance: Guidance(
      """
      Use this to be kind to yourself, not to guess what {ex} will do. No study knows the two of \
      you.
      """,
      [
        """
        None of the studies here tests 30 days, or any other number. If you see a success rate \
        without a source, don't trust it.
        """,
        """
        Most studies show what goes together, not what causes what. What was true for many \
        people may not be true for you.
        """,
        """
        With that in mind, they favour some distance, closed profiles and being kind to yourself. They also favour a life with people in it. If writing takes \
        you round in circles, write about your day instead.
        """,
      ],
      [
        GuidanceList("What studies found", Study.all.map { GuidanceItem($0.text) })
      ]))
}
