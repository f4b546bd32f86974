import { describe, expect, it } from 'vitest'
import type { Person } from '../../shared/people.ts'
import type { Case } from './cast.ts'
import { anne, hear, letter, pia, question, spring } from './cast.ts'

const person = (id: string, name: string, place: string): Person => ({
  ...{ ...pia, id, name },
  ...{ email: `${id}@${place.toLowerCase()}.example`, organisation: `${place} Kommune` },
})
const people = [
  ...[pia, anne, person('mads', 'Mads Thorup', 'Skanderborg'), person('tove', 'Tove Damgaard', 'Ikast-Brande')],
  ...[
    person('jytte', 'Jytte Klit', 'Ringkøbing-Skjern'),
    person('henrik', 'Henrik Juhl', 'Favrskov'),
    person('soeren', 'Søren Balle', 'Skive'),
  ],
  ...[person('lone', 'Lone Bisgaard', 'Aarhus'), person('kasper', 'Kasper Lind', 'Aarhus')],
]
/** Who is written how, `- id` who leaves, `~` who is on leave, `?` what lacks something, and `ahead`; null where nothing is shown. */
const shown = (words: string, told: Case = {}): readonly string[] | null => {
  const understood = hear(words, { sender: anne, situation: { people }, ...told })
  const command =
    understood.kind === 'wishes' ? understood.wishes.flatMap(each => (each.on === 'members' ? [each.command] : []))[0] : undefined
  if (command?.type !== 'CompareRoster') return null
  return [
    ...command.list.map(({ name, email, organisation }) =>
      email === null ? '?' : `${name} ${email} ${organisation?.split(' ')[0]}`,
    ),
    ...(command.leaves ?? []).map(each => `- ${each}`),
    ...(command.onLeave ?? []).map(each => `~ ${each}`),
    ...(command.isAhead === true ? ['ahead'] : []),
  ]
}
const all = (words: string, told: Case = {}): string =>
  JSON.stringify(hear(words, { sender: anne, situation: { people }, ...told }))

describe('G61 who comes, goes, is called or reached otherwise, told as office people tell it', () => {
  it.each([
    [
      'Mads Thorup holder op i Skanderborg med udgangen af marts. Hans afløser hedder Signe Roed (signe.roed@skanderborg.example) og begynder 1. april. Hun skal have alt det, Mads plejer at få.',
      ['Signe Roed signe.roed@skanderborg.example Skanderborg', '- mads', 'ahead'],
    ],
    [
      'Henrik Juhl fra Favrskov stopper til 1. april, han har fået job i staten. Hans afløser hedder Anne Sofie Tang, annesofie.tang@favrskov.example. Vil du sørge for at hun kommer på listen?',
      ['Anne Sofie Tang annesofie.tang@favrskov.example Favrskov', '- henrik', 'ahead'],
    ],
    [
      'Jytte Klit fra Ringkøbing-Skjern er blevet gift! Hun hedder nu Jytte Hauge og skal have sine mails på jytte.hauge@rs.example fremover.',
      ['Jytte Hauge jytte.hauge@rs.example Ringkøbing-Skjern'],
    ],
    [
      'Pia Holm har skiftet mail. Den nye er pia.holm@lemvigkom.example - den gamle virker ikke længere.',
      ['Pia Holm pia.holm@lemvigkom.example Lemvig'],
    ],
    [
      'Hej, to rettelser til deltagerlisten\n\n* Favrskov: ud med Henrik Juhl, ind med Dorthe Faurby, dorthe.faurby@favrskov.example. Gælder fra i dag.\n* Skive: Sørens adresse er stavet forkert hos os, den rigtige er soeren.balle@skive.example',
      ['Dorthe Faurby dorthe.faurby@favrskov.example Favrskov', 'Søren Balle soeren.balle@skive.example Skive', '- henrik'],
    ],
    [
      'Fra på mandag er det ikke længere Mads Thorup i Skanderborg, men Ole Fink, der er vores kontakt. Oles mail er ole.fink@skanderborg.example.',
      ['Ole Fink ole.fink@skanderborg.example Skanderborg', '- mads', 'ahead'],
    ],
    [
      'Tove i Ikast-Brande går på barsel 1. maj og er væk året ud. Bo Lyngsø er hendes vikar så længe, han kan fanges på bo.lyngsoe@ikast-brande.example.',
      ['Bo Lyngsø bo.lyngsoe@ikast-brande.example Ikast-Brande', '~ Tove Damgaard', 'ahead'],
    ],
    ['Lone Bisgaard er på orlov. Imens er det Kasper alene, der skal have vores mails fra Aarhus.', ['~ Lone Bisgaard']],
    ['Nyt fra Lemvig: Pia hedder Bentsen til efternavn nu.', ['Pia Bentsen pia@lemvig.example Lemvig']],
    ['Søren Balle stopper den 1. maj.', ['- soeren', 'ahead']],
  ])('%s', (words, wanted) => expect(shown(words)).toEqual(wanted))

  it('what lacks an address is shown as lacking it, and who goes beside it goes', () =>
    expect(
      shown('Nej det er ikke et punkt, det er en ny kontaktperson i Favrskov. Henrik ud, Anne Sofie ind.', {
        letter: question('not-understood'),
      }),
    ).toEqual(['?', '- henrik']))
  it('an order beside it is named as undone', () =>
    expect(all('Søren Balle er stoppet. Send dagsordenen ud.')).toMatch(
      /CompareRoster.*"leaves":\["soeren"\].*PassRemarkOn.*Send dagsordenen ud/,
    ))
  it('nothing of it is said to be undone', () =>
    expect(
      all(
        'To rettelser til deltagerlisten:\n\n* Favrskov: ud med Henrik Juhl.\n* Skive: Sørens adresse er soeren.b@skive.example',
      ),
    ).not.toContain('PassRemarkOn'))
})

describe('looks alike, and shows nothing', () => {
  it.each([
    'Mads overvejer at stoppe.',
    'Mads stopper måske til sommer.',
    'Er Henrik Juhl stoppet?',
    'Mads stopper mødet kl. 15, hvis vi er færdige.',
    'Ikast-Brande bliver repræsenteret af Bo Lyngsø på mødet, da Tove skal til begravelse. Han vil gerne have indkaldelsen: bo@ikast-brande.example',
    'Henrik Juhl kommer alligevel til mødet.',
    'Bo Hansen fra firmaet holder oplæg, han kan fanges på bo@firma.example.',
    'Kan I sende navn og mail på jeres kontaktperson til kim@skive.example?',
    'Kontaktperson og mail: Kim Lund, kim.lund@skive.example',
    'Referatet skal sendes måneden ud.',
  ])('%s', words => expect(shown(words)).toBeNull())
  it('nor below minutes, or of a member', () => {
    expect(shown('Søren Balle er stoppet.', { letter: letter('minutes-for-comment', spring) })).toBeNull()
    expect(shown('Søren Balle stopper den 1. maj.', { sender: pia })).toBeNull()
  })
})
