import { describe, expect, it } from 'vitest'
import type { Person } from '../../shared/people.ts'
import { anne, hear, inShort, letter, pia } from './cast.ts'

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
    ['Claus Limbak i Skive er stoppet i kommunen. Der er ikke ansat en ny endnu, så foreløbig er det kun Pia.', ['- claus']],
    ['Ret Claus Limbaks mailadresse til cl@skive.example', ['Claus Limbak cl@skive.example Skive Kommune']],
    ['Claus Limbak er på barsel til juni. Kim Lund (kim@skive.example) er vikar for ham. Skriv ham på listen for Skive.', [kim]],
  ])('%s', (words, wanted) => expect(change(words)).toEqual(wanted))
  it.each([
    ['Claus Limbak i Skive er blevet gift og hedder nu Claus Strand.', ['Claus Strand claus@skive.example Skive Kommune']],
    [
      'Claus Limbak i Skive er blevet gift og hedder nu Claus Strand. Mailen er claus.strand@skive.example.',
      ['Claus Strand claus.strand@skive.example Skive Kommune'],
    ],
    [
      'Hej\n\nDer er sket lidt hen over sommeren:\n\nSkive: Claus Limbak er stoppet. Ny er Kim Lund, kim@skive.example.\nLemvig: Pia Holm er holdt. Der kommer først en ny til november.',
      [kim, '- claus', '- pia'],
    ],
  ])('by another name, or several at once: %s', (words, wanted) => expect(change(words)).toEqual(wanted))
  it.each([
    'Claus Limbak hedder måske snart noget andet.',
    'Hedder Claus Limbak nu Claus Strand?',
    'Claus Limbak er stoppet. Mødet den 14. april holdes på rådhuset.',
    'Claus Limbak er stoppet, så er det kun mødet, vi mangler.',
  ])('nothing is offered beside what was not understood: %s', words => expect(change(words)).toBeNull())
  it('the yes to what was shown, and further news', () => {
    const told = {
      sender: anne,
      letter: letter('roster-compared', undefined, { change: { joins: [], changes: [], leaves: [] } }),
      situation: { people: [pia, claus, anne] },
    }
    const answers = (words: string) => inShort(hear(words, told)).map(each => each.split(' ')[0])
    expect(answers('Ja, og ret så også Skive: Claus Limbak er ikke med mere.')).toEqual(['ChangeRoster', 'CompareRoster'])
    expect(answers('Ja, men Claus Limbak er ikke med mere.')).toEqual(['?'])
    // What we do not do beside it is told to the secretariat, which is who asked.
    expect(answers('Ja, og flyt mødet til den 21. april.')).toEqual(['ChangeRoster', 'PassRemarkOn:'])
  })
  it.each([
    'Er Claus Limbak stoppet?',
    'Claus Limbak er ikke stoppet alligevel.',
    'Måske stopper Claus Limbak til sommer.',
    'Slet punktet fra Claus Limbak.',
  ])('nothing is offered of: %s', words => expect(change(words)).toBeNull())
  it('and of a member neither', () => expect(change('Slet Claus Limbak fra listen.', pia)).toBeNull())
})
