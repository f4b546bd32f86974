import { describe, expect, it } from 'vitest'
import { anne, digest, hear, inShort, item, letter, receipt, spring, view } from './cast.ts'

const reply = (words: string) => inShort(hear(words, { letter: letter('call-for-items') }))
const below = (words: string) => inShort(hear(words, { letter: digest(spring) }))

describe('G16 two items in a row of sentences', () => {
  it.each([
    [
      'Vi har et punkt om registrering af jord - hvordan sikrer vi, at det meldes rigtigt? Og så et kort orienteringspunkt om vores tilsynsskema, 5 min.\n\nHar I i øvrigt datoen for 2028?',
      [
        'SubmitItem 2 title=Registrering af jord | text=Hvordan sikrer vi, at det meldes rigtigt?',
        'SubmitItem 2 title=Vores tilsynsskema | kind=O | minutes=5',
        'PassRemarkOn: Har I i øvrigt datoen for 2028?',
      ],
    ],
    [
      'Vi vil gerne drøfte adgangskort, 20 min. Derudover har vi et lille punkt om telefoner. Det tager 5 min og er til orientering. Vi viser det nye system.',
      [
        'SubmitItem 2 title=Adgangskort | minutes=20',
        'SubmitItem 2 title=Telefoner | text=Vi viser det nye system. | kind=O | minutes=5',
      ],
    ],
    [
      'Vi har et punkt om leveringstider. Vi har fire eksempler. Så har vi også et beslutningspunkt om fælles skabelon.',
      ['SubmitItem 2 title=Leveringstider | text=Vi har fire eksempler.', 'SubmitItem 2 title=Fælles skabelon | kind=B'],
    ],
  ])('%s', (words, expected) => expect(reply(words)).toEqual(expected))
  it.each([
    'Vi har et punkt om dagsordener. Borgerne savner et punkt om dem på hjemmesiden. 20 min.',
    'Vi har et punkt om kontrakten. Der er et punkt om priser i den, som vi ikke forstår. 20 min.',
    'Vi har et punkt om kontrakten. Og så har den et afsnit om priser. 20 min.',
    'Vi har et punkt om dagsordener. Har I også et punkt om dem på hjemmesiden? 20 min.',
  ])('one is one: %s', words => expect(reply(words)).toHaveLength(1))
})

describe('G25 nothing, beside an item of others', () => {
  it.each([
    [
      'Hvad er det nu for et punkt Skive har sendt, det om jord?',
      'Vi har en lignende sag og vil gerne lægge vores sammen med deres, hvis det giver mening.',
      'Ellers ingen punkter herfra.',
    ],
    [
      'Hvad går Skives punkt egentlig ud på, er det noget med høringer?',
      'Vi sidder med noget tilsvarende.',
      'Vi har ikke selv noget til denne gang.',
    ],
  ])('%s', (asked, told, none) =>
    expect(below(`${asked} ${told} ${none}`)).toEqual(['DeclareNothingToAdd 2', `PassRemarkOn: ${asked} ${told}`]),
  )
  it('whoever brings one of his own brings it, and the question is for people', () =>
    expect(below('Hvad går Skives punkt ud på? Vi vil gerne have et punkt om høringer. Ellers ingen punkter herfra.')).toEqual([
      'SubmitItem 2 title=Høringer',
      'PassRemarkOn: Hvad går Skives punkt ud på?',
    ]))
  it('what nobody else brings is no reason to hear nothing', () =>
    expect(below('Hvordan registrerer I jord? Vi har en lignende sag. Ellers ingen punkter herfra.').join()).not.toMatch(
      /DeclareNothing/,
    ))
})

describe('G26 put right below a receipt', () => {
  const held = {
    ...item('P-12', 'Navngivning af skemaer'),
    text: 'Vi skal være enige.\n\nHar i øvrigt skiftet telefonnummer, det er nu 96 28 11 40',
  }
  const { by: _, ...shown } = held
  const there = view(2, 'calling', spring.start, { items: [{ ...shown, organisation: 'Lemvig Kommune' }] })
  const answer = (words: string) =>
    inShort(hear(words, { letter: letter('item-receipt', there, { items: [held] }), meetings: [there] }))
  it.each([
    ['Telefonnummeret skal altså ikke stå i punktet. Resten er ok.', 'text=Vi skal være enige.'],
    ['Mit mobilnummer skal ikke med i teksten, vil I tage det ud? Ellers ser det fint ud.', 'text=Vi skal være enige.'],
    ['Fjern mit telefonnummer, det hører ikke til punktet.', 'text=Vi skal være enige.'],
    [
      'Telefonnummeret skal ikke stå i punktet. Og kald det bare Skemaer - navne.',
      'title=Skemaer - navne | text=Vi skal være enige.',
    ],
  ])('%s', (words, expected) => expect(answer(words)).toEqual([`AmendItem 2 id=P-12 | ${expected}`]))
  it.each(['Nummeret på sagen er 2027-14, det skal ikke stå der.', 'Behold telefonnummeret i punktet.'])(
    'another number, or none that goes: %s',
    words => expect(answer(words).join()).not.toMatch(/text=Vi skal være enige\.(?:$|,)/),
  )

  it.each([
    'Øh nej, det var kun et spørgsmål, ikke et punkt :-) Slet det gerne igen. Jeg tager fat i Skive selv.',
    'Det var bare et spørgsmål til jer, ikke et punkt.',
  ])('what was none goes: %s', words => expect(inShort(hear(words, { letter: receipt }))).toEqual(['WithdrawItem 2 id=P-12']))
  it.each([
    'Det er kun et spørgsmål til kommunerne, ikke et punkt til beslutning.',
    'Det var kun et spørgsmål.',
    'Slet det ikke. Jeg tager fat i Skive selv.',
  ])('what is something else stays: %s', words =>
    expect(inShort(hear(words, { letter: receipt })).join()).not.toMatch(/Withdraw/),
  )

  it.each([
    'Overskriften på vores P-12 er blevet lidt skæv, kan I kalde det "Navne på felter"? Og 15 min er nok.',
    'Hej, Dorthe her fra Lemvig. Titlen på P-12 passer ikke helt, vil I hellere kalde den "Navne på felter"? Og det kan klares på 15 min.',
  ])('a new name behind what is wrong with the old one: %s', words =>
    expect(below(words)).toEqual(['AmendItem 2 id=P-12 | title=Navne på felter | minutes=15']),
  )
})

describe('G15 what is done with an item', () => {
  it.each([
    ['Skal vi have en fælles skabelon? Det kunne vi godt tænke os at beslutte på mødet.', 'B'],
    ['Skal vi have en fælles skabelon? Det skulle vi gerne nå frem til en beslutning om.', 'B'],
    ['Skal vi have en fælles skabelon? Det bør vi tage stilling til sammen.', 'B'],
  ])('%s', (words, kind) => expect(reply(`To ting:\n1. Status på test\n2. ${words}`)[1]).toMatch(new RegExp(`kind=${kind}$`)))
  it.each([
    'Skal vi have en fælles skabelon? Det kan vi ikke beslutte på mødet.',
    'Skal vi have en fælles skabelon? Det skal byrådet først beslutte.',
    'Skal vi have en fælles skabelon? Det vil vores chef beslutte efter ferien.',
  ])('what is decided elsewhere, or not: %s', words =>
    expect(reply(`To ting:\n1. Status på test\n2. ${words}`)[1]).not.toMatch(/kind=B/),
  )
  it('the day of the meeting is no part of the name', () =>
    expect(
      inShort(
        hear('Sekretariatet vil gerne have et punkt med på mødet den 14. april: Økonomi for 2028. Det tager ca. 15 min.', {
          sender: anne,
        }),
      ),
    ).toEqual(['SubmitItem 2 title=Økonomi for 2028 | minutes=15']))
})
