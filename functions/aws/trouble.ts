/** Something that is wrong, in words of our own: they name ids and never what somebody wrote, so they may be logged. */
export class Trouble extends Error {
  override readonly name = 'Trouble'
}

/**
 * Why something failed, fit for the log: the error's name, the service's status and request, and the place in the bundle (its source
 * map says which line that was). Only our own messages are told: a parser's may quote the mail, and a service's the address.
 */
export const whyOf = (
  error: unknown,
): { readonly why: string; readonly where: string } & Readonly<Record<string, string | number>> => {
  if (!(error instanceof Error)) return { why: 'unknown', where: 'unknown' }
  const { $metadata, code } = error as { $metadata?: { httpStatusCode?: number; requestId?: string }; code?: unknown }
  const where = /([\w.-]{1,200}\.(?:mjs|cjs|ts|js):\d+:\d+)/.exec((error.stack ?? '').replace(error.message, ''))?.[1]
  return {
    why: error instanceof Trouble ? error.message.slice(0, 300) : error.name,
    where: where ?? 'unknown',
    ...(typeof code === 'string' && { code }),
    ...($metadata?.httpStatusCode !== undefined && { status: $metadata.httpStatusCode }),
    ...($metadata?.requestId !== undefined && { request: $metadata.requestId }),
  }
}
