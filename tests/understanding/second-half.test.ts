import { describe, expect, it } from 'vitest'
import { anne, hear, inShort, letter } from './cast.ts'

const held = letter('held-mail', undefined, { mail: { id: 'h1', from: 'tage@konsulent.example', fromName: 'Tage Lund' } })
const answers = (words: string) => inShort(hear(words, { letter: held, sender: anne }))
const settled = (yes: boolean, ...more: readonly string[]) =>
  expect.arrayContaining([expect.stringContaining(`SettleHeldMail id=h1 | yes=${yes}`), ...more])

describe('what stands beside a yes or no of the secretariat is heard, or named as not done', () => {
  it.each([
    ['Ja, velkommen til ham! Vil du også sørge for, at Bo Strandvig kommer af listen?', true, 'Bo Strandvig'],
    ['Ja tak. Husk at minde Lemvig om, at de er mødeledere.', true, 'minde Lemvig'],
    ['Ja. Kan du også lægge hendes nummer ind? Det er 11 22 33 44.', true, 'hendes nummer'],
    ['Nej, det er reklame. Husk i øvrigt at minde Lemvig om mødeledelsen.', false, 'minde Lemvig'],
    ['Nej tak. Og så skal du rette min titel til konsulent.', false, 'rette min titel'],
  ])('not done: %s', (words, yes, undone) => {
    expect(answers(words)).toEqual(settled(yes))
    expect(answers(words).join()).toMatch(new RegExp(`undone=[^|]*${undone}`))
  })

  it.each([
    ['Ja, selvfølgelig. Hvornår er næste møde?', true],
    ['Nej, ham kender vi ikke. Hvilke punkter er der kommet?', false],
  ])('a question is answered: %s', (words, yes) => {
    expect(answers(words)).toEqual(settled(yes, expect.stringContaining('Request')))
    expect(answers(words).join()).not.toContain('undone')
  })

  it.each([
    'Ja, det er Tage fra Lemvig',
    'Ja. Hun er ny hos Bo.',
    'Ja tak, tag ham endelig med på listen',
    'Nej, det er reklame.',
    'Nej. Ham kender jeg ikke.',
    'Ja, han afløser Bo Strandvig',
  ])('only an answer: %s', words => {
    expect(answers(words)).toHaveLength(1)
    expect(answers(words).join()).not.toContain('undone')
  })

  it.each([
    'Ja, men vent lidt. Kan du spørge hende først?',
    'Måske. Kan du tjekke, hvem han er?',
    'Kan du sende mig hele mailen?',
    'Hvem er han? Og hvor kommer han fra?',
  ])('no answer at all: %s', words => expect(answers(words).join()).not.toContain('yes=true'))
})
