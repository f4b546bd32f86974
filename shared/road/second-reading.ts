import type { Letter, LetterName } from '../letters.ts'
import type { Person } from '../people.ts'
import { isSecretariat } from '../people.ts'
import { fold, wordsOf } from '../understanding/language/text.ts'
import { clearNo, clearYes, fillers } from '../understanding/language/vocabulary.ts'
import { goesToPeople, toPeople, typeOf } from '../understanding/outcome.ts'
import type { Separated } from '../understanding/reply/separated.ts'
import type { Understood, Wish } from '../understanding/understood.ts'

type Answered = { readonly letter: Letter } | null
type Question = Extract<Letter, { readonly name: 'question' }>

/**
 * Whoever is asked what a mail was for often says it again in other words, about the letter that the mail answered: "jeg kommer",
 * "P-1 10, P-4 25", "Det er et nej til at bytte". A mere yes to "what is it?" is a yes to nothing.
 */
export const mayBeAboutEarlier = (understood: Understood, answered: Answered, { ownWords }: Separated): boolean =>
  answered?.letter.name === 'question' &&
  (understood.kind === 'not-understood' || understood.wishes.some(isProposal)) &&
  !isNod(ownWords, answered.letter) &&
  (isOffered(answered.letter, ownWords) || !wordsOf(fold(ownWords)).every(word => clearYes.has(word) || fillers.has(word)))

/**
 * "Ok", "Perfekt", "Fint, mange tak" nod to "we have done nothing yet". Only the offered "ok" is one, and stands alone: what it sends to everybody cannot be called
 * back. "Ja tak" is a yes in Danish.
 */
const isNod = (ownWords: string, { offered }: Question): boolean => {
  const said = fold(ownWords)
  const [first = '', ...others] = wordsOf(said)
  const isOfferedOk = okAlone.test(said) && offered?.choices.some(({ says }) => okAlone.test(fold(says))) === true
  return nods.has(first) && others.every(word => thanks.has(word) || nods.has(word) || fillers.has(word)) && !isOfferedOk
}
const okAlone = /^ (?:ok|okay|okey|oki) $/
const nods: ReadonlySet<string> = new Set(
  'ok okay okey oki fint super godt perfekt fedt dejligt top forstået modtaget enig enige great fine good'.split(' '),
)
const thanks: ReadonlySet<string> = new Set(['tak', 'thanks', 'thank'])

/** "Ja" is an answer where the question has it, or "ok" and nothing else, because the letter before it asks for a yes. */
const isOffered = ({ offered }: Question, ownWords: string): boolean =>
  offered?.choices.some(({ says }) => clearYes.has(wordsOf(fold(says))[0] ?? '') || fold(says) === ' ok ') === true &&
  clearYes.has(wordsOf(fold(ownWords))[0] ?? '')

/**
 * Whoever was asked what a mail was for, and answers in words that are not understood either, is asked no second time: the secretariat gets both, and the member may still say by one word what it was. The
 * same question twice in a row is what people forgive least. The secretariat itself has nobody behind it, and is asked.
 */
export const notAskedTwice = (
  understood: Understood,
  answered: Answered,
  sender: Person | null,
  { ownWords }: Separated,
): Understood => {
  const question = answered?.letter.name === 'question' && answered.letter.reason === 'not-understood' ? answered.letter : null
  if (question === null || understood.kind !== 'not-understood' || understood.reason !== 'not-understood') return understood
  // What a letter waits for (a swap, an ok) is still waited for.
  const isOpen = question.offered?.words.includes('item') === true && question.offered.words.includes('people')
  const isMere = isNod(ownWords, question) || wordsOf(fold(ownWords)).every(word => clearYes.has(word) || fillers.has(word))
  if (!isOpen || isMere || sender === null || isSecretariat(sender)) return understood
  return { kind: 'wishes', wishes: toPeople(null, ownWords.trim(), true), because: ['asked once already', ...understood.because] }
}

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

/** Whether the mail says what an earlier one is, and nothing else. */
export const saysWhatItIs = (again: Understood): boolean =>
  again.kind === 'wishes' && again.wishes.length > 0 && again.wishes.every(({ on }) => on === 'earlier-mail')

/** Whether the second reading says something plain that may be done. */
export const isPlainAnswer = (again: Understood, answered: Answered): boolean =>
  again.kind === 'wishes' &&
  again.wishes.length > 0 &&
  ((answered?.letter.name === 'question' && answered.letter.reason === 'no-text') || !again.wishes.some(isFree))

/**
 * Below the question about an answer to "kan I bytte?" a yes or no is one to the swap, in whatever words it would have been the first time, and beside whatever else; and what would propose another
 * swap to nobody in particular, or take somebody off a meeting, is no answer that may be done.
 */
export const isAnswerToSwap = (
  again: Understood,
  understood: Understood,
  before: Answered,
  { ownWords }: Separated,
  question: Question,
): boolean => {
  if (before?.letter.name !== 'role-swap-proposal') return false
  if (again.kind === 'wishes')
    return (
      again.wishes.some(wish => wish.on === 'network' && wish.command.type === 'AnswerRoleSwap') && !isNod(ownWords, question)
    )
  return understood.kind === 'wishes' && understood.wishes.some(wish => isOpenProposal(wish) || typeOf(wish) === 'GiveApology')
}
const isOpenProposal = (wish: Wish): boolean =>
  wish.on === 'network' && wish.command.type === 'ProposeRoleSwap' && wish.command.with === null

/** Answers to a mail that say what became of it, or tell something, and are about no meeting's business themselves. */
const receipts: ReadonlySet<LetterName> = new Set<LetterName>([
  'remark-receipt',
  'question',
  'already-noted',
  'refusal',
  'status',
  'help',
  'charter-text',
  'contact-list',
  'search-results',
  'decision-log',
  'facts-told',
  'year-wheel',
  'more-files',
  'file-requested',
  'stop-mail-receipt',
  'planning-apology-receipt',
])

/** Whether whoever answers this letter speaks of the one that his own mail answered. */
export const isReceiptOfMail = ({ name }: Letter): boolean => receipts.has(name)

/** "Ok, tak", "Nej", "Ja": said to the receipt, and to no letter before it. */
const isBareAnswer = ({ ownWords }: Separated): boolean =>
  wordsOf(fold(ownWords)).every(word => clearYes.has(word) || clearNo.has(word) || fillers.has(word))

/**
 * "Vi har ikke noget alligevel" below "Sekretariatet har fået din besked": the thread goes on where it was. Not where the words answer the receipt itself
 * ("Punkt"), and not where nothing is wanted.
 */
export const goesOnFrom = (understood: Understood, answered: Answered, separated: Separated): boolean =>
  answered !== null &&
  isReceiptOfMail(answered.letter) &&
  !isBareAnswer(separated) &&
  (understood.kind === 'not-understood' ||
    (understood.wishes.length > 0 && understood.wishes.every(wish => wish.on !== 'earlier-mail')))

/** Letters that wait for a yes: whoever goes on writing below a receipt gives none. */
const goesOnTo: ReadonlySet<LetterName> = new Set<LetterName>([
  'call-for-items',
  'items-reminder',
  'digest',
  'nothing-to-add-receipt',
  'item-receipt',
  'item-amended',
  'item-withdrawn',
  'item-placed',
  'colleague-answered',
  'apology-receipt',
  'apology-withdrawn',
  'meeting-moved',
  'agenda',
  'supplementary-agenda',
  'minutes-template',
  'minutes-nudge',
  'minutes-missing',
  'minutes-receipt',
  'minutes-for-comment',
  'comment-receipt',
  'no-comments-receipt',
  'minutes-approved',
])

const actsOf = (understood: Understood): readonly Wish[] =>
  understood.kind === 'wishes' ? understood.wishes.filter(wish => !goesToPeople(wish)) : []

/** What free words must name to be an item, a comment or minutes only because of the letter that began the thread. */
const namedBy: readonly (readonly [type: string, words: RegExp])[] = [
  ['SubmitItem', / (?:punkt|emne|dagsorden|drøft|\d{1,3} min|minut|kvarter|halv time)/],
  ['CommentOnMinutes', / (?:referat|punkt \d|pkt|bemærkning|kommentar|rettelse|minutes )/],
  ['SubmitMinutes', / (?:referat|minutes )/],
]
const isNamed = (wish: Wish, words: string): boolean =>
  !isFree(wish) && !(wish.on === 'meeting' && wish.command.type === 'SubmitMinutes')
    ? true
    : wish.on === 'meeting' && namedBy.some(([type, named]) => wish.command.type === type && named.test(words))

/**
 * Whether what the words mean as an answer to the letter that began the thread (null: to none) goes before what they mean below the receipt: everything that was heard there is heard
 * again, and nothing becomes an item or a comment that does not say so itself.
 */
export const saysMoreAs = (again: Understood, understood: Understood, before: Answered, { ownWords }: Separated): boolean => {
  if (again.kind !== 'wishes' || again.wishes.length === 0) return false
  if (before !== null && !goesOnTo.has(before.letter.name)) return false
  const words = fold(ownWords)
  const heard = actsOf(understood).map(typeOf)
  const acts = actsOf(again)
  return (
    heard.every(type => acts.some(each => typeOf(each) === type)) &&
    acts.every(each => heard.includes(typeOf(each)) || isNamed(each, words))
  )
}
