import type { Letter } from '../../shared/letters.ts'
import type { Offered } from '../../shared/letters-around.ts'

const offers: readonly Offered[] = [
  { choices: [], words: ['item', 'help'] },
  { choices: [], words: [] },
  { choices: [], words: ['minutes'] },
  {
    choices: [
      { label: 'Send dagsordenen nu', says: 'Ok send' },
      { label: 'Vent med at sende den', says: 'Vent' },
    ],
    words: [],
  },
  {
    choices: [
      { label: 'Vi har ingen punkter denne gang', says: 'Ingen punkter denne gang' },
      { label: 'Jeg kan ikke komme', says: 'Afbud' },
    ],
    words: ['item', 'apology'],
  },
]

/** What somebody is asked whose answer to another letter was not clear: what that letter asked for. */
export const questionVariants: readonly Letter[] = offers.map(
  (offered): Letter => ({
    name: 'question',
    reason: 'not-understood',
    mail: 'd'.repeat(64),
    subject: 'SV: ERFA',
    date: null,
    meetings: [],
    offered,
  }),
)
