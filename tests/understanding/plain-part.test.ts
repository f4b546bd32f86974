import { describe, expect, it } from 'vitest'
import type { Person } from '../../shared/people.ts'
import { anne, hear, inShort, letter, pia, spring, winter } from './cast.ts'

const jonas: Person = { ...pia, id: 'jonas', name: 'Jonas Lund', email: 'jonas@lemvig.example' }
const of =
  (name: Parameters<typeof letter>[0], more: object = {}) =>
  (words: string) =>
    inShort(
      hear(words, {
        letter: letter(name, name === 'minutes-for-comment' ? winter : spring, more),
        meetings: [winter, spring],
        situation: { people: [pia, jonas, anne] },
      }),
    )
const swap = { swap: { id: 'B-1', from: 'Skive Kommune', to: 'Lemvig Kommune', fromTurn: 1, toTurn: 2 } }
const call = of('call-for-items')
const agenda = of('agenda')
const proposal = of('role-swap-proposal', swap)
const none = 'DeclareNothingToAdd 2'
const comes = 'WithdrawApology 2 answer=accepted'
const said = (words: readonly string[]) => words.map(each => each.replace(/for=\{.*\}/, 'for=jonas'))

describe('what is plain is done, and people get the rest', () => {
  it.each([
    ['Jeg kommer. Er det rådhuset i Skive?', [comes, 'PassRemarkOn: Er det rådhuset i Skive?']],
    ['Jeg kommer. Og hvornår er der kaffe 😀', [comes, 'PassRemarkOn: Og hvornår er der kaffe 😀']],
    [
      'Jonas er desværre blevet langtidssyg (ironisk nok). Jeg kommer i stedet, men jeg kan først være der kl. 14, så vil I ikke rykke punktet?',
      [
        'GiveApology 2 for=jonas | substitute=Pia Holm',
        comes,
        'PassRemarkOn: Jeg kommer i stedet, men jeg kan først være der kl. 14, så vil I ikke rykke punktet?',
      ],
    ],
    ['Jeg må springe fra. Jonas klarer det alene.', ['GiveApology 2 substitute=Jonas Lund']],
    [
      'Jonas har brækket benet. Jeg tager med i stedet for ham, men er først fremme 13.30.',
      [
        'GiveApology 2 for=jonas | substitute=Pia Holm',
        comes,
        'PassRemarkOn: Jeg tager med i stedet for ham, men er først fremme 13.30.',
      ],
    ],
  ])('below the agenda: %s', (words, wanted) => expect(said(agenda(words))).toEqual(wanted))
  it.each([
    [
      'Ingen punkter herfra men kan vi få dagsordenen i god tid? Den kom sent til os.',
      [none, 'PassRemarkOn: Kan vi få dagsordenen i god tid?\nDen kom sent til os.'],
    ],
    ['Vi har desværre ikke noget denne gang, travlhed pga budget. Vi ses :)', [none]],
    ['1) Lemvig melder pas på punkter.\n2) Jonas er gået på pension.', [none, 'PassRemarkOn: Jonas er gået på pension.']],
    [
      'Jeg er på ferie hele april, så det bliver Jonas der tager sig af det. Kan man deltage på Teams?',
      ['GiveApology 2 substitute=Jonas Lund', 'PassRemarkOn: Kan man deltage på Teams?'],
    ],
    ['Jeg kommer den 14. Har brug for projektor med HDMI.', [comes, 'PassRemarkOn: Har brug for projektor med HDMI.']],
  ])('below the call: %s', (words, wanted) => expect(said(call(words))).toEqual(wanted))
  it.each([
    'Ingen punkter. Skemaer.',
    'Ingen punkter, men vi vil gerne høre om roller',
    'Vi har ikke noget, men Skive melder afbud',
    'Jeg kommer, hvis jeg kan. Hvornår er der kaffe?',
  ])('and stays whole where a word of it may be more: %s', words => {
    const heard = call(words).filter(each => !each.startsWith('PassRemarkOn'))
    expect(heard.join()).not.toMatch(/Declare|Apology/)
  })
  it.each(['Jeg kan ikke deltage, når det er om formiddagen', 'Jeg kommer, men ikke hvis det bliver på Teams'])(
    'a limit is none: %s',
    words => expect(agenda(words).join()).not.toMatch(/Apology/),
  )
})

describe('G31 a yes to a swap, and what is asked behind it', () => {
  const yes = 'AnswerRoleSwap id=B-1 | yes=true'
  it.each([
    [
      'Ja det kan vi. Og så mit spørgsmål: hvad skal referenten forberede?',
      'Og så mit spørgsmål: hvad skal referenten forberede?',
    ],
    [
      'Det kan vi godt, så tager I bare referatet :-) Jeg skal dog lige have at vide hvad vi skal forberede.',
      'Jeg skal dog lige have at vide hvad vi skal forberede.',
    ],
    ['Helt i orden med os. Hvornår skal referatet være færdigt?', 'Hvornår skal referatet være færdigt?'],
  ])('%s', (words, rest) => expect(proposal(words)).toEqual([yes, `PassRemarkOn: ${rest}`]))
  it.each([
    'Ja. Jeg skal dog lige høre hvad chefen siger',
    'Ja. Jeg skal dog lige vide om chefen er enig',
    'Ja. Hvornår er det?',
    'Ja, kan vi så få efteråret i stedet?',
    'Det kan vi godt, så tager I bare frokosten',
  ])('asked about: %s', words => expect(proposal(words)).toEqual(['? not-understood']))
})

describe('what is no remark', () => {
  const minutes = of('minutes-for-comment')
  it('a first name, or a hug, below the last words', () => {
    expect(minutes('Ingen bemærkninger herfra, tak for et godt møde\nPia')).toEqual(['DeclareNoComments 1'])
    expect(minutes('Punkt 3: Det var 1. september.\nKnus Pia').join()).not.toContain('Knus')
  })
  it('a name of a list stays', () => expect(minutes('Punkt 1: Der mangler deltagere:\nJonas\nPia').join()).toContain('Pia'))
  it('why something is asked is told with the question, and is no comment', () =>
    expect(minutes('Referatet er fint. Hvor skal jeg lægge vores skabelon? Der er flere der har skrevet til mig.')).toEqual([
      'DeclareNoComments 1',
      'PassRemarkOn: Hvor skal jeg lægge vores skabelon? Der er flere der har skrevet til mig.',
    ]))
  it('what stands behind a question and is of the minutes stays a comment', () =>
    expect(minutes('Hvor finder jeg slides? Der står forkert dato under punkt 3.').join()).toContain('CommentOnMinutes'))
})

describe('G91 the next meeting, asked for by its date', () => {
  const own = (words: string) => inShort(hear(words, { meetings: [winter, spring], situation: { people: [pia, jonas, anne] } }))
  it.each(['Er der kommet dato på næste møde i netværket?', 'Er datoen for næste møde på plads?'])('%s', words =>
    expect(own(words)).toEqual(['RequestFacts meeting']),
  )
  it('and not another date', () =>
    expect(own('Er der en anden dato for næste møde?').join()).not.toContain('RequestFacts meeting'))
})

describe('G14 a late item that is placed, and how long it may be', () => {
  it.each(['Ja den kan vi godt nå, tag den med, men så max 10 min.', 'Jo da, den får plads, men hold det på et kvarter'])(
    '%s',
    words => expect(of('late-item')(words)).toEqual(['PlaceItem 2 id=P-14 | placement=on-agenda', `PassRemarkOn: ${words}`]),
  )
  it('a condition is none', () => expect(of('late-item')('Ja, men kun hvis P-12 ryger ud').join()).not.toContain('PlaceItem'))
})

describe('G27 an item that goes and stays in one mail is asked about', () => {
  it('below the call', () => expect(call('Vi trækker P-12. Vi beholder det alligevel.').join()).not.toContain('WithdrawItem'))
  it('and one that goes beside a question goes', () =>
    expect(call('Vi trækker P-12. Hvornår kommer dagsordenen ud til os alle?')[0]).toBe('WithdrawItem 2 id=P-12'))
})
