extension DraftCorpus {
  /// Good texts that the user is over it, of those that the rules for findings alone were tuned on.
  static let laterOverItGood2 = lines(
    .overIt, isGood: true,
    """
    I'm sorry it was messy. It was right all the same, and I'm over it.
    No reply needed, no feelings hurt. It was for the best.
    I don't wait for your texts any more, and I don't mind that they don't come. I'm well. It was
      right.
    My life's here now and yours is there. I'm at peace with that.
    I'm over it and I can prove it: I went to Nando's on the 14th. It was right. Good luck, Sam.
    I've stopped wishing it had gone another way. It was right, and I'm okay.
    I wanted you to know that I've come through it. It was the right decision and I'm well.
    Life's good and I'm over the breakup. I think we both chose well in the end.
    I'm happy with how things turned out. It was for the best, Sam. Look after yourself.
    No hard feelings at all. Ending it was the sensible thing and I'm doing fine.
    I'm at ease with it now. We'd have gone on hurting each other, so it was right.
    Hi Sam, I'm okay these days, and I'm glad that we were honest enough to stop.
    I've let it go. You were right about the timing and about us, and I'm fine.
    It took a good while and a lot of cake, but I'm over it. It was right for both of us.
    I'm writing with no agenda. I'm over it, it was for the best, and I wish you every success.
    I was furious in spring and I'm peaceful in autumn. It was the right thing.
    All settled here. I can see we were never suited, and I think of it kindly.
    I'm glad it's done and glad it was you who said it. It was right. All the best.
    I no longer feel hurt about any of it. It was best that we parted.
    I've accepted it fully, and my family has too. It was a correct decision. Best wishes for your
      future.
    It's behind us. I'm well, working hard, sleeping fine, and I believe it was right to end it.
    There's someone in my life now and I'm happy. What we had is over and that's right.
    I don't hold on to it any more. We made a good call. Hope the move to Perth went well.
    For a long time I wanted you back. I don't now, and I'm at peace. It was for the best.
    Thank you for not dragging it out. I'm fine, and it was right.
    I'm over it. You were good to me, it just wasn't meant to last, and that's all right.
    """)
}
