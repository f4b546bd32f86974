import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { LetterName } from '../../shared/letters.ts'
import type { NetworkFiles } from '../../shared/road/world.ts'
import { erfa, smallEnglish } from '../support/charters.ts'
import { book, confirmed, numbered } from '../support/wishes.ts'
import type { Action } from './actions.ts'
import { anyAction } from './actions.ts'
import {
  everyMailIsAnswered,
  noApprovalIsEarly,
  nobodyElseIsWrittenTo,
  nothingIsSentTwice,
  quietHoursAreKept,
  theRingHolds,
} from './holds.ts'
import type { Lived } from './live.ts'
import { live } from './live.ts'

/** The same years on every machine; `SEED=… vitest run tests/year` lives through others, `npm run simulate` through many. */
const seed = Number(process.env.SEED ?? 20270414)

const lettersNamed = ({ world }: Lived, name: LetterName): number => world.letters.filter(each => each.letter === name).length

const bookings = (files: NetworkFiles): fc.Arbitrary<readonly Action[]> =>
  fc
    .tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 7, max: 12 }), fc.integer({ min: 1, max: 28 }))
    .map(([first, second, day]) =>
      [first, second].map((month, index): Action => {
        const on = `2027-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
        const wish = numbered(index + 1, confirmed(book(`${on}T13:00`, '14:30', files)))
        return { do: 'want', who: -1, wish, meeting: index + 1 }
      }),
    )

const years = (files: NetworkFiles): fc.Arbitrary<readonly Action[]> =>
  fc
    .tuple(bookings(files), fc.array(anyAction(files), { minLength: 20, maxLength: 60 }))
    .map(([booked, actions]) => [...booked, ...actions])

for (const [name, files, delivers, numRuns] of [
  ['of the ERFA network', erfa(), false, 60],
  ['of the second network', smallEnglish(), true, 60],
] as const) {
  test(`whatever happens in a year ${name}, the charter holds (seed ${seed})`, async () => {
    const seen = { accepted: 0, called: 0, agendas: 0, approved: 0 }
    await fc.assert(
      fc.asyncProperty(years(files), async actions => {
        const lived = await live(files, actions, delivers)
        nothingIsSentTwice(lived)
        everyMailIsAnswered(lived)
        noApprovalIsEarly(lived)
        theRingHolds(lived)
        quietHoursAreKept(lived)
        nobodyElseIsWrittenTo(lived)
        seen.accepted += lived.heard.filter(each => each.received.outcome === 'accepted').length
        seen.called += lettersNamed(lived, 'call-for-items')
        seen.agendas += lettersNamed(lived, 'agenda')
        seen.approved += lettersNamed(lived, 'minutes-approved')
      }),
      // Shrinking ends in time to print what it has.
      { seed, numRuns, interruptAfterTimeLimit: 240_000, markInterruptAsFailure: true },
    )
    if (process.env.SEEN) console.log(JSON.stringify(seen))
    // Years in which nothing happens would hold everything.
    expect(seen.accepted).toBeGreaterThan(numRuns)
    expect(seen.called).toBeGreaterThan(numRuns / 2)
    expect(seen.agendas).toBeGreaterThan(numRuns / 2)
    expect(seen.approved).toBeGreaterThan(numRuns / 20)
  }, 300_000)
}
