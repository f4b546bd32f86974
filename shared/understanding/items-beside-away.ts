import { announcementIn } from './items/item-announced.ts'
import { asksForPlace, wantsMatter } from './items/item-brought.ts'
import { isFieldTalk } from './items/item-field-talk.ts'
import { fieldsIn } from './items/item-fields.ts'
import { saidMatter } from './items/item-matter.ts'
import { isTalk } from './items/item-talk.ts'
import { hasItemWords } from './items/item-wish.ts'
import { isCourtesy } from './language/phrases.ts'
import { isPrivate } from './language/private-life.ts'
import { fold, sentencesOf } from './language/text.ts'
import { goesToPeople } from './outcome.ts'
import { isReason } from './people/absence-words.ts'
import { apologyIn } from './people/apology-words.ts'
import type { Reading } from './reading.ts'
import { partOf, partWithout } from './reading.ts'
import { forItems } from './talk/to-people.ts'
import type { Understood, Wish } from './understood.ts'

const isAway = (wish: Wish): boolean => wish.on === 'meeting' && wish.command.type === 'GiveApology'
const isItem = (wish: Wish): boolean => wish.on === 'meeting' && wish.command.type === 'SubmitItem'
/** Who comes has been heard of the whole mail. */
const isPresence = (wish: Wish): boolean => isAway(wish) || (wish.on === 'meeting' && wish.command.type === 'WithdrawApology')
/** Of the writer himself: why he stays away may stand in it, and is nobody's business. */
const ofWriter = / (?:jeg|mig|min|mit|mine) /

const bringsOne = (sentence: string, reading: Reading): boolean =>
  asksForPlace(sentence) || saidMatter(sentence) !== null || hasItemWords(partOf(reading, [sentence]))

/** "10 min.", "15 min, orientering": of an item, where nothing else is said or the matter itself is. "Det tager 20 min at køre" is not. */
const hasLength = (sentence: string, reading: Reading): boolean => {
  const { fields, rest } = fieldsIn(sentence)
  return (
    (fields.minutes !== null || fields.kind !== null) && (isTalk(rest) || isFieldTalk(sentence) || bringsOne(sentence, reading))
  )
}

/** "Men vi har et punkt, som Jonas tager for os: X": heard as X, and who presents it; "tager for os" would be heard as who comes instead. */
const announced =
  /^[^:]{0,60}(?<!\p{L})(?:punkt|punktet|emne|emnet)(?!\p{L})[^:]{0,20}?(?:,? (?:som|der)? ?(\p{Lu}[\p{L}-]{1,30}) (?:tager|fremlægger|viser|præsenterer|står for|holder)[^:]{0,30})?: (\S.*)$/u
const plainly = (sentence: string): string => {
  const [, presenter, matter = ''] = announced.exec(sentence) ?? []
  if (matter === '') return sentence
  const who = presenter === undefined ? '' : `\n\n${presenter} fremlægger.`
  return `Punkt: ${matter}${who}`
}

/** The sentences beside an apology that bring an item: from the first that does, and none that is only of its writer. */
const itemSentences = (reading: Reading): readonly string[] => {
  const left = reading.lines
    .flatMap(sentencesOf)
    .filter(
      each => !isCourtesy(each, reading.names) && apologyIn(each, reading) === null && !isPrivate(each) && !isReason(fold(each)),
    )
  const first = left.findIndex(each => bringsOne(each, reading))
  return first < 0
    ? []
    : left.slice(first).filter(each => bringsOne(each, reading) || hasLength(each, reading) || !ofWriter.test(fold(each)))
}

/** "Jeg sender derfor vores punkt skriftligt:", "Men vi har et punkt, og det kommer her:": a line that says that one follows, and below it the item as it was written. */
const followsBelow = /(?<!\p{L})(?:punkt|punktet|punkter|punkterne|emne|emner|emnet|ting)(?!\p{L})[^:]{0,60}:$/iu
const below = (reading: Reading): Reading | null => {
  const { lines } = reading
  const at = lines.findIndex(line => followsBelow.test(line.trim()) && apologyIn(line, reading) !== 'away')
  const left = lines.slice(at + 1)
  if (at < 0 || !left.some(line => /\p{L}/u.test(line))) return null
  const [last = ''] = sentencesOf(lines[at] ?? '').slice(-1)
  // What is said of who comes, below it, has been heard.
  const heard = left.flatMap(sentencesOf).filter(each => apologyIn(each, reading) !== null || isPrivate(each))
  const rest = partWithout({ ...reading, text: [`Vi har ${countIn(last)}:`, ...left].join('\n') }, heard)
  return rest
}
/** As many as it says. */
const countIn = (line: string): string =>
  announcementIn(line.replace(/^(?:men|og|så) /i, ''))?.count === 1 || / punkt(?:et)? /.test(fold(line))
    ? 'et punkt'
    : 'følgende punkter'

/** What was passed on of an item's own sentences is said in it. */
const isSaidIn = (wish: Wish, sentences: readonly string[]): boolean =>
  goesToPeople(wish) &&
  wish.command.words
    .split('\n')
    .flatMap(sentencesOf)
    .every(each => sentences.some(other => other.includes(each.replace(/[.!?]$/, ''))))

/**
 * "Vi vil gerne høre, om andre …. 10 min. Jeg kan desværre ikke selv komme.": an apology, and an item that the rule for apologies took for talk. It counts where a
 * sentence brings a matter and one says how long or to what end, or wants it at the meeting in plain words, as nobody does of why he stays away.
 */
export const withItemsBeside = (
  understood: Understood,
  reading: Reading,
  again: (reading: Reading) => Understood,
): Understood => {
  const { letter } = reading
  if (understood.kind !== 'wishes' || !understood.wishes.some(isAway)) return understood
  if (letter !== null && !forItems.has(letter.name)) return understood
  const announced = below(reading)
  if (announced === null && understood.wishes.some(isItem)) return understood
  const sentences = announced === null ? itemSentences(reading) : announced.lines.flatMap(sentencesOf)
  if (announced === null && !sentences.some(each => hasLength(each, reading) || wantsMatter(each))) return understood
  const found = again(
    announced ??
      partOf(
        reading,
        sentences.map(plainly).flatMap(each => each.split('\n\n')),
      ),
  )
  if (
    found.kind !== 'wishes' ||
    !found.wishes.some(isItem) ||
    !found.wishes.every(each => isItem(each) || each.on === 'secretariat' || isPresence(each))
  )
    return understood
  const heard = found.wishes.filter(each => !isPresence(each))
  return {
    ...understood,
    wishes: [...understood.wishes.filter(each => !isItem(each) && !isSaidIn(each, sentences)), ...heard],
    because: [...understood.because, 'and an item beside it', ...found.because],
  }
}
