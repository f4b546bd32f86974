import type { AgendaEdit, FileRef, ItemWords } from '../../shared/meeting/events.ts'
import type { NetworkFiles } from '../../shared/road/world.ts'
import { erfa, smallEnglish } from './charters.ts'
import type { Step } from './given.ts'
import { wants } from './given.ts'
import { english, office } from './people.ts'
import type { Wanted } from './simulated.ts'
import { instant } from './simulated.ts'

// What people want, in few words. Times are local.

export const book = (start: string, until: string, files: NetworkFiles = erfa()): Wanted => ({
  type: 'ScheduleMeeting',
  number: 1,
  title: null,
  start: instant(start, files),
  end: instant(`${start.slice(0, 10)}T${until}`, files),
  place: null,
  confirmed: false,
})

export const move = (start: string, until: string, files: NetworkFiles = erfa()): Wanted => ({
  type: 'RescheduleMeeting',
  start: instant(start, files),
  end: instant(`${start.slice(0, 10)}T${until}`, files),
  place: null,
  confirmed: false,
})

/** The same wish with the secretariat's yes to the warnings. */
export const confirmed = (wish: Wanted): Wanted => ({ ...wish, confirmed: true }) as Wanted
/** The same booking as another meeting. */
export const numbered = (number: number, wish: Wanted): Wanted => ({ ...wish, number }) as Wanted

export const cancel: Wanted = { type: 'CancelMeeting', reason: null }

const words = (title: string): ItemWords => ({
  title,
  text: '',
  kind: null,
  minutes: null,
  presenter: null,
  recommendation: null,
})
export const item = (title: string, more: Partial<ItemWords> = {}): Wanted => ({
  type: 'SubmitItem',
  words: { ...words(title), ...more },
  attachments: [],
})
export const amend = (id: string, changes: Partial<ItemWords>): Wanted => ({ type: 'AmendItem', id, changes, attachments: [] })
export const takeBack = (id: string): Wanted => ({ type: 'WithdrawItem', id })
export const place = (id: string, placement: 'on-agenda' | 'next-meeting'): Wanted => ({ type: 'PlaceItem', id, placement })
export const nothingThisTime: Wanted = { type: 'DeclareNothingToAdd' }

export const edit = (...edits: readonly AgendaEdit[]): Wanted => ({ type: 'EditAgenda', edits })
export const sendAgenda: Wanted = { type: 'ApproveAgenda' }
export const wait: Wanted = { type: 'HoldAgenda' }

export const apology = (substitute: string | null = null): Wanted => ({ type: 'GiveApology', substitute, via: 'mail' })
export const comingAfterAll: Wanted = { type: 'WithdrawApology', via: 'mail' }

export const minutes = (text = 'Referat af mødet', attachments: readonly FileRef[] = []): Wanted => ({
  type: 'SubmitMinutes',
  text,
  attachments,
})
export const sendMinutes: Wanted = { type: 'DistributeMinutes' }
export const comment = (text: string, about: string | null = null): Wanted => ({
  type: 'CommentOnMinutes',
  comments: [{ item: about, text }],
})
export const noComments: Wanted = { type: 'DeclareNoComments' }

/** The meeting of charter.md: Wednesday 14 April 2027, 13:00–16:00, booked on Monday 1 February. */
export const april: Step = wants(office, '2027-02-01T09:00', book('2027-04-14T13:00', '16:00'))

/** The second network's: Monday 5 April 2027, 10:00–11:30, in London. */
export const harbourApril: Step = wants(english.office, '2027-02-01T09:00', book('2027-04-05T10:00', '11:30', smallEnglish()))
