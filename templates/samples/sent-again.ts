import type { Letter } from '../../shared/letters.ts'

const all = (['agenda', 'call', 'minutes'] as const).flatMap(letter =>
  (['sent', 'not-listed', 'not-out', 'no-member'] as const).map(
    (why): Letter => ({ name: 'letter-sent-again', letter, who: 'Signe Rolighed', why }),
  ),
)

/** A letter once more to one person: that it went, and each reason why it did not. */
export const againVariants: readonly Letter[] = all
