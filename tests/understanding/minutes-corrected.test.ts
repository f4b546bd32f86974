import { describe, expect, it } from 'vitest'
import type { Case } from './cast.ts'
import { anne, attachment, docx, hear, inShort, letter, pia, view, winter } from './cast.ts'

const minutes = letter('minutes-for-comment', winter)
const roles = (minuteTaker: string) =>
  ({
    ...minutes,
    meeting: { ...(minutes as never as { meeting: object }).meeting, roles: { chair: 'Aarhus Kommune', minuteTaker } },
  }) as typeof minutes
const theirs = roles(pia.organisation)
const heard = (words: string, told: Case = {}) =>
  inShort(hear(words, { letter: theirs, meetings: [winter], mail: { attachments: [docx] }, ...told }))[0] ?? ''

describe('G32 a new version of the minutes in the answer to them is minutes, and no comment', () => {
  const words = [
    'Der var en fejl i deltagerlisten. Vedhæftet er version 2, som skal sendes ud igen.',
    'Jeg har rettet punkt 2 efter bemærkningen fra Herning, ny version vedhæftet',
    'Hermed det rettede referat.',
    'Here is the corrected minutes as a file.',
    'Hermed den rettede version. Tak.',
    'Hermed den rettede version. Se pkt. 3.',
  ]
  it.each(words)('of the minute-taker and of the secretariat: %s', text => {
    for (const sender of [pia, anne]) expect(heard(text, { sender })).toMatch(/^SubmitMinutes 1(?: \| | |$)/)
    expect(heard(text, { sender: pia })).not.toContain('text=D')
  })
  it.each(words)('of anybody else it is a comment: %s', text =>
    expect(heard(text, { letter: roles('Skive Kommune'), sender: pia })).toMatch(/^CommentOnMinutes/),
  )
  it.each(['Pkt. 3 er forkert, se vedhæftede', 'Punkt 3: der skal stå version 2 af vejledningen.', 'Kommer der en ny version?'])(
    'what names no version that is enclosed is a comment, or asked: %s',
    text => expect(heard(text, { sender: pia })).not.toMatch(/^SubmitMinutes/),
  )
  it.each([
    'Hermed ikke en ny version',
    'Er det den nye version, der er vedhæftet?',
    'Jeg sender en ny version. Vedhæftet følger i morgen',
    'Den nye version',
    'Vedhæftet',
  ])('it is asked what it is: %s', text => expect(heard(text, { sender: pia })).toBe('? not-understood'))
  it('a picture is no version of them', () =>
    expect(heard('Hermed den rettede version', { mail: { attachments: [attachment('side.png', 'image/png')] } })).not.toMatch(
      /^SubmitMinutes/,
    ))
  it('what its writer says beside it goes to the secretariat, which says it to nobody', () => {
    const words = 'Hermed den rettede version. Send den ikke ud før Birgit har set den.'
    const all = (sender: typeof pia) =>
      inShort(hear(words, { letter: theirs, meetings: [winter], mail: { attachments: [docx] }, sender }))
    expect(all(pia)).toEqual(['SubmitMinutes 1', 'PassRemarkOn: Send den ikke ud før Birgit har set den.'])
    expect(all(anne)).toEqual(['SubmitMinutes 1'])
  })
  it('without a file there is nothing to read', () =>
    expect(heard('Hermed det rettede referat.', { mail: {} })).not.toMatch(/^SubmitMinutes/))
})

describe('G32 the form for the minutes, filled in in the mail itself', () => {
  const points = '1. Status\nReferat: Alle gav en status.\n\n2. Nyt fra KL\nReferat: KL orienterede.'
  const held = view(1, 'held', '2027-01-13T11:00:00.000Z', { minutesWait: true })
  const sent = (words: string) => inShort(hear(words, { letter: letter('minutes-receipt', held), meetings: [held] }))
  it('is minutes, from its first point on', () =>
    expect(sent(`Her kommer det hele i selve mailen, så er det nemmere at rette i:\n\n${points}`)).toEqual([
      `SubmitMinutes 1 text=${points}`,
    ]))
  // The head was lost once, and with it who was there.
  it.each([
    `Referat: ERFA-mødet torsdag den 14. januar\n\nSted: Teams\nTil stede: Lemvig, Skive og Viborg\nAfbud: Aarhus\n\n${points}`,
    `Mødested: Aarhus\nOrdstyrer: Skive\nDeltagere: Lemvig og Skive\nFraværende: Viborg\n\n${points}`,
    `ERFA-møde 14. januar 2027\nDeltagere i mødet:\nLemvig\nSkive\n\n${points}`,
  ])('keeps its head: %s', paper =>
    expect(sent(`Hej\n\nHermed referatet fra mødet.\n\n${paper}\n\nGod weekend til alle!`)).toEqual([
      `SubmitMinutes 1 text=${paper}`,
    ]),
  )
  it('what is said above it is for the secretariat, and an illness for nobody', () =>
    expect(
      sent(
        `Jeg har været syg, så det blev sent. Vent med at sende det ud til Birgit har set det.\n\nTil stede: Skive\n\n${points}`,
      ),
    ).toEqual([
      `SubmitMinutes 1 text=Til stede: Skive\n\n${points}`,
      'PassRemarkOn: Vent med at sende det ud til Birgit har set det.',
    ]))
  it('one point of it is none', () =>
    expect(sent('Til punkt 1: Status\nReferat: Alle gav en status.').join()).not.toContain('SubmitMinutes'))
})
