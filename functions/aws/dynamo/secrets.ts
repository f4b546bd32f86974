import { randomBytes } from 'node:crypto'
import { isNew } from './items.ts'
import type { Table } from './table.ts'
import { needed } from './table.ts'

const key = { pk: 'secrets', sk: 'reply' }

/** The keys of the reply addresses, newest first. The first one is made on first use, by whoever comes first. */
export const replySecrets = async (table: Table): Promise<readonly Uint8Array[]> => {
  const found = await table.get(key)
  if (found === null) {
    await table.put({ ...key, values: randomBytes(32).toString('hex') }, isNew)
    return replySecrets(table)
  }
  return needed(found, 'values')
    .split(',')
    .map(hex => Buffer.from(hex, 'hex'))
}
