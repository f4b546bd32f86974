import { expect, it } from 'vitest'
import { anne, hear, inShort, items, pia, view } from './cast.ts'

/** The agenda is out; P-12 was put off and waits for the next meeting, P-13 is on it. */
const out = view(2, 'agenda-out', '2027-04-14T11:00:00.000Z', {
  items: items.map(({ by, ...each }, at) => ({
    ...each,
    organisation: by.organisation,
    status: at === 0 ? 'next-meeting' : 'on-agenda',
  })),
})
const heard = (words: string, sender = anne) => inShort(hear(words, { sender, meetings: [out] }))

it.each(['Træk P-12 tilbage, tak.', 'P-12 ud', 'Slet P-12'])(
  'G13 an item that waits for the next meeting is taken back: %s',
  words => {
    expect(heard(words)).toEqual(['WithdrawItem 2 id=P-12'])
    expect(heard(words, pia)).toEqual(['WithdrawItem 2 id=P-12'])
  },
)
it('G30 what is on the agenda that is out is not taken off it', () => {
  expect(heard('Træk P-13 tilbage, tak.').join()).not.toContain('WithdrawItem')
  expect(heard('Træk P-12 og P-13 tilbage')).toEqual([
    expect.stringMatching(/^EditAgenda 2 edits=\[\{"do":"drop","item":"P-13"\}\]/),
    'WithdrawItem 2 id=P-12',
  ])
})
it('G29 before the agenda is out, the secretariat’s "P-12 ud" lets it wait', () => {
  const planning = { ...out, phase: 'planning' as const }
  expect(inShort(hear('P-12 ud', { sender: anne, meetings: [planning] }))).toEqual([expect.stringMatching(/^EditAgenda 2/)])
})
