import { describe, expect, it } from 'vitest'
import { hear, inShort, item, letter, spring, view } from './cast.ts'

const late = (text: string) => inShort(hear(text, { letter: letter('late-item') }))

describe('G19 whether a late item is to come, answered as people answer', () => {
  it.each([
    'Ja, den kan godt komme med.',
    'Ja, det er fint, den må gerne komme på. God påske!',
    'Den må gerne være med på dagsordenen',
  ])('it is: %s', text => expect(late(text)).toEqual(['PlaceItem 2 id=P-14 | placement=on-agenda']))
  it('a reason that tells of another item goes on to people', () => {
    const text = 'Ja, den kan godt komme med, for Skive har sagt, at P-11 var en fejl.'
    expect(late(text)).toEqual(['PlaceItem 2 id=P-14 | placement=on-agenda', `PassRemarkOn: ${text}`])
  })
  it.each([
    'Det er fint',
    'Kan den komme med?',
    'Den kan godt komme med, hvis Skive trækker P-11.',
    'Den kan godt komme med på næste møde',
    'Ja, den kan godt komme med næste gang',
    'Den kan ikke komme med, for Skive har sagt, at P-11 skal flyttes.',
  ])('it is asked about: %s', text => expect(late(text)).toEqual(['? not-understood']))
})

describe('G31 a swap is agreed to', () => {
  const swap = letter('role-swap-proposal', spring, {
    swap: { id: 's1', from: 'Aarhus Kommune', to: 'Lemvig Kommune', fromTurn: 2, toTurn: 3, fromStart: null, toStart: null },
  })
  const answer = (text: string) => inShort(hear(text, { letter: swap })).join()
  it.each([
    'Ja, det kan vi godt. Så tager Søren referatet, og vi er mødeledere gangen efter.',
    'Det er helt i orden. Så skriver vi referatet, og vi er referenter bagefter.',
  ])('%s', text => expect(answer(text)).toContain('AnswerRoleSwap'))
  it.each(['Ja, men først gangen efter.', 'Gangen efter kan vi godt.'])('and not by this: %s', text =>
    expect(answer(text)).not.toContain('yes=true'),
  )
})

describe('G41 a question to the secretariat, and what its answer is for', () => {
  it.each([
    ['call-for-items', 'Kan I lige sende mig Teams-linket? Så kan jeg lægge det i kalenderen med det samme.'],
    ['call-for-items', 'Hvor finder jeg linket til mødet? Jeg vil gerne have det i min kalender med det samme.'],
    [null, 'Er datoen for forårsmødet på plads? Jeg er ved at planlægge ferie.'],
  ] as const)('answering %s: %s', (name, text) =>
    expect(inShort(hear(text, name === null ? { subject: 'Dato' } : { letter: letter(name) }))[0]).toMatch(
      /^(?:PassRemarkOn|RequestStatus)/,
    ),
  )
  it.each([
    ['call-for-items', 'Hvordan planlægger I andre ferie? Så kan jeg lægge det i kalenderen.'],
    ['call-for-items', 'Så kan jeg lægge det i kalenderen.'],
  ] as const)('but not this: %s %s', (name, text) =>
    expect(inShort(hear(text, { letter: letter(name) })).join()).not.toMatch(/^PassRemarkOn/),
  )
})

describe('G23 an item taken back when the agenda is out', () => {
  const on = (phase: 'agenda-out' | 'planning') =>
    view(2, phase, '2027-04-14T11:00:00.000Z', {
      items: [{ ...item('P-11', 'Oprydning', { status: 'on-agenda' }), organisation: 'Lemvig Kommune' }],
    })
  const back = (phase: 'agenda-out' | 'planning') =>
    inShort(
      hear('Træk P-11 tilbage\n\nOg beklager forvirringen!', { letter: letter('agenda', on(phase)), meetings: [on(phase)] }),
    )
  it('goes to the secretariat, since whoever leads the meeting has to know', () =>
    expect(back('agenda-out').join()).toMatch(/^PassRemarkOn: Træk P-11 tilbage/))
  it('and is taken back before that', () => expect(back('planning').join()).toContain('WithdrawItem'))
})
