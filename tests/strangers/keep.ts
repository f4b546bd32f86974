import { writeFileSync } from 'node:fs'
import type { Case } from './corpus.ts'
import { corpus, heardAnew } from './corpus.ts'

// `node tests/strangers/keep.ts`: hands every mail in anew, and prints those of which something else came than was judged. Their verdict is `new`
// until somebody has read what came of them and put another word there.

const shown = ({ id, text, html, wanted, heard }: Omit<Case, 'state'>): string =>
  [`## ${id}: ${text ?? html ?? ''}`, `   wanted: ${wanted}`, ...heard.map(line => `   ${line}`), ''].join('\n')

for (const { file, cases } of corpus()) {
  const kept: Case[] = []
  for (const each of cases) kept.push(await heardAnew(each))
  for (const each of kept.flatMap(one => [one, ...(one.next ?? [])]))
    if (each.verdict === 'new') process.stdout.write(`${shown(each)}\n`)
  writeFileSync(file, `${JSON.stringify(kept, null, 2)}\n`)
}
