import { describe, expect, it } from 'vitest'
import type { Case } from './cast.ts'
import { anne, autumn, digest, hear, inShort, letter, pia, spring } from './cast.ts'

const agenda = letter('agenda')
const moved = letter('meeting-moved')
const call = letter('call-for-items')
const gave = letter('apology-receipt')
const heard = (words: string, told: Case = {}) => inShort(hear(words, { sender: pia, meetings: [spring], ...told }))
const away = 'GiveApology 2'
const back = 'WithdrawApology 2'
const passed = (words: string) => `PassRemarkOn: ${words}`

describe('G47 a colleague who does not come either is not lost', () => {
  it.each([
    ['Øv, den 14. kan jeg ikke. Morten er heller ikke hjemme.', 'Morten er heller ikke hjemme.'],
    ['Den 14. er jeg på kursus. Det er Morten også.', 'Det er Morten også.'],
    ['Jeg kan desværre ikke deltage, og Morten er også væk.', 'Morten er også væk.'],
    ['Jeg kommer ikke. Det gør Morten heller ikke.', 'Det gør Morten heller ikke.'],
    ['Jeg kan ikke deltage den 14. Heller ikke Morten kan.', 'Heller ikke Morten kan.'],
    ['Afbud fra mig. Morten og Kim kommer heller ikke.', 'Morten og Kim kommer heller ikke.'],
    ['Jeg kommer ikke den 14. Min kollega er heller ikke på arbejde den dag.', 'Min kollega er heller ikke på arbejde den dag.'],
    ['Jeg kan ikke den 14. april, og det kan Morten heller ikke', 'det kan Morten heller ikke'],
    ['Jeg kan ikke komme. Det samme gælder Morten.', 'Det samme gælder Morten.'],
    ['Jeg kan ikke komme, og det samme gælder for vores leder', 'det samme gælder for vores leder'],
  ])('%s', (words, rest) => expect(heard(words, { letter: agenda })).toEqual([away, passed(rest)]))

  it.each([
    'Afbud herfra. Min søn er syg.',
    'Jeg kommer ikke den 14. Ole er syg.',
    'Afbud fra mig. Jeg skal til møde med Kim fra IT.',
    'Jeg kan ikke deltage den 14. Toget kører heller ikke.',
    'Jeg kommer ikke den 14. Det passer også dårligt.',
    'Jeg kan desværre ikke deltage, og Det Kongelige Bibliotek har også lukket.',
  ])('a reason is nobody’s business: %s', words => expect(heard(words, { letter: agenda })).toEqual([away]))
})

describe('G47 neither in the chair nor there', () => {
  it.each([
    'Den 14. april er både Jonas og jeg på studietur med udvalget, så vi kan hverken lede mødet eller være med.',
    'Vi kan desværre hverken komme eller lede mødet.',
    'Jeg kan hverken tage referat eller deltage den 14. april.',
    'Vi når hverken at forberede os eller deltage.',
  ])('%s', words => expect(heard(words, { letter: call })).toEqual(expect.arrayContaining([away])))
  it('and the colleague with whom', () =>
    expect(
      heard('Den 14. april er både Jonas og jeg på studietur, så vi kan hverken lede mødet eller være med.', { letter: call }),
    ).toEqual([away, expect.stringContaining('Jonas og jeg')]))
  it.each(['Vi kan hverken komme med punkter eller oplæg.', 'Vi har hverken tid eller lyst til flere systemer.'])(
    'takes nobody off: %s',
    words => expect(heard(words, { letter: call })).not.toEqual(expect.arrayContaining([away])),
  )
})

describe('G47 "see you": nothing to do', () => {
  it.each([
    'Vi ses onsdag!',
    'Ses på onsdag',
    'Super, så ses vi den 14.',
    'Ses derude!',
    'Vi ses til mødet 🙂',
    'Tak, vi ses den 14. april',
  ])('%s', words => expect(heard(words, { letter: agenda })).toEqual([]))
  it('after a move', () => expect(heard('Fint, vi ses så den 14.', { letter: moved })).toEqual([]))
  it.each(['Vi ses torsdag', 'Vi ses den 15.', 'Vi ses ikke onsdag', 'Vi ses onsdag, hvis jeg er rask', 'Vi ses kl. 15'])(
    'not quite: %s',
    words => expect(heard(words, { letter: agenda })).not.toEqual([]),
  )
})

describe('G47 an apology is taken back by whoever comes', () => {
  it.each([
    'Det andet møde er rykket, så jeg er med alligevel',
    'Mit andet møde blev flyttet, så nu kan jeg godt komme',
    'Jeg kan godt alligevel, kurset er aflyst',
    'Jeg fik byttet min vagt, så jeg kan komme',
    'Jeg er blevet rask, så jeg kommer',
    'Kurset er aflyst. Jeg deltager.',
    'Det gik op, så jeg kan være med den 14.',
    'Mødet i udvalget er aflyst, så jeg når det alligevel',
  ])('%s', words => expect(heard(words, { letter: gave })).toEqual([expect.stringContaining('WithdrawApology 2')]))
  it.each([
    'Kan I rykke mødet, så jeg kan være med alligevel?',
    'Hvis mødet flyttes, så kommer jeg',
    'Måske kan jeg komme alligevel',
    'Jeg kan ikke komme alligevel',
    'Jeg kommer først kl. 14',
    'Kan jeg komme alligevel?',
    'Jonas er rask, så han kommer',
  ])('not so: %s', words => expect(heard(words, { letter: gave })).not.toEqual(expect.arrayContaining([back])))
})

describe('G07 a member is never asked for the day of a meeting', () => {
  const all = { agenda, call, gave, moved, digest: digest(spring) }
  it.each([
    'Det andet møde er rykket',
    'Vi er nødt til at flytte mødet',
    'Mødet er flyttet, hører jeg?',
    'Vi flytter mødet den 31. april',
    'Nyt møde er booket med KL',
    'Vores ERFA-møde med Skive er rykket til en anden dag',
    'Mødet flyttes til tirsdag den 14. april',
  ])('%s', words => {
    for (const each of [undefined, ...Object.values(all)]) {
      const [found] = heard(words, { ...(each === undefined ? {} : { letter: each }), meetings: [spring, autumn] })
      expect(found).not.toMatch(/^\? (?:no-date|no-time|no-such-date|weekday-disagrees)/)
    }
  })
  it('the secretariat is', () => expect(heard('Mødet flyttes', { sender: anne })).toEqual(['? no-date 2']))
})

describe('G47 somebody leaves early and wishes an item sooner', () => {
  it.each([
    'Jeg skal gå kl. 15, så hvis Hedensteds punkt kunne komme lidt frem, ville jeg være glad.',
    'Jeg er kun med til kl. 15, så det ville være rart, hvis vi tog P-13 først',
    'Jeg kommer først kl. 14, så P-12 må gerne ligge sidst',
  ])('%s', words => expect(heard(words, { letter: agenda })).toEqual(['WithdrawApology 2 answer=accepted', passed(words)]))
  it('whenever that is', () => {
    const words = 'Jeg må smutte 14.30. Hvis navngivning kunne tages først, ville det være dejligt.'
    expect(heard(words, { letter: agenda })).toEqual([passed(words)])
  })
  it.each(['Jeg kommer, hvis P-13 bliver taget først', 'Jeg går kl. 15, hvis ikke P-13 kommer først'])(
    'on a condition: %s',
    words => expect(heard(words, { letter: agenda })).not.toEqual(expect.arrayContaining([away])),
  )
})
