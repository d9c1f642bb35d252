extension DraftCorpus {
  /// Bad first texts, of those that the rules for findings alone were tuned on.
  static let laterFirstBad2 = lines(
    .first, isGood: false,
    """
    It's our anniversary on Thursday. I know it doesn't count any more, but I'll be raising a
      glass.
    Can't stop listening to our song. It came on in the gym and I had to sit down.
    I know you're seeing Chris. I'm not upset. I just want you to be careful. I got a kitten.
    You'd tell me if there was someone else, wouldn't you? Anyway the holiday was fab.
    I'm so grateful for every second with you, you're the light of my life and the reason I smile.
    ok so ive had like 4 glasses of wine and i just wanna say hiiii. remember ibiza
    Thought of you today. And yesterday. And the day before. How's the job?
    Hi Sam, how are you doing?
    Just wondering whether you've had time to think about us. I went to Bath, it was lovely.
    I miss hearing about your day. Mine was good, I won the spelling bee at work.
    I'd love to hear from you if you ever feel like it. Even a smiley. The roses are in bloom.
    Jen says you're miserable at the new place. You could always come home. Pasta's on!
    You never replied about the concert. I suppose that's my answer. It was great, shame you
      missed it.
    Do you want to grab lunch tomorrow? I'm near your office.
    Life's good here, I've been on a few dates, one of them's a pilot! How's your love life?
    I forgive you for leaving. Took me a while. The puppy's gorgeous.
    Waiting for your reply like a kid at Christmas. Had a super day at the zoo.
    I've written you a poem. Shall I send it? It's about the night in Whitby.
    The lilac's out. You always said it smelled like your gran's, and I stood there longer than I
      should have. Hope you're well.
    Passed probation at work! I'd have loved to come home to you with the news.
    Hi, just wanted to hear how you are. I worry when I don't hear anything. All good here.
    Mum's knitting you a scarf. I haven't had the heart to tell her. Work's mad.
    Do you fancy the Christmas market on Saturday? They've got the cheese you like.
    I've still got your passport photo in my wallet, it fell out at the till today. Made the girl
      laugh.
    Went to the wedding on my own. Everyone asked where you were. The cake was fantastic.
    I hope she knows how lucky she is. Anyway, the new Bond's great.
    I think we both know this isn't finished. But first: the puppy passed his exam!
    Been doing a lot of thinking. I wasn't easy to live with and I get that now. Hope the band's
      going well.
    Tom said he saw you in Aldi looking sad. Everything okay?
    I'm doing great, really great, never been better, ask anyone! You?
    Quick one, did you take the blue casserole? No worries if so, I could pick it up tonight.
    You're the first thing I think of every morning and I hope it's sunny where you are.
    Sorry to bother you again. I know I said the last one was the last. The dog won a rosette
      though!
    It'd be lovely to have a proper catch-up one of these days. Loads to tell you. The Edinburgh
      job came through.
    I went on a date on Friday and talked about you all night, poor girl. The starters were good.
    You know what's mad? I can't even walk past a Greggs without thinking of you. Hope work's
      okay.
    Don't suppose you'd be up for a walk on the beach some time. Rex would be delighted.
    I get it if you don't want to reply but it's a bit cold to just say nothing. Happy Easter
      anyway.
    Hope you're well! The house is so quiet these days. Even the cat's moping. Come see her any
      time you like.
    I know it's been a while but I can't stop thinking about you. The festival was great.
    Saw your post about the new job, congratulations! Who's the guy next to you?
    Could we talk? Just talk. I've got so much to say and I've finally found the words.
    Your mum mentioned you're finding it tough. You know I'm always here for you, right?
    I finally went to that Greek place. It wasn't the same without you but the octopus was nice.
    Hey beautiful, thinking of you on this lovely sunny morning. You're one in a million.
    You left your charger here. I could drop it off tomorrow if you're around?
    It's 3am and I've had a bottle of rosé and I just think we were perfect.
    I went on a date last week. He was nice, a surgeon actually. How about you, anyone on the
      scene?
    I still wear your jumper on cold days. It's freezing here! How's the flat?
    Why haven't you replied to me? I only wanted to tell you about the trip.
    I hope you've had time to calm down. I got us tickets for the panto.
    It hurts that you didn't even wish me a happy birthday. Anyway, the party was fun.
    Hello
    I've been working on myself loads, therapy, gym, the lot. I really think you'd like who I am
      now.
    Remember our first Christmas? The tree falling over? I'd give anything to go back there.
    Do you ever miss us? Sorry. The dog's fine. He passed puppy school.
    I was in your road yesterday and saw your light was on. Nearly knocked! How've you been?
    Thought you'd like to know that I've met someone. She's amazing with the kids. Hope you're OK.
    """)
}
