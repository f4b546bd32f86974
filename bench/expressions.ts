import { keepJudged } from '../tests/support/judged.ts'

/**
 * `npm run expressions -- [--all] [--seconds N]`: judges the regular expressions that are new or changed since they were last judged (with `--all`
 * each; ten minutes), with so many seconds for each (20), and notes in `tests/support/judged.txt` those that no text was found to make run away. The tests judge
 * what is not noted there. Ends with 1 when one is slow; whether a text of that length ever reaches it is for the reader to say. Those that are
 * undecided are named.
 */
const at = process.argv.indexOf('--seconds')
const seconds = at === -1 ? 20 : Number(process.argv[at + 1])

const { count, left } = await keepJudged(seconds, process.argv.includes('--all'))
for (const { where, source, flags, status, ms } of left)
  process.stdout.write(
    `${status}${status === 'slow' ? ` (${ms === null ? 'more than 10,000' : ms.toFixed(0)} ms)` : ''} ${where} /${source}/${flags}\n`,
  )
const slow = left.filter(({ status }) => status === 'slow').length
process.stdout.write(`${count} expressions, ${slow} slow, ${left.length - slow} undecided after ${seconds} s\n`)
process.exitCode = slow === 0 ? 0 : 1
