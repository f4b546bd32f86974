import type { Plugin } from 'vitest/config'
import { defineConfig } from 'vitest/config'
import { FirstNamed } from './first-named.ts'
import { KeptThread } from './kept-thread.ts'
import { rooms } from './rooms.ts'

const room = rooms[process.env.MUTATED_ROOM ?? '']

/** Stryker names a pool of its own, which a configuration cannot overrule; so it is replaced once all is settled. */
const keptThread: Plugin = {
  name: 'kept-thread',
  configureVitest: ({ project }) => {
    project.config.pool = 'kept-thread'
    project.config.poolRunner = { name: 'kept-thread', createPoolWorker: options => new KeptThread(options) }
  },
}

/** The tests that judge the mutants of one room. Nothing that starts a process, waits for real time, or reads beyond this folder. */
export default defineConfig({
  plugins: room?.anew === true ? [] : [keptThread],
  test: {
    include: [...(room?.tests ?? [])],
    setupFiles: ['bench/mutation/forget.ts'],
    pool: 'threads',
    // What the tests of one run share is loaded once.
    isolate: false,
    sequence: { sequencer: FirstNamed },
    testTimeout: 60_000,
  },
})
