import type { Writers } from '../content.ts'
import { facts, list } from '../parts.ts'
import { because, youWrote } from '../why.ts'

/** Files that did not go with the letter to which they belong. */
export const moreFiles: Writers<'more-files' | 'file-requested'> = {
  'more-files': ({ meeting, names, isAskedFor = false }, w) => {
    const blocks = [list(names), ...(meeting === null ? [] : [facts(w.facts(meeting))])]
    return isAskedFor
      ? {
          subject: w.t('bilaget, du bad om', 'the annex that you asked for'),
          preheader: w.t('Du behøver ikke gøre mere.', 'There is nothing more for you to do.'),
          headline: w.t('Her er bilaget', 'Here is the annex'),
          lead: w.t(
            'Her er det bilag, du bad om. Du behøver ikke gøre mere.',
            'Here is the annex that you asked for. There is nothing more for you to do.',
          ),
          blocks,
          why: youWrote(w),
        }
      : {
          subject: w.t('resten af filerne', 'the rest of the files'),
          preheader: w.t('Du behøver ikke gøre noget.', 'You need not do anything.'),
          headline: w.t('Her er resten af filerne', 'Here is the rest of the files'),
          lead: w.t(
            'Filerne fylder for meget til én mail, så her kommer resten. Du behøver ikke gøre noget.',
            'The files are too much for one mail, so here comes the rest. You need not do anything.',
          ),
          blocks,
          why: because(w, 'filerne fylder for meget til én mail', 'the files are too much for one mail'),
        }
  },

  'file-requested': ({ meeting, file }, w) => ({
    subject: w.t('sekretariatet finder en vej', 'the secretariat finds a way'),
    preheader: w.t('Du hører fra sekretariatet.', 'You will hear from the secretariat.'),
    headline: w.t('Sekretariatet har fået besked', 'The secretariat has been told'),
    lead: `${w.thanks} ${w.t(
      `Filen »${file}« er for stor til en mail. Vi har bedt sekretariatet om at sende den på en anden måde. Du hører fra dem og behøver ikke gøre mere.`,
      `The file "${file}" is too large for a mail. We have asked the secretariat to send it another way. You will hear from them, and there is nothing more to do.`,
    )}`,
    blocks: meeting === null ? [] : [facts(w.facts(meeting))],
    why: youWrote(w),
  }),
}
