import { describe, expect, it } from 'vitest'
import type { Case } from './cast.ts'
import { anne, attachment, docx, hear, inShort, letter, pia, spring, view } from './cast.ts'

const held = view(1, 'held', '2027-03-10T12:00:00.000Z')
const told = { sender: anne, meetings: [held, spring] }
const heard = (words: string, more: Case = {}) => inShort(hear(words, { ...told, ...more }))
const files = { mail: { attachments: [docx] } }
const forward = {
  subject: 'VS: Referat fra ERFA-mødet',
  separated: { kind: 'forward', forwarded: '1. Status\nAlle fortalte.\n2. Næste møde' },
} as const
const paper = 'Referat\n\n1. Status\nAlle fortalte.\n2. Navngivning\nGodkendt.'

describe('G32: what the minute-taker says above the minutes is for the secretariat, and stands in nobody’s minutes', () => {
  const template = { sender: pia, letter: letter('minutes-template', held) }
  const full = `Referat: ERFA-mødet onsdag den 10. marts\nSted: Teams\nTil stede: alle\n\n${paper.replace('Referat\n\n', '')}`
  it.each([
    [
      'Her er referatet, tak for et godt møde. Jeg mangler lige navnet på hende fra Viborg (den nye), måske Hanne kan supplere.',
      ['PassRemarkOn: Jeg mangler lige navnet på hende fra Viborg (den nye), måske Hanne kan supplere.'],
    ],
    ['Hej\n\nHer kommer referatet. Punkt 4 er lidt langt.', ['PassRemarkOn: Punkt 4 er lidt langt.']],
    ['Her er referatet. Tak for i går!', []],
  ])('%s', (words, told) => expect(heard(`${words}\n\n${full}`, template)).toEqual([`SubmitMinutes 1 text=${full}`, ...told]))
  it.each(['Vi mødtes på Teams, og alle var med.', 'Punkt 4 tog lang tid.'])(
    'a sentence of the paper’s own stays in it: %s',
    words => expect(heard(`${words}\n\n${full}`, template).join()).toContain(words),
  )
})

describe('G32: minutes come in', () => {
  it('forwarded: the forwarded part is the minutes, the words on top are not', () => {
    expect(heard('Hermed referatet til udsendelse', forward)).toEqual([
      'SubmitMinutes 1 text=1. Status\nAlle fortalte.\n2. Næste møde',
    ])
    expect(heard('', forward)).toEqual(['SubmitMinutes 1 text=1. Status\nAlle fortalte.\n2. Næste møde'])
    expect(heard('', { subject: 'VS: Referat', ...files, separated: { kind: 'forward' } })).toEqual(['SubmitMinutes 1'])
    expect(
      heard('FYI', {
        subject: 'FW: Minutes',
        mail: { attachments: [attachment('minutes.pdf', 'application/pdf')] },
        separated: { kind: 'forward' },
      }),
    ).toEqual(['SubmitMinutes 1'])
  })
  it('attached, with a cover note', () => {
    expect(heard('Hermed referatet fra mødet.', files)).toEqual(['SubmitMinutes 1'])
    expect(heard('Vedhæftet referat', files)).toEqual(['SubmitMinutes 1'])
    expect(heard('Her er det.', { ...files, letter: letter('minutes-nudge', held) })).toEqual(['SubmitMinutes 1'])
    expect(heard('', { ...files, letter: letter('minutes-template', held) })).toEqual(['SubmitMinutes 1'])
    expect(heard('', { ...files, situation: { addressedAs: 'minutes' } })).toEqual(['SubmitMinutes 1'])
  })
  it('in the body', () => {
    expect(heard(paper)).toEqual([`SubmitMinutes 1 text=${paper}`])
    expect(heard(`Hermed referatet:\n\n${paper}`, { letter: letter('minutes-nudge', held) })).toEqual([
      `SubmitMinutes 1 text=${paper}`,
    ])
    expect(heard('Alt blev godkendt.', { situation: { addressedAs: 'minutes' } })).toEqual([
      'SubmitMinutes 1 text=Alt blev godkendt.',
    ])
    expect(heard('Alt blev godkendt.', { situation: { hint: 'minutes' } })).toEqual(['SubmitMinutes 1 text=Alt blev godkendt.'])
  })
  it.each([
    ['Det kommer i morgen', letter('minutes-nudge', held), ['PassRemarkOn: Det kommer i morgen']],
    ['Referatet kommer på fredag', letter('minutes-nudge', held), ['PassRemarkOn: Referatet kommer på fredag']],
    ['Tak', letter('minutes-template', held), []],
    ['Referatet mangler', undefined, ['? not-understood']],
    ['Hvornår kommer referatet?', undefined, ['RequestFacts minutes']],
    ['Tak for referatet', undefined, []],
  ] as const)('not these words about them: %s', (words, answers, expected) =>
    expect(heard(words, answers === undefined ? {} : { letter: answers })).toEqual(expected),
  )

  it('no meeting has been held: asked, not guessed', () => {
    expect(heard('Hermed referatet', { ...files, meetings: [spring] })).toEqual(['? no-meeting'])
    expect(heard('Hermed referatet', { ...files, meetings: [held, view(5, 'held', '2027-03-12T12:00:00.000Z')] })).toEqual([
      '? which-meeting 1,5',
    ])
    expect(
      heard('Hermed referatet fra mødet den 12. marts', {
        ...files,
        meetings: [held, view(5, 'held', '2027-03-12T12:00:00.000Z')],
      }),
    ).toEqual(['SubmitMinutes 5'])
  })
  it('a file beside a comment or an item is a file beside it', () => {
    const told = { ...files, letter: letter('minutes-for-comment', held), sender: pia }
    expect(heard('Pkt. 3 er forkert, se vedhæftede', told)[0]).toMatch(/^CommentOnMinutes 1/)
    expect(heard('Punkt: Skabelon til referat', { ...files, letter: letter('call-for-items') })).toEqual([
      'SubmitItem 2 title=Skabelon til referat',
    ])
  })
})

describe('G32: the preview', () => {
  const preview = letter('minutes-preview', held)
  it.each(['ok', 'OK, send', 'send', 'Ja tak', 'Godkendt, må gerne udsendes', 'Ser fint ud. Send det bare ud.', 'Approved'])(
    'goes out at: %s',
    words => expect(heard(words, { letter: preview })).toEqual(['DistributeMinutes 1']),
  )
  it.each([
    'ok, men ret pkt. 3',
    'vent',
    'Send ikke endnu',
    'nej',
    'Er det ok?',
    'ok hvis Lemvig siger ok',
    'Ret 2027 til 2026 og send så',
  ])('stays at: %s', words => expect(heard(words, { letter: preview }).join()).not.toContain('DistributeMinutes'))
  it.each([
    'Vent',
    'vent lige lidt',
    'Send ikke endnu',
    'Vent lige lidt. Jeg mangler en sætning under punkt 2, den kommer i morgen.',
    'Lige et øjeblik, Kim skal lige se det først',
    'Jeg når ikke at læse det før i morgen',
    'Not yet',
  ])('waits, and says so, at: %s', words => expect(heard(words, { letter: preview })).toEqual(['HoldMinutes 1']))
  it.each(['Skal vi vente på Lemvig?', 'Punkt 2: vi venter på svar fra KL', 'Ok. Vi venter spændt på næste møde'])(
    'is not held by words about waiting: %s',
    words => expect(heard(words, { letter: preview })).not.toContain('HoldMinutes 1'),
  )
  it('a new paper takes the place of the old one', () => {
    expect(heard('Ny version vedhæftet', { ...files, letter: preview })).toEqual(['SubmitMinutes 1'])
  })
  it('a thank-you sends nothing', () => {
    expect(heard('Tak', { letter: preview })).toEqual([])
  })
})
