import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { Line, Prices, Wanted, Year } from '../../bench/cost/model.ts'
import { monthlyCost, monthOf, standing } from '../../bench/cost/model.ts'
import { synth } from './synth.ts'

const read = (name: string) => JSON.parse(readFileSync(`bench/cost/${name}`, 'utf8'))
const { years } = read('measured.json') as { readonly years: readonly Year[] }
const { prices } = read('prices.json') as { readonly prices: Prices }
const usual: Wanted = { networks: 1, members: 40, meetings: 3, letterKb: 30, mailKb: 100, ownKey: false, freeTier: true }
const cost = (more: Partial<Wanted>) => monthlyCost(years, prices, { ...usual, ...more })
const total = (lines: readonly Line[]) => lines.reduce((sum, { usd }) => sum + usd, 0)

test('what docs/cost.md says is what the calculator says', () => {
  const text = readFileSync('docs/cost.md', 'utf8')
  const together = [1, 100, 10_000].map(networks => `**${total(cost({ networks })).toFixed(2)}**`)
  expect(text).toContain(`| **together** | ${together.join(' | ')} |`)
  const readme = [1, 100, 10_000].map(networks => total(cost({ networks })).toFixed(2)).join(' | ')
  expect(readFileSync('README.md', 'utf8')).toContain(`| together | ${readme} |`)
  expect(text).toContain(`(${total(cost({ meetings: 2, freeTier: false })).toFixed(2)} for one network with two meetings)`)
  for (const networks of [1, 100, 10_000]) {
    const ses = cost({ networks }).filter(({ service }) => service === 'SES')
    expect(text).toContain(` ${total(ses).toFixed(2)} `)
  }
  const turns = (networks: number) => {
    const lines = cost({ networks })
    return total(lines.filter(({ service }) => service === 'SES')) > total(lines.filter(({ what }) => what.includes('metrics')))
  }
  expect([turns(200), turns(400)]).toEqual([false, true])
})

test('the measured years are their own months', () => {
  for (const year of years) {
    const month = monthOf(years, { members: year.people, meetings: year.meetings })
    expect(month.lettersOut * 12).toBeCloseTo(year.lettersOut, 6)
    expect(month.writeUnits * 12).toBeCloseTo(year.writeUnits, 6)
  }
})

test('fixed costs do not grow with the networks, the others do', () => {
  const [one, many] = [cost({ networks: 1_000 }), cost({ networks: 2_000 })]
  for (const [place, { fixed, usd, what }] of one.entries())
    if (!fixed && usd > 1) expect(many[place]!.usd, what).toBeGreaterThan(usd * 1.5)
  expect(one.filter(({ fixed }) => fixed).map(({ what }) => what)).toEqual(
    many.filter(({ fixed }) => fixed).map(({ what }) => what),
  )
})

test('the stack has as many alarms as are paid for', async () => {
  ;(await synth()).template.resourceCountIs('AWS::CloudWatch::Alarm', standing.alarms)
})

test('every price has its source, and npm run cost names the driver', () => {
  for (const [name, { source }] of Object.entries(prices as Record<string, { source?: string }>))
    expect(source, name).toMatch(/\w{3}/)
  const run = (...args: string[]) => spawnSync(process.execPath, ['bench/cost/main.ts', ...args], { encoding: 'utf8' })
  expect(run('--networks', '100', '--members', '40', '--meetings', '3').stdout).toMatch(
    /^The driver: CloudWatch, 19 metrics and 22 alarms/m,
  )
  expect(run('--members', 'many')).toMatchObject({
    status: 2,
    stderr: expect.stringMatching(/^cost: --members: "many" is no whole number/),
  })
})
