import { describe, expect, it } from 'vitest'
import { anne, docx, hear, inShort, letter, pia, spring, view, winter } from './cast.ts'

const held = view(1, 'held', '2027-03-10T12:00:00.000Z')
const paper = [
  'Referat af ERFA-mødet den 10. marts 2027',
  '1. Kort status fra hver kommune. Runden blev holdt, og alle nåede det.',
  '2. Nyt fra grupperne. Orienteringen blev taget til efterretning.',
  '3. Navngivning af skemaer. Lemvig orienterede om de nye navne, som bruges fra juni.',
].join('\n\n')
const head =
  'Fra: Kim Lund <kim@skive.example>\nSendt: 11. marts 2027 09:12\nTil: Sekretariatet <s@faelles.example>\nEmne: Referat'
const passes = (words: string, forwarded: string, subject = 'VS: Referat', meetings = [held, spring]) =>
  inShort(hear(words, { sender: anne, meetings, subject, separated: { kind: 'forward', forwarded } }))
const writes = (words: string, more = {}) =>
  inShort(hear(words, { sender: pia, meetings: [winter, spring], subject: 'Hej', ...more }))

describe('G32 a list for the minutes is not the minutes', () => {
  it.each([
    'Her er et par ting til referatet:\n1. Skive var med.\n2. Beløbet er 10.000.',
    'Her er mine input til referatet\n1. Skive var med.\n2. Beløbet er 10.000.',
  ])('it is a comment while comments are open: %s', words => expect(writes(words)[0]).toContain('CommentOnMinutes 1'))
  it.each([
    'Here are our points for the minutes:\n1. Skive was present.\n2. The amount is 10,000.',
    'Her er dagsordenen. Referat skrives af Skive.\n1. Status\n2. Nyt\n3. Test',
  ])('%s', words => expect(writes(words, { sender: anne, meetings: [held, spring] }).join()).not.toContain('SubmitMinutes'))
  it('items are items, whatever they refer to', () =>
    expect(writes('Her er punkter til dagsordenen, jf. referatet:\n1. Fuldmagter\n2. Test')).toEqual([
      'SubmitItem 2 title=Fuldmagter',
      'SubmitItem 2 title=Test',
    ]))
  it('corrections that answer the bundle of comments are none either', () => {
    const bundle = { letter: letter('comments-bundle', winter), sender: anne }
    const words = 'Nedenfor mine rettelser til referatet:\n1. Skive\n2. Beløb\n3. Dato\n4. Navn\n5. Sted'
    expect(writes(words, bundle).join()).not.toContain('SubmitMinutes')
    expect(writes(`Her er det rettede referat:\n${paper}`, bundle)[0]).toContain('SubmitMinutes 1')
  })
})

describe('G32 what somebody says of the minutes does not vanish with the cover', () => {
  it.each([
    `Hej Lone. Jeg har en bemærkning til punkt 3: Det var Herning.\n\nHilsen Kim\n\n${head}\n\n${paper}`,
    `Hej Lone. Hvorfor står der ikke noget om Skive i referatet?\n\nHilsen Kim\n\n${head}\n\n${paper}`,
    'Hej Lone\n\nJeg har nogle ting til referatet:\n1. Skive var også med.\n2. Beløbet er forkert.\n\nMvh Åse',
    'Hej Lone\n\nRettelser:\n1. Skive var også med.\n2. Beløbet er forkert.\n\nMvh Åse',
  ])('%s', forwarded => {
    expect(passes('Kan du svare?', forwarded)).toEqual(['? not-understood'])
    expect(passes('Kan du svare?', forwarded, 'VS: Referat', [winter, spring])).toEqual(['? not-understood'])
  })
  it('a cover that asks to send them on is one', () => {
    const cover = 'Hej Lone. Her kommer referatet. Vil du sende det videre? Sig til, hvis du har rettelser.'
    expect(passes('', `${cover}\n\n${head}\n\n${paper}`)).toEqual([`SubmitMinutes 1 text=${paper}`])
  })
})

describe('G32 minutes that answer a question about them, and ours by name', () => {
  it('"Hermed referatet" counts, whatever the subject asks', () => {
    const told = {
      sender: anne,
      meetings: [held, spring],
      subject: 'VS: Hvornår kommer referatet?',
      mail: { attachments: [docx] },
    }
    expect(inShort(hear('Hermed referatet. Beklager ventetiden.', told))).toEqual(['SubmitMinutes 1'])
  })
  it('our meeting for other groups is ours', () => {
    const ours = paper.replace('af ERFA-mødet den 10. marts 2027', 'af ERFA-mødet for brugergruppe og klynger')
    expect(passes('', ours)).toEqual([`SubmitMinutes 1 text=${ours}`])
    expect(passes('', paper.replace('af ERFA-mødet', 'fra klyngemøde i ERFA-netværket')).join()).not.toContain('SubmitMinutes')
  })
})
