import { describe, expect, it } from 'vitest'
import { anne, docx, hear, inShort, spring, view } from './cast.ts'

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
