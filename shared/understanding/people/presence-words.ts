import { fold } from '../language/text.ts'
import { month } from './absence-words.ts'

/** What a clause says of somebody's being at the meeting. `reason`: only why he may not be, which counts where the rest of the mail says so. */
export type Presence = 'comes' | 'away' | 'reason'

/** Leaves it open, tells a rumour or is about a part of the meeting: nothing is noted of it. */
const open =
  / (?:hvis|såfremt|måske|muligvis|forhåbentlig|forhåbentligt|håber|håbe|medmindre|prøver|forsøger|om|vist|eventuelt|evt|tror|overvejer|formentlig|sandsynligvis|næppe|endnu|usikker|usikkert|lovet|først|kl|klokken|indtil|online|teams|virtuelt|frokost|frokosten|middag|middagen|festen|ville|skulle|kunne|undtagen|glemte|havde|siges|hørt|rygtes) /
const denies = / (?:ikke|hverken|ingen|heller) /

const soft = '(?:[^ ]{1,20} ){0,3}?'
const day = `(?:d|den|på|til|i) (?:mødet|erfa-mødet|dag|morgen|dagen|denne gang|\\d{1,2}(?: \\d{1,2}| (?:${month}))?(?: \\d{4})?|(?:man|tirs|ons|tors|fre)dag(?: d(?:en)? \\d{1,2}(?: (?:${month}))?)?|(?:${month}))`
const soundsOn = `(?:(?:denne gang|alligevel|desværre|heller|selv|derfor|begge|begge to|alle|også|igen|i stedet|i morgen|i dag|herfra|stadig|som planlagt|gerne|med|op|godt|${day}) ){0,4}`
const verb =
  '(?:kommer|komme|deltager|deltage|er med|være med|er der|være der|møder op|møde op|møder|dukker op|dukke op|når det|nå det|stiller op|er til stede|være til stede|er repræsenteret|være repræsenteret|har mulighed for at (?:komme|deltage|være med))'
const away: readonly RegExp[] = [
  new RegExp(` (?:kan|kommer|deltager|møder|er|bliver|når|har|må|får|stiller|dukker) ${soft}(?:ikke|hverken|ingen|heller) `),
  // "…, at hun desværre ikke kommer", "Frederik og jeg ikke kan være med", "er ikke med"
  / (?:ikke|hverken) (?:(?:kan|kunne|må|alligevel|selv|heller) ){0,2}(?:kommer|komme|deltager|deltage|med|være med|er med|være der|til stede|repræsenteret|møder op|møde op|når det|nå det) /,
  / (?:melder|melde|meldt|meldte|giver|givet|sender|sendt|ringet|har|er|var|med|noteret|notere|notér|noter|registrer|registrere|skriv|skrive|sæt) (?:[^ ]{1,20} ){0,4}?afbud |^ (?:hermed |desværre |der er |og |også |igen ){0,3}afbud /,
  / (?:er|bliver|blevet|desværre) (?:[^ ]{1,20} ){0,2}?(?:forhindret|forhindrede) | (?:udebliver|springer fra|springe fra|står af|stå af|melder fra|melde fra|melder pas|melde pas|bliver væk|blive hjemme|bliver hjemme) /,
]
const presenceSaid = new RegExp(
  ` ${verb} | (?:deltagere|afbud) | ikke (?:med|op|der|til stede|repræsenteret) | (?:ikke|heller) (?:alligevel |desværre |heller |${day} ){0,3}$`,
)
/** "Lars er på kursus", "Vibeke er blevet syg": by itself no more than that. */
const reason =
  / (?:er|bliver|blevet|har|skal|holder|ligger) (?:[^ ]{1,30} ){0,4}?(?:syg|syge|langtidssyg|langtidssyge|langtidssygemeldt|brækket|indlagt|opereret|opereres|sygemeldt|feber|influenza|ferie|kursus|barsel|orlov|bortrejst|bortrejste|optaget|optagede|udlandet|konference|temadag|operation|hospitalet|bryllup|begravelse|sygedag|konfirmation|eksamen|indkaldt|messe|seminar|studietur|afspadserer|dobbeltbooket|driftsstop) | skal til (?!mødet |møde |erfa)[^ ]{4,30} /

/** "Så det bliver mig, der præsenterer vores punkt", "så jeg fremlægger i stedet": who does that comes; of what, people have to know. */
export const presents =
  / (?:det bliver|bliver det|det er) (?:[^ ]{1,30} ){1,4}?(?:der|som) (?:præsenterer|fremlægger|lægger op|holder oplægget|holder oplæg) | (?:jeg|undertegnede) (?:(?:derfor|så|nu|selv) ){0,2}(?:præsenterer|fremlægger|lægger op til|holder oplægget) (?:[^ ]{1,20} ){0,4}(?:punkt|punktet|punkter|i stedet|oplægget) /

const comes: readonly RegExp[] = [
  new RegExp(` ${verb} ${soundsOn}(?:(?:fra|for) [^ ]{2,30} (?:kommune )?)?${soundsOn}$`),
  / (?:det bliver|bliver det|det er) (?:[^ ]{1,30} ){1,4}?(?:der|som) (?:kommer|deltager|møder|repræsenterer|stiller|tager) /,
  presents,
  / (?:bekræfter|bekræfte) (?:hermed |lige |gerne )?(?:at |deltagelse|min deltagelse|vores deltagelse|det bliver)/,
  / (?:melder|tilmelder) (?:mig|os|hermed mig) (?:[^ ]{1,12} ){0,2}?(?:til |$)/,
  new RegExp(
    ` kan (?:(?:nu|alligevel|heldigvis|sagtens) ){0,2}godt (?:(?:alligevel|nu|komme|deltage|være med|være der|nå det) ){1,2}(?:${day} )?$`,
  ),
  new RegExp(
    ` kan (?:nu |heldigvis )?alligevel (?:godt |sagtens )?(?:(?:komme|deltage|være med|være der|nå det) )?(?:${day} )?$`,
  ),
  new RegExp(`^ (?:fra (?:[^ ]{2,30} ){1,2})?(?:kommer|deltager|møder) ${soft}${soundsOn}$`),
  / (?:er det|bliver det|det er|det bliver) (?:kun|bare|blot|så kun) (?:mig|os) | (?:kommer|deltager|er) (?:[^ ]{1,12} ){0,2}?alene /,
]
/** "Kim tager af sted", "Trine klarer det": of somebody by name. */
const takesIt =
  / (?:tager (?:(?:vores|min|hans|hendes) plads|pladsen|af sted|afsted|turen|den|mødet|over|referatet|mødeledelsen)|klarer (?:det|den|mødet|skærene)|er på $|repræsenterer|træder (?:til|ind)|dækker|stiller op|overtager|gør (?:det )?(?:også )?$)/
/** "Jeg sender min nye kollega Anne-Marie Holst i stedet": of whoever is named. "Jeg sender den videre til Lars" sends a mail. */
export const sends =
  / (?:sender|sende) (?!(?:[^ ]{1,20} ){0,2}(?:den|det|dem|denne|dette|mailen|beskeden|punktet|oplægget|materialet|linket|slides|noget|videre) )(?:(?:jeg|vi|i stedet|min|vores|en|nye|ny|kollega|kollegaen|medarbejder) ){0,5}/
/** "Det er Morten også", "det gør Hanne også": of them as of whoever was spoken of before. */
export const alike =
  /^ (?:(?:og|men|så) )?(?:det )?(?:er|gør|har|kan|kommer|deltager) (?:det )?(?:[^ ]{1,30} ){1,2}(?:også|ligeledes|heller ikke|heller) $/

const along =
  /,? ?(?:og |(?:hun|han|og hun|og han) )?(?:tager|medbringer|har) (?:(?:også|lige|vores|nye|ny|sin|min|en|kollega|praktikant|elev) ){0,4}\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+){0,2}(?: \p{L}{4,12})? med(?! (?:i|på) (?:råd|bord|referat))(?!\p{L})/u
/** "Trine kommer og tager Signe Lauritsen med": whom somebody brings is for people to know, and nobody of whom it is said that he comes in a stead. */
export const withoutCompany = (clause: string): string => clause.replace(along, ' ')
/** Whether somebody is said to be brought along. */
export const bringsAlong = (sentence: string): boolean => along.test(sentence)

/** Somebody takes it, in the same breath: whose absence it is cannot be told. */
export const isTaken = (folded: string): boolean => takesIt.test(folded) || sends.test(folded)

/** What a clause, folded, says; null where it says nothing of it or leaves it open. */
export const presenceOf = (folded: string, isNamed = false): Presence | null => {
  if (open.test(folded)) return null
  if (away.some(each => each.test(folded)) && (!denies.test(folded) || presenceSaid.test(folded))) {
    // "Afbud er ikke nødvendigt", "har ikke meldt afbud"
    return / (?:ikke|ingen|intet) (?:[^ ]{1,12} ){0,2}?(?:afbud|forhindret|meldt|melde|melder) /.test(folded) ? null : 'away'
  }
  if (denies.test(folded)) return null
  if (reason.test(folded)) return 'reason'
  return comes.some(each => each.test(folded)) || (isNamed && (sends.test(folded) || takesIt.test(folded))) ? 'comes' : null
}

/** "Ingen fra Randers", "ingen af os", "hverken punkter eller deltagere fra Favrskov", "ingen deltagere": nobody of the municipality. */
export const isNobody = (folded: string, own: string): boolean =>
  new RegExp(
    ` (?:ingen|ikke nogen|hverken) (?:[^ ]{1,20} ){0,3}?(?:af os|herfra|hos os|(?:fra|i) ${own}) | (?:heller ikke|ingen|hverken|eller) (?:nogen )?deltagere `,
    'u',
  ).test(folded)

/** "Vi er begge syge", "Vi kommer begge to", "både X og jeg": both of two. */
export const isBoth = (folded: string): boolean => / (?:begge|begge to|alle to) /.test(folded)

/** What people say of themselves as who comes or does not. */
export const ofSelf = / (?:jeg|vi|mig|os|undertegnede) /
/** Somebody who was named before. */
export const ofLastNamed = /^ (?:(?:og|men|så|for|da) )?(?:han|hun|vedkommende) |^ (?:kan|kommer|er) (?:han|hun) /
export const telegramOf = (folded: string): boolean =>
  /^ (?:desværre )?(?:kommer|deltager|kan|må|er|har|ligger|bliver|bekræfter|melder|sender) /.test(folded)

/** A condition or a doubt anywhere in a sentence: nothing of it is for sure. */
export const hangsOn = (folded: string): boolean =>
  / (?:hvis|såfremt|måske|muligvis|medmindre|ved ikke|usikker|usikkert|uklart|har jeg hørt|forlyder|rygtes|(?:håber|regner med|satser på) (?:på )?(?:at )?(?:jeg|vi|han|hun|de) (?:kan|når|kommer)) /.test(
    folded,
  ) || inverted.test(folded)
/** "Er han der ikke, så tager vi det til efteråret": a condition that is said by the order of its words. */
const inverted =
  /^ (?:(?:og|men|for) )?(?:er|kan|kommer|når|bliver|får|skulle) (?!(?:der|det|i) )[^ ]{2,20} (?:[^ ]{1,12} ){0,4}(?:så|må|kan|tager|rykker|venter) (?:jeg|vi|det|den|i|punktet|punkterne|må|kan|tager) /

/** "…, både Rasmus og jeg", "afbud herfra, også Ole": of them as of whom the clause before speaks. */
export const isOnlyNames = (folded: string): boolean =>
  / jeg $| mig $/.test(folded) && folded.trim().split(' ').length <= 5 && !/ (?:er|har|kan|kommer|skal|deltager) /.test(folded)

/** Also "Hvordan vi deltager alle", without its sign. */
export const isQuestion = (sentence: string): boolean =>
  sentence.trimEnd().endsWith('?') || /^(?:hvordan|hvorfor|hvornår|hvem|hvad|hvilke[nt]?|hvor)(?!\p{L})/iu.test(sentence.trim())
/** "Vil du notere afbud fra Peter?" asks nothing. */
export const politely = (sentence: string): string =>
  /^(?:vil|kan|gider|må jeg bede|kunne) (?:du|I|dig) (?:ikke )?(?:lige )?(?:notere|skrive|registrere|melde|sætte|give) [^?]{0,80}afbud[^?]{0,80}\?$/i.test(
    sentence.trim(),
  ) || /^(?:vil|kan|gider) (?:du|I) (?:lige )?(?:notere|registrere) [^?]{0,120}\?$/i.test(sentence.trim())
    ? sentence.trim().slice(0, -1)
    : sentence

/** "Har lovet at tage vores plads": who has promised to come comes. */
const promised =
  / (?:har|havde) (?:(?:heldigvis|også|allerede) )?lovet (?:mig |os )?at (tage(?= (?:vores|min|mit|hans|hendes|pladsen|turen|over|mødet|af sted) )|komme|deltage|stille op|møde op|overtage)(?= )/
const nowOf: Readonly<Record<string, string>> = {
  ...{ tage: 'tager', komme: 'kommer', deltage: 'deltager', overtage: 'overtager' },
  ...{ 'stille op': 'stiller op', 'møde op': 'møder op' },
}
export const foldedOf = (clause: string): string =>
  fold(clause.slice(0, 400)).replace(promised, (_, verb: string) => ` ${nowOf[verb] ?? verb}`)
