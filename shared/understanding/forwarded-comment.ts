import { isSecretariat } from '../people.ts'
import { fold, tidy } from './language/text.ts'
import { toPeople, wishes } from './outcome.ts'
import { asSentBy, authorOf, passedOnWords } from './people/author.ts'
import { spokenFor } from './people/colleagues.ts'
import type { Reading, Rule } from './reading.ts'
import { meetingAnswered } from './reading.ts'
import { isNotForAll } from './talk/not-for-all.ts'
import { isAboutBelow, isOfSomebodyElse, namesComment, onlyPointsBelow, saidBesides } from './talk/points-below.ts'
import type { MeetingWish, Understood } from './understood.ts'

const ofMinutes = / (?:referat|referatet|referatets|referatudkast|referatudkastet) /

/** The words above it say no more than that it is a comment and whose, or only point at it. */
const coverOf = (reading: Reading): 'names-it' | 'points-at-it' | null => {
  const { said, subject, separated } = reading
  if (onlyPointsBelow(reading) && !said.some(namesComment)) return 'points-at-it'
  const isCover = said.every(each => namesComment(each) || isAboutBelow(each, reading))
  const around = fold(`${said.join(' ')} ${subject.stem} ${separated.forwarded.slice(0, 2_000)}`)
  return isCover && said.some(namesComment) && ofMinutes.test(around) ? 'names-it' : null
}

/** What the mail below is as a comment of its author's; null where it is not one alone, or its author is no member. */
const commentOfAuthor = (
  reading: Reading,
  understood: (reading: Reading) => Understood,
  hint: 'comment' | null,
): readonly MeetingWish[] | null => {
  const author = authorOf(reading)
  const member = spokenFor(reading.situation).find(each => each.id === author?.id)
  if (member === undefined) return null
  const found = understood(asSentBy(author, passedOnWords(tidy(reading.separated.forwarded)), reading, hint))
  if (found.kind !== 'wishes') return null
  const comments = found.wishes.filter(
    (each): each is MeetingWish => each.on === 'meeting' && each.command.type === 'CommentOnMinutes',
  )
  return comments.length === 0 || comments.length < found.wishes.length
    ? null
    : comments.map(each => ({ ...each, inNameOf: member.id }))
}

/** A comment on the minutes that the secretariat passes on: it is what its author wrote, and the author's; the line above it is nobody's comment. */
export const commentPassedOn =
  (understood: (reading: Reading) => Understood): Rule =>
  reading => {
    const { situation, separated } = reading
    const { sender, hint } = situation
    const words = tidy(separated.forwarded)
    if (sender === null || !isSecretariat(sender) || hint != null || words === '' || isNotForAll(words)) return null
    const cover = coverOf(reading)
    if (cover === null) return null
    const comments = commentOfAuthor(reading, understood, cover === 'names-it' ? 'comment' : null)
    return comments === null ? null : wishes('a comment of a member, passed on', ...comments)
  }

/**
 * "Bemærkning", when we asked what a mail that was passed on is for: the mail below is it, and not the line above it. Where nobody knows whose it is, people settle it.
 */
export const commentSaidToBe =
  (understood: (reading: Reading) => Understood): Rule =>
  reading => {
    const { situation, separated } = reading
    const { sender } = situation
    if (sender === null || !isOfSomebodyElse(reading)) return null
    const number = meetingAnswered(reading)?.number ?? null
    if (!isSecretariat(sender))
      return onlyPointsBelow(reading)
        ? understood(asSentBy(sender, passedOnWords(tidy(separated.forwarded)), reading, 'comment'))
        : null
    const comments = commentOfAuthor(reading, understood, 'comment')
    return comments === null
      ? wishes('nobody can tell whose comment it is', ...toPeople(number, reading.text, true))
      : wishes('what is passed on is its author’s comment', ...comments, ...toPeople(number, saidBesides(reading)))
  }
