import { capitalised, fold, sentencesOf, wordsOf } from '../language/text.ts'
import { announcementIn } from './item-announced.ts'
import { isChat } from './item-chat.ts'
import type { Block } from './item-counts.ts'
import { fieldsIn } from './item-fields.ts'
import { matterIn } from './item-lead.ts'
import { durationIn } from './item-lengths.ts'

const nobody: ReadonlySet<string> = new Set()
const longestHead = 110
/** Parts of one item: "Oplæg – 10 min", and below it "Drøftelse – 20 min". */
const part =
  /^ (?:kort |fælles |åben )?(?:oplæg|indlæg|drøftelse|debat|diskussion|orientering|spørgsmål|pause|frokost|gennemgang|opsamling|præsentation|demo|gruppearbejde|runde|intro|velkomst) /
/** A clause of its own, and no name. */
const tells = / (?:vi|jeg|os|mig|det|den|der|er|har|skal|kan|vil|må|bør|tager|bruger) /

/** "Testmiljøet – 10 min. – drøftelse", "Søgning (15 min, orientering)": a line that is a name with its length behind a sign, and nothing else. */
const isHead = (line: string): boolean => {
  if (line.length > longestHead || /^\s*(?:[-•*–·>]|\d{1,2}[.)])/.test(line) || line.includes('?') || durationIn(line) === null)
    return false
  const [name = ''] = line.split(/ [–—-] |[(|,/]|\. (?=\d)/)
  const { rest } = fieldsIn(line)
  const bare = fold(name)
  return (
    name.length < line.length - 4 &&
    durationIn(name) === null &&
    wordsOf(bare).length <= 9 &&
    /\p{L}{3}/u.test(name) &&
    !part.test(bare) &&
    !tells.test(bare) &&
    wordsOf(fold(rest)).length <= wordsOf(bare).length + 2
  )
}

/** What may stand above them: that some follow, or small talk. */
const isIntro = (line: string): boolean =>
  line.trim() === '' ||
  line.trimEnd().endsWith(':') ||
  sentencesOf(line).every(each => announcementIn(each) !== null || isChat(each, nobody))

/**
 * Two lines or more that are each a name with its length, and below each what is told of it: as many items, whatever announces them. What stands above them must
 * be no matter itself. Null where there are no such lines.
 */
export const byHeads = (lines: readonly string[]): readonly Block[] | null => {
  const heads = lines.flatMap((line, at) => (isHead(line) ? [at] : []))
  const first = heads[0] ?? 0
  if (heads.length < 2 || !lines.slice(0, first).every(isIntro)) return null
  return heads.map((at, nth) => lines.slice(at, heads[nth + 1]))
}

/** "Og vores punkt fra sidst, Fælles vejledning til borgerne, skal også med": another item, by its name. */
const another =
  /^\s*(?:(?:og|men|så|samt|desuden|derudover|endelig),? ){0,2}(?:(?:skal|må|kan|vil) )?(?:vores|mit|det) (?:(?:andet|gamle|udskudte|tidligere) )?punkt(?: (?:fra|om) (?:sidst|sidste gang|sidste møde|foråret|efteråret|\p{L}{3,10}))?,? ?["»“„]?([^,"«”]{4,90})["«”“]?,? (?:(?:skal|må|kan|vil) )?(?:(?:vi |også |gerne |stadig |igen |komme |tages |have |tage )){0,4}(?:med|på|op)(?: (?:igen|også|på dagsordenen)){0,2}(?=[.!,]|$)/iu

/** The same in a paragraph below the first item: its name stands as the paragraph's title. */
export const byNamed = (lines: readonly string[]): readonly Block[] | null => {
  const at = lines.findIndex((line, nth) => nth > 0 && another.test(line))
  if (at < 0 || lines.slice(0, at).every(isIntro)) return null
  const line = lines[at] ?? ''
  const [whole = '', name = ''] = another.exec(line) ?? []
  const behind = line.slice(whole.length).replace(/^[.!, ]{1,5}/, '')
  return [lines.slice(0, at), [`Punkt: ${name.trim()}`, ...(behind === '' ? [] : [behind]), ...lines.slice(at + 1)]]
}

/** "Først: Partshøring, 15 min. Dernæst: Licenspriser, 10 min.": one sentence for each, by its place in the row. */
const inOrder =
  /^(?:for det (?:første|andet|tredje)|først|dernæst|derefter|desuden|derudover|endelig|og så|til sidst|samt|1\)|2\))(?: (?:vil vi gerne have|et punkt om))?[:,]? (?=\p{Lu}|\p{L}[^,.]{3,80}[,(] ?\d)/iu
/** As many items as such sentences open the first paragraph; null where it begins otherwise. */
export const byOrder = (lines: readonly string[]): readonly Block[] | null => {
  const at = lines.findIndex(line => line.trim() !== '' && !sentencesOf(line).every(each => isChat(each, nobody)))
  const sentences = sentencesOf((lines[at] ?? '').slice(0, 600))
  const opens = sentences.flatMap((each, nth) => (inOrder.test(each) && durationIn(each) !== null ? [nth] : []))
  if (opens.length < 2 || opens[0] !== 0) return null
  return opens.map((from, nth) => {
    const [head = '', ...more] = sentences.slice(from, opens[nth + 1])
    const below = nth === opens.length - 1 ? lines.slice(at + 1) : []
    return [head.replace(inOrder, ''), ...(more.length > 0 ? [more.join(' ')] : []), ...below]
  })
}

/** "… og så vil Claus gerne drøfte …", "…, samt …": another item begins. A mere "og" may stand within a name. */
const joint =
  /(?:,|\.|(?<=\)))? (?:og så|og dernæst|og desuden|og derudover|og også|og endelig|og til sidst|derudover|desuden|dernæst|samt|dels)(?= )/gi
/** "…, det tager nok 20 minutter", "…, sæt 25 minutter af": a sentence of its own behind a name. */
const lengthBehind = /, (?=(?:(?:det|den|vi) (?:tager|varer|kræver|bruger|skal bruge|regner)|sæt|afsæt|regn|beregn)(?!\p{L}))/giu
/** "hilser Niels", "vil Niels drøfte": a clause, which brings an item only where it says so. */
const isClause = /^\p{Ll}{2,12} (?:vi|jeg|han|hun|de|det|der|\p{Lu}\p{L}+)(?!\p{L})/u
/** "Vi har to emner: Chatbot (10 min) og så vil Claus gerne drøfte scannere": as many in a sentence as are announced in front of its colon. Null where the count is another one. */
export const byJoints = (lines: readonly string[]): readonly Block[] | null => {
  const at = lines.findIndex(line => /^[^:]{3,90}: ?\S/.test(line) && announcementIn(line.slice(0, line.indexOf(':'))) !== null)
  const line = (lines[at] ?? '').slice(0, 600)
  const colon = line.indexOf(':')
  const count = at < 0 ? null : (announcementIn(line.slice(0, colon))?.count ?? null)
  if (count === null || count < 2 || !lines.slice(0, at).every(isIntro)) return null
  const parts = line
    .slice(colon + 1)
    .split(joint)
    .map(part => part.trim().replace(/(?:,|;)$/, ''))
  if (parts.length !== count || !parts.every(part => /\p{L}{3}/u.test(part) && (!isClause.test(part) || matterIn(part) !== null)))
    return null
  return parts.map((part, nth) => {
    const [name = '', ...more] = part.split(lengthBehind)
    const told = more.map(each => capitalised(each))
    return [name, ...told, ...(nth === count - 1 ? lines.slice(at + 1) : [])]
  })
}

/** "både et punkt om lydfiler og et om sikker mail": one behind the other, each with its "et om". */
const both =
  /^(.{0,60}?)(?<!\p{L})(?:et|ét) (?:punkt|emne|ønske|indlæg) (?:om|vedr\.?|vedrørende) ([^,.:?!]{4,90}?),? (?:og|samt) (?:så )?(?:også )?(?:et|ét)(?: andet| punkt| emne)? (?:om|vedr\.?|vedrørende) ([^,.:?!]{4,90})(?=[.!]|$)/iu

/** The two items of such a sentence; what stands below is the second one's. */
export const byBoth = (lines: readonly string[]): readonly Block[] | null => {
  const at = lines.findIndex(line => line.trim() !== '' && !sentencesOf(line).every(each => isChat(each, nobody)))
  const line = (lines[at] ?? '').slice(0, 500)
  const [whole = '', lead = '', first = '', second = ''] = both.exec(line) ?? []
  // "Vi har ikke et punkt om lydfiler og et om sikker mail"
  if (whole === '' || /["»:]|(?<!\p{L})(?:ikke|hverken|ingen)(?!\p{L})/iu.test(lead)) return null
  const behind = line.slice(whole.length).replace(/^[.! ]{1,5}/, '')
  return [[`Punkt: ${first}`], [`Punkt: ${second}`, ...(behind === '' ? [] : ['', behind]), ...lines.slice(at + 1)]]
}
