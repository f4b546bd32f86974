import { fold, trimEnd } from '../language/text.ts'
import { acts, behind, lead, one, person } from './item-presenters.ts'

const me = '(?:mig|jeg|os)'
const toIt = '(?: (?:på|som (?:oplægsholder|fremlægger)|i stedet|for (?:mig|os)|den|det|punktet|alligevel)){1,6}'
const instead: readonly RegExp[] = [
  // "Ikke mig men Tobias", "Det bliver ikke mig, men Tobias Friis, der fortæller om det"
  new RegExp(
    `^${lead}(?:[Dd]et (?:er|bliver) )?(?:alligevel )?[Ii]kke ${me}(?: selv)?(?: (?:alligevel|der ${acts}))?,? (?:men|det er|det bliver|derimod) ${person}(?:,? (?:der|som) ${acts})?${behind}$`,
    'u',
  ),
  // "Kan I skrive Henrik på i stedet for mig?"
  new RegExp(
    `^${lead}(?:(?:[Kk]an|[Vv]il|[Gg]ider) (?:I|i|du) )?(?:(?:lige|godt|gerne|venligst|bare) ){0,2}(?:[Ss]kriv|[Ss]krive|[Ss]æt|[Ss]ætte|[Nn]oter|[Nn]otere|[Aa]nfør|[Aa]nføre) (?:(?:lige|gerne|bare|venligst) ){0,2}${person}${toIt}[.!?]?$`,
    'u',
  ),
]
/** "Sanne Toft og jeg gør det sammen", "Jeg tager den selv" */
const together = new RegExp(
  `^${lead}(?:(${one}) og [Jj]eg|[Jj]eg) (?:gør|tager|klarer|holder) (?:det|den)(?: (?:sammen|selv|i fællesskab|begge to)){1,2}[.!]?$`,
  'u',
)
/** "Det er Gitte, der holder den", "det er det Gitte, der holder": also without "den", as of an item whose number stands before it. */
const turned: readonly RegExp[] = [
  new RegExp(
    `^${lead}(?:[Dd]et|[Dd]en|[Pp]unktet|[Pp]-\\d{1,3}) (?:er|bliver) det (?:(jeg|mig)|${person}),? (?:selv,? )?(?:der|som) (?:${acts}|holder|tager|fremlægger|kører|står for|lægger op til)(?: (?:det|den|punktet))?${behind}$`,
    'u',
  ),
  new RegExp(
    `^${lead}[Dd]et (?:er|bliver) (?:([Jj]eg|mig)|${person}),? (?:selv,? )?(?:der|som) holder (?:det|den|punktet)${behind}$`,
    'u',
  ),
  // "P-3 tager jeg selv", "Den fremlægger Gitte"
  new RegExp(
    `^${lead}(?:[Dd]et|[Dd]en|[Pp]unktet|[Pp]-\\d{1,3}) (?:tager|holder|klarer|fremlægger|præsenterer|indleder|lægger) (?:(jeg)|${person})(?: (?:selv|gerne|op til|for os)){1,2}[.!]?$`,
    'u',
  ),
  new RegExp(
    `^${lead}(?:[Dd]et|[Dd]en|[Pp]unktet|[Pp]-\\d{1,3}) (?:holder|fremlægger|præsenterer|indleder) (?:(jeg)|${person})[.!]?$`,
    'u',
  ),
  new RegExp(
    `^${lead}(?:([Jj]eg)|${person}) (?:tager|holder|fremlægger|præsenterer) (?:[Pp]-\\d{1,3}|[Dd]et|[Dd]en)(?: selv)?[.!]?$`,
    'u',
  ),
]
const turnedRound = (said: string): string | null => {
  for (const each of turned) {
    const [, writer, name] = each.exec(said) ?? []
    if (writer !== undefined) return 'Jeg'
    if (name !== undefined) return trimEnd(name, new Set('.,-'))
  }
  return null
}
/** "Skriv Karen på" may be of a list: what she is put on, or instead of whom. */
const asPresenter = / (?:i stedet|for (?:mig|os)|som (?:oplægsholder|fremlægger)|(?:den|det|punktet) $) /

/** Who presents an item instead of its writer, or with him, where a sentence says that and nothing else; the writer is "Jeg". */
export const presenterInstead = (sentence: string): string | null => {
  const said = sentence.trim().slice(0, 300)
  const both = together.exec(said)
  if (both !== null) return both[1] === undefined ? 'Jeg' : `${both[1]} og Jeg`
  const [not, put] = instead.map(each => each.exec(said)?.[1])
  const name = not ?? (put !== undefined && asPresenter.test(fold(said)) ? put : undefined)
  return name === undefined ? turnedRound(said) : trimEnd(name, new Set('.,-'))
}
