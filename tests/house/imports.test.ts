import { existsSync, globSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { SourceFile } from './house-rules.ts'
import { faultsIn, importsOf } from './house-rules.ts'

const houses = ['shared', 'local', 'functions', 'infra', 'templates'].filter(folder => existsSync(folder))

const tree: SourceFile[] = houses
  .flatMap(folder => globSync(`${folder}/**/*.{ts,mts,js,mjs}`))
  .map(path => ({ path: path.replaceAll('\\', '/'), text: readFileSync(path, 'utf8') }))
  .sort((a, b) => a.path.localeCompare(b.path))

test('no file of the tree breaks the rules of the house', () => {
  expect(faultsIn(tree)).toEqual([])
})

describe('the judge catches', () => {
  const planted: [title: string, path: string, text: string, fault: string][] = [
    [
      'a decision that reaches for the mail',
      'shared/meeting/decide.ts',
      "import { parse } from '../mail/parse.ts'",
      'shared/mail/parse.ts',
    ],
    ['a core file with a node module', 'shared/calendar/holidays.ts', "import { readFileSync } from 'node:fs'", 'node:fs'],
    ['a package in the core', 'shared/members/decide.ts', "import { z } from 'zod'", 'package zod'],
    ['a package under another path', 'shared/meeting/rules.ts', "import { parse } from 'csv-parse/sync'", 'csv-parse/sync'],
    [
      'words that know of items',
      'shared/understanding/language/phrases.ts',
      "import { titleFrom } from '../items/item-title.ts'",
      'shared/understanding/items/item-title.ts',
    ],
    [
      'an item that knows of the agenda’s rules',
      'shared/understanding/items/item-one.ts',
      "import { codedLines } from '../agenda/coded-lines.ts'",
      'shared/understanding/agenda/coded-lines.ts',
    ],
    [
      'AWS outside of its adapters',
      'functions/receive.ts',
      "import { S3Client } from '@aws-sdk/client-s3'",
      '@aws-sdk/client-s3',
    ],
    [
      'a stream that uses more than the words of a letter',
      'shared/meeting/react.ts',
      "import { queue } from '../letters.ts'",
      'only import type',
    ],
    [
      'a type-only name in an import that stays',
      'shared/meeting/react.ts',
      "import { type Letter } from '../letters.ts'",
      'only import type',
    ],
    [
      'a stream that runs another stream',
      'shared/network/decide.ts',
      "import { evolve } from '../members/evolve.ts'",
      'only import type',
    ],
    ['words that run something', 'shared/ports.ts', "import { days } from './calendar/days.ts'", 'only import type'],
    ['words that run a package', 'shared/people.ts', "import { Temporal } from 'temporal-polyfill'", 'only import type'],
    ['a re-export', 'shared/calendar/index.ts', "export * from '../charter/load.ts'", 'shared/charter/load.ts'],
    ['a dynamic import', 'shared/charter/load.ts', "const fs = await import('node:fs/promises')", 'node:fs/promises'],
    ['a computed import', 'shared/charter/load.ts', 'const it = await import(name)', '(computed)'],
    ['a require', 'shared/mail/parse.ts', "const net = require('node:net')", 'node:net'],
    [
      'a type in passing',
      'shared/calendar/days.ts',
      "type Mail = import('../mail/parsed-mail.ts').ParsedMail",
      'shared/mail/parsed-mail.ts',
    ],
    ['a way out of the tree', 'shared/calendar/days.ts', "import cast from '../../tests/cast.ts'", 'tests/cast.ts'],
    [
      'a stream that learns of Lambda',
      'shared/secretary.ts',
      "import { store } from '../functions/aws/store.ts'",
      'functions/aws/store.ts',
    ],
    ['a folder without a row', 'shared/helpers/text.ts', '', 'no row'],
    ['the clock', 'shared/meeting/decide.ts', 'const now = Date.now()', 'Date.now'],
    ['today', 'shared/understanding/dates/dates.ts', 'const today = new Date()', 'new Date()'],
    ['chance', 'shared/composing/compose.ts', 'const id = Math.random()', 'Math.random'],
    ['the environment', 'shared/charter/load.ts', 'const home = process.env.HOME', 'process'],
    ['the environment by a side door', 'shared/charter/load.ts', "const env = globalThis.process['env']", 'process'],
    ['a handler of 41 lines', 'functions/wake.ts', 'line()\n'.repeat(41), 'at most 40'],
    ['a file of 301 lines', 'local/main.ts', 'line()\n'.repeat(301), 'at most 300'],
  ]

  test.each(planted)('%s', (_title, path, text, fault) => {
    expect(faultsIn([{ path, text }])).toEqual([expect.stringContaining(fault)])
  })

  test('a package behind two files of one folder', () => {
    const text = "import { simpleParser } from 'mailparser'"
    const faults = faultsIn(['parse', 'screen'].map(name => ({ path: `shared/mail/${name}.ts`, text })))
    expect(faults).toEqual(['shared/mail/screen.ts:1 mailparser stands behind shared/mail/parse.ts already'])
  })
})

describe('the judge lets pass', () => {
  const fine: [title: string, path: string, text: string][] = [
    ['types of letters in a stream', 'shared/meeting/react.ts', "import type { Letter } from '../letters.ts'"],
    ['types of a sister stream', 'shared/meeting/decide.ts', "import type { Member } from '../members/state.ts'"],
    ['the date library in the core', 'shared/calendar/days.ts', "import { Temporal } from 'temporal-polyfill'"],
    ['the schema library in the charter', 'shared/charter/schema.ts', "import { z } from 'zod'"],
    ['everything shared on the road', 'shared/secretary.ts', "import { decide } from './meeting/decide.ts'"],
    ['AWS in its adapters', 'functions/aws/store.ts', "import { DynamoDBClient } from '@aws-sdk/client-dynamodb'"],
    [
      'an import in a comment or a text',
      'shared/calendar/days.ts',
      "// import 'node:fs'\nconst text = \"import 'node:fs'; Date.now()\"",
    ],
    ['a date that was given', 'shared/calendar/days.ts', 'const day = new Date(given)'],
    ['a handler of 40 lines', 'functions/wake.ts', 'line()\n'.repeat(40)],
  ]

  test.each(fine)('%s', (_title, path, text) => {
    expect(faultsIn([{ path, text }])).toEqual([])
  })
})

test('imports are read from every place that loads a file', () => {
  const text =
    "import a from './a.ts'\nexport { b } from './b.ts'\nawait import('./c.ts')\nimport d = require('./d.ts')\nlet e: import('./e.ts').E"
  expect(importsOf({ path: 'x.ts', text }).map(found => `${found.line} ${found.specifier}`)).toEqual([
    '1 ./a.ts',
    '2 ./b.ts',
    '3 ./c.ts',
    '4 ./d.ts',
    '5 ./e.ts',
  ])
})
