import { globSync } from 'node:fs'
import { expect, test } from 'vitest'
import { rooms } from '../../bench/mutation/rooms.ts'

const filesOf = (globs: readonly string[]): readonly string[] => globs.flatMap(each => globSync(each))

const inRooms = Object.values(rooms).flatMap(({ mutate }) => filesOf(mutate))

/** Words of the streams: types alone, nothing to change. */
const typesOnly = ['shared/meeting/agenda-edits.ts', 'shared/meeting/commands.ts', 'shared/meeting/events.ts']

// A file that lies in no room is never judged, and the figures say nothing of it.
test('each file of the areas that mutants are judged in lies in exactly one room', () => {
  const files = filesOf(['shared/{calendar,meeting,members,understanding}/**/*.ts'])
  const astray = files.filter(file => !typesOnly.includes(file) && inRooms.filter(each => each === file).length !== 1)
  expect(astray).toEqual([])
  expect(files.length).toBeGreaterThan(100)
})

test('a room names no file and no test that is gone', () => {
  const gone = Object.values(rooms).flatMap(({ mutate, tests }) =>
    [...mutate, ...tests].filter(each => filesOf([each]).length === 0),
  )
  expect(gone).toEqual([])
})
