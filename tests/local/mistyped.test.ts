import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openStore } from '../../local/sqlite/open.ts'
import { ZipWriter } from '../../local/zip/write.ts'
import { rundskriv } from '../support/program.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rundskriv-mistyped-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const fault = (line: RegExp) => ({ status: 1, out: '', err: expect.stringMatching(line) })

test('a data folder that is not there is said by whoever takes out of one, and none is made', async () => {
  const data = join(folder, 'dtaa')
  const none = fault(/^rundskriv: \S+dtaa: there is no data folder; say where it is with --data\n$/)
  const out = join(folder, 'out.zip')
  expect(await rundskriv(['export', 'erfa', '--data', data, '--out', out])).toEqual(none)
  expect(await rundskriv(['export', '--all', '--data', data, '--out', out])).toEqual(none)
  expect(await rundskriv(['rotate-key', '--data', data])).toEqual(none)
  expect(await rundskriv(['erase', 'pia.vestermark@lemvig.example', '--data', data])).toEqual(none)
  expect(readdirSync(folder)).toEqual([])
})

test('a place that nothing can be written to is said in one line that names --out', async () => {
  const data = join(folder, 'data')
  await (await openStore(data)).close()
  mkdirSync(join(folder, 'taken'))
  writeFileSync(join(folder, 'file'), '')
  for (const [out, code] of [
    [join(folder, 'nowhere', 'case.zip'), 'ENOENT'],
    [join(folder, 'taken'), 'EISDIR'],
    [join(folder, 'file', 'case.zip'), 'ENOTDIR'],
  ] as const)
    expect(await rundskriv(['export', 'erfa', '--data', data, '--out', out])).toEqual(
      fault(new RegExp(`^rundskriv: ${out}: cannot be written \\(${code}\\); name another file with --out\\n$`)),
    )
  for (const out of [join(folder, 'file'), join(folder, 'file', 'more')]) {
    const line = new RegExp(`^rundskriv: ${out}: cannot be written as a folder \\(E\\w+\\); name another with --out\\n$`)
    const charter = ['--charter', 'charters/erfa-midtjylland.yaml', '--meeting', '2027-04-14T13:00']
    expect(await rundskriv(['rehearse', ...charter, '--out', out])).toEqual(fault(line))
    expect(await rundskriv(['try', '--out', out])).toEqual(fault(line))
  }
  expect(readdirSync(folder).toSorted()).toEqual(['data', 'file', 'taken'])
})

const full = '/dev/full'

test.runIf(existsSync(full))(
  'a disk that fills up under a zip file is the user’s to mend, and nothing is left behind',
  async () => {
    symlinkSync(full, join(folder, 'case.zip.part'))
    const zip = new ZipWriter(join(folder, 'case.zip'), '2027-01-01T00:00:00Z')
    zip.add('a.txt', () => Buffer.from('a'))
    await expect(zip.finish()).rejects.toThrow(/case\.zip: cannot be written \(ENOSPC\)/)
    expect(readdirSync(folder)).toEqual([])
  },
)

test('a Word template that cannot be read is named', async () => {
  const charters = join(folder, 'charters')
  cpSync('charters', charters, { recursive: true })
  mkdirSync(join(charters, 'erfa-midtjylland.agenda.docx'))
  expect(await rundskriv(['show', 'erfa', '--data', join(folder, 'data'), '--charters', charters])).toEqual(
    fault(/^rundskriv: \S+erfa-midtjylland\.agenda\.docx: cannot be read \(EISDIR\)\n$/),
  )
})
