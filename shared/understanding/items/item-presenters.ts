import { labelled } from '../language/item-labels.ts'
import { trimEnd } from '../language/text.ts'
import { mayBeName } from '../people/substitutes.ts'
import type { Found } from './item-found.ts'
import { before } from './item-found.ts'
import { kindOf } from './item-kinds.ts'
import { endsInLength, isLength, segmentsOf } from './item-segments.ts'

export const one =
  "\\p{Lu}[\\p{L}.'’-]{0,30}(?: (?:\\p{Lu}[\\p{L}.'’-]{0,30}|fra(?= \\p{Lu})|de(?= \\p{Lu})|von(?= \\p{Lu}))){0,5}"
/** Who is nobody: a pronoun, or a word that opens a sentence. */
const nobodyAhead =
  '(?!(?:Jeg|Vi|I|Du|Han|Hun|De|Det|Den|Der|Man|Mig|Os|Ham|Hende|Nogen|Ingen|Hvem|Vores|Mit|Min|We|He|She|They|Punktet|Teams|Først|Sidst|Derefter|Herefter|Så|Nu|Her|Begge|Alle|Som|Kommunerne|Kommunen)(?!\\p{L}))'
const names = `(${one}(?:(?:, ${one}){0,4} (?:og|and|&|samt) ${one})?)`
/** "Min kollega Karen Juhl fra it-afdelingen": whose colleague somebody is belongs to no name. */
export const person = `(?:(?:[Mm]in|[Vv]ores|[Mm]in egen) (?:nye )?\\p{Ll}[\\p{Ll}-]{2,25} )?${nobodyAhead}${names}(?:,? fra [^,.:;!?\\n]{2,40}?)?`

/** What whoever presents an item does. One list: whether it stands beside an item, is the whole of an answer, or is said of somebody who "vil gerne". */
const verbs: readonly (readonly [finite: string, infinitive: string])[] = [
  ['fremlægger', 'fremlægge'],
  ['præsenterer', 'præsentere'],
  ['indleder', 'indlede'],
  ['orienterer', 'orientere'],
  ['fortæller', 'fortælle'],
  ['presents', 'present'],
]
const talks = '(?:(?:et |kort |lille ){0,3}(?:oplæg|indlæg|oplægget))'
const it = '(?:den|det|dem|punktet|oplægget|oplæg|indlægget|præsentationen)'
const alternatives = (nth: 0 | 1, more: readonly string[]): string =>
  `(?:${[...verbs.map(each => each[nth]), ...more].join('|')})`
const does = alternatives(0, [
  `(?:holder|kommer med|giver|har) ${talks}`,
  `(?:styrer|tager|overtager|står for|tager sig af) ${it}`,
  `lægger op til (?:${it}|drøftelsen|snakken|debatten)`,
  `lægger (?:for|ud|op)(?: med ${talks})?`,
  'er oplægsholder',
])
const doing = alternatives(1, [
  `(?:holde|komme med|give) ${talks}`,
  `(?:styre|tage|overtage|stå for|tage sig af) ${it}`,
  `lægge op til (?:${it}|drøftelsen|snakken|debatten)`,
  'være oplægsholder',
])
/** "fremlægger", "vil gerne fremlægge", "kommer og fremlægger". */
export const acts = `(?:(?:kommer og |stiller op og )?${does}|(?:vil|kan|skal|kunne|kommer til at|har lovet at)(?: (?:gerne|godt|nok|også)){0,2} ${doing})`

const presenters: readonly RegExp[] = [
  new RegExp(`${before}v(?:/ ?|\\. ?/? ?)${names}`, 'u'),
  new RegExp(
    `${before}(?:[Oo]plæg|[Ii]ndlæg|[Pp]ræsentation|[Oo]rientering|[Gg]ennemgang|[Ff]remlægges|[Pp]ræsenteres|[Pp]resented|[Oo]plæg(?:get)? holdes|[Ii]ndledes) (?:ved|af|v\\.|by) ${names}`,
    'u',
  ),
  new RegExp(`${before}(?:[Oo]plæg|[Ii]ndlæg|[Pp]ræsentation) fra ${names}`, 'u'),
  // "…, 20 min, Ellen viser": alone between two signs; "Tallene viser" opens a sentence.
  new RegExp(`(?<=\\d ?min(?:utter|\\.)?, )(${nobodyAhead}${one}) viser(?= ?(?:[).,;!\\n]|$))`, 'u'),
  // "(15 min, Ole fremlægger)", "Vi regner med 30 min, og Søren holder oplægget.": what stands between two signs, or closes a sentence.
  new RegExp(
    `(?<=(?:^|[(,;.!?:\\n]|[–-] |(?<!\\p{L})(?:og|men|samt|så)(?!\\p{L})) ?)${person} ${acts}(?: (?:begge|begge to|begge punkter|punktet|det|den|det hele|i stedet(?: for mig)?|gerne|selv|om (?:det|den))){0,2}(?= ?(?:[).,;!\\n]|$))`,
    'u',
  ),
  new RegExp(
    `(?<=(?:^|[.!?\\n]) ?)[Dd]et (?:er|bliver) ${person},? (?:der|som) ${acts}(?: (?:om (?:det|den)|punktet|det|den)){0,2}(?= ?(?:[).,;!\\n]|$))`,
    'u',
  ),
  new RegExp(`${before}(?:[Oo]plægsholder|[Pp]resenter)(?: er|:) ?${names}`, 'u'),
]

/** "Vi har inviteret Karen Juhl fra KL til at holde et oplæg": who comes, in a sentence that stays. */
const invited = new RegExp(
  `(?:har inviteret|inviterer|har bedt|har fået|har aftalt med) (\\p{Lu}[\\p{L}.'-]{1,30}(?: \\p{Lu}[\\p{L}.'-]{1,30}){0,3})(?:,? fra [^,.:;!?\\n]{2,40}?)?,? (?:om |til )?(?:at |(?:hun|han|de) )?(?:kommer? og )?(?:${doing}|${does}|holde et|vise|lave et)`,
  'u',
)
const nobody = new Set(
  'teams online fysisk virtuelt haster vigtigt evt eventuelt ny nyt kl it hr eu kle cpr cvr bbr api pdf rpa pro ai sag sags esdh gdpr alle punkt status bilag drøftes tbd'.split(
    ' ',
  ),
)
const nameAlone = /^\p{Lu}\p{Ll}[\p{L}'-]{1,20}(?: (?:\p{Lu}[\p{L}.'-]{0,20})){0,3}$/u
const initials = /^\p{Lu}{2,4}$/u

/** "…, 20 min, drøftelse, Tobias", "15 min (Morten)", "15 min - D - MH": a name by itself, behind the minutes or the kind and before nothing else. */
const besideMinutes = (text: string): Found<string> | null => {
  const segments = segmentsOf(text)
  for (const [at, segment] of segments.entries()) {
    const above = segments[at - 1]
    const isBehind =
      at > 1 &&
      above !== undefined &&
      above.closedBy !== '\n' &&
      (isLength(above) || endsInLength(above) || kindOf(above) !== null)
    const isLast =
      segment.closedBy === '' ||
      segment.closedBy === '\n' ||
      (segment.closedBy === ')' && !/^ ?[\p{L}\d]/u.test(text.slice(segment.end + 1)))
    // Letters for a kind alone, "(D)", say nothing of who.
    const isName = (nameAlone.test(segment.words) && mayBeName(segment.words.split(' ')[0] ?? '')) || initials.test(segment.words)
    if (isBehind && isLast && isName && !nobody.has(segment.words.toLowerCase()))
      return { value: segment.words, at: segment.at, end: segment.end }
  }
  return null
}

const wanted =
  /(?<=^|[.!?\n] ?)(?:(?:vi|jeg) (?:(?:vil|ville|kunne) (?:gerne|godt) (?:have|høre|få)|ønsker|foreslår)|(?:kan|kunne|må) vi få) et (?:kort |lille )?$/i

const trade =
  /^\p{Lu}\p{Ll}*(?:ist|chef|leder|konsulent|medarbejder|ansvarlig|koordinator|direktør|specialist|arkivar|kollega|rådgiver|udvikler|assistent|sekretær|ekspert) (?=\p{Lu}\p{L}+ \p{Lu})/u
/** "Jurist Mette Kjær" is Mette Kjær. */
export const withoutTrade = (name: string): string => name.replace(trade, '')

/** Who presents an item, in a stretch of its text. */
export const presenterIn = (text: string): Found<string> | null => {
  for (const pattern of presenters) {
    const match = pattern.exec(text)
    if (match?.[1] === undefined) continue
    const found = {
      value: withoutTrade(trimEnd(match[1], new Set(".,'-"))),
      at: match.index,
      end: match.index + match[0].replace(/\.$/, '').length,
    }
    // "Vi vil gerne have et oplæg fra KL om den nye standard": the matter is behind "om".
    const asked = wanted.exec(text.slice(Math.max(0, found.at - 60), found.at))?.[0] ?? ''
    const of = /^ (?:om|vedr\.?|vedrørende) /i.exec(text.slice(found.end, found.end + 15))?.[0] ?? ''
    return asked === '' || of === '' ? found : { ...found, at: found.at - asked.length, end: found.end + of.length }
  }
  const guest = invited.exec(text)
  if (guest?.[1] !== undefined) return { value: trimEnd(guest[1], new Set('.,')), at: guest.index, end: guest.index }
  return besideMinutes(text) ?? writerIn(text)
}

/** Where a clause says that its writer presents: his name is known to whoever knows whose mail it is. */
const writerIn = (text: string): Found<string> | null => {
  const clause = text
    .slice(0, 3000)
    .split(/\n|[,;] | [–—-] |(?<=[.!?]) |(?<!(?:^|[\s(])\p{Lu}\p{L}{1,20}) og (?=jeg )/u)
    .find(isByWriter)
  if (clause === undefined) return null
  const at = text.indexOf(clause)
  const beside = /(?:^|[ .])(\p{Lu}\p{L}{1,20}(?: \p{Lu}\p{L}{1,20})?) og jeg /u.exec(clause)?.[1]
  return {
    value: beside === undefined ? writer : `${beside} og ${writer}`,
    at,
    end: at + clause.replace(/[.!]{1,3}$/, '').length,
  }
}

/** Stands for whoever writes, until his name is put there. */
const writer = 'Jeg'
/** "Jeg", "mig selv", "Karen og Jeg": who presents, by name. */
export const withWriter = (presenter: string, name: string): string =>
  presenter.replace(/(?<!\p{L})(?:jeg|mig|undertegnede)(?: selv)?(?!\p{L})/iu, () => name)

/** "… i stedet for mig", "… begge punkter", "… alligevel" */
export const behind =
  '(?:,? (?:begge|punktet|punkterne|punkter|det|den|dem|i stedet(?: for (?:mig|os))?|for (?:mig|os)|på (?:mine|vores) vegne|alligevel|også|sammen|i fællesskab|together|instead|om (?:det|den)|(?:og )?ikke (?:mig|jeg|os|vi))){0,4}[.!]?'
/** "Glemte at sige, at …", "Det bliver …", "Nej, …" */
export const lead =
  '(?:(?:(?:[Jj]eg |[Vv]i )?(?:har )?[Gg]lemt(?:e)?(?: lige)? at (?:sige|skrive|nævne),? at|[Oo]g|[Mm]en|[Ss]å|[Nn]ej|[Uu]ps|[Hh]ov|[Aa]t|[Hh]usk,? at|[Ii] øvrigt),? ){0,4}'
const presenting: readonly RegExp[] = [
  new RegExp(`^${lead}${person} ${acts}${behind}$`, 'u'),
  new RegExp(`^${lead}(?:[Dd]et|[Ii]t) (?:er|bliver|is)(?: altså| i stedet)? ${person},? (?:der|som|who) ${acts}${behind}$`, 'u'),
  new RegExp(
    `^${lead}(?:den rigtige )?[Oo]plægsholder(?:en)? (?:er|bliver|skal være|is)(?: altså| i stedet)? ${person}${behind}$`,
    'u',
  ),
  new RegExp(
    `^${lead}[Dd]et er(?: altså)? ikke [^,.]{1,40}?,? (?:der|som) ${acts}[,.;]? (?:(?:men|det er|det bliver) ){1,2}${person}[.!]?$`,
    'u',
  ),
]
const labelledName = new RegExp(`^${nobodyAhead}${names}[.!]?$`, 'u')

/** Who presents an item, where a sentence says that and nothing else. "Jeg fremlægger" is no name. */
export const presenterSaid = (sentence: string): string | null => {
  const said = sentence.trim().slice(0, 300)
  const label = labelled(said)
  if (label?.label === 'presenter') return labelledName.exec(label.value)?.[1] ?? null
  const found = presenting.map(each => each.exec(said)?.[1]).find(each => each !== undefined)
  return found === undefined ? null : trimEnd(found, new Set('.,-'))
}

const byWriter = new RegExp(
  `^${lead}(?:(?:\\p{Lu}\\p{L}{1,20}(?: \\p{Lu}\\p{L}{1,20})? og )?[Jj]eg(?: (?:selv|gerne|nok))? ${acts}|(?:[Dd]et (?:er|bliver) )mig,? (?:selv,? )?(?:der|som) ${acts})(?: (?:gerne|selv|sammen|om (?:det|den)|punktet|det|den|begge|på mødet|lidt|kort|i stedet(?: for \\p{Lu}\\p{L}{1,20})?)){0,4}[.!]?$`,
  'u',
)
/** "Jeg fremlægger selv", "Jeg fortæller gerne": a clause that says that its writer presents the item, and nothing else. */
export const isByWriter = (clause: string): boolean => byWriter.test(clause.trim().slice(0, 200))
