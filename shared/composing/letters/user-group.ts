import type { Writers } from '../content.ts'
import { facts, note, when } from '../parts.ts'
import { rules } from '../why.ts'

export const userGroup: Writers<'user-group-noted'> = {
  'user-group-noted': ({ title, start, end, change, after }, w) => {
    const day = w.on(w.dayOf(start))
    const isGone = change === 'gone'
    return {
      subject: isGone
        ? w.t(`brugergruppens møde ${day} er slettet`, `the user group does not meet on ${day}`)
        : w.t(`brugergruppens møde ${day} er noteret`, `the user group meets on ${day}`),
      preheader:
        after.length > 0
          ? w.t('Vores møde ligger efter. Det skulle ligge før.', 'Our meeting comes after it. It should come before.')
          : w.t('I behøver ikke gøre noget.', 'You need not do anything.'),
      headline: isGone
        ? w.t('Brugergruppens møde er slettet', 'The meeting of the user group is deleted')
        : w.t('Brugergruppens møde er noteret', 'The meeting of the user group is noted'),
      lead: isGone
        ? w.t(
            `Brugergruppens møde ${day} står ikke længere i vores kalender. I behøver ikke gøre noget.`,
            `The meeting of the user group on ${day} is no longer in our calendar. You need not do anything.`,
          )
        : after.length > 0
          ? w.t(
              `Brugergruppen mødes ${day}, og vores eget møde ligger efter. Kommissoriet siger, at vi skal mødes før brugergruppen. Skal vores møde flyttes?`,
              `The user group meets on ${day}, and our own meeting comes after it. The charter says that we meet before the user group. Shall our meeting be moved?`,
            )
          : w.t(
              `Vi har noteret, at brugergruppen mødes ${day}. Vi indkalder ikke nogen til mødet. I behøver ikke gøre noget.`,
              `We have noted that the user group meets on ${day}. We invite nobody to it. You need not do anything.`,
            ),
      blocks: [
        facts([
          ...(title === '' ? [] : [w.fact(w.t('Møde', 'Meeting'), title)]),
          w.fact(w.t('Hvornår', 'When'), w.when(start, end)),
          ...after.map(each => w.fact(w.t('Vores møde', 'Our meeting'), w.when(each.start, each.end))),
        ]),
        ...when(
          after.length > 0,
          note(
            w.t(
              'Skriv »Mødet flyttes til« og den nye dag og tid, hvis vores møde skal flyttes. Ellers sker der ikke noget.',
              'Write "The meeting is moved to" and the new day and time to move our meeting. Otherwise nothing happens.',
            ),
          ),
        ),
      ],
      why: rules.secretariat(w),
    }
  },
}
