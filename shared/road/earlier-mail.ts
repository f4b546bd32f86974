import { parseMail } from '../mail/parse.ts'
import type { MailRecord } from '../ports.ts'
import { separate } from '../understanding/reply/separate.ts'
import { afterYes, mailKey } from './keys.ts'
import type { World } from './world.ts'

/** How an earlier mail ended, found by its raw bytes; null for a mail that this network never had. */
export async function recordOf(world: World, network: string, id: string, raw: Uint8Array): Promise<MailRecord | null> {
  const parsed = await parseMail(raw)
  return (await world.log.cause(network, mailKey(id, raw, parsed.ok ? parsed.mail : null)))?.mail ?? null
}

/** How it ended when the secretariat's yes let it be read; null where there was no such yes. */
export async function recordAfterYes(world: World, network: string, id: string, raw: Uint8Array): Promise<MailRecord | null> {
  const parsed = await parseMail(raw)
  const key = `${mailKey(id, raw, parsed.ok ? parsed.mail : null)}/${afterYes}`
  return (await world.log.cause(network, key))?.mail ?? null
}

/** Whose it was: of a mail that was held, nobody's before the yes. */
const byOf = async (world: World, network: string, id: string, raw: Uint8Array): Promise<string | null> =>
  (await recordOf(world, network, id, raw))?.by ?? (await recordAfterYes(world, network, id, raw))?.by ?? null

/** The words of an earlier mail, for people who see only what came after it; whoever asks has looked whose it was. */
export async function wordsOfEarlier(world: World, id: string): Promise<string> {
  const raw = await world.rawMails.get(id)
  const parsed = raw === null ? null : await parseMail(raw)
  if (!parsed?.ok) return ''
  const { ownWords } = separate(parsed.mail, [])
  return ownWords.trim() || parsed.mail.subject
}

/** Whose mail an earlier mail was: the address of somebody on the roster, or null. */
export async function senderOfEarlier(world: World, network: string, id: string): Promise<string | null> {
  const raw = await world.rawMails.get(id)
  return raw === null ? null : byOf(world, network, id, raw)
}
