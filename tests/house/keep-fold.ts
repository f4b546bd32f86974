import { writeFileSync } from 'node:fs'
import { generated, module } from './fold.ts'

// After a change to how events are folded: `node tests/house/keep-fold.ts`.
writeFileSync(module, await generated())
