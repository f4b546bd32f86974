import { amendmentIn } from '../items/amendment.ts'
import { bringsAnother, isNamedElse } from '../items/item-one-more.ts'
import { wishOf } from '../items/item-several.ts'
import { isCourtesy } from '../language/phrases.ts'
import { fold } from '../language/text.ts'
import { nothingWanted, toPeople, wishes } from '../outcome.ts'
import type { Reading, Rule } from '../reading.ts'
import { answered } from '../reading.ts'
import { colleaguesAway } from './absence-of-colleagues.ts'

const around =
  '(?:(?:jeg|vi|det|den|er|helt|meget|også|i|med|mig|os|her|herfra|fra|jer|dig|alle|så|jo|da|bare|godt|fint|super|glimrende|tak|ja|et|punkt|idé|ide|forslag|ham|hende|dem) ){0,6}'
const agreeing =
  '(?:enige?|støtter|bakker op(?: om)?|tilslutter (?:mig|os)|godt (?:set|punkt|forslag|tænkt|spottet)|god ide|god idé|fint (?:med|for)|samme her|ditto)'
/** "Enig med Søren", "Enig, godt punkt", "Det støtter jeg". */
const agrees = new RegExp(`^ ${around}${agreeing} ${around}(?:NAME )?${around}$`)

/** A first name, or two, becomes a word that no phrase holds. */
const withoutName = (sentence: string): string =>
  sentence.replace(/(?<=(?:med|set|,|tænkt) )\p{Lu}\p{Ll}{1,20}(?: \p{Lu}\p{Ll}{1,20})?/u, 'NAME')
const isAgreed = (sentence: string): boolean =>
  /^\+1[.!]?$/.test(sentence.trim()) ||
  (!sentence.includes('?') && agrees.test(fold(withoutName(sentence)).replace(' name ', ' NAME ')))

const mostSentences = 6
/** "Fint, men …" */
const nod = /^(?:fint|ok|okay|super|godt|enig|tak|ja),? (?:men |så )/i

/**
 * The answer to a letter that tells what a colleague has sent: that one agrees, or what is to be otherwise with the one item it names ("Fint, men det bliver mig,
 * der lægger op til det"). Only fields, since a colleague's further words may be said of anything; what stands beside them is for people.
 */
export const colleagueAnswer: Rule = reading => {
  const letter = answered(reading, 'colleague-answered')
  if (letter === null || reading.situation.hint != null || reading.said.length > mostSentences) return null
  const said = reading.said.filter(each => !isCourtesy(each, reading.names))
  // "Nyt punkt: Sikker mail" is one more, and no other name of the colleague's.
  if (bringsAnother(reading)) return null
  if (said.length > 0 && said.every(isAgreed)) return nothingWanted('agreement with a colleague')
  const { titles = [] } = letter
  const [title, ...more] = titles
  if ((letter.what !== 'items' && letter.what !== 'item-amended') || title === undefined || more.length > 0) return null
  const items = reading.situation.meetings.find(each => each.number === letter.meeting.number)?.items ?? []
  const own = reading.situation.sender?.organisation
  const [item, ...others] = items.filter(each => each.title === title && each.organisation === own)
  return item === undefined || others.length > 0 || isNamedElse(item, reading)
    ? null
    : changed(item, letter.meeting.number, said, reading)
}

type Item = Reading['situation']['meetings'][number]['items'][number]

const changed = ({ id, title, minutes }: Item, number: number, said: readonly string[], reading: Reading) => {
  const changes = {}
  const rest: string[] = []
  for (const sentence of said.filter(each => !isAgreed(each))) {
    const words = sentence.replace(nod, '')
    const change = amendmentIn(words, { title, text: null, minutes }, reading.names)
    if (change === 'withdraw' || (change === null && colleaguesAway(sentence, reading).length === 0 && !isOfColleague(sentence)))
      return null
    if (change === null || change === 'nothing') rest.push(sentence)
    else Object.assign(changes, change)
  }
  return Object.keys(changes).length === 0
    ? null
    : wishes(`${id}, which a colleague has sent, is changed`, wishOf(number, id, changes), ...toPeople(number, rest.join(' ')))
}

/** "Jonas er på kursus den dag": why, and for people to know. */
const isOfColleague = (sentence: string): boolean =>
  /^\p{Lu}\p{Ll}{1,20}(?: \p{Lu}\p{Ll}{1,20})? (?:er|har|skal|kan|kommer|deltager|holder) [^\d?:]{3,80}$/u.test(
    sentence.trim(),
  ) && !/ (?:punkt|punktet|trækker|fremlægger) /.test(fold(sentence))
