import { localDayOf } from '../../calendar/day.ts'
import { months } from '../language/calendar-words.ts'
import { clausesBy } from '../language/clauses.ts'
import { fold, wordsOf } from '../language/text.ts'
import type { Reading } from '../reading.ts'
import { meetingAnswered } from '../reading.ts'

/** What may follow "deltage" so that it is our meeting: nothing, or the meeting, a day, a reason. */
export const ours =
  '(?=$|(?:den|d|på|i|til(?! at )|ved) (?:\\S{1,40} ){0,2}(?:\\S{0,40}(?:mødet|møde|møder|erfa\\S{0,40}|netværk\\S{0,40}|\\d{1,4}(?! min)|januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december|dag|morgen)) |(?:i stedet (?:for mig |for os )?(?:kommer|deltager|sender|møder)|mandag|tirsdag|onsdag|torsdag|fredag|denne|den|da|jeg|vi|min|vores|fordi|pga|på grund|pgra|og|desværre|alligevel|denne gang|hverken|grundet|som|så|men|i år|meeting|the|on|in|this|that|due|because|to|at|mødet|erfa-mødet) |\\d)'
export const month = 'januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december'

const clauses = clausesBy({ at: 'men|da|fordi|pga\\.?|på grund af|så' })

export const clausesOf = (sentence: string): readonly string[] => clauses(sentence.replace(/\([^()]{0,100}\)/g, ' '))

/** Why somebody is not there, by itself: "syg", "på ferie", "dobbeltbooket". */
const reasons =
  / (?:er|bliver|blevet|har|skal|holder) (?:[^ ]{1,30} ){0,4}?(?:syg|syge|sygemeldt|ferie|kursus|barsel|orlov|bortrejst|bortrejste|optaget|optagede|væk|udlandet|rejse|konference|operation|opereres|hospitalet|lægen|tandlæge|konfirmation|bryllup|begravelse|sygedag|fødselsdag|eksamen|indkaldt|vidne|messe|seminar|studietur|afspadsering|afspadserer|fri|dobbeltbooket|dobbeltbookede|booket|andet møde|andre møder|møde i [^ ]{1,20}|ikke på arbejde) | (?:er|skal) (?:jeg |vi )?til (?!mødet |møde |erfa|dette |det |den |jeres |stede |rådighed |disposition |gengæld |enhver |tider |nytte |hjælp )[^ ]{3,30} | (?:sidder) (?:jeg |vi )?(?:i|til) (?!mødelokale|lokale|bilen|toget)(?:et |en )?[^ ]{2,30} /
/** With a time of day, or more to it, he may be there all the same. */
const partly =
  / (?:men|kl|klokken|indtil|først|til middag|formiddag|formiddagen|eftermiddag|eftermiddagen|online|teams|måske|hvis|punkt|punktet|dagsorden|dagsordenen) /

/** Whether a clause, folded, is such a reason, and not of a part of the time. */
export const isReason = (folded: string): boolean => reasons.test(folded) && !partly.test(folded)

const isReady = / (?:klar|klare|med|kommer|deltager) /

const weekdays = ['søndag', 'mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag', 'lørdag']
/** How near the meeting is, so that "på onsdag" is its day. */
const week = 8 * 24 * 3_600_000

/** Names the day of the meeting that the letter is about: "den 14.", "den dag", "på onsdag" in the week before. */
const namesDay = (folded: string, start: string, { situation, letter }: Reading): boolean => {
  const day = localDayOf(start, situation.charter.timeZone)
  const [, on = '', named] = new RegExp(` d(?:en)? (\\d{1,2})(?: (${month}))? `, 'u').exec(folded) ?? []
  const isDate = Number(on) === Number(day.slice(8)) && (named === undefined || months.get(named) === Number(day.slice(5, 7)))
  const weekday = weekdays[new Date(`${day}T12:00:00Z`).getUTCDay()] ?? ''
  const isNear = Date.parse(start) - Date.parse(situation.now) < week
  // "Den dag" may be the last one for items, where the letter speaks of that.
  const isThatDay = saysWhen.has(letter?.name ?? '') && / (?:den|samme) (?:dag|dato) /.test(folded)
  return start > situation.now && (isDate || isThatDay || (isNear && folded.includes(` på ${weekday} `)))
}

/** "Jeg er syg den 14.", of the day of the meeting that the letter is about: that he does not come. */
export const isAwayThatDay = (sentence: string, reading: Reading): boolean => {
  const meeting = meetingAnswered(reading)
  if (meeting === null || partly.test(fold(sentence))) return false
  const { start } = meeting
  return clausesOf(sentence).some(clause => {
    const folded = fold(clause)
    return namesDay(folded, start, reading) && / (?:jeg|vi) /.test(folded) && reasons.test(folded) && !isReady.test(folded)
  })
}

/** Nobody to send, no way to be there: "har ikke mulighed for at deltage", "får ikke tid til at komme", "har ikke nogen, der kan deltage", "kommer ikke til at kunne deltage". */
const notAble = new RegExp(
  ` (?:kan|må|har|får|ser|når|er|bliver|kommer|finder) (?:[^ ]{1,20} ){0,3}?(?:ikke|ingen|hverken) (?:[^ ]{1,20} ){0,2}?(?:mulighed for at|muligheden for at|mulighed for|lejlighed til at|tid til at|i stand til at|nogen der kan|nogen som kan|der kan|som kan|til at kunne|til at) (?:kunne )?(?:[^ ]{1,20} ){0,1}?(?:deltage|komme|være med|være der|være til stede|møde op|stille op|nå det|nå frem) ${ours}`,
)
/** "Vi er ikke repræsenteret", "kan ikke være repræsenteret", "stiller ikke op", "kan ikke sende nogen": not there, by what a municipality does. */
const notThere = new RegExp(
  ` (?:ikke|hverken|ingen) (?:[^ ]{1,20} ){0,2}?(?:repræsenteret|stille op|møde op|dukke op|sende nogen|stille med nogen|stille nogen|på arbejde) ${ours}| (?:stiller|dukker|møder) (?:[^ ]{1,20} ){0,3}?(?:ikke|hverken) (?:[^ ]{1,20} )?op ${ours}`,
)
/** "Jeg må springe over", "Vi står over", "Jeg melder pas til mødet", "Jeg udebliver": said of a meeting, and of nothing else that was asked for. */
const skips = new RegExp(
  ` (?:springe|springer|stå|står) (?:desværre |jeg |vi )?(?:mødet |det |den |dette møde )?over ${ours}| (?:melde|melder) (?:desværre |jeg |vi )?pas ${ours}| (?:udeblive|udebliver|blive væk|bliver væk) ${ours}`,
)
/** "… nødt til at springe mødet over": of the meeting by name, whatever letter is answered. */
const skipsIt =
  / (?:springe|springer|stå|står) (?:(?:desværre|jeg|vi|nok) ){0,2}(?:over )?(?:mødet|erfa-mødet|dette møde|[^ ]{3,12}mødet) (?:over|fra)(?= ) | (?:udebliver|udeblive|bliver væk|blive væk|melder fra|melde fra|melder pas|melde pas) (?:desværre )?(?:fra|til) (?:mødet|erfa-mødet|dette møde|[^ ]{3,12}mødet) /
/** "Ingen af os kan deltage", "Ingen herfra kommer"; of the sender's own municipality by its name. */
const nobody = (own: string): RegExp =>
  new RegExp(
    ` (?:ingen|hverken) (?:af os|her|herfra|hos os|i ${own}|fra ${own}) (?:[^ ]{1,20} ){0,5}?(?:deltage|deltager|komme|kommer|med|repræsenteret) ${ours}`,
    'u',
  )

const noSound = '(?:(?:desværre|alligevel|heller|selv|nok|altså|dog|jo|lige|helt|derfor|nu|mig|os|det|at) ){0,4}'
const onDay = `(?:(?:den|d|på|i|til) )?(?:denne gang|den dag|den dato|dagen|datoen|mødet|erfa-mødet|\\d{1,2}(?: (?:${month}))?(?: \\d{4})?|(?:man|tirs|ons|tors|fre)dag(?: d(?:en)? \\d{1,2}(?: (?:${month}))?)?)`
/** Where a clause ends: fold leaves no commas. */
const end = '(?=$|(?:jeg|vi|da|fordi|pga|grundet|på grund|så|og|men) )'
const presence = '(?:deltage|komme|være med|være der|være til stede|nå det|nå frem|nå hjem|møde op|stille op|med|der)'
/**
 * The shape of a refusal, whatever stands around it: who, a verb, "ikke", and to its end nothing but being there or the day. "Jeg når det ikke den dag", "Jeg
 * kan alligevel ikke onsdag", "Det lykkes mig ikke at komme", "Jeg forventer ikke at kunne deltage", "Ingen af os kan den 14."
 */
const refuses: readonly RegExp[] = [
  new RegExp(
    ` (?:jeg|vi|mig|os) ${noSound}(?:kan|når|kommer|forventer|regner|ser|får|er|bliver|har|deltager|møder) ${noSound}(?:ikke|hverken) ${noSound}(?:(?:med |ud til |mulighed for |tid til |nogen der kan )?(?:at )?(?:kunne )?${presence} )?(?:${onDay} )?${end}`,
  ),
  new RegExp(
    ` (?:lykkes|passer|går) (?:jeg |vi |mig |os )?${noSound}ikke ${noSound}(?:at )?(?:kunne )?${presence} (?:${onDay} )?${end}`,
  ),
  new RegExp(
    ` (?:ingen af os|ingen herfra|ingen hos os) (?:kan|kommer|deltager|er) ${noSound}(?:${presence} )?(?:${onDay} )?${end}`,
  ),
  new RegExp(
    ` (?:jeg|vi) (?:må|bliver nødt til at|er nødt til at) ${noSound}(?:takke nej|sige nej|melde fra|melde pas)(?: tak)? (?:til )?(?:${onDay} )?${end}`,
  ),
  new RegExp(
    ` (?:(?:må|kan) i|i (?:må|kan)) ${noSound}(?:holde|afholde|gennemføre|klare|tage) (?:[^ ]{1,20} )?uden (?:mig|os) ${end}`,
  ),
]
const isRefused = (folded: string): boolean => refuses.some(shape => shape.test(folded)) && !bare.test(folded)
/** "Jeg kan ikke", of what? */
const bare = /^ (?:[^ ]{1,12} ){0,4}(?:kan|når|er|har|bliver|får|ser|regner) (?:[^ ]{1,12} ){0,3}ikke (?:det |mig |os )?$/

/** In the answer to a letter that says when the meeting is; a call for items hears "vi springer over" as "nothing". */
const saysWhen: ReadonlySet<string> = new Set(['agenda', 'supplementary-agenda', 'meeting-moved', 'meeting-scheduled'])

/** Not there, in the words of an office that has no one to send. The sender is "jeg", "vi" or his own municipality. */
export const isNotThere = (folded: string, { situation, letter }: Reading): boolean => {
  const [own = ''] = wordsOf(fold(situation.sender?.organisation ?? ''))
  const isOwn = / (?:jeg|vi) /.test(folded) || folded.startsWith(` ${own} `)
  if (own !== '' && nobody(own).test(folded)) return true
  if (!isOwn && saysWhen.has(letter?.name ?? '') && / (?:mig|os|herfra) /.test(folded) && isRefused(folded)) return true
  if (!isOwn) return own !== '' && new RegExp(` bliver (?:[^ ]{1,20} ){0,2}uden ${own} `, 'u').test(folded)
  const isAnswer = saysWhen.has(letter?.name ?? '')
  const isNamed = / (?:mødet|erfa-mødet|dette møde|[^ ]{3,12}mødet) /.test(folded)
  if (isNamed && (skips.test(folded) || skipsIt.test(folded))) return true
  return notAble.test(folded) || notThere.test(folded) || (isAnswer && (skips.test(folded) || isRefused(folded)))
}

/** "Kan ikke være der", "Må melde fra": on a telephone nobody writes who. */
export const telegram = /^(?:Desværre )?(?:kan|må|er|har|deltager|kommer|når|bliver|melder|skal|sidder|står|springer)(?= )/i
