import { describe, expect, it } from 'vitest'
import type { Letter } from '../../shared/letters.ts'
import type { Case } from './cast.ts'
import { anne, autumn, digest, docx, hear, inShort, items, letter, question, receipt, spring, winter } from './cast.ts'

/** Items that are there already: named by their number, by their title, or by the letter that is answered. */
const say = (words: string, told: Case = {}) => inShort(hear(words, told))
const held = { ...winter, items: spring.items }
const asked = (reason: string): Letter =>
  Object.assign({}, question(reason), { item: { meeting: 2, id: 'P-12', title: 'Navngivning af skemaer' } })
const planned = { ...spring, phase: 'planning' as const }
const both = letter('item-receipt', spring, { items: [items[0], items[1]] })
const whichChange = ['? which-change']
const added = (words: string) => [`AmendItem 2 id=P-12 | text=Vi skal være enige.\n\n${words}`]

describe('G18 a line for each item, by its number', () => {
  it.each([
    ['Her kommer rettelserne:\nP-12: 30 min', ['AmendItem 2 id=P-12 | minutes=30']],
    ['Tak for mailen\n\nP-12: 30 min', ['AmendItem 2 id=P-12 | minutes=30']],
    ['Punkterne er for lange\nP-12: 30 min', ['AmendItem 2 id=P-12 | minutes=30', 'PassRemarkOn: Punkterne er for lange']],
    ['P-12: 30 min\nP-13: 10 min', ['AmendItem 2 id=P-12 | minutes=30', 'AmendItem 2 id=P-13 | minutes=10']],
    ['P-12 og P-13: 30 min', ['AmendItem 2 id=P-12 | minutes=30', 'AmendItem 2 id=P-13 | minutes=30']],
    ['P-12 og P-13 skal have 30 min', ['AmendItem 2 id=P-12 | minutes=30', 'AmendItem 2 id=P-13 | minutes=30']],
    ['P-12, P-13: 30 min', ['AmendItem 2 id=P-12 | minutes=30', 'AmendItem 2 id=P-13 | minutes=30']],
    ['- P-12: 30 min\n- P-13 udgår', ['AmendItem 2 id=P-12 | minutes=30', 'WithdrawItem 2 id=P-13']],
    ['Pkt P12: 30 min', ['AmendItem 2 id=P-12 | minutes=30']],
    ['pkt. P-12: 30 min', ['AmendItem 2 id=P-12 | minutes=30']],
    ['»P-12«: 30 min', ['AmendItem 2 id=P-12 | minutes=30']],
    ['P-12 ... titlen skal være: Navne', ['AmendItem 2 id=P-12 | title=Navne']],
    ['Træk P-12 og P-13 tilbage', ['WithdrawItem 2 id=P-12', 'WithdrawItem 2 id=P-13']],
    ['Træk P-12 tilbage. Vi har løst det.', ['WithdrawItem 2 id=P-12']],
    ['P-12 og P-13', whichChange],
    ['P-12, mvh. Pia', []],
    ['P-12: det er fint', []],
    ['P-99: 30 min', ['? which-item']],
    ['P-12: 30 min. Jeg kan ikke komme den 14. april', ['GiveApology 2', 'AmendItem 2 id=P-12 | minutes=30']],
    ['P-12: 30 min\nNyt punkt: Fælles test', ['AmendItem 2 id=P-12 | minutes=30', 'SubmitItem 2 title=Fælles test']],
    ['P-12: Vi kan ikke være referent', whichChange],
  ])('%s', (words, expected) => expect(say(words)).toEqual(expected))

  it('an item that two meetings have is asked about, unless the answered letter is of one of them', () => {
    const meetings = [spring, { ...autumn, items: spring.items }]
    expect(say('P-12: 30 min', { meetings })).toEqual(['? which-meeting 2,3'])
    expect(say('P-12: 30 min', { meetings, letter: letter('agenda', autumn) })).toEqual(['AmendItem 3 id=P-12 | minutes=30'])
    expect(say('P-12: 30 min', { meetings, letter: letter('agenda', winter) })).toEqual(['? which-meeting 2,3'])
  })

  it('of a meeting that has been held it is said of the minutes, each line a comment', () => {
    const comment = (item: string, text: string) => ({ item, text })
    const wanted = (...comments: object[]) => [`CommentOnMinutes 1 comments=${JSON.stringify(comments)}`]
    const told = { meetings: [held] }
    expect(say('P-12: Der stod 20, det var 30.', told)).toEqual(wanted(comment('P-12', 'Der stod 20, det var 30.')))
    expect(say('P-12: Der stod 20.\nP-13: Skive var med.', told)).toEqual(
      wanted(comment('P-12', 'Der stod 20.'), comment('P-13', 'Skive var med.')),
    )
    expect(say('P-12: Jeg kan ikke komme i maj', told)).toEqual(wanted(comment('P-12', 'Jeg kan ikke komme i maj')))
    expect(say('P-12: Der stod 20.', { ...told, letter: digest(held) })).toEqual(wanted(comment('P-12', 'Der stod 20.')))
  })

  it.each([
    ['P-14: næste', ['PlaceItem 2 id=P-14 | placement=next-meeting']],
    ['P-14: på denne', ['PlaceItem 2 id=P-14 | placement=on-agenda']],
    ['P-12: næste', whichChange],
    ['P-12: 30 min\nP-13: 10 min', undefined],
    ['P-12: fint', []],
  ])('the secretariat places a late item, and edits the others: %s', (words, expected) =>
    expect(say(words, { sender: anne, meetings: [planned] })).toEqual(
      expected ?? [
        `EditAgenda 2 edits=${JSON.stringify([
          { do: 'minutes', item: 'P-12', minutes: 30 },
          { do: 'minutes', item: 'P-13', minutes: 10 },
        ])}`,
      ],
    ),
  )
  it('what the secretariat edits is one instruction to each meeting, and a kind is a change of the item', () => {
    const autumnItem = {
      ...autumn,
      phase: 'planning' as const,
      items: spring.items.slice(0, 1).map(each => ({ ...each, id: 'P-20' })),
    }
    const edit = (item: string, minutes: number) => `[${JSON.stringify({ do: 'minutes', item, minutes })}]`
    expect(say('P-12: 30 min\nP-20: 10 min', { sender: anne, meetings: [planned, autumnItem] })).toEqual([
      `EditAgenda 2 edits=${edit('P-12', 30)}`,
      `EditAgenda 3 edits=${edit('P-20', 10)}`,
    ])
    expect(say('P-12: 30 min\nP-13: til beslutning', { sender: anne, meetings: [planned] })).toEqual([
      `EditAgenda 2 edits=${edit('P-12', 30)}`,
      'AmendItem 2 id=P-13 | kind=B',
    ])
  })
  it('before there is an agenda the length is changed, as its author would', () => {
    expect(say('P-12: 30 min. P-13: 10 min', { sender: anne })).toEqual([
      'AmendItem 2 id=P-12 | minutes=30',
      'AmendItem 2 id=P-13 | minutes=10',
    ])
  })
  it('a late item is placed by nobody else, and no second time', () => {
    expect(say('P-14: næste')).not.toEqual(['PlaceItem 2 id=P-14 | placement=next-meeting'])
    const placed = { ...spring, items: spring.items.map(each => ({ ...each, status: 'accepted' as const })) }
    expect(say('P-14: på denne', { sender: anne, meetings: [placed] })[0]).not.toContain('PlaceItem')
  })

  it('words that no field takes are text only where the letter was about that item', () => {
    expect(say('P-12: Vi har talt med Skive.', { letter: receipt })).toEqual(added('Vi har talt med Skive.'))
    expect(say('P-12: P-13 skal også nævnes', { letter: receipt })).toEqual(added('P-13 skal også nævnes'))
    expect(say('P-13: Vi har talt med Skive.', { letter: receipt })).toEqual(whichChange)
    expect(say('P-12: P-13', { letter: receipt })).toEqual(whichChange)
    expect(say('P-12: P-13, Pia', { letter: receipt })).toEqual(whichChange)
    expect(say('De er for lange\nP-12: 30 min\nP-13: 10 min', { letter: receipt })).toEqual([
      'AmendItem 2 id=P-12 | minutes=30',
      'AmendItem 2 id=P-13 | minutes=10',
    ])
    expect(say('P-13: Vi har talt med Skive.', { letter: both })[0]).toContain('AmendItem 2 id=P-13 | text=')
  })

  it.each([
    ['which-item', 'P-12: Vi har talt med Skive.', whichChange],
    ['which-item', 'P-12: 30 min', ['AmendItem 2 id=P-12 | minutes=30']],
    ['which-change', 'P-12', whichChange],
    ['which-change', 'P-12: Vi har talt med Skive', whichChange],
    ['which-change', 'P-12: Tilføj, at vi har talt med Skive', added('Vi har talt med Skive.')],
  ])('asked %s: %s', (reason, words, expected) => expect(say(words, { letter: asked(reason) })).toEqual(expected))
})

describe('the item that an earlier mail meant, once it has been named', () => {
  const later = (words: string, meetings = [spring]) => say(words, { situation: { hintedItem: 'P-12' }, meetings })
  it.each([
    ['Jeg vil gerne ændre vores punkt om snitflader til 30 min', ['AmendItem 2 id=P-12 | minutes=30']],
    ['Træk punktet tilbage', ['WithdrawItem 2 id=P-12']],
    ['Jeg vil gerne ændre vores punkt om skemaer', whichChange],
    ['Kan du flytte vores punkt til næste møde?', whichChange],
    ['Flyt punktet til efter frokost', whichChange],
    ['Tak for hjælpen', whichChange],
  ])('%s', (words, expected) => expect(later(words)).toEqual(expected))
  it('is asked about where no meeting has it, or two have', () => {
    expect(later('Træk punktet tilbage', [autumn])).toEqual(['? which-item'])
    expect(later('Træk punktet tilbage', [spring, { ...autumn, items: spring.items }])).toEqual(whichChange)
    expect(later('Træk punktet tilbage', [autumn, spring])).toEqual(['WithdrawItem 2 id=P-12'])
  })
})

describe('G18 the answer to a receipt of several items', () => {
  it.each([
    ['Træk begge tilbage', ['WithdrawItem 2 id=P-12', 'WithdrawItem 2 id=P-13']],
    ['Hej. Begge punkter udgår.', ['WithdrawItem 2 id=P-12', 'WithdrawItem 2 id=P-13']],
    ['P-13 skal have 30 min', ['AmendItem 2 id=P-13 | minutes=30']],
    [
      'Navngivning af skemaer og Status på snitflader skal have 30 min',
      ['AmendItem 2 id=P-12 | minutes=30', 'AmendItem 2 id=P-13 | minutes=30'],
    ],
    ['De skal have 30 min', ['? which-item']],
    ['Mange tak', []],
    ['Kan I nå det?', ['? not-understood']],
    ['Vi har også et punkt: Test', ['SubmitItem 2 title=Test']],
    ['30 min til P-12\n\nNyt punkt: Test', ['AmendItem 2 id=P-12 | minutes=30', 'SubmitItem 2 title=Test']],
  ])('%s', (words, expected) => expect(say(words, { letter: both })).toEqual(expected))
  it('one is named by its title as well', () =>
    expect(say('Navngivning af skemaer skal have 30 min', { letter: both })[0]).toContain('AmendItem 2 id=P-12 | minutes=30'))
  it('a title of a few letters names nothing', () => {
    const short = { ...items[0], id: 'P-15', title: 'Test' }
    const told = { letter: letter('item-receipt', spring, { items: [short, items[1]] }) }
    expect(say('Test skal have 30 min', told)).toEqual(['? which-item'])
  })
})

describe('G18, G42 the number of an item alone', () => {
  it.each<Case>([
    { letter: letter('call-for-items') },
    { letter: letter('agenda') },
    { letter: receipt },
    { letter: digest(spring) },
    {},
  ])('is asked about, whatever it answers: nobody names an item who wants nothing', told =>
    expect(say('P-12', told)).toEqual(whichChange),
  )
  it.each(['not-understood', 'which-change', 'no-text'])('is no thank-you behind our question: %s', reason =>
    expect(say('P-12, tak', { letter: question(reason) })).toEqual(whichChange),
  )
  it('with thanks behind a receipt it is one', () => expect(say('P-12, tak', { letter: receipt })).toEqual([]))
})

describe('G18 the answer to the receipt of one item', () => {
  it.each([
    ['Lad det være', []],
    ['Ingen ændringer', []],
    ['Glem det', ['WithdrawItem 2 id=P-12']],
    ['15', whichChange],
    ['Kan du svare?', whichChange],
    ['Vi kan ikke være mødeleder den dag', ['ProposeRoleSwap role=chair']],
    [
      'Vi kan ikke være mødeleder, og punktet skal have 30 min',
      ['ProposeRoleSwap role=chair', 'AmendItem 2 id=P-12 | minutes=30'],
    ],
    ['Vi kan ikke være mødeleder. Punktet skal have 30 min.', ['ProposeRoleSwap role=chair', 'AmendItem 2 id=P-12 | minutes=30']],
    ['Vi vil gerne bytte med Aarhus', ['ProposeRoleSwap with=Aarhus Kommune']],
    ['Vi vil gerne bytte plads med P-13', ['? agenda-order']],
    ['Kan vi bytte rækkefølgen om?', whichChange],
    ['Tak. Nyt punkt: Test', ['SubmitItem 2 title=Test']],
    ['Hej Anne\n\nVi har også et punkt: Test', ['SubmitItem 2 title=Test']],
    ['30 min\n\nNyt punkt: Test', ['AmendItem 2 id=P-12 | minutes=30', 'SubmitItem 2 title=Test']],
    ['30 min\nTak for hjælpen\nNyt punkt: Test', ['AmendItem 2 id=P-12 | minutes=30', 'SubmitItem 2 title=Test']],
    ['Hej\nTak for hjælpen\nNyt punkt: Test', ['SubmitItem 2 title=Test']],
    ['Vi vil gerne bytte punkterne med Skive', whichChange],
    ['Vi vil gerne bytte rækkefølgen med Skive', added('Vi vil gerne bytte rækkefølgen med Skive')],
    ['Her er bilaget', ['? no-text']],
    ['Bilag', whichChange],
    ['Bemærkning', whichChange],
    ['Jeg kan ikke komme, og punktet må Ole tage', whichChange],
    ['Jeg kan ikke komme. Punktet skal have 30 min.', ['GiveApology 2', 'AmendItem 2 id=P-12 | minutes=30']],
    ['Jeg kan ikke komme\nTil orientering\n30 min', ['GiveApology 2', 'AmendItem 2 id=P-12 | kind=O | minutes=30']],
    ['Jeg kan ikke komme. Jeg skal på kursus.', whichChange],
    ['Jeg kan ikke komme til mødet i oktober', ['? which-meeting 2']],
  ])('%s', (words, expected) => expect(say(words, { letter: receipt })).toEqual(expected))

  it('a subject that says so brings one item more', () =>
    expect(say('Vi bruger fire navne.', { letter: receipt, subject: 'Nyt punkt: Test' })).toEqual([
      'SubmitItem 2 title=Test | text=Vi bruger fire navne.',
    ]))
  it('the file that comes along is the answer', () => {
    const told = { letter: receipt, mail: { attachments: [docx] } }
    expect(hear('Her er bilaget', told)).toMatchObject({
      wishes: [{ command: { type: 'AmendItem', id: 'P-12', changes: {}, attachments: [] } }],
    })
    expect(say('Bilag', told)).toEqual(['AmendItem 2 id=P-12'])
    expect(say('Her er bilaget. Punktet skal have 30 min.', told)[0]).toContain('minutes=30')
  })
  it('an item that its meeting has no longer is the one of the letter', () =>
    expect(say('30 min', { letter: receipt, meetings: [autumn] })).toEqual(['AmendItem 2 id=P-12 | minutes=30']))
  it.each(['item-amended', 'item-placed'] as const)('so is the answer to %s', name =>
    expect(say('30 min', { letter: letter(name, spring, { item: items[0] }) })).toEqual(['AmendItem 2 id=P-12 | minutes=30']),
  )
})

describe('G18 the answer to "what is to change?"', () => {
  it.each([
    ['15', ['AmendItem 2 id=P-12 | minutes=15']],
    ['15.', ['AmendItem 2 id=P-12 | minutes=15']],
    ['Møde 3', whichChange],
    ['15 er nok', ['AmendItem 2 id=P-12 | minutes=15']],
    ['Træk det tilbage', ['WithdrawItem 2 id=P-12']],
    ['Det var ikke et punkt. Træk det tilbage.', whichChange],
    ['Det var bare et spørgsmål', whichChange],
    ['Tilføj: Vi har talt med Skive.', added('Vi har talt med Skive.')],
    ['Kan vi tilføje noget om Skive?', whichChange],
    ['Tilføj P-14', whichChange],
    ['ret enige til uenige', ['AmendItem 2 id=P-12 | text=Vi skal være uenige.']],
    ['Ring til mig, så kan vi tale om det', whichChange],
    ['Glem det', []],
    ['Lad det være. Tak.', []],
    ['Lad det være. Skemaerne er for lange.', whichChange],
  ])('%s', (words, expected) => expect(say(words, { letter: asked('which-change') })).toEqual(expected))

  it('is not asked of an item that is not theirs, is gone, or whose meeting is over', () => {
    const unclear = (told: Case) => say('P-12: det var noget andet', told)
    const changed = (more: object) => ({ ...spring, items: spring.items.map(each => ({ ...each, ...more })) })
    expect(unclear({ meetings: [spring] })).toEqual(whichChange)
    expect(unclear({ meetings: [changed({ organisation: 'Skive Kommune' })] })).toEqual(['? not-understood'])
    expect(unclear({ meetings: [changed({ organisation: 'Skive Kommune' })], sender: anne })).toEqual(whichChange)
    expect(unclear({ meetings: [changed({ status: 'withdrawn' })] })).toEqual(['? not-understood'])
    expect(unclear({ meetings: [spring], sender: null })).toEqual(['? not-understood'])
  })
  it('names the item that it asks about', () =>
    expect(hear('P-13: det var noget andet')).toMatchObject({
      reason: 'which-change',
      item: { meeting: 2, id: 'P-13', title: 'Status på snitflader' },
      meetings: [],
    }))
})
