import { Zip } from 'easy-template-x'
import { expect, test, vi } from 'vitest'
import { readWordMinutes } from '../../shared/understanding/minutes-document/read.ts'
import { zipEntries, zipFault } from '../../shared/zip.ts'
import { samples } from '../../templates/samples/all.ts'
import { danish } from '../../templates/samples/facts.ts'
import { paperOf } from './papers.ts'

const form = Buffer.from((await paperOf(samples['minutes-template'].letter, danish)).bytes)

const withFile = async (name: string, content: string): Promise<Buffer> => {
  const zip = await Zip.load(form)
  zip.setFile(name, content)
  return zip.export<Buffer>()
}

/** The same file with a bit of its table of contents changed. */
const altered = (change: (view: DataView, entry: number) => void): Buffer => {
  const copy = Buffer.from(form)
  const entry = copy.indexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02]))
  change(new DataView(copy.buffer, copy.byteOffset, copy.byteLength), entry)
  return copy
}

test('our own form may be opened', () => {
  expect(zipFault(form)).toBeNull()
  expect(zipEntries(form)?.map(({ name }) => name)).toContain('word/document.xml')
})

test('a file with macros stays closed, whatever it is called', async () => {
  expect(await readWordMinutes(await withFile('word/vbaProject.bin', 'Sub AutoOpen()'), [])).toEqual({ unread: 'macros' })
})

test('a file that would unpack to far more than it is stays closed', async () => {
  const bomb = await withFile('word/media/image1.xml', '0'.repeat(30_000_000))
  expect(bomb.length).toBeLessThan(100_000)
  expect(await readWordMinutes(bomb, [])).toEqual({ unread: 'too-large' })
})

test('one that claims more entries or more bytes than any paper has stays closed', async () => {
  const zip = await Zip.load(form)
  for (let nth = 0; nth < 2_100; nth += 1) zip.setFile(`word/media/${nth}.xml`, '')
  expect(await readWordMinutes(await zip.export<Buffer>(), [])).toEqual({ unread: 'too-large' })
  const claims = altered((view, entry) => view.setUint32(entry + 24, 4_000_000_000, true))
  expect(await readWordMinutes(claims, [])).toEqual({ unread: 'too-large' })
})

test('one whose table of contents lies stays closed: its entries are measured and not believed', async () => {
  const bomb = await withFile('word/document.xml', '0'.repeat(40_000_000))
  const view = new DataView(bomb.buffer, bomb.byteOffset, bomb.byteLength)
  for (let at = bomb.indexOf('PK\x01\x02'); at >= 0; at = bomb.indexOf('PK\x01\x02', at + 1)) {
    if (view.getUint32(at + 24, true) === 40_000_000) view.setUint32(at + 24, 1_000, true)
  }
  expect(zipEntries(bomb)?.every(({ bytes }) => bytes < 1_000_000)).toBe(true)
  expect(zipFault(bomb)).toBe('unpacks-too-large')
  expect(await readWordMinutes(bomb, [])).toEqual({ unread: 'too-large' })
})

test('an encrypted or broken file stays closed', async () => {
  const locked = altered((view, entry) => view.setUint16(entry + 8, view.getUint16(entry + 8, true) | 1, true))
  expect(await readWordMinutes(locked, [])).toEqual({ unread: 'encrypted' })
  expect(await readWordMinutes(form.subarray(0, form.length - 30), [])).toEqual({ unread: 'broken' })
  expect(await readWordMinutes(form.subarray(0, 0), [])).toEqual({ unread: 'broken' })
  expect(await readWordMinutes(Buffer.alloc(11_000_000), [])).toEqual({ unread: 'too-large' })
})

test('a program that lacks its library says so, and not that the file is broken', async () => {
  vi.doMock('mammoth', () => {
    throw new Error('not installed')
  })
  await expect(readWordMinutes(form, [])).rejects.toThrow()
  vi.doUnmock('mammoth')
  expect(await readWordMinutes(form, [])).not.toEqual({ unread: 'broken' })
})
