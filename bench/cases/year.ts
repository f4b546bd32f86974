import { report } from '../../shared/road/report.ts'
import { liveYear } from '../support/lived.ts'
import { openOffice } from '../support/office.ts'

/** How long a year of two or three meetings takes. */
const people = Number(process.argv[2] ?? 20)
const meetings = Number(process.argv[3] ?? 2)
const office = await openOffice(people)
const started = performance.now()
const end = await liveYear(office, meetings)
const ms = performance.now() - started

const state = await report(office.world, 'erfa', end)
const phases = state.meetings.map(({ phase }) => phase)
const letters = office.letters.length
await office.close()
// A year that stops half-way would be a fast one.
if (phases.length !== meetings || phases.some(phase => phase !== 'approved'))
  throw new Error(`the year ended with ${phases.join() || 'no meeting'} after ${letters} letters`)
process.stdout.write(JSON.stringify({ ms, letters }))
