import { describe, expect, it } from 'vitest'
import { anne, docx, hear, inShort, spring, view, winter } from './cast.ts'

const held = view(1, 'held', '2027-03-10T12:00:00.000Z')
const paper = [
  'Referat af ERFA-mødet den 10. marts 2027',
  '1. Kort status fra hver kommune. Runden blev holdt, og alle nåede det.',
  '2. Nyt fra grupperne. Orienteringen blev taget til efterretning.',
  '3. Navngivning af skemaer. Lemvig orienterede om de nye navne, som bruges fra juni.',
  '4. Næste møde. Skanderborg er mødeleder, og Aarhus skriver referat.',
].join('\n\n')
const above = [
  'Fra: Kim Lund <kim@skive.example>',
  'Sendt: 11. marts 2027 09:12',
  'Til: Sekretariatet <s@faelles.example>',
  'Emne: Referat',
]

/** The secretariat passes a mail on. */
const passes = (words: string, forwarded: string, subject = 'VS: Referat', meetings = [held, spring], files = false) =>
  inShort(
    hear(words, {
      sender: anne,
      meetings,
      subject,
      separated: { kind: 'forward', forwarded },
      ...(files ? { mail: { attachments: [docx] } } : {}),
    }),
  )
const taken = (text: string) => [`SubmitMinutes 1 text=${text}`]

describe('G32 what is passed on is the minutes, without what is said around them', () => {
  it.each([
    ['a greeting and a cover', `Hej Lone\n\nHer kommer referatet. Sig til, hvis der er noget.\n\n${paper}`],
    [
      'a cover and a sign-off',
      `Hermed referatet som aftalt.\n\n${paper}\n\nVenlig hilsen\n\nKim Lund\nSkive Kommune\nTlf. 00 00 00 00`,
    ],
    ['a forward of a forward', `Kim er syg, så jeg sender det her.\n\nMvh Birgit\n\n${above.join('\n')}\n\n${paper}`],
    ['an English cover', `Hi both,\nminutes as promised.\n\n${paper}`],
  ])('%s', (_, forwarded) => expect(passes('Til udsendelse', forwarded)).toEqual(taken(paper)))

  it.each([
    [
      'who was there, above the points',
      paper.replace(/^[^\n]*/, 'ERFA-møde den 10. marts\nTil stede: Lemvig, Skive\nAfbud: Viborg'),
    ],
    ['a sentence above the points', paper.replace(/^[^\n]*/, 'Vi mødtes på Teams, og alle var med.')],
    ['who wrote it, below the points', `${paper}\n\nReferent: Kim Lund`],
    ['a greeting to the members in the paper', `${paper}\n\n5. Eventuelt. Hej til de nye fra Skive.`],
  ])('nothing of the paper is lost: %s', (_, forwarded) => expect(passes('', forwarded)).toEqual(taken(forwarded)))

  it('the draft is shown while it is waited for, whatever is said about sending it', () =>
    expect(
      passes('Her er udkastet. Jeg mangler at rette pkt. 3, så vent med at sende ud.', paper, 'VS: Udkast til referat'),
    ).toEqual(taken(paper)))
})

describe('G32 a mail about the minutes is passed on, and is not them', () => {
  it.each([
    ['Kan du svare på det her?', 'Hej Lone. Hvornår kommer referatet? Hilsen Åse', 'VS: Spørgsmål til referatet'],
    ['Kan du svare på det her?', 'Hej Lone. Hvornår kommer referatet? Hilsen Åse', 'VS: Referat'],
    ['Notér venligst denne', 'Under pkt. 3 skal der stå Herning og ikke Lemvig. Mvh Åse', 'VS: Bemærkning til referat'],
    [
      'Notér venligst denne',
      `Under pkt. 3 skal der stå Herning. ${'Det var dem, der sagde det på mødet. '.repeat(10)}`,
      'VS: Kommentar til referatet',
    ],
    ['Til info', paper.replace('af ERFA-mødet', 'fra møde i brugergruppen'), 'VS: Referat'],
    ['Til info', paper, 'VS: Referat fra brugergruppen'],
  ])('%s %s', (words, forwarded, subject) => {
    const heard = passes(words, forwarded, subject)
    expect(heard.filter(each => each.startsWith('SubmitMinutes'))).toEqual([])
  })
  it('nor with a file, nor while comments are open', () => {
    expect(passes('', '', 'VS: Rettelser til referatet', [winter, spring], true)).toEqual(['? no-text'])
    const comment = passes('Bemærkning til pkt. 3: Det var Skive.', paper, 'VS: Referat', [winter, spring])
    expect(comment.filter(each => each.startsWith('SubmitMinutes'))).toEqual([])
  })
  it('a new mail that hands them over is them', () =>
    expect(inShort(hear(`Please find the minutes below.\n\n${paper}`, { sender: anne, meetings: [held, spring] }))).toEqual(
      taken(paper),
    ))
  it('and one that speaks of them is not', () => {
    const words = 'Nedenfor står, hvad jeg mangler i referatet.\n\n1. Hvem er referent?\n2. Hvornår kommer det?'
    expect(inShort(hear(words, { sender: anne, meetings: [held, spring] })).join()).not.toContain('SubmitMinutes')
  })
})
