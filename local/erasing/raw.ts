import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseMail } from '../../shared/mail/parse.ts'
import type { MailRecord } from '../../shared/ports.ts'
import { folderNameOf } from '../maildir.ts'
import type { Store } from '../sqlite/store.ts'
import type { Rewriter } from './rewrite.ts'
import type { Known } from './who.ts'

/** What becomes of the stored mails: paths. */
export interface RawPlan {
  readonly goes: readonly string[]
  /** The person's own, with a file that an item or the minutes still point to. */
  readonly papers: readonly string[]
  /** Other people's mails in which the person is named. */
  readonly others: readonly string[]
}

/**
 * Looks at every stored mail. The person's own go, and what a mail server sent back from the person's mailbox; those that carry a file which the case
 * still needs stay whole, since a mail with a part cut out is no longer the mail that came.
 */
export async function planRaw(store: Store, data: string, known: Known, { names }: Rewriter): Promise<RawPlan> {
  const records = new Map(
    store
      .all<{ network: string; mail: string }>('select network, mail from causes where mail is not null')
      .map(({ network, mail }) => {
        const record = JSON.parse(mail) as MailRecord
        return [record.id, { network, record }] as const
      }),
  )
  const envelopes = new Map(
    store
      .all<{ raw: string; envelope_from: string }>('select raw, envelope_from from arrivals')
      .map(row => [row.raw, row.envelope_from]),
  )
  const needed = neededBy(store)
  const plan = { goes: [] as string[], papers: [] as string[], others: [] as string[] }
  for (const path of stored(data)) {
    const id = idOf(path)
    const { parsed, text } = await read(path)
    const isNamed = names(text)
    const from =
      records.get(id)?.record.envelope.from ?? envelopes.get(id) ?? (parsed.ok ? (parsed.mail.from[0]?.address ?? '') : '')
    const by = records.get(id)?.record.by?.toLowerCase() ?? ''
    const isOwn =
      known.addresses.has(from.toLowerCase()) || known.addresses.has(by) || (isNamed && /^(?:<>)?$|^mailer-daemon@/i.test(from))
    if (isOwn) (needed.has(id) ? plan.papers : plan.goes).push(path)
    else if (isNamed) plan.others.push(path)
  }
  return plan
}

/** How many letters to others name the person: they have been delivered, and are their readers'. */
export async function lettersNaming(data: string, { addresses }: Known, { names }: Rewriter): Promise<number> {
  const own = new Set([...addresses].map(folderNameOf))
  const folder = join(data, 'mail')
  let found = 0
  for (const address of existsSync(folder) ? readdirSync(folder) : []) {
    for (const path of own.has(address) ? [] : filesIn(join(folder, address))) if (names((await read(path)).text)) found += 1
  }
  return found
}

const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(each => each.isFile())
    .map(each => join(each.parentPath, each.name))

/** A mail with its words, as they stand in it and as a reader sees them. Its files are not opened. */
const read = async (path: string) => {
  const raw = readFileSync(path)
  const parsed = await parseMail(raw)
  const words = parsed.ok
    ? JSON.stringify({ ...parsed.mail, attachments: parsed.mail.attachments.map(({ name }) => name) }).replaceAll(/\\[nrt]/g, ' ')
    : ''
  return { parsed, text: `${raw.toString('utf8')}\n${words}` }
}

const idOf = (path: string): string => path.slice(-68, -4)

const stored = (data: string): readonly string[] =>
  [join(data, 'raw'), join(data, 'raw', 'held')].flatMap(folder =>
    existsSync(folder)
      ? readdirSync(folder)
          .filter(name => /^[0-9a-f]{64}\.eml$/.test(name))
          .map(name => join(folder, name))
      : [],
  )

/** The mails that an event points to for one of their files. */
const neededBy = (store: Store): ReadonlySet<string> => {
  const needed = new Set<string>()
  for (const { body } of store.all<{ body: string }>('select body from events'))
    JSON.parse(body, (_key, value: unknown) => {
      if (value !== null && typeof value === 'object' && 'mail' in value && 'index' in value && 'bytes' in value)
        needed.add(String(value.mail))
      return value
    })
  return needed
}
