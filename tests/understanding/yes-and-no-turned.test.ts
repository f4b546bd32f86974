import { describe, expect, it } from 'vitest'
import { anne, hear, inShort, letter } from './cast.ts'

const asked = ['? not-understood']
const swap = letter('role-swap-proposal', undefined, { swap: { id: 'B-1' } })
const answers = (words: string) => inShort(hear(words, { letter: swap }))
const yes = ['AnswerRoleSwap id=B-1 | yes=true']
const no = ['AnswerRoleSwap id=B-1 | yes=false']
const office = (name: 'held-mail' | 'which-organisation' | 'meeting-needs-yes' | 'cancellation-needs-yes', more: object) => {
  const about = letter(name, undefined, more)
  return (words: string) => inShort(hear(words, { letter: about, sender: anne }))
}
const used = ['SettleHeldMail id=held-1 | yes=true']
const left = ['SettleHeldMail id=held-1 | yes=false']

describe('G31 a yes to a swap that is none yet', () => {
  it.each([
    'Det er fint. Jeg spørger lige vores chef.',
    'Det kan vi godt. Jeg skal lige vende det med min leder først.',
    'Ja, det tror jeg. Jeg spørger lige min leder.',
    'Ja, jeg vender tilbage.',
    'Ja måske.',
    'Gerne. Jeg vender tilbage.',
    'Det kan vi godt. Så skal Aarhus tage møde 5 for os.',
    'Yes, let me check with my manager first',
  ])('%s', words => expect(answers(words)).toEqual(asked))
  it.each([
    'Det kan vi ikke den dag, men gerne på møde 5.',
    'Vi kan ikke bytte, før vi har talt med chefen.',
    'Nej, det er helt i orden, vi bytter gerne.',
    'Nej, vi har ikke noget imod at bytte.',
  ])('nor is this a no: %s', words => expect(answers(words)).toEqual(asked))
  it.each([
    ['No problem', yes],
    ['No problem, we can swap.', yes],
    ['Det kan vi godt. Så skal vi nok skrive referatet.', yes],
    ['Nej, det kan vi ikke', no],
    ['Nej, vi kan godt nok ikke', asked],
    ['No, we cannot', no],
  ])('%s', (words, wanted) => expect(answers(words)).toEqual(wanted))
})

describe('G23 the other answer behind a yes or a no', () => {
  const held = office('held-mail', {})
  it.each(['Ja, slet den', 'Ja, det er spam', 'Ja, det er en fejl', 'Det er ham. Lad den ligge.'])('of a held mail: %s', words =>
    expect(held(words)).toEqual(asked),
  )
  const which = office('which-organisation', {})
  it.each(['Ikke Skive', 'Ved det ikke, måske Skive', 'Hun er fra Skive, men brug den ikke'])('of a municipality: %s', words =>
    expect(which(words)).toEqual(asked),
  )
  it('a municipality by its name is the answer still', () =>
    expect(which('Det er Skive')).toEqual(['SettleHeldMail id=held-1 | yes=true | organisation=Skive Kommune']))

  const books = office('meeting-needs-yes', { mail: 'held-1', moves: false })
  const moves = office('meeting-needs-yes', { mail: 'held-1', moves: true })
  it('"flyt det" is a yes only where the meeting is to be moved here', () => {
    for (const words of ['Flyt mødet', 'Ja, flyt det']) {
      expect(books(words)).toEqual(asked)
      expect(moves(words)).toEqual(used)
    }
    expect(books('Opret mødet')).toEqual(used)
    expect(moves('Flyt det ikke')).toEqual(left)
  })
  it.each(['Det er i orden. Find en ny dato.', 'Ja, det er forkert', 'Nej, det er bevidst', 'Nej, bare opret det'])(
    'of a booking: %s',
    words => expect(books(words)).toEqual(asked),
  )
  const cancels = office('cancellation-needs-yes', { mail: 'held-1' })
  it.each(['Ja, mødet holdes', 'Ja, behold mødet', 'Nej, aflys bare mødet', 'Nej, aflys det'])('of a cancellation: %s', words =>
    expect(cancels(words)).toEqual(asked),
  )
  it('"nej, aflys det ikke" is a no', () => expect(cancels('Nej, aflys det ikke')).toEqual(left))
})

describe('G31 what stands beside the answer', () => {
  const more = 'SubmitItem 2 title=Fuldmagter'
  it.each([
    ['Nej, vi har også et punkt: Fuldmagter', [...no, more]],
    ['Ja, men vi har også et punkt: Fuldmagter', [...yes, more]],
    ['Nej, vi melder afbud til mødet den 14. april', [...no, 'GiveApology 2']],
  ])('behind a comma: %s', (words, wanted) => expect(answers(words)).toEqual(wanted))
  it.each([
    ['Nej. Vi har et punkt til mødet, som vi skal fremlægge.', no],
    ['Det kan vi godt. Vi har jo selv et punkt på dagsordenen, så vi er der.', yes],
    ['Nej, vi har allerede et punkt på dagsordenen.', no],
    ['Ja, vi har et punkt om roller på dagsordenen', yes],
    ['Nej, for jeg har afbud den dag.', no],
    ['Det kan vi. Afbud fra Lone.', asked],
  ])('a reason, or somebody else’s: %s', (words, wanted) => expect(answers(words)).toEqual(wanted))
  const held = office('held-mail', {})
  it.each([
    'Ja. Hun har et punkt til dagsordenen, som hun sendte.',
    'Ja. Hendes punkt skal på dagsordenen.',
    'Ja. Tag hendes punkt med på dagsordenen.',
  ])('the item of the mail that is asked about is no second one: %s', words => expect(held(words)).toEqual(used))
})
