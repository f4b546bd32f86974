import { describe, expect, it } from 'vitest'
import type { Case } from './cast.ts'
import { anne, hear, inShort, letter, question, spring } from './cast.ts'

const heard = (words: string, told: Case = {}): string => inShort(hear(words, { sender: anne, ...told })).join(' || ')

describe('G30 an order to send may stand beside whom its writer spoke with', () => {
  const below: Case = { letter: letter('agenda-for-approval') }
  it.each([
    'Så er jeg klar, Lone er orienteret. I må gerne sende den ud nu.',
    'Nu har jeg talt med Lone, så den er god at sende af sted.',
    'Den kan bare komme ud til folk.',
  ])('%s', words => expect(heard(words, below)).toContain('ApproveAgenda 2'))
  it.each([
    'Jeg har ikke talt med Lone. Send den',
    'Send den, når jeg har talt med Lone',
    'Talt med Lone, hun siger nej. Send den',
    'Lone er syg. Send den',
    'Enig med Kim. Send den',
  ])('and not beside: %s', words => expect(heard(words, below)).not.toContain('ApproveAgenda'))
})

describe('G02 the word that our question offers is its answer', () => {
  it('with why beside it', () => {
    expect(heard('Hjælp, tak. Hvordan får jeg skiftet mødeleder?', { letter: question('not-understood') })).toMatch(
      /^RequestHelp/,
    )
    expect(heard('Jeg kan hjælpe med referatet.', { letter: question('not-understood') })).not.toContain('RequestHelp')
  })
})

describe('G15 what somebody else wants is not lost beside a question', () => {
  const below: Case = { letter: letter('minutes-for-comment') }
  it.each(['Bo Strand i Skive spørger om han kan få referatet.', 'Bo Strand har ringet, han mangler referatet.'])('%s', words =>
    expect(heard(`${words} Hvornår er fristen for bemærkninger?`, below)).toBe(
      `RequestFacts comments-due || PassRemarkOn: ${words}`,
    ),
  )
  it('why it is asked is nothing of the kind', () =>
    expect(heard('Hvornår er fristen for bemærkninger? Pia spurgte mig lige.', below)).toBe('RequestFacts comments-due'))
})

describe('G07 a day with its hours and its place needs no »møde« of the secretariat’s', () => {
  const anew: Case = { subject: 'Oktober', meetings: [] }
  it('it is shown with its whole place', () => {
    const words = 'Så er det efterårets tur: tirsdag den 12. oktober 2027 kl. 9-12 i Skanderborg, Fælleden, mødelokale 3.'
    expect(heard(words, anew)).toMatch(/^ScheduleMeeting .*place=Skanderborg, Fælleden, mødelokale 3 \| doubt=/)
  })
  it.each([
    'Der er kursus tirsdag den 12. oktober 2027 kl. 9-12 i Skanderborg.',
    'Jeg er i Skanderborg tirsdag den 12. oktober 2027 kl. 9-12 i Fælleden.',
    'KL holder temadag den 12. oktober 2027 kl. 9-12 i Odense.',
    'Tirsdag den 12. oktober 2027 kl. 9-12 på Teams.',
  ])('and not: %s', words => expect(heard(words, anew)).not.toContain('ScheduleMeeting'))
  it('a name behind the town is a place only before its room', () =>
    expect(heard('Nyt møde den 12. oktober 2027 kl. 9-12 i Skanderborg, Kim, er mødeleder', anew)).toMatch(
      /place=Skanderborg(?: |$)/,
    ))
})

const body =
  'Hej Anne\nJeg vil gerne have et punkt på om kassation af personalesager, ca. 20 min til drøftelse. Vi er i tvivl om fristerne efter den nye bekendtgørelse.'
const passedOn = (told: Case = {}): Case => ({
  subject: 'VS: april',
  separated: { kind: 'forward', forwarded: body },
  ...told,
})

describe('G01 a mail that is passed on brings its own title and text', () => {
  it('also where its author says why', () =>
    expect(heard('Den her røg i min egen indbakke, vil I tage den med?', passedOn())).toBe(
      'SubmitItem 2 title=Kassation af personalesager | text=Vi er i tvivl om fristerne efter den nye bekendtgørelse. | kind=D | minutes=20',
    ))
  it('and the line above it is never the title', () => {
    const hint = { situation: { hint: 'item' as const } }
    expect(heard('Jeg forstår ikke den her?', passedOn(hint))).toContain('title=Kassation af personalesager')
    const unclear = { separated: { kind: 'forward' as const, forwarded: 'Hej Anne\nHvad siger du?' } }
    expect(heard('Jeg forstår ikke den her?', { ...passedOn(hint), ...unclear })).not.toContain('title=Jeg forstår')
  })
})

describe('G23 a yes with an ordinary sentence beside it is a yes', () => {
  const contacts: Case = { letter: letter('roster-compared', spring, { change: { people: [] }, mail: 'held-1' }) }
  it('to a change of the list', () => {
    expect(heard('Ja det er rigtigt, tak. Lise starter på mandag.', contacts)).toContain('yes=true')
    expect(heard('Ja det er rigtigt, tak. Bo bliver.', contacts)).not.toContain('yes=true')
  })
})

it('G14 whose an item is stands in no title', () => {
  const below: Case = { letter: letter('item-receipt', spring, { items: spring.items.slice(0, 1) }) }
  const words = 'Punktet hedder Kassation af sager, det er fra Lone Bech i Skive, 25 min til drøftelse.'
  expect(heard(words, below)).not.toMatch(/title=[^|]*det er fra|text=/)
  expect(heard('Punktet hedder Kassation af sager fra Skive.', below)).toContain('title=Kassation af sager fra Skive')
})
