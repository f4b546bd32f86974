import { labelled } from './item-labels.ts'
import { titleFrom } from './item-title.ts'
import { trimEnd } from './text.ts'

const notName =
  '(?!(?:Jeg|Vi|I|Du|Han|Hun|De|Det|Den|Der|Man|Mig|Os|Ham|Hende|Nogen|Ingen|Hvem|Vores|Mit|We|He|She|They|Punktet|Teams)(?!\\p{L}))'
const name = `(${notName}\\p{Lu}[\\p{L}.-]{0,30}(?: (?:og )?\\p{Lu}[\\p{L}.-]{0,30}){0,4})`
const does =
  '(?:fremlægger|præsenterer|holder oplæg(?:get)?|tager punktet|tager oplægget|står for punktet|står for oplægget|er oplægsholder|presents)'
/** "… i stedet for mig", "… begge punkter", "… alligevel" */
const behind =
  '(?:,? (?:begge|punktet|punkterne|punkter|det|den|dem|i stedet(?: for (?:mig|os))?|for (?:mig|os)|på (?:mine|vores) vegne|alligevel|også|sammen|i fællesskab|together|instead|(?:og )?ikke (?:mig|jeg|os|vi))){0,3}[.!]?'
/** "Glemte at sige, at …", "Det bliver …", "Nej, …" */
const lead =
  '(?:(?:(?:[Jj]eg |[Vv]i )?(?:har )?[Gg]lemt(?:e)?(?: lige)? at (?:sige|skrive|nævne),? at|[Oo]g|[Mm]en|[Ss]å|[Nn]ej|[Uu]ps|[Hh]ov|[Aa]t|[Hh]usk,? at|[Ii] øvrigt),? ){0,3}'

const presenting: readonly RegExp[] = [
  new RegExp(`^${lead}${name} ${does}${behind}$`, 'u'),
  new RegExp(`^${lead}(?:[Dd]et|[Ii]t) (?:er|bliver|is)(?: altså| i stedet)? ${name},? (?:der|som|who) ${does}${behind}$`, 'u'),
  new RegExp(
    `^${lead}(?:den rigtige )?[Oo]plægsholder(?:en)? (?:er|bliver|skal være|is)(?: altså| i stedet)? ${name}${behind}$`,
    'u',
  ),
  new RegExp(
    `^${lead}[Dd]et er(?: altså)? ikke [^,.]{1,40}?,? (?:der|som) ${does}[,.;]? (?:(?:men|det er|det bliver) ){1,2}${name}[.!]?$`,
    'u',
  ),
]

const nameAlone = new RegExp(`^${name}[.!]?$`, 'u')

/** Who presents an item, where a sentence says that and nothing else. "Jeg fremlægger" is no name. */
export const presenterSaid = (sentence: string): string | null => {
  const said = sentence.trim().slice(0, 300)
  const label = labelled(said)
  if (label?.label === 'presenter') return nameAlone.exec(label.value)?.[1] ?? null
  const found = presenting.map(each => each.exec(said)?.[1]).find(each => each !== undefined)
  return found === undefined ? null : trimEnd(found, new Set('.,-'))
}

const theTitle = '(?:titlen|overskriften|navnet|the title)(?: på (?:punktet|det|vores punkt))?'
const titles: readonly RegExp[] = [
  /^(?:kald (?:det|den|punktet)|giv (?:det|den|punktet) (?:titlen|overskriften)|call it)[: ]+(?!ikke(?!\p{L}))([^: ].{1,199})$/iu,
  new RegExp(`^${theTitle} (?:skal|bør|should) (?:hedde|være|lyde|be)[: ]+([^: ].{1,199})$`, 'iu'),
  /^(?:punktet|det|it) (?:skal|bør|should) (?:hedde|be called)[: ]+([^: ].{1,199})$/iu,
  // "Kan I ændre titlen til …?", "Ret venligst overskriften til …", "Titlen ændres til …"
  new RegExp(
    `^(?:(?:og|men|vil|kan|må|gider|kunne|skal|bør|i|du|vi|jeg|gerne|venligst|lige|godt|få|have|please|change|should) ){0,6}(?:ændre|ændret|ændr|rette|rettet|ret|skifte|change) (?:venligst )?${theTitle} (?:til|to)[: ]+([^: ].{1,199})$`,
    'iu',
  ),
  new RegExp(`^${theTitle} (?:(?:må|skal|bør|kan) (?:gerne )?)?(?:ændres|rettes|ændret|rettet) til[: ]+([^: ].{1,199})$`, 'iu'),
  /^(?:(?:og|men|vil|kan|må|i|du|vi|gerne|venligst) ){0,4}(?:omdøb|omdøbe) (?:det|den|punktet) til[: ]+([^: ].{1,199})$/iu,
]

/** The title that an answer to the receipt of an item gives it; null where it gives none. */
export const titleSaid = (line: string): string | null => {
  const label = labelled(line)
  const named = label?.label === 'title' ? label.value : titles.map(each => each.exec(line)?.[1]).find(each => each !== undefined)
  const value =
    named === undefined || /\d ?min|^(?:til|på|en|et) /iu.test(named)
      ? ''
      : titleFrom(named.replace(/\?$/u, '').replace(/ i stedet[.!]?$/iu, ''))
  return value === '' ? null : value
}

/** The title in quotation marks, and nothing behind it: its own commas part nothing. */
export const quotedTitle = (sentence: string): string | null =>
  /["»“”].{1,200}["«”“](?: i stedet)?[.!?]?$/u.test(sentence) ? titleSaid(sentence) : null
