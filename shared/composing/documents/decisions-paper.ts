import type { LetterOf } from '../../letters.ts'
import type { LoggedDecision } from '../../letters-held.ts'
import type { Words } from '../words.ts'
import type { PaperData } from './fill.ts'

export const decisionsTitle = (w: Words): string => w.t('Beslutningslog', 'Decision log')

/** "3. Navngivning af skemaer (P-12)". */
export const decisionPoint = ({ number, title, item }: Pick<LoggedDecision, 'number' | 'title' | 'item'>): string =>
  `${number}. ${title}${item === null ? '' : ` (${item})`}`

export const decisionsData = ({ decisions }: LetterOf<'decision-log'>, w: Words): PaperData => ({
  title: decisionsTitle(w),
  network: w.charter.name,
  intro:
    decisions.length === 0
      ? w.t('Der er ingen beslutninger endnu.', 'There are no decisions yet.')
      : w.t('Beslutninger fra godkendte referater, de nyeste først.', 'Decisions from approved minutes, the newest first.'),
  decisions: decisions.map(each => ({
    meeting: w.date(each.heldOn),
    item: decisionPoint(each),
    text: each.text,
    on: w.date(w.dayOf(each.approvedAt)),
  })),
})
