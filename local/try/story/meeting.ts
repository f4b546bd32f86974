import type { Stage } from '../stage.ts'

/** Who cannot come says so by answering; the minute-taker gets what she needs on the day. */
export async function meeting(stage: Stage): Promise<void> {
  stage.chapter('Meeting')
  await stage.mail({
    at: '2027-04-12T10:55',
    says: 'Rasmus on Samsø cannot come and names a colleague who will. Answering the agenda is enough.',
    by: 'rasmus.oebjerg',
    answers: 'agenda',
    words: ['Afbud fra mig. Vibeke Kornvang kommer i stedet.'],
    ends: ['accepted', 'GiveApology'],
    letters: { 'apology-receipt': 1 },
    state: { apologies: 'Rasmus Øbjerg, Vibeke Kornvang instead' },
  })
  await stage.time({
    at: '2027-04-14T08:05',
    says: 'The day of the meeting. Skanderborg takes the minutes and gets a template: the points, the apologies, and whose turn is next. Lemvig chairs and is told who comes.',
    letters: { 'minutes-template': 2, 'who-comes': 3 },
  })
  await stage.time({
    at: '2027-04-14T16:00',
    says: 'The meeting is over.',
    state: { phase: 'held' },
  })
}
