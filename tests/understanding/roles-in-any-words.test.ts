import { describe, expect, it } from 'vitest'
import type { Person } from '../../shared/people.ts'
import type { Case } from './cast.ts'
import { anne, autumn, hear, inShort, letter, pia, question, spring, view } from './cast.ts'

const person = (id: string, name: string, place: string): Person => ({
  ...{ ...pia, id, name },
  ...{ email: `${id}@x.example`, organisation: `${place} Kommune` },
})
const people = [
  ...[pia, anne, person('m', 'Mads Thorup', 'Skanderborg'), person('t', 'Tove Damgaard', 'Ikast-Brande')],
  ...[person('k', 'Kasper Lind', 'Aarhus'), person('j', 'Jytte Klit', 'Ringkøbing-Skjern'), person('s', 'Søren Balle', 'Skive')],
]
const all: Case = { sender: anne, meetings: [spring, autumn], situation: { people } }
const short = (organisation: string | null): string => organisation?.split(' ')[0] ?? '-'
/** `number chair minute-taker` of each arrangement, and in short what stands beside it. */
const heard = (words: string, told: Case = {}): readonly string[] => {
  const understood = hear(words, { ...all, ...told })
  if (understood.kind === 'not-understood') return [`? ${understood.reason}`]
  return understood.wishes.map(wish =>
    wish.on === 'network' && wish.command.type === 'ArrangeRoles'
      ? `${wish.command.number} ${short(wish.command.chair)} ${short(wish.command.minuteTaker)}`
      : (inShort({ ...understood, wishes: [wish] })[0] ?? ''),
  )
}

describe('G31 the secretariat says whose a role is, in a noun or a verb, in any order, with its reasons', () => {
  it.each([
    ['Lige en rettelse: Skive er mødeleder d. 14. april da det er dem der lægger hus til. Lemvig har fået besked.', '2 Skive -'],
    [
      'Pia Holm sidder for bordenden til efteråret, og Skive fører pennen. De er begge friske på det, så det skal nok gå.',
      '3 Lemvig Skive',
    ],
    ['Aarhus springer ind som referent på aprilmødet, fordi de andre er syge. Tak til Kasper!', '2 - Aarhus'],
    ['Mødet den 14. april styres af Tove, og referatet tager Mads sig af. Begge er med på den.', '2 Ikast-Brande Skanderborg'],
    [
      'Nu har jeg fået fordelt oktobermødet. Ikast-Brande ved Tove er ordstyrer, og det bliver Skanderborg, altså Mads, der skriver.',
      '3 Ikast-Brande Skanderborg',
    ],
    ['Tove Damgaard har overtaget Mads’ tjans som mødeleder i oktober.', '3 Ikast-Brande -'],
    ['Skive har lovet at lede mødet den 14. april i stedet for Lemvig. De har selv aftalt det, så det er på plads.', '2 Skive -'],
    [
      'Jytte har brækket armen, så Ringkøbing-Skjern kan ikke skrive referat i april. Kasper fra Aarhus har sagt ja til at gøre det i stedet.',
      '2 - Aarhus',
    ],
    ['Det handler ikke om referatet :-) Mødelederen d. 14. april skal være Skive i stedet for Lemvig.', '2 Skive -'],
    ['Kan du skrive Skive på som mødeleder i oktober? Søren har selv meldt sig.', '3 Skive -'],
  ])('%s', (words, expected) => expect(heard(words)).toEqual([expected]))

  it('of each of two meetings what is told of it', () => {
    expect(heard('Tove er mødeleder i april og Mads i oktober.')).toEqual(['2 Ikast-Brande -', '3 Skanderborg -'])
    // A swap gives the other its place with the first.
    expect(heard('Tove og Mads har byttet. Tove er mødeleder i april og Mads i oktober, det var omvendt før.')).toEqual([
      '2 Ikast-Brande -',
    ])
  })
  it.each(['call-for-items', 'agenda', 'status'] as const)('below »%s«', name =>
    expect(heard('Så er det på plads: Aarhus styrer slagets gang. Det glæder de sig til.', { letter: letter(name) })).toEqual([
      '2 Aarhus -',
    ]),
  )
  it('below our question, and below minutes of another meeting, where the words say of which', () => {
    expect(heard('Nej. Aarhus er mødeleder d. 14. april, det er aftalt.', { letter: question('not-understood') })).toEqual([
      '2 Aarhus -',
    ])
    const held = view(1, 'minutes-out', '2027-01-13T11:00:00.000Z')
    const below: Case = { letter: letter('minutes-preview', held), meetings: [held, spring, autumn] }
    expect(heard('Mads er mødeleder i april, det er aftalt med Tove.', below)).toEqual(['2 Skanderborg -'])
    expect(heard('Mads er mødeleder, det er aftalt med Tove.', below).join()).not.toContain('Skanderborg -')
  })
})

describe('what stands beside the roles', () => {
  it('comes or goes by itself, with the name of whom it is said', () =>
    expect(heard('Jytte Klit kan ikke skrive referat i april. Hun kommer dog til mødet. Kasper Lind overtager pennen.')).toEqual([
      '2 - Aarhus',
      expect.stringContaining('WithdrawApology 2'),
    ]))
  it('is said to be undone where it wants something', () =>
    expect(heard('Mødeleder er Aarhus i april. Husk kagen.')).toEqual(['2 Aarhus -', 'PassRemarkOn: Husk kagen.']))
  it('the secretariat has no place of its own, and hears that nothing was done', () =>
    expect(heard('Vi klarer det internt d. 14. april: jeg leder mødet, og Grethe skriver referatet.')).toEqual([
      expect.stringMatching(/^PassRemarkOn: Vi klarer det internt/),
    ]))
  it('a yes to a booking with another day for the planning meeting beside it is a yes, with the roles', () => {
    const waits = { letter: letter('meeting-needs-yes', view(9, 'scheduled', '2027-06-02T11:00:00.000Z'), { moves: false }) }
    const words =
      'Ja det er rigtigt :-) men planlægningsmødet vil vi gerne have onsdag d. 31. kl. 10 i stedet. Og Skive er mødeleder når vi nu er hos dem - Lemvig kan tage det til efteråret'
    const [settled, left] = heard(words, waits)
    expect(settled).toMatch(/^SettleHeldMail .*yes=true.*Skive Kommune/)
    expect(left).toContain('planlægningsmødet vil vi gerne have')
  })
})

describe('looks alike, and arranges nothing', () => {
  it.each([
    'Aarhus er mødeleder i styregruppen.',
    'Skive tager referatet med på mødet den 14. april.',
    'I skriver, at Lemvig er mødeleder i april.',
    'Mødelederen fra Aarhus har meldt afbud til april.',
    'Aarhus er mødeleder i april, tror jeg nok.',
    'Aarhus er mødeleder i april, hvis Skive ikke kan.',
    'Aarhus er mødeleder i april. Det er dog ikke helt sikkert.',
    'Aarhus leder punkt 3 på mødet i april.',
    'Aarhus tager mødeledelsen og referatet i april.',
    'Skive er referent i november.',
    'Jytte kan ikke skrive referat i april.',
    'Jeg er ligeglad, bare der sidder en for bordenden!',
  ])('%s', words => expect(heard(words).join()).not.toMatch(/^(?:\d|null) /))
})
