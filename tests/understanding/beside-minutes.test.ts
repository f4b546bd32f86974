import { describe, expect, it } from 'vitest'
import { docx, hear, inShort, letter, view, winter } from './cast.ts'

const out = letter('minutes-for-comment', winter)
const approved = letter('minutes-approved', view(1, 'approved', '2027-01-13T11:00:00.000Z'))
const heard = (text: string, answers = out, files: readonly (typeof docx)[] = []) =>
  inShort(hear(text, { letter: answers, meetings: [winter], mail: { attachments: [...files] } }))
const kinds = (lines: readonly string[]) => lines.map(each => each.split(/[ :]/)[0])

describe('G35 what is asked of people beside "no comments" is not read by everybody', () => {
  it.each([
    'Ingen bemærkninger. Men hvem i Skive er det, der har meldt fejlen ind under pkt. 11? Jeg vil gerne tale med vedkommende.',
    'Fint referat, ingen rettelser fra Lemvig. Hvem kan jeg kontakte om robotten fra punkt 3? Jeg kunne godt tænke mig at se den.',
    'Vi har ingen kommentarer. Hvor ligger den tjekliste, der er omtalt i punkt 6?',
  ])('%s', text => expect(kinds(heard(text))).toEqual(['DeclareNoComments', 'PassRemarkOn']))
  it.each([
    'Ingen bemærkninger. Men skal der ikke stå juli under pkt. 11?',
    'Ingen kommentarer. Kan I skrive Skive på under punkt 3?',
    'Pkt. 4: Vi vil gerne have skrevet, at Skive er tovholder.',
    'Hvem er tovholder på punkt 4?',
  ])('and this is a comment: %s', text => expect(kinds(heard(text))).toEqual(['CommentOnMinutes']))
})

describe('G34 a comment stays in one piece', () => {
  it.each([
    'Hvor finder jeg de vejledninger, som der står om under pkt 3? Vi har nemlig ikke lavet nogen endnu haha, det var vist Skive',
    'Jeg kan ikke se nogen deltagerliste, er den røget ud? Jeg var med sammen med Hans-Henrik.',
  ])('with the question that it answers: %s', text => {
    expect(heard(text)).toHaveLength(1)
    expect(heard(text).join()).toContain(text)
  })
  it.each([
    'Kun et par småting fra os:\n\n- Pkt. 4: Det var et prisoverslag.\n- Pkt. 6: Tjeklisten kan hentes hos Bo.',
    'Tak for et godt referat. Et par ting fra Lemvig:\n\n1) Under punkt 4 må der gerne stå et prisoverslag.\n2) Pkt. 6: Tjeklisten kan hentes hos Bo.',
  ])('and what announces it is none: %s', text => {
    expect(heard(text).join()).toMatch(/"item":"4".*prisoverslag.*"item":"6".*Tjeklisten/)
    expect(heard(text).join()).not.toMatch(/småting|Et par ting/)
  })
  it('a slide to be sent is no part of it', () =>
    expect(kinds(heard('Under punkt 3 står der august. Kan du sende mig slides fra punkt 4?'))).toEqual([
      'CommentOnMinutes',
      'PassRemarkOn',
    ]))
})

describe('G34 a file that is handed over is no comment', () => {
  it.each([
    ['Her er vores vejledning om oprydning, som jeg lovede på mødet. I må gerne dele den med alle.', ['PassRemarkOn']],
    [
      'Vedhæftet er vores introforløb, som vi lovede under punkt 3. Ellers ingen bemærkninger :-)',
      ['DeclareNoComments', 'PassRemarkOn'],
    ],
    ['Vedlagt er vores skema, jf. punkt 10. Resten har jeg ingen kommentarer til.', ['DeclareNoComments', 'PassRemarkOn']],
    ['Hermed vores bemærkninger: Pkt. 3 er forkert, se filen.', ['CommentOnMinutes', 'PassRemarkOn']],
    ['Pkt. 3: Der mangler et navn. Listen er vedhæftet.', ['CommentOnMinutes', 'PassRemarkOn']],
  ])('%s', (text, all) => expect(kinds(heard(text, out, [docx]))).toEqual(all))
  it('without a file it may be anything', () =>
    expect(kinds(heard('Her er vores vejledning om oprydning, som jeg lovede på mødet.'))).toEqual(['CommentOnMinutes']))
})

describe('G34 a comment that is taken back is no second comment', () => {
  it('for whatever reason', () => {
    const text = 'Nej, glem det lige - Bo synes det er fint, som det står.'
    expect(heard(text)).toEqual([`PassRemarkOn: ${text}`])
    expect(kinds(heard('Hov, drop min bemærkning igen. Jeg talte forkert.'))).toEqual(['TakeCommentBack'])
  })
  it.each(['Se bort fra min mail, der skal stå juli.', 'Glem det under punkt 3, det er punkt 4, der er galt.'])(
    'but another one in its place is: %s',
    text => expect(kinds(heard(text))).toEqual(['CommentOnMinutes']),
  )
})

describe('G34 what is asked of the approved minutes goes to people', () => {
  it.each([
    'Kan I bekræfte, at de 87 % er rettet i den endelige udgave? Vores jurist læser med.',
    'Er min bemærkning om punkt 13 kommet med i det endelige referat? Jeg skal bruge det til en indstilling.',
  ])('%s', text => expect(kinds(heard(text, approved))).toEqual(['PassRemarkOn']))
  it('a correction is still one', () =>
    expect(kinds(heard('Under punkt 11 var det Skive, og det skal rettes.', approved))).toEqual(['CommentOnMinutes']))
})
