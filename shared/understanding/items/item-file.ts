import { isAhead } from '../dates/which-meeting.ts'
import { isIdle } from '../language/idle-talk.ts'
import { isCourtesy } from '../language/phrases.ts'
import { isPrivate } from '../language/private-life.ts'
import { isAside } from '../language/small-talk.ts'
import { fold, wordsOf } from '../language/text.ts'
import { fillers, minutesWords } from '../language/vocabulary.ts'
import { toMeeting, wishes } from '../outcome.ts'
import type { Reading, Rule } from '../reading.ts'
import type { MeetingView } from '../situation.ts'
import { mayGoToPeople, wholeToPeople } from '../talk/to-people.ts'
import { realAttachments } from './attachments.ts'
import { codesIn } from './codes.ts'
import { lettersItems } from './item-answer.ts'
import { stem } from './item-by-title.ts'

/** Letters in whose answer a file may be of an item; those about minutes, and those that wait for a yes, have files of their own. */
const answerable: ReadonlySet<string> = new Set(
  `call-for-items items-reminder digest nothing-to-add-receipt item-receipt item-amended item-placed colleague-answered agenda supplementary-agenda apology-receipt meeting-moved
   remark-receipt already-noted facts-told`.split(/\s+/),
)

/** What somebody brings along for the others to see. */
const paper =
  / (?:bilag\S*|filen?|filerne|slides?|slidesene|slidesne|dias|oplæg|oplægget|præsentation\S*|materiale\S*|baggrundsmateriale\S*|notat|notatet|dokument\S*|artikel|artiklen|oversigt|oversigten|skema|skemaet|powerpoint\S*|plancher\S*|bilagene|pdf\S*|video\S*) /
const hands =
  / (?:her er|her kommer|her har i|her får i|her følger|hermed|vedlægger|følger her|kommer her|sender|fremsender|medsender|får i her|har lagt) | vedhæft| vedlagt/
/** "Jeg fik ikke bilaget med", "Filen, som jeg glemte" */
const wasLeftOut = / (?:glemt\S*|glemte|fik ikke|kom ikke med|manglede|lovet|lovede|smuttede|røg ikke med) /
/** "De må gerne sendes med ud", "Del det endelig med de andre", "Det kommer her": said of what came along. */
const goesOut =
  /^ (?:(?:og|men|så|hvis i vil) ){0,2}(?:(?:(?:kan|vil|må|gider) (?:i|du)|(?:i|du) (?:må|kan)) (?:[^ ]{1,12} ){0,2})?(?:(?:den|det|dem|de|filen|filerne|slidesene|materialet|oplægget) (?:[^ ]{1,15} ){0,5}?(?:send\S*|rundsend\S*|deles?|læg\S*|ligge|vedlæg\S*|vedhæft\S*|omdel\S*|med ud|kommer her|følger|er (?:her|vedhæftet|vedlagt))|(?:del|send|læg|vedlæg|vedhæft|lægge|sende|dele|sætte|sæt) (?:[^ ]{1,12} ){0,2}?(?:den|det|dem|filen|filerne|slidesene|materialet))(?: [^ ]{1,20}){0,8} $/
/** Nothing has come, or it is left open whether it has. */
const isOpen = / (?:ikke|ingen|hvis|måske|muligvis|senere|eftersender|i morgen|næste uge|når) /
/** Brings an item by the same breath, or speaks of more than a file. */
const bringsOne =
  / (?:punkter|et punkt|ét punkt|nyt punkt|to punkter|ekstra punkt|et emne|nyt emne|emner|foreslår|foreslå|drøfte|drøftes|drøftelse|diskutere|vende|ønsker|vil gerne have|minutter|kvarter|afbud|udgår|titlen|overskriften) | træk| \d{1,3} min/
const bringsItem = (folded: string): boolean => bringsOne.test(folded) || / (?:et|nyt) [^ ]{1,15} (?:punkt|emne) /.test(folded)

const isHandedOver = (folded: string): boolean => paper.test(folded) && hands.test(folded) && !isOpen.test(folded)
const isForgotten = (folded: string): boolean => paper.test(folded) && wasLeftOut.test(folded) && !/ (?:hvis|måske) /.test(folded)
const isOfFile = (folded: string): boolean => goesOut.test(folded) && !isOpen.test(folded)

type Item = MeetingView['items'][number]

const inTitles = new Set(
  'vores jeres punkt punktet mødet møde fælles status orientering drøftelse fra som skal den det med til'.split(' '),
)
const namesOf = (title: string): ReadonlySet<string> =>
  new Set(
    wordsOf(fold(title))
      .filter(word => word.length > 1 && !fillers.has(word) && !inTitles.has(word))
      .map(stem),
  )
/** "Punktet om AI", "AI-punktet", "til testmiljøet" name an item by a word of its title; whatever else the sentence holds does not. */
const isNamed = (item: Item, said: ReadonlySet<string>): boolean => [...namesOf(item.title)].some(word => said.has(word))
const calledIn = (text: string): ReadonlySet<string> =>
  new Set(wordsOf(fold(text)).map(word => stem(word.replace(/-?s?punkt(?:et|erne)?$/, ''))))
/** Says which it is, of several kinds: none that is not found is guessed. */
const points = / (?:punkt|punktet|emnet|emne|oplægget|oplæg|det) (?:om|vedr|vedrørende) | [^ ]{2,30}punktet | punkt \d/
/** A point that stands on every agenda, and is nobody's item. */
const standing = / (?:statusrund\S*|runden|bordet rundt|brugergruppen|punkt \d{1,2}|nyt fra) /

/** The one item of the writer's house that the file is of; null where it may be another's, or another. */
const itemOf = (reading: Reading): { readonly meeting: number; readonly item: Item } | null => {
  const { situation, text, subject, subjectIsOwn } = reading
  const all = situation.meetings
    .filter(isAhead)
    .flatMap(view => view.items.filter(each => each.status !== 'withdrawn').map(item => ({ meeting: view.number, item })))
  const own = all.filter(({ item }) => item.organisation === situation.sender?.organisation)
  const others = all.filter(each => !own.includes(each))
  const whole = subjectIsOwn ? `${subject.stem}\n${text}` : text
  const [code, ...more] = codesIn(whole)
  if (code !== undefined) {
    const coded = own.filter(({ item }) => item.id === code)
    return more.length === 0 && coded.length === 1 ? (coded[0] ?? null) : null
  }
  const said = calledIn(whole)
  const named = own.filter(({ item }) => isNamed(item, said))
  if (named.length > 0) return named.length === 1 ? (named[0] ?? null) : null
  const isElse = others.some(({ item }) => isNamed(item, said)) || points.test(fold(whole)) || standing.test(fold(whole))
  const shown = lettersItems(reading)
  // Whoever answers the receipt of one item sends the file of that.
  const among =
    shown?.items.length === 1 ? own.filter(each => each.meeting === shown.number && each.item.id === shown.items[0]?.id) : own
  return among.length === 1 && !isElse ? (among[0] ?? null) : null
}

/** An agenda that is out is changed by people. */
const isOut = ({ meeting, item }: { readonly meeting: number; readonly item: Item }, { situation }: Reading): boolean =>
  item.status === 'on-agenda' && situation.meetings.some(each => each.number === meeting && each.phase === 'agenda-out')

/**
 * "Her er slides til vores punkt om AI. De må gerne sendes med ud": a file, and not a word that is of more than it. It is of the one item of the writer's house that is
 * named, or that there is; the receipt says so, and one reply corrects it. Where several may be meant, or somebody else's, people get it: nobody is asked what it is for.
 */
export const fileBrought: Rule = reading => {
  const { mail, said, letter, names, situation } = reading
  if (realAttachments(mail).length === 0 || !mayGoToPeople(reading)) return null
  if (letter !== null && !answerable.has(letter.name)) return null
  const folded = said.map(fold)
  if (folded.some(each => bringsItem(each) || wordsOf(each).some(word => minutesWords.has(word)))) return null
  if (!folded.some(each => isHandedOver(each) || isForgotten(each))) return null
  const isTalk = (each: string): boolean =>
    isCourtesy(each, names) || isAside(each) || isIdle(each) || isPrivate(each) || /[:;]-?[)DP]$/.test(each)
  const isAll = said.every(each => isHandedOver(fold(each)) || isForgotten(fold(each)) || isOfFile(fold(each)) || isTalk(each))
  if (!isAll) return null
  const of = itemOf(reading)
  if (of === null || isOut(of, reading)) {
    const isWaited = situation.meetings.some(each => each.phase === 'held')
    // Between the meeting and its minutes a file may be those.
    return isWaited && letter === null ? null : wholeToPeople('a file of which it is not plain which item it is of', reading)
  }
  return wishes(
    `a file of ${of.item.id}`,
    toMeeting(of.meeting, { type: 'AmendItem', id: of.item.id, changes: {}, attachments: [] }),
  )
}
