import type { Found } from './item-found.ts'
import { before } from './item-found.ts'
import { kindOf } from './item-kinds.ts'
import { endsInLength, isLength, segmentsOf } from './item-segments.ts'
import { mayBeName } from './substitutes.ts'
import { trimEnd } from './text.ts'

const one = "\\p{Lu}[\\p{L}.'’-]{0,30}(?: (?:\\p{Lu}[\\p{L}.'’-]{0,30}|fra(?= \\p{Lu})|de(?= \\p{Lu})|von(?= \\p{Lu}))){0,5}"
const names = `(${one}(?:(?:, ${one}){0,4} (?:og|and|&|samt) ${one})?)`
const presenters: readonly RegExp[] = [
  new RegExp(`${before}v(?:/ ?|\\. ?/? ?)${names}`, 'u'),
  new RegExp(
    `${before}(?:[Oo]plæg|[Ii]ndlæg|[Pp]ræsentation|[Ff]remlægges|[Pp]ræsenteres|[Pp]resented|[Oo]plæg holdes) (?:ved|af|fra|by) ${names}`,
    'u',
  ),
  // "(15 min, Ole fremlægger)", "Vi regner med 30 min, og Søren holder oplægget.": what stands between two signs, or closes a sentence.
  new RegExp(
    `(?<=(?:^|[(,;.!?:\\n]|[–-] |(?<!\\p{L})(?:og|men|samt|så)(?!\\p{L})) ?)(?!(?:Jeg|Vi|I|Du|Han|Hun|De|Det|Den|Der|Man|We|He|She|They|Teams|Først|Sidst|Derefter|Herefter|Så|Nu|Her|Begge|Alle|Ingen|Hvem|Som|Kommunerne|Kommunen)(?!\\p{L}))${names} (?:fremlægger|præsenterer|indleder|orienterer|fortæller|presents|(?:holder|kommer med|giver|har) (?:et |kort |lille )*(?:oplæg|indlæg|oplægget)|(?:styrer|tager|står for) (?:den|det|punktet|oplægget|oplæg))(?: (?:begge|begge to|begge punkter|punktet|det|den|det hele|i stedet(?: for mig)?|gerne|selv)){0,2}(?= ?(?:[).,;!\\n]|$))`,
    'u',
  ),
  new RegExp(`${before}(?:[Oo]plægsholder|[Pp]resenter)(?: er|:) ?${names}`, 'u'),
]

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
  /(?<=^|[.!?\n] ?)(?:(?:vi|jeg) (?:(?:vil|ville|kunne) (?:gerne|godt) (?:have|høre|få)|ønsker|foreslår)|(?:kan|kunne|må) vi få) et (?:kort |lille )?$/iu

export const presenterIn = (text: string): Found<string> | null => {
  for (const pattern of presenters) {
    const match = pattern.exec(text)
    if (match?.[1] === undefined) continue
    const found = {
      value: trimEnd(match[1], new Set(".,'-")),
      at: match.index,
      end: match.index + match[0].replace(/\.$/, '').length,
    }
    // "Vi vil gerne have et oplæg fra KL om den nye standard": the matter is behind "om".
    const asked = wanted.exec(text.slice(Math.max(0, found.at - 60), found.at))?.[0] ?? ''
    const of = /^ (?:om|vedr\.?|vedrørende) /iu.exec(text.slice(found.end, found.end + 15))?.[0] ?? ''
    return asked === '' || of === '' ? found : { ...found, at: found.at - asked.length, end: found.end + of.length }
  }
  return besideMinutes(text)
}
