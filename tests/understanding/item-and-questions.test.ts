import { describe, expect, it } from 'vitest'
import { anne, hear, inShort, letter } from './cast.ts'

/** An item, and words that are put to whoever keeps the agenda: they go to the secretariat and not into the item's text. */
const call = letter('call-for-items')
const beside = (words: string) => inShort(hear(`Punkt: Fuldmagter, 20 min. ${words}`, { letter: call }))
const item = 'SubmitItem 2 title=Fuldmagter'

describe('G15 what is asked beside an item goes to the secretariat', () => {
  it.each([
    'Og så har jeg ikke kunnet finde linket til Teams i indkaldelsen – kommer det senere?',
    'Når vi nu er referenter, er der så en skabelon vi skal bruge?',
    'Derudover vil vi gerne have at vide, om der kommer en fysisk dag i efteråret.',
    'Hvornår kommer dagsordenen, og kan den sendes som pdf?',
    'Kan I bekræfte, at I har fået det?',
    'Skal man selv tage frokost med?',
    'Vil I sende mig sidste referat?',
    'Må vi tage en ny kollega med til mødet?',
    'Er der plads til flere deltagere fra os?',
    'Har I styr på lokalet?',
    'Ring, hvis det ikke kan passe.',
    'Jeg har i øvrigt skiftet telefonnummer til 12 34 56 78.',
    'Det passer bedst først på mødet, da jeg skal videre kl. 14.',
    'Gerne lige efter frokost.',
  ])('%s', words => expect(beside(words)).toEqual([`${item} | minutes=20`, `PassRemarkOn: ${words}`]))
  it.each([
    'Hvem må give dem? Kan en fuldmagt gives mundtligt?',
    'Skal borgerne selv have en kopi?',
    'Hvordan gør andre kommuner, når referatet skal underskrives?',
    'Hvem er ordstyrer i andre kommuner, og hvem er referent?',
    'Vi har inviteret Karen Juhl fra KL til det.',
  ])('what is asked of the matter, or of the others, is its text: %s', words =>
    expect(beside(words)).toEqual([`${item} | text=${words} | minutes=20`]),
  )
  it('an item about invitations asks about invitations', () =>
    expect(inShort(hear('Punkt: Mødeindkaldelser. Hvorfor kommer linket ikke med i indkaldelsen?', { letter: call }))).toEqual([
      'SubmitItem 2 title=Mødeindkaldelser | text=Hvorfor kommer linket ikke med i indkaldelsen?',
    ]))
  it('a member gets what it asks of the books', () =>
    expect(inShort(hear('Punkt: Fuldmagter, 20 min. Hvornår kommer dagsordenen?', { letter: call }))).toEqual([
      'SubmitItem 2 title=Fuldmagter | minutes=20',
      'RequestFacts agenda-due',
    ]))
  it('the secretariat gets what it asks of the books', () =>
    expect(inShort(hear('Punkt: Fuldmagter. Hvornår kommer dagsordenen?', { letter: call, sender: anne }))).toEqual([
      item,
      'RequestFacts agenda-due',
    ]))
  it('of anything else the secretariat asks nobody but the others', () =>
    expect(inShort(hear('Punkt: Fuldmagter. Hvem har prøvet det?', { letter: call, sender: anne }))).toEqual([
      `${item} | text=Hvem har prøvet det?`,
    ]))
})
