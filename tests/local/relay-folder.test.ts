import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { jsonLines, rundskriv, serving } from '../support/program.ts'
import type { Sink } from '../support/sink.ts'
import { startSink } from '../support/sink.ts'

const pia = 'pia.vestermark@lemvig.example'
const mail = (id: number): string =>
  `From: Pia Vestermark <${pia}>\nTo: erfa@moeder.example\nSubject: status\nMessage-ID: <${id}@lemvig.example>\n\nstatus\n`

let folder: string
let data: string
let sink: Sink
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'rundskriv-relay-'))
  data = join(folder, 'data')
  sink = await startSink()
})
afterEach(async () => {
  await sink.close()
  rmSync(folder, { recursive: true, force: true })
})

const relay = (): string => `smtp://127.0.0.1:${sink.port}`
const receive = (id: number, ...more: string[]) => {
  const file = join(folder, `${id}.eml`)
  writeFileSync(file, mail(id))
  return rundskriv(['receive', '--data', data, '--at', '2027-02-01T09:00', '--authenticated', file, ...more])
}
const advance = (to: string, ...more: string[]) => rundskriv(['advance', '--data', data, '--to', to, ...more])
const inDatabase = <T>(work: (db: DatabaseSync) => T): T => {
  const db = new DatabaseSync(join(data, 'rundskriv.sqlite'))
  try {
    return work(db)
  } finally {
    db.close()
  }
}
const states = () => inDatabase(db => db.prepare('select state, attempts from deliveries order by seq').all())
const refused = {
  status: 1,
  out: '',
  err: expect.stringMatching(/^rundskriv: \S+: its letters leave by a relay: say which with --relay .*\n$/),
}

describe('a folder whose letters leave by a relay', () => {
  test('hands what receive and advance bring to the relay, from the option or from the environment', async () => {
    expect(await receive(1, '--relay', relay())).toMatchObject({ status: 0, err: '' })
    expect(sink.mails.map(({ to }) => to)).toEqual([[pia]])
    const file = join(folder, 'booking.eml')
    const booking = 'Nyt møde 14. april 2027 kl. 13-16, Teams'
    const head = 'From: sekretariat@faelles.example\nTo: erfa@moeder.example\nSubject: Nyt møde\nMessage-ID: <b@faelles.example>'
    writeFileSync(file, `${head}\nContent-Type: text/plain; charset=utf-8\n\n${booking}\n`)
    const env = { ...process.env, RUNDSKRIV_RELAY: relay() }
    const args = ['receive', '--data', data, '--at', '2027-02-01T09:00', '--authenticated', file]
    expect(await rundskriv(args, { spawn: { env } })).toMatchObject({ status: 0, err: '' })
    const booked = sink.mails.length
    expect(booked).toBeGreaterThan(1)
    expect(await advance('2027-03-15T12:00', '--relay', relay())).toMatchObject({ status: 0, err: '' })
    expect(sink.mails.length).toBeGreaterThan(booked + 30)
    expect(existsSync(join(data, 'mail'))).toBe(false)
  })

  test('is refused without one, and nothing is read, sent or settled', async () => {
    const served = await serving(data, ['--trust-loopback', '--relay', relay()])
    expect(await served.end('SIGTERM')).toBe(0)
    expect(await receive(1)).toEqual(refused)
    expect(await advance('2027-02-08T12:00')).toEqual(refused)
    expect(await rundskriv(['serve', '--data', data, '--smtp', '127.0.0.1:0'])).toEqual(refused)
    expect(existsSync(join(data, 'mail'))).toBe(false)
    expect(inDatabase(db => db.prepare('select 1 from causes where mail is not null').all())).toEqual([])
    // Who only looks needs none.
    expect(await rundskriv(['show', 'erfa', '--data', data])).toMatchObject({ status: 0 })
  })

  test('is known by the notes of its relay, should it be from before it was remembered', async () => {
    expect(await receive(1, '--relay', relay())).toMatchObject({ status: 0 })
    inDatabase(db => db.exec(`delete from meta where name = 'road'`))
    expect(await receive(2)).toEqual(refused)
    expect(await receive(2, '--relay', 'none')).toMatchObject({ status: 0, err: '' })
    expect(await receive(3)).toMatchObject({ status: 0, err: '' })
    expect(sink.mails).toHaveLength(1)
  })

  test('has Maildirs again when that is said once; what the relay may have taken stays uncertain', async () => {
    expect(await receive(1, '--relay', relay())).toMatchObject({ status: 0 })
    inDatabase(db => db.exec(`update deliveries set state = 'uncertain'`))
    expect(await receive(2, '--relay', 'none')).toMatchObject({ status: 0, err: '' })
    expect(await receive(3)).toMatchObject({ status: 0, err: '' })
    expect(states()).toMatchObject([{ state: 'uncertain' }, { state: 'sent' }, { state: 'sent' }])
    expect(sink.mails).toHaveLength(1)
  })

  test('keeps the notes of a dead process until they have settled its letters, and of a living one for as long as it lives', async () => {
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()
    expect(await receive(1, '--relay', relay())).toMatchObject({ status: 0 })
    expect(await receive(2, '--relay', relay())).toMatchObject({ status: 0 })
    const [dead, alive] = [`${hostname()} 4194303 00000000`, `${hostname()} 1 00000000`]
    const keys = inDatabase(db => {
      db.prepare(`update deliveries set state = 'sending', lease_until = '2099', owner = ?`).run(dead)
      return db.prepare('select effect from deliveries order by seq').all()
    })
    const note = (owner: string, text: string) => writeFileSync(join(data, 'begun', `${owner.replaceAll(' ', '_')}.log`), text)
    note(dead, `${boot}\n${keys[0]?.effect}.0\n`)
    note(alive, `${boot}\n`)
    note(`elsewhere 4194303 00000000`, `${boot}\n`)
    expect(await advance('2027-02-01T10:00', '--relay', relay())).toMatchObject({ status: 0 })
    expect(states()).toMatchObject([{ state: 'uncertain' }, { state: 'sent' }])
    expect(sink.mails).toHaveLength(3)
    expect(readdirSync(join(data, 'begun')).toSorted()).toEqual(
      [alive, 'elsewhere 4194303 00000000'].map(owner => `${owner.replaceAll(' ', '_')}.log`).toSorted(),
    )
  })

  test('whose relay is down keeps its letters for later, however far the time is let on', async () => {
    const gone = createServer().listen(0, '127.0.0.1')
    await new Promise(resolve => gone.once('listening', resolve))
    const { port } = gone.address() as { port: number }
    await new Promise(resolve => gone.close(resolve))
    const down = ['--relay', `smtp://127.0.0.1:${port}`]
    const ended = await receive(1, ...down)
    expect(jsonLines(ended.out)).toMatchObject([{ organisation: 'Lemvig Kommune' }])
    expect((await advance('2027-02-06T12:00', ...down)).status).toBe(0)
    expect(states()).toEqual([{ state: 'queued', attempts: expect.any(Number) }])
    expect(Number(states()[0]?.attempts)).toBeLessThanOrEqual(3)
    // It is there again: the letter leaves.
    expect((await advance('2027-02-06T12:01', '--relay', relay())).status).toBe(0)
    expect(sink.mails).toHaveLength(1)
  })
})
