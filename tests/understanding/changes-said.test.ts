import { describe, expect, it } from 'vitest'
import { digest, hear, inShort, items, letter, receipt, spring } from './cast.ts'

/** Answers to the receipt of »Navngivning af skemaer« (20 minutes, for discussion), and to one of that and »Status på snitflader«. */
const one = (words: string) => inShort(hear(words, { letter: receipt }))
const both = letter('item-receipt', spring, { items: items.slice(0, 2) })
const two = (words: string) => inShort(hear(words, { letter: both }))
const changed = (what: string) => [`AmendItem 2 id=P-12 | ${what}`]

describe('G18 a change in whatever words, that leaves nothing of them in the text', () => {
  it.each([
    ['Gør det til en halv time', 'minutes=30'],
    ['Gør det til et orienteringspunkt', 'kind=O'],
    ['Skru det ned til 10 min', 'minutes=10'],
    ['Punktet kommer til at tage 30 minutter', 'minutes=30'],
    ['Det skal altså besluttes på mødet', 'kind=B'],
    ['Jeg kan se at det er blevet til drøftelse, men vi skal altså tage en beslutning.', 'kind=B'],
    ['Drop drøftelsen, det er bare en orientering', 'kind=O'],
    ['Og så må det gerne hedde Navne på skemaer.', 'title=Navne på skemaer'],
    ['Kunne det hedde »Navne på skemaer« i stedet?', 'title=Navne på skemaer'],
    ['Jeg trækker mig som oplægsholder, Tobias tager den', 'presenter=Tobias'],
    ['Det bliver min kollega Karen Juhl, der står for det', 'presenter=Karen Juhl'],
    ['Indstillingen skal være: Netværket anbefaler fælles navne.', 'recommendation=Netværket anbefaler fælles navne'],
    ['Stryg ordet »af skemaer« i titlen', 'title=Navngivning'],
    [
      'Tilføj gerne denne tekst til punktet:\n\nVi har prøvet det på 20 minutter.',
      'text=Vi skal være enige.\n\nVi har prøvet det på 20 minutter.',
    ],
  ])('%s', (words, expected) => expect(one(words)).toEqual(changed(expected)))
})

describe('G18 a change that is asked for politely is one, and a question about it is none', () => {
  it.each([
    ['Kan vi få 10 minutter ekstra?', 'minutes=30'],
    ['Kan det blive 30 minutter i stedet?', 'minutes=30'],
    ['Kan I rette det til 30 minutter?', 'minutes=30'],
    ['Er det muligt at få 30 minutter?', 'minutes=30'],
    ['Må det blive til beslutning?', 'kind=B'],
  ])('%s', (words, expected) => expect(one(words)).toEqual(changed(expected)))
  it.each(['P-12: kan vi få 10 minutter ekstra?', 'Kan P-12 rykkes op til 30 min?', 'Kan vi få 10 minutter mere til P-12?'])(
    'by its number, in the answer to the digest: %s',
    words => expect(inShort(hear(words, { letter: digest(spring) }))).toEqual(changed('minutes=30')),
  )
  it.each([
    'Tror I 15 min er nok??',
    'Er 15 min nok?',
    'Vi trækker muligvis punktet tilbage. Jeg giver besked i næste uge.',
    'Det skal være drøftelse – nej forresten, lad den bare blive som den er.',
    'Udskift min tekst med: Vi er uenige.',
    'Skriv »borgere« i stedet for »brugere«',
    'Stryg ordet »skemaer« i titlen',
  ])('asked about: %s', words => expect(one(words)).toEqual(['? which-change']))
})

describe('G18 of several, each by its place, its name or all of them', () => {
  it.each([
    ['15 min til hver er fint', ['AmendItem 2 id=P-12 | minutes=15', 'AmendItem 2 id=P-13 | minutes=15']],
    ['Et kvarter til hvert af dem', ['AmendItem 2 id=P-12 | minutes=15', 'AmendItem 2 id=P-13 | minutes=15']],
    ['Det første skal være 30 min', ['AmendItem 2 id=P-12 | minutes=30']],
    ['Det sidste udgår', ['WithdrawItem 2 id=P-13']],
    ['Snitfladerne skal ud, vi er ikke klar', ['WithdrawItem 2 id=P-13']],
    ['Vi dropper skemaerne, de er ikke klar alligevel. Det andet punkt står ved magt.', ['WithdrawItem 2 id=P-12']],
  ])('%s', (words, expected) => expect(two(words)).toEqual(expected))
  it('put off is not taken back', () => expect(two('Vi udsætter snitfladerne')).toEqual(['? which-item']))
})

describe('G18 one item more in the answer to a receipt', () => {
  it.each([
    'Vi har lige et til: Fælles indkøb, 10 min.',
    'Tak. Vi har lige et til: Fælles indkøb, 10 min.',
    'Og en ting mere: Fælles indkøb, 10 min',
    'Hov, vi glemte et: Fælles indkøb, 10 min',
    'Der kommer lige ét mere: Fælles indkøb, 10 min',
    'Endnu en ting til dagsordenen: Fælles indkøb, 10 min',
  ])('%s', words => {
    const more = ['SubmitItem 2 title=Fælles indkøb | minutes=10']
    expect(one(words)).toEqual(more)
    expect(two(words)).toEqual(more)
  })
})
