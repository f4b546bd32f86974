import type { MailBytes, Postman, SendResult } from '../../shared/ports.ts'
import type { Begun } from '../begun.ts'
import type { HandOver } from './connection-pool.ts'
import { ConnectionPool } from './connection-pool.ts'
import type { Relay } from './relay-url.ts'

/** Hands letters to the relay. */
export class RelayPostman implements Postman {
  readonly #pool: ConnectionPool

  /** Null where nobody asks afterwards. */
  readonly begun: Begun | null

  constructor(relay: Relay, begun: Begun | null = null) {
    this.#pool = new ConnectionPool(relay, relay.connections)
    this.begun = begun
  }

  async send(mail: MailBytes): Promise<SendResult> {
    const result = await this.#pool.handOver(mail.envelopeFrom, mail.to, mail.raw, () => this.begun?.note(mail.tag))
    return result.ok ? { type: 'sent', messageId: mail.messageId } : asResult(result)
  }

  /** `keepsNotes`: what was begun is asked about once more. */
  close(keepsNotes = false): void {
    this.#pool.close()
    this.begun?.close(keepsNotes)
  }
}

/**
 * An answer is an answer: 5xx refuses for good, 4xx for now. Without one it depends on whether the server had begun to take the
 * mail: if so, it may have it, and only evidence can tell.
 */
const asResult = ({ begun, code, detail }: Extract<HandOver, { ok: false }>): SendResult => {
  // 503 says that the session went wrong, 530 and 535 that we did not log in: neither is about the mail.
  const aboutUs = code === 503 || code === 530 || code === 535
  if (code !== null && code >= 500 && !aboutUs) return { type: 'failed', detail }
  if (code === null && begun) return { type: 'uncertain', detail }
  return { type: 'later', detail }
}
