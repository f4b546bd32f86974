import { describe, expect, it } from 'vitest'
import type { Case } from './cast.ts'
import { anne, hear, inShort, item, items, letter, pia, spring, view } from './cast.ts'

const slots = [...items, null].map(each => ({ item: each?.id ?? null, title: each?.title ?? 'Kort status fra hver kommune' }))
const draft = letter('agenda-for-approval', spring, { agenda: { version: 1, slots } })
const heard = (words: string, told: Case = {}) => inShort(hear(words, { sender: anne, letter: draft, ...told }))
const edits = (...all: object[]) => `EditAgenda 2 edits=${JSON.stringify(all)}`
const minutes = (each: string, length: number) => ({ do: 'minutes', item: each, minutes: length })
const drop = (each: string) => ({ do: 'drop', item: each })
const first = (each: string) => ({ do: 'first', item: each })
const last = (each: string) => ({ do: 'last', item: each })
const unclear = ['? not-understood']
const [names, interfaces, trial] = ['P-12', 'P-13', 'P-14']

describe('G28 a draft agenda is arranged in the words of whoever reads it, and shown again', () => {
  it.each([
    [
      'Ser fint ud. Kan vi tage snitfladerne først, og kan navngivning nøjes med 15 min? Så er den god.',
      [edits(first(interfaces), minutes(names, 15))],
    ],
    ['Kunne du give navngivningen 10 minutter mere?', [edits(minutes(names, 30))]],
    ['Kan vi ikke måske tage testen sidst?', [edits(last(trial))]],
    ['Jeg vil bede om, at P-13 får 30 min', [edits(minutes(interfaces, 30))]],
    ['Jeg foreslår, at vi tager snitfladerne sidst', [edits(last(interfaces))]],
    ['Mon ikke vi kan nøjes med et kvarter til snitfladerne?', unclear],
  ])('a polite question is an order: %s', (words, expected) => expect(heard(words)).toEqual(expected))

  it.each([
    ['Aflys punktet om snitflader', [edits(drop(interfaces))]],
    ['Drop snitfladepunktet, resten er fint', [edits(drop(interfaces))]],
    ['Punktet »Fælles test« trækkes tilbage', [edits(drop(trial))]],
    ['Vi behøver ikke have testen med', [edits(drop(trial))]],
    ['P-13 springer vi over denne gang', [edits(drop(interfaces))]],
    ['Start med snitfladerne og slut med navngivning', [edits(first(interfaces), last(names))]],
    ['Navngivningen som første punkt, tak', [edits(first(names))]],
    ['Lad snitfladerne ligge til sidst', [edits(last(interfaces))]],
    ['10 min er nok til navngivning', [edits(minutes(names, 10))]],
    ['Giv snitfladerne et kvarter', [edits(minutes(interfaces, 15))]],
    ['Både navngivningen og testen skal have 10 min', [edits(minutes(names, 10), minutes(trial, 10))]],
    ['Flyt navngivningen ned under snitfladerne', [edits({ do: 'after', item: names, other: interfaces })]],
    ['Punktet om testen udgår (Favrskov har trukket det pr. telefon)', [edits(drop(trial))]],
  ])('an item is called by a word that only it has: %s', (words, expected) => expect(heard(words)).toEqual(expected))

  it.each([
    'Flyt P-13 til næste møde',
    'Snitfladerne må vente til næste gang',
    'Kan snitfladerne ikke vente til næste gang?',
    'Kan vi ikke vente med snitfladerne til efteråret?',
    'Snitfladerne tager vi med på næste møde',
    'P-13 udskydes',
  ])('what waits for the next meeting is off this one, which its sender hears of: %s', words =>
    expect(heard(words)).toEqual([edits(drop(interfaces))]),
  )

  it.each([
    ['Aftalen ud', ['P-15']],
    ['Arkivet ud', ['P-15']],
    ['Arkivpunktet ud', ['P-15']],
    ['Skemaet ud', [names]],
    ['Navngivning skemaer ud', [names]],
    ['Punktet om navngivning af skemaer ud', [names]],
    ['Arkivaftale 2027 og fælles test ud', ['P-15', trial]],
    ['Ikast-Brandes punkt ud', ['P-16']],
    ['Punktet fra Ikast-Brande Kommune ud', ['P-16']],
    ['Skives emne om arkivaftalen ud', ['P-15']],
  ])('by a part of a word, or several of its words: %s', (words, gone) => {
    const [one] = spring.items
    if (one === undefined) throw new Error('No item.')
    const archive = { ...one, id: 'P-15', title: 'Arkivaftale 2027', organisation: 'Skive Kommune' }
    const robots = { ...one, id: 'P-16', title: 'AI', organisation: 'Ikast-Brande Kommune' }
    const meetings = [{ ...spring, items: [...spring.items, archive, robots] }]
    expect(heard(words, { meetings })).toEqual([edits(...gone.map(drop))])
    // What stands in quotes is somebody's words, a short word may stand anywhere, and so may a year.
    for (const other of ['»Arkivet er for dyrt« ud', '"Aftalen" ud', 'AI ud', 'Mail om ai ud', '2027 ud', 'Kommunens status ud'])
      expect(heard(other, { meetings })).toEqual(unclear)
  })

  it('by the municipality that brings it alone', () => {
    const skive = { ...spring.items[0]!, id: 'P-15', title: 'Kurser i efteråret', organisation: 'Skive Kommune' }
    const meetings = [{ ...spring, items: [...spring.items, skive] }]
    expect(heard('Skives punkt udgår', { meetings })).toEqual([edits(drop('P-15'))])
    expect(heard('Punktet fra Skive om kurser skal være 10 min', { meetings })).toEqual([edits(minutes('P-15', 10))])
    expect(heard('Lemvigs punkt udgår', { meetings })).toEqual(unclear)
  })

  it.each([
    'Er navngivningen ikke vigtigst?',
    'Skal snitfladerne ud?',
    'Snitfladerne udgår måske',
    'Snitfladerne udgår (måske)',
    'Snitfladerne udgår (hvis Skive siger ja)',
    'Snitfladerne kan tages sidst, hvis der er tid',
    'Vi talte om snitfladerne på sidste møde',
    'Pia tager snitfladerne næste gang',
    'Testen er ikke klar',
    'Kan vi nå navngivningen på 10 minutter?',
    'Næste gang skal snitfladerne først',
    'Status udgår',
    'Kurserne udgår',
    'Snitfladerne udgår vist',
    'Gå ud fra, at snitfladerne udgår',
    'Er snitfladerne udgået?',
    'Navngivningen er flyttet til næste møde',
    'Jeg tager selv navngivningen',
    'Send snitfladerne ud til alle',
  ])('nothing is done of what only sounds like it: %s', words => expect(heard(words)).toEqual(unclear))

  it.each([
    ['Kald navngivningen »Navne på skemaer«', 'title=Navne på skemaer'],
    ['Titlen på navngivningen skal være Navne på skemaer', 'title=Navne på skemaer'],
    ['Snitfladerne fremlægges af Gitte', 'presenter=Gitte'],
  ])('what is changed of an item that is called by its word: %s', (words, changes) =>
    expect(heard(words)).toEqual([expect.stringContaining(changes)]),
  )

  it('a word that two items have, or a standing point, names none', () => {
    const more = [item('P-15', 'Test af fuldmagter'), item('P-16', 'Referat og referenter')]
    const items = [...spring.items, ...more.map(({ by, ...each }) => ({ ...each, organisation: by.organisation }))]
    expect(heard('Testen udgår', { meetings: [{ ...spring, items }] })).toEqual(unclear)
    expect(heard('Fuldmagterne udgår', { meetings: [{ ...spring, items }] })).toEqual([edits(drop('P-15'))])
  })
})

describe('G28 sent once the instructions beside it are carried out', () => {
  it.each([
    [
      'Testen udgår, og navngivningen skal ligge til sidst. Når det er rettet, må den gerne sendes.',
      [edits(drop(trial), last(names)), 'ApproveAgenda 2'],
    ],
    ['P-13 ud. Med den ændring må den gerne gå ud.', [edits(drop(interfaces)), 'ApproveAgenda 2']],
    ['P-13 ud. Derefter kan den sendes til alle.', [edits(drop(interfaces)), 'ApproveAgenda 2']],
    ['P-13 ud. Med den ændring er den god.', [edits(drop(interfaces))]],
    ['Når det er rettet, må den gerne sendes.', unclear],
    ['Med de rettelser må den gerne sendes', unclear],
    ['Testen er forkert. Når det er rettet, må den gerne sendes.', unclear],
  ])('%s', (words, expected) => expect(heard(words)).toEqual(expected))
})

describe('G29 nobody need wait any longer', () => {
  it.each([
    ['Vent ikke på mig, bare send', ['ApproveAgenda 2']],
    ['Du behøver ikke vente på mig. Send den.', ['ApproveAgenda 2']],
    ['Der er ingen grund til at vente længere, send den ud', ['ApproveAgenda 2']],
    ['Vil du sende den ud til alle?', ['ApproveAgenda 2']],
    ['Vent ikke på svar fra Skive, send den', ['ApproveAgenda 2']],
    ['Vent ikke på mig', unclear],
    ['Vent ikke på mig, men på Pia', unclear],
    ['Vent ikke på mig, Pia skal kigge på den', unclear],
    ['Kan vi sende den?', unclear],
    ['Vil du sende mig den?', unclear],
    ['Vil du sende den til Pia?', unclear],
    ['Vent med at sende snitfladerne ud', ['HoldAgenda 2']],
    ['Vent med at sende, til navngivningen er på plads', ['HoldAgenda 2']],
  ])('%s', (words, expected) => expect(heard(words)).toEqual(expected))
})

describe('G19 late items, each by its own words', () => {
  const late = ['P-15', 'P-16'].map((id, at) => ({
    ...spring.items[2]!,
    id,
    title: ['Oprydning i gamle brugere', 'Kurser i efteråret'][at]!,
    organisation: ['Favrskov Kommune', 'Skive Kommune'][at]!,
  }))
  const about = view(2, 'planning', spring.start, { items: late })
  const asked = letter('late-item', about, { item: item('P-15', 'Oprydning i gamle brugere', { late: true }) })
  const placed = (words: string) => inShort(hear(words, { sender: pia, letter: asked, meetings: [about] }))
  const on = (id: string) => `PlaceItem 2 id=${id} | placement=on-agenda`
  const next = (id: string) => `PlaceItem 2 id=${id} | placement=next-meeting`
  it.each([
    ['Oprydningen kan godt nå med, kurserne tager vi næste gang.', [on('P-15'), next('P-16')]],
    ['Punktet om kurser kommer med', [on('P-16')]],
    ['Gem oprydningen til næste gang', [next('P-15')]],
    ['Oprydningen skubber vi til næste møde', [next('P-15')]],
    ['Vi har fyldt godt op, så helst næste gang', [next('P-15')]],
    ['Det kan vi tage næste gang', [next('P-15')]],
    ['Oprydningen eller kurserne, ikke begge', unclear],
    ['Kurserne er vigtigst', unclear],
    ['Helst næste gang, men hvis der er plads, så nu', unclear],
    ['Det når vi vist ikke', unclear],
  ])('%s', (words, expected) => expect(placed(words)).toEqual(expected))
})
