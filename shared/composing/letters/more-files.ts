import type { Writers } from '../content.ts'
import { facts, list } from '../parts.ts'
import { rules, youWrote } from '../why.ts'

/** Files that did not go with the letter to which they belong. */
export const moreFiles: Writers<'more-files' | 'file-requested'> = {
  'more-files': ({ meeting, names }, w) => ({
    subject: w.t('flere bilag', 'more attachments'),
    preheader: w.t('Du behøver ikke gøre noget.', 'You need not do anything.'),
    headline: w.t('Her er flere bilag', 'Here are more attachments'),
    lead: w.t(
      'Bilagene er vedhæftet, og du behøver ikke gøre noget.',
      'The attachments come with this mail, and you need not do anything.',
    ),
    blocks: [list(names), ...(meeting === null ? [] : [facts(w.facts(meeting))])],
    why: rules.agenda(w),
  }),

  'file-requested': ({ meeting, file }, w) => ({
    subject: w.t('sekretariatet finder en vej', 'the secretariat finds a way'),
    preheader: w.t('Du hører fra sekretariatet.', 'You will hear from the secretariat.'),
    headline: w.t('Sekretariatet har fået besked', 'The secretariat has been told'),
    lead: `${w.thanks} ${w.t(
      `»${file}« er for stor til en mail. Vi har bedt sekretariatet om at få den frem til dig på en anden måde.`,
      `"${file}" is too large for a mail. We have asked the secretariat to get it to you another way.`,
    )}`,
    blocks: meeting === null ? [] : [facts(w.facts(meeting))],
    why: youWrote(w),
  }),
}
