import { describe, expect, it } from 'vitest'
import { autumn, hear, inShort, letter, spring, winter } from './cast.ts'

const minutes = { letter: letter('minutes-for-comment', winter), meetings: [winter, spring] }
const call = { letter: letter('call-for-items') }
const news = ['? about-people']

describe('G24 news of people that is the reason for what must be heard', () => {
  const anew = (words: string) => hear(words, { meetings: [spring, autumn] })
  it('an apology is one', () => {
    const away = 'Jeg går på barsel den 1. april og kan ikke komme den 14. april'
    expect(inShort(anew(away))).toEqual(['GiveApology 2'])
  })
  it.each(['da Pia er stoppet hos os', 'da jeg stopper i Lemvig'])('a role is given up, %s', why => {
    const understood = anew(`Vi kan ikke være referent den 14. april, ${why}`)
    expect(understood).toMatchObject({ wishes: [{ command: { type: 'ProposeRoleSwap', number: 2, role: 'minuteTaker' } }] })
  })
})

it.each([
  'Skriv fremover navnene på dem, der deltog',
  'Sæt Kim Lund på deltagerlisten',
  'Slet Kim Lund fra deltagerlisten, han deltog ikke',
  'Kim er ny kontaktperson i Skive, ikke i Lemvig.',
])('what corrects the minutes is a comment: %s', words =>
  expect(inShort(hear(words, minutes))[0]).toContain('CommentOnMinutes 1'),
)

it.each([
  'Vi har fået en ny mail fra leverandøren om priser, og det skal vi have op.',
  'Vi har skiftet mail til Outlook, hvad har I gjort',
  'Vores nye kontaktperson hos leverandøren er en udfordring, kan vi tale om det',
])('what a meeting should speak of is an item: %s', words => expect(inShort(hear(words, call))[0]).toContain('SubmitItem 2'))

it.each(['I am leaving early on 14 April', 'We have a new address for the meeting'])('is no news: %s', words =>
  expect(inShort(hear(words))).toEqual(['? not-understood']),
)
it('and how our mails are to be is no news either, but for people', () =>
  expect(inShort(hear('Send fremover dagsordenen tidligere'))).toEqual(['PassRemarkOn: Send fremover dagsordenen tidligere']))

it.each([
  'Lone overtager efter mig',
  'Skriv fremover til Kim Lund',
  'Send venligst fremover mails til kim@skive.example',
  'Vores kontaktperson er Kim Lund',
  'Jeg stopper i Lemvig den 1. maj.',
])('is news still: %s', words => {
  expect(inShort(hear(words, call))).toEqual(news)
  expect(inShort(hear(words, minutes))).toEqual(news)
})
