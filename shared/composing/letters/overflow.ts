import type { AgendaDraft, AgendaEdit } from '../../meeting/events.ts'
import type { Block, Choice } from '../content.ts'
import { note } from '../parts.ts'
import type { Words } from '../words.ts'

/** An agenda that is longer than its meeting, with what would make it fit, in words that can be sent back. */
export const overflow = (agenda: AgendaDraft, cuts: readonly AgendaEdit[], w: Words): readonly Block[] =>
  agenda.overflowMinutes === 0
    ? []
    : [
        note(
          [
            w.t(
              `Punkterne tager ${w.count(agenda.totalMinutes, 'minute')}. Det er ${w.count(agenda.overflowMinutes, 'minute')} mere, end mødet har plads til.`,
              `The items take ${w.count(agenda.totalMinutes, 'minute')}. That is ${w.count(agenda.overflowMinutes, 'minute')} more than the meeting has room for.`,
            ),
            ...(cuts.length === 0
              ? []
              : [
                  w.t(`Det passer med disse rettelser: »${shown(cuts, w)}«.`, `It fits with these changes: "${shown(cuts, w)}".`),
                ]),
          ].join(' '),
        ),
      ]

/** To everybody who comes: why the last hour on the agenda is later than the meeting's own. */
export const overflowAsSent = (agenda: AgendaDraft, w: Words): readonly Block[] =>
  agenda.overflowMinutes === 0
    ? []
    : [
        note(
          w.t(
            `Punkterne tager ${w.count(agenda.totalMinutes, 'minute')}. Det er ${w.count(agenda.overflowMinutes, 'minute')} mere, end mødet har plads til, så mødelederen afgør på mødet, hvad I når.`,
            `The items take ${w.count(agenda.totalMinutes, 'minute')}. That is ${w.count(agenda.overflowMinutes, 'minute')} more than the meeting has room for, so the chair decides at the meeting what you get to.`,
          ),
        ),
      ]

/** The button that takes the proposal. */
export const cutReplies = (cuts: readonly AgendaEdit[], w: Words): readonly Choice[] =>
  cuts.length === 0 ? [] : [{ label: w.t('Brug forslaget til tider', 'Use the proposed times'), says: said(cuts, w) }]

/** "P-12 15, P-14 ud": as whoever edits an agenda writes it. */
const said = (cuts: readonly AgendaEdit[], w: Words): string =>
  cuts
    .flatMap(cut => {
      if (cut.do === 'minutes') return [`${cut.item} ${cut.minutes}`]
      return cut.do === 'drop' ? [w.t(`${cut.item} ud`, `${cut.item} out`)] : []
    })
    .join(', ')

/** The same to be read: no line ends between a number and its minutes. */
const shown = (cuts: readonly AgendaEdit[], w: Words): string => said(cuts, w).replaceAll(/(P-\d+) /g, '$1\u00a0')
