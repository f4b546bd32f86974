import type { Letter } from '../../shared/letters.ts'
import type { Person } from '../../shared/people.ts'
import { isSecretariat } from '../../shared/people.ts'
import { messageIdOf } from '../../shared/road/keys.ts'
import type { NetworkFiles } from '../../shared/road/world.ts'
import type { House } from './house.ts'
import type { Random } from './random.ts'
import type { HandedOver } from './transport.ts'
import type { Tongue } from './words.ts'
import { reactionTo, tongueOf } from './words.ts'
import type { Written } from './written.ts'
import { addressIn, bounceBody, bytesOf, headersOf } from './written.ts'

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

/** A letter as it lies in somebody's mailbox. */
export interface Got {
  readonly letter: Letter
  readonly replyTo: string
  readonly messageId: string
  readonly subject: string
}

const lettersKept = 25

/** The people of one network and what they do: they read what the transport has taken, and write mails. */
export class Life {
  readonly files: NetworkFiles
  readonly tongue: Tongue
  readonly written: Written[]
  /** Whose mailbox is gone: their server takes the letter and sends a report. */
  readonly bouncing = new Set<string>()
  /** Who really bounced at some time, by 5xx or by a report. */
  readonly everGone = new Set<string>()
  isOver = false
  readonly #house: House
  readonly #random: Random
  readonly #isQuiet: boolean
  readonly #boxes = new Map<string, Got[]>()
  readonly #away = new Map<string, number>()

  /** `isQuiet`: nobody does anything by chance. */
  constructor(files: NetworkFiles, house: House, random: Random, written: Written[], { isQuiet = false } = {}) {
    this.#isQuiet = isQuiet
    this.files = files
    this.tongue = tongueOf(files.charter.language)
    this.written = written
    this.#house = house
    this.#random = random
  }

  get office(): Person {
    const found = this.files.people.find(isSecretariat)
    if (found === undefined) throw new Error('there is no secretariat')
    return found
  }

  get members(): readonly Person[] {
    return this.files.people.filter(each => each.functions.includes('member'))
  }

  goesAway(person: Person, days: number): void {
    this.#away.set(person.email, this.#house.now + days * day)
  }

  /** A letter has come out of the house. */
  comes({ mail }: HandedOver): void {
    const cut = mail.tag.lastIndexOf('.')
    const effect = this.#house.store.effects.get(mail.tag.slice(0, cut))?.effect
    if (effect?.kind !== 'letter') return
    const header = headersOf(mail.raw)
    const got: Got = {
      letter: effect.letter,
      replyTo: addressIn(header('Reply-To')),
      messageId: header('Message-ID'),
      subject: header('Subject'),
    }
    if (this.bouncing.has(mail.to)) {
      this.#bounce(mail.to, got)
      return
    }
    const readers = mail.to === this.files.charter.mailingGroup ? this.members.map(each => each.email) : [mail.to]
    for (const reader of readers) this.#reads(reader, got, effect.to[0]?.address === mail.to)
  }

  #reads(reader: string, got: Got, isFirst: boolean): void {
    const box = this.#boxes.get(reader) ?? []
    box.push(got)
    if (box.length > lettersKept) box.shift()
    this.#boxes.set(reader, box)
    if (this.isOver || this.#isQuiet) return
    const { now } = this.#house
    if ((this.#away.get(reader) ?? 0) > now) {
      if (this.#random.chance(0.5)) this.#autoReply(reader, got)
      return
    }
    const reaction = reactionTo(got.letter, reader === this.office.email, isFirst, this.#random)
    if (reaction === null) return
    this.#house.door.later(now + reaction.after * minute, () => this.says(reader, mark => reaction.say(this.tongue, mark), got))
  }

  /** Somebody writes: an answer to a letter, or a new mail. */
  says(
    from: string,
    words: (mark: string) => string,
    answers: Got | null = null,
    more: Partial<Written & { to: string }> = {},
  ): void {
    if (this.isOver) return
    const mark = markOf(this.written.length)
    const text = words(mark)
    const subject = answers === null ? (text.split('\n')[0] ?? '') : `SV: ${answers.subject}`
    this.#write({ ...more, from, to: more.to ?? answers?.replyTo ?? this.files.charter.address, subject, text, mark, answers })
  }

  /** A letter that somebody has; null when there is none. */
  letterOf(address: string): Got | null {
    const box = this.#boxes.get(address) ?? []
    return box.length === 0 ? null : this.#random.of(box)
  }

  /** The latest letter of this name that somebody has; null when there is none. */
  letterNamed(address: string, name: string): Got | null {
    return (this.#boxes.get(address) ?? []).findLast(each => each.letter.name === name) ?? null
  }

  /** A letter has reached the wrong hands, or somebody guesses: it is answered under a member's name from outside. */
  forges(victim: Person, to: string | null): void {
    const words = (mark: string): string => this.#random.of([this.tongue.item, this.tongue.comment, this.tongue.apology])(mark)
    const kind = { kind: 'forged', author: 'mallory@evil.example', authenticated: false } as const
    this.says(victim.email, words, null, { ...kind, ...(to !== null && { to }) })
  }

  /** A made-up report about a letter to somebody whose mailbox is in order. Whoever knows the program knows how its keys are counted, but not its secret. */
  forgesBounce(victim: Person): void {
    const { charter } = this.files
    const domain = charter.address.split('@')[1] ?? ''
    const key = `${charter.id}/meeting/${this.#random.between(1, 3)}@${this.#random.between(2, 9)}.0`
    const index = Math.max(
      0,
      this.members.findIndex(each => each.id === victim.id),
    )
    const letter = { messageId: messageIdOf(new Uint8Array(32), key, index, domain), replyTo: charter.address }
    this.#report(victim.email, letter, { kind: 'forged', author: 'mallory@evil.example', authenticated: false })
  }

  #bounce(recipient: string, got: Got): void {
    this.everGone.add(recipient)
    this.#report(recipient, got, { kind: 'bounce', author: recipient, authenticated: false })
  }

  #report(
    recipient: string,
    letter: { messageId: string; replyTo: string },
    who: Pick<Written, 'kind' | 'author' | 'authenticated'>,
  ): void {
    const mark = markOf(this.written.length)
    const to = this.files.charter.address
    const from = `mailer-daemon@${recipient.split('@')[1]}`
    const body = bounceBody(recipient, letter)
    this.#write({ ...who, from, to, subject: `Undelivered ${mark}`, text: '', mark, answers: null, body, envelopeFrom: '' })
  }

  #autoReply(reader: string, got: Got): void {
    const mark = markOf(this.written.length)
    const headers = this.#random.chance(0.8) ? ['Auto-Submitted: auto-replied', 'X-Auto-Response-Suppress: All'] : []
    const subject = `Automatisk svar: ${got.subject} ${mark}`
    const text = `Jeg er på ferie. ${this.tongue.nothing}`
    this.#write({
      from: reader,
      to: got.replyTo,
      subject,
      text,
      mark,
      answers: got,
      headers,
      kind: 'auto-reply',
      envelopeFrom: '',
    })
  }

  #write(what: {
    readonly from: string
    readonly to: string
    readonly subject: string
    readonly text: string
    readonly mark: string
    readonly answers: Got | null
    readonly headers?: readonly string[]
    readonly body?: readonly string[]
    readonly kind?: Written['kind']
    readonly author?: string
    readonly authenticated?: boolean
    readonly envelopeFrom?: string
  }): void {
    const messageId = `<${what.mark.toLowerCase()}@${what.from.split('@')[1]}>`
    const { from, to, subject, text } = what
    const inReplyTo = what.answers !== null && this.#random.chance(0.8) ? what.answers.messageId : null
    const draft = {
      from,
      to,
      subject,
      text,
      messageId,
      inReplyTo,
      ...(what.headers && { headers: what.headers }),
      ...(what.body && { body: what.body }),
    }
    const mail: Written = {
      network: this.files.charter.id,
      author: what.author ?? from,
      from,
      authenticated: what.authenticated ?? true,
      mark: what.mark,
      messageId,
      raw: bytesOf(draft),
      kind: what.kind ?? 'person',
      acknowledged: [],
    }
    this.written.push(mail)
    this.#posts(mail, what.envelopeFrom ?? from, to, mail.raw, this.#delay())
    // Some come twice: as they are, or over another road.
    if (!this.#isQuiet && this.#random.chance(0.08))
      this.#posts(
        mail,
        what.envelopeFrom ?? from,
        to,
        this.#random.chance(0.5) ? mail.raw : bytesOf(draft, 2),
        this.#delay() + this.#random.below(2 * day),
      )
  }

  #posts(mail: Written, from: string, to: string, raw: Uint8Array, delay: number): void {
    const acknowledged = (): void => {
      mail.acknowledged.push(this.#house.clock())
    }
    this.#house.door.post({ raw, from, to, authenticated: mail.authenticated, acknowledged }, this.#house.now + delay)
  }

  #delay(): number {
    const dice = this.#random.next()
    if (dice < 0.85) return this.#random.below(2 * minute)
    return dice < 0.95 ? this.#random.below(6 * hour) : this.#random.below(2 * day)
  }
}

/** A word of letters for a number: no two are the same, and no mail says it by chance. */
export const markOf = (n: number): string => {
  const letters = [...n.toString(20).padStart(3, '0')].map(sign => 'bcdfghjklmnpqrstvwxz'[Number.parseInt(sign, 20)])
  return `Q${letters.join('a')}ux`
}
