import type { MembersEvent } from '../../shared/members/events.ts'
import { membersFrom } from '../../shared/members/members.ts'
import { wordsIn } from '../../shared/road/told.ts'
import { InputFault } from '../errors.ts'
import type { Store } from '../sqlite/store.ts'
import { sumOf } from '../sqlite/sums.ts'
import type { Nobody, Rewriter } from './rewrite.ts'

type Values = Record<string, string | number | null>

/** A row as it will be: the columns that change, and how the row is found. */
export interface Change {
  readonly table: 'causes' | 'events' | 'effects' | 'told' | 'deliveries' | 'arrivals'
  readonly set: Values
  readonly where: Values
}

/** Every row in which the person stands, as it will be. Nothing is added and nothing taken away, so revisions and counts stay. */
export function changesIn(store: Store, { value, text, names }: Rewriter): readonly Change[] {
  const json = (network: string, body: string): string => JSON.stringify(value(network, JSON.parse(body)))
  const changes: Change[] = []
  const note = (change: Change, was: Values): void => {
    if (Object.entries(change.set).some(([column, each]) => was[column] !== each)) changes.push(change)
  }
  for (const row of store.all<Values & { seq: number; network: string; key: string; at: string; mail: string }>(
    'select * from causes where mail is not null',
  )) {
    const mail = json(row.network, row.mail)
    note({ table: 'causes', set: { mail, sum: sumOf(row.network, row.key, row.at, mail) }, where: { seq: row.seq } }, row)
  }
  for (const row of store.all<Values & { network: string; stream: string; revision: number; cause: number; body: string }>(
    'select * from events',
  )) {
    const { network, stream, revision, cause } = row
    const body = json(network, row.body)
    note(
      {
        table: 'events',
        set: { body, sum: sumOf(network, stream, revision, cause, body) },
        where: { network, stream, revision },
      },
      row,
    )
  }
  for (const row of store.all<Values & { key: string; network: string; queued_at: string; body: string; told: string | null }>(
    'select e.*, t.body as told from effects e left join told t on t.effect = e.key',
  )) {
    const body = json(row.network, row.body)
    // The words that left go as a whole: a first name in them is found by nobody. They can be written anew from what stays.
    if (row.told !== null && (body !== row.body || names(wordsIn(row.told))))
      note({ table: 'told', set: { body: '' }, where: { effect: row.key } }, { body: row.told })
    note({ table: 'effects', set: { body, sum: sumOf(row.key, row.network, row.queued_at, body) }, where: { key: row.key } }, row)
  }
  for (const row of store.all<Values & { seq: number; address: string; detail: string | null; state: string }>(
    'select * from deliveries',
  )) {
    const set = { address: text(row.address), detail: row.detail === null ? null : text(row.detail) }
    const isOwn = set.address !== row.address && ['queued', 'sending', 'uncertain'].includes(row.state)
    const ended = isOwn ? { state: 'failed', detail: 'erased', lease_until: null, owner: null } : {}
    note({ table: 'deliveries', set: { ...set, ...ended }, where: { seq: row.seq } }, row)
  }
  for (const row of store.all<Values & { seq: number; envelope_from: string; envelope_to: string; reason: string | null }>(
    'select * from arrivals',
  )) {
    const reason = row.reason === null ? null : text(row.reason)
    note(
      {
        table: 'arrivals',
        set: { envelope_from: text(row.envelope_from), envelope_to: text(row.envelope_to), reason },
        where: { seq: row.seq },
      },
      row,
    )
  }
  return changes
}

/** Only inside `Store.write`. */
export function apply(store: Store, changes: readonly Change[]): void {
  for (const { table, set, where } of changes) {
    const columns = (of: Values, by: string): string =>
      Object.keys(of)
        .map(each => `${each} = ?`)
        .join(by)
    store.run(
      `update ${table} set ${columns(set, ', ')} where ${columns(where, ' and ')}`,
      ...Object.values(set),
      ...Object.values(where),
    )
  }
}

/** Whoever still counts as a member is not erased: letters would go to nobody, and a municipality would seem to be asked. */
export function mustHaveLeft(store: Store, changes: readonly Change[], nobody: Nobody): void {
  const after = new Map(
    changes.flatMap(({ table, set, where }) =>
      table === 'events' && where.stream === 'members' ? [[`${where.network}/${where.revision}`, set.body]] : [],
    ),
  )
  const streams = Map.groupBy(
    store.all<{ network: string; revision: number; body: string }>(
      `select network, revision, body from events where stream = 'members' order by network, revision`,
    ),
    ({ network }) => network,
  )
  for (const [network, rows] of streams) {
    const events = rows.map(
      ({ revision, body }) => JSON.parse(String(after.get(`${network}/${revision}`) ?? body)) as MembersEvent,
    )
    if (membersFrom(events).people.some(({ id, status }) => id === nobody.id && status !== 'former'))
      throw new InputFault(
        `the person still counts as a member of ${network}: start rundskriv serve or advance once, with its --relay if it has one, so that it takes over the roster, then erase`,
      )
  }
}
