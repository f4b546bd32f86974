import { describe, expect, it } from 'vitest'
import { anne, docx, hear, inShort, letter, pia, spring, view } from './cast.ts'

const held = view(1, 'held', '2027-03-10T12:00:00.000Z')
/** The secretariat passes on a mail with the paper in it. */
const passes = (forwarded: string, attachments = [docx]) =>
  inShort(
    hear('Til udsendelse.', {
      sender: anne,
      meetings: [held, spring],
      subject: 'VS: Referat',
      separated: { kind: 'forward', forwarded },
      mail: { attachments },
    }),
  )

describe('G32 what the minute-taker wrote to the secretariat beside the paper stands in nobody’s minutes', () => {
  it.each([
    'Hej\n\nHer er mit udkast. Sig til hvis der er noget.\n\nVenlig hilsen\nKim Lund',
    'Hej Anne\n\nJeg nåede det lige. Pia var lidt sur over punkt 3, så vær sød at se på det.\n\nKim',
    'Hej Anne\nHermed referatet.\nKim',
  ])('%s', note => {
    expect(passes(note)).toEqual(['SubmitMinutes 1'])
  })

  it.each([
    ['points', 'Hej Anne\n\n1. Status: alt vel\n2. KL: intet nyt\n3. Navne: fra 1. august'],
    ['a heading', 'Referat af mødet den 10. marts\n\nVi talte om status: alt vel.'],
    ['no greeting', 'Status: alt vel.\nKL: intet nyt.'],
  ])('the minutes themselves are kept, though files came along: %s', (_what, minutes) => {
    expect(passes(minutes).join()).toContain('alt vel')
  })
})

describe('G32 what stands above the minutes that somebody hands in is read by whoever sends them out', () => {
  const handsIn = (words: string, sender = pia) =>
    inShort(
      hear(words, { sender, meetings: [held, spring], letter: letter('minutes-template', held), mail: { attachments: [docx] } }),
    )

  it.each([
    'Her er et første udkast. Send det endelig ikke rundt endnu – Birgit skal lige kigge det igennem.',
    'Så er referatet her.\nPunkt 3 er lidt langt, skriv endelig hvis noget skal strammes op.',
  ])('%s', words => {
    expect(handsIn(words)).toEqual(['SubmitMinutes 1', expect.stringMatching(/(?:Birgit|strammes)/)])
  })
  it.each(['Hermed referatet.', 'Hej\n\nHer kommer referatet. Undskyld ventetiden.\n\nMvh Kim'])('%s: nothing besides', words => {
    expect(handsIn(words)).toEqual(['SubmitMinutes 1'])
  })
  it('the secretariat needs no word of its own passed on to it', () => {
    expect(handsIn('Her er et udkast. Birgit skal lige kigge det igennem først.', anne)).toEqual(['SubmitMinutes 1'])
  })
})
