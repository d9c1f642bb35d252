extension CareRules {
  /// What may mean it, and may mean less.
  static let soft = """
    not @very? @want to be|b here any_more|no_more
    @want ..1 to? ..1 disappear|vanish|fade_away|not_be_here|not_be_around|cease|be_nothing|feel_nothing_forever !for_a|to_a|into_my|from_the|under_the|into_a|for_the
    @want ..1 it|everything|this ..1 all? to ..1 stop|end|be_over $
    i just|@very? @want ..1 to|2? stop $
    want to stop . i want
    want it all to stop
    ~@neg life|world|it ..1 is ..2 not ..1 worth it $
    not care|bothered ..1 what happens to me
    could|couldnt not care less ..2 happens to me
    not ..2 needed|wanted by anyone|anybody
    i am no use|good to|for anyone|anybody|myself
    hate|loathe being alive|my_existence|existing !at|on_a|monday
    hate my life ..3 end|so_much|want|stop|over
    cannot|not face|see|imagine|do|handle|survive tomorrow|another_day|waking_up|the_future|one_more_day|life|another_night|this_life
    cannot|not do|take|handle|stand this|it|life|living any_more ..5 goodbye|sorry|life|die|end|done_with_life|world
    not ..1 know ..1 how much longer ..1 i ..1 can|will|could ..2 on|this|last|hold
    ~used i am|was|feel ..1 like? dead already|inside_and|anyway
    no one|nobody would|will ..2 miss|notice|care|look_for|cry_for me $
    nobody would|will miss me
    would|will|does anyone|anybody|somebody ..1 miss|notice|cry_for|remember me $
    no|without ..1 hope ..1 left|any_more|for_me
    i have|ive nothing|nobody left|anymore ..1 $ ..1 i? give|sorry|tired
    ~@neg|will i ..1 give up ..1 on_everything|on_it_all|for_good|living|life
    i do not want to ..2 fight|try|survive any_more|this
    too tired to ..1 live|exist|go_on|carry_on|keep_going|fight_anymore
    not|cannot ..1 hold|hang|fight|keep|go on any_more|much_longer|any_longer
    i was never meant|supposed to be|exist here|born|alive|at_all
    """
}
