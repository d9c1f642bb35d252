extension DraftTable {
  /// Violence of the writer's own against whom they write to, admitted, explained or made small.
  static let violence = DraftTable(
    (
      .all,
      """
      ~never|not|almost|nearly i @very* hit|slapped|punched|kicked|choked|strangled|shoved|headbutted|smacked|stabbed|raped|assaulted you !up|back|with|where|all|about|out|off|upside|aside|hard|like|together|at
      ~never|not|almost|nearly i @very* hit|slapped|punched|kicked|choked|shoved|smacked you so? hard|like !up|work|deadline|news|truth
      ~never|not|almost|nearly i @very* hit|smacked|beat you ..1 with ..2 fist|fists|belt|hand|hands|phone|bottle|plate|pan|stick|door|remote|chair
      ~never|not|almost|nearly i @very* pushed|knocked|threw|dragged|shoved you ..3 over|down|wall|floor|stairs|ground|door|bed|table|sofa
      ~never|not|almost|nearly i @very* pinned|held you down|against
      should not|never have @very* hit|slapped|punched|kicked|choked|shoved you !up|with|where
      never should have @very* hit|slapped|punched|kicked|choked|shoved you !up|with|where
      should not|never have @very* grabbed|twisted|pulled|squeezed your arm|wrist|wrists|hair|neck|throat
      never should have @very* grabbed|twisted|pulled|squeezed your arm|wrist|wrists|hair|neck|throat
      ~never|not|almost|nearly i @very* grabbed|twisted|squeezed|gripped|pulled|yanked your ..1 arm|wrist|wrists|hair|neck|throat|face|jaw
      ~never|not|almost|nearly i @very* grabbed|pulled|dragged|had you by ..1 arm|wrist|wrists|hair|neck|throat
      my hand|hands ..1 on|round|around your neck|throat|face
      i @very* laid|put|raised my|a? hand|hands|finger|fist ..1 on|to you|your !heart|shoulder|back|shoulders
      sorry|forgive|ashamed|apologise|regret|apologies ..4 hitting|slapping|punching|kicking|choking|strangling|shoving|beating you !up|at|with|back
      for ..1 hitting|slapping|punching|kicking|choking|strangling|shoving you !up|at|with|back|where
      i @very* beat you ..1 up|black|badly
      i @very* threw ..4 at your head|face
      ~gave|got|have i ..1 gave|left you|with a|with|the bruise|bruises|bruised|black ..1 eye|lip|arm|arms|neck|face
      """
    )
  )
}
