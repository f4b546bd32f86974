/** Who may import whom: the table of design.md as data. The longest key that a file's path begins with is the file's row. */
export type Row = {
  /** Rows and files that may be imported; the row itself always may. */
  readonly values?: readonly string[]
  /** Rows and files of which only types may be imported, by `import type`. */
  readonly types?: readonly string[]
  /** Nothing but `import type` stands here, packages included. */
  readonly typesOnly?: boolean
  readonly packages?: readonly string[]
  /** Packages that stand behind one file of this row each, so that a better one can take their place. */
  readonly oneFileEach?: readonly string[]
  /** `'all'`, or the `node:` modules that do no input or output. */
  readonly node?: 'all' | readonly string[]
  /** No clock, no chance, no environment. */
  readonly pure?: boolean
}

const streams = ['shared/meeting/', 'shared/members/', 'shared/network/'] as const
const words = [
  'shared/letters.ts',
  'shared/letters-around.ts',
  'shared/letters-held.ts',
  'shared/letters-draft.ts',
  'shared/passed-on.ts',
  'shared/told-facts.ts',
  'shared/effects.ts',
  'shared/people.ts',
  'shared/ports.ts',
] as const
const dates = ['temporal-polyfill'] as const

const wordsRow: Row = { values: ['shared/'], typesOnly: true, packages: dates }

const streamRow: Row = {
  values: ['shared/calendar/', 'shared/charter/', 'shared/checking/', 'shared/people.ts', 'shared/directory.ts'],
  types: ['shared/letters.ts', 'shared/effects.ts', ...streams],
  packages: dates,
  pure: true,
}

/** What every room of understanding may use, beside the rooms below it. */
const understandingRow: Row = {
  values: ['shared/calendar/', 'shared/people.ts', 'shared/mail/', 'shared/zip.ts'],
  types: ['shared/charter/', 'shared/letters.ts', ...streams],
  packages: dates,
  pure: true,
}

/**
 * The rooms of understanding, the lowest first: each may use those above it in this list. `items`, `people` and `talk` hear one another, since one
 * sentence of a mail brings an item, the next one an apology and the third is for people.
 */
const understandingRooms: readonly (readonly string[])[] = [
  ['situation.ts', 'understood.ts', 'asking.ts'],
  ['language/'],
  ['reply/'],
  ['signer.ts'],
  ['reading.ts', 'outcome.ts', 'letter-groups.ts'],
  ['dates/'],
  ['yes-no/'],
  ['items/', 'people/', 'talk/'],
  ['booking/'],
  ['questions/'],
  ['agenda/'],
  ['minutes/'],
  ['invitation/', 'minutes-document/'],
  [''],
]
const understandingPlaces = understandingRooms.map(level => level.map(name => `shared/understanding/${name}`))

/** What one room may have beyond that. */
const exceptions: Readonly<Record<string, Row>> = {
  'shared/understanding/reply/': { oneFileEach: ['htmlparser2', 'html-to-text'] },
  'shared/understanding/outcome.ts': { types: ['shared/understanding/dates/'] },
  'shared/understanding/invitation/': { oneFileEach: ['ical.js'] },
  'shared/understanding/minutes-document/': { oneFileEach: ['mammoth'] },
}

const understandingRows: Readonly<Record<string, Row>> = Object.fromEntries(
  understandingPlaces.flatMap((level, at) =>
    level.map((name): [string, Row] => {
      const below = understandingPlaces.slice(0, at + 1).flat()
      const more = exceptions[name]
      const types = [...(understandingRow.types ?? []), ...(more?.types ?? [])]
      return [name, { ...understandingRow, ...more, types, values: [...(understandingRow.values ?? []), ...below] }]
    }),
  ),
)

export const importTable: Readonly<Record<string, Row>> = {
  'shared/calendar/': { packages: dates, pure: true },
  'shared/charter/': {
    values: ['shared/calendar/'],
    types: ['shared/people.ts'],
    packages: [...dates, 'zod', 'yaml', 'csv-parse'],
    pure: true,
  },
  'shared/painting/': { types: ['shared/ports.ts'], packages: ['@resvg/resvg-wasm'] },
  'shared/checking/': { values: ['shared/calendar/'], pure: true },
  ...Object.fromEntries(streams.map(folder => [folder, streamRow])),
  ...Object.fromEntries(words.map(file => [file, wordsRow])),
  'shared/zip.ts': { node: ['node:zlib'], pure: true },
  'shared/packed.ts': { node: ['node:zlib'], pure: true },
  'shared/snapshots.ts': { types: ['shared/effects.ts'], node: ['node:crypto', 'node:v8', 'node:zlib'], pure: true },
  'shared/directory.ts': { values: ['shared/people.ts'], types: ['shared/charter/'], pure: true },
  'shared/mail/': {
    values: ['shared/people.ts', 'shared/zip.ts'],
    packages: dates,
    oneFileEach: ['mailparser', 'nodemailer', 'mailauth', 'html-to-text', 'htmlparser2', 'ical.js'],
    node: ['node:crypto', 'node:buffer', 'node:zlib'],
  },
  ...understandingRows,
  'shared/composing/': {
    values: [
      'shared/calendar/',
      'shared/people.ts',
      'shared/letters.ts',
      'shared/letters-around.ts',
      'shared/letters-held.ts',
      'shared/letters-draft.ts',
      'shared/zip.ts',
      'templates/',
    ],
    types: ['shared/effects.ts', 'shared/told-facts.ts', 'shared/charter/', 'shared/mail/', 'shared/checking/', ...streams],
    packages: dates,
    oneFileEach: ['d3-shape', 'html-to-text', 'ical.js', 'easy-template-x'],
    pure: true,
  },
  'shared/road/': { values: ['shared/'], packages: dates, node: ['node:crypto'] },
  'shared/secretary.ts': { values: ['shared/'], packages: dates },
  'shared/courier.ts': { values: ['shared/'], packages: dates },
  'functions/': {
    values: ['shared/', 'functions/aws/'],
    packages: ['@aws-lambda-powertools/*', '@types/aws-lambda'],
    node: 'all',
  },
  'functions/aws/': {
    values: ['shared/'],
    packages: [...dates, '@aws-sdk/*', '@smithy/*', '@aws-lambda-powertools/*', '@types/aws-lambda'],
    node: 'all',
  },
  'local/': {
    values: ['shared/', 'local/aws/', 'local/charters/'],
    packages: [...dates, 'commander', 'mailauth', 'nodemailer', 'smtp-server', 'yazl', 'yauzl'],
    node: 'all',
  },
  // How charters are read from their files: one reader, for the commands and for what is deployed.
  'local/charters/': { values: ['shared/', 'local/errors.ts'], node: 'all' },
  // The operator's side of AWS: what a person at a keyboard asks of the account.
  'local/aws/': { values: ['shared/', 'functions/aws/', 'local/'], packages: ['@aws-sdk/*'], node: 'all' },
  // What the stack and the functions must agree on: the table's shape, what its stream calls for, what they are told and what they measure.
  'infra/': {
    values: ['infra/bundling/', 'functions/aws/dynamo/shape.ts', 'functions/aws/opened.ts', 'functions/aws/settings.ts'],
    packages: ['aws-cdk-lib', 'constructs'],
    node: 'all',
  },
  'infra/deploy/': {
    values: ['infra/', 'infra/bundling/', 'local/aws/', 'local/errors.ts', 'functions/aws/dynamo/shape.ts'],
    packages: ['commander', '@aws-sdk/client-cloudformation', '@aws-sdk/client-ses'],
    node: 'all',
  },
  'infra/bundling/': { values: ['shared/charter/', 'shared/composing/', 'local/charters/'], packages: ['esbuild'], node: 'all' },
  'templates/': { values: ['shared/', 'templates/looks/'], packages: ['mjml', 'docx', 'html-to-text'], node: 'all' },
  // How the letters look, for the tests and the gallery; never in what runs.
  'templates/looks/': {
    values: ['shared/', 'templates/'],
    oneFileEach: ['playwright-core', 'pngjs', 'pixelmatch'],
    node: 'all',
  },
}
