import type { LeaveGreeting } from '../understanding/understood.ts'
import type { Ending, Errand } from './errand.ts'
import { answer } from './errand.ts'

/** The secretariat leaves a line for the next letter to everybody, or takes it back, and is shown what will stand there. */
export function keepGreeting({ text }: LeaveGreeting, errand: Errand): Ending {
  const { ledger, by, occasion } = errand
  const events = ledger.toNetwork({ type: 'LeaveGreeting', at: occasion.at, by, text })
  answer(errand, { name: 'greeting-receipt', text })
  return events.length > 0 ? { outcome: 'accepted', reason: null } : { outcome: 'noted', reason: 'said-already' }
}
