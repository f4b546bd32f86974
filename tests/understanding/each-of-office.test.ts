import { describe, expect, it } from 'vitest'
import type { Letter } from '../../shared/letters.ts'
import type { Person } from '../../shared/people.ts'
import { anne, autumn, hear, inShort, letter, pia, spring, winter } from './cast.ts'

const from = (id: string, name: string, place: string): Person => ({
  ...pia,
  ...{ id, name, email: `${id}@${place.toLowerCase()}.example`, organisation: `${place} Kommune` },
})
const people = [pia, anne, from('lone', 'Lone Krag', 'Skive'), from('jens', 'Jens Dahl', 'Skive')]
const summary = letter('submission-summary')
const say = (words: string, answered: Letter | null = summary): readonly string[] =>
  inShort(
    hear(words, {
      sender: anne,
      meetings: [winter, spring, autumn],
      situation: { people },
      ...(answered !== null && { letter: answered }),
    }),
  )

const lone = 'GiveApology 2 for={"person":"lone","name":"Lone Krag","organisation":"Skive Kommune"}'
const cancelled = 'CancelMeeting 2'
const moved = 'RescheduleMeeting 2 start=2027-04-21T11:00:00.000Z | end=2027-04-21T14:00:00.000Z'
const booked = 'ScheduleMeeting new start=2027-11-10T08:00:00.000Z | end=2027-11-10T11:00:00.000Z'
const booking = 'Book et møde den 10. november kl. 9-12.'
const logging = 'SubmitItem 2 title=Logning | minutes=15'

describe('what changes the books alone is done beside the secretariat’s other orders', () => {
  it.each([
    ['Lone fra Skive kommer ikke. P-12: 30 min.', null, [lone, 'AmendItem 2 id=P-12 | minutes=30']],
    ['Lone fra Skive kommer ikke. Hvornår er fristen?', null, [lone, 'RequestFacts items-due']],
    ['P-13 udgår. Hvem mangler at svare?', null, ['WithdrawItem 2 id=P-13', 'RequestFacts answers']],
    [`${booking} Lone fra Skive kommer ikke.`, null, [booked, lone]],
    ['Hvem mangler at svare? Vent med dagsordenen.', summary, ['RequestFacts answers', 'HoldAgenda 2']],
    [`Nyt punkt: Logning, 15 min. ${booking}`, letter('minutes-preview', winter), [booked, logging]],
  ])('%s', (words, answered, wanted) => expect(say(words, answered)).toEqual(wanted))
})

describe('what goes to everybody is done as the whole was heard, and of any other order the secretariat hears that it was not done', () => {
  it.each([
    ['Send referatet igen. Aflys mødet.', summary, ['ReissueMinutes 1', 'PassRemarkOn: Aflys mødet.']],
    ['Send referatet igen. Flyt mødet til 21. april.', summary, ['ReissueMinutes 1', 'PassRemarkOn: Flyt mødet til 21. april.']],
    ['Hvem mangler at svare? Send dagsordenen.', summary, ['RequestFacts answers', 'PassRemarkOn: Send dagsordenen.']],
    ['Flyt mødet til 21. april. Ja.', letter('agenda-for-approval'), [moved, 'PassRemarkOn: Ja.']],
    ['Flyt mødet til 21. april. Husk alle at svare.', summary, [moved, 'PassRemarkOn: Husk alle at svare.']],
    [`${booking} Forlæng fristen til fredag.`, summary, [booked, 'PassRemarkOn: Forlæng fristen til fredag.']],
    ['Ingen punkter fra mig. Flyt mødet til 21. april.', summary, [moved, 'PassRemarkOn: Ingen punkter fra mig.']],
    ['P-12: 20 min. Aflys mødet.', letter('passed-on'), [cancelled, 'PassRemarkOn: P-12: 20 min.']],
    ['Mødet holdes i Viborg. Aflys mødet.', summary, [`${cancelled} doubt=true`, 'PassRemarkOn: Mødet holdes i Viborg.']],
  ])('%s', (words, answered, wanted) => expect(say(words, answered)).toEqual(wanted))
})

describe('an order of the secretariat’s is printed in nothing that others read', () => {
  it.each([
    ['Nyt punkt: Logning, 15 min. P-13 udgår.', null, [logging, 'WithdrawItem 2 id=P-13']],
    ['Skive tager referatet. P-12: 20 min.', null, ['AmendItem 2 id=P-12 | minutes=20', 'PassRemarkOn: Skive tager referatet.']],
    ['Nyt punkt: Logning, 15 min. Ja.', null, [logging]],
    ['Nyt punkt: Logning, 15 min. Vent med dagsordenen.', null, [logging, 'PassRemarkOn: Vent med dagsordenen.']],
    ['Aflys mødet. Send referatet igen.', summary, [cancelled, 'PassRemarkOn: Send referatet igen.']],
    ['Aflys mødet. Forlæng fristen til fredag.', summary, [cancelled, 'PassRemarkOn: Forlæng fristen til fredag.']],
    ['Aflys mødet. Skive tager referatet.', summary, [cancelled, 'PassRemarkOn: Skive tager referatet.']],
    ['Send referatet igen. P-12: 20 min.', null, ['AmendItem 2 id=P-12 | minutes=20', 'PassRemarkOn: Send referatet igen.']],
  ])('%s', (words, answered, wanted) => expect([...say(words, answered)].sort()).toEqual([...wanted].sort()))
})

describe('nothing is said to be undone that is part of what is done', () => {
  it.each([
    ['Aflys mødet. Lemvig har afbud.', summary, [`${cancelled} reason=Lemvig har afbud.`]],
    ['Flyt mødet til 21. april. Jeg kommer ikke til mødet.', summary, [moved]],
    ['Flyt mødet til 21. april. Mødet holdes i Viborg.', summary, [`${moved} | place=Viborg`]],
    [`${booking} Mødet holdes i Viborg.`, summary, [`${booked} | place=Viborg`]],
    ['Flyt mødet til 21. april. Giv lige de andre besked.', summary, [moved]],
    [`${booking} Hvad siger I?`, summary, [`${booked} | doubt={"title":null}`]],
    ['Send referatet igen.', letter('agenda-for-approval'), ['ReissueMinutes 1']],
  ])('%s', (words, answered, wanted) => expect(say(words, answered)).toEqual(wanted))
})
