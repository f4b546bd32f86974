import { describe, expect, it } from 'vitest'
import type { ParsedMail } from '../../shared/mail/parsed-mail.ts'
import { separate } from '../../shared/understanding/reply/separate.ts'
import { anne, hear, inShort, letter, pia, view } from './cast.ts'

const out = view(2, 'minutes-out', '2027-04-14T11:00:00.000Z')
const held = view(2, 'held', '2027-04-14T11:00:00.000Z')
const kirsten = {
  ...pia,
  id: 'kirsten',
  name: 'Kirsten Dalvig',
  email: 'kirsten.dalvig@skive.example',
  organisation: 'Skive Kommune',
}
const point = 'Til punkt 5 i referatet: Det er Skive OG Favrskov, der deler skabelonen. Vil du få det rettet?'

/** What comes of a member's mail that the secretariat passes on to the address for minutes or to the general one. */
const passedOn = (cover: string, below: string, addressedAs: 'minutes' | 'general', meeting = out) => {
  const header = [
    '-----Oprindelig meddelelse-----',
    'Fra: Kirsten Dalvig <kirsten.dalvig@skive.example>',
    'Sendt: 22. april 2027 15:41',
    'Til: Sekretariatet <sekretariat@faelles.example>',
    'Emne: Referatet',
  ]
  const text = [cover, '', ...header, '', 'Hej Grethe', below, 'Venlig hilsen', 'Kirsten Dalvig', 'Skive Kommune'].join('\n')
  const separated = separate({ text, html: null, subject: 'VS: Referatet' } as ParsedMail, [])
  return hear(separated.ownWords, {
    ...{ sender: anne, subject: 'VS: Referatet', separated, mail: { text }, meetings: [meeting] },
    situation: { addressedAs, now: '2027-04-22T13:00:00.000Z', people: [kirsten, pia, anne] },
  })
}

describe('G33 a comment that a member sent to the secretariat is a comment, and no minutes, at whichever address it is passed on to', () => {
  it.each([
    'Hej - den her er landet hos os, den skal vist til dig :-)\n\nGrethe',
    'Til dig',
    'Se nedenfor fra Kirsten',
    'Den her skulle du vist have haft\n\n/Bente',
    'Kirsten har skrevet til os, det er nok til dig.',
    'Sendes hermed videre',
  ])('%s', cover => {
    for (const address of ['minutes', 'general'] as const) {
      const found = passedOn(cover, point, address)
      expect(inShort(found), address).toEqual([`CommentOnMinutes 2 comments=[{"item":"5","text":"${point}"}]`])
      expect(found.kind === 'wishes' && found.wishes[0]?.on === 'meeting' && found.wishes[0].inNameOf).toBe('kirsten')
    }
  })
  it.each(['Den skal ikke med', 'Hvis den er rigtig, skal den til dig', 'Er den til dig?', 'Jeg er uenig med hende'])(
    '… not below words that may mean something else: %s',
    cover => expect(inShort(passedOn(cover, point, 'general')).join()).not.toContain('CommentOnMinutes'),
  )
  it('minutes that are passed on are still minutes', () => {
    const paper = 'Referat af ERFA-mødet\n1. Status\nAlle fortalte.\n2. Navne\nGodkendt.\n3. Evt.\nIntet.'
    expect(inShort(passedOn('Den her skulle du vist have haft', paper, 'minutes', held)).join()).toContain('SubmitMinutes 2')
  })
  it('»Til referatet: …« in a mail of its own is no minutes', () =>
    expect(
      inShort(
        hear('Til referatet: Vi var der begge to. Gider du rette det til?', {
          meetings: [out],
          situation: { people: [pia, anne] },
        }),
      ).join(),
    ).not.toContain('SubmitMinutes'))
})

describe('G32 corrected minutes in the mail itself, below whatever hands them over', () => {
  const paper =
    'Referat fra ERFA-mødet 14. april 2027\nAfbud: Aarhus\n\n1. Kort status\nBordet rundt.\n\n2. Nye takster\nTaget til efterretning.\n\n3. Notat\nDet blev besluttet at godkende notatet.'
  it.each(['Her er det i rettet udgave:', 'Hermed den rettede version', 'Rettet udgave herunder', 'Her kommer det så'])(
    '%s',
    lead => {
      const found = hear(`${lead}\n\n${paper}`, { sender: anne, letter: letter('minutes-preview', held), meetings: [held] })
      expect(inShort(found)).toEqual([`SubmitMinutes 2 text=${paper}`])
    },
  )
  it('a greeting of two is none of its lines', () => {
    const found = hear(`Hej begge to\n\n${paper}`, { situation: { addressedAs: 'minutes' }, meetings: [held] })
    expect(inShort(found)).toEqual([`SubmitMinutes 2 text=${paper}`])
  })
})

describe('G33 a new mail of the secretariat’s that only names the minutes is no comment on them', () => {
  const said = (words: string) =>
    inShort(hear(words, { sender: anne, meetings: [out], situation: { people: [kirsten, pia, anne] } }))
  it.each([
    'Skive ringede. De følger med i referatet bagefter.',
    'Kirsten læser referatet, når hun er tilbage fra ferie.',
    'Jeg har lagt referatet i mappen til os selv.',
  ])('%s', words => expect(said(words).join()).not.toContain('CommentOnMinutes'))
  it.each(['I referatet står der 10.000 kr., men det skal være 12.000 kr.', 'Bemærkning til referatet: Vi var der begge to.'])(
    '… and what corrects them is: %s',
    words => expect(said(words).join()).toContain('CommentOnMinutes'),
  )
})
