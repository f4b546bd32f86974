import { isSecretariat } from '../../people.ts'
import { labelled } from '../language/item-labels.ts'
import { fold, sentencesOf, wordsOf } from '../language/text.ts'
import { ask, toPeople, wishes } from '../outcome.ts'
import type { Reading, Rule } from '../reading.ts'
import { answered, meetingAnswered } from '../reading.ts'
import { forItems, mayGoToPeople, wholeToPeople } from '../talk/to-people.ts'
import type { Understood } from '../understood.ts'
import { organisationsIn } from '../yes-no/held-answer.ts'
import { amendmentIn } from './amendment.ts'
import { codesIn } from './codes.ts'
import { askChange, isOver } from './item-asked.ts'
import { fieldsIn } from './item-fields.ts'
import { matterIn } from './item-lead.ts'
import { beforeOf } from './item-one.ts'
import { bringsAnother, bringsOneMore, isNamedElse } from './item-one-more.ts'
import { wishOf } from './item-several.ts'
import { hasItemWords } from './item-wish.ts'
import { statementsIn } from './statements.ts'

/** "… til vores, tak", "Vores skal have …", "Vores punkt er …": the writer's item, and no noun behind that would be something else of his. */
const ours =
  /(?<!\p{L})(?:vores|vort|mit)(?: eget)?(?: punkt)?(?= (?:skal|må|bør|kan|kunne|vil|få|have|tager|kræver|er|op|ned|til|mere|gerne|bare|lidt|nok|på \d)(?!\p{L})|\s{0,3}(?:$|[,.!?;]))/iu

/** The items of the writer's house in the meetings that the letter is about, and where they are. */
const ownItems = (reading: Reading) => {
  const { situation } = reading
  const about = answered(reading, 'digest')?.meetings.map(each => each.meeting.number) ?? [meetingAnswered(reading)?.number]
  return situation.meetings
    .filter(view => about.includes(view.number) && !isOver(view))
    .flatMap(view => view.items.map(item => ({ item, number: view.number })))
    .filter(({ item }) => item.organisation === situation.sender?.organisation && item.status !== 'withdrawn')
}

/**
 * "10 minutter mere til vores, tak", in answer to a letter that shows the items: a change of the only one that the writer's house has. Of several it is asked
 * which; where there is none, nothing is put on. Only fields: any other word might be a matter.
 */
export const oursChanged: Rule = reading => {
  const { said, names, situation, letter } = reading
  const [only, ...others] = said
  const ofColleague = colleaguesChanged(reading)
  if (ofColleague !== null) return ofColleague
  if (letter === null || !forItems.has(letter.name) || only === undefined || others.length > 0 || !ours.test(only)) return null
  if (situation.sender === null || isSecretariat(situation.sender) || codesIn(only).length > 0) return null
  const own = ownItems(reading)
  const [first] = own
  const words = only.replace(ours, 'det')
  const change = amendmentIn(words, first === undefined ? unknown : beforeOf(first.item), names)
  if (change === null || typeof change === 'string' || 'text' in change || 'title' in change) {
    // "Vores punkt tager nok nærmere 40 minutter": of the one that is there, and no new one called so.
    const { minutes, kind } = fieldsIn(words).fields
    const isOfIt = / punkt(?:et)? /.test(fold(only)) && (minutes !== null || kind !== null)
    return isOfIt && own.length === 1 && first !== undefined
      ? askChange(reading, first.number, first.item.id, 'a change of the only item of one’s own, and not which')
      : null
  }
  if (own.length > 1) return ask('which-item', 'a change of an item of one’s own, and there are several')
  return first === undefined
    ? ask('not-understood', 'a change of an item of one’s own, and there is none')
    : wishes('the only item of one’s own is changed', wishOf(first.number, first.item.id, change))
}
/** "Det er fint, men vi kan godt nøjes med 10 minutter": of what a colleague has said for the same house, which every field of it may change. */
const colleaguesChanged = (reading: Reading): Understood | null => {
  const letter = answered(reading, 'colleague-answered')
  if (letter === null || (letter.what !== 'items' && letter.what !== 'item-amended')) return null
  const own = ownItems(reading).filter(({ item }) => letter.titles.includes(item.title))
  const [first] = own
  if (first === undefined || bringsAnother(reading) || isNamedElse(first.item, reading)) return null
  const items = own.map(({ item }) => item)
  const { statements, left } = statementsIn(reading.text, {
    items,
    only: items.length === 1 ? first.item : null,
    names: reading.names,
  })
  return statements.length === 0 || left.length > 0
    ? null
    : wishes('what a colleague has sent is changed', ...statements.map(({ of, change }) => wishOf(first.number, of, change)))
}
const unknown = { title: '', text: null, minutes: 15 }

/** "Vi vil gerne supplere P-4", "noget at sige under P-4": what is done with an item of others. */
const joins =
  / (?:supplere|supplerer|bidrage|bidrager|byde ind|byder ind|bakke op|bakker op|støtte|støtter|knytte|knytter|kommentere|tilføje|fortælle|vise|dele|sige|hjælpe|under|ifm|i forbindelse med) /

/** A mail about an item of another house, which only that house changes: people pass it on. It must not become an item that is called after it. */
export const othersItemJoined: Rule = reading => {
  const { said, situation, text, letter } = reading
  if (letter === null || !forItems.has(letter.name) || !mayGoToPeople(reading)) return null
  const named = codesIn(text)
  const found = situation.meetings.flatMap(view =>
    view.items.map(item => ({ item, view })).filter(each => named.includes(each.item.id)),
  )
  const [first] = found
  const areOthers = found.every(({ item, view }) => item.organisation !== situation.sender?.organisation && !isOver(view))
  if (first === undefined || !areOthers) return null
  const isMore = said.some(each => bringsOneMore(each) || labelled(each)?.label === 'title')
  const isJoined = said.some(each => codesIn(each).length > 0 && joins.test(fold(each)))
  if (isMore || (!isJoined && hasItemWords(reading))) return null
  return isJoined ? wishes('words about an item of others', ...toPeople(first.view.number, text, true)) : null
}

/** "Kommer der nogen fra leverandøren?": a question to be answered by yes or no. */
const yesOrNo = /^ (?:(?:mon|hvis|og|men) )?(?:kommer|deltager|er|bliver|har|får|skal|holdes|ved) /
/** "Hvis ja, …", "I så fald …", "Så vil vi gerne …, men ellers ikke": only if the answer is that. */
const onAnswer =
  /^ (?:men |og )?(?:hvis (?:ja|nej|ikke|det er tilfældet|det er rigtigt)|i så fald|i givet fald|så fald) | (?:men )?ellers (?:ikke|intet|springer|dropper) /

/** "Kommer leverandøren? Hvis ja, vil vi gerne have et punkt om svartider": what is wanted hangs on an answer that only people can give. */
export const itemOnAnswer: Rule = reading => {
  const { said, letter } = reading
  const at = said.findIndex(each => each.trimEnd().endsWith('?') && yesOrNo.test(fold(each)) && matterIn(each) === null)
  const next = said[at + 1]
  if (at !== 0 || next === undefined || !onAnswer.test(fold(next)) || next.trimEnd().endsWith('?')) return null
  if ((letter !== null && !forItems.has(letter.name)) || !mayGoToPeople(reading)) return null
  const isItem =
    matterIn(next) !== null ||
    matterIn(next.replace(/^(?:i så fald|i givet fald|så|[^,]{1,40},) /i, '')) !== null ||
    hasItemWords(reading)
  return isItem ? wholeToPeople('an item that hangs on the answer to a question', reading) : null
}

/** "Er det her noget for netværket, eller hører det hjemme hos KL?" */
const asksPlace =
  / (?:er|mon|hører) (?:det|dette|den)(?: her)? (?:(?:er|overhovedet|noget|til|hjemme) ){0,2}(?:for|til|i|på) (?:netværket|mødet|jer|dagsordenen|erfa)(?: \S+)? eller /
/** "… jeg ved ikke, om det hører til her eller hos KL?": whether it is for the network at all. */
const doubtsPlace =
  / (?:ved ikke|i tvivl|usikker|usikre|mon|spørgsmålet er|er det) (?:\S+ ){0,4}(?:hører (?:til|hjemme)|høre til|rette sted|her eller)(?: (?:her|i netværket|på mødet|hos|i|til|eller))/
/** "… men sæt det bare på, hvis der er plads": whoever doubts has decided. */
const allTheSame =
  / (?:(?:sæt|tag|skriv|put) (?:(?:det|den|os|mig) )?(?:(?:bare|gerne|endelig|roligt|så|alligevel) ){0,2}(?:på|med|op)|(?:det|den) må (?:(?:meget|gerne|godt) ){1,2}(?:komme (?:med )?på|komme med|tages med|sættes på)) /
/** People know where a matter belongs; what is doubted is not yet an item. */
export const doubtedPlace: Rule = reading => {
  const { said, letter, lines } = reading
  if (letter === null || !forItems.has(letter.name) || !mayGoToPeople(reading)) return null
  const isNamed = lines.some(line => labelled(line)?.label === 'title')
  if (said.some(each => allTheSame.test(fold(each)))) return null
  return !isNamed && said.slice(0, 4).some(each => doubtsPlace.test(fold(each)) || asksPlace.test(fold(each)))
    ? wholeToPeople('a matter, and a doubt whether it is for the network', reading)
    : null
}

const ofNone = / (?:ingen|intet|ikke|hverken) /
const ofOne = / (?:har|bringer|melder|ønsker|kommer med) (?:[^ ]+ ){0,3}?(?:punkt|punkter|emne|emner) /
const ofOwn = / (?:vi|jeg|os|vores|mit|herfra) /
/** Words of the sentence among which whoever it is said of stands, where it is said of somebody. */
const wordsOfSubject = 3

/**
 * "Ingen punkter fra Skive", "Skive har et punkt om arkiv", by somebody of another house: in the name of his own it would be wrong, and in theirs nobody can say it
 * but they, or the secretariat when it passes their mail on.
 */
export const notInOthersName = (understood: Understood, { situation, separated, lines }: Reading): Understood => {
  const { sender, charter, hint } = situation
  if (understood.kind !== 'wishes' || sender === null || hint != null || separated.kind === 'forward') return understood
  const has = (type: string): boolean =>
    understood.wishes.some(each => each.on === 'meeting' && each.command.type === type && each.inNameOf === undefined)
  const isNone = has('DeclareNothingToAdd')
  const isItem = has('SubmitItem')
  if (!isNone && !isItem) return understood
  const isOthers = (sentence: string): boolean => {
    const folded = fold(sentence)
    if (ofOwn.test(folded)) return false
    const areNamed = (words: string): boolean => {
      const named = organisationsIn(words, charter.organisations)
      return named.length > 0 && !named.includes(sender.organisation)
    }
    const opening = ` ${wordsOf(folded).slice(0, wordsOfSubject).join(' ')} `
    return (isNone && ofNone.test(folded) && areNamed(folded)) || (isItem && ofOne.test(folded) && areNamed(opening))
  }
  return lines.flatMap(sentencesOf).some(isOthers)
    ? ask('not-understood', 'what another municipality has or has not for the agenda')
    : understood
}
