import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readCharter } from '../../shared/charter/read.ts'
import { chartersFolder } from '../support/charters.ts'
import { inCharter, inRoster, row7 } from './planted.ts'

const yaml = readFileSync(join(chartersFolder, 'erfa-midtjylland.yaml'), 'utf8')
const csv = readFileSync(join(chartersFolder, 'erfa-midtjylland.csv'), 'utf8')

/** The faults of a charter and its roster, each as one line: `y:12 what is wrong — what would be right`. */
function faultsOf(charter: string, roster: string | null): string[] {
  const files = { charter: { name: 'y', text: charter }, roster: roster === null ? null : { name: 'c', text: roster } }
  const read = readCharter(files, '0'.repeat(64))
  return 'faults' in read ? read.faults.map(({ file, line, wrong, right }) => `${file}:${line} ${wrong} — ${right}`) : []
}

/** Where a text stands in the file that was changed. */
const lineOf = (text: string, part: string) => text.slice(0, text.indexOf(part)).split('\n').length

function replaced(text: string, from: string, to: string): string {
  if (!text.includes(from)) throw new Error(`not in the file: ${from}`)
  return text.replace(from, () => to)
}

test('G01 the charter as it stands has no fault', () => {
  expect(faultsOf(yaml, csv)).toEqual([])
  expect(faultsOf(yaml.replaceAll('\n', '\r\n'), csv.replaceAll('\n', '\r\n'))).toEqual([])
})

describe('G01 a charter is refused for', () => {
  for (const [title, from, to, said, at] of inCharter) {
    test(`G01 ${title}`, () => {
      const text = replaced(yaml, from, to)
      const where = at ?? to
      const line = lineOf(text, where) + (where.startsWith('\n') ? 1 : 0)
      expect(
        faultsOf(text, csv).filter(fault => fault.startsWith(`y:${line} ${said}`)),
        faultsOf(text, csv).join('\n'),
      ).toHaveLength(1)
    })
  }
})

describe('G01 a roster is refused for', () => {
  for (const [title, from, to, said, at] of inRoster) {
    test(`G01 ${title}`, () => {
      const text = replaced(csv, from, to)
      const line = lineOf(text, at ?? to)
      const faults = faultsOf(yaml, text).filter(fault => fault.startsWith('c:') && fault.includes(said))
      expect(faults, faultsOf(yaml, text).join('\n')).toHaveLength(1)
      if (at !== '') expect(faults[0]).toContain(`c:${line} `)
    })
  }

  test('G01 nobody in the secretariat', () => {
    expect(faultsOf(yaml, replaced(csv, ',secretariat,', ',archive,'))).toEqual([
      `y:${lineOf(yaml, '\nsecretariat:') + 1} nobody on the roster is the secretariat — at least one row in c with the function secretariat`,
      `y:${lineOf(yaml, '\nplanningGuests:') + 1} secretariat is invited to the planning meeting, but nobody on the roster has that function — a row in c with it, or another role here`,
    ])
  })

  test('G01 not being there', () => {
    expect(faultsOf(yaml, null)).toEqual(['y:1 there is no roster beside this file — a CSV file of the same name'])
    expect(faultsOf(yaml, '')).toContain(
      'c:1 the roster is empty — the header id,name,email,organisation,functions,aliases and a row for each person',
    )
  })
})

test('G01 a roster from Danish Excel, with semicolons and a byte order mark, is read', () => {
  expect(faultsOf(yaml, `\uFEFF${csv.replaceAll(',', ';')}`)).toEqual([])
})

describe('G01 delegates on the roster', () => {
  /** The roster with a column of delegates; Pia's stands in line 2, Jonas's in line 3. */
  const naming = (pias: string, jonas = '') =>
    csv
      .trimEnd()
      .split('\n')
      .map((line, index) => `${line},${['delegates', pias, jonas][index] ?? ''}`)
      .join('\n')
  const right = 'one who is not on the roster, and for one person only'
  test.each([
    ['none', '', '', []],
    ['two of one person', 'sanne@lemvig.example Bo@lemvig.example', '', []],
    ['no address', 'sanne', '', ['c:2 "sanne" is no e-mail address']],
    [
      'a member, further down too',
      'KIM.tangbjerg@skanderborg.example',
      '',
      [`c:2 the delegate kim.tangbjerg@skanderborg.example stands already in line 4 — ${right}`],
    ],
    ['oneself', 'pia.vestermark@lemvig.example', '', ['c:2 the delegate pia.vestermark@lemvig.example stands already in line 2']],
    [
      'one of two people',
      'sanne@lemvig.example',
      'sanne@lemvig.example',
      ['c:3 the delegate sanne@lemvig.example stands already in line 2'],
    ],
    [
      'one twice',
      'sanne@lemvig.example sanne@lemvig.example',
      '',
      ['c:2 the delegate sanne@lemvig.example stands already in line 2'],
    ],
    ['the network', 'erfa@moeder.example', '', ['c:2 erfa@moeder.example is an address of the network itself']],
  ])('%s', (_, pias, jonas, said) => {
    const faults = faultsOf(yaml, naming(pias, jonas))
    expect(faults.map((fault, index) => fault.slice(0, said[index]?.length))).toEqual(said)
  })
})

test('G01 a column of delegates that is misspelt is named', () => {
  const text = replaced(csv, 'functions,aliases', 'functions,aliases,delegate')
  expect(faultsOf(yaml, text)).toContain('c:1 there is no column "delegate" — did you mean delegates?')
})

test('G01 every fault of both files is said at once', () => {
  const charter = [
    ['language: da', 'langauge: da'],
    ['days: -16, rolls: forward', 'days: -12, rolls: forward, note: late'],
    [row7, ''],
    ["'12-31'", "'12-32'"],
  ].reduce((text, [from, to]) => replaced(text, from!, to!), yaml)
  const roster = replaced(
    replaced(csv, 'lemvig.example,Lemvig Kommune', 'lemvig.example,Lemwig Kommune'),
    'Skive Kommune,member',
    'Skive Kommune,',
  )
  const faults = faultsOf(charter, roster)
  const lines = faults.map(fault => fault.split(' ', 1)[0])
  expect(faults, faults.join('\n')).toHaveLength(9)
  expect(lines.filter(each => each!.startsWith('y:'))).toEqual(
    lines.filter(each => each!.startsWith('y:')).toSorted((a, b) => Number(a!.slice(2)) - Number(b!.slice(2))),
  )
  expect(faults.filter(fault => fault.startsWith('c:'))).toHaveLength(2)
})

test.each([
  ['nothing', '', 'the file is empty'],
  ['a list', '- a\n- b', 'the file is no list of keys and values'],
  ['an alias to nothing', 'a: *b', 'Unresolved alias'],
  ['two documents', 'a: 1\n---\nb: 1', 'this is not YAML'],
  [
    'a billion laughs',
    `a: &a [x,x,x,x,x,x,x,x,x]\n${'bcdefghi'.replace(/./g, n => `${n}: &${n} [${Array(9).fill(`*${String.fromCharCode(n.charCodeAt(0) - 1)}`)}]\n`)}`,
    'Excessive alias count',
  ],
])('G01 a file that holds %s is refused in one line', (_, text, said) => {
  const faults = faultsOf(text, csv)
  expect(faults.length).toBe(1)
  expect(faults[0]).toContain(said)
})

test('G01 whatever a file holds is answered with faults, never with an exception', () => {
  const piece = fc.oneof(
    fc.string(),
    fc.constantFrom('ring:', 'deadlines:', '- ', '{', '}', ': ', '\n', '*a', '&a', '"', "'", 'null', '[]', '  '),
  )
  const text = fc.array(piece, { maxLength: 40 }).map(pieces => pieces.join(''))
  const cut = fc
    .tuple(fc.nat(yaml.length), fc.nat(200), text)
    .map(([at, length, put]) => yaml.slice(0, at) + put + yaml.slice(at + length))
  const cutRoster = fc
    .tuple(fc.nat(csv.length), fc.nat(200), text)
    .map(([at, length, put]) => csv.slice(0, at) + put + csv.slice(at + length))
  fc.assert(
    fc.property(fc.oneof(text, cut), fc.oneof(text, cutRoster), (charter, roster) => {
      for (const fault of faultsOf(charter, roster)) expect(fault).toMatch(/^[yc]:\d+ .+ — .+$/su)
    }),
    { numRuns: 300 },
  )
}, 60_000)
