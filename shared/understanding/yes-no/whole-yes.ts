import { localDayOf, localTimeOf, weekdayOf } from '../../calendar/day.ts'
import type { Instant } from '../../calendar/types.ts'
import type { MeetingFacts, SwapFacts } from '../../letters.ts'
import { months, weekdays } from '../language/calendar-words.ts'
import { isCourtesy } from '../language/phrases.ts'
import { isPromise } from '../language/promise.ts'
import { fold, sentencesOf, wordsOf } from '../language/text.ts'
import { fillers } from '../language/vocabulary.ts'
import type { Reading } from '../reading.ts'
import { isAside } from './asides.ts'
import type { Asked } from './yes-words.ts'

const words = (text: string): readonly string[] => text.split(/\s+/)

/** Small words that leave it open, or speak of the mail and not of what it asks. */
const open = new Set(
  words(
    'endnu lige have haft desværre eller or svar svaret mail mailen besked beskeden message udkast udkastet overblik overblikket',
  ),
)

/** How somebody agrees, whatever is asked. */
const agreeing = words(
  `ja jada jo jep jeps yes yep sure ok okay okey enig enige aftale aftalt orden perfekt fine klart bestemt absolut selvfølgelig naturligvis sagtens fuldstændig hjertens hellere end
   går gør gøre nok passer stemmer korrekt rigtigt bekræfter bekræftes bekræftet godkender godkendes godkendt accepterer siger sige lyder ide idé god løsning mening giver jamen nå lad selv derfor
   glæder glæd glad glade ønsker hjælpe hjælper skyld vedkommende part of course certainly gladly agreed happy pleasure correct right fine do does no problem problemer problems worries s intet problem
   rigtige allerede faktisk bedre ingen weekend påske sommer`,
)

const ofPeople = words(
  `hun han hende ham she he ny nye nyt new kollega kollegaen kontaktperson kontaktpersonen kontakt medlem afløser erstatter efterfølger overtager efter stedet træder over stoppet stopper
   fratrådt fratræder holdt op gået pension barsel orlov fået job has left replaces succeeds takes ansat startet begyndt kender kendt brug bruge bruges tag tage tages ind mail mailen mailadressen arbejder hos vikar vikarierer leder chef medarbejder studentermedhjælper sekretær sendte skrev som hendes hans
   kommune allerede mødt sidder punktet listen`,
)

/** What the question itself speaks of. */
const facts: Readonly<Record<Asked, ReadonlySet<string>>> = {
  sender: new Set([...agreeing, ...ofPeople]),
  contacts: new Set([
    ...agreeing,
    ...ofPeople,
    ...words(
      'ret rette rettes opdater opdatere opdateres listen ændr ændre ændringen ændringerne rettelsen rettelserne tilføj tilføjes fjern fjernes slet slettes change',
    ),
  ]),
  booking: new Set([
    ...agreeing,
    ...words(
      'holder fast fastholder beholder kører klar over sæt sætte kør køre gennemfør fortsæt gang værk videre opret oprette oprettes book booke bookes bevidst vilje dag dagen dato datoen valgt tid tiden tidspunkt tidspunktet kl klokken it send sendes sende ud indkaldelsen invitationen husk skriv skrive alle hele gælder kommuner kommunerne medlemmer medlemmerne fælles sted stedet',
    ),
  ]),
  // The day that is kept may be the old one.
  move: new Set([
    ...agreeing,
    ...words(
      'kører klar over sæt sætte kør køre gennemfør fortsæt gang værk videre flyt flytte flyttes flytter rykkes bevidst vilje dag dagen dato datoen valgt tid tiden tidspunkt tidspunktet kl klokken move it send sendes sende ud indkaldelsen invitationen husk skriv skrive alle hele gælder kommuner kommunerne medlemmer medlemmerne fælles',
    ),
  ]),
  place: new Set([
    ...agreeing,
    ...words(
      'klar over kør køre gennemfør fortsæt gang værk videre ret rette rettes ændr ændre ændres flyt flytte flyttes flytter sted stedet mødested mødestedet adresse adressen lokale lokalet bevidst vilje change place it send sendes sende ud indkaldelsen invitationen husk skriv skrive alle hele gælder kommuner kommunerne medlemmer medlemmerne',
    ),
  ]),
  cancellation: new Set([...agreeing, ...words('aflys aflyse aflyses aflyst aflyser bortfalder udgår cancel cancelled it')]),
  swap: new Set([
    ...agreeing,
    ...words(
      `bytte bytter byttes byttet bytning bytningen plads pladsen pladser pladserne rolle rollen roller rollerne tur turen ture referent referenter mødeleder mødeledere mødeledelse mødeledelsen ordstyrer
       på med klar friske glæde sagde turen frisk indforstået indforståede deal bliver tager tage overtager overtage skriver skrive laver lave leder lede klarer klare stiller påtager forår foråret efterår efteråret deres hinanden swap take minutes chair role roles place places stedet kl klokken`,
    ),
  ]),
}

/** No clause goes on beyond these. */
const turns = 'men|hvis|dog|kun|vent|først|når|måske|medmindre|undtagen|but|if|only|wait|first|when|maybe|unless|except'
const upTo = (most: number, more = ''): string => `(?:(?!(?:${turns}${more}) )[^ ]+ ){1,${most}}$`
/** "Det er rigtigt forstået": and not "forstået", which is no more than heard. */
const rightly = / (rigtigt|korrekt|rigtig) (?:forstået|opfattet|læst|nok) /
const looksRight =
  / (?:det )?ser (?:rigtigt|rigtig|fint|godt|korrekt|fornuftigt) ud | (?:det er )?(?:(?:netop|lige|præcis) )?sådan (?:det skal være|skal det være) /
/** "…, selv om det er en helligdag", "vi ved godt, at det er en søndag": a fact that changes nothing. */
const known = new RegExp(
  ` (?:ved|klar over|bevidste? om) (?:(?:godt|udmærket|jo) ){0,2}(?:at )?(?:det|dagen|datoen) (?:er|ligger på) ${upTo(4, '|ikke|not')}`,
)
const although = new RegExp(` (?:selvom|selv om|på trods af|trods|uanset|even though|although|despite) ${upTo(8, '|ikke|not')}`)
/** "Vi er mødeledere gangen efter": when a role follows from the swap. */
const turnAfter =
  / (mødeledere|mødeleder|referenter|referent|ordstyrere|ordstyrer|mødet|mødeledelsen|referatet) (?:gangen efter|mødet efter|bagefter|derefter|næste gang igen) /
/** "…, fordi mødelederen ikke kan": why a meeting is off. */
const why = new RegExp(` (?:fordi|pga|på grund af|because) ${upTo(12)}`)
/** "Ja tak for henvendelsen": thanks, and what else is said may be the yes. */
const onlyThanks =
  /^ (?:(?:ja|jo|jep|yes|ok|okay|tak|mange|tusind|fint|super|no|yep) ){1,3}(?:for|fordi) (?!(?:det|min|vores|mig|os) )/
const thanksBehind = new RegExp(` tak (?:for|fordi) ${upTo(5)}`)
/** "Det tager vi på mødet", "Pia tager den", "det må vi så gøre": they talk of it first, or somebody has to. */
const takenUp =
  / tager (?:(?:vi|jeg|det|den|nok|så) ){1,4}(?:på|op|med|ved|i) | (?!vi |jeg )[^ ]+ tager (?:den|det) $| (?:må|skal|should|must) (?:vi|jeg|we) (?!nok )| (?:vi|jeg|we) (?:må|skal|should|must) (?!nok )/
/** "Godt, at I siger det": a thanks for the warning. */
const toldSo = / (?:godt|fint|rart|dejligt|good) (?:at |that )?(?:i|you) /
/** "Der er allerede et møde den dag": it may collide. */
const another = / der (?:er|ligger|holdes) (?:[^ ]{1,12} ){0,3}(?:møde|møder|mødet) /
/** "Så skal I tage vores", "hun bliver også": something in return, or other than was asked. */
const otherwise: Readonly<Partial<Record<Asked, RegExp>>> = {
  booking: another,
  move: another,
  swap: / så (?:skal|må|vil) (?!(?:vi|jeg) (?:nok|bare|gerne) )/,
  contacts: / (?:bliver|også) /,
}
/** Whether a folded clause that looks like a yes to a swap is none: talked of first, or a thanks for the warning. */
export const notMeant = (folded: string): boolean => takenUp.test(folded) || toldSo.test(folded)
/** Heard, and no more. */
const heard = / (?:modtaget|noteret|læst|set|received|noted|efterretning) /

const isThanks = (sentence: string): boolean => onlyThanks.test(fold(sentence))

/** A sentence without the thanks that it opens with, which are neither yes nor no: "Ja tak for henvendelsen, det kan vi godt" → "det kan vi godt". */
export const withoutThanks = (sentence: string): string =>
  isThanks(sentence)
    ? sentence
        .split(/, | [–—-] /)
        .slice(1)
        .join(', ')
    : sentence

/** A clause that is polite and promises nothing: "vi vender tilbage" is no mere courtesy behind a yes. */
const isPolite = (clause: string, names: ReadonlySet<string>): boolean =>
  isCourtesy(clause, names) && !isPromise(clause, names) && !heard.test(fold(clause))

const mostNames = 3

const isNumber = (word: string): boolean => /^\d/.test(word)
const begins = new Set(['kl', 'klokken', 'fra', 'from', 'at'])
const ends = new Set(['til', 'to'])

/** What each number stands for: "kl 9:30" for the beginning, "til 16" for the end, "14/4" for a day, and alone where it is the day of a month or a turn. */
const numbersTold = (words: readonly string[]): readonly string[] => {
  const told: string[] = []
  let hour = ''
  for (const [at, word] of words.entries()) {
    const [before = '', behind = ''] = [words[at - 1], words[at + 1]]
    if (!isNumber(word) || months.has(behind)) {
      told.push(word)
      continue
    }
    const [from, ...to] = word.split('-')
    if (isNumber(before)) told.push(`${told.pop()}${hour === '' ? `/${Number(from)}` : `:${from}`}`)
    else {
      hour = ends.has(before) ? 'til ' : begins.has(before) || word.includes('-') || /0-\d/.test(behind) ? 'kl ' : ''
      told.push(`${hour}${from}`)
    }
    for (const each of to) {
      hour = 'til '
      told.push(`${hour}${each}`)
    }
  }
  return told
}

/** The days and hours that the letter shows, and the people. */
const shownIn = ({ letter, situation: { charter } }: Reading): ReadonlySet<string> => {
  // Whatever letter it is: each of them has some of these.
  const { meeting, swap, change } = (letter ?? {}) as { meeting?: MeetingFacts; swap?: SwapFacts; change?: object }
  const shown = new Set(wordsOf(fold(JSON.stringify(change ?? null))))
  for (const turn of [meeting?.number, swap?.fromTurn, swap?.toTurn]) shown.add(String(turn))
  // "9:30" is not "9".
  const hoursAt = (start: Instant): readonly string[] => {
    const time = localTimeOf(start, charter.timeZone)
    return [time, time.replace(/:00$/, '')].flatMap(each => [each, each.replace(/^0/, '')])
  }
  const start = meeting?.start ?? swap?.fromStart ?? null
  if (start === null) return shown
  for (const each of hoursAt(start)) shown.add(`kl ${each}`)
  if (meeting !== undefined) for (const each of hoursAt(meeting.end)) shown.add(`til ${each}`)
  const day = localDayOf(start, charter.timeZone)
  const [year = '', month = '', date = ''] = day.split('-')
  shown.add(year)
  for (const each of [date, String(Number(date))])
    for (const tail of ['', `/${Number(month)}`, `/${Number(month)}/${year}`]) shown.add(`${each}${tail}`)
  for (const [name, number] of months) if (number === Number(month)) shown.add(name)
  for (const [name, number] of weekdays) if (number === weekdayOf(day)) shown.add(name)
  return shown
}

/** Names that may stand in the answer: those of the people whom it is about. A place or a person beside a booking would be lost. */
const mayName: ReadonlySet<Asked> = new Set(['sender', 'swap'])

const namesIn = (sentence: string, asked: Asked): ReadonlySet<string> => {
  if (!/\p{Ll}/u.test(sentence) || !mayName.has(asked)) return new Set()
  const inside = sentence.match(/(?<=\s)\p{Lu}[\p{L}-]+/gu) ?? []
  const first =
    asked === 'sender' ? /^\p{Lu}[\p{L}-]+(?= (?:\p{Lu}|er |har |afløser|overtager|erstatter|stopper))/u.exec(sentence) : null
  return new Set([...inside, ...(first ?? [])].flatMap(each => wordsOf(fold(each))))
}

/**
 * Whether a mail that says yes says nothing else: each of its sentences agrees, is polite, or repeats what the question says. A promise, a doubt, a
 * question, a surprise is a word that none of these lists has: then nothing is done that cannot be taken back, and it is asked.
 */
export const isWholeYes = (reading: Reading, asked: Asked): boolean => {
  const allowed = facts[asked]
  const shown = shownIn(reading)
  // "Ikast" for Ikast-Brande.
  const own = new Set(mayName.has(asked) ? [...reading.names].flatMap(each => [each, ...each.split('-')]) : [])
  const isKnown = (word: string, names: ReadonlySet<string>): boolean =>
    allowed.has(word) || (!open.has(word) && (fillers.has(word) || own.has(word) || shown.has(word) || names.has(word)))
  const sentences = reading.lines.flatMap(sentencesOf)
  const named = new Set<string>()
  const bare = (clause: string): string => {
    const folded = fold(clause)
      .replace(rightly, ' $1 ')
      .replace(looksRight, ' ')
      .replace(known, '')
      .replace(although, '')
      .replace(thanksBehind, '')
      .replace(asked === 'swap' ? turnAfter : /(?!)/, ' $1 ')
    return asked === 'cancellation' ? folded.replace(why, '') : folded
  }
  const isWhole = (sentence: string): boolean => {
    const folded = fold(sentence)
    if (sentence.includes('?') || [takenUp, toldSo, otherwise[asked]].some(each => each?.test(folded))) return false
    const names = namesIn(sentence, asked)
    const unknown = sentence
      .split(/,(?! at )|[;:](?!\d)| [–—-] | og (?=(?:tak|god|hav|vi ses|glæder) )/)
      .filter(each => !isPolite(each, reading.names) && !isThanks(each) && !isAside(each, asked, reading.names))
      .flatMap(each => numbersTold(wordsOf(bare(each).replace(/ til (?:kl|klokken) /, ' til '))))
      .filter(word => !isKnown(word, new Set()))
    for (const word of unknown) named.add(word)
    return unknown.every(word => isKnown(word, names))
  }
  return sentences.every(each => isAside(each, asked, reading.names) || isWhole(each)) && named.size <= mostNames
}

/** "Send", "godkendt", and not only "fint". */
export const sending = / (?:send|sendes|udsend|udsendes|godkend|godkendt|godkendes|godkender|go|approve|approved|gå ud|komme ud) /
/** "Send den til Pia": it does not go to everybody because one is to see it. "Send den til alle" is for everybody. */
export const toSomebody =
  / (?:til|to) (?!(?:udsendelse|afsendelse|at|alle|allesammen|hele|netværket|medlemmerne|kommunerne|deltagerne|kredsen|everyone|everybody|all|the (?:network|members)) )/
/** "Ok tak for mailen": "Ok, tak for hjælpen" is an ok, and a thanks. */
const thanksForIt =
  /^(?:(?:ja|jo|jep|yes),?|ok|okay|fint|super|fin) (?:mange |tusind )?tak (?:for|fordi) (?!(?:det|min)(?!\p{L}))/iu

/** "Skal godkendes af Pia": somebody's ok that is still to come. */
const stillToApprove = / (?:skal|bør|mangler)(?: [^ ]{1,12}){0,4} (?:godkendes|godkende|godkendt|ses|læses) /

const somebody = /(?<!\p{L})(?<!(?:talt|snakket) )(?:af|fra|med|siger) (\p{Lu}\p{Ll}{1,30})(?![\p{L}-])/u
/** "Vent ikke på svar fra Skive, send den": the order is the sender’s own. */
const ordered = / (?:send|sende|sendes|udsend|udsende|udsendes) /
/** "Ok fra Skive", "Enig med Birgit", "Godkendt af Kim": it is somebody else’s, and the sender has not given it. */
const isOfOther = (sentence: string, { sender, charter }: Reading['situation']): boolean => {
  const [, name] = somebody.exec(sentence) ?? []
  const own = wordsOf(fold(`${sender?.name ?? ''} ${sender?.organisation ?? ''} ${charter.name} ${charter.shortName}`))
  return name !== undefined && !own.includes(name.toLowerCase()) && !ordered.test(fold(sentence))
}

/**
 * Whether a mail that says "ok" to what is about to leave says beside it that it is not yet done: a promise does, so does somebody else’s ok, and so does
 * "modtaget" or a thanks for the mail where no word says "send".
 */
export const leavesOpen = ({ lines, names, situation }: Reading): boolean => {
  const sentences = lines.flatMap(sentencesOf)
  const isMere = (sentence: string): boolean =>
    thanksForIt.test(sentence) || sentence.split(/, | [–—-] /).some(each => heard.test(fold(each)) && isCourtesy(each, names))
  return (
    sentences.some(
      each =>
        isPromise(each, names) || stillToApprove.test(fold(each)) || (isOfOther(each, situation) && !isCourtesy(each, names)),
    ) ||
    (sentences.some(isMere) && !sentences.some(each => sending.test(fold(each))))
  )
}
