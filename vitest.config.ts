import { defineConfig } from 'vitest/config'

// Whoever starts vitest past npm (an editor, a bare npx) would test on the machine's Node and not on the one that Lambda runs.
const major = Number(process.versions.node.split('.')[0])
if (major < 24) throw new Error(`The tests run on Node 24, this is ${process.version}. Start them with npm test.`)

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    passWithNoTests: false,
    allowOnly: !process.env.CI,
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    reporters: process.env.CI ? ['default', './tests/support/ci-reporter.ts'] : ['default'],
  },
})
