import { clausesBy } from '../language/clauses.ts'
import { fold, sentencesOf, wordsOf } from '../language/text.ts'

/**
 * What a mail makes of its sentence that books, moves or cancels. `order`: the secretariat's own, and nothing in the mail speaks against it. `open`: it
 * may be meant. `denied`: it is told of, and the mail itself says that it is not to be.
 */
export type Meant = 'order' | 'open' | 'denied'

type Verb = 'new' | 'move' | 'cancel'

const verbs: Readonly<Record<Verb, RegExp>> = {
  new: /(?<!\p{L})(?:nyt|ekstra|opret|book|bestil|planlæg|indkald|reserv|new|create|schedule|næste|next|dato)/iu,
  move: /(?<!\p{L})(?:flyt|skub|ryk|udskyd|udskudt|udsæt|udsat|move|postpon|reschedul)/iu,
  cancel: /(?<!\p{L})(?:aflys|cancel)/iu,
}

/** Further down stands what the mail tells, not what it wants. */
const mostSentences = 20
const sentencesIn = (text: string): readonly string[] =>
  text.slice(0, 6000).split('\n').flatMap(sentencesOf).slice(0, mostSentences)

/** What has to happen first, and what is only likely. */
const condition =
  / (?:hvis|medmindre|med mindre|såfremt|forudsat|under forudsætning|betinget|med forbehold|måske|evt|eventuelt|muligvis|formentlig|formodentlig|sandsynligvis|angiveligt|ifølge|efter sigende|foreslår|foreslået|unless|if|maybe|perhaps|provided) /
/** "Sig til, hvis der er spørgsmål" stands below every order. */
const contact =
  / (?:skriv|skrive|sig til|sige til|ring|ringe|kontakt|kontakte|giv|meld|melde|svar|spørgsmål|bemærkninger|kommentarer|questions|let me know) /
const hangs = (folded: string): boolean => condition.test(folded) && !contact.test(folded)

/** Where what is told of begins: "…, at vi aflyser", "… om vi skal flytte". "The meeting at the town hall" has none. */
const opener = /(?:^|,? )(?:at(?! (?:the|our|\d))|om(?= (?:vi|jeg|man|der|mødet|det) )|hvorvidt|hvornår|hvordan|that|whether) /i
const ownSubject = / (?:vi|jeg|sekretariatet|os|hermed|herved|det er|we|i) /
/** "Vi må meddele, at", "Jeg har besluttet at", "Jeg vil gerne have, at": by whoever decides. */
const deciding =
  / (?:meddele|meddeles|oplyse|informere|orientere|fortælle|besluttet|beslutter|valgt|vælger|nødt|nødsaget|tvunget|beklager?|beklagelse|bestemt|enige|bekræfte|kommer|vil gerne have|vil have|ønsker|bede|beder|decided|announce|inform)(?: (?:jer|dig|alle|om|til|you|desværre|hermed|herved|nu|derfor|to)){0,3} $/
const isOwn = (governing: string): boolean => {
  const folded = fold(governing)
  return ownSubject.test(folded) && deciding.test(folded)
}

/** "Lemvig ønsker mødet flyttet", "Chefen vil have mødet aflyst", "KL skriver: Mødet er aflyst". */
const saysOrWishes =
  / (?:ønsker|ønskede|ønsket|vil (?:(?:meget|helst|rigtig|gerne) )*have|beder|bad|bedt|foreslår|foreslog|foreslået|anmoder|anmodet|mener|mente|synes|syntes|skriver|skrev|skrevet|siger|sagde|sagt|tror|troede|håber|regner med|kræver|krævet|drøftede|drøftet|overvejede|wants|wishes|asked|says|suggests) /
const ourWish = /^ (?:[^ ]{1,20} )?(?:vi|jeg|sekretariatet|we|i) (?:[^ ]{1,20} ){0,3}(?:ønsker|vil|beder) /
/** "Lemvig vil gerne flytte": whoever stands before "vil", and is not us. */
const theirWill = / (?:vil|ville) (?:(?:meget|helst|rigtig|gerne) )*$/
/** "Forslag: Vi aflyser mødet", "Besked fra Lemvig: Aflys mødet", "Skal jeg så bare skrive: Aflys mødet" */
const headOfIdea =
  /(?:forslag|ønske|idé|ide|spørgsmål|mulighed|scenarie|udkast|eksempel|citat|plan b|skriv|skrev|siger|sagde|spurgt|spørg|hedder|lyder|lød|(?<!\p{L})fra )[^:]{0,200}: /iu
/** "Da Pia har bedt om fri, aflyser vi": a reason that is closed. */
const reasonAhead = /^(?:da|fordi|eftersom|idet|pga\.?|på grund af|grundet) .*, /i

/** Whether the words before the verb make it somebody else's, or part of what is only told of. */
const isToldOf = (before: string): boolean => {
  const parts = before.split(opener)
  const isClosed = parts.at(-1)?.includes(',') === true
  if (!isClosed && parts.slice(0, -1).some(each => !isOwn(each))) return true
  const clause = fold(
    before
      .replace(reasonAhead, '')
      .split(/[;–]|,? (?:da|fordi|så) /)
      .at(-1) ?? '',
  )
  const isOurs = parts.length > 1 || ourWish.test(clause)
  return headOfIdea.test(before) || ((saysOrWishes.test(clause) || theirWill.test(clause)) && !isOurs)
}

/** "…, når Pia har sagt god for det": the clause behind the order holds it back. */
const heldBack =
  /^ (?:(?:og|men|dog|først|tidligst) )*(?:når|efter at|indtil|medmindre|hvis|såfremt|så snart|så længe) |^ men (?:vent|først|ikke|gør) |^ dog (?:ikke|først) /

const takesBack =
  /^ (?:(?:og|men|eller|åh|øh|nå|hov|ups|undskyld) )*(?:nej|vent|stop|hov|hovsa|ups|no wait|wait) | (?:glem (?:det|den|min|mailen)|jeg mente|mente jeg|det var (?:ikke|det forkerte|den forkerte|forkert|planlægningsmødet|en fejl)|(?:er|var) en fejl|misforståelse|fortryder|se bort fra|kommando retur|til (?:den|det) forkerte|skrev forkert|skrevet forkert|scratch that|i meant) /
/** "Det gør vi ikke", "Det er jeg ikke stemt for", "Den går ikke"; "det er ikke lykkedes" gives a reason. */
const denies =
  /^ (?:(?:men|og|for|nej|så) )*(?:det|den|dette|sådan|that|it) (?:[^ ]{1,20} ){1,6}(?:ikke|aldrig|not|never) (?!lykkedes|muligt|nok )| (?:(?:det|den) (?:afviser|afslår) (?:vi|jeg)|(?:vi|jeg) (?:afviser|afslår)|(?:sagt|sige|siger) nej til (?:det|den)(?= $)|det (?:har|siger|må) (?:jeg|vi) (?:sagt |sige )?nej til|på tale|svaret er (?:nej|et nej)|er (?:jeg|vi) imod|imod det|taler? (?:ham|hende|dem) fra|(?:aflyser|flytter) (?:vi |jeg )?(?:det )?ikke|ikke (?:aflyse|aflyses|aflyst|flytte|flyttes|flyttet)) /
/** The same behind what is only told of: where it is ordered, it is of another meeting. */
const stands = / (?:står (?:fast|ved magt)|holder (?:vi )?fast|fastholder|som planlagt) /
/** "Det er ikke sikkert", "Jeg afventer lige …", "Jeg skal lige have det bekræftet". */
const unsettled =
  / (?:endnu ikke|ikke (?:[^ ]{1,20} ){0,3}(?:endnu|sikker|sikkert|afgjort|besluttet|bekræftet|på plads|fastsat|enige?|aftalt)|afventer|venter (?:lige |stadig )?på|overvejer|tænker (?:lige )?over|tænke over|undersøger|(?:skal|må|vil) (?:lige |først ){1,2}(?:tale|snakke|høre|spørge|undersøge|tjekke|vende|have)|(?:taler|snakker|hører|spørger|tjekker|drøfter) lige|(?:når|før|inden|til|efter) (?:jeg|vi) (?:beslutter|(?:har|får) (?:talt|snakket|hørt|spurgt|fået svar))|(?:når|før|inden|hvis) (?:[^ ]{1,20} ){1,3}(?:har (?:svaret|sagt|godkendt)|er enige?|siger (?:ja|god for|til)|bekræfter)|(?:lad os|vi|jeg) (?:(?:må|skal|lige|hellere) )*venter?|ikke (?:fået|hørt) (?:[^ ]{1,20} ){0,2}(?:svar|fra)|uenige?|planen (?:lige )?nu|endelige? (?:besked|beslutning|svar)|not (?:yet|sure|decided)) /
/** "Vi har endnu ikke en ny dato" doubts no cancellation. */
const ofNewDay = / (?:ny|nye|nyt|new) (?:dato|mødedato|tid|tidspunkt|møde|date|time) /
/** "…, skriver Lemvig", "Sådan stod der i en mail": whose words it was. */
const quoted =
  /^ (?:skriver|skrev|siger|sagde|påstår|mener|mente|tror|håber|tænker|foreslår|hører|spørger) | (?:sådan|der|det) (?:skrev|skriver|siger|sagde|stod|lød) /
const likely = / (?:måske|forslag|muligvis|evt|eventuelt|formentlig|maybe|perhaps) /
/** "Vil du give besked til alle?" is asked of whoever carries it out. */
const errand =
  /^ (?:og |så )?(?:kan|kunne|vil|ville|gider|can|could|would|will) (?:du|i|you) (?:[^ ]{1,20} ){0,4}(?:give|skrive|sende|besked|orientere|informere|fortælle|melde|opdatere|rette|sørge|fjerne|slette|svare|bekræfte|booke|bestille|finde|aflyse|oprette|indkalde|planlægge|reservere|sætte|lægge|book|create|schedule|set|send|tell|let) /
const asks = (sentence: string): boolean => sentence.endsWith('?') && !errand.test(fold(sentence))

const isUnsettled = (folded: string): boolean => unsettled.test(folded) && !ofNewDay.test(folded)

/** What another sentence, or a clause behind the order, does to it. */
const against = (words: string): Meant => {
  const folded = fold(words)
  if (denies.test(folded)) return 'denied'
  return takesBack.test(folded) || quoted.test(folded) || isUnsettled(folded) || likely.test(folded) || asks(words)
    ? 'open'
    : 'order'
}

/** Behind what is only told of, any of them says that it is not to be. */
const isAgainst = (words: string): boolean =>
  against(words) === 'denied' || [stands, takesBack].some(each => each.test(fold(words)))

const clausesOf = clausesBy({ before: 'men|medmindre|hvis|såfremt|når|but|unless|if', brackets: true })

interface Order {
  readonly isTold: boolean
  readonly meant: Meant
}

/** What the sentence with the verb makes of itself. */
const inItself = (sentence: string, verb: Verb): Order => {
  const at = verbs[verb].exec(sentence)?.index ?? 0
  const [, ...after] = clausesOf(sentence.slice(at))
  const isTold = isToldOf(sentence.slice(0, at))
  const isHeld = heldBack.test(fold(after[0] ?? '')) || hangs(fold(sentence)) || asks(sentence)
  const isTaken = after.some(each => takesBack.test(fold(each)) || quoted.test(fold(each)) || isUnsettled(fold(each)))
  return { isTold, meant: isTold || isHeld || isTaken ? 'open' : 'order' }
}

/**
 * Everybody is told within a minute, so what a sentence orders is done at once only where it stands in a main clause of the secretariat's own, and no other
 * sentence of the mail denies, doubts, asks or takes back. A yes too many costs one word.
 */
export const meantIn = (verb: Verb, order: string, text: string): Meant => {
  const { isTold, meant } = inItself(order, verb)
  const others = sentencesIn(text).filter(each => each !== order)
  const behind = [...clausesOf(order).slice(1), ...others]
  if (isTold && behind.some(isAgainst)) return 'denied'
  const isOpposed = others.some(
    each => against(each) !== 'order' || hangs(fold(each)) || (verbs[verb].test(each) && inItself(each, verb).meant !== 'order'),
  )
  return meant === 'open' || isOpposed ? 'open' : 'order'
}

const noDay =
  / (?:(?:kan|dur|duer|går|passer) (?:(?:vi|jeg|det|den|desværre|så|nok|altså) )*ikke|endnu ikke|ikke (?:[^ ]{1,20} ){0,4}(?:fastsat|fundet|på plads|aftalt|besluttet|bruge|endnu)) /
const noDayYet =
  / (?:(?:dato|datoen|dag|dagen|møde|mødet|tid|tidspunkt|tidspunktet) (?:[^ ]{1,20} ){0,3}ikke (?:[^ ]{1,20} ){0,2}(?:fastsat|fundet|på plads|aftalt|besluttet|afgjort|valgt)|ikke (?:[^ ]{1,20} ){0,2}(?:fundet|fastsat|besluttet|aftalt|valgt) (?:[^ ]{1,20} ){0,2}(?:dato|dag|tid|tidspunkt)) /
const weighsDay = / (?:bedst|forslag|overvejer|mulig|muligt|noget imod) /

const settled = new Set(
  `hej alle så nu er bliver blev har fået fundet lagt fast fastsat aftalt besluttet en et dato dag tid tidspunkt hvornår det den vi jeg mødes ses holdes holder afholdes ligger finder sted
   hermed nyt nye næste møde på til i om d kl mandag tirsdag onsdag torsdag fredag lørdag søndag og teams online uge igen date time when the on`.split(
    /\s+/,
  ),
)
const ofOurs = / (?:vi|jeg|datoen|datoerne|møderne|mødedatoerne|\p{L}*-?mødet|we) /u

/** "KL har konference den 14. april", "Pia vil gerne have den 14. april": a day that is not the meeting's, or not yet. */
const isOtherDay = (ahead: string): boolean => {
  const folded = fold(ahead)
  if (wordsOf(folded).every(word => settled.has(word))) return false
  return isToldOf(ahead) || saysOrWishes.test(folded) || !(ofOurs.test(folded) || verbs.new.test(ahead))
}

/** "Nyt møde" above "Den 14. april er bedst for KL, men Lemvig kan ikke": the sentence with the day has to settle it. */
export const dayMeant = (order: string, dated: string, at: number, text: string): Meant => {
  const isOwnDay = order === dated
  const isNone = noDay.test(fold(dated)) || sentencesIn(text).some(each => noDayYet.test(fold(each)))
  if (isNone) return isOwnDay ? 'open' : 'denied'
  const isOther = !isOwnDay && isOtherDay(dated.slice(0, at))
  return isOther || asks(dated) || hangs(fold(dated)) || weighsDay.test(fold(dated)) ? 'open' : 'order'
}
