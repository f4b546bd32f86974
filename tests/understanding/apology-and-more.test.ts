import { describe, expect, it } from 'vitest'
import type { Case } from './cast.ts'
import { anne, autumn, hear, inShort, item, letter, spring, view } from './cast.ts'

const agenda: Case = { letter: letter('agenda'), meetings: [spring, autumn] }
const say = (words: string, told: Case = agenda) => inShort(hear(words, told))
const away = 'GiveApology 2'

describe('G26 an apology in the words of an office', () => {
  it.each([
    ['Jeg kan alligevel ikke nå hjem fra ferie så det bliver uden mig', [away]],
    ['I må desværre undvære mig denne gang', [away]],
    ['Regn ikke med mig den 14.', [away]],
    ['Jeg må desværre melde fra til mødet.', [away]],
    ['Vi melder fra denne gang', [away]],
    ['Øv den dag kan jeg ikke, Morten må klare det', [`${away} substitute=Morten`]],
    ['Den 14. april kan jeg desværre ikke', [away]],
    ['Jeg er syg den 14.', [away]],
    ['Jeg er på kursus den 14. april, så Kim må tage det', [`${away} substitute=Kim`]],
    ['Jeg er desværre blevet indkaldt som vidne den 14., så Jonas må være mødeleder.', [`${away} substitute=Jonas`]],
    ['Jeg kan desværre ikke, men Bo kommer', [`${away} substitute=Bo`]],
    ['Jeg kan desværre ikke til mødet i oktober (sølvbryllup) - men kommer til april', ['GiveApology 3']],
    ['Jeg kommer ikke selv', [away]],
    ['Hverken Maja eller jeg kan deltage, da vi skal til møde', [away, 'PassRemarkOn: Hverken Maja eller jeg kan deltage']],
    ['Bo og jeg kan desværre ikke deltage', [away, 'PassRemarkOn: Bo og jeg kan desværre ikke deltage']],
  ])('%s', (words, wanted) => expect(say(words)).toEqual(wanted))
  it.each([
    'Jeg er på kursus den 14., men kommer kl. 14',
    'Jeg var lige ved at melde afbud, men det lykkedes at flytte det andet møde',
    'Jeg var tæt på at måtte melde afbud',
    'Jeg overvejede at melde afbud, men kommer',
    'Jeg er på ferie den 12.',
    'Jeg er på ferie i den uge',
    'Den dag kan vi ikke nå at teste',
    'Vi må klare os uden jer',
    'Hverken Maja eller Kim kan deltage',
    'Jeg melder fra, når jeg ved mere',
  ])('and none: %s', words => expect(say(words).join()).not.toContain('GiveApology'))
  it.each(['Jeg når det alligevel!', 'Jeg kan godt nå det alligevel'])('there after all: %s', words =>
    expect(say(words, { letter: letter('apology-receipt') })).toEqual(['WithdrawApology 2']),
  )
  it('"Når vi alligevel er samlet" is none', () =>
    expect(say('Når vi alligevel er samlet, kan vi tale om test').join()).not.toContain('Withdraw'))
})

describe('G26 several meetings', () => {
  const three = [spring, autumn, view(4, 'scheduled', '2028-04-12T11:00:00.000Z')]
  it.each([
    ['Afbud til begge møder', ['GiveApology 2', 'GiveApology 3']],
    ['Vi melder desværre afbud til alle møder', ['GiveApology 2', 'GiveApology 3']],
    ['Afbud til møde 2, 3 og 4', ['GiveApology 2', 'GiveApology 3', 'PassRemarkOn: Afbud til møde 2, 3 og 4']],
  ])('%s', (words, wanted) => expect(say(words)).toEqual(wanted))
  it('"begge" of three is asked about', () => {
    expect(say('Afbud til begge møder', { ...agenda, meetings: three })).toEqual(['? which-meeting 2,3,4'])
    expect(say('Afbud til alle møderne', { ...agenda, meetings: three })).toEqual([
      'GiveApology 2',
      'GiveApology 3',
      'GiveApology 4',
    ])
    expect(say('Afbud til møde 2, 3 og 4', { ...agenda, meetings: three })).toHaveLength(3)
  })
})

describe('what is said beside an apology is done, or goes on to the secretariat', () => {
  it.each([
    ['Kan I ikke finde en anden dag? Så deltager Lemvig ikke.', [away, 'PassRemarkOn: Kan I ikke finde en anden dag?']],
    ['Afbud herfra. Birgit tager referatet alene.', ['GiveApology 2 substitute=Birgit']],
    ['Afbud herfra. Send gerne referatet til Kim.', [away, 'PassRemarkOn: Send gerne referatet til Kim.']],
    [
      'Jeg må melde fra til mødet. Karl Vest, kv@lemvig.example, deltager i stedet.',
      [`${away} substitute=Karl Vest`, 'PassRemarkOn: Karl Vest, kv@lemvig.example, deltager i stedet.'],
    ],
    ['Afbud herfra. Jeg skal til fødselsdag.', [away]],
    ['Afbud herfra. Jeg glæder mig til at læse referatet.', [away]],
  ])('%s', (words, wanted) => expect(say(words)).toEqual(wanted))
  it('the secretariat needs nothing passed on', () =>
    expect(say('Jeg kan ikke komme. Kan du tage over, Kim?', { ...agenda, sender: anne })).toEqual([away]))
  const one = view(2, 'agenda-out', spring.start, {
    items: [{ ...item('P-12', 'Navngivning af skemaer'), organisation: 'Lemvig Kommune' }],
  })
  const two = { ...one, items: spring.items.slice(0, 2) }
  it.each([
    ['Afbud. Vores punkt P-12 fremlægges af Kim i stedet.', one, [away, 'AmendItem 2 id=P-12 | presenter=Kim']],
    [
      'Lemvig er forhindret i at deltage. Vi trækker begge vores punkter.',
      two,
      [away, 'WithdrawItem 2 id=P-12', 'WithdrawItem 2 id=P-13'],
    ],
    ['Jeg kan ikke deltage. Vi trækker vores punkt.', one, [away, 'WithdrawItem 2 id=P-12']],
    ['Jeg kan ikke deltage. Vi trækker vores punkt.', two, [away, 'PassRemarkOn: Vi trækker vores punkt.']],
    ['Jeg kan ikke deltage. Vi trækker begge punkter.', spring, [away, 'PassRemarkOn: Vi trækker begge punkter.']],
  ])('an item: %s', (words, meeting, wanted) => expect(say(words, { ...agenda, meetings: [meeting] })).toEqual(wanted))
  it('a list of items, and who presents them', () =>
    expect(
      say(
        'Vi har følgende\nSagsbehandling i weekenden – 20 min\nLog på mobil – 10 min\nJeg kommer ikke selv, Kim fremlægger begge.',
        {
          letter: letter('call-for-items'),
        },
      ),
    ).toEqual([
      away,
      'SubmitItem 2 title=Sagsbehandling i weekenden | minutes=20 | presenter=Kim',
      'SubmitItem 2 title=Log på mobil | minutes=10 | presenter=Kim',
    ]))
  it('between the lines of our letter', () => {
    const told = {
      ...agenda,
      separated: { inline: [{ answers: 'Kan du ikke komme?', words: 'Jeg kan desværre ikke, men Bo kommer' }] },
    }
    expect(say('> P-12: Navngivning af skemaer\n> Kan du ikke komme?\n\nJeg kan desværre ikke, men Bo kommer', told)).toEqual([
      `${away} substitute=Bo`,
    ])
    expect(say('> Har I punkter?\nArkivering\n> Kan du ikke komme?\n\nAfbud', told)).toEqual(['? not-understood'])
  })
})
