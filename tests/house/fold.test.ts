import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { foldingCode, generated, module } from './fold.ts'

const folder = mkdtempSync(join(tmpdir(), 'rundskriv-fold-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('the fingerprint is of the code that folds today (node tests/house/keep-fold.ts makes it anew)', async () => {
  expect(readFileSync(module, 'utf8')).toBe(await generated())
})

test('another way of folding has another fingerprint, wherever it stands; other words about it do not', async () => {
  const written = async (evolve: string, helper: string, comment = '') => {
    writeFileSync(
      join(folder, 'helper.ts'),
      `${comment}\nexport const helper = (n: number): number => ${helper}\nexport const other = 7\n`,
    )
    const entry = join(folder, 'folds.ts')
    writeFileSync(
      entry,
      `import { helper } from './helper.ts'\nexport const evolve = (s: number, e: number): number => ${evolve}\n`,
    )
    return foldingCode(entry)
  }
  const first = await written('s + helper(e)', 'n + 1')
  expect(await written('s - helper(e)', 'n + 1')).not.toBe(first)
  expect(await written('s + helper(e)', 'n + 2')).not.toBe(first)
  expect(await written('s + helper(e)', 'n + 1', '/** One more. */')).toBe(first)
})
