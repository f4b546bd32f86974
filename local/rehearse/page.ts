import type { Instant } from '../../shared/calendar/types.ts'
import type { Charter } from '../../shared/charter/charter.ts'
import type { RehearsalLine } from '../../shared/letters.ts'
import { escaped } from '../try/clients/client.ts'
import { style } from './page-look.ts'
import { timelineOf } from './timeline.ts'

/** Stands in every page that this program wrote, and tells an earlier one from somebody's own file. */
export const pageSign = '<meta name="generator" content="rundskriv rehearse">'

export interface RehearsedMail extends RehearsalLine {
  readonly name: string
  readonly file: string
  readonly raw: Uint8Array
  /** What goes along, each as a file of its own too. */
  readonly papers: readonly { readonly name: string; readonly file: string; readonly bytes: Uint8Array }[]
  readonly html: string
  readonly text: string
  readonly hasCalendar: boolean
}

export interface RehearsedMeeting {
  readonly charter: Charter
  readonly start: Instant
  readonly mails: readonly RehearsedMail[]
}

/** What a page needs to write days and times as its readers do. */
export interface Tongue {
  t(da: string, en: string): string
  day(at: Instant): string
  time(at: Instant): string
}

export const tongueOf = ({ language, timeZone }: Charter): Tongue => {
  const locale = language === 'da' ? 'da-DK' : 'en-GB'
  const day = new Intl.DateTimeFormat(locale, { timeZone, weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' })
  const time = new Intl.DateTimeFormat(locale, { timeZone, hour: '2-digit', minute: '2-digit' })
  return {
    t: (da, en) => (language === 'da' ? da : en),
    day: at => day.format(new Date(at)),
    time: at => time.format(new Date(at)),
  }
}

/** Every mail of a meeting that has not been booked, by its day: a timeline to see the whole, and each mail as it looks. */
export const pageOf = (meeting: RehearsedMeeting): string => {
  const { charter, start, mails } = meeting
  const tongue = tongueOf(charter)
  const { t, day } = tongue
  const title = t(`Tørløb af mødet ${day(start)}`, `Rehearsal of the meeting on ${day(start)}`)
  return `<!doctype html>
<html lang="${charter.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
${pageSign}
<title>${escaped(title)}</title>
<style>${style}</style>
</head>
<body>
<header>
<h1>${escaped(title)}</h1>
<p>${escaped(charter.name)}. ${t(
    `Det er de ${mails.length} mails, som mødet giver efter kommissoriet, med det tidspunkt de sendes. Intet er sendt.`,
    `These are the ${mails.length} mails that the meeting brings under the charter, with the time at which they leave. Nothing was sent.`,
  )}</p>
<p>${t(
    'Mails med stiplet kant afhænger af, hvad folk skriver. Her er antaget et punkt, et referat to arbejdsdage efter mødet og en bemærkning.',
    'Mails with a dashed edge depend on what people write. Assumed here: an item, minutes two working days after the meeting, and a comment.',
  )}</p>
</header>
${timelineOf(meeting, tongue)}
<main>
${daysOf(mails, tongue)}
</main>
</body>
</html>
`
}

const daysOf = (mails: readonly RehearsedMail[], tongue: Tongue): string =>
  [...Map.groupBy(mails, mail => tongue.day(mail.at))]
    .map(([day, its]) => `<section><h2>${escaped(day)}</h2>\n${its.map(mail => mailOf(mail, tongue)).join('\n')}</section>`)
    .join('\n')

const mailOf = (
  { at, subject, readers, reader, assumed, file, papers, html, text, hasCalendar }: RehearsedMail,
  { t, time }: Tongue,
): string => {
  const to = readers === 1 ? reader : t(`${readers} personer, her ${reader}`, `${readers} people, here ${reader}`)
  const calendar = hasCalendar ? ` · ${t('med kalenderinvitation', 'with a calendar entry')}` : ''
  const plain = t('Samme mail som ren tekst', 'The same mail as plain text')
  const safe = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; style-src 'unsafe-inline'">${html}`
  return `<details class="mail${assumed ? ' assumed' : ''}"><summary><time>${escaped(time(at))}</time> <span class="subject">${escaped(subject)}</span>
<span class="to">${t('Til', 'To')} ${escaped(to)}${calendar}</span></summary>
<iframe sandbox="" loading="lazy" title="${escaped(subject)}" srcdoc="${escaped(safe)}"></iframe>
<details class="text"><summary>${plain}</summary><pre>${escaped(text)}</pre></details>
<p class="file">${[{ name: t('Mailen som fil (.eml)', 'This mail as a file (.eml)'), file }, ...papers].map(linkTo).join(' · ')}</p></details>`
}

const linkTo = ({ name, file }: { readonly name: string; readonly file: string }): string =>
  `<a href="${file.split('/').map(encodeURIComponent).join('/')}">${escaped(name)}</a>`
