import { createHash } from 'node:crypto'
import type { StreamId } from '../effects.ts'
import type { ParsedMail } from '../mail/parsed-mail.ts'
import { sealOf } from '../mail/seal.ts'
import type { DueAlarm } from '../ports.ts'

const sha256 = (...parts: (string | Uint8Array)[]): string => {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part).update('\0')
  return hash.digest('hex')
}

/**
 * What makes a mail the same mail: its Message-ID, its From line and everything below its header. Trace lines above it differ with
 * every hop, so a mail that comes twice, over two roads or to two of our addresses, is known again; the same Message-ID with other
 * words is another mail (robustness table B, 15–17). Without a Message-ID the whole raw mail counts.
 */
export function mailKey(id: string, raw: Uint8Array, mail: Pick<ParsedMail, 'messageId' | 'from' | 'subject'> | null): string {
  if (mail?.messageId == null) return `mail/${id}`
  const from = mail.from.map(each => each.address).join()
  return `mail/${sha256(mail.messageId, from, mail.subject, raw.subarray(bodyStart(raw)))}`
}

/** What stands behind the key of a mail that is read because the secretariat has said yes to it. */
export const afterYes = 'yes'

/** Where the body begins: after the first empty line, whatever the line ends are. */
function bodyStart(raw: Uint8Array): number {
  const lf = 10
  const cr = 13
  for (let at = 0; at < raw.length; at += 1) {
    if (raw[at] !== lf) continue
    if (raw[at + 1] === lf) return at + 2
    if (raw[at + 1] === cr && raw[at + 2] === lf) return at + 3
  }
  return raw.length
}

export const alarmKey = (alarm: DueAlarm): string => `alarm/${alarm.stream}/${alarm.name}/${alarm.at}`

/** The key of an effect that events brought: there can be only one for each revision and place. */
export const effectKey = (network: string, stream: StreamId, revision: number, place: number): string =>
  `${network}/${stream}@${revision}.${place}`

/** The key of an effect that a mail brought without changing anything (a question, a status). */
export const answerKey = (network: string, causeKey: string, place: number): string =>
  `${network}/mail-${sha256(causeKey).slice(0, 12)}.${place}`

/**
 * The Message-ID of one letter to one recipient: the same whenever it is composed. Made with our secret, since a report that names it
 * counts as a bounce: whoever could work it out could have anybody's letters stopped.
 */
export const messageIdOf = (secret: Uint8Array, key: string, index: number, domain: string): string =>
  `<${sealOf(secret, `message-id\n${key}\n${index}`).toString('hex').slice(0, 32)}@${domain}>`
