import { describe, expect, it } from 'vitest'
import { hear, inShort, letter, receipt, spring, winter } from './cast.ts'

/** The minutes are those of January; P-12 is an item of the meeting in April. */
const below = (words: string) =>
  inShort(hear(words, { letter: letter('minutes-for-comment', winter), meetings: [winter, spring] }))
const asked = ['? not-understood']

describe('G34 everybody reads a comment, so that what is none does not become one', () => {
  it.each(['Vent', 'Aflys mødet', 'Flyt mødet', 'Send den igen', 'Flyt fristen', 'Næste møde kunne evt. handle om AI'])(
    'people hear »%s«',
    words => expect(below(words)).toEqual([`PassRemarkOn: ${words}`]),
  )
  it.each(['Gerne', 'Senere', 'Nyt link', 'Enig med Skive', 'Vi trækker P-12'])('»%s« is asked about', words =>
    expect(below(words)).toEqual(asked),
  )
  it('what is remarked beside it is one', () =>
    expect(below('Pkt. 3: det var juli.\nSend den igen til Kim')).toEqual([
      'CommentOnMinutes 1 comments=[{"item":"3","text":"Pkt. 3: det var juli."}]',
      'PassRemarkOn: Send den igen til Kim',
    ]))
  it.each([
    'Skive var med',
    'Stavefejl: logning',
    'Flyt sætningen om Skive til punkt 4',
    'Slet afsnittet om budget',
    'Vi var uenige',
    'Mangler bilag',
    'Send bilag 2 med referatet ud',
    'Jeg kunne ikke komme, men står som deltager',
    'P-1 blev ikke besluttet',
  ])('»%s« is one', words => expect(below(words).join()).toContain('CommentOnMinutes 1'))
  it('praise of the text beside a remark goes to nobody', () =>
    expect(below('Overskriften på punkt 13 er forkert, det skal være "Nedbrud". Teksten passer fint.').join()).not.toContain(
      'PassRemarkOn',
    ))
  it.each(['Enig i referatet', 'Enige, ingen bemærkninger'])('»%s« is none at all', words =>
    expect(below(words)).toEqual(['DeclareNoComments 1']),
  )
})

describe('G15 everybody reads an item’s text, so that what is said of the meeting does not become one', () => {
  const said = (words: string) => inShort(hear(words, { letter: receipt }))
  it.each([
    'Ny deltager: Ole Bak',
    'Punkt 2 først',
    'Referatet kommer i næste uge',
    'Den 21. april kl. 10-12',
    'Fristen er torsdag',
    'Lone fra Skive har bedt om at komme efter os',
  ])('people hear »%s« below its receipt', words => expect(said(words)).toEqual([`PassRemarkOn: ${words}`]))
  it.each(['Baggrund: ny lov', 'Vi vil høre andres erfaringer'])('»%s« is its text', words =>
    expect(said(words).join()).toContain('AmendItem 2 id=P-12'),
  )
})
