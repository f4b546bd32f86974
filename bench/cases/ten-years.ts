import { dirname } from 'node:path'
import { report } from '../../shared/road/report.ts'
import { openOffice } from '../support/office.ts'

/** Lives ten years of two meetings with 40 members and says where the data folder lies. */
const office = await openOffice(40, '2027-01-04T08:00:00.000Z')
const last = (letter: string, to: string | null) =>
  office.letters.findLast(each => each.letter === letter && (to === null || each.to === to))
const answer = async (at: string, letter: string, to: string | null, text: string): Promise<void> => {
  const got = last(letter, to)
  if (got === undefined) throw new Error(`nobody got ${letter} before ${at}`)
  await office.mail(at, { from: got.to, to: got.replyTo, subject: `SV: ${letter}`, text, inReplyTo: got.messageId })
}
/** The first Wednesday of the month, as Danish people write it. */
const wednesday = (year: number, month: number): number => {
  const first = new Date(Date.UTC(year, month - 1, 1)).getUTCDay()
  return 1 + ((3 - first + 7) % 7)
}
for (let year = 2027; year < 2037; year += 1) {
  for (const [month, name, booked] of [
    [6, 'juni', `${year}-03-15`],
    [11, 'november', `${year}-09-01`],
  ] as const) {
    // 5 June is Constitution Day.
    const day = wednesday(year, month) + (month === 6 ? 7 : 0)
    const on = (days: number) => new Date(Date.UTC(year, month - 1, day + days)).toISOString().slice(0, 10)
    const text = `Nyt møde ${day}. ${name} ${year} kl. 13-16, Teams`
    await office.mail(`${booked}T09:00:00.000Z`, {
      from: office.secretariat,
      to: 'erfa-moede@moeder.example',
      subject: 'Nyt møde',
      text,
    })
    await office.until(`${on(-20)}T10:00:00.000Z`)
    for (const [n, member] of office.members.entries())
      if (n % 3 === 0)
        await answer(`${on(-20)}T11:00:00.000Z`, 'call-for-items', member, `Punkt: Erfaringer fra egn ${n}, 10 min`)
    await office.until(`${on(1)}T08:00:00.000Z`)
    await answer(
      `${on(1)}T09:00:00.000Z`,
      'minutes-template',
      null,
      'Referat\n\n1. Status. Alle orienterede.\n2. Drøftelser som beskrevet.',
    )
    await answer(`${on(2)}T09:00:00.000Z`, 'minutes-preview', office.secretariat, 'ok')
    for (const [n, member] of office.members.entries())
      if (n % 5 === 0)
        await answer(`${on(6)}T09:00:00.000Z`, 'minutes-for-comment', member, `Til punkt 2: vi savner nummer ${n}.`)
    await office.until(`${on(40)}T08:00:00.000Z`)
  }
}
const { meetings } = await report(office.world, 'erfa', '2037-01-01T00:00:00.000Z')
const approved = meetings.filter(({ phase }) => phase === 'approved').length
if (approved !== 20) throw new Error(`${approved} of 20 meetings were approved`)
const { data, charters } = await office.leave()
process.stdout.write(JSON.stringify({ data, charters, folder: dirname(data) }))
