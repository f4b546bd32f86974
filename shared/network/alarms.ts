import type { AlarmEffect } from '../effects.ts'
import type { Network } from './network.ts'
import { charterOf, digestDueAt } from './network.ts'
import { questionsDueAt } from './questions.ts'

/** Every alarm that should exist for the network as a whole. */
export function networkAlarms(network: Network): readonly AlarmEffect[] {
  const charter = charterOf(network, null)
  if (charter === null) return []
  const due = { digest: digestDueAt(network, charter), 'question-reminder': questionsDueAt(network, charter) } as const
  return (['digest', 'question-reminder'] as const).flatMap((name): AlarmEffect[] => {
    const at = due[name]
    return at === null ? [] : [{ kind: 'alarm', stream: 'network', name, at }]
  })
}
