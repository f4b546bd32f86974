import { cpSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { LambdaClient } from '@aws-sdk/client-lambda'
import { afterEach, describe, expect, test } from 'vitest'
import type { Facts } from '../../local/aws/facts.ts'
import { readFunctionsAtOnce } from '../../local/aws/facts.ts'
import { judge } from '../../local/aws/judge.ts'
import { redrive } from '../../local/aws/redrive.ts'
import { openStore } from '../../local/sqlite/open.ts'
import { paper, paragraph } from '../../templates/papers/style.ts'
import { rundskriv } from '../support/program.ts'
import { queuesAccount } from './queues-account.ts'
import type { StoodIn } from './stack-account.ts'
import { stackAccount } from './stack-account.ts'

describe('redrive', () => {
  const stops: (() => void)[] = []
  afterEach(() => {
    for (const stop of stops.splice(0)) stop()
  })

  const account = async (dead: Record<string, { id: string; body: string }[]>) => {
    const queues = new Map<string, { id: string; body: string }[]>()
    const made = await queuesAccount(queues)
    stops.push(made.stop)
    for (const [name, messages] of Object.entries(dead)) queues.set(made.url(name), messages)
    const reasonOf = async (id: string) => (id === 'm-1' ? 'the mail is not in the bucket' : null)
    return { ...made, queues, reasonOf }
  }
  const lines: string[] = []
  const io = { out: (line: string) => void lines.push(line), err: () => undefined }
  const run = async (there: Awaited<ReturnType<typeof account>>, list = false) => {
    lines.length = 0
    await redrive(there, { list }, io)
    return [...lines]
  }

  test('a mail goes back to its queue, as it was, and out of the dead letters', async () => {
    const body = '{"Type":"Notification","Message":"{}"}'
    const there = await account({
      'arrived-dead': [
        { id: 'm-1', body },
        { id: 'm-2', body: 'second' },
      ],
    })
    expect(await run(there)).toEqual([
      '2027-01-15T08:00:00.000Z  mails  m-1  the mail is not in the bucket',
      '2027-01-15T08:00:00.000Z  mails  m-2  nobody noted why',
      '2 brought back; what fails again is here again within the hour',
    ])
    expect(there.queues.get(there.url('arrived'))?.map(each => each.body)).toEqual([body, 'second'])
    expect(there.hidden.size).toBe(0)
  })

  test('with --list nothing is brought back, nothing is deleted, and nothing stays hidden from a redrive right after it', async () => {
    const many = Array.from({ length: 23 }, (_, nth) => ({ id: `m-${nth}`, body: '{}' }))
    const there = await account({ 'arrived-dead': many })
    expect((await run(there, true)).at(-1)).toBe('23 dead letters; rundskriv redrive brings them back')
    expect(there.queues.get(there.url('arrived'))).toBeUndefined()
    expect(there.hidden.size).toBe(0)
    expect((await run(there)).at(-1)).toMatch(/^23 brought back/)
    expect(there.queues.get(there.url('arrived'))).toHaveLength(23)
  })

  test('one that cannot be brought back is there at once for the next try, with those that come after it', async () => {
    const there = await account({ 'arrived-dead': ['m-1', 'm-2', 'm-3'].map(id => ({ id, body: '{}' })) })
    const reasonOf = async (id: string) => {
      if (id === 'm-2') throw new Error('the table is not there')
      return null
    }
    await expect(run({ ...there, reasonOf })).rejects.toThrow('the table is not there')
    expect(there.queues.get(there.url('arrived-dead'))?.map(({ id }) => id)).toEqual(['m-2', 'm-3'])
    expect(there.hidden.size).toBe(0)
  })

  test('a call is made again, with what it was made with, to the function that it was for', async () => {
    const failed = (name: string, requestPayload: unknown) =>
      JSON.stringify({
        requestContext: { functionArn: `arn:x:lambda:r:1:function:rundskriv-${name}:$LATEST`, condition: 'RetriesExhausted' },
        requestPayload,
        responsePayload: { errorMessage: 'ThrottlingException (index.mjs:1:2)' },
      })
    const alarm = { alarm: { network: 'erfa', stream: 'meeting/1', name: 'approval', at: '2027-05-10T06:05:00Z' } }
    const there = await account({
      'calls-dead': [
        { id: 'c-1', body: failed('time-has-come', alarm) },
        { id: 'c-2', body: failed('effect-committed', { round: true }) },
        { id: 'c-3', body: JSON.stringify(alarm) },
        { id: 'c-4', body: JSON.stringify({ letter: 'erfa/meeting/1@4.0' }) },
      ],
      'stream-dead': [{ id: 's-1', body: '{"DDBStreamBatchInfo":{}}' }],
    })
    expect((await run(there))[0]).toContain('calls  c-1  ThrottlingException (index.mjs:1:2)')
    expect(there.called).toEqual([
      { name: 'rundskriv-time-has-come', payload: alarm },
      { name: 'rundskriv-effect-committed', payload: { round: true } },
      { name: 'rundskriv-time-has-come', payload: alarm },
      { name: 'rundskriv-effect-committed', payload: { letter: 'erfa/meeting/1@4.0' } },
      { name: 'rundskriv-effect-committed', payload: { round: true } },
      { name: 'rundskriv-time-has-come', payload: { round: true } },
    ])
    expect(there.hidden.size).toBe(0)
  })

  test('nothing there is said', async () => {
    expect(await run(await account({}))).toEqual(['no dead letters'])
  })
})

describe('doctor --aws', () => {
  const dns = ['moeder.example MX 10 inbound-smtp.eu-north-1.amazonaws.com', '_dmarc.moeder.example TXT "v=DMARC1; p=reject"']
  const good: Facts = {
    region: 'eu-north-1',
    installed: { stack: 'rundskriv', dns, Domain: 'moeder.example', RuleSet: 'town' } as unknown as Facts['installed'],
    account: { isProduction: true, maySend: true, lettersADay: 50_000, lettersASecond: 14, plan: 'NONE' },
    identity: { verified: true, dkim: 'SUCCESS', returnDomain: 'SUCCESS' },
    ruleSets: {
      all: ['town'],
      active: { name: 'town', rules: [{ name: 'rundskriv-mail', enabled: true, recipients: ['moeder.example'] }] },
    },
    dns: [
      { wanted: dns[0]!, found: ['10 inbound-smtp.eu-north-1.amazonaws.com'] },
      { wanted: dns[1]!, found: ['"v=DMARC1; p=quarantine; rua=mailto:x@moeder.example"'] },
    ],
    dead: 0,
    functionsAtOnce: 1_000,
    clockAhead: 1,
  }
  const faults = (facts: Partial<Facts>) => judge({ ...good, ...facts }).filter(({ remedy }) => remedy !== null)

  test('nothing is wrong where nothing is', () => {
    expect(faults({})).toEqual([])
    expect(faults({ functionsAtOnce: null })).toEqual([])
  })

  test.each<[string, Partial<Facts>, RegExp]>([
    ['the sandbox', { account: { ...good.account, isProduction: false } }, /sandbox.*production access/],
    ['a stopped account', { account: { ...good.account, maySend: false } }, /stopped sending/],
    ['a small quota', { account: { ...good.account, lettersADay: 200 } }, /only 200 letters a day.*Service Quotas/],
    ['the dearer plan', { account: { ...good.account, plan: 'ESSENTIALS' } }, /plan ESSENTIALS.*put-account-pricing-attributes/],
    [
      'a domain not verified',
      { identity: { ...good.identity, verified: false, dkim: 'PENDING' } },
      /not verified yet \(DKIM: PENDING\).*CNAME/,
    ],
    [
      'no active rule set',
      { ruleSets: { all: ['town'], active: null } },
      /no receipt rule set is active.*set-active-receipt-rule-set/,
    ],
    [
      'another active rule set',
      { ruleSets: { all: [], active: { name: 'other', rules: [] } } },
      /the active receipt rule set is other.*deploy again/,
    ],
    [
      'our rule gone',
      { ruleSets: { all: [], active: { name: 'town', rules: [] } } },
      /rundskriv-mail is not there.*deploy again/,
    ],
    [
      'a wrong MX',
      { dns: [{ wanted: dns[0]!, found: ['10 mail.town.example'] }] },
      /there stands 10 mail\.town\.example — set moeder\.example MX 10/,
    ],
    ['no DMARC', { dns: [{ wanted: dns[1]!, found: [] }] }, /nothing stands there — set _dmarc/],
    [
      'a new account, in which ten functions may run at once',
      { functionsAtOnce: 10 },
      /only 10 functions may run at once.*ask for 1,000 \(Service Quotas, AWS Lambda, Concurrent executions/,
    ],
    ['dead letters', { dead: 3 }, /3 dead letters.*redrive/],
    ['a clock that is off', { clockAhead: -400 }, /400 seconds behind/],
  ])('%s is one line with its remedy', (_title, facts, line) => {
    expect(faults(facts).map(({ what, remedy }) => `${what} — ${remedy}`)).toEqual([expect.stringMatching(line)])
  })
})

describe('how many functions may run at once', () => {
  const stops: (() => void)[] = []
  afterEach(() => {
    for (const stop of stops.splice(0)) stop()
  })

  const read = async (settings: StoodIn['settings']) => {
    const account: StoodIn = { outputs: null, asked: [], settings }
    const { endpoint, stop } = await stackAccount(account)
    stops.push(stop)
    const client = new LambdaClient({ endpoint, region: 'eu-north-1', credentials: { accessKeyId: 'x', secretAccessKey: 'x' } })
    const found = await readFunctionsAtOnce(client)
    expect(account.asked).toEqual(['GetAccountSettings'])
    return found
  }

  test('is what others have not reserved', async () => {
    expect(await read({ ConcurrentExecutions: 1_000, UnreservedConcurrentExecutions: 30 })).toBe(30)
    expect(await read({ ConcurrentExecutions: 10 })).toBe(10)
  })

  test('is not known to whoever may not ask, who learns the rest all the same', async () => {
    expect(await read('denied')).toBeNull()
  })
})

describe('doctor on one machine', () => {
  test('what is fine and what is not, one line each, and the exit status', async () => {
    const data = mkdtempSync(join(tmpdir(), 'rundskriv-doctor-'))
    expect(await rundskriv(['doctor', '--data', data])).toMatchObject({ status: 0, err: '' })
    const store = await openStore(data)
    await store.write(() => store.run(`insert into meta (name, value) values ('clock', '2999-01-01T00:00:00.000Z')`))
    await store.close()
    const { status, out, err } = await rundskriv(['doctor', '--data', data])
    expect([status, err]).toEqual([1, 'rundskriv: 1 fault\n'])
    expect(out).toMatch(/^ok {5}Node 24\./)
    expect(out).toMatch(/^fault {2}the folder has been brought to 2999-01-01T00:00:00\.000Z, which is still to come — serve it/m)
    const wrong = await rundskriv(['doctor', '--data', data, '--charters', '/nowhere'])
    expect(wrong.out).toMatch(/^fault {2}\/nowhere: there is no such folder — say where the charters are with --charters/m)
  })

  test("what a screen reader misses in a network's own Word template is a fault with its remedy", async () => {
    const folder = mkdtempSync(join(tmpdir(), 'rundskriv-doctor-'))
    cpSync('charters', folder, { recursive: true })
    const args = ['doctor', '--data', join(folder, 'none'), '--charters', folder]
    expect((await rundskriv(args)).status).toBe(0)
    writeFileSync(join(folder, 'erfa-midtjylland.agenda.docx'), await paper('da', 'own.docx', [paragraph('Dagsorden {title}')]))
    const { status, out } = await rundskriv(args)
    expect(status).toBe(1)
    expect(out).toMatch(/^fault {2}\S+erfa-midtjylland\.agenda\.docx: no paragraph is a heading of level 1 — \S/m)
  })
})
