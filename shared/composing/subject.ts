import type { Charter } from '../charter/charter.ts'
import type { Answering, MeetingFacts } from '../letters.ts'
import { cleanLine } from './clean.ts'
import type { Content } from './content.ts'
import type { Words } from './words.ts'

/** `(erfa-1)`: by it a reply finds its meeting when a mail program has lost everything else. */
export const codeOf = (meeting: Pick<MeetingFacts, 'number'> | null, charter: Charter): string | null =>
  meeting === null ? null : `(${charter.id}-${meeting.number})`

/** What mail programs put before the subject of an answer, as often as they like. */
const answerMarks = /^(?:\s{0,9}(?:sv|vs|re|fw|fwd|aw|vb|tr)\s{0,9}(?:\[\d{1,9}\])?\s{0,9}:)+\s*/i

/** Gmail shows letters as one conversation only under one subject (Google's rule since 2019); all others go by the headers. */
const groupsBySubject = /@(?:gmail|googlemail)\.com$/i
export const isReadInGoogle = (address: string): boolean => groupsBySubject.test(address)

/**
 * A direct answer keeps the sender's own subject, so that it stands in the thread of the mail that it answers. Everything else begins
 * with the meeting's constant stem and ends with its code; what is wanted by when stands in between, save for readers whose program would tear the meeting apart by it.
 */
export const subjectOf = (content: Content, meeting: MeetingFacts | null, answering: Answering | null, w: Words): string => {
  const code = codeOf(meeting, w.charter)
  const theirs = answering === null ? '' : cleanLine(answering.subject.replace(answerMarks, ''), 150)
  if (theirs !== '') {
    const known = code === null || theirs.toLowerCase().includes(code.toLowerCase())
    return `${w.t('SV', 'Re')}: ${theirs}${known ? '' : ` ${code}`}`
  }
  if (code !== null && isReadInGoogle(w.to.address)) return `${w.charter.meetingName} ${code}`
  const stem = meeting === null ? w.charter.shortName : `${w.charter.meetingName} ${w.date(w.dayOf(meeting.start))}`
  return `${stem}: ${cleanLine(content.subject, 120)}${code === null ? '' : ` ${code}`}`
}
