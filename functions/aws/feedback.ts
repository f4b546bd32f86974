import type { Instant } from '../../shared/calendar/types.ts'
import { readTag } from './effect-tag.ts'
import { fieldsIn, isTrial, listIn, notificationIn, textIn, textsIn } from './json.ts'
import { Trouble } from './trouble.ts'

/** What SES tells of a letter that we sent. */
export interface Feedback {
  readonly effect: string
  readonly index: number
  /** SES's id, bare. */
  readonly id: string
  readonly at: Instant
  readonly news:
    | { readonly type: 'taken' }
    | { readonly type: 'came-back'; readonly permanent: boolean; readonly detail: string }
    | { readonly type: 'refused'; readonly detail: string }
    /** It lies in the mailbox, and its reader called it spam. */
    | { readonly type: 'complaint'; readonly detail: string }
    /** Nothing that changes what we know of the letter. */
    | { readonly type: 'note'; readonly what: string }
}

/** Reads an event of the configuration set. Null: not about a letter of ours. Throws when it is not what SES writes. */
export const readFeedback = (body: string): Feedback | null => {
  if (isTrial(body)) return null
  const event = notificationIn(body)
  const type = textIn(event.eventType) ?? textIn(event.notificationType)
  const mail = fieldsIn(event.mail)
  const id = textIn(mail.messageId)
  if (type === null || id === null) throw new Trouble('the notification is no event of SES')
  const [tag] = textsIn(fieldsIn(mail.tags).effect)
  const named = tag === undefined ? null : readTag(tag)
  const at = Date.parse(textIn(fieldsIn(event[nameOf(type)]).timestamp) ?? textIn(mail.timestamp) ?? '')
  if (named === null || Number.isNaN(at)) return null
  return { ...named, id, at: new Date(at).toISOString(), news: newsOf(type, fieldsIn(event[nameOf(type)])) }
}

/** `DeliveryDelay` lies under `deliveryDelay`. */
const nameOf = (type: string): string => type.slice(0, 1).toLowerCase() + type.slice(1)

const newsOf = (type: string, about: Readonly<Record<string, unknown>>): Feedback['news'] => {
  switch (type) {
    case 'Send':
    case 'Delivery':
      return { type: 'taken' }
    case 'Reject':
      return { type: 'refused', detail: textIn(about.reason) ?? 'rejected by SES' }
    case 'Bounce':
      return bounceNews(about)
    case 'Complaint':
      return complaintNews(about)
    case 'DeliveryDelay':
      return { type: 'note', what: `delayed ${textIn(about.delayType) ?? 'Undetermined'}` }
    default:
      return { type: 'note', what: nameOf(type) }
  }
}

/** Reports that come by the same road and in which no reader complains: one takes a complaint back, one tells of a failed DMARC check. */
const otherReports = new Set(['not-spam', 'auth-failure'])

const complaintNews = (about: Readonly<Record<string, unknown>>): Feedback['news'] => {
  // On the account's suppression list since an earlier complaint: SES took the letter and did not send it.
  if (textIn(about.complaintSubType) === 'OnAccountSuppressionList')
    return { type: 'came-back', permanent: true, detail: 'Complaint OnAccountSuppressionList' }
  const kind = textIn(about.complaintFeedbackType)
  if (kind !== null && otherReports.has(kind)) return { type: 'note', what: `report ${kind}` }
  return { type: 'complaint', detail: `Complaint ${kind ?? 'without a type'}` }
}

const bounceNews = (about: Readonly<Record<string, unknown>>): Feedback['news'] => {
  const [kind, sub] = [textIn(about.bounceType) ?? 'Undetermined', textIn(about.bounceSubType) ?? 'Undetermined']
  // Absence notes that go to the envelope's sender are told as this; the letter itself lies in its mailbox.
  if (kind === 'Transient' && sub === 'General') return { type: 'note', what: 'transient-general' }
  const [first] = listIn(about.bouncedRecipients).map(fieldsIn)
  const status = textIn(first?.status)
  return {
    type: 'came-back',
    permanent: kind === 'Permanent',
    detail: [status, kind, sub].filter(each => each !== null).join(' '),
  }
}
