import type { Letter } from '../../shared/letters.ts'
import type { Random } from './random.ts'

/** What people write, in the network's language. `mark` makes the words theirs alone. */
export interface Tongue {
  book(day: number, month: number, year: number): string
  move(day: number, month: number, year: number): string
  readonly cancel: string
  item(mark: string): string
  comment(mark: string): string
  minutes(mark: string): string
  apology(mark: string): string
  readonly nothing: string
  readonly noComments: string
  readonly coming: string
  readonly yes: string
  readonly no: string
  readonly ok: string
  readonly wait: string
  readonly send: string
  readonly again: string
  readonly chatter: readonly string[]
}

const months = [
  'januar',
  'februar',
  'marts',
  'april',
  'maj',
  'juni',
  'juli',
  'august',
  'september',
  'oktober',
  'november',
  'december',
]
const inEnglish = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

const danish: Tongue = {
  book: (day, month, year) => `Nyt møde ${day}. ${months[month]} ${year} kl. 13-16, Teams`,
  move: (day, month, year) => `Mødet flyttes til ${day}. ${months[month]} ${year} kl. 13-16`,
  cancel: 'Mødet aflyses',
  item: mark => `Punkt: Emne ${mark}\n20 min, til beslutning`,
  comment: mark => `Pkt. 3: Der mangler en sætning om ${mark}.`,
  minutes: mark => `Referat\n\n1. Status. Alle orienterede.\n2. Nyt fra KL om ${mark}.\n3. Drøftelser som beskrevet.`,
  apology: mark => `Afbud fra mig. Vibe ${mark} kommer i stedet.`,
  nothing: 'Vi har ikke noget denne gang.',
  noComments: 'Ingen bemærkninger',
  coming: 'Jeg kommer alligevel',
  yes: 'ja',
  no: 'nej',
  ok: 'ok',
  wait: 'vent',
  send: 'send',
  again: 'genudsend',
  chatter: [
    'Tak!',
    'status',
    'hjælp',
    'kommissorium',
    'Hvem kommer med kage?',
    '',
    'Træk tilbage',
    'ok',
    'nej',
    'P-1 15, P-2 ud',
    'P-1 først',
    'Næste',
  ],
}

const english: Tongue = {
  book: (day, month, year) => `New meeting ${day} ${inEnglish[month]} ${year} 10:00-11:30`,
  move: (day, month, year) => `The meeting is moved to ${day} ${inEnglish[month]} ${year} 10:00-11:30`,
  cancel: 'The meeting is cancelled',
  item: mark => `Item: Topic ${mark}\n10 min`,
  comment: mark => `Item 3: a sentence about ${mark} is missing.`,
  minutes: mark => `Minutes\n\n1. Welcome. Everybody reported.\n2. News about ${mark}.\n3. As discussed.`,
  apology: mark => `I cannot come. Kim ${mark} comes instead.`,
  nothing: 'Nothing this time',
  noComments: 'No comments',
  coming: 'I am coming after all',
  yes: 'yes',
  no: 'no',
  ok: 'ok',
  wait: 'wait',
  send: 'send',
  again: 'resend',
  chatter: [
    'Thanks!',
    'status',
    'help',
    'charter',
    'Who brings the cake?',
    '',
    'Withdraw',
    'ok',
    'no',
    'P-1 15, P-2 out',
    'P-1 first',
    'Next',
  ],
}

export const tongueOf = (language: string): Tongue => (language === 'da' ? danish : english)

/** How somebody takes a letter: which words, after how many minutes; null = it is only read. */
export interface Reaction {
  readonly say: (tongue: Tongue, mark: string) => string
  readonly after: number
}

const hour = 60
const day = 24 * hour

/** What people do with their letters. `alone`: only one of those who got it need do it. */
export function reactionTo(letter: Letter, isOffice: boolean, isFirst: boolean, random: Random): Reaction | null {
  const soon = (say: Reaction['say']): Reaction => ({ say, after: random.between(2, 2 * day) })
  if (isOffice) {
    switch (letter.name) {
      case 'meeting-needs-yes':
      case 'cancellation-needs-yes':
        return soon(tongue => (random.chance(0.9) ? tongue.yes : tongue.no))
      case 'agenda-for-approval':
        return random.chance(0.4) ? soon(tongue => (random.chance(0.8) ? tongue.ok : tongue.wait)) : null
      case 'agenda-held':
        return random.chance(0.7) ? { say: tongue => tongue.send, after: random.between(hour, 4 * day) } : null
      case 'minutes-preview':
        return random.chance(0.92) ? { say: tongue => tongue.ok, after: random.between(5, 6 * day) } : null
      case 'held-mail':
        // A mail whose sender nobody vouches for is refused by an office that has its wits together.
        return soon(tongue => (letter.mail.why === 'unknown-sender' && random.chance(0.7) ? tongue.yes : tongue.no))
      default:
        return null
    }
  }
  switch (letter.name) {
    case 'call-for-items':
    case 'items-reminder': {
      const dice = random.next()
      if (dice < 0.12) return { say: (tongue, mark) => tongue.item(mark), after: random.between(5, 16 * day) }
      return dice < 0.3 ? soon(tongue => tongue.nothing) : null
    }
    case 'agenda':
      return random.chance(0.06) ? soon((tongue, mark) => tongue.apology(mark)) : null
    case 'minutes-template':
    case 'minutes-nudge':
      return isFirst && random.chance(0.9)
        ? { say: (tongue, mark) => tongue.minutes(mark), after: random.between(6 * hour, 9 * day) }
        : null
    case 'minutes-for-comment': {
      const dice = random.next()
      if (dice < 0.06) return { say: (tongue, mark) => tongue.comment(mark), after: random.between(5, 16 * day) }
      return dice < 0.2 ? soon(tongue => tongue.noComments) : null
    }
    default:
      return random.chance(0.004) ? soon(tongue => random.of(tongue.chatter)) : null
  }
}
