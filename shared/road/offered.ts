import type { Charter } from '../charter/charter.ts'
import type { AskReason, Letter, LetterName } from '../letters.ts'
import type { Offered, SaysWhat } from '../letters-around.ts'
import type { Person, Recipient } from '../people.ts'
import { isSecretariat } from '../people.ts'
import { isOfMinutes } from '../understanding/minutes/corrected-minutes.ts'
import { passedOnAs } from './machine-mail.ts'

/** Which of the words that say what a mail is can be true of an answer to these letters. Where a letter is not named, its own choices are all. */
const fitting: Readonly<Partial<Record<LetterName, readonly SaysWhat[]>>> = {
  'call-for-items': ['item', 'apology'],
  'items-reminder': ['item', 'apology'],
  'nothing-to-add-receipt': ['item', 'apology'],
  'item-receipt': ['item', 'apology'],
  'item-amended': ['item', 'apology'],
  'item-withdrawn': ['item', 'apology'],
  'item-placed': ['item', 'apology'],
  'apology-receipt': ['item'],
  agenda: ['apology', 'item'],
  'supplementary-agenda': ['apology', 'item'],
  'meeting-moved': ['apology', 'item'],
  'minutes-template': ['minutes'],
  'minutes-nudge': ['minutes'],
  'minutes-missing': ['minutes'],
  'minutes-for-comment': ['comment'],
  'comment-receipt': ['comment', 'item'],
  'no-comments-receipt': ['comment', 'item'],
  'minutes-approved': ['comment', 'item'],
}
/** These wait for an answer of their own, or for none: "punkt", "bemærkning" and "afbud" are no answers to them. */
const ownOnly: ReadonlySet<LetterName> = new Set([
  'agenda-for-approval',
  'agenda-held',
  'planning-invitation',
  'submission-summary',
  'late-item',
  'minutes-preview',
  'minutes-receipt',
  'comments-bundle',
  'late-comment',
  'held-mail',
  'which-organisation',
  'meeting-needs-yes',
  'cancellation-needs-yes',
  'role-swap-proposal',
  'passed-on',
  'roster-compared',
])

/** What waits for an ok can be changed first, in words or with a file. */
const editable: Readonly<Partial<Record<LetterName, NonNullable<Offered['to']>>>> = {
  'agenda-for-approval': 'agenda',
  'agenda-held': 'agenda',
  'minutes-preview': 'minutes',
}

/** For a mail that answers no letter, or one that asks for nothing. Before there are minutes a comment could only be asked about again. */
const general = ({ person, hasMinutes }: Offer): readonly SaysWhat[] =>
  isSecretariat(person) ? ['item', 'help'] : ['item', ...(hasMinutes ? (['comment'] as const) : []), 'apology', 'people']

/** Whatever it is, people can be asked to read it: the one offer that is never beside the point. The secretariat is those people. */
const fits = (name: LetterName, offer: Offer): readonly SaysWhat[] => {
  const words = fitting[name]
  if (words === undefined && !ownOnly.has(name)) return general(offer)
  return [...(words ?? []), ...(isSecretariat(offer.person) ? [] : (['people'] as const))]
}

interface Offer {
  readonly answered: { readonly letter: Letter; readonly to: Recipient } | null
  readonly person: Person
  readonly charter: Charter
  readonly hasFile: boolean
  /** Whether minutes of an open meeting have gone out. */
  readonly hasMinutes: boolean
  /** Whether people are called to a meeting that is still ahead: the one that the answered letter is about, or any. */
  readonly isAhead: boolean
}

/**
 * What the question "what is it?" offers: what the letter that was answered asks for, as it asks it, and the words that may fit. The same question, when it
 * was answered, offers the same again; any other says what that mail may be instead, which is no offer for the answer to it.
 */
const offeredTo = async (offer: Offer): Promise<Offered> => {
  const { answered, person, charter, hasFile } = offer
  if (answered === null) return { choices: [], words: general(offer) }
  const { letter, to } = answered
  if (letter.name === 'question')
    return (letter.reason === 'not-understood' ? letter.offered : null) ?? { choices: [], words: general(offer) }
  const words = [...fits(letter.name, offer), ...(hasFile && isOfMinutes(letter, person) ? (['minutes'] as const) : [])]
  // The composer is loaded when it is wanted.
  const { choicesFor } = await import('../composing/compose.ts')
  const choices = choicesFor(letter, to, charter).map(({ label, says }) => ({ label, says }))
  const takesMore = editable[letter.name]
  return { choices, words, ...(takesMore !== undefined && { to: takesMore }) }
}

/** What a question offers: what the mail may be for, or what else where people have it; null where it asks for something of its own. */
export const offeredWith = async (reason: AskReason, offer: () => Promise<Offer>): Promise<Offered | null> => {
  if (reason === 'not-understood') return offeredTo(await offer())
  return passedOnAs(reason) === null ? null : { choices: [], words: await otherwise(await offer()) }
}

/** Whether it can be that at all, as things stand: nobody stays away from a meeting that is over, or sends an item before one is called. */
const canBe = (what: SaysWhat, { isAhead, hasMinutes }: Offer): boolean =>
  what === 'comment' ? hasMinutes : what === 'item' || what === 'apology' ? isAhead : true

/** What a mail may be that has gone on to people: they are not offered again, and nobody needs help to have been heard. */
export const otherwise = async (offer: Offer): Promise<readonly SaysWhat[]> =>
  (await offeredTo(offer)).words.filter(each => each !== 'people' && each !== 'help' && canBe(each, offer))

const asks = /\?|^(?:hv\p{L}{1,9}|(?:kan|må|skal|vil|er|har|får|bliver|kommer) (?:i|jeg|vi|man|der|det|du|mødet)) /imu

/** The same, seen with its words: a question was meant as one. */
export const otherwiseThan = async (words: string, offered: () => Promise<readonly SaysWhat[]>): Promise<readonly SaysWhat[]> =>
  asks.test(words) ? [] : offered()
