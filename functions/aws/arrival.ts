import { setFlagsFromString } from 'node:v8'
import type { Instant } from '../../shared/calendar/types.ts'
import { networkOf } from '../../shared/mail/reply-address.ts'
import type { MailRecord } from '../../shared/ports.ts'
import type { Envelope } from '../../shared/road/incoming.ts'
import type { World } from '../../shared/road/world.ts'
import { fieldsIn, isTrial, notificationIn, textIn, textsIn } from './json.ts'
import { Trouble } from './trouble.ts'

// The first mail after a cold start compiles a thousand expressions, and a third of that went into making smaller what machine code soon replaces. On one machine
// `npm start` says the same to node (docs/decisions.md, 33).
setFlagsFromString('--no-regexp-peephole-optimization')

/** A mail that SES has put into the bucket. */
export interface Arrival {
  /** SES's own id. */
  readonly id: string
  /** Where it lies. */
  readonly key: string
  readonly from: string
  /** Whom the envelope names of us; never To or Cc, which may say anything. */
  readonly recipients: readonly string[]
  readonly at: Instant
  /** Only PASS is a proof: GRAY, PROCESSING_FAILED, or a verdict that is not there prove nothing. */
  readonly authenticated: boolean
  /** SES's filter takes it for spam. A filter errs: what is proven is read all the same, and held if a member sent it. */
  readonly calledSpam: boolean
  /** It is not even read: a virus, or spam that nobody is proven to have sent. */
  readonly refused: 'virus' | 'spam' | null
}

/** What SES calls the mail that it writes itself, when a rule is made, to see whether it may. */
const trial = 'AMAZON_SES_SETUP_NOTIFICATION'

/** Reads what SES says of a mail. Null: SES only tried whether it may. Throws when it is not what SES writes. */
export const readArrival = (body: string): Arrival | null => {
  if (isTrial(body)) return null
  const notification = notificationIn(body)
  const [mail, receipt] = [fieldsIn(notification.mail), fieldsIn(notification.receipt)]
  const id = textIn(mail.messageId)
  if (id === trial) return null
  const key = textIn(fieldsIn(receipt.action).objectKey)
  const at = Date.parse(textIn(receipt.timestamp) ?? textIn(mail.timestamp) ?? '')
  if (textIn(notification.notificationType) !== 'Received' || id === null || key === null || Number.isNaN(at))
    throw new Trouble('the notification does not tell of a mail in the bucket')
  const verdict = (name: string): string | null => textIn(fieldsIn(receipt[name]).status)
  const authenticated = verdict('dmarcVerdict') === 'PASS'
  const calledSpam = verdict('spamVerdict') === 'FAIL'
  return {
    id,
    key,
    from: textIn(mail.source) ?? '',
    recipients: textsIn(receipt.recipients),
    at: new Date(at).toISOString(),
    authenticated,
    calledSpam,
    refused: verdict('virusVerdict') === 'FAIL' ? 'virus' : calledSpam && !authenticated ? 'spam' : null,
  }
}

/** One envelope for each network that is addressed; the address that says most (the one with a token) stands for the others. */
export const envelopesOf = (
  { from, at, authenticated, calledSpam, recipients }: Arrival,
  networks: World['networks'],
): readonly { readonly network: string; readonly envelope: Envelope }[] => {
  const charters = [...networks.values()].map(({ charter }) => charter)
  const best = new Map<string, { to: string; token: string | null }>()
  for (const to of recipients) {
    const found = networkOf(to, charters)
    if (found !== null && (best.get(found.network)?.token ?? null) === null) best.set(found.network, { to, token: found.token })
  }
  const told = { from, at, authenticated, ...(calledSpam && { calledSpam }) }
  return [...best].map(([network, { to }]) => ({ network, envelope: { ...told, to } }))
}

/** How a mail ends that is not read: noted, and nobody hears of it. */
export const refusedRecord = ({ id, refused }: Arrival, envelope: Envelope): MailRecord => ({
  id,
  outcome: 'ignored',
  reason: refused,
  commands: [],
  stream: null,
  by: null,
  organisation: null,
  envelope,
})
