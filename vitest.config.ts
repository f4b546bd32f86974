import { join } from 'node:path'
import { configDefaults, defineConfig } from 'vitest/config'

// Whoever starts vitest past npm (an editor, a bare npx) would test on the machine's Node and not on the one that Lambda runs.
const major = Number(process.versions.node.split('.')[0])
if (major < 24) throw new Error(`The tests run on Node 24, this is ${process.version}. Start them with npm test.`)

// What these rooms hold is pure, or lives in a world that each test makes: their files share a process, and the program is loaded once and not once for each
// of two hundred files. The others start servers, change the environment or end processes, and keep one each.
const pure = 'tests/{calendar,charter,mail,meeting,members,road,strangers,understanding}/**/*.test.ts'

export default defineConfig({
  test: {
    passWithNoTests: false,
    allowOnly: !process.env.CI,
    pool: 'forks',
    // As many as the cores. Three were tried: each file took 1.8 times as long, and the whole was slower.
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // The program is started a thousand times: what it compiles is kept between starts, as `npm start` keeps it.
    env: { NODE_COMPILE_CACHE: join(import.meta.dirname, 'node_modules', '.cache', 'tests') },
    reporters: process.env.CI ? ['default', './tests/support/ci-reporter.ts'] : ['default'],
    projects: [
      { extends: true, test: { name: 'pure', include: [pure], isolate: false } },
      { extends: true, test: { name: 'others', include: ['tests/**/*.test.ts'], exclude: [...configDefaults.exclude, pure] } },
    ],
  },
})
