import { expect, test } from 'vitest'
import type { Charter } from '../../shared/charter/charter.ts'
import { information } from '../../shared/composing/letters/information.ts'
import { wordsFor } from '../../shared/composing/words.ts'
import type { LetterName } from '../../shared/letters.ts'
import { danish, english, recipient } from '../../templates/samples/facts.ts'
import { erfa } from '../support/charters.ts'
import { wants } from '../support/given.ts'
import { chair, minuteTaker, office } from '../support/people.ts'
import { Simulated } from '../support/simulated.ts'
import { april, item, minutes, sendMinutes } from '../support/wishes.ts'

// What the help letter tells people to write is understood by those who read their mails.

interface Row {
  readonly words: readonly [da: string, en: string]
  readonly command: string
  /** Written after the word, as the letter's second column asks. */
  readonly more?: string
  readonly from?: string
  /** The letter that it answers; null = a new mail. */
  readonly answers?: LetterName
}

const rows: readonly Row[] = [
  { words: ['Punkt', 'Item'], more: ': Navngivning, 20 min.', command: 'SubmitItem' },
  { words: ['Træk tilbage', 'Withdraw'], more: ' P-1', command: 'WithdrawItem' },
  { words: ['Ingen punkter', 'No items'], answers: 'call-for-items', command: 'DeclareNothingToAdd' },
  {
    words: ['Bemærkning', 'Comment'],
    more: ': Vi var 18 kommuner.',
    answers: 'minutes-for-comment',
    command: 'CommentOnMinutes',
  },
  { words: ['Ingen bemærkninger', 'No comments'], answers: 'minutes-for-comment', command: 'DeclareNoComments' },
  { words: ['Afbud', 'Apology'], command: 'GiveApology' },
  { words: ['Jeg kommer alligevel', 'I am coming after all'], answers: 'agenda', command: 'WithdrawApology' },
  { words: ['Send bilag 3', 'Send annex 3'], answers: 'agenda', command: 'RequestFile' },
  { words: ['Kan vi bytte?', 'Can we swap?'], command: 'ProposeRoleSwap' },
  {
    words: ['Referat', 'Minutes'],
    more: '\n\n1. Kort status\nTil efterretning.',
    from: minuteTaker,
    answers: 'minutes-template',
    command: 'SubmitMinutes',
  },
  { words: ['Status', 'Status'], command: 'RequestStatus' },
  { words: ['Søg: navngivning', 'Search: naming'], command: 'Search' },
  { words: ['Beslutningslog', 'Decision log'], command: 'RequestDecisions' },
  { words: ['Årshjul', 'Year wheel'], command: 'RequestYear' },
  { words: ['Kommissorium', 'Charter'], command: 'RequestCharter' },
  { words: ['Hjælp', 'Help'], command: 'RequestHelp' },
  {
    words: ['Nyt møde 14. april 2027 kl. 13-16, Teams', 'New meeting 14 April 2027 13:00-16:00, Teams'],
    from: office,
    command: 'ScheduleMeeting',
  },
  { words: ['Ok send', 'Ok send'], from: office, answers: 'agenda-for-approval', command: 'ApproveAgenda' },
  { words: ['Vent', 'Hold'], from: office, answers: 'agenda-for-approval', command: 'HoldAgenda' },
  {
    words: ['P-12 15, P-14 ud, P-13 først', 'P-12 15, P-14 out, P-13 first'],
    from: office,
    answers: 'agenda-for-approval',
    command: 'EditAgenda',
  },
  {
    words: ['Hilsen: God sommer til alle', 'Greeting: A good summer to all'],
    from: office,
    command: 'LeaveGreeting',
  },
  { words: ['Tørløb', 'Rehearsal'], from: office, command: 'RequestRehearsal' },
]

const address = (id: string): string => erfa().people.find(person => person.id === id)?.email ?? ''

/** The first column of the letter's tables. */
const written = (charter: Charter): readonly string[] =>
  information
    .help({ name: 'help' }, wordsFor(charter, recipient(chair), null))
    .blocks.flatMap(block => (block.kind === 'table' ? block.rows.map(([word = '']) => word) : []))

/** A meeting on 14 April with an item, as late as the letter that is answered. */
async function meetingWith(answered: LetterName | undefined): Promise<Simulated> {
  const simulated = await Simulated.start(erfa(), '2027-02-01T09:00')
  await april(simulated)
  await wants(chair, '2027-03-16T10:00', item('Navngivning'))(simulated)
  for (const time of ['2027-03-17T10:00', '2027-04-02T10:00', '2027-04-08T10:00', '2027-04-15T10:00']) {
    await simulated.until(time)
    if (time.startsWith('2027-04-15') && answered === 'minutes-for-comment') {
      await wants(minuteTaker, '2027-04-15T11:00', minutes())(simulated)
      await wants(office, '2027-04-15T12:00', sendMinutes)(simulated)
      await simulated.until('2027-04-15T13:00')
    }
    if (answered === undefined || simulated.texts.some(letter => letter.name === answered)) break
  }
  return simulated
}

test('G43 the help letter names these words and no others', () => {
  expect(written(danish)).toEqual(rows.map(({ words: [da] }) => da))
  expect(written(english)).toEqual(rows.map(({ words: [, en] }) => en))
})

for (const { words, command, more = '', from = chair, answers } of rows)
  test.each([...new Set(words)])(`G43 what the help letter says can be written is understood: %s → ${command}`, async word => {
    const simulated = await meetingWith(answers)
    const to = answers === undefined ? {} : { to: simulated.replyTo(address(from), answers) ?? '' }
    const { commands } = await simulated.receives({ from: address(from), ...to, text: `${word}${more}` })
    expect(commands).toEqual([command])
  })
