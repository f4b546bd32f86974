import { isSecretariat } from '../../people.ts'
import { isCourtesy } from '../language/phrases.ts'
import { isAside } from '../language/small-talk.ts'
import { fold, sentencesOf, wordsOf } from '../language/text.ts'
import { wishes } from '../outcome.ts'
import type { Rule } from '../reading.ts'
import { answered, partOf } from '../reading.ts'
import { heldAnswer } from './held-answer.ts'

/** Limits the yes, or says something else of the meeting: then it is no mere yes. */
const turns =
  / (?:men|ikke|hvis|vent|først|dog|medmindre|kun|undtagen|måske|stedet|istedet|bortset|hellere|rettes|forkert|forkerte|planlægningsmød\S*|formød\S*|mødeleder\S*|referent\S*|afbud|punkt\S*) |\d|@/
/** Why it was late, or how glad somebody is: nobody has to do anything. */
const aboutOneself =
  / (?:beklager|undskyld|sorry|overset|glemt|glemte|rodet|travlt|tak|fint|godt|dejligt|perfekt|super|skønt|sent|sene|ferie|væk|syg|først nu|ulejligheden|min fejl|min skyld) /
/** "Skriver du ud til alle, at lokalet er ændret?", "Giv kommunerne besked": which the change does by itself. */
const tellsAll =
  / (?:skriv|skrive|skriver|giv|give|giver|send|sende|sender|fortæl|fortælle|informer|informere|orienter) (?:(?:du|i|det|lige|venligst|gerne|bare|ud|så|også) ){0,5}(?:til )?(?:alle|samtlige|kommunerne|deltagerne|medlemmerne|netværket|dem|de andre|folk|besked|rundt)(?: (?:besked|i netværket|sammen|kommuner|andre|deltagere))?(?: (?:om|at|så) (?:(?:det|lokalet|stedet|mødet|tiden|tidspunktet|dagen|datoen|linket|den|de|er|har|nye|nyt|ny|bliver|ændret|flyttet|rykket|skiftet|ved|får|tid|sted|ændringen|flytningen) ?){1,8})? $/
/** "Skriv gerne, at vi beklager": no letter of ours says it, and whoever wishes it has to know. */
const wishesMore =
  /^ (?:(?:og|du|i|må|kan|vil|gider) ){0,4}(?:skriv|skrive|skriver|nævn|nævne|husk|tilføj|tilføje|oplys|oplyse|fortæl|fortælle|sig|sige|send|sende) /

/** "Ja det er rigtigt. Beklager, den mail havde jeg overset - skriver du ud til alle, at lokalet er ændret?", "Ja flyt det. Skriv gerne, at vi beklager": the yes, and what is wished beside it. */
export const yesWithWish: Rule = reading => {
  const { situation, lines, names } = reading
  const { sender, hint } = situation
  if (answered(reading, 'meeting-needs-yes') === null || sender === null || !isSecretariat(sender) || hint != null) return null
  const clauses = lines
    .flatMap(sentencesOf)
    .flatMap(each => each.split(/\s[–-]\s|;\s/))
    .map(each => each.trim())
    .filter(each => /\p{L}/u.test(each))
  const [head = '', ...rest] = clauses
  if (rest.length === 0 || rest.length > 5 || wordsOf(fold(head)).length > 10) return null
  const yes = heldAnswer(partOf(reading, [head]))
  const [settled] = yes?.kind === 'wishes' ? yes.wishes : []
  if (settled?.on !== 'network' || settled.command.type !== 'SettleHeldMail' || !settled.command.yes) return null
  const undone: string[] = []
  let isWished = false
  for (const clause of rest) {
    const folded = fold(clause)
    if (isCourtesy(clause, names) || isAside(clause)) continue
    if (/ (?:vent|vente|venter|ikke|først|men|hvis) /.test(folded)) return null
    if (tellsAll.test(folded)) isWished = true
    else if (turns.test(folded)) return null
    else if (wishesMore.test(folded)) undone.push(clause)
    else if (!aboutOneself.test(folded) || clause.endsWith('?')) return null
  }
  if (undone.length === 0 && !isWished) return null
  const command = undone.length === 0 ? settled.command : { ...settled.command, undone: undone.join('\n') }
  return wishes('a yes, and what is wished beside it', { ...settled, command })
}
