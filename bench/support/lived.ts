import type { Got, Office } from './office.ts'

const allMeetings = [
  {
    booked: '2027-01-11',
    day: '2027-04-14',
    words: '14. april 2027',
    items: '2027-03-17',
    held: '2027-04-15',
    minutes: '2027-04-20',
    ok: '2027-04-22',
    comments: '2027-04-27',
    over: '2027-05-31',
  },
  {
    booked: '2027-06-07',
    day: '2027-10-13',
    words: '13. oktober 2027',
    items: '2027-09-15',
    held: '2027-10-14',
    minutes: '2027-10-18',
    ok: '2027-10-20',
    comments: '2027-10-26',
    over: '2027-11-30',
  },
  {
    booked: '2027-12-01',
    day: '2028-01-19',
    words: '19. januar 2028',
    items: '2027-12-21',
    held: '2028-01-20',
    minutes: '2028-01-24',
    ok: '2028-01-26',
    comments: '2028-02-01',
    over: '2028-02-29',
  },
] as const

/** The last letter of this name to this address. */
const lastTo = ({ letters }: Office, letter: string, to: string | null): Got => {
  const found = letters.findLast(each => each.letter === letter && (to === null || each.to === to))
  if (!found) throw new Error(`nobody got ${letter}`)
  return found
}

const answering =
  (office: Office) =>
  async (day: string, letter: string, from: string | null, text: string): Promise<void> => {
    const got = lastTo(office, letter, from)
    const reply = { from: got.to, to: got.replyTo, subject: `SV: ${letter}`, text, inReplyTo: got.messageId }
    await office.mail(`${day}T09:00:00.000Z`, reply)
  }

/**
 * A year of two or three meetings, from the booking to the approval, with items and comments; every letter is composed. Answers the
 * instant at which it is over.
 */
export const liveYear = async (office: Office, howMany = 2): Promise<string> => {
  const answer = answering(office)
  const meetings = allMeetings.slice(0, howMany)
  for (const meeting of meetings) {
    const booking = {
      from: office.secretariat,
      to: 'erfa-moede@moeder.example',
      subject: 'Nyt møde',
      text: `Nyt møde ${meeting.words} kl. 13-16, Teams`,
    }
    await office.mail(`${meeting.booked}T09:00:00.000Z`, booking)
    await office.until(`${meeting.items}T08:00:00.000Z`)
    for (const [n, member] of office.members.entries()) {
      if (n % 3 === 0)
        await answer(
          meeting.items,
          'call-for-items',
          member,
          `Punkt: Erfaringer nr. ${n}\nVi vil gerne drøfte vores erfaringer. 10 minutter.`,
        )
      if (n % 10 === 1) await answer(meeting.items, 'call-for-items', member, 'Vi har ingen punkter til dagsordenen.')
    }
    await office.until(`${meeting.held}T08:00:00.000Z`)
    await answer(
      meeting.minutes,
      'minutes-template',
      null,
      'Referat\n\n1. Status. Alle orienterede.\n2. Nyt fra KL. Taget til efterretning.\n3. Drøftelser som beskrevet.',
    )
    await office.until(`${meeting.ok}T08:00:00.000Z`)
    await answer(meeting.ok, 'minutes-preview', office.secretariat, 'ok')
    await office.until(`${meeting.comments}T08:00:00.000Z`)
    for (const [n, member] of office.members.entries()) {
      if (n % 5 === 0) await answer(meeting.comments, 'minutes-for-comment', member, 'Ingen bemærkninger')
      if (n % 9 === 1)
        await answer(meeting.comments, 'minutes-for-comment', member, 'Til punkt 2: vi savner en bemærkning om tidsplanen.')
    }
    await office.until(`${meeting.over}T08:00:00.000Z`)
  }
  const end = howMany === 2 ? '2027-12-31T12:00:00.000Z' : '2028-03-01T12:00:00.000Z'
  await office.until(end)
  return end
}
