import { isSecretariat } from '../../people.ts'
import { findDurations } from '../language/durations.ts'
import { isLikelyTalk, isOfKnownWords, likelyKinds } from '../language/sentence-kinds.ts'
import { fold, sentencesOf } from '../language/text.ts'
import { toPeople } from '../outcome.ts'
import type { Reading } from '../reading.ts'
import type { Understood, Wish } from '../understood.ts'
import { addedIn } from './change-words.ts'
import { addsToItem } from './item-asked.ts'
import { fieldsOfClauses } from './matter-fields.ts'
import type { Fate } from './of-the-matter.ts'
import { fateOf } from './of-the-matter.ts'

/** Longer than this a text was written somewhere else, and stays as it is. Characters. */
const aPage = 6_000

/** What somebody should know or do, and nobody else has to read. */
const forPeople = ['request', 'presence', 'roster', 'role', 'order', 'wait', 'news'] as const
/** So sure, and so unlike anything that an item says. Talk that stays is ugly; words of the matter that go are lost, and have to be surer. */
const { sure, surer, unlike } = { sure: 0.7, surer: 0.9, unlike: 0.15 }
/** Of a sentence of running text that no rule knows: what it does where people wrote its like (decision 64). */
const likelyFate = (sentence: string): Fate => {
  const likely = likelyKinds(sentence)
  if (Math.max(likely.text, likely.wish, likely.presenter, likely.kind) >= unlike || !isOfKnownWords(sentence)) return 'matter'
  if (isLikelyTalk(sentence, surer)) return 'talk'
  return forPeople.some(kind => likely[kind] >= sure) ? 'people' : 'matter'
}

interface Sorted {
  readonly text: string
  readonly people: readonly string[]
}

/** The text without the sentences that are not of the matter, and those that somebody should know. Only what the mail itself says is judged: what stood there before stays. */
const sortedIn = (text: string, title: string, isTimed: boolean, { lines }: Reading): Sorted => {
  const said = new Set(lines.flatMap(sentencesOf))
  const people: string[] = []
  const kept = text.split('\n').map(line => {
    const sentences = sentencesOf(line)
    const left = sentences.filter(each => {
      if (!said.has(each) || addsToItem(each)) return true
      const known = fateOf(each, `${title} ${sentences.filter(other => other !== each).join(' ')}`, isTimed)
      const fate = known === 'matter' && sentences.length > 1 ? likelyFate(each) : known
      if (fate === 'people') people.push(each)
      return fate === 'matter'
    })
    return left.length === sentences.length ? line : left.join(' ')
  })
  return {
    text: kept
      .join('\n')
      .replace(/\n{3,}/g, '\n\n')
      .trim(),
    people,
  }
}

type Words = Extract<Extract<Wish, { on: 'meeting' }>['command'], { type: 'SubmitItem' }>['words']

/** "En orientering på 10 min om åbningstider", "»Kø ved skranken«, 15 min, drøftelse": what stands around the name in its own sentence. */
const withFieldsBeside = (words: Words, all: readonly string[]): Words => {
  if (words.minutes !== null) return words
  const at = (sentence: string): number => sentence.toLowerCase().indexOf(words.title.toLowerCase())
  const [only, ...others] = all.filter(each => at(each) >= 0 && findDurations(each).length === 1)
  if (only === undefined || others.length > 0) return words
  const from = at(only)
  const before = lengthBefore.test(only.slice(0, from)) ? (findDurations(only.slice(0, from))[0]?.minutes ?? null) : null
  const behind = fieldsOfClauses(`Det${only.slice(from + words.title.length).replace(/^[\s"»«“”']{1,3}(?=[,–-])/, '')}`)
  return before === null && behind.minutes === null
    ? words
    : {
        ...words,
        minutes: before ?? behind.minutes,
        kind: words.kind ?? behind.kind,
        presenter: words.presenter ?? behind.presenter,
      }
}
const lengthBefore =
  /(?<!\p{L})(?:orientering|drøftelse|beslutning|punkt|oplæg|indlæg|snak|debat|gennemgang|præsentation) (?:på|af|i|til) (?:ca\.? |cirka |omkring |højst )?\S[^,.;:]{0,20} (?:om|vedr\.?|vedrørende|af) (?:(?:vores|det|den|de) )?$/iu

/** "…, så sæt det endelig på som drøftelse", "Det kan klares på 5": what only fills a field stands in the field, on whatever road the text was made. What the field holds already stays as it is. */
const withFieldsSaid = (given: Words, { lines }: Reading): Words => {
  const all = lines.flatMap(sentencesOf)
  const words = withFieldsBeside(given, all)
  const said = new Set(all)
  let now = words
  for (const sentence of words.text.split('\n').flatMap(sentencesOf)) {
    if (!said.has(sentence) && !said.has(`${sentence.slice(0, 1).toLowerCase()}${sentence.slice(1)}`)) continue
    const { rest, kind, minutes, presenter } = fieldsOfClauses(sentence)
    const isNew = (kind !== null && now.kind === null) || (minutes !== null && now.minutes === null)
    const fits = (kind === null || (now.kind ?? kind) === kind) && (minutes === null || (now.minutes ?? minutes) === minutes)
    if (!isNew || !fits || presenter !== null) continue
    const text = now.text
      .replace(sentence, () => rest)
      .replace(/ {2,}/g, ' ')
      .trim()
    now = { ...now, kind: now.kind ?? kind, minutes: now.minutes ?? minutes, text }
  }
  return now
}

/** The wish with nothing but the matter in its text; null where nothing else was wanted. */
const withMatter = (wish: Wish, reading: Reading): { readonly wish: Wish | null; readonly people: readonly string[] } => {
  const kept = { wish, people: [] }
  if (wish.on !== 'meeting') return kept
  if (wish.command.type === 'SubmitItem') {
    const { words: given } = wish.command
    if (given.text.length > aPage) return kept
    const words = withFieldsSaid(given, reading)
    const { text, people } = sortedIn(words.text, words.title, words.minutes !== null, reading)
    return words === given && text === given.text
      ? kept
      : { wish: { ...wish, command: { ...wish.command, words: { ...words, text } } }, people }
  }
  if (wish.command.type !== 'AmendItem' || wish.command.changes.text === undefined) return kept
  const { text: before, ...others } = wish.command.changes
  if (before.length > aPage) return kept
  const { text, people } = sortedIn(before, others.title ?? '', others.minutes !== undefined, reading)
  if (text === before) return kept
  const { id, attachments } = wish.command
  const stood = reading.situation.meetings.flatMap(view => view.items).find(each => each.id === id)?.text
  const isMore = Object.keys(others).length + attachments.length > 0
  const changes = text === stood?.trim() ? others : { ...others, text }
  return { wish: isMore || 'text' in changes ? { ...wish, command: { ...wish.command, changes } } : null, people }
}

/**
 * Whatever road an item's text was made on: what thanks, what is of the mail itself and where somebody is reached does not stand in it. Everybody reads it. Where its writer has said that the
 * words belong to the item, they do.
 */
export const onlyTheMatter = (understood: Understood, reading: Reading): Understood => {
  const { situation, text } = reading
  if (understood.kind !== 'wishes' || situation.hint === 'text' || addedIn(text) !== null) return understood
  const sorted = understood.wishes.map(each => withMatter(each, reading))
  if (sorted.every(({ wish }, at) => wish === understood.wishes[at])) return understood
  const wishes = sorted.flatMap(({ wish }) => wish ?? [])
  const number = understood.wishes.flatMap(each => (each.on === 'meeting' ? [each.number] : []))[0] ?? null
  const isOffice = situation.sender !== null && isSecretariat(situation.sender)
  const shown = fold(JSON.stringify(wishes))
  const people = isOffice ? [] : sorted.flatMap(each => each.people).filter(each => !shown.includes(fold(each)))
  return {
    ...understood,
    wishes: [...wishes, ...toPeople(number, people.join(' '))],
    because: ['only what is of the matter is printed', ...understood.because],
  }
}
