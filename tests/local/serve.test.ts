import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Serving } from '../support/program.ts'
import { asUsersStartIt, eventually, jsonLines, rundskriv, serving } from '../support/program.ts'
import { startSink } from '../support/sink.ts'
import { greeted, handIn } from '../support/smtp-client.ts'

asUsersStartIt()

const pia = 'pia.vestermark@lemvig.example'
const mail = (n: number): string =>
  `From: Pia Vestermark <${pia}>\r\nTo: erfa@moeder.example\r\nSubject: status\r\nMessage-ID: <${n}@lemvig.example>\r\n\r\nstatus\r\n`

let data: string
const running: Serving[] = []
beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), 'rundskriv-serve-'))
})
afterEach(async () => {
  for (const each of running.splice(0)) if (each.process.exitCode === null) await each.end('SIGKILL')
  rmSync(data, { recursive: true, force: true })
})

const serve = async (args?: readonly string[]): Promise<Serving> => {
  const started = await serving(data, args)
  running.push(started)
  return started
}
const rows = (sql: string): Record<string, unknown>[] => {
  const db = new DatabaseSync(join(data, 'rundskriv.sqlite'), { readOnly: true })
  try {
    return db.prepare(sql).all() as Record<string, unknown>[]
  } finally {
    db.close()
  }
}
const outcomes = () =>
  rows('select mail from causes where mail is not null').map(row => JSON.parse(row.mail as string).outcome as string)
const letters = (address: string): string[] => {
  const box = join(data, 'mail', address, 'new')
  return existsSync(box) ? readdirSync(box).map(name => readFileSync(join(box, name), 'utf8')) : []
}

describe('serve', () => {
  test('answers a mail with a letter in its writer’s Maildir', async () => {
    const { port, end, err } = await serve()
    const client = await greeted(port)
    expect(await handIn(client, pia, ['erfa@moeder.example'], mail(1))).toMatch(/^250/)
    const [letter] = await eventually(() => letters(pia).length > 0 && letters(pia))
    expect(letter).toMatch(/^Return-Path: <.*>\nDelivered-To: pia\.vestermark@lemvig\.example\n/)
    expect(letter).toContain('In-Reply-To: <1@lemvig.example>')
    client.close()
    expect(await end('SIGTERM')).toBe(0)
    expect(err()).not.toMatch(/Vestermark|lemvig|status/i)
    for (const line of jsonLines(err()))
      expect(line).toMatchObject({ at: expect.any(String), level: expect.any(String), event: expect.any(String) })
  })

  test('hands letters to the relay', async () => {
    const sink = await startSink()
    const { port, end } = await serve(['--trust-loopback', '--relay', `smtp://127.0.0.1:${sink.port}`])
    const client = await greeted(port)
    await handIn(client, pia, ['erfa@moeder.example'], mail(1))
    const [caught] = await eventually(() => sink.mails.length > 0 && sink.mails)
    expect(caught!.to).toEqual([pia])
    client.close()
    expect(await end('SIGINT')).toBe(0)
    expect(existsSync(join(data, 'mail'))).toBe(false)
    await sink.close()
  })

  test('without --trust-loopback does not believe a stranger', async () => {
    const { port } = await serve([])
    const client = await greeted(port)
    const reply = await handIn(client, 'a@nowhere.invalid', ['erfa@moeder.example'], mail(1).replace(pia, 'a@nowhere.invalid'))
    // A machine without DNS asks the sender to come again; one with DNS finds nobody who vouches.
    expect(reply).toMatch(/^(?:250|451)/)
    if (reply.startsWith('250')) expect(rows('select authenticated from arrivals')).toEqual([{ authenticated: 0 }])
    client.close()
  })

  test('a second one on the same port says so in one line', async () => {
    const { port } = await serve()
    const second = await rundskriv(['serve', '--data', join(data, 'other'), '--smtp', `127.0.0.1:${port}`])
    expect(second).toEqual({
      status: 1,
      out: '',
      err: `rundskriv: 127.0.0.1:${port} is taken: another program (or another \`serve\`) listens there already\n`,
    })
  })

  test('two on one data folder both work, and a mail to both is read once', async () => {
    const first = await serve()
    const second = await serve()
    for (const { port } of [first, second]) {
      const client = await greeted(port)
      expect(await handIn(client, pia, ['erfa@moeder.example'], mail(1))).toMatch(/^250/)
      client.close()
    }
    await eventually(() => rows(`select 1 from arrivals where state = 'done'`).length === 2)
    await eventually(() => letters(pia).length > 0)
    expect(outcomes()).toHaveLength(1)
    expect(await first.end('SIGTERM')).toBe(0)
    expect(await second.end('SIGTERM')).toBe(0)
    expect(letters(pia)).toHaveLength(1)
  })

  test('killed right after 250, it reads the mail at the next start', async () => {
    const { port, end } = await serve()
    const client = await greeted(port)
    const replies = await Promise.all(
      [1, 2, 3].map(async n => (n === 1 ? handIn(client, pia, ['erfa@moeder.example'], mail(n)) : null)),
    )
    await end('SIGKILL')
    expect(replies[0]).toMatch(/^250/)
    await serve()
    await eventually(() => outcomes().length === 1)
    await eventually(() => letters(pia).length === 1)
  })

  test('killed while mails pour in, it has every one that it said 250 to', async () => {
    const { port, process } = await serve()
    const acknowledged = new Set<number>()
    const refused: string[] = []
    const pour = async (from: number): Promise<void> => {
      const client = await greeted(port)
      for (let n = from; process.exitCode === null; n += 4) {
        const reply = await handIn(client, pia, ['erfa@moeder.example'], mail(n))
        if (!reply.startsWith('250')) return void refused.push(reply)
        acknowledged.add(n)
        if (acknowledged.size === 40) process.kill('SIGKILL')
      }
    }
    await Promise.all([1, 2, 3, 4].map(pour))
    expect(acknowledged.size, refused.join(', ')).toBeGreaterThanOrEqual(40)
    await serve()
    await eventually(() => rows(`select 1 from arrivals where state <> 'done'`).length === 0)
    expect(outcomes().length).toBeGreaterThanOrEqual(acknowledged.size)
    await eventually(() => rows(`select 1 from deliveries where state in ('queued', 'sending')`).length === 0 || null, 400).catch(
      () => null,
    )
    const kept = readdirSync(join(data, 'raw')).filter(name => name.endsWith('.eml'))
    expect(kept.length).toBeGreaterThanOrEqual(acknowledged.size)
  })

  test('says that it listens, and ends with its own fault when the rest of it cannot be loaded', async () => {
    const hook =
      "import{registerHooks as r}from'node:module';r({resolve:(s,c,n)=>{if(s.endsWith('/work.ts'))throw Error('gone');return n(s,c)}})"
    const env = { ...process.env, NODE_OPTIONS: `--import="data:text/javascript,${hook}"` }
    const { status, out, err } = await rundskriv(['serve', '--data', data, '--smtp', '127.0.0.1:0'], { spawn: { env } })
    expect(out).toMatch(/^listening on /)
    expect(err).toContain('our own fault: Error: gone')
    expect(status).toBe(70)
  })

  test('stops while a client is idle', async () => {
    const { port, end } = await serve()
    const client = await greeted(port)
    const started = Date.now()
    expect(await end('SIGTERM')).toBe(0)
    expect(Date.now() - started).toBeLessThan(4_000)
    expect(await client.hear()).toMatch(/^421/)
  })

  test('listens on IPv6 when it is told to', async () => {
    const { status, err } = await rundskriv(['serve', '--data', data, '--smtp', '[::1]:99999'])
    expect(status).toBe(2)
    expect(err).toMatch(/--smtp: "\[::1\]:99999" is no HOST:PORT/)
  })

  test.each([
    [['--smtp', '203.0.113.1:2525'], 1, /203\.0\.113\.1:2525: this machine does not have that address/],
    [['--relay', 'relay.example'], 2, /--relay: an address like smtp:/],
    [['--tls-key', '/nowhere/key.pem'], 2, /--tls-key and --tls-cert are wanted together/],
    [['--tls-key', '/nowhere/key.pem', '--tls-cert', '/nowhere/cert.pem'], 1, /key\.pem: cannot be read \(ENOENT\)/],
    [['--charters', '/nowhere'], 1, /\/nowhere: there is no such folder/],
    [['--what'], 2, /unknown option '--what'/],
  ])('%j: exit %i and one line', async (args, status, line) => {
    const ended = await rundskriv(['serve', '--data', data, ...args])
    expect(ended.status).toBe(status)
    expect(ended.err).toMatch(line)
    expect(ended.err.trim().split('\n')).toHaveLength(1)
    expect(ended.out).toBe('')
  })
})

test('a client that connects and says nothing does not keep serve from stopping', async () => {
  const { port, end } = await serve()
  const socket = connect(port, '127.0.0.1')
  await new Promise(resolve => socket.once('connect', resolve))
  expect(await end('SIGTERM')).toBe(0)
  socket.destroy()
})
