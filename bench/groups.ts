/** What one case measured in one process. */
export type Measured = Readonly<Record<string, number>>

/** Cases that are run in turn, round after round, and the figures that a round gives. */
export interface Group {
  readonly name: string
  readonly cases: Readonly<Record<string, readonly string[]>>
  readonly figures: (of: (name: string) => Measured) => Readonly<Record<string, number>>
}

export interface Figure {
  readonly text: string
  /** What issue and promise ask for; none = only told. */
  readonly target?: { readonly atMost: number } | { readonly atLeast: number }
}

/** A folder with ten years of meetings, made once for the groups that want one. */
export interface Prepared {
  readonly data: string
  readonly charters: string
}

const value = (measured: Measured, key: string): number => measured[key] ?? Number.NaN

export const groupsOf = (prepared: () => Prepared): readonly Group[] => [
  {
    name: 'parse',
    cases: { ours: ['parse.ts', 'ours'], mailparser: ['parse.ts', 'mailparser'] },
    figures: of => ({
      'parse.ratio': value(of('ours'), 'cpuMs') / value(of('mailparser'), 'cpuMs'),
      'parse.cpuMs': value(of('ours'), 'cpuMs'),
      'parse.mailparserCpuMs': value(of('mailparser'), 'cpuMs'),
    }),
  },
  {
    name: 'receive',
    cases: { all: ['receive.ts'] },
    figures: of => ({ 'receive.mailsPerSecond': value(of('all'), 'mailsPerSecond') }),
  },
  {
    name: 'smtp',
    cases: { ours: ['smtp.ts', '2000'], bare: ['bare.ts', '2000'] },
    figures: of => ({
      'smtp.mailsPerSecond': value(of('ours'), 'mailsPerSecond'),
      'smtp.ratioToBareNode': value(of('ours'), 'mailsPerSecond') / value(of('bare'), 'mailsPerSecond'),
      'smtp.acceptedPerSecond': value(of('ours'), 'acceptedPerSecond'),
      'smtp.bareMailsPerSecond': value(of('bare'), 'mailsPerSecond'),
      'smtp.cpuMsPerMail': value(of('ours'), 'cpuMsPerMail'),
      'rss.idleMB': value(of('ours'), 'idleMB'),
      'rss.peakMB': value(of('ours'), 'peakMB'),
      'disk.bytesPerMail': value(of('ours'), 'bytesPerMail'),
    }),
  },
  {
    name: 'post',
    cases: { one: ['post.ts'] },
    figures: of => ({ 'post.p50ms': value(of('one'), 'p50ms'), 'post.p95ms': value(of('one'), 'p95ms') }),
  },
  {
    name: 'fanout',
    cases: { few: ['fanout.ts', '200'], many: ['fanout.ts', '1000'] },
    figures: of => ({
      'fanout.lettersPerSecond': Math.min(value(of('few'), 'lettersPerSecond'), value(of('many'), 'lettersPerSecond')),
      'fanout.lettersPerSecond200': value(of('few'), 'lettersPerSecond'),
      'fanout.lettersPerSecond1000': value(of('many'), 'lettersPerSecond'),
      'fanout.cpuMsPerLetter': value(of('many'), 'cpuMsPerLetter'),
    }),
  },
  {
    name: 'start',
    get cases() {
      const { data, charters } = prepared()
      return { empty: ['start.ts', `${data}-new`, charters], history: ['start.ts', data, charters] }
    },
    figures: of => ({ 'start.ms': value(of('empty'), 'ms'), 'start.tenYearsMs': value(of('history'), 'ms') }),
  },
  {
    name: 'history',
    cases: { short: ['history.ts', '20'], long: ['history.ts', '2000'] },
    figures: of => ({ 'history.ratio': value(of('long'), 'cpuMs') / value(of('short'), 'cpuMs') }),
  },
  {
    name: 'networks',
    cases: { one: ['networks.ts', '1'], many: ['networks.ts', '1000'] },
    figures: of => ({ 'networks.ratio': value(of('many'), 'cpuMs') / value(of('one'), 'cpuMs') }),
  },
  {
    name: 'year',
    cases: { forty: ['year.ts', '40', '3'], twenty: ['year.ts', '20', '2'], twoHundred: ['year.ts', '200', '2'] },
    figures: of => ({
      'year.ms': value(of('forty'), 'ms'),
      'year20.ms': value(of('twenty'), 'ms'),
      'year200.ms': value(of('twoHundred'), 'ms'),
    }),
  },
  {
    name: 'lambda',
    cases: {
      'time-has-come': ['lambda.ts', 'time-has-come'],
      'effect-committed': ['lambda.ts', 'effect-committed'],
      'mail-arrived': ['lambda.ts', 'mail-arrived'],
    },
    figures: of => ({
      'lambda.time-has-come': value(of('time-has-come'), 'figure'),
      'lambda.effect-committed': value(of('effect-committed'), 'figure'),
      'lambda.mail-arrived': value(of('mail-arrived'), 'figure'),
    }),
  },
]

export const figures: Readonly<Record<string, Figure>> = {
  'parse.ratio': { text: 'CPU up to the command, to that of mailparser alone', target: { atMost: 1.5 } },
  'parse.cpuMs': { text: 'ours, a mail' },
  'parse.mailparserCpuMs': { text: 'mailparser, a mail' },
  'receive.mailsPerSecond': { text: 'through receive, one after the other, with fsync' },
  'smtp.mailsPerSecond': { text: 'accepted, understood and committed, 8 connections' },
  'smtp.ratioToBareNode': { text: 'to a bare smtp-server that stores nothing', target: { atLeast: 0.5 } },
  'smtp.acceptedPerSecond': { text: '250 after the mail is on disk' },
  'smtp.bareMailsPerSecond': { text: 'the bare server' },
  'smtp.cpuMsPerMail': { text: 'the whole process, its letters included' },
  'rss.idleMB': { text: 'a second after the start', target: { atMost: 120 } },
  'rss.peakMB': { text: 'while 2,000 mails pour in', target: { atMost: 250 } },
  'disk.bytesPerMail': { text: 'raw mail and database; the mail has 10 kB' },
  'post.p50ms': { text: 'a reply in, its receipt handed over; 100 are the greeting', target: { atMost: 150 } },
  'post.p95ms': { text: 'the same, the slow ones' },
  'fanout.lettersPerSecond': { text: 'personal letters to a sink, the slower of 200 and 1,000', target: { atLeast: 450 } },
  'fanout.lettersPerSecond200': { text: 'to 200 people' },
  'fanout.lettersPerSecond1000': { text: 'to 1,000 people' },
  'fanout.cpuMsPerLetter': { text: 'CPU, a letter' },
  'start.ms': { text: 'from exec to listening', target: { atMost: 400 } },
  'start.tenYearsMs': { text: 'the same with ten years of history', target: { atMost: 600 } },
  'history.ratio': { text: 'a mail after 2,000 events to one after 20', target: { atMost: 2 } },
  'networks.ratio': { text: 'a mail among 1,000 networks to one alone', target: { atMost: 1.2 } },
  'year.ms': { text: 'a year of three meetings for 40 people, every letter composed', target: { atMost: 2000 } },
  'year20.ms': { text: 'two meetings for 20 people' },
  'year200.ms': { text: 'two meetings for 200 people' },
  'lambda.time-has-come': { text: 'its start, to that of a function that only imports DynamoDB’s client' },
  'lambda.effect-committed': { text: 'the same' },
  'lambda.mail-arrived': { text: 'the same' },
}
