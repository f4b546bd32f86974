import { execFileSync, spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'

// A letter whose sending nobody waits for is a letter that may be lost without a trace. The rule against it lives in a group
// that a new version of biome may rename or drop, and biome is silent about a rule that no longer runs; so it is seen at work.

const biome = resolve('node_modules/.bin/biome')
let house: string

beforeAll(() => {
  house = mkdtempSync(join(tmpdir(), 'rundskriv-lint-'))
  execFileSync('git', ['init', '--quiet', house])
  copyFileSync('biome.json', join(house, 'biome.json'))
  writeFileSync(join(house, '.gitignore'), 'node_modules\n')
  mkdirSync(join(house, 'shared'))
  writeFileSync(
    join(house, 'shared/postman.ts'),
    'export async function send(letter: string): Promise<string> {\n  return letter\n}\n',
  )
})

afterAll(() => rmSync(house, { recursive: true, force: true }))

test('a promise that nobody waits for is reported', () => {
  expect(findingsIn("send('agenda')")).toContain('lint/nursery/noFloatingPromises')
})

test('a promise that is waited for is not reported', () => {
  expect(findingsIn("await send('agenda')")).toEqual([])
})

test('a promise that is asked like a yes or no is reported', () => {
  expect(findingsIn("if (send('agenda')) throw new Error('sent')")).toContain('lint/nursery/noMisusedPromises')
})

function findingsIn(statement: string): string[] {
  const file = join(house, 'shared/planted.ts')
  writeFileSync(
    file,
    `import { send } from './postman.ts'\n\nexport async function deliver(): Promise<void> {\n  ${statement}\n}\n`,
  )
  const run = spawnSync(biome, ['lint', '--reporter=json', 'shared/planted.ts'], { cwd: house, encoding: 'utf8' })
  const report = JSON.parse(run.stdout) as { diagnostics: { category: string; severity: string }[] }
  return report.diagnostics.filter(d => d.severity === 'error').map(d => d.category)
}
