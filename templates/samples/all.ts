import type { LetterName } from '../../shared/letters.ts'
import { aroundMeetings } from './around.ts'
import type { Sample } from './mails.ts'
import { toEverybody } from './to-everybody.ts'
import { toSecretariat } from './to-secretariat.ts'
import { toWriters } from './to-writers.ts'

/** One of every letter. A letter without a sample does not compile, and so none stays unseen. */
export const samples: { readonly [N in LetterName]: Sample<N> } = {
  ...toEverybody,
  ...toWriters,
  ...toSecretariat,
  ...aroundMeetings,
}
