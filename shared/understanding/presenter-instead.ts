import { acts, behind, lead, one, person } from './item-presenters.ts'
import { fold, trimEnd } from './text.ts'

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
/** "Skriv Karen på" may be of a list: what she is put on, or instead of whom. */
const asPresenter = / (?:i stedet|for (?:mig|os)|som (?:oplægsholder|fremlægger)|(?:den|det|punktet) $) /

/** Who presents an item instead of its writer, or with him, where a sentence says that and nothing else; the writer is "Jeg". */
export const presenterInstead = (sentence: string): string | null => {
  const said = sentence.trim().slice(0, 300)
  const both = together.exec(said)
  if (both !== null) return both[1] === undefined ? 'Jeg' : `${both[1]} og Jeg`
  const [not, put] = instead.map(each => each.exec(said)?.[1])
  const name = not ?? (put !== undefined && asPresenter.test(fold(said)) ? put : undefined)
  return name === undefined ? null : trimEnd(name, new Set('.,-'))
}
