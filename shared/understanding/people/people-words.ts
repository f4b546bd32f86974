import { isSecretariat } from '../../people.ts'
import { wantsMatter } from '../items/item-brought.ts'
import { takesItemBack } from '../items/item-taken-back.ts'
import { hasItemWords } from '../items/item-wish.ts'
import { isCourtesy } from '../language/phrases.ts'
import { isPrivate } from '../language/private-life.ts'
import { fold } from '../language/text.ts'
import { ask } from '../outcome.ts'
import type { Reading, Rule } from '../reading.ts'
import { forItems } from '../talk/to-people.ts'
import type { Understood } from '../understood.ts'
import { hearApology } from './apology.ts'
import { isNews } from './roster-news.ts'
import { speaksOfRole } from './swap-words.ts'

/** Where the new one is to be found: an address, a telephone. */
const isContact = (sentence: string): boolean =>
  /\S@\S|\d{8}|\d\d \d\d \d\d \d\d/.test(sentence) || /^ (?:brug|skriv|kontakt|use) /.test(fold(sentence))

/** "Kim er ny kontaktperson, det skal rettes i referatet", "Bo er stoppet og skal ikke stå som deltager" */
const aboutPaper =
  / (?:pkt|stå|står|deltager|deltagere|referat|referatet|dagsorden|dagsordenen|rettes|deltog|deltagerlisten|punkt|punktet|minutes|agenda) | ikke (?:i|fra|hos|for) \S+ $/

const toPeople = (reading: Reading): Understood => {
  const { sender } = reading.situation
  return ask(sender !== null && isSecretariat(sender) ? 'not-understood' : 'about-people', 'news of who is with us')
}

/** "Jeg går på barsel og kan ikke komme", "Vi kan ikke være referent, da jeg stopper": the news is the reason for what must be heard. */
const isReason = (reading: Reading): boolean =>
  hearApology(reading).away || reading.said.some(each => speaksOfRole(each) || takesItemBack(each))

/** The same, whatever letter is answered, where the mail says nothing else: it is no comment on minutes and no text of an item. */
export const onlyAboutPeople: Rule = reading => {
  const { said, situation, text, names } = reading
  const all = said.filter(each => !isCourtesy(each, names))
  const isOnly = all.some(isNews) && all.every(each => isNews(each) || isContact(each)) && !aboutPaper.test(fold(text))
  return isOnly && situation.hint == null && !isReason(reading) ? toPeople(reading) : null
}

/** A matter that is wanted beside such news, where items are asked for or nothing is: it is an item, and the news goes on from there. */
export const bringsBeside = ({ letter, said }: Reading): boolean =>
  (letter === null || forItems.has(letter.name)) && said.some(each => !isNews(each) && wantsMatter(each))

/** More sentences than such news stands behind. */
const mostSentences = 5

/**
 * Who is new, who leaves, who has another address: for people to settle, since the roster is theirs. The secretariat gets the words, and the sender
 * hears so and can say that it was something else. The secretariat itself is asked.
 */
export const aboutPeople: Rule = reading => {
  const { said, situation } = reading
  if (
    situation.hint != null ||
    bringsBeside(reading) ||
    hasItemWords(reading) ||
    isReason(reading) ||
    !said.slice(0, mostSentences).some(isNews)
  )
    return null
  return toPeople(reading)
}

/** Of illness and family, and no news of who is with us: it goes to nobody, not even to people. */
export const isNobodysBusiness = (sentence: string): boolean => isPrivate(sentence) && !isNews(sentence)
