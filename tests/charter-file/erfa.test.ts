import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { rolesAt } from '../../shared/network/network.ts'
import { isMember, isSecretariat } from '../../shared/people.ts'
import { erfa, smallEnglish } from '../support/charters.ts'

const { charter, people, path } = erfa()

test('G01 the ERFA charter has 19 municipalities in its own order, Aarhus third', () => {
  expect(charter.organisations).toHaveLength(19)
  expect(charter.organisations.slice(0, 4)).toEqual([
    'Lemvig Kommune',
    'Skanderborg Kommune',
    'Aarhus Kommune',
    'Favrskov Kommune',
  ])
  expect(charter.organisations.at(-1)).toBe('Viborg Kommune')
})

test('G01 the ERFA clock is 30, 16, 14 and 7 days before, 14 days after', () => {
  expect(charter.deadlines).toEqual({
    callForItems: { days: -30, rolls: 'back' },
    itemsReminder: { days: -21, rolls: 'back' },
    itemsDue: { days: -16, rolls: 'forward' },
    planningMeeting: { days: -14, rolls: 'back', start: '13:00', minutes: 60 },
    agendaForApproval: { days: -13, rolls: 'forward' },
    agendaDue: { days: -7, rolls: 'back' },
    minutesTemplate: { days: 0, rolls: 'back' },
    commentsHalfway: { days: 7, rolls: 'forward' },
    commentsDue: { days: 14, rolls: 'forward' },
  })
})

test('G01 a charter carries the SHA-256 of its own bytes', () => {
  expect(charter.sha256).toBe(createHash('sha256').update(readFileSync(path)).digest('hex'))
  expect(smallEnglish().charter.sha256).not.toBe(charter.sha256)
})

test('G01 the ERFA roster has two people for each municipality, in the order of the charter', () => {
  const members = people.filter(isMember).map(({ organisation }) => organisation)
  expect(members).toEqual(charter.organisations.flatMap(name => [name, name]))
  expect(people.filter(isSecretariat).map(({ email }) => email)).toEqual(['sekretariat@faelles.example'])
  expect(people.filter(({ functions }) => functions.includes('user-group'))).toHaveLength(2)
  expect(people.filter(({ functions }) => functions.includes('kl'))).toHaveLength(1)
})

test('G01 nobody on a sample roster can be reached: every address ends in .example', () => {
  const everybody = [...people, ...smallEnglish().people]
  expect(everybody.flatMap(({ email, aliases }) => [email, ...aliases]).filter(address => !address.endsWith('.example'))).toEqual(
    [],
  )
})

test('G30 the ring begins with Lemvig and Skanderborg, ends with Viborg and Lemvig, and begins again', () => {
  expect([1, 2, 3, 19, 20, 21].map(turn => rolesAt(charter, turn))).toEqual([
    { chair: 'Lemvig Kommune', minuteTaker: 'Skanderborg Kommune' },
    { chair: 'Skanderborg Kommune', minuteTaker: 'Aarhus Kommune' },
    { chair: 'Aarhus Kommune', minuteTaker: 'Favrskov Kommune' },
    { chair: 'Viborg Kommune', minuteTaker: 'Lemvig Kommune' },
    { chair: 'Lemvig Kommune', minuteTaker: 'Skanderborg Kommune' },
    { chair: 'Skanderborg Kommune', minuteTaker: 'Aarhus Kommune' },
  ])
})

test('G30 through 40 meetings whoever takes the minutes chairs the next one, and everybody has had each role twice', () => {
  const turns = Array.from({ length: 40 }, (_, index) => rolesAt(charter, index + 1)!)
  for (const [index, turn] of turns.slice(1).entries()) expect(turn.chair).toBe(turns[index]!.minuteTaker)
  const chairs = turns.slice(0, 38).map(({ chair }) => chair)
  expect(charter.organisations.every(name => chairs.filter(chair => chair === name).length === 2)).toBe(true)
})

test('G01 the second charter differs: no ring, no planning meeting, seven days of comments, a mailing group', () => {
  const { charter: english } = smallEnglish()
  expect([english.ring, english.deadlines.planningMeeting, english.deadlines.commentsDue.days, english.mailingGroup]).toEqual([
    null,
    null,
    7,
    'everybody@harbour.example',
  ])
  expect(rolesAt(english, 1)).toBeNull()
})
