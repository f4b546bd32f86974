import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { functionNames } from '../../infra/bundling/bundle.ts'
import type { Bundled } from './bundled.ts'
import { bundled, loadedAtStart, packagesIn } from './bundled.ts'

let made: Bundled
beforeAll(async () => {
  made = await bundled()
  // A busy machine takes long to bundle.
}, 240_000)
afterAll(() => made?.remove())

const bytesOf = (parts: readonly { readonly bytes: number }[]): number => parts.reduce((sum, { bytes }) => sum + bytes, 0)
const partsOf = (name: string) => Object.entries(made.metafiles[name]!.outputs).filter(([path]) => path.endsWith('.mjs'))

/** Part of the program on one machine, of the build or of the tests, or replaced by a table that is made beforehand. */
const never = [
  'mjml',
  'date-holidays',
  'mailauth',
  'smtp-server',
  'commander',
  'postal-mime',
  'bowser',
  '@aws-sdk/nested-clients',
  'zod',
  'yaml',
  'csv-parse',
]
/** Wanted by some mails and some letters: loaded by them and not by every start. */
const notAtStart = ['mammoth', 'docx', 'easy-template-x', '@aws-sdk/client-s3', 'mailparser', 'nodemailer']

describe('the bundles', () => {
  // Counted is what Lambda must read before the first event, that is, every module that is imported at once. What a mail or a letter
  // loads when it needs it (reading old mails, writing MIME, S3) is not in it; the box sees that it is there when it is wanted.
  test.each([
    ['mail-arrived', 1_600_000],
    ['time-has-come', 700_000],
    ['effect-committed', 700_000],
    ['mail-came-back', 700_000],
  ])('%s loads at most %i bytes at its start', (name, most) => {
    expect(bytesOf(loadedAtStart(made.metafiles[name]!))).toBeLessThanOrEqual(most)
  })

  test('mail-arrived stays within its budget with all that it loads for a mail', () => {
    const all = partsOf('mail-arrived').filter(([, { inputs }]) => !packagesIn([{ inputs } as never]).has('mammoth'))
    expect(bytesOf(all.map(([, part]) => part))).toBeLessThanOrEqual(2_700_000)
  })

  test.each(functionNames)('%s holds nothing that has no business there', name => {
    const all = packagesIn(partsOf(name).map(([, part]) => part))
    expect(never.filter(each => all.has(each))).toEqual([])
    const atStart = packagesIn(loadedAtStart(made.metafiles[name]!))
    expect(notAtStart.filter(each => atStart.has(each))).toEqual([])
    // A list that matches nothing would pass for ever.
    expect(atStart.has('@aws-sdk/client-dynamodb')).toBe(true)
  })

  test.each(functionNames)('%s is uploaded without its source maps, which lie apart', name => {
    const [own, maps] = [readdirSync(join(made.folder, name)), readdirSync(join(made.folder, 'maps', name))]
    expect(own.filter(file => file.endsWith('.map'))).toEqual([])
    const code = own.filter(file => file.endsWith('.mjs'))
    expect(maps.sort()).toEqual(code.map(file => `${file}.map`).sort())
    for (const file of code) expect(readFileSync(join(made.folder, name, file), 'utf8')).not.toContain('sourceMappingURL=')
    expect(statSync(join(made.folder, 'maps', name, 'index.mjs.map')).size).toBeGreaterThan(1000)
  })

  test.each(functionNames)('%s holds the networks as data, and no path of the machine that made it', name => {
    const networks = JSON.parse(readFileSync(join(made.folder, name, 'networks.json'), 'utf8'))
    expect(networks.map(({ charter }: { charter: { id: string } }) => charter.id)).toContain('erfa')
    for (const file of readdirSync(join(made.folder, name)))
      expect(readFileSync(join(made.folder, name, file), 'latin1')).not.toContain(process.cwd())
  })
})
