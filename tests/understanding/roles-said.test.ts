import { describe, expect, it } from 'vitest'
import type { Case } from './cast.ts'
import { anne, autumn, charter, hear, inShort, letter, pia, spring } from './cast.ts'

const withRing: Case = { situation: { charter: { ...charter, ring: [] } as never } }
const heard = (words: string, told: Case = {}) => {
  const understood = hear(words, { ...withRing, sender: anne, meetings: [spring, autumn], ...told })
  if (understood.kind === 'not-understood') return inShort(understood).join()
  return understood.wishes
    .map(wish => {
      if (wish.on !== 'network' || wish.command.type !== 'ArrangeRoles') return inShort({ ...understood, wishes: [wish] }).join()
      const { number, chair, minuteTaker, between } = wish.command
      return [number, ...[chair, minuteTaker, ...(between ?? [])].map(each => each?.split(' ')[0] ?? '-')].join(' ')
    })
    .join()
}

describe('the secretariat says how the roles are to be, and both are told', () => {
  it.each([
    ['Jeg har talt med Åse i Aarhus. De tager referatet den 14. april i stedet for Skanderborg. Skriv det på.', '2 - Aarhus'],
    ['Favrskov overtager referatet efter Skive på møde 2.', '2 - Favrskov'],
    ['Skive er mødeleder den 14. april i stedet for Lemvig. Giver du dem besked?', '2 Skive -'],
    [
      'Skanderborg og Aarhus har byttet: Aarhus er mødeleder den 14. april, og Skanderborg skriver referat. Vil du rette det?',
      '2 Aarhus Skanderborg Skanderborg Aarhus',
    ],
    ['Lemvig og Skive bytter plads i rækken, det har de selv aftalt.', 'null - - Lemvig Skive'],
    ['Aarhus tager referatet i oktober i stedet for Skanderborg.', '3 - Aarhus'],
    ['Aarhus tager referatet på møde 3 i stedet for Skanderborg.', '3 - Aarhus'],
    ['Ikast-Brande er referent i stedet for Ringkøbing-Skjern i oktober.', '3 - Ikast-Brande'],
    ['Aarhus er mødeleder og Skive er referent, ret det.', 'null Aarhus Skive'],
    ['Favrskov overtager referatet efter Skive på møde 2, og Skive leder mødet.', '2 Skive Favrskov'],
    ['Skive har sagt ja. De er mødeleder i stedet for Lemvig.', 'null Skive -'],
    ['Skive og Lemvig har byttet. Tak for hjælpen.', 'null - - Skive Lemvig'],
    ['Skive er mødeleder i stedet for Lemvig: ret det, og send skabelonen til Åse.', 'null Skive -'],
    ['Skive er mødeleder i stedet for Lemvig. Lemvig er referent i stedet for Skive.', 'null Skive Lemvig'],
    ['Aarhus er mødeleder den 14. april.', '2 Aarhus -'],
  ])('%s', (words, expected) => expect(heard(words).replace(/^ /u, 'null ')).toBe(expected))
  it.each([
    'Hvis Aarhus tager referatet i stedet for Skive, skal vi skrive det ud.',
    'Kan Aarhus tage referatet i stedet for Skive?',
    'Tager Aarhus referatet i stedet for Skive?',
    'Aarhus tager måske referatet i stedet for Skive.',
    'Aarhus tager ikke referatet i stedet for Skive alligevel.',
    'Aarhus ville gerne være mødeleder i stedet for Skive.',
    'Sidst byttede Aarhus og Skive, og det gik fint.',
    'Aarhus og Skive overvejer at bytte plads.',
    'Aarhus og Skive er mødeledere i stedet for Lemvig.',
    'Aarhus eller Skive tager referatet i stedet for Lemvig.',
    'Skive, Lemvig og Aarhus har byttet.',
    'Har Skive og Lemvig byttet?',
    'Skive har byttet.',
    'Skive og Lemvig har ikke byttet.',
    'Vi tager referatet i stedet for Skive.',
    'Aarhus tager mødeledelsen og referatet i stedet for Skive.',
    'Skive er mødeleder i stedet for Lemvig. Aarhus er også mødeleder.',
    'Aarhus skriver referat i stedet for Skive. Lemvig er også referent.',
    'Aarhus er mødeleder i stedet for Skive. Aarhus er også referent.',
    'Aarhus er mødeleder og tager referatet i stedet for Skive. Retter du det?',
  ])('nothing is arranged: %s', words => expect(heard(words)).not.toMatch(/^(?:\d| )/u))
  it('of the meeting that the letter is about', () =>
    expect(heard('Aarhus tager referatet i stedet for Skanderborg.', { letter: letter('agenda', autumn) })).toBe('3 - Aarhus'))
  it('and a colleague who does it leaves the role with the municipality', () => {
    const people = [{ ...pia, id: 'bo', name: 'Bo Friis', organisation: 'Skive Kommune' }]
    const told = { situation: { ...withRing.situation, people } }
    expect(heard('Lone fra Skive tager referatet i stedet for Bo.', told)).toBe('RequestStatus')
    expect(heard('Skive tager referatet i stedet for Jonas.', told).trim()).toBe('- Skive')
  })
  it('a member arranges nothing', () =>
    expect(heard('Aarhus tager referatet i stedet for Skive.', { sender: undefined as never })).not.toMatch(/^(?:\d| )/u))
  it('nor does the secretariat where a yes is waited for', () =>
    expect(heard('Aarhus tager referatet i stedet for Skive.', { letter: letter('held-mail') })).not.toMatch(/^(?:\d| )/u))
})

describe('a wish to swap', () => {
  const asked = (words: string) => inShort(hear(words, { ...withRing, meetings: [spring, autumn] })).join()
  it('is for the month that is said', () => {
    const understood = hear('Kan vi bytte med Skive i oktober?', { ...withRing, meetings: [spring, autumn] })
    expect(understood).toMatchObject({ wishes: [{ command: { type: 'ProposeRoleSwap', number: 3, with: 'Skive Kommune' } }] })
  })
  it('brings the apology along', () =>
    expect(asked('Vi kan ikke tage referatet, da jeg ikke kan komme.')).toMatch(/^ProposeRoleSwap.*GiveApology 2$/))
  it.each(['Kan vi bytte med Skive og Aarhus?', 'Kan vi bytte med Viborg?'])(
    'with two or with a stranger is asked about: %s',
    words => expect(asked(words)).toBe('? not-understood'),
  )
})

describe('a member who says which role is whose', () => {
  const ofPia = (words: string, told: Case = {}) => inShort(hear(words, { ...withRing, ...told })).join()
  it.each([
    'Vi tager referatet den 14. april i stedet for Skive.',
    'Som aftalt med Anne tager vi i Lemvig referatet den 14. april i stedet for Skive.',
  ])('takes it in somebody’s place: %s', words =>
    expect(ofPia(words)).toContain('ProposeRoleSwap role=minuteTaker | with=Skive Kommune | takes=true'),
  )
  it.each([
    'Der står at vi i Lemvig er referenter. Vi tog det sidst for Skive. Kan I rette det?',
    'Vi er kun mødeleder denne gang, det er Lars fra Skive der skriver referat.',
    'Jeg er i gang med referatet, men det bliver først på mandag. Er det ok?',
    'Vi tager referatet i stedet for Skanderborg og Skive.',
    'Vi er mødeleder i stedet for Skanderborg.',
    'Der står, at vi er referenter.',
    'I skriver, at Lemvig er referent. Det passer ikke.',
    'Referatet er forsinket.',
    'Vi tager ikke referatet i stedet for Skive.',
    'Skive tager referatet.',
  ])('for those who keep the plan: %s', words => expect(ofPia(words)).toContain('PassRemarkOn'))
  it.each([
    'Vi tager måske referatet i stedet for Skive.',
    'Vi tager referatet fra Skive med på mødet.',
    'Vi skal drøfte, hvem der skriver referat.',
  ])('no swap: %s', words => expect(ofPia(words)).not.toContain('ProposeRoleSwap'))
})
