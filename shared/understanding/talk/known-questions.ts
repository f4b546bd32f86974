import { isSecretariat } from '../../people.ts'
import { codesIn } from '../items/codes.ts'
import { matterIn } from '../items/item-lead.ts'
import { saidMatter } from '../items/item-matter.ts'
import { hasItemWords } from '../items/item-wish.ts'
import { months } from '../language/calendar-words.ts'
import { isCourtesy } from '../language/phrases.ts'
import { isAside } from '../language/small-talk.ts'
import { fold, wordsOf } from '../language/text.ts'
import { wishes } from '../outcome.ts'
import { apologyIn } from '../people/apology-words.ts'
import type { Reading, Rule } from '../reading.ts'
import { answered } from '../reading.ts'
import type { InformationWish } from '../understood.ts'
import { organisationsIn } from '../yes-no/held-answer.ts'
import { isKnown } from './procedure.ts'
import { asksTheOthers, speaksOfMore, waiting } from './to-people.ts'

type Known = InformationWish['command']

const asks = (sentence: string): boolean => sentence.trimEnd().endsWith('?')
/** "Send mig …", "Må jeg få …", "Jeg mangler …": to be told, and not to tell others. */
const wantsTold =
  /^ (?:(?:og|så|hej|vi|jeg|lige|venligst) ){0,3}(?:send|sende|giv|vis|kan (?:du|i|jeg|vi)|kunne (?:du|i|jeg|vi)|vil (?:du|i)|vil gerne|må (?:jeg|vi)|mangler|skal bruge|har brug for|ønsker|gør|lav) /
/** To others: an order, and no question. */
const toOthers = / (?:ud|rundt|videre|afsted|til (?:alle|netværket|dem|kommunerne|deltagerne|medlemmerne|samtlige)) /
const orders =
  / (?:aflys|aflyses|flyt|flyttes|udskyd|book|opret|ryk|rykkes|slet|fjern|tilføj|skriv|mind|rykke|ring|ret|rettes|ændr|ændres) /

const yearWords =
  / (?:årshjul\S*|årskalender\S*|mødekalender\S*|møderække\S*|mødeoversigt\S*) | (?:oversigt|oversigten|liste|listen|overblik|overblikket|plan|planen|datoer|datoerne|kalender) (?:[^ ]{1,20} ){0,4}(?:møder|møderne|mødedatoer\S*|året|årets|20\d\d) | (?:møder|møderne|mødedatoer\S*|datoerne) (?:[^ ]{1,20} ){0,3}(?:i år|året|20\d\d|frister|fristerne) | (?:årets|næste års) (?:[^ ]{1,20} ){0,2}(?:møder|datoer|mødedatoer) /
const contactWords =
  / (?:kontaktperson|kontaktpersoner|kontaktpersonen|kontaktpersonerne|kontakterne|kontaktliste|kontaktlisten|medlemsliste|medlemslisten|adresseliste|adresselisten|medlemmer|medlemmerne) |^ (?:hvem|hvad) (?:har|er) (?:vi|i|du|der) (?:stående|registreret|på listen|med) /
const stateWords =
  / (?:svaret|svar|svare|meldt|sendt|modtaget|kommet|afleveret|indsendt|indmeldt|indmeldte|tilmeldt|tilmeldte|deltager|deltagere|deltagerne|deltagerliste|deltagerlisten|afbud|mangler|punkter|punkterne|punktliste|bemærkninger|kommentarer|rettelser|status|høringsfrist\S*|frist|fristen|fristerne|deadline|indkaldelsen|langt|planlægningsmødet|mødeleder|mødelederen|referent|referenten|leder|lede|møde|mødet|kommer) /
/** Of who has answered, and what has come in: whatever else stands beside it. */
const answersWords =
  / (?:svaret|meldt|sendt|modtaget|kommet|afleveret|indsendt|indmeldt|tilmeldt|tilmeldte|deltager|afbud|høringsfrist\S*|langt) | (?:punkter|punkterne|bemærkninger|kommentarer|rettelser) (?:[^ ]{1,20} ){0,5}$| mangler /
/** Something is to be moved or left: only how many there are is asked beside it. */
const ofMoving = / (?:flyt\S*|ryk\S*|skub\S*|udskyd\S*|udsæt\S*|aflys\S*) /
const countsOnly = / (?:hvor mange|hvem har|hvor langt|hvilke kommuner) /
const questionWords =
  /^ (?:(?:og|men|hej|mon|ved du|kan du sige(?: mig)?|kan du fortælle|kan du oplyse) ){0,2}(?:hvem|hvor mange|hvor langt|hvor|hvilke|hvilken|hvad|hvornår|hvordan (?:går|ser|står)|har|er der|er|mangler|kommer) /

/** What the secretariat wants to know, of what is written down here. */
const ofOffice = (sentence: string, { situation, names }: Reading): Known | null => {
  const folded = fold(sentence)
  const isAsked = asks(sentence) || wantsTold.test(folded)
  if (!isAsked || toOthers.test(folded)) return null
  if (contactWords.test(folded) || (/ mailadresse\S* /.test(folded) && wantsTold.test(folded)))
    return { type: 'RequestContacts', organisations: organisationsIn(folded, situation.charter.organisations) }
  const [year] = /(?<= )20\d\d(?= )/.exec(folded) ?? []
  if (yearWords.test(folded)) return { type: 'RequestYear', year: year === undefined ? null : Number(year) }
  const isQuestion = asks(sentence) && questionWords.test(folded) && !/ (?:skal|bør|kan|må) (?:vi|jeg) /.test(folded)
  const isList =
    wantsTold.test(folded) &&
    / (?:punkter|punkterne|punktliste|deltagerliste|deltagerlisten|afbud|status|tilmeldte) /.test(folded)
  const isPlain = isKnown(sentence, { names: new Set([...names, ...months.keys(), ...around]) })
  return (isQuestion && (answersWords.test(folded) || (stateWords.test(folded) && isPlain && !/ referat/.test(folded)))) || isList
    ? { type: 'RequestStatus' }
    : null
}

const deadlineAsked =
  / (?:hvornår|hvilken dag|hvilken dato|hvad dato) (?:[^ ]{1,20} ){0,8}(?:frist|fristen|deadline|deadlinen|senest|sidste (?:dag|frist|chance)) | (?:hvad|hvornår) er (?:fristen|deadline|deadlinen) /
const meetingAsked =
  / (?:hvornår|hvilken dag|hvilken dato|hvad dato|hvor|hvad tid) (?:[^ ]{1,15} ){0,4}(?:møde|mødet|erfa-møde|erfa-mødet|planlægningsmødet|mødes|møder) /
const roleAsked =
  / (?:hvem|hvilken kommune) (?:[^ ]{1,15} ){0,4}(?:mødeleder|mødelederen|referent|referenten|ordstyrer|leder|lede|skriver referat|tager referat|tage referat) /

/** "Hvor finder jeg linket til mødet?": no status knows it. */
const ofLink = / (?:[^ ]{0,12}link|[^ ]{0,12}linket|[^ ]{0,12}linkene|adgangskode[^ ]*) /

/** What anybody may ask: when and where we meet, by when, and who leads. Every other word is of how meetings are arranged, so that no matter of theirs is lost. */
const ofMember = (sentence: string, { names }: Reading): Known | null => {
  const folded = fold(sentence)
  const isAbout = deadlineAsked.test(folded) || meetingAsked.test(folded) || roleAsked.test(folded)
  const extra = new Set([...names, ...months.keys(), ...around])
  return isAbout &&
    !ofLink.test(folded) &&
    asks(sentence) &&
    !asksTheOthers(sentence) &&
    isKnown(sentence.replace(/\d{1,2}/g, ' '), { names: extra })
    ? { type: 'RequestStatus' }
    : null
}
const around = [
  'planlægningsmødet',
  'erfa-mødet',
  'erfa-møde',
  'huske',
  'april',
  'leder',
  'lede',
  'ligger',
  'foregår',
  'afholdes',
  'kommende',
  'foråret',
  'efteråret',
  'tid',
  'næste',
  'sidste',
  'mødes',
  'd',
  'kl',
  'dato',
  'kommune',
  'vedkommende',
  'tage',
  'chance',
]

/** "Jeg kan ikke finde det nogen steder", "Jeg vil gerne ringe til vedkommende": why somebody asks. */
export const isWhy = (sentence: string, reading: Reading): boolean => {
  const folded = fold(sentence)
  return (
    !asks(sentence) &&
    !orders.test(folded) &&
    !speaksOfMore(sentence, reading) &&
    apologyIn(sentence, reading) !== 'away' &&
    !brings.test(folded) &&
    matterIn(sentence) === null &&
    saidMatter(sentence) === null &&
    wordsOf(folded).length <= 20 &&
    / (?:jeg|vi|mig|os|min|vores|så) /.test(folded)
  )
}
/** Offers, takes part, or sends another: beside a status it would be lost. */
const brings =
  / (?:i stedet|afløser|vikar|stedfortræder|afbud|kommer|deltager|overtager|(?:vil|kan) (?:vi|jeg) (?:også )?(?:godt|gerne)|(?:vi|jeg) (?:vil|kan) (?:også )?(?:godt|gerne) (?!(?:vide|høre|ringe|skrive|planlægge|have (?:det|datoen|den)))|bytte|foreslår|ønsker) /
/** "Så byt dem ud", "Sæt Skive på i stedet": wants something done with the answer. */
export const ordersThen =
  /^ (?:(?:og|men|så|hvis (?:[^ ]{1,20} ){1,8}?så|i så fald) ){0,2}(?:byt|skift|sæt|tag|bed|spørg|kontakt|skriv|giv|læg|lad|hold|meld|aftal|find|invit\S*) | så (?:byt|skift|sæt|tag|bed|spørg|kontakt|skriv|læg|lad|meld) /

const isWhyOfOffice = (sentence: string): boolean =>
  !orders.test(fold(sentence)) && !ordersThen.test(fold(sentence)) && wordsOf(fold(sentence)).length <= 25

/** "Kan I hjælpe?", "Ved I det?": beside a question. */
export const asksHelp =
  /^ (?:(?:kan|kunne|vil|gider) (?:du|i) (?:måske |lige )?(?:hjælpe|sige mig det|oplyse det|fortælle mig det|svare)(?: (?:mig|os|med det|på det))*|(?:ved|husker) (?:du|i) det) $/

/** "Kan du slå beslutningen op for mig?", "Kan du finde det frem?": to look up what has just been named. */
export const asksToLookUp =
  /^ (?:(?:og|men|så) )?(?:(?:kan|kunne|vil|gider|må jeg bede) (?:du|i|dig)(?: om at)? )?(?:[^ ]{1,10} ){0,2}?(?:slå|slår|finde|find|se|undersøge|tjekke|grave|lede) (?:[^ ]{1,12} ){0,2}?(?:det|den|dem|beslutningen|beslutningerne|svaret|efter)(?: (?:op|frem|for|mig|os|efter|lige|i|referatet|referaterne|tak|ud|af)){0,6} $/

/** Letters below which such a question is of something else, or an answer that is waited for. */
const hearElsewhere: ReadonlySet<string> = new Set([
  'item-receipt',
  'item-amended',
  'item-placed',
  'minutes-preview',
  'agenda-for-approval',
])

const how =
  / (?:hvordan (?:virker|fungerer|(?:gør|opretter|flytter|aflyser|booker|ændrer|sender|tilføjer|retter|melder) (?:jeg|vi|man)|(?:kan|skal) (?:jeg|vi|man))|hvad (?:sker der|gør (?:jeg|vi|man)|nu)(?: så)? hvis|rigtigt forstået at (?:jeg|vi|man) (?:bare|kan|skal|blot)) /
/** "Er det rigtigt forstået, at jeg bare inviterer dig?", "Hvad nu hvis vi må flytte mødet?": how a thing is done with us, and nothing to be done. */
const asksHow = (sentence: string): boolean => asks(sentence) && how.test(fold(sentence))

/** "Vil du notere afbud fra Lone?": asked as a question, and an order. */
const ordersPolitely =
  /^ (?:vil|kan|gider|kunne) (?:du|i) (?:lige |venligst )?(?:notere|registrere|skrive|melde|sætte|rette|tilføje|slette|fjerne) /

/**
 * A question of which the answer is written down: it is answered, and nobody is bothered. It only tells, so that a few words about why somebody asks may stand
 * beside it; whatever else stands there is heard elsewhere.
 */
export const knownQuestion: Rule = reading => {
  const { situation, said, names, letter, separated } = reading
  const { sender, hint } = situation
  if (
    sender === null ||
    hint != null ||
    situation.hintedItem != null ||
    separated.inline.length > 0 ||
    separated.forwarded !== ''
  )
    return null
  if (letter !== null && (waiting.has(letter.name) || hearElsewhere.has(letter.name))) return null
  if (codesIn(reading.text).length > 0 || said.length > 6 || /\d{5}/.test(reading.text)) return null
  const isOffice = isSecretariat(sender)
  if (isOffice ? reading.lines.some(each => /^\s*(?:nyt )?(?:punkt|titel|emne)\s*:/i.test(each)) : hasItemWords(reading))
    return null
  if (!isOffice && answered(reading, 'minutes-for-comment') !== null) return null
  const parts = said.filter(each => !isCourtesy(each, names) && !isAside(each) && !asksHelp.test(fold(each)))
  if (isOffice && parts.some(each => ordersPolitely.test(fold(each)))) return null
  if (isOffice && parts.some(asksHow) && parts.every(each => asksHow(each) || (!asks(each) && isWhyOfOffice(each))))
    return wishes('the secretariat asks how it is done', { on: 'nothing', command: { type: 'RequestHelp' } })
  const known = parts.map(each => (isOffice ? ofOffice(each, reading) : (ofMember(each, reading) ?? toldNot(each, reading))))
  if (
    isOffice &&
    ofMoving.test(fold(reading.text)) &&
    !parts.some(each => countsOnly.test(fold(each)) && !ofMoving.test(fold(each)))
  )
    return null
  const isAll = parts.every(
    (each, at) =>
      known[at] !== null ||
      (isOffice ? isWhyOfOffice(each) && (!asks(each) || known.some(one => one !== null)) : isWhy(each, reading)),
  )
  const wanted = known.filter(each => each !== null)
  const command = wanted.find(each => each.type !== 'RequestStatus') ?? wanted[0]
  return command === undefined || !isAll ? null : wishes('a question of which the answer is known', { on: 'nothing', command })
}

/** "Jeg kan ikke huske, hvornår næste møde er": asks without its mark. */
const forgotten =
  /^ (?:jeg|vi) (?:kan|har) (?:ikke|glemt|aldrig) (?:[^ ]{1,12} ){0,2}(?:huske|finde|se|finde ud af|fundet)?,? ?(?=(?:hvornår|hvor|hvem|hvad) )/
const toldNot = (sentence: string, reading: Reading): Known | null => {
  const folded = fold(sentence)
  return forgotten.test(folded) ? ofMember(`${folded.replace(forgotten, ' ').trim()}?`, reading) : null
}
