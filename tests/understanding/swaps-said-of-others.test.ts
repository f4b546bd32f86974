import { describe, expect, it } from 'vitest'
import { autumn, hear, inShort, letter, spring, view, winter } from './cast.ts'

const heard = (words: string, meetings = [spring, autumn]) => {
  const understood = hear(words, { meetings })
  if (understood.kind === 'not-understood') return inShort(understood)
  return understood.wishes.map(wish => {
    if (wish.on !== 'network' || wish.command.type !== 'ProposeRoleSwap') return inShort({ ...understood, wishes: [wish] }).join()
    const { number, role, with: other } = wish.command
    return `swap ${number ?? '-'} ${role ?? '-'} ${other?.split(' ')[0] ?? '-'}`
  })
}
const swaps = (words: string) => heard(words).filter(each => each.startsWith('swap'))

/** A swap is put to another municipality at once, so whatever may be something else must not be one. */
describe('G31 questions and remarks with a role in them are no wish to swap', () => {
  it.each([
    'Vil I skrive i referatet, at Skive ikke deltog?',
    'Kan I tage med i referatet, at Skive var med?',
    'Kan andre også skrive kommentarer i referatet?',
    'Kan Skive være med, når vi gennemgår referatet?',
    'Kan det være rigtigt, at Skive er mødeleder?',
    'Kan mødelederen være sikker på, at alle andre er med?',
    'Kan vi tage referatet fra Aarhus med på mødet?',
    'Kan I oplyse, hvem der skal være referent i Skive?',
    'Kan en anden fra vores kommune skrive referatet i stedet for mig?',
    'Må en anden hos os være mødeleder?',
    'Can you take another look at the minutes?',
    'Would Skive be able to chair the discussion of item 3?',
    'Skal vi ikke være referent i oktober?',
    'Kan Skive ikke være referent?',
    'Skive kan ikke være referent den 14. april.',
  ])('%s', words => expect(swaps(words)).toEqual([]))
  it('what is to stand in the minutes is a comment', () =>
    expect(heard('Vil I skrive i referatet, at Skive ikke deltog?', [winter, spring])[0]).toContain('CommentOnMinutes 1'))

  it.each([
    'Vi kan ikke skrive referatet før på mandag.',
    'Vi kan ikke skrive referatet endnu.',
    'Vi kan ikke skrive referatet i denne uge, det kommer mandag.',
    'Jeg kan ikke tage referatet med på mødet.',
    'Jeg kan ikke tage referatet op på direktionsmødet.',
    'Vi kan ikke finde en referent til styregruppen.',
    'Vi kan ikke finde mødeleder og referent på oversigten. Hvem er det?',
    'Vi kan ikke være referent uden en skabelon. Send den gerne.',
    'Vi kan ikke styre mødet i Teams, kan I gøre os til medarrangør?',
  ])('minutes that wait, and what is looked for: %s', words => expect(swaps(words)).toEqual([]))

  it.each([
    'Hvem skal vi skrive til, hvis vi vil bytte?',
    'Hvordan kan vi bytte tur?',
    'Må man bytte?',
    'Hvis nogen vil bytte, så sig til.',
    'Vil det være muligt at bytte, hvis vi bliver forhindret?',
    'Vi har ikke brug for at bytte med Skive alligevel.',
    'How do we swap roles?',
    'Skive har sagt nej til at bytte med os.',
    'Vi fortryder, at vi ville bytte med Skive.',
    'Glem, at vi vil bytte med Skive.',
    "We don't want to swap.",
  ])('how it is done, and what might be: %s', words => expect(swaps(words)).toEqual([]))

  it.each([
    'Kan vi bytte plads i statusrunden?',
    'Kan vi bytte plads med Aarhus på dagsordenen?',
    'Kan I bytte mødet i april med mødet i oktober?',
    'Kan jeg bytte med min kollega?',
    'I referatet skal der stå, at vi vil bytte med Skive.',
    'Forslag: at små kommuner kan bytte med hinanden',
  ])('something else changes places: %s', words => expect(swaps(words)).toEqual([]))

  it.each(['Kan vi bytte med Nyby?', 'Kan jeg bytte med Kim, så hun kommer i stedet?'])(
    'whoever is no municipality of the ring is asked about, and nobody else is: %s',
    words => expect(heard(words)).toEqual(['? not-understood']),
  )
  it.each([
    'Jeg kan ikke være referent den 14. april, men min kollega gør det.',
    'Jeg kan ikke være referent, men det gør Jonas.',
    'Jeg kan ikke være referent, men vi finder en anden her i huset.',
    'Jeg kan ikke være referent på møde 2. Jonas Lund fra vores kommune skriver referat.',
    'Jeg kan ikke være mødeleder den 14. april, så jeg sender Kim.',
    'I cannot take the minutes on 14 April, but Kim will do it.',
  ])('a colleague steps in: %s', words => expect(heard(words)).toEqual([`PassRemarkOn: ${words}`]))
})

describe('G31 minutes that are waited for', () => {
  const held = view(1, 'held', '2027-03-10T12:00:00.000Z')
  it.each([
    'Vi kan ikke få skrevet referatet, da Pia er syg. Kan Skive gøre det i stedet?',
    'Vi kan ikke tage referatet, da Pia er syg.',
    'Kan nogen andre skrive referatet?',
  ])('they belong to no turn to come: %s', words => expect(heard(words, [held, spring])).toEqual(['? not-understood']))
  it.each(['Vi kan ikke tage referatet den 14. april, da Pia er syg.', 'Kan nogen andre skrive referatet den 14. april?'])(
    'a meeting that is named is meant: %s',
    words => expect(heard(words, [held, spring])[0]).toContain('swap 2'),
  )
  it('to speak of swapping is an item where items are asked for', () =>
    expect(inShort(hear('Kan vi tale om at bytte rollerne rundt?', { letter: letter('call-for-items') }))[0]).toContain(
      'SubmitItem 2',
    ))
})

describe('G31 what still asks for a swap', () => {
  it.each([
    ['Vi kan ikke være referent den 14. april, hvad gør vi?', ['swap 2 minuteTaker -']],
    ['Vi kan ikke være referent, da min kollega er på barsel.', ['swap - minuteTaker -']],
    ['Hvis det er muligt, vil vi gerne bytte.', ['swap - - -']],
    ['Kan Ikast-Brande Kommune være mødeleder den 14. april?', ['swap 2 - Ikast-Brande']],
    ['Kan nogen andre tage referatet på møde 3?', ['swap 3 - -']],
    ['Kan vi bytte med Ringkøbing eller Skive?', ['swap - - Ringkøbing-Skjern']],
    ['We cannot take the minutes on 14 April. Could Skive do it instead?', ['swap 2 minuteTaker Skive']],
    ['Skal vi være referent i oktober? Så vil vi gerne bytte.', ['swap 3 - -']],
    ['Findes der nogen, som vil bytte med os i oktober?', ['swap 3 - -']],
    ['Skive har sagt nej til at bytte, kan vi bytte med Favrskov?', ['? not-understood']],
  ])('%s', (words, wanted) => expect(heard(words)).toEqual(wanted))
  it.each([
    ['Vi kan ikke være referent til næste møde, da vores nye kollega først starter til oktober.', ['swap - minuteTaker -']],
    ['I oktober var vi referent. Kan vi bytte denne gang?', ['swap - - -']],
    ['Vi var referent i april. Kan vi bytte, så Skive tager den næste?', ['swap - - Skive']],
  ])('a month of a reason or a story is not the meeting: %s', (words, wanted) => expect(heard(words)).toEqual(wanted))
  it.each([
    ['Vi kan ikke være referent den 14. april, da jeg ikke kan komme.', ['swap 2 minuteTaker -', 'GiveApology 2']],
    ['Vi kan ikke komme den 14. april og kan derfor ikke være referent.', ['swap 2 minuteTaker -', 'GiveApology 2']],
    ['Vi kan ikke være referent den 14. april, da vi ikke kan komme i gang med systemet.', ['swap 2 minuteTaker -']],
  ])('an apology in the same sentence is heard: %s', (words, wanted) => expect(heard(words)).toEqual(wanted))
})

describe('a number behind "mødet" that is a day', () => {
  it.each([
    ['Jeg kan ikke deltage i mødet 1. Juni', '? which-meeting 2'],
    ['Jeg kan ikke deltage i mødet 1. og 2. juni', '? which-meeting 2'],
    ['Jeg kan ikke deltage i møde 1.-2. juni', 'GiveApology 2'],
    ['Vi kan ikke komme til mødet 1. torsdag i juni', 'GiveApology 2'],
  ])('%s', (words, wanted) => expect(heard(words, [winter, spring])).toEqual([wanted]))
  it('a name of a person behind the number is no month', () =>
    expect(heard('Afbud til møde 3. Maj-Britt kommer i stedet.')[0]).toContain('GiveApology 3'))
})
