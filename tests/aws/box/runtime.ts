import { flushCompileCache } from 'node:module'

/**
 * A Lambda environment: a process that loads one bundle and then takes one call after the other, as JSON. Its clock stands where the
 * box puts it, so that a spring of deadlines passes in seconds.
 */
const real = Date
let stands = real.now()

/** Whoever asks for the time gets the box's; everything else about dates is as it was. */
class BoxDate extends real {
  constructor(...given: [] | [string | number]) {
    if (given.length === 0) super(stands)
    else super(...given)
  }
  static override now(): number {
    return stands
  }
}
globalThis.Date = BoxDate as DateConstructor

interface Call {
  readonly id: number
  readonly at: string
  readonly event: unknown
}

const bundle = process.argv[2] ?? ''
let loaded: Promise<{ readonly handler: (event: unknown, context: unknown) => Promise<unknown> }> | null = null

process.on('message', async ({ id, at, event }: Call) => {
  stands = real.parse(at)
  try {
    loaded ??= import(bundle)
    const { handler } = await loaded
    const context = {
      functionName: process.env.AWS_LAMBDA_FUNCTION_NAME,
      functionVersion: '$LATEST',
      invokedFunctionArn: `arn:aws:lambda:eu-north-1:000000000000:function:${process.env.AWS_LAMBDA_FUNCTION_NAME}`,
      memoryLimitInMB: '1024',
      awsRequestId: `00000000-0000-4000-8000-${String(id).padStart(12, '0')}`,
      getRemainingTimeInMillis: () => 300_000,
    }
    const result = await handler(JSON.parse(JSON.stringify(event)), context)
    // It ends by being killed, and would keep nothing of what was compiled.
    if (id === 1) flushCompileCache()
    process.send?.({ id, result: result === undefined ? null : JSON.parse(JSON.stringify(result)) })
  } catch (error) {
    const { name, message } = error instanceof Error ? error : new Error('unknown')
    process.send?.({ id, error: `${name}: ${message}` })
  }
})
process.send?.({ ready: true })
