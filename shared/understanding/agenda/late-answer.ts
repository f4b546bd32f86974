import { localDayOf } from '../../calendar/day.ts'
import type { LetterOf } from '../../letters.ts'
import { codesIn, withoutCodes } from '../items/codes.ts'
import { isCourtesy, saysOnly } from '../language/phrases.ts'
import { isPromise } from '../language/promise.ts'
import { wishesWell } from '../language/small-talk.ts'
import { fold, sentencesOf, set, wordsOf } from '../language/text.ts'
import { clearNo, clearYes, onNextAgenda, onThisAgenda } from '../language/vocabulary.ts'
import { ask, toMeeting, toPeople, wishes } from '../outcome.ts'
import type { Reading, Rule } from '../reading.ts'
import { answered } from '../reading.ts'
import type { Named } from './agenda-names.ts'
import { withItemsNumbered } from './agenda-names.ts'
import { namesOtherPaper } from './order-to-send.ts'

const around = set(
  'ja nej ok tag tage tager tages lad sæt sætter vent vente venter udskyd udskyder udskydes gem gemmer gemmes skub skubber skubbes skyd nå når så heller hellere helst gerne godt vist stedet i yes no',
)
const notThis = /ikke (?:med )?(?:på )?(?:denne|nu)(?: gang)?[,.]?(?: men)?/gi

/** Where a clause puts an item. A mere yes or no answers "this agenda or the next?" only where one item is set against another. */
type Verdict = 'on-agenda' | 'next-meeting' | 'yes' | 'no'

/** "Put den på", "sæt bare punktet ind på dagsordenen" */
const putOn =
  /^ (?:(?:så|ja|bare|lige|fint|ok|men|og) )*(?:put|sæt|tag|kom|læg|skriv|smid|få) (?:(?:bare|gerne|lige|så) )*(?:den|det|punktet) (?:(?:med|på|ind|op|nu|i|dagsordenen|programmet|listen|denne gang) )+$/
/** "Selvfølgelig skal de have lov til det" */
const allowed =
  /^ (?:(?:så|ja|jo|selvfølgelig|naturligvis|klart) )*(?:skal|må|kan|får)? ?(?:de|han|hun|det|den|\S{2,20}) (?:(?:skal|må|kan|får|da|gerne|godt|selvfølgelig|naturligvis|have|få) )*lov (?:til (?:det|at (?:komme|få det|få den) (?:med|på)) )?$/

/** "Den kan godt komme med", "Den må gerne komme på": to the question whether it is to be there. */
const mayCome =
  /^ (?:(?:ja|jo|så|fint|ok|men|og|at) ){0,3}(?:den|det|punktet) (?:kan|må|skal) (?:(?:godt|gerne|sagtens|nok|da|fint|bare|også|selvfølgelig) ){0,3}(?:komme |være |nå )?(?:med|på)(?: (?:på|dagsordenen|mødet|denne|gang|nu)){0,3} $/
/** "Det er fint", "Helt i orden": a yes in few words. */
const agrees = /^ (?:(?:ja|jo|det|den|er|jamen) ){0,3}(?:helt )?(?:fint|ok|okay|i orden)(?: (?:med|for|mig|os|her)){0,3} $/
/** "…, for Randers har sagt, at P-11 var en fejl": why, and of another item. It is told on. */
const told = /,? (?:for|fordi|da|eftersom) (?=[^,]{2,30} (?:har|havde|er|var|siger|skriver|vil) )/i
const open = / (?:hvis|ellers|kun|men|dog|måske|bør|flyt|flytte|trækker|træk|afbud|næste) /

/** "Den kan vi godt klemme ind", "Vi finder plads til den", "Det er der plads til" */
const squeezed = [
  /^ (?:(?:ja|jo|så|fint|ok|men|og) ){0,2}(?:(?:den|det|punktet) (?:kan|skal|må) (?:vi|jeg)|(?:vi|jeg) (?:kan|skal|må)) (?:(?:godt|nok|sagtens|da|lige|gerne|altid|også|den|det|punktet|få) ){0,5}(?:nå|(?:klemme|presse|mase|skubbe|få|have|finde|give) (?:(?:den|det|punktet|med|plads|til) ){0,4}(?:ind|med|plads|plads til|på|den|det))(?: (?:denne gang|på dagsordenen|her))? $/,
  /^ (?:(?:ja|jo|så|fint|ok) ){0,2}(?:(?:den|det|punktet) (?:når|finder) (?:vi|jeg)|(?:vi|jeg) (?:når|finder)) (?:(?:godt|nok|sagtens|da|lige|den|det) ){0,3}(?:plads til (?:den|det) )?(?:denne gang )?$/,
  /^ (?:(?:ja|jo|så|fint|ok|og) ){0,2}(?:vi|jeg) tager (?:den|det|punktet) med (?:nu|her|denne gang|på dette møde|på mødet) $/,
  /^ (?:(?:ja|jo|så|fint|ok|og) ){0,2}lad os (?:bare |få |tage )*(?:den|det|punktet) med(?: nu| her| denne gang| på mødet)? $/,
  /^ (?:(?:ja|jo|jada|da|så|fint|ok) ){0,3}(?:den|det|punktet) (?:får|har|skal have) (?:(?:da|nok|sagtens|selvfølgelig|gerne) ){0,2}(?:plads|lov)(?: denne gang| på dagsordenen)? $/,
  /^ (?:(?:ja|jo|så) ){0,2}(?:(?:det|den) er der (?:(?:godt|nok|sagtens|fin|god|rigeligt|rigelig|med) ){0,2}plads til|der er (?:(?:godt|nok|sagtens|fin|god|rigelig|rigeligt) ){0,2}plads til (?:den|det))(?: denne gang)? $/,
]
const isSqueezed = (clause: string): boolean => !clause.includes('?') && squeezed.some(each => each.test(fold(clause)))

export const verdictIn = (clause: string, extra: ReadonlySet<string>): Verdict | null => {
  const folded = fold(clause)
  if (isSqueezed(clause) || (!clause.includes('?') && mayCome.test(folded))) return 'on-agenda'
  if (!clause.includes('?') && agrees.test(folded)) return 'yes'
  if (!clause.includes('?') && (putOn.test(folded) || (allowed.test(folded) && !/ (?:ikke|hvis) /.test(folded))))
    return 'on-agenda'
  const rest = clause.replace(notThis, ' ')
  if (saysOnly(clause, onThisAgenda, extra) && !/næste|next|eller|vent|\?/i.test(clause)) return 'on-agenda'
  if (saysOnly(rest, onNextAgenda, extra) && !/(?<!\p{L})(?:denne|this|eller|or)(?!\p{L})|\?/iu.test(rest)) return 'next-meeting'
  const words = wordsOf(fold(clause))
  // "Den skal vi ikke have med"; "P-6 kan ikke" may go on as "vente"
  const isCut = words.some(word => word === 'kan' || word === 'må') && !words.some(word => onIt.has(word))
  if (words.includes('ikke') && words.every(word => word === 'ikke' || pointer.has(word) || coming.has(word)))
    return isCut ? null : 'no'
  const [word = '', ...others] = words.filter(each => !pointer.has(each))
  if (others.length > 0) return null
  return clearYes.has(word) ? 'yes' : clearNo.has(word) ? 'no' : null
}
const onIt = set('med på')
const coming = set('skal vi have komme kommer med på kan må være nu på dagsordenen denne gang')
/** "Denne her ja", "det andet nej" */
const pointer = set('da til tak den det denne dette her anden andet punkt punktet fra så this that one other the')

const apart =
  /[,;:] (?:og |men |mens )?|,? (?:men|mens|but|while) |(?<! ?p ?-? ?\d{1,3}),? og (?=(?:lad|tag|sæt|det|den|punktet|p ?-? ?\d|\p{Lu}))| [–-] |(?<=\d|(?:ja|nej|med)) (?=p ?-? ?\d)/iu

const another = / (?:(?:den|det|de) (?:anden|andet|andre)|the others?) /
const both = / (?:begge(?: to| dele)?|alle(?: sammen)?|both|all) /

type Letter = LetterOf<'late-item'>

/** The late items that nothing is decided of, the letter's own among them. */
const openIn = ({ situation }: Reading, { meeting, item }: Letter): readonly Named[] => {
  const items = situation.meetings.find(each => each.number === meeting.number)?.items ?? []
  const open = items.filter(each => each.late && each.status === 'proposed' && each.id !== item.id)
  return [{ id: item.id, title: item.title, organisation: item.by.organisation }, ...open]
}

/** Which of them a clause names: by number, by municipality ("Skives punkt"), as "den anden" or "begge". Empty where it names none, null where it is not clear. */
const namedIn = (clause: string, reading: Reading, letter: Letter): readonly string[] | null => {
  const open = openIn(reading, letter)
  const folded = fold(clause)
  const codes = codesIn(clause)
  const places = reading.situation.charter.organisations.filter(name => {
    const stem = fold(name)
      .replace(/ kommune $/, ' ')
      .trim()
    return stem !== '' && (folded.includes(` ${stem} `) || folded.includes(` ${stem}s `))
  })
  const ofPlaces = places.map(place => open.filter(each => each.organisation === place))
  if (codes.some(code => open.every(each => each.id !== code)) || ofPlaces.some(each => each.length !== 1)) return null
  const named = new Set([...codes, ...ofPlaces.flatMap(each => each.map(({ id }) => id))])
  if (named.size > 0) return [...named]
  if (both.test(folded)) return open.length === 2 ? open.map(each => each.id) : null
  if (another.test(folded)) return open.length === 2 ? open.slice(1).map(each => each.id) : null
  return []
}

const withoutNames = (clause: string, { organisations }: { readonly organisations: readonly string[] }): string => {
  const bare = withoutCodes(clause).replace(
    /(?<!\p{L})(?:begge(?: to| dele)?|alle sammen|(?:den|det|de) (?:anden|andet|andre)|both|the others?)(?!\p{L})/giu,
    ' ',
  )
  return organisations.reduce((text, name) => {
    const stem = name.replace(/ Kommune$/, '')
    return text.replaceAll(`${stem}s `, ' ').replaceAll(stem, ' ')
  }, bare)
}

/** "…, vi har fyldt programmet": why, and nothing that is wanted. */
const reason =
  /^ (?:da|fordi|for|vi|der|programmet|dagsordenen|tiden|det (?:er|bliver|passer|haster)|since|because|we|there) (?!.* (?:hvis|ellers|kun|men|dog|måske|skal|bør|afbud|kommer|deltager|min|minutter|flyt|trækker|punkt|if|only|but) )/
/** "Det når vi ikke": why it waits, and by itself no answer. */
const noTime =
  /^ (?:(?:men|for|nej) )?(?:(?:det|den|punktet) når vi (?:nok |desværre |altså )?ikke|vi når (?:det|den) (?:nok |desværre |altså )?ikke|(?:det|den) er der (?:desværre )?ikke (?:tid|plads) til)(?: denne gang| nu| på mødet)? $/
/** "Vi havde fået den inden fristen", "Den lå bare i min indbakke": how it came, told in the past. */
const howItCame =
  /^ (?:(?:for|da|og) )?(?:den|det|punktet|vi|jeg|de|hun|han) (?:havde|var|lå|kom|blev|fik|sendte|modtog|røg) (?!.* (?:ikke|aldrig|men|hvis|kun|afbud|træk|trak|flyttet|aflyst|min \d) )/
/** "Den er god", "Det lyder relevant": of the item, and where it goes is not said by it. */
const praise =
  /^ (?:(?:ja|jo|for|og) )?(?:den|det|punktet) (?:er|lyder|ser) (?:(?:jo|meget|rigtig|ganske|da|helt) ){0,2}(?:god|godt|fin|vigtig|vigtigt|relevant|spændende|interessant|oplagt|aktuel|aktuelt)(?: ud)? $/
export const isReason = (clause: string): boolean =>
  (praise.test(fold(clause)) && !clause.includes('?')) ||
  noTime.test(fold(clause)) ||
  isWhy(clause) ||
  (howItCame.test(fold(clause)) && !/[\d?]/.test(clause))
const isWhy = (clause: string): boolean => reason.test(fold(clause)) && !/[\d?]/.test(clause)

interface Said {
  /** Empty: the letter's own item. */
  readonly ids: readonly string[]
  readonly verdict: Verdict
  /** "Ja" or "nej" and nothing else. */
  readonly isBare: boolean
}

const isAnswer = (word: string): boolean => clearYes.has(word) || clearNo.has(word) || word === 'tak'
const isMere = (verdict: Verdict): verdict is 'yes' | 'no' => verdict === 'yes' || verdict === 'no'

/** "Skives tager vi til efteråret", where another item is called »Kurser i efteråret« */
const season = /(?<!\p{L})til (?:efteråret|foråret)(?!\p{L})/giu

/** "… med den 14.", "… på mødet den 14. april": the day of the meeting itself. */
const onItsDay = ({ situation }: Reading, { meeting }: Letter): RegExp => {
  const day = Number(localDayOf(meeting.start, situation.charter.timeZone).slice(-2))
  return new RegExp(` (?:til |på )?(?:mødet )?(?:den|d\\.) ${day}(?:\\.|(?=$))(?: \\p{Ll}{3,9})?(?=[ .,!]|$)`, 'u')
}

/** "P-10 er vist ikke et punkt, men bare en bemærkning fra Pia": it was none, and goes. */
const wasNone =
  /^ (?:den|det|dette|den her|det her|p-?\d{1,3}) (?:er|var) (?:(?:vist|jo|slet|nok|da|egentlig) ){0,2}ikke (?:et|noget) (?:rigtigt )?punkt(?: (?:men )?(?:(?:bare|kun|blot|mere|det er|det var) ){0,2}en (?:bemærkning|kommentar|hilsen|besked|tilkendegivelse)(?: (?:fra|af|til) (?:[^ ]{1,20} ){0,2}[^ ]{1,20})?)? $/
const staysOff =
  /^ (?:(?:så|og) )?(?:den|det) skal (?:(?:derfor|altså|heller) )?ikke (?:(?:med|på|komme|dagsordenen|programmet) ){1,3}$/
const isNoItem = (reading: Reading, letter: Letter): boolean => {
  const said = reading.said.flatMap(each => (wasNone.test(fold(each)) ? [each] : each.split(/, (?=(?:det|den) )/)))
  return (
    said.some(each => wasNone.test(fold(each))) &&
    said.every(
      each => wasNone.test(fold(each)) || staysOff.test(fold(each)) || isCourtesy(each, reading.names) || isOnlyRemark(each),
    ) &&
    codesIn(reading.text).every(each => each === letter.item.id)
  )
}
const isOnlyRemark = (clause: string): boolean =>
  /^ (?:det|den) (?:er|var) (?:(?:bare|kun|blot) ){0,2}en (?:bemærkning|kommentar|hilsen|besked)(?: (?:fra|af|til) (?:[^ ]{1,20} ){0,2}[^ ]{1,20})? $/.test(
    fold(clause),
  )

/** The sentence without a reason that tells of other items, which goes on to people. */
const withoutReason = (sentence: string): string => {
  const at = told.exec(sentence)?.index ?? -1
  const why = sentence.slice(at)
  return at > 0 && codesIn(why).length > 0 && !why.includes('?') && !open.test(fold(why)) ? sentence.slice(0, at) : sentence
}

/** "…, men så max 10 min.", "…, men hold det på et kvarter": how long it may be is for people, and places it all the same. */
const atMost =
  /,? (?:(?:men|og|dog|så|bare|kun) ){0,3}(?:(?:hold|gør) (?:det|den) (?:på|til)|(?:den|det) (?:må|skal) (?:kun |højst |max |maks )?(?:få|tage|vare)|max\.?|maks\.?|maksimalt|højst|højest|kun)(?: (?:max\.?|maks\.?|højst|kun|under|omkring))? (?:\d{1,3} ?min(?:utter|\.)?|et (?:lille )?kvarter|ti minutter|en halv time)(?: ?tak)?[.!]?$/i
const length = '(?:\\d{1,3} ?min(?:utter|\\.)?|et (?:lille )?kvarter|fem minutter|ti minutter|en halv time)'
/** "…, hvis Norddjurs kan nøjes med 5 min", "…, og til allersidst", "Den kan ligge sidst": how short, and where among the others, is for whoever arranges the agenda. */
const shortly = new RegExp(
  `,? (?:hvis|når bare|så længe|bare) (?:de|han|hun|det|den|\\p{L}[\\p{L}-]{2,20})(?: kommune)? (?:(?:kan|vil) )?(?:nøjes|nøjer sig|klare sig|klarer sig|klare det|holder sig|holde sig|holde det)(?: (?:med|på|til|under|inden for))? ${length}[.!]?$`,
  'iu',
)
const ends = '(?:(?:helt )?(?:til )?(?:aller)?(?:sidst|først|bagerst)|før eventuelt|efter pausen|før pausen|til slut)'
const placedIn = new RegExp(
  `(?:,| og|, og| men) (?:så )?(?:læg |sæt |gerne |helst |tag )?(?:den |det )?${ends}[.!]?$|^(?:(?:og|men|så) )?(?:(?:den|det|punktet) (?:kan|må|skal|bør)(?: (?:gerne|godt|bare|så|fint))* (?:ligge|stå|komme|tages|lægges|være)|(?:læg|sæt|tag) (?:den|det|punktet)(?: bare| gerne)?) ${ends}[.!]?$`,
  'i',
)
const withoutLimit = (sentence: string): string => {
  const bare = sentence.replace(placedIn, '').replace(shortly, '').replace(atMost, '')
  return bare === sentence ? bare : bare.replace(atMost, '')
}

/** All that is said, clause by clause; null where one of them is not understood. */
const hear = (reading: Reading, letter: Letter): readonly Said[] | null => {
  const extra = new Set([...reading.names, ...around])
  const found: Said[] = []
  const open = openIn(reading, letter)
  // "Oprydningen kan godt nå med, kurserne tager vi næste gang": each by its own words.
  const sentences = reading.lines
    .flatMap(sentencesOf)
    .map(withoutReason)
    .map(withoutLimit)
    .filter(each => each.trim() !== '')
    .map(each => withItemsNumbered(each.replace(season, 'til næste møde'), open))
  for (const whole of sentences.flatMap(each => each.split(apart))) {
    const clause = whole.replace(onItsDay(reading, letter), '')
    if (isPromise(clause, reading.names) || namesOtherPaper(clause, letter.name)) return null
    if (!/[\p{L}\d👍]/u.test(clause) || isCourtesy(clause, reading.names) || wishesWell(clause)) continue
    // "Ikke begge" may be one of them.
    if (both.test(fold(clause)) && / (?:ikke|not) /.test(fold(clause))) return null
    const ids = namedIn(clause, reading, letter)
    const verdict = verdictIn(withoutNames(clause, reading.situation.charter), extra)
    if (ids === null || (verdict === null && (ids.length > 0 || !isReason(clause)))) return null
    if (verdict !== null) found.push({ ids, verdict, isBare: isMere(verdict) && wordsOf(fold(clause)).every(isAnswer) })
  }
  return found
}

const placements = { yes: 'on-agenda', no: 'next-meeting' } as const

/**
 * "Med på denne eller næste?": the answer about an item that came late, and about others that wait for the same answer (G19). Which of two is meant must
 * not be guessed, least of all the wrong way round: all of it is clear, or it is asked about.
 */
export const lateAnswer: Rule = reading => {
  const letter = answered(reading, 'late-item')
  if (letter === null || reading.text === '') return null
  if (isNoItem(reading, letter))
    return wishes('a late item that is none', toMeeting(letter.meeting.number, { type: 'WithdrawItem', id: letter.item.id }))
  const said = hear(reading, letter)
  if (said === null) return ask('not-understood', 'the answer about a late item names another one, or says more')
  const own = [letter.item.id]
  const full = said.filter(each => !each.isBare).map(({ ids, verdict }) => ({ ids: ids.length === 0 ? own : ids, verdict }))
  // "P-5 nej, P-6 ja": each by the other one.
  const isSet = new Set(full.flatMap(({ ids }) => ids)).size > 1
  const placed = new Map<string, Set<'on-agenda' | 'next-meeting'>>()
  for (const { ids, verdict } of full) {
    if (isMere(verdict) && !isSet) continue
    for (const id of ids) placed.set(id, (placed.get(id) ?? new Set()).add(isMere(verdict) ? placements[verdict] : verdict))
  }
  // "Nej, P-5 skal med": what is to become of this one?
  if (full.length < said.length && !placed.has(letter.item.id))
    return ask('not-understood', 'a mere yes or no to where a late item goes')
  const all = [...placed].map(([id, wheres]) => ({ id, placement: wheres.size === 1 ? [...wheres][0] : undefined }))
  const [first] = all
  if (first === undefined || all.some(each => each.placement === undefined))
    return ask('not-understood', 'neither »denne« nor »næste« for a late item')
  const isReasoned = reading.lines.flatMap(sentencesOf).some(each => withoutReason(each) !== each || withoutLimit(each) !== each)
  return wishes(
    `late items: ${all.map(each => `${each.id} ${each.placement}`).join(', ')}`,
    ...all.flatMap(({ id, placement }) =>
      placement === undefined ? [] : [toMeeting(letter.meeting.number, { type: 'PlaceItem', id, placement })],
    ),
    ...toPeople(letter.meeting.number, isReasoned ? reading.text : ''),
  )
}
