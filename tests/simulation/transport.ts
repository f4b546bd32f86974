import type { MailBytes, Postman, SendResult } from '../../shared/ports.ts'
import type { Random } from './random.ts'

/** A letter that the transport has taken, and when by the house's clock. */
export interface HandedOver {
  readonly mail: MailBytes
  readonly at: string
}

export interface Moods {
  /** A 4xx for this one mail. */
  readonly later: number
  /** No answer: it may have taken the mail or not. */
  readonly silent: number
}

/** The server that takes the letters: it throttles, refuses, and sometimes dies with a mail in its hands. */
export class Transport implements Postman {
  readonly taken: HandedOver[] = []
  /** Mails whose answer never came, by tag. */
  readonly unanswered = new Set<string>()
  /** Mails that were told to come again, by tag. */
  readonly putOff = new Set<string>()
  /** Addresses that are refused at once (5xx). */
  readonly gone = new Set<string>()
  moods: Moods = { later: 0, silent: 0 }
  isThrottling = false
  readonly #random: Random
  readonly #clock: () => string
  readonly #onTaken: (taken: HandedOver) => void

  constructor(random: Random, clock: () => string, onTaken: (taken: HandedOver) => void) {
    this.#random = random
    this.#clock = clock
    this.#onTaken = onTaken
  }

  async send(mail: MailBytes): Promise<SendResult> {
    if (this.isThrottling || this.#random.chance(this.moods.later)) {
      this.putOff.add(mail.tag)
      return { type: 'later', detail: '454 Throttling failure: maximum sending rate exceeded' }
    }
    if (this.gone.has(mail.to)) return { type: 'failed', detail: '550 5.1.1 no such user' }
    const isSilent = this.#random.chance(this.moods.silent)
    if (isSilent) this.unanswered.add(mail.tag)
    if (!isSilent || this.#random.chance(0.5)) this.#take(mail)
    return isSilent ? { type: 'uncertain', detail: 'the connection was lost' } : { type: 'sent', messageId: mail.messageId }
  }

  #take(mail: MailBytes): void {
    const taken = { mail, at: this.#clock() }
    this.taken.push(taken)
    this.#onTaken(taken)
  }
}
