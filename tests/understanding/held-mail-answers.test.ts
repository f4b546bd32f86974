import { describe, expect, it } from 'vitest'
import { organisationIn } from '../../shared/understanding/yes-no/held-answer.ts'
import { anne, charter, hear, inShort, letter } from './cast.ts'

const answers = (words: string, name: 'held-mail' | 'which-organisation' = 'held-mail', more: object = {}) =>
  hear(words, { letter: letter(name, undefined, more), sender: anne })
const held = (words: string) => inShort(answers(words)).join()
const asked = '? not-understood'
const yes = 'SettleHeldMail id=held-1 | yes=true'
const no = 'SettleHeldMail id=held-1 | yes=false'

describe('G23 what is said beside the answer about a held mail', () => {
  it.each([
    ['Ja, Hanne er stoppet', `${yes} | replaced=Hanne`],
    ['Ja, hun afløser Lise De Vries', `${yes} | replaced=Lise De Vries`],
    ['Det er hende, der har afløst Bo. Bo er stoppet.', `${yes} | replaced=Bo`],
    // Whoever is not let in follows nobody.
    ['Nej. Bo er ikke stoppet.', no],
    ['Nej. Bo er stoppet for længst.', no],
  ])('who is replaced: %s', (words, wanted) => expect(held(words)).toBe(wanted))

  it.each([
    ['Ja. Skriv til hende, at hun er velkommen.', `${yes} | undone=Skriv til hende, at hun er velkommen.`],
    ['Nej. Svar ham pænt, at vi ikke køber noget.', `${no} | undone=Svar ham pænt, at vi ikke køber noget.`],
    [
      'Ja, det er Bo fra Skive på ny adresse. Den gamle kan slettes.',
      `${yes} | organisation=Skive Kommune | undone=Den gamle kan slettes.`,
    ],
    [
      'Nej. Svar ham gerne. Niels skal ikke have flere mails.',
      `${no} | undone=Svar ham gerne. Niels skal ikke have flere mails.`,
    ],
  ])('what we do not do comes back with the answer: %s', (words, wanted) => expect(held(words)).toBe(wanted))

  it.each([
    'Det er hende, der har afløst Bo. Jeg hører i Skive.',
    'Det er hende, der har afløst Bo. Hun laver skemaer.',
    'Det er hende, der har afløst Bo. Bo er stoppet, ikke?',
    'Det er hende, der har afløst Bo. Bo er stoppet vist.',
    'Det er hende, der måske har afløst Bo.',
  ])('a doubt beside who it is, is no yes: %s', words => expect(held(words)).toBe(asked))

  it('who it is answers the question for the municipality as well, which is asked again where it was not said', () => {
    expect(inShort(answers('Det er hende fra Skive, der har afløst Bo', 'which-organisation')).join()).toBe(
      `${yes} | organisation=Skive Kommune | replaced=Bo`,
    )
    expect(inShort(answers('Det er hende, der har afløst Bo', 'which-organisation')).join()).toBe(`${yes} | replaced=Bo`)
    expect(inShort(answers('Skive', 'which-organisation', { replaced: 'Bo' })).join()).toBe(
      `${yes} | organisation=Skive Kommune | replaced=Bo`,
    )
  })

  it('a word that only begins like a municipality names none', () => {
    expect(held('Ja, hun arbejder på Skivehus')).toBe(yes)
    expect(held('Ja, hun arbejder i Skive')).toBe(`${yes} | organisation=Skive Kommune`)
    expect(held('Ja, hun er fra Brande')).toBe(`${yes} | organisation=Ikast-Brande Kommune`)
    // A short half of a name is a word of its own.
    expect(organisationIn('Ja, it is her', ['IT-Fællesskabet', ...charter.organisations])).toBeNull()
    expect(organisationIn('Ja, hun er fra Fur', ['Fur-Selde Kommune', ...charter.organisations])).toBeNull()
    expect(organisationIn('Ja, hun arbejder på Skivehus', [...charter.organisations])).toBeNull()
    expect(organisationIn('Skive eller Lemvig', charter.organisations)).toBeNull()
  })

  it('and nothing comes back where nothing was said', () =>
    expect(answers('Ja')).toHaveProperty('wishes', [
      { on: 'network', command: { type: 'SettleHeldMail', id: 'held-1', yes: true, organisation: null } },
    ]))

  it('the reason that is kept says which answer it was', () => {
    expect(answers('Ja').because.at(-1)).toContain('»ja«')
    expect(answers('Nej').because.at(-1)).toContain('»nej«')
  })
})

describe('G43 contacts are asked for by their municipalities', () => {
  it.each([
    ['Hvem er kontaktpersoner for Skive og Aarhus?', ['Skive Kommune', 'Aarhus Kommune']],
    ['Hvem er kontaktpersoner for Lemvig og Skive?', ['Lemvig Kommune', 'Skive Kommune']],
    ['Hvem er kontaktpersoner for Skive, Lemvig og Favrskov?', ['Skive Kommune', 'Lemvig Kommune', 'Favrskov Kommune']],
  ])('in the order in which they were named: %s', (words, organisations) => {
    expect(hear(words, { sender: anne, subject: 'Spørgsmål' })).toMatchObject({
      wishes: [{ command: { type: 'RequestContacts', organisations } }],
    })
  })
})
