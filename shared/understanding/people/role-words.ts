import { months, weekdays } from '../language/calendar-words.ts'
import type { Role } from './swap-words.ts'

// The one field of a clause that says what somebody does at a meeting: a noun, or a verb and what belongs to it, in whatever order Danish puts them.

export const roleNoun: Readonly<Record<Role, string>> = {
  chair:
    '(?:mødeleder|mødelederen|mødeledere|mødelederne|mødestyrer|mødestyreren|ordstyrer|ordstyreren|dirigent|dirigenten|mødeledelsen|mødelederrollen|ordstyrerrollen|mødelederskabet|bordenden)',
  minuteTaker:
    '(?:referent|referenten|referenter|referenterne|referentrollen|referentopgaven|referenttjansen|referatskriver|referatskriveren|pennefører|penneføreren)',
}
const adverbs = '(?:(?:så|nu|altså|også|i|denne|gang|den|dag|dagen|næste|derfor|nok|jo|selv|gerne) ){0,4}?'
const paper =
  '(?:referat|referatet|beslutningsreferat|beslutningsreferatet|noter|noterne|notater|notaterne|pennen|protokol|protokollen)'
const between = '(?:[^ ]{1,14} ){0,6}?'
const verbs: Readonly<Record<Role, readonly string[]>> = {
  chair: [
    `(?:leder|lede|ledet|styrer|styre|afvikler|afvikle) ${adverbs}(?:mødet|møde|slagets gang|tropperne|seancen|det hele)`,
    `står for ${adverbs}mødet`,
    `(?:mødet|møde|slagets gang) ${between}(?:ledes|styres|afvikles|bliver ledet|bliver styret) ${adverbs}af`,
    `(?:mødet|slagets gang) ${between}(?:leder|styrer)(?= ${adverbs}ŋ\\d )`,
    'der (?:leder|styrer|sidder (?:for|ved) bordenden)(?= $)',
  ],
  minuteTaker: [
    `(?:tager|tage|taget|skriver|skrive|skrevet|fører|føre|holder|laver|lave|overtager|overtage|overtaget|klarer|klare|står for|stå for|påtager sig|påtage sig|ordner|griber|har|får) ${adverbs}(?:(?:ŋ\\d|vi|de) (?:i ŋ\\d )?)?${adverbs}${paper}`,
    `${paper} ${between}(?:skrives|tages|føres|laves|klares|ordnes|overtages|bliver (?:skrevet|taget|ført)) ${adverbs}af`,
    `(?:referatet|noterne|pennen) ${between}(?:tager|skriver|klarer|fører|laver|ordner|overtager|står|har)(?= ${adverbs}ŋ\\d )`,
    'der (?:skriver|noterer)(?= $)',
  ],
}
/** Where a clause has the role. */
export const roleSaid: Readonly<Record<Role, RegExp>> = {
  chair: new RegExp(` (?:${[roleNoun.chair, ...verbs.chair].join('|')})(?= )`),
  minuteTaker: new RegExp(` (?:${[roleNoun.minuteTaker, ...verbs.minuteTaker].join('|')})(?= )`),
}
export const rolesIn = (folded: string): readonly Role[] =>
  (['chair', 'minuteTaker'] as const).filter(role => roleSaid[role].test(folded))

/** Of an item, a paper, or a meeting of others: the same words mean something else. */
const ofElse =
  / (?:punkt\S*|pkt|p-\d+|emne\S*|oplæg\S*|bilag\S*|dagsorden\S*|tekst\S*|styregruppe\S*|arbejdsgruppe\S*|brugergruppe\S*|planlægningsmød\S*|formød\S*|kommentar\S*|bemærkning\S*|afbud|skabelon\S*) /
/** Directly behind the paper they make another verb of it: "tager referatet med", "skriver referatet ud". */
const carries = /^ (?:med|ud|rundt|hjem|op|ind|tilbage|videre|frem) /
const monthNames = [...months.keys()].filter(each => each.length > 2).join('|')
const timed = `(?:mødet|møde|[^ ]{2,12}mødet|den|d|dagen|dag|denne|næste|dette|begge|\\d[\\d.:/-]*|${monthNames}|${[...weekdays.keys()].join('|')}|foråret|efteråret|vinteren|sommeren|år|gang|aften|os|dem|jer|ham|hende|ŋ\\d|vegne|grund|plads|sig|det|en|både|begges)`
/** "… i styregruppen", "… for det nye projekt": of something that has no hours on our books. */
const ofOthers = new RegExp(` (?:i|for|på|af|hos|ved) (?!${timed} )`)
/** "Mødeledelsen og referatet": one has both, which cannot be. */
const both = new RegExp(`^ (?:og|samt) (?:${roleNoun.chair}|${roleNoun.minuteTaker}|${paper}) `)
const links =
  / (?:som|er|bliver|blive|være|været|blevet|hedder|rollen|tjansen|opgaven|hvervet|til|ved|for|har|tager|overtager|overtaget|får|påtager|klarer) /

/**
 * Whether a clause gives the role to its one municipality, whatever else stands in it: the name, a verb that links the two, the role; behind them nothing that makes
 * another matter of it.
 */
export const givesRole = (folded: string, role: Role): boolean => {
  const found = roleSaid[role].exec(folded)
  if (found === null || ofElse.test(folded)) return false
  const [before, said, behind] = [folded.slice(0, found.index + 1), found[0], folded.slice(found.index + found[0].length)]
  if (carries.test(behind) || both.test(behind)) return false
  if (ofOthers.test(behind.replace(/ sig af /, ' sig ').replace(/ ŋ\d /g, ' den '))) return false
  const isNoun = new RegExp(`^ ${roleNoun[role]}$`).test(said)
  const isNamedAfter =
    /^ (?:[^ ]{1,14} ){0,5}?(?:er|bliver|hedder|være|blive|har [^ ]{1,8} sat|har [^ ]{1,8} fået) (?:[^ ]{1,10} ){0,3}?ŋ\d /.test(
      behind,
    )
  if (!isNoun) return / ŋ\d |^ŋ\d /.test(` ${before}`) || said.includes('ŋ') || /^ (?:[^ ]{1,10} ){0,4}?ŋ\d /.test(behind)
  return (
    isNamedAfter ||
    (/^ŋ\d (?:[^ ]{1,16} ){0,8}$/.test(before.slice(Math.max(0, before.lastIndexOf('ŋ')))) &&
      links.test(before.slice(before.lastIndexOf('ŋ'))))
  )
}
