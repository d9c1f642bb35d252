extension DraftTable {
  /// An apology that puts the fault on them.
  static let blamingApology = DraftTable(
    (
      .all,
      """
      sorry|apologise|apologies ..3 if i|you|my|it|that|anything|any
      sorry|apologise|apologies ..1 that? you ..1 felt|feel|took|think|thought|got|misunderst-|see|interpreted|perceived
      sorry|apologise|apologies ..3 you are|were ..1 upset|hurt|angry|mad|offended|sad|sensitive|so
      sorry|apologise|apologies ..3 you could|can not
      sorry|apologise|apologies ..3 your feelings
      sorry|apologise|apologies but
      sorry|apologise|apologies|i ..12 but you !were|did|deserved|deserve|do|have|should|are|know|will|can|matter|could|need|never|asked
      sorry|apologise|apologies ..12 but you were !right|there|kind|never|not|always|patient
      sorry|apologise|apologies ..12 but you are|have|did|know|never|should
      sorry|apologise|apologies ..12 but if|it|your|what|that|we|i|so|anyone|anybody|honestly|come|let|seriously
      sorry|apologise|apologies ..12 although|though you|it|your
      sorry|apologise|apologies ..12 because you @very* always|never|kept|started|made|pushed|ignored|would|were
      ~@negation|that you made me @very* do|say|lie|shout|yell|angry|cheat|so|act|crazy|jealous|mad|behave
      left|gave me no|little ..1 choice|option
      had no ..1 choice|option
      anyone|anybody|everyone|everybody ..1 would|else have|do|would
      you know how|what you ..1 get|are|like
      misunderstanding|miscommunication
      on your part
      sorry|apologise|apologies ..3 if|whether ..3 hurt|upset|offended
      ~@negation bring|brings|brought out the worst
      ~@negation @very* mostly|partly|also|equally|half|all your fault
      your turn to apologise|say
      you ..3 owe me an? apology
      ~@negation you ..2 should|could|can|have|need ..1 apologise
      ~@negation you @very* started it|the|that|this
      you are|were @very* sensitive|dramatic|emotional|touchy
      you @very* overreacted|overreact
      ~@negation just|only ..1 joking|kidding|joke
      not mean it that|like
      it the wrong way
      ~if if you had|were not|only|been|paid|would|listened
      ~if|understand if you had|would @very* been|told|trusted|given|said|cared|let|answered|helped|behaved|treated|listened
      i would not have had|needed to
      but you can|could ..1 be @very* difficult|hard|impossible|cold|mean|stubborn|tough|moody|demanding
      you would have ..2 mad|angry|crazy|furious|upset|mental|wild
      i @very* felt|feel @very* -ed by you
      you @very* drove|pushed|forced|provoked me
      ~sorry push|pushes|pushing|pushed my buttons
      you are|were not @very* perfect|innocent|angel|either
      you were no angel|saint
      mistakes were made
      ~sorry|@negation you had it coming
      takes two
      """
    )
  )
}
