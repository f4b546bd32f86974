import type { Child, Language } from './style.ts'
import { heading, paragraph, table, title } from './style.ts'

/** The decision log: one row for each decision, the newest meeting first. */
export const decisionsPaper = (language: Language): readonly Child[] => {
  const t = (da: string, en: string) => (language === 'da' ? da : en)
  return [
    title('{title}'),
    paragraph('{network}', 'Byline'),
    heading(t('Beslutninger', 'Decisions')),
    paragraph('{intro}'),
    table(
      [t('Møde', 'Meeting'), t('Punkt', 'Item'), t('Beslutning', 'Decision'), t('Godkendt', 'Approved')],
      [1700, 2400, 3370, 1600],
      ['{#decisions}{meeting}', '{item}', '{text}', '{on}{/decisions}'],
    ),
  ]
}
