import type { Instant } from '../../shared/calendar/types.ts'
import type { AlarmName, StreamId } from '../../shared/effects.ts'
import type { DueAlarm } from '../../shared/ports.ts'

type Image = Readonly<Record<string, { readonly S?: string | undefined }>>

/** What an item of the stream says is to be done, and when: an alarm that was set, or a letter with somebody who waits for it. */
export const openedIn = (
  image: Image,
): { readonly alarm: DueAlarm; readonly at: Instant } | { readonly letter: string; readonly at: Instant } | null => {
  const text = (name: string): string => image[name]?.S ?? ''
  switch (text('open')) {
    case 'alarm': {
      const [stream, name] = [text('stream') as StreamId, text('alarm') as AlarmName]
      return { alarm: { network: text('network'), stream, name, at: text('at') }, at: text('at') }
    }
    case 'due':
      return { letter: text('effect'), at: text('openAt').split('#')[0] ?? '' }
    default:
      return null
  }
}
