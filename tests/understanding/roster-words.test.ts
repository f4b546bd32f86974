import { describe, expect, it } from 'vitest'
import type { Person } from '../../shared/people.ts'
import { anne, hear, pia } from './cast.ts'

const claus: Person = { ...pia, id: 'claus', name: 'Claus Limbak', organisation: 'Skive Kommune', email: 'claus@skive.example' }
const change = (words: string, sender = anne) => {
  const understood = hear(words, { sender, subject: 'Listen', situation: { people: [pia, claus, anne] } })
  const [wish] = understood.kind === 'wishes' ? understood.wishes : []
  if (wish?.on !== 'members' || wish.command.type !== 'CompareRoster') return null
  const { list, leaves = [] } = wish.command
  return [...list.map(({ name, email, organisation }) => `${name} ${email} ${organisation}`), ...leaves.map(each => `- ${each}`)]
}
const kim = 'Kim Lund kim@skive.example Skive Kommune'

describe('G61 the secretariat says in words who joins, leaves, or has another address', () => {
  it.each([
    ['Tilføj Kim Lund, kim@skive.example, Skive Kommune', [kim]],
    [
      'Claus Limbak fra Skive er stoppet. I stedet kommer Kim Lund, kim@skive.example. Vil du rette det på listen?',
      [kim, '- claus'],
    ],
    ['Ny kontaktperson for Skive: Kim Lund, kim@skive.example.\n\nClaus Limbak udgår.', [kim, '- claus']],
    ['Slet Claus Limbak fra listen.', ['- claus']],
    ['Ret Claus Limbaks mailadresse til cl@skive.example', ['Claus Limbak cl@skive.example Skive Kommune']],
    ['Claus Limbak er på barsel til juni. Kim Lund (kim@skive.example) er vikar for ham. Skriv ham på listen for Skive.', [kim]],
  ])('%s', (words, wanted) => expect(change(words)).toEqual(wanted))
  it.each([
    'Er Claus Limbak stoppet?',
    'Claus Limbak er ikke stoppet alligevel.',
    'Måske stopper Claus Limbak til sommer.',
    'Claus Limbak stopper den 1. maj.',
    'Slet punktet fra Claus Limbak.',
  ])('nothing is offered of: %s', words => expect(change(words)).toBeNull())
  it('and of a member neither', () => expect(change('Slet Claus Limbak fra listen.', pia)).toBeNull())
})
