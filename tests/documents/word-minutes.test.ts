import { DeletedTextRun, Document, InsertedTextRun, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx'
import { Zip } from 'easy-template-x'
import { expect, test } from 'vitest'
import { outcomeOf } from '../../shared/understanding/minutes-document/outcome.ts'
import { readWordMinutes } from '../../shared/understanding/minutes-document/read.ts'
import { wordReader } from '../../shared/understanding/minutes-document/word-lines.ts'

const wordFile = async (...children: readonly (Paragraph | Table)[]): Promise<Buffer> =>
  Buffer.from(await Packer.toBuffer(new Document({ sections: [{ children }] })))
const said = (...lines: readonly string[]) => wordFile(...lines.map(line => new Paragraph(line)))
const cell = (it: string) => new TableCell({ children: [new Paragraph(it)] })
const lines = async (...children: readonly (Paragraph | Table)[]) => (await wordReader())(await wordFile(...children))
const form = await said('1. Runden', 'Referat', 'Den blev taget.', 'Konklusion', 'Taget til efterretning')
const points = [{ number: 1, item: null, title: 'Runden' }]
const read = (file: Uint8Array) => readWordMinutes(file, points)
const withFile = async (name: string, content: string): Promise<Buffer> => {
  const zip = await Zip.load(form)
  zip.setFile(name, content)
  return zip.export<Buffer>()
}

test('G49 each paragraph, heading, line break and cell is a line, and empty ones are none', async () => {
  const table = new Table({ rows: [new TableRow({ children: [cell('Mødeleder'), cell('Skive')] })] })
  const broken = new Paragraph({ children: [new TextRun('en'), new TextRun({ text: 'to', break: 1 })] })
  expect(await lines(new Paragraph({ text: 'Referat', heading: 'Heading1' }), broken, new Paragraph('   '), table)).toEqual([
    'Referat',
    'en',
    'to',
    'Mødeleder',
    'Skive',
  ])
})

test('G49 bold letters, signs and hard spaces change no word', async () => {
  const bold = new Paragraph({ children: [new TextRun('Indstillingen er '), new TextRun({ text: 'godkendt', bold: true })] })
  const signs = new Paragraph(` Aarhus & <Viborg> "er" 'med'\u00A0nu &lt; `)
  expect(await lines(bold, signs)).toEqual(['Indstillingen er godkendt', `Aarhus & <Viborg> "er" 'med' nu &lt;`])
})

test('G49 of changes that were tracked, what was struck out is left out and what was put in is read', async () => {
  const by = { id: 1, author: 'x', date: '2027-04-15T09:00:00Z' }
  const changed = [new DeletedTextRun({ text: 'godkendt', ...by }), new InsertedTextRun({ text: 'udsat', ...by, id: 2 })]
  expect(await lines(new Paragraph({ children: [new TextRun('Punktet er '), ...changed] }))).toEqual(['Punktet er udsat'])
})

test('G49 a form is read, and one that was rearranged says so', async () => {
  expect(await read(form)).toEqual({
    reading: {
      points: [{ ...points[0], text: 'Den blev taget.', conclusion: 'Taget til efterretning', outcome: 'noted' }],
      missing: [],
      next: null,
    },
  })
  expect(await read(await said('Vi talte om det hele.'))).toEqual({ unread: 'rearranged' })
})

test('a file stays closed that is too large, encrypted, has macros, or is no Word file, and it says why', async () => {
  const why = async (file: Uint8Array) => {
    const found = await read(file)
    return 'unread' in found ? found.unread : 'read'
  }
  expect(await why(Buffer.alloc(10_000_001))).toBe('too-large')
  expect(await why(Buffer.alloc(10_000_000))).toBe('broken')
  expect(await why(Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0]))).toBe('encrypted')
  expect(await why(Buffer.from([0xd0, 0xcf, 0x11, 0xe1, 0, 0]))).toBe('broken')
  expect(await why(await withFile('word/VBAProject.bin', 'x'))).toBe('macros')
  expect(await why(await withFile('word/vbaproject.bin.txt', 'x'))).toBe('read')
  expect(await why(await withFile('word/document.xml', 'no xml'))).toBe('broken')
  // Its table of contents says that it is encrypted, or would unpack to four gigabytes.
  const contents = form.indexOf('PK\x01\x02')
  expect(await why(form.with(contents + 8, (form[contents + 8] ?? 0) | 1))).toBe('encrypted')
  expect(await why(form.with(contents + 27, 0xee))).toBe('too-large')
  const elsewhere = form.toString('latin1').replaceAll('word/document.xml', 'work/document.xml')
  expect(await why(Buffer.from(elsewhere, 'latin1'))).toBe('broken')
})

test.each([
  [['til efterretning', 'noted'], 'noted'],
  [['godkendt', 'godkendte', 'tiltrådt', 'tiltrådte', 'vedtaget', 'vedtog', 'adopted', 'approved', 'agreed'], 'adopted'],
  [['forkastet', 'afvist', 'rejected'], 'rejected'],
  [['udsat', 'udsættes', 'udskudt', 'udskydes', 'deferred', 'postponed', 'tages op på næste møde'], 'deferred'],
  [['tages op igen på næste møde', 'tages op på det næste møde'], 'deferred'],
  [['tages med til KL', 'taget med til KL', 'oversendt', 'oversendes', 'sendes videre', 'bringes videre'], 'forwarded'],
  [['taken to KL', 'forwarded'], 'forwarded'],
] as const)('»%s« says %s, and with a "not" or a "but" beside it nothing plain', (words, outcome) => {
  for (const word of words) {
    expect([word, outcomeOf(`Punktet: ${word}.`)]).toEqual([word, outcome])
    for (const turned of ['ikke', 'hverken', 'delvist', 'delvis', 'dog', 'undtagen', 'not', 'partly', 'except', 'but'])
      expect([turned, outcomeOf(`${turned} ${word}`)]).toEqual([turned, null])
  }
})

test('a word that only holds another says nothing, and two outcomes say none', () => {
  for (const vague of ['genudsat', 'afvistes', 'notedly', 'Butikken', ''])
    expect([vague, outcomeOf(vague)]).toEqual([vague, null])
  expect(outcomeOf('Butikken er godkendt')).toBe('adopted')
  expect(outcomeOf('Godkendt og udsat')).toBeNull()
})
