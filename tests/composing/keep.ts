import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { everyLetter, keptForm } from './written.ts'

// node tests/composing/keep.ts: writes the kept letters anew. Read the difference before it is committed; that is the test.

export const folder = join(import.meta.dirname, 'expected')

if (import.meta.main) {
  mkdirSync(folder, { recursive: true })
  for (const name of readdirSync(folder)) rmSync(join(folder, name))
  for (const letter of everyLetter) writeFileSync(join(folder, `${letter.title}.txt`), keptForm(letter))
}
