import type { ItemKind } from '../../../meeting/events.ts'
import { findDurations } from '../../language/durations.ts'
import { fold, trimEnd, wordsOf } from '../../language/text.ts'
import { isByWriter, one, presenterIn, presenterSaid } from '../item-presenters.ts'
import { presenterInstead } from '../presenter-instead.ts'

/** A value of a field, and the clause without the words that say it. */
export interface Value<T> {
  readonly value: T
  readonly rest: string
}

const without = (clause: string, at: number, end: number): string => `${clause.slice(0, at)} ${clause.slice(end)}`

/** "… i stedet for 20", "ikke 20", "end 20", "fra 20", "de 20": what it is or was. */
const ofOld =
  /(?:^|[^\p{L}])(?:i stedet for|frem for|ikke(?: kun| bare| på| til)?|end|fra|de|dine|mine|vores|modsat|instead of|not)\s*(?:de |ca\.? )?$/iu
/** "20 min er for lidt", "holder aldrig", "rækker ikke", "når vi ikke": a length that is found wrong. */
const foundWrong =
  / (?:er|var|bliver|lyder) (?:[^ ]{1,12} ){0,2}?(?:for|lovlig|lidt) (?:[^ ]{1,10} )?(?:meget|lidt|lang|lange|langt|længe|kort|korte|knap|knapt|optimistisk|rigeligt) | (?:holder|rækker|slår til|går|passer|dækker) (?:[^ ]{1,10} ){0,2}?(?:ikke|aldrig|næppe) | når (?:vi|jeg|i) (?:[^ ]{1,10} ){0,2}?(?:ikke|aldrig|næppe) | (?:kan|kommer) (?:vi|jeg) (?:[^ ]{1,10} ){0,2}?(?:ikke|aldrig|næppe) | (?:har|skrev|noterede|står|stod|fik) (?:i|jeg|vi|der|skrevet|noteret|fået|sat) /
/** "Ikke ned på 5", "ikke mere end 10": denied, but for a bound. */
const denied = / (?:ikke|aldrig|næppe) (?!(?:[^ ]+ ){0,3}(?:mere|længere|over) (?:end )?\d)/

/** "Nøjes med 10", "skru ned til 10", "er 20", "have 25": before a number that stands without its unit. */
const beforeBare =
  /(?<!\p{L})(?:nøjes med|klare sig med|have|haft|få|får|bruge|bruger|vare|varer|tage|tager|kræver|afsæt|afsætte|sæt (?:den |det |tiden )?(?:til|på|ned til|op til)|(?:ned|op|ændres|ændr|ret|rettes|skru|skrues|sættes|hæves|sænkes)(?: (?:den|det|tiden))? (?:til|på)|være|er|bliver|nok med|tiden til|giv(?:e)? (?:os|den|det))(?: (?:ca\.?|kun|bare|gerne|højst|max|maks|på|nok|så|godt)){0,3} $/iu
const bareNumber =
  /(?<![\p{L}\d.,:/-])(\d{1,3})(?![\p{L}\d]|[.,:/-]\d|\.? ?(?:januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december|kommuner|personer|punkter|sider|stk|kr|%|år|dage|uger))/giu

const bareIn = (clause: string, isLength: boolean): Value<number> | null => {
  for (const found of clause.matchAll(bareNumber)) {
    const minutes = Number(found[1])
    const ahead = clause.slice(0, found.index)
    if (minutes < 5 || minutes > 180 || minutes % 5 !== 0 || ofOld.test(ahead)) continue
    const lead = beforeBare.exec(ahead)?.[0] ?? ''
    const isAlone = isLength || !/^(?:være|er|bliver|have|få|får) /i.test(lead)
    const behind = fold(clause.slice(found.index + (found[1]?.length ?? 0)))
    const isEnd =
      behind === ' ' ||
      / ^(?:tak|i stedet|nok|er|rækker|i alt|til)/.test(behind) ||
      wordsOf(behind).every(word => bareTail.has(word))
    if (
      (lead !== '' && isEnd && (isAlone || / (?:kun|bare|højst|max|maks|ca) /.test(fold(lead)) || isEnd)) ||
      (isLength && isEnd)
    )
      return { value: minutes, rest: without(clause, found.index, found.index + (found[1]?.length ?? 0)) }
  }
  return null
}
const bareTail = new Set(
  'tak i stedet nok er rækker alt så nu til det den igen alligevel ikke godt fint min vh hilsen'.split(' '),
)

/** How long a clause says that an item is to be: its last length that is neither the old one nor denied. `before`: how long it is; `isLength`: the clause before it said a length. */
export const minutesIn = (clause: string, before: number | null, isLength: boolean): Value<number> | null => {
  const folded = fold(clause)
  if (foundWrong.test(folded) || (denied.test(folded) && !/,? ikke (?:til |kun |bare |de )?\d/.test(clause))) return null
  const all = findDurations(clause).filter(({ at }) => !ofOld.test(clause.slice(Math.max(0, at - 24), at)))
  const last = all.at(-1)
  if (last === undefined) return bareIn(clause, isLength)
  if (all.some(each => each.minutes !== last.minutes)) return null
  const rest = all.toReversed().reduce((text, { at, end }) => without(text, at, end), clause)
  const by =
    last.change ??
    (/(?<!\p{L})(?:op|(?:forlæng|udvid|hæv)\p{L}{0,4}(?: \p{L}{2,12}){0,2}) med $/iu.test(clause.slice(0, last.at))
      ? 'more'
      : /(?<!\p{L})(?:ned|(?:forkort|skær|sænk)\p{L}{0,4}(?: \p{L}{2,12}){0,2}) med $/iu.test(clause.slice(0, last.at))
        ? 'less'
        : null)
  if (by === null) return { value: last.minutes, rest }
  const value = (before ?? 0) + (by === 'more' ? last.minutes : -last.minutes)
  return before === null || value <= 0 ? null : { value, rest }
}

const kindWords: readonly (readonly [ItemKind, RegExp])[] = [
  [
    'B',
    /(?<!\p{L})(?:beslutning(?:s-?punkt(?:et)?)?|besluttes|godkendelse|vedtagelse|afgørelse|afgøres|b-punkt|decision|approval)(?!\p{L})/giu,
  ],
  [
    'D',
    /(?<!\p{L})(?:drøftelse(?:s-?punkt(?:et)?)?|drøftes|debat(?:punkt)?|diskussion(?:s-?punkt)?|diskuteres|d-punkt|discussion)(?!\p{L})/giu,
  ],
  ['O', /(?<!\p{L})(?:orientering(?:s-?punkt(?:et)?)?|orienteres|efterretning|information|info|oplysning|o-punkt)(?!\p{L})/giu],
]
/** "… ikke drøftelse", "altså ikke kun til drøftelse", "i stedet for orientering", "fra orientering". */
const notThat =
  /(?<!\p{L})(?:ikke|ej|i stedet for|frem for|fremfor|end|fra|modsat|uden|not)(?:,? (?:en|et|som|kun|bare|længere|mere|til|ren|nogen|noget|den|at)){0,3} $/iu
export const setDown =
  / (?:har|havde) (?:i|du|jeg|vi) (?:[^ ]{1,12} )?(?:skrevet|noteret|sat|kaldt) | (?:i|du|jeg|vi) (?:har|kom til|fik) (?:[^ ]{1,12} )?(?:skrevet|noteret|sat|kaldt|skrive) | (?:står|stod) |^ (?:i|du|jeg|der) (?:skrev|noterede|satte|kaldte) /

/** What kind a clause says that an item is to be. */
export const kindIn = (clause: string): Value<ItemKind> | null => {
  if (setDown.test(fold(clause))) return null
  const letter = /^(?:(?:type|form|art)(?: er)?:? ?)?([BDO])[.!]?$/.exec(clause.trim())?.[1]
  if (letter !== undefined) return { value: letter as ItemKind, rest: '' }
  const found = kindWords
    .flatMap(([kind, pattern]) =>
      [...clause.matchAll(pattern)].map(({ index, 0: word }) => ({ kind, at: index, end: index + word.length })),
    )
    .toSorted((a, b) => a.at - b.at)
  const said = found.filter(({ at }) => !notThat.test(clause.slice(Math.max(0, at - 40), at)))
  const [first, ...more] = said
  if (
    first === undefined ||
    (said.length === found.length &&
      /(?<!\p{L})(?:ikke|aldrig|ingen)(?!\p{L})/iu.test(clause.slice(0, first.at)) &&
      !/(?<!\p{L})ikke (?:længere )?(?:\d|de|kun|bare)/iu.test(clause))
  )
    return null
  // "Drøftelse og beslutning": the stronger one.
  const kinds = [first, ...more].map(each => each.kind)
  const value = kinds.includes('B') ? 'B' : kinds.includes('D') ? 'D' : 'O'
  return { value, rest: found.toReversed().reduce((text, { at, end }) => without(text, at, end), clause) }
}

const doing =
  '(?:fremlægger|fremlægge|præsenterer|præsentere|indleder|indlede|orienterer|fortæller|fortælle|viser|styrer|styre|tager|tage|overtager|overtage|står for|stå for|lægger op|lægge op|lægger for|lægger ud|holder|holde|kører|køre|gennemgår|gennemgå|har|skal|vil|kan|kommer|er|bliver)'
const role = '(?:oplægsholder(?:en)?|fremlægger(?:en)?|taler(?:en)?|indlægsholder(?:en)?|ordfører(?:en)?|tovholder(?:en)?)'
const who = `(?:${one}(?:(?:, ${one})? (?:og|&) (?:${one}|jeg|mig))?|[Jj]eg og ${one})`
/** "Jonas Bech herfra, der fremlægger" */
const whence = '(?: (?:herfra|hos os|fra os|fra \\p{Lu}[\\p{L}-]+))?'
const nobody =
  /^(?:Det|Den|Der|Vi|I|De|Du|Man|Han|Hun|Begge|Alle|Punktet|Og|Men|Så|Mit|Vores|Ham|Hende|Hvem|Nu|Her|Kommunen|Netværket|Teksten|Titlen|Overskriften|Tiden|Citat\d+x|Kan|Må|Vil|Skal|Er|Gør|Sæt|P-\d+|Titel|Tekst|Tid|Type|Nyt)$/
const doesIt = new RegExp(`^(?:(?:men|og|for) )?(?:det (?:gør|er|bliver) (${who})|(${who}) gør(?: det)?)[.!]?$`, 'u')
const namedBy: readonly RegExp[] = [
  // "Vi vil gerne have Ida Krogh på som oplægsholder"
  new RegExp(`(?<!\\p{L})(${who}) (?:på |ind |på den )?som (?:ny )?${role}`, 'u'),
  // "Det er Karin Toft, der står for det", "det bliver Jonas Bech som tager den"
  new RegExp(
    `(?<!\\p{L})(?:[Dd]et (?:er|bliver|skal være)|(?:[Ee]r|[Bb]liver) det)(?: altså| nu| nok| i stedet)? (${who})${whence},? (?:der|som) (?:skal |vil |kommer og )?${doing}(?!\\p{L})`,
    'u',
  ),
  // "Punktet er Karen Vig, der fremlægger"
  new RegExp(`(?<!\\p{L})(?:er|bliver) (${who})${whence},? (?:der|som) (?:skal |vil )?${doing}(?!\\p{L})`, 'u'),
  // "Mette Kjær fremlægger", "Jonas Bech lægger op"
  new RegExp(
    `(?<![\\p{L}.])(${who}) (?:skal |vil |kommer og |nok |gerne )*(?:fremlægger|fremlægge|præsenterer|præsentere|indleder|lægger op|lægger for|lægger ud|står for (?:det|den|punktet|oplægget|indlægget|fremlæggelsen)|tager (?:det|den|punktet|begge|fremlæggelsen)|holder (?:oplægget|oplæg|et oplæg|den|indlægget)|er ${role}|styrer (?:det|den|punktet)|overtager(?: (?:det|den|punktet))?)(?!\\p{L})`,
    'u',
  ),
  // "Sæt Karin Toft på som oplægsholder", "skriv Jonas på"
  new RegExp(
    `(?<!\\p{L})(?:[Ss]æt|[Ss]ætte|[Ss]kriv|[Ss]krive|[Nn]otér|[Nn]oter|[Nn]otere|[Aa]nfør|[Aa]nføre)(?: gerne| lige| bare| venligst)* (${who}) (?:på|ind|som)(?: (?:den|det|punktet))?(?: som)?(?: ${role})?(?!\\p{L})`,
    'u',
  ),
  // "Oplægsholder bliver Karin Toft", "Fremlægger: Karin Toft"
  new RegExp(
    `(?<!\\p{L})(?:[Oo]plægsholder(?:en)?|[Ff]remlægger(?:en)?|[Tt]aler(?:en)?|[Tt]ovholder(?:en)?)(?: (?:er|bliver|skal være|hedder|må være))?:? (${who})`,
    'u',
  ),
  // "… v/ Trine Kilenhøj", "ved Grethe", "med Karin Toft som oplægsholder"
  new RegExp(`(?<![\\p{L}/])(?:v/ ?|v\\. ?|[Vv]ed )(${who})`, 'u'),
  new RegExp(`(?<!\\p{L})[Mm]ed (${who}) som ${role}`, 'u'),
]
const byWriter =
  /(?<!\p{L})(?:jeg (?:selv )?(?:fremlægger|præsenterer|indleder|lægger (?:selv )?op|står (?:selv )?for (?:det|den|punktet)|tager (?:selv )?(?:det|den|punktet)|holder (?:selv )?oplæg(?:get)?)|(?:det er|det bliver) mig,? (?:selv,? )?(?:der|som) (?:fremlægger|præsenterer|står for|holder|tager|lægger op))(?:(?: (?:det|den|punktet|selv|gerne|alligevel))*)(?!\p{L})/iu

/** "Det er ikke mig, der fremlægger": who it is not, before who it is. */
export const deniesPresenter = (clause: string): boolean =>
  /(?<!\p{L})ikke (?:mig|jeg|os|undertegnede)(?!\p{L})|(?<!\p{L})(?:jeg|vi) (?:kan|skal|når|vil) (?:\p{L}+ ){0,2}ikke/iu.test(
    clause,
  ) && /(?<!\p{L})(?:fremlægge|præsentere|holde|tage|stå|lægge|fremlægger|præsenterer|holder|tager|står|lægger)/iu.test(clause)

/** Who a clause says presents the item; its writer as "Jeg". `isDenied`: the clause before said who does not. */
export const presenterOf = (clause: string, isDenied = false): Value<string> | null => {
  const instead = isDenied ? doesIt.exec(clause) : null
  if (instead?.[1] !== undefined && !nobody.test(instead[1])) return { value: trimEnd(instead[1], new Set('.,')), rest: '' }
  if (/(?<!\p{L})(?:ikke|hverken|ingen|hvem)(?!\p{L})/iu.test(clause.replace(/,? (?:og )?ikke (?:mig|jeg|os)(?!\p{L})/iu, ''))) {
    const whole = presenterInstead(clause)
    return whole === null ? null : { value: whole, rest: '' }
  }
  const whole = presenterSaid(clause) ?? presenterInstead(clause) ?? (isByWriter(clause) ? 'Jeg' : null)
  if (whole !== null) return { value: whole, rest: '' }
  const writer = byWriter.exec(clause)
  if (writer !== null) return { value: 'Jeg', rest: without(clause, writer.index, writer.index + writer[0].length) }
  for (const pattern of namedBy) {
    const found = pattern.exec(clause)
    const name = trimEnd(found?.[1] ?? '', new Set(".,'-"))
    if (found === null || name === '' || nobody.test(name) || nobody.test(name.split(' ')[0] ?? '')) continue
    return { value: name, rest: without(clause, found.index, found.index + found[0].length) }
  }
  const loose = presenterIn(clause)
  return loose === null || loose.value === 'Jeg' ? null : { value: loose.value, rest: without(clause, loose.at, loose.end) }
}
