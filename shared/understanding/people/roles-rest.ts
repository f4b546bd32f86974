import { addressesIn } from '../language/addresses.ts'
import { isCourtesy } from '../language/phrases.ts'
import { isAside } from '../language/small-talk.ts'
import { capitalised, fold, wordsOf } from '../language/text.ts'
import { toPeople, typeOf, wishes } from '../outcome.ts'
import type { Reading } from '../reading.ts'
import { byItself, partOf } from '../reading.ts'
import type { Understood, Wish } from '../understood.ts'
import { requestsOf } from './apology-more.ts'
import { nameShape, personCalled, spokenFor } from './colleagues.ts'
import { rolesTold } from './role-statements.ts'
import { isNews } from './roster-news.ts'

/** Done beside the roles: its writer sees it, and one more mail undoes it. */
const small: ReadonlySet<string> = new Set([
  ...['GiveApology', 'WithdrawApology', 'RequestFacts', 'RequestStatus', 'RequestYear', 'CompareRoster'],
])
const opensWith = /^(?:(?:og|men|så) )?(?:hun|han)(?= )/i
const names = new RegExp(`(?<![\\p{L}-])${nameShape}`, 'gu')

/** "Hun kommer dog til mødet" behind the sentence that names her. */
const inFull = (sentence: string, before: string, reading: Reading): string => {
  if (!opensWith.test(sentence)) return sentence
  const people = spokenFor(reading.situation)
  const found = [...before.matchAll(names)].flatMap(([name]) => personCalled(name, people) ?? [])
  const [first] = found
  return first === undefined
    ? sentence
    : sentence.replace(opensWith, first.name).replace(/ (?:dog|i øvrigt|altså|selvfølgelig|stadig)(?= )/gi, '')
}

/** "Lemvig har fået besked", "Husk at sige det til dem", "Giver du dem besked?": both sides hear of it anyway. */
const tellsThem =
  / (?:giv|give|giver|sig|sige|siger|fortæl|fortælle|skriv|skrive|skriver|orienter|informer) (?:[^ ]{1,12} ){0,4}(?:besked|dem|det|begge|kommunerne|parterne|planen) /
/** "Ret det", "Rettes det i planen?" */
const corrects =
  /^ (?:(?:og|så|vil|kan|gider|du|i|lige|venligst|bare|husk) ){0,5}(?:at )?(?:ret|rette|retter|ændr|ændre|noter|notere|skriv|skrive|opdater|opdatere) (?:[^ ]{1,12} ){0,4}(?:det|dem|planen|rollerne|oversigten|listen) (?:[^ ]{1,10} ){0,3}$/

const isMatter = (sentence: string): boolean =>
  !tellsThem.test(fold(sentence)) &&
  !corrects.test(fold(sentence)) &&
  (requestsOf(sentence) ||
    /^ (?:husk|send|flyt|aflys|opret|book|ryk|slet|tilføj|sæt) /.test(fold(sentence)) ||
    addressesIn(sentence).length > 0 ||
    isNews(sentence))

/** A reason has nobody's wish in it: of so few words no act is heard. */
const leastWords = 3

/**
 * The roles, and each other sentence by itself: what is plain in it is done, a question, a request or news that nothing is done about is said to be undone, and reasons go nowhere.
 */
export const besideRoles = (
  roles: readonly Wish[],
  reading: Reading,
  understand: (reading: Reading) => Understood,
): Understood | null => {
  const { of, rest } = rolesTold(reading)
  // A meeting that is off has no roles.
  if (rest.some(each => / (?:aflys|aflyse|aflyses|aflyst|aflyser) /.test(fold(each)))) return null
  const more: Wish[] = []
  const left: string[] = []
  for (const sentence of rest) {
    if (isCourtesy(sentence, reading.names) || isAside(sentence)) continue
    const whole = inFull(sentence, reading.text.slice(0, Math.max(0, reading.text.indexOf(sentence))), reading)
    const isAlone = !of.some(each => each.includes(sentence)) && wordsOf(fold(whole)).length >= leastWords
    const heard = isAlone ? understand(partOf(byItself(reading, [capitalised(whole)]), [capitalised(whole)])) : null
    const acts = heard?.kind === 'wishes' ? heard.wishes.filter(each => each.on !== 'secretariat') : []
    if (acts.length > 0 && acts.every(each => small.has(typeOf(each)))) more.push(...acts)
    else if (
      acts.some(each => each.on !== 'nothing' && typeOf(each) !== 'ProposeRoleSwap' && typeOf(each) !== 'CommentOnMinutes') ||
      isMatter(sentence)
    )
      left.push(sentence)
  }
  return wishes(
    'the roles as the secretariat says, and what else its mail says',
    ...roles,
    ...more,
    ...toPeople(null, left.join('\n')),
  )
}
