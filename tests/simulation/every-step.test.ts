import { expect, test } from 'vitest'
import { smallEnglish } from '../support/charters.ts'
import { lifeOfOneMeeting } from './one-meeting.ts'
import { broken } from './promises.ts'

/** A night's run dies at every step; CI at every fifth (an odd number meets both sides of a step), and at other ones in every run. */
const stride = Number(process.env.EVERY ?? 5)

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
  for (let at = Math.floor(Math.random() * stride); at < changes; at += stride) {
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
  // By lot a rare step may be left out.
  if (stride === 1) expect(changing.filter(each => !crashed.has(each))).toEqual([])
})
