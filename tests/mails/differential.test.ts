import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Email } from 'postal-mime'
import PostalMime from 'postal-mime'
import { describe, expect, it } from 'vitest'
import { parseMail } from '../../shared/mail/parse.ts'
import type { ParsedMail } from '../../shared/mail/parsed-mail.ts'

/** Every whole mail of ours, read by two parsers. Where they differ, it stands here with the side that is right. */

const folders = ['mails', 'calendar'].map(name => join(import.meta.dirname, '../fixtures', name))
const files = folders.flatMap(folder =>
  readdirSync(folder)
    .filter(name => name.endsWith('.eml'))
    .map(name => [name, join(folder, name)] as const),
)

const mended = 'text: ours is right, the bytes are not in the charset that the header names and are mended'
const twoFrom = 'from: neither is right, and we count the From fields ourselves: such a mail is held'
const calendar = 'attachments: the same file, theirs with other line ends; we keep the bytes that came'
const receipt = 'attachments: ours keeps the machine-readable part of a read receipt, which nobody is shown'
const opened = [
  'text: ours opens the signature that the mail is wrapped in',
  'attachments: ours shows what is inside the wrapping',
]
const known: Readonly<Record<string, readonly string[]>> = {
  'from-with-space-outlook.eml': [twoFrom],
  'two-from-lines-outlook.eml': [twoFrom],
  'group-outlook.eml': ['from: theirs is right that a group is nobody; ours names its members, and such a mail is held'],
  'quoted-local-part-outlook.eml': ['from: ours is right, theirs loses the quotation marks and makes another address'],
  'latin1-as-utf8-roundcube.eml': [mended],
  'latin1-undeclared-roundcube.eml': [mended],
  'windows1252-undeclared-k9.eml': [mended],
  'utf8-as-latin1-roundcube.eml': [mended],
  'utf8-as-latin1-twice-roundcube.eml': [mended],
  'utf16-roundcube.eml': ['text: ours is right, theirs begins with the byte order mark'],
  'nfd-apple.eml': ['text: ours is in NFC, so that "å" is one letter however it was typed'],
  'read-receipt-outlook.eml': [receipt],
  'unread-receipt-outlook.eml': [receipt],
  'reply-accepted-gmail.eml': [calendar],
  'reply-declined-gmail.eml': [calendar],
  'request-gmail.eml': [calendar],
  'request-thunderbird.eml': [calendar],
  'complaint-gateway.eml': ['attachments: the same part, theirs without its last line end and with null for its name'],
  'carriage-returns-only-k9.eml': ['subject: theirs sees no header in such a mail; ours shows its subject, and the mail is held'],
  'file-name-climbs-outlook.eml': ['attachments: ours is right, the name stays in its folder and hides nothing'],
  'homograph-outlook.eml': ['from: the same domain, ours as it is looked up and compared'],
  'nul-bytes-outlook.eml': ['text: ours takes the bytes out, theirs reads them as spaces'],
  'pgp-encrypted-thunderbird.eml': ['attachments: the same two, theirs calls the nameless one null'],
  'smime-opaque-outlook.eml': opened,
  'smime-opaque-in-pieces-outlook.eml': opened,
  'smime-opaque-with-a-file-outlook.eml': opened,
  'subject-with-line-break-outlook.eml': ['subject: ours is right, theirs ends in a byte that nobody can see'],
  'winmail-with-a-file-outlook.eml': ['attachments: ours is right, it takes the file out of its wrapping'],
  'request-as-exported-file.eml': ['attachments: ours takes the file for the calendar that it is'],
}

const oneSpaced = (text: string | null | undefined): string =>
  (text ?? '')
    .split(/[\s\u00a0]+/)
    .join(' ')
    .trim()
const apart = /calendar|rfc822|delivery-status|disposition/

const differences = (ours: ParsedMail, theirs: Email): readonly string[] => {
  const address = (theirs.from !== undefined && 'address' in theirs.from ? (theirs.from.address ?? '') : '').toLowerCase()
  const files = (list: readonly (readonly [name: string | null, bytes: number, type: string])[]): string =>
    list
      .filter(([, , type]) => !apart.test(type) || type === 'message/disposition-notification')
      .map(([name, bytes]) => `${name} ${bytes}`)
      .toSorted()
      .join()
  const pairs = {
    from: [ours.from[0]?.address.toLowerCase() ?? '', address],
    subject: [oneSpaced(ours.subject), oneSpaced(theirs.subject)],
    // Theirs draws text out of HTML where there is none; drawing is another room's work.
    text: ours.text === null ? ['', ''] : [oneSpaced(ours.text), oneSpaced(theirs.text)],
    attachments: [
      files(ours.attachments.map(({ name, bytes, type }) => [name, bytes.length, type] as const)),
      files(
        theirs.attachments.map(
          ({ filename, content, mimeType }) => [filename, (content as ArrayBuffer).byteLength, mimeType] as const,
        ),
      ),
    ],
  }
  return Object.entries(pairs).flatMap(([what, [one, other]]) => (one === other ? [] : [`${what}: ${one} | ${other}`]))
}

describe('mailparser and postal-mime', () => {
  it.each(files)('read %s alike, but for what is listed', async (name, path) => {
    const raw = readFileSync(path)
    const [ours, theirs] = [await parseMail(raw), await PostalMime.parse(raw)]
    if (!ours.ok) return expect([name, ours.reason]).toEqual(['zero-bytes-k9.eml', 'empty'])
    const wheres = (lines: readonly string[]): readonly string[] => lines.map(line => line.slice(0, line.indexOf(':')))
    const found = differences(ours.mail, theirs)
    expect(wheres(found), found.join('\n')).toEqual(wheres(known[name] ?? []))
  })
})
