import { wordDocument } from '../paper.ts'
import type { Stage } from '../stage.ts'

const paper = [
  'Referat fra ERFA-mødet den 14. april 2027',
  '1. Kort status fra hver kommune. Runden blev holdt.',
  '2. Nyt fra grupperne. Orienteringen blev taget til efterretning.',
  '3. Erfaringer med automatisk journalisering. Hedensted fortalte om tre måneders forsøg. Forsøget sluttede i marts.',
  '4. Navngivning af skemaer. Lemvig orienterede om de nye navne.',
  '5. Fælles vejledning til nye brugere. Favrskov sender et udkast rundt.',
  '6. Brug af fælles skabeloner. Viborg orienterede.',
  '7. Næste møde. Skanderborg er mødeleder, og Aarhus skriver referat.',
]

/** The minutes come in, are shown to the secretariat, and go to everybody. */
export async function minutes(stage: Stage): Promise<void> {
  stage.chapter('Minutes')
  await stage.time({
    at: '2027-04-19T08:05',
    says: 'Three working days later there are no minutes yet. The minute-taker gets a friendly nudge, nobody else.',
    letters: { 'minutes-nudge': 2 },
  })
  await stage.mail({
    at: '2027-04-21T15:18',
    says: 'Kim in Skanderborg sends the minutes by answering the nudge. Nothing goes out yet: the secretariat sees them first.',
    by: 'kim.tangbjerg',
    answers: 'minutes-nudge',
    words: ['Hermed referatet.'],
    files: [wordDocument('Referat ERFA 14. april 2027.docx', paper)],
    ends: ['accepted', 'SubmitMinutes'],
    letters: { 'minutes-receipt': 1, 'minutes-preview': 1 },
    state: { minutes: 'version 1, not sent round yet' },
  })
  await stage.mail({
    at: '2027-04-22T09:03',
    says: 'The secretariat answers “ok”, and the minutes go to all members, with a copy to the secretariat. The 14 days for comments would end on Ascension Day, so the last day is Friday 7 May; the mail says both.',
    by: 'sekretariatet',
    answers: 'minutes-preview',
    words: ['ok'],
    ends: ['accepted', 'DistributeMinutes'],
    reads: {
      letter: 'minutes-for-comment',
      by: 'lone.engstrup',
      words: 'fredag den 7. maj 2027. Flyttet fra torsdag, fordi den 6. maj er Kristi Himmelfartsdag',
    },
    letters: { 'minutes-for-comment': 40 },
    state: { phase: 'minutes-out', minutes: 'version 1, comments until 2027-05-07T23:59' },
  })
}
