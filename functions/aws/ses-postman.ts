import { setTimeout as sleep } from 'node:timers/promises'
import { SESClient, SendRawEmailCommand } from '@aws-sdk/client-ses'
import type { MailBytes, Postman, SendResult } from '../../shared/ports.ts'
import { tagOf } from './effect-tag.ts'
import { sesMessageId } from './ses-id.ts'

/** A connection of its own for every letter. The TLS session is taken up again, so that only the first of them shakes hands in full. */
const anew = { keepAlive: false }

/**
 * A send is never repeated by the SDK: a call whose answer was lost may have sent the mail. So none may be lost for nothing: a function is
 * frozen between two calls, wakes up with connections that SES has given up long ago, and would hand its first letters to nobody.
 * Milliseconds.
 */
export const sesClient = (answerWithin = 30_000): SESClient =>
  new SESClient({
    maxAttempts: 1,
    requestHandler: {
      ...{ connectionTimeout: 5_000, requestTimeout: answerWithin, throwOnRequestTimeout: true },
      ...{ httpAgent: anew, httpsAgent: anew },
    },
  })

/** SES takes no larger one through this API. */
const mostBytes = 10_000_000

/** A letter takes so long at the worst: a connection, SES's answer, our note of it. What is left when the call ends would be killed, and be `uncertain`. */
const letterMs = 45_000

/** How often SES is asked again when it only says that we are too fast. */
const mostTries = 12

interface Pace {
  /** Until the call ends in which this happens. */
  readonly msLeft?: () => number
  /** Between two tries, half more or less. */
  readonly pauseMs?: number
}

/** Sends by SES. The mail carries its effect as a tag, so that SES's own events name it, also when its answer to us was lost. */
export class SesPostman implements Postman {
  readonly #client: SESClient
  readonly #configurationSet: string
  readonly #pace: Required<Pace>

  constructor(client: SESClient, configurationSet: string, pace: Pace = {}) {
    this.#client = client
    this.#configurationSet = configurationSet
    this.#pace = { msLeft: () => Number.POSITIVE_INFINITY, pauseMs: 1_000, ...pace }
  }

  /** Keeps to the rate that the account has: a letter that SES turns away for that is handed over again, since nothing was taken. */
  async send(mail: MailBytes): Promise<SendResult> {
    if (mail.raw.byteLength > mostBytes)
      return { type: 'failed', detail: `the mail has ${mail.raw.byteLength} bytes, SES takes ${mostBytes}` }
    for (let tried = 1; ; tried += 1) {
      if (this.#pace.msLeft() < letterMs) return { type: 'later', detail: 'OutOfTime: the call ends before the letter could' }
      const result = await this.#handOver(mail)
      if (tried === mostTries || result.type !== 'later' || !tooFast.test(result.detail)) return result
      await sleep(this.#pace.pauseMs * (0.5 + Math.random()))
    }
  }

  async #handOver(mail: MailBytes): Promise<SendResult> {
    try {
      const { MessageId } = await this.#client.send(
        new SendRawEmailCommand({
          Source: mail.envelopeFrom,
          Destinations: [mail.to],
          RawMessage: { Data: mail.raw },
          ConfigurationSetName: this.#configurationSet,
          Tags: [{ Name: 'effect', Value: tagOf(mail.tag) }],
        }),
      )
      if (MessageId === undefined) return { type: 'uncertain', detail: 'SES answered without an id' }
      return { type: 'sent', messageId: sesMessageId(MessageId, await this.#client.config.region()) }
    } catch (error) {
      return resultOf(error)
    }
  }
}

/** Our rights, our account or our speed: nothing that the mail or its recipient can help. Nothing was taken over. */
const passing =
  /^(Throttling|TooManyRequests|RequestLimitExceeded|ServiceUnavailable|AccountSendingPaused|ConfigurationSet|MailFromDomainNotVerified|AccessDenied|ExpiredToken|InvalidClientTokenId|UnrecognizedClient|SignatureDoesNotMatch|IncompleteSignature|RequestExpired|OptInRequired|CredentialsProvider)/
/** More a second than the account may send. The other throttling, of the day's quota, is over tomorrow and not in a second. */
const tooFast = /^Throttling\w*: Maximum sending rate exceeded/
/** There was no connection on which a mail could have gone. */
const unreached = /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH)$/

const resultOf = (error: unknown): SendResult => {
  const {
    name = 'unknown',
    message = '',
    code = '',
    $metadata,
  } = error as {
    readonly name?: string
    readonly message?: string
    readonly code?: string
    readonly $metadata?: { readonly httpStatusCode?: number }
  }
  const detail = `${name}: ${message}`.slice(0, 500)
  const status = $metadata?.httpStatusCode ?? 0
  if (passing.test(name) || status === 503 || unreached.test(code)) return { type: 'later', detail }
  if (name === 'TimeoutError' && /establish a connection/.test(message)) return { type: 'later', detail }
  // The sandbox says this of every recipient that is not verified; the recipient is not to blame.
  if (name === 'MessageRejected' && /not verified/i.test(message)) return { type: 'later', detail }
  if (status >= 400 && status < 500) return { type: 'failed', detail }
  return { type: 'uncertain', detail }
}
