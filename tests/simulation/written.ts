/** A mail that somebody in the simulated year has written. */
export interface Written {
  readonly network: string
  /** Who really wrote it. */
  readonly author: string
  /** Who it says it is from. */
  readonly from: string
  readonly authenticated: boolean
  /** A word that stands in no other mail. */
  readonly mark: string
  readonly messageId: string
  readonly raw: Uint8Array
  readonly kind: 'person' | 'auto-reply' | 'bounce' | 'calendar' | 'forged' | 'stranger'
  /** When we said 250 to it, by the house's clock; each time. */
  readonly acknowledged: string[]
}

export interface Draft {
  readonly from: string
  readonly to: string
  readonly subject: string
  readonly text: string
  readonly messageId: string
  readonly inReplyTo: string | null
  readonly headers?: readonly string[]
  /** Its own Content-Type and everything below it, in place of the text. */
  readonly body?: readonly string[]
}

/** The bytes of a mail. `hop`: the trace that this copy of it has got on its way. */
export const bytesOf = (draft: Draft, hop = 1): Uint8Array =>
  Buffer.from(
    [
      `Received: from relay${hop}.example by mx.moeder.example with ESMTPS; Mon, 4 Jan 2027 09:00:00 +0100`,
      `From: ${draft.from}`,
      `To: ${draft.to}`,
      `Subject: ${draft.subject}`,
      `Message-ID: ${draft.messageId}`,
      ...(draft.inReplyTo === null ? [] : [`In-Reply-To: ${draft.inReplyTo}`, `References: ${draft.inReplyTo}`]),
      'MIME-Version: 1.0',
      ...(draft.headers ?? []),
      ...(draft.body ?? [
        'Content-Type: text/plain; charset=utf-8',
        'Content-Transfer-Encoding: 8bit',
        '',
        draft.text.replaceAll('\n', '\r\n'),
        '',
      ]),
    ].join('\r\n'),
  )

/** What stands in the header of a letter of ours: of each field the first one. */
export function headersOf(raw: Uint8Array): (name: string) => string {
  const text = Buffer.from(raw.buffer, raw.byteOffset, Math.min(raw.byteLength, 16_000)).toString('latin1')
  const head = text.slice(0, text.indexOf('\r\n\r\n')).replaceAll(/\r\n[ \t]/g, ' ')
  const fields = head.split('\r\n').map(line => [line.slice(0, line.indexOf(':')).toLowerCase(), line] as const)
  const first = new Map(fields.toReversed())
  return name =>
    first
      .get(name.toLowerCase())
      ?.slice(name.length + 1)
      .trim() ?? ''
}

/** The address in a header field, bare. */
export const addressIn = (value: string): string => /<([^<>]+)>\s*$/.exec(value)?.[1] ?? value

/** A report that a letter did not arrive, as a mail server sends it (RFC 3464). */
export const bounceBody = (
  recipient: string,
  letter: { readonly messageId: string; readonly replyTo: string },
): readonly string[] => [
  'Content-Type: multipart/report; report-type=delivery-status; boundary="b"',
  '',
  '--b',
  'Content-Type: text/plain',
  '',
  'It could not be delivered.',
  '--b',
  'Content-Type: message/delivery-status',
  '',
  'Reporting-MTA: dns; mx.elsewhere.example',
  '',
  `Final-Recipient: rfc822; ${recipient}`,
  'Action: failed',
  'Status: 5.1.1',
  '--b',
  'Content-Type: text/rfc822-headers',
  '',
  `Message-ID: ${letter.messageId}`,
  `Reply-To: ${letter.replyTo}`,
  `To: ${recipient}`,
  '',
  '--b--',
  '',
]
