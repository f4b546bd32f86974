import type { StreamId } from '../../../shared/effects.ts'
import type { AnyEvent, Tail } from '../../../shared/ports.ts'
import type { Unpacked } from '../../../shared/snapshots.ts'
import { stateIn } from '../../../shared/snapshots.ts'
import { eventsKey, headKey, placeIn, snapshotKey } from './items.ts'
import type { Item, Key, Table } from './table.ts'
import { needed, numberIn, textIn } from './table.ts'

export const nothing: Tail = { base: null, events: [], revision: 0, size: 0, ignored: null }

/**
 * Streams of one partition, read from their ends: a snapshot comes first, then where the stream stands, then its events, newest first. So one
 * answer of a megabyte holds all that is new since a snapshot and the snapshot itself, and what a snapshot spares is jumped over.
 */
export const readTails = async (
  table: Table,
  asked: Asked,
  textOf: (item: Item) => Promise<string>,
): Promise<ReadonlyMap<StreamId, Tail>> => {
  const { network, streams, known } = asked
  const found = new Map(streams.map(stream => [stream, new Gathered(stream, asked)]))
  const sorted = [...streams].sort((a, b) => (headKey(network, a).sk < headKey(network, b).sk ? -1 : 1))
  const [first, last] = [sorted[0], sorted.at(-1)]
  if (first === undefined || last === undefined) return new Map()
  const { pk, sk: from } = eventsKey(network, first, (known(first)?.revision ?? 0) + 1)
  const to = (known(last) === null ? snapshotKey : headKey)(network, last).sk
  for (let before: Key | null = null; ; ) {
    const page: Awaited<ReturnType<Table['backwards']>> = await table.backwards(pk, { from, to, before })
    for (const item of page.items) {
      const { stream, what } = placeIn(network, { pk, sk: needed(item, 'sk') })
      found.get(stream)?.take(what, item)
    }
    if (page.last === null) break
    const { stream, what } = placeIn(network, page.last)
    const read = found.get(stream)
    const isOver = read === undefined || (what !== 'snapshot' && read.isWhole)
    if (isOver && stream === first) break
    // Of what nobody asks for, or a snapshot spares, nothing more is read.
    before = isOver ? eventsKey(network, stream, 1) : page.last
  }
  const tails = new Map<StreamId, Tail>()
  for (const [stream, each] of found) {
    const tail = await each.tail(textOf)
    const unsnapped = new Map([[stream, 'other-history' as const]])
    const whole = tail === 'other-history' ? await readTails(table, { ...asked, streams: [stream], unsnapped }, textOf) : null
    tails.set(stream, tail === 'other-history' ? (whole?.get(stream) ?? nothing) : tail)
  }
  return tails
}

interface Asked {
  readonly network: string
  readonly streams: readonly StreamId[]
  readonly fold: string
  /** What was read before, or null. */
  readonly known: (stream: StreamId) => Tail | null
  /** Whose snapshot is not to be looked at, and why. */
  readonly unsnapped?: ReadonlyMap<StreamId, 'other-history'>
}

class Gathered {
  #snapshot: (Unpacked & { readonly revision: number }) | null = null
  #ignored: Tail['ignored'] = null
  #head: number | null = null
  /** Newest first. */
  readonly #items: { readonly first: number; readonly item: Item }[] = []
  /** The first event of those that are read. */
  #lowest = Number.POSITIVE_INFINITY
  readonly #asked: Pick<Asked, 'network' | 'fold'> & { readonly stream: StreamId }
  readonly #known: Tail | null

  constructor(stream: StreamId, { network, fold, known, unsnapped }: Asked) {
    this.#asked = { network, fold, stream }
    this.#known = known(stream)
    this.#ignored = unsnapped?.get(stream) ?? null
  }

  /** Whether everything is here that is neither known nor spared by a snapshot. Of what a snapshot spares, the last event proves it. */
  get isWhole(): boolean {
    return this.#lowest <= (this.#known === null ? (this.#snapshot?.revision ?? 1) : this.#known.revision + 1)
  }

  take(what: number | 'head' | 'snapshot', item: Item): void {
    if (what === 'snapshot') this.#look(item)
    else if (what === 'head') {
      this.#head = numberIn(item, 'revision')
      this.#lowest = this.#head + 1
    } else if (!this.isWhole) {
      this.#items.push({ first: what, item })
      this.#lowest = what
    }
  }

  #look(item: Item): void {
    if (this.#known !== null || this.#ignored !== null) return
    const revision = numberIn(item, 'revision')
    const snapshot = { revision, fold: textIn(item, 'fold') ?? '', packed: item.packed?.B ?? new Uint8Array() }
    const found = stateIn(this.#asked, snapshot, this.#asked.fold)
    if (typeof found === 'string') this.#ignored = found
    else this.#snapshot = { ...found, revision }
  }

  /** What was read; `other-history` when the snapshot is of another one and everything has to be read. */
  async tail(textOf: (item: Item) => Promise<string>): Promise<Tail | 'other-history'> {
    const start: Tail = this.#known ?? { ...nothing, ignored: this.#ignored }
    const from = this.#snapshot?.revision ?? null
    const events: AnyEvent[] = []
    let { revision, size } = start
    if (from !== null) revision = from - 1
    for (const { first, item } of this.#items.toReversed()) {
      // Of a transaction that is being written its later part may show before the earlier one: whoever writes on this is told of a conflict.
      if (first > revision + 1) break
      const text = await textOf(item)
      const all = JSON.parse(text) as AnyEvent[]
      const read = all.slice(revision + 1 - first)
      const spared = from === null ? 0 : Math.max(0, from + 1 - first)
      size += spared === 0 ? text.length : JSON.stringify(all.slice(spared)).length - 2
      events.push(...read)
      revision += read.length
    }
    if (this.#snapshot === null || from === null)
      return events.length === 0 ? start : { ...start, events: [...start.events, ...events], revision, size }
    const [last, ...after] = events
    if (last === undefined || !this.#snapshot.endsWith(last)) return 'other-history'
    const base = { revision: from, state: this.#snapshot.state }
    return { base, events: after, revision, size, ignored: null }
  }
}
