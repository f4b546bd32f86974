import { findDurations } from '../language/durations.ts'
import { capitalised, fold, wordsOf } from '../language/text.ts'
import { acts, around, lengths, modals, ofName, opens, owners, takesName, things, wants, wishing } from './item-matter-words.ts'

/** What a sentence brings: its name, what it tells besides, and how long it says that it takes. */
export interface Matter {
  readonly name: string
  /** What stands in front of it and behind it, as sentences. */
  readonly told: readonly string[]
  readonly minutes: number | null
}

/** A clause of its own, and no name. */
const finite =
  /^ (?:er|var|har|havde|kan|kunne|skal|skulle|vil|ville|må|bør|bliver|blev|kommer|går|giver|skriver|bruger|mangler|oplever|står|jeg|vi|man|han|hun) /

/** A word of a text as written and folded, with the character that it begins at. */
export interface Token {
  readonly word: string
  readonly raw: string
  readonly at: number
}
export const tokensOf = (text: string): readonly Token[] =>
  [...text.matchAll(/\S+/g)].map(({ 0: raw, index }) => ({ raw, at: index, word: fold(raw).trim() }))

const isName = ({ raw }: Token): boolean => /^\p{Lu}/u.test(raw)

/** How many of the first words only say who it is that wants something: "Struer", "Søren fra Favrskov", "Min leder og". */
const subjectLength = (tokens: readonly Token[]): number => {
  const [first, second, third, fourth] = tokens
  if (first === undefined || second === undefined || around.has(first.word) || acts.has(first.word) || things.has(first.word))
    return 0
  if (!isName(first)) return 0
  if (wants.has(second.word)) return 1
  if (second.word === 'kommune' && third !== undefined && wants.has(third.word)) return 2
  if (second.word === 'fra' && third !== undefined && isName(third) && fourth !== undefined && wants.has(fourth.word)) return 3
  return second.word === 'og' && third !== undefined && (third.word === 'jeg' || isName(third)) ? 3 : 0
}

/** "evaluere netværkets form" is, on an agenda, "Evaluering af netværkets form". */
const asNoun = (rest: string): string | null => {
  const verb = /^(\p{L}{2,20})ere (?=\S)/u.exec(rest)
  return verb === null ? null : `${verb[1]}ering af ${rest.slice(verb[0].length)}`
}

/** Where the name ends and a clause of its own goes on: why it is wanted, what is done with it besides, what is said of it. */
const goesOn =
  /,? (?:(?:da|fordi|idet|men|så) (?=(?:vi|jeg|det|den|der|de|man|netværket) )|og (?:vi|jeg|det|den|der|så) |og (?:at )?(?:høre|drøfte|vise|fortælle|snakke|tale|vende|se)(?=[ ,])|for (?=(?:vi|jeg|det|den|der|de) ))|, (?=(?:det|den|de|vi|jeg|der) (?:er|har|kan|skal|bliver|fylder|giver|driller|virker)(?= ))| – (?=(?:vi|det|den|der|jeg) )/i
const places =
  /(?: (?:op|på|med|ind|frem|igen|også|til (?:mødet|næste møde|dagsordenen)|(?:med )?på (?:dagsordenen|programmet|mødet|næste møde)|denne gang|næste gang)){1,4}$/i
/** "Brugerstyring: I dag opretter vi …": behind the colon it is told. */
const colon = /^([^:]{3,80}): (?=\S)/
const isClause = / (?:vi|jeg|man|der|det|borgerne|er|har|kan|skal|bliver) /

const sentence = (words: string): string => {
  const bare = words.replace(/^[\s,;–-]{1,10}/, '').trim()
  return /\p{L}/u.test(bare) ? `${capitalised(bare)}${/[.!?…]$/.test(bare) ? '' : '.'}` : ''
}

/** That it was put off, and is wanted once more: known to whoever reads the agenda. */
const whyAgain = / (?:nåede|nået|skubbet|udskudt|udsat|rykket|droppet) /

const nameIn = (rest: string): { readonly name: string; readonly told: readonly string[] } => {
  const quoted = /^["»“„]([^"»«“”„]{3,120})["«”“]/.exec(rest)
  const head = quoted === null ? rest : rest.slice(quoted[0].length)
  const [, before = ''] = quoted === null ? (colon.exec(head) ?? []) : []
  const isTold = before !== '' && isClause.test(fold(head.slice(before.length)))
  const cut = isTold ? before.length : head.search(goesOn)
  const name = quoted?.[1] ?? (cut < 0 ? head : head.slice(0, cut))
  const behind = cut < 0 ? '' : head.slice(isTold ? cut + 1 : cut)
  // "…, da vi ikke nåede det i april", and "…, så det synes jeg skal på": of its place, and not of it.
  const isOfPlace = whyAgain.test(fold(behind)) || wordsOf(fold(behind)).every(each => around.has(each) || acts.has(each))
  const bare = name
    .trim()
    .replace(/[.!?,;:]{1,3}$/, '')
    .replace(places, '')
  return {
    name: bare,
    told: isOfPlace ? [] : [sentence(behind.replace(/^,? (?:da|fordi|idet|men|så|for|og) /i, ''))].filter(Boolean),
  }
}

/** "Vi vil ikke drøfte …" wants nothing; "Kan vi ikke tage …", "Var det ikke en idé at …" do. */
const denies = /^ (?!(?:kan|kunne|skal|skulle|må|mon|var|er|ville|burde) )(?:[^ ]+ )*?(?:ikke|hverken) /
const doers = new Set('vi netværket man i kommunerne gruppen alle'.split(' '))
const articles = new Set('en et den det de vores nogle fælles'.split(' '))
const isDoing = (tokens: readonly Token[], at: number): boolean => {
  const [before, doing, behind] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  if (before === undefined || doing === undefined || behind === undefined || !articles.has(behind.word)) return false
  return (
    (doers.has(before.word) && /^\p{Ll}{3,}(?:er|år)$/u.test(doing.word) && tokens[at - 2]?.word === 'at') ||
    (modals.has(before.word) && /^\p{Ll}{3,}e$/u.test(doing.word))
  )
}

/** "om andre har fået rapporten til at virke" is, on an agenda, "Har andre fået rapporten til at virke". */
const turned = (rest: string): string | null => {
  const [, who, verb, what] =
    /^((?:de |i )?andre|i|nogen(?: af jer)?|flere|kommunerne|det|der) (har|er|kan|vil|skal|må|bruger|oplever|kender) (\S.{3,})$/i.exec(
      rest,
    ) ?? []
  return who === undefined || verb === undefined || what === undefined ? null : `${verb} ${who} ${what}`
}

/** "hvad I gør", "om andre har prøvet": a question that names nothing. */
export const saysNothing = (name: string): boolean =>
  wordsOf(fold(name)).every(
    word =>
      around.has(word) ||
      acts.has(word) ||
      things.has(word) ||
      /^(?:hv\p{L}{1,9}|to|tre|fire|\d|øvrige|prøvet|kommuner|kommunerne)$/u.test(word),
  )

/**
 * A clause that opens with who wants what done, in whatever words, and then names it: nothing but words that name no matter stands in front, one of them is of
 * what a meeting does, and behind the last begins a name. Null where a word more stands in front, or a clause begins instead of a name.
 */
const matterOfClause = (clause: string): Matter | null => {
  const tokens = tokensOf(clause.slice(0, 600))
  const { at, isWanted } = leadOf(tokens)
  const stop = tokens[at]
  if (stop === undefined || at === 0) return null
  let from = at
  while (from > 1 && ofName.has(tokens[from - 1]?.word ?? '') && !/[,:;]$/.test(tokens[from - 1]?.raw ?? '')) from -= 1
  const last = tokens[from - 1]
  const rest = clause.slice(tokens[from]?.at ?? 0)
  if (last === undefined) return null
  const lead = clause.slice(0, tokens[from]?.at ?? 0)
  if (denies.test(fold(lead))) return null
  const minutes = findDurations(lead)[0]?.minutes ?? null
  const noun = modals.has(last.word) ? asNoun(rest) : null
  if (noun !== null) return { ...nameIn(noun), minutes }
  const isAsking = /^hv\p{L}{1,9}$/u.test(stop.word)
  const isOpen =
    opens.has(last.word) ||
    takesName.has(last.word) ||
    last.raw.endsWith(':') ||
    (isAsking && (acts.has(last.word) || last.raw.endsWith(',')))
  // The walk goes on over "om andre har", and comes back for it.
  const asked = isWanted ? askedIn(clause) : null
  if (asked !== null) return { ...nameIn(asked), minutes }
  if (!isWanted || !isOpen || (!isAsking && finite.test(fold(rest)) && !(last.raw.endsWith(':') && rest.trimEnd().endsWith('?'))))
    return null
  const found = nameIn(rest)
  return found.name.length < 3 || saysNothing(found.name) ? null : { ...found, minutes }
}

/** How far a clause says who wants what done and names nothing, and whether anything is wanted there. */
const leadOf = (tokens: readonly Token[]): { readonly at: number; readonly isWanted: boolean } => {
  let at = subjectLength(tokens)
  let isWanted = false
  let isWished = false
  let isOwned = false
  for (; at < tokens.length; at += 1) {
    const token = tokens[at]
    if (token === undefined) break
    const { word, raw } = token
    if (/^["»“„]/.test(raw)) break
    const isLength = lengths.has(word) || /^\d{1,3}(?:-\d{1,3})?$/.test(word)
    const isKnown = word === '' || around.has(word) || acts.has(word) || things.has(word) || isLength
    // "… foreslår, at netværket udarbejder en vejledning": what is done with it, between who does it and an article.
    if (!isKnown && isDoing(tokens, at)) continue
    // "min chef", "vi i Randers", "Ida og jeg": in front of what is wanted.
    const mayBeSomebody = !isWanted || raw.endsWith(':')
    if (!isKnown && !(mayBeSomebody && (isOwned || (isName(token) && at > 0)))) break
    // "Vi skal have nyt system" tells, "vi vil gerne have nyt system på" wants.
    isWished ||= wishing.has(word)
    isWanted ||= acts.has(word) || things.has(word) || lengths.has(word) || (word === 'have' && isWished)
    isOwned = owners.has(word)
    if (raw.endsWith(':') && at > 0) {
      isWanted = true
      if (!(tokens[at + 1] !== undefined && around.has(tokens[at + 1]?.word ?? ''))) {
        at += 1
        break
      }
    }
  }
  return { at, isWanted }
}

/** "…høre, om andre har …": the question behind "om", turned. */
const askedIn = (clause: string): string | null => {
  const at =
    /(?:høre|vide|spørge|undersøge|afklare|drøfte|tale om|snakke om),? om (?=(?:de |i )?(?:andre|nogen|flere|kommunerne|i|det|der) )/i.exec(
      clause,
    )
  return at === null ? null : turned(clause.slice(at.index + at[0].length))
}

/** Where a clause of its own may begin. */
const joints =
  /, (?:(?:og|men|så|for|at|om|mens|da) )?|: | [–—-] | (?:og|men|så) (?=(?:vi|jeg|kan|kunne|vil) )|(?<=\p{L}) at (?=(?:vi|jeg|netværket) )/giu

/** "Min chef har spurgt": who wants it. */
const asksOnly =
  /^ (?:min|vores|mit) [^ ]{3,25} (?:har )?(?:spurgt|bedt|bad|spørger|ønsker|siger|vil)(?: (?:om|mig|os|have|gerne)){0,3} $/
const wanted =
  /^ (?:[^ ]{1,20} ){0,5}?(?:vil|ville|kunne|kan|gerne|ønske|ønsker|foreslår|melder|plads|skal|bør|burde|beder|tænker|synes|skal) /

/** What a sentence brings, wherever in it that is said; null where none of its clauses does. */
export const saidMatter = (words: string): Matter | null => {
  const said = words.slice(0, 600)
  const starts = [0, ...[...said.matchAll(joints)].map(({ index, 0: sign }) => index + sign.length)].slice(0, 8)
  const all = starts.flatMap(start => {
    const found = matterOfClause(said.slice(start))
    return found === null ? [] : [{ start, found }]
  })
  // "Vi har snakket om det på mødet, og vi vil gerne høre …": what is wanted goes before what has been.
  const best = all.find(({ start }) => wanted.test(fold(said.slice(start, start + 80)))) ?? all[0]
  if (best !== undefined) {
    const { start, found } = best
    const before = sentence(said.slice(0, start).replace(/[\s,:–—-]{1,5}(?:(?:og|men|så|for|at|om|mens|da) )?$/i, ''))
    return { ...found, told: [saysNothing(before) || asksOnly.test(fold(before)) ? '' : before, ...found.told].filter(Boolean) }
  }
  return null
}

/** "Det vil vi gerne orientere om", "Er det noget, vi kan tage på mødet?": what is wanted stands in the sentence before. */
export const pointsBack = (words: string): boolean => {
  const folded = fold(words)
  return (
    / (?:det|den|dette|her) /.test(folded) &&
    wordsOf(folded).length < 14 &&
    wordsOf(folded).some(each => acts.has(each)) &&
    wordsOf(folded).every(each => around.has(each) || acts.has(each) || things.has(each))
  )
}

/** A sentence that tells, asks or wishes something in the name of its writer, and so is no title. */
export const isWritersSentence = (title: string): boolean => {
  const folded = fold(title)
  return (
    /^[,;:]/.test(title) ||
    /^ (?:vi|jeg|der|det|her|nu|så|og|men|lige|siden|hvis|da|når|må|mon|kunne|ny besked|rettelse til|vores (?:chef|leder|[^ ]{3,20}) (?:vil|har|ønsker|siger)|min [^ ]{3,20} (?:vil|har|ønsker|siger)) /.test(
      folded,
    ) ||
    /^ (?:kan|vil) (?:vi|jeg|i|du) |^ som (?:jeg|vi|nævnt|aftalt|sagt|lovet) |^ er der (?:[^ ]+ ){0,3}(?:plads|tid|mulighed|stemning) |^ (?:det|punktet|emnet) var /.test(
      folded,
    ) ||
    /^ hvis /.test(folded) ||
    /^\p{Lu}[\p{L}-]{1,30}(?: fra \p{Lu}[\p{L}-]{1,30}| kommune| og jeg)? (?:vil|kunne (?:også |rigtig )?(?:godt|gerne)|efterlyser|tilbyder|indstiller|foreslår|ønsker|melder|synes|har bedt|har spurgt|har drøftet|siger|skriver)[ ,]/u.test(
      title,
    ) ||
    (/ (?:vi|jeg) (?:har|er|vil|kan|kunne|skal|synes|ønsker|foreslår|tænker|sender|tager) /.test(folded) && !/^ hv/.test(folded))
  )
}

/** A name, and behind a colon or a comma a clause that tells of it: where the name ends; -1 where all of it is name. */
export const nameEnds = (title: string): number => {
  const [whole = '', before = ''] = colon.exec(title) ?? []
  const behind = title.slice(whole.length)
  if (whole !== '' && isClause.test(fold(behind)) && /^\p{Lu}/u.test(behind) && !isWritersSentence(before)) return before.length
  return title.search(saidOfIt)
}
const saidOfIt =
  /(?<=\S{4}), (?=(?:det|den|de) (?:er|har|bliver|fylder|giver|driller|virker|kan) )|(?<=\S{4}) [–-] (?=(?:måske|vi|det|den|der|jeg) )/i

/** The one that a clause is about: "de siger, at single sign-on kan lade sig gøre". */
const subjectOf =
  /,? at ((?:(?!(?:vi|jeg|man|det|der|den|de|netværket) )(?!(?:ikke|aldrig|allerede|også) )[\p{L}\d-]{2,30} ){1,4}?)(?:kan|skal|er|har|bliver|vil|må|bør|kommer|fungerer|virker)(?= )/iu
const named =
  /(?<!\p{L})(?:om|vedr\.?|vedrørende|omkring|angående) (?!(?:at|hv\p{L}+|vi|jeg|det|den|dem|dette|noget|lidt|ikke|andre|der) )(\p{L}[^,.:;?!]{4,80})/iu

/** The best name in a sentence that names its matter only in passing; null where there is none. */
export const nounIn = (words: string): string | null => {
  const said = words.slice(0, 600)
  const found = named.exec(said)?.[1] ?? subjectOf.exec(said)?.[1] ?? null
  const name = found === null ? '' : (found.split(goesOn)[0]?.replace(places, '').trim() ?? '')
  return name.length < 4 || finite.test(fold(name)) ? null : name
}
