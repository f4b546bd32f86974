import { fold } from '../../language/text.ts'
import type { OrderItem } from './order-targets.ts'
import { isOfTitle } from './order-targets.ts'
import { opensPlainly, ownWordsIn } from './order-words.ts'

/** Hearsay and guesses that carry a value: "Frederik siger 15 min". */
const says =
  /^(?:og |men )?\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)? (?:siger|mener|synes|foreslår|vurderer|tænker|tror|skriver|ønsker)(?:,? at)? /u
/** Whether what is left of a clause without its values leaves it a clause about a field: no other matter stands beside the value. */
export const isOfField = (bare: string, left: string, isNamed: boolean, isOfWhom: boolean): boolean => {
  const said = bare.replace(says, '')
  const rest = left.replace(says, '')
  // Another number than the old one is of something else.
  if (
    /\d/.test(
      rest
        .replace(/(?<!\p{L})(?:ikke(?: kun)?|end|for|fra|de|frem for) (?:de |ca\.? )?\d+(?: min\S*)?/giu, ' ')
        .replace(/p-?\d+/gi, ' ')
        .replace(/citat\d+x/gi, ' '),
    )
  )
    return false
  const own = ownWordsIn(
    rest.replace(
      /(?<!\p{L})(?:min|vores|mit) (?:nye |gode )?(?:kollega|jurist|chef|leder|konsulent|specialist|projektleder)(?!\p{L})/giu,
      ' ',
    ),
  )
  if (own.length === 0) return true
  if (own.length > (isOfWhom ? 3 : 2)) return false
  // "Det er udbuddet, der er 5 min", "5 min til evaluering": of another matter.
  const [first = ''] = own
  const at = fold(bare).indexOf(` ${first} `)
  const ahead = fold(bare)
    .slice(0, at + 1)
    .replace(/ p-?\d+ /g, ' ')
  const isBehindValue =
    /\d|kvarter|time|minutter|beslutning|drøftelse|orientering|debat|diskussion|fremlægger|præsenterer|lægger|står/.test(ahead)
  if (!isBehindValue) return isOfWhom && !isNamed ? false : isNamed && /er$/.test(first)
  if (/ (?:til|om|på|for|ved|af|hos|i|under|fra|med) (?:at |den |det |de |en |et |vores |jeres )?$/.test(ahead)) return false
  return isNamed || isOfWhom || opensPlainly.test(said) || /^[\d½]/.test(said)
}

/** Words without those that name these items, or a kind. */
/** "Kim kommer også" */
export const withoutNames = (words: string, of: readonly OrderItem[]): string =>
  words
    .replace(/[\p{L}-]{4,}/gu, word => (of.some(({ title }) => isOfTitle(word.toLowerCase(), title)) ? ' ' : word))
    .replace(/P-?\d+|(?<!\p{L})(?:beslutning|drøftelse|orientering|debat|diskussion|information)(?!\p{L})/giu, ' ')
