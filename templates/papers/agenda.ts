import type { Child, Language } from './style.ts'
import { heading, paragraph, table, title } from './style.ts'

/** The agenda: a draft says so above everything else, a supplementary one holds the additions and nothing more. */
export const agendaPaper = (language: Language): readonly Child[] => {
  const t = (da: string, en: string) => (language === 'da' ? da : en)
  return [
    paragraph(t('{#draft}UDKAST – version {version}{/draft}', '{#draft}DRAFT – version {version}{/draft}'), 'Draft'),
    title('{title}'),
    paragraph('{network}', 'Byline'),
    paragraph(t('**Tid:** {when}', '**When:** {when}'), 'Facts'),
    paragraph(t('{#place}**Sted:** {place}{/place}', '{#place}**Where:** {place}{/place}'), 'Facts'),
    paragraph(t('{#chair}**Mødeleder:** {chair}{/chair}', '{#chair}**Chair:** {chair}{/chair}'), 'Facts'),
    paragraph(
      t('{#minuteTaker}**Referent:** {minuteTaker}{/minuteTaker}', '{#minuteTaker}**Minutes:** {minuteTaker}{/minuteTaker}'),
      'Facts',
    ),
    heading('{listTitle}'),
    paragraph('{#intro}{intro}{/intro}'),
    table(
      [t('Art', 'Kind'), t('Punkt', 'Item'), t('Tidsrum', 'Time')],
      [900, 5870, 2300],
      ['{#slots}{kind}', '{number}. {title}{#details} ({details}){/details}', '{slot} ({minutes}\u00A0min.){/slots}'],
    ),
    paragraph(
      t(
        '{#legend}B = beslutning · O = orientering · D = drøftelse{/legend}',
        '{#legend}B = decision · O = information · D = discussion{/legend}',
      ),
      'SmallPrint',
    ),
    paragraph(t('{#total}I alt {total} minutter.{/total}', '{#total}{total} minutes in all.{/total}'), 'SmallPrint'),
    paragraph('{#hasItems}'),
    heading(t('Punkterne fra kommunerne', 'The items from the organisations')),
    paragraph('{#items}'),
    heading('{number}. {title} ({id})', 2),
    paragraph('{details}', 'SmallPrint'),
    paragraph('{#text}'),
    heading(t('Sagsfremstilling', 'Statement'), 3),
    paragraph('{text}'),
    paragraph('{/text}'),
    paragraph('{#recommendation}'),
    heading(t('Indstilling', 'Recommendation'), 3),
    paragraph('{recommendation}'),
    paragraph('{/recommendation}'),
    paragraph('{#hasAnnexes}'),
    heading(t('Bilag', 'Annexes'), 3),
    paragraph('{#annexes}{name}{/annexes}'),
    paragraph('{/hasAnnexes}'),
    paragraph('{/items}'),
    paragraph('{/hasItems}'),
  ]
}
