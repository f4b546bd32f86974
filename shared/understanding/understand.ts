import type { ParsedMail } from '../mail/parsed-mail.ts'
import type { Separated } from './reply/separated.ts'
import type { Situation } from './situation.ts'
import type { Understood } from './understood.ts'

/** From a mail and what is going on to wishes, or to the question that has to be asked. Pure: the same mail means the same again. */
export const understand = (_mail: ParsedMail, separated: Separated, _situation: Situation): Understood => ({
  kind: 'not-understood',
  reason: separated.ownWords.trim() === '' ? 'no-text' : 'not-understood',
  date: null,
  meetings: [],
  because: [],
})
