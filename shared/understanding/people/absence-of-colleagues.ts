import { clausesBy } from '../language/clauses.ts'
import { fold, wordsOf } from '../language/text.ts'
import type { Reading } from '../reading.ts'
import { mayBeName } from './substitutes.ts'

const name =
  '(?!(?:Jeg|Vi|Mig|Os|Så|Men|Og|Derfor|Desværre|Dermed|Altså|Beklager|Her|Nu|Hvis|Når|Det)(?!\\p{L}))\\p{Lu}\\p{Ll}[\\p{L}.-]{0,30}(?: \\p{Lu}[\\p{L}.-]{1,30}){0,2}'
const who = `((?:[Mm]in|[Mm]ine|[Vv]ores) (?:kollega|kolleger|kollegaer|leder|chef|medarbejder)(?: ${name})?|${name}(?:,? (?:og|eller|samt) ${name})?)`
const opening = '(?:[Oo]g |[Mm]en |[Ss]å )?'
/** "Morten er heller ikke hjemme": somebody by name, and what is said of him. */
const ofSomebody = new RegExp(`^${opening}${who} (?:er|har|bliver|skal|kan|kommer|deltager|må|holder|møder|når) `, 'u')
const ofTwo = new RegExp(`^${opening}${name} (?:og|samt|eller) ${name} (?:er|har|skal|kan|kommer|deltager) `, 'u')
/** "Det er Morten også", "Det gør Morten heller ikke": of him as well. */
const asWell = new RegExp(
  `^${opening}(?:[Dd]et(?: samme)? (?:er|gør|har|kan|skal|gælder(?: også)?(?: for)?) ${who} (?:heller(?: ikke)?|også|ligeledes)|[Dd]et samme gælder(?: også)?(?: for)? ${who}|[Hh]eller ikke ${who}(?: (?:kan|kommer|er|har|deltager).{0,60})?)[.!]?$`,
  'u',
)
/** He as well; or that he does not come. "Ole er syg" may be a child, and why the sender does not come. */
const alsoAway = / (?:heller|også|ligeledes) | (?:kan|kommer|deltager|møder) (?:[^ ]{1,20} ){0,3}?ikke (?:[^ ]{1,20} ){0,3}$/
const there = / (?:kommer|deltager|er med|møder op) (?!(?:[^ ]{1,12} ){0,3}(?:ikke|heller) )/

const clausesOf = clausesBy({
  at: 'og|men|samt|så',
  goingOn: '\\p{L}+ (?:er|har|skal|kan|kommer|deltager|bliver)|det (?:er|gør|kan|har|samme gælder)',
})

const isOfColleague = (clause: string, { names }: Reading): boolean => {
  const said = clause.trim().replace(/^(?:og|men|samt) /, '')
  const found = ofSomebody.exec(said)?.[1]
  const alike = asWell.exec(said)?.slice(1).find(Boolean)
  const named = alike ?? found
  if (named === undefined) return false
  const [first = ''] = named.split(' ')
  const isOurs = /^(?:min|mine|vores)$/i.test(first)
  if (!isOurs && (names.has(first.toLowerCase()) || !mayBeName(first))) return false
  return alike !== undefined || (alsoAway.test(fold(said)) && !there.test(fold(said)))
}

/**
 * The clauses in which somebody reports a colleague away beside his own apology: "Morten er heller ikke hjemme". Nobody gives an apology for another, but
 * people have to know. "Min søn er syg" is a reason.
 */
export const colleaguesAway = (sentence: string, reading: Reading): readonly string[] => {
  const clauses = clausesOf(sentence)
  return (clauses.length > 1 && !ofTwo.test(sentence) ? clauses : [sentence]).filter(each => isOfColleague(each, reading))
}

/** "Jonas har fået et andet møde og kan ikke": the second half is said of Jonas as well. */
export const ofWhom = (first: string, other: string, { names, situation }: Reading): string => {
  const [, who = '', name = ''] =
    /^((\p{Lu}\p{Ll}{1,30})(?: \p{Lu}\p{Ll}{1,30})?) (?:har|er|fik|skal|holder|bliver) /u.exec(first.trim()) ?? []
  const isOwn = names.has(name.toLowerCase()) || wordsOf(fold(situation.sender?.organisation ?? '')).includes(name.toLowerCase())
  const isSomebody = name !== '' && mayBeName(name) && !isOwn && !/ (?:jeg|vi|mig|os|der|det) /.test(fold(first))
  return isSomebody && /^(?:kan|må) /.test(other) ? `${who} ${other}` : other
}
