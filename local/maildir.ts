import { createHash, randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { access, mkdir, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { MailBytes, Postman, SendResult } from '../shared/ports.ts'
import { writeDurably } from './durable-file.ts'
import { asUnavailable } from './errors.ts'

const subfolders = ['tmp', 'new', 'cur'] as const

/** Without a relay, letters are laid into Maildirs: `<folder>/<address>/{new,cur,tmp}`, which any mail client reads. */
export class MaildirPostman implements Postman {
  readonly #folder: string
  readonly #made = new Set<string>()

  constructor(folder: string) {
    this.#folder = folder
  }

  async send(mail: MailBytes): Promise<SendResult> {
    const maildir = join(this.#folder, folderNameOf(mail.to))
    const name = fileNameOf(mail.tag)
    try {
      await this.#make(maildir)
      // The same letter once more (we died before we noted it): it lies there, or its reader has moved it to cur/.
      if (!(await liesIn(maildir, name))) {
        await writeDurably(join(maildir, 'new', name), asDelivered(mail), join(maildir, 'tmp', `${name}.${randomUUID()}`))
      }
      return { type: 'sent', messageId: mail.messageId }
    } catch (error) {
      // Whatever the disk says, the file has not got its name: nothing was delivered.
      return { type: 'later', detail: (asUnavailable(error) as Error).message }
    }
  }

  /** Whether the letter with this tag lies in that address's Maildir, read or unread. */
  async has(address: string, tag: string): Promise<boolean> {
    const maildir = join(this.#folder, folderNameOf(address))
    return existsSync(maildir) && liesIn(maildir, fileNameOf(tag))
  }

  async #make(maildir: string): Promise<void> {
    if (this.#made.has(maildir)) return
    for (const subfolder of subfolders) await mkdir(join(maildir, subfolder), { recursive: true })
    this.#made.add(maildir)
  }
}

/** An address as the name of a folder: nothing in it can lead out of the parent. */
export const folderNameOf = (address: string): string => {
  const name = address
    .trim()
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}@._+=-]/gu, sign => `%${sign.codePointAt(0)?.toString(16)}`)
  return name.replace(/^\.+/, dots => '%2e'.repeat(dots.length)) || '%'
}

/** Always the same for the same letter to the same recipient. */
const fileNameOf = (tag: string): string => {
  const hash = createHash('sha256').update(tag).digest('hex').slice(0, 12)
  return `${tag
    .replaceAll(/[^A-Za-z0-9@._-]/g, '_')
    .replace(/^\.+/, '')
    .slice(0, 100)}.${hash}.eml`
}

const liesIn = async (maildir: string, name: string): Promise<boolean> => {
  const inNew = await access(join(maildir, 'new', name)).then(
    () => true,
    () => false,
  )
  // A reader adds flags: `name:2,S`.
  return inNew || (await readdir(join(maildir, 'cur'))).some(read => read === name || read.startsWith(`${name}:`))
}

/** As a mail server leaves a mail on disk: two lines about its delivery on top, line ends without carriage return. */
const asDelivered = (mail: MailBytes): Uint8Array => {
  const line = (text: string): string => text.replaceAll(/[\r\n]/g, '')
  const top = `Return-Path: <${line(mail.envelopeFrom)}>\nDelivered-To: ${line(mail.to)}\n`
  return Buffer.from(top + Buffer.from(mail.raw).toString('latin1').replaceAll('\r\n', '\n'), 'latin1')
}
