import { isSecretariat } from '../../people.ts'
import { codesIn } from '../items/codes.ts'
import { addressesIn } from '../language/addresses.ts'
import { isCourtesy } from '../language/phrases.ts'
import { isAside } from '../language/small-talk.ts'
import { fold } from '../language/text.ts'
import { wishes } from '../outcome.ts'
import { personCalled } from '../people/colleagues.ts'
import type { Reading, Rule } from '../reading.ts'
import type { LetterSentAgain } from '../understood.ts'
import { aboutMeeting } from './about-meeting.ts'
import { waiting } from './to-people.ts'

/** "… har ikke fået dagsordenen", "Jeg mangler referatet": a letter of ours that has not reached somebody. */
const missing =
  / (?:ikke (?:[^ ]{1,10} )?(?:fået|modtaget|set)|mangler|kan ikke finde|fik (?:aldrig|ikke)|aldrig (?:fået|modtaget)) /
/** "Sender du den til hende?", "Kan du sende hende dagsordenen igen?" */
const wanted =
  /^ (?:(?:og|så|men|hej|venligst) ){0,2}(?:(?:vil|kan|gider|kunne|må) (?:du|i|jeg|vi) (?:[^ ]{1,15} ){0,4}?(?:sende|gensende|få|se|bede) |(?:sender|gensender) (?:du|i) |(?:send|gensend) )/
/** To everybody, or changed: not the letter as it went to one. */
const toOthers =
  / (?:ud|rundt|alle|netværket|kommunerne|dem der|deltagerne|ny|nye|rettede|rettet|opdateret|opdaterede|bilag\S*|link\S*) /

const letters: readonly (readonly [LetterSentAgain, RegExp])[] = [
  ['call', / (?:punktindkaldelse\S*|indkaldelse\S*|mailen om punkter) /],
  ['agenda', / (?:dagsorden|dagsordenen|dagsordnen) /],
  ['minutes', / (?:referat|referatet) /],
]

interface Named {
  readonly person: string | null
  readonly address: string | null
}

/** Whom the secretariat names: by an address that is on the list, else by a name. */
const named = (text: string, { situation }: Reading): Named => {
  const people = situation.people ?? []
  const [address] = addressesIn(text)
  const byAddress = address === undefined ? undefined : people.find(each => [each.email, ...each.aliases].includes(address.email))
  if (byAddress !== undefined) return { person: byAddress.id, address: null }
  if (address !== undefined) return { person: null, address: address.email }
  const runs = [...text.matchAll(/\p{Lu}[\p{L}-]{1,25}(?: \p{Lu}[\p{L}-]{1,25}){1,3}/gu)].flatMap(([run]) => {
    const words = run.split(' ')
    return words.map((_, at) => words.slice(at).join(' '))
  })
  const found = runs.map(each => personCalled(each, people, null)).filter(each => each !== null)
  const [only, ...more] = [...new Set(found)]
  return { person: only !== undefined && more.length === 0 ? only.id : null, address: null }
}

/**
 * "Karin har ikke fået indkaldelsen. Vil du sende den til hende igen?": a letter that went to the network goes once more, to one person on the list and nobody
 * else. Anybody may have it sent to himself; only the secretariat to somebody else.
 */
export const sentAgain: Rule = reading => {
  const { situation, letter, said, names, separated, text } = reading
  const { sender, hint } = situation
  if (sender === null || hint != null || separated.kind === 'forward' || separated.inline.length > 0) return null
  if ((letter !== null && waiting.has(letter.name)) || codesIn(text).length > 0 || said.length > 4) return null
  const parts = said.filter(each => !isCourtesy(each, names) && !isAside(each))
  const order = parts.find(each => wanted.test(fold(each)))
  const lack = parts.find(each => missing.test(fold(each)) && !/ (?:hvem|hvilke|hvor mange) /.test(fold(each)))
  // "Kan du sende referatet igen?" says as much; the secretariat's "igen" may mean everybody.
  const isAgain = order !== undefined && !isSecretariat(sender) && / (?:igen|gensend|gensende) /.test(fold(order))
  if (order === undefined || (lack === undefined && !isAgain) || parts.some(each => toOthers.test(fold(each)))) return null
  if (parts.some(each => each !== order && each !== lack && each.includes('?'))) return null
  // "Send gerne en liste" is no letter of ours.
  if (!/ (?:den|det) /.test(fold(order)) && !letters.some(([, words]) => words.test(fold(order)))) return null
  const both = lack === undefined ? order : `${lack} ${order}`
  const kinds = letters.filter(([, words]) => words.test(fold(both)))
  const [only, ...more] = kinds
  if (only === undefined || more.length > 0) return null
  const isOwn = / (?:jeg|mig|os|vi) /.test(fold(both)) || !isSecretariat(sender)
  if (isOwn && / (?:ham|hende|dem) /.test(fold(order))) return null
  const to = isOwn && !/ (?:ham|hende) /.test(fold(text)) ? { person: sender.id, address: null } : named(text, reading)
  if (to.person === null && to.address === null) return null
  return wishes('a letter once more, to one person', {
    on: 'nothing',
    command: { type: 'RequestLetter', letter: only[0], ...to, about: aboutMeeting(text, reading), said: text.slice(0, 2000) },
  })
}
