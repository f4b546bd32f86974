import { describe, expect, it } from 'vitest'
import type { Person } from '../../shared/people.ts'
import { separate } from '../../shared/understanding/reply/separate.ts'
import type { Hint } from '../../shared/understanding/situation.ts'
import type { Case } from './cast.ts'
import { anne, hear, inShort, letter, pia, spring, winter } from './cast.ts'

const lemvig = 'Pia Holm <pia@lemvig.example>'
const colleague = 'Ole Bak <ole@lemvig.example>'
const correction = ['SV: Referat', 'Under punkt 3 står der, at Lemvig er imod. Det er forkert, vi er for.'] as const
const matter = ['Et punkt', 'Vil I tage fuldmagter op på næste møde? 15 min.'] as const
const away = ['Afbud', 'Jeg kan desværre ikke komme til mødet i april.'] as const

/** The words above a mail that somebody passes on, as Outlook sends both. */
const passes = (
  [subject, below]: readonly [string, string],
  words: string,
  told: { readonly from?: string; readonly sender?: Person; readonly hint?: Hint } & Pick<Case, 'letter' | 'meetings'> = {},
) => {
  const { from = lemvig, sender = anne, hint } = told
  const header = `Fra: ${from}\nSendt: 11. marts 2027 09:12\nTil: ${sender.name} <${sender.email}>\nEmne: ${subject}`
  const text = `${words}\n\nMvh ${sender.name}\n\n${header}\n\nHej\n\n${below}\n\nMvh`
  const mail = { text, subject: `VS: ${subject}` }
  const separated = separate({ ...mail, html: null }, [])
  const situation = { people: [anne, pia], ...(hint && { hint }) }
  const more = { meetings: told.meetings ?? [winter, spring], ...(told.letter && { letter: told.letter }) }
  return inShort(hear(separated.ownWords, { ...more, sender, subject: mail.subject, separated, mail, situation }))
}
const asked = ['? not-understood']
const piasComment = [`CommentOnMinutes 1 comments=${JSON.stringify([{ item: '3', text: correction[1] }])}`]
const piasApology = [`GiveApology 2 for=${JSON.stringify({ person: 'pia', name: 'Pia Holm', organisation: 'Lemvig Kommune' })}`]

describe('G33 what a member wrote and the secretariat passes on is what he wrote, whatever the line above it says of it', () => {
  const lines = [
    'Se Pias mail nedenfor.',
    'Kan du tage denne med?',
    'Hermed fra Lemvig',
    'Denne kom til mig i stedet for jer',
    'Pia skriver om punkt 3 i referatet.',
    'Se nedenfor. Lemvig mener, at punkt 3 er forkert.',
    'Der er en fejl i referatet, se Pias mail',
    'Endnu en rettelse, denne gang fra Lemvig.',
    'Kan den her bemærkning komme med til referatet?',
  ]
  it.each(lines)('a comment on the minutes: %s', words => {
    expect(passes(correction, words)).toEqual(piasComment)
    expect(passes(correction, words, { letter: letter('minutes-for-comment', winter) })).toEqual(piasComment)
  })
  it.each(lines.slice(0, 4))('an apology: %s', words => expect(passes(away, words)).toEqual(piasApology))
  it.each(['Kan du tage denne med?', 'Hermed fra Lemvig'])('an item: %s', words => {
    const taken = ['SubmitItem 2 title=Fuldmagter | minutes=15']
    expect(passes(matter, words)).toEqual(taken)
    expect(passes(matter, words, { letter: letter('call-for-items') })).toEqual(taken)
  })
})

describe('G33 the line above it is nobody’s comment and no item', () => {
  it.each([
    'Der er en fejl i referatet, se Pias mail',
    'Pia skriver om punkt 3 i referatet.',
    'Se nedenfor. Lemvig mener, at punkt 3 er forkert.',
    'Det har Pia ret i. Punkt 3 er forkert.',
    'Endnu en rettelse, denne gang fra Lemvig.',
    'Denne skal med som bemærkning.',
  ])('above what is no comment: %s', words => {
    expect(passes(matter, words)).toEqual(asked)
    expect(passes(matter, words, { letter: letter('call-for-items') }).join()).not.toContain('SubmitItem')
  })
  it.each(['Er det noget for jer?', 'Til orientering', 'Det er jeg enig i.'])(
    'a member’s above the mail of somebody else: %s',
    words =>
      expect(passes(matter, words, { sender: pia, from: colleague, letter: letter('minutes-for-comment', winter) })).toEqual(
        asked,
      ),
  )
  it('but what its sender says himself counts, whoever’s mail stands below', () => {
    const own = { sender: pia, from: colleague, letter: letter('minutes-for-comment', winter) }
    expect(passes(matter, 'Rettelse til punkt 3: det var 10.000 kr. og ikke 1.000.', own).join()).toContain('10.000')
    expect(passes(matter, 'Vi har ingen bemærkninger.', own)).toEqual(['DeclareNoComments 1'])
  })
})

describe('G16 a mail that is no item by itself becomes one by plain words alone', () => {
  it.each(['Se mail nedenfor.', 'Kan du tage denne med?', 'Ole har skrevet, se nedenfor.'])('a colleague’s apology: %s', words =>
    expect(passes(away, words, { sender: pia, from: colleague })).toEqual(asked),
  )
  it('a correction while no minutes are out', () =>
    expect(passes(correction, 'Kan du tage denne med?', { meetings: [spring] })).toEqual(asked))
  it('"på dagsordenen" are such words', () =>
    expect(passes(correction, 'Kan du tage denne med på dagsordenen?', { meetings: [spring] }).join()).toContain('SubmitItem 2'))
})

describe('G12 what it is, said in the answer to our question', () => {
  it('"bemærkning" is its author’s, and nothing that was said above it is lost', () => {
    const words = 'Det har Pia ret i. Punkt 3 er forkert.'
    expect(passes(correction, words, { hint: 'comment' })).toEqual([...piasComment, 'PassRemarkOn: Punkt 3 er forkert.'])
    expect(passes(correction, words, { hint: 'comment', from: colleague })).toEqual([`PassRemarkOn: ${words}`])
  })
  it('"bemærkning" of a member who passes on a colleague’s is the colleague’s words', () =>
    expect(passes(correction, 'Til orientering', { hint: 'comment', sender: pia, from: colleague })).toEqual(piasComment))
  it('"afbud" is never that of whoever passed it on', () => {
    expect(passes(away, 'Se nedenfor.', { hint: 'apology' })).toEqual(piasApology)
    expect(passes(away, 'Se nedenfor.', { hint: 'apology', from: colleague })).toEqual(['PassRemarkOn: Se nedenfor.'])
    expect(passes(away, 'Se nedenfor.', { hint: 'apology', sender: pia, from: colleague }).join()).not.toContain('GiveApology')
    expect(passes(away, 'Jeg kan ikke komme, se nedenfor.', { hint: 'apology', sender: pia, from: colleague })).toEqual([
      'GiveApology 2',
    ])
  })
  it('what is for people goes to them with the mail that it is about', () =>
    expect(passes(matter, 'Hvad siger I til det?', { hint: 'people', sender: pia, from: colleague })).toEqual([
      `PassRemarkOn: Hvad siger I til det?\n\nHej\n\n${matter[1]}\n\nMvh`,
    ]))
})
