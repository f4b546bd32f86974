import { describe, expect, it } from 'vitest'
import { anne, docx, hear, inShort, letter, view, winter } from './cast.ts'

const held = view(2, 'held', '2027-03-10T11:00:00.000Z', { items: [] })
const approved = view(2, 'approved', '2027-01-13T11:00:00.000Z', { items: [] })
const toTaker = letter('minutes-template', held)

describe('G34 words about minutes that are not out yet go to the secretariat, and no refusal comes of them', () => {
  it.each([
    'Bare så det står rigtigt i referatet: Jeg var også med i går. Det var kun et link, jeg bad om.',
    'Husk at skrive i referatet, at jeg var med det sidste kvarter.',
    'Beklager jeg ikke var der i dag, færgen var aflyst. Glæder mig til referatet',
  ])('to the agenda, when the meeting is over: %s', text =>
    expect(inShort(hear(text, { letter: letter('agenda', held), meetings: [held] }))).toEqual([`PassRemarkOn: ${text}`]),
  )
  it('while they are out, they are a comment', () =>
    expect(
      inShort(hear('Der mangler et navn i referatet.', { letter: letter('agenda', winter), meetings: [winter] })).join(),
    ).toContain('CommentOnMinutes'))
  it('of the secretariat it stays what it is', () =>
    expect(
      inShort(hear('Rettelse til referatet: juli', { letter: letter('agenda', held), meetings: [held], sender: anne })).join(),
    ).not.toContain('PassRemarkOn'))
})

describe('G40 whoever writes the minutes needs some days more', () => {
  it.each([
    [
      'Jeg har brug for et par ekstra dage til referatet, vi har fået sygdom i teamet. I får det senest på mandag.',
      'Jeg har brug for et par ekstra dage til referatet. I får det senest på mandag.',
    ],
    [
      'Kan jeg få til på onsdag med referatet? Jeg ligger med feber og kan ikke nå det før.',
      'Kan jeg få til på onsdag med referatet? Kan ikke nå det før.',
    ],
  ])('the secretariat hears of it, and nobody of the illness: %s', (text, told) =>
    expect(inShort(hear(text, { letter: toTaker, meetings: [held] }))).toEqual([`PassRemarkOn: ${told}`]),
  )
})

describe('G32 minutes that come in when they are approved', () => {
  const sent = (text: string) =>
    inShort(hear(text, { letter: letter('comments-bundle', approved), meetings: [approved], mail: { attachments: [docx] } }))
  it.each([
    'Jeg har rettet procenten under punkt 7 og skrevet Gitte på. Her er den rettede udgave.',
    'Så er bemærkningerne skrevet ind. Den endelige version er vedhæftet.',
  ])('go to the secretariat with their file: %s', text => expect(sent(text)).toEqual([`PassRemarkOn: ${text}`]))
  it('before that they are the new ones', () =>
    expect(
      inShort(
        hear('Så er bemærkningerne skrevet ind. Den rettede version er vedhæftet.', {
          letter: letter('comments-bundle', winter),
          meetings: [winter],
          mail: { attachments: [docx] },
        }),
      ).join(),
    ).toContain('SubmitMinutes'))
})
