import { daysBetween, localDayOf } from '../../shared/calendar/day.ts'
import type { Day } from '../../shared/calendar/types.ts'
import { escaped } from '../try/clients/client.ts'
import type { RehearsedMeeting, Tongue } from './page.ts'

const width = 960
const left = 30
const right = 30
const axisAt = 60
/** Mails of one day stand above each other. */
const dotStep = 15

/** The weeks from the first mail to the last on one line: a dot for each mail, a mark for the meeting, the months below. */
export const timelineOf = ({ charter, start, mails }: RehearsedMeeting, { t, day }: Tongue): string => {
  const dayOf = (at: string): Day => localDayOf(at, charter.timeZone)
  const days = [...mails.map(mail => dayOf(mail.at)), dayOf(start)].toSorted()
  const first = days[0] ?? dayOf(start)
  const last = days.at(-1) ?? first
  const span = Math.max(1, daysBetween(first, last))
  const x = (on: Day): number => Math.round(left + (daysBetween(first, on) / span) * (width - left - right))
  const byDay = [...Map.groupBy(mails, mail => dayOf(mail.at))]
  const most = Math.max(1, ...byDay.map(([, its]) => its.length))
  const axis = axisAt + most * dotStep
  const dots = byDay
    .flatMap(([on, its]) =>
      its.map(
        (mail, nth) =>
          `<circle class="dot${mail.assumed ? ' assumed' : ''}" cx="${x(on)}" cy="${axis - 10 - nth * dotStep}" r="5.5"><title>${escaped(`${day(mail.at)}: ${mail.subject}`)}</title></circle>`,
      ),
    )
    .join('')
  const at = x(dayOf(start))
  const label = t('Mødet', 'The meeting')
  const side = at > width / 2 ? 'end' : 'start'
  const caption = t(
    'Hver prik er en mail. De tomme prikker afhænger af, hvad folk skriver.',
    'Each dot is a mail. The hollow ones depend on what people write.',
  )
  return `<figure>
<div tabindex="0"><svg viewBox="0 0 ${width} ${axis + 45}" role="img" aria-label="${escaped(t(`Tidslinje: ${mails.length} mails fra ${day(mails[0]?.at ?? start)} til ${day(mails.at(-1)?.at ?? start)}`, `Timeline: ${mails.length} mails from ${day(mails[0]?.at ?? start)} to ${day(mails.at(-1)?.at ?? start)}`))}">
<line class="axis" x1="${left}" x2="${width - right}" y1="${axis}" y2="${axis}"/>
${ticks(first, last, x, axis, charter.language)}
<line class="meeting" x1="${at}" x2="${at}" y1="26" y2="${axis}" stroke-width="2"/>
<text class="meeting" x="${side === 'end' ? at - 6 : at + 6}" y="38" text-anchor="${side}">${label} · ${escaped(day(start))}</text>
${dots}
</svg></div>
<figcaption>${caption}</figcaption>
</figure>`
}

/** A stroke for each Monday, and the name of each month where it begins. */
function ticks(first: Day, last: Day, x: (on: Day) => number, axis: number, language: string): string {
  const name = new Intl.DateTimeFormat(language === 'da' ? 'da-DK' : 'en-GB', { month: 'long', timeZone: 'UTC' })
  const marks: string[] = []
  let labelled = Number.NEGATIVE_INFINITY
  for (let at = Date.parse(first); at <= Date.parse(last); at += 86_400_000) {
    const date = new Date(at)
    const on = date.toISOString().slice(0, 10)
    const isMonday = date.getUTCDay() === 1
    const isMonth = date.getUTCDate() === 1 || on === first
    if (isMonday || isMonth)
      marks.push(`<line class="tick" x1="${x(on)}" x2="${x(on)}" y1="${axis}" y2="${axis + (isMonth ? 12 : 6)}"/>`)
    if (isMonth && x(on) - labelled > 80) {
      marks.push(`<text class="quiet" x="${x(on)}" y="${axis + 30}">${name.format(date)}</text>`)
      labelled = x(on)
    }
  }
  return marks.join('')
}
