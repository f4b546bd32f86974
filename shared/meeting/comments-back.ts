import type { Comment } from './events.ts'
import type { Commented } from './state.ts'

const isSame = (one: Comment, other: Comment): boolean =>
  one.at === other.at && one.text === other.text && one.by.email === other.by.email

/** A meeting without these comments. What was passed on already and is gone leaves the count, so that the next one is news again. */
export function withoutComments<M extends Commented>(meeting: M, gone: readonly Comment[]): M {
  const isGone = (each: Comment): boolean => gone.some(other => isSame(each, other))
  const bundled = meeting.comments.slice(0, meeting.bundled).filter(each => !isGone(each)).length
  return { ...meeting, comments: meeting.comments.filter(each => !isGone(each)), bundled }
}

/** Whether the minute-taker has been sent one of these. */
export const werePassedOn = ({ comments, bundled }: Pick<Commented, 'comments' | 'bundled'>, gone: readonly Comment[]): boolean =>
  comments.slice(0, bundled).some(each => gone.some(other => isSame(each, other)))
