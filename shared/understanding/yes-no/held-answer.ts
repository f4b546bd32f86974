import { localDayOf } from '../../calendar/day.ts'
import type { LetterOf } from '../../letters.ts'
import { findDates } from '../dates/dates.ts'
import { withDaysInFull } from '../dates/days-by-letter.ts'
import { once } from '../language/remembering.ts'
import { fold } from '../language/text.ts'
import { ask, wishes } from '../outcome.ts'
import type { Reading, Rule } from '../reading.ts'
import { answered } from '../reading.ts'
import type { Understood } from '../understood.ts'
import { isWholeYes } from './whole-yes.ts'
import type { Answer, Asked } from './yes-words.ts'
import { yesOrNo } from './yes-words.ts'

/** What municipalities are called, folded, and the longer halves of their names. Nearly every sentence is held against them. */
const stemsOf = once((organisations: readonly string[]) =>
  organisations.map(name => {
    const stem = fold(name).replace(/ kommune $/, ' ')
    const long = stem
      .trim()
      .split('-')
      .filter(half => half.length > 3)
    return { name, stem, halves: long.map(half => ` ${half} `) }
  }),
)

/** The municipality that a text names: "Lemvig" is Lemvig Kommune. Null for none, and for two. */
export const organisationIn = (text: string, organisations: readonly string[]): string | null => {
  const words = fold(text)
  const stems = stemsOf(organisations)
  const whole = stems.filter(({ stem }) => words.includes(stem))
  // "Ikast" for Ikast-Brande, where no municipality is called just that.
  const parts = stems.filter(({ halves }) => halves.some(half => words.includes(half)))
  const found = whole.length > 0 ? whole : parts
  return found.length === 1 ? (found[0]?.name ?? null) : null
}

/** The municipalities that folded words name by their whole names, in the order of the words. */
export const organisationsIn = (words: string, organisations: readonly string[]): readonly string[] =>
  stemsOf(organisations)
    .map(({ name, stem }) => ({ name, at: words.indexOf(stem) }))
    .filter(({ at }) => at >= 0)
    .toSorted((one, other) => one.at - other.at)
    .map(({ name }) => name)

/** What is said beside a yes or a no. */
interface Beside {
  readonly organisation: string | null
  /** The roster is for people to change: what is said of whoever leaves comes back with the answer, so that nobody thinks it done. */
  readonly replaced: string | null
  /** What we do not do of it. */
  readonly undone: string
  /** The secretariat tells the stranger itself. */
  readonly isToldAlready: boolean
}
/** "Jeg skriver selv til ham" */
const writesSelf =
  / (?:jeg|vi) (?:har |vil |skal nok )?(?:lige |selv )?(?:skriver|skrevet|skrive|svarer|svaret|svare|ringer|ringet|kontakter|kontaktet|siger|sagt)(?: (?:lige|selv|det|nok|bare|tilbage))* (?:til )?(?:ham|hende|dem|vedkommende|firmaet|afsenderen|leverandøren) /

const settle = (id: string, answer: Answer, beside?: Beside): Understood => {
  if (answer === null) return ask('not-understood', 'the question about the held mail was answered neither with yes nor with no')
  const yes = answer === 'yes'
  const { organisation = null, replaced = null, undone = '', isToldAlready = false } = beside ?? {}
  return wishes(`»${yes ? 'ja' : 'nej'}« to the question about a held mail`, {
    on: 'network',
    command: {
      ...{ type: 'SettleHeldMail', id, yes, organisation: yes ? organisation : null },
      ...(yes && replaced !== null && { replaced }),
      ...(undone !== '' && { undone }),
      ...(!yes && isToldAlready && { isToldAlready: true as const }),
    },
  })
}

const person = '(\\p{Lu}\\p{Ll}[\\p{L}-]{0,30}(?: \\p{Lu}[\\p{L}.-]{0,30}){0,3})'
/** "Ja, hun afløser Bo", "Ja, Bo er stoppet" */
const leaving: readonly RegExp[] = [
  new RegExp(
    `(?<!\\p{L})(?:afløser|har afløst|har erstattet|har overtaget (?:efter|for|fra)|erstatter|efterfølger|overtager (?:efter|for|fra)|(?:tager|træder til) (?:over )?(?:efter|for)|i stedet for|ny(?:e)?(?: kontaktperson| kontakt)? efter|replaces|succeeds|takes over from) ${person}`,
    'u',
  ),
  new RegExp(
    `(?<!\\p{L})${person},? (?:(?:der|som) )?(?:er (?:desværre |nu |jo )?(?:stoppet|fratrådt|holdt op|gået på (?:pension|efterløn|barsel|orlov))|stopper|fratræder|har fået nyt job|has left)(?!\\p{L})`,
    'u',
  ),
]

/** "Det er hende, der har afløst Bo": said of nobody whom the secretariat does not know. */
const isKnownAs =
  /^ (?:(?:ja|jo|korrekt|rigtigt) ){0,2}det er (?:hende|ham|den|vores|deres) (?:(?:nye|ny|kollega|kontaktperson|fra [^ ]{2,20}) ){0,3}(?:der|som) (?:(?:har|nu|er) ){0,2}(?:afløst|afløser|erstattet|erstatter|efterfølger|overtaget|overtager|kommet|ny|begyndt|startet) /
const isGone =
  / (?:er (?:jo |nu |desværre )?(?:stoppet|fratrådt|holdt op|gået på (?:pension|barsel|orlov))|har fået nyt job|stopper|fratræder) /
const welcomes = ({ said }: Pick<Reading, 'said'>): boolean =>
  said.some(each => isKnownAs.test(fold(each))) &&
  said.every(
    each =>
      (isKnownAs.test(fold(each)) || isGone.test(fold(each))) &&
      !each.includes('?') &&
      !/ (?:ikke|måske|vist|tror|men|hvis|nej) /.test(fold(each)),
  )

/** Who is with us no longer, by the word of whoever lets the new one in; null where nobody is named. */
export const replacedIn = (text: string, organisations: readonly string[]): string | null =>
  leaving
    .map(each => each.exec(text.slice(0, 2000))?.[1]?.replace(/[.-]$/, ''))
    .find(
      name =>
        name !== undefined &&
        organisationIn(name, organisations) === null &&
        !/^(?:Hun|Han|De|Den|Det|Vi|Jeg|Ja|Jep|Yes|She|He)(?!\p{L})/u.test(name),
    ) ?? null

/** "Ikke Skive", "måske Skive", "Skive, men brug den ikke" */
const notSure = / (?:ikke|måske|men|tror|eller|not|maybe|but|think|or) /

/** "Skriv venligst til ham, at …": we write nothing of our own to strangers, and the secretariat has to know. */
const ordersMore =
  / (?:skriv|skrive|svar|svare|sig|fortæl|giv|meddel|forklar) (?:(?:venligst|gerne|bare|lige|pænt) ){0,3}(?:til )?(?:ham|hende|dem|vedkommende|afsenderen|firmaet|besked) /
/** "Den gamle kan slettes", "Niels skal ikke have flere mails" */
const ordersOfList =
  / (?:kan|må|skal) (?:(?:godt|gerne|bare|også) )?(?:slettes|fjernes|tages af) | ikke (?:længere )?have (?:flere )?mails? /
/** The sentence, where it orders what we do not do; nothing of any other. */
export const ordersOfAnswer = (sentence: string): string => {
  const folded = fold(sentence)
  return ordersMore.test(folded) || ordersOfList.test(folded) ? sentence : ''
}

/** "Flyt det" is a yes where the meeting is to be moved here, and a no where it is to be booked. */
const whatOf = (letter: LetterOf<'meeting-needs-yes' | 'cancellation-needs-yes'>): Asked =>
  letter.name === 'cancellation-needs-yes' ? 'cancellation' : letter.placeOnly ? 'place' : letter.moves ? 'move' : 'booking'

/** "Er Kim ny i netværket? Svar ja", "Mødet ligger på en helligdag. Svar ja": the secretariat answers (G23, G06). */
export const heldAnswer: Rule = reading => {
  const { situation, text } = reading
  const { organisations, timeZone } = situation.charter
  const mail = answered(reading, 'held-mail', 'which-organisation')
  if (mail !== null) {
    const organisation = organisationIn(text, organisations)
    // Asked which municipality, its name alone is the answer.
    const named =
      mail.name === 'which-organisation' && organisation !== null && !notSure.test(fold(text)) && isWholeYes(reading, 'sender')
        ? 'yes'
        : null
    const welcome = welcomes(reading) ? 'yes' : null
    // Whoever was asked which municipality said it with the yes before.
    const replaced = replacedIn(text, organisations) ?? (mail.name === 'which-organisation' ? (mail.replaced ?? null) : null)
    const undone = reading.said.map(ordersOfAnswer).filter(Boolean).join(' ')
    const isToldAlready = reading.said.some(each => writesSelf.test(fold(each)))
    const beside = { organisation, replaced, undone, isToldAlready }
    return settle(mail.mail.id, yesOrNo(reading, 'sender') ?? welcome ?? named, beside)
  }
  const meeting = answered(reading, 'meeting-needs-yes', 'cancellation-needs-yes')
  if (meeting === null) return null
  // "Nej, tag den 21. april i stedet" is more than a no; it must be said again as a booking.
  // The day that was shown may be said again: "Ja, den 6. maj er fin".
  const shown = localDayOf(meeting.meeting.start, timeZone)
  const isMore = findDates(withDaysInFull(text, shown), situation.now, timeZone).some(each => each.day !== shown)
  return isMore ? null : settle(meeting.mail, yesOrNo(reading, whatOf(meeting)))
}
