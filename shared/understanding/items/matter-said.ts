import type { ItemKind } from '../../meeting/events.ts'
import { capitalised, fold, wordsOf } from '../language/text.ts'
import { mayBeName } from '../people/substitutes.ts'
import { saysNothing } from './item-matter.ts'
import { bareName, isMatter, nounOfStory } from './item-noun.ts'
import { withoutTrade } from './item-presenters.ts'
import type { Lead } from './matter-lead.ts'
import { leadOf, nameAt } from './matter-lead.ts'
import { nounOfClause, nounOfVerb } from './matter-noun.ts'

/** A matter as a sentence brings it. */
export interface SaidMatter {
  readonly title: string
  /** What the sentence tells behind the name, as it stands there. */
  readonly behind: string
  readonly kind: ItemKind | null
  readonly presenter: string | null
  /** Two who want it together: "Karin og Jeg". */
  readonly pair: string | null
  readonly isWanted: boolean
  /** In front of the name. */
  readonly lead: string
}

const decides = / (?:beslutte|besluttet|beslutter|vedtage|vedtaget|godkende|stilling til|beslutning|afgøre|beslutningspunkt) /
const informs =
  / (?:orientere|orienterer|fortælle|fortæller|orientering|vise|viser|informere|præsentere|præsenterer|demonstrere|berette|oplyse|orienteringspunkt|fremlægge|fremlægger) /
const discusses = / (?:drøfte|drøftet|drøftelse|diskutere|snak|snakke|tale|talt|vende|debat|høre|drøftelsespunkt|dialog) /
/** What is done with a matter says what kind it is: what is to be decided before what is discussed before what is told. */
export const kindOfDoing = (words: string): ItemKind | null => {
  const folded = fold(words)
  return decides.test(folded) ? 'B' : discusses.test(folded) ? 'D' : informs.test(folded) ? 'O' : null
}

const presents =
  / (?:orientere|orienterer|fortælle|fortæller|vise|viser|informere|præsentere|præsenterer|demonstrere|berette|indlede|indleder|fremlægge|fremlægger|gennemgå|oplæg|orientering) /
/** Two words with capitals, or one that may be somebody's: "Teamet", "Borgerservice" present nothing by themselves. */
const isPerson = (name: string): boolean =>
  / /.test(name) || (mayBeName(name) && !/(?:et|en|erne|service|gruppe|afdeling)$/.test(name))
/** "Bente bad os fortælle om …": whoever asks for it presents nothing. */
const asksOthers = / (?:bad|bedt|beder|spurgt|spørger|spurgte|foreslår|foreslog) /

const presenterOf = ({ words, people, isByWriter }: Lead): string | null => {
  const [first] = people
  if (first === undefined || !presents.test(fold(words)) || asksOthers.test(fold(words)) || !isPerson(first)) return null
  const named = people.filter(isPerson).map(withoutTrade)
  return [...named, ...(isByWriter ? ['Jeg'] : [])].join(' og ')
}

/** Shows back to something that was told before. */
const pointsBack =
  /^ (?:det|den|dem|dette|disse|samme|noget|lidt|andet|mere|resten|alt|tilsvarende)(?: (?:samme|her|andet|på|med|op))* $|^ (?:det|den) (?:samme|andet|ene) /
const vague = / (?:de|den|det|dem|det samme) $/

const frame =
  /^(?:(?:spørgsmålet|problemstillingen|emnet|ønsket|problematikken) om|(?:sagen|problemet) (?:om|med)|det med|dét med) /i

/** What a sentence brings, read from who wants what done to where its name ends; null where it brings nothing that has a name. */
/** "vise vores vejledning og høre om I andre gør det samme" is discussed. */
const ofBehind = (kind: ItemKind | null, behind: string): ItemKind | null =>
  kind === 'O' && discusses.test(fold(behind)) ? 'D' : kind

const fromThere =
  /^,? og (?:vil|kan|kunne)(?: (?:gerne|godt|derfor))* (?:give|fortælle|komme med|holde|tage) (?:(?:en|et|lidt|kort|lille) )*(status|nyt|orientering|oplæg|opsamling) (?:derfra|herfra|fra det|fra den)/i
/** "… og kunne godt bruge lidt sparring": whoever the sentence begins with. */
const straightened = (behind: string, { words }: Lead): string => {
  const who = /^(?:(?:og|men|så) )?(vi|jeg) /i.exec(words)?.[1]?.toLowerCase()
  return who === undefined
    ? behind
    : behind.replace(/^,? og (?=(?:kunne|vil|ville|har|er|skal|synes|mangler|oplever|får|kan) )/i, `, ${who} `)
}

/** `isBare`: it may begin with its name, since it stands behind another one. */
export const saidIn = (sentence: string, names: ReadonlySet<string>, isBare = false): SaidMatter | null => {
  const lead =
    leadOf(sentence, names) ?? (isBare ? { words: '', rest: sentence, people: [], isByWriter: false, isWanted: true } : null)
  if (lead === null) return null
  const bare = lead.rest.replace(frame, '')
  const clause = /^(?:om|hvorvidt|at|hv\p{L}{1,9}) /iu.test(bare)
  const found = nameAt(bare)
  const story = found === null ? nounOfStory(lead.rest, names) : null
  const raw = found === null ? story : found.name
  if (raw === null) return null
  const isVerb = /(?:^| )at $/i.test(lead.words)
  const name = clause ? nounOfClause(raw) : isVerb ? nounOfVerb(raw) : raw.replace(/^["»“„]|["«”“]$/g, '')
  if (
    name === null ||
    !isMatter(name, names) ||
    saysNothing(name) ||
    pointsBack.test(fold(name)) ||
    (clause && vague.test(fold(name)))
  )
    return null
  const behind = found === null ? capitalised(lead.rest) : bare.slice(found.end)
  // "… siddet med i arbejdsgruppen og vil gerne give en status derfra"
  const news = fromThere.exec(behind)
  const title = news === null ? bareTitle(name) : `${capitalised(news[1] ?? '')} fra ${name}`
  if (title.length < 3 || wordsOf(fold(title)).length > 14) return null
  return {
    title,
    behind: news === null ? straightened(behind, lead) : behind.slice(news[0].length),
    kind: ofBehind(kindOfDoing(lead.words), behind) ?? (news === null ? null : 'O'),
    presenter: presenterOf(news === null ? lead : { ...lead, words: `${lead.words} orientere` }),
    pair: lead.isByWriter && lead.people.length > 0 ? [...lead.people.map(withoutTrade), 'Jeg'].join(' og ') : null,
    isWanted: lead.isWanted || news !== null,
    lead: lead.words,
  }
}

/** On an agenda "et nyt intranet" is "Nyt intranet"; whose it is stays, since whoever brings it stands beside it. */
export const bareTitle = (name: string): string => {
  const own = /^(?:vores|mit|min|mine) /i.exec(name)?.[0] ?? ''
  const plain = name.replace(/ ind (?=i |på )/i, ' ')
  return own === '' ? bareName(plain) : capitalised(name.replace(/[\s,;:.–-]{1,5}$/, ''))
}
