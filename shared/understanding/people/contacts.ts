import { localDayOf } from '../../calendar/day.ts'
import type { Instant } from '../../calendar/types.ts'
import type { ContactChange, Person } from '../../people.ts'
import { isChangedByYes, isMember } from '../../people.ts'
import { findDates } from '../dates/dates.ts'
import { addressesIn } from '../language/addresses.ts'
import { fold, sentencesOf, trimEnd, trimStart } from '../language/text.ts'
import { ask, toPeople, wishes } from '../outcome.ts'
import type { Rule } from '../reading.ts'
import { answered } from '../reading.ts'
import { yesOrNo } from '../yes-no/yes-words.ts'
import { colleagueLeavesIn, isNewAddress, saysToLeave } from './roster-news.ts'

/** More words than news of people has. Characters. */
const longestNews = 2_000
/** How far before an address its owner's name may stand. Characters. */
const nearest = 160

/** Words that begin a sentence or name a place, and are nobody's name. Folded. */
const noName = new Set(
  'min mit vores vor ny nye den det der han hun jeg vi kontakt kontaktperson skriv send brug hej kære mail e-mail mailadresse adresse tlf telefon mobil kommune afløser efterfølger kollega fra til my our the contact write please kind regards venlig hilsen mvh med tilføj tilføje slet fjern sæt opret ret her nye til'.split(
    ' ',
  ),
)

const signs = (all: string): ReadonlySet<string> => new Set(all)
const opens = signs('(<"»')
const closes = signs(')>"«,.:;!?')

/** The last name of two to four words in a text, which stands right before an address; null where none does. */
export const lastNameIn = (text: string, places: ReadonlySet<string>): string | null => {
  const runs: string[][] = [[]]
  for (const word of text.split(/\s+/)) {
    const bare = trimEnd(trimStart(word, opens), closes)
    const isName = /^\p{Lu}[\p{L}'’.-]*$/u.test(bare) && !noName.has(bare.toLowerCase()) && !places.has(bare.toLowerCase())
    if (isName) runs.at(-1)?.push(bare)
    if (!isName || bare !== word) runs.push([])
  }
  const name = runs.findLast(run => run.length >= 2)
  return name === undefined || name.length > 4 ? null : name.join(' ')
}

/** Whoever of the sender's colleagues is said to have left: one, by the whole name or by a first name that only one bears. */
const colleagueIn = (sentence: string, colleagues: readonly Person[]): Person | null => {
  const words = fold(sentence)
  const whole = colleagues.filter(each => words.includes(fold(each.name)))
  const first = colleagues.filter(each => words.includes(fold(each.name.split(' ')[0] ?? '')))
  const found = whole.length > 0 ? whole : first
  return found.length === 1 ? (found[0] ?? null) : null
}

/** Those who speak for a municipality, whether or not mail reaches them just now. */
const contactsOf = (organisation: string, people: readonly Person[]): readonly Person[] =>
  people.filter(each => each.status !== 'former' && each.organisation === organisation && isMember(each))

/** `isLast`: without this person nobody of the municipality gets letters. A suspended colleague gets none. */
const leaving = ({ id, name, organisation }: Person, people: readonly Person[]) => ({
  person: id,
  name,
  isLast: contactsOf(organisation, people).every(each => each.id === id || each.status !== 'active'),
})

/** The newcomer whom a text names: the one address that is not on the roster, and the name that stands before it. `isUnclear`: not plainly one. */
const newcomerIn = (text: string, sender: Person, people: readonly Person[]) => {
  const known = new Set(people.filter(each => each.status !== 'former').flatMap(each => [each.email, ...each.aliases]))
  const fresh = addressesIn(text).filter(({ email }) => !known.has(email))
  const [first] = fresh
  if (first === undefined) return { comes: null, isUnclear: false }
  const places = new Set(fold(sender.organisation).trim().split(' '))
  const name = lastNameIn(text.slice(Math.max(0, first.at - nearest), first.at), places)
  const isOne = fresh.every(({ email }) => email === first.email) && name !== null && name !== sender.name
  return { comes: isOne ? { name, email: first.email } : null, isUnclear: !isOne }
}

/** "Med udgangen af april", "pr. 1. maj", "den 31. juli" */
const isAhead = (sentence: string, now: Instant, timeZone: string): boolean =>
  / (?:med )?udgangen af /.test(fold(sentence)) ||
  findDates(sentence, now, timeZone).some(({ day }) => day !== null && day > localDayOf(now, timeZone))
/** "Orlov fra …", "tilbage til november", "imens": gone for a while. */
const isTemporary = (sentence: string): boolean =>
  / (?:(?:barsel|orlov) (?:fra|til|indtil|i)|imens|så længe|tilbage|indtil) /.test(fold(sentence))

/** "Sæt hende på listen i stedet for mig": one comes and the other goes. */
const insteadOfMe =
  / (?:sæt|sætte|skriv|skrive|tilføj|tilføje|læg|lægge|tag|tage|send|sende|brug|bruge|kontaktperson|listen) (?:[^ ]{1,30} ){0,8}i stedet for (?:mig|undertegnede) (?!(?:på|til|i) (?:mødet|møde|næste|den|dag) )/

/**
 * What news of people comes to: who joins the sender's municipality (a name and one address), and who leaves it. Null where the words do not say so
 * plainly: then the secretariat reads them, and the roster's file is changed by hand. Nothing is changed before the secretariat's yes.
 */
export function contactsIn(
  words: string,
  sender: Person,
  people: readonly Person[],
  now: Instant | null = null,
  timeZone = 'Europe/Copenhagen',
): ContactChange | null {
  const text = words.slice(0, longestNews)
  const sentences = text.split('\n').flatMap(sentencesOf)
  if (!isMember(sender) || sentences.some(isNewAddress)) return null
  const { organisation } = sender
  const colleagues = contactsOf(organisation, people).filter(each => each.id !== sender.id)
  const gone = sentences.filter(colleagueLeavesIn).map(each => colleagueIn(each, colleagues))
  // Whoever leaves on a day ahead, or comes back, is not taken off today: a newcomer can be let in before that, and the rest is for people.
  const isNow = !sentences.some(each => isTemporary(each) || (now !== null && isAhead(each, now, timeZone)))
  // Whoever asks for it says when: the secretariat's yes is the day.
  const isReplaced = !sentences.some(isTemporary) && sentences.some(each => insteadOfMe.test(fold(each)))
  const leaver = isReplaced
    ? sender
    : !isNow
      ? null
      : sentences.some(saysToLeave)
        ? sender
        : gone.length === 1
          ? (gone[0] ?? null)
          : null
  const { comes, isUnclear } = newcomerIn(text, sender, people)
  // A newcomer who could not be read would be lost by a yes that only takes somebody off.
  if (isUnclear || (comes === null && leaver === null) || (leaver !== null && !isChangedByYes(leaver))) return null
  if (leaver === null) return { organisation, comes, leaves: null }
  const leaves = leaving(leaver, people)
  return { organisation, comes, leaves: { ...leaves, isLast: leaves.isLast && comes === null } }
}

/** Taking somebody off the list, who asked for no more mail; null for whoever is there by the file alone. */
export const withoutMail = (sender: Person, people: readonly Person[]): ContactChange | null =>
  isChangedByYes(sender) ? { organisation: sender.organisation, comes: null, leaves: leaving(sender, people) } : null

const no = /^(?:nej|næ|nope|no)(?: tak| desværre| thanks)?[\s,.;:!–-]{0,4}/i
const corrects = /@|(?<=\S )\p{Lu}\p{Ll}+|^\p{Lu}\p{Ll}+ (?:er|skal|hedder|har)(?!\p{L})/u
const staysSo = / (?:ikke|stadig|stadigvæk|fortsat|endnu|allerede|still|not) /
/** "Nej, hun hedder Kirsten", "Nej, kun Lone skal af": who it is instead, which by a no alone nobody writes down. Empty where it only tells why. */
export const behindNo = (text: string): string => {
  const rest = no.test(text) ? text.replace(no, '').trim() : ''
  return corrects.test(rest) && !staysSo.test(fold(rest)) ? rest : ''
}

/** "Ja" to a change of the contacts that a member's mail came to (G61). */
export const contactsAnswer: Rule = reading => {
  const change = answered(reading, 'passed-on')?.change
  if (change === undefined) return null
  const answer = yesOrNo(reading, 'contacts')
  return answer === null
    ? ask('not-understood', 'the question about the contacts was answered neither with yes nor with no')
    : wishes(
        `»${answer === 'yes' ? 'ja' : 'nej'}« to the question about the contacts`,
        { on: 'members', command: { type: 'ChangeContacts', change, yes: answer === 'yes' } },
        ...(answer === 'no' ? toPeople(null, behindNo(reading.text)) : []),
      )
}
