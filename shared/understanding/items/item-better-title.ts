import { fold, sentencesOf } from '../language/text.ts'
import { isChat } from './item-chat.ts'
import type { Fields } from './item-fields.ts'
import { fieldsIn } from './item-fields.ts'
import { matterIn } from './item-lead.ts'
import type { Matter } from './item-matter.ts'
import { isWritersSentence, nameEnds, nounIn, pointsBack, saidMatter } from './item-matter.ts'
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

export interface Better {
  readonly title: string
  readonly text: string
  readonly fields: Fields
}

const none: Fields = { kind: null, minutes: null, presenter: null, recommendation: null }
/** As far into a mail as the sentence that brings the item may stand. */
const mostSentences = 6
const wellFormed = (title: string): boolean => title.length > 2 && !title.endsWith('…') && !isWritersSentence(title)

/** What a sentence brings by any of the rules, with its fields. */
const broughtIn = (sentence: string): (Matter & { readonly fields: Fields }) | null => {
  const { fields, rest } = fieldsIn(sentence)
  const said = saidMatter(rest)
  if (said !== null && wellFormed(titleFrom(said.name))) return { ...said, fields: { ...fields, minutes: fields.minutes ?? said.minutes } }
  if (matterIn(rest) === null) return null
  const { name, told } = topicIn(rest)
  return wellFormed(titleFrom(name)) ? { name, told: told === '' ? [] : [told], minutes: null, fields } : null
}

const joined = (...parts: readonly string[]): string => parts.filter(Boolean).join(' ').trim()
const ended = (sentence: string): string => (/[.!?…]$/u.test(sentence) ? sentence : `${sentence}.`)

/** Asks of one's own house: "Hvad vi har sparet" names the matter only beside the sentence before it. */
const ofOurs = /^ hv[^ ]{1,9} (?:vi|jeg) /

/**
 * A title that is the matter, where the first sentence is one in the name of its writer: what a clause of it brings, what another sentence brings, or the noun
 * that it is about, in this order. The sentence itself stays in the text unless it is small talk. Null where the title is one, or nothing better stands there.
 */
export const betterTitle = (taken: Taken, names: ReadonlySet<string>): Better | null => {
  const { title, sentence, words, behind } = taken
  if (!isWritersSentence(title)) return shorter(taken)
  const kept = (told: readonly string[]): readonly string[] => told.filter(each => !isChat(each, names))
  const said = broughtIn(words)
  if (said !== null) return { title: titleFrom(said.name), text: joined(...kept(said.told), behind), fields: said.fields }
  const isAsked = sentence.trimEnd().endsWith('?')
  const others = isAsked ? [] : behind.split('\n').flatMap(sentencesOf).slice(0, mostSentences)
  for (const other of others) {
    const found = broughtIn(other)
    if (found === null) continue
    const story = ofOurs.test(fold(found.name)) ? (titleOfStory(sentence) ?? null) : null
    const rest = story === null ? behind.replace(other, () => kept(found.told).join(' ')) : behind
    const first = isChat(sentence, names) ? '' : ended(sentence)
    return { title: story ?? titleFrom(found.name), text: joined(first, rest.trim()), fields: found.fields }
  }
  const noun = titleOfStory(sentence) ?? nounIn(words)
  if (noun === null || (isAsked && !others.some(pointsBack) && !isWritersSentence(title))) return null
  const left = others.filter(pointsBack).reduce((text, each) => text.replace(each, () => '').trim(), behind)
  return { title: titleFrom(noun), text: joined(ended(sentence), left), fields: { ...none, ...fieldsOf(others.filter(pointsBack)) } }
}

/** "Fuldmagter: I dag beder vi om papir, og …", "Adgangen for konsulenter, det er lidt rodet": what is told of a name is no part of it. */
const shorter = ({ title, words, told, behind }: Taken): Better | null => {
  const at = nameEnds(title)
  const name = title.slice(0, at)
  const from = words.toLowerCase().indexOf(name.toLowerCase())
  if (at < 0 || from < 0 || title.endsWith('…')) return null
  // As it was written: a title ends where a wish does ("… på", "… til").
  const more = words.slice(from + name.length).replace(/^[:,] ?/u, '')
  return { title: title.slice(0, at), text: joined(told, ended(capital(more)), behind), fields: none }
}
const capital = (words: string): string => `${(words[0] ?? '').toUpperCase()}${words.slice(1)}`

const fieldsOf = (sentences: readonly string[]): Partial<Fields> => {
  const found = sentences.map(each => fieldsIn(each).fields.kind).find(each => each !== null)
  return found === undefined ? {} : { kind: found }
}
