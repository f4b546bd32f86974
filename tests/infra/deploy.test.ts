import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readSettings } from '../../infra/settings.ts'
import { check } from '../../local/commands/check.ts'
import { paper, paragraph } from '../../templates/papers/style.ts'

/** `npm run deploy` itself, with nothing of AWS in reach. */
const deploy = (...args: string[]) => {
  const env = {
    ...process.env,
    AWS_EC2_METADATA_DISABLED: 'true',
    AWS_CONFIG_FILE: '/dev/null',
    AWS_SHARED_CREDENTIALS_FILE: '/dev/null',
  }
  const { status, stderr } = spawnSync(process.execPath, ['infra/deploy/main.ts', ...args], { env, encoding: 'utf8' })
  return { status, said: stderr.trim().split('\n') }
}
const charter = ['--charter', 'charters/erfa-midtjylland.yaml'] as const

test('everything that is wrong is said at once, one line each, and nothing is asked of AWS', () => {
  expect(deploy(...charter, '--domain', 'andet.example', '--region', 'us-east-1', '--budget', 'much')).toEqual({
    status: 1,
    said: [
      'deploy: --domain: andet.example is not the domain of erfa, whose charter says address: erfa@moeder.example; wanted is moeder.example',
      'deploy: --region: "us-east-1" does not fit; wanted is an EU region in which SES receives mail: eu-north-1, eu-west-1, eu-central-1',
      'deploy: --budget: "much" does not fit; wanted is US dollars a month, a whole number',
    ],
  })
})

test('without a charter and a domain it says what they are', () => {
  expect(deploy()).toMatchObject({
    status: 1,
    said: [expect.stringMatching(/--domain: is missing/), expect.stringMatching(/--charter: is missing/)],
  })
  expect(deploy('--charter', 'nowhere.yaml', '--domain', 'moeder.example')).toEqual({
    status: 1,
    said: ['deploy: nowhere.yaml:1: there is no such file — the path of a charter (YAML)'],
  })
  expect(deploy('--charta', 'x').status).toBe(2)
})

test('without credentials it says so, and does not print a stack', () => {
  const { status, said } = deploy(...charter, '--domain', 'moeder.example')
  expect(status).toBe(1)
  expect(said).toEqual([expect.stringMatching(/^deploy: AWS does not know who you are/)])
})

test('a charter that is wrong is told with its file and line, and is not deployed', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'rundskriv-wrong-'))
  const text = readFileSync('charters/erfa-midtjylland.yaml', 'utf8').replace(
    'callForItems: { days: -30',
    'callForItems: { days: soon',
  )
  writeFileSync(join(folder, 'wrong.yaml'), text)
  copyFileSync('charters/erfa-midtjylland.csv', join(folder, 'wrong.csv'))
  const ask = (name: string) =>
    ({
      charters: join(folder, 'wrong.yaml'),
      domain: 'moeder.example',
      ruleSet: 'x',
      region: 'r',
      receivingRegions: ['r'],
      budgetRegion: 'eu-west-1',
    })[name]
  await expect(readSettings(ask)).rejects.toThrow(/wrong\.yaml:\d+: .*callForItems/)
})

test('what check finds fault with is deployed nowhere, word for word, before AWS is asked for anything', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'rundskriv-faults-'))
  const file = (name: string) => join(folder, name)
  copyFileSync('charters/erfa-midtjylland.yaml', file('a.yaml'))
  copyFileSync('charters/erfa-midtjylland.csv', file('a.csv'))
  writeFileSync(file('a.agenda.docx'), await paper('da', 'own.docx', [paragraph('Dagsorden {tittel}')]))
  copyFileSync('charters/erfa-midtjylland.yaml', file('b.yaml'))
  copyFileSync('charters/erfa-midtjylland.csv', file('b.csv'))
  copyFileSync('charters/small-english.yaml', file('c.yaml'))
  writeFileSync(file('c.csv'), Buffer.from('id,name,email,organisation,functions,aliases\nj\xf8rgen', 'latin1'))
  copyFileSync('charters/erfa-midtjylland.yaml', file('d.yaml'))
  copyFileSync('charters/erfa-midtjylland.csv', file('d.csv'))
  // What an editor or a Mac leaves beside the files is no charter.
  writeFileSync(file('.c.yaml'), 'half a chart')
  const lines: string[] = []
  await check([folder], { out: line => void lines.push(line), err: () => undefined })
  const faults = lines.filter(line => !line.includes(': ok ('))
  expect(faults[0]).toMatch(/a\.agenda\.docx:1: /)
  expect(faults.filter(line => !line.includes('a.agenda.docx'))).toEqual([
    expect.stringMatching(/c\.csv:2: this is not UTF-8/),
    expect.stringMatching(/d\.yaml:1: the id erfa is that of .*b\.yaml too/),
    expect.stringMatching(/d\.yaml:1: the address erfa@moeder\.example is that of/),
  ])
  const { status, said } = deploy('--charter', folder, '--domain', 'moeder.example')
  expect({ status, said: said.toSorted() }).toEqual({ status: 1, said: faults.map(fault => `deploy: ${fault}`).toSorted() })
})

test('a dry run makes the whole template with the real bundles, offline', () => {
  const { status, said } = deploy(...charter, '--domain', 'moeder.example', '--stack', 'dry', '--dry-run')
  expect(said.join('\n')).toContain('dry: cdk destroy keeps the table and the bucket')
  expect(status).toBe(0)
  const assets = JSON.parse(readFileSync('cdk.out/dry.assets.json', 'utf8')) as {
    readonly files: Record<string, { readonly displayName: string }>
  }
  expect(Object.values(assets.files).map(each => each.displayName)).toEqual(
    expect.arrayContaining(['mail-arrived', 'time-has-come', 'effect-committed', 'mail-came-back'].map(name => `${name}/Code`)),
  )
  const template = readFileSync('cdk.out/dry.template.json', 'utf8')
  expect(template.length).toBeLessThan(1_000_000)
})
