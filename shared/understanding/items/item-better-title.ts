import { capitalised, fold, sentencesOf, wordsOf } from '../language/text.ts'
import { isChat } from './item-chat.ts'
import type { Fields } from './item-fields.ts'
import { fieldsIn, noFields } from './item-fields.ts'
import { matterIn } from './item-lead.ts'
import type { Matter } from './item-matter.ts'
import { isWritersSentence, nameEnds, nounIn, pointsBack, saidMatter, saysNothing } from './item-matter.ts'
import { titleOfStory } from './item-story.ts'
import { titleFrom, topicIn } from './item-title.ts'

/** A first sentence that was taken for the title, and what stands below it. */
export interface Taken {
  readonly title: string
  readonly sentence: string
  /** The sentence without the words of its fields. */
  readonly words: string
  /** What the sentence tells beside its name. */
  readonly told: string
  readonly behind: string
}

/** The title that is the matter, and the text and fields that are left beside it. */
export interface Better {
  readonly title: string
  readonly text: string
  readonly fields: Fields
}

/** As far into a mail as the sentence that brings the item may stand. */
const mostSentences = 6
const wellFormed = (title: string): boolean =>
  title.length > 2 && !saysNothing(title) && !title.endsWith('…') && !isWritersSentence(title)

/** A wish in plain words. */
const wants =
  / (?:gerne|ønsker|foreslår|vil (?:vi|jeg|høre|vise|dele)|kunne (?:vi|jeg)|kan (?:vi|i)|godt tænke|melder|byder|synes) /
/** What a sentence brings by any of the rules, with its fields. */
const broughtIn = (sentence: string): (Matter & { readonly fields: Fields }) | null => {
  const { fields, rest } = fieldsIn(sentence)
  // Without the words of its fields "bruge 25 min på at fortælle om vores …" has lost what was wanted.
  const said = saidMatter(rest) ?? saidMatter(sentence.replace(/[.!]{1,3}$/, ''))
  if (said !== null && wellFormed(titleFrom(said.name)))
    return { ...said, fields: { ...fields, minutes: fields.minutes ?? said.minutes } }
  if (matterIn(rest) === null) return null
  const { name, told } = topicIn(rest)
  return wellFormed(titleFrom(name)) ? { name, told: told === '' ? [] : [told], minutes: null, fields } : null
}

const joined = (...parts: readonly string[]): string => parts.filter(Boolean).join(' ').trim()
const ended = (sentence: string): string => (/[.!?…]$/.test(sentence) ? sentence : `${sentence}.`)

/** Asks of one's own house: "Hvad vi har sparet" names the matter only beside the sentence before it. */
const ofOurs = /^ hv[^ ]{1,9} (?:vi|jeg) /

/**
 * A title that is the matter, where the first sentence is one in the name of its writer: what a clause of it brings, what another sentence brings, or the noun
 * that it is about, in this order. The sentence itself stays in the text unless it is small talk. Null where the title is one, or nothing better stands there.
 */
export const betterTitle = (taken: Taken, names: ReadonlySet<string>): Better | null => {
  const { title, sentence, words, behind } = taken
  const isTold = isWritersSentence(title)
  // "Efter aftale med min leder skriver jeg. Vi vil gerne …": no name, and not said in the writer's either.
  if (!isTold && !isPrelude(taken)) return shorter(taken)
  const kept = (told: readonly string[]): readonly string[] =>
    told.filter(each => !isChat(each, names) && wordsOf(fold(each)).length > 2)
  const said = broughtIn(sentence)
  if (said !== null) return { title: titleFrom(said.name), text: joined(...kept(said.told), behind), fields: said.fields }
  const isAsked = sentence.trimEnd().endsWith('?')
  const others = isAsked ? [] : behind.split('\n').flatMap(sentencesOf).slice(0, mostSentences)
  for (const other of others) {
    const found = broughtIn(other)
    if (found === null || (!isTold && !wants.test(fold(other)))) continue
    const story = ofOurs.test(fold(found.name)) ? (titleOfStory(sentence) ?? null) : null
    const rest = story === null ? behind.replace(other, () => kept(found.told).join(' ')) : behind
    const first = isChat(sentence, names) ? '' : ended(sentence)
    return { title: story ?? titleFrom(found.name), text: joined(first, rest.trim()), fields: found.fields }
  }
  if (!isTold) return shorter(taken)
  const noun = titleOfStory(sentence) ?? nounIn(words)
  if (noun === null || (isAsked && !others.some(pointsBack) && !isWritersSentence(title))) return null
  const left = others.filter(pointsBack).reduce((text, each) => text.replace(each, () => '').trim(), behind)
  return {
    title: titleFrom(noun),
    text: joined(ended(sentence), left),
    fields: { ...noFields, ...fieldsOf(others.filter(pointsBack)) },
  }
}

/** Nothing was taken from it, and it holds a verb: it leads to what is wanted, and names nothing itself. */
const isPrelude = ({ title, sentence, told }: Taken): boolean =>
  told === '' &&
  !sentence.trimEnd().endsWith('?') &&
  fold(sentence).trim().startsWith(fold(title).trim()) &&
  / (?:jeg|vi|mig|os|jer|jeres|tak) |^ (?:ja|fint|fin|flot|godt|super|dejligt) /.test(fold(sentence))

/** "Pkt. 3": which one, and not what about. */
const onlyNumber = /^(?:pkt\.?|punkt|nr\.?|p-?) ?\d{1,3}$/i

/** "Fuldmagter: I dag beder vi om papir, og …", "Adgangen for konsulenter, det er lidt rodet": what is told of a name is no part of it. */
const shorter = ({ title, words, told, behind }: Taken): Better | null => {
  const at = nameEnds(title)
  const name = title.slice(0, at)
  const from = words.toLowerCase().indexOf(name.toLowerCase())
  if (at < 0 || from < 0 || title.endsWith('…') || onlyNumber.test(name)) return null
  // As it was written: a title ends where a wish does ("… på", "… til").
  const more = words.slice(from + name.length).replace(/^[:,] ?/, '')
  return { title: title.slice(0, at), text: joined(told, ended(capitalised(more)), behind), fields: noFields }
}

const fieldsOf = (sentences: readonly string[]): Partial<Fields> => {
  const found = sentences.map(each => fieldsIn(each).fields.kind).find(each => each !== null)
  return found === undefined ? {} : { kind: found }
}
