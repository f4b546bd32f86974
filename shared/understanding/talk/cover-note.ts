import { fieldsIn } from '../items/item-fields.ts'
import { isCourtesy } from '../language/phrases.ts'
import { fold, set, wordsOf } from '../language/text.ts'
import { fillers } from '../language/vocabulary.ts'
import { fromLine } from '../people/author.ts'
import type { Reading } from '../reading.ts'

/** What the words above a mail that is passed on want: that it becomes an item, that it is only read, that it is left out, or something that only they say. */
export type CoverNote = 'item' | 'for-information' | 'left-out' | 'nothing-said' | 'own-words'

/**
 * What the secretariat writes above a member's mail that only came to the wrong address: who wrote it to whom, and that it is sent on. "Bo har skrevet til mig i stedet for
 * til jer, så her kommer den", "Denne er landet hos mig, jeg sender den videre", "Kan I lægge den her ind?".
 */
const wayHere =
  / (?:(?:skrev|skrevet|sendt|sendte|landet|landede|havnet|havnede|røget|røg|endt|endte|kommet|kom|fik|fået) (?:[^ ]{1,12} ){0,4}?(?:mig|os|jer|privat|postkasse|indbakke)|her (?:kommer|er|får i) (?:den|det|mailen)|(?:jeg )?(?:sender|videresender|giver) (?:jeg )?(?:den|det|lige den|den lige|den bare) (?:[^ ]{1,10} )?videre|(?:kan|vil|gider) (?:i|du) (?:[^ ]{1,10} ){0,3}(?:lægge|sætte|tage|få) (?:den|det|dette|denne)(?: her)? (?:ind|på|med|op)|se (?:nedenfor|herunder)|har et (?:punkt|emne)) /
const doubtsIt =
  / (?:ikke|aldrig|hvis|måske|men|mon|tror|sikker|bemærkning|bemærkninger|referat|referatet|afbud|kommentar|kommentarer|spørgsmål|fejl|kontaktperson|liste|listen|slet|vent|hvad|hvorfor|aflys|flyt|min|minutter|orientering|svar|svare) /
const mostOfWay = 18
/** Whether every sentence above such a mail tells how it came or hands it on, and says nothing else of it. */
export const handsOn = ({ said, names }: Reading): boolean => {
  const parts = said.filter(each => !isCourtesy(each, names))
  return (
    parts.length > 0 &&
    parts.length <= 4 &&
    parts.some(each => wayHere.test(fold(each))) &&
    parts.every(each => {
      const folded = fold(each)
      const isWay = wayHere.test(folded) || isHowItCame(each)
      return isWay && wordsOf(folded).length <= mostOfWay && !doubtsIt.test(folded)
    })
  )
}

/** Said of a mail and of where it goes. Not one of them names what an item could be about. */
const ofMails = set(
  `den denne det her dette disse mail mailen besked beskeden henvendelse henvendelsen nedenfor nedenunder herunder nedenstående under se jf læs hermed her vs fwd fw fra hos af til i på
   med om som og så lige også bare venligst gerne tak hej kære vi jeg du i os mig dig jer vores egen min er var har fik får fået kom kommet landet lå sendt sender sendte skrevet skrev modtaget bedt
   beder bad ringede videresendt videresender videresendes ind direkte postkasse indbakke postkassen mailboks går dag morges forleden fredags mandags kan kunne vil ville må skal skulle bør tag tage tager tages sæt sætte sættes
   læg lægge lægges put skriv skrive giv give giver noter notere opret oprette have få komme kommer gider hermed lagt lægger punkt punktet punkter emne emnet ønske ønsker ændringsønske ændringsønsker dagsorden dagsordenen møde mødet erfa-møde erfa-mødet
   næste kommende efterårets forårets ny nyt et en ét ene han hun de der kommune kommunen hjælp mvh vh hilsen bh også endnu nok ellers
   januar februar marts april maj juni juli august september oktober november december cirka ca min minutter kvarter halv time tid af drøftelse orientering beslutning`,
)
/** What is asked of whoever gets the mail: "sæt den på", "tager du den med?", "se nedenfor", "et punkt fra Lone". */
const wantsItem =
  / (?:punkt|punkter|emne|dagsorden|dagsordenen|ændringsønske|ændringsønsker) | (?:tag|tage|tager|sæt|sætte|læg|lægge|put|komme|skal) (?:[^ ]{1,20} ){0,4}(?:med|på) | (?:se|jf|læs) (?:[^ ]{1,12} ){0,2}(?:nedenfor|nedenunder|herunder|nedenstående|under) /
/** "VS fra Hedensted": whose it is, and nothing else. */
const isFrom = /^ (?:(?:vs|fwd|fw|hermed|denne|den her|det her|mail) ){0,2}fra (?:[^ ]{2,20} ){1,6}$/
const forInformation =
  /^ (?:(?:bare|kun|blot|lige|sendes|videresendes|vs) ){0,3}(?:fyi|til (?:(?:din|jeres|almindelig|info|generel) ){0,2}(?:orientering|info|information|underretning|kendskab)|så (?:du|i) (?:har|kender|ved|er klar over)|for god ordens skyld)(?: [^ ]{1,20}){0,8} $|^ (?:[^ ]{1,12} ){0,5}(?:ikke|intet|ingenting) (?:[^ ]{1,12} ){0,3}(?:gøre|gøres|foretage|foretages)(?: [^ ]{1,12}){0,4} $/
const denies = / (?:ikke|aldrig|hverken|ingen|intet|hvis|måske|medmindre|overvejer|vent|venter) /
/** "Kan du ikke tage den med?" asks politely; "Skal vi tage den med?" asks, and orders nothing. */
const politely =
  /^ (?:(?:og|så) )?(?:kan|kunne|vil|gider) (?:du|i) (?:lige )?ikke (?=(?:[^ ]{1,12} ){0,3}(?:tage|sætte|lægge|få|skrive) )/
const asksUs =
  /^ (?:[^ ]{1,12} ){0,2}(?:skal|bør|burde|må|kan|kunne|er|var|synes|tror|mon|hvad|hvorfor|hvornår|hvem|hvordan) (?:vi|jeg|det|den|du det|du den|punktet|man|i) /

/** "Den her landede hos mig ved en fejl", "Hun havde sendt den til min private mail": how the mail came, told in the past, which orders nothing and asks nothing. */
const howItCame =
  /^ (?:(?:men|og|for|så) )?(?:(?:den|det|denne|dette)(?: her)?|mailen|hun|han|de|jeg|vi) (?:landede|røg|endte|havnede|kom|blev|lå|gik|dukkede|sendte|skrev|glemte|fik|har|havde|er|var) (?:[^ ]{1,20} ){1,12}$/
const bringsMore =
  / (?:ikke|hvis|måske|men|skal|bør|vil|kan|må|uenig|uenige|punkt|punkter|emne|minutter|afbud|syg|referat|referatet|møde|mødet|drøftet|drøfte|\d+) /

/** "… den skal vist til dig", "Den her skulle du have haft", "Det er nok til jer", "Sendes videre", "Til dig": whose mail it is. */
const isYours =
  /^ (?:(?:men|og|for|så) )?(?:(?:(?:den|det|denne|dette)(?: her)?|mailen) )?(?:(?:skal|skulle|er|var|hører)(?: [^ ]{1,10}){0,4} (?:til|hos|hjemme hos) (?:dig|jer|rundskriv)|(?:skal|skulle|må|bør) (?:du|i)(?: [^ ]{1,10}){0,4} (?:have|ha|haft)|(?:sendes|sender|videresendes|videresender|gives)(?: [^ ]{1,10}){0,3} (?:videre|til dig|til jer)|(?:til|for) (?:dig|jer))(?: [^ ]{1,8}){0,3} $/
const isYoursDenied = / (?:ikke|hvis|måske|punkt|punkter|afbud|møde|mødet|\d+) /

/** "Den her landede hos mig ved en fejl": how the mail came, and nothing to be done. */
export const isHowItCame = (sentence: string): boolean =>
  !sentence.includes('?') &&
  sentence
    .split(/, | [–-] /)
    .map(fold)
    .filter(each => each.trim() !== '' && !/^ hej(?: [^ ]+){0,2} $/.test(each))
    .every(each => (howItCame.test(each) && !bringsMore.test(each)) || (isYours.test(each) && !isYoursDenied.test(each)))

/** The words of the names that may stand above a mail that is passed on: of the roster, of the municipalities, and of whoever wrote it. */
export const namesAround = (reading: Reading): ReadonlySet<string> => {
  const { people = [], charter } = reading.situation
  return new Set(
    [...people.map(each => each.name), ...charter.organisations, fromLine(reading)].flatMap(each => wordsOf(fold(each))),
  )
}

/** "Til orientering": to be read, and nothing else. */
export const isForInformation = (sentence: string): boolean => !sentence.includes('?') && forInformation.test(fold(sentence))

/** "Kan du tage denne med?", "Hermed fra Lemvig": the mail below is to be taken in as what it is. */
export const wantsItIn = (sentence: string, reading: Reading): boolean => {
  const known = new Set([...namesAround(reading), ...reading.names, 'ikke'])
  const plain = fold(sentence).replace(politely, ' kan du ')
  return (
    isOfMails(sentence, known) &&
    !denies.test(plain) &&
    !(asksUs.test(plain) && sentence.trimEnd().endsWith('?')) &&
    (wantsItem.test(plain) || isFrom.test(plain))
  )
}

/** Every word is of mails and agendas, a name or a field of an item. */
const isOfMails = (sentence: string, known: ReadonlySet<string>): boolean =>
  wordsOf(fold(fieldsIn(sentence).rest)).every(
    word => ofMails.has(word) || fillers.has(word) || known.has(word) || /^\d{1,4}$/.test(word),
  )

/**
 * The words above a mail that is passed on, sorted. `known`: the names of people and organisations, which may stand anywhere. One word that is of no mail makes them
 * words of their own, which other rules hear.
 */
export const coverNote = ({ said, names }: Reading, known: ReadonlySet<string>): CoverNote => {
  const parts = said.filter(each => !isCourtesy(each, names)).map(each => each.replace(/^(?:vs|fwd?|sv)\s*:\s*/i, ''))
  if (parts.length === 0) return 'nothing-said'
  if (parts.some(each => forInformation.test(fold(each))) && !parts.some(each => each.includes('?')))
    return parts.every(each => forInformation.test(fold(each)) || isOfMails(each, known) || denies.test(fold(each)))
      ? 'for-information'
      : 'own-words'
  const all = new Set([...known, ...names, 'ikke'])
  if (!parts.every(each => isOfMails(each, all) || isHowItCame(each))) return 'own-words'
  const plain = parts.map(each => fold(each).replace(politely, ' kan du '))
  if (plain.some((each, at) => asksUs.test(each) && (parts[at] ?? '').trimEnd().endsWith('?'))) return 'own-words'
  if (plain.some(each => denies.test(each))) return plain.every(each => denies.test(each)) ? 'left-out' : 'own-words'
  return plain.some(each => wantsItem.test(each) || isFrom.test(each)) ? 'item' : 'own-words'
}
