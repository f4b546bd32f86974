import { expect, test } from 'vitest'
import { smallEnglish } from '../support/charters.ts'
import { lifeOfOneMeeting } from './one-meeting.ts'
import { broken } from './promises.ts'

/** A night's run dies at every step (`EVERY=1`); CI at every fifth, an odd number that meets both sides of a step, and always at the same ones. */
const stride = Number(process.env.EVERY ?? 5)
const first = Number(process.env.FIRST ?? 0)

test('whatever step a process dies at, before it and after it, the meeting comes to its approval', {
  timeout: 300_000,
}, async () => {
  const { charter, people } = smallEnglish()
  const files = { charter: { ...charter, mailingGroup: null, digest: null }, people }
  const whole = await lifeOfOneMeeting(files, null)
  expect(await broken(whole)).toEqual([])
  const { changes } = whole.house.hazards
  expect(changes).toBeGreaterThan(200)
  await whole.house.close()
  const passed = new Set(whole.house.hazards.passed.keys())
  const crashed = new Set<string>()
  const wrong: string[] = []
  for (let at = first; at < changes; at += stride) {
    const lived = await lifeOfOneMeeting(files, at)
    for (const step of lived.house.hazards.crashed.keys()) crashed.add(step)
    for (const line of await broken(lived))
      wrong.push(`death at step ${at} (${[...lived.house.hazards.crashed.keys()].join()}): ${line}`)
    const approved = [...lived.house.store.streams.values()].flat().filter(each => each.type === 'MinutesApproved')
    // Claimed and perhaps sent: the letter stays uncertain and visible (P3), and what its reader would have answered does not come.
    const isUncertain = [...lived.house.store.deliveries.values()].flat().some(each => each.state === 'uncertain')
    if (approved.length !== 1 && !isUncertain) wrong.push(`death at step ${at}: ${approved.length} approvals`)
    await lived.house.close()
  }
  expect(wrong).toEqual([])
  const changing = [...passed].filter(each => /commit|claim|record|rang|put|add|arrivals\.done|send/.test(each))
  for (const side of ['before', 'after']) expect([...crashed].some(each => each.startsWith(side))).toBe(true)
  // A rare step may lie between them.
  if (stride === 1) expect(changing.filter(each => !crashed.has(each))).toEqual([])
})
