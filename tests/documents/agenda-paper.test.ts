import { expect, test } from 'vitest'
import { samples } from '../../templates/samples/all.ts'
import { danish, english } from '../../templates/samples/facts.ts'
import { linesOf, paperOf } from './papers.ts'

const { letter } = samples.agenda

test('G27 G29 the agenda is a Word file with kind, item and time slot, the statement, the recommendation, the presenter and the annexes', async () => {
  const paper = await paperOf(letter, danish)
  expect(paper.name).toBe('Dagsorden 14. april 2027.docx')
  expect(await linesOf(paper.bytes)).toEqual([
    'Dagsorden til ERFA-mødet',
    'ERFA-netværk for K-PRO i Midtjylland',
    'Tid: onsdag den 14. april 2027 kl. 13.00-16.00',
    'Sted: Teams',
    'Mødeleder: Lemvig',
    'Referent: Skanderborg',
    'Dagsorden',
    ...['Art', 'Punkt', 'Tidsrum'],
    ...['1. Kort status fra hver kommune', '13.00-13.38 (38 min.)'],
    ...["2. Nyt fra KL's PRO-gruppe, den nationale brugergruppe og ERFA-grupperne", '13.38-13.53 (15 min.)'],
    ...['D', '3. Navngivning af skemaer (P-12, Lemvig, v/ Pia Vestermark)', '13.53-14.13 (20 min.)'],
    ...['O', '4. Erfaringer med den nye vejledning (P-13, Aarhus)', '14.13-14.28 (15 min.)'],
    ...['5. Mødeleder og referent til næste møde', '14.28-14.33 (5 min.)'],
    'B = beslutning · O = orientering · D = drøftelse',
    'I alt 93 minutter.',
    'Punkterne fra kommunerne',
    '3. Navngivning af skemaer (P-12)',
    'Fra Lemvig, til drøftelse, 20 minutter, v/ Pia Vestermark',
    'Sagsfremstilling',
    'Vi navngiver skemaer på hver vores måde, og det gør det svært at dele dem.',
    'Kan vi blive enige om et mønster?',
    'Indstilling',
    'Netværket drøfter, om vi vil bruge samme mønster.',
    'Bilag',
    'Bilag 1 – Skemaer i dag.pdf',
    '4. Erfaringer med den nye vejledning (P-13)',
    'Fra Aarhus, til orientering, 15 minutter',
    'Sagsfremstilling',
    'Vi fortæller kort, hvad der virkede, og hvad der ikke gjorde.',
  ])
})

test('a draft of the agenda says so above everything else, in its title and in its file name', async () => {
  const paper = await paperOf(samples['agenda-for-approval'].letter, danish)
  expect(paper.name).toMatch(/^UDKAST Dagsorden 14\. april 2027, version \d+\.docx$/)
  expect((await linesOf(paper.bytes)).slice(0, 2)).toEqual(['UDKAST – version 2', 'Udkast til dagsorden for ERFA-mødet'])
  expect((await linesOf((await paperOf(letter, danish)).bytes)).join('\n')).not.toMatch(/udkast/i)
})

test('an English network gets English papers', async () => {
  const paper = await paperOf(letter, english)
  expect(paper.name).toBe('Agenda 14 April 2027.docx')
  const lines = await linesOf(paper.bytes)
  expect(lines).toContain('B = decision · O = information · D = discussion')
  expect(lines).toContain('Annex 1 – Skemaer i dag.pdf')
  expect(lines.join('\n')).not.toMatch(/Dagsorden|Punkt|Bilag/)
})

test('a network without kinds has no legend', async () => {
  const lines = await linesOf((await paperOf(letter, { ...danish, itemKinds: false })).bytes)
  expect(lines.join('\n')).not.toContain('B = beslutning')
})

test('the same agenda is the same bytes however often it is made', async () => {
  const first = await paperOf(letter, danish)
  await new Promise(resolve => setTimeout(resolve, 2_100))
  expect(Buffer.compare(Buffer.from((await paperOf(letter, danish)).bytes), Buffer.from(first.bytes))).toBe(0)
})

test('whatever a sender wrote is shown as text: markup, tags, control characters, reversed names, ten thousand letters', async () => {
  const [item] = letter.items
  const evil = {
    ...item!,
    title: '<b>Fed</b> & {#slots}{draft} \u202Egpj.exe\u0000\uE000 titel',
    text: `<script>alert(1)</script>\u0007\n{title}\n${'x'.repeat(10_000)}`,
    recommendation: ']]> </w:t></w:p> {/items}',
    presenter: 'Åse "IT" <aase@it.example>\u2028',
  }
  const lines = await linesOf((await paperOf({ ...letter, items: [evil] }, danish)).bytes)
  expect(lines).toContain('3. <b>Fed</b> & {#slots}{draft} gpj.exe titel (P-12)')
  expect(lines).toContain('<script>alert(1)</script>')
  expect(lines).toContain('{title}')
  expect(lines).toContain('x'.repeat(10_000))
  expect(lines).toContain(']]> </w:t></w:p> {/items}')
  expect(lines).toContain('Fra Lemvig, til drøftelse, 20 minutter, v/ Åse "IT" <aase@it.example>')
})
