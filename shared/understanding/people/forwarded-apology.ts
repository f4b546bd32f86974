import { isSecretariat } from '../../people.ts'
import { isCourtesy } from '../language/phrases.ts'
import { fold, linesOf } from '../language/text.ts'
import { wishes } from '../outcome.ts'
import type { Reading, Rule } from '../reading.ts'
import type { MeetingWish } from '../understood.ts'
import { apology } from './apology.ts'
import { asSentBy, authorOf, passedOnWords } from './author.ts'
import { asAttendant, spokenFor } from './colleagues.ts'

const headLine = /^[ >*]{0,4}(?:Fra|From|Til|To|Cc|Kopi|Sendt|Sent|Dato|Date|Emne|Subject|Vigtighed):/iu
const marker =
  /^[ >-]{0,12}(?:Oprindelig meddelelse|Videresendt (?:besked|meddelelse|mail)|Original Message|Forwarded message|Start på videresendt|Begin forwarded)/iu
/** "Til din orientering", "Afbud, se nedenfor": hands it on, and says nothing of its own. */
const handsOn =
  / (?:orientering|videresendt|videresender|nedenfor|nedenstående|fyi|afbud|til dig|hermed|se (?:her|mail|venligst)) /u

/** Some programs forward a mail as they quote it. */
const passedOn = ({ separated, subject }: Reading): string =>
  separated.forwarded !== '' ? separated.forwarded : subject.isForward ? separated.quoted : ''

/**
 * A member's apology that the secretariat passes on as a mail: it is his whom the mail names as its sender, if he is a member. Only an apology and a coming
 * after all; whatever else stands in it is for the secretariat, who has it.
 */
export const apologyPassedOn: Rule = reading => {
  const { situation, said } = reading
  const { sender } = situation
  if (sender === null || !isSecretariat(sender) || situation.hint != null || passedOn(reading) === '') return null
  const isCover = said.every(each => isCourtesy(each, reading.names) || (handsOn.test(fold(each)) && !each.includes('?')))
  const author = authorOf(reading)
  const member = spokenFor(situation).find(each => each.id === author?.id)
  if (!isCover || member === undefined) return null
  const words = linesOf(passedOnWords(passedOn(reading))).filter(line => !headLine.test(line) && !marker.test(line))
  const heard = apology(asSentBy(member, words.join('\n'), reading, null))
  if (heard?.kind !== 'wishes') return null
  const own = heard.wishes.filter(
    (each): each is MeetingWish =>
      each.on === 'meeting' && (each.command.type === 'GiveApology' || each.command.type === 'WithdrawApology'),
  )
  if (own.length === 0 || own.length < heard.wishes.filter(each => each.on === 'meeting').length) return null
  const by = { for: asAttendant(member) }
  return wishes(
    'an apology of a member, passed on',
    ...own.map(each => ({ ...each, command: { ...each.command, ...by } }) as MeetingWish),
  )
}
