import type { AskReason } from '../letters.ts'
import type { FoundDate } from './dates/dates.ts'
import type { MeetingWish, SecretariatWish, Understood, Wish } from './understood.ts'

/** Words for people. */
export type Remark = SecretariatWish & {
  readonly command: Extract<SecretariatWish['command'], { readonly type: 'PassRemarkOn' }>
}

export const wishes = (because: string, ...all: readonly Wish[]): Understood => ({
  kind: 'wishes',
  wishes: all,
  because: [because],
})

/** A mail that wants nothing. Asking "what shall we use your mail for?" after a thank-you would be worse than silence. */
export const nothingWanted = (because: string): Understood => wishes(because)

export const toMeeting = (number: number | null, command: MeetingWish['command']): MeetingWish => ({
  on: 'meeting',
  number,
  command,
})

/**
 * Words of a mail that are for people: the secretariat gets them, and their writer hears so. At most so many characters; none, where there are no words.
 * `isWhole`: they are all that is in it, and their writer may say that it was something else.
 */
export const toPeople = (number: number | null, words: string, isWhole = false): readonly SecretariatWish[] => {
  const command = { type: 'PassRemarkOn', words: words.slice(0, mostPassedOn), beside: 'mail' } as const
  return words === '' ? [] : [{ on: 'secretariat', number, command: isWhole ? { ...command, isWhole } : command }]
}
const mostPassedOn = 2_000

/** What a wish is, by the one word that tells it from others. */
export const typeOf = (wish: Wish): string => (wish.on === 'earlier-mail' ? wish.on : wish.command.type)

/** What `toPeople` made. */
export const goesToPeople = (wish: Wish): wish is Remark => wish.on === 'secretariat' && wish.command.type === 'PassRemarkOn'

export const ask = (reason: AskReason, because: string, meetings: readonly number[] = []): Understood => ({
  kind: 'not-understood',
  reason,
  date: null,
  meetings,
  because: [because],
})

/** The question about a date that does not hold. */
export const askDate = (problem: NonNullable<FoundDate['problem']>): Understood => ({
  kind: 'not-understood',
  reason: problem.reason,
  date: problem.date,
  meetings: [],
  because: [`»${problem.date.quoted}« is no day that can be taken for sure`],
})
