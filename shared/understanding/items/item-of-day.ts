import { findDurations } from '../language/durations.ts'
import { fold, wordsOf } from '../language/text.ts'
import { isHow } from '../people/attendance.ts'
import { presenceIn } from '../people/presence-heard.ts'
import type { Reading } from '../reading.ts'
import { withSentences } from '../reading.ts'
import { tellsMatter } from './item-aside.ts'
import { withoutKind } from './item-field-groups.ts'
import { kindNamed } from './item-kinds.ts'
import { presenterIn } from './item-presenters.ts'
import { isLengthTalk } from './item-talk.ts'

// Beside an item people tell of the day itself: where it is, what there is to eat, how they get there, who comes, who has gone. Whoever arranges the meeting is to
// know it; on the agenda, where everybody would read it, it is no part of any matter.

/** What a day is made of, by the beginnings of the words; each is the matter all the same where the item is about it. */
const things =
  / (kaffe|morgenkaffe|kage|fødselsdag|morgenbrød|morgenmad|rundstykke|frokost|sandwich|forplejning|parker|p-plads|p-hus|lokale|mødelokale|mødesal|byrådssal|sal|kantine|foyer|indgang|hovedindgang|reception|elevator|færge|tog|bus|wifi|gæstenet|vegetar|vegan|veganer|allergi|glutenfri|kørestol|rådhuset|mødet|invitation|indkaldelse)\p{L}* /gu
/** Somebody says where something is, or that it is there; or tells of himself. "Lokaler til samtaler" is the name of a matter. */
const tells =
  / (?:der (?:er|bliver|står|serveres|findes|kommer)|er der|bliver der|man|i (?:kan|skal|må|finder|får|er|parkerer|går)|kan i|(?:jeg|vi) (?:[^ ]{1,12} )?(?:er|har|har fået|får|spiser|tager|tåler|giver|serverer|sørger|byder|bager|sidder|holder|mødes|ses|bliver|bor|når|kan)|mødet (?:[^ ]{1,12} )?(?:er|bliver|holdes|foregår|rykker|rykkes|flyttes|ligger)|rådhuset|husk|velkommen) /

/** On the way to it, and from it: "vi tager toget sammen", "hvis vi kan nå færgen, ellers må I tage den uden os". */
const travels =
  / (?:jeg|vi) (?:[^ ]{1,12} ){0,2}?(?:(?:kører|følges|rejser) (?:(?:alle|begge|også|så|jo|bare|herfra|tidligt) ){0,2}(?:sammen|selv|i bil|hjem|derfra|derned|derop|derover|med [^ ]{3,20} $)|(?:tager|når|nå|kommer (?:i|med)) (?:[^ ]{1,12} ){0,2}?(?:toget|tog|bussen|bus|færgen|færge|bilen|flyet)) | uden (?:os|mig) /

/** Whether a statement is of the day: what there is, where it is and how one comes there. `item`: what else the mail says; a thing that is spoken of there is the matter. */
export const isOfDay = (sentence: string, item: string): boolean => {
  const folded = fold(sentence)
  if (travels.test(folded)) return true
  const named = [...folded.matchAll(things)].map(([, word = '']) => word)
  const others = fold(item)
  return named.length > 0 && tells.test(folded) && !named.some(word => word !== 'mødet' && others.includes(` ${word}`))
}

/** Who of one's own house comes or stays away, or how: a whole sentence of that. */
export const isOfPresence = (sentence: string, reading: Reading): boolean => {
  if (sentence.includes('?') || findDurations(sentence).length > 0 || presenterIn(sentence) !== null) return false
  if (isHow(sentence, reading) && !tellsMatter(sentence)) return true
  const heard = presenceIn(withSentences(reading, [sentence]))
  return (
    heard !== null &&
    heard.comes.length + heard.away.length > 0 &&
    heard.rest.every(each => travels.test(fold(each)) || wordsOf(fold(each)).length < 3)
  )
}

/** "Jeg kan ikke finde det.", "Dem vil jeg gerne have.": in few words of the writer, and of nothing but what stands before. */
const pointsBack = / (?:det|den|dem|disse|dette) /
const ofWriter = / (?:jeg|vi|mig|os) /
const fewWords = 8
export const hangsOnBefore = (sentence: string): boolean => {
  const folded = fold(sentence)
  return (
    wordsOf(folded).length <= fewWords &&
    pointsBack.test(folded) &&
    ofWriter.test(folded) &&
    !tellsMatter(sentence) &&
    findDurations(sentence).length === 0 &&
    presenterIn(sentence) === null
  )
}

/** "…, gerne 30 min til drøftelse efter pausen": a clause of fields at the end of what it is said of, and where in the day the item is wanted. */
const placed =
  /,(?: (?:gerne|helst|evt\.?|måske|meget gerne))?( [^,.:!?]{0,50}?)?( (?:lige |og gerne |gerne |helst )?(?:(?:efter|før|inden) (?:pausen|frokost|frokosten|kaffen|kaffepausen)|(?:først|sidst|tidligt|sent) på (?:mødet|dagen|dagsordenen)))(?=[.!)]{0,2}$)/i
/** That clause, and what is left of it without the place: who keeps the agenda sees to it, and nobody else has to read it. Null where there is none. */
export const placedClause = (sentence: string): { readonly clause: string; readonly without: string } | null => {
  const [clause, fields = ''] = placed.exec(sentence) ?? []
  if (clause === undefined || !(fields.trim() === '' || isLengthTalk(withoutKind(fields)) || kindNamed(fields) !== null))
    return null
  return { clause, without: fields.trim() === '' ? '' : `,${fields}` }
}
