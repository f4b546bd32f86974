import { expect, it } from 'vitest'
import { anne, hear, inShort, pia, spring, view } from './cast.ts'

const words = 'Hej\nJeg kom lige i tanke om, at vi også besluttede, at mødet næste forår holdes på Samsø.\nAnne'
const heard = (text: string, phase: 'held' | 'minutes-out', minutesWait: boolean, sender = anne) =>
  inShort(
    hear(text, {
      sender,
      situation: { addressedAs: 'minutes' },
      meetings: [view(1, phase, '2027-01-13T11:00:00.000Z', { minutesWait }), spring],
    }),
  )

it('G32 a few words to the address for minutes take the place of no minutes that are there', () => {
  for (const sender of [anne, pia]) {
    expect(heard(words, 'held', true, sender).join()).not.toContain('SubmitMinutes')
    expect(heard(words, 'minutes-out', false, sender).join()).not.toContain('SubmitMinutes')
  }
})
it('G32 where none are there yet, they may be them', () => expect(heard(words, 'held', false)[0]).toMatch(/^SubmitMinutes 1/))
it('G32 a paper replaces what is there', () =>
  expect(
    heard(
      'Referat af ERFA-mødet 13. januar 2027\n\n1. Status\nAlle gav en status.\n\n2. Nyt fra KL\nKL orienterede.',
      'held',
      true,
    )[0],
  ).toMatch(/^SubmitMinutes 1/))
