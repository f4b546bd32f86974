import type { Attachment, ParsedMail } from '../../mail/parsed-mail.ts'

/** Seals, calendars and wrappings that mail programs add; nobody chose them. */
const wrappings =
  /^(?:application\/(?:x-)?pkcs7-(?:signature|mime)|application\/pgp-(?:signature|encrypted|keys)|application\/(?:vnd\.)?ms-tnef|text\/calendar|application\/ics|text\/rfc822-headers)\b/
const wrappingNames = /(?:^winmail\.dat|\.p7[sm]|\.asc|\.ics|^message(?:_v\d)?\.rpmsg)$/i

/** Outlook numbers the pictures of a signature: image001.png. */
const signaturePicture = /^(?:image\d{3}|outlook-.{1,40}|logo.{0,40}|banner.{0,40})\.(?:png|jpe?g|gif|bmp|svg|emz|wmz)$/i
/** A picture in the running text below this is a logo, above it a photo that a phone put there. */
const logoBytes = 30_000

const isDecoration = ({ name, type, bytes, inline }: Attachment): boolean => {
  if (!type.startsWith('image/')) return name === '' && (inline || type.startsWith('text/'))
  return signaturePicture.test(name) || (inline && bytes.length < logoBytes)
}

/** The files that a sender meant to send along (G20): no logos, no signatures, no calendars. A PDF that Apple Mail shows inline is one. */
export const realAttachments = (mail: Pick<ParsedMail, 'attachments'>): readonly Attachment[] =>
  mail.attachments.filter(each => !wrappings.test(each.type) && !wrappingNames.test(each.name) && !isDecoration(each))
