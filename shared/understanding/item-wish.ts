import { labelled } from './item-labels.ts'
import { titleInSubject } from './item-title.ts'
import { itemWordsIn } from './item-words.ts'
import { ask, nothingWanted, toMeeting, wishes } from './outcome.ts'
import { mentions, saysOnly } from './phrases.ts'
import type { Reading, Rule } from './reading.ts'
import { answered } from './reading.ts'
import { fold, wordsOf } from './text.ts'
import type { Understood } from './understood.ts'
import { nothingToAdd } from './vocabulary.ts'
import { chooseMeeting } from './which-meeting.ts'

const says =
  'et punkt|ét punkt|to punkter|tre punkter|fire punkter|fem punkter|nogle punkter|følgende punkter|et emne|to emner|et nyt punkt|nyt punkt|endnu et punkt|punkt til|punkter til|på dagsordenen|til dagsordenen|forslag til dagsorden|forslag til dagsordenen|et dagsordenspunkt|emner til|agenda item|agenda items|on the agenda|for the agenda|item for|items for|an item'.split(
    '|',
  )

/** Whether a mail says by itself that it brings an item, whatever it answers. */
export const hasItemWords = ({ lines, said, subject, subjectIsOwn }: Reading): boolean =>
  lines.slice(0, 40).some(line => labelled(line)?.label === 'title' && labelled(line)?.value !== '') ||
  said.slice(0, 6).some(sentence => mentions(fold(sentence), says)) ||
  (subjectIsOwn &&
    /^(?:(?:nyt |nye )?punkt(?:er)?(?:\s*:| til | \p{L})|dagsordenspunkt|forslag til (?:dagsorden|punkt)|agenda item|item:|emne:)/iu.test(
      subject.stem,
    ))

/** Somebody wants to know something; that is no item unless it says so. */
export const isQuestion = ({ said }: Reading): boolean => {
  const [first = '', ...more] = said
  const [word = ''] = wordsOf(fold(first))
  return (
    more.length === 0 &&
    first.trim().endsWith('?') &&
    /^(?:hvornår|hvor|hvem|hvad|hvordan|hvorfor|er|skal|må|har|kommer|bliver|kan|when|where|who|what|how|is|are|do|does)$/.test(
      word,
    ) &&
    !/ (?:drøfte|tale|vende|diskutere|discuss|talk) /.test(fold(first))
  )
}

/** The items of a mail, put to the meeting that it is about. */
export const itemsIn = (reading: Reading): Understood => {
  const { text, subject, subjectIsOwn, isSubjectOnly, names, lines } = reading
  const title = subjectIsOwn && !isSubjectOnly ? titleInSubject(subject.stem, names) : null
  const items = itemWordsIn(isSubjectOnly ? (titleInSubject(subject.stem, names) ?? '') : text, title)
  if (items.length === 0) return ask('no-text', 'words about an item, and no item')
  const where = [subjectIsOwn ? subject.stem : '', ...lines.slice(0, 3).filter(line => /m(?:ø|oe)de|meeting/i.test(line))].join(
    '\n',
  )
  const choice = chooseMeeting(reading, 'item', where)
  if ('ask' in choice) return choice.ask
  const because = items.length === 1 ? 'an item for the agenda' : `a list of ${items.length} items for the agenda`
  return wishes(because, ...items.map(words => toMeeting(choice.number, { type: 'SubmitItem', words, attachments: [] })))
}

const asksForItems = ['call-for-items', 'items-reminder', 'digest', 'nothing-to-add-receipt'] as const

/** "Intet denne gang": where items were asked for, or in words that can mean nothing else. */
export const nothingToBring: Rule = reading => {
  const { said, names, letter } = reading
  const isAsked =
    answered(reading, ...asksForItems) !== null || (letter?.name === 'colleague-answered' && /items|nothing/.test(letter.what))
  const isNothing = said.length > 0 && said.every(each => saysOnly(each, nothingToAdd, names))
  const isClear = said.some(each =>
    mentions(fold(each), ['ingen punkter', 'ikke nogen punkter', 'ingen emner', 'no items', 'ingen punkt']),
  )
  if (!isNothing || (!isAsked && !(isClear && letter === null))) return null
  const choice = chooseMeeting(reading, 'item', said.join('. '))
  return 'ask' in choice
    ? choice.ask
    : wishes('words for having nothing this time', toMeeting(choice.number, { type: 'DeclareNothingToAdd' }))
}

/** An item in an answer to a letter that asked for items, or in words that say so. */
export const newItem: Rule = reading => {
  const { said, letter, situation, names } = reading
  if (situation.hint === 'item' || hasItemWords(reading))
    return said.length === 0 && !reading.isSubjectOnly ? null : itemsIn(reading)
  const digest = answered(reading, 'digest')
  const isAsked = answered(reading, 'call-for-items', 'items-reminder', 'nothing-to-add-receipt') !== null
  if (!isAsked && digest === null) return null
  if (said.length === 0) return null
  if (said.every(each => saysOnly(each, ['ok', 'okay', 'fint', 'super', 'perfekt', '👍', 'det er fint', 'i orden'], names)))
    return nothingWanted('a polite answer to a call for items')
  const bare = fold(reading.text).trim()
  if (isQuestion(reading) || /^(?:ja|ja tak|yes|måske|maybe|jo|det har vi|vi har noget)$/.test(bare))
    return ask('not-understood', 'an answer to a call for items that brings no item')
  // A digest asks for several things at once: plain words could be a comment as well.
  const isAmbiguous = digest?.meetings.some(
    each => situation.meetings.find(view => view.number === each.meeting.number)?.phase === 'minutes-out',
  )
  if (isAmbiguous) return ask('not-understood', 'an answer to a digest that could be an item or a comment')
  return letter === null ? null : itemsIn(reading)
}
