import { isSecretariat } from '../../people.ts'
import { saysOnly } from '../language/phrases.ts'
import { wishes } from '../outcome.ts'
import type { Rule } from '../reading.ts'

const greeting = /^(?:hilsen(?: til (?:alle|netværket))?|greeting(?: to (?:all|everybody|the network))?)\s*:\s*(\S.*)$/i

const none = ['ingen', 'ingen hilsen', 'slet', 'slet den', 'fjern', 'none', 'no greeting', 'remove']

/** Longer than this it is a letter of its own. */
export const mostInGreeting = 500

/**
 * "hilsen: God sommer til alle.": a line for the next letter to everybody (G60), and what stands below it. Only the secretariat speaks
 * for the network; somebody else's "Hilsen: Pia" closes a mail.
 */
export const leftGreeting: Rule = ({ lines, names, situation }) => {
  if (situation.sender === null || !isSecretariat(situation.sender)) return null
  const [line = '', ...more] = lines
  const first = greeting.exec(line.trim())?.[1]
  if (first === undefined) return null
  const text = [first, ...more].join('\n').trim()
  const isTakenBack = more.length === 0 && saysOnly(first, none, names)
  return wishes('»hilsen:« leaves a line for the next letter to everybody', {
    on: 'network',
    command: { type: 'LeaveGreeting', text: isTakenBack ? null : text.slice(0, mostInGreeting) },
  })
}
