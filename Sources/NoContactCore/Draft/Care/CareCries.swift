/// What somebody who wants to die says in other languages.
///
/// Whoever reads English at other times may not write it then. A few sentences of some languages, no
/// more: the classifier reads English alone.
enum CareCries {
  /// The sentence of those that stands in a text, in lower case; nil where none does.
  static func first(in text: String) -> String? {
    let bytes = Array(text.lowercased().utf8)
    for start in bytes.indices {
      // Nothing of a longer word; where words are not set apart, no byte before is ASCII.
      if start > 0, isLetter(bytes[start - 1]) { continue }
      for line in sentences.lines(from: bytes[start]) {
        let (sentence, end) = (sentences.bytes[line], start + line.count)
        guard bytes[start...].starts(with: sentence) else { continue }
        if end < bytes.count, isLetter(bytes[end]), isLetter(bytes[end - 1]) { continue }
        return String(decoding: sentence, as: UTF8.self)
      }
    }
    return nil
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte) }

  private static let sentences = LineTable(
    """
    ich will sterben
    ich möchte sterben
    ich will nicht mehr leben
    ich kann nicht mehr leben
    will nicht mehr aufwachen
    ich bringe mich um
    ich bring mich um
    mich umbringen
    mir das leben nehmen
    mich geritzt
    mich selbst verletzt
    je veux mourir
    j'ai envie de mourir
    envie de mourir
    je vais me tuer
    me suicider
    en finir avec la vie
    je veux plus vivre
    je ne veux plus vivre
    quiero morir
    quiero morirme
    quiero matarme
    voy a matarme
    me voy a matar
    suicidarme
    quitarme la vida
    no quiero vivir
    voglio morire
    voglio uccidermi
    suicidarmi
    farla finita con la vita
    togliermi la vita
    non voglio più vivere
    quero morrer
    quero me matar
    vou me matar
    não quero mais viver
    nao quero mais viver
    ik wil dood
    ik wil niet meer leven
    zelfmoord plegen
    mezelf van kant maken
    chcę umrzeć
    chce umrzec
    chcę się zabić
    chce sie zabic
    nie chcę żyć
    nie chce zyc
    ölmek istiyorum
    olmek istiyorum
    intihar etmek
    kendimi öldür
    jag vill dö
    ta mitt liv
    jeg vil dø
    ta livet mitt
    tage mit liv
    jeg vil ikke leve
    haluan kuolla
    vreau să mor
    vreau sa mor
    хочу умереть
    не хочу жить
    покончить с собой
    хочу померти
    main marna chahta
    main marna chahti
    mar jana chahta
    mar jana chahti
    jeena nahi chahta
    jeena nahi chahti
    मरना चाहता
    मरना चाहती
    أريد أن أموت
    اريد ان اموت
    我想死
    不想活
    死にたい
    죽고 싶
    """
  )
}
