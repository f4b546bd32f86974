import { isSecretariat } from '../people.ts'
import { isCourtesy } from './language/phrases.ts'
import { fold, tidy, wordsOf } from './language/text.ts'
import { wishes } from './outcome.ts'
import { asSentBy, authorOf, passedOnWords } from './people/author.ts'
import { spokenFor } from './people/colleagues.ts'
import type { Reading, Rule } from './reading.ts'
import { isNotForAll } from './talk/not-for-all.ts'
import type { MeetingWish, Understood } from './understood.ts'

/** "Bemærkning til referatet fra Viborg, se herunder", "Her er en rettelse fra Hanne": what the mail below is. */
const names = / (?:bemærkning|bemærkninger|kommentar|kommentarer|rettelse|rettelser|tilføjelse|tilføjelser) /
const ofMinutes = / (?:referat|referatet|referatets|referatudkast|referatudkastet) /
const points =
  /^ (?:(?:den|det|de|jeg|vi|hermed|se|læs|står|kommer|ligger) ){0,3}(?:nedenfor|herunder|nedenstående|hermed|under)(?: [^ ]{1,12}){0,3} $/
const unsure = / (?:ikke|ingen|hvis|måske|men|eller|vent|først|mangler) /
const mostWords = 14

/** The words above it say no more than that it is a comment, and whose. */
const isCover = ({ said, subject, names: known, separated }: Reading): boolean => {
  const rest = said.filter(each => !isCourtesy(each, known))
  const isNamed = rest.some(each => names.test(fold(each)))
  return (
    isNamed &&
    ofMinutes.test(fold(`${rest.join(' ')} ${subject.stem} ${separated.forwarded.slice(0, 2_000)}`)) &&
    rest.every(each => {
      const folded = fold(each)
      return (
        !each.includes('?') &&
        !unsure.test(folded) &&
        wordsOf(folded).length <= mostWords &&
        (names.test(folded) || points.test(folded))
      )
    })
  )
}

/** A comment on the minutes that the secretariat passes on: it is what its author wrote, and the author's; the line above it is nobody's comment. */
export const commentPassedOn =
  (understood: (reading: Reading) => Understood): Rule =>
  reading => {
    const { situation, separated } = reading
    const { sender, hint } = situation
    const words = tidy(separated.forwarded)
    if (sender === null || !isSecretariat(sender) || hint != null || words === '' || isNotForAll(words) || !isCover(reading))
      return null
    const author = authorOf(reading)
    const member = spokenFor(situation).find(each => each.id === author?.id)
    const found = understood(asSentBy(author, passedOnWords(words), reading, 'comment'))
    if (member === undefined || found.kind !== 'wishes') return null
    const comments = found.wishes.filter(
      (each): each is MeetingWish => each.on === 'meeting' && each.command.type === 'CommentOnMinutes',
    )
    return comments.length === 0 || comments.length < found.wishes.length
      ? null
      : wishes('a comment of a member, passed on', ...comments.map(each => ({ ...each, inNameOf: member.id })))
  }
