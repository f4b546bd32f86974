import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { linesOf } from '../../shared/composing/compose.ts'
import type { LetterName } from '../../shared/letters.ts'
import { compileLayout } from '../../templates/compile.ts'
import { samples } from '../../templates/samples/all.ts'
import { danish, english } from '../../templates/samples/facts.ts'
import { folder } from './keep.ts'
import { everyLetter, keptForm } from './written.ts'

/** The goal that a letter serves. */
const goals: Readonly<Record<LetterName, string>> = {
  'call-for-items': 'G11',
  'items-reminder': 'G25',
  agenda: 'G29',
  'supplementary-agenda': 'G66',
  'meeting-moved': 'G09',
  'meeting-cancelled': 'G09',
  'minutes-for-comment': 'G33',
  'minutes-approved': 'G37 G38',
  digest: 'G41',
  'item-receipt': 'G18',
  'item-amended': 'G18',
  'item-withdrawn': 'G18',
  'item-placed': 'G19',
  'nothing-to-add-receipt': 'G25',
  'apology-receipt': 'G29',
  'apology-withdrawn': 'G29',
  'comment-receipt': 'G34',
  'no-comments-receipt': 'G35',
  'minutes-receipt': 'G32',
  refusal: 'G07',
  question: 'G12',
  'already-noted': 'G10',
  'stop-mail-receipt': 'G12',
  'planning-apology-receipt': 'G47',
  'remark-receipt': 'G24',
  'contacts-changed': 'G61',
  'roster-compared': 'G61',
  'roster-changed': 'G61',
  'greeting-receipt': 'G60',
  'role-pack': 'G56',
  'user-group-noted': 'G54',
  'role-hand-over': 'G56',
  'passed-on': 'G12 G47',
  'cancellation-needs-yes': 'G08',
  'mail-held': 'G12',
  status: 'G43',
  help: 'G43',
  'charter-text': 'G02',
  'search-results': 'G43',
  'more-files': 'G20',
  'file-requested': 'G20',
  'decision-log': 'G50',
  'facts-told': 'G43',
  'letter-sent-again': 'G43',
  'contact-list': 'G61',
  'colleague-answered': 'G34',
  'meeting-scheduled': 'G07',
  'meeting-needs-yes': 'G06',
  'cancellation-receipt': 'G09',
  'submission-summary': 'G26',
  'late-item': 'G19',
  'planning-invitation': 'G26',
  'role-holder-away': 'G57',
  'who-comes': 'G47',
  rehearsal: 'G59',
  'year-wheel': 'G75',
  rehearsed: 'G59',
  'planning-moved': 'G46',
  'planning-cancelled': 'G46',
  'agenda-for-approval': 'G28',
  'agenda-held': 'G29',
  'minutes-template': 'G40',
  'minutes-nudge': 'G40',
  'minutes-missing': 'G40',
  'minutes-preview': 'G32',
  'comments-bundle': 'G36',
  'late-comment': 'G37',
  'held-mail': 'G12',
  'held-mail-settled': 'G12',
  'which-organisation': 'G12',
  undelivered: 'G38',
  'held-mail-answered': 'G12',
  'role-swap-proposal': 'G31',
  'role-swap-receipt': 'G31',
  'role-swap-answered': 'G31',
  'role-swap-refusal': 'G31',
}

describe('a letter reads as it was read and kept (node tests/composing/keep.ts writes it anew)', () => {
  test.each(everyLetter.map(letter => [`${goals[letter.letter.name]} ${letter.title}`, letter] as const))(
    '%s',
    (_title, letter) => {
      expect(keptForm(letter)).toBe(readFileSync(join(folder, `${letter.title}.txt`), 'utf8'))
    },
  )

  test('and none is kept that nobody writes', () => {
    expect(readdirSync(folder).sort()).toEqual(everyLetter.map(letter => `${letter.title}.txt`).sort())
  })
})

test('G80 the layout is what MJML makes of the templates (npm run templates)', async () => {
  const kept = readFileSync(join(import.meta.dirname, '../../shared/composing/layout.generated.ts'), 'utf8')
  expect(await compileLayout()).toBe(kept)
})

test('G13 the lines of a letter are those of its text part, so that a reply can be told from it', () => {
  for (const written of everyLetter) {
    const { letter, to } = samples[written.letter.name]
    expect(linesOf(letter, to, written.language === 'da' ? danish : english)).toEqual(written.text.trimEnd().split('\n'))
  }
})

describe('what a letter must say', () => {
  const text = (name: LetterName): string =>
    everyLetter.find(({ title }) => title === `${name}.da`)?.text.replace(/\s+/g, ' ') ?? ''

  test('G11 the call names the deadline with its weekday, both roles, and the rule', () => {
    expect(text('call-for-items')).toContain('senest tirsdag den 30. marts')
    expect(text('call-for-items')).toContain('Mødeleder: Lemvig Referent: Skanderborg')
    expect(text('call-for-items')).toContain('kommissoriet siger, at vi beder om punkter 30 dage før mødet')
  })
  test('G33 the minutes name the exact day and the reason for the extra one', () => {
    expect(text('minutes-for-comment')).toContain(
      'fredag den 7. maj 2027. Flyttet fra torsdag, fordi den 6. maj er Kristi Himmelfartsdag.',
    )
  })
  test('G38 the approval carries who was sent the minutes, how that ended, every comment and the window', () => {
    for (const part of [
      'Rasmus Øbjerg: Samsø; Levering: kom retur',
      'kun for nye skemaer',
      'torsdag den 22. april 2027',
      'fredag den 7. maj 2027',
    ])
      expect(text('minutes-approved')).toContain(part)
  })
  test('G02 the charter is told with the day of its approval and in its own order', () => {
    expect(text('charter-text')).toContain('28. oktober 2025')
    expect(text('charter-text')).toContain('Lemvig, Skanderborg, Aarhus')
  })
  test('G27 slots are printed with their length', () => {
    expect(text('agenda')).toContain('13.00-13.38 (38 min.): Kort status fra hver kommune')
  })
  test('G06 a meeting on a holiday is said to be on one', () => {
    expect(text('meeting-needs-yes')).toContain('Mødet ligger på Kristi Himmelfartsdag')
  })
})
