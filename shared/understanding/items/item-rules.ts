import { chooseMeeting } from '../dates/which-meeting.ts'
import { correctsPoint } from '../language/corrections.ts'
import { pointsElsewhere } from '../language/elsewhere.ts'
import { labelled } from '../language/item-labels.ts'
import { isCourtesy, mentions, saysOnly } from '../language/phrases.ts'
import { isPromise, promisesItems, putsOff } from '../language/promise.ts'
import { fold, sentencesOf, wordsOf } from '../language/text.ts'
import { fillers, nods, nothingToAdd, yes } from '../language/vocabulary.ts'
import { ask, nothingWanted, toMeeting, wishes } from '../outcome.ts'
import { apologyIn } from '../people/apology-words.ts'
import { isPartly } from '../people/attendance.ts'
import type { Reading, Rule } from '../reading.ts'
import { answered } from '../reading.ts'
import { isLoneWord, takesBack } from '../yes-no/lone-words.ts'
import { codesIn } from './codes.ts'
import { changedByOffice, isOver } from './item-asked.ts'
import { bringsItem } from './item-brought.ts'
import { withMendedSpelling } from './item-spelling.ts'
import { hasItemWords, isQuestion, itemsIn, titleOfFile } from './item-wish.ts'
import { bringsNothing, isAttending, isPolite, isSupport, partsOf, saysNothing, saysNothingClearly } from './nothing-words.ts'

const half = [
  'ikke noget',
  'ingen input',
  'ingen indspark',
  'ingen ønsker',
  'ikke umiddelbart noget',
  'intet',
  'ingenting',
  'ingen punkter',
  'nothing',
]
const none = ['ingen punkter', 'ikke nogen punkter', 'ingen emner', 'ingen punkt', 'no items']

const maybeLater = new Set(
  `hvis skulle der dukker dukke kommer komme opstår opstå noget nogle punkter op finder finde på i løbet ugen dagene inden fristen frist senere jo ind ellers undervejs alligevel
   vender vende tilbage skriver skrive melder melde giver give lyd besked siger sige til sender sende hører høre straks dig os mere andet
   andre nogen øvrige har lytter deltager bakker få tid tiden plads`.split(/\s+/),
)

/** "…, men hvis der er tid, har vi et punkt" */
const hasOne = / (?:har (?:vi|jeg)|(?:vi|jeg) har) (?:(?:også|selv|måske|godt|nok) ){0,2}(?:noget|et|nogle|to|punkt|punkter) /

/** "…, men hvis der kommer noget, vender vi tilbage": brings nothing either. Whatever else stands there stays. */
const withoutPromise = (sentence: string): string => {
  const lastIf = [...sentence.matchAll(/ hvis /gi)].at(-1)?.index ?? -1
  const turns =
    /,? (?:men|så|but) (?=(?:hvis|skulle|if|andre (?:må|kan)|de andre (?:må|kan)) |((?:vi|jeg) (?:vender|skriver|melder|giver|er (?:gerne )?med|lytter|deltager))[ ,])/gi
  const at = [...sentence.matchAll(turns)].find(({ index, 1: we }) => we === undefined || index < lastIf)?.index ?? -1
  const rest = at < 0 ? '' : sentence.slice(at)
  const isOnly = wordsOf(fold(rest).replace(/^ (?:men|så|but) /, ' ')).every(word => maybeLater.has(word) || fillers.has(word))
  return at > 0 && isOnly && !hasOne.test(fold(rest)) ? sentence.slice(0, at) : sentence
}

/** What is the sender's own: between the lines of our letter, the quoted ones are ours. */
const saidBetween = ({ said, lines, names, separated }: Reading): readonly string[] =>
  separated.inline.length === 0
    ? said
    : lines
        .filter(line => !line.startsWith('>'))
        .flatMap(sentencesOf)
        .filter(each => !isCourtesy(each, names))

/** "Intet denne gang": where items were asked for, or in words that can mean nothing else (G25). */
export const nothingToBring: Rule = reading => {
  const { names, letter, situation } = reading
  const said = saidBetween(reading)
  // "This time" is said of nothing else while items are asked for and no minutes are out.
  const isTime =
    letter === null &&
    said.some(each => / (?:denne gang|this time) /.test(fold(each))) &&
    situation.meetings.some(each => each.phase === 'calling') &&
    !situation.meetings.some(each => each.phase === 'minutes-out')
  const isAsked =
    isTime ||
    answered(reading, 'call-for-items', 'items-reminder', 'digest', 'nothing-to-add-receipt') !== null ||
    (letter?.name === 'colleague-answered' && /items|nothing/.test(letter.what))
  const told = said.map(withoutPromise)
  const parts = told.flatMap(partsOf)
  const saysSo = (each: string): boolean => /^ ingen $/.test(fold(each)) || saysNothing(each, reading)
  const isBeside = (each: string): boolean => isAttending(each, reading) || isCourtesy(each, names)
  // "Tak for invitationen, vi glæder os" speaks of no item, and does not say that there is none.
  if (isAsked && parts.length > 1 && parts.every(isBeside) && !parts.some(saysSo))
    return nothingWanted('only politeness, and that somebody comes')
  const isNothing = bringsNothing(told, reading) || (parts.some(saysSo) && parts.every(each => isBeside(each) || saysSo(each)))
  const isClear = said.some(each => mentions(fold(each), none))
  if (!isNothing || (!isAsked && !(isClear && letter === null))) return null
  if (said.some(each => apologyIn(each, reading) === 'away')) return null
  const choice = chooseMeeting(reading, 'nothing', said.join('. '))
  return 'ask' in choice
    ? choice.ask
    : wishes('words for having nothing this time', toMeeting(choice.number, { type: 'DeclareNothingToAdd' }))
}

/** "Ingen punkter denne gang" is nobody's title, whatever stands below it. "Nej" may answer something else. */
const noneAtAll = nothingToAdd.filter(phrase => phrase.includes(' '))

/** "Ikke noget denne gang, men …" */
const isNothingBut = (folded: string): boolean => {
  const [before = '', ...after] = folded.split(/ (?:men |but |medmindre |så (?=(?:hvis|andre|de andre) ))/)
  return after.length > 0 && (mentions(`${before} `, half) || before === ' ingen')
}

const brings = / (?:har|have|melder|sender|foreslår) (?:[^ ]+ ){0,3}?(?:et|ét|to|tre|an|nyt|følgende) /

/** "Vi har intet til dagsordenen, men vil gerne høre om Aarhus' punkt": speaks of items, and brings none. */
const isOthersItem = (sentence: string): boolean => isNothingBut(fold(sentence)) && !brings.test(fold(sentence))

const asksForItems = (reading: Reading): boolean =>
  answered(reading, 'call-for-items', 'items-reminder', 'nothing-to-add-receipt', 'digest') !== null

/** A mail of its own that says "punkt" speaks of one, too, where the house of its writer has any in a meeting ahead. */
const mayHaveOne = (reading: Reading): boolean =>
  asksForItems(reading) || (reading.letter === null && / punkt(?:et)? /.test(fold(reading.text)) && hasOwnAhead(reading))
const hasOwnAhead = ({ situation: { meetings, sender } }: Reading): boolean =>
  meetings.some(
    view => !isOver(view) && view.items.some(each => each.organisation === sender?.organisation && each.status !== 'withdrawn'),
  )

/** "Withdraw", "Vi trækker vores punkt tilbage": where items were asked for it is one of several, or none. */
export const takenBack: Rule = reading =>
  mayHaveOne(reading) && takesBack(reading) ? ask('which-item', 'an item is taken back, and none is named') : null

/** "Jeg skrev forkert. Der skulle stå 20 minutter": of what was sent in. */
const wasWrong =
  /^ (?:(?:ups|hov|undskyld|beklager|nej) ){0,2}(?:jeg|vi) (?:skrev|fik skrevet|kom til at skrive|tastede) (?:[^ ]{1,15} ){0,3}(?:forkert|galt|fejl) |^ (?:[^ ]{1,12} ){0,3}der skulle (?:have )?stå(?:et)? /
/** The same for a change of an item that was sent in before. */
export const changedBefore: Rule = reading =>
  mayHaveOne(reading) &&
  reading.said.length > 0 &&
  (changesOne.test(fold(reading.said[0] ?? '')) || wasWrong.test(fold(reading.said.slice(0, 2).join(' ')))) &&
  codesIn(reading.text).length === 0
    ? ask('which-item', 'an item is changed, and none is named')
    : null

/** "Vi har måske et punkt, men jeg skal lige tale med Karen først" */
const isNotSure = (sentence: string): boolean => {
  const [, ...unsure] = sentence.split(' måske ')
  const [, ...after] = unsure.join(' måske ').split(/ (?:men|hvis) /)
  return / (?:tale med|spørge|høre|vende|undersøge|afklare) /.test(after.join(' men '))
}

const isUnsure = ({ said }: Reading): boolean => said.length > 0 && said.every(each => isNotSure(fold(each)))

/** "Vi har måske et punkt", and no word of what about. */
const isMaybe = ({ said }: Reading): boolean =>
  said.length > 0 && said.every(each => / (?:måske|muligvis|nok) /.test(fold(each)) && isPiece.test(fold(each)))

const isPiece =
  / (?:har|have) (?:nok |måske |muligvis |helt sikkert |bestemt |også ){0,2}(?:(?:et|ét|an|one|to|tre|nogle|flere|et par) (?:punkt|punkter|item|emne|emner|ting)|noget) $| (?:arbejder|er i gang|sidder) (?:på|med) (?:et|to|tre|nogle|flere) (?:punkt|punkter|emne|emner) $|^ (?:ja |jo |yes )?(?:måske|muligvis|maybe|perhaps) $/

/** "Jeg skal lige have det skrevet sammen" */
const isStillWritten =
  /^ (?:jeg|vi) (?:skal|mangler) (?:(?:lige|først|bare|nok|at|have|få|det|dem|den) ){1,5}(?:skrevet|formuleret|samlet|afklaret|vendt|skrive|formulere|samle)(?: (?:sammen|ned|færdigt?|internt|først|op|det|dem)){0,3} $|^ (?:jeg|vi) (?:skriver|formulerer|samler) (?:det|den|dem|noget) (?:sammen|ned|færdigt?)(?: (?:i|på|inden|senest|til|løbet|af) [^ ]{1,12}){0,2} $|^ (?:så )?i får (?:det|den|dem) (?:senest|inden|i|på|når|snart|senere) (?:[^ ]{1,12} ){0,3}$/

/** "Ja, vi har et punkt. Det kommer jeg tilbage med", "… et punkt, som følger senere", "Måske. Jeg vender tilbage.": nothing for an agenda yet. */
const isAnnounced = ({ said, lines, names }: Reading): boolean => {
  const promises = (each: string): boolean =>
    isPromise(each, names) ||
    isPromise(`Det ${each}`, names) ||
    isPromise(each.replace(/ (?:det|den|dem) /, ' punkt '), names) ||
    isPromise(each.replace(/^De (?=kommer|følger)|^(?:Ja,? |Jo,? )?Der (?=kommer)/i, 'Punkterne '), names) ||
    isStillWritten.test(fold(each))
  const parts = said.flatMap(each => each.split(/, (?:som|der|men) (?=\p{Ll})|, (?=I får )/u))
  return (
    [...lines.flatMap(sentencesOf), ...parts].some(promises) && parts.every(each => promises(each) || isPiece.test(fold(each)))
  )
}

const handsOver =
  /^ (?:(?:hej|tak|og|men|så|også|desuden) ){0,3}(?:(?:vi|jeg|\S+ kommune) (?:har|vil|ville|kunne|foreslår|ønsker|melder|glemte|sender)|(?:kan|kunne|må|vil) (?:vi|i|jeg|du)|(?:her er |hermed )?(?:et )?(?:nyt|ekstra) punkt|endnu et punkt|(?:her er |hermed )?(?:to|tre|fire|\d) (?:nye |ekstra )?punkter (?:fra|herfra|mere|til)|(?:her er |hermed )?(?:et )?punkt (?:til|om|mere|fra)|punkter til|dagsordenspunkt|forslag til|tilføj|sæt|add|(?:another|one more) item|we (?:also )?(?:have|would)|can we|could we) /
/** "Nyt punkt 3 mangler" */
const speaksOfIt = / (?:mangler|manglede|(?:pkt|punkt|punktet) \d+) /

/** "Der mangler et punkt", "Jeg forstår ikke det ene punkt på dagsordenen": whoever answers a paper with items in it speaks of those. */
const isAboutPaper = (reading: Reading): boolean =>
  answered(reading, 'agenda', 'supplementary-agenda', 'agenda-for-approval', 'minutes-preview') !== null &&
  !reading.subjectIsOwn &&
  !reading.lines.some(line => labelled(line)?.label === 'title') &&
  !reading.said.some(each => handsOver.test(fold(each)) && !speaksOfIt.test(fold(each)))

const stay =
  /^ (?:(?:men|og|ok|så|fint|super|tak|perfekt) )?(?:(?:vores|mine|mit|vort|de|begge|alle|det) )?(?:(?:to|tre|fire|fem|begge|alle|indmeldte) )?(?:punkt|punkter|punktet|punkterne) (?:skal|må|er|gælder|står|kommer|fra os) (?:\S+ ){0,3}?(?:stadig|fortsat|stadigvæk|uændret|uændrede)? ?(?:med|på|gælder|gældende|aktuelle|aktuelt|ved magt|på dagsordenen|uændret|uændrede|fast)? ?(?:på dagsordenen |til mødet )?$/

/** "Vores to punkter skal stadig med": they are there already, and stay. */
export const itemsStay: Rule = ({ said, names }) => {
  const stays = (each: string): boolean =>
    stay.test(fold(each)) && / (?:stadig|fortsat|stadigvæk|uændret|uændrede|ved magt) /.test(fold(each))
  return said.some(stays) && said.every(each => stays(each) || saysOnly(each, nods, names))
    ? nothingWanted('items that are there already stay there')
    : null
}

/** "Vi venter med vores punkt til næste gang", "Vi har sendt et punkt, men jeg kan ikke se det": of one that has been sent in. */
const waits =
  /^ (?:(?:så|og|men) )?(?:vi|jeg) (?:venter|gemmer|udskyder|udsætter|skubber) (?:(?:lige|bare|gerne|nok|hellere|med) ){0,3}(?:vores|vort|mit) (?:punkt|emne) /
const wasSent =
  / (?:har (?:jo |allerede |også )?(?:sendt|meldt|indsendt|indmeldt)|sendte|meldte|indsendte) (?:[^ ]{1,20} ){0,3}(?:punkt|punkter|emne) (?:[^ ]{1,20} ){0,5}(?:ikke|mangler|væk) /
const isOfSent = ({ said, lines }: Reading): boolean =>
  said.some(each => waits.test(fold(each)) || wasSent.test(fold(each))) &&
  !lines.some(line => labelled(line)?.label === 'title' || /\d{1,3} ?min/.test(line))

/** "Punkt 3: Der står, at Lemvig er imod. Det passer ikke": of what minutes say, whatever letter is answered. */
const isOfPoint = ({ said }: Reading): boolean => correctsPoint(said[0] ?? '')

/** An item in words that say so, whatever is answered. */
export const namedItem: Rule = reading => {
  const isSaid = reading.situation.hint === 'item'
  if (!isSaid && (isAboutPaper(reading) || isOfPoint(reading) || isOfSent(reading))) return null
  if (
    !isSaid &&
    reading.said.length > 0 &&
    (isAnnounced(reading) || (promisesItems(reading.said, reading.names) && putsOff(reading.said, reading.names)))
  )
    return nothingWanted('a promise of an item that is still to come')
  if (!isSaid && promisesItems(reading.said, reading.names))
    return ask('not-understood', 'a promise of items, and something else')
  if (!isSaid && (reading.said.some(isOthersItem) || isUnsure(reading) || isMaybe(reading))) return null
  return (isSaid || hasItemWords(reading)) && (reading.said.length > 0 || reading.isSubjectOnly)
    ? itemsIn(withMendedSpelling(reading) ?? reading)
    : null
}

/** "Jeg vil gerne ændre vores punkt om snitflader": one that is there already, and nobody knows which. */
const changesOne =
  /^ (?:(?:vi|jeg|kan|må|vil|skal|gerne|lige|i|du) ){0,5}(?:ændre|rette|ændr|ret|flytte|flyt|forlænge|forkorte) (?:\S+ ){0,2}punkt /

/** "Ingen punkter?? Jo da": what somebody asks back; "Det skal ikke forhindre os i at sige pas": nothing, in a way that no rule hears. */
const asksNone = /^ (?:har vi )?(?:virkelig )?(?:ingen|ikke nogen) (?:punkter|emner) $| (?:sige|siger|melder|melde) pas $/

/** "Ingen punkter?? Jo da. Fuldmagter, 10 min.": asks back, says yes, and brings one. The words behind the yes; null otherwise. */
const behindYes = ({ said, text, names }: Reading): string | null => {
  const [asks = '', agrees = '', next] = said
  const isDenied =
    asks.trim().endsWith('?') && asksNone.test(fold(asks)) && saysOnly(agrees, yes, new Set([...names, 'da', 'visst', 'skam']))
  return isDenied && next !== undefined ? text.slice(text.indexOf(agrees) + agrees.length).trim() : null
}

/** "Ja. Fuldmagter", "Okay. Så tager vi vikarer": what stands behind the nods. */
const behindNods = (reading: Reading): Reading => {
  const { said, text, names } = reading
  const at = said.findIndex(each => !saysOnly(each, [...nods, ...yes], names))
  if (at < 1 || !text.startsWith(said[0] ?? '')) return reading
  const rest = text.slice(text.indexOf(said[at] ?? ''))
  return { ...reading, text: rest, lines: rest.split('\n'), said: said.slice(at) }
}

/** "Tyve minutter er nok, og det er til en snak, ikke mere": no more than was said before. */
const endsWish = /^ (?:og |men )?(?:ikke|intet) (?:mere|andet)(?: end det| i det)? $/

/** Plain words where items were asked for: an item where they say that they bring one, and otherwise a question. A bare "ja" brings none. */
export const itemInContext: Rule = reading => {
  const { said, situation, names } = reading
  const digest = answered(reading, 'digest')
  const isAsked = answered(reading, 'call-for-items', 'items-reminder', 'nothing-to-add-receipt') !== null
  if ((!isAsked && digest === null) || said.length === 0) return null
  const isNod = (each: string): boolean => saysOnly(each, nods, names) || isAttending(each, reading) || isPolite(each, reading)
  // "Super, tak for info" is two of them.
  if (said.every(each => isNod(each) || each.split(', ').every(isNod)))
    return nothingWanted('a polite answer to a call for items')
  const bare = fold(reading.text).trim()
  if (isQuestion(reading) || /^(?:ja|ja tak|yes|måske|maybe|jo|det har vi|vi har noget)$/.test(bare))
    return ask('not-understood', 'an answer to a call for items that brings no item')
  if (isLoneWord(reading) && !takesBack(reading))
    return ask('not-understood', 'a word that answers another letter, and brings no item')
  if (isOfPoint(reading)) return ask('not-understood', 'words about a point of the minutes, and no item')
  if (isMaybe(reading)) return ask('not-understood', 'perhaps an item')
  if (isOfSent(reading)) return ask('not-understood', 'words about an item that was sent in')
  if (putsOff(said, names)) return nothingWanted('a promise of items that are still to come')
  if (promisesItems(said, names)) return ask('not-understood', 'a promise of items, and something else')
  if (titleOfFile(reading) !== null) return itemsIn(reading)
  if (
    said.every(each => pointsElsewhere(each, names)) ||
    said.every(each => isPartly(each, reading) || isSupport(each) || isNotSure(fold(each)))
  )
    return ask('not-understood', 'words that point elsewhere')
  // A digest asks for several things at once: plain words could be a comment as well.
  const phases = situation.meetings
    .filter(view => digest?.meetings.some(each => each.meeting.number === view.number))
    .map(view => view.phase)
  if (phases.includes('minutes-out')) return ask('not-understood', 'an answer to a digest that could be an item or a comment')
  const meant = behindYes(reading)
  if (meant !== null) return itemsIn({ ...reading, text: meant, lines: meant.split('\n'), said: said.slice(2) })
  // Half a "nothing" and half something else is neither.
  const isHalf =
    said.some(each => saysOnly(each, noneAtAll, names) || isNothingBut(fold(each)) || asksNone.test(fold(each))) ||
    said.flatMap(partsOf).some(each => saysNothingClearly(each, reading) && !endsWish.test(fold(each)))
  if (isHalf) return ask('not-understood', 'an answer that says nothing and something')
  const spelt = withMendedSpelling(reading) ?? reading
  const changed = changedByOffice(reading)
  if (changed !== null) return changed
  return bringsItem(spelt)
    ? itemsIn(behindNods(spelt))
    : ask('not-understood', 'words that say of nothing that it is for the agenda')
}
