import { defineConfig } from 'vitest/config'

/** The tests that judge mutants: those of the pure core. Nothing that starts a process, waits for real time, or reads beyond this folder. */
export default defineConfig({
  test: {
    include: [
      'tests/calendar/**/*.test.ts',
      'tests/charter/**/*.test.ts',
      'tests/road/**/*.test.ts',
      'tests/understanding/**/*.test.ts',
    ],
    exclude: ['tests/charter/coverage.test.ts', 'tests/understanding/reply*.test.ts', 'tests/understanding/hostile.test.ts'],
    pool: 'threads',
    testTimeout: 60_000,
  },
})
