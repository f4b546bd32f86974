import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { LetterName } from '../../shared/letters.ts'
import { parseMail } from '../../shared/mail/parse.ts'
import type { ParsedMail } from '../../shared/mail/parsed-mail.ts'
import type { Outbox, Postman } from '../../shared/ports.ts'
import type { Got } from './clients/client.ts'
import type { Out, Shown } from './scene.ts'

interface Sent extends Shown {
  readonly letter: LetterName
  readonly key: string
  /** Place among the letter's readers. */
  readonly index: number
  readonly to: string
  readonly at: string
}

/** Keeps every mail that passes, in and out, as a file; nothing else about it changes. */
export class Recorder {
  readonly #folder: string
  readonly #all: Sent[] = []
  /** Those that no scene has taken yet. */
  #fresh: Sent[] = []
  #count = 0

  constructor(folder: string) {
    this.#folder = folder
    mkdirSync(join(folder, 'mails'), { recursive: true })
  }

  /** The postman, and a note of each letter that it took. */
  beside(postman: Postman, outbox: Outbox, now: () => string): Postman {
    return {
      send: async mail => {
        const result = await postman.send(mail)
        const dot = mail.tag.lastIndexOf('.')
        const [key, index] = [mail.tag.slice(0, dot), Number(mail.tag.slice(dot + 1))]
        const effect = (await outbox.load(key))?.effect
        if (effect?.kind !== 'letter') throw new Error(`what was sent as ${mail.tag} is no letter`)
        const { name } = effect.letter
        const sent = {
          letter: name,
          key,
          index,
          to: mail.to,
          at: now(),
          ...(await this.#keep(mail.raw, `${name} to ${mail.to}`)),
        }
        this.#all.push(sent)
        this.#fresh.push(sent)
        return result
      },
    }
  }

  /** A mail to the network. */
  async incoming(raw: Uint8Array, from: string): Promise<Shown> {
    return this.#keep(raw, `from ${from}`)
  }

  /** The letters since the last time, each with its copies. */
  takeFresh(): readonly Out[] {
    const byKey = Map.groupBy(this.#fresh, each => each.key)
    this.#fresh = []
    return [...byKey.values()].flatMap(sent => {
      const copies = sent.toSorted((a, b) => a.index - b.index)
      const [first] = copies
      if (first === undefined) return []
      const { letter, file, mail } = first
      return [
        { letter, file, mail, copies: copies.map(each => ({ name: nameOf(each.mail), address: each.to, file: each.file })) },
      ]
    })
  }

  /** The last letter of this name to this address, as its reader has it. Throws when there is none. */
  got(letter: LetterName, address: string): Got {
    const found = this.#all.findLast(each => each.letter === letter && each.to === address)
    if (found === undefined) throw new Error(`${address} has not got the letter ${letter}`)
    return { mail: found.mail, at: found.at }
  }

  get count(): number {
    return this.#count
  }

  async #keep(raw: Uint8Array, about: string): Promise<Shown> {
    const parsed = await parseMail(raw)
    if (!parsed.ok) throw new Error(`the mail ${about} cannot be read: ${parsed.reason}`)
    this.#count += 1
    const file = `mails/${String(this.#count).padStart(4, '0')} ${about}.eml`.replaceAll(' ', '-')
    writeFileSync(join(this.#folder, file), raw)
    return { file, mail: parsed.mail }
  }
}

const nameOf = (mail: ParsedMail): string => mail.to[0]?.name ?? ''
