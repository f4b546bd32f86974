import type { Attendant } from '../../meeting/commands.ts'
import type { Person } from '../../people.ts'
import { isSecretariat } from '../../people.ts'
import { apologyIn, substituteIn } from '../apology-words.ts'
import { hasItemWords } from '../item-wish.ts'
import { ask, toMeeting, wishes } from '../outcome.ts'
import type { Reading } from '../reading.ts'
import { linesOf, sentencesOf } from '../text.ts'
import type { Understood } from '../understood.ts'
import type { Attendee, Invitation } from './invitation.ts'

export const nothing = (outcome: 'noted' | 'ignored', reason: string, because: string): Understood => ({
  kind: 'wishes',
  wishes: [],
  ending: { outcome, reason },
  because: [because],
})

const has = (person: Person, address: string): boolean => person.email === address || person.aliases.includes(address)

type Whose = { readonly for?: Attendant } | 'somebody-else'

/** Whose answer it is: the sender's own, that of a colleague whose calendar the sender keeps, or one that reached the secretariat and is passed on. */
const whose = (attendee: Attendee | undefined, { situation }: Reading): Whose => {
  const { sender, people = [] } = situation
  if (attendee === undefined || sender === null || has(sender, attendee.address)) return {}
  const found = people.find(each => each.status !== 'former' && has(each, attendee.address))
  if (found === undefined || (found.organisation !== sender.organisation && !isSecretariat(sender))) return 'somebody-else'
  return { for: { person: found.id, name: found.name, organisation: found.organisation } }
}

/** What the guest typed beside the button: Outlook and Gmail put it into the calendar, some only into the mail. */
const wordsOf = ({ comment }: Invitation, { text, isSubjectOnly }: Reading): string =>
  comment.trim() || (isSubjectOnly ? '' : text)

/** A yes whose words say no, or a point for the agenda beside the button: words win nothing over a button, and lose nothing. */
const saysMore = (invitation: Invitation, words: string, reading: Reading, isYes: boolean): boolean => {
  const isNo =
    substituteIn(words, reading) !== null ||
    linesOf(words)
      .flatMap(sentencesOf)
      .some(each => apologyIn(each, reading) === 'away')
  const said = { ...reading, text: words, lines: linesOf(words), subjectIsOwn: false }
  return (isYes && isNo) || (invitation.comment !== '' && hasItemWords(said))
}

/**
 * An answer to an invitation (G47). No is an apology; yes and maybe are kept and take an earlier one back; none is answered. One of
 * several guests' answers is no answer: Outlook sends each guest's alone.
 */
export const answerTo = (invitation: Invitation, reading: Reading, number: number | null, planning: boolean): Understood => {
  const [attendee, ...others] = invitation.attendees
  const meeting = reading.situation.invited?.find(each => each.number === number)
  if (number === null || meeting === undefined)
    return nothing('ignored', 'unknown-invitation', 'an answer to an invitation that is not ours')
  if (others.length > 0) return ask('whose-apology', 'the answer names several guests')
  const partstat = attendee?.partstat ?? 'NEEDS-ACTION'
  const isNo = partstat === 'DECLINED' || partstat === 'DELEGATED'
  const isYes = partstat === 'ACCEPTED' || partstat === 'TENTATIVE'
  if (!isNo && !isYes) return nothing('noted', 'no-answer-yet', `the answer is ${partstat}`)
  // The day was another when that button was pressed, and who moved it has asked again. A no stands: nobody is expected for it.
  if (isYes && !planning && invitation.start !== null && invitation.start !== meeting.start)
    return nothing('noted', 'answer-to-another-time', 'a yes to a time that the meeting no longer has')
  const answer = partstat === 'TENTATIVE' ? 'tentative' : 'accepted'
  const words = wordsOf(invitation, reading)
  if (saysMore(invitation, words, reading, isYes)) return ask('not-understood', 'the words say something else than the button')
  const person = whose(attendee, reading)
  if (person === 'somebody-else')
    return isYes
      ? nothing('noted', 'somebody-else', 'a yes for somebody else changes nothing')
      : ask('whose-apology', 'the answer is for somebody of another municipality')
  const substitute = isNo ? substituteIn(words, reading) : null
  if (planning) {
    if (isYes) return nothing('noted', 'planning-answered', 'a guest of the planning meeting comes')
    const wish = { on: 'secretariat', number, command: { type: 'DeclinePlanning', substitute } } as const
    return wishes('a guest of the planning meeting does not come', wish)
  }
  return isYes
    ? wishes(
        `the invitation was answered: ${partstat}`,
        toMeeting(number, { type: 'WithdrawApology', via: 'calendar', ...person, answer }),
      )
    : wishes(
        `the invitation was answered: ${partstat}`,
        toMeeting(number, { type: 'GiveApology', substitute, via: 'calendar', ...person }),
      )
}
