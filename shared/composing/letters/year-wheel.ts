import type { YearEntry } from '../../letters.ts'
import type { Writers } from '../content.ts'
import { capital } from '../nouns.ts'
import { paragraph, table, when } from '../parts.ts'
import { drawWheel } from '../wheel.ts'
import { youWrote } from '../why.ts'
import type { Words } from '../words.ts'

/** How wide a telephone or a desk may want it: twice the width of a mail. */
const pixels = 1104

export const yearWheel: Writers<'year-wheel'> = {
  'year-wheel': ({ year, entries }, w) => ({
    subject: w.t(`årshjul ${year}`, `the year ${year}`),
    preheader: w.t('Møder og frister i hele året.', 'Meetings and days of the whole year.'),
    headline: w.t(`Årshjul ${year}`, `The year ${year}`),
    lead:
      entries.length === 0
        ? w.t(
            `Der er ingen møder i ${year} endnu. Du behøver ikke gøre noget.`,
            `There are no meetings in ${year} yet. You need not do anything.`,
          )
        : w.t(
            'Her er årets møder og frister. Du behøver ikke gøre noget. Kalenderfilen kan åbnes i din kalender.',
            'Here are the meetings and days of the year. You need not do anything. The calendar file opens in your calendar.',
          ),
    blocks: [
      ...when(entries.length > 0, {
        kind: 'picture',
        svg: drawWheel(year, entries, w),
        alt: w.t(
          `Årshjulet for ${year} som billede. Det viser det samme som listen herunder.`,
          `The year ${year} as a picture. It shows the same as the list below.`,
        ),
        file: w.t(`aarshjul-${year}`, `year-${year}`),
        width: pixels,
      }),
      ...when(
        entries.length > 0,
        table(
          [w.t('Hvornår', 'When'), w.t('Hvad', 'What')],
          entries.map(entry => [daysOf(entry, w), entryName(entry, w)]),
        ),
      ),
      ...when(
        entries.some(each => each.expected),
        paragraph(
          w.t(
            'Forventede dage kan flytte sig: De tælles fra den dag, referatet sendes ud.',
            'Expected days can move: they are counted from the day on which the minutes go out.',
          ),
        ),
      ),
    ],
    why: youWrote(w),
  }),
}

const daysOf = ({ from, to, start, end }: YearEntry, w: Words): string => {
  if (start !== null && end !== null) return w.when(start, end)
  return from === to ? w.day(from) : w.t(`${w.day(from)} til ${w.day(to)}`, `${w.day(from)} to ${w.day(to)}`)
}

/** What stands on a day of the year, in a few words. */
export const entryName = ({ kind, meeting, title, expected }: YearEntry, w: Words): string => {
  const number = meeting === null ? '' : ` ${meeting}`
  const which = w.t(`møde${number}`, `meeting${number}`)
  switch (kind) {
    case 'meeting': {
      const named = title === '' || title === w.charter.meetingName ? '' : `: ${title}`
      return `${capital(which)}${named}`
    }
    case 'items':
      return w.t(`Punkter til ${which} kan sendes ind`, `Items for ${which} can be sent in`)
    case 'planning':
      return w.t(`Planlægningsmøde til ${which}`, `Planning for ${which}`)
    case 'agenda':
      return w.t(`Sidste dag for dagsordenen til ${which}`, `Last day for the agenda of ${which}`)
    case 'comments':
      return expected
        ? w.t(`Bemærkninger til referatet fra ${which}, forventet`, `Comments on the minutes of ${which}, expected`)
        : w.t(`Bemærkninger til referatet fra ${which}`, `Comments on the minutes of ${which}`)
    case 'release':
      return w.t(`Release: ${title}`, `Release: ${title}`)
    case 'user-group':
      return title === '' ? w.t('Brugergruppens møde', 'The user group meets') : title
  }
}
