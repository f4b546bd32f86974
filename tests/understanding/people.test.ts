import { describe, expect, it } from 'vitest'
import { anne, hear, inShort, letter, receipt, spring, winter } from './cast.ts'

/** News of who is with us is for people to settle: it becomes no item, no comment, and no text of one. */
const heard = (words: string, name?: Parameters<typeof letter>[0]) =>
  inShort(
    hear(words, {
      ...(name && { letter: letter(name, name.startsWith('minutes') ? winter : spring) }),
      meetings: [winter, spring],
    }),
  )
const news = ['? about-people']

describe('G61 news of people', () => {
  it.each([
    'Kim Lund er ny kontaktperson',
    'Jeg stopper i Lemvig Kommune den 1. maj. Min afløser er Kim Lund, kim.lund@lemvig.example.',
    'Fremover er det Kim Lund, der er kontaktperson for Lemvig. Hans mail er kim.lund@lemvig.example',
    'Bo Skov er ikke længere ansat hos os. Slet ham venligst fra listen.',
    'Jeg har fået nyt job og stopper med udgangen af måneden.',
    'Vi har fået en ny kollega, Kim Lund, som også gerne vil med på listen.',
    'Kan I tilføje Kim Lund til mailinglisten? kim.lund@lemvig.example',
    'Jeg har skiftet efternavn og har fået ny mailadresse: pia.skov@lemvig.example',
    'Pia er gået på barsel, så skriv til mig i stedet',
    'Jeg går på pension til sommer. Kim tager over efter mig.',
    'Jeg arbejder ikke længere med skemaer. Brug kim.lund@lemvig.example.',
    'Skriv fremover til kim.lund@lemvig.example',
    'Vi har skiftet kontaktperson til Kim Lund',
    'Kim Lund overtager min plads i netværket',
    'Vil I fjerne mig fra listen, da jeg ikke længere arbejder med det?',
    'I am leaving Lemvig. Kim Lund takes over from me.',
    'Please add Kim Lund to the list',
  ])('go to the secretariat, whatever is answered: %s', words => {
    expect(heard(words)).toEqual(news)
    for (const name of ['call-for-items', 'items-reminder', 'digest', 'agenda'] as const) expect(heard(words, name)).toEqual(news)
  })

  it.each([
    'Kim Lund er ny kontaktperson.',
    'Jeg er stoppet i Lemvig, skriv fremover til Kim Lund.',
    'Jeg stopper i Lemvig den 1. maj. Min afløser er Kim Lund, kim@lemvig.example',
  ])('are no comment on minutes and no text of an item: %s', words => {
    expect(heard(words, 'minutes-for-comment')).toEqual(news)
    expect(inShort(hear(words, { letter: receipt }))).toEqual(news)
  })

  it.each([
    'Vi vil gerne drøfte, hvordan vi håndterer medarbejdere, som ikke længere er ansat.',
    'Skriv jeres erfaringer på listen',
    'Borgere, der har fået ny adresse',
    'Sæt snitflader på listen',
    'Sagsbehandlere, der går på barsel: hvem overtager sagerne',
  ])('are not what only speaks of such things: %s', words => {
    expect(heard(words, 'call-for-items')).toEqual([expect.stringMatching(/^SubmitItem/)])
  })
  it.each([
    'Vi mangler en liste over skemaer. Kan nogen tilføje dem til listen?',
    'Vi stopper med at bruge papirskemaer',
    'Vi har skiftet system og fået nye skemaer',
  ])('are not what may be an item either: %s', words => {
    expect(heard(words, 'call-for-items')).toEqual(['? not-understood'])
  })

  it.each([
    'Hvem er ny kontaktperson i Skive?',
    'Kan vi tale om, hvordan vi sletter brugere, der er stoppet?',
    'Leverandøren har fået ny kontaktperson',
  ])('nor are these: %s', words => expect(heard(words, 'call-for-items')).not.toEqual(news))

  it('an apology, an item and a correction of minutes stay what they are', () => {
    expect(heard('Jeg kan ikke deltage, men Kim kommer i stedet', 'agenda')).toEqual(['GiveApology 2 substitute=Kim'])
    expect(heard('Vi har et punkt: Snitflader. I øvrigt stopper jeg i Lemvig til maj.', 'call-for-items')[0]).toMatch(
      /^SubmitItem/,
    )
    expect(heard('Kim Lund er ny kontaktperson for Lemvig, det skal rettes i referatet', 'minutes-for-comment')[0]).toMatch(
      /^CommentOnMinutes/,
    )
    expect(heard('Pkt. 3: Kim Lund er ny kontaktperson', 'minutes-for-comment')[0]).toMatch(/^CommentOnMinutes/)
    expect(inShort(hear('Jeg går på barsel, så træk punktet tilbage', { letter: receipt }))).toEqual(['WithdrawItem 2 id=P-12'])
  })

  it('the secretariat, whose list it is, is shown what is missing', () => {
    expect(inShort(hear('Kim Lund er ny kontaktperson', { sender: anne }))[0]).toMatch(/^CompareRoster .*"email":null/)
  })
})
