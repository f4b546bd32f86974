import type { Person } from '../people.ts'
import { isSecretariat } from '../people.ts'
import { chooseMeeting, meetingInMonth } from './dates/which-meeting.ts'
import { withTitleFirst } from './forwarded.ts'
import { findDurations } from './language/durations.ts'
import { isIdle } from './language/idle-talk.ts'
import { isAside } from './language/small-talk.ts'
import { capitalised, fold } from './language/text.ts'
import { goesToPeople, toMeeting, toPeople, wishes } from './outcome.ts'
import { asSentBy } from './people/author.ts'
import { personCalled, placeIn, spokenFor } from './people/colleagues.ts'
import type { Reading, Rule } from './reading.ts'
import { partOf } from './reading.ts'
import type { Understood, Wish } from './understood.ts'

// "Søren ringede. Skive vil gerne have et punkt om brevskabeloner på i april, 20 min.": what the secretariat was told, read as the member would have written it.

const name =
  '(\\p{Lu}[\\p{L}-]+(?: \\p{Lu}[\\p{L}-]+){0,2}(?: (?:fra|i|hos) \\p{Lu}[\\p{L}-]+)?(?: [Kk]ommune)?|[Dd]e|[Hh]an|[Hh]un)'
const wants =
  '(?:vil(?: (?:også|meget|rigtig))?(?: gerne)?|ønsker(?: at)?|beder om|melder|har (?:også )?|kommer med|foreslår|har (?:bedt|spurgt)(?: os| mig)?(?: om)?(?: at)?(?: (?:få|sætte|tage|have))?)'
const matter =
  '(?=[^?]*(?:punkt|emne|fortælle|drøfte|vise|vende|præsentere|fremlægge|diskutere|tale|snakke?|oplæg|dagsordenen|programmet))'
const told = new RegExp(`(?<![\\p{L}-])${name} ${wants} ${matter}`, 'u')
const turned = new RegExp(`(?<![\\p{L}-])(vil|ønsker|har|beder|melder) ${name} (?=(?:også |meget )?(?:gerne |om |et |at ))`, 'u')
const doubts = / (?:ikke|hvis|måske|ingen|intet|medmindre|aldrig|eller) /
const months = 'januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december'
/** "på i oktober", "med den 14. april": which meeting, in front of what it is about. */
const when = new RegExp(
  `(punkt|emne)(?: (?:på|med|ind|op))?(?: (?:til|i|den|på)(?: mødet)?(?: (?:i|den|til))?(?: \\d{1,2}\\.)? (?:${months}|foråret|efteråret))?(?: (?:på|med|ind))?(?:,? (?:det|som|der) skal hedde|,? (?:med titlen|kaldet)| om(?! at)|:) `,
)
/** "…, på til april", behind it. */
const behind = new RegExp(
  ` (?:(?:på|med) )?(?:til|i|den|på)(?: mødet)?(?: (?:i|den|til))?(?: \\d{1,2}\\.)? (?:${months})(?=[,.]|$)`,
)
const inMonth = new RegExp(` (?:til|i|mødet|\\d\\.) (${months})(?!\\p{L})`, 'u')
const onPhone = / (?:ringede?|ringer|ringet|talt|talte|snakket|fangede|skrev|mødte|plads) /
const tells = /[@\d?]| (?:fået|ny|nyt|nye|skal|vil|kommer|ikke|afbud|stopper|referat[^ ]*|mødeleder[^ ]*|ordstyrer[^ ]*) /

/** Of whom the sentence speaks: a member, somebody of a municipality, or whoever was named before. */
const memberOf = (said: string, before: string, { situation }: Reading): Person | null => {
  const all = spokenFor(situation)
  const place = placeIn(said, situation)
  const named = (text: string): Person | null =>
    all.find(({ name }) => text.includes(name)) ??
    personCalled((/(?<!\p{L})\p{Lu}\p{L}{1,30}(?= (?:fra|i|ringe|har|vil|fange|skrev))/u.exec(text) ?? [''])[0], all)
  const first =
    personCalled(said.replace(/ (?:fra|i|hos) .*$/, ''), all, place) ??
    (place === null && /^(?:de|han|hun)$/i.test(said) ? named(before) : null)
  if (first !== null) return first
  const where = place ?? (/^(?:de|han|hun)$/i.test(said) ? placeIn(before, situation) : null)
  const theirs = all.filter(each => each.organisation === where)
  return theirs.find(each => named(before)?.id === each.id) ?? theirs[0] ?? null
}

const voiced = (sentence: string): string => sentence.replace(/(?<!\p{L})(?:deres|sine|hans|hendes)(?!\p{L})/gu, 'vores')

/** `understood`: the same rules, for the member's mail and for what else the secretariat wrote. */
export const itemOfMember =
  (understood: (reading: Reading) => Understood): Rule =>
  reading => {
    const { situation, letter, said } = reading
    if (situation.sender === null || !isSecretariat(situation.sender) || situation.hint != null || letter !== null) return null
    const at = said.findIndex(each => told.test(each) || turned.test(each))
    const sentence = said[at] ?? ''
    const [whole = '', ...found] = turned.exec(sentence) ?? told.exec(sentence) ?? []
    const who = found.at(-1) ?? ''
    const before = [...said.slice(0, at), sentence.slice(0, sentence.indexOf(whole))].join(' ')
    const member = memberOf(who, before, reading)
    const choice = chooseMeeting(reading, 'item', sentence)
    const isDoubted = at < 0 || doubts.test(fold(sentence)) || sentence.includes('?')
    // A municipality of which nobody is on the list has it in the secretariat's own name.
    if (isDoubted || 'ask' in choice || (member === null && placeIn(who, situation) === null)) return null
    const [, month = ''] = inMonth.exec(sentence) ?? []
    const number = meetingInMonth(month, situation)?.number ?? choice.number
    const [verb = ''] = found.length > 1 ? found : [whole.slice(who.length + 1).trim()]
    const wish = voiced(
      `Vi ${/bedt|spurgt/.test(verb) ? 'vil gerne have' : verb} ${sentence.slice(sentence.indexOf(whole) + whole.length)}`,
    )
      .replace(behind, '')
      .replace(when, '$1 om ')
    const fields = said.slice(at + 1).filter(each => findDurations(each).length > 0 && placeIn(each, situation) === null)
    const text = [wish, ...fields.map(each => each.replace(/^(?:Han|Hun|De) /, 'Vi '))].join('\n')
    const brought = understood(asSentBy(member, withTitleFirst(text), reading, null))
    const items = brought.kind === 'wishes' ? brought.wishes : []
    const made = items.flatMap((each): Wish[] =>
      each.on === 'meeting' && each.command.type === 'SubmitItem'
        ? [{ ...toMeeting(number, each.command), ...(member !== null && { inNameOf: member.id }) }]
        : [],
    )
    if (made.length !== 1 || items.length !== 1) return null
    const lead = capitalised(
      before
        .slice(said.slice(0, at).join(' ').length)
        .trim()
        .replace(/(?:,|:| og)$/, '')
        .replace(/,$/, ''),
    )
    const others = [
      ...said.slice(0, at),
      ...(/ (?:har|er|kan|ringe)/.test(lead) ? [lead] : []),
      ...said.slice(at + 1).filter(each => !fields.includes(each)),
    ]
    const isTalk = (each: string): boolean =>
      isIdle(each) || isAside(each) || (onPhone.test(fold(each)) && !tells.test(fold(each)) && !each.includes('@'))
    if (others.every(isTalk)) return wishes('an item that the secretariat was told of', ...made)
    const named =
      member === null || others.some(each => each.includes(member.name))
        ? others
        : others.map(each => each.replace(/(?<!\p{L})(?:han|hun)(?!\p{L})/u, member.name))
    const more = understood(partOf(reading, named))
    const heard = more.kind === 'wishes' ? more.wishes.filter(each => !goesToPeople(each) || !isTalk(each.command.words)) : []
    const beside = heard.length > 0 ? heard : toPeople(number, others.filter(each => !isTalk(each)).join('\n'))
    return wishes('an item that the secretariat was told of, and more', ...made, ...beside)
  }
