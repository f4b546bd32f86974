import type { ItemWords } from '../../meeting/events.ts'
import { correctionIn } from '../language/corrections.ts'
import { findDurations } from '../language/durations.ts'
import { labelled } from '../language/item-labels.ts'
import { isCourtesy, saysOnly } from '../language/phrases.ts'
import { fold, sentencesOf, wordsOf } from '../language/text.ts'
import { fillers } from '../language/vocabulary.ts'
import { addedIn, isOfOld, isOpen, struckIn, withoutRequests } from './change-words.ts'
import { withPronoun } from './item-by-title.ts'
import { cut, fieldsIn, recommendationIn } from './item-fields.ts'
import { kindIn, kindNamed } from './item-kinds.ts'
import { isByWriter, presenterIn, presenterSaid } from './item-presenters.ts'
import { isRemark } from './item-remarks.ts'
import { withdrawalIn } from './item-taken-back.ts'
import { isTalk, kindTalked } from './item-talk.ts'
import { quotedTitle, titleSaid } from './item-title-said.ts'
import { presenterInstead } from './presenter-instead.ts'

/** A longer answer changes no single field: it is text. */
const longest = 10_000

export const agreeing =
  'ok|okay|fint|super|perfekt|ellers fint|resten passer|resten stemmer|resten er rigtigt|resten er ok|det øvrige er fint|det øvrige passer|alt andet er rigtigt|alt andet er fint|ellers passer det|ellers stemmer det|ellers er det rigtigt|det lyder rigtigt|lyder rigtigt|lyder godt|det lyder godt|ellers er det fint|resten er fint|det er korrekt|det er rigtigt|korrekt|rigtigt|rigtig|👍|ser rigtigt ud|ser rigtig ud|ser fint ud|ser fin ud|ser godt ud|stemmer|det stemmer|det passer|passer|forstået|looks right|looks good'.split(
    '|',
  )
/** An instruction that no field takes: as text of the item it would be a wrong answer. */
const instruction =
  / (?:slet(?! ikke)|fjern|flyt|slås|slå|udskyd|udsæt|vente|vent|byt|bytte plads|del|opdel|glem|drop|dropper|droppes|udskift|erstat|omformuler|skriv (?:\S{1,40} ){1,6}i stedet for|merge|split|move|wait|som det første|som det sidste|først på|sidst på|(?:punktet|det|den) (?:\S{1,40} )?(?:ligge|lægges|placeres)|læg (?:punktet|det|den)|til sidst|(?:udgår|trækkes|slettes|trækker (?:den|det|dem|punktet)) ikke|(?:rykkes|flyttes|udskydes|udsættes|(?:udskyder?|rykker?|flytter?|udsætter?) (?:punktet|det|den)) til (?:næste|efteråret|foråret|senere|et senere|\S{0,40}møde\S{0,40})) /

/** "Det er forkert", "Nej, det er misforstået": that something is wrong, and not what. */
const isWrong =
  /^ (?:nej )?(?:(?:det|dette|der|i|har|er|var|helt|vist|desværre|this|is|that) ){0,4}(?:forkert|misforstået|en misforståelse|en fejl|(?:ikke|not) (?:helt |quite )?(?:rigtigt|korrekt|right|correct)|(?:passer|stemmer) ikke|wrong|a mistake)(?: forstået)? $|^ (?:nej )?(?:(?:(?:titlen|overskriften|teksten|beskrivelsen|the title|the text) (?:er|is) (?:(?:desværre|vist|helt) ){0,2}(?:forkert|wrong|(?:ikke|not) (?:helt |quite )?(?:rigtig|korrekt|right|correct)))|(?:forkert|wrong) (?:titel|overskrift|tekst|title|text)|(?:der|det|there) (?:er|is) (?:desværre )?(?:en |a )?(?:fejl|slåfejl|tastefejl|stavefejl|mistake|error) (?:i|in) (?:titlen|overskriften|teksten|beskrivelsen|the title|the text)) $/
/** "Jeg er syg den dag", "Kommer ikke": the sender's own affairs, which are nobody's business. */
const isOfSender =
  /^ (?:(?:jeg|vi) (?:er|bliver|har) (?:\S+ ){0,2}(?:syg|syge|på ferie|på kursus|på barsel|på orlov|fri den)|(?:(?:jeg|vi) )?(?:kommer|deltager) (?:desværre |nok |alligevel ){0,2}ikke|(?:hun|han|de|[^ ]{2,20}(?: [^ ]{2,20})?) (?:kommer|deltager) (?:desværre |nok |alligevel ){0,2}ikke (?:$|alligevel |til mødet |med til |den dag )|(?:jeg|vi) kan (?:desværre |nok |alligevel ){0,2}ikke (?:selv )?(?:komme|deltage|være med) (?:så|men|den dag|selv|$)) ?/

/** "Ikke til beslutning", "vi bruger ikke 20 minutter": what it is not. "Ikke mere end ti minutter" says what it is. */
const isDenied = (folded: string): boolean =>
  (/ (?:ikke|not|don t|doesn t) /.test(folded) &&
    !/ (?:ikke|not|don t|doesn t) (?:\S+ ){0,4}(?:mere|længere|over|more|longer) (?:end |than )?/.test(folded)) ||
  / (?:for|too) (?:meget|lidt|lang|lange|langt|længe|kort|korte|much|little|long|short) /.test(folded)
/** A short sentence that speaks of a length or a kind in this way wants a change, and does not say which. */
const mostDenied = 12

/** "Nej, 30 minutter" */
const interjection = /^ (?:nej|næ|ja|jo|ups|hov|undskyld|beklager|sorry|no|yes) $/

/** What is known of the item that is changed; null where it is not. */
export interface Before {
  readonly title: string
  readonly text: string | null
  readonly minutes: number | null
}

export type Amendment = Partial<ItemWords> | 'withdraw' | 'nothing' | null

/** Words around the new value: "det skal være 30 min i stedet for 20, og til orientering". */
const around = new Set(
  'vist ok skru skrue gør sænk hæv rette rykke rykkes muligt realistisk passende ups hov stå står stod skulle tiden varigheden tror tænker nøjes nøje end lyder række rækker vare varer vær være tid varighed art type titel overskrift titlen overskriften ændres ændre ændr ret rettes sættes sæt hellere gerne stedet i op ned hedde hedder skulle bør ca cirka nok behov brug bruge bruger tager afsæt minutter min minut time timer kvarter halv til oplæg ved holdes vises som længere kortere kun tage tager kræver mere mindre ekstra beslutning orientering drøftelse træk forlæng forlænges forkort forkortes skær skæres udvid udvides kort kortes nærmere rigeligt rigelig change changed set duration title instead more less longer shorter discussion decision information minutes'.split(
    ' ',
  ),
)

/** "Vi tror, vi nøjes med 10", "Det skal bruge 30": a number of minutes, by what is said of it. */
const bareMinutes = (clause: string): number | null => {
  const [, number = ''] =
    / (?:nøjes|nøje|bruge|bruger|vare|varer|tage|tager|kræver|afsæt|afsætte|sæt) (?:(?:os|det|den|punktet|kun|nok|ca|med|til|af|på|gerne|bare|højst|max) ){0,3}(\d{1,3})(?: (?:i stedet|tak|af|til|nu|alligevel)){0,2} $/.exec(
      fold(clause),
    ) ?? []
  const minutes = Number(number)
  return minutes >= 5 && minutes <= 180 && minutes % 5 === 0 && isSpent(clause) ? minutes : null
}

/** "Ned med 5 min", "Forlæng det med 10 min": counted from what was. */
const by =
  /(?<!\p{L})(?:(?<less>ned|(?:forkort|skær|sænk)\p{L}{0,4}(?: \p{L}{2,12}){0,2})|op|(?:forlæng|udvid|hæv)\p{L}{0,4}(?: \p{L}{2,12}){0,2}) med $/iu
const changeAhead = (ahead: string): 'more' | 'less' | null => {
  const found = by.exec(ahead.slice(-60))
  return found === null ? null : found.groups?.less === undefined ? 'more' : 'less'
}

const minutesFrom = (clause: string, { minutes }: Before): number | null => {
  const all = findDurations(clause)
  const found = all.filter(
    each => !/(?:i stedet for|instead of|ikke|not)\s*(?:de |the )?$/i.test(clause.slice(Math.max(0, each.at - 20), each.at)),
  )
  const last = found.at(-1)
  if (last === undefined) return bareMinutes(clause)
  const change = last.change ?? changeAhead(clause.slice(0, last.at))
  if (change === null) return last.minutes
  const changed = minutes === null ? 0 : minutes + (change === 'more' ? last.minutes : -last.minutes)
  return changed > 0 ? changed : null
}

/** The whole clause is about fields: no word is left that would be lost. */
const isSpent = (clause: string): boolean => {
  if (kindTalked(clause) !== null) return true
  const presenter = presenterIn(clause)
  const rest = presenter === null ? clause : clause.slice(0, presenter.at) + clause.slice(presenter.end)
  return wordsOf(fold(rest)).every(
    word =>
      fillers.has(word) ||
      around.has(word) ||
      isTalk(word) ||
      (word.length > 1 && kindNamed(word) !== null) ||
      /^(?:\d+½?|½|[bod]|p-\d+)$/.test(word),
  )
}

interface Clause {
  readonly clause: string
  /** The sentence that it stands in. */
  readonly sentence: string
}

/** "25 min ikke 15", "til beslutning og ikke drøftelse" */
const notTheOther =
  /(?<=(?:\d|min\.?|minutter|timer?|beslutning|drøftelse|orientering|debat)),? (?:og )?(?=ikke (?:til )?(?:\d{1,3}(?: min\S*)?|beslutning|drøftelse|orientering|debat)[.!]?$)/i

/** "Mogens tager den om arkivaftalen": who presents the item, by whatever it is called. */
const presenterOf = (sentence: string, { title }: Before): string | null => {
  const called = withPronoun(sentence, title)
  const byWriter = !/ og jeg(?!\p{L})/iu.test(sentence) && (isByWriter(sentence) || isByWriter(called)) ? 'Jeg' : null
  return presenterSaid(sentence) ?? presenterSaid(called) ?? presenterInstead(called) ?? byWriter
}

/** A title or a presenter is said in a whole sentence, whatever commas it holds. */
const isWhole = (sentence: string, before: Before): boolean =>
  quotedTitle(sentence) !== null || presenterOf(sentence, before) !== null

/** "Det skal hedde »Oprydning« og tage 10 minutter": behind the quoted title another field. */
const behindTitle = (sentence: string): readonly string[] => {
  const [, title, more] = /^(.{0,80}? (?:hedde|kaldes) ["»“„][^"»«“”„]{1,160}["«”“]),? og (.{2,200})$/i.exec(sentence) ?? []
  return title === undefined || more === undefined ? [sentence] : [title, `Det skal ${more}`]
}

const clausesOf = (sentences: readonly string[], before: Before): readonly Clause[] =>
  sentences
    .flatMap(behindTitle)
    .flatMap(sentence => (isWhole(sentence, before) ? [sentence] : sentence.split(/[,;]? (?:men|but) /)))
    .flatMap(sentence =>
      (isWhole(sentence, before)
        ? [sentence]
        : sentence.split(/[,;]? (?:men|but) | [–-] |[,;] (?!at )(?:og )?|,? og (?=til |v\/|art|tid|titlen|overskriften)/)
      )
        .flatMap(part => part.split(notTheOther))
        .map(clause => ({ clause, sentence })),
    )
    // "til beslutning, ikke drøftelse": what it is not says nothing more. "Nej, ikke 30 minutter" says it of what we wrote.
    .filter(
      ({ clause }, at, all) =>
        at === 0 ||
        interjection.test(fold(all[at - 1]?.clause ?? '')) ||
        !/^(?:og )?(?:ikke|not) (?:til )?\S+(?: \S+)?$/i.test(clause.trim()),
    )

const corrected = (line: string, before: Before): Partial<ItemWords> | null => {
  const correction = correctionIn(line.replace(/^\s*(?:rettelse|ændring|correction)\s*:\s*/i, ''))
  if (correction === null) return null
  const { wrong, right } = correction
  if (before.title.includes(wrong)) return { title: before.title.replace(wrong, () => right) }
  return before.text?.includes(wrong) ? { text: before.text.replace(wrong, () => right) } : null
}

/**
 * What an answer changes of an item: exactly the fields that it names (G18). Words that name none are added to the item's
 * text, so that nothing is lost; where the text so far is not known, null: it would take that text's place.
 */
export const amendmentIn = (words: string, before: Before, names: ReadonlySet<string>): Amendment => {
  // "Tilføj denne tekst: …" is text as it stands, whatever it speaks of.
  const added = addedIn(words)
  if (added !== null) return before.text === null ? null : { text: `${before.text}\n\n${added}`.trim() }
  const isUnclear = words.length <= longest && words.split('\n').flatMap(sentencesOf).some(isOpen)
  return isUnclear ? null : (struckIn(words, before) ?? changeIn(withoutRequests(words), before, names))
}

const changeIn = (text: string, before: Before, names: ReadonlySet<string>): Amendment => {
  if (text.length > longest) return before.text === null ? null : { text: `${before.text}\n\n${text}`.trim() }
  const sentences = text.split('\n').flatMap(sentencesOf)
  const said = sentences.filter(each => !isCourtesy(each, names))
  const [first] = said
  if (first === undefined || said.every(each => saysOnly(each, agreeing, names))) return 'nothing'
  const gone = withdrawalIn(said, text, names)
  if (gone !== null) return gone === 'unclear' ? null : gone
  const changes: Partial<ItemWords> = {}
  /** What no field has taken, by its sentence, with the number of its line. */
  const left = new Map<string, number>()
  const denied = new Map<string, number>()
  const changing = new Set<number>()
  let saysWrong = false
  const take = (more: Partial<ItemWords>): void => {
    Object.assign(changes, more)
  }
  const hearClause = ({ clause, sentence }: Clause, line: number): void => {
    const minutes = minutesFrom(clause.replace(/^[^\p{L}\d]*(?:tak )?men /iu, ''), before)
    const kind = kindIn(clause)?.value ?? (wordsOf(fold(clause)).length <= 6 ? bareKind(clause) : null)
    const named = presenterOf(clause, before)
    const presenter = named ?? presenterIn(clause)?.value ?? null
    const title = titleSaid(clause.trim())
    const isField = minutes !== null || kind !== null || presenter !== null
    if (isWrong.test(fold(clause))) saysWrong = true
    else if (isOfOld(clause)) denied.set(sentence, line)
    else if (title !== null) {
      take({ title })
      changing.add(line)
    } else if ((minutes !== null || kind !== null || /\d/.test(clause)) && isDenied(fold(clause)))
      (wordsOf(fold(clause)).length <= mostDenied ? denied : left).set(sentence, line)
    else if (named !== null) {
      take({ presenter: named })
      changing.add(line)
    } else if (isField && (isSpent(clause) || isSpent(clause.replace(/(?<!\p{L})(?:men|ikke|dog|but)(?!\p{L})/giu, '')))) {
      changing.add(line)
      take({
        ...(minutes === null ? {} : { minutes }),
        ...(kind === null ? {} : { kind }),
        ...(presenter === null ? {} : { presenter }),
      })
    } else if (!isCourtesy(clause, names) && !interjection.test(fold(clause)) && !saysOnly(clause, agreeing, names))
      left.set(sentence, line)
  }
  for (const [at, line] of text.split('\n').entries()) {
    const all = sentencesOf(line)
    // "Titlen skal være X, og det er til orientering", "… være X. Tak": each clause by itself.
    const isOne = (all.length === 1 && !/,? og (?:det|den|punktet) (?:er|skal|bør|må) /i.test(line)) || labelled(line) !== null
    const fixed = isOne ? titleSaid(line) : null
    const text = /^(?:teksten|beskrivelsen) (?:skal|bør) (?:være|lyde|hedde)[: ]{1,3}(\S.{1,5000})$/i.exec(line)?.[1]
    const corrections = all.map(each => corrected(each, before))
    const correction = corrections.some(each => each !== null) ? null : corrected(line, before)
    const recommendation = recommendationIn(line)
    if (fixed !== null) take({ title: fixed })
    else if (text !== undefined) take({ text: text.replace(/^[»"“](.*)[«"”]$/, '$1') })
    else if (correction !== null) take(correction)
    else if (recommendation !== null) {
      take({ recommendation: recommendation.value })
      // "Tre kommuner mangler. Det indstilles, at …": what stands beside it is heard as well.
      const rest = cut(line, [recommendation])
      for (const clause of clausesOf(rest.split('\n').flatMap(sentencesOf), before)) hearClause(clause, at)
    } else {
      for (const each of corrections) take(each ?? {})
      for (const clause of clausesOf(
        all.filter((_, nth) => corrections[nth] === null),
        before,
      ))
        hearClause(clause, at)
    }
  }
  // What it is not, and nothing that it is: a guess would be wrong, and as text of the item it would be read by all.
  if (denied.size > 0 && Object.keys(changes).length === 0 && [...left.keys()].every(each => denied.has(each))) return null
  for (const [sentence, line] of denied) if (!changing.has(line)) left.set(sentence, line)
  const words = inLines(left)
  const rest = [...left.keys()]
  if (rest.length > 0 && rest.every(each => instruction.test(fold(each)) && wordsOf(fold(each)).length <= 12)) return null
  // "Ned med 30 min" of 20: no length comes of it, and it is no text.
  const isByTooMuch = rest.some(each => findDurations(each).some(({ at }) => changeAhead(each.slice(0, at)) !== null))
  if (isByTooMuch || rest.some(each => isOfSender.test(fold(each)) || isRemark(each))) return null
  // That something is wrong, and not what it should be.
  if (saysWrong && Object.keys(changes).length === 0) return null
  if (words === '') return Object.keys(changes).length === 0 ? 'nothing' : changes
  if (before.text === null) return null
  const { fields } = fieldsIn(words.split('\n').flatMap(sentencesOf).filter(isPlain).join('\n'))
  if (fields.minutes !== null && changes.minutes === undefined) take({ minutes: fields.minutes })
  if (fields.kind !== null && changes.kind === undefined) take({ kind: fields.kind })
  if (fields.presenter !== null && changes.presenter === undefined) take({ presenter: fields.presenter })
  return { ...changes, text: [changes.text ?? before.text, words].filter(part => part !== '').join('\n\n') }
}

/** The sentences as they stood, each line by itself. */
const inLines = (left: ReadonlyMap<string, number>): string =>
  [...Map.groupBy(left.keys(), sentence => left.get(sentence)).values()].map(each => each.join(' ')).join('\n')

const isPlain = (sentence: string): boolean => !isDenied(fold(sentence))

const bareKind = (clause: string): ItemWords['kind'] => {
  const found = wordsOf(fold(clause)).flatMap(word => (word.length > 1 ? (kindNamed(word) ?? []) : []))
  return found.length === 1 ? (found[0] ?? null) : null
}
