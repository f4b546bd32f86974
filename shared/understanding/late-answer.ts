import type { Item } from '../meeting/events.ts'
import { codesIn } from './codes.ts'
import { organisationsIn } from './held-answer.ts'
import { ask, toMeeting, wishes } from './outcome.ts'
import { saysOnly } from './phrases.ts'
import type { Reading, Rule } from './reading.ts'
import { answered } from './reading.ts'
import { fold, sentencesOf } from './text.ts'
import { onNextAgenda, onThisAgenda } from './vocabulary.ts'

const around = new Set('ja nej ok tag tage lad sæt vent vente venter udskyd yes no'.split(' '))
const notThis = /ikke (?:med )?(?:på )?(?:denne|nu)(?: gang)?[,.]?(?: men)?/giu

const another = / (?:den anden|det andet|de andre|the other|the others) /u

/** "Det fra Norddjurs skal med, det fra Skive må vente": which of two is meant must not be guessed, least of all the wrong way round. */
const namesAnother = ({ text, situation }: Reading, item: Item): boolean => {
  const words = fold(text)
  const places = organisationsIn(words, situation.charter.organisations)
  return (
    another.test(words) || codesIn(text).some(code => code !== item.id) || places.some(place => place !== item.by.organisation)
  )
}

/** "Med på denne eller næste?": the answer about an item that came late (G19). A bare "ja" answers neither. */
export const lateAnswer: Rule = reading => {
  const letter = answered(reading, 'late-item')
  if (letter === null || reading.text === '') return null
  if (namesAnother(reading, letter.item)) return ask('not-understood', 'the answer about a late item names another one')
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
