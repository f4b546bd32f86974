import type { Letter } from '../letters.ts'
import { fold, wordsOf } from '../understanding/language/text.ts'
import { clearYes, fillers } from '../understanding/language/vocabulary.ts'
import type { Separated } from '../understanding/reply/separated.ts'
import type { Understood, Wish } from '../understanding/understood.ts'

type Answered = { readonly letter: Letter } | null

/**
 * Whoever is asked what a mail was for often says it again in other words, about the letter that the mail answered: "jeg kommer",
 * "P-1 10, P-4 25", "Det er et nej til at bytte". A mere yes to "what is it?" is a yes to nothing.
 */
export const mayBeAboutEarlier = (understood: Understood, answered: Answered, { ownWords }: Separated): boolean =>
  answered?.letter.name === 'question' &&
  (understood.kind === 'not-understood' || understood.wishes.some(isProposal)) &&
  (isOffered(answered.letter, ownWords) || !wordsOf(fold(ownWords)).every(word => clearYes.has(word) || fillers.has(word)))

/** "Ja" is an answer where the question has it, because the letter before it asks for a yes. */
const isOffered = ({ offered }: Extract<Letter, { readonly name: 'question' }>, ownWords: string): boolean =>
  offered?.choices.some(({ says }) => clearYes.has(wordsOf(fold(says))[0] ?? '')) === true &&
  clearYes.has(wordsOf(fold(ownWords))[0] ?? '')

/** "Ja, vi bytter gerne" proposes a swap only where none was proposed before. */
const isProposal = (wish: Wish): boolean => wish.on === 'network' && wish.command.type === 'ProposeRoleSwap'

/** Words of any kind make an item's text or a comment: not of an answer to "what is it?", unless there was nothing in the mail at all. */
const isFree = (wish: Wish): boolean => {
  if (wish.on !== 'meeting') return wish.on === 'earlier-mail' || (wish.on === 'network' && wish.command.type === 'LeaveGreeting')
  const { command } = wish
  return (
    command.type === 'SubmitItem' ||
    command.type === 'CommentOnMinutes' ||
    (command.type === 'AmendItem' && ('text' in command.changes || 'title' in command.changes))
  )
}

/** Whether the second reading says something plain that may be done. */
export const isPlainAnswer = (again: Understood, answered: Answered): boolean =>
  again.kind === 'wishes' &&
  again.wishes.length > 0 &&
  ((answered?.letter.name === 'question' && answered.letter.reason === 'no-text') || !again.wishes.some(isFree))
