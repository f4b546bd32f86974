import { describe, expect, it } from 'vitest'
import { anne, autumn, hear, letter, pia, spring } from './cast.ts'

const soeren = { ...pia, id: 'soeren', name: 'Søren Balle', organisation: 'Skive Kommune' }
const kim = { ...pia, id: 'kim', name: 'Kim Aagaard' }
const heard = (words: string, told: object = {}) => {
  const found = hear(words, {
    sender: anne,
    meetings: [spring, autumn],
    situation: { people: [anne, pia, kim, soeren] },
    ...told,
  })
  return found.kind !== 'wishes'
    ? [found.reason]
    : found.wishes.map(wish => {
        const item = wish.on === 'meeting' && wish.command.type === 'SubmitItem' ? wish.command.words : null
        if (item === null || wish.on !== 'meeting') return 'command' in wish ? wish.command.type : wish.on
        return `${wish.number} ${item.title} ${item.minutes ?? '-'} ${wish.inNameOf ?? 'own'}`
      })
}

describe('an item that the secretariat was told of is the one’s who told it', () => {
  it.each([
    [
      'Søren ringede. Skive vil gerne have et punkt om fælles brevskabeloner på i april, 20 min.',
      '2 Fælles brevskabeloner 20 soeren',
    ],
    ['Desuden vil Skive gerne have et punkt om ferielukning på til april, 10 min.', '2 Ferielukning 10 soeren'],
    ['Kim Aagaard beder om et punkt om arkivering på mødet i april.', '2 Arkivering - kim'],
    [
      'Søren Balle vil have et punkt på i oktober, det skal hedde Arkivering af gamle sager, 15 minutter.',
      '3 Arkivering af gamle sager 15 soeren',
    ],
    ['Søren fra Skive ringede, de vil gerne have et punkt på om MitID, 20 min', '2 MitID 20 soeren'],
    [
      'Jeg har talt med Søren Balle, og Skive ønsker at fortælle om deres erfaringer. Han regner med en halv time.',
      '2 Vores erfaringer 30 soeren',
    ],
  ])('%s', (words, expected) => expect(heard(words)).toEqual([expected]))
  it.each(['Vi vil gerne have et punkt på om Skives nye vejledning, 10 min.', 'Punkt om samarbejdet med Skive, 20 min.'])(
    'one about them is the secretariat’s own: %s',
    words => expect(heard(words).join()).toContain('own'),
  )
  it.each([
    'Skive vil måske have et punkt om MitID.',
    'Vil Skive have et punkt om MitID?',
    'Skive vil ikke have et punkt om MitID.',
  ])('a doubt, a question and a denial are none: %s', words => expect(heard(words).join()).not.toContain('soeren'))
  it('below a letter it is heard as it was', () =>
    expect(heard('Skive vil gerne have et punkt om MitID.', { letter: letter('agenda-for-approval') }).join()).not.toContain(
      'soeren',
    ))
})
