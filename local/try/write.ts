import { createHash } from 'node:crypto'
import type { Instant } from '../../shared/calendar/types.ts'
import type { Player } from './cast.ts'
import type { Got, Saying } from './clients/client.ts'
import type { FilePart } from './mime.ts'
import { mailbox, word, writeDraft } from './mime.ts'

/** What somebody does with a mail program. */
export interface Act {
  readonly by: Player
  readonly at: Instant
  readonly words: readonly string[]
  /** Of a new mail; an answer takes it from what it answers. */
  readonly subject?: string
  /** Of a new mail: one of the network's addresses; an answer goes where the letter says. */
  readonly to?: string
  readonly answers?: Got
  readonly files?: readonly FilePart[]
}

/**
 * The raw mail as the network's mail server hands it over: on top the server's own lines (who sent it, how it was checked, which
 * machine brought it), below them what the mail program wrote.
 */
export function mailOf({ by, at, words, subject, to, answers, files = [] }: Act): Uint8Array {
  const { client, signature, name, address } = by
  const mark = answers === undefined ? '' : client.answerMark
  const stem = subject ?? answers?.mail.subject.replace(/^(?:(?:sv|re|vs)\s*:\s*)+/i, '') ?? ''
  const saying: Saying = {
    from: { name, address, signature },
    to: recipientOf(answers, to),
    at,
    subject: stem,
    words,
    answers: answers ?? null,
    files,
  }
  const id = createHash('sha256').update(`${address}${at}${stem}`).digest('hex').slice(0, 24)
  const domain = address.slice(address.indexOf('@') + 1)
  const thread = answers === undefined ? [] : threadOf(answers)
  const written = client.write(saying)
  return writeDraft({
    headers: [
      ...arrival(address, saying.to.address, domain, at),
      ['From', mailbox(saying.from, client.charset)],
      ['To', mailbox(saying.to, client.charset)],
      ['Subject', word(mark + stem, client.charset)],
      ['Date', rfcDate(at)],
      ['Message-ID', `<${id}@mail.${domain}>`],
      ...thread,
      ...client.headers(saying),
    ],
    charset: client.charset,
    files,
    ...written,
  })
}

/** An out-of-office answer, as Exchange sends it by itself: from nobody in the envelope. */
export function autoReply(by: Player, at: Instant, answers: Got, words: readonly string[]): Uint8Array {
  const domain = by.address.slice(by.address.indexOf('@') + 1)
  const to = recipientOf(answers, undefined)
  const from = { name: by.name, address: by.address }
  return writeDraft({
    headers: [
      ...arrival('', to.address, domain, at),
      ['From', mailbox(from, 'iso-8859-1')],
      ['To', mailbox(to, 'iso-8859-1')],
      ['Subject', word(`Automatisk svar: ${answers.mail.subject}`, 'iso-8859-1')],
      ['Date', rfcDate(at)],
      ['Message-ID', `<autosvar-${Date.parse(at)}@mail.${domain}>`],
      ...threadOf(answers),
      ['Auto-Submitted', 'auto-generated'],
      ['X-Auto-Response-Suppress', 'All'],
    ],
    charset: 'iso-8859-1',
    text: `${words.join('\r\n\r\n')}\r\n`,
    html: null,
    files: [],
  })
}

/** An answer goes to the letter's Reply-To, as every mail program does it. */
function recipientOf(answers: Got | undefined, to: string | undefined) {
  const [replyTo] = answers?.mail.replyTo ?? []
  const [from] = answers?.mail.from ?? []
  const mailbox = to === undefined ? (replyTo ?? from) : { name: '', address: to }
  if (mailbox === undefined) throw new Error('a mail in the story has no recipient')
  return mailbox
}

function threadOf({ mail }: Got): readonly (readonly [string, string])[] {
  if (mail.messageId === null) return []
  return [
    ['In-Reply-To', mail.messageId],
    ['References', [...mail.references, mail.messageId].join('\r\n ')],
  ]
}

/** What the network's own server writes on top; the charter names it as the one to be trusted. */
const server = 'mx.moeder.example'

function arrival(from: string, to: string, domain: string, at: Instant): readonly (readonly [string, string])[] {
  const checks = `spf=pass smtp.mailfrom=${domain}; dkim=pass header.d=${domain}; dmarc=pass header.from=${domain}`
  return [
    ['Return-Path', `<${from}>`],
    ['Delivered-To', to],
    ['Authentication-Results', `${server}; ${checks}`],
    ['Received', `from mail.${domain} by ${server} with ESMTPS; ${rfcDate(at)}`],
  ]
}

/** `Mon, 15 Mar 2027 08:05:00 +0100`, on the clocks of Denmark. */
export function rfcDate(at: Instant): string {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone: 'Europe/Copenhagen',
    weekday: 'short',
    day: '2-digit',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    hourCycle: 'h23',
    timeZoneName: 'longOffset',
  }).formatToParts(new Date(at))
  const of = (type: string) => parts.find(each => each.type === type)?.value ?? ''
  const offset = of('timeZoneName').replace(/GMT|:/g, '') || '+0000'
  const month = of('month').slice(0, 3)
  return `${of('weekday')}, ${of('day')} ${month} ${of('year')} ${of('hour')}:${of('minute')}:${of('second')} ${offset}`
}
