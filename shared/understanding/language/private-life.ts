import { fold, sentencesOf, trimEnd, wordsOf } from './text.ts'

const ofIt =
  / (?:syg|syge|sygdom|sygemeldt|feber|migræne|influenza|corona|indlagt|operation|opereret|operere[st]|hospital\S*|sygehus\S*|læge|lægen|barsel|orlov|stress\S*|begravelse\S*|dødsfald|død|barn|børn|børnene|datter|søn|gravid\S*|skilsmisse|kræft) /

/** Whose it is: "Borgernes sygdom", "et temamøde om børn" is the matter of such a network. */
const ofWriter = / (?:jeg|mig|min|mit|mine|hun|han|hendes|hans) /
const ofHouse =
  / (?:vi|os|vores|teamet|afdelingen|kontoret) (?:[^ ]+ ){0,4}(?:syg|syge|sygdom|sygemeldte?|influenza|corona|barsel|orlov) /
/** "Syg i dag", "Barn syg": in so few words it is the writer's. Words. */
const telegram = 4

/** Of somebody's illness and family: beside what a mail is about it is nobody else's business, and neither shown nor passed on. */
export const isPrivate = (sentence: string): boolean => {
  const folded = fold(sentence)
  return (
    tellsOfLife(sentence) ||
    ofHouse.test(folded) ||
    (ofIt.test(folded) && (ofWriter.test(folded) || wordsOf(folded).length <= telegram))
  )
}

/** The same, or a holiday: why somebody writes late, or for another. */
export const isExcuse = (sentence: string): boolean => isPrivate(sentence) || / ferie /.test(fold(sentence))

/** Whom a network's items are about: "Borgeren er sygemeldt" is the matter, "Karen er sygemeldt" is not. */
const ofMatter =
  '(?:Borger|Medarbejder|Sagsbehandler|Ansøger|Elev|Kunde|Foræld|Patient|Bruger|Barn|Børn|Kvinde|Mænd|Mand|Mor|Far|Ledig|Kommun|System|Den|Det|De|Der|Vi|Man|En|Et|Nogle|Nogen|Mange|Alle|Ingen|Hvem|Hvis|Når)'
const relative = 'mor|far|mand|kone|kæreste|søn|datter|barn|børn|bror|søster|svigermor|svigerfar'
const somebody = `(?:[Hh]un|[Hh]an|[Jj]eg|(?:[Mm]in|[Mm]it|[Mm]ine|[Hh]ans|[Hh]endes) \\p{Ll}{3,20}|[Vv]ores (?:chef|leder|kollega|oplægsholder|projektleder|konsulent|kontaktperson)|(?!${ofMatter}\\p{Ll}{0,8}(?!\\p{L}))\\p{Lu}\\p{Ll}{1,20}(?: \\p{Lu}\\p{L}{1,20}){0,2}(?: (?:${relative})| fra \\p{Lu}\\p{L}{1,20})?)`
const state =
  'syg|sygemeldt|indlagt|opereret|opereres|gravid|død|stress|influenza|corona|barsel|barselsorlov|orlov|sygeorlov|hospitalet|sygehuset|operation|begravelse|skilsmisse|kræft|sygt barn|barn syg|et barn|fået barn'
/** Somebody, and what has come over him: "Karen er desværre syg", "Bo har fået stress", "…, da min søn er indlagt". */
const befallen = new RegExp(
  `(?:^|[,;:–-] |(?<!\\p{L})(?:og|men|så|da|fordi|at|for) )${somebody} (?:er|var|bliver|blev|har|havde|skal|ligger|går|fik|får|venter)(?: \\p{Ll}{1,12}){0,3}? (?:${state})(?!\\p{L})`,
  'u',
)
/** Whether a sentence tells of the illness or the family of somebody who is named: it stands in no item, which everybody reads. */
export const tellsOfLife = (sentence: string): boolean => befallen.test(sentence.slice(0, 400))

const affair =
  'opsigelse|fratræden|fratrædelse|sygemelding|sygdom|barsel|barselsorlov|orlov|løn|afsked|afskedigelse|fyring|operation|skilsmisse|graviditet|helbred|diagnose'
const ownAffair = new RegExp(
  `(?<!\\p{L})(?:tale|talt|snakke|snak|drøfte|vende|diskutere|fortælle|spørge|høre)(?= ).{0,40}? (?:min|mit|mine|hans|hendes|(?!${ofMatter})\\p{Lu}\\p{Ll}{1,20}s)(?: \\p{Ll}{2,12})? (?:${affair})(?!\\p{L})`,
  'u',
)
/** "Jeg vil gerne tale med dig om min opsigelse": a matter for people, and none for an agenda. */
export const wantsOwnAffair = (sentence: string): boolean => ownAffair.test(sentence.slice(0, 400))
const signs: ReadonlySet<string> = new Set(',; ')
/** Where a clause ends that can be left out. */
const apart = /(?:,| og| –| -) (?=(?:da |fordi |for |vi |jeg |min |mit |mine |vores |kan |så ))/

/** The sentence without its clauses of illness and family: "Jeg når det først mandag, vi har fået sygdom i teamet" → "Jeg når det først mandag." */
const bare = (sentence: string): string => {
  if (!isPrivate(sentence)) return sentence
  const left = sentence.split(apart).filter(each => !isPrivate(each))
  const [first = '', ...more] = left
  const joined = trimEnd([first, ...more].join(', '), signs)
  if (joined === '') return ''
  return `${joined.charAt(0).toUpperCase()}${joined.slice(1)}${/[.!?]$/.test(joined) ? '' : '.'}`
}

/** Words for people without what is of illness and family, line by line; empty where nothing else is said. */
export const withoutPrivate = (text: string): string =>
  isPrivate(text)
    ? text
        .split('\n')
        .map(line => (isPrivate(line) ? sentencesOf(line).map(bare).filter(Boolean).join(' ') : line))
        .join('\n')
        .trim()
    : text
