import { isSecretariat } from '../../people.ts'
import { codesIn } from '../items/codes.ts'
import { clausesBy } from '../language/clauses.ts'
import { isCourtesy, saysOnly } from '../language/phrases.ts'
import { fold, sentencesOf } from '../language/text.ts'
import { nods } from '../language/vocabulary.ts'
import { nothingWanted } from '../outcome.ts'
import type { Reading, Rule } from '../reading.ts'

/** Letters that only tell the secretariat something. */
const telling: ReadonlySet<string> = new Set([
  'meeting-scheduled',
  'meeting-moved',
  'digest',
  'planning-invitation',
  'submission-summary',
  'comments-bundle',
  'agenda',
  'minutes-for-comment',
  'minutes-approved',
  'passed-on',
])

/** Letters that tell somebody with a role what has come in: "Tak, jeg retter det til, når fristen er udløbet" is what they do with it. */
const toRoles: ReadonlySet<string> = new Set(['comments-bundle', 'late-comment', 'submission-summary', 'who-comes', 'role-pack'])

const lead = '(?:(?:ok|fint|super|godt|og|men|så|tak|perfekt) )*'
const doing =
  '(?:følger op|følger (?:[^ ]{1,8} )?op|kigger på|ser på|kikker på|ringer til|taler med|snakker med|kontakter|skriver til|spørger|minder|rykker for|sørger for|booker (?:[^ ]{1,8} )?(?:lokale|lokalet|mødelokale|forplejning|frokost)|bestiller|retter|har (?:også |lige |nu |allerede )?(?:talt|snakket|skrevet|ringet|mailet|rykket|hørt|spurgt|bestilt))'
/** "Jeg følger op med dem, der mangler", "Kim retter det": what the office or somebody else does about it. */
const does = new RegExp(`^ ${lead}(?:jeg|vi|([^ ]{2,20})) (?:(?:selv|lige|nok|også|så|skal nok|vil) ){0,2}${doing} `)
/** "Jeg giver selv linket videre" */
const byItself = new RegExp(`^ ${lead}(?:jeg|vi) [^ ]{2,14}r (?:[^ ]{1,12} ){0,2}selv `)
/** "Det kigger vi på", "det ordner jeg" */
const turned = new RegExp(
  `^ ${lead}(?:det|den|dem|de) (?:(?:kigger|ser|følger|ordner|klarer|retter|sørger|taler|snakker) (?:jeg|vi) (?:(?:på|op|lige|selv|for|mig|os|af|med|det|om|nok) )*|tager (?:jeg|vi) (?:lige )?(?:(?:op )?med [^ ]{2,20}|mig af|os af) )$`,
)
/** What is to be done here, or is of a meeting, an item or a paper that we keep: it has to be heard, or asked about. */
const wanted =
  / (?:du|dig|jer|aflys[^ ]*|flyt[^ ]*|udsæt[^ ]*|udskyd[^ ]*|punkt|punktet|punkter|punkterne|dagsordenen|mødet|møde|afbud|skal(?! nok )|bør|må|kan|hvis|ikke|først|send|sendes) /

/** "dem, der ikke har svaret": who they are. */
const whoTheyAre = / (?:dem|de|andre|kommunerne)(?: andre)? (?:der|som) (?:(?!du |jer |og |så |men )[^ ]{1,20} ){1,8}$/

const isNote = (clause: string): boolean => {
  const folded = fold(clause).replace(whoTheyAre, ' dem ')
  if (/[\d?:]/.test(clause) || codesIn(clause).length > 0 || wanted.test(folded)) return false
  const [, named] = does.exec(folded) ?? []
  const isName = named === undefined || /(?<!\p{L})\p{Lu}\p{L}+ /u.test(clause)
  return turned.test(folded) || byItself.test(folded) || (does.test(folded) && isName)
}

const looksRight = /^ (?:(?:det|den|alt) )?ser (?:[^ ]{1,10} )?(?:rigtigt|fint|godt|fornuftigt|korrekt) ud $/

const clausesOf = clausesBy({ unless: '(?:(?:og|så|men) )?(?:der|som|at|hvor|hvad)' })

/** "Fint! Jeg følger op med dem, der mangler at svare": a remark of the secretariat's about its own work, below a letter that asks nothing. Nothing has to be done. */
export const officeNote: Rule = ({ said, letter, names, lines, situation }: Reading) => {
  const { sender, hint } = situation
  if (sender === null || hint != null || letter === null) return null
  if (!(isSecretariat(sender) ? telling : toRoles).has(letter.name)) return null
  if (said.length === 0) return null
  // A new version that is on its way is news for the secretariat.
  if (!isSecretariat(sender) && lines.some(each => / (?:sender|version|udgave) /.test(fold(each)))) return null
  const clauses = lines.flatMap(sentencesOf).flatMap(clausesOf)
  const isNothing = (clause: string): boolean =>
    isCourtesy(clause, names) || saysOnly(clause, nods, names) || looksRight.test(fold(clause))
  return clauses.some(isNote) && clauses.every(each => isNothing(each) || isNote(each))
    ? nothingWanted('the secretariat tells what it does itself')
    : null
}
