import { commentDeadlines, sendDay } from '../calendar/deadlines.ts'
import type { Turn } from '../charter/charter.ts'
import type { LetterEffect } from '../effects.ts'
import type { Letter } from '../letters.ts'
import { writerOf } from '../people.ts'
import { werePassedOn } from './comments-back.ts'
import { decisionsIn } from './decisions.ts'
import type { Desk, EventOf } from './desk.ts'
import { minuteTakers } from './desk.ts'
import type { MinutesPaper } from './events.ts'
import { handOverOf, isList } from './letters-about-roles.ts'

export function nudged({ nth }: EventOf<'MinuteTakerNudged'>, { meeting, to, post }: Desk): LetterEffect[] {
  return post.letter(minuteTakers(meeting, to), { name: 'minutes-nudge', meeting, nth })
}

export function missing({ meeting, to, post }: Desk): LetterEffect[] {
  return post.letter(to.secretariat(), { name: 'minutes-missing', meeting })
}

/** Minutes are shown to the secretariat first, with the last day for comments as it would be if they left now. */
export function received(
  { minutes }: EventOf<'MinutesReceived'>,
  { events, after, around, meeting, to, post }: Desk,
): LetterEffect[] {
  // Sent round in the same breath ("genudsend"): nothing to preview.
  if (events.some(event => event.type === 'MinutesDistributed' && event.version === minutes.version)) return []
  const { charter, at } = around
  const sentOn = sendDay(charter, at)
  const commentsDueIfSentToday = commentDeadlines(charter, sentOn).find(each => each.name === 'comments-due')
  if (commentsDueIfSentToday === undefined) return []
  const preview: Letter = {
    name: 'minutes-preview',
    meeting,
    minutes,
    decisions: decisionsIn(minutes, after.items),
    nextRoles: rolesDisagree(minutes, around.nextRoles) ? around.nextRoles : null,
    commentsDueIfSentToday,
  }
  if (minutes.by.secretariat) return post.answerAnd(minutes.by, to.secretariat(), preview)
  return [...post.answer(minutes.by, { name: 'minutes-receipt', meeting, minutes }), ...post.letter(to.secretariat(), preview)]
}

/** Whether the minutes name another municipality than the ring does; a field that was left empty says nothing (charter O10). */
function rolesDisagree({ reading }: MinutesPaper, ring: Turn | null): boolean {
  const next = reading?.next
  if (next == null || ring === null) return false
  const plain = (name: string) =>
    name
      .toLowerCase()
      .replace(/[\s.]+/g, ' ')
      .replace(/ kommune\b/, '')
      .trim()
  const differs = (said: string, meant: string) => said !== '' && plain(said) !== plain(meant)
  return differs(next.chair, ring.chair) || differs(next.minuteTaker, ring.minuteTaker)
}

/** To all members, not only to those who attended; whoever said ok sees at once what goes out. */
export function distributed(
  { version, by, sentOn }: EventOf<'MinutesDistributed'>,
  { before, after, meeting, to, post, due }: Desk,
): LetterEffect[] {
  const replaces = before.phase === 'minutes-out' ? before.period.version : null
  const minutes = after.minutes.find(each => each.version === version)
  if (minutes === undefined) return []
  const letter: Letter = { name: 'minutes-for-comment', meeting, minutes, commentsDue: due('comments-due'), sentOn, replaces }
  return post.answerAnd(by, to.network(), letter)
}

/** One receipt for all comments of a mail. Late ones are put to the secretariat; colleagues hear of the others (charter O7). */
export function commented(event: EventOf<'CommentMade'>, { events, after, meeting, to, post, due }: Desk): LetterEffect[] {
  const comments = events.flatMap(each => (each.type === 'CommentMade' ? [each.comment] : []))
  if (event.comment !== comments[0]) return []
  const { by, late } = event.comment
  const commentsDue = due('comments-due')
  const others: LetterEffect[] = late
    ? post.letter(to.secretariat(), {
        name: 'late-comment',
        meeting,
        comments,
        commentsDue,
        approved: after.phase === 'approved',
      })
    : post.letter(to.colleagues(by), {
        name: 'colleague-answered',
        meeting,
        who: writerOf(by),
        what: 'comments',
        titles: [],
        comments,
        until: commentsDue,
      })
  return [...post.answer(by, { name: 'comment-receipt', meeting, comments, commentsDue }), ...others]
}

/** Whoever has had the comment already hears that it is gone; the others see it when they are told of all. */
export function commentsTakenBack(
  { by, comments }: EventOf<'CommentsTakenBack'>,
  { before, meeting, to, post, due }: Desk,
): LetterEffect[] {
  const commentsDue = due('comments-due')
  const isPassedOn = before.phase === 'minutes-out' && werePassedOn(before, comments)
  const told = { name: 'comment-receipt', meeting, comments, commentsDue } as const
  const others = isPassedOn
    ? post.letter(
        to.secretariatAnd(meeting.roles?.minuteTaker ?? null).filter(each => each.address !== by.email),
        { ...told, takenBack: writerOf(by) },
      )
    : []
  return [...post.answer(by, { ...told, takenBack: null }), ...others]
}

export function noComments({ by, late }: EventOf<'NoCommentsDeclared'>, { meeting, to, post, due }: Desk): LetterEffect[] {
  const commentsDue = due('comments-due')
  const told = {
    name: 'colleague-answered',
    meeting,
    who: writerOf(by),
    what: 'no-comments',
    titles: [],
    until: commentsDue,
  } as const
  return [
    ...post.answer(by, { name: 'no-comments-receipt', meeting, commentsDue, late }),
    ...(late ? [] : post.letter(to.colleagues(by), told)),
  ]
}

/** The comments so far to the minute-taker and the secretariat; no letter when there is none that they have not seen. */
export function bundled({ which }: EventOf<'CommentsBundled'>, { before, after, meeting, to, post, due }: Desk): LetterEffect[] {
  if (after.phase !== 'minutes-out' && after.phase !== 'approved') return []
  if (before.phase !== 'minutes-out' || after.comments.length === before.bundled) return []
  const { comments, noComments: none } = after
  const readers = to.secretariatAnd(meeting.roles?.minuteTaker ?? null)
  return post.letter(readers, {
    name: 'comments-bundle',
    meeting,
    which,
    comments,
    noComments: none,
    commentsDue: due('comments-due'),
  })
}

/** Approved, with the proof: who was sent what and how it ended, the window, every comment. */
export function approved({ version }: EventOf<'MinutesApproved'>, desk: Desk): LetterEffect[] {
  const { after, around, meeting, to, post, due } = desk
  const handOver = isList(desk) ? null : handOverOf(desk)
  const minutes = after.minutes.find(each => each.version === version)
  if (minutes === undefined || after.phase !== 'approved') return []
  const { comments, noComments: none, period } = after
  const { proof } = around
  return post.letter(to.network(), {
    name: 'minutes-approved',
    meeting,
    minutes,
    comments,
    noComments: none,
    sentOn: period.sentOn,
    commentsDue: due('comments-due'),
    proof,
    ...(handOver === null ? {} : { handOver }),
  })
}
