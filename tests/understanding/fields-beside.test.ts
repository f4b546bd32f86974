import { describe, expect, it } from 'vitest'
import { autumn, hear, inShort, letter, pia, receipt, spring } from './cast.ts'

const kim = { ...pia, id: 'kim', name: 'Kim Aagaard', email: 'kim@lemvig.example' }
const situation = { people: [pia, kim] }
const meetings = [spring, autumn]
const asCall = (words: string) => inShort(hear(words, { letter: letter('call-for-items'), situation }))
const asReceipt = (words: string) => inShort(hear(words, { letter: receipt, meetings, situation }))
const asNew = (words: string) => inShort(hear(words, { meetings, situation }))
const first = (words: string) => asCall(words)[0]

describe('G15 what only fills a field is no text, on whatever road the text was made', () => {
  it.each([
    [
      'Vi vil gerne bruge et kvarters tid på journalnøgler. Det er mest for at høre, hvad de andre gør, så sæt det endelig på som drøftelse.',
      'kind=D | minutes=15',
    ],
    [
      'Vi melder ind med »Optagelse af samtaler«. Det er til beslutning, og jeg tror ikke vi kan gøre det under 30 minutter.',
      'kind=B | minutes=30',
    ],
    ['Punkt: Nyt telefonsystem. Kun orientering. Det kan klares på 5.', 'kind=O | minutes=5'],
    ['Vi melder ind med »Kø ved disken«, 15 min, drøftelse. Vi har prøvet tidsbestilling.', 'kind=D | minutes=15'],
  ])('%s', (words, fields) => expect(first(words)).toContain(fields))
  it.each(['Punkt: Telefonkø. Borgerne venter 20 minutter i kø.', 'Vi vil gerne drøfte ventetider på 20 minutter i telefonen.'])(
    'another length is none: %s',
    words => expect(first(words)).not.toContain('minutes='),
  )
  it('a field that is left to the secretariat is for the secretariat', () => {
    expect(asCall('Vi vil gerne have et punkt på om borgere uden MitID. Hvor lang tid I sætter af, må I selv om.')).toEqual([
      'SubmitItem 2 title=Borgere uden MitID',
      'PassRemarkOn: Hvor lang tid I sætter af, må I selv om.',
    ])
    expect(first('Punkt: Skemaer. Vi vil gerne høre, om kommunerne selv bestemmer, hvor lang tid de bruger.')).toContain(
      'bestemmer',
    )
  })
  it('a length in front of the name is its own', () =>
    expect(
      first(
        'Vi har to punkter. Det første er en orientering på 10 min om vores nye åbningstider. Det andet er en fælles tekst til autosvar, sæt 15 min af.',
      ),
    ).toContain('minutes=10'))
  it('whom a mail is for, and that a question comes, is no title', () => {
    expect(first('Til sekretariatet\n\nSletning af sager\nTid: en halv time')).toBe(
      'SubmitItem 2 title=Sletning af sager | minutes=30',
    )
    expect(first('Til orientering\nNyt telefonsystem, 10 min')).toContain('title=Nyt telefonsystem')
    expect(asCall('Hej, lige et hurtigt spørgsmål. Kan vi få lidt senere frist?')).toEqual([
      'PassRemarkOn: Kan vi få lidt senere frist?',
    ])
  })
})

describe('G18 below a receipt each clause is heard', () => {
  it.each([
    'Tak for kvitteringen. Det bliver Kim herfra, der fremlægger',
    'Lige til noten: det bliver Kim, der fremlægger, ikke mig.',
  ])('who presents: %s', words => expect(asReceipt(words)).toEqual(['AmendItem 2 id=P-12 | presenter=Kim Aagaard']))
  it('a colleague who is named and of whom nothing comes goes to people', () =>
    expect(asReceipt('Tak. Kim ved mere om de gamle skemaer.').join()).toMatch(/Kim/))
  it.each([
    'Vi har fået det løst sammen med Skive i mellemtiden, så P-12 kan godt udgå.',
    'Skive har et punkt magen til, så P-12 kan godt trækkes.',
  ])('an item that is named goes, whoever is named in why: %s', words =>
    expect(asReceipt(words)).toEqual(['WithdrawItem 2 id=P-12']),
  )
  it.each(['Vi overvejer det stadig, så P-12 kan måske udgå.', 'Vi har drøftet det med Skive, så P-12 skal ikke udgå.'])(
    'and stays: %s',
    words => expect(asReceipt(words).join()).not.toContain('WithdrawItem'),
  )
  it.each([
    [
      'Åh nej, jeg glemte jo det andet punkt! Det er Kontaktlisten, 5 min, til orientering.',
      'title=Kontaktlisten | kind=O | minutes=5',
    ],
    ['Den er god nok. Men der var også den anden ting, jeg skrev om, nemlig parkering ved hallen.', 'title=Parkering ved hallen'],
    ['Vi glemte at sende det sidste punkt. Det handler om nye blanketter, 20 min.', 'title=Nye blanketter | minutes=20'],
  ])('another one that was forgotten is one more: %s', (words, item) =>
    expect(asReceipt(words)).toEqual([`SubmitItem 2 ${item}`]),
  )
  it.each(['Vi mangler et nyt skema til testen.', 'Det var vist det andet punkt, I mente.'])('and no other: %s', words =>
    expect(asReceipt(words).join()).not.toContain('SubmitItem'),
  )
})

describe('G26 who comes as planned stands in for nobody', () => {
  const ofKim = 'WithdrawApology 2 for={"person":"kim","name":"Kim Aagaard","organisation":"Lemvig Kommune"} | answer=accepted'
  it('a stand-in who is named counts, and a colleague who comes is noted', () => {
    expect(
      asNew('Jeg må melde afbud til mødet d. 14. april. I stedet sender vi Rasmus Toft fra it. Kim deltager som planlagt.'),
    ).toEqual(['GiveApology 2 substitute=Rasmus Toft', ofKim])
    expect(asNew('Jeg må melde afbud til mødet d. 14. april. Kim deltager som planlagt.')).toEqual(['GiveApology 2', ofKim])
  })
  it('and whoever just comes does', () =>
    expect(asNew('Jeg kan ikke komme den 14. april. Kim deltager.')).toEqual(['GiveApology 2 substitute=Kim Aagaard']))
})
