import type { LetterOf } from '../../letters.ts'
import type { AgendaDraft, Item } from '../../meeting/events.ts'
import { additionsTo, annexesOf, annexName, itemsInOrder } from '../annexes.ts'
import { kindName } from '../parts.ts'
import type { Words } from '../words.ts'
import type { PaperData } from './fill.ts'

export type AgendaLetter = LetterOf<'agenda' | 'supplementary-agenda' | 'planning-invitation' | 'agenda-for-approval'>

/** What the agenda's template is filled with. An agenda that is not out yet is a draft and says so. */
export const agendaData = (letter: AgendaLetter, w: Words): PaperData => {
  const { meeting, agenda, items } = letter
  const shown = letter.name === 'supplementary-agenda' ? additionsTo(agenda, letter.added) : agenda
  const numberOf = (id: string | null) => agenda.slots.findIndex(slot => slot.item === id) + 1
  const slots = shown.slots.map((slot, at) => ({
    number: shown === agenda ? at + 1 : numberOf(slot.item),
    kind: slot.kind ?? '',
    title: slot.title,
    details: slotDetails(
      items.find(item => item.id === slot.item),
      w,
    ),
    slot: `${w.clock(slot.from)}-${w.clock(slot.to)}`,
    minutes: slot.minutes,
  }))
  const annexes = annexesOf(agenda, items)
  const own = itemsInOrder(shown, items).map(item => ({
    number: numberOf(item.id),
    id: item.id,
    title: item.title,
    details: itemDetails(item, w),
    text: item.text,
    recommendation: item.recommendation ?? '',
    hasAnnexes: item.attachments.length > 0,
    annexes: annexes.filter(annex => annex.item.id === item.id).map(annex => ({ name: annexName(annex, w.charter) })),
  }))
  return {
    draft: letter.name !== 'agenda' && letter.name !== 'supplementary-agenda',
    version: agenda.version,
    title: agendaTitle(letter, w),
    network: w.charter.name,
    when: w.when(meeting.start, meeting.end),
    place: meeting.place,
    chair: meeting.roles === null ? '' : w.short(meeting.roles.chair),
    minuteTaker: meeting.roles === null ? '' : w.short(meeting.roles.minuteTaker),
    listTitle:
      letter.name === 'supplementary-agenda' ? w.t('Tillægsdagsorden', 'Supplementary agenda') : w.t('Dagsorden', 'Agenda'),
    intro: tooLong(agenda, w),
    slots,
    legend: w.charter.itemKinds,
    total: shown.totalMinutes,
    hasItems: own.length > 0,
    items: own,
  }
}

export const agendaTitle = ({ name }: AgendaLetter, w: Words): string => {
  const meeting = w.charter.meetingName
  if (name === 'agenda') return w.t(`Dagsorden til ${meeting}`, `Agenda for the ${meeting}`)
  if (name === 'supplementary-agenda') return w.t(`Tillægsdagsorden til ${meeting}`, `Supplementary agenda for the ${meeting}`)
  return w.t(`Udkast til dagsorden for ${meeting}`, `Draft agenda for the ${meeting}`)
}

const tooLong = ({ overflowMinutes, totalMinutes }: AgendaDraft, w: Words): string =>
  overflowMinutes === 0
    ? ''
    : w.t(
        `Punkterne tager ${w.count(totalMinutes, 'minute')}, ${w.count(overflowMinutes, 'minute')} mere, end mødet har plads til.`,
        `The items take ${w.count(totalMinutes, 'minute')}, ${w.count(overflowMinutes, 'minute')} more than the meeting has room for.`,
      )

const slotDetails = (item: Item | undefined, w: Words): string =>
  item === undefined ? '' : [item.id, w.short(item.by.organisation), ...presented(item, w)].join(', ')

export const itemDetails = (item: Item, w: Words): string =>
  [
    w.t(`Fra ${w.short(item.by.organisation)}`, `From ${w.short(item.by.organisation)}`),
    ...(w.charter.itemKinds ? [w.t(`til ${kindName(item.kind, w)}`, `for ${kindName(item.kind, w)}`)] : []),
    w.count(item.minutes, 'minute'),
    ...presented(item, w),
  ].join(', ')

const presented = ({ presenter }: Item, w: Words): readonly string[] =>
  presenter === null ? [] : [w.t(`v/\u00a0${presenter}`, `presented by ${presenter}`)]
