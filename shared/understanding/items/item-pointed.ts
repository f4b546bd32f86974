import { chooseMeeting } from '../dates/which-meeting.ts'
import { pointsElsewhere } from '../language/elsewhere.ts'
import { fold, sentencesOf, tidy } from '../language/text.ts'
import { toMeeting, wishes } from '../outcome.ts'
import type { Rule } from '../reading.ts'
import { fieldsIn } from './item-fields.ts'
import { asksForPlace } from './item-lead.ts'
import { titleInSubject } from './item-title.ts'

/** "det her", "nedenstående", "denne mail": stands for what is below. */
const pointer =
  /(?<!\p{L})(?:(?:det|den) her(?: nedenfor| nedenunder)?|dette|(?:det |den )?(?:nedenstående|ovenstående|videresendte)|(?:denne|følgende) (?:mail|besked|henvendelse|sag)|mailen (?:herunder|nedenfor)|herunder|nedenfor)(?!\p{L})/iu
const below = / (?:se|jf|læs) (?:\S+ ){0,2}(?:nedenfor|nedenunder|herunder|nedenstående|under) $/u

/** "Kan det her ikke komme med på dagsordenen?", "Se nedenfor": that something is to come, and not what. */
export const pointsBelow = (sentence: string): boolean =>
  below.test(` ${fold(sentence).trimStart()}`) || (pointer.test(sentence) && asksForPlace(sentence.replace(pointer, 'det her')))

/** "Se emnefeltet": the matter stands in the subject. */
const pointsAtSubject = (sentence: string): boolean =>
  / (?:se|jf|som) (?:\S+ ){0,2}(?:emnefeltet|emnelinjen|emnelinien|emnet|overskriften|titlen|mailens emne) $/u.test(
    fold(sentence),
  )

/** The text without its "Se emnefeltet": the title is taken from there. */
export const withoutPointers = (text: string): string => {
  const [line = '', ...more] = text.split('\n')
  const left = sentencesOf(line)
    .filter(pointsAtSubject)
    .reduce((rest, each) => rest.replace(each, () => '').trim(), line)
  return [left, ...more].join('\n').trim()
}

/** A mail that was passed on, with words that only point at it: its subject is the title, and what it says the text. Nothing is read out of that. */
export const itemPointedAt: Rule = reading => {
  const { said, names, separated, subject, subjectIsOwn, letter } = reading
  const passedOn = tidy(separated.forwarded)
  if (passedOn === '' || said.length === 0 || (letter !== null && letter.name !== 'question')) return null
  const points = (each: string): boolean => pointsBelow(each) || pointsElsewhere(each, names)
  if (!said.some(each => pointer.test(each) && pointsBelow(each)) || !said.every(points)) return null
  const title = subject.isForward || subjectIsOwn ? titleInSubject(subject.stem, names) : null
  const choice = chooseMeeting(reading, 'item', '')
  if (title === null || 'ask' in choice) return title === null ? null : 'ask' in choice ? choice.ask : null
  const { fields } = fieldsIn(said.join(' '))
  const words = { title, text: passedOn, ...fields }
  return wishes('a mail that is passed on as an item', toMeeting(choice.number, { type: 'SubmitItem', words, attachments: [] }))
}
