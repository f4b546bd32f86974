import type { ParsedMail } from '../../mail/parsed-mail.ts'
import { ask } from '../outcome.ts'
import type { Rule } from '../reading.ts'

const sealTypes = /^application\/(?:(?:x-)?pkcs7-mime|x-microsoft-rpmsg-message)\b/
const sealNames = /^(?:smime\.p7m|message(?:_v\d)?\.rpmsg)$/i
const wrapping = /^application\/(?:vnd\.)?ms-tnef\b/

/** Where a service for secure mail puts a link in the place of the words. Below a name, "Sikker mail: …" tells how one may write to it. */
const pickUp =
  /(?:du har (?:fået|modtaget)|har sendt dig|you have received|has sent you|sent you) (?:en|et|a|an) (?:sikker|sikret|krypteret|beskyttet|secure|encrypted|protected) (?:e-?mail|mail|meddelelse|besked|message)/i

/** Encrypted, protected, or wrapped in a way that only one program reads: whatever is seen of it is not what somebody wrote. */
const isSealed = (mail: ParsedMail): boolean =>
  mail.contentType.startsWith('multipart/encrypted') ||
  mail.attachments.some(({ type, name }) => sealTypes.test(type) || sealNames.test(name)) ||
  /^-----BEGIN PGP MESSAGE-----/m.test(mail.text?.slice(0, 20_000) ?? '')

/** A mail that cannot be opened: its sender is asked to write it again without encryption (robustness.md, table B 50–52). */
export const closedMail: Rule = ({ mail, separated: { ownWords } }) => {
  const head = ownWords.slice(0, 1_000)
  const isPickUp = pickUp.test(head) && /https?:\/\/|rpmsg/i.test(`${mail.text ?? ''}${mail.html ?? ''}`)
  const isWrapped = ownWords.trim() === '' && mail.attachments.some(({ type }) => wrapping.test(type))
  return isSealed(mail) || isPickUp || isWrapped
    ? ask('closed-mail', 'the mail cannot be opened: encrypted, or wrapped for Outlook alone')
    : null
}
