import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { rundskriv } from '../support/program.ts'
import { stackAccount } from './stack-account.ts'

/** What docs/operating.md tells people to type. */
const guide = readFileSync('docs/operating.md', 'utf8')
const lines = guide.split('\n').map(line => line.replace(/\s+#.*$/, ''))
const typed = (start: RegExp): readonly string[] => lines.filter(line => start.test(line))

test('an account is made ready as the guide says it, before there is a charter, a domain or a rule set to name', {
  timeout: 60_000,
}, async () => {
  const asked: string[] = []
  const account = await stackAccount({ outputs: null, asked })
  try {
    const env = {
      ...process.env,
      ...{ PATH: `${join('node_modules', '.bin')}:${process.env.PATH}`, CDK_DISABLE_CLI_TELEMETRY: '1' },
      ...{ AWS_ACCESS_KEY_ID: 'x', AWS_SECRET_ACCESS_KEY: 'x', AWS_ENDPOINT_URL: account.endpoint },
      ...{ AWS_CONFIG_FILE: '/dev/null', AWS_SHARED_CREDENTIALS_FILE: '/dev/null', AWS_EC2_METADATA_DISABLED: 'true' },
    }
    const [command = ''] = typed(/\bbootstrap\b/)
    const run = spawn('sh', ['-c', command], { env })
    let said = ''
    for (const stream of [run.stdout, run.stderr]) stream.on('data', chunk => (said += String(chunk)))
    await once(run, 'close')
    expect(said).toContain('Bootstrapping environment aws://123456789012/eu-north-1...')
    // As far as it can get here: the toolkit's stack is looked for, and would now be made.
    expect(asked).toContain('DescribeStacks')
  } finally {
    account.stop()
  }
})

test('every command of the guide is one that there is, with options that there are', { timeout: 60_000 }, async () => {
  const ours = typed(/^npm run -s rundskriv -- /).map(line => line.replace(/^npm run -s rundskriv -- /, '').split(/ +/))
  expect(ours.length).toBeGreaterThan(8)
  for (const name of new Set(ours.map(([first = '']) => first))) {
    const { status, out } = await rundskriv([name, '--help'])
    expect([name, status]).toEqual([name, 0])
    const known = new Set(out.match(/--[a-z-]+/g))
    for (const words of ours.filter(([first]) => first === name))
      for (const option of words.filter(each => each.startsWith('--')))
        expect([name, [...known]]).toEqual([name, expect.arrayContaining([option])])
  }
})

test('who runs a real installation is not told to use the one for trying it, which believes whoever connects', () => {
  expect(guide.replaceAll('Not `npm start`', '')).not.toContain('npm start')
})
