import type { ItemKind } from '../../meeting/events.ts'
import { findDurations } from '../language/durations.ts'
import { labelled } from '../language/item-labels.ts'
import { capitalised, fold, sentencesOf, trimEnd, wordsOf } from '../language/text.ts'
import { mayBeName } from '../people/substitutes.ts'
import { withoutTrade } from './item-presenters.ts'
import { isLengthTalk, isTalk } from './item-talk.ts'

// A clause of an item's text that only says who presents it, how long it takes or what kind it is, in whatever order and with whatever small words, fills a field and is no text.

/** What such clauses say, and the text without them. */
export interface SaidFields {
  readonly kind: ItemKind | null
  readonly minutes: number | null
  readonly presenter: string | null
  readonly rest: string
}

const person =
  "(?:(?:min|vores) \\p{Ll}{3,20},? )?(?<who>\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]+){0,3}|[Jj]eg(?: selv)?|[Uu]ndertegnede|mig(?: selv)?)(?:,? (?:herfra|fra (?:os|vores side|\\p{L}[\\p{L}-]{2,25})))?,?"
const doer =
  '(?:viser|fortæller|orienterer|fremlægger|præsenterer|gennemgår|indleder|demonstrerer|tager|informerer|(?:holder|giver|kommer med|laver) (?:et |en )?(?:kort |lille |kort |ganske )*(?:oplæg(?:get)?|indlæg(?:get)?|præsentation|demo|intro|gennemgang|status|orientering)|lægger (?:for|op|ud)|står for (?:det|den|oplægget)|(?:vil|kan|skal|kommer til at|har lovet at|har sagt ja til at)(?: (?:gerne|godt|nok|også|lige|selv))* (?:vise|fortælle|orientere|fremlægge|præsentere|gennemgå|indlede|demonstrere|tage|holde oplæg|holde et (?:kort |lille )*oplæg|stå for (?:det|den)|sige et par ord))'
const small =
  '(?:gerne|kort|selv|også|lige|nok|så|frem|om det|om den|det|den|dem|punktet|herom|derom|lidt|for os|fra os|på mødet|det hele|først|op|her|i stedet|begge)'
const presenting: readonly RegExp[] = [
  new RegExp(
    `^(?:(?:[Oo]g|[Ss]om|[Hh]vor|[Mm]en|[Dd]et er|[Ss]å|[Hh]er|[Dd]er|[Dd]et bliver) )*${person} (?:${small} )*${doer}(?: ${small})*$`,
    'u',
  ),
  new RegExp(
    `^(?:(?:og|men|så) )?(?:[Dd]et|[Dd]en|[Dd]em|[Pp]unktet|[Oo]plægget) (?:tager|fremlægger|viser|præsenterer|fortæller|holder|står|gennemgår|indleder|klarer|vil|kan) ${person}(?: (?:${small}|af|for|fortælle|vise|fremlægge|tage|holde|indlede|mig af))*$`,
    'u',
  ),
  new RegExp(`^(?:og )?(?:v/|v\\. ?|ved |[Oo]plæg(?:sholder)?(?: ved| v/| af| fra|:)? )${person}$`, 'u'),
]
/** "Karen Friis fortæller kort om det kursus, vi holdt": who presents it, in a sentence that tells what. */
const speaks = new RegExp(
  `^${person} (?:${small} )*(?:fortæller|orienterer|viser|vil (?:gerne )?(?:fortælle|orientere|vise))(?: (?:kort|lidt|os|jer|gerne))* (?:om|hvordan|hvad|frem)`,
  'u',
)
const isWriter = (who: string): boolean => /^(?:jeg|mig|undertegnede)/i.test(who)
const isSomebody = (who: string): boolean => isWriter(who) || / /.test(who) || mayBeName(who)

const together =
  /^(?:og )?vi (?:vil (?:gerne |også )?(?:indlede|fremlægge|holde oplægget|lægge for|præsentere)|indleder|fremlægger|lægger (?:gerne )?for|præsenterer|viser)(?: (?:det|den|gerne|sammen|begge|selv|punktet|kort|frem))*$/i

/** Who presents an item, where a clause says that and nothing else; "Jeg" is its writer. */
export const presenterOfClause = (clause: string): string | null => {
  if (together.test(clause)) return 'Vi'
  if (/^undertegnede(?: (?:fremlægger|viser|tager den|fortæller))?$/i.test(clause)) return 'Jeg'
  if (/^(?:Hvor|Som|Der|Det|Den|Men|Og|Så|Her)$/.test(clause)) return null
  for (const pattern of presenting) {
    const who = pattern.exec(clause)?.groups?.who
    if (who !== undefined && isSomebody(who)) return isWriter(who) ? 'Jeg' : withoutTrade(who)
  }
  return null
}

const kinds =
  ' (?:beslutning|drøftelse|orientering|info|information|debat|snak|erfaringsudveksling|diskussion|besluttet|drøftet|besluttes|drøftes|afgjort)(?= )'
const saysKind = new RegExp(kinds)
const aroundKind = new RegExp(
  `^(?:(?: (?:det|den|dette|punktet|er|bliver|skal|må|gerne|bare|kun|mest|ren|rent|rene|en|et|kort|være|til|som|ende|ender|munde|ud|i|føre|med|helst|nok|vist|altså|fælles|have|vi|jeg|vil|ville|og|så|ønsker|tænker|tænkt|mener|om|komme|frem|ned|kunne|godt|på|mødet|herfra|fra|os|nu|alle|sammen|selv|ment|vel|tager|varer|mindre|egentlig|primært|for|på|lille|god|åben|tages|træffes|tage|træffe|lige|også|lidt))|${kinds})+ $`,
)
/** What kind an item is, where a clause says that and nothing else. */
const kindOfClause = (clause: string): ItemKind | null => {
  const folded = fold(clause)
  if (!saysKind.test(folded) || / (?:ikke|har|havde|fik) /.test(folded)) return null
  const others = clause.split(' ').filter(word => !saysKind.test(` ${word.toLowerCase()} `))
  // "Så sæt det endelig på som drøftelse": of its place and its kind, and of no matter.
  const isOrdered = / (?:sæt|skriv|notér|noter|tag|kald|lav|lad) (?:bare |gerne |endelig |lige )*(?:det|den|punktet|os) /.test(
    folded,
  )
  if (
    !aroundKind.test(folded) &&
    !(
      isOrdered &&
      others.length < 10 &&
      isTalk(others.join(' ').replaceAll(/(?<!\p{L})(?:endelig|som|skriv|notér|kald|et|en)(?!\p{L})/giu, ''))
    )
  )
    return null
  return / (?:beslut|afgjort)/.test(folded) ? 'B' : / (?:drøft|debat|snak|diskussion|erfaring)/.test(folded) ? 'D' : 'O'
}
const letter = /^[BDO]$/

/** "Skriv bare 5", "sæt 20": a number where lengths are spoken of. */
const bareLength =
  /^(?:(?:så|men|og) )?(?:skriv|sæt|sig|notér|noter|lad os sige|afsæt)(?: (?:bare|det|den|til|os|på|gerne|lige))* (\d{1,3})(?: (?:af|så))?$/i

interface Field {
  readonly kind: ItemKind | null
  readonly minutes: number | null
  readonly presenter: string | null
}
/** "Det kan klares på 5", "vi kan nøjes med 10": a bare number too, and "ikke under 30 minutter", "ikke mere end 10". */
const clearedIn =
  /^(?:det|den|vi|jeg|punktet|så) (?:[^ ]{1,9} ){0,4}(?:klares?|gøres?|nås|ordnes|overstås|tages|nøjes|nøje os) (?:nok |sagtens |fint )?(?:på|med|inden for) (?:ca\.? |cirka )?(\d{1,2})$/i
const bound =
  /(?<!\p{L})(?:ikke|næppe|knap) (?=.{0,40}(?:under|over|mere end|mindre end|længere end) )|(?<!\p{L})(?:under|over|mere end|mindre end|længere end) /giu

const minutesOf = (given: string): number | null => {
  const bare = bareLength.exec(given)?.[1] ?? clearedIn.exec(given)?.[1]
  const clause = /(?<!\p{L})(?:ikke|næppe|knap)(?!\p{L})/iu.test(given) ? given.replaceAll(bound, '') : given
  if (bare !== undefined) return Number(bare)
  const [length] = findDurations(clause)
  const plain = clause
    .replace(/^(?:han|hun|de|hun selv) (?=(?:skal|har|regner|bruger|tager|vil) )/i, 'vi ')
    .replace(
      / (?:dejligt|dejlig|fint|godt|super|perfekt|skønt|rart|ham|hende|mig|dem|(?:incl|inkl|inklusive|med)\.? (?:tid til )?(?:spørgsmål|drøftelse|debat|snak)|til (?:en )?(?:drøftelse|snak|orientering|beslutning))(?!\p{L})/giu,
      '',
    )
  return length !== undefined && length.change === null && isLengthTalk(plain) ? length.minutes : null
}
/** Whoever shows or tells something informs of it. */
const informs =
  /(?<!\p{L})(?:viser|vise|fortæller|fortælle|orienterer|orientere|informerer|demonstrerer|orientering|status)(?!\p{L})/iu
/** Words. Whoever says something of all his items says no more. */
const mostOfEach = 12
const ofEach = / (?:begge|alle|hver|hvert|hver især|dem|det hele) /
/** What one clause fills; null where it says anything else. */
const fieldOf = (given: string): Field | null => {
  const clause = given.replace(/^[\s(–-]{1,5}|[\s).,!?;–-]{1,5}$/g, '')
  if (letter.test(clause)) return { kind: clause as ItemKind, minutes: null, presenter: null }
  const minutes = minutesOf(clause)
  const lengths = findDurations(clause)
  const bare = lengths
    .reduceRight((words, { at, end }) => `${words.slice(0, at)} ${words.slice(end)}`, clause)
    .replace(/ (?:i|på|af|ca\.?|cirka) {0,3}$/i, '')
    .trim()
  const presenter = presenterOfClause(bare.replace(/ {2,}/g, ' '))
  if (presenter !== null) return { kind: informs.test(bare) ? 'O' : null, minutes: lengths[0]?.minutes ?? null, presenter }
  const kind = kindOfClause(bare)
  if (kind !== null && (minutes !== null || lengths.length === 0)) return { kind, minutes, presenter: null }
  if (minutes !== null) return { kind: null, minutes, presenter: null }
  return null
}

/** "…, 10 min, Jonas Bech": a name by itself behind another field. */
const nameAlone = (clause: string): string | null => {
  const words = clause.replace(/^[\s(–-]{1,5}|[\s).,;–-]{1,5}$/g, '')
  return /^\p{Lu}\p{Ll}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]+){1,3}$/u.test(words) ||
    (/^\p{Lu}\p{Ll}{2,15}$/u.test(words) && mayBeName(words))
    ? words
    : null
}

const joint = /(, (?:og |men )?| [–—-] |; |[()] ?| og (?=(?:det|den|tager|vi|jeg|så|sæt|skal|til|varer)(?!\p{L})))/iu
interface Clause {
  readonly words: string
  /** Where the sign in front of it begins. */
  readonly from: number
}
const clausesOf = (sentence: string): readonly Clause[] => {
  let at = 0
  const parts = sentence.split(joint).map(words => {
    const from = at
    at += words.length
    return { words, from }
  })
  return parts.flatMap(({ words, from }, nth) =>
    nth % 2 === 0 && /[\p{L}\d]/u.test(words) ? [{ words, from: parts[nth - 1]?.from ?? from }] : [],
  )
}

const signs: ReadonlySet<string> = new Set(' \n,;(–-')

/** The fields that clauses of a text fill, and the text without those at the end of a sentence, or of which all of it is made. */
export const fieldsOfClauses = (text: string): SaidFields => {
  let all: Field = { kind: null, minutes: null, presenter: null }
  const lines = text.split('\n').map(line =>
    sentencesOf(line).reduce((left, sentence) => {
      // "Jeg fremlægger begge" is said of every item.
      if (ofEach.test(fold(sentence)) && wordsOf(fold(sentence)).length <= mostOfEach) return left
      const clauses = clausesOf(sentence).map(each => ({ ...each, field: fieldOf(each.words) }))
      let kept = clauses.length
      const isName = (at: number): boolean =>
        at > 0 && (clauses[at - 1]?.field ?? null) !== null && nameAlone(clauses[at]?.words ?? '') !== null
      while (kept > 0 && ((clauses[kept - 1]?.field ?? null) !== null || isName(kept - 1))) kept -= 1
      const filled = clauses
        .slice(kept)
        .flatMap(({ field, words }) => field ?? { kind: null, minutes: null, presenter: nameAlone(words) })
      const speaker = speaks.exec(sentence)?.groups?.who
      if (speaker !== undefined && isSomebody(speaker) && !isWriter(speaker))
        all = { ...all, kind: all.kind ?? 'O', presenter: all.presenter ?? withoutTrade(speaker) }
      if (filled.length === 0) return left
      for (const each of filled)
        all = { kind: each.kind ?? all.kind, minutes: each.minutes ?? all.minutes, presenter: each.presenter ?? all.presenter }
      const cutOff = kept === 0 ? '' : sentence.slice(0, clauses[kept]?.from).trim()
      // "Erfaringer med robotter (RPA), 15 min"
      const words = cutOff.lastIndexOf('(') > cutOff.lastIndexOf(')') && !cutOff.endsWith('(') ? `${cutOff})` : cutOff
      const sentenceLeft = words === '' || isTalk(words) ? '' : `${trimEnd(words, signs)}${/[.!?]$/.test(words) ? '' : '.'}`
      return left
        .replace(sentence, () => sentenceLeft)
        .replace(/ {2,}/g, ' ')
        .trim()
    }, line),
  )
  const rest = lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
  return { ...all, rest: capitalised(rest) }
}

/** The lines of a label for each field that is said. */
export const labelLines = ({ kind, minutes, presenter }: Omit<SaidFields, 'rest'>): readonly string[] => [
  ...(kind === null ? [] : [`Type: ${kind}`]),
  ...(minutes === null ? [] : [`Tid: ${minutes} min`]),
  ...(presenter === null ? [] : [`Oplæg: ${presenter}`]),
]

/** An item of a list with the fields at the end of its first line as labels: "Status på arkivet – orientering – 10 min – undertegnede", "Sommerbemanding, bare til info". */
export const withLabels = ([first = '', ...more]: readonly string[]): readonly string[] => {
  const [head = '', ...told] = sentencesOf(first)
  const found = fieldsOfClauses(head)
  const behind = fieldsOfClauses(told.join(' '))
  const below = fieldsOfClauses(more.join('\n'))
  const name = found.rest.replace(/\.$/, '')
  if (!/\p{L}{3}/u.test(name) || labelled(first) !== null) return [first, ...more]
  const fields = [below, behind, found].reduce((all, each) => ({
    rest: '',
    kind: each.kind ?? all.kind,
    minutes: each.minutes ?? all.minutes,
    presenter: each.presenter ?? all.presenter,
  }))
  if (fields.kind === null && fields.minutes === null && fields.presenter === null) return [first, ...more]
  const line = [`${name}${told.length > 0 || /[.?!]$/.test(head) ? (/[?!]$/.test(name) ? '' : '.') : ''}`, behind.rest]
    .filter(Boolean)
    .join(' ')
  return [line, ...labelLines(fields), ...(below.rest === '' ? [] : below.rest.split('\n'))]
}
