/**
 * How well replies are taken apart: `node bench/understanding/main.ts [--corpus ../shared/corpus/reply] [--misses] [--rivals]`.
 */
import { readdir } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { separate } from '../../shared/understanding/reply/separate.ts'
import type { Case } from './cases.ts'
import { readCases } from './cases.ts'
import type { Cutter } from './rivals.ts'
import { rivals } from './rivals.ts'
import type { Score } from './score.ts'
import { normal, score } from './score.ts'

const { values } = parseArgs({
  options: {
    corpus: { type: 'string', default: '../shared/corpus/reply' },
    misses: { type: 'boolean', default: false },
    rivals: { type: 'boolean', default: false },
  },
})

const ours: Cutter = {
  name: 'Rundskriv',
  cut: ({ text, html }) => separate({ text, html, subject: '' }).ownWords,
}

interface Result {
  readonly one: Case
  readonly got: string
  readonly score: Score
}

const percent = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(1).padStart(5)} %`

const line = (name: string, results: readonly Result[]): string => {
  const count = (test: (score: Score) => boolean): number => results.filter(result => test(result.score)).length
  const exact = count(({ exact: is }) => is)
  const agnostic = count(({ agnostic: is }) => is)
  const lost = count(({ lost: lines }) => lines.length > 0)
  const all = results.length
  return `${name.padEnd(46)} ${String(all).padStart(4)}   exact ${String(exact).padStart(4)} ${percent(exact, all)}   agnostic ${String(agnostic).padStart(4)} ${percent(agnostic, all)}   lost ${lost}`
}

const table = (title: string, results: readonly Result[], key: (one: Case) => string): void => {
  console.log(`\nby ${title}`)
  const groups = Map.groupBy(results, ({ one }) => key(one) || '–')
  for (const [name, group] of [...groups].toSorted(([a], [b]) => a.localeCompare(b))) console.log(`  ${line(name, group)}`)
}

const showMiss = ({ one, got, score: { agnostic, lost } }: Result): void => {
  console.log(`\n--- ${one.id} [${one.language}] ${agnostic ? 'differs by signature only' : ''} ${lost.length > 0 ? 'LOST' : ''}`)
  console.log(
    `expected: ${JSON.stringify(normal(one.expected).slice(0, 400))}\ngot:      ${JSON.stringify(normal(got).slice(0, 400))}`,
  )
}

const run = (cutter: Cutter, cases: readonly Case[]): readonly Result[] =>
  cases.map(one => {
    const got = cutter.cut(one)
    return { one, got, score: score(one, got) }
  })

const files = (await readdir(values.corpus)).filter(file => file.endsWith('.jsonl')).toSorted()
const others = values.rivals ? await rivals() : []

for (const file of files) {
  const cases = await readCases(values.corpus, file)
  const results = run(ours, cases)
  console.log(`\n${'='.repeat(20)} ${file}`)
  console.log(line(ours.name, results))
  for (const rival of others) console.log(line(rival.name, run(rival, cases)))
  table('kind', results, one => one.kind)
  table('source', results, one => one.source)
  table('language', results, one => one.language)
  table('client', results, one => one.client)
  if (values.misses) for (const result of results.filter(({ score: { exact } }) => !exact)) showMiss(result)
}
