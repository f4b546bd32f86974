/** What an installation costs a month, from what a year of two meetings was measured to take. */
export interface Year {
  readonly people: number
  readonly meetings: number
  readonly mailsIn: number
  readonly lettersOut: number
  readonly requests: number
  readonly readUnits: number
  readonly writeUnits: number
}

export interface Wanted {
  readonly networks: number
  readonly members: number
  /** A year. */
  readonly meetings: number
  /** Of a letter and of a mail, on average, attachments included. In kB. */
  readonly letterKb: number
  readonly mailKb: number
  readonly ownKey: boolean
  readonly freeTier: boolean
}

export type Prices = Readonly<Record<string, { readonly usd: number; readonly free?: number }>>

export interface Line {
  readonly service: string
  readonly what: string
  readonly usd: number
  /** Costs the same with one network or with a hundred. */
  readonly fixed: boolean
}

/** A straight line through the two measured years, for one network in a month. */
export const monthOf = (years: readonly Year[], { members, meetings }: Pick<Wanted, 'members' | 'meetings'>) => {
  const [small, large] = years
  if (small === undefined || large === undefined) throw new Error('two measured years are needed')
  const at = (key: keyof Year): number => {
    const slope = (large[key] - small[key]) / (large.people - small.people)
    return ((small[key] + slope * (members - small.people)) / small.meetings) * (meetings / 12)
  }
  return { mailsIn: at('mailsIn'), lettersOut: at('lettersOut'), readUnits: at('readUnits'), writeUnits: at('writeUnits') }
}

/** What the stack has whatever it does: infra/watching.ts, infra/schedules.ts, functions/aws/journal.ts. */
export const standing = {
  alarms: 22,
  metrics: 19,
  roundsAMonth: 2 * 12 * 24 * 30,
  roundSeconds: 0.1,
  roundGb: 0.75,
  roundReads: 4,
}

/** Out of office and the like, beside what people write. */
const machineMails = 1.1
/** How many months of papers lie in the bucket: five years. */
const keptMonths = 60
const kbInGb = 1_000_000

export const monthlyCost = (years: readonly Year[], prices: Prices, wanted: Wanted): readonly Line[] => {
  const one = monthOf(years, wanted)
  const mails = one.mailsIn * machineMails * wanted.networks
  const letters = one.lettersOut * wanted.networks
  const of = (name: string, many: number, per = 1): number => {
    const { usd, free = 0 } = prices[name] ?? { usd: Number.NaN }
    return (Math.max(0, many - (wanted.freeTier ? free : 0)) / per) * usd
  }
  const { alarms, metrics, roundsAMonth, roundSeconds, roundGb, roundReads } = standing
  // A mail is put in line, and then read.
  const calls = mails * 2 + letters * 3 + roundsAMonth
  const keptGb = (mails * wanted.mailKb * keptMonths) / kbInGb
  // A letter is two items and its marks, a mail one and its events: about 3 kB each. What a letter told is a kilobyte for all of its readers.
  const tableGb = ((mails + letters) * 3 * keptMonths) / kbInGb
  const line = (service: string, what: string, usd: number, fixed = false): Line => ({ service, what, usd, fixed })
  return [
    line('SES', `${Math.round(letters)} letters out`, of('sesOutPer1000', letters, 1_000)),
    line('SES', 'their bytes', of('sesDataPerGb', (letters * wanted.letterKb) / kbInGb)),
    line(
      'SES',
      `${Math.round(mails)} mails in`,
      of('sesInPer1000', mails, 1_000) + of('sesInPer1000Chunks', mails * Math.ceil(wanted.mailKb / 256), 1_000),
    ),
    line(
      'DynamoDB',
      'requests',
      of('writeUnitsPerMillion', one.writeUnits * wanted.networks, 1e6) +
        of('readUnitsPerMillion', one.readUnits * wanted.networks, 1e6),
    ),
    line('DynamoDB', 'storage and PITR after five years', of('tablePerGb', tableGb) + of('pitrPerGb', tableGb)),
    line(
      'S3',
      'mails of five years, and requests',
      of('s3PerGb', keptGb) + of('s3PutPer1000', mails * 2, 1_000) + of('s3GetPer1000', mails * 4, 1_000),
    ),
    line(
      'Lambda',
      'calls for mails and letters',
      of('lambdaPerMillion', calls, 1e6) +
        of('lambdaPerGbSecond', (mails + letters * 3) * 0.15 + roundsAMonth * roundSeconds * roundGb),
    ),
    line(
      'SNS, SQS',
      'messages',
      of('snsPerMillion', mails + letters * 2, 1e6) + of('sqsPerMillion', (mails * 2 + letters * 2) * 3 + 450_000, 1e6),
    ),
    line(
      'Scheduler, table',
      'the rounds',
      of('schedulerPerMillion', roundsAMonth + letters / 10, 1e6) + of('readUnitsPerMillion', roundsAMonth * roundReads, 1e6),
      true,
    ),
    line('CloudWatch', 'logs', of('logsPerGb', (calls * 2) / kbInGb)),
    line('CloudWatch', `${metrics} metrics and ${alarms} alarms`, of('metric', metrics) + of('alarm', alarms), true),
    ...(wanted.ownKey ? [line('KMS', 'a key of your own', of('ownKey', 1), true)] : []),
  ]
}
