import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { readKeys, validSecrets } from '../../shared/mail/reply-keys.ts'

/** A data folder as one sees it from outside, by independent eyes. */
export class Folder {
  readonly data = join(mkdtempSync(join(tmpdir(), 'rundskriv-kills-')), 'data')

  rows<T extends Record<string, unknown>>(sql: string, data = this.data): T[] {
    const db = new DatabaseSync(join(data, 'rundskriv.sqlite'), { readOnly: true, timeout: 2_000 })
    try {
      return db.prepare(sql).all() as T[]
    } finally {
      db.close()
    }
  }

  /** Every letter's way, by its Message-ID where it is known. */
  deliveries(data = this.data): { state: string; address: string; effect: string; place: number; message_id: string | null }[] {
    return this.rows(`select state, address, effect, place, message_id from deliveries where address <> ''`, data)
  }

  /** The newest secret of its reply addresses. */
  secret(): Uint8Array {
    const value = this.rows<{ value: string }>(`select value from meta where name = 'reply-secret'`)[0]?.value ?? ''
    const [secret] = validSecrets(readKeys(value), new Date().toISOString())
    if (secret === undefined) throw new Error('the folder has no secret')
    return secret
  }

  /** How many mails have an outcome, by the id of their bytes. */
  outcomes(data = this.data): Map<string, number> {
    const ids = this.rows<{ mail: string }>('select mail from causes where mail is not null', data).map(
      row => (JSON.parse(row.mail) as { id: string }).id,
    )
    const found = new Map<string, number>()
    for (const id of ids) found.set(id, (found.get(id) ?? 0) + 1)
    return found
  }

  remove(): void {
    rmSync(join(this.data, '..'), { recursive: true, force: true })
  }
}
