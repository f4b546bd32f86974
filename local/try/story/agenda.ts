import type { Stage } from '../stage.ts'

/** Submission closes; the secretariat arranges the agenda by answering a mail; it goes out a week before the meeting. */
export async function agenda(stage: Stage): Promise<void> {
  stage.chapter('Agenda')
  await stage.time({
    at: '2027-03-31T08:05',
    says: 'The last day for items was yesterday. The secretariat and the chair, Lemvig, get a summary, and those who plan the meeting are invited to the planning meeting at 13:00, with a first draft of the agenda.',
    letters: { 'submission-summary': 3, 'planning-invitation': 6 },
    state: { phase: 'planning', agenda: 'P-1 P-2 P-4 P-5 P-6 (163 min, draft)' },
  })
  await stage.mail({
    at: '2027-03-31T11:20',
    says: 'Trine in Struer is a day late with an item. It is kept and marked as late; the secretariat and the chair are asked: this meeting or the next one?',
    by: 'trine.kilenhoej',
    answers: 'items-reminder',
    words: ['Vi nåede det desværre ikke i går, men har et punkt:', 'Punkt: Oprydning i gamle brugere\n15 min, til drøftelse'],
    ends: ['accepted', 'SubmitItem'],
    letters: { 'item-receipt': 1, 'colleague-answered': 1, 'late-item': 3 },
    state: { items: { 'P-7': 'Oprydning i gamle brugere · 15 min · D · late, proposed' } },
  })
  await stage.mail({
    at: '2027-03-31T14:26',
    says: 'The secretariat answers “næste”: the next meeting. Trine is told.',
    by: 'sekretariatet',
    answers: 'late-item',
    words: ['Næste'],
    ends: ['accepted', 'PlaceItem'],
    letters: { 'item-placed': 2 },
    state: { items: { 'P-7': 'Oprydning i gamle brugere · 15 min · D · late, next-meeting' } },
  })
  await stage.time({
    at: '2027-04-01T08:05',
    says: 'The secretariat and the chair get the draft of the agenda, with the minutes added up.',
    letters: { 'agenda-for-approval': 3 },
  })
  await stage.mail({
    at: '2027-04-01T10:07',
    says: 'The secretariat arranges it by answering: P-2 gets 15 minutes, P-4 comes off, P-5 comes first. A new draft comes back at once.',
    by: 'sekretariatet',
    answers: 'agenda-for-approval',
    words: ['P-2 15, P-4 ud, P-5 først'],
    ends: ['accepted', 'EditAgenda'],
    letters: { 'agenda-for-approval': 3 },
    state: { agenda: 'P-5 P-1 P-2 P-6 (133 min, draft)' },
  })
  await stage.time({
    at: '2027-04-05T08:05',
    says: 'Monday: the weekly overview.',
    letters: { digest: 40 },
  })
  await stage.time({
    at: '2027-04-07T08:05',
    open: true,
    says: 'A week before the meeting the agenda goes out to everybody, whether or not anybody said “send”. Søren is told that his P-4 waits for the next meeting.',
    reads: {
      letter: 'agenda',
      by: 'pia.vestermark',
      words: 'P-2: Fælles vejledning til nye brugere Fra Favrskov, til drøftelse, 15 minutter',
    },
    letters: { agenda: 39, 'item-placed': 1 },
    state: {
      phase: 'agenda-out',
      agenda: 'P-5 P-1 P-2 P-6 (133 min, out)',
      items: {
        'P-1': 'Navngivning af skemaer · 30 min · O · on-agenda',
        'P-2': 'Fælles vejledning til nye brugere · 25 min · D · on-agenda',
        'P-4': 'Samarbejde om test af næste version · 20 min · D · next-meeting',
        'P-5': 'Erfaringer med automatisk journalisering · 15 min · D · on-agenda',
        'P-6': 'Brug af fælles skabeloner · 15 min · O · on-agenda',
      },
    },
  })
}
