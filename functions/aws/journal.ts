import { Logger } from '@aws-lambda-powertools/logger'
import { Metrics, MetricUnit } from '@aws-lambda-powertools/metrics'
import type { Context } from 'aws-lambda'
import type { Log } from '../../shared/ports.ts'
import { callBegins } from './call-time.ts'
import { metricNamespace } from './settings.ts'
import { whyOf } from './trouble.ts'

type Ids = Readonly<Record<string, string | number | boolean | null>>

interface Measure {
  readonly metric: string
  readonly unit: 'Count' | 'Seconds'
  readonly value: number
  /** Besides `service`, which is the stack's name. */
  readonly dimensions: Readonly<Record<string, string>>
}

const one = (metric: string, dimension: string, value: unknown): Measure => ({
  ...{ metric, unit: 'Count', value: 1, dimensions: { [dimension]: String(value) } },
})
const figure = (metric: string, unit: Measure['unit'], value: unknown): Measure => ({
  ...{ metric, unit, value: Number(value), dimensions: {} },
})

/** Which lines of the log are also measured. Whoever adds a metric adds it here, and nowhere else. */
const measures: Readonly<Record<string, (ids: Ids) => Measure | null>> = {
  received: ({ outcome }) => one('MailsIn', 'outcome', outcome),
  refused: () => one('MailsIn', 'outcome', 'ignored'),
  'for-nobody-here': () => one('MailsIn', 'outcome', 'for-nobody'),
  'handed-over': ({ result }) => one('LettersOut', 'result', result),
  'came-back': ({ state }) => one('LettersOut', 'result', state),
  'letter-withdrawn': () => one('LettersOut', 'result', 'failed'),
  complaint: () => one('LettersOut', 'result', 'complaint'),
  'uncertain-settled': () => one('LettersOut', 'result', 'settled'),
  // A stale alarm is late for nothing.
  rang: ({ answer, late }) => (answer === 'done' ? figure('DeadlineLateness', 'Seconds', late) : null),
  stands: ({ overdue }) => figure('DeadlineOverdue', 'Seconds', overdue),
  'uncertain-letters': ({ letters }) => figure('UncertainLetters', 'Count', letters),
}

const logger = new Logger({ logLevel: 'INFO' })
const metrics = new Metrics({ namespace: metricNamespace })

/** An address has no place in the log; a key of an effect (`erfa/meeting/1@4.0`) looks almost like one and has. */
const address = /[^\s<>"'@]{1,320}@[^\s<>"']{0,320}[a-z]{2}/gi
const withoutAddresses = (ids: Ids): Ids =>
  Object.fromEntries(
    Object.entries(ids).map(([name, value]) => [name, typeof value === 'string' ? value.replace(address, '(address)') : value]),
  )

const measured = (event: string, ids: Ids): void => {
  const measure = measures[event]?.(ids) ?? null
  if (measure === null) return
  const single = metrics.singleMetric()
  for (const [name, value] of Object.entries(measure.dimensions)) single.addDimension(name, value)
  single.addMetric(measure.metric, MetricUnit[measure.unit], measure.value)
}

/** The structured log, and the metrics that follow from it. Ids only: addresses, subjects and texts have no place in either. */
export const journal: Log = {
  info: (event, ids = {}) => {
    logger.info(event, withoutAddresses(ids))
    measured(event, ids)
  },
  warn: (event, ids = {}) => {
    logger.warn(event, withoutAddresses(ids))
    measured(event, ids)
  },
}

/** A handler whose lines name the call, and whose failures tell Lambda (and the dead-letter queue) nothing of what a mail said. */
export const observed =
  <E, R>(work: (event: E) => Promise<R>) =>
  async (event: E, context: Context): Promise<R> => {
    logger.addContext(context)
    callBegins(context.getRemainingTimeInMillis())
    try {
      return await work(event)
    } catch (error) {
      const why = whyOf(error)
      journal.warn('call-failed', why)
      const told = new Error(`${why.why} (${why.where})`)
      told.stack = ''
      throw told
    }
  }
