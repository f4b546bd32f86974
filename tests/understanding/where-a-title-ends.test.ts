import { describe, expect, it } from 'vitest'
import { anne, hear, inShort, items, letter, receipt, spring } from './cast.ts'

// A title ends where its writer begins to say something else, and several items in one sentence are several.

const told = (words: string): readonly string[] => inShort(hear(words, { letter: receipt }))
const draft = letter('agenda-for-approval', spring, {
  agenda: { slots: items.map(each => ({ item: each.id, title: each.title, minutes: each.minutes })) },
})
const office = (words: string): readonly string[] => inShort(hear(words, { letter: draft, sender: anne }))

describe('G24 a title ends where the next clause says something else', () => {
  it.each([
    [
      'Punktet hedder Navne i arkivet, det er fra Karin Åhøj i Odder, 25 min til orientering.',
      'AmendItem 2 id=P-12 | title=Navne i arkivet | presenter=Karin Åhøj, Odder | minutes=25 | kind=O',
    ],
    ['Titlen skal være Navne i arkivet og kun det.', 'AmendItem 2 id=P-12 | title=Navne i arkivet'],
    ['Kald det Navne i arkivet, intet andet.', 'AmendItem 2 id=P-12 | title=Navne i arkivet'],
    [
      'Punktet hedder Navne i arkivet, det kommer fra Bo og mig.',
      'AmendItem 2 id=P-12 | title=Navne i arkivet | presenter=Bo og Pia Holm',
    ],
    // What looks alike: a comma and an "og" within the name.
    ['Titlen skal være Navne, koder og det hele', 'AmendItem 2 id=P-12 | title=Navne, koder og det hele'],
    ['Kald det Skemaer, breve og deres navne', 'AmendItem 2 id=P-12 | title=Skemaer, breve og deres navne'],
    ['Punktet skal hedde »Navne, det er svært«', 'AmendItem 2 id=P-12 | title=Navne, det er svært'],
  ])('%s', (words, wanted) => expect(told(words)).toEqual([wanted]))

  it('and what stands behind it is done as well', () =>
    expect(office('P-13 skal hedde Kassation og kun det, og den skal ligge først. P-12 kan klares på 25 min.')).toEqual([
      'AmendItem 2 id=P-13 | title=Kassation',
      'EditAgenda 2 edits=[{"do":"first","item":"P-13"},{"do":"minutes","item":"P-12","minutes":25}]',
    ]))
  it('a complaint beside it is nothing that was left undone', () =>
    expect(
      office('Nej, det er helt forkert. P-13 hedder Kassation, det er fra Bo Lind, 20 min til drøftelse.').join(),
    ).not.toContain('forkert'))
  it('a place that it comes from is nobody', () =>
    expect(told('Punktet hedder Navne i arkivet, det er fra sidste møde.').join()).not.toContain('presenter='))
})

const call = (words: string): readonly string[] => inShort(hear(words, { letter: letter('call-for-items') }))

describe('G16 as many items in a sentence as it announces', () => {
  it.each([
    'Vi har to emner: Chatbot på siden (orientering, 10 min) og så vil Niels gerne drøfte indkøb af scannere, det tager nok 20 minutter.',
    'Fra Lemvig kommer der to ting: Chatbot på siden (orientering, 10 min), samt indkøb af scannere, sæt 20 minutter af.',
  ])('%s', words =>
    expect(call(`${words}\n\nNiels har et regnestykke.`).map(each => each.replace(/ \| text=[^|]*(?= \||$)/, ''))).toEqual([
      'SubmitItem 2 title=Chatbot på siden | kind=O | minutes=10',
      'SubmitItem 2 title=Indkøb af scannere | minutes=20',
    ]),
  )
  it.each([
    ['Vi har et emne: Chatbot på siden og så vil vi vise den frem, 10 min', 1],
    ['Vi har to emner: Chatbot på siden, og så hilser Niels', 1],
    ['Vi har to emner: Roller, samt sletning, samt logning', 1],
  ])('not another count: %s', (words, count) =>
    expect(call(words).filter(each => each.startsWith('SubmitItem')).length).toBeLessThanOrEqual(count),
  )
  it.each([
    [
      'Vi har ét punkt alligevel: Nyt flow for sletning. Det tager et kvarters tid.',
      'SubmitItem 2 title=Nyt flow for sletning | minutes=15',
    ],
    ['Vi fik dog et punkt denne gang: Nyt flow for sletning', 'SubmitItem 2 title=Nyt flow for sletning'],
    ['Vi har et punkt om adgang for fratrådte (passer jo fint, haha).', 'SubmitItem 2 title=Adgang for fratrådte'],
    ['Vi har et punkt: Alligevel et nyt flow', 'SubmitItem 2 title=Alligevel et nyt flow'],
    ['Vi har et punkt om adgang for fratrådte (også vikarer).', 'SubmitItem 2 title=Adgang for fratrådte (også vikarer)'],
  ])('idle words are none of its title: %s', (words, wanted) => expect(call(words)).toEqual([wanted]))

  it.each([
    'Jonas er stoppet hos os pr. 1/3. Den nye hedder Signe Lund, signe.lund@lemvig.example. Vi har et punkt om adgang for fratrådte.',
    'Jonas har fået andet job og stoppede i fredags. Hans afløser er Signe Lund (signe.lund@lemvig.example). Vi har et punkt om adgang for fratrådte.',
  ])('who is new is news for people, whole, and never a title: %s', words => {
    const [submitted, told] = call(words)
    expect(submitted).toBe('SubmitItem 2 title=Adgang for fratrådte')
    expect(told).toBe(`PassRemarkOn: ${words.slice(0, words.indexOf(' Vi har'))}`)
  })
  it('nor is an address alone', () => expect(call('Punkt: post til signe.lund@lemvig.example').join()).not.toMatch(/^SubmitItem/))

  it('a lone PS stays nowhere', () =>
    expect(call('Punkt: Chatbot på siden, 10 min.\n\nPS. Hvem står for kagen, når mødet er på Teams? :-)').join()).not.toContain(
      'PS. :',
    ))
})

describe('G24 a remark about a field is none of the text', () => {
  it.each([
    ['Det er nu mest til orientering, og lad os sige 25 min.', ['AmendItem 2 id=P-12 | kind=O | minutes=25']],
    ['Vi kan nøjes med et kvarter, og det er mere en orientering fra vores side.', ['AmendItem 2 id=P-12 | minutes=15 | kind=O']],
    ['Det er mere en orientering end en drøftelse.', ['AmendItem 2 id=P-12 | kind=O']],
    ['Det hedder skémaer med accent ;-)', ['AmendItem 2 id=P-12 | title=Navngivning af skémaer']],
    [
      'Lad os sige 25 min. Det hedder resumé med accent ;-)',
      ['AmendItem 2 id=P-12 | minutes=25', 'PassRemarkOn: Det hedder resumé med accent'],
    ],
  ])('%s', (words, wanted) => expect(told(words)).toEqual(wanted))
  it('how a word is spelled is no text, whatever stands beside it', () =>
    expect(told('Skemaer staves i øvrigt med ae, ha ha.').join()).not.toContain('AmendItem'))
  it('a matter of spelling is one', () =>
    expect(
      told('Vi skal også drøfte, om navnene skal skrives med stort, og hvem der retter de gamle navne bagefter.').join(),
    ).toMatch(/text=.*med stort/s))
})
