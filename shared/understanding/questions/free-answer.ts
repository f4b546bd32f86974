import { presenterSaid } from '../items/item-presenters.ts'
import { clausesBy } from '../language/clauses.ts'
import { findDurations } from '../language/durations.ts'
import { isIdle } from '../language/idle-talk.ts'
import { isCourtesy } from '../language/phrases.ts'
import { isAside } from '../language/small-talk.ts'
import { fold, sentencesOf, set, wordsOf } from '../language/text.ts'
import { fillers } from '../language/vocabulary.ts'
import { nothingWanted, toPeople, wishes } from '../outcome.ts'
import type { Reading, Rule } from '../reading.ts'
import { answered } from '../reading.ts'
import type { Hint } from '../situation.ts'

// "Det er et punkt til dagsordenen :-) 20 min til drøftelse": where we asked what a mail was for, few words are left that can be meant, and they may stand in any order.

/** Whoever writes more says it anew. */
const mostClauses = 6
const smiles = /(?<=\s[:;]-?[)DPp]|\p{Extended_Pictographic})\s+(?=[\p{L}\d])/u
const clausesIn = clausesBy({ at: 'og|men', goingOn: 'det|den|vi|jeg|der|så|slet|regn|ikke|\\d{1,3}|cirka|ca' })

/** What the mail was, by one word. */
const kinds: readonly (readonly [Hint, RegExp])[] = [
  ['item', / (?:punkt|punktet|dagsordenspunkt|emne) /],
  ['comment', / (?:bemærkning|bemærkninger|kommentar|kommentarer|rettelse|rettelser) /],
  ['apology', / afbud /],
  ['people', / (?:sekretariatet|spørgsmål) /],
]
/** Around that word, and nothing by themselves. "Det skal på som et punkt", "Jeg mener det som et punkt". */
const around = set(
  'punkt punktet dagsordenspunkt emne dagsorden dagsordenen mødet næste kommende bemærkning bemærkninger kommentar kommentarer rettelse rettelser referatet referat afbud sekretariatet spørgsmål var skal skulle må gerne meget godt bare kun blot som mener mente ment tænkt meningen meningens komme kommer kom på op til det den min mit mail ja jo nej altså selvfølgelig klart helt s vi jeg et en er at for i blive bliver være være jer et nyt nok egentlig',
)

/** "Det er ikke et punkt" */
const denied = / (?:ikke|intet|ingen|aldrig) /
/** "Glem det", "Slet det gerne igen", "Se bort fra mailen": nothing is to come of it. */
const drops =
  /^ (?:(?:ja|nej|bare|så|og|men|i|du|kan|må|gerne|godt|det|den|var|er|den mail|mailen|min mail|punktet|hele|beklager|undskyld) ){0,6}(?:glem|glemme|slet|slette|slettes|drop|droppe|droppes|ignorer|ignorere|kassér|smid|se (?:helt )?bort fra|kan ignoreres|kan slettes|ikke bruges til noget|ikke til noget|en fejl|en fejltagelse|en smutter|ikke meningen)(?: (?:det|den|mailen|min mail|bare|igen|ud|gerne|helt|alt|sammen|alligevel|tak|i den|væk))* $/

/** "Nej, det var det hele", "Nej det var kun det med planlægningsmødet", "Nej tak": people have the mail, and it was nothing else. */
const saysNoMore =
  /^ (?:nej|næ|niks)(?: (?:nej|tak|ikke))*(?: (?:det|den) (?:var|er)(?: (?:bare|kun|blot|sådan set|egentlig|det|den|hele|alt|nok|fint|i orden|til|sekretariatet|jer|om|med|et|spørgsmål|en|besked|[^ ]{4,20}(?:et|en|ne))){1,8})? $/

type Said = { readonly is: 'kind'; readonly kind: Hint } | { readonly is: 'not' | 'drop' | 'field' | 'talk' | 'else' }

const kindsIn = (folded: string): readonly Hint[] => kinds.filter(([, word]) => word.test(folded)).map(([kind]) => kind)

/** "20 min til drøftelse", "Vi regner med et kvarter", "Søren fremlægger". */
const ofKind = /(?:til )?(?:drøftelse|orientering|beslutning|debat)/
const fieldWords = set(
  'til drøftelse orientering beslutning debat regner med det tager varer sæt afsæt cirka ca omkring max højst min minutter vi jeg er nok bare og mest af skal bruge',
)
const isField = (clause: string): boolean => {
  if (presenterSaid(clause) !== null) return true
  const durations = findDurations(clause)
  if (durations.length > 1 || (durations.length === 0 && !ofKind.test(clause.toLowerCase()))) return false
  const [found] = durations
  const rest = found === undefined ? clause : `${clause.slice(0, found.at)} ${clause.slice(found.end)}`
  return wordsOf(fold(rest)).every(word => fieldWords.has(word) || fillers.has(word))
}

const saidBy = (clause: string, { names }: Reading): Said => {
  const folded = fold(clause)
  if (drops.test(folded)) return { is: 'drop' }
  const [kind, ...others] = kindsIn(folded)
  const isPlain = wordsOf(folded).every(word => around.has(word) || names.has(word) || denied.test(` ${word} `))
  if (kind !== undefined && isPlain && !clause.includes('?')) {
    if (denied.test(folded)) return { is: 'not' }
    return others.length === 0 ? { is: 'kind', kind } : { is: 'else' }
  }
  if (isField(clause)) return { is: 'field' }
  return { is: isCourtesy(clause, names) || (!clause.includes('?') && (isAside(clause) || isIdle(clause))) ? 'talk' : 'else' }
}

/**
 * The answer to "what was your mail for?" in free words: what it was, what it was not, or that nothing is to come of it; and of an item how long it takes, for what it is, and who presents it, which goes with
 * the mail that is read again. Null where anything else is said.
 */
export const freeAnswer: Rule = reading => {
  const question = answered(reading, 'question')
  const receipt = answered(reading, 'remark-receipt')?.mail
  const mail = question?.mail ?? receipt
  // What is to change of an item is a question of its own.
  if (
    mail === undefined ||
    question?.reason === 'which-change' ||
    question?.reason === 'which-item' ||
    reading.situation.hint != null
  )
    return null
  const clauses = reading.lines
    .flatMap(sentencesOf)
    .flatMap(each => each.split(smiles))
    .flatMap(clausesIn)
  if (clauses.length === 0 || clauses.length > mostClauses) return null
  const all = clauses.map(clause => ({ clause, ...saidBy(clause, reading) }))
  const meant = all.filter(({ is }) => is !== 'talk')
  const isOther = meant.some(each => each.is === 'kind' && each.kind !== 'people')
  if (
    receipt !== undefined &&
    !isOther &&
    saysNoMore.test(fold((meant.length === 0 ? all : meant).map(({ clause }) => clause).join(' ')))
  )
    return nothingWanted('it was meant for people, who have it')
  if (all.some(({ is }) => is === 'else')) return null
  const found = new Set(all.flatMap(each => (each.is === 'kind' ? [each.kind] : [])))
  const fields = all.filter(({ is }) => is === 'field').map(({ clause }) => clause)
  const [kind] = found
  // People have it, and would still do something about it.
  if (receipt !== undefined && all.some(({ is }) => is === 'drop'))
    return wishes('what people have is taken back', ...toPeople(null, reading.text))
  if (all.some(({ is }) => is === 'drop'))
    return fields.length === 0 && (kind === undefined || kind === 'people')
      ? nothingWanted('nothing is to come of the mail that we asked about')
      : null
  if (receipt !== undefined && kind === 'people') return nothingWanted('people have it already')
  if (kind === undefined || found.size > 1 || (fields.length > 0 && kind !== 'item')) return null
  const also = fields.length === 0 ? {} : { also: fields.map(each => `${each.replace(/\.$/, '')}.`).join('\n') }
  const wish = { on: 'earlier-mail', mail, as: kind, meeting: null, ...also } as const
  return wishes(`the answer to our question is »${kind}«, in free words`, wish)
}
