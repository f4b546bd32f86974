import { parseMail } from '../mail/parse.ts'
import type { MailRecord } from '../ports.ts'
import { mailKey } from './keys.ts'
import type { World } from './world.ts'

/** How an earlier mail ended, found by its raw bytes; null for a mail that this network never had. */
export async function recordOf(world: World, network: string, id: string, raw: Uint8Array): Promise<MailRecord | null> {
  const parsed = await parseMail(raw)
  return (await world.log.cause(network, mailKey(id, raw, parsed.ok ? parsed.mail : null)))?.mail ?? null
}

/** Whose mail an earlier mail was: the address of somebody on the roster, or null. */
export async function senderOfEarlier(world: World, network: string, id: string): Promise<string | null> {
  const raw = await world.rawMails.get(id)
  return raw === null ? null : ((await recordOf(world, network, id, raw))?.by ?? null)
}
