import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readCharter } from '../../shared/charter/read.ts'
import type { LetterName } from '../../shared/letters.ts'
import type { Recipient } from '../../shared/people.ts'
import { samples } from '../../templates/samples/all.ts'
import { write } from './written.ts'

const file = (name: string) => ({ name, text: readFileSync(`charters/${name}`, 'utf8') })
const network = readCharter({ charter: file('small-english.yaml'), roster: file('small-english.csv') }, '0'.repeat(64))
if ('faults' in network) throw new Error('the second charter has faults')
const { charter } = network

/** A mailing group: nobody's name, nobody's organisation. */
const everybody: Recipient = { person: null, name: '', address: charter.mailingGroup ?? '', organisation: null }
const roleless = <T>(fact: T): T => {
  if (Array.isArray(fact)) return fact.map(roleless) as T
  if (typeof fact !== 'object' || fact === null) return fact
  return Object.fromEntries(
    Object.entries(fact).map(([name, value]) => [name, name === 'roles' || name === 'nextRoles' ? null : roleless(value)]),
  ) as T
}
const text = (name: LetterName): string => write(roleless(samples[name].letter), everybody, charter).text.replace(/\s+/g, ' ')

test('G79 another charter speaks in its own numbers, name and language, to a mailing group', () => {
  expect(text('call-for-items')).toContain('we ask for items 20 days before the meeting')
  expect(text('call-for-items')).toContain('we set aside ten minutes')
  expect(text('minutes-for-comment')).toContain('gives everybody seven days for comments')
  expect(text('minutes-missing')).toContain('Ten working days have passed')
  expect(text('charter-text')).toContain('approved on 3 February 2026 by the joint board')
  expect(write(samples['call-for-items'].letter, everybody, charter).subject).toMatch(
    /^Harbour forum 14 April 2027: .* \(harbour-1\)$/,
  )
})

test('G01 no letter to it knows a name, a role, a kind or a word of the first charter', () => {
  for (const name of Object.keys(samples) as LetterName[]) {
    const own = text(name).replace(/Referat 14\. april 2027\.docx|ERFA-mødet|ERFA-grupperne/g, '')
    expect(own, name).not.toMatch(
      /\bERFA|erfa-\d|faelles\.example|Kind regards Fælles|kommissori|kl\. \d|\bsenest\b|Thank you, \./,
    )
    expect(own, name).not.toMatch(/for discussion, information or decision|Chair: |Minute-taker: (?!S)|undefined/)
  }
})

test('G80 an invitation to a mailing group asks the group', () => {
  const { calendar } = write(samples.agenda.letter, everybody, charter)
  expect(calendar?.text).toContain('CUTYPE=GROUP')
  expect(calendar?.text).toContain('TZID:Europe/London')
})
