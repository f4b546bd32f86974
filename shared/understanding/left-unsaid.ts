import { isSecretariat } from '../people.ts'
import { mayBeTold } from './core.ts'
import { bare, isAct, isCovered, ofPresence } from './each-alone.ts'
import { tellsOwnDeed } from './items/item-never-was.ts'
import { isIdle } from './language/idle-talk.ts'
import { isCourtesy } from './language/phrases.ts'
import { isAside } from './language/small-talk.ts'
import { capitalised, fold, wordsOf } from './language/text.ts'
import { goesToPeople, toPeople, typeOf } from './outcome.ts'
import { isNobodysBusiness } from './people/people-words.ts'
import { speaksOfRole } from './people/swap-words.ts'
import type { Reading } from './reading.ts'
import { meetingAnswered, withSentences } from './reading.ts'
import type { Understood } from './understood.ts'
import { organisationsIn } from './yes-no/held-answer.ts'

// "Birgit er på barsel, og jeg er på ferie. Kan vi bytte?": the swap was asked for, and nobody heard of the rest.

/** A paper is read as a whole, and what waits for an answer is answered as a whole. */
const whole: ReadonlySet<string> = new Set([
  'SubmitMinutes',
  'ScheduleMeeting',
  'RescheduleMeeting',
  'CancelMeeting',
  'earlier-mail',
])
/** "Nej. Jeg er forhindret": being away is why. */
const answersOfAbsent: ReadonlySet<string> = new Set(['DeclinePlanning', 'AnswerRoleSwap'])

/** Another municipality, a colleague by his first name, or anybody else by first and family name: of whom nothing that was done speaks (`shown`, in small letters). */
const namesOthers = (sentence: string, { situation }: Reading, shown: string): boolean => {
  const { sender, people = [], charter } = situation
  const own = sender?.organisation ?? ''
  if (organisationsIn(fold(sentence), charter.organisations).some(each => each !== own && !shown.includes(each.toLowerCase())))
    return true
  const words = new Set(sentence.match(/\p{Lu}[\p{L}-]+/gu) ?? [])
  return people.some(({ id, name, organisation }) => {
    const [first = '', ...family] = name.split(' ')
    if (shown.includes(first.toLowerCase())) return false
    return id !== sender?.id && words.has(first) && (organisation === own || family.some(each => words.has(each)))
  })
}

/** "Jeg er på kursus i uge 15": perhaps no apology, and nothing to be silent about. */
const ofOwnAbsence =
  / (?:jeg|vi|begge|alle) (?:[^ ]{1,12} ){0,4}(?:barsel|orlov|ferie|kursus|væk|forhindret|forhindrede|bortrejst|bortrejste) /

/** "Birgit er på barsel, så det bliver svært med referatet": the one half says which role, the other nothing that anybody would hear. */
const clausesIn = (sentence: string): readonly string[] =>
  sentence.split(/, (?:så|men|og|for|da|fordi) |, (?=\p{Lu}\p{Ll}+ (?:er|har|går|skal|kommer) )|; | og (?=jeg |vi )/u)
/** "Rune er på orlov hele efteråret": who is there to have a role, and no illness. */
const ofLeave = / (?:barsel|orlov|barselsorlov|forældreorlov|sabbatår) /
const ofBody = / (?:syg[^ ]*|stress[^ ]*|operation[^ ]*|indlagt|hospital[^ ]*|gravid|barn|børn|kræft|læge[^ ]*) /
const isLeave = (clause: string): boolean => ofLeave.test(fold(clause)) && !ofBody.test(fold(clause))

/** Politeness below these brings nothing; whoever is named in it may be the one who presents. */
const ofItem: ReadonlySet<string> = new Set(['item-receipt', 'item-amended', 'item-placed'])

/** The sentence without each of its clauses in turn; nothing where it is one. */
const without = (sentence: string, clause: string): readonly string[] => {
  const others = clausesIn(sentence).filter(each => each !== clause)
  return others.map(capitalised)
}

/** What the writer thought until now, what led to the mail, and greetings: "Jeg troede, Ellen havde svaret", "Bo og jeg har talt om det", "Hils Bo". */
const believed = / (?:troede|regnede med|gik ud fra|håber|håbede|har talt|har snakket|talte med|snakkede med|hils|hilsen) /

/**
 * A member's sentence of who is away, or about somebody else, that nothing of what was understood comes from: without it the same would be done, by itself it is not done, and no letter shows
 * it. People get it, and its writer hears so; silence would be the worst of answers.
 */
export const nothingUnsaid = (found: Understood, reading: Reading, understood: (reading: Reading) => Understood): Understood => {
  const { said, names, situation, letter, isPart } = reading
  const { sender } = situation
  if (found.kind !== 'wishes' || isPart === true || sender === null || isSecretariat(sender)) return found
  const isSilent = found.wishes.length === 0
  if (isSilent && (found.ending !== undefined || !ofItem.has(letter?.name ?? ''))) return found
  if (!mayBeTold(reading) || (!isSilent && said.length < 2)) return found
  const { wishes } = found
  if (wishes.some(each => whole.has(typeOf(each)) || (goesToPeople(each) && each.command.isWhole === true))) return found
  const shown = JSON.stringify(wishes).toLowerCase()
  const isOfPresence = wishes.some(each => ofPresence.has(typeOf(each)) || answersOfAbsent.has(typeOf(each)))
  const isSwap = wishes.some(each => typeOf(each) === 'ProposeRoleSwap')
  const matters = (sentence: string): boolean =>
    namesOthers(sentence, reading, shown) || (!isOfPresence && ofOwnAbsence.test(fold(sentence)))
  const hear = (some: readonly string[]): Understood => understood(withSentences(reading, some))
  const isIdleBeside = (each: string): boolean =>
    isCourtesy(each, names) ||
    isAside(each) ||
    isIdle(each) ||
    tellsOwnDeed(each) ||
    (isNobodysBusiness(each) && !isLeave(each)) ||
    believed.test(fold(each))
  /** Whether nothing that was done comes from a clause, nothing shows it, and it says what somebody should know. */
  const isUnsaid = (sentence: string, clause: string): boolean => {
    if (!matters(clause) || isIdleBeside(clause) || wordsOf(fold(clause)).length < 3 || clause.endsWith(':')) return false
    if (isSwap && speaksOfRole(clause)) return false
    if (shown.includes(JSON.stringify(bare(clause)).slice(1, -1).toLowerCase())) return false
    const alone = hear([clause])
    const isHeard = alone.kind === 'wishes' && alone.wishes.every(each => isAct(each) && isCovered(each, wishes))
    if (isHeard && alone.wishes.length > 0) return false
    if (isSilent) return true
    if (isHeard) return false
    const rest = hear(said.flatMap(each => (each === sentence ? without(sentence, clause) : [each])))
    return rest.kind === 'wishes' && JSON.stringify(rest.wishes) === JSON.stringify(wishes)
  }
  // Of illness and family the other half goes on, and not that.
  const left = said.flatMap(sentence => {
    const unsaid =
      isIdleBeside(sentence) && !isNobodysBusiness(sentence) ? [] : clausesIn(sentence).filter(each => isUnsaid(sentence, each))
    return unsaid.length > 0 && !isNobodysBusiness(sentence) ? [sentence] : unsaid.map(capitalised)
  })
  if (left.length === 0) return found
  return {
    ...found,
    wishes: [...wishes, ...toPeople(meetingAnswered(reading)?.number ?? null, left.join('\n'))],
    because: ['a sentence that nothing came of goes to people', ...found.because],
  }
}
