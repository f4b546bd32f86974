import { linesOf, sentencesOf } from '../language/text.ts'
import type { Reading } from '../reading.ts'

/** Words by which an item is known as one, long enough that a slip makes no other word of them. */
const known =
  'punkt punkter dagsorden dagsordenen dagsordenspunkt drøftelse drøftes drøfte orientering beslutning minutter kvarter'.split(
    ' ',
  )
/** One letter off, and words of their own. */
const others = new Set(
  'punktet punkts punktets puk pynt drøftelsen orienteringen orienterings beslutningen beslutnings dagsordener drøfter drøftet drøft minuttet kvarters kvarteret punkterer'.split(
    ' ',
  ),
)
/** "punk" and "punkte" are music and a verb, and so only with an "et" in front of them. */
const afterOne = new Set('punk pukt punt'.split(' '))

/** Whether one becomes the other by one letter more, less or other, or by two that have changed places. */
const isOneOff = (word: string, right: string): boolean => {
  if (word === right || Math.abs(word.length - right.length) > 1) return false
  let at = 0
  while (at < word.length && word[at] === right[at]) at += 1
  const [rest, rightRest] = [word.slice(at + 1), right.slice(at + 1)]
  return (
    rest === rightRest ||
    word.slice(at) === rightRest ||
    rest === right.slice(at) ||
    (word[at] === right[at + 1] && word[at + 1] === right[at] && word.slice(at + 2) === right.slice(at + 2))
  )
}

const mended = (text: string): string =>
  text.replaceAll(/(?<!\p{L}|\d-)\p{Ll}{4,16}(?![\p{L}-])/gu, (word, at: number) => {
    if (known.includes(word) || others.has(word)) return word
    if (afterOne.has(word)) return /(?<!\p{L})(?:et|ét|nyt)\s$/u.test(text.slice(Math.max(0, at - 5), at)) ? 'punkt' : word
    return (word.length > 4 ? known.find(right => isOneOff(word, right)) : undefined) ?? word
  })

/** A mail as it was meant: "vi har et pungt, 20 minuter drøfdelse"; null where nothing is misspelt. Only words for items are mended: a matter is as it was written. */
export const withMendedSpelling = (reading: Reading): Reading | null => {
  if (reading.text.length > 2_000) return null
  const text = mended(reading.text)
  if (text === reading.text) return null
  const lines = linesOf(text)
  return { ...reading, text, lines, said: reading.said.flatMap(each => sentencesOf(mended(each))) }
}
