import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readNetworks } from '../../infra/bundling/charters.ts'
import { Box } from './box/box.ts'
import { misbehave } from './box/mischief.ts'
import type { Told } from './box/told.ts'
import { inTheBox, onOneMachine, withoutHoursOfDelivery } from './box/told.ts'
import type { Bundled } from './bundled.ts'
import { bundled } from './bundled.ts'
import type { DynamoLocal } from './dynamo-local.ts'
import { leftOut, startDynamo } from './dynamo-local.ts'

const networks = await readNetworks(['charters'])

/** Lines of the log that say what has no place there: an address, a person, a word of a subject or of a mail. */
const saidOf = (lines: readonly string[]): readonly string[] => {
  const names = networks.flatMap(({ people }) => people.flatMap(({ name, email }) => [name, email]))
  const words = ['Navngivning', 'skemaer', 'Dagsorden', 'dagsorden', 'Referat', 'ERFA-m', 'Afbud', 'Hilsen', 'hilsen', '.example']
  return lines.filter(line => [...names, ...words].some(word => line.includes(word)))
}

describe.skipIf(leftOut)('AWS in a box', { timeout: 300_000 }, () => {
  let dynamo: DynamoLocal
  let functions: Bundled
  let local: { readonly told: Told; readonly secret: string }
  beforeAll(async () => {
    ;[dynamo, functions, local] = await Promise.all([startDynamo(), bundled(), onOneMachine()])
  }, 240_000)
  afterAll(() => {
    dynamo?.stop()
    functions?.remove()
  })

  test('a whole meeting ends in the same state, the same events and the same letters as on one machine', async () => {
    const box = await Box.open(dynamo, functions.folder, networks)
    try {
      const { told, handedOver } = await inTheBox(box, local.secret)
      expect(Object.keys(told.letters)).toEqual(Object.keys(local.told.letters))
      expect(told).toEqual(local.told)
      expect([...handedOver.values()].filter(times => times !== 1)).toEqual([])
      expect(box.services.faults).toEqual([])
      expect(saidOf(box.lines)).toEqual([])
      const metrics = ['"MailsIn":1', '"outcome":"accepted"', '"LettersOut":1', '"result":"sent"', '"DeadlineLateness":']
      for (const metric of metrics)
        expect(
          box.lines.some(line => line.includes(metric)),
          metric,
        ).toBe(true)
      expect(box.dead).toEqual([])
      expect(box.deadCalls).toEqual([])
    } finally {
      box.close()
    }
  })

  test('when everything misbehaves the end is the same, and nobody gets a letter twice', async () => {
    const box = await Box.open(dynamo, functions.folder, networks)
    try {
      const happened = misbehave(box, 1904)
      const { told, handedOver } = await inTheBox(box, local.secret)
      expect(Object.keys(told.letters)).toEqual(Object.keys(local.told.letters))
      expect(withoutHoursOfDelivery(told)).toEqual(withoutHoursOfDelivery(local.told))
      expect([...handedOver].filter(([, times]) => times !== 1)).toEqual([])
      expect(box.dead).toEqual([])
      expect(box.deadCalls).toEqual([])
      // Trouble that never came would prove nothing.
      const wanted = ['table throttle', 'table hang-up-after', 'ses throttle', 'ses hang-up-after', 'scheduler hang-up-after']
      expect(wanted.filter(each => !happened.has(each))).toEqual([])
      expect(happened.get('call twice')).toBeGreaterThan(5)
    } finally {
      box.close()
    }
  })
})
