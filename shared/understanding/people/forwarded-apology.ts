import { isSecretariat } from '../../people.ts'
import { addressesIn } from '../language/addresses.ts'
import { isClosing, isCourtesy, withoutGreeting } from '../language/phrases.ts'
import { fold, linesOf, sentencesOf, tidy } from '../language/text.ts'
import { wishes } from '../outcome.ts'
import type { Reading, Rule } from '../reading.ts'
import type { MeetingWish } from '../understood.ts'
import { apology } from './apology.ts'
import { asAttendant, spokenFor } from './colleagues.ts'

const sentBy = /^[ >*]{0,4}(?:Fra|From|Von):/iu
/** The address behind "Fra:" in a header. */
const senderIn = (header: string): string | undefined =>
  linesOf(header)
    .filter(line => sentBy.test(line))
    .flatMap(addressesIn)
    .at(0)?.email
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
  const forwarded = tidy(passedOn(reading))
  // The header of the mail that is passed on has been taken off its text.
  const headers = [...reading.separated.trace.map(({ lines }) => lines), forwarded]
  const address = headers.map(senderIn).find(each => each !== undefined)
  const member = spokenFor(situation).find(
    each => each.email === address || (address !== undefined && each.aliases.includes(address)),
  )
  if (!isCover || member === undefined) return null
  const inner = byMember(reading, forwarded, member)
  const heard = inner === null ? null : apology(inner)
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

/** The words of the mail that was passed on, as if its sender had written here. */
const byMember = (reading: Reading, forwarded: string, member: NonNullable<Reading['situation']['sender']>): Reading | null => {
  const all = linesOf(forwarded).filter(line => !marker.test(line))
  const from = all.findLastIndex((line, at) => at < 12 && headLine.test(line))
  // A second header below is another mail.
  const below = all.slice(from + 1)
  const next = below.findIndex(line => headLine.test(line))
  const body = next < 0 ? below : below.slice(0, next)
  const end = body.findIndex((line, at) => at > 0 && isClosing(line))
  const [first = '', ...rest] = end < 0 ? body : body.slice(0, end)
  const lines = [withoutGreeting(first, rest.length > 0), ...rest].filter(line => line.trim() !== '')
  if (lines.length === 0) return null
  const text = lines.join('\n')
  return {
    ...reading,
    situation: { ...reading.situation, sender: member, answering: null },
    separated: { ...reading.separated, ownWords: text, forwarded: '', kind: 'new', inline: [] },
    letter: null,
    subjectIsOwn: false,
    isSubjectOnly: false,
    text,
    lines,
    said: lines.flatMap(sentencesOf).filter(each => !isCourtesy(each, reading.names)),
  }
}
