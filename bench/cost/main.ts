import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Prices, Wanted, Year } from './model.ts'
import { monthlyCost } from './model.ts'

/** `npm run cost -- --networks 100 --members 40 --meetings 3`: what an installation costs a month, line by line. */
const usage =
  'npm run cost -- --networks 100 --members 40 --meetings 3 [--letter-kb 30] [--mail-kb 100] [--own-key] [--no-free-tier]'

const options = {
  networks: { type: 'string', default: '1' },
  members: { type: 'string', default: '40' },
  meetings: { type: 'string', default: '2' },
  'letter-kb': { type: 'string', default: '30' },
  'mail-kb': { type: 'string', default: '100' },
  'own-key': { type: 'boolean', default: false },
  'no-free-tier': { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
} as const

const read = (name: string) => JSON.parse(readFileSync(join(import.meta.dirname, name), 'utf8'))

const wantedIn = (args: readonly string[]): { readonly wanted: Wanted; readonly json: boolean } => {
  const { values } = parseArgs({ args: [...args], options })
  const whole = (name: 'networks' | 'members' | 'meetings' | 'letter-kb' | 'mail-kb'): number => {
    const number = Number(values[name])
    if (!Number.isInteger(number) || number < 1 || number > 1_000_000)
      throw new Error(`--${name}: "${values[name]}" is no whole number from 1 on`)
    return number
  }
  const wanted = {
    ...{ networks: whole('networks'), members: whole('members'), meetings: whole('meetings') },
    ...{ letterKb: whole('letter-kb'), mailKb: whole('mail-kb') },
    ...{ ownKey: values['own-key'], freeTier: !values['no-free-tier'] },
  }
  return { wanted, json: values.json }
}

try {
  const { wanted, json } = wantedIn(process.argv.slice(2))
  const prices = read('prices.json') as { readonly on: string; readonly region: string; readonly prices: Prices }
  const { years, on } = read('measured.json') as { readonly years: readonly Year[]; readonly on: string }
  const lines = monthlyCost(years, prices.prices, wanted)
  const total = lines.reduce((sum, { usd }) => sum + usd, 0)
  const driver = lines.toSorted((a, b) => b.usd - a.usd)[0]
  if (json) process.stdout.write(`${JSON.stringify({ wanted, lines, total, driver: driver?.what })}\n`)
  else {
    for (const { service, what, usd } of lines)
      process.stdout.write(`${service.padEnd(18)}${what.padEnd(42)}${usd.toFixed(2).padStart(10)}\n`)
    process.stdout.write(`${'USD a month'.padEnd(60)}${total.toFixed(2).padStart(10)}\n`)
    process.stdout.write(
      `The driver: ${driver?.service}, ${driver?.what} (${Math.round(((driver?.usd ?? 0) / total) * 100)} %).\n`,
    )
    process.stdout.write(`Prices of ${prices.on}, ${prices.region}. Requests as measured on ${on}. docs/cost.md\n`)
  }
} catch (error) {
  process.stderr.write(`cost: ${(error as Error).message}\n${usage}\n`)
  process.exitCode = 2
}
