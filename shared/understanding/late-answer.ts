import { ask, toMeeting, wishes } from './outcome.ts'
import { saysOnly } from './phrases.ts'
import type { Rule } from './reading.ts'
import { answered } from './reading.ts'
import { sentencesOf } from './text.ts'
import { onNextAgenda, onThisAgenda } from './vocabulary.ts'

const around = new Set('ja nej ok tag tage lad sæt vent vente venter udskyd yes no'.split(' '))
const notThis = /ikke (?:med )?(?:på )?(?:denne|nu)(?: gang)?[,.]?(?: men)?/giu

/** "Med på denne eller næste?": the answer about an item that came late (G19). A bare "ja" answers neither. */
export const lateAnswer: Rule = reading => {
  const letter = answered(reading, 'late-item')
  if (letter === null || reading.text === '') return null
  const extra = new Set([...reading.names, ...around, letter.item.id.toLowerCase()])
  const sentences = reading.lines.flatMap(sentencesOf)
  const isThis = sentences.some(each => saysOnly(each, onThisAgenda, extra) && !/næste|next|eller|\?/iu.test(each))
  const isNext = sentences.some(each => {
    const rest = each.replace(notThis, ' ')
    return saysOnly(rest, onNextAgenda, extra) && !/(?<!\p{L})(?:denne|this|eller|or)(?!\p{L})|\?/iu.test(rest)
  })
  const place = (placement: 'on-agenda' | 'next-meeting') =>
    wishes(
      `the late item is to be ${placement}`,
      toMeeting(letter.meeting.number, { type: 'PlaceItem', id: letter.item.id, placement }),
    )
  if (isNext !== isThis) return place(isNext ? 'next-meeting' : 'on-agenda')
  return ask('not-understood', 'neither »denne« nor »næste« for a late item')
}
