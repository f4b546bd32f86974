import { codesIn } from '../items/codes.ts'
import { hasItemWords, itemsIn } from '../items/item-wish.ts'
import { marked } from '../language/item-labels.ts'
import { isCourtesy } from '../language/phrases.ts'
import { wishes } from '../outcome.ts'
import type { Reading, Rule } from '../reading.ts'
import { codedLines } from './coded-lines.ts'

/** Some of a mail's words, as a mail of their own that answers nothing. */
const alone = (reading: Reading, text: string): Reading => {
  const lines = text.split('\n').filter(line => line.trim() !== '')
  return {
    ...reading,
    situation: { ...reading.situation, answering: null },
    letter: null,
    text,
    lines,
    said: reading.said.filter(each => text.includes(each) && !isCourtesy(each, reading.names)),
    subjectIsOwn: false,
    isSubjectOnly: false,
    isPart: true,
  }
}

/** "Træk P-9 tilbage." and below it "Nye punkter: …": one is taken back by its number, and others come. Both are heard, or neither. */
export const goneAndMore: Rule = reading => {
  const [first = '', ...rest] = reading.said
  if (rest.length === 0 || codesIn(first).length === 0 || codesIn(rest.join(' ')).length > 0 || !reading.text.startsWith(first))
    return null
  const below = alone(reading, reading.text.slice(first.length).trim())
  if (!hasItemWords(below) && below.lines.every(line => marked(line) === null)) return null
  const gone = codedLines(alone(reading, first))
  const isGone =
    gone?.kind === 'wishes' &&
    gone.wishes.length > 0 &&
    gone.wishes.every(each => each.on === 'meeting' && each.command.type === 'WithdrawItem')
  const more = isGone ? itemsIn(below) : null
  return isGone && more?.kind === 'wishes'
    ? wishes('an item is taken back, and others come', ...gone.wishes, ...more.wishes)
    : null
}
