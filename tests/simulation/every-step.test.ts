import { expect, test } from 'vitest'
import { smallEnglish } from '../support/charters.ts'
import { lifeOfOneMeeting } from './one-meeting.ts'
import { broken } from './promises.ts'

/** A night's run dies at every step; CI at every fourth, and at other ones in every run. */
const stride = Number(process.env.EVERY ?? 4)

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
    if (approved.length !== 1) wrong.push(`death at step ${at}: ${approved.length} approvals`)
    await lived.house.close()
  }
  expect(wrong).toEqual([])
  const changing = [...passed].filter(each => /commit|claim|record|rang|put|add|arrivals\.done|send/.test(each))
  expect(changing.filter(each => !crashed.has(each))).toEqual([])
})
