import { isSecretariat } from '../../people.ts'
import { saysOnly } from '../language/phrases.ts'
import { fold } from '../language/text.ts'
import { wishes } from '../outcome.ts'
import type { Reading, Rule } from '../reading.ts'
import { answered } from '../reading.ts'
import type { Understood } from '../understood.ts'

const greeting = /^(?:hilsen(?: til (?:alle|netværket))?|greeting(?: to (?:all|everybody|the network))?)\s*:\s*(\S.*)$/i

const none = ['ingen', 'ingen hilsen', 'slet', 'slet den', 'fjern', 'none', 'no greeting', 'remove']

/** Longer than this it is a letter of its own. */
export const mostInGreeting = 500

/** "Grethe Holm", "Fællessekretariatet", "tlf. 89 12 34 55": no sentence, and of who writes. */
const ofSignature =
  /^(?:\/ ?)?(?:\p{Lu}[\p{L}.'’-]+(?: (?:\p{Lu}[\p{L}.'’-]*|og|i|for|på|af)){0,5}|(?:tlf|telefon|mobil|mob|direkte|e-?mail|mail|www)[ .:].*|\+?[\d ]{8,16}|\S+@\S+|[–—-]{2,})$/iu
const ofWriter = /\d{2} ?\d{2} ?\d{2} ?\d{2}|@|sekretariat|kommune|^(?:\/ ?)?\p{Lu}[\p{L}-]+ \p{Lu}[\p{L}-]+$/iu
/** The lines without those of a signature below, which nothing announces. One name alone may be what the line ends with. */
export const unsigned = (lines: readonly string[]): readonly string[] => {
  const last = lines.findLastIndex(each => each.trim() !== '' && !ofSignature.test(each.trim()))
  const below = lines.slice(last + 1).filter(each => each.trim() !== '')
  return last >= 0 && below.some(each => ofWriter.test(each.trim())) ? lines.slice(0, last + 1) : lines
}

const withoutName =
  / (?:uden|fjern|slet|ikke|drop|skær|undlad) (?:[^ ]{1,12} ){0,4}?(?:min |mit |vores )?(?:underskrift\S*|signatur\S*|navn\S*|telefon\S*|afsender\S*|nederst|de nederste) /
/** "Fint, men uden min underskrift nederst" below the line as it will stand. */
const signatureOff = (reading: Reading): Understood | null => {
  const shown = answered(reading, 'greeting-receipt')
  if (shown === null || shown.text === null || !withoutName.test(fold(reading.text))) return null
  const text = unsigned(shown.text.split('\n')).join('\n').trim()
  return text === shown.text
    ? null
    : wishes('the line for everybody without its signature', { on: 'network', command: { type: 'LeaveGreeting', text } })
}

/**
 * "hilsen: God sommer til alle.": a line for the next letter to everybody (G60), and what stands below it. Only the secretariat speaks
 * for the network; somebody else's "Hilsen: Pia" closes a mail.
 */
export const leftGreeting: Rule = reading => {
  const { lines, names, situation } = reading
  if (situation.sender === null || !isSecretariat(situation.sender)) return null
  const off = signatureOff(reading)
  if (off !== null) return off
  const [line = '', ...more] = lines
  const first = greeting.exec(line.trim())?.[1]
  if (first === undefined) return null
  const text = unsigned([first, ...more])
    .join('\n')
    .trim()
  const isTakenBack = more.length === 0 && saysOnly(first, none, names)
  return wishes('»hilsen:« leaves a line for the next letter to everybody', {
    on: 'network',
    command: { type: 'LeaveGreeting', text: isTakenBack ? null : text.slice(0, mostInGreeting) },
  })
}
