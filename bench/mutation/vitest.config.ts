import { defineConfig } from 'vitest/config'
import { FirstNamed } from './first-named.ts'
import { rooms } from './rooms.ts'

const room = rooms[process.env.MUTATED_ROOM ?? '']

/** The tests that judge the mutants of one room that is loaded anew for each. Nothing that starts a process, waits for real time, or reads beyond this folder. */
export default defineConfig({
  test: {
    include: [...(room?.tests ?? [])],
    pool: 'threads',
    // What the tests of one run share is loaded once.
    isolate: false,
    sequence: { sequencer: FirstNamed },
    testTimeout: 60_000,
  },
})
