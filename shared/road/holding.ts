import { nextSendTime } from '../calendar/deadlines.ts'
import type { Charter } from '../charter/charter.ts'
import type { ParsedMail } from '../mail/parsed-mail.ts'
import type { HeldMail, HeldWhy } from '../network/events.ts'
import type { MailRecord } from '../ports.ts'
import { htmlLines } from '../understanding/reply/html-lines.ts'
import type { Envelope } from './incoming.ts'
import type { Ledger, Occasion } from './ledger.ts'
import type { Voice } from './voice.ts'

/** Mails from one address that the secretariat is asked about while others still wait: a flood must not become its flood. */
const mostQuestions = 5

/**
 * A stranger's second mail waits like the first, and he hears so too. A mailbox that acknowledges everything under a case number of its own
 * answers that as well: the second is the last.
 */
const mostTold = 2

/** What the mail says, and where its text and its HTML are two stories, both. */
const shownOf = ({ text, html }: ParsedMail, why: HeldWhy): string => {
  const drawn = html === null || (text !== null && why !== 'suspicious-mail') ? [] : htmlLines(html).map(line => line.words)
  const parts = [text ?? '', drawn.join('\n')].map(each => each.trim().slice(0, excerptLength)).filter(Boolean)
  return [...new Set(parts)].join('\n\n')
}

/** How much of a held mail the secretariat is shown, in characters. */
const excerptLength = 600

/**
 * Keeps a mail whose sender we cannot believe or do not know until the secretariat says yes. The sender hears of it only when the
 * address is proven: a forged From must not make us write to its owner (RFC 3834 §2, robustness table B 1–3).
 */
export function holdMail(
  ledger: Ledger,
  occasion: Occasion,
  charter: Charter,
  voice: Extract<Voice, { readonly kind: 'held' }>,
  {
    id,
    found,
    envelope,
    mayAnswer,
  }: { readonly id: string; readonly found: ParsedMail; readonly envelope: Envelope; readonly mayAnswer: boolean },
): Pick<MailRecord, 'outcome' | 'reason' | 'organisation'> {
  const { address, name, organisation, why, sentBy } = voice
  const waiting = ledger.heldFrom(address, why)
  const isStranger = why === 'unknown-sender'
  const told = waiting < (isStranger ? mostTold : 1) && voice.mayTell && mayAnswer
  const mail: HeldMail = {
    id,
    from: address,
    fromName: name,
    subject: found.subject,
    why,
    since: envelope.at,
    organisation,
    told,
    ...(sentBy === undefined ? {} : { sentBy }),
  }
  ledger.toNetwork({ type: 'HoldMail', at: occasion.at, mail })
  const excerpt = shownOf(found, why)
  // What a stranger writes while his first mail waits may be what matters. A yes or no settles all that wait of his; a mail that may be forged needs one of its own.
  if (waiting < mostQuestions) {
    const to = ledger.secretariat(charter)
    const earlier = isStranger && waiting > 0 ? { earlier: waiting } : {}
    // Said where the last one is shown, so that nobody believes that these are all.
    const isLast = waiting + 1 === mostQuestions
    ledger.add({
      kind: 'letter',
      letter: { name: 'held-mail', mail, excerpt, ...earlier, ...(isLast && { isLast }) },
      to,
      notBefore: nextSendTime(charter, occasion.at),
      answering: null,
    })
    if (told) {
      const sender = { person: null, name, address, organisation: null }
      ledger.add({
        kind: 'letter',
        letter: { name: 'mail-held', mail, ...earlier },
        to: [sender],
        notBefore: occasion.at,
        answering: occasion.answering,
      })
    }
  }
  return { outcome: 'held', reason: why, organisation }
}

/** A mail about a meeting that waits for the secretariat's yes is held like any other, so that it shows. */
export function holdMeetingMail(
  ledger: Ledger,
  occasion: Occasion,
  from: string,
  fromName: string,
  subject: string,
  id: string,
  since: string,
  why: 'meeting-needs-yes' | 'cancellation-needs-yes',
): void {
  ledger.toNetwork({
    type: 'HoldMail',
    at: occasion.at,
    mail: { id, from, fromName, subject, why, since, organisation: null, told: false },
  })
}
