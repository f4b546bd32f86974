import { capitalised, fold, trimEnd, wordsOf } from '../../language/text.ts'
import type { OrderItem } from './order-targets.ts'
import { adds, ofText, ofTitle, ofWriting, pointsOn, replaces, takesAway } from './order-words.ts'

/** The lines of a mail with a sign for each text that they give, and what stood there. */
export interface Given {
  readonly lines: readonly string[]
  readonly quoted: readonly string[]
}

/** Whether words before a colon say that a text stands behind it. */
const leadsToText = (words: string): boolean => {
  const folded = fold(words)
  const isOfText =
    ofText.test(folded) &&
    (replaces.test(folded) || adds.test(folded) || pointsOn.test(folded) || ofWriting.test(folded) || wordsOf(folded).length <= 4)
  const isWritten = ofWriting.test(folded) && !takesAway.test(folded) && !/ (?:skriv|skrive) (?:til|på) /.test(folded)
  return !ofTitle.test(folded) && !/ hedde /.test(folded) && (isOfText || isWritten)
}
/** Of so few words behind a colon nobody knows whether they are the whole text; as more of it they may be. */
const leastWords = 4

/**
 * A text that stands behind words that lead to it ("Teksten skal lyde: …", "Skriv i stedet:" and lines below) gets a sign, as what stands in quotation marks has one: neither its commas nor its verbs are the
 * sentence's. `ends`: a sentence that is said behind the text, and is none of it.
 */
export const withTextsGiven = (
  all: readonly string[],
  quoted: readonly string[],
  ends: (sentence: string) => boolean,
  sentences: (line: string) => readonly string[],
): Given => {
  const found = [...quoted]
  const lines: string[] = []
  const sign = (text: string): string => {
    found.push(text)
    return `Citat${found.length - 1}x.`
  }
  const unmask = (text: string): string => text.replace(/Citat(\d{1,2})x/g, (_, nth: string) => `»${quoted[Number(nth)] ?? ''}«`)
  for (let at = 0; at < all.length; at += 1) {
    const line = all[at] ?? ''
    const colon = [...line.matchAll(/:(?= |$)/g)].find(({ index }) => leadsToText(lastSentence(line.slice(0, index), sentences)))
    if (colon === undefined) {
      const next = all[at + 1] ?? ''
      // "Kan der komme en linje mere på?" and below it nothing but words in quotation marks.
      const isLead =
        /^Citat\d{1,2}x\.?$/.test(next.trim()) && !line.includes('Citat') && leadsToText(lastSentence(line, sentences))
      if (isLead) {
        lines.push(line.replace(/(?<![.?!:])[.?!:]{1,20}$/, match => ` ${next.trim().replace('.', '')}${match}`))
        at += 1
      } else lines.push(line)
      continue
    }
    const head = line.slice(0, colon.index)
    const behind = line.slice(colon.index + 1).trim()
    if (behind.startsWith('Citat')) {
      lines.push(`${head} ${behind}`)
      continue
    }
    const from = behind === '' ? at + 1 : at
    const words = behind === '' ? all.slice(from) : [behind]
    const kept: string[] = []
    const rest: string[] = []
    for (const each of words) {
      const parts = sentences(each)
      const stop = rest.length > 0 ? 0 : parts.findIndex((part, nth) => (kept.length > 0 || nth > 0) && ends(part))
      // The text below a line that leads to it may be in quotation marks: then it ends with them.
      const isQuoted = behind === '' && kept.length === 0 && /^Citat\d{1,2}x\.?$/.test(each.trim())
      if (isQuoted) {
        lines.push(`${head} ${each.trim()}`)
        rest.push('')
      } else if (stop < 0) kept.push(each)
      else {
        if (stop > 0) kept.push(parts.slice(0, stop).join(' '))
        rest.push(parts.slice(stop).join(' '))
      }
    }
    const text = unmask(kept.join('\n').trim())
    const least = adds.test(fold(head)) || isMore(fold(head)) ? 2 : leastWords
    if (text !== '' && wordsOf(fold(text)).length >= least) lines.push(`${head} ${sign(text)}`)
    else if (text !== '') lines.push(line, ...(behind === '' ? kept : []))
    lines.push(...rest.filter(each => each !== ''))
    if (behind === '') at = all.length
  }
  return { lines, quoted: found }
}
const lastSentence = (words: string, sentences: (line: string) => readonly string[]): string => sentences(words).at(-1) ?? words

/** What becomes of an item's words. */
export interface TextOrder {
  readonly text?: string
  readonly title?: string
  /** Stretches that go. */
  readonly cut?: readonly string[]
}

const bare = (words: string): string => trimEnd(words.trim(), new Set(' .,!?…'))
/** The stretch as it stands there, whatever its capitals and its sign. */
export const standingIn = (words: string, text: string): string | null => {
  const said = bare(words)
  const at = said === '' ? -1 : text.toLowerCase().indexOf(said.toLowerCase())
  return at < 0 ? null : text.slice(at, at + said.length + (/^[.!?…]+/.exec(text.slice(at + said.length))?.[0].length ?? 0))
}

/** A title without words that stand in it. */
const titleWithout = (title: string, words: string): string | null => {
  const at = title.toLowerCase().indexOf(words.trim().toLowerCase())
  const rest =
    at < 0
      ? ''
      : `${title.slice(0, at)} ${title.slice(at + words.trim().length)}`
          .replace(/\(\s*\)/g, ' ')
          .replace(/ {2,}/g, ' ')
          .trim()
  const plain = capitalised(trimEnd(rest.replace(/^[\s.,:;–-]+/, ''), new Set(' .,:;–-')))
  return /\p{L}{3}/u.test(plain) && !/ (?:af|om|til|for|med|på|i|og|ved|fra)$|^(?:af|om|til|for|med|på|og|ved|fra) /i.test(plain)
    ? plain
    : null
}

/** "Stryg den", "det skal væk": of what was quoted before it. */
export const goesAway = (clause: string): boolean => {
  const folded = fold(clause)
  return (
    (takesAway.test(folded) || notThere.test(folded) || out.test(folded)) &&
    !/ (?:ikke (?:slet|fjern|stryg|droppe|slettes|fjernes|væk)|(?:slet|fjern|stryg|drop) ikke|behold|beholde|måske|hvis) /.test(
      folded,
    )
  )
}
const notThere =
  / (?:skal|skulle|må|bør|burde|behøver) (?:[^ ]{1,14} ){0,2}?ikke (?:[^ ]{1,12} ){0,2}?(?:stå|med|være der|nævnes|have stået|have været|skrives) | hører (?:[^ ]{1,10} ){0,2}?ikke /
const out = / (?:skal|må|kan|bør|skulle|ryger|tag|tages|tage|pil|pille) (?:[^ ]{1,14} ){0,5}?(?:ud|væk|af) /

/** What a clause with words in quotation marks, or with a text that is given, does to an item's words; null where it does nothing of the kind. */
export const textOrderIn = (clause: string, quoted: readonly string[], item: OrderItem): TextOrder | null => {
  const tokens = [...clause.matchAll(/Citat(\d{1,2})x/g)].map(([, nth]) => quoted[Number(nth)] ?? '')
  const [first, second, ...more] = tokens
  if (first === undefined || more.length > 0) return null
  const folded = fold(clause.replace(/Citat\d{1,2}x/g, ' § '))
  const { text = '', title } = item
  if (second !== undefined) {
    // "I stedet for »A« skulle der have stået »B«", "ret »A« til »B«", "»B« i stedet for »A«".
    const isTurned = /Citat\d{1,2}x[^C]{0,30} (?:i stedet for|frem for|og ikke|ikke) (?:[^C]{0,20} )?Citat/i.test(clause)
    const [old, fresh] = isTurned ? [second, first] : [first, second]
    if (!replaces.test(folded) && !/ (?:stå|stået|skrive|skrevet|hedde|ikke|til) /.test(folded)) return null
    if (ofTitle.test(folded)) return { title: capitalised(trimEnd(fresh, new Set('. '))) }
    const inText = standingIn(old, text)
    if (inText !== null) return { text: text.replace(inText, () => fresh) }
    const inTitle = standingIn(old, title)
    return inTitle === null ? null : { title: capitalised(title.replace(inTitle, () => trimEnd(fresh, new Set('. ')))) }
  }
  if (goesAway(clause)) {
    const inTitle = ofTitle.test(folded) || standingIn(first, text) === null ? titleWithout(title, first) : null
    if (inTitle !== null) return { title: inTitle }
    const stretch = standingIn(first, text)
    return stretch === null ? null : { cut: [stretch] }
  }
  // "Sætningen »…« lyder lidt skrap": of what stands there.
  if (standingIn(first, text) !== null && !adds.test(folded)) return null
  // "Kan I erstatte den med »…«": of so many words it is the text.
  const isSwap =
    / (?:erstat|erstatte|erstattes|udskift|udskifte|udskiftes|skift|skiftes|skifte) /.test(folded) &&
    wordsOf(fold(first)).length > mostOfTitle
  if (isSwap && !ofTitle.test(folded)) return { text: first }
  const isOfText = ofText.test(folded) || ofWriting.test(folded) || / (?:med|på|ind) /.test(folded)
  if (!isOfText || ofTitle.test(folded)) return null
  if ((adds.test(folded) || isMore(folded)) && !/ i stedet /.test(folded))
    return { text: [text, first].filter(each => each !== '').join('\n\n') }
  const isLong = wordsOf(fold(first)).length >= leastWords
  return isLong &&
    (replaces.test(folded) || ofText.test(folded) || ofWriting.test(folded)) &&
    (ofText.test(folded) || ofWriting.test(folded))
    ? { text: first }
    : null
}

/** A title in quotation marks is shorter. Words. */
const mostOfTitle = 8

/** "Tilføj til sidst i teksten, at vi medbringer eksempler": what is to stand there. */
const addsThat =
  /^(?:(?:kan|vil|må|gider) (?:i|du|vi) )?(?:(?:lige|gerne|også|venligst|endelig|godt|bare|få) )*(?:tilføje?|tilføjet|skrive?|skrevet|nævne?|nævnt)(?: (?:lige|gerne|også|venligst|endelig|godt|bare|til|i|under|på|nederst|sidst|slutningen|af|teksten|beskrivelsen|punktet|det|den|med))*,? at (?<said>\S.{5,300})$/i
export const addedThat = (clause: string): string | null => {
  const said = addsThat.exec(clause.trim())?.groups?.said
  return said === undefined || /Citat\d/.test(said)
    ? null
    : `${capitalised(bare(said.replace(/^(\S+) (også|gerne|ikke|altid|kun|stadig|desuden|måske) (\S+)/, '$1 $3 $2')))}.`
}

/** "Skriv gerne under punktet: …": more of it, where nothing says that it takes the place of what is there. */
const isMore = (folded: string): boolean =>
  / (?:skriv|skrive|skrives|(?:sæt|sætte|sættes|læg|lægge|lægges) .*ind) /.test(folded) &&
  !/ (?:i stedet|hellere|bare|kun|blot|om|ændr\S*|ret|rette) |(?<! (?:under|i|til|på)) teksten /.test(folded)

const noText: readonly RegExp[] = [
  / (?:uden|ingen) (?:(?:mere|yderligere|nogen) )?(?:tekst|beskrivelse|uddybning) /,
  / (?:teksten|beskrivelsen|brødteksten)(?: (?:under|til|på|i|ved) (?:det|den|punktet|p-\d+))? (?:(?:skal|må|kan|bør|i|vi|bare|gerne|godt|også|helt|roligt) )*(?:væk|ud|slettes?|fjernes?|stryges?|udgå|udgår|droppes?|undværes?) /,
  / (?:slet|slette|fjern|fjerne|stryg|stryge|drop|droppe|skip) (?:(?:bare|lige|gerne|venligst|også|så|godt|hele|al) )*(?:teksten|beskrivelsen|brødteksten|tekst) (?!om |med |der |i |fra |af )/,
  / (?:teksten|beskrivelsen) (?:[^ ]{1,12} )?(?:tom|blank) /,
]
/** "Teksten under P-3 skal helt væk", "uden mere tekst". */
export const emptiesText = (clause: string): boolean =>
  noText.some(each => each.test(fold(clause))) && !/(?<!\p{L})(?:ikke|måske|hvis)(?!\p{L})/iu.test(clause)
