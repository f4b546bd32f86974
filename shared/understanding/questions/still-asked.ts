import { fold, linesOf, sentencesOf, wordsOf } from '../language/text.ts'
import { fillers } from '../language/vocabulary.ts'
import { isPlainlyAsked } from '../talk/anything-asked.ts'

/** Words are the same as far as this: "træk" and "trække". Letters. */
const stemOf = (word: string): string => word.slice(0, 4)
const leastLetters = 3
/** Every mail is about a meeting, so that this tells nothing. */
const everywhere = 'møde'
const contentOf = (sentence: string): ReadonlySet<string> =>
  new Set(
    wordsOf(fold(sentence))
      .filter(word => word.length >= leastLetters && !fillers.has(word))
      .map(stemOf)
      .filter(stem => stem !== everywhere),
  )

/**
 * The questions of a mail that was asked about as a whole, and of which the answer in other words says nothing: "Ingen punkter, tak" leaves "Kan man få mødet i kalenderen?" open. Our letter
 * promises that the mail is kept. Empty where the answer speaks of the same; one question a line.
 */
export const stillAsked = (before: string, answer: string): string => {
  const said = contentOf(answer)
  return linesOf(before)
    .flatMap(sentencesOf)
    .filter(each => isPlainlyAsked(each) && ![...contentOf(each)].some(word => said.has(word)))
    .join('\n')
}
