import { isSecretariat } from '../../people.ts'
import { ordersWordsAway } from '../items/words-away.ts'
import { fold } from '../language/text.ts'
import { ask } from '../outcome.ts'
import type { Rule } from '../reading.ts'

/** "Kun til sekretariatet", "Det er fortroligt", "må ikke stå på dagsordenen", "sig det ikke til nogen". "Fortrolige sager" is a matter like any other. */
const notForAll =
  / (?:kun (?:til|for) (?:sekretariatet|jer|dig|jeres)|(?:det|den|dette|punktet|sagen|resten) (?:her )?er (?:\S{1,15} )?fortroligt?|fortroligt (?:indtil|sagt)|i (?:al |dyb |strengeste )?fortrolighed|(?:mellem os|os imellem) sagt|(?:må|skal|bør) (?:\S{1,12} )?ikke (?:stå|komme|nævnes|skrives|fremgå|deles|spredes|komme videre) (?:(?:på|i|af) (?:dagsordenen|dagsorden|referatet|mailen)|videre|med (?:de andre|nogen)|rundt)|sig det ikke (?:til nogen|til de andre|videre)|(?:ikke for|ikke til) (?:de andre|alle)|confidential|for the secretariat only|off the record) /
/** "Fortroligt: …" at the beginning of a line. */
const headed = /^[ \t]{0,8}(?:nb!? {0,4})?(?:strengt |meget )?(?:fortroligt|confidential) ?[:!–-]/im

/** "Punktet er fortroligt og må ikke stå på dagsordenen" orders nothing out of a text. */
const secret = /fortrolig|confidential|dagsorden/i

/** Whether words say of themselves that not everybody may read them. */
export const isNotForAll = (text: string): boolean => notForAll.test(fold(text)) || headed.test(text)

/**
 * Words that their writer keeps from the others stand in no item and in no comment, which everybody reads: they are asked about, and one press
 * hands them to the secretariat. What the secretariat writes to us is its own to keep.
 */
export const notForEverybody: Rule = ({ text, said, situation }) => {
  const { sender, hint } = situation
  if (sender === null || isSecretariat(sender) || hint != null) return null
  // "Teksten om kaffe skal væk, den var kun til jer": what stands there goes, and nothing of it is told anew.
  const kept = said.filter(each => !ordersWordsAway(each) || secret.test(each)).join('\n')
  return isNotForAll(text) && (kept === said.join('\n') || isNotForAll(kept))
    ? ask('not-understood', 'words that are not for everybody')
    : null
}
