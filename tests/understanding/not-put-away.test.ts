import { expect, it } from 'vitest'
import { anne, hear, inShort, letter, receipt } from './cast.ts'

const heard = (words: string) => inShort(hear(words, { letter: receipt }))

it.each([
  'Tak. Men sætningen "Jeg er lidt presset i uge 12, så I får den allerede nu" skal slettes i det første punkt, det om fletning.',
  'Tak. Men sætningen "Jeg er lidt presset" skal slettes i det første punkt.',
])('G18 what wants something is not put away with the thanks before it: %s', words => {
  expect(heard(words)).toHaveLength(1)
  expect(heard(words)[0]).toMatch(/^PassRemarkOn: Tak\. Men sætningen/)
})
it.each(['Tak for det.', 'Tak. Det ser fint ud.', 'Super, mange tak, og god weekend'])(
  'and thanks alone bring no letter: %s',
  words => expect(heard(words)).toEqual([]),
)
it('the secretariat is asked', () =>
  expect(
    inShort(
      hear('Tak. Men sætningen "Jeg er lidt presset" skal slettes i det første punkt.', {
        sender: anne,
        letter: letter('item-receipt'),
      }),
    ),
  ).not.toEqual([]))
