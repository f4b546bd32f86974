import type { ParsedMail } from '../../shared/mail/parsed-mail.ts'
import { escaped } from './clients/client.ts'
import { script, style } from './page-look.ts'
import type { In, Out, Scene } from './scene.ts'
import { beginningOf, dayOf, meaningOf, readersOf, timeOf, writerOf } from './words.ts'

/** Stands in every page that this program wrote, and tells an earlier one from somebody's own file. */
export const pageSign = '<meta name="generator" content="rundskriv try">'

export interface Story {
  readonly network: string
  readonly scenes: readonly Scene[]
  readonly mailsIn: number
  readonly mailsOut: number
}

/** The whole story as one page: what happened when, and every mail as it looks. */
export const pageOf = (story: Story): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
${pageSign}
<title>A whole meeting by mail</title>
<style>${style}</style>
</head>
<body>
<header>
<h1>A whole meeting by mail</h1>
<p>${escaped(story.network)}: 19 municipalities share their experience, two people each, twice a year. Their charter says what has to
happen when, before and after each meeting. This is the meeting of Wednesday 14 April 2027.</p>
<p>Rundskriv, their secretary, writes the mails with a green edge. People write those with a blue edge, each with their own mail program.
Nobody logs in anywhere: they just answer.</p>
<p>The people are invented, the mails are real: ${story.mailsIn} came in and ${story.mailsOut} went out, each of them a file in
<code>mails/</code> that any mail program opens. They are in Danish; the sentences beside them say what happens. Click on a mail to read it.</p>
<nav aria-label="Chapters">${chaptersOf(story.scenes)
  .map(([chapter]) => `<a href="#${chapter}">${chapter}</a>`)
  .join('')}<button type="button" id="all">Open every mail</button></nav>
</header>
<main>
${chaptersOf(story.scenes)
  .map(([chapter, scenes]) => `<section id="${chapter}"><h2>${chapter}</h2>${daysOf(scenes)}</section>`)
  .join('\n')}
</main>
<script>${script}</script>
</body>
</html>
`

const chaptersOf = (scenes: readonly Scene[]) => [...Map.groupBy(scenes, scene => scene.chapter)]

const daysOf = (scenes: readonly Scene[]): string =>
  [...Map.groupBy(scenes, ({ at }) => dayOf(at))]
    .map(([day, its]) => `<h3>${day}</h3>\n${its.map(sceneOf).join('\n')}`)
    .join('\n')

const sceneOf = ({ at, says, incoming, outgoing, open }: Scene): string =>
  `<article><time>${timeOf(at)}</time><div><p>${escaped(says)}</p>
${incoming === null ? '' : incomingOf(incoming, open)}${outgoing.map(out => outgoingOf(out, open)).join('')}</div></article>`

const incomingOf = (mail: In, open: boolean): string =>
  mailOf(
    'in',
    `From ${writerOf(mail)}`,
    '',
    `“${beginningOf(mail)}”`,
    mail.mail,
    open,
    `<p class="files"><a href="${linkTo(mail.file)}">This mail as a file (.eml)</a></p>`,
  )

const outgoingOf = (out: Out, open: boolean): string =>
  mailOf('out', `To ${readersOf(out)}`, meaningOf(out.letter), out.mail.subject, out.mail, open, copiesOf(out))

/** One link for one copy; of a mail to many, a list that is folded up. */
function copiesOf({ copies }: Out): string {
  const links = copies.map(
    ({ name, address, file }) => `<a href="${linkTo(file)}">${escaped(name)} &lt;${escaped(address)}&gt;</a>`,
  )
  if (links.length === 1) return `<p class="files">This mail as a file (.eml): ${links.join('')}</p>`
  const items = links.map(link => `<li>${link}</li>`).join('')
  return `<details class="copies"><summary>Each of the ${links.length} copies as a file (.eml)</summary><ul>${items}</ul></details>`
}

function mailOf(
  kind: 'in' | 'out',
  who: string,
  what: string,
  line: string,
  mail: ParsedMail,
  open: boolean,
  files: string,
): string {
  const summary = `<span class="who">${escaped(who)}</span><span class="subject" lang="da">${escaped(line)}</span>${what === '' ? '' : `<span class="what">${escaped(what)}</span>`}`
  return `<details class="mail ${kind}"${open && isShort(kind, what) ? ' open' : ''}><summary>${summary}</summary>
<table>${headerOf(mail)}</table>
${bodyOf(mail)}
${files}</details>
`
}

const isShort = (kind: string, what: string): boolean => kind === 'in' || !what.startsWith('note')

function headerOf(mail: ParsedMail): string {
  const boxes = (list: ParsedMail['from']) =>
    list.map(({ name, address }) => (name === '' ? address : `${name} <${address}>`)).join(', ')
  const rows = [
    ['From', boxes(mail.from)],
    ['To', boxes(mail.to)],
    ['Subject', mail.subject],
    ...(mail.replyTo.length > 0 ? [['Answers go to', boxes(mail.replyTo)]] : []),
    ['Attached', attachedTo(mail).join(', ')],
  ]
  return rows
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `<tr><th scope="row">${name}</th><td>${escaped(value ?? '')}</td></tr>`)
    .join('')
}

const attachedTo = ({ attachments, calendars }: ParsedMail): readonly string[] => [
  ...attachments.map(({ name, bytes }) => `${name} (${(bytes.length / 1024).toFixed(1)} kB)`),
  ...(calendars.length > 0 ? ['a calendar invitation'] : []),
]

/** The HTML as a mail program shows it: no scripts run in it and nothing is fetched. */
function bodyOf({ html, text, subject }: ParsedMail): string {
  const plain = `<pre lang="da">${escaped(text ?? '')}</pre>`
  if (html === null) return plain
  const safe = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; style-src 'unsafe-inline'">${html}`
  const frame = `<iframe sandbox="allow-same-origin" loading="lazy" title="${escaped(subject)}" srcdoc="${escaped(safe)}"></iframe>`
  return `${frame}<details class="text"><summary>The same mail as plain text</summary>${plain}</details>`
}

const linkTo = (file: string): string => file.split('/').map(encodeURIComponent).join('/')
