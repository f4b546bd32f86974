import { ask, toMeeting, wishes } from './outcome.ts'
import { saysOnly } from './phrases.ts'
import type { Rule } from './reading.ts'
import { answered } from './reading.ts'
import { onNextAgenda, onThisAgenda } from './vocabulary.ts'

/** "Med på denne eller næste?": the answer about an item that came late (G19). A bare "ja" answers neither. */
export const lateAnswer: Rule = reading => {
  const letter = answered(reading, 'late-item')
  if (letter === null || reading.said.length === 0) return null
  const courtesy = new Set(['ja', 'nej', 'ok', letter.item.id.toLowerCase(), 'lad', 'yes', 'no'])
  const says = (phrases: readonly string[]): boolean =>
    reading.said.every(each => saysOnly(each, [...phrases, ...onThisAgenda.filter(() => phrases === onThisAgenda)], courtesy))
  const isThis = says(onThisAgenda)
  const isNext =
    says(onNextAgenda) ||
    reading.said.every(each =>
      saysOnly(each.replace(/\bikke (?:med )?(?:på )?denne(?: gang)?,?\s*(?:men )?/i, 'ikke denne '), onNextAgenda, courtesy),
    )
  const place = (placement: 'on-agenda' | 'next-meeting') =>
    wishes(
      `the late item is to be ${placement}`,
      toMeeting(letter.meeting.number, { type: 'PlaceItem', id: letter.item.id, placement }),
    )
  if (isNext && !isThis) return place('next-meeting')
  if (isThis && !isNext) return place('on-agenda')
  return ask('not-understood', 'neither »denne« nor »næste« for a late item')
}
