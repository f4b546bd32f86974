/**
 * What the stack tells each function by its environment: the contract with infra/, with the name of the metrics that come back. Every one of these is set, and nothing else is read
 * but what Lambda itself sets.
 */
const everywhere = [
  /** The table's name. */
  'TABLE',
  /** The bucket's name. */
  'BUCKET',
  /**
   * The stack's name: it stands in every line of the log and is the dimension `service` of every metric, so that two stacks beside each
   * other do not mix.
   */
  'POWERTOOLS_SERVICE_NAME',
] as const

export const settings = {
  'mail-arrived': [
    ...everywhere,
    /** URL of the queue in which every mail names its network. */
    'LINE',
  ],
  'time-has-come': everywhere,
  'mail-came-back': everywhere,
  'effect-committed': [
    ...everywhere,
    /** The configuration set that every mail names, so that SES tells what becomes of it. */
    'CONFIGURATION_SET',
    /** The group in which one-time schedules stand. */
    'SCHEDULE_GROUP',
    /** ARN of the role in which the scheduler calls. */
    'SCHEDULE_ROLE',
    /** ARN of the queue for what the scheduler could not deliver in a day. */
    'DEAD_LETTERS',
    /** ARNs of the functions that a schedule calls. */
    'TIME_HAS_COME',
    'EFFECT_COMMITTED',
  ],
} as const

/** The namespace of our metrics; the stack's alarms and its dashboard ask for it by this name. */
export const metricNamespace = 'Rundskriv'

export type FunctionName = keyof typeof settings

/** Reads them once. Throws for all that are missing: a function without them must not start, it would fail at its first mail instead. */
export const settingsOf = <N extends FunctionName>(name: N): Readonly<Record<(typeof settings)[N][number], string>> => {
  const names: readonly string[] = settings[name]
  const missing = names.filter(each => !process.env[each])
  if (missing.length > 0) throw new Error(`the environment of ${name} does not say ${missing.join(', ')}`)
  return Object.fromEntries(names.map(each => [each, process.env[each]])) as Record<(typeof settings)[N][number], string>
}
