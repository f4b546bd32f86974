import type { Country } from './country.ts'
import { monday } from './country.ts'
import type { Flood } from './flood.ts'
import { flood } from './flood.ts'

/** `npm run scale`: the tables of docs/scale.md, in virtual time. */
const seed = Number(process.argv[2] ?? 1)
const country: Country = { networks: 10_000, people: 60, sesRate: 200, streams: 40, letterSeconds: 0.15, lanes: 8, spread: true }
const days: readonly (readonly [string, Partial<Country>])[] = [
  ['as built', {}],
  ['all at 08:05', { spread: false }],
  ['SES at 70 a second', { sesRate: 70 }],
  ['SES at 70, all at 08:05', { sesRate: 70, spread: false }],
  ['SES at 14 (a new account)', { sesRate: 14 }],
  ['4 shards, not 40', { streams: 4 }],
  ['1 shard', { streams: 1 }],
  ['100 networks', { networks: 100 }],
  ['1 network', { networks: 1 }],
]
const n = (value: number): string => (value >= 100 ? value.toFixed(0) : value.toFixed(1))
process.stdout.write(
  `seed ${seed}\n\n| | letters | on the day | last, min after 08:05 | median | turned away | busiest second | within one network: median, worst |\n|---|---|---|---|---|---|---|---|\n`,
)
for (const [name, change] of days) {
  const it = monday({ ...country, ...change }, seed)
  const on = ((it.letters - it.outsideWindow) / it.letters) * 100
  process.stdout.write(
    `| ${name} | ${it.letters} | ${on.toFixed(1)} % | ${n(it.lastMinute)} | ${n(it.medianMinute)} | ${it.turnedAway} | ${it.mostASecond} | ${n(it.withinNetwork.median)}, ${n(it.withinNetwork.worst)} min |\n`,
  )
}
const usual: Flood = {
  ...{ mails: 50_000, overSeconds: 600, others: 5, concurrency: 4, batch: 1, mailSeconds: 0.3 },
  ...{ doorSeconds: 0.02, doors: 10, noisyAfter: 30 },
}
const floods: readonly (readonly [string, Partial<Flood>])[] = [
  ['no flood', { mails: 0 }],
  ['as built: a line by network, 4 mails at once', {}],
  ['the same, noticed late (1,000 mails)', { noisyAfter: 1_000 }],
  ['five times the flood', { mails: 250_000 }],
  ['one queue in order of arrival', { doorSeconds: null, noisyAfter: null }],
  ['the same, 40 mails at once', { doorSeconds: null, noisyAfter: null, concurrency: 40 }],
]
process.stdout.write('\n| the others wait, s | median | p99 | worst |\n|---|---|---|---|\n')
for (const [name, change] of floods) {
  const { median, p99, worst } = flood({ ...usual, ...change }, seed)
  process.stdout.write(`| ${name} | ${n(median)} | ${n(p99)} | ${n(worst)} |\n`)
}
