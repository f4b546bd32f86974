import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { loadCharters, readCharterFile } from '../../local/charters/read.ts'
import { check } from '../../local/commands/check.ts'
import { chartersFolder, erfa } from '../support/charters.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'charters-'))
  for (const file of ['erfa-midtjylland.yaml', 'erfa-midtjylland.csv', 'small-english.yaml', 'small-english.csv']) {
    copyFileSync(join(chartersFolder, file), join(folder, file))
  }
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const path = (file: string) => join(folder, file)
const change = (file: string, from: string, to: string) =>
  writeFileSync(
    path(file),
    readFileSync(path(file), 'utf8').replace(from, () => to),
  )

async function checked(...paths: string[]) {
  const out: string[] = []
  const err: string[] = []
  const status = await check(paths, {
    out: line => out.push(line.replaceAll(`${folder}/`, '')),
    err: line => err.push(line.replaceAll(`${folder}/`, '')),
  })
  return { status, out, err }
}

const erfaOk = 'erfa-midtjylland.yaml: ok (erfa, version 1, 19 organisations, 42 people)'
const englishOk = 'small-english.yaml: ok (harbour, version 3, 3 organisations, 5 people)'

test('G01 a good charter has an ok line; a folder stands for the charters in it', async () => {
  expect(await checked(path('erfa-midtjylland.yaml'))).toEqual({ status: 0, out: [erfaOk], err: [] })
  expect(await checked(folder)).toEqual({ status: 0, out: [erfaOk, englishOk], err: [] })
})

test('G01 every fault has its line, the good file its ok, and stderr one line that sums up', async () => {
  change('erfa-midtjylland.yaml', 'days: -16', 'days: -12')
  change('erfa-midtjylland.csv', 'aase.lyngfelt@aarhus', 'åse.lyngfelt@aarhus')
  const first =
    'erfa-midtjylland.yaml:43: itemsDue (12 days before the meeting) does not come before planningMeeting (14 days before the meeting) — a number of days below -14'
  expect(await checked(path('erfa-midtjylland.yaml'), path('small-english.yaml'))).toEqual({
    status: 1,
    out: [
      first,
      'erfa-midtjylland.csv:6: the address "åse.lyngfelt@aarhus.example" holds å, which many mail servers do not carry — an address of plain letters, such as aase.lyngfelt@aarhus.example',
      englishOk,
    ],
    err: [`2 faults, the first: ${first}`],
  })
})

test('G01 a file that is not there, or is a folder, or is not UTF-8, is named', async () => {
  expect((await checked(path('none.yaml'))).out).toEqual(['none.yaml:1: there is no such file — the path of a charter (YAML)'])
  rmSync(path('small-english.csv'))
  expect((await checked(path('small-english.yaml'))).out).toEqual([
    'small-english.yaml:1: there is no roster beside this file — a CSV file of the same name',
  ])
  mkdirSync(path('small-english.csv'))
  expect((await checked(path('small-english.yaml'))).out[0]).toMatch(/^small-english.csv:1: the file cannot be read: /)
  writeFileSync(path('erfa-midtjylland.csv'), Buffer.from(readFileSync(path('erfa-midtjylland.csv'), 'utf8'), 'latin1'))
  expect((await checked(path('erfa-midtjylland.yaml'))).out).toEqual([
    'erfa-midtjylland.csv:5: this is not UTF-8 — the file saved as UTF-8 (in Excel: CSV UTF-8)',
  ])
})

test('G01 two charters with the same address are both said to be at fault', async () => {
  change('small-english.yaml', 'harbour@meetings.example', 'erfa@moeder.example')
  expect(await checked(folder)).toMatchObject({
    status: 1,
    err: [
      '1 fault: small-english.yaml:1: the address erfa@moeder.example is that of erfa-midtjylland.yaml too — an address of its own for each network',
    ],
  })
  expect(() => loadCharters(folder)).toThrow('the address erfa@moeder.example is that of')
})

test('G01 all charters of a folder are loaded by name, or the first fault is said', async () => {
  expect(loadCharters(folder).map(({ charter }) => charter.id)).toEqual(['erfa', 'harbour'])
  change('small-english.yaml', 'days: -10', 'days: -4')
  change('small-english.yaml', 'language: en', 'language: fr')
  expect(() => loadCharters(folder)).toThrow(
    'small-english.yaml:10: language is "fr" — da or en (and 1 more: run rundskriv check)',
  )
})

test('G01 a folder without charters, or none at all, is said', async () => {
  mkdirSync(path('empty'))
  expect(() => loadCharters(path('empty'))).toThrow('there is no charter (*.yaml) in this folder')
  expect(() => loadCharters(path('nowhere'))).toThrow('there is no such folder')
  expect(await checked(path('empty'))).toEqual({ status: 1, out: [], err: ['empty: there is no charter (*.yaml) to check'] })
})

test('G01 the same file is read to the same charter', async () => {
  const read = readCharterFile(path('erfa-midtjylland.yaml'))
  expect('faults' in read ? read.faults : read.charter).toEqual(erfa().charter)
})
