import type { Attendant } from '../../meeting/commands.ts'
import type { Person } from '../../people.ts'
import { isSecretariat } from '../../people.ts'
import { hasItemWords } from '../items/item-wish.ts'
import { isCourtesy, saysOnly } from '../language/phrases.ts'
import { fold, linesOf, sentencesOf } from '../language/text.ts'
import { nods } from '../language/vocabulary.ts'
import { ask, toMeeting, wishes } from '../outcome.ts'
import { apologyIn } from '../people/apology-words.ts'
import { substituteIn } from '../people/substitutes.ts'
import type { Reading } from '../reading.ts'
import type { Understood } from '../understood.ts'
import type { Attendee, Invitation } from './invitation.ts'

export const nothing = (outcome: 'noted' | 'ignored', reason: string, because: string): Understood => ({
  kind: 'wishes',
  wishes: [],
  ending: { outcome, reason },
  because: [because],
})

export const has = (person: Person, address: string): boolean => person.email === address || person.aliases.includes(address)

type Whose = { readonly for?: Attendant } | 'somebody-else'

/** Whose answer it is: the sender's own, that of a colleague whose calendar the sender keeps, or one that reached the secretariat and is passed on. */
const whose = ({ address }: Attendee, { situation }: Reading): Whose => {
  const { sender, people = [] } = situation
  if (sender === null || has(sender, address)) return {}
  const found = people.find(each => each.status !== 'former' && has(each, address))
  if (found === undefined || (found.organisation !== sender.organisation && !isSecretariat(sender))) return 'somebody-else'
  return { for: { person: found.id, name: found.name, organisation: found.organisation } }
}

/** What the guest typed beside the button: Outlook and Gmail put it into the calendar, some only into the mail. */
const wordsOf = ({ comment }: Invitation, { text, isSubjectOnly }: Reading): string =>
  comment.trim() || (isSubjectOnly ? '' : text)

/** "Jeg deltager gerne", "Jeg trykkede forkert": beside a no it says yes. */
const saysComing =
  / (?:jeg|vi|i|we) (?:deltager|kommer|will attend|am coming|are coming)(?: gerne| alligevel| dog| selv| også| selvfølgelig| naturligvis| after all)* $| (?:trykkede|tastede|svarede|klikkede|pressed|clicked) (?:forkert|ved en fejl|the wrong|by mistake) /

/** What a guest says of himself; a program repeats our invitation below the button's word. */
const speaks = / (?:jeg|vi|i|we) /

/** A yes whose words say no, a no whose words say yes, or a point for the agenda beside the button: words win nothing over a button, and lose nothing. */
const saysMore = (invitation: Invitation, words: string, reading: Reading, isYes: boolean): boolean => {
  const sentences = linesOf(words).flatMap(sentencesOf)
  const isNo = substituteIn(words, reading) !== null || sentences.some(each => apologyIn(each, reading) === 'away')
  const isBack = sentences.some(each => apologyIn(each, reading) === 'back' || saysComing.test(fold(each)))
  const bringsItem = (lines: readonly string[]) =>
    hasItemWords({ ...reading, text: words, lines, said: lines, subjectIsOwn: false })
  const isItem =
    invitation.comment === '' ? sentences.some(each => speaks.test(fold(each)) && bringsItem([each])) : bringsItem(linesOf(words))
  return (isYes ? isNo : isBack) || isItem
}

/** What the button says again: "Ja", "Jeg kommer gerne", "Pia Holm har accepteret denne invitation". */
const onlyTheButton =
  / (?:accepteret|accepted|tentativt|tentatively) | (?:har svaret|has replied|replied)(?: [^ ]{1,20}){0,3} (?:måske|maybe) |^ (?:(?:ja|jo|yes|tak|jeg|vi|i|we|jep|super|fint|deltager|kommer|er|am|are|will|med|gerne|også|selvfølgelig|naturligvis|glæder|mig|os|til|det|at|ses|attend|coming|be|there) )+$/
/** "I" alone would be the Danish preposition. */
const ofOneself = / (?:jeg|vi|we|i (?:am|m|ll|will|have|can|must|may)) /
/** More than a remark: a text that a program has put there. */
const longest = 500

/**
 * What a guest says beside a yes or a maybe: "Jeg er 10 min. forsinket". In the mail's own text only what he says of himself counts, since programs
 * repeat the invitation there. A reason for a no is nobody's business, and is not looked for.
 */
const remarkIn = (invitation: Invitation, words: string, { names }: Reading): string | null => {
  const sentences = linesOf(words).flatMap(sentencesOf)
  const said = sentences.filter(
    each =>
      !isCourtesy(each, names) &&
      !onlyTheButton.test(fold(each)) &&
      !saysComing.test(fold(each)) &&
      !saysOnly(each, nods, names) &&
      (invitation.comment.trim() !== '' || ofOneself.test(fold(each))),
  )
  return said.length === 0 || words.length > longest ? null : said.join(' ')
}

/** Whoever goes instead, by the name that the roster or the answer itself has for the address. */
const delegateOf = ({ delegatedTo }: Attendee, written: string, { situation }: Reading): string | null => {
  if (delegatedTo === null) return null
  const known = situation.people?.find(each => has(each, delegatedTo))?.name
  return known ?? (written === '' || written.includes('@') ? null : written)
}

/**
 * An answer to an invitation (G47). No is an apology; yes and maybe are kept and take an earlier one back; none is answered. One of
 * several guests' answers is no answer: Outlook sends each guest's alone.
 */
export const answerTo = (invitation: Invitation, reading: Reading, number: number | null, planning: boolean): Understood => {
  const meeting = reading.situation.invited?.find(each => each.number === number)
  if (meeting === undefined) return nothing('ignored', 'unknown-invitation', 'an answer to an invitation that is not ours')
  const { attendees } = invitation
  const attendee = attendees.find(each => each.partstat === 'DELEGATED') ?? attendees[0]
  if (attendee === undefined) return nothing('noted', 'no-answer-yet', 'the answer is nobody’s')
  const { partstat, delegatedTo } = attendee
  // RFC 5546 §3.2.2.3: whoever passes an invitation on names both in the answer.
  const delegates = attendees.filter(each => each !== attendee)
  if (delegates.some(each => each.address !== delegatedTo)) return ask('whose-apology', 'the answer names several guests')
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
  const substitute = isNo ? (delegateOf(attendee, delegates[0]?.name ?? '', reading) ?? substituteIn(words, reading, true)) : null
  if (planning) {
    if (isYes) return nothing('noted', 'planning-answered', 'a guest of the planning meeting comes')
    const wish = { on: 'secretariat', number: meeting.number, command: { type: 'DeclinePlanning', substitute } } as const
    return wishes('a guest of the planning meeting does not come', wish)
  }
  const remark = isYes ? remarkIn(invitation, words, reading) : null
  return isYes
    ? wishes(
        `the invitation was answered: ${partstat}${remark === null ? '' : ', and a remark'}`,
        toMeeting(meeting.number, { type: 'WithdrawApology', via: 'calendar', ...person, answer }),
        ...(remark === null
          ? []
          : [
              {
                on: 'secretariat',
                number: meeting.number,
                command: { type: 'PassRemarkOn', words: remark, beside: 'calendar' },
              } as const,
            ]),
      )
    : wishes(
        `the invitation was answered: ${partstat}`,
        toMeeting(meeting.number, { type: 'GiveApology', substitute, via: 'calendar', ...person }),
      )
}
