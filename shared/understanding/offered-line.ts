import { fold, wordsOf } from './language/text.ts'
import type { Reading } from './reading.ts'
import { withSentences } from './reading.ts'

/** A longer mail says more than one of our lines. Characters. */
const longest = 200
/** `»Ja« – Ja, ret stedet`, as our letters offer an answer. */
const offer = /^\s*[»"]([^«"]{1,80})[«"] – (\S.{0,120})$/
/** Said around an answer, and no part of it. */
const polite = new Set('hej tak mange på forhånd venligst mvh vh hilsen'.split(' '))

const bare = (words: string): string =>
  wordsOf(fold(words))
    .filter(word => !polite.has(word))
    .join(' ')

/** What the answered letter offers, each as it is to be written and as it is explained; a line that was broken is whole again in the second form. */
const offersIn = (lines: readonly string[]): readonly { readonly says: string; readonly label: string }[] =>
  lines.flatMap((line, at) => {
    const [, says = '', label = ''] = offer.exec(line) ?? []
    return says === ''
      ? []
      : [
          { says, label },
          { says, label: `${label} ${lines[at + 1] ?? ''}` },
        ]
  })

/**
 * "Ja, ret stedet.", "Ok send – Send dagsordenen nu", "Med på dette møde": the line that our own letter offers, with the words behind its dash and whatever signs and polite words around it,
 * is the answer before the dash. One word more, and it is heard as it stands.
 */
export const asOffered = (reading: Reading): Reading => {
  const { situation, text, separated } = reading
  const lines = situation.answering?.lines ?? []
  if (lines.length === 0 || text.length > longest || text.includes('?') || separated.forwarded !== '') return reading
  const said = bare(text)
  const found = offersIn(lines).find(
    ({ says, label }) =>
      said !== bare(says) && [label, `${says} ${label}`].some(each => bare(each) === said) && !label.includes('?'),
  )
  return found === undefined ? reading : withSentences(reading, [found.says])
}
