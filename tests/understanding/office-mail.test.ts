import { describe, expect, it } from 'vitest'
import type { Case } from './cast.ts'
import { anne, hear, inShort, letter, receipt } from './cast.ts'

const call: Case = { letter: letter('call-for-items') }
const say = (words: string, told: Case = call) => inShort(hear(words, told))

describe('whose apology it is, and what stands beside it', () => {
  it.each(['Camilla fra KL melder afbud', 'Vi har fået afbud fra fem kommuner til mødet den 14. april.'])(
    'the secretariat that tells of another’s is not away: %s',
    words => expect(say(words, { sender: anne })).toEqual(['? not-understood']),
  )
  it.each(['Jeg kan ikke deltage den 14. april', 'Afbud til mødet den 14. april'])('its own is its own: %s', words =>
    expect(say(words, { sender: anne })).toEqual(['GiveApology 2']),
  )
  it.each([
    'Vi vil gerne have en drøftelse af, hvordan vi giver afbud til kurser i fællesskab',
    'Vi vil gerne drøfte, hvordan vi giver afbud til kurser',
    'Punkt: Afbud til kurser',
  ])('an item about apologies is an item: %s', words => expect(say(words).join()).toMatch(/^SubmitItem 2 title=/))
  it('an apology is heard below words that point to another mail', () => {
    const words = 'Vores punkter kommer i en separat mail fra Jonas. Jeg deltager ikke selv den 14. april pga. ferie (uge 15).'
    expect(say(words)).toEqual(['GiveApology 2', 'PassRemarkOn: Vores punkter kommer i en separat mail fra Jonas.'])
    expect(say('Jeg deltager ikke selv den 14. april')).toEqual(['GiveApology 2'])
    expect(say('Jeg deltager ikke selv i gruppen om arkivering')).toEqual(['? not-understood'])
  })
  it.each([
    'Lemvig er desværre forhindret i at deltage. Vi trækker begge vores punkter.',
    'Jeg kan ikke deltage. Vi trækker punkterne.',
  ])('several items that are taken back beside it are not passed over: %s', words => {
    const [apology, passed = ''] = say(words, { letter: letter('agenda') })
    expect(apology).toBe('GiveApology 2')
    expect(passed).toMatch(/^PassRemarkOn: Vi trækker/)
  })
  it('"vi trækker på punkterne fra sidst" takes nothing back', () =>
    expect(say('Jeg kan ikke deltage. Vi trækker på de gode erfaringer.', { letter: letter('agenda') })).toEqual([
      'GiveApology 2',
    ]))
})

describe('the lines of our own letter are nobody’s item', () => {
  const between =
    '> Vi mødes onsdag den 14. april.\n> - hvad det handler om\n\nFejlsøgning på snitflader\n\n> - hvor lang tid\n\n25 min'
  const separated = { inline: [{ answers: '- hvad det handler om', words: 'Fejlsøgning på snitflader' }] }
  it('answers between them are asked about', () => expect(say(between, { ...call, separated })).toEqual(['? not-understood']))
  it('a line that somebody marks himself is his', () =>
    expect(say('Punkt: Fejlsøgning\n> Sådan gør vi i dag')).toEqual([
      'SubmitItem 2 title=Fejlsøgning | text=> Sådan gør vi i dag',
    ]))
})

describe('the answer to a receipt', () => {
  const told = { letter: receipt }
  it.each([
    ['Vi trækker den.', ['WithdrawItem 2 id=P-12']],
    ['Træk den tilbage', ['WithdrawItem 2 id=P-12']],
    ['Kald den "Test af sommerversionen" i stedet', ['AmendItem 2 id=P-12 | title=Test af sommerversionen']],
    ['Kald den Test af sommerversionen', ['AmendItem 2 id=P-12 | title=Test af sommerversionen']],
    ['Den om arkivaftalen kan godt droppes', ['? which-change']],
    ['Vi trækker den ikke', ['? which-change']],
  ])('%s', (words, wanted) => expect(say(words, told)).toEqual(wanted))
})

describe('the kind and the length that are said', () => {
  it.each([
    ['Punkt: Lukkede sager (10 min, orientering)', 'title=Lukkede sager | kind=O | minutes=10'],
    ['Roller og rettigheder (beslutning, 15 min.)', 'title=Roller og rettigheder | kind=B | minutes=15'],
    ['PUNKT: ØKONOMI\nTID: 1 time (!)\nFORM: BESLUTNING', 'title=ØKONOMI | kind=B | minutes=60'],
    ['Punkt: Snitflader (sag, journal, orientering)', 'title=Snitflader (sag, journal, orientering)'],
    ['Punkt: Form og farve', 'title=Form og farve'],
  ])('%s', (words, wanted) => expect(say(words)).toEqual([`SubmitItem 2 ${wanted}`]))
  it('"det kræver en time" says how long', () =>
    expect(say('Vi har et punkt om kryptering, og det kræver en time')[0]).toContain('minutes=60'))
})
