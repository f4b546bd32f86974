import { verbIn } from '../booking/booking-words.ts'
import { isIdle } from '../language/idle-talk.ts'
import { isCourtesy } from '../language/phrases.ts'
import { fold } from '../language/text.ts'
import { nothingWanted, toMeeting, toPeople, wishes } from '../outcome.ts'
import type { Reading } from '../reading.ts'
import type { Understood } from '../understood.ts'
import { commentParts, pointsIn } from './comment-parts.ts'

/** What stands in the minutes, what should, and what is wrong with it. */
const corrects =
  / (?:der står|står der|der stod|stå|skal hedde|skal rettes|bør rettes|rettes til|retter?(?! til )|rettelse|fejl i|er en fejl|slåfejl|stavefejl|forkert|mangler (?:i|under|at)|passer ikke|stemmer ikke|ikke korrekt|ikke rigtigt|fremgår|udgå|udgår) | det (?:var|er) [^ ]{2,30} (?:og )?ikke [^ ]{2,30} /
/** "Bemærkning fra os:", "Tilføjelse fra sekretariatet:", "Vores rettelser:" */
const announces =
  /^ (?:(?:vores|en|et par|lille|små|følgende|hermed) ){0,2}(?:bemærkning|bemærkninger|kommentar|kommentarer|rettelse|rettelser|tilføjelse|tilføjelser|præcisering)(?: (?:fra|af) (?:os|sekretariatet|mig))?(?: til (?:referatet|punkt [^ ]+))? /
/** "Kan du rette …?", "Vil du sende …?": wanted of us, whatever it names. */
const wanted =
  / (?:kan|kunne|vil|ville|gider|må) (?:du|i|jeg|vi|man) |^ (?:husk|send|giv|ring|mind|spørg|vent|sørg|lad|slet|fjern|flyt|forlæng) /

const isPlain = (sentence: string): boolean => {
  const folded = fold(sentence)
  if (/^[^:]{3,60}:\s*\S/.test(sentence) && announces.test(fold(sentence.split(':')[0] ?? ''))) return true
  if (sentence.trimEnd().endsWith('?')) return false
  return (corrects.test(folded) && !wanted.test(folded)) || (pointsIn(sentence).length > 0 && !wanted.test(folded))
}

/**
 * The secretariat answers every letter, and what it writes below the minutes is seldom said of them: everybody reads a comment with the approval, so that only
 * what plainly corrects the minutes is one. The rest comes back as not done; what books or moves something is heard by the rules for that.
 */
export const ofOffice = (reading: Reading, number: number): Understood | null => {
  const { lines, said, names, separated } = reading
  const isLabel = said.some(each => /:\s*$/.test(each) && announces.test(fold(each)))
  const plain = isLabel || separated.inline.length > 0 ? said : said.filter(isPlain)
  if (plain.length === 0 && lines.some(line => verbIn(line, reading) !== null)) return null
  const rest = said.filter(each => !plain.includes(each) && !isCourtesy(each, names) && !isIdle(each))
  const undone = toPeople(number, rest.join(' '), plain.length === 0)
  if (plain.length === 0)
    return undone.length === 0
      ? nothingWanted('politeness below the minutes')
      : wishes('no comment of the secretariat’s', ...undone)
  const text = plain.length === said.length ? reading.text : plain.join(' ')
  const comments = commentParts(text, separated, names)
  return wishes(
    'words of the secretariat’s about the minutes',
    toMeeting(number, { type: 'CommentOnMinutes', comments }),
    ...undone,
  )
}

/** "Så ringede Aarhus … De følger med i referatet bagefter" in a new mail of the secretariat's only names the minutes: what corrects them plainly is a comment. */
export const plainlyOfOffice = (reading: Reading, number: number): Understood | null => {
  const found = ofOffice(reading, number)
  const isComment =
    found?.kind === 'wishes' && found.wishes.some(each => each.on === 'meeting' && each.command.type === 'CommentOnMinutes')
  return isComment ? found : null
}
