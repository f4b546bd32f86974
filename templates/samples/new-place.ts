import type { Letter, LetterOf } from '../../shared/letters.ts'
import { meeting } from './facts.ts'

/** A booking or a move that waits for a yes. */
export const needsYes = (more: Partial<LetterOf<'meeting-needs-yes'>>): Letter => ({
  ...{ name: 'meeting-needs-yes', meeting: { ...meeting, roles: null }, deadlines: [], skipped: [], moves: false },
  ...{ warnings: [{ kind: 'in-doubt', title: null }], mail: 'e'.repeat(64), ...more },
})

const there = {
  ...meeting,
  place: 'Teams: https://teams.example/l/meetup-join/19%3ameeting_Nzg5YWJjZGVmZ2hpamtsbW5vcHFyc3R1/0?context=erfa',
}

/** A meeting that keeps its time and gets another place, with an address as long as such addresses are. */
export const newPlaceVariants: readonly Letter[] = [
  {
    ...{
      name: 'meeting-needs-yes',
      meeting: there,
      deadlines: [],
      skipped: [],
      moves: true,
      placeOnly: true,
      mail: 'd'.repeat(64),
    },
    warnings: [{ kind: 'in-doubt', title: null }],
  },
  { name: 'meeting-scheduled', meeting: there, deadlines: [], skipped: [], warnings: [], moved: true, placeOnly: { told: 38 } },
  { name: 'meeting-scheduled', meeting: there, deadlines: [], skipped: [], warnings: [], moved: true, placeOnly: { told: 0 } },
  // The first link, another one, and a room with a link beside it.
  ...[
    { to: there.place, from: 'Teams' },
    { to: there.place, from: 'Teams: https://teams.example/l/meetup-join/1' },
    { to: `Viborg Rådhus, lokale M5: ${there.place.slice('Teams: '.length)}`, from: 'Teams' },
  ].map(
    ({ to, from }): Letter => ({
      name: 'meeting-moved',
      meeting: { ...there, place: to },
      before: { start: meeting.start, end: meeting.end, place: from },
      deadlines: [],
    }),
  ),
]
