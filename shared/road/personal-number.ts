import type { Charter } from '../charter/charter.ts'
import { mailHoldsCpr, maskCpr, readingsHoldCpr } from '../mail/cpr.ts'
import { parseMail } from '../mail/parse.ts'
import type { ParsedMail } from '../mail/parsed-mail.ts'
import { find } from '../members/members.ts'
import type { HeldMail } from '../network/events.ts'
import { asRecipient } from '../people.ts'
import type { MailRecord } from '../ports.ts'
import type { Books } from './books.ts'
import type { Envelope } from './incoming.ts'
import type { Ledger, Occasion } from './ledger.ts'
import { tellSecretariat } from './machine-mail.ts'
import type { Voice } from './voice.ts'

/** The last year in which somebody can be born. */
const yearOf = ({ at }: Envelope): number => Number(at.slice(0, 4))

/** Whether a mail, one that is attached to it, or a file with either holds somebody's personal number. */
export async function holdsPersonalNumber(mail: ParsedMail, envelope: Envelope): Promise<boolean> {
  if (await holdsOne(mail, yearOf(envelope))) return true
  for (const { bytes } of mail.forwardedMails) {
    const parsed = await parseMail(bytes)
    if (parsed.ok && (await holdsOne(parsed.mail, yearOf(envelope)))) return true
  }
  return false
}

const holdsOne = async (mail: ParsedMail, latest: number): Promise<boolean> => {
  if (mailHoldsCpr(mail, latest)) return true
  if (mail.attachments.length === 0) return false
  // Most mails bring no file: what takes files apart is loaded by the first that does.
  const { wordsOfFiles } = await import('../mail/file-words/words.ts')
  for (const readings of wordsOfFiles(mail.attachments)) if (readingsHoldCpr(readings, latest)) return true
  return false
}

/**
 * Holds a mail with a personal number: nothing in it is read on, stored or passed on, and its raw bytes lie apart. Its sender is told
 * to write again, if he is one of ours and proven; the secretariat hears that it happened.
 */
export function holdPersonalNumber(
  { books, ledger, occasion, charter }: { books: Books; ledger: Ledger; occasion: Occasion; charter: Charter },
  mail: ParsedMail,
  voice: Voice,
  { id, envelope, mayAnswer }: { readonly id: string; readonly envelope: Envelope; readonly mayAnswer: boolean },
): Pick<MailRecord, 'outcome' | 'reason' | 'organisation' | 'by'> {
  const masked = (text: string): string => maskCpr(text, yearOf(envelope))
  const person = voice.kind === 'member' ? voice.person : null
  const [shown] = mail.from
  const from = masked(voice.address === '' ? (shown?.address ?? '') : voice.address)
  const isDelegate = voice.kind === 'member' && voice.delegate
  const name = isDelegate ? '' : masked(person?.name ?? shown?.name ?? '')
  const told = person !== null && mayAnswer
  const held: HeldMail = {
    id,
    from,
    fromName: name,
    subject: masked(mail.subject),
    why: 'personal-number',
    since: envelope.at,
    organisation: person?.organisation ?? find(books.members.state, from)?.organisation ?? null,
    told,
  }
  ledger.toNetwork({ type: 'HoldMail', at: occasion.at, mail: held })
  const who =
    person === null || isDelegate ? { person: null, name, address: from, organisation: held.organisation } : asRecipient(person)
  tellSecretariat({ books, ledger, occasion, charter }, 'personal-number', who)
  if (told)
    ledger.add({
      kind: 'letter',
      letter: { name: 'mail-held', mail: held },
      to: [who],
      notBefore: occasion.at,
      answering: occasion.answering,
    })
  return {
    outcome: 'held',
    reason: 'personal-number',
    organisation: held.organisation,
    by: isDelegate ? voice.address : (person?.email ?? null),
  }
}
