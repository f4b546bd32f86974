import { expect, test } from 'vitest'
import type { Deadline } from '../../shared/calendar/types.ts'
import type { Letter } from '../../shared/letters.ts'
import type { Attendance } from '../../shared/meeting/attendance.ts'
import { samples } from '../../templates/samples/all.ts'
import { agenda, danish, deadlines, english, items, meeting, recipient } from '../../templates/samples/facts.ts'
import { everyVariant, write } from './written.ts'

const office = recipient('sekretariatet')
const flat = (text: string): string => text.replaceAll(/\s+/g, ' ')
const plan = (days: readonly Deadline[]): string =>
  flat(
    write({ name: 'meeting-scheduled', meeting, deadlines: days, skipped: [], warnings: [], moved: false }, office, danish).text,
  )

test('G80 every headline begins as a sentence does', () => {
  for (const { text, title } of everyVariant) expect(text, title).toMatch(/^[\p{Lu}\d»"]/u)
})

test('G80 none of something is not counted: "der er ikke kommet punkter"', () => {
  for (const { text, title } of everyVariant) expect(flat(text), title).not.toMatch(/kommet ingen|jeres \d+ /)
})

test('G80 no word stands twice in a row: "kl. kl. 13.00"', () => {
  // "Er det det samme" is as it should be.
  for (const { text, title } of everyVariant)
    for (const line of text.replaceAll('det det samme', 'det samme').split('\n'))
      expect(line, title).not.toMatch(/(?<![\p{L}\d.])(\p{Ll}{2,}\.?) \1(?![\p{L}\d])|-kl\. /u)
})

test('G26 the plan says when the invitation to the planning leaves only on its morning, and is silent otherwise', () => {
  const said = 'Indkaldelsen til planlægningsmødet sendes først samme morgen, onsdag den 31. marts.'
  expect(plan(deadlines)).toContain(said)
  const dayBefore = deadlines.map(each => (each.name === 'planning-invitation' ? { ...each, on: '2027-03-30' } : each))
  expect(plan(dayBefore)).not.toContain('samme morgen')
  expect(plan(deadlines.filter(each => !each.name.startsWith('planning')))).not.toContain('samme morgen')
})

test('G27 an agenda that is longer than its meeting says so to everybody, and no other does', () => {
  const agendaOf = (minutes: number): string => {
    const { letter } = samples.agenda
    if (letter.name !== 'agenda') throw new Error('the sample is no agenda')
    return flat(write({ ...letter, agenda: { ...agenda, overflowMinutes: minutes } }, recipient('bo.strandvig'), danish).text)
  }
  expect(agendaOf(58)).toContain('58 minutter mere, end mødet har plads til, så mødelederen afgør på mødet, hvad I når.')
  expect(agendaOf(0)).not.toContain('hvad I når')
})

test('G07 the example of a move is a day after the meeting', () => {
  const late = { ...meeting, start: '2028-01-19T09:00:00.000Z', end: '2028-01-19T12:00:00.000Z' }
  const letter = { name: 'meeting-scheduled', meeting: late, deadlines, skipped: [], warnings: [], moved: false } as const
  expect(flat(write(letter, office, danish).text)).toContain('»Flyt mødet til 26. januar 2028 kl. 10.00-13.00«')
})

test.each([
  ['da både mødeleder og referent er forhindret. Vi vender tilbage.', 'Både mødeleder og referent er forhindret.'],
  ['fordi Pia er syg', 'Pia er syg'],
  ['da vi ikke kan få lokalet', 'Da vi ikke kan få lokalet'],
  ['pga. sygdom', 'Pga. sygdom'],
])('G09 why a meeting is cancelled begins as a sentence does: %s', (reason, said) => {
  expect(flat(write({ name: 'meeting-cancelled', meeting, reason }, recipient('pia.vestermark'), danish).text)).toContain(
    `${said}`,
  )
})

test('G47 whoever comes instead of somebody is among those who come, and once', () => {
  const guest = (name: string) => ({ name, organisation: 'Samsø Kommune' })
  const attendance = {
    coming: [guest('Vibeke Kornvang')],
    maybe: [],
    apologies: [
      { ...guest('Rasmus Øbjerg'), substitute: 'Vibeke Kornvang' },
      { ...guest('Bo Sandvig'), substitute: 'Ida Strand' },
    ],
    unanswered: [],
  } as unknown as Attendance
  const { text } = write({ name: 'who-comes', meeting, attendance }, office, danish)
  expect(flat(text)).toContain('Indtil nu kommer to personer')
  expect(flat(text)).toContain('Kommer (2): Vibeke Kornvang (Samsø), Ida Strand (Samsø, i stedet for Bo Sandvig)')
  expect(flat(text)).toContain('Afbud (2): Rasmus Øbjerg (Samsø), Bo Sandvig (Samsø)')
})

test('G20 a file that was asked for is called that; the rest of a letter’s files is called that', () => {
  const text = (isAskedFor: boolean): string =>
    flat(write({ name: 'more-files', meeting, names: ['Bilag 3 – Kort.pdf'], isAskedFor }, office, danish).text)
  expect(text(true)).toContain('Her er det bilag, du bad om.')
  expect(text(false)).toContain('Filerne fylder for meget til én mail')
  expect(text(false)).not.toContain('bad om')
})

test('G20 the agenda in the mail names its annexes as the files and the Word file do, through the whole agenda', () => {
  const written = (letter: Letter): string => flat(write(letter, office, danish).text)
  const { letter } = samples.agenda
  const files = letter.items.flatMap(item => item.attachments)
  const two = {
    ...letter,
    items: letter.items.map(item => ({ ...item, attachments: [files[0]!, { ...files[0]!, name: 'Kort.pdf' }] })),
  }
  expect(written(two)).toContain(
    'Indstilling: Netværket drøfter, om vi vil bruge samme mønster. Bilag 1 – Skemaer i dag.pdf og Bilag 2 – Kort.pdf',
  )
  expect(written(two)).toContain('Bilag 3 – Skemaer i dag.pdf og Bilag 4 – Kort.pdf')
  expect(written(samples['supplementary-agenda'].letter)).toContain('Bilag 2 – Forslag til kursus.pdf')
})

test('G27 the mail with a draft of the agenda calls it one, and the final one does not', () => {
  expect(write(samples['agenda-for-approval'].letter, office, danish).text).toContain('Udkast til dagsorden, version 2')
  expect(write(samples.agenda.letter, office, danish).text).not.toMatch(/udkast|version/i)
})

test('G28 the chair may change the draft of the agenda, and is offered neither sending nor holding it, which are the secretariat’s', () => {
  const { letter } = samples['agenda-for-approval']
  const [pia, secretariat] = [recipient('pia.vestermark'), samples['agenda-for-approval'].to]
  for (const charter of [danish, english])
    for (const held of [true, false]) {
      const chairs = flat(write({ ...letter, held }, pia, charter).text)
      expect(chairs).not.toMatch(/ok send|»vent«|"hold"|i sekretariatet for|in the secretariat of/i)
      expect(chairs).toMatch(/P-12 15, P-14 (?:ud|out), P-13/)
      expect(flat(write({ ...letter, held }, secretariat, charter).text)).toMatch(/ok send/i)
      // An agenda that waits leaves on no day.
      expect(/Sendes ud:|Goes out:/.test(chairs)).toBe(!held)
    }
})

test('G27 the agenda in the mail has the kind of each item, as the Word file has, where the charter has kinds', () => {
  const table = (itemKinds: boolean): string => {
    const { html } = write({ name: 'agenda', meeting, agenda, items }, office, { ...danish, itemKinds })
    return flat((/<thead>.*?<\/tbody>/s.exec(html)?.[0] ?? '').replaceAll(/<[^>]*>/g, ' '))
  }
  expect(table(true)).toContain('Tid og art Punkt')
  expect(table(true)).toContain(
    '13.53-14.13 (20 min.) drøftelse Navngivning af skemaer P-12, fra Lemvig, v/ Pia Vestermark 14.13',
  )
  expect(table(true)).toContain('14.28-14.33 (5 min.) Mødeleder og referent')
  expect(table(false)).toContain('Tid Punkt')
  expect(table(false)).not.toMatch(/drøftelse|orientering|art /)
})
