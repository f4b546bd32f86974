import { clausesOf } from '../language/clauses.ts'
import { isCourtesy } from '../language/phrases.ts'
import { fold, sentencesOf } from '../language/text.ts'
import { apologyIn } from '../people/apology-words.ts'
import type { Reading, Rule } from '../reading.ts'
import { withSentences } from '../reading.ts'
import type { Understood } from '../understood.ts'
import { mayGoToPeople, waiting, wholeToPeople } from './to-people.ts'

/** One: "vi har ikke nogen punkter" says that there are none. */
const item = '(?:punkt|emne|dagsordenspunkt|forslag)'
/** "Det er ikke et punkt", "ikke et nyt punkt", "ikke et forslag til dagsordenen", "ikke som punkt": what the mail is not. */
const denied = new RegExp(
  ` ikke (?:(?:ment|tænkt|som|være|at|et|en|nyt|nye|egentligt|selvstændigt|særskilt|rigtigt) ){0,4}${item} (?!(?:fra|om|på|i) (?:sidst|sidste|forrige) )`,
)
/** "Det skal ikke på dagsordenen", "I skal ikke sætte det på" */
const notOnIt =
  / (?:(?:skal|skulle|behøver|bør) (?:(?:i|du|det|den|jo|slet|bare) ){0,3}ikke|ikke (?:skal|behøver)) (?:(?:at|stå|sætte|sættes|sætte|med|komme|tages|tage|det|den|her) ){0,4}(?:på dagsordenen|på programmet|sættes på|sætte (?:det|den) på|på som punkt) /
/** Of an item that is there, or is wanted all the same. */
const brings =
  / (?:vil gerne have|vil gerne drøfte|have (?:det|den) på|på igen|foreslår|til drøftelse|til orientering|til beslutning) | \d{1,3} (?:min|minutter) |^ (?:punkt|emne|titel) /
/** "Punktet om kurser skal ikke på": somebody's item, and not the mail. */
const ofOther =
  / (?:punktet|punkterne|vores punkt|mit punkt|jeres punkt|hendes punkt|hans punkt) (?!om nyt fra )(?:[^ ]{1,20} ){0,4}(?:skal|er|udgår) |\(?p ?-?\d/

const isDenied = (words: string): boolean => {
  const folded = fold(words)
  return (
    (denied.test(folded) || notOnIt.test(folded)) &&
    !ofOther.test(folded) &&
    // "Vi har ikke et punkt" says that there is none.
    !/ (?:hvorfor|hvis|endnu|længere|mere) | (?:har|havde|sender|melder) (?:[^ ]{1,14} ){0,3}ikke /.test(folded)
  )
}

/** Items, comments and drafts have words of their own for it. */
const elsewhere: ReadonlySet<string> = new Set([
  ...waiting,
  ...[
    'item-receipt',
    'item-amended',
    'item-withdrawn',
    'item-placed',
    'minutes-for-comment',
    'comment-receipt',
    'minutes-approved',
  ],
])

const isItem = (found: Understood): boolean =>
  found.kind === 'wishes' && found.wishes.some(each => each.on === 'meeting' && each.command.type === 'SubmitItem')

/**
 * "Det er ikke et punkt, jeg vil bare gerne vide, hvem der er mødeleder": what its writer says that a mail is not, it is not. The rest is heard without these words, and
 * goes to people, files and all, where an item would come of it or nothing.
 */
export const saidNoItem =
  (understand: (reading: Reading) => Understood): Rule =>
  reading => {
    const { letter, lines, names } = reading
    if (!mayGoToPeople(reading) || (letter !== null && elsewhere.has(letter.name))) return null
    const sentences = lines.flatMap(sentencesOf)
    if (!sentences.some(isDenied) || sentences.some(each => brings.test(fold(each)))) return null
    if (sentences.some(each => apologyIn(each, reading) === 'away')) return null
    const rest = sentences
      .flatMap(each => (isDenied(each) ? clausesOf(each).filter(clause => !isDenied(clause)) : [each]))
      .filter(each => !isCourtesy(each, names))
    const people = wholeToPeople('no item, as its writer says', reading)
    if (rest.length === 0) return people
    const heard = understand({ ...withSentences(reading, rest), subjectIsOwn: false })
    return heard.kind === 'wishes' && heard.wishes.length > 0 && !isItem(heard) ? heard : people
  }
