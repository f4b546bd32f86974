import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { PaperKind } from '../../shared/composing/documents/kinds.ts'
import { accessibilityFaults, templateFaults } from '../../shared/composing/documents/template-check.ts'
import { compilePapers, moduleOf } from '../../templates/papers/compile.ts'
import { samples } from '../../templates/samples/all.ts'
import { danish, english } from '../../templates/samples/facts.ts'
import { leftOut, taggedPdf } from './office.ts'
import { paperOf } from './papers.ts'

const folder = join(import.meta.dirname, '../../templates/papers')
const papers = await compilePapers()

test('the templates that lie in the repository are those that its sources make', () => {
  for (const { name, bytes } of papers)
    expect(Buffer.compare(readFileSync(join(folder, `${name}.docx`)), Buffer.from(bytes)), name).toBe(0)
  const module = join(folder, '../../shared/composing/documents/shipped.generated.ts')
  expect(readFileSync(module, 'utf8')).toBe(moduleOf(papers))
})

test.each(papers)('the template $name has every tag, knows every tag, and is accessible', async ({ name, bytes }) => {
  const [kind = '', language = ''] = name.split('.')
  expect(await templateFaults(kind as PaperKind, bytes)).toEqual([])
  expect(await accessibilityFaults(bytes, language as 'da' | 'en')).toEqual([])
})

describe.skipIf(leftOut)('as LibreOffice makes a tagged PDF of it', () => {
  test.each([
    ['agenda', danish, 'da-DK', 'Dagsorden til ERFA-mødet, 14. april 2027'],
    ['agenda-for-approval', english, 'en-GB', 'Draft agenda for the ERFA meeting, 14 April 2027'],
  ] as const)('%s has headings on two levels, table headers, a language and a title', async (name, charter, language, title) => {
    const pdf = await taggedPdf((await paperOf(samples[name].letter, charter)).bytes)
    expect(pdf).toMatchObject({ isTagged: true, language, title })
    expect(pdf.elements.filter(each => /^H\d|^TH$/.test(each))).toEqual([
      'H1',
      'TH',
      'TH',
      'TH',
      'H1',
      'H2',
      'H3',
      'H3',
      'H3',
      'H2',
      'H3',
    ])
  })

  test('G66 the supplementary agenda holds only what is new, under its own name', async () => {
    const paper = await paperOf(samples['supplementary-agenda'].letter, danish)
    expect(paper.name).toBe('Tillægsdagsorden 14. april 2027, P-14.docx')
    const pdf = await taggedPdf(paper.bytes)
    expect(pdf).toMatchObject({ isTagged: true, title: 'Tillægsdagsorden til ERFA-mødet, 14. april 2027' })
    expect(pdf.text).toContain('5. Fælles kursus til efteråret')
    expect(pdf.text).toContain('14.28-14.58')
    expect(pdf.text).toContain('Netværket holder et fælles kursus i oktober.')
    expect(pdf.text).toContain('Bilag 2 – Forslag til kursus.pdf')
    expect(pdf.text).not.toContain('Navngivning')
    expect(pdf.text).not.toContain('UDKAST')
  })

  test('G50 the decision log is a table with headed columns', async () => {
    const pdf = await taggedPdf((await paperOf(samples['decision-log'].letter, danish)).bytes)
    expect(pdf).toMatchObject({ isTagged: true, language: 'da-DK', title: 'Beslutningslog' })
    expect(pdf.elements.filter(each => /^H\d|^TH$/.test(each))).toEqual(['H1', 'TH', 'TH', 'TH', 'TH'])
  })

  test('the form for the minutes has a heading for every point and says its pages', async () => {
    const pdf = await taggedPdf((await paperOf(samples['minutes-template'].letter, danish)).bytes)
    expect(pdf).toMatchObject({ isTagged: true, language: 'da-DK', title: 'Referat af ERFA-mødet, 14. april 2027' })
    expect(pdf.elements.filter(each => each === 'H1')).toHaveLength(3)
    expect(pdf.elements.filter(each => each === 'H2')).toHaveLength(5)
    expect(pdf.text).toContain('Side 1 af 2')
  })
})
