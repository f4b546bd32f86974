import type { ItemWords } from '../../meeting/events.ts'
import type { Label } from '../language/item-labels.ts'
import { labelled } from '../language/item-labels.ts'
import { isCourtesy, saysOnly, withoutGreeting } from '../language/phrases.ts'
import { fold, sentencesOf, trimEnd, wordsOf } from '../language/text.ts'
import { no } from '../language/vocabulary.ts'
import { announcementIn } from './item-announced.ts'
import { betterTitle } from './item-better-title.ts'
import { blocksOf } from './item-blocks.ts'
import { isChat } from './item-chat.ts'
import type { Block } from './item-counts.ts'
import { isFieldTalk } from './item-field-talk.ts'
import type { Fields } from './item-fields.ts'
import { cut, fieldsIn, merge, noFields, recommendationIn } from './item-fields.ts'
import { kindIn, kindNamed } from './item-kinds.ts'
import { withLabelLines } from './item-label-lines.ts'
import { asksForPlace } from './item-lead.ts'
import { durationIn } from './item-lengths.ts'
import { loneFields } from './item-lone-fields.ts'
import { nameAbove } from './item-name-above.ts'
import { betterNamed, isNoName } from './item-naming.ts'
import { numberedFields } from './item-numbered-fields.ts'
import { presenterIn } from './item-presenters.ts'
import { saidOfAll } from './item-said-of-all.ts'
import { titleOfStory } from './item-story.ts'
import { isTalk } from './item-talk.ts'
import { broughtBy, firstSentence, introduces, titleFrom, titleInSubject, topicIn } from './item-title.ts'
import { isPoor, nounOfTitle, oneSaid } from './one-matter.ts'

const byLabel = (label: Label, value: string): Fields => ({
  ...noFields,
  // "Tid: 10 min, orientering"
  kind:
    label === 'kind'
      ? (kindNamed(value) ?? kindIn(value)?.value ?? null)
      : label === 'minutes'
        ? (kindIn(value)?.value ?? null)
        : null,
  minutes: label === 'minutes' ? (durationIn(value)?.value ?? (/^\d{1,3}$/.test(value) ? Number(value) : null)) : null,
  presenter:
    label === 'presenter'
      ? (presenterIn(value)?.value ?? trimEnd(value, new Set(' .')))
      : label === 'minutes'
        ? (presenterIn(value)?.value ?? null)
        : null,
  recommendation: label === 'recommendation' ? (recommendationIn(value)?.value ?? value) : null,
})

/** A paragraph that only says how long, what kind and by whom. */
const saysNothingElse = isTalk

/** "15 min. Notatet er vedhæftet.": a sentence that only fills fields is told by them. One with another value stays. */
const withoutFields = (paragraph: string, fields: Fields): string =>
  paragraph
    .split('\n')
    .map(line =>
      sentencesOf(line).reduce((left, sentence) => {
        const { fields: said, rest } = fieldsIn(sentence)
        const values = Object.entries(said).filter(([, value]) => value !== null)
        const isTold = values.length > 0 && values.every(([name, value]) => fields[name as keyof Fields] === value)
        const alone = loneFields(sentence)
        const isAlone = alone !== null && alone.kind === fields.kind && (alone.minutes ?? fields.minutes) === fields.minutes
        const isDone = isAlone || (isTold && (saysNothingElse(rest) || isFieldTalk(sentence))) || asksForPlace(sentence)
        return isDone ? left.replace(sentence, () => '').trim() : left
      }, line),
    )
    .filter((line, at, all) => line !== '' || (at > 0 && at < all.length - 1 && all[at - 1] !== ''))
    .join('\n')
    .trim()

interface Sorted {
  readonly fields: Fields
  readonly title: string | null
  readonly free: readonly string[]
}

/** Labels out; a value that the label's field cannot hold stays as text. */
const sortLines = (block: Block, names: ReadonlySet<string>): Sorted => {
  let fields = noFields
  let title: string | null = null
  const free: string[] = []
  for (const line of block) {
    const found = labelled(line)
    const said = found === null ? noFields : byLabel(found.label, found.value)
    if (found === null || found.value === '') free.push(found?.label === 'recommendation' ? line : found === null ? line : '')
    // "Emne: ERFA", copied from a subject.
    else if (found.label === 'title' && title === null && titleInSubject(found.value, names) === null && block.length > 1)
      free.push('')
    else if (found.label === 'title' && title === null) title = found.value
    else if (Object.values(said).some(value => value !== null)) {
      fields = merge(fields, said)
      // "Tid: 20 min, men gerne mere"
      if (found.label === 'minutes' && !/^\d+$/.test(found.value) && !saysNothingElse(fieldsIn(found.value).rest)) free.push(line)
    } else free.push(found.label === 'text' ? found.value : line)
  }
  return { fields, title, free }
}

/** "Beslutningspunkt fra Aarhus Kommune" above labels. */
const headline =
  /^(?:(?:forslag til|nyt) )?(?:dagsordens|beslutnings|drøftelses|orienterings)?punkt(?: (?:fra \p{Lu}[\p{L}-]{1,30}(?: kommune)?|til (?:dagsordenen|(?:erfa-)?mødet|næste møde)|(?:den |d\. ?)?\d{1,2}[./] ?[\p{L}\d]{1,9}(?: \d{4})?)){1,3}[:.]?$/iu
const isHeadline = (line: string): boolean => headline.test(line.trim())
/** Greetings and thanks around the text are no item and no title. */
const trimmed = (lines: readonly string[], isNamed: boolean): readonly string[] => {
  const says = (line: string): boolean =>
    line.trim() !== '' && !isCourtesy(line) && !(isNamed && (announcementIn(line) !== null || isHeadline(line)))
  const first = lines.findIndex(says)
  return first < 0 ? [] : lines.slice(first, lines.findLastIndex(says) + 1)
}

/** What its author tells before he comes to it: no wish, no name. "Jeg sender den til vores jurister.", "Undskyld, glemte at skrive noget." */
const isNews = (sentence: string): boolean =>
  / (?:jeg|vi) |^ (?:undskyld|beklager|ups|hov|sorry) (?!det |den )(?:[^ ]+ ){0,8}$/.test(fold(sentence)) &&
  !bringsOne(sentence) &&
  announcementIn(sentence) === null
const bringsOne = (sentence: string): boolean => broughtBy(sentence).length > 6 && !/gerne (?:høre|vide),? hv/i.test(sentence)
/** "Nope. Men vi er klar på at fortælle om …" */
const isNo = (sentence: string): boolean => saysOnly(sentence, no)

/** As far into a mail as the sentence that brings the item may stand. */
const mostLines = 4
const mostSentences = 6

interface Introduced {
  /** From the sentence that brings the item on. */
  readonly from: string
  /** What stands before it and says something. */
  readonly before: string
}

/** "… Men skriv os på med et punkt om …": the text from the sentence that introduces the item, when another stands before it. */
const introducingIn = (body: string): Introduced | null => {
  const sentences = body.split('\n', mostLines).flatMap(sentencesOf).slice(0, mostSentences)
  const [first = '', ...others] = sentences
  if (introduces(first)) return null
  const line = sentencesOf(body.split('\n')[0] ?? '').slice(1, 5)
  const at = sentences.findIndex(
    (each, at) =>
      at > 0 && bringsOne(each) && sentences.slice(0, at).every(above => isNews(above) || isNo(above) || isCourtesy(above)),
  )
  const found = line.find(introduces) ?? others[at - 1]
  if (found === undefined) return null
  const above = body.slice(0, body.indexOf(found)).trim()
  return { from: body.slice(body.indexOf(found)), before: sentencesOf(above).every(isNo) ? '' : above }
}

const ownStory =
  /^(?:Vi|Jeg) (?:bøvler|døjer|kæmper|slås|roder|oplever|har (?:oplevet|bøvlet|problemer|udfordringer|bemærket|konstateret)) /

/** One item from its lines; null when there is nothing that could be its title. */
const itemOf = (given: Block, subjectTitle: string | null, names: ReadonlySet<string>): ItemWords | null => {
  const above = nameAbove(given)
  const found = sortLines(above?.block ?? given, names)
  const sorted = above === null ? found : { ...found, title: above.title }
  const lines = trimmed(sorted.free, sorted.title !== null)
  // "Beslutningspunkt fra …" says the kind.
  let fields = sorted.free.filter(isHeadline).reduce((all, each) => merge(all, fieldsIn(each).fields), sorted.fields)
  let title = sorted.title ?? subjectTitle ?? ''
  let body = lines.join('\n')
  if (title === '') {
    // The sentence that introduces the item; otherwise the first that is more than "Vi har et punkt:".
    let introduced = introducingIn(body)
    let rest = introduced?.from ?? body
    for (let tries = 0; tries < 5 && title === '' && rest !== ''; tries += 1) {
      const [line = '', ...below] = rest.split('\n')
      const { sentence, rest: behind } = firstSentence(withoutGreeting(line.trim()))
      const { fields: said, rest: words } = fieldsIn(sentence)
      fields = merge(fields, said)
      // "Vi har alligevel et punkt!" says that one follows, and is none.
      const { name, told: beside } = announcementIn(words) === null ? topicIn(words) : { name: '', told: '' }
      // "Jeg ved godt, at fristen er overskredet, men …"
      const told = isChat(beside, names) || wordsOf(fold(beside)).length < 2 ? '' : beside
      title = titleFrom(name)
      // "Vi døjer med, at borgerne får to breve, når …": the trouble is the name, and the sentence stays whole in the text.
      const story = ownStory.test(title) ? titleOfStory(sentence) : null
      rest = [`${told}${told === '' || behind === '' || /[.!?…]$/.test(told) ? '' : '.'} ${behind}`.trim(), ...below]
        .join('\n')
        .trim()
      // What does not fit into a title is not lost.
      if (story !== null) {
        rest = `${sentence}${/[.!?]$/.test(sentence) ? '' : '.'} ${rest}`.trim()
        title = story
      } else if (title.endsWith('…')) {
        const short = titleOfStory(sentence)
        rest = `${short === null ? words : sentence}\n${rest}`.trim()
        title = short ?? title
      }
      // "Ida og jeg har talt om det, og vi vil gerne høre …", "Vi er kommet i tanke om noget. Kan vi få 10 min om …?"
      const better =
        title === '' ? null : betterTitle({ title, sentence, words, told, behind: [behind, ...below].join('\n').trim() }, names)
      if (better !== null) {
        title = better.title
        rest = better.text
        fields = merge(fields, better.fields)
      }
      // "Vi har fået vist det nye system. Vi vil gerne have et punkt om det.": what introduces it has no name.
      if (title === '' && rest === '' && introduced !== null) {
        introduced = null
        rest = body
      }
    }
    const whole = body
    // Whatever stood before the introduction stays with the text.
    body = introduced === null || title === '' ? rest : `${introduced.before} ${rest}`.trim()
    const named = title === '' ? null : betterNamed(whole, title, body, names)
    if (named !== null) {
      title = named.title
      body = named.text
    }
  } else {
    // "Punkt: Hvordan gør I? Vi vil gerne høre …": what follows the first sentence is text.
    const { sentence, rest: behind } = sorted.title === null ? { sentence: title, rest: '' } : firstSentence(title)
    if (behind !== '') body = `${behind}\n${body}`.trim()
    const { fields: said, rest } = fieldsIn(sentence)
    fields = merge(fields, said)
    title = titleFrom(rest)
  }
  if (title === '') return null
  const paragraphs: string[] = []
  for (const paragraph of body.split(/\n(?:[ \t]*\n)+/)) {
    const said = fieldsIn(paragraph).fields
    fields = merge(fields, said)
    for (const alone of paragraph.split('\n').flatMap(sentencesOf).map(loneFields))
      if (alone !== null) fields = merge(fields, { ...noFields, ...alone })
    // The recommendation stands in its own field; otherwise the words stay as they were written.
    const words = said.recommendation === null ? paragraph : cut(paragraph, [recommendationIn(paragraph)])
    paragraphs.push(withoutFields(words, fields))
  }
  return { title, text: paragraphs.filter(Boolean).join('\n\n').trim(), ...fields }
}

/** What stands in a block that names no item goes with the one above it: nothing of it may be lost. */
const withNameless = (blocks: readonly Block[], names: ReadonlySet<string>): readonly Block[] => {
  if (blocks.length < 2) return blocks
  const kept: Block[] = []
  for (const block of blocks) {
    const above = itemOf(block, null, names) === null ? kept.at(-1) : undefined
    if (above === undefined) kept.push(block)
    else kept[kept.length - 1] = [...above, '', ...block]
  }
  return kept
}

/** The one item of a mail, where what was taken for its name is the rest of a sentence. */
const wellNamed = <Read extends ItemWords>(
  item: Read | null,
  block: Block,
  names: ReadonlySet<string>,
): readonly (Read | ItemWords)[] => {
  if (block.length > mostTold || block.some(line => labelled(line) !== null)) return item === null ? [] : [item]
  const said = oneSaid(block, names)
  const heard = said === null ? null : itemOf(said, null, names)
  const found = heard === null || isNoName(heard.title, names) ? null : heard
  if (item === null) return found === null ? [] : [found]
  if (found !== null && isPoor(item.title)) return [{ ...found, ...merge(found, item) }]
  // The same name by both: what the newer reader says of who presents it, and of what kind it is, is not said elsewhere.
  if (found !== null && fold(found.title) === fold(item.title))
    return [{ ...item, ...merge(item, found), text: fold(item.text).includes(fold(item.title)) ? found.text : item.text }]
  const title = isPoor(item.title) ? nounOfTitle(item.title) : null
  if (title === null || item === null) return [item]
  // What the name says no more is told.
  const isWhole =
    wordsOf(fold(title)).length + 3 >= wordsOf(fold(item.title)).length || fold(item.text).includes(fold(item.title))
  return [{ ...item, title, text: isWhole ? item.text : `${item.title}. ${item.text}`.trim() }]
}
/** Lines. */
const mostTold = 60

/** Longer texts are read at their head; what follows stays with the last item, word for word. */
const mostRead = 20_000

/** The items that a text brings. `subjectTitle` names a single one that does not name itself. */
export const itemWordsIn = (
  text: string,
  subjectTitle: string | null,
  names: ReadonlySet<string> = new Set(),
): readonly ItemWords[] => {
  const numbered = numberedFields(withNameless(blocksOf(withLabelLines(text.slice(0, mostRead)), names), names))
  const { fields, blocks } = saidOfAll(numbered.blocks)
  const read = blocks
    .map((block, at) => ({
      item: itemOf(block, blocks.length === 1 ? subjectTitle : null, names),
      own: numbered.told.get(at) ?? noFields,
    }))
    .flatMap(({ item, own }) => (item === null ? [] : [{ ...item, ...merge(merge(own, item), fields) }]))
  const items = blocks.length === 1 && subjectTitle === null ? wellNamed(read[0] ?? null, blocks[0] ?? [], names) : read
  const real = items.filter(each => !/^(?:evt|eventuelt|any other business|aob)$/i.test(each.title))
  const [last, ...before] = (real.length > 0 ? real : items).toReversed()
  if (text.length <= mostRead || last === undefined) return real.length > 0 ? real : items
  return [...before.toReversed(), { ...last, text: last.text + text.slice(mostRead) }]
}
