import { fold } from '../language/text.ts'
import { nameShape } from './colleagues.ts'
import { roleNoun, rolesIn } from './role-words.ts'

// The clauses of a sentence about roles, in which every municipality and every person of one is a sign (`ŋ0`).

/** Not so, not yet, only thought of, or how it was. */
export const open =
  / (?:hvis|såfremt|medmindre|måske|muligvis|eventuelt|evt|endnu|overvejer|foreslår|forslag|spørger|mon|ville|kunne|vil gerne|kan|når|inden|før|sidst|sidste|var|blev|plejer|normalt|næste år|sidste år|tror|mener|vist|formentlig|nok|regner med|håber|eller|usikker|tvivl|skulle) /
/** "(jeg tror det bliver Claus)", "det er nok Hanne": who of them does it, which the municipality settles. */
export const ofWhom =
  /^ (?:(?:og|men|så|jeg|vi|tror|vist|nok|måske|formentlig|regner|med|at|det|er|bliver|er|her|mon|vel|også|sikkert|hos|dem|igen|ŋ\d) ){1,10}$/

/** Not settled after all, in a clause beside the one that says it: "…, tror jeg nok", "…, hvis Skive ikke kan". */
export const doubtBeside =
  / (?:hvis|såfremt|medmindre|måske|muligvis|tror|mener|vist|formentlig|regner med|håber|tvivl|foreslår|forslag|forudsat) /
/** The same in a sentence of its own. */
export const unsettled =
  / (?:ikke (?:helt |endnu |endelig |rigtig )?(?:sikker|sikkert|afklaret|aftalt|afgjort|på plads|spurgt|svaret)|afventer|hører nærmere|venter på svar|vender tilbage|usikkert|usikker|måske) /

const smile = /[:;]-?[)DPp(](?=\s|$)/g
const label = new RegExp(
  `(?<![\\p{L}])(${roleNoun.chair}|${roleNoun.minuteTaker})(?:\\s*[:=]\\s*|\\s+[–-]\\s+)(?=[\\p{Lu}ŋ])`,
  'giu',
)

/** Of whoever the roster does not know by that name. */
const justName = new RegExp(`^(?:det er |det bliver )?${nameShape}$`, 'u')
const brackets = / ?\(([^()]{1,80})\)/g
const conjunction =
  / (?=(?:og|men|så|mens|samt|hvor) (?:ŋ\d|vi|de|hun|han|det|mødeleder|mødelederen|referent|referenten|ordstyrer|at|tager|skriver|leder|resten|ikke|jeg|(?:referatet|noterne|pennen|mødet) (?:[^ ]{1,12} ){0,2}?(?:tager|skriver|klarer|fører|laver|ordner|overtager|står|har|tages|skrives|føres|leder|styrer|ledes|styres))(?![\p{L}\d]))/iu
/** Why it is so: a clause of its own. "Når vi nu er hos dem" is a reason, and "når de er klar" a condition. */
const reason =
  / (?=(?:da|fordi|eftersom|idet|siden|når (?:vi|de|det|mødet|ŋ\d) (?:nu|jo|alligevel)) (?!ŋ\d (?:er|bliver) (?:mødeleder|referent)))/i

/** Clauses: at signs, and at "og" behind what says whose a role is, or nothing of roles. */
export const clausesOf = (marked: string): readonly string[] => {
  const parts = marked
    .replace(smile, ', ')
    .replace(label, '$1 er ')
    .replace(brackets, (_all, inside: string) =>
      justName.test(inside) || (open.test(fold(inside)) && ofWhom.test(fold(inside))) ? '' : `, ${inside}, `,
    )
    .split(/[:;,](?=\s|$)(?! (?:der|som) )(?!\s*ŋ\d(?:,| og | eller | samt ))|\s[–-]\s/)
  const clauses = parts
    .flatMap(part => part.split(reason))
    .flatMap(part => {
      const cut: string[] = []
      for (const piece of part.split(conjunction)) {
        const head = fold(cut.at(-1) ?? '')
        const [isNamed, hasRole] = [/ (?:ŋ\d|vi|de|hun|han) /.test(head), rolesIn(head).length > 0]
        if (cut.length === 0 || isNamed === hasRole) cut.push(piece)
        else cut.push(`${cut.pop()} ${piece}`)
      }
      return cut
    })
  return clauses.map(each => each.trim()).filter(each => /[\p{L}\d]/u.test(each))
}
