import { randomBytes } from 'node:crypto'
import type { Instant } from '../../shared/calendar/types.ts'
import { readKeys, validSecrets } from '../../shared/mail/reply-keys.ts'
import { InputFault } from '../errors.ts'
import type { Store } from './store.ts'

const value = (store: Store, name: string): string | null =>
  store.get<{ value: string }>('select value from meta where name = ?', name)?.value ?? null

/** The keys of this data folder's reply addresses as they are stored (reply-keys.ts). The first is made on the first start. */
export const replyKeys = async (store: Store): Promise<string> => {
  const known = value(store, 'reply-secret')
  if (known !== null) return known
  await store.write(() =>
    store.run(
      `insert into meta (name, value) values ('reply-secret', ?) on conflict do nothing`,
      randomBytes(32).toString('hex'),
    ),
  )
  return value(store, 'reply-secret') ?? ''
}

export const setReplyKeys = async (store: Store, keys: string): Promise<void> => {
  const sql = `insert into meta (name, value) values ('reply-secret', ?) on conflict do update set value = excluded.value`
  await store.write(() => store.run(sql, keys))
}

/** The secrets that sign and read reply addresses, newest first. */
export const replySecrets = async (store: Store, now: Instant): Promise<readonly Uint8Array[]> =>
  validSecrets(readKeys(await replyKeys(store)), now)

/** How letters leave a data folder. */
export type Road = 'relay' | 'maildir'

/** Null while no relay has ever been given: then they go into Maildirs. */
export const roadOf = (store: Store): Road | null => value(store, 'road') as Road | null

export const setRoad = async (store: Store, road: Road): Promise<void> => {
  const sql = `insert into meta (name, value) values ('road', ?) on conflict do update set value = excluded.value`
  await store.write(() => store.run(sql, road))
}

/** The data folder's own time: how far `advance`, `receive --at` or a running `serve` has brought it. It never goes back. */
export class FolderClock {
  readonly #store: Store

  constructor(store: Store) {
    this.#store = store
  }

  /** Null when nobody has brought it anywhere yet. */
  get(): Instant | null {
    return value(this.#store, 'clock')
  }

  /** The machine's time or the folder's, whichever is later: a folder that has been brought into the future stays there. */
  now(): Instant {
    const machine = new Date().toISOString()
    const folder = this.get()
    return folder !== null && folder > machine ? folder : machine
  }

  /** Throws InputFault when the folder has been brought past `at` already. */
  mayBe(at: Instant): void {
    const stands = this.get()
    if (stands !== null && stands > at) throw goesBack(at, stands)
  }

  /** Bring the folder to `at`. Throws InputFault when that would be going back. */
  async bringTo(at: Instant): Promise<void> {
    this.mayBe(at)
    if (this.get() === at) return
    await this.#store.note(() =>
      this.#store.run(
        `insert into meta (name, value) values ('clock', ?) on conflict do update set value = excluded.value where value < excluded.value`,
        at,
      ),
    )
  }
}

const goesBack = (at: Instant, stands: Instant): InputFault =>
  new InputFault(`the time ${at} lies before ${stands}, to which the data folder has been brought already; it never goes back`)
