import type { LetterOf } from '../../letters.ts'
import type { ItemWords } from '../../meeting/events.ts'
import { isAhead } from '../dates/which-meeting.ts'
import { isCourtesy } from '../language/phrases.ts'
import { fold, sentencesOf } from '../language/text.ts'
import { toMeeting, toPeople, wishes } from '../outcome.ts'
import type { Reading } from '../reading.ts'
import { answered } from '../reading.ts'
import type { Understood } from '../understood.ts'
import { isOfChanged, isTalk } from './correction-talk.ts'
import { isComplaint } from './statement-talk.ts'
import { statementsIn } from './statements.ts'

const it = '(?:det|den|punktet|vores punkt|mit punkt|p-\\d{1,3})'
const small =
  '(?:(?:gerne|altså|jo|stadig|stadigvæk|fortsat|selvfølgelig|da|bare|alligevel|også|helst|nok|godt|lige|venligst|slet|have|være|blive|tilbage) ){0,4}?'
/** "Punktet skal blive på", "vi vil gerne beholde det alligevel", "det skulle ikke trækkes", "sæt det på igen". */
const comesBack = new RegExp(
  ` (?:${[
    `${it} (?:skal|må|skulle|bør) ${small}(?:blive|stå|med|på|beholdes|være der)(?: (?:på|med|stående|igen|alligevel|stadig|listen|dagsordenen))*`,
    `${it} (?:skal|skulle|må|var) ${small}ikke ${small}(?:trækkes|trukket|slettes|slettet|fjernes|væk|ud|af|udgå|tages af)(?: (?:af|helt|igen|tilbage|dagsordenen))*`,
    `(?:vi|jeg) (?:vil|ville|ønsker) ${small}(?:beholde|have) ${small}${it}(?: (?:på|med|igen|alligevel|tilbage))*`,
    `(?:vi|jeg) beholder ${it}(?: alligevel)?`,
    `(?:sæt|læg|tag|få|skriv|sætte|få) ${small}${it} (?:på|ind|med|tilbage)(?: (?:igen|på|dagsordenen|alligevel|listen))*`,
    `(?:behold|fortryd|genopret) ${small}(?:${it}|det)(?: alligevel)?`,
    `(?:i|du) (?:skulle|må|skal) (?:altså |jo )?ikke (?:trække|slette|fjerne) ${it}(?: (?:helt|tilbage))*`,
  ].join('|')}) $`,
)
const open = / (?:hvis|måske|medmindre|næste gang|næste møde|senere) /
const nearly = / (?:det var (?:ikke meningen|en fejl|forkert|ikke det)|misforstå\S*|fejl) /

/** Whether a sentence says that what was taken back stays, whatever stands in front of it in the same sentence. */
const saysBack = (sentence: string): boolean =>
  !sentence.trimEnd().endsWith('?') &&
  !open.test(fold(sentence)) &&
  sentence.split(/[,;:.] | [–-] | (?:men|og|så) /).some(clause => comesBack.test(fold(clause)))

const wordsOf = ({ title, text, kind, minutes, presenter, recommendation }: LetterOf<'item-withdrawn'>['item']): ItemWords => ({
  ...{ title, text, kind, minutes, presenter, recommendation },
})

const isWithdrawn = ({ situation }: Reading, { meeting, item }: LetterOf<'item-withdrawn'>): boolean => {
  const view = situation.meetings.find(each => each.number === meeting.number)
  const isThere = view?.items.some(each => each.status !== 'withdrawn' && each.title === item.title) === true
  return view !== undefined && isAhead(view) && !isThere
}

/**
 * Below the letter that an item is taken back: "Nej, punktet skal blive på! Det hedder X". It comes once more, with its words, its files, and what else is said of its fields. Sent in anew by its
 * words alone it would lose its file. `isSure`: what our question was answered with says that it is an item.
 */
export const itemBack = (reading: Reading, isSure = false): Understood | null => {
  const letter = answered(reading, 'item-withdrawn')
  const { sender } = reading.situation
  if (letter === null || sender === null || sender.organisation !== letter.item.by.organisation) return null
  const sentences = reading.lines.flatMap(sentencesOf)
  const isBack = sentences.some(saysBack)
  if (
    !isWithdrawn(reading, letter) ||
    !(isBack || (isSure && sentences.some(each => / (?:punktet|p-\d{1,3}) /.test(fold(each)))))
  )
    return null
  const { item, meeting } = letter
  const said = sentences.filter(each => !saysBack(each))
  // "… vi vil gerne beholde det, men kald det »X«": behind it in the same sentence.
  const behind = sentences.filter(saysBack).flatMap(each => each.split(/,? (?:men|og) (?=kald|ret|giv|sæt|det|den)/).slice(1))
  const told = { items: [item], only: item, names: reading.names, acts: { hasFile: false, isAsked: false } }
  const { statements, left } = statementsIn([...said, ...behind].join('\n'), told)
  if (statements.some(({ act }) => act === 'withdraw' || act === 'wait')) return null
  const changes = statements.flatMap(({ change }) => [change])
  const words: ItemWords = Object.assign(wordsOf(item), ...changes)
  const rest = left.filter(
    each =>
      !isCourtesy(each, reading.names) &&
      !isTalk(each, reading.names) &&
      !isComplaint(each) &&
      !isOfChanged(each, statements) &&
      !nearly.test(fold(each)) &&
      !ofTheWord.test(fold(each)),
  )
  return wishes(
    `${item.id} was taken back, and comes once more`,
    toMeeting(meeting.number, { type: 'SubmitItem', words, attachments: item.attachments }),
    ...toPeople(meeting.number, rest.join(' ')),
  )
}
/** "Det var kun ordet »alligevel« i overskriften, der skulle væk" */
const ofTheWord = / (?:ordet|ordene|titlen|overskriften) (?:.* )?(?:væk|ud|slettes|fjernes|rettes|ændres) /
