import { months } from './language/calendar-words.ts'
import { capitalised, fold, linesOf, sentencesOf, trimEnd, wordsOf } from './language/text.ts'
import { ask, goesToPeople, typeOf } from './outcome.ts'
import type { Reading } from './reading.ts'
import { withSentences } from './reading.ts'
import type { Understood, Wish } from './understood.ts'

// "Vi trækker P-12. Eller nej, behold det": whoever writes changes his mind and deletes nothing. What stood before the "eller nej" is not meant any more.

/** Nobody repairs what he wrote two pages above. Characters. */
const aPage = 1_200

/** What announces that the words before it are put right: linguists call it the editing term. Behind a comma or a dash only what cannot be half of "ja eller nej". */
const inside =
  /(?<=[\p{L}\d.])(?:[,;…]| [–—-]|\.\.\.) (?=(?:eller rettere|eller nej|eller jo|nej,? vent|nå nej|eller vent|ups,? nej)(?!\p{L}))/iu
const announcements: readonly RegExp[] = [
  /^ (?:men )?eller (?:nej|jo|ja|vent|rettere sagt|rettere|forresten|hellere)(?: (?:vent|nej|forresten|lige))?(?= )/,
  /^ (?:nå|åh|ej|arh|ups|hov|hovsa) nej(?: vent)?(?= )/,
  /^ (?:(?:nej|hov|ups|hovsa|undskyld|sorry) )?jeg (?:mente|mener)(?= (?:(?:den|til|på|i) )?(?:kl )?\d)/,
  /^ (?:nej|hov|ups|hovsa|men) (?:vent|forresten)(?: lige| lidt)?(?= )/,
  /^ forresten nej(?= )/,
  /^ nej(?= (?:glem|lad|behold|slet|drop|det er (?:løgn|forkert|ikke rigtigt)) )/,
  /^ vent(?: lige| lidt)?(?= (?:nej|jeg|vi) | med (?:det|den) $| $)/,
]
/** "Eller lad punktet stå", "Glem det igen": the editing term and what is to be done in one. */
const isWhole =
  /^ (?:(?:eller|men|nej|og) )?(?:lad (?:det|den|dem|punktet|mødet) (?:bare |nu |hellere )*(?:stå|være|blive|ligge)|behold (?:det|den|dem|punktet)|glem det(?: igen| alligevel)?)(?: |$)/
/** That nothing is to come of what stood before. */
const takesBack = / (?:glem|lad|behold|vent|venter|alligevel|drop|dropper|stop|slet|ikke) /

interface Repair {
  /** Sentences before the one that is repaired. */
  readonly before: readonly string[]
  readonly repaired: string
  /** What stands in its place, without what announces it. */
  readonly words: string
  readonly after: readonly string[]
}

const sentencesIn = ({ text }: Reading): readonly string[] =>
  linesOf(text)
    .flatMap(sentencesOf)
    .flatMap(sentence => sentence.split(inside))

/** So many words of the sentence announce it. */
const announcing = (sentence: string): number | null => {
  const folded = fold(sentence)
  for (const each of announcements) {
    const found = each.exec(folded)?.[0]
    if (found !== undefined) return wordsOf(found).length
  }
  return isWhole.test(folded) ? 0 : null
}

const withoutFirst = (sentence: string, words: number): string => {
  let rest = sentence
  for (let left = words; left > 0; left -= 1) rest = rest.replace(/^[^\p{L}\p{N}]*[\p{L}\p{N}]+[^\p{L}\p{N}]*/u, '')
  return capitalised(rest.trim())
}

/** The first sentence that puts right the one before it. */
const repairIn = (reading: Reading): Repair | null => {
  const all = sentencesIn(reading)
  const at = all.findIndex((sentence, at) => at > 0 && announcing(sentence) !== null)
  const [repaired = '', sentence = ''] = all.slice(at - 1, at + 1)
  if (at < 1 || sentence.includes('?')) return null
  return {
    before: all.slice(0, at - 1),
    repaired,
    words: withoutFirst(sentence, announcing(sentence) ?? 0),
    after: all.slice(at + 1),
  }
}

/** "30 min", "kl. 10-12", "den 22.": a value alone takes the place of the last one of its kind; a day keeps the month. */
const monthWords = [...months.keys()].join('|')
const length = /\d{1,3} ?min(?:\.|utter|ut)?(?!\p{L})/giu
const hours = /kl\.? ?\d{1,2}(?:[.:]\d{2})?(?: ?[-–] ?\d{1,2}(?:[.:]\d{2})?)?/gi
const day = new RegExp(`\\d{1,2}\\.(?: ?(?:${monthWords}))?(?!\\p{L})`, 'giu')
const ends = new Set(' .!')
const around = /^(?:(?:det|den|til|skal|være|er|på|i|kun|nok|bare) )*/i

/** The repaired sentence with the value that was meant; null where the words are no value, or there is none to take its place. */
const withValue = ({ repaired, words }: Repair): string | null => {
  const said = trimEnd(words.replace(around, ''), ends)
  const value = /^\d{1,2}$/.test(said) ? `${said}.` : said
  const kind = [length, hours, day].find(each => value.match(each)?.[0] === value)
  const old = kind === undefined ? undefined : [...repaired.matchAll(kind)].at(-1)
  if (old === undefined) return null
  const month = kind === day && !/\p{L}/u.test(value) ? old[0].replace(/^\d{1,2}\./, '') : ''
  return `${repaired.slice(0, old.index)}${value}${month}${repaired.slice(old.index + old[0].length)}`
}

/** What reads itself aloud: whoever reads a comment or a remark sees both, and what was put right. */
const isReadByPeople = (wish: Wish): boolean => goesToPeople(wish) || typeOf(wish) === 'CommentOnMinutes'

const ofMeetings: ReadonlySet<string> = new Set(['ScheduleMeeting', 'RescheduleMeeting', 'CancelMeeting'])
const isOfMeeting = (wish: Wish): boolean => ofMeetings.has(typeOf(wish))
/** What books, moves or cancels a meeting is shown, and done after a yes: whoever has not made up his mind leaves it lie. */
const shown = (wish: Wish): Wish => {
  if (wish.on !== 'meeting') return wish
  const { command } = wish
  if (command.type === 'ScheduleMeeting' || command.type === 'RescheduleMeeting')
    return { ...wish, command: { ...command, confirmed: false, doubt: command.doubt ?? { title: null } } }
  return command.type === 'CancelMeeting' ? { ...wish, command: { ...command, doubt: true } } : wish
}

/** Done by a member's mail, answered with a receipt, and undone by one more. */
const acts: ReadonlySet<string> = new Set([
  ...['GiveApology', 'WithdrawApology', 'DeclareNothingToAdd', 'DeclareNoComments', 'SubmitItem', 'AmendItem', 'WithdrawItem'],
])

/** "Nej vent, jeg kan godt": after all. */
const comes = / (?:kan godt|kommer|deltager|er med)(?= $)/
const although = (words: string): string => (comes.test(fold(words)) ? `${trimEnd(words, ends)} alligevel.` : words)

/** "Punkt: Skemaer / De er svære. Eller rettere sagt: de er umulige": a figure of speech, in the text of what is the same item either way. */
const titlesIn = (found: Understood): string =>
  found.kind === 'wishes'
    ? found.wishes
        .map(each => (each.on === 'meeting' && each.command.type === 'SubmitItem' ? each.command.words.title : ''))
        .join('\n')
    : ''

/**
 * A mail that takes back or puts right, in its next words, what it has just said. A value takes the place of the one before it, a sentence that says by itself what is wanted that of the
 * sentence before it; of anything else nothing is done, and it is asked what is meant. `understood`: the same rules, for the words that are left.
 */
export const asRepaired = (heard: Understood, reading: Reading, understood: (reading: Reading) => Understood): Understood => {
  const { text, situation, separated } = reading
  if (text.length > aPage || situation.hint != null || situation.sender === null || separated.forwarded !== '') return heard
  const repair = repairIn(reading)
  if (repair === null || (heard.kind === 'wishes' && heard.wishes.every(isReadByPeople))) return heard
  const { before, after, words } = repair
  const value = withValue(repair)
  const isTakenBack = words === '' || isWhole.test(fold(words))
  const instead = isTakenBack ? [] : value === null ? [words, although(words)] : [value]
  for (const each of instead) {
    const again = understood(withSentences(reading, [...before, each, ...after]))
    if (again.kind !== 'wishes' || again.wishes.length === 0) continue
    if (value === null && titlesIn(again) !== '' && titlesIn(again) === titlesIn(heard)) return heard
    if (value !== null || again.wishes.every(wish => acts.has(typeOf(wish))))
      return { ...again, wishes: again.wishes.map(shown), because: ['what was put right in the same mail', ...again.because] }
  }
  if (heard.kind !== 'wishes') return heard
  if (heard.wishes.some(isOfMeeting)) return { ...heard, wishes: heard.wishes.map(shown) }
  const isText = heard.wishes.every(each => isReadByPeople(each) || typeOf(each) === 'SubmitItem')
  return isText && !isTakenBack && !takesBack.test(fold(words))
    ? heard
    : ask('not-understood', 'words that take back what stands before them')
}
