import { describe, expect, it } from 'vitest'
import type { Letter } from '../../shared/letters.ts'
import { anne, hear, inShort, letter, pia, spring, view } from './cast.ts'

const heard = (words: string, about: Letter, sender = anne, meetings = [spring]) =>
  inShort(hear(words, { letter: about, sender, meetings }))
const late = letter('late-item')
const draft = letter('agenda-for-approval')

describe('G19 where a late item goes, with half a sentence beside it', () => {
  it.each([
    'Ja, den er god, vi tager den med nu. Der er jo luft i programmet.',
    'Ja, lad os tage den med, der er god plads.',
    'Det lyder relevant, vi tager den med på mødet.',
  ])('of the chair: %s', words => expect(heard(words, late, pia)).toEqual(['PlaceItem 2 id=P-14 | placement=on-agenda']))

  it.each([
    'Peter mener at P-14 skal med på dette møde. Det er jeg enig i.',
    'Formanden synes, at P-14 skal med denne gang. Det gør vi.',
  ])('of the secretariat for the chair, below the letter with the chair’s words too: %s', words => {
    for (const about of [late, letter('passed-on', spring, { who: { name: 'Peter Holm' } })])
      expect(heard(words, about)).toEqual(['PlaceItem 2 id=P-14 | placement=on-agenda'])
  })

  it.each([
    'Peter mener at P-14 skal med på dette møde.',
    'Peter mener at P-14 skal med på dette møde. Det er jeg ikke enig i.',
    'Peter mener at P-14 skal med på dette møde. Hvad synes I?',
    'Peter mener at P-12 skal med på dette møde. Det er jeg enig i.',
    'Den er god. Der er jo luft i programmet.',
    'Ja, den er god.',
  ])('what somebody thinks, or that it is good, decides nothing: %s', words =>
    expect(heard(words, late).join()).not.toContain('PlaceItem'),
  )
  it('and a member does not answer for the chair in a letter of another kind', () =>
    expect(heard('Peter mener at P-14 skal med på dette møde. Det er jeg enig i.', draft, pia).join()).not.toContain('PlaceItem'))
})

describe('G28 an agenda that is to wait, and why', () => {
  it.each([
    'Vent lige med at sende den, jeg har rykket Skive for en indstilling til P-13.',
    'Hold lige igen med at sende dagsordenen, jeg mangler et bilag til P-12.',
  ])('waits: %s', words => expect(heard(words, draft)).toEqual(['HoldAgenda 2']))
  it.each(['Vent med P-13', 'P-13 må vente, vi sender den til næste møde'])('an item that waits is no agenda: %s', words =>
    expect(heard(words, draft).join()).not.toContain('HoldAgenda'),
  )
  it('an item that is off comes back, and first', () => {
    const slot = (item: string) => ({ item, title: item, from: '', to: '', minutes: 10, kind: null })
    const without = letter('agenda-for-approval', spring, { agenda: { slots: [slot('P-12')] } })
    expect(heard('Nej, P-13 skal ikke ud! Sæt P-13 ind igen som det første.', without)).toEqual([
      'EditAgenda 2 edits=[{"do":"add","item":"P-13"},{"do":"first","item":"P-13"}]',
    ])
  })
})

describe('G32 an ok to minutes beside a word on a decision that the preview doubts', () => {
  const held = view(2, 'held', spring.start)
  const preview = letter('minutes-preview', held)
  const answer = (words: string) => heard(words, preview, anne, [held])
  it.each([
    [
      'Beslutningen under punkt 3 er rigtig og skal med i loggen. Ellers ok.',
      'Beslutningen under punkt 3 er rigtig og skal med i loggen.',
    ],
    [
      'Beslutningen til punkt 2 er god nok og må gerne stå i loggen. Send resten som det er.',
      'Beslutningen til punkt 2 er god nok og må gerne stå i loggen.',
    ],
  ])('sends them, and says that the log stays: %s', (words, told) =>
    expect(answer(words)).toEqual(['DistributeMinutes 2', `PassRemarkOn: ${told}`]),
  )
  it.each([
    'Beslutningen under punkt 3 er rigtig og skal med i loggen.',
    'Beslutningen under punkt 3 er ikke rigtig. Ellers ok.',
    'Beslutningen under punkt 3 er rigtig, men vent. Ellers ok.',
    'Er beslutningen under punkt 3 rigtig? Ellers ok.',
    'Beslutningen under punkt 3 skal være, at vi venter. Ellers ok.',
  ])('nothing goes out: %s', words => expect(answer(words).join()).not.toContain('DistributeMinutes'))
})
