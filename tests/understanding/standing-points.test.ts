import { describe, expect, it } from 'vitest'
import type { Charter } from '../../shared/charter/charter.ts'
import type { Case } from './cast.ts'
import { anne, charter, hear, inShort, pia } from './cast.ts'

const point = (title: string, takesItems = false) => ({
  title,
  takesItems,
  minutes: 15,
  minutesPerOrganisation: 0,
  dropWhenEmpty: false,
})
const agenda = [
  point('Kort status fra hver kommune'),
  point("Nyt fra KL's PRO-gruppe, den nationale brugergruppe og ERFA-grupperne"),
  point('Drøftelse af emner', true),
  point('Mødeleder og referent til næste møde'),
]
const heard = (words: string, sender = anne, told: Case = {}) =>
  inShort(hear(words, { sender, situation: { charter: { ...charter, agenda } as unknown as Charter }, ...told }))

describe('G25 the standing points have their time from the charter, and take no files', () => {
  it.each([
    'Vil du sætte 25 min. af til punkt 2?',
    'Camilla har meget med denne gang. Kan vi give punkt 2 tyve minutter i stedet for femten?',
    'Kan du sætte bordet rundt op til en time?',
    'Det her oplæg fra Viggo skal med som bilag til punktet om nyt fra brugergruppen.',
  ])('the secretariat hears that nothing was changed: %s', words => expect(heard(words)).toEqual(['? standing-unmoved']))
  it('nor does what a mail that is passed on asks for become an item', () =>
    expect(
      heard('Det må hun godt få. Vil du sætte 25 min. af til punkt 2?', anne, {
        separated: {
          kind: 'forward',
          forwarded: 'Hej Bente\n\nVi har meget nyt fra PRO-gruppen. Må jeg få 25 minutter?\n\nCamilla',
        },
      }),
    ).toEqual(['? standing-unmoved']))
  it('whoever brings a paper for one: it goes to people', () =>
    expect(heard('Vedhæftet er vores oplæg til punktet om nyt fra brugergruppen.', pia)).toEqual([
      'PassRemarkOn: Vedhæftet er vores oplæg til punktet om nyt fra brugergruppen.',
    ]))
  it.each([
    'Sæt punkt 3 op til 25 min.',
    'Vi vil gerne have et punkt om nyt fra brugergruppen, 15 min.',
    'Sæt P-12 op til 25 min.',
    'Punktet om navngivning skal have 25 min.',
  ])('not: %s', words => expect(heard(words).join()).not.toContain('standing-unmoved'))
})
