import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { openStore } from '../../local/sqlite/open.ts'
import { SqliteOutbox } from '../../local/sqlite/outbox.ts'
import { queue } from '../../local/sqlite/outbox-rows.ts'
import type { QueuedEffect } from '../../shared/effects.ts'

const folder = mkdtempSync(join(tmpdir(), 'rundskriv-outbox-'))
afterEach(() => rmSync(folder, { recursive: true, force: true }))

test('a letter is parsed once for all who answer it, and anew when its words in the database have changed', async () => {
  const [store, elsewhere] = [await openStore(folder), await openStore(folder)]
  const at = '2027-03-15T08:00:00.000Z'
  const letter = {
    kind: 'letter',
    letter: { name: 'call-for-items' },
    to: [],
    notBefore: at,
  } as unknown as QueuedEffect['effect']
  const queued: QueuedEffect = { key: 'erfa/meeting/1@2.0', network: 'erfa', queuedAt: at, effect: letter }
  await store.write(() => queue(store, queued))
  const outbox = new SqliteOutbox(store)
  const first = await outbox.load(queued.key)
  expect(first).toEqual(queued)
  expect((await outbox.load(queued.key))?.effect).toBe(first?.effect)
  // Somebody is erased, by another process.
  const other = JSON.stringify({ ...letter, letter: { name: 'digest' } })
  await elsewhere.write(() => elsewhere.run('update effects set body = ? where key = ?', other, queued.key))
  expect((await outbox.load(queued.key))?.effect).toEqual(JSON.parse(other))
  await store.close()
  await elsewhere.close()
})
