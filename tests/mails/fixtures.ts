import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Expected } from './making/expect.ts'

/** The mails, and how each must end. */
export const fixtures = join(import.meta.dirname, '../fixtures/mails')

export const expected = JSON.parse(readFileSync(join(fixtures, 'expected.json'), 'utf8')) as Readonly<Record<string, Expected>>

export const rawOf = (file: string): Uint8Array => readFileSync(join(fixtures, file))
