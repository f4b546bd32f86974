import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { loadCharters } from '../../local/charters/read.ts'
import { RawMailFolder } from '../../local/raw-mails.ts'
import type { Believe } from '../../local/smtp/believe.ts'
import { believing } from '../../local/smtp/believe.ts'
import { Door } from '../../local/smtp/in.ts'
import { limits } from '../../local/smtp/limits.ts'
import { Arrivals } from '../../local/sqlite/arrivals.ts'
import { databaseName, openStore } from '../../local/sqlite/open.ts'
import type { Store } from '../../local/sqlite/store.ts'
import type { RawMails } from '../../shared/ports.ts'
import type { World } from '../../shared/road/world.ts'
import { greeted, handIn, smtp } from '../support/smtp-client.ts'

const networks: World['networks'] = new Map(
  loadCharters('charters').map(({ charter, people }) => [
    charter.id,
    { charter: { ...charter, limits: { ...charter.limits, mailBytes: 100_000 } }, people },
  ]),
)
const mail = 'From: pia.vestermark@lemvig.example\r\nTo: erfa@moeder.example\r\nSubject: Punkt\r\n\r\nHej\r\n..\r\nslut\r\n'
const at = '2027-03-15T08:05:00.000Z'

let folder: string
let store: Store
let door: Door
let port: number
let arrived: number
let raw: RawMails

const open = async (believe?: Believe): Promise<void> => {
  const journal = { info: () => undefined, warn: () => undefined }
  const rawMails: RawMails = { put: bytes => raw.put(bytes), get: id => raw.get(id), setApart: id => raw.setApart(id) }
  const world = { networks, journal, rawMails }
  const trusting = believing(world, { trustLoopback: true, trustedPeers: [] })
  const parts = { world, arrivals: new Arrivals(store), believe: believe ?? trusting, now: () => at }
  door = new Door(
    {
      ...parts,
      onArrival: () => {
        arrived += 1
      },
    },
    { host: '127.0.0.1', port: 0, tls: null },
  )
  port = (await door.listen()).port
}
const waiting = () => new Arrivals(store).waiting(0, 100)

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'rundskriv-door-'))
  store = await openStore(folder)
  raw = new RawMailFolder(join(folder, 'raw'))
  arrived = 0
  await open()
})
afterEach(async () => {
  await door.close()
  await store.close()
  rmSync(folder, { recursive: true, force: true })
})

describe('a mail', () => {
  test('answered with 250 is on the disk, as it came, and in the queue', async () => {
    const client = await greeted(port)
    expect(await handIn(client, 'pia.vestermark@lemvig.example', ['ERFA@moeder.example'], mail)).toMatch(/^250 2\.\d\.0 kept as /)
    const [arrival, ...more] = waiting()
    expect(more).toEqual([])
    expect(arrival).toMatchObject({
      network: 'erfa',
      from: 'pia.vestermark@lemvig.example',
      to: 'ERFA@moeder.example',
      at,
      authenticated: true,
    })
    expect(Buffer.from((await raw.get(arrival!.raw))!).toString()).toBe(mail)
    expect(readdirSync(join(folder, 'raw'))).toEqual([`${arrival!.raw}.eml`])
    expect(arrived).toBe(1)
    expect(await client.say('QUIT')).toMatch(/^221/)
  })

  test('to several addresses of one network is one mail, to the address that says most', async () => {
    const client = await greeted(port)
    await handIn(
      client,
      'a@x.example',
      ['erfa@moeder.example', 'erfa+m1-2-0-0-abc@moeder.example', 'erfa-moede@moeder.example'],
      mail,
    )
    expect(waiting().map(({ to }) => to)).toEqual(['erfa+m1-2-0-0-abc@moeder.example'])
    client.close()
  })

  test('to two networks is a mail for each', async () => {
    const [first, second] = [...networks.values()].map(({ charter }) => charter)
    const client = await greeted(port)
    await handIn(client, 'a@x.example', [first!.address, second!.address], mail)
    expect(waiting().map(({ network }) => network)).toEqual([first!.id, second!.id])
    expect(new Set(waiting().map(each => each.raw)).size).toBe(1)
    client.close()
  })

  test('without a sender is taken: bounces come so', async () => {
    const client = await greeted(port)
    expect(await handIn(client, '', ['erfa@moeder.example'], mail)).toMatch(/^250/)
    expect(waiting()[0]).toMatchObject({ from: '' })
    client.close()
  })

  test.each(['nobody@moeder.example', 'erfa@elsewhere.example', 'postmaster@moeder.example', 'erfax@moeder.example'])(
    'to %s is refused with a reason, and the next one is taken',
    async address => {
      const client = await greeted(port)
      expect(await handIn(client, 'a@x.example', [address], mail)).toMatch(/^550 5\.1\.1 No network has this address/)
      await client.say('RSET')
      expect(await handIn(client, 'a@x.example', ['erfa@moeder.example'], mail)).toMatch(/^250/)
      client.close()
    },
  )

  test('that is too long is refused when it says so, and when it does not', async () => {
    const client = await greeted(port)
    expect(await client.say('MAIL FROM:<a@x.example> SIZE=100001')).toMatch(/^552/)
    const long = `${mail}${`${'x'.repeat(998)}\r\n`.repeat(101)}`
    expect(await handIn(client, 'a@x.example', ['erfa@moeder.example'], long)).toMatch(/^552/)
    expect(waiting()).toEqual([])
    expect(await handIn(client, 'a@x.example', ['erfa@moeder.example'], mail)).toMatch(/^250/)
    client.close()
  })

  test('that breaks off is not taken', async () => {
    const client = await greeted(port)
    for (const line of ['MAIL FROM:<a@x.example>', 'RCPT TO:<erfa@moeder.example>', 'DATA']) await client.say(line)
    client.socket.end('Subject: half\r\n\r\nHalf a m')
    await client.hear()
    expect(waiting()).toEqual([])
  })

  test.each(['\n.\n', '\n.\r\n', '\r\n.\n', '\r.\r', '\r\n.\r\r\n'])(
    'is one mail whatever false end stands in it: %j',
    async end => {
      const client = await greeted(port)
      for (const line of ['MAIL FROM:<a@x.example>', 'RCPT TO:<erfa@moeder.example>', 'DATA']) await client.say(line)
      client.socket.write(
        `Subject: x\r\n\r\nfirst${end}MAIL FROM:<boss@x.example>\r\nRCPT TO:<erfa@moeder.example>\r\nDATA\r\nforged`,
      )
      expect(await client.say('\r\n.\r\n')).toMatch(/^250/)
      expect(waiting()).toHaveLength(1)
      client.close()
    },
  )
})

describe('nothing is lost', () => {
  test('when the disk is full: 452, and later 250', async () => {
    const real = raw
    raw = { ...raw, put: async () => Promise.reject(Object.assign(new Error('ENOSPC'), { code: 'ENOSPC' })) }
    const full = await greeted(port)
    const reply = await handIn(full, 'a@x.example', ['erfa@moeder.example'], mail)
    expect(reply).toMatch(/^45[12] /)
    raw = real
    expect(await handIn(full, 'a@x.example', ['erfa@moeder.example'], mail)).toMatch(/^250/)
    full.close()
  })

  test('when the database is full: 452', async () => {
    const pages = store.get<{ page_count: number }>('pragma page_count')?.page_count ?? 0
    store.exec(`pragma max_page_count = ${pages}`)
    const client = await greeted(port)
    const replies: string[] = []
    for (let n = 0; n < 300 && !replies.at(-1)?.startsWith('4'); n += 1) {
      replies.push(await handIn(client, 'a@x.example', ['erfa@moeder.example'], mail))
    }
    expect(replies.at(-1)).toMatch(/^452 /)
    expect(waiting()).toHaveLength(Math.min(100, replies.filter(reply => reply.startsWith('250')).length))
    client.close()
  })

  test('when another program holds the database locked: 451', async () => {
    const other = new DatabaseSync(join(folder, databaseName))
    other.exec('begin immediate')
    const client = await greeted(port)
    expect(await handIn(client, 'a@x.example', ['erfa@moeder.example'], mail)).toMatch(/^451 .*try again later/)
    other.exec('rollback')
    other.close()
    expect(await handIn(client, 'a@x.example', ['erfa@moeder.example'], mail)).toMatch(/^250/)
    expect(waiting()).toHaveLength(1)
    client.close()
  })

  test('when something unforeseen happens: 451', async () => {
    raw = { ...raw, put: async () => Promise.reject(new TypeError('x is undefined')) }
    const client = await greeted(port)
    expect(await handIn(client, 'a@x.example', ['erfa@moeder.example'], mail)).toMatch(/^451 /)
    client.close()
  })

  test('when we stop while a mail comes in: it is finished first', async () => {
    const client = await greeted(port)
    for (const line of ['MAIL FROM:<a@x.example>', 'RCPT TO:<erfa@moeder.example>', 'DATA']) await client.say(line)
    client.socket.write('Subject: x\r\n\r\n')
    const closing = door.close()
    expect(await client.say('Hej\r\n.\r\n')).toMatch(/^250/)
    expect(await client.say('NOOP')).toMatch(/^421|closed/)
    await closing
    expect(waiting()).toHaveLength(1)
  })
})

describe('a client', () => {
  test('cannot name more than ten recipients', async () => {
    const client = await greeted(port)
    await client.say('MAIL FROM:<a@x.example>')
    const replies = []
    for (let n = 0; n < limits.recipients + 1; n += 1) replies.push(await client.say(`RCPT TO:<erfa+t${n}@moeder.example>`))
    expect(replies.slice(0, -1).every(reply => reply.startsWith('250'))).toBe(true)
    expect(replies.at(-1)).toMatch(/^452/)
    client.close()
  })

  test('that only talks is shown out', async () => {
    const client = await greeted(port)
    client.socket.write('NOOP\r\n'.repeat(500))
    const replies = []
    for (let reply = await client.hear(); reply !== 'closed'; reply = await client.hear()) replies.push(reply)
    expect(replies.length).toBeLessThanOrEqual(limits.commandsPerMail)
    expect(replies.at(-1)).toMatch(/^421 .*too many commands/)
  })

  test('that says an endless line is shown out', async () => {
    const client = await greeted(port)
    client.socket.write('A'.repeat(100_000))
    expect(await client.hear()).toMatch(/^421/)
    expect(await client.hear()).toBe('closed')
  })

  test('that speaks HTTP is shown out', async () => {
    const client = await smtp(port)
    await client.hear()
    expect(await client.say('GET / HTTP/1.1')).toMatch(/^421/)
  })

  test('is offered neither AUTH nor, without a certificate, STARTTLS', async () => {
    const client = await smtp(port)
    await client.hear()
    const offered = await client.say('EHLO test.example')
    expect(offered).toMatch(/SIZE 100000/)
    expect(offered).not.toMatch(/AUTH|STARTTLS/)
    expect(await client.say('AUTH PLAIN AGEAYg==')).toMatch(/^5/)
    expect(await client.say('VRFY erfa')).toMatch(/^252/)
    client.close()
  })

  test('on another port number that is taken hears why', async () => {
    const second = new Door(
      {
        world: { networks, journal: { info: () => undefined, warn: () => undefined }, rawMails: raw },
        arrivals: new Arrivals(store),
        believe: async () => ({ type: 'later', why: '' }),
        now: () => at,
        onArrival: () => undefined,
      },
      { host: '127.0.0.1', port, tls: null },
    )
    await expect(second.listen()).rejects.toThrow(
      `127.0.0.1:${port} is taken: another program (or another \`serve\`) listens there already`,
    )
  })
})

describe('a sender that nobody vouches for', () => {
  const asked: string[] = []
  const resolving = (answer: (domain: string, type: string) => string[][]) => async (domain: string, type: string) => {
    asked.push(`${type} ${domain}`)
    return answer(domain, type)
  }
  const nothing = (): never => {
    throw Object.assign(new Error('no such name'), { code: 'ENOTFOUND' })
  }
  const reopen = async (answer: (domain: string, type: string) => string[][]): Promise<void> => {
    await door.close()
    asked.length = 0
    await open(believing({ networks }, { trustLoopback: false, trustedPeers: [], resolver: resolving(answer) }))
  }
  const outcome = async (text: string): Promise<string | boolean> => {
    const client = await greeted(port)
    const reply = await handIn(client, 'pia.vestermark@lemvig.example', ['erfa@moeder.example'], text)
    client.close()
    return reply.startsWith('250') ? waiting().at(-1)!.authenticated : reply
  }

  test('is not believed', async () => {
    await reopen(nothing)
    expect(await outcome(mail)).toBe(false)
  })

  test('is believed when SPF of the very domain passes and there is no DMARC', async () => {
    await reopen((domain, type) => (type === 'TXT' && domain === 'lemvig.example' ? [['v=spf1 ip4:127.0.0.1 -all']] : nothing()))
    expect(await outcome(mail)).toBe(true)
    expect(await outcome(mail.replace('pia.vestermark@lemvig.example', 'bo@skive.example'))).toBe(false)
  })

  test('is believed when DMARC passes, and not when it fails', async () => {
    const dns = (spf: string) => (domain: string, type: string) => {
      if (type === 'TXT' && domain === '_dmarc.lemvig.example') return [['v=DMARC1; p=reject']]
      return type === 'TXT' && domain === 'lemvig.example' ? [[spf]] : nothing()
    }
    await reopen(dns('v=spf1 ip4:127.0.0.1 -all'))
    expect(await outcome(mail)).toBe(true)
    await reopen(dns('v=spf1 ip4:192.0.2.1 -all'))
    expect(await outcome(mail)).toBe(false)
  })

  test('is asked to come again when DNS is down', async () => {
    await reopen(() => {
      throw Object.assign(new Error('timeout'), { code: 'ETIMEOUT' })
    })
    expect(await outcome(mail)).toMatch(/^451 .*DNS does not answer/)
  })

  test('with a thousand signatures is refused before anybody is asked', async () => {
    await reopen(nothing)
    const signature = (n: number) => `DKIM-Signature: v=1; a=rsa-sha256; d=d${n}.example; s=s; h=from; bh=AA==; b=AA==\r\n`
    const flood = Array.from({ length: 1000 }, (_, n) => signature(n)).join('')
    expect(await outcome(flood + mail)).toMatch(/^554 .*1000 DKIM signatures, at most 10/)
    expect(asked).toEqual([])
  })

  test('is believed when a trusted server has added its results, on top', async () => {
    await reopen(nothing)
    const results = (server: string) => `Authentication-Results: ${server}; dmarc=pass header.from=lemvig.example\r\n`
    expect(await outcome(results('mx.moeder.example') + mail)).toBe(true)
    expect(await outcome(results('mx.evil.example') + mail)).toBe(false)
  })

  test('is not believed for the results that a stranger’s own connection brings along', async () => {
    const raw = Buffer.from(`Authentication-Results: mx.moeder.example; dmarc=pass header.from=lemvig.example\r\n${mail}`)
    const options = { trustLoopback: true, trustedPeers: ['198.51.100.7'], resolver: resolving(nothing) }
    const from = async (ip: string) => {
      const belief = await believing({ networks }, options)(raw, { ip, helo: 'x', from: 'pia.vestermark@lemvig.example' })
      return belief.type === 'believed' && belief.authenticatedFor('erfa')
    }
    expect(await from('203.0.113.5')).toBe(false)
    expect(await from('198.51.100.7')).toBe(true)
    expect(await from('127.0.0.1')).toBe(true)
  })

  test('with two From lines is not believed, whatever DNS says', async () => {
    await reopen((domain, type) => (type === 'TXT' && domain.endsWith('lemvig.example') ? [['v=spf1 +all']] : nothing()))
    expect(await outcome(`From: x@evil.example\r\n${mail}`)).toBe(false)
  })
})
