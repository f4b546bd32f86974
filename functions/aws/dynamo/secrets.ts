import { randomBytes } from 'node:crypto'
import { readKeys, validSecrets } from '../../../shared/mail/reply-keys.ts'
import { isNew } from './items.ts'
import type { Table } from './table.ts'
import { needed } from './table.ts'

export const secretsKey = { pk: 'secrets', sk: 'reply' }

/** The keys of the reply addresses, newest first. The first one is made on first use, by whoever comes first. */
export const replySecrets = async (table: Table): Promise<readonly Uint8Array[]> => {
  const found = await table.get(secretsKey)
  if (found === null) {
    await table.put({ ...secretsKey, values: randomBytes(32).toString('hex') }, isNew)
    return replySecrets(table)
  }
  return validSecrets(readKeys(needed(found, 'values')), new Date().toISOString())
}
