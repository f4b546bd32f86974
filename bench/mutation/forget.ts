import { forgetAll } from '../../shared/understanding/language/remembering.ts'

/** What the last mutant made of a sentence is not to be remembered for the next one. */
forgetAll()
