import { labelled, marked, withBoldTitles } from '../language/item-labels.ts'
import { isCourtesy, withoutGreeting } from '../language/phrases.ts'
import { fold, sentencesOf, wordsOf } from '../language/text.ts'
import { fillers } from '../language/vocabulary.ts'
import { announcementIn } from './item-announced.ts'
import { isChat } from './item-chat.ts'
import type { Block } from './item-counts.ts'
import { announces, byCountInLine, byOneMore, withNumbered } from './item-counts.ts'
import { fieldsIn, recommendationIn } from './item-fields.ts'
import { byBoth, byHeads, byJoints, byNamed, byOrder } from './item-heads.ts'
import { durationIn } from './item-lengths.ts'
import { byProse } from './item-prose.ts'
import { broughtBy, titleFrom } from './item-title.ts'
import { byNamedLines, byTitleLines } from './item-title-lines.ts'
import { withLabels } from './matter-fields.ts'
import { bySaid } from './several-matters.ts'

/** Nobody brings more; the rest stays with the last. */
const mostItems = 25

/** Words of which there is more than one: a list below them is one of items. */
const several = / (?:punkter|dagsordenspunkter|emner|forslag|ting|følgende|input|items|topics|points|to|tre|fire|fem|\d) /

/** "følgende punkter", "to emner": what a list holds. "Følgende punkter i kontrakten" are a matter's own. */
const severalOf =
  / (?:følgende|nedenstående|disse|to|tre|fire|fem|nogle|flere|vores|par|\d) (?:(?:nye|andre|små|korte|ekstra) )?(?:punkter|dagsordenspunkter|emner|forslag|ønsker|ting)(?! (?:i|ved|af|vedr) )/

/** "Vi har et punkt om dubletter:", "Vi vil gerne drøfte dubletter:": one thing, and the list below it is its own. */
const namesOne = (line: string): boolean => {
  const sentence = sentencesOf(line).at(-1) ?? line
  const before = broughtBy(sentence)
  return before !== '' && !/ (?:punkter|emner|forslag|ting|to|tre|fire|fem) /.test(fold(before)) && !saysFew(titleFrom(sentence))
}
/** Nothing that could be a title: "På dagsordenen", "Følgende". */
const saysFew = (title: string): boolean =>
  announcementIn(title) !== null || wordsOf(fold(title)).every(word => fillers.has(word) || announces.has(word))

/** "Vi har et punkt:" and below it a line that is its name, which the list then belongs to. */
const isNamedBelow = (intro: readonly string[]): boolean => {
  const last = intro.at(-1) ?? ''
  const isOne = intro
    .slice(0, -1)
    .some(line => announcementIn(line)?.count === 1 || /(?<!\p{L})følgende punkt(?!er)/iu.test(line))
  return isOne && announcementIn(last) === null && !isCourtesy(last) && !several.test(fold(last))
}

/** "Vi har tre punkter:" in front of a list; "Navngivning af skemaer:" is an item with a list of its own. */
/** "Fra Hedensted:", "Herfra:", "Vores input:": whose they are. */
const isOwners = (line: string): boolean =>
  /^\s{0,9}(?:her ?fra|her fra os|(?:punkter|input|ønsker|forslag|bidrag)? ?fra \p{Lu}[\p{L}-]+(?: kommune)?|(?:vores|mine) (?:input|bidrag|punkter|ønsker|emner|forslag))(?: (?:er|kommer her|til mødet|denne gang))?[ :.–-]{0,3}$/iu.test(
    line,
  )

const announcesList = (above: readonly string[], names: ReadonlySet<string>): boolean => {
  const intro = above.filter(line => !isCourtesy(line) && withoutGreeting(line.trim()) !== '')
  const text = intro.join(' ').trim()
  if (!/[\p{L}\d]/u.test(text) || intro.every(line => isOwners(line) || sentencesOf(line).every(each => isChat(each, names))))
    return true
  const words = wordsOf(fold(text))
  if (intro.some(line => labelled(line)?.label === 'title' && labelled(line)?.value !== '')) return false
  const last = intro.at(-1) ?? ''
  if (announcementIn(last) !== null) return true
  if (isNamedBelow(intro) || namesOne(last)) return false
  // "… skal hermed anmode om, at følgende punkter optages på dagsordenen:", however long.
  if (/:\s*$/.test(last) && severalOf.test(fold(last))) return true
  // "Vi vil gerne drøfte navngivning af skemaer. Herunder:" tells what its list belongs to.
  return (
    words.length <= 16 &&
    words.some(word => announces.has(word)) &&
    (text.endsWith(':') || words.some(word => /^(?:punkter|emner|forslag|følgende|items|points|topics|input)$/.test(word)))
  )
}

/** What stands before "Vi har to punkter:" and is not polite: nothing else holds it, so it goes with the first item. */
const besideIntro = (intro: readonly string[]): readonly string[] =>
  intro
    .flatMap(sentencesOf)
    .slice(0, -1)
    .filter(each => announcementIn(each) === null && !isCourtesy(each) && withoutGreeting(each) !== '' && labelled(each) === null)

const withIntro = (blocks: readonly Block[], intro: readonly string[]): readonly Block[] => {
  const [first = [], ...more] = blocks
  const beside = besideIntro(intro)
  return beside.length === 0 ? blocks : [[...first, '', beside.join(' ')], ...more]
}

const byMarks = (lines: readonly string[], names: ReadonlySet<string>): readonly Block[] | null => {
  const first = lines.findIndex(line => marked(line) !== null)
  const top = marked(lines[first] ?? '')
  if (top === null) return null
  const isTop = (line: string): boolean => {
    const mark = marked(line)
    return mark !== null && mark.style === top.style && mark.indent <= top.indent
  }
  const intro = lines.slice(0, first).filter(line => line.trim() !== '')
  const isClauses = recommendationIn(`${intro.at(-1) ?? ''}\n${lines[first]}`)?.value.includes(top.rest.slice(0, 20))
  if (lines.filter(isTop).length < 2 || isClauses || !announcesList(intro, names)) return null
  const blocks: string[][] = []
  for (const line of lines.slice(first)) {
    const opens = isTop(line) && blocks.length < mostItems
    if (opens) blocks.push([marked(line)?.rest ?? line])
    else blocks.at(-1)?.push(line)
  }
  return withIntro(blocks.map(withLabels), intro)
}

/** Words of whoever tells something: no name of an item begins with them or is held together by them. */
const tells = / (?:jeg|vi|os|mig|mit|mine) |^ (?:det|den|der|dette|de|her|men|og|så|derfor|desuden|begge|alle) /

/** The first line of a paragraph that may be an item's name: short, no sentence that tells something, or one that brings an item. */
const opensItem = (line: string): boolean => {
  const [first = line] = sentencesOf(line)
  const isPart = /^\s*(?:[-•*–·>]|\d{1,2}[.)])/.test(line) || labelled(line)?.label === 'text'
  if (line.trim() === '' || line.length > 160 || isPart || isCourtesy(line)) return false
  if (labelled(line)?.label === 'title') return true
  const isBrought = broughtBy(first) !== '' && !/gerne (?:høre|vide),? hv/i.test(first)
  return (
    isBrought ||
    (first.length <= 100 && !(first === line && /\.\s*$/.test(line) && durationIn(line) === null) && !tells.test(fold(first)))
  )
}

/** What an unlabelled name above the label that comes again takes with it out of the block: its line, or its paragraph. */
const takenFrom = (block: string[]): string[] => {
  const label = block.findLastIndex(line => labelled(line) !== null)
  const tail = block.slice(label + 1)
  while (tail.at(-1)?.trim() === '') tail.pop()
  const gap = tail.findLastIndex(line => line.trim() === '')
  const name = gap < 0 ? tail.slice(-1) : tail.slice(gap + 1)
  if (!opensItem(name[0] ?? '')) return []
  block.splice(label + 1 + tail.length - name.length)
  return name
}

/**
 * A label that comes a second time begins a second item: "Titel … Tid … Titel … Tid …", in whatever order. Where no label says the names,
 * each stands above its item's labels.
 */
const byLabels = (lines: readonly string[]): readonly Block[] | null => {
  const blocks: string[][] = [[]]
  const isNamed = lines.some(line => labelled(line)?.label === 'title')
  let seen = new Set<string>()
  for (const line of lines) {
    const label = labelled(line)?.label
    if (label !== undefined && label !== 'text' && seen.has(label) && blocks.length < mostItems) {
      const name = isNamed ? [] : takenFrom(blocks.at(-1) ?? [])
      if (isNamed || name.length > 0) {
        blocks.push(name)
        seen = new Set()
      }
    }
    if (label !== undefined) seen.add(label)
    blocks.at(-1)?.push(line)
  }
  return blocks.length > 1 ? blocks : null
}

/** The paragraphs of these lines, empty ones left out. */
const paragraphsOf = (lines: readonly string[]): string[][] => {
  const paragraphs: string[][] = [[]]
  for (const line of lines)
    if (line.trim() === '') paragraphs.push([])
    else paragraphs.at(-1)?.push(line)
  return paragraphs.filter(each => each.length > 0)
}

/** "To punkter fra Aarhus:" and a paragraph for each, or a line for each: as many as it says. Whatever brings none goes with the one above it. */
const byCount = (lines: readonly string[]): readonly Block[] | null => {
  const at = lines.findIndex(line => line.trim() !== '' && !isCourtesy(line))
  const told = announcementIn(sentencesOf(lines[at] ?? '').at(-1) ?? '')
  if (told === null || told.count === 1) return null
  const paragraphs = paragraphsOf(lines.slice(at + 1))
  const [only, ...others] = paragraphs
  const parts = only !== undefined && others.length === 0 ? only.map(line => [line]) : paragraphs
  const blocks: string[][] = []
  for (const part of parts) {
    // "Bo fremlægger begge" is said of those above it.
    const isName = opensItem(part[0] ?? '') && /\p{L}/u.test(fieldsIn(part[0] ?? '').rest)
    if (isName && blocks.length < mostItems) blocks.push([...part])
    else if (blocks.length === 0) return null
    else blocks.at(-1)?.push('', ...part)
  }
  return blocks.length === (told.count ?? blocks.length) && blocks.length > 1 ? withIntro(blocks, [lines[at] ?? '']) : null
}

/** Between two of them, and in no bracket. */
const behindLength =
  /(?<=(?:min|minutter|time|timer|minutes)\.?|\)|, (?:drøftelse|orientering|beslutning|debat))(?:,(?: og| samt)?|;| og| samt) (?=[\p{L}»"“])(?!(?:til |kort )?(?:orientering|drøftelse|beslutning|debat|[dob](?!\p{L}))|v\/|[^(]{0,200}\))/iu
/** Parts of one item: "oplæg 10 min, drøftelse 20 min". */
const phases =
  / (?:oplæg|indlæg|drøftelse|debat|diskussion|orientering|spørgsmål|pause|gennemgang|opsamling|præsentation|demo|gruppearbejde|runde|det|den|vi|så) /

/** "Vi har to punkter: Roller (10 min) og skemaer (20 min)": several in one line, each with its length. */
const inOneLine = (lines: readonly string[]): readonly Block[] | null => {
  const [line = '', ...more] = lines.filter(each => each.trim() !== '' && !isCourtesy(each))
  const intro = /^[^:]{1,80}: ?/.exec(line)?.[0] ?? ''
  const all = announcementIn(intro) === null ? line : line.slice(intro.length)
  // "…, 10 min). Samme som sidst.": what stands behind the last of them is told of that one.
  const [rest = '', ...behind] = sentencesOf(all.slice(0, 500))
  const parts = rest.split(behindLength)
  const isList =
    more.length === 0 &&
    parts.length > 1 &&
    labelled(line)?.label !== 'title' &&
    parts.every(
      each =>
        durationIn(each) !== null &&
        !phases.test(fold(fieldsIn(each).rest)) &&
        /\p{L}{3}/u.test(fieldsIn(each).rest) &&
        /^\.{0,2}$/.test(each.replaceAll(/[^.?!]/g, '')),
    )
  if (!isList) return null
  return parts.map((each, at) => (at === parts.length - 1 && behind.length > 0 ? [each.trim(), behind.join(' ')] : [each.trim()]))
}

/** The items of a mail, each with its lines (G16). One, unless lists or labels say that there are more. */
export const blocksOf = (text: string, names: ReadonlySet<string>): readonly Block[] => {
  const lines = text.split('\n').slice(0, 2000)
  const listed =
    byNamedLines(lines, names) ??
    byMarks(withBoldTitles(lines), names) ??
    byLabels(lines) ??
    byHeads(lines) ??
    byCount(lines) ??
    byTitleLines(lines, names)
  return listed !== null
    ? withNumbered(listed)
    : (inOneLine(lines) ??
        byCountInLine(lines) ??
        bySaid(lines, names) ??
        byOneMore(lines) ??
        byProse(lines) ??
        byJoints(lines) ??
        byNamed(lines) ??
        byOrder(lines) ??
        byBoth(lines) ?? [lines])
}
