import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { templateAdvice } from '../../local/charters/templates.ts'
import { check } from '../../local/commands/check.ts'
import { openWorld } from '../../local/world.ts'
import { accessibilityFaults } from '../../shared/composing/documents/template-check.ts'
import { agendaPaper } from '../../templates/papers/agenda.ts'
import type { Child } from '../../templates/papers/style.ts'
import { heading, paper, paragraph } from '../../templates/papers/style.ts'
import { samples } from '../../templates/samples/all.ts'
import { danish } from '../../templates/samples/facts.ts'
import { chartersFolder } from '../support/charters.ts'
import { linesOf, paperOf } from './papers.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'own-template-'))
  for (const end of ['yaml', 'csv']) copyFileSync(join(chartersFolder, `erfa-midtjylland.${end}`), join(folder, `erfa.${end}`))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const word = (...children: readonly Child[]) => paper('da', 'own.docx', children)
const lay = (kind: string, file: Uint8Array) => writeFileSync(join(folder, `erfa.${kind}.docx`), file)

async function checked() {
  const out: string[] = []
  const say = (line: string) => out.push(line.replaceAll(`${folder}/`, ''))
  const status = await check([join(folder, 'erfa.yaml')], { out: say, err: () => undefined })
  return { status, out }
}
const open = () =>
  openWorld({
    data: join(folder, 'data'),
    charters: folder,
    relay: null,
    journal: { info: () => undefined, warn: () => undefined },
  })

test("a network's own template beside its charter is used in place of ours", async () => {
  const file = await word(heading('Samsø Kommune indbyder'), ...agendaPaper('da'))
  lay('agenda', file)
  expect(await checked()).toMatchObject({ status: 0 })
  const world = await open()
  const own = world.networks.get('erfa')?.templates ?? {}
  await world.close()
  expect(Object.keys(own)).toEqual(['agenda'])
  const lines = await linesOf((await paperOf(samples.agenda.letter, danish, own)).bytes)
  expect(lines.slice(0, 2)).toEqual(['Samsø Kommune indbyder', 'Dagsorden til ERFA-mødet'])
})

test('a tag that nobody knows and one that is missing are named before anything is sent', async () => {
  lay('minutes', await word(paragraph('{title} {when} {#points}{number} {titel}{recommendation}{/points}')))
  const { status, out } = await checked()
  expect(status).toBe(1)
  expect(out).toEqual([
    expect.stringMatching(/^erfa\.minutes\.docx:1: nobody knows the tag \{titel\} — one of \{title\} /),
    expect.stringMatching(/^erfa\.minutes\.docx:1: the tag \{apologies\} is missing — /),
  ])
  await expect(open()).rejects.toThrow('nobody knows the tag {titel}')
})

test('tags that do not pair, and what is no Word file at all are named', async () => {
  lay('agenda', await word(paragraph('{#slots}{number}')))
  expect((await checked()).out[0]).toBe('erfa.agenda.docx:1: {#slots} is never ended — {/slots} behind it')
  lay('agenda', Buffer.from('not a Word file'))
  expect((await checked()).out[0]).toContain('it is no Word file that can be opened (not-a-zip)')
})

test("doctor says what a screen reader misses in a network's own template", async () => {
  lay('agenda', await word(paragraph('Dagsorden {title}')))
  const advice = await templateAdvice([{ path: join(folder, 'erfa.yaml'), charter: danish, people: [] }])
  expect(advice.map(({ wrong }) => wrong)).toEqual(['no paragraph is a heading of level 1'])
  const english = await paper('en', 'own.docx', [heading('One'), heading('Three', 3)])
  expect((await accessibilityFaults(english, 'da')).map(({ wrong }) => wrong)).toEqual([
    'a heading of level 3 follows one of a much higher level',
    'its language is en-GB',
  ])
})
