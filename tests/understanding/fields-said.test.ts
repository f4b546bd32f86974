import { describe, expect, it } from 'vitest'
import { anne, docx, hear, inShort, items, letter, pia, receipt, spring } from './cast.ts'

/** Answers to the receipt of »Navngivning af skemaer« (20 minutes, for discussion), of that and »Status på snitflader«, and to "what is to change?". */
const one = (words: string) => inShort(hear(words, { letter: receipt }))
const both = letter('item-receipt', spring, { items: items.slice(0, 2) })
const two = (words: string) => inShort(hear(words, { letter: both }))
const whichChange = letter('question', spring, {
  reason: 'which-change',
  subject: 'Noget',
  mail: 'earlier-1',
  meetings: [],
  item: { meeting: 2, id: 'P-12', title: 'Navngivning af skemaer' },
})
const asked = (words: string) => inShort(hear(words, { letter: whichChange }))
const changed = (what: string) => [`AmendItem 2 id=P-12 | ${what}`]

describe('G18 several fields in one answer, each as it is said', () => {
  it.each([
    [
      'Fint, men kald det bare Brugerstyring og AD. Og vi kan nok ikke nå det på et kvarter, så giv os 25.',
      'title=Brugerstyring og AD | minutes=25',
    ],
    [
      'Overskriften er ikke så heldig, den må hellere hedde "Fuldmagter". Og sæt gerne René på som oplægsholder.',
      'title=Fuldmagter | presenter=René',
    ],
    [
      'Ja tak. Kald det evt. "Svartider hos supporten" så lyder det ikke så surt 😅 10 min er nok',
      'title=Svartider hos supporten | minutes=10',
    ],
    [
      'Titel: Erfaringer med hjemtagelse. Dorthe hedder Pilegrav til efternavn.',
      'title=Erfaringer med hjemtagelse | presenter=Dorthe Pilegrav',
    ],
    ['Kan overskriften blive "Evaluering af netværkets form"?', 'title=Evaluering af netværkets form'],
    [
      'Haha nej, titlen er bare: Navne og koder.\n\nOg oplægsholderen er Dorthe Pilegrav.',
      'title=Navne og koder | presenter=Dorthe Pilegrav',
    ],
    ['Hun hedder Tine Mølholt og kommer fra Aalborg Kommune. Sæt hende på som oplægsholder.', 'presenter=Tine Mølholt, Aalborg'],
    ['Det skal hedde "Oprydning" og tage 10 minutter.', 'title=Oprydning | minutes=10'],
  ])('%s', (words, wanted) => expect(one(words)).toEqual(changed(wanted)))
  it('the text goes where the title is enough', () => {
    for (const words of ['Slet teksten, tak. Titlen er nok.', 'Teksten må I gerne slette.', 'Ingen tekst'])
      expect(hear(words, { letter: receipt })).toMatchObject({ wishes: [{ command: { id: 'P-12', changes: { text: '' } } }] })
  })
  it.each([
    'Mads mener, at det burde hedde Skemanavne, men det er jeg ikke enig i.',
    'Vi har ikke besluttet os for, om det skal hedde Skemanavne.',
    'Måske skal det hedde noget andet.',
    'Hvis Kim kommer, skal det hedde Skemanavne.',
    'Skal det hedde Skemanavne?',
    'Er 10 min nok?',
  ])('a doubt, a question and another’s word change nothing: %s', words => expect(one(words).join()).toMatch(/^\?|^PassRemarkOn/))
})

describe('G18 each of several items by its number, its place or a word of its name', () => {
  it.each([
    [
      'Tiderne er ikke helt som jeg skrev: snitfladerne skal have 20 min og navngivningen 10.',
      ['AmendItem 2 id=P-13 | minutes=20', 'AmendItem 2 id=P-12 | minutes=10'],
    ],
    ['Gør lige nr. 2 til 10 min.', ['AmendItem 2 id=P-13 | minutes=10']],
    [
      'P-12 må gerne hedde Skemanavne, og P-13 skal være til beslutning.',
      ['AmendItem 2 id=P-12 | title=Skemanavne', 'AmendItem 2 id=P-13 | kind=B'],
    ],
    ['Begge punkter skal væk, det var bare et spørgsmål.', ['WithdrawItem 2 id=P-12', 'WithdrawItem 2 id=P-13']],
  ])('%s', (words, wanted) => expect(two(words)).toEqual(wanted))
  it.each(['Det skal hedde Skemanavne og vare 10 min.', 'De skal have 30 min', 'Skær 5 min af'])('none is named: %s', words =>
    expect(two(words).join()).toMatch(/^\?/),
  )
})

describe('G18 an item that is none, two, or stays', () => {
  it('none', () => {
    expect(one('Nej, det var slet ikke et punkt, det var bare et spørgsmål til jer :-) Det skal ikke på dagsordenen.')).toEqual([
      'WithdrawItem 2 id=P-12',
    ])
    expect(one('Det er ikke et punkt til beslutning.').join()).not.toContain('Withdraw')
  })
  it('two, in a list or in a sentence', () => {
    expect(
      one('Det skulle være to punkter:\n- Navngivning i praksis, 15 min, orientering\n- Testmiljøet, 10 min, drøftelse'),
    ).toEqual([
      'AmendItem 2 id=P-12 | title=Navngivning i praksis | minutes=15 | kind=O',
      'SubmitItem 2 title=Testmiljøet | kind=D | minutes=10',
    ])
    expect(one('Der skulle være to punkter. Lav et mere: Fælles vejledning, 15 min, drøftelse.')).toEqual([
      'SubmitItem 2 title=Fælles vejledning | kind=D | minutes=15',
    ])
  })
  it.each(['Glem det, lad den bare stå som den er.', 'Det er lige meget, bare behold det I har.'])('stays: %s', words =>
    expect(asked(words)).toEqual([]),
  )
  it('a name alone answers what is to change', () => {
    expect(asked('Evaluering af netværkets form')).toEqual(changed('title=Evaluering af netværkets form'))
    for (const words of ['Ring til mig om det', 'Det er et spørgsmål til jer', 'Bilag på vej'])
      expect(asked(words)).not.toEqual(changed(`title=${words}`))
  })
})

describe('G18 what the secretariat says of an item, and a file', () => {
  it('is done, and nothing of it is text', () =>
    expect(
      inShort(hear('Punktet er fra Skive. Det skal hedde "Oprydning" og tage 10 minutter.', { letter: receipt, sender: anne })),
    ).toEqual(changed('title=Oprydning | minutes=10')))
  it('slides are a file and no text', () =>
    expect(inShort(hear('Her er Eriks slides.', { letter: receipt, sender: pia, mail: { attachments: [docx] } }))).toEqual([
      'AmendItem 2 id=P-12',
    ]))
})
