import type { Letter, LetterOf } from '../letters.ts'
import type { LeaveGreeting } from '../understanding/understood.ts'
import type { Ending, Errand } from './wishes.ts'
import { answer } from './wishes.ts'

/** The letters to everybody in which the secretariat's line may stand: those of the events with which the network forgets it. */
const carriers = [
  'call-for-items',
  'agenda',
  'supplementary-agenda',
  'minutes-for-comment',
  'minutes-approved',
  'digest',
] as const

const isCarrier = (letter: Letter): letter is LetterOf<(typeof carriers)[number]> => carriers.some(name => name === letter.name)

/** The letter with the line, where it is one to everybody. */
export const withGreeting = (letter: Letter, greeting: string | null): Letter =>
  greeting === null || !isCarrier(letter) ? letter : { ...letter, greeting }

/** The secretariat leaves a line for the next letter to everybody, or takes it back, and is shown what will stand there. */
export function keepGreeting({ text }: LeaveGreeting, errand: Errand): Ending {
  const { ledger, by, occasion } = errand
  const events = ledger.toNetwork({ type: 'LeaveGreeting', at: occasion.at, by, text })
  answer(errand, { name: 'greeting-receipt', text })
  return events.length > 0 ? { outcome: 'accepted', reason: null } : { outcome: 'noted', reason: 'said-already' }
}
