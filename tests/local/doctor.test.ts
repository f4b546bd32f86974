import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { RawMailFolder } from '../../local/raw-mails.ts'
import { Arrivals } from '../../local/sqlite/arrivals.ts'
import { setRoad } from '../../local/sqlite/meta.ts'
import { openStore } from '../../local/sqlite/open.ts'
import { asUsersStartIt, jsonLines, rundskriv } from '../support/program.ts'

asUsersStartIt()

let folder: string
let data: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rundskriv-doctor-'))
  data = join(folder, 'data')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const pia = 'pia.vestermark@lemvig.example'
const mail = (id: number): Buffer =>
  Buffer.from(`From: ${pia}\nTo: erfa@moeder.example\nMessage-ID: <${id}@lemvig.example>\nSubject: status\n\nstatus\n`)
const at = '2026-02-01T08:00:00.000Z'
const doctor = () => rundskriv(['doctor', '--data', data])

const park = async (raw: Buffer, from: string): Promise<string> => {
  const store = await openStore(data)
  const id = await new RawMailFolder(join(data, 'raw')).put(raw)
  const arrivals = new Arrivals(store)
  await arrivals.add([{ network: 'erfa', raw: id, from, to: 'erfa@moeder.example', authenticated: true, at }])
  await arrivals.park(arrivals.waiting(0, 1)[0]!.seq)
  await store.close()
  return id
}

test('a mail that could not be read is named with the line that hands it in, and no longer once it has been read', async () => {
  const id = await park(mail(1), pia)
  const { status, out } = await doctor()
  expect(status).toBe(1)
  const line =
    /^fault {2}a mail of 2026-02-01T08:00:00\.000Z could not be read .* — hand it in: rundskriv (receive .*) \(docs/m.exec(
      out,
    )?.[1]
  expect(line).toBe(`receive ${join(data, 'raw', id)}.eml --from ${pia} --to erfa@moeder.example --authenticated`)
  const read = await rundskriv([...line!.split(' '), '--data', data, '--at', at])
  expect(jsonLines(read.out)).toMatchObject([{ outcome: 'accepted' }])
  expect(await doctor()).toMatchObject({ status: 0, out: expect.stringContaining('ok     every mail was read') })
})

test('what a stranger chose as an address is in no line to be typed, and a relay is not forgotten', async () => {
  await park(mail(2), `x';rm\u00a0-rf@evil.example`)
  const store = await openStore(data)
  await setRoad(store, 'relay')
  await store.close()
  const { out } = await doctor()
  expect(out).toMatch(
    /hand it in with the --relay of serve: rundskriv receive \S+\.eml --to erfa@moeder\.example --authenticated \(/,
  )
})

test('a mail whose file was moved away is nobody’s work any more', async () => {
  const id = await park(mail(3), pia)
  rmSync(join(data, 'raw', `${id}.eml`))
  expect(await doctor()).toMatchObject({ status: 0 })
})

test('an uncertain letter is named while a bounce may come, and then only counted', async () => {
  const file = join(folder, 'status.eml')
  writeFileSync(file, mail(4))
  await rundskriv(['receive', '--data', data, '--at', '2026-02-01T09:00', '--authenticated', file])
  const uncertain = (since: string) => {
    const db = new DatabaseSync(join(data, 'rundskriv.sqlite'))
    db.prepare(`update deliveries set state = 'uncertain', at = ?`).run(since)
    db.prepare(`delete from meta where name = 'clock'`).run()
    db.close()
  }
  const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString()
  uncertain(daysAgo(6))
  const named = await doctor()
  expect(named).toMatchObject({ status: 1, err: 'rundskriv: 1 fault\n' })
  expect(named.out).toMatch(
    new RegExp(
      `^fault  nobody knows whether the letter \\S+ went out to ${pia} at \\S+ — ask the relay’s log \\(docs/one-machine`,
      'm',
    ),
  )
  uncertain(daysAgo(10))
  expect(await doctor()).toMatchObject({
    status: 0,
    out: expect.stringContaining('ok     1 older letter stays uncertain for good'),
  })
})
