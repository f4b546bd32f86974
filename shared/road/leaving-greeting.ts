import type { LeaveGreeting } from '../understanding/understood.ts'
import type { Ending, Errand } from './errand.ts'
import { answer } from './errand.ts'

/** The secretariat leaves a line for the next letter to everybody, or takes it back, and is shown what will stand there. */
export function keepGreeting({ text: said, isMore }: LeaveGreeting, errand: Errand): Ending {
  const { ledger, by, occasion } = errand
  const { greeting } = ledger.networkNow
  const text = isMore !== true || said === null || greeting === null ? said : below(greeting, said)
  const events = ledger.toNetwork({ type: 'LeaveGreeting', at: occasion.at, by, text })
  answer(errand, { name: 'greeting-receipt', text })
  return events.length > 0 ? { outcome: 'accepted', reason: null } : { outcome: 'noted', reason: 'said-already' }
}

/** Two lines of one kind; what stands there already is not said twice. */
const below = (greeting: string, said: string): string => (greeting.includes(said) ? greeting : `${greeting}\n${said}`)
