import { capitalised, fold, wordsOf } from '../language/text.ts'
import { fillers } from '../language/vocabulary.ts'
import { carriers } from './item-lead.ts'

/** A sentence's title, and what it tells besides. */
export interface Topic {
  readonly name: string
  readonly told: string
}

/** Stands for what the colon names: "et", "noget", "en ting", "endnu et til". */
const placeholder = / (?:et|ét|1|en|én|noget|ting|til|mere|punkt|punkter|emne|emner|sag|ønske|forslag|input|bidrag|den|det|her) $/
const verb = / (?:har|er|kom|kommer|glemte|glemt|fik|fandt|fundet|faldt|dukkede|melder|sender|byder|tager|foreslår) /
const around = new Set(
  'noget ting ét alligevel faktisk altså da dog så også nu lige kun bare enkelt eneste kom fandt fundet dukkede faldt op på tager trods alt endelig vist sandelig skam sørme minsandten åh nå'.split(
    ' ',
  ),
)
/** "Efter lidt betænkningstid kom der et" */
const adverbial = /^ (?:efter|ved|til|under|på|i) (?:\S+ ){1,4}?(?=(?:kom|fandt|har|fik|er|dukkede) (?:vi|jeg|der|det) )/
export const announcesOne = (clause: string): boolean => {
  const folded = fold(clause).replace(adverbial, ' ')
  const isKnown = (word: string): boolean => carriers.has(word) || around.has(word) || fillers.has(word) || word === '1'
  return placeholder.test(folded) && verb.test(folded) && wordsOf(folded).every(isKnown)
}
/** Where the clause in front of the colon begins: behind a sign, a smiley or a word that joins. */
const joint = /(?:[,;]|[.!?]| [–—-]| [:;]-?[)D]) +(?:men |for |så |og )?|(?<=\S{3}) (?:men|for|så) (?=(?:vi|jeg|der|det|her) )/gi
const keeps = /(?:så|og) $/i

/**
 * "Kim var hurtig, men vi har altså også et: Fuldmagter": what stands behind the colon, where the clause in front of it only says that there is one. What the
 * writer tells before a "men", a "for" or a smiley is talk; before a "så" it may be why, and is told.
 */
export const behindTalk = (sentence: string): Topic | null => {
  const colon = /^(.{5,160}?) ?: (?=\S)/.exec(sentence.replaceAll(/ [:;]-?(?=[)D] )/g, '  '))
  const head = colon === null ? '' : sentence.slice(0, colon[1]?.length ?? 0)
  if (colon === null || head.includes('"') || head.includes('»')) return null
  const joints = [...head.matchAll(joint)]
  const last = joints.at(-1)
  const from = last === undefined ? 0 : last.index + last[0].length
  if (!announcesOne(head.slice(from))) return null
  const before = head.slice(0, last?.index ?? 0).trim()
  const isWhy = last !== undefined && keeps.test(last[0]) && wordsOf(fold(before)).length > 3
  return { name: sentence.slice(colon[0].length), told: isWhy ? `${capitalised(before)}.` : '' }
}

/** "Hvis der er tid tilovers, så tager vi gerne …": when it is wanted, and what. Only of room on the agenda: "Hvis borgeren dør, …" is the matter. */
const roomFirst =
  /^((?:hvis|såfremt) (?:[^ ,]+ ){0,6}?(?:tid|plads|rum|luft|mangler|behov|stemning|interesse|muligt|huller?)(?: [^ ,]+){0,4}|er der (?:[^ ,]+ ){0,2}(?:tid|plads|luft)(?: [^ ,]+){0,3}),? (?:så )?(.{5,})$/i
const takes =
  /^(?:tager|har|bidrager|byder|stiller|kommer) (?:vi|jeg) (?:(?:også|gerne|godt|evt\.?|ind|med) ){1,4}(?:(?:et|ét) (?:kort |lille )?(?:punkt|emne) (?:om|vedr\.?|vedrørende) )?(.{3,})$/i

/** The matter and its condition; `matter` finds what any other words bring. */
export const onRoom = (sentence: string, matter: (words: string) => string | null): Topic | null => {
  const [, when = '', what = ''] = roomFirst.exec(sentence) ?? []
  const found = what === '' ? null : (takes.exec(what)?.[1] ?? matter(what))
  if (found === null) return null
  return { name: found.replace(/[.!]$/, '').replace(/(?: (?:også|med|op|på|igen)){1,2}$/i, ''), told: `${capitalised(when)}.` }
}

/** What a story is about: "problemer med X", "vi har oplevet, at X", "det vigtigste er X". */
const matters: readonly RegExp[] = [
  /(?<!\p{L})(?:problem(?:er|et)?|udfordring(?:er|en)?|bøvl|besvær|vanskeligheder|frustration(?:er)?|udfordret|kæmper|kæmpet|bøvler|bøvlet|døjer|slås|roder) (?:med|omkring|ved|af|over),? (at )?(.{5,})$/iu,
  /(?<!\p{L})(?:oplever|oplevet|konstateret|konstaterer|bemærket|bemærker|erfaret|opdaget|erkendt),? (at) (.{5,})$/iu,
  /(?<!\p{L})det,? (?:vigtigste|største|mest presserende|værste|mest aktuelle|(?:der|som) (?:fylder|presser|driller) mest)(?: (?!er )[^ ]{1,20}){0,4},? er,? (at )?(.{5,})$/iu,
  /(?<!\p{L})(?:arbejdet|arbejder|begyndt|gået i gang)(?: (?:videre|meget|lidt|nu|også))? (?:med|på)(?! at) (at )?(.{5,})$/iu,
  /(?<!\p{L})(?:handler|drejer sig) om,? (at )?(.{5,})$/iu,
]
/** Where a story goes on with something else. */
const goesOn =
  /,? (?:selvom|selv om|fordi|hvilket|mens|uden at|og (?=(?:det|vi|jeg|der|de|så|nu|i) )|men )|[.!?](?: |$)|, (?:og|så|da|når|idet|hvor|som|hvis) | (?=(?:vi|jeg) \p{L}{2,14}(?:r|de|te|il|an) )| – | - /iu
/** "borgerne ikke får kvitteringer": behind "at" stands the "ikke" before the verb, and in a title behind it. */
const turned = /^([^,]{3,60}?) (ikke|aldrig) (\p{L}{2,14}(?:r|es)) (?=\S)/iu
const shortest = 8
const longest = 100

/** A short title for a sentence that tells a long story; null where nothing says what it is about. */
export const titleOfStory = (sentence: string): string | null => {
  for (const pattern of matters) {
    const [, isClause, rest = ''] = pattern.exec(sentence.slice(0, 1000)) ?? []
    const [first = ''] = rest.split(goesOn)
    const title = first.replace(/[\s,.;:–-]{1,10}$/, '')
    if (title.length < shortest || title.length > longest) continue
    return capitalised(isClause === undefined ? title : title.replace(turned, '$1 $3 $2 '))
  }
  return null
}
