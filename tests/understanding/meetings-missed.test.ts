import { describe, expect, it } from 'vitest'
import type { Case } from './cast.ts'
import { autumn, hear, inShort, letter, receipt, spring, view, winter } from './cast.ts'

/** The letter is about the meeting of 14 April; that of October is on the 13th, in week 41. */
const call: Case = { letter: letter('call-for-items') }
const both: Case = { ...call, meetings: [spring, autumn] }
const say = (words: string, told: Case = both) => inShort(hear(words, told))

const ofOctober = [
  'Jeg kan ikke deltage i oktober',
  'Jeg kan desværre ikke deltage til mødet i oktober',
  'Jeg kan ikke i uge 41',
  'Vi kan desværre ikke i oktober, da vi er på kursus',
  'Afbud i uge 41',
  'Afbud til oktobermødet',
  'Jeg deltager ikke i oktober måned',
  'Jeg kommer desværre ikke i oktober 2027',
  'Jeg er forhindret i oktober',
  'Jeg kan ikke være med i oktober',
  'I cannot attend in October',
]

describe('G26 the month or the week that is said outranks the meeting of the letter', () => {
  it.each(ofOctober)('%s', words => {
    expect(say(words)).toEqual(['GiveApology 3'])
    expect(say(words, { letter: receipt, meetings: [spring, autumn] })).toEqual(['GiveApology 3'])
    expect(say(words, { meetings: [spring, autumn] })).toEqual(['GiveApology 3'])
  })
  it.each([...ofOctober, 'Jeg kan ikke deltage den 13. oktober', 'Jeg kan ikke komme onsdag den 13. oktober'])(
    'and where no such meeting is on the books, it is asked which is meant: %s',
    words => expect(say(words, call)).toEqual(['? which-meeting 2']),
  )
  it.each([
    'Jeg kan ikke i uge 40',
    'Jeg kan ikke i uge 42',
    'Jeg kan ikke deltage i maj',
    'Jeg kan ikke komme i oktober 2028',
    'Afbud til mødet i januar',
  ])('nor is any other month guessed: %s', words =>
    expect(say(words, { ...call, meetings: [winter, spring, autumn] })).toEqual(['? which-meeting 2,3']),
  )
  it('two meetings of the month are asked about, unless one is that of the letter', () => {
    const second = view(4, 'scheduled', '2027-10-27T11:00:00.000Z')
    const meetings = [spring, autumn, second]
    expect(say('Jeg kan ikke deltage i oktober', { ...call, meetings })).toEqual(['? which-meeting 3,4'])
    expect(say('Jeg kan ikke deltage i oktober', { letter: letter('agenda', second), meetings })).toEqual(['GiveApology 4'])
    expect(say('Jeg kan ikke deltage i oktober', { ...call, meetings, situation: { hintedMeeting: 3 } })).toEqual([
      'GiveApology 3',
    ])
  })
  it('a week begins on its Monday, and the last one of a year may end in the next', () => {
    const monday = view(4, 'scheduled', '2027-10-18T11:00:00.000Z')
    const december = view(5, 'scheduled', '2027-12-28T12:00:00.000Z')
    const meetings = [spring, autumn, monday, december]
    expect(say('Jeg kan ikke i uge 42', { ...call, meetings })).toEqual(['GiveApology 4'])
    expect(say('Jeg kan ikke i uge 52', { ...call, meetings })).toEqual(['GiveApology 5'])
  })
  it('wherever in the mail it is said', () =>
    expect(say('Jeg er desværre forhindret. Jeg kan altså ikke deltage i oktober.')).toEqual(['GiveApology 3']))
  it('in the year that is said', () => {
    const later = view(4, 'scheduled', '2028-10-11T11:00:00.000Z')
    expect(say('Jeg kan ikke deltage i oktober 2028', { ...call, meetings: [spring, autumn, later] })).toEqual(['GiveApology 4'])
  })
  it('who comes after all comes to that one', () =>
    expect(say('Jeg kommer alligevel i oktober')).toEqual(['WithdrawApology 3 answer=accepted']))
  it.each([
    'Jeg kan ikke deltage i april',
    'Jeg kan ikke i uge 15',
    'Jeg kan ikke deltage, da jeg er på ferie i oktober',
    'Jeg kan ikke deltage da jeg har et møde i oktober',
    'Jeg kan ikke deltage. Jeg er på kursus i uge 41',
    'Jeg kan ikke deltage, men kommer i oktober',
    'Jeg kan ikke deltage i april, men kommer gerne i oktober',
    'Jeg kan ikke deltage i årets møde, vi ses i oktober',
    'Jeg kan desværre ikke deltage, da jeg er på ferie til den 20. oktober.',
    'Jeg melder afbud. Næste møde er i oktober.',
  ])('a reason and another meeting leave it with the letter’s: %s', words => expect(say(words)).toEqual(['GiveApology 2']))
  it.each([
    'Vi kan ikke i oktober nå at teste',
    'Jeg kan måske ikke i oktober',
    'Hvis jeg ikke kan i oktober, skriver jeg',
    'Kan jeg nøjes med at deltage i oktober?',
    'Det kan vi ikke i oktober',
    'Kim kan ikke i oktober',
  ])('no apology: %s', words => expect(say(words).join()).not.toContain('GiveApology'))
  it('a month in the title of an item is no meeting that is missed', () =>
    expect(say('Punkt: Hvem kan ikke deltage i oktober')).toEqual(['SubmitItem 2 title=Hvem kan ikke deltage i oktober']))
})

describe('G26 several meetings at once', () => {
  const two = ['GiveApology 2', 'GiveApology 3']
  it.each([
    'afbud til møde 2. og 3.',
    'Afbud til møde 2 og 3',
    'Jeg deltager hverken i møde 2 eller møde 3',
    'Jeg kan ikke komme til møde nr. 2 + nr. 3',
    'Afbud i april og oktober',
    'Jeg kan ikke deltage i april og i oktober',
    'Jeg kan ikke deltage i april og heller ikke i oktober',
    'Jeg kan ikke i april og heller ikke i oktober',
    'Afbud til forårsmødet og efterårsmødet',
    'Afbud til aprilmødet samt mødet i oktober.',
    'Afbud til mødet den 14. april og oktobermødet',
    'Afbud til forårsmødet og til mødet den 13. oktober',
    'Jeg kan desværre ikke deltage i forårsmødet eller efterårsmødet, da jeg er på barsel',
    'Jeg kan ikke deltage den 14. april. Jeg kan heller ikke deltage i efterårsmødet',
    'Jeg kan ikke deltage den 14. april og den 13. oktober',
  ])('%s', words => {
    expect(say(words)).toEqual(two)
    expect(say(words, { meetings: [spring, autumn] })).toEqual(two)
  })
  it('and whoever comes instead, to both', () =>
    expect(say('Afbud til møde 2 og 3. Kim Lund kommer i stedet.')).toEqual([
      'GiveApology 2 substitute=Kim Lund',
      'GiveApology 3 substitute=Kim Lund',
    ]))
  it('or comes after all to both', () => {
    const back = ['WithdrawApology 2', 'WithdrawApology 3']
    expect(say('Jeg kommer alligevel til møde 2 og 3')).toEqual(back)
    expect(say('Jeg kommer alligevel til forårsmødet og efterårsmødet')).toEqual(back)
  })
  it('and never one that is over', () =>
    expect(say('Afbud til vintermødet og efterårsmødet', { meetings: [winter, spring, autumn] })).toEqual([
      '? which-meeting 2,3',
    ]))
  it.each([
    'Afbud til mødet 2. og 3. juni',
    'Afbud til møde 2. Der er 3 fra os næste gang',
    'Afbud til møde 2 kl. 13 og 15',
    'Afbud til møde 2 og 3 kolleger kommer',
    'Jeg kan ikke deltage den 14. april, men kommer den 13. oktober',
    'Afbud til møde 2, men jeg kommer til møde 3',
    'Jeg kan ikke deltage d. 14. april, vi ses i oktober',
    'Jeg kan ikke deltage i forårsmødet, og efterårsmødet passer fint',
    'Jeg kan ikke deltage i forårsmødet og ses til efterårsmødet',
    'Jeg kan ikke komme til forårsmødet, så vi må tage det på efterårsmødet',
  ])('one, or none: %s', words => expect(say(words)).toEqual(['GiveApology 2']))
})
