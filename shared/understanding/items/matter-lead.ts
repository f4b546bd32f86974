import { findDurations } from '../language/durations.ts'
import { fold, set, trimEnd } from '../language/text.ts'
import type { Token } from './item-matter.ts'
import { tokensOf } from './item-matter.ts'
import { acts, around, lengths, modals, owners, things } from './item-matter-words.ts'
import { isHandling } from './item-noun.ts'

// A sentence that brings a matter says in front of it who wants what done, in words that name nothing, in any order; the first word that is none of them begins the name. Behind the
// name stands a clause of its own. So nothing is looked for but the end of the one and the beginning of the other.

/** What a sentence says in front of its matter, and the matter with all that stands behind it. */
export interface Lead {
  readonly words: string
  readonly rest: string
  /** Whoever is named there: "vil Jonas Bech orientere om", "Hanne Dal og jeg vil gerne". */
  readonly people: readonly string[]
  readonly isByWriter: boolean
  /** Something is done with the matter there, or it is called one. */
  readonly isWanted: boolean
}

/** One more, the other one, and how the matter hangs on what stood before. */
const joining = set(
  `først fremmest dernæst derefter herefter derudover herudover dertil desuden endvidere samtidig samtidigt ene andet anden første tredje fjerde sidste næste eneste begge samme ombæring omgang nummer nr nemlig gengæld plus dels både øvrigt forresten
   hvis igen over tilbage efter én idé ide vedr vedrørende omkring angående lige netop ting sag sager punktet emnet spørgsmålet problemstillingen ønsket hermed herfra side synes syntes mere mest ren rent bare slags helt`,
)
/** What is done with a matter, and by whom it was asked for. */
const doing = set(
  `bad bedes besluttet beslutter stilling træffe indleder indlede holder holde giver give gennemgår oplyser oplyse informerer berette beretter forklare forklarer kigger forbi brug behov sparring drøftelsen input erfaringsudveksling debatten diskussion diskussionen
   uddybe fremlægge fremlægger præsenterer demonstrerer omhandler vedrører gælder går tænke os dagsordenspunkt orienteringspunkt drøftelsespunkt beslutningspunkt orienteringspunkter indmelde indmelder anmode bede forelægge rejse rejst bragt optaget`,
)
/** Whoever is asked before a mail is written. */
const roles = set(
  'chef chefen leder lederen kollega kolleger kollegaer kollegerne team direktør afdelingsleder teamleder fagchef afdeling bagland ledelse',
)
/** Names no matter by itself, but calls what follows one. */
const calls = set('handler drejer omhandler vedrører gælder nemlig hedder')
const wanting = set('have haft skal idé ide forslag')

const isKnown = (word: string): boolean =>
  around.has(word) ||
  acts.has(word) ||
  things.has(word) ||
  joining.has(word) ||
  doing.has(word) ||
  lengths.has(word) ||
  modals.has(word) ||
  calls.has(word) ||
  isHandling(word)
const isBig = (token: Token | undefined): boolean =>
  token !== undefined && /^\p{Lu}[\p{L}'’-]*,?$/u.test(token.raw) && !/^\p{Lu}{2,}/u.test(token.raw)

/** Behind these a person may be named who is to do it. */
const beforePerson = set(
  'vil ville kan kunne skal må bør bad har og chef leder kollega kolleger jurist afdelingsleder teamleder konsulent herre lader får',
)
/** Whoever is named is to do it: what follows is a word of the lead that somebody does. */
const does = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(at, at + 5).some(({ word }) => modals.has(word) || acts.has(word) || doing.has(word) || word === 'har')

/** The tokens of a name of somebody that begins at `at`; none where none does. */
const personAt = (tokens: readonly Token[], at: number, names: ReadonlySet<string>): number => {
  if (!isBig(tokens[at]) || isKnown(tokens[at]?.word ?? '')) return 0
  let end = at
  while (end < at + 4 && isBig(tokens[end]) && (end === at || !tokens[end - 1]?.raw.endsWith(','))) end += 1
  if (names.has(tokens[at]?.word ?? '') && end === at + 1) return 0
  return end - at
}

/** "fra os", "herfra", "fra Skive", "fra it-afdelingen": whose somebody is. */
const whose = /^ ?(?:herfra|fra (?:os|vores side|\p{L}[\p{L}-]{2,25}))(?![\p{L}])/u

/** What may stand in front of a name and belongs to it. */
const ofName = set('den det de disse vores mine min mit nye ny nyt lille fælles ekstra gode')
const articles = set('vores mit min mine et en det den de nye ny nyt fælles')
/** Where a name that begins with a question begins. */
const asks = /^(?:hv\p{L}{1,9}|om)$/u

const trimmedName = (raw: string): string => trimEnd(raw, new Set(',.:;'))

/**
 * The lead of a sentence; null where it begins with its matter, or where nothing but a lead stands there. `names`: of municipalities, which want things and present nothing.
 */
export const leadOf = (sentence: string, names: ReadonlySet<string>): Lead | null => {
  const tokens = tokensOf(sentence.slice(0, 600))
  const people: string[] = []
  let isByWriter = false
  let isWanted = false
  let at = 0
  let isOwned = false
  for (; at < tokens.length; at += 1) {
    const token = tokens[at]
    if (token === undefined) break
    const { word, raw } = token
    if (/^["»“„]/.test(raw)) break
    const before = tokens[at - 1]
    // "…, hvem der er vært": a question is the matter, once something is wanted of it. "Hvad med at", "hvis" lead.
    if (asks.test(word) && isWanted && word !== 'hvis' && (word !== 'om' || opensWhether(tokens, at))) break
    const length = personAt(tokens, at, names)
    const isSubject =
      at === 0 &&
      length > 0 &&
      !isKnown(word) &&
      does(tokens, at + length) &&
      (tokens[at + length]?.word === 'og' || !/^(?:vi|jeg|det|der)$/.test(tokens[at + length + 1]?.word ?? ''))
    const isNamed =
      at > 0 &&
      length > 0 &&
      (before?.raw.endsWith(':') ||
        beforePerson.has(before?.word ?? '') ||
        isOwned ||
        (people.length > 0 && before?.word === 'og')) &&
      (does(tokens, at + length) || tokens[at + length]?.word === 'og')
    if (isSubject || isNamed) {
      people.push(
        trimmedName(
          tokens
            .slice(at, at + length)
            .map(each => each.raw)
            .join(' '),
        ),
      )
      at += length - 1
      const behind = whose.exec(sentence.slice((tokens[at]?.at ?? 0) + (tokens[at]?.raw.length ?? 0) + 1))
      if (behind !== null) at += tokensOf(behind[0]).length
      isOwned = false
      continue
    }
    if (word === 'jeg' && before?.word === 'og' && people.length > 0) isByWriter = true
    // "Punkt to er …", "Jeg har to:"
    const isCount =
      /^(?:to|tre|fire)$/.test(word) &&
      (/^(?:punkt|nummer|nr|har|de|emne|sag)$/.test(before?.word ?? '') ||
        /^(?:punkter|ting|emner|stk|små|korte)$/.test(tokens[at + 1]?.word ?? ''))
    const isAmount = isCount || /^\d{1,3}(?:-\d{1,3})?\.?$/.test(raw.replace(/[,.]$/, '')) || names.has(word)
    // "vores arbejde med robotter": behind an article it is what is done, and names it.
    const isNoun = isHandling(word) && !acts.has(word) && articles.has(before?.word ?? '')
    if (isNoun || (!isKnown(word) && !isAmount && word !== '' && !isOwned)) break
    if (acts.has(word) || things.has(word) || doing.has(word) || calls.has(word) || (wanting.has(word) && at > 0)) isWanted = true
    const next = tokens[at + 1]?.word ?? ''
    isOwned = owners.has(word) && (!isWanted || roles.has(next))
    if (/[:]$/.test(raw) && at > 0) {
      isWanted = true
      const next = personAt(tokens, at + 1, names)
      if (!isKnown(tokens[at + 1]?.word ?? '') && !(next > 0 && does(tokens, at + 1 + next))) {
        at += 1
        break
      }
    }
  }
  let from = at
  while (from > 0 && ofName.has(tokens[from - 1]?.word ?? '') && !/[,:;]$/.test(tokens[from - 1]?.raw ?? '')) from -= 1
  // "nyt om vores flytning"
  if (/^(?:om|fra|på)$/.test(tokens[from - 1]?.word ?? '') && tokens[from - 2]?.word === 'nyt') from -= 2
  if (from === 0 || tokens[at] === undefined) return null
  const start = tokens[from]?.at ?? 0
  return { words: sentence.slice(0, start), rest: sentence.slice(start), people, isByWriter, isWanted }
}

/** "…, om vi skal holde sommermøde": a clause with its subject; "om fuldmagter" is none. */
function opensWhether(tokens: readonly Token[], at: number): boolean {
  return /^(?:vi|i|man|netværket|kommunerne|andre|nogen|der|det|de)$/.test(tokens[at + 1]?.word ?? '')
}

const ends =
  /(?<=\S{2})(?:, | [–—-] |[:;!?]| ?\(|(?<!(?<!\p{L})(?:pr|kl|nr|ca|evt|bl|vedr|\d))\.(?: |$)| (?:og|men|så|for|da|fordi|mens|selvom|hvorefter) (?=(?:vi|jeg|har|er|vil|skal|kan|kunne|hvad|hvordan|om|i|høre|drøfte|vise|fortælle|snakke|tale|få|også|hvor|han|hun|man|alle|så|(?:det|den|de|der) (?:er|var|har|kan|skal|vil|må|bliver|tager|kommer|giver|koster|driller|viser|fylder|virker)) )| (?:hvor|hvilket|hvorefter) )/iu
const relative = /(?<=\S{2}),? (?:der|som|når|hvis) /i
const places =
  /(?:,? (?:op|på|med|ind|frem|igen|taget|drøftet|vendt|sat|nok|også|vist|ca\.?|cirka|i|vel|en|et|måske|gerne|kort|tak|pr|til (?:mødet|næste møde|dagsordenen|en (?:drøftelse|snak))|(?:med )?på (?:dagsordenen|programmet|mødet|næste møde)|denne gang|næste gang)){1,5}$/i
/** "kontrol af bopæl til en drøftelse" */
const finite = set('er var har havde kan kunne skal skulle vil ville må bør bliver blev kommer giver får')

/** Where the name at the beginning of these words ends. */
export const nameEnd = (rest: string): number => {
  const [length] = findDurations(rest)
  const found = [rest.search(ends), length === undefined ? -1 : length.at].filter(each => each > 0)
  const end = found.length === 0 ? rest.length : Math.min(...found)
  // "borgere, der ikke har MitID": a name of one word needs what is told of it.
  const clause = /^hv/i.test(rest) ? -1 : rest.slice(0, end).search(relative)
  const head = rest.slice(0, clause)
  // "de ønsker, der er prioriteret" are named by what is told of them.
  return clause > 0 && head.trim().includes(' ') && !/ (?:de|den|det|dem) \p{L}+$/u.test(head) ? clause : end
}

/** The name at the beginning of these words, without what only says where it is wanted; null where a clause begins there. */
export const nameAt = (rest: string): { readonly name: string; readonly end: number } | null => {
  const end = nameEnd(rest)
  const name = rest
    .slice(0, end)
    .trim()
    .replace(places, '')
    .replace(/^(?:nemlig|at sige) /i, '')
    .trim()
  const [first = '', second = ''] = fold(name).trim().split(' ')
  return name.length < 3 || finite.has(first) || (/^(?:det|den|de|der|vi|jeg|i|man|han|hun)$/.test(first) && finite.has(second))
    ? null
    : { name, end }
}
