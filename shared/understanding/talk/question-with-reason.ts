import type { Reading, Rule } from '../reading.ts'
import { withSentences } from '../reading.ts'
import type { Understood } from '../understood.ts'

/** "Så vi ikke kommer med det samme alle sammen.", "For jeg skal bestille kaffe.": why it is asked, and nothing else. */
const isWhy =
  /^(?:så (?:vi|jeg|det|man|alle)|for (?:vi|jeg|så|at)|fordi|bare så|det er (?:bare |kun )?(?:for at|fordi|så)|jeg spørger|vi spørger)(?!\p{L})[^?:]*$/iu

/** A question to us, and why it is asked: the reason is nobody's item and wants nothing. Null where the question itself is understood as anything else than one. */
export const questionWithReason =
  (understandReading: (reading: Reading) => Understood): Rule =>
  reading => {
    const [asked = '', why = '', ...more] = reading.said
    if (more.length > 0 || reading.isPart === true || !asked.trimEnd().endsWith('?') || !isWhy.test(why.trim()) || /\d/.test(why))
      return null
    const found = understandReading(withSentences(reading, [asked]))
    const isAnswered =
      found.kind === 'wishes' &&
      found.wishes.length > 0 &&
      found.wishes.every(wish => 'command' in wish && /^(?:RequestFacts|PassRemarkOn)$/.test(wish.command.type))
    return isAnswered ? found : null
  }
