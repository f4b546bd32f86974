import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { Begun } from '../../local/begun.ts'
import { ourselves } from '../../local/owner.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rundskriv-begun-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

test('what was noted has begun, what was not never did', () => {
  const begun = new Begun(folder)
  begun.note('erfa/meeting/1@3.0.7')
  expect(begun.neverBegan(ourselves, 'erfa/meeting/1@3.0.7')).toBe(false)
  expect(begun.neverBegan(ourselves, 'erfa/meeting/1@3.0.8')).toBe(true)
  expect(begun.neverBegan(ourselves, 'erfa/meeting/1@3.0')).toBe(true)
  begun.close()
  expect(readdirSync(folder)).toEqual([])
})

test('nothing is concluded about a process of which nothing is known, or that ran before the machine was started', () => {
  const begun = new Begun(folder)
  expect(begun.neverBegan('elsewhere 17 abcdef', 'erfa/meeting/1@3.0.7')).toBe(false)
  writeFileSync(join(folder, 'here_18_abcdef.log'), 'another-boot\nerfa/meeting/1@3.0.1\n')
  expect(begun.neverBegan('here 18 abcdef', 'erfa/meeting/1@3.0.7')).toBe(false)
  begun.close()
})

test('where nothing can be written, nothing is concluded', () => {
  writeFileSync(join(folder, 'file'), '')
  const begun = new Begun(join(folder, 'file', 'more'))
  begun.note('erfa/meeting/1@3.0.7')
  expect(begun.neverBegan(ourselves, 'erfa/meeting/1@3.0.8')).toBe(false)
  begun.close()
})
