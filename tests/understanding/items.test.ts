import { describe, expect, it } from 'vitest'
import { realAttachments } from '../../shared/understanding/items/attachments.ts'
import type { Case } from './cast.ts'
import {
  anne,
  attachment,
  autumn,
  digest,
  docx,
  hear,
  inShort,
  item,
  items,
  letter,
  receipt,
  spring,
  view,
  winter,
} from './cast.ts'

const call = letter('call-for-items')
const reply = (words: string, told: Case = {}) => inShort(hear(words, { letter: call, ...told }))
const fresh = (words: string, told: Case = {}) => inShort(hear(words, told))

describe('G15: an item in an answer to the call', () => {
  it.each([
    ['Navngivning af skemaer', 'title=Navngivning af skemaer'],
    ['Navngivning af skemaer.', 'title=Navngivning af skemaer'],
    ['Hej Anne\n\nNavngivning af skemaer\n\nMvh Pia', 'title=Navngivning af skemaer'],
    ['Kære alle,\nVi har et punkt: Navngivning af skemaer', 'title=Navngivning af skemaer'],
    ['Punkt: Navngivning af skemaer', 'title=Navngivning af skemaer'],
    [
      'Titel: Navngivning af skemaer\nBeskrivelse: Vi bruger fire navne for det samme.',
      'title=Navngivning af skemaer | text=Vi bruger fire navne for det samme.',
    ],
    ['Vi vil gerne drøfte navngivning af skemaer.', 'title=Navngivning af skemaer'],
    ['Vi har et punkt til dagsordenen om navngivning af skemaer', 'title=Navngivning af skemaer'],
    ['Vi vil gerne have et punkt på dagsordenen om navngivning af skemaer', 'title=Navngivning af skemaer'],
    ['Forslag til dagsorden: Navngivning af skemaer', 'title=Navngivning af skemaer'],
    ['Kan vi tale om navngivning af skemaer på næste møde?', 'title=Navngivning af skemaer'],
    [
      'Hej, navngivning af skemaer. Vi bruger fire navne for det samme, og borgerne ringer.',
      'title=Navngivning af skemaer | text=Vi bruger fire navne for det samme, og borgerne ringer.',
    ],
    [
      'Navngivning af skemaer\n\nVi bruger fire navne for det samme.\nBorgerne ringer.',
      'title=Navngivning af skemaer | text=Vi bruger fire navne for det samme.\nBorgerne ringer.',
    ],
    [
      'Den 3. maj skrev vi til jer om snitflader. Det vil vi gerne høre mere om.',
      'title=Den 3. maj skrev vi til jer om snitflader | text=Det vil vi gerne høre mere om.',
    ],
    ['Fra: og med onsdag lukker den gamle portal. 10 min', 'title=Fra: og med onsdag lukker den gamle portal | minutes=10'],
    ['We would like to discuss naming of forms', 'title=Naming of forms'],
    ['Item: Naming of forms', 'title=Naming of forms'],
    ['Vi har et punkt.\n\nNavngivning af skemaer', 'title=Navngivning af skemaer'],
    ['Vil I sætte følgende på: "Navngivning af skemaer".', 'title=Navngivning af skemaer'],
    ['Jeg synes vi skal tale om navngivning af skemaer', 'title=Navngivning af skemaer'],
    [
      'Vi har ventet længe, så vi ringer senere. Men skriv os på med et punkt om navngivning af skemaer, ca. 20 min',
      'title=Navngivning af skemaer | text=Vi har ventet længe, så vi ringer senere. | minutes=20',
    ],
  ])('%s', (words, expected) => expect(reply(words)).toEqual([`SubmitItem 2 ${expected}`]))

  it('a changed subject is the title', () => {
    const told = { letter: call, subject: 'Navngivning af skemaer', situation: {} }
    expect(fresh('Vi bruger fire navne for det samme.', told)).toEqual([
      'SubmitItem 2 title=Navngivning af skemaer | text=Vi bruger fire navne for det samme.',
    ])
    expect(fresh('Vi bruger fire navne for det samme.', { subject: 'Punkt: Navngivning af skemaer' })).toEqual([
      'SubmitItem 2 title=Navngivning af skemaer | text=Vi bruger fire navne for det samme.',
    ])
    expect(fresh('Navngivning af skemaer', { subject: 'Punkt til ERFA-mødet' })).toEqual([
      'SubmitItem 2 title=Navngivning af skemaer',
    ])
    expect(fresh('', { subject: 'Punkt: Navngivning af skemaer' })).toEqual(['SubmitItem 2 title=Navngivning af skemaer'])
  })

  it.each([
    ['Hvornår er fristen?', 'RequestFacts items-due'],
    ['Hvor holdes mødet?', 'RequestFacts meeting'],
    ['ja', '? not-understood'],
    ['Ja tak', '? not-understood'],
    ['Jeg er ikke længere ansat i Lemvig', '? about-people'],
    ['', '? no-text'],
    ['Hej Anne', '? no-text'],
  ])('is not made of: %s', (words, expected) => expect(reply(words)).toEqual([expected]))

  it.each([
    'Tak!',
    'ok',
    'Mange tak for mailen',
    'Hilsen til alle',
    'Tak for påmindelsen, Anne',
    'God weekend!',
    '👍',
    'Modtaget',
  ])('wants nothing: %s', words => expect(reply(words)).toEqual([]))
})

describe('G16: several items in one mail', () => {
  const three = [
    'SubmitItem 2 title=Navngivning af skemaer',
    'SubmitItem 2 title=Status på snitflader',
    'SubmitItem 2 title=Fælles test',
  ]
  it.each([
    '1. Navngivning af skemaer\n2. Status på snitflader\n3. Fælles test',
    'Hej Anne\n\nVi har tre punkter:\n\n1) Navngivning af skemaer\n2) Status på snitflader\n3) Fælles test\n\nHilsen Pia',
    '- Navngivning af skemaer\n- Status på snitflader\n- Fælles test',
    '• Navngivning af skemaer\n• Status på snitflader\n• Fælles test',
    'Hermed vores forslag:\n* Navngivning af skemaer\n* Status på snitflader\n* Fælles test',
    'Punkt 1: Navngivning af skemaer\nPunkt 2: Status på snitflader\nPunkt 3: Fælles test',
    'Punkt: Navngivning af skemaer\nPunkt: Status på snitflader\nPunkt: Fælles test',
    'We have three items:\na) Navngivning af skemaer\nb) Status på snitflader\nc) Fælles test',
  ])('%s', words => expect(reply(words)).toEqual(three))

  it('each keeps its own words and fields', () => {
    expect(
      reply(
        '1. Navngivning af skemaer (20 min, til beslutning)\n   Vi bruger fire navne.\n2. Status på snitflader, 10 min v/Pia Holm',
      ),
    ).toEqual([
      'SubmitItem 2 title=Navngivning af skemaer | text=Vi bruger fire navne. | kind=B | minutes=20',
      'SubmitItem 2 title=Status på snitflader | minutes=10 | presenter=Pia Holm',
    ])
    expect(reply('Titel: Navngivning\nTid: 20 min\nArt: B\n\nTitel: Test\nTid: 10 min')).toEqual([
      'SubmitItem 2 title=Navngivning | kind=B | minutes=20',
      'SubmitItem 2 title=Test | minutes=10',
    ])
    expect(reply('Tid: 20 min\nTitel: Navngivning\n\nTid: 10 min\nTitel: Test')).toEqual([
      'SubmitItem 2 title=Navngivning | minutes=20',
      'SubmitItem 2 title=Test | minutes=10',
    ])
  })
  it('a list inside one item is not several', () => {
    expect(reply('Navngivning af skemaer:\n- gamle skemaer\n- nye skemaer')).toHaveLength(1)
    expect(reply('Navngivning af skemaer\nDet indstilles, at netværket\n- godkender navnene\n- melder dem til KL')).toHaveLength(
      1,
    )
    expect(
      reply('Vi har et punkt om navngivning. Det indstilles:\n- at vi godkender navnene\n- at vi melder dem til KL'),
    ).toHaveLength(1)
    expect(reply('Navngivning af skemaer. Frister:\n14. april: første udkast\n21. april: andet udkast')).toHaveLength(1)
  })
})

describe('G17: fields in ordinary Danish', () => {
  const title = 'title=Navngivning af skemaer'
  it.each([
    ['Navngivning af skemaer, 20 min', `${title} | minutes=20`],
    ['Navngivning af skemaer - 20 minutter', `${title} | minutes=20`],
    ['Navngivning af skemaer (en halv time)', `${title} | minutes=30`],
    ['Navngivning af skemaer. Sæt et kvarter af.', `${title} | minutes=15`],
    ['Navngivning af skemaer. Det tager 1 time.', `${title} | minutes=60`],
    ['Navngivning af skemaer. Vi regner med halvanden time', `${title} | minutes=90`],
    ['Navngivning af skemaer. Ca. 20-30 min.', `${title} | minutes=30`],
    ['Navngivning af skemaer. Varighed: 1 time og 15 minutter', `${title} | minutes=75`],
    ['Navngivning af skemaer. 1½ time', `${title} | minutes=90`],
    ['Navngivning af skemaer, half an hour', `${title} | minutes=30`],
    ['Navngivning af skemaer til beslutning', `${title} | kind=B`],
    ['Navngivning af skemaer (O)', `${title} | kind=O`],
    ['Navngivning af skemaer til drøftelse', `${title} | kind=D`],
    ['Navngivning af skemaer til orientering og drøftelse', `${title} | kind=D`],
    ['Navngivning af skemaer til drøftelse og beslutning', `${title} | kind=B`],
    ['Punkt: Navngivning af skemaer\nArt: orientering', `${title} | kind=O`],
    ['Navngivning af skemaer v/Pia og Kim', `${title} | presenter=Pia og Kim`],
    ['Navngivning af skemaer v/ Pia Holm, 20 min, til beslutning', `${title} | kind=B | minutes=20 | presenter=Pia Holm`],
    ['Navngivning af skemaer (v. Pia Holm fra Lemvig)', `${title} | presenter=Pia Holm fra Lemvig`],
    ['Punkt: Navngivning af skemaer\nOplægsholder: Pia Holm', `${title} | presenter=Pia Holm`],
    [
      'Punkt: Navngivning af skemaer\n20 min, til beslutning\nVi bruger fire navne for det samme, og borgerne ringer',
      `${title} | text=Vi bruger fire navne for det samme, og borgerne ringer | kind=B | minutes=20`,
    ],
    [
      'Navngivning af skemaer\n\nDen, der ringer til os om sine skemaer, venter for det meste i\n20 minutter, før nogen svarer på det i den ende',
      `${title} | text=Den, der ringer til os om sine skemaer, venter for det meste i\n20 minutter, før nogen svarer på det i den ende`,
    ],
    ['Navngivning af skemaer\n20 min\nTil beslutning\nv/Pia Holm', `${title} | kind=B | minutes=20 | presenter=Pia Holm`],
    [
      'Navngivning af skemaer\n\nDet indstilles, at netværket godkender navnene.',
      `${title} | recommendation=at netværket godkender navnene`,
    ],
    [
      'Navngivning af skemaer\n\nDet indstilles\n- at netværket godkender navnene\n- at de meldes til KL',
      `${title} | recommendation=at netværket godkender navnene\nat de meldes til KL`,
    ],
    [
      'Navngivning af skemaer\nVi bruger fire navne.\n\nIndstilling: at netværket tager navnene til efterretning',
      `${title} | text=Vi bruger fire navne. | recommendation=at netværket tager navnene til efterretning`,
    ],
    [
      'Navngivning af skemaer. Vi bruger 20 minutter pr. borger på at forklare dem.',
      `${title} | text=Vi bruger 20 minutter pr. borger på at forklare dem.`,
    ],
    [
      'Navngivning af skemaer. I går sad en borger i telefonkø i 45 minutter for at spørge om et navn.',
      `${title} | text=I går sad en borger i telefonkø i 45 minutter for at spørge om et navn.`,
    ],
  ])('%s', (words, expected) => expect(reply(words)).toEqual([`SubmitItem 2 ${expected}`]))
})

describe('G25: nothing for the agenda this time', () => {
  it.each([
    'Intet denne gang',
    'Vi har ikke noget denne gang.',
    'Ingen punkter',
    'Ingen punkter herfra',
    'Lemvig Kommune har ingen punkter til dagsordenen.',
    'Nej tak',
    'nej',
    'Hej Anne\n\nTak for mailen. Vi har desværre ikke noget denne gang.\n\nVenlig hilsen\nPia',
    'Vi har ingenting, tak.',
    'Vi melder pas denne gang',
    'Nothing from us this time',
    'We have no items',
    'Ikke noget fra Lemvig',
    'Nej tak, ikke herfra',
    'Vi har intet til dagsordenen',
  ])('%s', words => expect(reply(words)).toEqual(['DeclareNothingToAdd 2']))

  it('is not said by more than that', () => {
    expect(reply('Vi har ikke noget denne gang, men Pia vil gerne høre om snitflader')).not.toEqual(['DeclareNothingToAdd 2'])
    expect(reply('Vi har intet til dagsordenen, men vi vil gerne høre mere om Aarhus’ punkt')).toEqual(['? not-understood'])
    expect(fresh('Nej tak')).toEqual(['? not-understood'])
    expect(fresh('Lemvig har ingen punkter til mødet den 14. april')).toEqual(['DeclareNothingToAdd 2'])
    expect(fresh('Ingen punkter til mødet')).toEqual(['DeclareNothingToAdd 2'])
  })
})

describe('which meeting an item is for', () => {
  const meetings = [winter, spring, autumn]
  it('the letter’s, then the code, then a day that is named, then the nearest', () => {
    expect(reply('Punkt: Test', { letter: letter('call-for-items', autumn), meetings })).toEqual(['SubmitItem 3 title=Test'])
    expect(fresh('Punkt: Test', { subject: 'SV: ERFA-mødet (erfa-3)', meetings })).toEqual(['SubmitItem 3 title=Test'])
    expect(fresh('Punkt til mødet den 13. oktober: Test', { meetings })).toEqual(['SubmitItem 3 title=Test'])
    expect(fresh('Punkt: Test', { meetings })).toEqual(['SubmitItem 2 title=Test'])
    expect(fresh('Punkt: Test', { meetings: [] })).toEqual(['? no-meeting'])
  })
  it('between two meetings the last one, where it waits for the next', () => {
    expect(fresh('Nyt punkt til næste møde: Test', { meetings: [winter] })).toEqual(['SubmitItem 1 title=Test'])
    const told = { letter: letter('minutes-for-comment', winter), subject: 'SV: ERFA-mødet 13. januar (erfa-1)' }
    expect(reply('Nyt punkt: Test', { ...told, meetings: [winter, autumn] })).toEqual(['SubmitItem 3 title=Test'])
  })
  it('a date in an item’s own words is not that of a meeting', () => {
    expect(reply('Punkt: Portalen lukker den 13. oktober', { meetings })).toEqual([
      'SubmitItem 2 title=Portalen lukker den 13. oktober',
    ])
  })
})

describe('G18: an answer to the receipt', () => {
  const answer = (words: string, told: Case = {}) => inShort(hear(words, { letter: receipt, ...told }))
  it.each([
    'træk tilbage',
    'Træk det tilbage, tak',
    'Vi trækker punktet tilbage',
    'Slet punktet',
    'Punktet udgår',
    'Hej Anne\nVi vil gerne have punktet trukket tilbage. Træk punktet.',
    'withdraw',
    'Please withdraw it',
  ])('withdraws: %s', words => expect(answer(words)).toEqual(['WithdrawItem 2 id=P-12']))
  it.each([
    ['30 min, orientering', 'minutes=30 | kind=O'],
    ['Det skal være 30 min i stedet for 20', 'minutes=30'],
    ['Tak, men det skal være til beslutning', 'kind=B'],
    ['Fra 20 til 30 minutter', 'minutes=30'],
    ['10 min mere', 'minutes=30'],
    ['5 minutter mindre', 'minutes=15'],
    ['v/Pia Holm', 'presenter=Pia Holm'],
    ['En halv time, til beslutning, v/Pia og Kim', 'minutes=30 | kind=B | presenter=Pia og Kim'],
    ['Titel: Navngivning af blanketter', 'title=Navngivning af blanketter'],
    ['Titlen skal være: Navngivning af blanketter', 'title=Navngivning af blanketter'],
    ['skemaer → blanketter', 'title=Navngivning af blanketter'],
    ['I stedet for »skemaer« skal der stå »blanketter«', 'title=Navngivning af blanketter'],
    ['ret enige til uenige', 'text=Vi skal være uenige.'],
    ['Det indstilles, at navnene godkendes', 'recommendation=at navnene godkendes'],
    ['Vi har fundet et femte navn.', 'text=Vi skal være enige.\n\nVi har fundet et femte navn.'],
    ['30 minutes, for decision', 'minutes=30 | kind=B'],
  ])('changes exactly what it names: %s', (words, expected) =>
    expect(answer(words)).toEqual([`AmendItem 2 id=P-12 | ${expected}`]),
  )

  it.each(['Tak', 'ok', 'Det er korrekt, tak', 'Fint!'])('wants nothing: %s', words => expect(answer(words)).toEqual([]))
  it('one item more is one item more', () => {
    expect(answer('Vi har også et punkt: Fælles test')).toEqual(['SubmitItem 2 title=Fælles test'])
  })
  it('of several items it must be said which', () => {
    const several = { letter: letter('item-receipt', spring, { items: [items[0], items[1]] }) }
    expect(answer('træk tilbage', several)).toEqual(['? which-item'])
    expect(answer('30 min', several)).toEqual(['? which-item'])
    expect(answer('P-13 træk tilbage', several)).toEqual(['WithdrawItem 2 id=P-13'])
    expect(answer('Træk begge tilbage', several)).toEqual(['WithdrawItem 2 id=P-12', 'WithdrawItem 2 id=P-13'])
    expect(answer('P-12: 30 min\nP-13: til beslutning', several)).toEqual([
      'AmendItem 2 id=P-12 | minutes=30',
      'AmendItem 2 id=P-13 | kind=B',
    ])
  })
})

describe('G42: an answer to the digest', () => {
  const answer = (words: string, told: Case = {}) => inShort(hear(words, { letter: digest(spring), ...told }))
  it.each([
    ['P-12: 10 min mere', 'AmendItem 2 id=P-12 | minutes=30'],
    ['P-12 skal være til beslutning', 'AmendItem 2 id=P-12 | kind=B'],
    ['P-13 udgår', 'WithdrawItem 2 id=P-13'],
    ['Intet denne gang', 'DeclareNothingToAdd 2'],
    ['Punkt: Fælles test', 'SubmitItem 2 title=Fælles test'],
    ['P-99: 10 min', '? which-item'],
  ])('%s', (words, expected) => expect(answer(words)).toEqual([expected]))
  it('lines go where their numbers say', () => {
    expect(answer('Hej Anne\nP-12: 10 min mere\nP-13 træk tilbage')).toEqual([
      'AmendItem 2 id=P-12 | minutes=30',
      'WithdrawItem 2 id=P-13',
    ])
  })
  it('plain words are asked about where they could be a comment too', () => {
    expect(answer('Beløbet er forkert', { letter: digest(winter, spring), meetings: [winter, spring] })).toEqual([
      '? not-understood',
    ])
    expect(answer('Ingen bemærkninger', { letter: digest(winter, spring), meetings: [winter, spring] })).toEqual([
      'DeclareNoComments 1',
    ])
  })
  it('a number that two meetings have is asked about', () => {
    const meetings = [spring, view(3, 'calling', '2027-10-13T11:00:00.000Z', { items: spring.items })]
    expect(fresh('P-12: 10 min mere', { meetings })).toEqual(['? which-meeting 2,3'])
  })
})

describe('G18: the help letter says that an item is taken back by its number', () => {
  it.each([
    ['Træk tilbage P-13', ['WithdrawItem 2 id=P-13']],
    ['Hej Anne\nTræk P-13 tilbage, tak', ['WithdrawItem 2 id=P-13']],
    ['Træk P-12 og P-13 tilbage', ['WithdrawItem 2 id=P-12', 'WithdrawItem 2 id=P-13']],
    ['Withdraw P-13', ['WithdrawItem 2 id=P-13']],
    ['Slet P-99', ['? which-item']],
  ])('%s', (words, expected) => {
    expect(fresh(words)).toEqual(expected)
    expect(inShort(hear(words, { letter: letter('call-for-items') }))).toEqual(expected)
  })
  it('without a number it is asked which, and does not become an item of that name', () => {
    expect(inShort(hear('Træk tilbage', { letter: letter('call-for-items') }))).toEqual(['? which-item'])
    expect(inShort(hear('Træk punktet tilbage, tak', { letter: digest(spring) }))).toEqual(['? which-item'])
  })
  it('which, too, in a mail of its own of a house that has some', () => {
    for (const words of ['Træk vores punkt tilbage', 'Vi trækker vores punkt, tak', 'Jeg vil gerne ændre vores punkt til 25 min'])
      expect(fresh(words), words).toEqual(['? which-item'])
    for (const words of ['Fortryd', 'Glem det', 'Slet det']) expect(fresh(words), words).toEqual(['? not-understood'])
    expect(fresh('Træk vores punkt tilbage', { meetings: [{ ...spring, items: [] }] })).toEqual(['? not-understood'])
  })
  it('a word more is more than that', () => {
    expect(fresh('Træk P-13 tilbage, hvis Aarhus er enig')).not.toEqual(['WithdrawItem 2 id=P-13'])
    expect(fresh('Træk P-13 ikke tilbage')).not.toEqual(['WithdrawItem 2 id=P-13'])
  })
})

describe('G19: the answer about a late item', () => {
  const answer = (words: string) => inShort(hear(words, { letter: letter('late-item'), sender: anne }))
  it.each(['denne', 'med', 'På denne, tak', 'Tag det med på dagsordenen', 'med på denne', 'Ja, tag det med', 'this one'])(
    'on this agenda: %s',
    words => expect(answer(words)).toEqual(['PlaceItem 2 id=P-14 | placement=on-agenda']),
  )
  it.each(['næste', 'Næste møde', 'Vent til næste gang', 'Det må vente til næste', 'Ikke denne, men næste', 'next'])(
    'on the next: %s',
    words => expect(answer(words)).toEqual(['PlaceItem 2 id=P-14 | placement=next-meeting']),
  )
  it.each(['ja', 'nej', 'Hvad handler det om?', 'denne eller næste'])('asks: %s', words =>
    expect(answer(words)).toEqual(['? not-understood']),
  )
})

describe('G20: which files somebody meant to send', () => {
  it('no logos, seals, calendars and wrappings', () => {
    const scan = attachment('scan.jpg', 'image/jpeg')
    const pdf = attachment('Bilag.pdf', 'application/pdf', { inline: true })
    const photo = attachment('IMG_1234.jpeg', 'image/jpeg', { inline: true, bytes: new Uint8Array(900_000) })
    const rest = [
      attachment('image001.png', 'image/png'),
      attachment('kommune.png', 'image/png', { inline: true, bytes: new Uint8Array(9_000) }),
      attachment('smime.p7s', 'application/pkcs7-signature'),
      attachment('invite.ics', 'application/octet-stream'),
      attachment('winmail.dat', 'application/ms-tnef'),
      attachment('', 'text/plain'),
    ]
    expect(realAttachments({ attachments: [docx, ...rest, scan, pdf, photo] })).toEqual([docx, scan, pdf, photo])
  })
})

it('an item is never taken for one of another letter', () => {
  expect(inShort(hear('30 min', { letter: letter('item-amended', spring, { item: item('P-13', 'Status') }) }))).toEqual([
    'AmendItem 2 id=P-13 | minutes=30',
  ])
  expect(inShort(hear('Fint, men hvad så?', { letter: letter('agenda') }))).toEqual(['? not-understood'])
})
