import { cpSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, expect, test } from 'vitest'
import { eventually, rundskriv, serving } from '../support/program.ts'
import { Folder } from './folder.ts'
import { Pouring } from './pouring.ts'

const folder = new Folder()
afterAll(() => folder.remove())

const copies = 4

test('the data folder as it is at any moment opens, has every mail that was answered by then, and can be rebuilt', {
  timeout: 240_000,
}, async () => {
  const program = await serving(folder.data)
  const pouring = new Pouring()
  const poured = pouring.into(program)
  const moments: { readonly copy: string; readonly acknowledged: ReadonlySet<string> }[] = []
  for (let n = 0; n < copies; n += 1) {
    const enough = pouring.acknowledged.size + 3 + Math.floor(Math.random() * 8)
    await eventually(() => pouring.acknowledged.size >= enough, 60_000)
    await sleep(Math.random() * 30)
    const acknowledged = new Set(pouring.acknowledged)
    // The power is gone: nothing happens any more, in whatever it was doing.
    program.process.kill('SIGSTOP')
    const copy = join(folder.data, '..', `copy-${n}`)
    cpSync(folder.data, copy, { recursive: true })
    program.process.kill('SIGCONT')
    moments.push({ copy, acknowledged })
  }
  await program.end('SIGKILL')
  await poured
  for (const { copy, acknowledged } of moments) {
    const kept = readdirSync(join(copy, 'raw'))
      .filter(name => name.endsWith('.eml'))
      .map(name => /^Message-ID: (<[^>]*>)/im.exec(readFileSync(join(copy, 'raw', name), 'latin1'))?.[1] ?? '')
    expect([...acknowledged].filter(name => !kept.includes(name))).toEqual([])
    expect(await rundskriv(['replay', '--data', copy])).toMatchObject({ status: 0, out: 'identical\n' })
  }

  // One of them is put back as a backup: it goes on where it was.
  const [backup] = moments
  rmSync(folder.data, { recursive: true })
  cpSync(backup?.copy ?? '', folder.data, { recursive: true })
  const again = await serving(folder.data)
  await eventually(() => folder.rows(`select 1 from arrivals where state <> 'done' limit 1`).length === 0, 60_000)
  await eventually(
    () => folder.rows(`select 1 from deliveries where state in ('queued', 'sending') limit 1`).length === 0,
    60_000,
  )
  // What was being handed over as the power went may stay uncertain and is never lost from sight: as many as leave at once, at most.
  const unsent = folder.deliveries().filter(each => each.state !== 'sent')
  expect(unsent.filter(each => each.state !== 'uncertain')).toEqual([])
  expect(unsent.length).toBeLessThanOrEqual(8)
  expect(await again.end('SIGTERM')).toBe(0)
})
