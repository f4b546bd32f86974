import { isSecretariat } from '../people.ts'
import { apologyIn } from './apology-words.ts'
import { isPartly } from './attendance.ts'
import { isForSecretariat } from './item-beside.ts'
import { labelled } from './item-labels.ts'
import { matterIn } from './item-lead.ts'
import { isTalkBeside } from './nothing-talk.ts'
import { partsOf, saysNothing, saysNothingClearly } from './nothing-words.ts'
import { toMeeting, wishes } from './outcome.ts'
import type { Reading, Rule } from './reading.ts'
import { answered } from './reading.ts'
import { fold } from './text.ts'
import { isToPeople } from './to-people.ts'

const ofMeeting = / (?:\S*møde\S*|\S*lokale\S*|\S*referat\S*|teams|brugergruppen|frokost|parkering|kage|link\S*) /
/** Whatever could be something for the agenda is asked about. */
const mayBring =
  / (?:\S*punkt\S*|emne\S*|forslag|drøfte|drøftet|vende|vendt|tale|talt|høre|erfaring\S*|andre|orientere|beslutte|kommuner\S*) /
/** "…, hvis der kun er de fire punkter", "…, hvis ingen andre har noget": how few they are, and none of them. */
const ifFew =
  / hvis (?:der|ingen|alle|de|vi) (?:\S+ ){0,5}?(?:få punkter|(?:to|tre|fire|fem|et|\d) punkter|ingen punkter|ingenting|noget|nogen|punkter) /u
/** "Hvor mange punkter er der indtil nu?" */
const howMany = /^ (?:og |men )?hvor mange (?:punkter|emner) (?:er|har|kommer|skal|bliver|ligger) /u
/** "Kan vi så slutte før?", "Bliver det så kortere?" */
const hours = / (?:slutte|slutter|starte|starter|kortere|kort|aflyser?|aflyses|aflyse|hvad gør vi|hvad sker der) /u
const isOfMeeting = (sentence: string): boolean => {
  const folded = fold(sentence)
  const bare = folded.replace(ifFew, ' ').replace(howMany, ' ')
  const isAsked = sentence.trimEnd().endsWith('?') && (hours.test(bare) || bare !== folded)
  return (ofMeeting.test(bare) || isAsked) && !mayBring.test(bare) && !bringsOneOf(sentence)
}
const bringsOneOf = (sentence: string): boolean => labelled(sentence) !== null || matterIn(sentence) !== null

/**
 * "Ingen punkter. Hvornår kommer dagsordenen?": there is nothing, in a sentence of its own, and what else is said is about the meeting and not for it.
 * The secretariat gets it. A word that may bring something is asked about.
 */
export const nothingAndMore: Rule = reading => {
  const asked = answered(reading, 'call-for-items', 'items-reminder', 'nothing-to-add-receipt')
  const isNone = (each: string): boolean =>
    partsOf(each).every(part => saysNothing(part, reading)) && saysNoneClearly(each, reading)
  const rest = reading.said.filter(each => !isNone(each) && !isTalkBeside(each))
  if (asked === null || rest.length === 0 || !reading.said.some(isNone)) return null
  const isTheirs = (each: string): boolean =>
    isForSecretariat(each, '') || isOfMeeting(each) || (isToPeople(each) && !mayBring.test(fold(each)) && !bringsOneOf(each))
  const isAbout = rest.every(each => isTheirs(each) && apologyIn(each, reading) !== 'away' && !isPartly(each, reading))
  if (!isAbout || isSecretary(reading)) return null
  const { number } = asked.meeting
  const remark = { type: 'PassRemarkOn', words: rest.join(' '), beside: 'mail' } as const
  return wishes('nothing this time, and words for the secretariat', toMeeting(number, { type: 'DeclareNothingToAdd' }), {
    on: 'secretariat',
    number,
    command: remark,
  })
}
const saysNoneClearly = (sentence: string, reading: Reading): boolean =>
  partsOf(sentence).some(part => saysNothingClearly(part, reading) || / ellers intet /.test(fold(part)))
const isSecretary = ({ situation }: Reading): boolean => situation.sender !== null && isSecretariat(situation.sender)
