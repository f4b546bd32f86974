import { describe, expect, it } from 'vitest'
import type { ListedContact } from '../../shared/people.ts'
import type { Case } from './cast.ts'
import { anne, hear, letter, pia } from './cast.ts'

const listIn = (words: string, told: Case = {}): readonly ListedContact[] | null => {
  const heard = hear(words, { sender: anne, subject: 'Kontaktliste', ...told })
  const [wish] = heard.kind === 'wishes' ? heard.wishes : []
  return wish?.on === 'members' && wish.command.type === 'CompareRoster' ? wish.command.list : null
}
/** `name / address / municipality` of each row. */
const rows = (...lines: readonly string[]): readonly string[] | null =>
  listIn(lines.join('\n'))?.map(({ name, email, organisation }) => [name, email ?? '–', organisation ?? '–'].join(' / ')) ?? null
const kim = 'Kim Lund / kim@skive.example / Skive Kommune'

describe('G61 who stands on a list of contacts', () => {
  it.each([
    ['tabs', ['Navn\tKommune\tMail', 'Kim Lund\tSkive\tkim@skive.example']],
    ['upright strokes', ['Navn | Kommune | Mail', 'Kim Lund | Skive | kim@skive.example']],
    ['other columns in between', ['Nr\tNavn\tTlf\tKommune\tMail', '1\tKim Lund\t00 00 00 00\tSkive Kommune\tkim@skive.example']],
    ['the address first', ['E-mail\tMedlem\tKommune', 'kim@skive.example\tKim Lund\tSkive']],
    ['two columns for the name', ['Fornavn\tEfternavn\tKommune\tE-mail', 'Kim\tLund\tSkive\tkim@skive.example']],
    ['capitals', ['NAVN\tKOMMUNE\tMAILADRESSE', 'KIM LUND\tSKIVE\tKIM@SKIVE.EXAMPLE']],
    [
      'an address that Outlook made a link of',
      ['Navn\tKommune\tMail', 'Kim Lund\tSkive\tkim@skive.example<mailto:kim@skive.example>'],
    ],
    ['an address in angles', ['Navn\tKommune\tMail', 'Kim Lund\tSkive\tKim Lund <kim@skive.example>;']],
    ['English headings', ['Name\tMunicipality\tE-mail address', 'Kim Lund\tSkive\tkim@skive.example']],
    ['a contact', ['Kontaktperson\tOrganisation\tMailadresse', 'Kim Lund\tSkive Kommune\tkim@skive.example']],
    ['lines without columns', ['NAVN KOMMUNE LANDSDEL/FUNKTION MAILADRESSE', '', 'KIM LUND Skive Midtjylland kim@skive.example']],
  ])('%s', (_what, lines) => {
    expect(rows(...lines)).toEqual([kim])
  })

  it('every row of a table, and of lines with empty ones between', () => {
    const two = [kim, 'Ida Krag / ida@lemvig.example / Lemvig Kommune']
    expect(rows('Navn\tKommune\tMail', 'Kim Lund\tSkive\tkim@skive.example', 'Ida Krag\tLemvig\tida@lemvig.example')).toEqual(two)
    const lines = [
      'Navn Kommune Mail',
      'Kim Lund Skive kim@skive.example',
      '',
      'Ida Krag Lemvig ida@lemvig.example',
      'Hilsen Anne',
    ]
    expect(rows(...lines)).toEqual(two)
  })

  it('names as they are written, and all in capitals as names are', () => {
    const named = (name: string) => listIn(`Navn\tKommune\tMail\n${name}\tSkive\tkim@skive.example`)?.[0]?.name
    expect(['Kim de Lund', 'KIM  ÅS-LUND', 'KJ', 'ANNE-MARIE O’HARA'].map(named)).toEqual([
      'Kim de Lund',
      'Kim Ås-Lund',
      'Kj',
      'Anne-Marie O’hara',
    ])
  })

  it('a municipality of two names, by one of them', () => {
    expect(rows('Navn\tKommune\tMail', 'Kim Lund\tIkast-Brande\tkim@ib.example')).toEqual([
      'Kim Lund / kim@ib.example / Ikast-Brande Kommune',
    ])
    expect(rows('Navn Kommune Mail', 'KIM LUND Ikast-Brande Midtjylland kim@ib.example')).toEqual([
      'Kim Lund / kim@ib.example / Ikast-Brande Kommune',
    ])
  })

  it('what could not be read stays as it stood, for saying so', () => {
    const list = listIn('Navn\tKommune\tMail\nKim Lund\tSkive\tkim@skive.example\nIda  Krag\tNibe\tida(at)nibe.example')
    expect(list?.[1]).toEqual({ name: 'Ida Krag', email: null, organisation: null, shown: 'Ida Krag Nibe ida(at)nibe.example' })
  })

  it('a table that says nothing of people is passed over for one that does, and rows of nothing are none', () => {
    const lines = ['Emne\tTid', 'Skemaer\t10', '', 'Navn\tKommune\tMail', '\t\t', 'Kim Lund\tSkive\tkim@skive.example']
    expect(rows(...lines)).toEqual([kim])
  })
})

describe('G61 what is no list of contacts', () => {
  it.each([
    ['no address in it', 'Navn\tKommune\tMail\nKim Lund\tSkive\tfølger'],
    ['no column of addresses', 'Navn\tKommune\nKim Lund\tSkive'],
    ['no column of names', 'Emne\tMail\nSkemaer\tkim@skive.example'],
    ['a heading and nothing below it', 'Navn Kommune Mail'],
    ['a sentence that speaks of names and mail', 'Kan I sende navn og mail på jeres kontaktperson til kim@skive.example?'],
    ['an address alone', 'Min mail er kim@skive.example'],
  ])('%s', (_what, words) => {
    expect(listIn(words)).toBeNull()
  })

  const list = 'Navn\tKommune\tMail\nKim Lund\tSkive\tkim@skive.example'
  it('a member’s, or a stranger’s', () => {
    expect(listIn(list)).toHaveLength(1)
    expect(listIn(list, { sender: pia })).toBeNull()
    expect(listIn(list, { sender: null })).toBeNull()
  })

  it.each([
    `Disse er stoppet:\n\n${list}`,
    `${list}\n\nDen skal ikke bruges endnu`,
    `Afbud fra disse:\n\n${list}`,
    `Her er listen\n\n${list}\n\nMødet den 14. april aflyses`,
    `${list}\n\nHusk også at sende dagsordenen`,
    'Navn\tMail\tStatus\nKim Lund\tkim@skive.example\tStoppet',
    'Navn\tKommune\tMail\tBemærkning\nKim Lund\tSkive\tkim@skive.example\tSlettes',
  ])('words beside it that make something else of it are asked about: %s', words => {
    expect(listIn(words)).toBeNull()
    expect(hear(words, { sender: anne, subject: 'Kontaktliste' }).kind).toBe('not-understood')
  })
  it.each(['Ny kontaktliste', 'Hej, her er den opdaterede liste over deltagere', 'Vil du rette listen til?'])(
    'and these say what it is: %s',
    words => expect(listIn(`${words}\n\n${list}\n\nHilsen Anne`)).toHaveLength(1),
  )

  it.each(['minutes-preview', 'minutes-for-comment', 'agenda-for-approval', 'minutes-missing'] as const)(
    'one in the answer to »%s«: those are the people who were there',
    name => {
      expect(listIn(list, { letter: letter(name) })).toBeNull()
      expect(listIn(list, { letter: letter('digest') })).toHaveLength(1)
    },
  )
})

describe('G61 the answer to what a list would change', () => {
  const change = { joins: [], changes: [], leaves: [] }
  const answer = (words: string) =>
    hear(words, { sender: anne, letter: letter('roster-compared', undefined, { change, unread: [] }) })
  it.each([
    ['Ja', true],
    ['Ja tak, det er korrekt', true],
    ['Ret listen', true],
    ['Ja. Det er rigtigt. Tak for hjælpen!', true],
    ['Nej', false],
    ['Nej, lad være', false],
  ])('%s', (words, yes) => {
    expect(answer(words)).toMatchObject({ wishes: [{ on: 'members', command: { type: 'ChangeRoster', change, yes } }] })
  })
  it.each(['Hvem er Kim?', 'Ja, men Kim skal ikke med', 'Ja. Mødet den 14. april aflyses'])('%s: asked', words => {
    expect(answer(words)).toMatchObject({ kind: 'not-understood', reason: 'not-understood' })
  })
})
