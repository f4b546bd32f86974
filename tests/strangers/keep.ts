import { writeFileSync } from 'node:fs'
import type { Case } from './corpus.ts'
import { corpus, heardAnew, isSealed } from './corpus.ts'

// `node tests/strangers/keep.ts`: hands every mail in anew, and prints those of which something else came than was judged. Their verdict is `new`
// until somebody has read what came of them and put another word there. Sealed mails are left alone: whoever changes rules does not read them, or nobody would
// know any more what a stranger meets. `--sealed`: only those, for somebody who changes no rule.

const shown = ({ id, text, html, wanted, heard }: Omit<Case, 'state'>): string =>
  [`## ${id}: ${text ?? html ?? ''}`, `   wanted: ${wanted}`, ...heard.map(line => `   ${line}`), ''].join('\n')

const wantsSealed = process.argv.includes('--sealed')
for (const { file, cases } of corpus().filter(each => isSealed(each.file) === wantsSealed)) {
  const kept: Case[] = []
  for (const each of cases) kept.push(await heardAnew(each))
  for (const each of kept.flatMap(one => [one, ...(one.next ?? [])]))
    if (each.verdict === 'new') process.stdout.write(`${shown(each)}\n`)
  writeFileSync(file, `${JSON.stringify(kept, null, 2)}\n`)
}
