import type { Child, Language } from './style.ts'
import { heading, paragraph, title } from './style.ts'

/**
 * The form for the minutes. What stands between the headings comes back as data, so its headings are the words that
 * `understanding/minutes-document/` looks for; what a network's own template calls them is its own matter.
 */
export const minutesPaper = (language: Language): readonly Child[] => {
  const t = (da: string, en: string) => (language === 'da' ? da : en)
  return [
    title('{title}'),
    paragraph('{network}', 'Byline'),
    paragraph(t('**Tid:** {when}', '**When:** {when}'), 'Facts'),
    paragraph(t('{#place}**Sted:** {place}{/place}', '{#place}**Where:** {place}{/place}'), 'Facts'),
    paragraph(t('{#chair}**Mødeleder:** {chair}{/chair}', '{#chair}**Chair:** {chair}{/chair}'), 'Facts'),
    paragraph(
      t('{#minuteTaker}**Referent:** {minuteTaker}{/minuteTaker}', '{#minuteTaker}**Minutes:** {minuteTaker}{/minuteTaker}'),
      'Facts',
    ),
    heading(t('Deltagere', 'Attendance')),
    paragraph(t('**Til stede:** {present}', '**Present:** {present}')),
    paragraph(t('[Slet dem, der ikke var med.]', '[Delete those who were not there.]'), 'WriteHere'),
    paragraph(t('**Afbud:** {apologies}', '**Apologies:** {apologies}')),
    heading(t('Referat punkt for punkt', 'Minutes item by item')),
    paragraph('{#points}'),
    heading('{number}. {title}{#id} ({id}){/id}', 2),
    paragraph('{#details}{details}{/details}', 'SmallPrint'),
    paragraph('{#recommendation}'),
    heading(t('Indstilling', 'Recommendation'), 3),
    paragraph('{recommendation}'),
    paragraph('{/recommendation}'),
    heading(t('Referat', 'Minutes'), 3),
    paragraph(t('[Skriv referatet her.]', '[Write the minutes here.]'), 'WriteHere'),
    heading(t('Konklusion', 'Conclusion'), 3),
    paragraph(
      t(
        '[Skriv for eksempel: Taget til efterretning. Indstillingen er godkendt. Udsat til næste møde. Tages med til …]',
        '[Write for example: Noted. Recommendation adopted. Deferred to the next meeting. Taken to …]',
      ),
      'WriteHere',
    ),
    paragraph('{/points}'),
    paragraph('{#hasNext}'),
    heading(t('Næste møde', 'Next meeting')),
    paragraph(t('**Mødeleder:** {nextChair}', '**Chair:** {nextChair}')),
    paragraph(t('**Referent:** {nextMinuteTaker}', '**Minutes:** {nextMinuteTaker}')),
    paragraph('{/hasNext}'),
  ]
}
