import { itemWords, typical } from './mails.ts'
import type { Office } from './office.ts'
import { callTo } from './office.ts'
import type { Posted } from './pump.ts'

/** So many answers to the call for items, from the members in turn, each to the reply address of their own letter. */
export const answers = (office: Office, count: number, from = 0): Posted[] =>
  Array.from({ length: count }, (_, index) => {
    const n = from + index
    const member = office.members[n % office.members.length] ?? ''
    const { replyTo, messageId } = callTo(office, member)
    const subject = 'ERFA-mødet 14. april 2027: send jeres punkter senest tirsdag den 30. marts (erfa-1)'
    const raw = typical({
      from: member,
      to: replyTo,
      subject,
      words: itemWords(n),
      id: `<a-${n}@x.example>`,
      inReplyTo: messageId,
    })
    return { from: member, to: replyTo, raw }
  })
