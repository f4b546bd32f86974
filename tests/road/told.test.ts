import { beforeEach, expect, test } from 'vitest'
import { MemoryOutbox } from '../../local/memory/outbox.ts'
import { memoryStore } from '../../local/memory/store.ts'
import type { LetterEffect } from '../../shared/effects.ts'
import type { Recipient } from '../../shared/people.ts'
import { letterSaid } from '../../shared/road/said.ts'
import { keepTold, toldTo } from '../../shared/road/told.ts'
import { samples } from '../../templates/samples/all.ts'
import { danish, english } from '../../templates/samples/facts.ts'

const { letter } = samples['call-for-items']
const to: readonly Recipient[] = danish.organisations.flatMap(organisation =>
  ['Anna', 'Bo'].map(name => ({
    person: name,
    name,
    address: `${name}@${danish.organisations.indexOf(organisation)}.example`,
    organisation,
  })),
)
const effect: LetterEffect = { kind: 'letter', letter, to, notBefore: '2027-03-15T07:05:00.000Z', answering: null }
const places = to.map((_, place) => place)
const key = 'erfa/test@told.0'

let outbox: MemoryOutbox
let notes: string[]
beforeEach(() => {
  outbox = new MemoryOutbox(memoryStore())
  notes = []
  const note = outbox.noteTold.bind(outbox)
  outbox.noteTold = (of, told) => {
    notes.push(told)
    return note(of, told)
  }
})

const expected = async (place: number, charter = danish) => {
  const { lines, subject } = await letterSaid(`${key}/${charter.language}`, letter, to[place]!, charter)
  return { lines, subject }
}

test('each reader is known by what this reader was told, and forty take little more room than one', async () => {
  await keepTold(outbox, key, effect, danish, { places, isFirst: true })
  for (const place of [0, 1, 2, 37]) expect(await toldTo(outbox, key, place)).toEqual(await expected(place))
  expect(notes).toHaveLength(1)
  expect(notes[0]!.length).toBeLessThan(4_000)
  expect(await toldTo(outbox, key, 38)).toBeNull()
  expect(await toldTo(outbox, 'erfa/test@none.0', 0)).toBeNull()
})

test('it is read once for everybody who answers', async () => {
  await keepTold(outbox, key, effect, danish, { places, isFirst: true })
  let reads = 0
  const read = outbox.told.bind(outbox)
  outbox.told = of => {
    reads += 1
    return read(of)
  }
  const [first] = [await toldTo(outbox, key, 0)]
  expect(await toldTo(outbox, key, 1)).toBe(first)
  await toldTo(outbox, key, 5)
  expect(reads).toBe(1)
})

test('whoever is written to later by another version is told its words, and the others keep theirs', async () => {
  await keepTold(outbox, key, effect, danish, { places, isFirst: true })
  await keepTold(outbox, key, effect, danish, { places: [3], isFirst: false })
  // The same words again are no new note.
  expect(notes).toHaveLength(1)
  await keepTold(outbox, key, effect, english, { places: [3], isFirst: false })
  expect(notes).toHaveLength(2)
  expect(await toldTo(outbox, key, 2)).toEqual(await expected(2))
  expect(await toldTo(outbox, key, 3)).toEqual(await expected(3, english))
})

test('what nobody can read, and what was erased, counts as not kept', async () => {
  for (const told of ['', 'no such thing']) {
    await outbox.noteTold(key, told)
    expect(await toldTo(outbox, key, 0)).toBeNull()
  }
  await keepTold(outbox, key, effect, danish, { places: [0], isFirst: false })
  expect(await toldTo(outbox, key, 0)).toEqual(await expected(0))
})
