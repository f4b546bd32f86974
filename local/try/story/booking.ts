import type { Stage } from '../stage.ts'

/** One mail from the secretariat, and every date of the meeting is known. */
export async function booking(stage: Stage): Promise<void> {
  stage.chapter('Booking')
  await stage.mail({
    at: '2027-03-02T09:41',
    open: true,
    says: 'The secretariat books a meeting with one line. Rundskriv works out every date from the network’s charter and confirms them. The items are due on Easter Monday by the rule, so that day moves to Tuesday.',
    by: 'sekretariatet',
    to: 'erfa@moeder.example',
    subject: 'Nyt møde',
    words: ['Nyt møde 14. april 2027 kl. 13-16, Teams'],
    ends: ['accepted', 'ScheduleMeeting'],
    reads: { letter: 'meeting-scheduled', by: 'sekretariatet', words: 'den 29. marts er 2. påskedag' },
    letters: { 'meeting-scheduled': 1 },
    state: { phase: 'scheduled' },
  })
}
