import { describe, expect, test } from 'vitest'
import { choicesFor } from '../../../shared/composing/compose.ts'
import type { LetterName } from '../../../shared/letters.ts'
import { samples } from '../../../templates/samples/all.ts'
import { danish, english, recipient } from '../../../templates/samples/facts.ts'
import { variants } from '../../../templates/samples/variants.ts'
import { everyButton } from './journeys.ts'
import type { Program } from './press.ts'
import { press, programs } from './press.ts'

/** An answer's words with its numbers and times taken out, so that the samples' and the journeys' are the same. */
const form = (says: string): string => says.replace(/\d{1,2}\.? \p{L}+ \d{4}.*/u, 'TIME').replace(/\d+/g, 'N')

/** What each answer must bring: the wish that is understood, and the letters that come of it. In order: Danish, English, what. */
const brings: readonly (readonly [letter: LetterName, da: string, en: string, what: string])[] = [
  [
    'call-for-items',
    'Ingen punkter denne gang',
    'No items this time',
    'DeclareNothingToAdd → nothing-to-add-receipt, colleague-answered',
  ],
  [
    'items-reminder',
    'Ingen punkter denne gang',
    'No items this time',
    'DeclareNothingToAdd → nothing-to-add-receipt, colleague-answered',
  ],
  ['item-receipt', 'Træk punktet tilbage', 'Withdraw the item', 'WithdrawItem → item-withdrawn, colleague-answered'],
  ['item-receipt', 'Træk P-N tilbage', 'Withdraw P-N', 'WithdrawItem → item-withdrawn, colleague-answered'],
  ['late-item', 'P-N med på dette møde', 'P-N this meeting', 'PlaceItem → item-placed, item-placed'],
  ['late-item', 'P-N med på næste møde', 'P-N next meeting', 'PlaceItem → item-placed, item-placed'],
  ['agenda-for-approval', 'Ok send', 'Ok send', 'ApproveAgenda → agenda, agenda, item-placed'],
  ['agenda-for-approval', 'Vent', 'Hold', 'HoldAgenda → agenda-held'],
  ['agenda-held', 'Ok send', 'Ok send', 'ApproveAgenda → agenda, agenda, item-placed'],
  ['call-for-items', 'Afbud', 'Apology', 'GiveApology → apology-receipt'],
  ['agenda', 'Afbud', 'Apology', 'GiveApology → apology-receipt'],
  ['meeting-moved', 'Afbud', 'Apology', 'GiveApology → apology-receipt'],
  ['apology-receipt', 'Jeg kommer alligevel', 'I am coming after all', 'WithdrawApology → apology-withdrawn'],
  ['apology-receipt', 'Slet afbuddet', 'Take the apology back', 'WithdrawApology → apology-withdrawn, apology-withdrawn'],
  ['minutes-preview', 'Ok', 'Ok', 'DistributeMinutes → minutes-for-comment, minutes-for-comment'],
  ['already-noted', 'Ok', 'Ok', 'DistributeMinutes → minutes-for-comment, minutes-for-comment'],
  ['minutes-for-comment', 'Ingen bemærkninger', 'No comments', 'DeclareNoComments → no-comments-receipt'],
  ['role-swap-proposal', 'Ja, det kan vi', 'Yes, we can', 'AnswerRoleSwap → role-swap-answered, role-swap-answered'],
  ['role-swap-proposal', 'Nej, det kan vi ikke', 'No, we cannot', 'AnswerRoleSwap → role-swap-answered, role-swap-answered'],
  ['meeting-needs-yes', 'Ja', 'Yes', 'SettleHeldMail → meeting-scheduled'],
  ['meeting-needs-yes', 'Nej', 'No', 'SettleHeldMail → held-mail-answered'],
  ['cancellation-needs-yes', 'Ja', 'Yes', 'SettleHeldMail → cancellation-receipt, meeting-cancelled'],
  ['cancellation-needs-yes', 'Nej', 'No', 'SettleHeldMail → held-mail-answered'],
  ['passed-on', 'Ja', 'Yes', 'ChangeContacts → contacts-changed, contacts-changed'],
  ['passed-on', 'Nej', 'No', 'ChangeContacts → contacts-changed'],
  ['roster-compared', 'Ja', 'Yes', 'ChangeRoster → roster-changed, contacts-changed, contacts-changed, contacts-changed'],
  ['roster-compared', 'Nej', 'No', 'ChangeRoster → roster-changed'],
  ['held-mail', 'Ja', 'Yes', 'SettleHeldMail → held-mail-answered, held-mail-settled, item-receipt, colleague-answered'],
  ['held-mail', 'Nej', 'No', 'SettleHeldMail → held-mail-answered, held-mail-settled'],
  ['question', 'Punkt', 'Item', 'ReadAgain → item-receipt, colleague-answered'],
  ['question', 'Tilføj', 'Add', 'ReadAgain → item-amended, colleague-answered'],
  ['question', 'Bemærkning', 'Comment', 'ReadAgain → comment-receipt, colleague-answered'],
  ['question', 'Afbud', 'Apology', 'ReadAgain → apology-receipt'],
  ['question', 'Sekretariatet', 'Secretariat', 'ReadAgain → '],
  ['question', 'Referat', 'Minutes', 'ReadAgain → minutes-receipt, minutes-preview'],
  ['question', 'Hjælp', 'Help', 'RequestHelp → help'],
  ['question', 'Træk P-N tilbage', 'Withdraw P-N', 'WithdrawItem → item-withdrawn, colleague-answered'],
  ['question', 'P-N', 'P-N', 'ReadAgain → item-amended, colleague-answered'],
  ['question', 'erfa-N', 'erfa-N', 'ReadAgain → cancellation-receipt'],
  ['remark-receipt', 'Punkt', 'Item', 'ReadAgain → item-receipt, colleague-answered'],
  ['remark-receipt', 'Bemærkning', 'Comment', 'ReadAgain → comment-receipt, colleague-answered'],
  ['remark-receipt', 'Afbud', 'Apology', 'ReadAgain → apology-receipt'],
  ['question', 'TIME', 'TIME', 'ScheduleMeeting → meeting-scheduled'],
]

const besides: ReadonlySet<LetterName> = new Set(['role-holder-away', 'passed-on', 'remark-receipt'])

describe.each(['da', 'en'] as const)('G18 every button of every letter, in %s', language => {
  const wordsIn = (da: string, en: string): string => (language === 'da' ? da : en)
  const expected = new Map(brings.map(([letter, da, en, what]) => [`${letter}: ${wordsIn(da, en)}`, what]))

  test('is understood as it says, from each mail program, with and without a signature', { timeout: 180_000 }, async () => {
    const heard = new Map<string, string>()
    await everyButton(language, async (world, button, asked) => {
      if (asked !== undefined) return
      const name = `${button.letter}: ${form(button.body)}`
      for (const program of programs) {
        const { received, after } = await press(world, button, program)
        // The secretariat is told besides when whoever presses chairs the meeting, and what the mail that is read again asks: that hangs on the person
        // and the mail, not on the button.
        const told = after.letters.slice(world.letters.length).map(each => each.letter)
        const letters = told.filter(each => !besides.has(each))
        const what = received.outcome === 'accepted' ? received.commands.join(' ') : `${received.outcome} ${received.reason}`
        heard.set(name, `${what} → ${letters.join(', ')}`)
        expect(`${name} brings ${heard.get(name)}`, `${program.client.name}, »${button.body}«`).toBe(
          `${name} brings ${expected.get(name)}`,
        )
      }
    })
    expect([...heard.keys()].sort()).toEqual([...expected.keys()].sort())
  })

  test('is offered again to whoever answers its letter with words that are not clear, and brings the same', {
    timeout: 180_000,
  }, async () => {
    const from = new Set<LetterName>()
    await everyButton(language, async (world, button, asked) => {
      if (asked === undefined) return
      from.add(asked)
      const own = expected.get(`${asked}: ${form(button.body)}`)
      const { received, after } = await press(world, button, programs[0] as Program)
      const told = after.letters.slice(world.letters.length).map(each => each.letter)
      const what = received.outcome === 'accepted' ? received.commands.join(' ') : `${received.outcome} ${received.reason}`
      const name = `»${button.body}« to the question about an answer to ${asked}`
      const letters = told.filter(each => !besides.has(each)).join(', ')
      // "Afbud" is read in the mail that was asked about, which may give a reason.
      if (own === undefined) expect([`${name}: ReadAgain`, `${name}: RequestHelp`]).toContain(`${name}: ${what}`)
      else expect([own, `ReadAgain → ${own.split(' → ')[1]}`], name).toContain(`${what} → ${letters}`)
    })
    expect([...from].toSorted()).toEqual(
      [...new Set(brings.map(([letter]) => letter))].filter(each => each !== 'question').toSorted(),
    )
  })

  test('and no letter has a choice that was not pressed', () => {
    const charter = language === 'da' ? danish : english
    const pia = recipient('pia.vestermark')
    const offered = [
      ...Object.values(samples).map(({ letter, to }) => ({ letter, to })),
      ...variants.map(letter => ({ letter, to: pia })),
    ].flatMap(({ letter, to }) =>
      choicesFor(letter, to, charter)
        // Those are another letter's.
        .filter(() => letter.name !== 'digest' || letter.unanswered === undefined)
        .filter(({ says }) => letter.name !== 'question' || letter.offered?.choices.every(each => each.says !== says) !== false)
        .map(choice => `${letter.name}: ${form(choice.says)}`),
    )
    expect(offered.filter(each => !expected.has(each))).toEqual([])
    expect(new Set(offered).size).toBe(expected.size)
  })
})
