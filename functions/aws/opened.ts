import type { Instant } from '../../shared/calendar/types.ts'
import type { AlarmName, StreamId } from '../../shared/effects.ts'
import type { DueAlarm } from '../../shared/ports.ts'

/**
 * What the table's stream is filtered by, before `effect-committed` is called: an alarm that was set, a letter with somebody who waits
 * for it. Everything else that is written (events, causes, claims, what was sent, deletions) calls nobody.
 */
export const openedFilter = { dynamodb: { NewImage: { open: { S: ['alarm', 'due'] } } } } as const

type Image = Readonly<Record<string, { readonly S?: string | undefined }>>

/** What is to be done, and when. */
export interface Opened {
  readonly network: string
  readonly at: Instant
  /** Of the schedule. The time is part of it: records that come twice or in another order never take a later time back. */
  readonly name: string
  /** What a schedule calls with. */
  readonly payload: { readonly alarm: DueAlarm } | { readonly letter: string }
}

/** What an item of the stream says is to be done; null when it should not have come through the filter. */
export const openedIn = (image: Image): Opened | null => {
  const text = (name: string): string => image[name]?.S ?? ''
  const network = text('network')
  switch (text('open')) {
    case 'alarm': {
      const [stream, name, at] = [text('stream') as StreamId, text('alarm') as AlarmName, text('at')]
      return { network, at, name: `alarm/${network}/${stream}/${name}/${at}`, payload: { alarm: { network, stream, name, at } } }
    }
    case 'due': {
      const [letter, at] = [text('effect'), text('openAt').split('#')[0] ?? '']
      return { network, at, name: `letter/${letter}/${at}`, payload: { letter } }
    }
    default:
      return null
  }
}
