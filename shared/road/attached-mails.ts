import { parseMail } from '../mail/parse.ts'
import type { ParsedMail } from '../mail/parsed-mail.ts'
import type { FileRef } from '../meeting/events.ts'
import { invitationIn } from '../understanding/invitation/read.ts'
import { realAttachments } from '../understanding/items/attachments.ts'
import { separate } from '../understanding/reply/separate.ts'
import type { Wish } from '../understanding/understood.ts'
import type { World } from './world.ts'

export interface Enclosed {
  readonly text: string
  readonly files: readonly FileRef[]
  /** What a file of the mail, or of one in it, holds. */
  readonly bytesOf: (file: FileRef) => Uint8Array | undefined
}

/** The files of a mail as they are found again: by the raw mail's SHA-256 and their place in it. */
export const filesOf = (mail: ParsedMail, id: string): FileRef[] => {
  const real = new Set(realAttachments(mail))
  return mail.attachments.flatMap((each, index) =>
    real.has(each) ? [{ name: each.name, bytes: each.bytes.length, type: each.type, mail: id, index }] : [],
  )
}

/**
 * What mails that were attached to a mail hold ("forward as attachment"): their words and their files. Each is kept as a raw mail of
 * its own, so that its files are found again. A mail inside an attached mail stays closed.
 */
export async function enclosedIn(world: World, mail: ParsedMail, id: string): Promise<Enclosed> {
  const texts: string[] = []
  const files: FileRef[] = []
  const mails = new Map([[id, mail]])
  for (const { bytes } of mail.forwardedMails) {
    const parsed = await parseMail(bytes)
    if (!parsed.ok) continue
    const inner = await world.rawMails.put(bytes)
    mails.set(inner, parsed.mail)
    files.push(...filesOf(parsed.mail, inner))
    texts.push(separate(parsed.mail).ownWords)
  }
  const bytesOf = (file: FileRef) => mails.get(file.mail)?.attachments[file.index]?.bytes
  return { text: texts.join('\n\n').trim(), files, bytesOf }
}

/**
 * The mail with the calendar of the one mail that is attached to it, where that answers an invitation: whoever got somebody's answer passes it
 * on like this. Nothing else in there counts: an invitation that lies in an attached mail books nothing.
 */
export async function withAnswerInside(mail: ParsedMail): Promise<ParsedMail> {
  const [attached, ...others] = mail.forwardedMails
  if (attached === undefined || others.length > 0 || mail.calendars.length > 0) return mail
  const parsed = await parseMail(attached.bytes)
  if (!parsed.ok) return mail
  const found = invitationIn({ calendars: parsed.mail.calendars, attachments: [] })
  return found?.kind === 'read' && found.invitation.method === 'REPLY' ? { ...mail, calendars: parsed.mail.calendars } : mail
}

/** Minutes that came as an attached mail have their text there. */
export const withEnclosed = (wish: Wish, { text }: Enclosed): Wish =>
  wish.on === 'meeting' && wish.command.type === 'SubmitMinutes' && wish.command.text === '' && text !== ''
    ? { ...wish, command: { ...wish.command, text } }
    : wish
